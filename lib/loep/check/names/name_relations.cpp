// Names are compared by what the termbase says of their concepts, and by their letters where it says nothing.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_relations.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "loep/align/common_words.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

enum class Class : std::uint8_t { geographical, person, organisation, other };

Class class_of(const PairView& pair, const Mention& mention) {
    switch ((*pair.termbase)[mention.concepts.front()].kind) {
        case ConceptKind::country:
        case ConceptKind::place:
        case ConceptKind::nationality:
            return Class::geographical;
        case ConceptKind::person:
            return Class::person;
        case ConceptKind::organisation:
            return Class::organisation;
        default:
            return Class::other;
    }
}

}  // namespace

bool is_translated(const align::Bead& bead) {
    return bead.target_size() != 0 && is_reliable(bead);
}

bool are_of_one_family(const PairView& pair, const Mention& a, const Mention& b) {
    if (a.concepts.empty() || b.concepts.empty()) {
        return a.key == b.key;
    }
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(),
                           [&](auto other) { return same_family(pair, one, other); });
    });
}

bool are_forms(const std::string& a, const std::string& b) {
    constexpr std::size_t stem = 5;
    const auto shorter = std::min(a.size(), b.size());
    return a.compare(0, std::min(shorter, stem), b, 0, std::min(shorter, stem)) == 0;
}

std::string_view last_word(std::string_view key) {
    return key.substr(key.find_last_of(" -") + 1);
}

bool sound_alike(const PairView& pair, std::string_view source, std::string_view target) {
    constexpr double near = 0.6;
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto dutch = last_word(from_dutch ? source : target);
    const auto english = last_word(from_dutch ? target : source);
    // A Dutch compound begins with its name.
    return pair.names->compare(dutch.substr(0, english.size()), english).score >= near ||
           (dutch.size() > english.size() && pair.names->compare(dutch, english).score >= near);
}

namespace {

/// Of a name that the termbase holds itself, only a longer or shorter word is a form: *Australian* is none of
/// *Austrian*, but *the German parliament* is in Germany.
bool may_be_form(const std::string& known, const Mention& written) {
    const bool is_longer = written.key.starts_with(known) || known.starts_with(written.key);
    const bool has_several = written.key.find(' ') != std::string::npos;
    return written.concepts.empty() || has_several ? are_forms(known, written.key) : is_longer;
}

}  // namespace

bool are_two_countries(const PairView& pair, const Mention& a, const Mention& b) {
    const auto is_country = [&](const Mention& mention) {
        return mention.concepts.size() == 1 && (*pair.termbase)[mention.concepts.front()].kind == ConceptKind::country;
    };
    return is_country(a) && is_country(b) && !are_of_one_family(pair, a, b);
}

bool is_form_of_concept(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t shortest = 4;
    if (written.key.size() < shortest || are_two_countries(pair, expected, written)) {
        return false;
    }
    return std::any_of(expected.concepts.begin(), expected.concepts.end(), [&](auto index) {
        const auto& designations = (*pair.termbase)[index].designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
            return is_in(designation, pair.target.language()) && designation.text.size() >= 5 &&
                   may_be_form(text::bare_key(designation.text), written);
        });
    });
}

std::string joined_part(const SideView& side, const Mention& mention) {
    const auto bytes = side.bytes();
    const auto at = text::to_size(mention.span.begin);
    const auto end = text::to_size(mention.span.end);
    const auto word = bytes.substr(0, at).find_last_of(" \n(\"") + 1;
    const auto is_capital = [&](std::size_t place) { return bytes[place] >= 'A' && bytes[place] <= 'Z'; };
    if (mention.concepts.empty()) {
        return {};
    }
    if (at > 1 && bytes[at - 1] == '-' && is_capital(word)) {
        return std::string(bytes.substr(word, at - word));
    }
    if (end + 1 < bytes.size() && bytes[end] == '-' && is_capital(end + 1)) {
        return std::string(bytes.substr(end, bytes.find_first_of(" \n.,)", end) - end));
    }
    return {};
}

bool is_surely_name(const SideView& side, const Mention& mention) {
    return mention.certain || side.index.certain.contains(mention.key);
}

bool are_of_one_kind(const PairView& pair, const Mention& a, const Mention& b) {
    return !a.concepts.empty() && !b.concepts.empty() && class_of(pair, a) == class_of(pair, b);
}

bool are_alike(const std::string& a, const std::string& b) {
    constexpr std::size_t long_enough_for_two = 7;
    // *Ergodan* has the letters of *Erdogan*: somebody mistyped it.
    const bool has_same_letters = std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
    const std::size_t most = !has_same_letters && std::min(a.size(), b.size()) >= long_enough_for_two ? 2 : 1;
    return a.front() == b.front() && text::edit_distance(a, b) <= most;
}

bool are_alternatives(const PairView& pair, const Mention& expected, const Mention& written) {
    return is_surely_name(pair.source, expected) && are_of_one_kind(pair, expected, written) &&
           !is_translated_name(pair, expected, written);
}

bool begins_with_capital(const SideView& side, const Mention& mention) {
    const auto& words = (*side.segments)[mention.segment].words;
    const auto first = std::partition_point(
        words.begin(), words.end(), [&](const text::Word& word) { return word.span.begin < mention.span.begin; });
    if (first != words.end() && first->span.begin == mention.span.begin && first->span.end <= mention.span.end) {
        return first->letter_case != text::WordCase::lower;
    }
    const auto parts = text::words(side.bytes(), mention.span);
    return !parts.empty() && parts.front().letter_case != text::WordCase::lower;
}

bool are_spellings_of_one(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    return pair.names->are_of_one(from_dutch ? expected.key : written.key, from_dutch ? written.key : expected.key);
}

bool is_spelt_in(const PairView& pair, const SideView& side, const Mention& name) {
    return name.concepts.empty() && pair.names->is_among(side.language(), side.index.unknown, name.key);
}

bool is_word_of_dictionary(const PairView& pair, const SideView& side, const Mention& mention) {
    if (side.language() == text::Language::english) {
        return !pair.may_be_english || pair.may_be_english(mention.key);
    }
    return is_translatable(mention) || (pair.dictionary != nullptr && !pair.dictionary->readings(mention.key).empty());
}

namespace {

/// *Loekasjenko*, left in Dutch, and the *Aleksandr Loekasjenko* that the termbase knows.
bool is_surname_of(const PairView& pair, const Mention& known, const Mention& word) {
    const auto surname = std::string_view(known.key).substr(known.key.find_last_of(" *_") + 1);
    return pair.names->compare_of_any_language(surname, word.key).same();
}

bool are_one_name(const PairView& pair, const Mention& expected, const Mention& written) {
    if (are_of_one_family(pair, expected, written)) {
        return true;
    }
    if (expected.concepts.empty() == written.concepts.empty()) {
        return expected.concepts.empty() && are_spellings_of_one(pair, expected, written);
    }
    return expected.concepts.empty() ? is_surname_of(pair, written, expected) : is_surname_of(pair, expected, written);
}

}  // namespace

const Mention* shared_name(const PairView& pair, std::span<const Mention> source, std::span<const Mention> target) {
    const auto found = std::find_if(target.begin(), target.end(), [&](const Mention& written) {
        return std::any_of(source.begin(), source.end(),
                           [&](const Mention& expected) { return are_one_name(pair, expected, written); });
    });
    return found == target.end() ? nullptr : &*found;
}

bool is_translatable(const Mention& expected) {
    const auto known = align::common_words(expected.key);
    return !known.empty() && std::none_of(known.begin(), known.end(),
                                          [&](const align::CommonWord& word) { return word.english == expected.key; });
}

bool are_look_alikes(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t nearly = 2;
    if (expected.concepts.empty() || written.concepts.empty()) {
        return false;
    }
    const auto& country = (*pair.termbase)[expected.concepts.front()];
    return country.kind == ConceptKind::country &&
           (*pair.termbase)[written.concepts.front()].kind == ConceptKind::country &&
           std::any_of(country.designations.begin(), country.designations.end(),
                       [&](const termbase::Designation& designation) {
                           return is_in(designation, pair.target.language()) &&
                                  text::edit_distance(text::bare_key(designation.text), written.key) <= nearly;
                       });
}

std::ptrdiff_t family_count(const PairView& pair, const SideView& side, SegmentRange range, const Mention& of) {
    const auto mentions = mentions_in(side, range);
    return std::count_if(mentions.begin(), mentions.end(),
                         [&](const Mention& other) { return are_of_one_family(pair, of, other); });
}

namespace {

/// Does the bead's source have a name of this one's family that its translation has neither as such nor in another
/// form?
bool is_surplus(const PairView& pair, const Mention& mention, std::span<const Mention> sources,
                std::span<const Mention> targets) {
    const auto of_family = [&](const Mention& other) { return are_of_one_family(pair, mention, other); };
    const auto written = std::count_if(targets.begin(), targets.end(), of_family);
    if (written > 0 && written >= std::count_if(sources.begin(), sources.end(), of_family)) {
        return false;
    }
    const bool turned = std::any_of(targets.begin(), targets.end(), [&](const Mention& other) {
        return !of_family(other) && is_form_of_concept(pair, mention, other);
    });
    return !turned && std::none_of(sources.begin(), sources.end(), [&](const Mention& other) {
        return of_family(other) && !joined_part(pair.source, other).empty();
    });
}

template <typename Wanted>
std::vector<const Mention*> surplus_if(const PairView& pair, const align::Bead& bead, const Wanted& wanted) {
    const std::span<const Mention> sources = mentions_in(pair.source, segments_of(bead, Side::source));
    const std::span<const Mention> targets = mentions_in(pair.target, segments_of(bead, Side::target));
    std::vector<const Mention*> left;
    for (const auto& mention : sources) {
        if (wanted(mention) && is_surplus(pair, mention, sources, targets)) {
            left.push_back(&mention);
        }
    }
    return left;
}

}  // namespace

std::vector<const Mention*> surplus(const PairView& pair, const align::Bead& bead) {
    return surplus_if(pair, bead, [](const Mention&) { return true; });
}

std::vector<const Mention*> known_surplus(const PairView& pair, const align::Bead& bead) {
    return surplus_if(pair, bead, [](const Mention& mention) { return !mention.concepts.empty(); });
}

bool is_generic(std::string_view key) {
    static constexpr std::array<std::string_view, 96> words{
        "academy",    "act",        "agency",     "army",      "bank",       "province",      "palace",
        "square",     "street",     "university", "union",     "state",      "states",        "association",
        "bay",        "board",      "bureau",     "captain",   "cathedral",  "central",       "chief",
        "church",     "city",       "col",        "college",   "colonel",    "commission",    "committee",
        "congress",   "council",    "county",     "court",     "cup",        "deputy",        "department",
        "detective",  "director",   "doctor",     "dr",        "east",       "eastern",       "federal",
        "foreign",    "foundation", "gen",        "general",   "government", "governor",      "great",
        "high",       "house",      "hurricane",  "institute", "inspector",  "international", "island",
        "islands",    "judge",      "justice",    "king",      "lady",       "lake",          "league",
        "lieutenant", "lord",       "lt",         "maj",       "major",      "mayor",         "military",
        "minister",   "ministry",   "mount",      "national",  "navy",       "north",         "northern",
        "office",     "parliament", "party",      "prime",     "prince",     "princess",      "prof",
        "professor",  "queen",      "rep",        "republic",  "rev",        "river",         "royal",
        "sea",        "secretary",  "sen",        "sgt",       "sir"};
    const auto singular = key.ends_with('s') ? key.substr(0, key.size() - 1) : key;
    return std::find(words.begin(), words.end(), key) != words.end() ||
           std::find(words.begin(), words.end(), singular) != words.end();
}

bool says_what_it_is(const SideView& side, const Mention& mention) {
    if (!is_generic(mention.key)) {
        return false;
    }
    const auto beside = neighbours(side, mention);
    const auto is_name = [](const text::Word* word) {
        return word != nullptr && word->kind == text::WordKind::word && word->letter_case != text::WordCase::lower;
    };
    constexpr std::array<std::string_view, 5> before{"the", "a", "an", "this", "of"};
    const auto has_article =
        beside.before != nullptr && std::find(before.begin(), before.end(), beside.before->key) != before.end();
    return has_article || is_name(beside.before) || is_name(beside.after) ||
           (beside.after != nullptr && beside.after->key == "of");
}

}  // namespace loep::check

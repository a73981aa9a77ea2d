// A name is held against those of the source nearby by its letters, and by what stands before both.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/respelt_names.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "loep/check/names/anglicised_names.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/letter_model.hpp"
#include "loep/translit/romanised_slip.hpp"

namespace loep::check {

namespace {

constexpr std::size_t shortest = 5;
constexpr std::size_t long_enough_for_two = 7;

using Words = std::span<const std::string_view>;

/// A *c* that is no part of *ch*, which transliterations have alone.
bool has_latin_c(std::string_view key) {
    for (auto at = key.find('c'); at != std::string_view::npos; at = key.find('c', at + 1)) {
        if (at + 1 == key.size() || key[at + 1] != 'h') {
            return true;
        }
    }
    return false;
}

bool is_one_of(std::string_view word, Words words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Does either text's dress make it look Russian, Belarusian or Ukrainian?
bool looks_slavic(std::string_view key) {
    constexpr double likely = 0.5;
    return translit::letter_model(text::Language::dutch).evidence(key).slavic >= likely ||
           translit::letter_model(text::Language::english).evidence(key).slavic >= likely;
}

/// The letter that is doubled in one of two keys which are the same otherwise; none where there is more to tell apart.
std::optional<char> doubled_in_one(const std::string& a, const std::string& b) {
    const auto& longer = a.size() > b.size() ? a : b;
    const auto& shorter = a.size() > b.size() ? b : a;
    const auto at =
        static_cast<std::size_t>(std::mismatch(shorter.begin(), shorter.end(), longer.begin()).second - longer.begin());
    const bool doubles = longer.size() == shorter.size() + 1 && at > 0 && longer[at] == longer[at - 1] &&
                         std::string_view(longer).substr(at + 1) == std::string_view(shorter).substr(at);
    return doubles ? std::optional(longer[at]) : std::nullopt;
}

bool differ_by_doubling(const std::string& a, const std::string& b) {
    return doubled_in_one(a, b).has_value();
}

/// *Damanskienė* – *Damanskaitė*: a married woman's surname and an unmarried one's.
bool differ_in_lithuanian_ending(std::string_view a, std::string_view b) {
    static constexpr std::array<std::string_view, 4> endings{"iene", "aite", "yte", "ute"};
    constexpr std::size_t shortest_stem = 4;
    const auto stem = [](std::string_view key) {
        const auto ending =
            std::find_if(endings.begin(), endings.end(), [&](std::string_view one) { return key.ends_with(one); });
        return ending == endings.end() ? std::string_view() : key.substr(0, key.size() - ending->size());
    };
    return a != b && stem(a).size() >= shortest_stem && stem(a) == stem(b);
}

bool are_one_name_transliterated(const PairView& pair, const Mention& source, const Mention& written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    return pair.names->are_counterparts(from_dutch ? source.key : written.key, from_dutch ? written.key : source.key);
}

/// *Wróblewska*: marks that neither Dutch nor any transliteration has.
bool has_latin_marks(std::string_view written) {
    static constexpr std::array marks =
        std::to_array<std::string_view>({"ó", "á", "í", "ú", "ñ", "ø", "å", "ã", "õ", "ç", "ý"});
    return has_foreign_marks(written) || std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
               return written.find(mark) != std::string_view::npos;
           });
}

/// Latin letters in the original too: by the way it is spelt, or by its marks.
bool is_latin(const PairView& pair, const Mention& source) {
    return is_written_in_latin(source.key) || has_latin_marks(pair.source.slice(source.span));
}

/// The rest of somebody's name, which both texts write alike, as a key.
struct OtherHalf {
    std::string_view key;  ///< empty where there is none
    bool is_given = false;
};

/// *Fred*, *Apotheker*, *Bogumiła*: nobody of whom this is half the name is called by other letters at home.
bool is_half_of_latin(const PairView& pair, const OtherHalf& half, const Mention& source) {
    constexpr double likely = 0.5;
    const auto bare = text::bare_key(half.key);
    if (has_latin_marks(half.key) || (!half.is_given && is_written_in_latin(bare))) {
        return true;
    }
    return half.is_given && match::is_western_given_name(bare) && !translit::given_name(bare) &&
           translit::letter_model(pair.source.language()).evidence(source.key).slavic < likely &&
           source.key.find("sj") == std::string::npos && source.key.find("zj") == std::string::npos;
}

/// *Broekhuizen* – *Broekhuijsen*: the translation has Dutch letters that a transliteration would not leave.
bool keep_dutch_letters(std::string_view source, std::string_view written) {
    static constexpr std::array<std::string_view, 3> letters{"oe", "ij", "uu"};
    return std::any_of(letters.begin(), letters.end(), [&](std::string_view one) {
        return source.find(one) != std::string_view::npos && written.find(one) != std::string_view::npos;
    });
}

/// Beside a word that both texts write alike: nobody respells half a name.
bool is_respelt_in_half(const PairView& pair, const OtherHalf& half, const Mention& source, const Mention& written) {
    const auto distance = text::edit_distance(source.key, written.key);
    const bool is_latin_half = is_half_of_latin(pair, half, source);
    if (is_latin_half || is_latin(pair, source) || keep_dutch_letters(source.key, written.key)) {
        return distance == 1 || (distance == 2 && (is_latin_half || source.key.size() >= long_enough_for_two));
    }
    // Some given names are spelt in more ways than one: *Mohamed*, *Mohammed*.
    if (!half.is_given) {
        return false;
    }
    if (differ_by_doubling(source.key, written.key)) {
        return true;
    }
    return distance == 1 && !looks_slavic(source.key) && !looks_slavic(written.key) &&
           !are_one_name_transliterated(pair, source, written);
}

/// What has an article or a preposition of place before it somewhere is a thing or a place, which may have a name of
/// its own in the other language: *de Talibaan* – *the Taliban*, *in Turijn* – *in Turin*.
bool is_person_or_club(const SideView& side, const std::string& key) {
    static constexpr std::array<std::string_view, 10> words{"de",  "het", "een", "in", "naar",
                                                            "uit", "te",  "the", "a",  "an"};
    return std::none_of(side.mentions.begin(), side.mentions.end(), [&](const Mention& mention) {
        const auto before = words_before(side, mention.segment, mention.span.begin);
        return mention.key == key && !before.empty() && is_one_of(before.back().key, words);
    });
}

/// *Orwells 1984* – *Orwell’s 1984*: a plural, or a genitive of the one language.
bool differ_by_s(const std::string& a, const std::string& b) {
    return a == b + 's' || b == a + 's';
}

/// *Rolexen* – *Rolexes*: the plural of either language.
bool are_plurals(const PairView& pair, std::string_view source, std::string_view written) {
    return pair.source.language() == text::Language::dutch && source.ends_with("en") && written.ends_with("es") &&
           source.substr(0, source.size() - 1) == written.substr(0, written.size() - 1);
}

/// *Theo Baartmans* – *Theo Baartman*: a Dutch genitive becomes an English one, or follows a preposition.
bool lost_an_s(const PairView& pair, const Mention& source, const Mention& written) {
    const bool is_genitive = pair.target.slice(written.span).size() > written.key.size() ||
                             pair.source.slice(source.span).size() > source.key.size();
    const auto before = words_before(pair.target, written.segment, written.span.begin);
    const auto is_preposition = [](const text::Word& word) { return word.key == "of" || word.key == "by"; };
    return source.key.ends_with('s') && !written.key.ends_with('s') && !is_genitive &&
           std::none_of(before.begin(), before.end(), is_preposition);
}

/// *Yerseke*, *Calais*: no Dutch form of a foreign place has such letters, so that English has it as Dutch does.
bool is_no_exonym(std::string_view key) {
    return has_latin_c(key) || key.find_first_of("yxq") != std::string_view::npos;
}

/// *Galicië*: the ending that Dutch gives to countries.
bool has_dutch_ending(const PairView& pair, const Mention& source) {
    return pair.source.slice(source.span).find("ië") != std::string_view::npos;
}

/// *Centraal* – *Central*: what an English word list has may be a translation.
bool may_be_english(const PairView& pair, const std::string& key) {
    return pair.may_be_english && pair.may_be_english(key);
}

/// *Biharie* – *Bihiare*: the letters of the name, one of them out of its place, which no transliteration does.
bool is_transposed(const std::string& a, const std::string& b) {
    constexpr std::size_t most = 2;
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin()) &&
           text::edit_distance(a, b) <= most;
}

/// *Oisterwijk* – *Oisterwik*, *Noordoostpolder* – *Noordostpolder*: a doubled letter, or a letter of a long name, is
/// not where the forms of two languages differ; *-burg* and *-bourg* is.
bool is_too_alike_for_exonym(const std::string& source, const std::string& written) {
    constexpr std::size_t long_name = 10;
    const bool ou = (source.find("burg") != std::string::npos) != (written.find("burg") != std::string::npos);
    return !differ_by_s(source, written) && !ou &&
           (differ_by_doubling(source, written) || (source.size() >= long_name && source.size() != written.size()));
}

/// *minister Van Weel* – *Minister van Weel*: both texts have the particle, so that the name is Dutch.
bool follow_one_particle(const PairView& pair, const Mention& source, const Mention& written) {
    static constexpr std::array<std::string_view, 6> particles{"van", "der", "den", "ten", "ter", "vander"};
    const auto before = words_before(pair.source, source.segment, source.span.begin);
    const auto other = words_before(pair.target, written.segment, written.span.begin);
    return !before.empty() && !other.empty() && before.back().key == other.back().key &&
           is_one_of(before.back().key, particles);
}

/// *in Emmen* – *in Emen*: a place that one side writes with a consonant twice, which no two languages' forms of one
/// differ in, but for an s (*Odessa*, *Odesa*).
bool is_place_with_consonant_lost(const PairView& pair, const Mention& source, const Mention& written) {
    static constexpr std::array<std::string_view, 5> prepositions{"in", "uit", "bij", "naar", "te"};
    const auto before = words_before(pair.source, source.segment, source.span.begin);
    const auto letter = doubled_in_one(source.key, written.key);
    return !before.empty() && is_one_of(before.back().key, prepositions) && source.key.size() > written.key.size() &&
           letter && std::string_view("aeious").find(*letter) == std::string_view::npos && !looks_slavic(source.key) &&
           !looks_slavic(written.key) && !may_be_english(pair, written.key);
}

/// By itself a name must tell by its letters that it is spelt alike everywhere.
bool is_respelt(const PairView& pair, const Mention& source, const Mention& written) {
    return text::is_one_edit(source.key, written.key) && is_latin(pair, source) && !has_dutch_ending(pair, source) &&
           !may_be_english(pair, written.key) &&
           (is_no_exonym(source.key) || is_too_alike_for_exonym(source.key, written.key) ||
            (is_person_or_club(pair.source, source.key) && is_person_or_club(pair.target, written.key)));
}

OtherHalf shared_half(const PairView& pair, const Mention& source, const Mention& written) {
    const auto given = given_name_before(pair.target, written);
    if (!given.empty() && given == given_name_before(pair.source, source)) {
        return {given, true};
    }
    // *Centraal Station* – *Central Station*: nobody's surname.
    const auto surname = surname_after(pair.target, written);
    const bool is_surname = !surname.empty() && !is_generic(surname) && surname == surname_after(pair.source, source) &&
                            !may_be_english(pair, std::string(surname));
    return is_surname ? OtherHalf{surname, false} : OtherHalf();
}

/// *Sergej* – *Sergei*, *Giorgos* – *George*: forms of one given name.
bool are_given_forms(const std::string& a, const std::string& b) {
    const auto name = translit::given_name(a);
    return (name && name == translit::given_name(b)) || is_anglicised(a, b);
}

bool is_meant(const PairView& pair, const Mention& source, const Mention& written) {
    const bool is_dutch = follow_one_particle(pair, source, written);
    if (!source.concepts.empty() || source.key.size() + (is_dutch ? 1 : 0) < shortest ||
        is_slip(source.key, written.key) || !is_surely_name(pair.source, source) ||
        are_plurals(pair, source.key, written.key)) {
        return false;
    }
    if (!differ_by_s(source.key, written.key) && ((is_dutch && text::is_one_edit(source.key, written.key)) ||
                                                  is_place_with_consonant_lost(pair, source, written))) {
        return true;
    }
    if (differ_in_lithuanian_ending(source.key, written.key) || is_transposed(source.key, written.key)) {
        return true;
    }
    const auto half = shared_half(pair, source, written);
    if (differ_by_s(source.key, written.key)) {
        return half.is_given && lost_an_s(pair, source, written);
    }
    if (half.key.empty()) {
        return is_respelt(pair, source, written);
    }
    return (half.is_given || !are_given_forms(source.key, written.key)) &&
           is_respelt_in_half(pair, half, source, written);
}

bool writes(std::span<const Mention> mentions, const std::string& key) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) { return mention.key == key; });
}

/// *Tatsjana* – *Tatyana*: two languages' forms of one name.
bool are_of_one_given_name(const std::string& a, const std::string& b) {
    const auto name = translit::given_name(a);
    return name && name == translit::given_name(b);
}

/// *Igor Iljasj* – *Ihar Ilyash*: after forms of one given name.
bool follow_one_given_name(const PairView& pair, const Mention& source, const Mention& written) {
    const std::string own(given_name_before(pair.source, source));
    const std::string other(given_name_before(pair.target, written));
    return !own.empty() && (own == other || are_of_one_given_name(own, other));
}

/// *Majoor*, *Basin*: a word that is translated.
bool may_be_word(const PairView& pair, const Mention& source, const Mention& written) {
    return is_translatable(source) || is_generic(written.key) ||
           (pair.dictionary != nullptr && pair.dictionary->knows_english(written.key));
}

/// Names that the termbase lacks, of which one may be the other put into other letters.
bool may_be_one_romanised(const PairView& pair, const Mention& source, const Mention& written) {
    constexpr std::size_t most = 4;
    constexpr std::size_t long_enough = 6;
    const auto [shorter, longer] = std::minmax({source.key.size(), written.key.size()});
    return source.concepts.empty() && may_begin_one_name(source.key.front(), written.key.front()) &&
           longer - shorter <= most && is_surely_name(pair.source, source) &&
           (shorter >= long_enough || follow_one_given_name(pair, source, written));
}

std::string capitalised(std::string word) {
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    }
    return word;
}

}  // namespace

bool is_written_in_latin(std::string_view key) {
    // Even what looks Slavic otherwise is not where these are.
    static constexpr std::array<std::string_view, 7> only_latin{"ijd", "ijk", "ijl", "ijn", "ijs", "ijt", "gg"};
    static constexpr std::array<std::string_view, 9> groups{"sch", "tz", "cht", "x", "qu", "th", "ngs", "uy", "y"};
    static constexpr std::array<std::string_view, 3> diminutives{"kje", "tje", "pje"};
    static constexpr std::array<std::string_view, 46> endings{
        "sen",  "sens",  "sson",  "ens",   "ers",   "ings",   "ink",  "inck",  "stra",  "sma",  "inga",   "man",
        "mans", "veld",  "dijk",  "oord",  "burg",  "berg",   "huis", "hout",  "horst", "beek", "ert",    "aert",
        "igt",  "kamp",  "donk",  "mann",  "stein", "feld",   "haus", "ing",   "field", "daal", "drecht", "kerk",
        "laar", "doorn", "foort", "voort", "hoven", "muiden", "mond", "wolde", "zele",  "gem"};
    const auto has = [&](std::string_view group) { return key.find(group) != std::string_view::npos; };
    const auto ends = [&](std::string_view ending) { return key.size() > ending.size() && key.ends_with(ending); };
    return std::any_of(only_latin.begin(), only_latin.end(), has) ||
           std::any_of(diminutives.begin(), diminutives.end(), ends) ||
           ((has_latin_c(key) || std::any_of(groups.begin(), groups.end(), has) ||
             std::any_of(endings.begin(), endings.end(), ends)) &&
            !looks_slavic(key));
}

std::vector<Respelling> respelt_names(const PairView& pair) {
    std::vector<Respelling> found;
    for (const auto& written : pair.target.mentions) {
        if (!written.concepts.empty() || pair.source.index.count(written.key) > 0 ||
            !is_surely_name(pair.target, written)) {
            continue;
        }
        const auto bead = pair.target.bead_of[written.segment];
        const auto sources = mentions_in(pair.source, segments_near(pair, bead, Side::source));
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const Mention& one) {
            return is_meant(pair, one, written) && !is_translated_name(pair, one, written) &&
                   !is_of_place(pair, one, written) && !is_translated_kind(one.key, written.key);
        });
        if (source != sources.end() &&
            !writes(mentions_in(pair.target, segments_near(pair, bead, Side::target)), source->key)) {
            found.push_back({written.span, source->span, name_key(std::string(pair.source.slice(source->span)))});
        }
    }
    return found;
}

namespace {

/// The mentions beside each other that are solid the name, with a blank or a hyphen between them.
std::optional<text::Span> in_two_words(const SideView& side, std::span<const Mention> mentions,
                                       const std::string& key) {
    const auto first = std::adjacent_find(mentions.begin(), mentions.end(), [&](const Mention& a, const Mention& b) {
        if (!a.concepts.empty() || !b.concepts.empty() || a.span.end > b.span.begin ||
            a.key.size() + b.key.size() != key.size()) {
            return false;
        }
        const auto between = side.slice({a.span.end, b.span.begin});
        return (between == " " || between == "-") && key == a.key + b.key;
    });
    return first == mentions.end() ? std::nullopt
                                   : std::optional(text::Span{first->span.begin, std::next(first)->span.end});
}

}  // namespace

std::vector<Respelling> respaced_names(const PairView& pair) {
    std::vector<Respelling> found;
    for (std::size_t bead = 0; bead < pair.beads.size(); ++bead) {
        const auto sources = mentions_in(pair.source, segments_of(pair.beads[bead], Side::source));
        const auto targets = mentions_in(pair.target, segments_of(pair.beads[bead], Side::target));
        for (const auto* written : pair.matches[bead].target) {
            if (const auto source =
                    written->concepts.empty() ? in_two_words(pair.source, sources, written->key) : std::nullopt) {
                found.push_back({written->span, *source, std::string(pair.source.slice(*source))});
            }
        }
        for (const auto* source : pair.matches[bead].source) {
            if (const auto written =
                    source->concepts.empty() ? in_two_words(pair.target, targets, source->key) : std::nullopt) {
                found.push_back({*written, source->span, name_key(std::string(pair.source.slice(source->span)))});
            }
        }
    }
    return found;
}

namespace {

/// *Tsjechovs toneelstuk* – *Chekhov’s play*: without the s of a Dutch genitive that the English name has as well.
std::string without_genitive(const PairView& pair, const Mention& source, const Mention& written) {
    const bool is_genitive = pair.source.language() == text::Language::dutch && source.key.ends_with('s') &&
                             pair.target.slice(written.span).size() > written.key.size() && !written.key.ends_with('s');
    return source.key.substr(0, source.key.size() - (is_genitive ? 1 : 0));
}

/// *vier Soechoi's* – *four Sukhois*
bool is_plural_romanised(const PairView& pair, const Mention& source, std::string_view spelling) {
    const auto rest = pair.source.bytes().substr(text::to_size(source.span.end));
    const auto written = pair.source.slice(source.span);
    const bool is_plural = rest.starts_with("'s") || rest.starts_with("’s") || written.ends_with("'s") ||
                           written.ends_with("’s") || written.ends_with("en");
    return is_plural && spelling.ends_with('s') &&
           translit::is_romanised(source.key, pair.source.language(), spelling.substr(0, spelling.size() - 1));
}

/// What `written` was meant to be as the translation of `source`.
std::optional<Respelling> misromanised_as(const PairView& pair, const Mention& source, const Mention& written,
                                          std::string_view spelling) {
    const auto slip = translit::romanised_slip(source.key, pair.source.language(), spelling);
    const bool is_sure = slip && (looks_slavic(source.key) || looks_slavic(written.key)) &&
                         !is_slip(source.key, written.key) && !may_be_word(pair, source, written) &&
                         !are_of_one_given_name(source.key, written.key) && !is_translated_name(pair, source, written);
    return is_sure ? std::optional(Respelling{written.span, source.span, capitalised(*slip)}) : std::nullopt;
}

/// *Oerbanovich* for *Oerbanovitsj*
std::optional<Respelling> half_romanised_as(const PairView& pair, const Mention& source, const Mention& written,
                                            std::string_view spelling) {
    constexpr double likely = 0.5;
    if (pair.source.language() != text::Language::dutch ||
        translit::letter_model(text::Language::dutch).evidence(source.key).slavic < likely) {
        return std::nullopt;
    }
    const auto meant = translit::half_romanised(source.key, spelling);
    return meant ? std::optional(Respelling{written.span, source.span, capitalised(*meant)}) : std::nullopt;
}

/// Where no name of the source nearby may be written so.
std::optional<Respelling> misromanised(const PairView& pair, const Mention& written) {
    const auto bead = pair.target.bead_of[written.segment];
    const auto near = mentions_in(pair.source, segments_near(pair, bead, Side::source));
    const auto spelling = name_key(text::fold_key(pair.target.slice(written.span)));
    std::optional<Respelling> found;
    for (const auto& source : near) {
        if (!may_be_one_romanised(pair, source, written)) {
            continue;
        }
        if (auto half = half_romanised_as(pair, source, written, spelling)) {
            return half;
        }
        if (translit::is_romanised(without_genitive(pair, source, written), pair.source.language(), spelling) ||
            is_plural_romanised(pair, source, spelling)) {
            return std::nullopt;
        }
        if (!found) {
            found = misromanised_as(pair, source, written, spelling);
        }
    }
    const bool is_other = found && std::any_of(near.begin(), near.end(), [&](const Mention& source) {
                              return source.concepts.empty() && source.span != found->source &&
                                     are_one_name_transliterated(pair, source, written);
                          });
    return is_other ? std::nullopt : found;
}

}  // namespace

std::vector<Respelling> misromanised_names(const PairView& pair) {
    std::vector<Respelling> found;
    for (const auto& written : pair.target.mentions) {
        if (!written.concepts.empty() || written.key.size() + 1 < shortest ||
            pair.target.index.count(written.key) > 1 || pair.source.index.count(written.key) > 0 ||
            !is_surely_name(pair.target, written)) {
            continue;
        }
        if (auto slip = misromanised(pair, written)) {
            found.push_back(std::move(*slip));
        }
    }
    return found;
}

}  // namespace loep::check

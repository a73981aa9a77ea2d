// Weighs every hit by the words around it: their capitals, their classes, and the other hits of its sentence.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/doubts.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "loep/match/general_words.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using segment::to_size;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using text::Word;
using text::WordCase;
using text::WordKind;

bool holds(std::initializer_list<std::string_view> list, std::string_view key) {
    return std::find(list.begin(), list.end(), key) != list.end();
}

bool is_capitalised(const Word& word) {
    return word.kind == WordKind::word &&
           (word.letter_case == WordCase::capitalised || word.letter_case == WordCase::mixed);
}

/// A capital after these says nothing.
bool opens_a_clause(const Word& mark) {
    return mark.kind == WordKind::punctuation && mark.key != "," && mark.key != ")" && mark.key != ";";
}

/// As in an English headline: most longer words behind the first are capitalised.
bool is_title_case(const segment::Segment& segment) {
    constexpr std::size_t longer = 4;
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 1; i < segment.words.size(); ++i) {
        const auto& word = segment.words[i];
        if (word.kind == WordKind::word && word.key.size() >= longer) {
            ++words;
            capitals += word.letter_case != WordCase::lower ? 1U : 0U;
        }
    }
    return words >= 3 && 2 * capitals > words;
}

bool is_name_kind(ConceptKind kind) {
    return kind == ConceptKind::person || kind == ConceptKind::country || kind == ConceptKind::place ||
           kind == ConceptKind::organisation || kind == ConceptKind::nationality;
}

/// A title, or the word for a people: it stands before names.
bool is_of_people(ConceptKind kind) {
    return kind == ConceptKind::office || kind == ConceptKind::nationality;
}

/// Words between the parts of a longer name: *Leger des Heils*.
bool links_names(std::string_view key) {
    return holds({"des", "der", "van", "voor", "of", "for"}, key);
}

class Weigher {
  public:
    Weigher(const termbase::Termbase& termbase, const document::Document& document, const segment::Segments& segments,
            const std::vector<TermHit>& hits)
        : termbase_(termbase), document_(document), segments_(segments), hits_(hits) {}

    std::vector<Doubt> weigh() {
        doubts_.assign(hits_.size(), Doubt::none);
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            doubts_[i] = by_itself(hits_[i]);
        }
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (is_firm(i) && !is_general(hits_[i])) {
                named_.insert(hits_[i].concept_index);
            }
        }
        auto doubts = doubts_;
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (doubts[i] == Doubt::none && needs_support(hits_[i]) && !has_support(i)) {
                doubts[i] = Doubt::context;
            }
        }
        return doubts;
    }

  private:
    const termbase::Concept& subject(const TermHit& hit) const { return termbase_[hit.concept_index]; }
    const termbase::Designation& designation(const TermHit& hit) const {
        return termbase_.designation(hit.concept_index, hit.designation);
    }
    bool is_loose(const TermHit& hit) const { return designation(hit).note.view().starts_with("loose"); }
    bool is_general(const TermHit& hit) const { return subject(hit).note.starts_with("general"); }
    bool is_ambiguous(const TermHit& hit) const { return designation(hit).note.view().starts_with("ambiguous"); }

    /// The words of its segment that the hit covers, as places of the first and behind the last.
    struct Range {
        const std::vector<Word>* words = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;

        const Word* before(std::size_t steps = 1) const { return begin >= steps ? &(*words)[begin - steps] : nullptr; }
        const Word* after(std::size_t steps = 1) const {
            return end + steps <= words->size() ? &(*words)[end + steps - 1] : nullptr;
        }
        const Word& first() const { return (*words)[begin]; }
    };

    Range range_of(const TermHit& hit) const {
        const auto& words = segments_[to_size(hit.segment)].words;
        Range range;
        range.words = &words;
        const auto first = std::partition_point(words.begin(), words.end(),
                                                [&](const Word& word) { return word.span.end <= hit.span.begin; });
        const auto last =
            std::find_if(first, words.end(), [&](const Word& word) { return hit.span.end <= word.span.begin; });
        range.begin = static_cast<std::size_t>(first - words.begin());
        range.end = static_cast<std::size_t>(last - words.begin());
        return range;
    }

    /// A hit inside a compound has been weighed by who split it.
    Doubt by_itself(const TermHit& hit) const {
        if (is_loose(hit) && is_general_word(text::fold_key(designation(hit).text), document_.language)) {
            return Doubt::general;
        }
        const auto range = range_of(hit);
        if (hit.role != CompoundRole::none || range.begin >= range.end) {
            return Doubt::none;
        }
        if (subject(hit).kind == ConceptKind::person) {
            return by_given_name(hit, range);
        }
        const auto name = by_capital(hit, range);
        return name != Doubt::none ? name : by_class(hit, range);
    }

    /// A surname behind a capitalised word that is no title and does not begin like any name of the person: *Kate
    /// Bush*.
    Doubt by_given_name(const TermHit& hit, const Range& range) const {
        const auto* given = range.before();
        const bool surname = designation(hit).text.find(' ') == std::string::npos;
        if (!surname || !is_stray_name(given) || range.begin < 2 || opens_a_clause((*range.words)[range.begin - 2]) ||
            given->key.size() < 3 || is_title(given->key) || is_title_case(segments_[to_size(hit.segment)])) {
            return Doubt::none;
        }
        const auto& designations = subject(hit).designations;
        const auto begins_alike = [&](const termbase::Designation& one) {
            const auto key = text::bare_key(one.text);
            const auto initial = text::bare_key(given->key).front();
            return key.front() == initial || key.find(std::string(" ") + initial) != std::string::npos;
        };
        const bool has_full_name = std::any_of(designations.begin(), designations.end(),
                                               [](const auto& one) { return one.text.find(' ') != std::string::npos; });
        return has_full_name && std::none_of(designations.begin(), designations.end(), begins_alike) ? Doubt::name
                                                                                                     : Doubt::none;
    }

    /// Its designation is written small, and it stands with a capital where no sentence begins.
    Doubt by_capital(const TermHit& hit, const Range& range) const {
        if (!is_capitalised(range.first()) || text::fold_key(designation(hit).text) != designation(hit).text ||
            is_title_case(segments_[to_size(hit.segment)])) {
            return Doubt::none;
        }
        const auto* before = range.before();
        const bool opening = before == nullptr || opens_a_clause(*before);
        const bool title = is_of_people(subject(hit).kind);
        const auto* after = range.after();
        const bool joined = after != nullptr && after->span.begin == (*range.words)[range.end - 1].span.end;
        if (!title && !joined && is_stray_name(after)) {
            return Doubt::name;
        }
        if (opening) {
            return Doubt::none;
        }
        if (is_stray_name(before) && (range.begin > 1 && !opens_a_clause((*range.words)[range.begin - 2]))) {
            return Doubt::name;
        }
        if (!title && after != nullptr && links_names(after->key) && is_stray_name(range.after(2))) {
            return Doubt::name;
        }
        const auto part = designation(hit).part_of_speech;
        const bool noun = part == PartOfSpeech::noun || part == PartOfSpeech::other;
        return noun || part == PartOfSpeech::proper_noun ? Doubt::none : Doubt::name;
    }

    /// A capitalised word that is no hit.
    bool is_stray_name(const Word* word) const {
        if (word == nullptr || !is_capitalised(*word)) {
            return false;
        }
        const auto first = std::partition_point(hits_.begin(), hits_.end(),
                                                [&](const TermHit& hit) { return hit.span.begin < word->span.begin; });
        const auto from = first == hits_.begin() ? first : first - 1;
        return std::none_of(from, first == hits_.end() ? first : first + 1,
                            [&](const TermHit& hit) { return hit.span.overlaps(word->span); });
    }

    Doubt by_class(const TermHit& hit, const Range& range) const {
        return document_.language == text::Language::english ? by_english_class(hit, range) : by_dutch_class(range);
    }

    Doubt by_dutch_class(const Range& range) const {
        // A particle of a verb (*reed weg*) has no article, adjective or preposition before it.
        if (range.first().key != "weg" || range.before() == nullptr) {
            return Doubt::none;
        }
        const auto key = std::string_view(range.before()->key);
        const bool noun =
            holds({"een", "op", "van", "langs", "over", "per", "in", "onder", "zijn", "haar", "hun"}, key) ||
            key.ends_with('e');
        return noun ? Doubt::none : Doubt::word_class;
    }

    Doubt by_english_class(const TermHit& hit, const Range& range) const {
        const auto part = designation(hit).part_of_speech;
        const auto* before = range.before();
        const auto* after = range.after();
        const auto& key = range.first().key;
        const bool single = range.begin + 1 == range.end;
        if (!single) {
            return Doubt::none;
        }
        if (before != nullptr && after != nullptr && key == "front" && before->key == "in" && after->key == "of") {
            return Doubt::word_class;
        }
        if (part == PartOfSpeech::noun && before != nullptr && before->key == "to" && after != nullptr &&
            is_english_determiner(after->key) && !has_verb(hit)) {
            return Doubt::word_class;
        }
        if (part == PartOfSpeech::verb && before != nullptr &&
            holds({"a", "an", "the", "her", "his", "its", "their", "my", "our"}, before->key) && !key.ends_with("ed") &&
            !key.ends_with("ing")) {
            return Doubt::word_class;
        }
        return part == PartOfSpeech::noun && is_adjective_too(key) && is_before_noun(after) ? Doubt::word_class
                                                                                            : Doubt::none;
    }

    bool has_verb(const TermHit& hit) const {
        const auto& designations = subject(hit).designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& one) {
            return one.part_of_speech == PartOfSpeech::verb && one.text == designation(hit).text;
        });
    }

    /// A small word that is neither of a closed class nor a verb in its past.
    static bool is_before_noun(const Word* after) {
        if (after == nullptr || after->kind != WordKind::word || after->letter_case != WordCase::lower) {
            return false;
        }
        const auto key = std::string_view(after->key);
        return !key.ends_with("ed") && !is_english_determiner(key) &&
               !holds(
                   {"of",   "in",    "on",    "at",    "by",    "for",  "from", "with", "to",   "and",  "or",    "but",
                    "who",  "that",  "which", "is",    "was",   "has",  "had",  "will", "said", "told", "says",  "may",
                    "can",  "could", "would", "when",  "after", "as",   "than", "if",   "also", "not",  "who's", "went",
                    "came", "took",  "made",  "wrote", "spoke", "gave", "did",  "does", "must"},
                   key);
    }

    /// A single word that has other senses.
    bool needs_support(const TermHit& hit) const {
        if (hit.role != CompoundRole::none || designation(hit).text.find_first_of(" -") != std::string::npos) {
            return false;
        }
        const bool noun = designation(hit).part_of_speech == PartOfSpeech::noun;
        const bool general = is_general(hit) && !(subject(hit).kind == ConceptKind::office && noun);
        return general || is_loose(hit) || is_ambiguous(hit);
    }

    /// A firm hit near it, or the same concept named without doubt anywhere.
    bool has_support(std::size_t of) const {
        if (named_.contains(hits_[of].concept_index)) {
            return true;
        }
        for (auto i = of; i > 0 && is_near(hits_[of], hits_[i - 1]); --i) {
            if (supports(i - 1, hits_[of])) {
                return true;
            }
        }
        for (auto i = of + 1; i < hits_.size() && is_near(hits_[of], hits_[i]); ++i) {
            if (supports(i, hits_[of])) {
                return true;
            }
        }
        return false;
    }

    bool is_firm(std::size_t of) const {
        return doubts_[of] == Doubt::none && !is_loose(hits_[of]) && !is_ambiguous(hits_[of]);
    }

    bool supports(std::size_t by, const TermHit& hit) const {
        const auto& other = hits_[by];
        if (!is_firm(by) || other.concept_index == hit.concept_index || other.span.overlaps(hit.span)) {
            return false;
        }
        return !is_ambiguous(hit) || (!is_general(other) && !is_name_kind(subject(other).kind));
    }

    /// In its sentence, or one beside it of the same block.
    bool is_near(const TermHit& hit, const TermHit& other) const {
        const auto here = to_size(hit.segment);
        const auto there = to_size(other.segment);
        return segments_[here].block == segments_[there].block && here <= there + 1 && there <= here + 1;
    }

    const termbase::Termbase& termbase_;
    const document::Document& document_;
    const segment::Segments& segments_;
    const std::vector<TermHit>& hits_;
    std::vector<Doubt> doubts_;
    std::set<termbase::ConceptIndex> named_;  ///< concepts of which some hit is beyond doubt
};

}  // namespace

std::vector<Doubt> doubts_of(const termbase::Termbase& termbase, const document::Document& document,
                             const segment::Segments& segments, const std::vector<TermHit>& hits) {
    return Weigher(termbase, document, segments, hits).weigh();
}

}  // namespace loep::match

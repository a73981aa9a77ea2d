// Weighs every hit by the words around it: their capitals, their classes, and the other hits of its sentence.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/doubts.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "loep/match/fixed_expressions.hpp"
#include "loep/match/general_words.hpp"
#include "loep/match/verb_frames.hpp"
#include "loep/match/word_fields.hpp"
#include "loep/match/word_range.hpp"
#include "loep/match/word_senses.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::match {

namespace {

using segment::to_size;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using text::Word;

// How much is said for a sense of the glossary by what stands near a word, and how much is asked.
constexpr int weight_of_term = 4;
constexpr int weight_of_news_word = 2;
constexpr int weight_of_rival_word = 3;
constexpr int weight_of_everyday_words = 1;

int least_for(WordSenses senses) {
    return senses == WordSenses::mixed ? 2 : senses == WordSenses::even ? 1 : -1;
}

bool is_name_kind(ConceptKind kind) {
    return kind == ConceptKind::person || kind == ConceptKind::country || kind == ConceptKind::place ||
           kind == ConceptKind::organisation || kind == ConceptKind::nationality;
}

/// A title, or the word for a people: it stands before names.
bool is_of_people(ConceptKind kind) {
    return kind == ConceptKind::office || kind == ConceptKind::nationality;
}

/// So many words that say nothing stand between a verb and its object at most.
constexpr std::size_t most_transparent = 20;

class Weigher {
  public:
    Weigher(const termbase::Termbase& termbase, const document::Document& document, const segment::Segments& segments,
            const std::vector<TermHit>& hits)
        : termbase_(termbase), document_(document), segments_(segments), hits_(hits) {}

    std::vector<Doubt> weigh() {
        note_title_case();
        doubts_.assign(hits_.size(), Doubt::none);
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            doubts_[i] = by_itself(hits_[i]);
        }
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (doubts_[i] == Doubt::none && senses_of_hit(hits_[i]) == WordSenses::one && !is_loose(hits_[i])) {
                named_.insert(hits_[i].concept_index);
            }
        }
        auto doubts = doubts_;
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (doubts[i] == Doubt::none && !is_believed(i)) {
                doubts[i] = Doubt::context;
            }
        }
        return doubts;
    }

  private:
    /// Once for a segment, however many hits it has.
    void note_title_case() {
        title_case_.assign(segments_.size(), false);
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (i == 0 || hits_[i].segment != hits_[i - 1].segment) {
                const auto segment = to_size(hits_[i].segment);
                title_case_[segment] = is_title_case(segments_[segment].words);
            }
        }
    }

    const termbase::Concept& subject(const TermHit& hit) const { return termbase_[hit.concept_index]; }
    const termbase::Designation& designation(const TermHit& hit) const {
        return termbase_.designation(hit.concept_index, hit.designation);
    }
    bool is_loose(const TermHit& hit) const { return designation(hit).note.view().starts_with("loose"); }
    bool is_general(const TermHit& hit) const { return subject(hit).note.starts_with("general"); }
    bool is_homograph(const TermHit& hit) const { return designation(hit).note.view().starts_with("homograph"); }
    bool is_ambiguous(const TermHit& hit) const { return designation(hit).note.view().starts_with("ambiguous"); }

    WordRange range_of(const TermHit& hit) const {
        const auto& words = segments_[to_size(hit.segment)].words;
        WordRange range;
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
        const auto range = range_of(hit);
        if (is_loose(hit) && is_general_word(text::fold_key(designation(hit).text), document_.language) &&
            !is_head_of(range) && !is_framed(hit, range)) {
            return Doubt::general;
        }
        if (hit.role != CompoundRole::none || range.begin >= range.end) {
            return Doubt::none;
        }
        if (subject(hit).kind == ConceptKind::person) {
            return by_given_name(hit, range);
        }
        if (is_name_kind(subject(hit).kind) && (is_before_state(range) || is_of_a_person(hit, range))) {
            return Doubt::name;
        }
        const auto name = by_capital(hit, range);
        if (name != Doubt::none) {
            return name;
        }
        return is_in_set_phrase(range, document_.language) || is_multitude(range) || lacks_number(range) ||
                       heads_a_club(range)
                   ? Doubt::context
                   : by_class(hit, range);
    }

    /// *Een leger thuiswerkers*, *a colony of gulls*, if what is counted is no hit itself.
    bool is_multitude(const WordRange& range) const {
        const auto* counted = counted_by(range, document_.language);
        return counted != nullptr && !is_in_hit(*counted);
    }

    /// *Jordan Peterson*, *Jan Deen*; not *in Jordan Amman fell silent*.
    bool is_of_a_person(const TermHit& hit, const WordRange& range) const {
        const auto* before = range.before();
        const bool single = range.begin + 1 == range.end;
        if (!single || title_case_[to_size(hit.segment)]) {
            return false;
        }
        if (subject(hit).kind == ConceptKind::nationality) {
            return designation(hit).part_of_speech == PartOfSpeech::noun && is_stray_name(before) &&
                   translit::given_name(text::bare_key(before->key));
        }
        const auto* after = range.after();
        return is_given_name_too(range.first().key) && is_stray_name(after) &&
               after->span.begin != range.first().span.end && !(before != nullptr && is_of_place(before->key));
    }

    /// A verb of everyday life with a firm hit where its frame wants one: *Hungary agreed*, *replaced the archbishop*.
    bool is_framed(const TermHit& hit, const WordRange& range) const {
        if (document_.language != text::Language::english || designation(hit).part_of_speech != PartOfSpeech::verb ||
            is_article(range.before() == nullptr ? std::string_view() : range.before()->key)) {
            return false;
        }
        switch (frame_of(text::fold_key(designation(hit).text))) {
            case VerbFrame::none:
                return false;
            case VerbFrame::with_subject:
                return has_firm_before(range);
            case VerbFrame::with_object:
                return has_firm_after(range) || (is_passive(range) && has_firm_before(range));
            case VerbFrame::with_either:
                return has_firm_after(range) || (has_firm_before(range) && !is_passive_with(range));
            case VerbFrame::with_preposition:
                break;
        }
        const auto* next = range.after();
        return next != nullptr && holds({"in", "at", "to"}, next->key) && has_firm_after(range, 1);
    }

    bool has_firm_before(const WordRange& range) const {
        auto at = range.begin;
        while (at > 0 && range.begin - at < most_transparent && is_transparent((*range.words)[at - 1].key)) {
            --at;
        }
        return at > 0 && is_in_firm_hit((*range.words)[at - 1]);
    }

    bool has_firm_after(const WordRange& range, std::size_t skipped = 0) const {
        auto at = range.end + skipped;
        while (at < range.words->size() && at - range.end < most_transparent &&
               is_transparent((*range.words)[at].key)) {
            ++at;
        }
        return at < range.words->size() && is_in_firm_hit((*range.words)[at]);
    }

    bool is_in_firm_hit(const Word& word) const {
        return is_in_hit(word, [&](const TermHit& hit) {
            return !is_loose(hit) && (is_name_kind(subject(hit).kind) || subject(hit).kind == ConceptKind::office ||
                                      senses_of_hit(hit) == WordSenses::one);
        });
    }

    /// A surname behind a capitalised word that is no title and does not begin like any name of the person: *Kate
    /// Bush*.
    Doubt by_given_name(const TermHit& hit, const WordRange& range) const {
        const auto* given = range.before();
        const bool surname = designation(hit).text.find(' ') == std::string::npos;
        if (!surname || !is_stray_name(given) || range.begin < 2 || opens_a_clause((*range.words)[range.begin - 2]) ||
            given->key.size() < 3 || is_title(given->key) || title_case_[to_size(hit.segment)]) {
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
    Doubt by_capital(const TermHit& hit, const WordRange& range) const {
        if (!is_capitalised(range.first()) || text::fold_key(designation(hit).text) != designation(hit).text ||
            title_case_[to_size(hit.segment)]) {
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
        // *Alexander Pope*, *Van der Oorlog*.
        if (before != nullptr && !is_stray_name(after) &&
            ((is_stray_name(before) && translit::given_name(text::bare_key(before->key))) || before->key == "der")) {
            return Doubt::name;
        }
        if (title && document_.language == text::Language::english && hit.form == FormKind::plural &&
            after != nullptr && links_names(after->key)) {
            return Doubt::name;  // *Kings of Leon*
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
        const bool month = document_.language == text::Language::english && range.first().key == "march";
        const auto part = designation(hit).part_of_speech;
        const bool noun = !month && (part == PartOfSpeech::noun || part == PartOfSpeech::other);
        return noun || part == PartOfSpeech::proper_noun ? Doubt::none : Doubt::name;
    }

    /// A capitalised word that is no hit.
    bool is_stray_name(const Word* word) const { return word != nullptr && is_capitalised(*word) && !is_in_hit(*word); }

    bool is_in_hit(const Word& word) const {
        return is_in_hit(word, [](const TermHit& /*any*/) { return true; });
    }

    /// In a hit that is accepted; the hits of one place stand together.
    template <class Accept>
    bool is_in_hit(const Word& word, Accept accept) const {
        constexpr std::size_t most_before = 8;
        const auto first = std::partition_point(hits_.begin(), hits_.end(),
                                                [&](const TermHit& hit) { return hit.span.begin < word.span.begin; });
        const auto behind = static_cast<std::size_t>(first - hits_.begin());
        const auto last =
            std::find_if(first, hits_.end(), [&](const TermHit& hit) { return word.span.end <= hit.span.begin; });
        return std::any_of(first - static_cast<std::ptrdiff_t>(std::min(behind, most_before)), last,
                           [&](const TermHit& hit) { return hit.span.overlaps(word.span) && accept(hit); });
    }

    Doubt by_class(const TermHit& hit, const WordRange& range) const {
        return document_.language == text::Language::english ? by_english_class(hit, range)
                                                             : by_dutch_class(hit, range);
    }

    Doubt by_dutch_class(const TermHit& hit, const WordRange& range) const {
        // *De veroordeelden*: a participle made a noun, and no past of the verb.
        const auto* article = range.before();
        if (designation(hit).part_of_speech == PartOfSpeech::verb && article != nullptr &&
            (range.first().key.ends_with("den") || range.first().key.ends_with("ten")) &&
            holds({"de", "deze", "alle", "sommige", "andere", "veel", "enkele", "voor", "onder", "van", "door"},
                  article->key)) {
            return Doubt::word_class;
        }
        if (hit.form == FormKind::plural && !has_verb(hit) && is_infinitive_here(range)) {
            return Doubt::word_class;
        }
        if (designation(hit).part_of_speech == PartOfSpeech::verb && is_other_separable(range) &&
            !designation(hit).text.starts_with(range.after()->key)) {
            return Doubt::word_class;
        }
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

    Doubt by_english_class(const TermHit& hit, const WordRange& range) const {
        const auto part = designation(hit).part_of_speech;
        const auto* before = range.before();
        const auto& key = range.first().key;
        const bool single = range.begin + 1 == range.end;
        if (!single) {
            return Doubt::none;
        }
        if (part == PartOfSpeech::noun && !has_verb(hit) && is_verb_here(range)) {
            return Doubt::word_class;
        }
        if (part == PartOfSpeech::verb && before != nullptr &&
            holds({"a", "an", "the", "her", "his", "its", "their", "my", "our"}, before->key) && !key.ends_with("ed") &&
            !key.ends_with("ing")) {
            return Doubt::word_class;
        }
        return part == PartOfSpeech::noun && is_adjective_too(key) && is_before_noun(range) ? Doubt::word_class
                                                                                            : Doubt::none;
    }

    bool has_verb(const TermHit& hit) const {
        const auto& designations = subject(hit).designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& one) {
            return one.part_of_speech == PartOfSpeech::verb && one.text == designation(hit).text;
        });
    }

    /// What a single word may mean; a phrase or a part of a compound has been told apart by its other words.
    WordSenses senses_of_hit(const TermHit& hit) const {
        const std::string_view text = designation(hit).text;
        if (hit.role != CompoundRole::none) {
            return WordSenses::one;
        }
        if (text.find_first_of(" -") != std::string_view::npos) {
            // *Pick up*, *put down*: a small verb with a particle means many things.
            const bool verb = designation(hit).part_of_speech == PartOfSpeech::verb;
            return is_loose(hit) && verb ? WordSenses::even : WordSenses::one;
        }
        if (is_ambiguous(hit)) {
            return WordSenses::mixed;
        }
        const auto senses = senses_of(text::fold_key(text), document_.language);
        // What the termbase marks in no way was meant by whoever put it there.
        if (!is_loose(hit) && !is_general(hit) && !is_homograph(hit)) {
            return std::min(senses, WordSenses::mostly);
        }
        return is_loose(hit) ? std::max(senses, WordSenses::mostly) : senses;
    }

    bool is_believed(std::size_t of) const {
        const auto& hit = hits_[of];
        const auto senses = senses_of_hit(hit);
        const bool calls = calls_for_country(text::fold_key(designation(hit).text));
        if (!calls && (senses == WordSenses::one || is_framed(hit, range_of(hit)))) {
            return true;
        }
        const auto sum = weigh_words(hit) + weigh_hits(of) + (named_.contains(hit.concept_index) ? weight_of_term : 0);
        if (calls) {
            return sum >= (has_country_beside(of) ? least_for(WordSenses::mostly) : weight_of_term);
        }
        return sum >= least_for(senses);
    }

    /// *Its neighbours*, *the neighbours to the west*, *Poland and its neighbour*; not *our neighbours*.
    bool has_country_beside(std::size_t of) const {
        const auto range = range_of(hits_[of]);
        const auto is = [](const Word* word, std::string_view key) { return word != nullptr && word->key == key; };
        return is(range.before(), "its") || is(range.after(), "to") ||
               std::any_of(hits_.begin(), hits_.end(), [&](const TermHit& other) {
                   const auto kind = subject(other).kind;
                   return other.segment == hits_[of].segment &&
                          (kind == ConceptKind::country || kind == ConceptKind::nationality);
               });
    }

    /// The words of its sentence, by their fields. One of a field in which the designation means something else counts
    /// more the closer it stands (*een bos bloemen*); those of other
    /// fields hardly count, and who speaks of himself seldom speaks of the news.
    int weigh_words(const TermHit& hit) const {
        constexpr std::size_t window = 40;
        const auto range = range_of(hit);
        const auto& words = *range.words;
        const auto key = text::fold_key(designation(hit).text);
        int sum = 0;
        bool everyday = false;
        for (auto i = range.begin < window ? 0 : range.begin - window; i < words.size() && i < range.end + window;
             ++i) {
            if ((i >= range.begin && i < range.end) || is_in_hit(words[i])) {
                continue;
            }
            const auto field = field_of(words[i].key, document_.language);
            if (field == WordField::news) {
                sum += weight_of_news_word;
            } else if (field != WordField::none && has_sense_in(field, key, document_.language)) {
                sum -= weight_of_rival(i < range.begin ? range.begin - i : i + 1 - range.end);
            } else {
                everyday = everyday || field != WordField::none || is_own_voice(words[i].key);
            }
        }
        return everyday ? sum - weight_of_everyday_words : sum;
    }

    static int weight_of_rival(std::size_t steps) {
        constexpr std::size_t close = 3;
        return weight_of_rival_word * (steps == 1 ? 4 : steps <= close ? 2 : 1);
    }

    /// The other hits of its sentence and the ones beside it.
    int weigh_hits(std::size_t of) const {
        constexpr std::size_t window = 40;
        int sum = 0;
        for (auto i = of < window ? 0 : of - window; i < hits_.size() && i < of + window; ++i) {
            if (i != of && is_near(hits_[of], hits_[i])) {
                const auto weight = weight_of(i, hits_[of]);
                sum += hits_[i].segment == hits_[of].segment ? weight : weight / 2;
            }
        }
        return sum;
    }

    /// What another hit says for this one. A name of the news says little: cooks and coaches come from somewhere too.
    int weight_of(std::size_t by, const TermHit& hit) const {
        const auto& other = hits_[by];
        if (doubts_[by] != Doubt::none || other.concept_index == hit.concept_index || other.span.overlaps(hit.span)) {
            return 0;
        }
        const bool name = is_name_kind(subject(other).kind);
        const auto senses = senses_of_hit(other);
        const bool sure = senses == WordSenses::one && !is_loose(other);
        if (is_ambiguous(hit)) {
            return sure && !name ? weight_of_term : 0;
        }
        if (name) {
            return is_complement(hit, other) ? least_for(WordSenses::mixed) : 1;
        }
        // Two words that may both mean something else do not vouch for each other: *het hek van de buren*.
        return sure                          ? weight_of_term
               : senses == WordSenses::mixed ? 0
               : senses == WordSenses::even  ? 1
                                             : weight_of_news_word;
    }

    /// *The successor of Makei*, *de weg naar Grodno*.
    bool is_complement(const TermHit& of, const TermHit& name) const {
        if (of.segment != name.segment || name.span.begin < of.span.end) {
            return false;
        }
        const auto range = range_of(of);
        const auto* link = range.after();
        const auto* last = range.after(2);
        last = last != nullptr && is_article(last->key) ? last : link;  // *de stemming in de Doema*
        return link != nullptr && last->span.end <= name.span.begin &&
               text::to_size(name.span.begin) <= text::to_size(last->span.end) + 1 &&
               holds({"of", "to", "in", "with", "against", "near", "from", "for", "van", "naar", "met", "tegen", "bij",
                      "uit", "voor", "over"},
                     link->key);
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
    std::vector<bool> title_case_;            ///< of the segments that have hits
    std::set<termbase::ConceptIndex> named_;  ///< concepts of which some hit is beyond doubt
};

}  // namespace

std::vector<Doubt> doubts_of(const termbase::Termbase& termbase, const document::Document& document,
                             const segment::Segments& segments, const std::vector<TermHit>& hits) {
    return Weigher(termbase, document, segments, hits).weigh();
}

}  // namespace loep::match

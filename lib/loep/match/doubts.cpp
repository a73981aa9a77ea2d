// Weighs every hit by the words around it: their capitals, their classes, and the other hits of its sentence.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/doubts.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "loep/match/class_doubts.hpp"
#include "loep/match/english_everyday_frames.hpp"
#include "loep/match/everyday_frames.hpp"
#include "loep/match/fixed_expressions.hpp"
#include "loep/match/general_frames.hpp"
#include "loep/match/general_words.hpp"
#include "loep/match/hit_context.hpp"
#include "loep/match/name_doubts.hpp"
#include "loep/match/verb_frames.hpp"
#include "loep/match/word_fields.hpp"
#include "loep/match/word_range.hpp"
#include "loep/match/word_senses.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using segment::to_size;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using text::Word;

// How much is said for a sense of the glossary by what stands near a word, and how much is asked.
constexpr int weight_of_term = 4;
constexpr int weight_of_company = 14;
constexpr int weight_of_news_word = 2;
constexpr int weight_of_rival_word = 3;
constexpr int most_everyday_words = 3;

int least_for(WordSenses senses) {
    return senses == WordSenses::mixed ? 2 : senses == WordSenses::even ? 1 : -1;
}

/// Who stands no farther than this says more.
constexpr std::size_t close = 3;

/// As many letters behind a part as tell that it is one of another name.
constexpr std::size_t longest_hyphenation = 8;

/// So many words that say nothing stand between a verb and its object at most.
constexpr std::size_t most_transparent = 20;

class Weigher {
  public:
    Weigher(const termbase::Termbase& termbase, const document::Document& document, const segment::Segments& segments,
            const std::vector<TermHit>& hits)
        : context_(termbase, segments, hits), document_(document), segments_(segments), hits_(hits) {}

    std::vector<Doubt> weigh() {
        doubts_.assign(hits_.size(), Doubt::none);
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            doubts_[i] = by_itself(hits_[i]);
        }
        for (std::size_t i = 0; i < hits_.size(); ++i) {
            if (doubts_[i] == Doubt::none && senses_of_hit(hits_[i]) == WordSenses::one &&
                !context_.is_loose(hits_[i])) {
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
    /// A hit inside a compound has been weighed by who split it.
    Doubt by_itself(const TermHit& hit) const {
        const auto range = context_.range_of(hit);
        if (context_.is_loose(hit) &&
            is_general_word(text::fold_key(context_.designation(hit).text), document_.language) && !is_head_of(range) &&
            !is_framed(hit, range) && !is_of_a_speaker(hit, range) && !is_in_general_frame(range) &&
            !is_named(hit, range) && !is_told_by_company(range)) {
            return Doubt::general;
        }
        if (hit.role != CompoundRole::none || range.begin >= range.end) {
            return is_in_another_hyphenation(hit) ? Doubt::name : Doubt::none;
        }
        const auto name = doubt_of_name(context_, hit, range, document_.language);
        if (name != Doubt::none) {
            return name;
        }
        if (is_arresting(hit)) {
            const bool thing = picks_up_a_thing(range, document_.language);
            if (thing || is_picked_up_by_police(range)) {
                return thing ? Doubt::context : Doubt::none;
            }
        }
        const bool elsewhere = is_in_everyday_frame(range) || is_in_english_everyday_frame(range) ||
                               is_world_at_large(range) ||
                               (is_in_set_phrase(range, document_.language) &&
                                !has_telling_company(range, document_.language));  // *de officiële uitslag op …*
        if (context_.subject(hit).kind == ConceptKind::person) {
            return elsewhere ? Doubt::context : Doubt::none;
        }
        return elsewhere || is_multitude(range) || lacks_number(range) || heads_a_club(range) ||
                       is_between_notions(range)
                   ? Doubt::context
                   : doubt_of_class(context_, hit, range, document_.language);
    }

    bool is_arresting(const TermHit& hit) const {
        return holds({"oppakken", "pick up"}, context_.designation(hit).text);
    }

    /// *King-size*, and a town with a hyphen: *Port-au-Prince*.
    bool is_in_another_hyphenation(const TermHit& hit) const {
        const auto rest = document_.bytes().substr(text::to_size(hit.span.end), longest_hyphenation);
        const auto word = document_.slice(hit.span);
        const auto goes_on = [&](std::string_view with) { return rest.starts_with(with); };
        const std::initializer_list<std::string_view> sizes{"-size", "-sized"};
        const std::initializer_list<std::string_view> links{"-au-", "-aux-", "-de-", "-du-", "-en-",
                                                            "-la-", "-le-",  "-of-", "-sur-"};
        const bool initial = word.size() == 1 && rest.starts_with('-');  // *an X-ray*
        return initial || std::any_of(sizes.begin(), sizes.end(), goes_on) ||
               (word.front() >= 'A' && word.front() <= 'Z' && !is_name_kind(context_.subject(hit).kind) &&
                std::any_of(links.begin(), links.end(), goes_on));
    }

    /// *In de cel*, *the Polish frontier*.
    bool is_told_by_company(const WordRange& range) const {
        const auto* before = range.before();
        const bool nation = before != nullptr && context_.is_in_hit(*before, [&](const TermHit& hit) {
            return context_.subject(hit).kind == ConceptKind::nationality;
        });
        return has_telling_company(range, document_.language, nation ? Neighbour::nation : Neighbour::any) ||
               is_sentencing_to_a_term(range) || is_a_threat_to_act(range) || is_at_the_front_of_a_war(range);
    }

    /// *Een leger thuiswerkers*, *a colony of gulls*, if what is counted is no hit itself.
    bool is_multitude(const WordRange& range) const {
        const auto* counted = counted_by(range, document_.language);
        return counted != nullptr && !context_.is_in_hit(*counted);
    }

    /// A verb of everyday life with a firm hit where its frame wants one: *Hungary agreed*, *replaced the archbishop*.
    bool is_framed(const TermHit& hit, const WordRange& range) const {
        if (document_.language != text::Language::english ||
            context_.designation(hit).part_of_speech != PartOfSpeech::verb ||
            is_article(range.before() == nullptr ? std::string_view() : range.before()->key)) {
            return false;
        }
        const auto verb = text::fold_key(context_.designation(hit).text);
        switch (frame_of(verb)) {
            case VerbFrame::none:
                return false;
            case VerbFrame::with_subject:
                return has_firm_before(range);
            case VerbFrame::with_object:
                return has_firm_after(range) || (is_passive(range, verb) && has_firm_before(range));
            case VerbFrame::with_either:
                return has_firm_after(range) || (has_firm_before(range) && !is_passive_with(range, verb));
            case VerbFrame::of_support:
                return is_supporting(range, verb);
            case VerbFrame::of_police:
                return is_of_police(range);
            case VerbFrame::of_custody:
                return verb == "keep" ? is_kept_in_a_cell(range)
                                      : is_in_custody(range) || is_holding_somebody(range) ||
                                            (!is_held_as_an_event(range) && has_firm_behind_preposition(range));
            case VerbFrame::with_preposition:
                return has_firm_behind_preposition(range);
            case VerbFrame::of_people:
                return is_done_by_people(range, verb);
            case VerbFrame::of_agreement:
                return has_firm_after(range) || (has_firm_before(range) && !is_passive_with(range, verb)) ||
                       is_done_by_people(range, verb) || is_by_people_of_the_news(range);
            case VerbFrame::of_office:
                return has_firm_after(range) || has_office_behind(range) ||
                       (is_passive(range, verb) && has_firm_before(range));
            case VerbFrame::of_statement:
                return !is_in_passing(range) &&
                       (has_firm_before(range) || (follows_a_quotation(range) && has_firm_after(range)));
        }
        return false;
    }

    /// *She said*, *its captain said*: whether news is told the words around must say.
    bool is_of_a_speaker(const TermHit& hit, const WordRange& range) const {
        return document_.language == text::Language::english &&
               frame_of(text::fold_key(context_.designation(hit).text)) == VerbFrame::of_statement &&
               tells_what_is_said(range);
    }

    /// *Might*, *a former archbishop*, *a remark that …*
    bool is_in_general_frame(const WordRange& range) const {
        return document_.language == text::Language::english && range.begin + 1 == range.end &&
               (tells_a_possibility(range) || is_of_a_former_office(range) || is_a_remark_on_something(range));
    }

    /// *The brewer conceded*, *Rouhani … yet he agreed*; not *he was admitted*, *a bomb warning*.
    bool is_done_by_people(const WordRange& range, std::string_view verb) const {
        if (range.first().key == "warning") {
            return false;
        }
        if (has_firm_before(range)) {
            return true;
        }
        const auto subject = is_passive(range, verb) ? Subject::unknown : subject_of(range);
        return subject == Subject::news ||
               (subject == Subject::earlier &&
                std::any_of(range.words->begin(), range.words->begin() + static_cast<std::ptrdiff_t>(range.begin),
                            [&](const Word& word) { return is_in_firm_hit(word); }));
    }

    /// *Backed Navalny*, *a plan backed by Poland*; not *flew back to the Kremlin*.
    bool is_supporting(const WordRange& range, std::string_view verb) const {
        const auto* next = range.after();
        if (next != nullptr && next->key == "by") {
            return range.first().key != verb && (has_firm_before(range) || has_firm_after(range));
        }
        return is_passive(range, verb) ? has_firm_before(range) : is_before_object(range) && has_firm_after(range);
    }

    /// *The West*, whose small word says little: it has its capital and an article, and does not go on.
    bool is_named(const TermHit& hit, const WordRange& range) const {
        const auto* article = range.before();
        const auto* next = range.after();
        const auto initial = context_.designation(hit).text.front();
        return initial >= 'A' && initial <= 'Z' && article != nullptr && article->key == "the" &&
               (next == nullptr || !is_capitalised(*next)) && !context_.is_in_title_case(hit);
    }

    bool has_firm_behind_preposition(const WordRange& range) const {
        const auto* next = range.after();
        return next != nullptr && holds({"in", "at", "to"}, next->key) && has_firm_after(range, 1);
    }

    bool has_firm_before(const WordRange& range) const {
        auto at = range.begin;
        while (at > 0 && range.begin - at < most_transparent && is_transparent((*range.words)[at - 1].key)) {
            --at;
        }
        return at > 0 && (is_party_to_talks((*range.words)[at - 1].key) || is_in_firm_hit((*range.words)[at - 1]));
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
        return context_.is_in_hit(word, [&](const TermHit& hit) {
            return !context_.is_loose(hit) &&
                   (is_name_kind(context_.subject(hit).kind) || context_.subject(hit).kind == ConceptKind::office ||
                    senses_of_hit(hit) == WordSenses::one);
        });
    }

    /// *Store in a cool place*: the capital of a first word says nothing of a name.
    bool may_be_a_small_word(const TermHit& hit) const {
        if (hit.role != CompoundRole::none ||
            !is_small_word_too(text::fold_key(context_.designation(hit).text), document_.language)) {
            return false;
        }
        const auto range = context_.range_of(hit);
        const auto* before = range.before();
        return before == nullptr || opens_a_clause(*before);
    }

    /// What a single word may mean; a phrase or a part of a compound has been told apart by its other words.
    WordSenses senses_of_hit(const TermHit& hit) const {
        if (may_be_a_small_word(hit)) {
            return is_before_finite_verb(context_.range_of(hit)) ? WordSenses::mostly : WordSenses::even;
        }
        if (context_.subject(hit).kind == ConceptKind::person) {
            return is_common_surname(text::fold_key(context_.designation(hit).text)) ? WordSenses::mostly
                                                                                     : WordSenses::one;
        }
        const std::string_view text = context_.designation(hit).text;
        if (hit.role != CompoundRole::none) {
            return WordSenses::one;
        }
        if (const auto range = context_.range_of(hit); is_of_a_speaker(hit, range) || is_in_general_frame(range)) {
            return WordSenses::mostly;
        }
        if (text.find_first_of(" -") != std::string_view::npos) {
            // *Pick up*, *put down*: a small verb with a particle means many things.
            const bool verb = context_.designation(hit).part_of_speech == PartOfSpeech::verb;
            return context_.is_loose(hit) && verb ? WordSenses::even : WordSenses::one;
        }
        if (context_.is_ambiguous(hit)) {
            return WordSenses::mixed;
        }
        const auto senses = senses_of(text::fold_key(text), document_.language);
        // What the termbase marks in no way was meant by whoever put it there.
        if (!context_.is_loose(hit) && !context_.is_general(hit) && !context_.is_homograph(hit)) {
            return std::min(senses, WordSenses::mostly);
        }
        return context_.is_loose(hit) && !is_of_one_sense(text::fold_key(text), document_.language)
                   ? std::max(senses, WordSenses::mostly)
                   : senses;
    }

    bool is_believed(std::size_t of) const {
        const auto& hit = hits_[of];
        const auto senses = senses_of_hit(hit);
        const bool calls = calls_for_country(text::fold_key(context_.designation(hit).text));
        if (!calls && (senses == WordSenses::one || is_framed(hit, context_.range_of(hit)))) {
            return true;
        }
        const auto sum = weigh_words(hit) + weigh_hits(of) + (named_.contains(hit.concept_index) ? weight_of_term : 0);
        if (!calls && is_told_by_company(context_.range_of(hit))) {
            return sum + weight_of_company >= least_for(senses);
        }
        if (calls) {
            return sum >= (has_country_beside(of) ? least_for(WordSenses::mostly) : weight_of_term);
        }
        return sum >= least_for(senses);
    }

    /// *Its neighbours*, *the neighbours to the west*, *Poland and its neighbour*; not *our neighbours*.
    bool has_country_beside(std::size_t of) const {
        const auto range = context_.range_of(hits_[of]);
        const auto* before = range.before();
        const auto* there = range.after(2);
        if (there != nullptr && lives_in_a_place(range) && context_.is_in_hit(*there, [&](const TermHit& place) {
                return context_.subject(place).kind == ConceptKind::place;
            })) {
            return false;
        }
        return (before != nullptr && before->key == "its") || is_before_compass_point(range) ||
               std::any_of(hits_.begin(), hits_.end(), [&](const TermHit& other) {
                   const auto kind = context_.subject(other).kind;
                   return other.segment == hits_[of].segment &&
                          (kind == ConceptKind::country || kind == ConceptKind::nationality);
               });
    }

    /// The words of its sentence, by their fields. One of a field in which the designation means something else counts
    /// more the closer it stands (*een bos bloemen*); those of other
    /// fields hardly count, and who speaks of himself seldom speaks of the news.
    int weigh_words(const TermHit& hit) const {
        constexpr std::size_t window = 40;
        const auto range = context_.range_of(hit);
        const auto& words = *range.words;
        const auto key = text::fold_key(context_.designation(hit).text);
        const bool person = context_.subject(hit).kind == ConceptKind::person;
        const auto first = is_topic(range) ? range.begin : 0;  // *een film over de oorlog*
        const bool speaks = is_of_a_speaker(hit, range);       // what is said may be about anything
        int sum = 0;
        int everyday = 0;
        for (auto i = range.begin < window ? 0 : range.begin - window; i < words.size() && i < range.end + window;
             ++i) {
            if ((i >= range.begin && i < range.end) || i < first || context_.is_in_hit(words[i]) ||
                (speaks && !is_of_the_speaker(range, i))) {
                continue;
            }
            const auto field = field_of(words[i].key, document_.language);
            const auto steps = i < range.begin ? range.begin - i : i + 1 - range.end;
            if (field == WordField::news) {
                sum += weight_of_news_word;
            } else if (field != WordField::none && (person || has_sense_in(field, key, document_.language))) {
                sum -= weight_of_rival(completes(range, i) ? 1 : steps);
            } else if (field != WordField::none || is_own_voice(words[i].key)) {
                everyday += steps <= close ? 2 : 1;
            }
        }
        return sum - std::min(everyday, most_everyday_words);
    }

    /// The few words beside a verb that tell who speaks, before it or behind a quotation.
    static bool is_of_the_speaker(const WordRange& range, std::size_t at) {
        return follows_a_quotation(range) ? at >= range.end && at < range.end + close
                                          : at < range.begin && at + close >= range.begin;
    }

    /// *The wing of the dress*, *het front van een jurk*: as good as beside it.
    static bool completes(const WordRange& range, std::size_t at) {
        const auto* link = range.after();
        const auto* article = range.after(2);
        const bool linked = link != nullptr && holds({"of", "van"}, link->key);
        return linked && (at == range.end + 1 ||
                          (at == range.end + 2 && (is_article(article->key) || is_english_determiner(article->key) ||
                                                   holds({"haar", "hun", "zijn"}, article->key))));
    }

    /// *Over de oorlog*, *about a spy*: what a work or a talk is about is no word of its field.
    static bool is_topic(const WordRange& range) {
        const auto* before = range.before();
        before = before != nullptr && is_article(before->key) ? range.before(2) : before;
        return before != nullptr && holds({"about", "over"}, before->key);
    }

    static int weight_of_rival(std::size_t steps) {
        return weight_of_rival_word * (steps == 1 ? 4 : steps <= close ? 2 : 1);
    }

    /// The other hits of its sentence and the ones beside it; a place counts once, whatever it may all name.
    int weigh_hits(std::size_t of) const {
        constexpr std::size_t window = 40;
        int sum = 0;
        int of_place = 0;
        for (auto i = of < window ? 0 : of - window; i < hits_.size() && i < of + window; ++i) {
            const bool same_place = i > 0 && hits_[i].span == hits_[i - 1].span;
            const auto weight = i != of && is_near(hits_[of], hits_[i]) ? weight_of(i, hits_[of]) : 0;
            const auto here = hits_[i].segment == hits_[of].segment ? weight : weight / 2;
            sum += same_place ? std::max(0, here - of_place) : here;
            of_place = same_place ? std::max(of_place, here) : here;
        }
        return sum;
    }

    /// What another hit says for this one. A name of the news says little: cooks and coaches come from somewhere too.
    int weight_of(std::size_t by, const TermHit& hit) const {
        const auto& other = hits_[by];
        if (doubts_[by] != Doubt::none || other.concept_index == hit.concept_index || other.span.overlaps(hit.span)) {
            return 0;
        }
        const bool name = is_name_kind(context_.subject(other).kind);
        const auto senses = senses_of_hit(other);
        const bool sure = senses == WordSenses::one && !context_.is_loose(other);
        if (context_.is_ambiguous(hit)) {
            return sure && !name ? weight_of_term : 0;
        }
        if (name) {
            return is_complement(hit, other) ? least_for(WordSenses::mixed) : 1;
        }
        // Two words that may both mean something else do not vouch for each other: *het hek van de buren*.
        return sure                                                     ? weight_of_term
               : senses == WordSenses::mixed                            ? 0
               : senses == WordSenses::even || context_.is_loose(other) ? 1
                                                                        : weight_of_news_word;
    }

    /// *The successor of Makei*, *de weg naar Grodno*.
    bool is_complement(const TermHit& of, const TermHit& name) const {
        if (of.segment != name.segment || name.span.begin < of.span.end) {
            return false;
        }
        const auto range = context_.range_of(of);
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

    HitContextView context_;
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

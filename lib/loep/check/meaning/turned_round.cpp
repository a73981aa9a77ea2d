// Looks for the words beside a contrary on the other side of its counterpart.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/turned_round.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

/// A sentence of the target, before and after one of its words.
class Halves {
  public:
    Halves(const PairView& pair, const text::Word& middle)
        : segment_(segment_at(pair.target, middle.span.begin)),
          before_(pair, {segment_, segment_ + 1}, {(*pair.target.segments)[segment_].span.begin, middle.span.begin}),
          after_(pair, {segment_, segment_ + 1}, {middle.span.end, (*pair.target.segments)[segment_].span.end}) {}

    bool is_only_before(const text::Word& word) const { return is_there(before_, word) && !is_there(after_, word); }

  private:
    static bool is_there(const Rendered& half, const text::Word& word) { return half.of(word) == Rendering::present; }

    std::uint32_t segment_;
    Rendered before_;
    Rendered after_;
};

bool means_something(const text::Word& word) {
    return word.kind == text::WordKind::word && !is_function_word(word.hashed(), text::Language::dutch);
}

/// *Vorige week won de ploeg*: the subject stands after the verb, which in English it does not.
bool begins_with_adverbial(const PairView& pair, const text::Word& first) {
    static constexpr WordList determiners(
        "de het een die dat deze dit zijn haar hun onze ons mijn ik hij zij ze we wij u jij je jullie alle elk elke");
    static constexpr WordList adverbs(
        "gisteren vandaag morgen vorige afgelopen volgende komende daarna later eerder intussen inmiddels vroeger "
        "begin "
        "eind halverwege medio eergisteren overmorgen overdag nachts tegenwoordig aanvankelijk uiteindelijk vooraf "
        "achteraf soms meestal");
    return adverbs.fits(first.key) ||
           (is_calendar_or_function_word(first.hashed(), pair.source.language()) && !determiners.fits(first.key));
}

/// Words of both sides change places: those after the contrary come before its counterpart, and none stays before it.
/// A preposition takes the next word along, a verb any.
bool change_places(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const auto& words = (*pair.source.segments)[bead.source_begin].words;
    const auto at = static_cast<std::size_t>(one.source - words.data());
    const std::span<const text::Word> all(words);
    const bool preposition = is_function_word(one.source->hashed(), text::Language::dutch);
    // *over twee weken*: *ago* stands behind what *over* stands before.
    if (one.target->key == "ago") {
        return false;
    }
    if (!preposition && begins_with_adverbial(pair, words.front())) {
        return false;
    }
    const Halves halves(pair, *one.target);
    auto after = all.subspan(at + 1);
    if (preposition) {
        const auto next = std::find_if(after.begin(), after.end(), means_something);
        after = next == after.end() ? after.first(0) : after.subspan(static_cast<std::size_t>(next - after.begin()), 1);
    }
    const auto comes_before = [&](const text::Word& word) {
        return means_something(word) && halves.is_only_before(word);
    };
    const auto before = all.first(at);
    return std::any_of(after.begin(), after.end(), comes_before) &&
           std::none_of(before.begin(), before.end(), comes_before);
}

/// *voor de helft vol* – *half empty*
bool is_half_of_both(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    return find_word(pair.source, sources, "half halve helft"_words) != nullptr &&
           find_word(pair.target, targets, "half"_words) != nullptr;
}

/// *stemden tegen.*, *was against*: with nothing after it, against which somebody stands or a price falls.
bool ends_clause(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    return &word == &words.back() || (&word + 1)->kind == text::WordKind::punctuation;
}

/// *daalt tot 4 euro*: up to what amount, and not until when.
bool is_before_amount(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* end = words.data() + words.size();
    const auto* amount = &word + 1;
    const auto* unit = amount + 1;
    return word.key == "tot" && amount < end && amount->kind == text::WordKind::number && unit < end &&
           unit->kind == text::WordKind::word && unit->key != "uur" &&
           !is_calendar_or_function_word(unit->hashed(), text::Language::dutch);
}

/// Does a word that turns its side round stand there: one of the list, or one that ends a clause? Not `except`, which
/// is a contrary itself.
bool has_turner(const SideView& side, SegmentRange range, const text::Word* except, std::string_view words,
                std::string_view last_words) {
    const auto* last = find_word(side, range, last_words);
    const auto* turner = find_word(side, range, words);
    return (turner != nullptr && turner != except && !is_before_amount(side, *turner)) ||
           (last != nullptr && ends_clause(side, *last));
}

/// *stemden tegen* – *voted in favour*, *kwam* – *stayed away*, *won* – *the other side lost*: only one side has one.
bool is_made_up_for(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const bool source = has_turner(pair.source, sources, one.source,
                                   "ander andere anderen tegenstander* afwezig* rivaal tot", "tegen weg");
    const bool target = has_turner(pair.target, targets, one.target,
                                   "other others opponent* rival* absent opposing until till", "against away");
    return source != target || is_half_of_both(pair, sources, targets);
}

/// *volgende week* – *last week*: phrases on both sides stand for each other wherever they are put.
bool are_phrases(const Confused& one) {
    return one.expected.size() > one.source->span.size() && one.written.size() > one.target->span.size();
}

}  // namespace

bool is_turned_round(const PairView& pair, const align::Bead& bead, const Confused& one) {
    return !are_phrases(one) && pair.source.language() == text::Language::dutch && bead.source_size() == 1 &&
           bead.target_size() == 1 && (is_made_up_for(pair, bead, one) || change_places(pair, bead, one));
}

}  // namespace loep::check

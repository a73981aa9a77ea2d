// Takes enumerations apart and matches their items by the dictionary.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/enumerations.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// The words of an item that mean something; never empty.
using Item = std::vector<const text::Word*>;
using Enumeration = std::vector<Item>;

constexpr std::size_t longest_item = 4;  // words

constexpr WordList dutch_joints("en of noch");
constexpr WordList english_joints("and or nor");

text::Span span_of_item(const Item& item) {
    return {item.front()->span.begin, item.back()->span.end};
}

/// Reads the enumerations of one segment.
class EnumerationReader {
  public:
    EnumerationReader(const SideView& side, const segment::Segment& segment) : side_(side), words_(segment.words) {}

    std::vector<Enumeration> read() const {
        std::vector<Enumeration> found;
        for (std::size_t at = 1; at + 1 < words_.size(); ++at) {
            if (joins(at)) {
                if (auto enumeration = around(at); enumeration.size() > 1) {
                    found.push_back(std::move(enumeration));
                }
            }
        }
        return found;
    }

  private:
    bool joins(std::size_t at) const {
        return words_[at].kind == text::WordKind::word &&
               (side_.language() == text::Language::dutch ? dutch_joints : english_joints).fits(words_[at].key);
    }
    bool is_comma(std::size_t at) const { return side_.slice(words_[at].span) == ","; }
    bool is_mark(std::size_t at) const { return words_[at].kind == text::WordKind::punctuation; }
    bool means_something(std::size_t at) const {
        return words_[at].kind == text::WordKind::word && !is_function_word(words_[at].hashed(), side_.language());
    }

    Item item_between(std::size_t begin, std::size_t end) const {
        Item item;
        for (auto at = begin; at < end; ++at) {
            if (means_something(at)) {
                item.push_back(&words_[at]);
            }
        }
        return item;
    }

    /// A word or two with an article, and no more: *een kerk*, *the old men*, not *met een camera* or *behalve
    /// militairen*, which tell more of what stands before.
    bool is_plain(std::size_t begin, std::size_t end) const {
        static constexpr WordList determiners(
            "de het een hun zijn haar mijn onze ons alle the a an their his her its our my all");
        static constexpr WordList introducing(
            "behalve uitgezonderd zoals waaronder inclusief exclusief namelijk vooral zelfs ook plus zeg bijvoorbeeld "
            "except excepting save including excluding such like namely notably especially particularly mainly even "
            "also say");
        constexpr std::size_t longest = 2;
        if (begin < end && introducing.fits(words_[begin].key)) {
            return false;
        }
        for (auto at = begin; at < end; ++at) {
            const bool verb = words_[at].key == "zijn" && determiners.fits(words_[at + 1].key);  // zijn een gloed
            if (verb || (!means_something(at) && !determiners.fits(words_[at].key))) {
                return false;
            }
        }
        return item_between(begin, end).size() <= longest;
    }

    /// What follows the word that joins, up to a mark.
    Item last_item(std::size_t joint) const {
        auto end = joint + 1;
        while (end < words_.size() && end <= joint + longest_item && !is_mark(end) && !joins(end)) {
            ++end;
        }
        return item_between(joint + 1, end);
    }

    /// The last word that means something before `end`, of the first item, which has a sentence before it.
    Item head_before(std::size_t end) const {
        for (auto at = end; at > 0 && end - at < longest_item && !is_mark(at - 1); --at) {
            if (means_something(at - 1)) {
                return {&words_[at - 1]};
            }
        }
        return {};
    }

    /// All items before the word that joins and the one after it; nothing if one of them is none. English may have a
    /// comma before that word, Dutch begins another statement there.
    Enumeration around(std::size_t joint) const {
        Enumeration items{last_item(joint)};
        auto end = joint;
        if (is_comma(joint - 1)) {
            if (side_.language() == text::Language::dutch) {
                return {};
            }
            --end;
        }
        bool listed = true;
        while (listed) {
            auto begin = end;
            while (begin > 0 && end - begin <= longest_item && !is_mark(begin - 1)) {
                --begin;
            }
            listed = begin > 0 && is_comma(begin - 1) && is_plain(begin, end);
            items.push_back(listed ? item_between(begin, end) : head_before(end));
            end = listed ? begin - 1 : end;
        }
        std::reverse(items.begin(), items.end());
        return !closes_gloss(end) && is_of_one_sort(items) ? items : Enumeration();
    }

    /// *the KNMI, the national weather service, expects fog and rain*: do the words before the comma at `end` tell what
    /// stands before another one?
    bool closes_gloss(std::size_t end) const {
        static constexpr WordList articles("the a an");
        constexpr std::size_t longest = 6;  // words
        auto begin = end;
        while (begin > 0 && end - begin <= longest && !is_mark(begin - 1)) {
            --begin;
        }
        return side_.language() == text::Language::english && begin > 1 && begin < end && is_comma(begin - 1) &&
               articles.fits(words_[begin].key);
    }

    /// All names, or none: *the director, Jan Peeters, and a clerk* are two.
    static bool is_of_one_sort(const Enumeration& items) {
        const auto is_capitalised = [](const Item& item) {
            return item.front()->letter_case != text::WordCase::none &&
                   item.front()->letter_case != text::WordCase::lower;
        };
        return std::none_of(items.begin(), items.end(), [](const Item& item) { return item.empty(); }) &&
               std::all_of(items.begin(), items.end(),
                           [&](const Item& item) { return is_capitalised(item) == is_capitalised(items.front()); });
    }

    const SideView& side_;
    std::span<const text::Word> words_;
};

std::vector<Enumeration> enumerations_of(const SideView& side, SegmentRange range) {
    std::vector<Enumeration> found;
    for (auto i = range.begin; i < range.end; ++i) {
        auto some = EnumerationReader(side, (*side.segments)[i]).read();
        std::move(some.begin(), some.end(), std::back_inserter(found));
    }
    return found;
}

bool is_rendered(const Item& item, const Rendered& rendered) {
    return std::any_of(item.begin(), item.end(),
                       [&](const text::Word* word) { return rendered.of(*word) == Rendering::present; });
}

/// Matches the items of two enumerations, the first of the source.
class ItemMatcher {
  public:
    ItemMatcher(const PairView& pair, SegmentRange targets, const Enumeration& dutch, const Enumeration& english)
        : dutch_(dutch), english_(english), matched_(dutch.size()), answered_(english.size()) {
        for (std::size_t k = 0; k < english.size(); ++k) {
            const Rendered there(pair, targets, span_of_item(english[k]));
            for (std::size_t i = 0; i < dutch.size(); ++i) {
                if (is_rendered(dutch[i], there)) {
                    matched_[i] = true;
                    answered_[k] = true;
                }
            }
        }
    }

    /// The one item of the source without a match, when all of the target have one.
    const Item* dropped() const { return only_unmatched(dutch_, matched_, answered_); }
    /// The one of the target, when all of the source have one.
    const Item* added() const { return only_unmatched(english_, answered_, matched_); }

  private:
    static const Item* only_unmatched(const Enumeration& items, const std::vector<bool>& matched,
                                      const std::vector<bool>& others) {
        const auto first = std::find(matched.begin(), matched.end(), false);
        const bool only = std::count(matched.begin(), matched.end(), false) == 1 &&
                          std::find(others.begin(), others.end(), false) == others.end();
        return only ? &items[static_cast<std::size_t>(first - matched.begin())] : nullptr;
    }

    const Enumeration& dutch_;
    const Enumeration& english_;
    std::vector<bool> matched_;
    std::vector<bool> answered_;
};

/// Has every word of the segments that means something, but those of an item, a translation in the bead?
bool is_all_rendered(const PairView& pair, SegmentRange sources, const Rendered& rendered, const Item& except = {}) {
    for (auto i = sources.begin; i < sources.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            if (word.kind == text::WordKind::word && !is_function_word(word.hashed(), text::Language::dutch) &&
                std::find(except.begin(), except.end(), &word) == except.end() &&
                rendered.of(word) != Rendering::present) {
                return false;
            }
        }
    }
    return true;
}

/// Known to the dictionary, all of it, and nothing that the source may mean.
bool is_unheard_of(const PairView& pair, SegmentRange sources, const Item& item) {
    constexpr WordList times(
        "time times second seconds minute minutes hour hours day days week weeks month months year years");
    const Meant meant(pair, sources);
    return pair.dictionary != nullptr && std::all_of(item.begin(), item.end(), [&](const text::Word* word) {
               const auto bare = text::bare_key(pair.target.slice(word->span));
               return word->letter_case == text::WordCase::lower && pair.dictionary->knows_english(bare) &&
                      !meant.has(bare) && !meant.has_alike(bare) && !times.fits(word->key);
           });
}

/// *Luhansk*, which the source has too, in pairs of other items.
bool is_of_answered_names(const PairView& pair, std::size_t bead, SegmentRange targets, const Item& item) {
    const auto span = span_of_item(item);
    const auto& strange = pair.matches[bead].target;
    const auto names = mentions_in(pair.target, targets);
    return std::any_of(names.begin(), names.end(), [&](const Mention& name) { return name.span.overlaps(span); }) &&
           std::none_of(strange.begin(), strange.end(), [&](const Mention* name) { return name->span.overlaps(span); });
}

}  // namespace

std::vector<text::Span> dropped_items(const PairView& pair, std::size_t bead) {
    std::vector<text::Span> found;
    const auto targets = segments_of(pair.beads[bead], Side::target);
    auto dutch = enumerations_of(pair.source, segments_of(pair.beads[bead], Side::source));
    std::erase_if(dutch, [](const Enumeration& items) { return items.size() < 3; });
    const auto english = dutch.empty() ? dutch : enumerations_of(pair.target, targets);
    for (const auto& expected : dutch) {
        for (const auto& written : english) {
            if (written.size() + 1 != expected.size()) {
                continue;
            }
            const auto* item = ItemMatcher(pair, targets, expected, written).dropped();
            if (item != nullptr && !is_rendered(*item, Rendered(pair, segments_near(pair, bead, Side::target)))) {
                found.push_back(span_of_item(*item));
            }
        }
    }
    return found;
}

std::optional<text::Span> dropped_second(const PairView& pair, std::size_t bead) {
    static constexpr WordList joints("and or nor with plus both as who which that , ; : ( – —");
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto dutch = enumerations_of(pair.source, sources);
    if (dutch.size() != 1 || dutch.front().size() != 2 || find_word(pair.target, targets, joints) != nullptr) {
        return std::nullopt;
    }
    const auto& second = dutch.front().back();
    const Rendered rendered(pair, targets);
    const bool known = std::any_of(second.begin(), second.end(),
                                   [&](const text::Word* word) { return rendered.of(*word) == Rendering::absent; });
    return known && !is_rendered(second, Rendered(pair, segments_near(pair, bead, Side::target))) &&
                   is_all_rendered(pair, sources, rendered, second)
               ? std::optional(span_of_item(second))
               : std::nullopt;
}

std::vector<text::Span> added_items(const PairView& pair, std::size_t bead) {
    std::vector<text::Span> found;
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto english = enumerations_of(pair.target, targets);
    const bool long_enough =
        std::any_of(english.begin(), english.end(), [](const auto& one) { return one.size() > 2; });
    const auto dutch = long_enough ? enumerations_of(pair.source, sources) : std::vector<Enumeration>();
    for (const auto& written : english) {
        for (const auto& expected : dutch) {
            if (written.size() < 3 || expected.size() + 1 != written.size()) {
                continue;
            }
            const auto* item = ItemMatcher(pair, targets, expected, written).added();
            if (item != nullptr && !is_of_answered_names(pair, bead, targets, *item) &&
                (is_all_rendered(pair, sources, Rendered(pair, targets)) || is_unheard_of(pair, sources, *item))) {
                found.push_back(span_of_item(*item));
            }
        }
    }
    return found;
}

}  // namespace loep::check

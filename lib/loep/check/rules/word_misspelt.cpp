// Rule word-misspelt: a word that is none, one slip of the keys away from one that is.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/mistyped.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";

bool stands_in(const SideView& side, SegmentRange range, std::string_view key) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; })) {
            return true;
        }
    }
    return false;
}

/// *Be-la-roos*
bool is_joined(const SideView& side, const text::Word& word) {
    const auto bytes = side.bytes();
    const auto begin = text::to_size(word.span.begin);
    const auto end = text::to_size(word.span.end);
    return (begin > 0 && bytes[begin - 1] == '-') || (end < bytes.size() && bytes[end] == '-');
}

/// A stranger that is no word of the source, nor a term.
bool is_suspect(const PairView& pair, std::size_t bead, const text::Word& word) {
    constexpr std::size_t longest = 40;  // letters; what is longer is no word, and has too many neighbours
    if (word.key.size() > longest || is_joined(pair.target, word)) {
        return false;
    }
    const auto hits = hits_in(pair.target, segments_of(pair.beads[bead], Side::target));
    return std::none_of(hits.begin(), hits.end(),
                        [&](const match::TermHit& hit) { return hit.span.overlaps(word.span); }) &&
           !stands_in(pair.source, segments_near(pair, bead, Side::source), word.key);
}

/// Calls `use` with the word with two letters swapped. The first stays.
template <typename Use>
void for_each_swapped(std::string key, const Use& use) {
    for (std::size_t at = 1; at + 1 < key.size(); ++at) {
        if (key[at] != key[at + 1]) {
            std::swap(key[at], key[at + 1]);
            use(key);
            std::swap(key[at], key[at + 1]);
        }
    }
}

/// With one letter too many.
template <typename Use>
void for_each_shortened(const std::string& key, const Use& use) {
    for (std::size_t at = 1; at < key.size(); ++at) {
        use(key.substr(0, at) + key.substr(at + 1));
    }
}

/// With one letter too few or wrong at a place.
template <typename Use>
void for_each_letter_at(const std::string& key, std::size_t at, const Use& use) {
    auto longer = key.substr(0, at) + ' ' + key.substr(at);
    auto changed = key;
    for (const char letter : alphabet) {
        longer[at] = letter;
        use(longer);
        if (at < key.size() && key[at] != letter) {
            changed[at] = letter;
            use(changed);
        }
    }
}

/// Calls `use` with what may be meant. A word with a capital may be a name of any spelling; swapped letters it has by
/// no custom.
template <typename Use>
void for_each_neighbour(const text::Word& word, const Use& use) {
    for_each_swapped(word.key, use);
    if (word.letter_case == text::WordCase::lower) {
        for_each_shortened(word.key, use);
        for (std::size_t at = 1; at <= word.key.size(); ++at) {
            for_each_letter_at(word.key, at, use);
        }
    }
}

/// The hashes of the words of a text, sorted; of long texts, which have nearly all words, none.
std::vector<std::uint64_t> hashes_of(const std::vector<segment::Segment>& segments) {
    constexpr std::size_t nearly_all = 4096;
    std::vector<std::uint64_t> hashes;
    if (segments.size() < nearly_all) {
        for (const auto& segment : segments) {
            std::transform(segment.words.begin(), segment.words.end(), std::back_inserter(hashes),
                           [](const text::Word& word) { return word.hash; });
        }
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

/// *bussed*, *gassing*: a verb made of a word whose last letter it doubles.
template <typename IsListed>
bool doubles_last_letter(std::string_view key, const IsListed& is_listed) {
    constexpr std::array<std::string_view, 3> endings{"ed", "ing", "es"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        const auto stem = key.substr(0, key.size() - std::min(key.size(), ending.size()));
        return key.ends_with(ending) && stem.size() > 3 && stem[stem.size() - 1] == stem[stem.size() - 2] &&
               is_listed(stem.substr(0, stem.size() - 1));
    });
}

/// *bureaux*, *gateaux*, *memoranda*, *nebulae*, *foci*; *unsmiling*, *breadlike*, *trainloads*, *bussed*: made of
/// English words.
bool is_formed_of_english(const PairView& pair, std::string_view key) {
    struct Ending {
        std::string_view written;
        std::string_view listed;
    };
    constexpr std::array endings = std::to_array<Ending>({{"eaux", "eau"},
                                                          {"a", "um"},
                                                          {"a", "on"},
                                                          {"ae", "a"},
                                                          {"i", "us"},
                                                          {"i", "o"},
                                                          {"ness", ""},
                                                          {"like", ""},
                                                          {"less", ""},
                                                          {"wise", ""},
                                                          {"ward", ""},
                                                          {"hood", ""},
                                                          {"ship", ""}});
    constexpr auto beginnings =
        std::to_array<std::string_view>({"un", "re", "non", "pre", "anti", "co", "over", "under", "mis", "out", "de",
                                         "inter", "sub", "super", "micro", "mini", "pro"});
    constexpr std::size_t shortest = 4;
    const auto is_listed = [&](std::string_view part) {
        return part.size() >= shortest && pair.may_be_english(std::string(part));
    };
    if (doubles_last_letter(key, pair.may_be_english)) {
        return true;
    }
    for (auto at = shortest; at + shortest <= key.size(); ++at) {
        if (is_listed(key.substr(0, at)) && is_listed(key.substr(at))) {
            return true;
        }
    }
    return std::any_of(
               endings.begin(), endings.end(),
               [&](const Ending& one) {
                   return key.ends_with(one.written) &&
                          is_listed(std::string(key.substr(0, key.size() - one.written.size())).append(one.listed));
               }) ||
           std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
               return key.starts_with(beginning) && is_listed(key.substr(beginning.size()));
           });
}

/// *traveled* – *travelled*, *skillful* – *skilful*, *offense* – *offence*, *pediatric* – *paediatric*: words of two
/// countries.
bool differ_by_habit(std::string_view one, std::string_view other) {
    struct Habit {
        std::string_view one;
        std::string_view other;
        std::string_view rests;  ///< that may follow
    };
    constexpr std::array habits = std::to_array<Habit>({
        {"", "u", "r* l* ble*"},
        {"u", "", "r* l* ble*"},
        {"", "o", "uble*"},
        {"o", "", "uble*"},
        {"s", "z", "*"},
        {"z", "s", "*"},
        {"s", "c", "e es eless"},
        {"c", "s", "e es eless"},
        {"", "l", "ed ing er ers or ors ation ist ists ery"},
        {"l", "", "ment ments ful fully s ed ing"},
        {"", "a", "e*"},
        {"", "o", "e*"},
        {"k", "c", "*"},
        {"a", "y", "jama*"},
        {"", "s", "h*"},
        {"s", "", "h*"},
        {"", "p", "ed ing"},
        {"p", "", "ed ing"},
        {"", "t", "ed ing"},
        {"t", "", "ed ing"},
        {"", "n", "it its"},
        {"n", "", "it its"},
        {"", "s", "ed ing es"},
        {"s", "", "ed ing es"},
    });
    const auto begins = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    auto left = one.substr(static_cast<std::size_t>(begins.first - one.begin()));
    auto right = other.substr(static_cast<std::size_t>(begins.second - other.begin()));
    std::size_t same = 0;
    while (same < std::min(left.size(), right.size()) &&
           left[left.size() - 1 - same] == right[right.size() - 1 - same]) {
        ++same;
    }
    const auto rest = left.substr(left.size() - same);
    left.remove_suffix(same);
    right.remove_suffix(same);
    // Of *travel* and *fuel*, not of *call*: a single vowel has its two letters in both countries. *Skill* loses one
    // before *-ful* alone.
    const auto before = one.substr(0, static_cast<std::size_t>(begins.first - one.begin()));
    const bool of_one_vowel = std::count_if(before.begin(), before.end(), [](char letter) {
                                  return std::string_view("aeiouy").find(letter) != std::string_view::npos;
                              }) < 2;
    return std::any_of(habits.begin(), habits.end(), [&](const Habit& habit) {
        const bool doubles_l = (habit.one == "l" || habit.other == "l") && fits_any("ed ing er ers or ors s", rest);
        return habit.one == left && habit.other == right && !(doubles_l && of_one_vowel) &&
               (habit.rests == "*" || fits_any(habit.rests, rest));
    });
}

/// Finds what is meant by the words of a translation that are none.
class SlipReader {
  public:
    explicit SlipReader(const PairView& pair) : pair_(pair) {}

    /// The word that is meant: the one near it that the source or the rest of the text confirms, or else any. Empty
    /// when nothing near is, or when it is an English word after all.
    std::string meant_word(std::size_t bead, const text::Word& word) {
        const auto& near = english_neighbours(word);
        if (near.empty() || std::any_of(near.begin(), near.end(),
                                        [&](const std::string& one) { return differ_by_habit(word.key, one); })) {
            return {};
        }
        turn_to(bead);
        const bool translates =
            std::any_of(near.begin(), near.end(), [this](const std::string& one) { return is_meant(one); });
        if (!translates && is_formed_of_english(pair_, word.key)) {
            return {};
        }
        const auto is_confirmed = [this](const std::string& one) { return is_meant(one) || is_at_hand(one); };
        const auto confirmed = std::find_if(near.begin(), near.end(), is_confirmed);
        const bool only = confirmed != near.end() && std::none_of(std::next(confirmed), near.end(), is_confirmed);
        return only                   ? *confirmed
               : is_surely_none(word) ? confirmed == near.end() ? likeliest(near, word.key) : *confirmed
                                      : std::string();
    }

  private:
    /// A letter that was to be typed twice (*caled*) is forgotten more often than another.
    static const std::string& likeliest(const std::vector<std::string>& near, std::string_view written) {
        const auto doubles = std::find_if(near.begin(), near.end(), [&](const std::string& one) {
            const auto same = static_cast<std::size_t>(
                std::mismatch(one.begin(), one.end(), written.begin(), written.end()).first - one.begin());
            return one.size() == written.size() + 1 && same > 0 && one[same] == one[same - 1] &&
                   one.substr(same + 1) == written.substr(same);
        });
        return doubles == near.end() ? near.front() : *doubles;
    }

    /// Each word is looked at once.
    const std::vector<std::string>& english_neighbours(const text::Word& word) {
        const bool lower = word.letter_case == text::WordCase::lower;
        const auto [known, is_first] = (lower ? near_in_lower_case_ : near_).try_emplace(word.hash);
        auto& near = known->second;
        if (!is_first) {
            return near;
        }
        for_each_neighbour(word, [&](const std::string& one) {
            if (pair_.may_be_english(one) && std::find(near.begin(), near.end(), one) == near.end()) {
                near.push_back(one);
            }
        });
        return near;
    }

    /// A longer word in lower case that the text has once: no name, and none of the writer's own words.
    bool is_surely_none(const text::Word& word) const {
        constexpr std::size_t shortest = 5;
        return word.letter_case == text::WordCase::lower && word.key.size() >= shortest && count_written(word) == 1;
    }

    std::ptrdiff_t count_written(const text::Word& word) const {
        const auto [first, last] = std::equal_range(written_->begin(), written_->end(), word.hash);
        return std::distance(first, last);
    }

    void turn_to(std::size_t bead) {
        if (!written_) {
            written_ = hashes_of(*pair_.target.segments);
        }
        if (bead_ != bead) {
            bead_ = bead;
            meant_.emplace(pair_, segments_of(pair_.beads[bead], Side::source));
        }
    }

    /// Does the source of the bead mean it?
    bool is_meant(const std::string& english) const { return meant_->has(english); }

    /// Words of the closed classes, and those that the translation writes elsewhere, need nothing of the source.
    bool is_at_hand(std::string_view english) const {
        const text::HashedKey key(english);
        return is_function_word(key, text::Language::english) ||
               std::binary_search(written_->begin(), written_->end(), key.hash);
    }

    const PairView& pair_;
    std::optional<std::vector<std::uint64_t>> written_;
    std::optional<std::size_t> bead_;
    std::optional<Meant> meant_;
    std::unordered_map<std::uint64_t, std::vector<std::string>> near_;  ///< by hash
    std::unordered_map<std::uint64_t, std::vector<std::string>> near_in_lower_case_;
};

/// With the capitals of what stands there.
std::string in_case_of(const text::Word& word, std::string meant) {
    const auto upper = [](char letter) { return static_cast<char>(std::toupper(static_cast<unsigned char>(letter))); };
    if (word.letter_case == text::WordCase::capitalised) {
        meant.front() = upper(meant.front());
    } else if (word.letter_case == text::WordCase::upper) {
        std::transform(meant.begin(), meant.end(), meant.begin(), upper);
    }
    return meant;
}

Finding slip(const PairView& pair, const text::Word& word, std::string meant) {
    const auto place = pair.target.place(word.span);
    const auto fix = in_case_of(word, std::move(meant));
    return {"word-misspelt",
            Severity::warning,
            text::message("“{}” looks like a slip for “{}”", pair.target.slice(word.span), fix),
            place,
            std::nullopt,
            {{place, fix, false}},
            {}};
}

/// The *goverment* of *goverment's*; of *Burt's* nothing, who is somebody.
text::Word without_genitive_s(const PairView& pair, text::Word word) {
    const auto stem = check::without_genitive_s(word.key);
    if (stem.size() < word.key.size() && word.letter_case == text::WordCase::lower) {
        word.span = check::without_genitive_s(pair.target, word);
        word.key.resize(stem.size());
        word.hash = text::HashedKey(word.key).hash;
    }
    return word;
}

/// By a word of the tables, or by one that is none.
void report_slip(const PairView& pair, std::size_t bead, const text::Word& word, SlipReader& reader,
                 std::vector<Finding>& findings) {
    const bool listed = may_be_mistyped(word.hashed());
    auto meant = listed ? std::string(meant_by(pair, bead, word)) : std::string();
    const bool is_read = !meant.empty() || (listed && pair.may_be_english(word.key));
    const auto bare = listed ? word : without_genitive_s(pair, word);
    if (!is_read && is_suspect(pair, bead, bare)) {
        meant = reader.meant_word(bead, bare);
    }
    if (!meant.empty()) {
        findings.push_back(slip(pair, bare, std::move(meant)));
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (!pair.may_be_english || pair.target.language() != text::Language::english) {
        return;
    }
    SlipReader reader(pair);
    check_beads(pair, findings, [&](std::size_t bead) {
        const auto range = segments_of(pair.beads[bead], Side::target);
        for (auto i = range.begin; i < range.end && pair.beads[bead].source_size() > 0; ++i) {
            for (const auto& marked : marked_in(pair.target, i)) {
                if (marked.is(SegmentTrait::stranger)) {
                    report_slip(pair, bead, (*pair.target.segments)[i].words[marked.place], reader, findings);
                }
            }
        }
    });
}

constexpr std::string_view words_of_examples = "bakker=baker;brood=bread;verkopen=sell;kralen=beads;baard=beard";

constexpr Example example(std::string_view target, bool found, std::string_view why) {
    return {"De bakker verkoopt brood.", target, found, why, {}, {}, {}, 0, words_of_examples};
}

constexpr std::array examples{
    example("The baker sells braed.", true, "two letters swapped"),
    example("The baker sells bread.", false, "as it should be"),
    example("The baker sells crispy breaf.", true, "one letter wrong"),
    example("The baker sells beard.", true, "another word, one slip away"),
    example("The baker sells more bread then he did.", false, "then, where something is compared"),
    example("The baker sells beads.", false, "known miss: another word that the tables do not have"),
};

}  // namespace

extern const Rule word_misspelt;
constinit const Rule word_misspelt{
    "word-misspelt",
    "misspelling",
    "a word that is none, one slip of the keys away from one that is",
    "With an English word list of Hunspell installed: a word that the list does not have, with the forms that its "
    "rules "
    "make, is one slip of the keys (two letters swapped, one wrong, too many or too few) away from one that it has. "
    "What "
    "translates a word of the sentence, stands elsewhere in the translation or is of the closed classes is taken for "
    "what was meant; where there is none such, any word near is, of a word of five letters or more in lower case that "
    "the text has once. Of a word with a capital only swapped letters count. Spellings of other countries (traveler, "
    "offense) are no slips. Of words that are often typed for another, those that cannot stand where they do (came our "
    "of the house) and those of which the source says the other (beard for brood). It knowingly misses a wrong first "
    "letter, two slips in one word, and other slips that make a word.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check

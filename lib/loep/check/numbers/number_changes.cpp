// Reads the nouns and verbs of rising and falling that a number belongs to.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/number_changes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

using text::Number;
using text::Word;
using Words = std::span<const Word>;

enum class Course : std::uint8_t { up, down };

/// A word of rising or falling.
struct Change {
    Course course{};
    const Word* word = nullptr;
};

/// What one language says it with.
struct ChangeWords {
    WordList up;
    WordList down;
    WordList before;          ///< prepositions between them and the number
    WordList near;            ///< those of `before` that a noun stands right before
    WordList about;           ///< words between the preposition and the number
    WordList after;           ///< what may stand behind the number and its unit
    WordList clause_openers;  ///< what is before them belongs to another verb
};

constexpr ChangeWords dutch{
    WordList("stijgt steeg stegen stijgen gestegen stijging *stijging groeit groeien groeide groeiden gegroeid groei "
             "toename *toename toegenomen verhoogt verhogen verhoogd verhoogde verhoogden verhoging *verhoging klimt "
             "klimmen klom klommen geklommen omhoog"),
    WordList("daalt daalde daalden dalen gedaald daling *daling krimpt krimpen kromp krompen gekrompen krimp afname "
             "*afname afgenomen verlaagt verlagen verlaagd verlaagde verlaagden verlaging *verlaging vermindert "
             "verminderen verminderd verminderde verminderden vermindering zakt zakken zakte zakten gezakt omlaag"),
    WordList("met van tot naar"),
    WordList("van"),
    WordList("ruim bijna zo'n ongeveer circa maar liefst meer minder dan zeker nog eens slechts maximaal minimaal "
             "gemiddeld een de het rond"),
    WordList("stijgt steeg stegen stijgen gestegen groeit groeien groeide groeiden gegroeid toegenomen verhogen "
             "verhoogd klimt klimmen klom klommen geklommen omhoog daalt daalde daalden dalen gedaald krimpt krimpen "
             "kromp krompen gekrompen afgenomen verlagen verlaagd verminderen verminderd zakt zakken zakte zakten "
             "gezakt omlaag"),
    WordList("en maar of want terwijl toen nadat voordat omdat die dat wat waar dan als"),
};

constexpr ChangeWords english{
    WordList(
        "rise rises rose risen rising increase increases increased increasing growth grew grow grows grown "
        "growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared "
        "soaring gain gains gained up raise raises raised raising hike hikes hiked"),
    WordList(
        "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
        "decreases decreased decreasing shrank shrunk shrink shrinks shrinking slump slumps slumped slide slides slid "
        "sliding dip dips dipped cut cuts cutting reduction reductions reduce reduces reduced reducing down "
        "lowers lowered lowering plunge plunges plunged plunging contraction"),
    WordList("by of to from"),
    WordList("of"),
    WordList("about around some nearly almost over more less than at least just an a another further roughly "
             "approximately only the well"),
    WordList("rise increase growth jump surge hike climb fall drop decline decrease slump dip cut reduction plunge "
             "contraction"),
    WordList("and but or while when after before as who which that where than if because"),
};

std::optional<Change> read(const Word& word, const ChangeWords& words) {
    if (words.up.fits(word.key)) {
        return Change{Course::up, &word};
    }
    return words.down.fits(word.key) ? std::optional(Change{Course::down, &word}) : std::nullopt;
}

bool is_mark(const Word& word) {
    return word.kind == text::WordKind::punctuation;
}

/// *a 5-per-cent fall*, *by €5*
bool is_of_amount(const Word& word) {
    return is_mark(word) && "% - € $ £"_words.fits(word.key);
}

/// *5 procent gedaald*, *a 5 per cent fall*: behind the number and what it counts.
std::optional<Change> find_after(Words after, const ChangeWords& words, text::Language language) {
    constexpr std::size_t longest_unit = 3;
    std::size_t passed = 0;
    for (const auto& word : after) {
        if (is_of_amount(word)) {
            continue;
        }
        if (words.after.fits(word.key)) {
            return read(word, words);
        }
        const bool counts = "per cent"_words.fits(word.key) || !is_function_word(word.hashed(), language);
        if (word.kind != text::WordKind::word || !counts || ++passed == longest_unit) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// The last one of the clause, which ends there.
std::optional<Change> find_last(Words clause, const ChangeWords& words) {
    const auto ends = [&](const Word& word) { return is_mark(word) || words.clause_openers.fits(word.key); };
    const auto found = std::find_if(clause.rbegin(), clause.rend(),
                                    [&](const Word& word) { return ends(word) || read(word, words).has_value(); });
    return found == clause.rend() || ends(*found) ? std::nullopt : read(*found, words);
}

/// *grew by 5 per cent less*: more or less of it leads anywhere.
bool is_compared(Words after) {
    constexpr std::size_t reach = 3;
    const auto near = after.first(std::min(reach, after.size()));
    return std::any_of(near.begin(), near.end(),
                       [](const Word& word) { return "less fewer more minder meer"_words.fits(word.key); });
}

/// *a rise of 5 per cent*, *daalde met ruim 5 procent*, *up 5 per cent*: by the words before the number, of which the
/// last is no mark.
std::optional<Change> find_before(Words before, const ChangeWords& words) {
    const auto& last = before.back();
    if (!words.before.fits(last.key)) {
        return read(last, words);
    }
    const auto rest = before.first(before.size() - 1);
    const bool at_most = last.key == "to" && !rest.empty() && rest.back().key == "up";
    if (rest.empty() || at_most) {
        return std::nullopt;
    }
    return words.near.fits(last.key) ? read(rest.back(), words) : find_last(rest, words);
}

std::optional<Change> change_of(const SideView& side, const Number& number) {
    const auto& words = side.language() == text::Language::dutch ? dutch : english;
    const Words all((*side.segments)[segment_at(side, number.span.begin)].words);
    const auto at = [&](text::ByteOffset place) {
        const auto found = std::lower_bound(all.begin(), all.end(), place,
                                            [](const Word& word, text::ByteOffset of) { return word.span.begin < of; });
        return static_cast<std::size_t>(found - all.begin());
    };
    const auto after = all.subspan(at(number.span.end));
    if (is_compared(after)) {
        return std::nullopt;
    }
    auto before = all.first(at(number.span.begin));
    while (!before.empty() && (is_of_amount(before.back()) || words.about.fits(before.back().key))) {
        before = before.first(before.size() - 1);
    }
    const bool has_noun_before = before.size() > 1 && words.near.fits(before.back().key);
    if (const auto behind = has_noun_before ? std::nullopt : find_after(after, words, side.language())) {
        return behind;
    }
    return before.empty() || is_mark(before.back()) ? std::nullopt : find_before(before, words);
}

}  // namespace

std::vector<Confused> find_opposite_changes(const PairView& pair, const align::Bead& bead) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto given = numbers_in(pair.source, sources);
    const auto written = numbers_in(pair.target, targets);
    std::vector<Confused> found;
    for (const auto* number : given) {
        const auto expected = change_of(pair.source, *number);
        if (!expected) {
            continue;
        }
        const auto is_same = [&](const Number* other) { return share_value(*number, *other); };
        const auto same = std::find_if(written.begin(), written.end(), is_same);
        const bool alone = std::count_if(written.begin(), written.end(), is_same) == 1 &&
                           std::count_if(given.begin(), given.end(), is_same) == 1;
        const auto change = alone ? change_of(pair.target, **same) : std::nullopt;
        if (change && change->course != expected->course &&
            denials(pair.source, sources).empty() == denials(pair.target, targets).empty()) {
            found.push_back({nullptr, expected->word, change->word, expected->word->span, change->word->span});
        }
    }
    return found;
}

}  // namespace loep::check

// Reads both spellings side by side by a table, once as they are and once with one letter wrong.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/romanised_slip.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "loep/text/words.hpp"

namespace loep::translit {

namespace {

/// What English may write for letters of a Dutch spelling, whichever of the three languages each of them starts from,
/// and with or without what the scientific spellings mark.
struct Letters {
    std::string_view dutch;
    std::string_view english;  ///< divided by blanks; a hyphen is nothing at all
};

constexpr std::array table = std::to_array<Letters>({
    {"a", "a o e ia ya"},
    {"b", "b"},
    {"bb", "b"},
    {"c", "c s ts k č ć ch"},
    {"ch", "kh h ch"},
    {"d", "d dz dź"},
    {"dd", "d"},
    {"dzj", "dz dzh j dj dž"},
    {"e", "e ye ie je o io yo ia ya a i y"},
    {"f", "f ph v"},
    {"ff", "f"},
    {"g", "g h gh v"},
    {"h", "h g kh"},
    {"i", "i y yi ii iy yj ij"},
    {"ie", "i y"},
    {"j", "y i j -"},
    {"jo", "e"},
    {"k", "k c q"},
    {"kh", "kh h"},
    {"kk", "k"},
    {"ks", "x"},
    {"l", "l ll ł"},
    {"ll", "l"},
    {"m", "m mm"},
    {"mm", "m"},
    {"n", "n nn ń"},
    {"nn", "n"},
    {"o", "o a u e io yo"},
    {"oe", "u ou oo w v ŭ"},
    {"oew", "ou oŭ"},
    {"ow", "ou au"},
    {"p", "p"},
    {"pp", "p"},
    {"q", "q k"},
    {"r", "r rr"},
    {"rr", "r"},
    {"s", "s ss z ś sh"},
    {"ss", "s"},
    {"sj", "sh š"},
    {"t", "t ts c ć tt"},
    {"ts", "ts c tz ch"},
    {"tsj", "ch č"},
    {"tt", "t"},
    {"u", "u yu iu y v ŭ"},
    {"v", "v w u ff f ŭ"},
    {"w", "w v u ŭ"},
    {"x", "x ks"},
    {"y", "y i yi iy yy e"},
    {"z", "z dz ź s zh"},
    {"zj", "zh ž j"},
    {"zz", "z"},
});

struct Pair {
    std::string_view from;
    std::string_view to;
    std::size_t place = 0;  ///< in the table: the commonest first
};

constexpr std::size_t count_pairs() {
    std::size_t pairs = 0;
    for (const auto& row : table) {
        pairs += static_cast<std::size_t>(std::count(row.english.begin(), row.english.end(), ' ')) + 1;
    }
    return pairs;
}

/// Sorted by the first letter of what is read, longer ones first.
constexpr std::array<Pair, count_pairs()> pairs_of(text::Language from) {
    std::array<Pair, count_pairs()> pairs{};
    std::size_t at = 0;
    for (const auto& row : table) {
        for (std::string_view rest = row.english; !rest.empty(); ++at) {
            const auto end = std::min(rest.find(' '), rest.size());
            const auto english = rest.substr(0, end) == "-" ? std::string_view() : rest.substr(0, end);
            pairs[at] = from == text::Language::dutch ? Pair{row.dutch, english, at} : Pair{english, row.dutch, at};
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        if (a.from.empty() || b.from.empty() || a.from.front() != b.from.front()) {
            return a.from < b.from;
        }
        return a.from.size() != b.from.size() ? a.from.size() > b.from.size() : a.place < b.place;
    });
    return pairs;
}

constexpr auto from_dutch = pairs_of(text::Language::dutch);
constexpr auto from_english = pairs_of(text::Language::english);

/// `longer` without its byte at `at`.
bool lacks_one(std::string_view longer, std::size_t at, std::string_view shorter) {
    return shorter.substr(0, at) == longer.substr(0, at) && shorter.substr(at) == longer.substr(at + 1);
}

class Reader {
  public:
    Reader(std::string_view name, text::Language from, std::string_view written)
        : pairs_(from == text::Language::dutch ? std::span<const Pair>(from_dutch) : from_english),
          name_(name),
          written_(written) {}

    bool is_lawful() const { return fits(0, 0); }

    /// What it was meant to be, with one letter mended that is not the first.
    std::optional<std::string> mended() const { return mend(0, 0); }

  private:
    /// Calls `visit` with every pair whose `from` stands at `at`, until it answers yes.
    template <typename Visit>
    bool any_pair(std::size_t at, const Visit& visit) const {
        const auto rest = name_.substr(at);
        const auto begins = [](std::string_view text) { return text.empty() ? '\0' : text.front(); };
        const auto fits_here = [&](const Pair& pair) { return rest.starts_with(pair.from) && visit(pair); };
        const auto [first, last] =
            std::equal_range(pairs_.begin(), pairs_.end(), Pair{rest, {}, 0},
                             [&](const Pair& a, const Pair& b) { return begins(a.from) < begins(b.from); });
        return std::any_of(first, last, fits_here) ||
               std::any_of(
                   pairs_.begin(),
                   std::find_if(pairs_.begin(), pairs_.end(), [](const Pair& pair) { return !pair.from.empty(); }),
                   visit);
    }

    bool fits(std::size_t at, std::size_t to) const {
        if (at == name_.size()) {
            return to == written_.size();
        }
        return any_pair(at, [&](const Pair& pair) {
            return written_.substr(to).starts_with(pair.to) && fits(at + pair.from.size(), to + pair.to.size());
        });
    }

    std::string with(std::size_t to, std::size_t letters, std::string_view instead) const {
        return std::string(written_.substr(0, to)) + std::string(instead) + std::string(written_.substr(to + letters));
    }

    std::optional<std::string> mend(std::size_t at, std::size_t to) const {
        std::optional<std::string> found;
        any_pair(at, [&](const Pair& pair) {
            found = mend_in(pair, at, to);
            if (!found && written_.substr(to).starts_with(pair.to)) {
                found = mend(at + pair.from.size(), to + pair.to.size());
            }
            return found.has_value();
        });
        return found;
    }

    /// The slip is in what was written for these letters.
    std::optional<std::string> mend_in(const Pair& pair, std::size_t at, std::size_t to) const {
        const auto next = at + pair.from.size();
        const auto rest = written_.substr(to);
        for (std::size_t i = to == 0 ? 1 : 0; i < pair.to.size(); ++i) {
            const auto shorter = pair.to.size() - 1;
            if (lacks_one(pair.to, i, rest.substr(0, shorter)) && fits(next, to + shorter)) {
                return with(to, shorter, pair.to);
            }
            const auto same = rest.substr(0, pair.to.size());
            const bool one_wrong = same.size() == pair.to.size() && same.substr(0, i) == pair.to.substr(0, i) &&
                                   same.substr(i + 1) == pair.to.substr(i + 1);
            if (one_wrong && fits(next, to + pair.to.size())) {
                return with(to, pair.to.size(), pair.to);
            }
        }
        return std::nullopt;
    }

    std::span<const Pair> pairs_;
    std::string_view name_;
    std::string_view written_;
};

/// Two letters beside each other changed places, or one is too many; never the first.
std::optional<std::string> with_letter_moved_or_gone(std::string_view name, text::Language from,
                                                     const std::string& written) {
    for (std::size_t i = 1; i < written.size(); ++i) {
        auto other = written;
        if (i + 1 < written.size()) {
            std::swap(other[i], other[i + 1]);
            if (Reader(name, from, other).is_lawful()) {
                return other;
            }
        }
        other = written;
        other.erase(i, 1);
        if (Reader(name, from, other).is_lawful()) {
            return other;
        }
    }
    return std::nullopt;
}

std::string letters_of(std::string key) {
    std::erase_if(key, [](char letter) { return letter == '\''; });
    return key;
}

}  // namespace

bool is_romanised(std::string_view name, text::Language from, std::string_view written) {
    const auto letters = letters_of(text::bare_key(name));
    const auto marked = letters_of(text::fold_key(written));
    return Reader(letters, from, marked).is_lawful();
}

std::optional<std::string> half_romanised(std::string_view name, std::string_view written) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> dutch_letters{
        {{"tsj", "ch"}, {"sj", "sh"}, {"zj", "zh"}, {"oe", "u"}}};
    const auto letters = letters_of(text::bare_key(name));
    const auto marked = letters_of(text::fold_key(written));
    auto meant = marked;
    for (const auto& [dutch, english] : dutch_letters) {
        if (letters.find(dutch) == std::string::npos) {
            continue;
        }
        for (auto at = meant.find(dutch); at != std::string::npos; at = meant.find(dutch, at)) {
            meant.replace(at, dutch.size(), english);
        }
    }
    return meant != marked && marked != letters && Reader(letters, text::Language::dutch, meant).is_lawful()
               ? std::optional(meant)
               : std::nullopt;
}

std::optional<std::string> romanised_slip(std::string_view name, text::Language from, std::string_view written) {
    const auto letters = letters_of(text::bare_key(name));
    const auto marked = letters_of(text::fold_key(written));
    const Reader reader(letters, from, marked);
    if (reader.is_lawful()) {
        return std::nullopt;
    }
    auto meant = with_letter_moved_or_gone(letters, from, marked);
    return meant ? meant : reader.mended();
}

}  // namespace loep::translit

// How a segment's words begin and end, as a set of bits: most lists are told not to be there without a look at a word.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace loep::check {

class ListBeginnings;

/// Where the word that begins at a place ends. Counted by hand: with UBSan GCC 12 does not take string_view::find() of
/// the letters of a template's argument for constant.
constexpr std::size_t word_end(std::string_view list, std::size_t at) {
    while (at < list.size() && list[at] != ' ') {
        ++at;
    }
    return at;
}

class Beginnings {
  public:
    void add(std::string_view key) {
        if (!key.empty()) {
            set(first_of(key), Kind::beginning);
            set(last_of(key), Kind::ending);
        }
    }

    /// May one of the words begin with the first three letters of the key, or be it if it is shorter?
    bool may_begin_as(std::string_view key) const { return !key.empty() && has(first_of(key), Kind::beginning); }

    /// May one of the words fit a word of the list (fits_any), or be the first of a phrase in it (*this_year*)?
    bool may_fit(std::string_view list) const;
    /// The same of a list whose bits are known.
    bool may_fit(const ListBeginnings& list) const;

  private:
    friend class ListBeginnings;

    enum class Kind : std::uint32_t { beginning = 0, ending = 1U << 24U };

    static constexpr std::size_t size = 1024;
    static constexpr std::size_t letters = 3;

    static constexpr std::uint32_t number_of(const char* text, std::size_t count) {
        const auto byte = [text](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(text[at])}; };
        return count == letters ? byte(0) | byte(1) << 8U | byte(2) << 16U
               : count == 2     ? byte(0) | byte(1) << 8U
                                : byte(0);
    }
    /// Of a key that is not empty.
    static constexpr std::uint32_t first_of(std::string_view key) {
        return number_of(key.data(), std::min(key.size(), letters));
    }
    static constexpr std::uint32_t last_of(std::string_view key) {
        return key.size() < letters ? first_of(key) : number_of(key.data() + key.size() - letters, letters);
    }
    static constexpr std::uint32_t place_of(std::uint32_t number, Kind kind) {
        return (number ^ static_cast<std::uint32_t>(kind)) * 0x9E3779B1U >> 22U;
    }
    constexpr void set(std::uint32_t number, Kind kind) {
        const auto place = place_of(number, kind);
        set_[place / 64] |= std::uint64_t{1} << (place % 64);
    }
    bool has(std::uint32_t number, Kind kind) const {
        const auto place = place_of(number, kind);
        return (set_[place / 64] >> (place % 64) & 1U) != 0;
    }
    bool may_fit_first(std::string_view words) const;

    /// What tells of the first of some words of a list: nothing does of *ab** and *\*ab*.
    struct Told {
        bool always = false;
        std::uint32_t number = 0;
        Kind kind = Kind::beginning;
    };
    static constexpr Told told_by(std::string_view words) {
        const auto ends = [&](std::size_t at) { return at >= words.size() || words[at] == ' ' || words[at] == '_'; };
        const auto is_star = [&](std::size_t at) { return at < words.size() && words[at] == '*'; };
        if (is_star(0)) {
            const auto word = words.substr(0, words.find_first_of(" _"));
            if (word.size() <= letters || word.ends_with('*')) {
                return {true, 0, Kind::ending};
            }
            return {false, number_of(word.data() + word.size() - letters, letters), Kind::ending};
        }
        const auto length = ends(1) ? std::size_t{1} : ends(2) ? std::size_t{2} : letters;
        const bool always = is_star(1) || is_star(2);
        return {always, always ? 0 : number_of(words.data(), length), Kind::beginning};
    }

    std::array<std::uint64_t, size / 64> set_{};
};

/// The bits that a segment has one of if a word of it fits a list.
class ListBeginnings {
  public:
    constexpr explicit ListBeginnings(std::string_view list) {
        for (std::size_t at = 0; at < list.size(); at = word_end(list, at) + 1) {
            const auto told = Beginnings::told_by(list.substr(at));
            always_ = always_ || told.always;
            if (!told.always) {
                bits_.set(told.number, told.kind);
            }
        }
    }

    /// May this word, whose key is not empty, fit one of the list?
    bool may_have(std::string_view key) const {
        return always_ || bits_.has(Beginnings::first_of(key), Beginnings::Kind::beginning) ||
               bits_.has(Beginnings::last_of(key), Beginnings::Kind::ending);
    }

  private:
    friend class Beginnings;

    Beginnings bits_;
    bool always_ = false;  ///< a word of the list is told by nothing
};

inline bool Beginnings::may_fit(const ListBeginnings& list) const {
    std::uint64_t common = list.always_ ? 1 : 0;
    for (std::size_t i = 0; i < set_.size(); ++i) {
        common |= set_[i] & list.bits_.set_[i];
    }
    return common != 0;
}

}  // namespace loep::check

// Makes texts that a regular expression may match.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <utility>

#include <unicode/uniset.h>
#include <unicode/unistr.h>

#include "loep/segment/srx_pattern.hpp"
#include "loep/text/characters.hpp"

namespace loep::segment {

namespace {

using Texts = std::vector<std::string>;

class Sampler {
  public:
    Sampler(std::string_view pattern, std::size_t most) : pattern_(pattern), most_(most) {}

    Texts alternatives(int depth = 0) {
        Texts all = sequence(depth);
        while (at_ < pattern_.size() && pattern_[at_] == '|') {
            ++at_;
            for (auto& one : sequence(depth)) {
                add(all, std::move(one));
            }
        }
        return all;
    }

  private:
    void add(Texts& to, std::string text) const {
        if (to.size() < most_ && std::find(to.begin(), to.end(), text) == to.end()) {
            to.push_back(std::move(text));
        }
    }

    Texts sequence(int depth) {
        Texts done{""};
        while (at_ < pattern_.size() && pattern_[at_] != '|' && pattern_[at_] != ')') {
            const auto part = quantified(atom(depth));
            Texts longer;
            for (const auto& begin : done) {
                for (const auto& one : part) {
                    add(longer, begin + one);
                }
            }
            done = std::move(longer);
        }
        return done;
    }

    Texts atom(int depth) {
        const char c = pattern_[at_];
        if (c == '(') {
            return group(depth);
        }
        if (c == '[') {
            return set(at_, set_end());
        }
        if (c == '\\') {
            return escape();
        }
        if (c == '^' || c == '$') {
            ++at_;
            return {""};
        }
        const auto size = text::character_at(pattern_, at_).size;
        at_ += size;
        return {c == '.' ? std::string("a") : std::string(pattern_.substr(at_ - size, size))};
    }

    /// Nested deeper than people write: given up.
    Texts group(int depth) {
        constexpr int deepest = 40;
        ++at_;
        bool looks = false;
        if (at_ < pattern_.size() && pattern_[at_] == '?') {
            const auto stop = std::min(pattern_.find_first_of(":=!>)", at_), pattern_.size() - 1);
            looks = pattern_[stop] == '=' || pattern_[stop] == '!';
            at_ = pattern_[stop] == ')' ? stop : stop + 1;  // (?i)
        }
        if (depth >= deepest) {
            at_ = pattern_.size();
            return {""};
        }
        auto inner = alternatives(depth + 1);
        at_ = std::min(at_ + 1, pattern_.size());  // )
        return looks ? Texts{""} : inner;
    }

    std::size_t set_end() {
        int levels = 0;
        while (at_ < pattern_.size()) {
            const char c = pattern_[at_];
            at_ = std::min(at_ + (c == '\\' ? 2U : 1U), pattern_.size());
            levels += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (levels == 0) {
                break;
            }
        }
        return at_;
    }

    /// Of the letters, digits and marks that people write, those in the set; else its first character.
    Texts set(std::size_t begin, std::size_t end) const {
        UErrorCode status = U_ZERO_ERROR;
        const auto source = pattern_.substr(begin, end - begin);
        const icu::UnicodeSet characters(
            icu::UnicodeString::fromUTF8(icu::StringPiece(source.data(), static_cast<std::int32_t>(source.size()))),
            status);
        Texts found;
        if (U_FAILURE(status)) {
            return {"a"};
        }
        for (const char32_t point : std::u32string_view(U"aA7. !?\u2026)\u201D\"'-,")) {
            if (characters.contains(static_cast<UChar32>(point)) != 0 && found.size() < 3) {
                found.emplace_back();
                text::append_utf8(found.back(), point);
            }
        }
        if (found.empty() && characters.size() > 0) {
            found.emplace_back();
            text::append_utf8(found.back(), static_cast<char32_t>(characters.charAt(0)));
        }
        return found.empty() ? Texts{""} : found;
    }

    Texts escape() {
        const auto begin = at_;
        const char c = at_ + 1 < pattern_.size() ? pattern_[at_ + 1] : '\\';
        at_ = std::min(at_ + 2, pattern_.size());
        if (c == 'Q') {
            const auto stop = std::min(pattern_.find("\\E", at_), pattern_.size());
            const auto quoted = pattern_.substr(at_, stop - at_);
            at_ = std::min(stop + 2, pattern_.size());
            return {std::string(quoted)};
        }
        if ((c == 'p' || c == 'P') && at_ < pattern_.size() && pattern_[at_] == '{') {
            at_ = std::min(pattern_.find('}', at_), pattern_.size() - 1) + 1;
            return set_of("[" + std::string(pattern_.substr(begin, at_ - begin)) + "]");
        }
        if (c == 'u' || c == 'x') {
            return {code_point(c == 'u' ? 4 : 2)};
        }
        constexpr std::string_view empty = "bBAzZG";
        constexpr std::string_view shown = "sdwSDWhHtnr";
        constexpr std::string_view as = " 7aaa! a\t\n\r";
        if (empty.find(c) != std::string_view::npos) {
            return {""};
        }
        const auto known = shown.find(c);
        return {std::string(1, known == std::string_view::npos ? c : as[known])};
    }

    static Texts set_of(const std::string& source) { return Sampler(source, 3).set(0, source.size()); }

    std::string code_point(std::size_t digits) {
        unsigned value = 0;
        const auto hexadecimal = pattern_.substr(at_, digits);
        std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), value, 16);
        at_ = std::min(at_ + digits, pattern_.size());
        std::string text;
        text::append_utf8(text, value == 0 || value > 0x10FFFFU ? U'a' : static_cast<char32_t>(value));
        return text;
    }

    /// The fewest repetitions; one more where none is allowed.
    Texts quantified(Texts once) {
        if (at_ >= pattern_.size()) {
            return once;
        }
        int least = 1;
        const char c = pattern_[at_];
        if (c == '*' || c == '?') {
            least = 0;
            ++at_;
        } else if (c == '+') {
            ++at_;
        } else if (c == '{') {
            const auto stop = std::min(pattern_.find('}', at_), pattern_.size() - 1);
            std::from_chars(pattern_.data() + at_ + 1, pattern_.data() + stop, least);
            at_ = stop + 1;
        } else {
            return once;
        }
        if (at_ < pattern_.size() && (pattern_[at_] == '?' || pattern_[at_] == '+')) {
            ++at_;
        }
        Texts result = least == 0 ? Texts{""} : Texts{};
        for (const auto& one : once) {
            std::string repeated;
            for (int i = 0; i < std::clamp(least, 1, 8); ++i) {
                repeated += one;
            }
            add(result, std::move(repeated));
        }
        return result;
    }

    std::string_view pattern_;
    std::size_t most_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<std::string> sample_texts(std::string_view pattern, std::size_t most) {
    return Sampler(pattern, most).alternatives();
}

}  // namespace loep::segment

// Tests that no text, however odd, stops the functions on names: pseudo-random rows of code points of many kinds.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "loep/text/characters.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/residue.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/suggest.hpp"

namespace {

using namespace loep::translit;

constexpr std::array<char32_t, 60> points{
    U'a', U'e', U'i', U'o', U'u',  U'j',  U's',  U't', U'z',   U'c', U'h',  U'k',    U'y', U'w',  U'v',
    U'n', U'r', U'g', U'A', U'S',  U'Z',  U'Y',  U'а', U'е',   U'и', U'і',  U'ї',    U'ў', U'ь',  U'ъ',
    U'щ', U'ц', U'г', U'ґ', U'й',  U'ё',  U'А',  U'Щ', U'Ў',   U'Є', U' ',  U'-',    U'.', U'\'', U'’',
    U'é', U'ł', U'š', U'ĳ', 0x301, 0x306, 0x308, 0xAD, 0x200D, U'1', U'漢', 0x1F44D, U'א', U'\t', U'"'};

std::string text_of(std::mt19937& random) {
    std::string text;
    const auto size = random() % 14;
    for (std::size_t i = 0; i < size; ++i) {
        loep::text::append_utf8(text, points[random() % points.size()]);
    }
    return text;
}

TEST(AnyText, StopsNothing) {
    std::mt19937 random(1);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    const auto& table = schemes();
    for (int i = 0; i < 3000; ++i) {
        const auto a = text_of(random);
        const auto b = text_of(random);
        const auto same = compare_names(a, b);
        EXPECT_GE(same.score, 0.0);
        EXPECT_LE(same.score, 1.0);
        EXPECT_DOUBLE_EQ(same.score, compare_names(b, a).score) << a << " – " << b;
        for (const auto& form : english_forms(a)) {
            EXPECT_GT(form.weight, 0.0);
        }
        EXPECT_EQ(no_name(a) == NoName::none, !dutch_forms(a).empty()) << a;
        EXPECT_FALSE(romanise(table[static_cast<std::size_t>(i) % table.size()], a, {5, true}).empty());
        dutch_spelling(a);
    }
}

}  // namespace

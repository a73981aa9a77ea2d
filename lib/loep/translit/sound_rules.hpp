// What the letters of a Slavic name may stand for in each orthography: tables that the compiler reads.
// SPDX-License-Identifier: Apache-2.0
//
// A unit is one sound, or several in brackets: those before ~ are equally likely, those after it rarer.
// C = ч, S = ш, Z = ж, c = ц, x = х, h = г of Belarusian and Ukrainian, D = дз, j = й. What has no row is its own
// sound.
#pragma once

#include <array>
#include <string_view>

namespace loep::translit {

struct SoundRule {
    std::u32string_view letters;
    std::string_view units;
    bool at_end = false;  ///< only as the last letters of the word
};

// clang-format off
/// When the orthography is not known: Dutch, English, Polish, German, French and Czech at once.
inline constexpr std::array<SoundRule, 63> any_sounds{{
    {U"i", "[i~j]"}, {U"u", "[u~v]"}, {U"ù", "u"}, {U"y", "[ij]"}, {U"c", "[kcs~C]"}, {U"f", "[f~v]", true},
    {U"f", "f"}, {U"g", "[g~hZ]"}, {U"h", "[h~xg]"}, {U"j", "[j~Z]"}, {U"q", "k"}, {U"s", "[s~Sz]"}, {U"w", "[v~u]"},
    {U"x", "ks"}, {U"z", "[z~Zcs]"}, {U"ch", "[xC~S]"}, {U"ich", "i[Cx]"}, {U"sh", "S"}, {U"zh", "Z"}, {U"kh", "x"},
    {U"gh", "g"}, {U"ts", "[c~t]"}, {U"tz", "c"}, {U"tc", "[c~C]"}, {U"cz", "[C~c]"}, {U"sz", "[S~s]"},
    {U"rz", "[Zr]"}, {U"szcz", "SC"}, {U"shch", "SC"}, {U"sjtsj", "SC"}, {U"stsj", "[sS]C"}, {U"schtsch", "SC"}, {U"shtch", "SC"},
    {U"chtch", "SC"}, {U"tsch", "C"}, {U"tch", "[C~x]"}, {U"tsj", "C"}, {U"tsja", "[C~c]a", true}, {U"sch", "[S~x]"},
    {U"sj", "[S~c]"}, {U"zj", "Z"}, {U"dj", "[dD]j"}, {U"dz", "[D~dz]"}, {U"dzh", "dZ"}, {U"dzj", "dZ"},
    {U"oe", "[u~o]"}, {U"ee", "[ei][ei]"}, {U"ck", "k"}, {U"ph", "f"}, {U"th", "t"}, {U"ff", "[fv]"}, {U"tt", "t"},
    {U"š", "S"}, {U"ś", "[s~S]"}, {U"č", "C"}, {U"ć", "[C~t]"}, {U"ž", "Z"}, {U"ż", "Z"}, {U"ź", "[z~Z]"},
    {U"ł", "l"}, {U"ń", "n"}, {U"ŭ", "[v~u]"}, {U"ě", "e"}}};

/// A spelling that shows the marks of Dutch.
inline constexpr std::array<SoundRule, 31> dutch_sounds{{
    {U"c", "[ks]"}, {U"f", "[f~v]", true}, {U"f", "f"}, {U"g", "[g~h]"}, {U"h", "[h~xg]"}, {U"i", "[i~j]"},
    {U"j", "j"}, {U"s", "s"}, {U"u", "u"}, {U"w", "[v~u]"}, {U"y", "[i~j]"}, {U"z", "z"}, {U"ch", "[x~C]"},
    {U"vich", "vi[C]"}, {U"sj", "[S~C]"}, {U"tsj", "C"}, {U"tsja", "[C~c]a", true}, {U"zj", "Z"}, {U"sjtsj", "SC"}, {U"stsj", "[sS]C"},
    {U"oe", "[u~v]"}, {U"ts", "[c~t]"}, {U"dz", "[D~dz]"}, {U"dzj", "dZ"}, {U"ij", "i"}, {U"x", "ks"}, {U"sh", "S"},
    {U"zh", "Z"}, {U"kh", "x"}, {U"ck", "k"}, {U"ph", "f"}}};

/// A spelling that shows the marks of English.
inline constexpr std::array<SoundRule, 31> english_sounds{{
    {U"c", "[k~sc]"}, {U"f", "[f~v]", true}, {U"f", "f"}, {U"g", "[g~h]"}, {U"h", "[h~xg]"}, {U"i", "[i~j]"},
    {U"j", "[j~Z]"}, {U"q", "k"}, {U"s", "s"}, {U"u", "[u~v]"}, {U"w", "[v~u]"}, {U"y", "[ij]"}, {U"z", "z"},
    {U"ch", "C"}, {U"tch", "C"}, {U"sh", "S"}, {U"shch", "SC"}, {U"zh", "Z"}, {U"kh", "x"}, {U"ts", "[c~t]"},
    {U"tz", "c"}, {U"dz", "[D~dz]"}, {U"dzh", "dZ"}, {U"x", "ks"}, {U"ph", "f"}, {U"ck", "k"}, {U"th", "t"},
    {U"ff", "[fv]"}, {U"ee", "[ei][ei]"}, {U"oo", "u"}, {U"gh", "g"}}};
// clang-format on

}  // namespace loep::translit

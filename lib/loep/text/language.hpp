// The languages that loep reads and checks, and the language part of a BCP 47 tag.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "loep/base/enum_names.hpp"

namespace loep::text {

/// The language of a text. Originals and romanisations in the termbase may be of any language: they carry tags.
enum class Language : std::uint8_t { dutch, english };

inline constexpr EnumNames<Language, 2> language_names{{{{Language::dutch, "nl"}, {Language::english, "en"}}}};

constexpr Language other(Language language) {
    return language == Language::dutch ? Language::english : Language::dutch;
}

/// "be" of "be-Latn-tarask" (BCP 47, RFC 5646).
constexpr std::string_view primary_subtag(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

/// nl, nl-BE → Dutch; en, en-GB → English; else nothing.
constexpr std::optional<Language> language_of(std::string_view tag) {
    return language_names.value(primary_subtag(tag));
}

}  // namespace loep::text

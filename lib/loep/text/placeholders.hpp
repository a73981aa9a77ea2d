// Stretches of a text that are for a program and not for its readers: arguments of printf and of braces, and tags.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/span.hpp"

namespace loep::text {

enum class PlaceholderKind : std::uint8_t {
    argument,  ///< %s, %1$d, %(name)s, {}, {0}, {name:>8}, {{name}}, ${name}, {count, plural, …}
    tag,       ///< <b>, </b>, <x id="2"/>
    syntax     ///< what stands between the texts of an ICU message: “} other {”
};

/// `key` says what it stands for, so that a translation has the same ones: the width of %8.2f and the attributes of a
/// tag but its number are left out.
struct Placeholder {
    Span span;
    PlaceholderKind kind = PlaceholderKind::argument;
    std::string key;
    bool takes_next = false;  ///< %s, {}: the argument after that of the one before
    bool is_integer = false;  ///< %d, %u, and the like
};

/// Those in `span` of `bytes`, by their beginnings; an argument may stand inside a tag. Linear, and quick where there
/// is none. (The C standard's fprintf, POSIX's and Python's additions; Python's format strings; ICU's MessageFormat.)
std::vector<Placeholder> placeholders(std::string_view bytes, Span span);

}  // namespace loep::text

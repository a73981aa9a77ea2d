// Files that hold source and target in pairs: translation memories, translators' files, catalogues, tables.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "loep/document/document.hpp"
#include "loep/text/language.hpp"

namespace loep::formats {

/// Units of a file that are not to be checked, by the reason that the file gives.
struct LeftOut {
    std::size_t untranslated = 0;
    std::size_t unfinished = 0;  ///< fuzzy, or in a state before translation
    std::size_t not_for_translation = 0;

    std::size_t all() const { return untranslated + unfinished + not_for_translation; }
};

/// Both sides, taken out of one file. Block i of the one is the translation of block i of the other.
struct BitextFile {
    document::Document source;
    document::Document target;
    bool states_languages = false;  ///< else the documents have the languages that the reader was given
    LeftOut left_out;
};

struct LanguagePair {
    text::Language from = text::Language::dutch;
    text::Language to = text::Language::english;
};

/// One line a format. `extensions` are lower-case, with the dot.
struct BitextFormat {
    std::string_view name;
    std::string_view description;
    std::span<const std::string_view> extensions;
    BitextFile (*read)(std::shared_ptr<const text::SourceText> file, LanguagePair languages) = nullptr;
};

std::span<const BitextFormat> bitext_formats();

/// By the file's extension (case ignored); null where it is none of a bitext.
const BitextFormat* bitext_format_of(std::string_view path);

}  // namespace loep::formats

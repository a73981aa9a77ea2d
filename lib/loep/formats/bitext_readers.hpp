// The readers of the bitext formats, one file each; bitext.cpp chooses.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/formats/bitext.hpp"

namespace loep::formats {

// Each throws Error{malformed} with the place, and Error{unsupported} for languages that are not Dutch and English.
BitextFile read_tmx(std::shared_ptr<const text::SourceText> file, LanguagePair languages);
BitextFile read_xliff(std::shared_ptr<const text::SourceText> file, LanguagePair languages);
BitextFile read_po(std::shared_ptr<const text::SourceText> file, LanguagePair languages);
BitextFile read_tsv(std::shared_ptr<const text::SourceText> file, LanguagePair languages);

}  // namespace loep::formats

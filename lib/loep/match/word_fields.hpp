// Words that tell what a sentence is about: the news that the glossary covers, or sport, cooking, the arts, nature …
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

enum class WordField : std::uint8_t {
    none,
    news,  ///< conflict, politics, law, flight: *vecht*, *wounded*
    other  ///< a field where words of the news mean something else: *elftal*, *salade*, *cough*
};

/// `key` is a folded word; most entries are beginnings (*voetbal* stands for *voetballers* too).
WordField field_of(std::string_view key, text::Language language);

}  // namespace loep::match

// Which findings a commit is answerable for: those where it changed something, or that it brought about.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/project/check_pair.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

/// The two sides as they were before, under the paths of now; null for a file that was not there.
struct EarlierPair {
    std::shared_ptr<const text::SourceText> source;
    std::shared_ptr<const text::SourceText> target;
};

/// Suppresses (SuppressedBy::unchanged) every finding that lies in segments which were there before, word for word, and
/// that the pair had before as well. The earlier pair is checked only when that needs to be known.
void suppress_unchanged(const Glossary& glossary, const EarlierPair& before, const CheckOptions& options,
                        CheckedPair& pair);

}  // namespace loep::project

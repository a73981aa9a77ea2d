// Remembered corrections of alignments: segments that somebody put together, kept by their text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/project/align_pair.hpp"

namespace loep::project {

/// The name of the file they are kept in: a source and a target segment a line with a TAB between, # comments.
inline constexpr std::string_view corrections_name = "loep-corrections.tsv";

/// Runs of blanks in either text count as one.
struct Correction {
    std::string source;
    std::string target;

    bool operator==(const Correction&) const = default;
};

/// The file nearest to a text, in its folder or above; empty when there is none (or the text is standard input).
std::string corrections_of(const std::string& text_path);

/// Throws Error{malformed} with the line that has no TAB.
std::vector<Correction> read_corrections(const std::string& path);

/// Adds what is not there yet, to the file corrections_of() finds, else to a new one beside the text. Returns its path.
/// Throws Error{usage} for standard input, Error{unwritable}.
std::string remember(const std::string& text_path, const std::vector<Correction>& corrections);

/// What pins say, as texts.
std::vector<Correction> corrections_of(const std::vector<align::Pin>& pins, const AlignSideView& source,
                                       const AlignSideView& target);

/// What was remembered of these two texts. A text that stands several times counts only when it does so on both sides
/// as often: the first goes with the first.
std::vector<align::Pin> pins_of(const std::vector<Correction>& corrections, const AlignSideView& source,
                                const AlignSideView& target);

}  // namespace loep::project

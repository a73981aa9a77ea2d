// The one pipeline: from two files to findings.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/check/bitext.hpp"
#include "loep/check/finding.hpp"
#include "loep/check/rules.hpp"
#include "loep/project/glossary.hpp"
#include "loep/text/language.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

struct CheckOptions {
    text::Language from = text::Language::dutch;
    text::Language to = text::Language::english;
    check::RuleSelection rules;
    std::vector<std::string> styles;                ///< ids of house styles, one a language at most
    const align::Dictionary* dictionary = nullptr;  ///< for the aligner
    bool keep_bitext = false;                       ///< keep the texts by bead, for reports that show them
};

struct CheckedPair {
    std::shared_ptr<const text::SourceText> source;
    std::shared_ptr<const text::SourceText> target;
    std::vector<check::Finding> findings;  ///< sorted
    bool swapped = false;                  ///< the files were given the other way round
    check::Bitext bitext = {};             ///< empty unless it was to be kept
};

/// Throws Error{usage} when both texts are surely of one language. Sides that were surely swapped are put right.
CheckedPair check_pair(const Glossary& glossary, std::shared_ptr<const text::SourceText> source,
                       std::shared_ptr<const text::SourceText> target, const CheckOptions& options);

/// A pair by its paths; "-" is standard input, for one side at most.
struct PairPaths {
    std::string source;
    std::string target;
};

struct CheckedRun {
    std::vector<CheckedPair> pairs;
    std::vector<std::string> faults;  ///< one line a pair that could not be checked; the run ends with status 2
};

CheckedRun check_pairs(const Glossary& glossary, const std::vector<PairPaths>& paths, const CheckOptions& options);

}  // namespace loep::project

// Findings that a project knows and accepts, kept in a file by their content, so that moved lines change nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "loep/project/check_pair.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

/// One accepted finding; only the fingerprint is compared, the rest is for people who read the file.
struct BaselineLine {
    std::string fingerprint;  ///< check::fingerprints
    std::string rule;
    std::string file;
    std::string text;    ///< the marked bytes
    std::string reason;  ///< may be empty, and so may the author
    std::string author;
};

class Baseline {
  public:
    /// JSON as write() makes it. Throws Error{malformed | unsupported} with the file.
    static Baseline read(const text::SourceText& file);

    /// Nothing if there is no such finding.
    const BaselineLine* find(std::string_view fingerprint) const;
    void add(BaselineLine line);
    /// Takes away what is not among these. Returns how many.
    std::size_t keep_only(const std::vector<std::string>& fingerprints);
    std::size_t size() const { return lines_.size(); }

    /// One finding a line, by file and fingerprint: git shows and merges it line by line.
    std::string write() const;

  private:
    std::map<std::string, BaselineLine, std::less<>> lines_;
};

/// Marks every finding as new or unchanged, and suppresses the latter.
void apply_baseline(const Baseline& baseline, CheckedPair& pair);

/// A finding as a line of a baseline.
BaselineLine baseline_line(const CheckedPair& pair, std::size_t finding, const std::string& fingerprint);

}  // namespace loep::project

// An installed Hunspell dictionary, if there is one: it is loaded when it is asked for, and nothing needs it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loep::morphology {

class Speller {
  public:
    /// The first of those dictionaries ("en_GB") that lies in one of the folders, as NAME.aff and NAME.dic; nothing
    /// when there is none, or when Hunspell's library is not installed.
    static std::optional<Speller> find(const std::vector<std::string>& folders, const std::vector<std::string>& names);

    const std::string& path() const { return path_; }

    /// `word` is one word in UTF-8, without blanks.
    bool knows(std::string_view word) const;

  private:
    struct Library;

    explicit Speller(std::shared_ptr<Library> library, std::string path);

    std::shared_ptr<Library> library_;
    std::string path_;
};

}  // namespace loep::morphology

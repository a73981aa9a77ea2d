// The affix rules of a Hunspell dictionary (NAME.aff): which forms a listed word stands for.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace loep::morphology {

class Affixes {
  public:
    /// Reads the SFX and PFX rules of flags that are one byte; of a dictionary with other flags none.
    explicit Affixes(std::string_view aff);

    /// Calls `use` with each form of the word that its flags allow, but for the word itself.
    void for_each_form(std::string_view word, std::string_view flags,
                       const std::function<void(std::string_view)>& use) const;

  private:
    enum class End : std::uint8_t { front, back };

    struct Rule {
        std::string strip;
        std::string add;
        std::string condition;  ///< of the word's letters at that end: *[^aeiou]y*, *.* for any
    };

    using RulesByFlag = std::array<std::vector<Rule>, 256>;

    static bool applies(const Rule& rule, End end, std::string_view word);
    void read_rule(std::string_view line, RulesByFlag& rules);
    static void for_each_applied(const RulesByFlag& rules, End end, std::string_view word, std::string_view flags,
                                 const std::function<void(std::string_view)>& use);

    RulesByFlag prefixes_;
    RulesByFlag suffixes_;
};

}  // namespace loep::morphology

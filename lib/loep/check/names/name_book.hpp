// Names of a pair made ready to be compared, each once: rules ask again and again about few different ones.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>

#include "loep/text/language.hpp"
#include "loep/translit/compare.hpp"

namespace loep::check {

/// A Dutch and an English spelling are compared by their keys (Mention::key).
class NameBook {
  public:
    /// May English write the Dutch name so (translit::is_counterpart)?
    bool are_counterparts(const std::string& dutch, const std::string& english);

    /// Are they spellings of one name in the two languages (translit::compare_dutch_english)? What the sounds of their
    /// last words rule out is not compared.
    bool are_of_one(const std::string& dutch, const std::string& english);

  private:
    class Names {
      public:
        explicit Names(text::Language language) : language_(language) {}

        const translit::PreparedName& of(const std::string& key);

      private:
        text::Language language_;
        std::unordered_map<std::string, translit::PreparedName> names_;
    };

    Names dutch_{text::Language::dutch};
    Names english_{text::Language::english};
};

}  // namespace loep::check

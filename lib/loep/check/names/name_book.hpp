// Names of a pair made ready to be compared, each once: rules ask again and again about few different ones.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/language.hpp"
#include "loep/translit/compare.hpp"

namespace loep::check {

/// A Dutch and an English spelling are compared by their keys (Mention::key).
class NameBook {
  public:
    NameBook() = default;
    NameBook(const NameBook&) = delete;  ///< judgements are of names where they lie; moved, a map leaves them there
    NameBook& operator=(const NameBook&) = delete;
    NameBook(NameBook&&) = default;
    NameBook& operator=(NameBook&&) = default;
    ~NameBook() = default;

    /// May English write the Dutch name so (translit::is_counterpart)?
    bool are_counterparts(std::string_view dutch, std::string_view english);

    /// Are they spellings of one name in the two languages (translit::compare_dutch_english)? What the sounds of their
    /// last words rule out is not compared.
    bool are_of_one(std::string_view dutch, std::string_view english);

    /// Is `key` of the other language a spelling of any of the names, all of `language`? They are those of one text,
    /// and always the same.
    bool is_among(text::Language language, const std::vector<const Mention*>& names, std::string_view key);

    /// translit::compare_dutch_english()
    translit::Comparison compare(std::string_view dutch, std::string_view english);

    /// translit::compare_names()
    translit::Comparison compare_of_any_language(std::string_view a, std::string_view b);

  private:
    class Names {
      public:
        explicit Names(std::optional<text::Language> language) : language_(language) {}

        const translit::PreparedName& of(std::string_view key);

      private:
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view key) const { return text::hash_of(key); }
        };

        std::optional<text::Language> language_;
        std::unordered_map<std::string, translit::PreparedName, Hash, std::equal_to<>> names_;
    };

    /// Finds names by what translit::may_be_one_name() asks for.
    class Sounds {
      public:
        Sounds(Names& book, const std::vector<const Mention*>& names);

        /// Is the test true of any name that may be this one?
        template <typename Test>
        bool any_like(const translit::PreparedName& name, const Test& test) const;

      private:
        using Key = std::pair<std::uint64_t, const translit::PreparedName*>;
        std::vector<Key> keys_;  ///< sorted
    };

    /// What two prepared names were found to be.
    class Judgements {
      public:
        /// As `judge` says when they are first asked about.
        template <typename Judge>
        bool of(const translit::PreparedName& a, const translit::PreparedName& b, const Judge& judge);

      private:
        using Two = std::pair<const translit::PreparedName*, const translit::PreparedName*>;
        struct Hash {
            std::size_t operator()(const Two& two) const;
        };

        std::unordered_map<Two, bool, Hash> known_;
    };

    Names& names_of(text::Language language);

    Names dutch_{text::Language::dutch};
    Names english_{text::Language::english};
    Names any_{std::nullopt};
    Judgements counterparts_;
    Judgements of_one_;
    std::optional<Sounds> dutch_sounds_;
    std::optional<Sounds> english_sounds_;
};

}  // namespace loep::check

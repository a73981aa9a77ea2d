// A bilingual dictionary as the aligner uses it: which English stems a Dutch word may become. Numbers only.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loep::align {

/// What a dictionary says: a Dutch and an English word or phrase.
struct DictionaryPair {
    std::string dutch;
    std::string english;
};

/// The compiled form: 64-bit words for this machine, that can be written to a file and mapped back. `key` is the
/// caller's, of what it was made from. Phrases give their words; a Dutch phrase is left out.
std::vector<std::uint64_t> compile_dictionary(const std::vector<DictionaryPair>& pairs, std::uint64_t key);

/// The same of stems that are hashed already (letters_hash): of a Dutch word, and of an English one.
struct StemPair {
    std::uint64_t dutch = 0;
    std::uint64_t english = 0;

    bool operator==(const StemPair&) const = default;
    bool operator<(const StemPair& other) const {
        return dutch != other.dutch ? dutch < other.dutch : english < other.english;
    }
};
std::vector<std::uint64_t> compile_stem_pairs(std::vector<StemPair> pairs, std::uint64_t key);

class Dictionary {
  public:
    /// Reads the header and no more; nothing when that is damaged, of another layout, of another key, or does not go
    /// with so many words. Damage elsewhere makes wrong answers, which are evidence among other. The words stay where
    /// they are; `owner` keeps them.
    static std::optional<Dictionary> open(std::span<const std::uint64_t> words, std::uint64_t key,
                                          std::shared_ptr<const void> owner);

    std::size_t size() const { return heads_.size(); }
    /// letters_hash() of the english_stem()s, for the letters_hash() of a head or its stem. O(log size).
    std::span<const std::uint64_t> translations(std::uint64_t dutch) const;

    struct Reading {
        std::span<const std::uint64_t> translations;
        bool part = false;  ///< of a part of a compound
    };
    /// Of a text word (a bare_key): as it is, without its ending, or by the parts of a compound.
    std::vector<Reading> readings(std::string_view bare) const;
    void append_readings(std::string_view bare, std::vector<Reading>& readings) const;
    /// Whether an English text word (a bare_key) is a translation of anything.
    bool knows_english(std::string_view bare) const;
    bool knows_english_stem(std::uint64_t stem) const;  ///< the letters_hash() of its english_stem()
    /// Is an English stem a translation of a head that has one of the others (sorted) as well, as *wages* and *pay* are
    /// of *loon*? O(size).
    bool is_akin(std::uint64_t stem, std::span<const std::uint64_t> others) const;

  private:
    std::span<const std::uint64_t> of_word(std::string_view bare) const;
    std::span<const std::uint64_t> of_first_part(std::string_view bare) const;

    std::shared_ptr<const void> owner_;
    std::span<const std::uint64_t> heads_;
    std::span<const std::uint64_t> begins_;
    std::span<const std::uint64_t> values_;
    std::span<const std::uint64_t> english_;  ///< the values, each once
};

enum class DictionaryKind : std::uint8_t {
    installed,
    learned  ///< from other pairs of texts; its heads are stems only
};
inline constexpr std::array dictionary_kinds{DictionaryKind::installed, DictionaryKind::learned};

/// What the aligner may look words up in; either may be null.
struct Dictionaries {
    const Dictionary* installed = nullptr;
    const Dictionary* learned = nullptr;

    bool empty() const { return installed == nullptr && learned == nullptr; }
    const Dictionary* get(DictionaryKind kind) const { return kind == DictionaryKind::installed ? installed : learned; }
};

}  // namespace loep::align

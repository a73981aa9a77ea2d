// What words of a pair mean, and their stems, each looked up once: texts say their words again and again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/text/key_hash.hpp"

namespace loep::check {

class MeaningBook {
  public:
    using Readings = std::vector<align::Dictionary::Reading>;
    using Stems = std::vector<std::uint64_t>;

    /// Of a Dutch word (a bare key): align::Dictionary::readings(), and where none is of the whole word those of what
    /// it may be the past of. The dictionary is always the same.
    const Readings& of(std::string_view bare, const align::Dictionary& dictionary);

    /// The stems of all that a Dutch word (a key) may mean, which `find` finds where nobody asked before.
    template <typename Find>
    const Stems& meanings_of(std::string_view key, const Find& find) {
        const auto found = meanings_.find(key);
        return found != meanings_.end() ? found->second : meanings_.emplace(key, find()).first->second;
    }

    /// align::letters_hash() of the stem of an English word (a bare key), and of the verb whose past it may be
    /// (*found*).
    const Stems& stems_of(std::string_view english);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return text::hash_of(key); }
    };

    template <typename Value>
    using Remembered = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    Remembered<Readings> readings_;
    Remembered<Stems> meanings_;  ///< of Dutch words
    Remembered<Stems> stems_;     ///< of English ones
};

}  // namespace loep::check

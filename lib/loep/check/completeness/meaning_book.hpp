// What the dictionary says of the Dutch words of a pair, each looked up once: texts say their words again and again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// Of a Dutch word (a bare key): align::Dictionary::readings(), and where none is of the whole word those of what
    /// it may be the past of. The dictionary is always the same.
    const Readings& of(std::string_view bare, const align::Dictionary& dictionary);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return text::hash_of(key); }
    };

    std::unordered_map<std::string, Readings, Hash, std::equal_to<>> readings_;
};

}  // namespace loep::check

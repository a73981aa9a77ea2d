// The beginnings of the words of a text, by which a lexicon leaves out what cannot be in it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "loep/segment/segment.hpp"

namespace loep::match {

/// A set of hashes; 0 is in no set.
class HashSet {
  public:
    HashSet();
    /// True when it was not there.
    bool insert(std::uint64_t hash);
    bool contains(std::uint64_t hash) const;

  private:
    void grow();

    std::vector<std::uint64_t> places_;
    std::size_t size_ = 0;
};

/// The part of a key that counts for a prefix: its first letters and digits, diacritics gone (`bare`).
std::string_view first_run(std::string_view bare);

class Vocabulary {
  public:
    /// `with_heads`: the words may be Dutch compounds, so that a designation may begin inside a word.
    Vocabulary(const segment::Segments& segments, bool with_heads);

    /// Whether some word begins so; `prefix` is hash_of() of it.
    bool has_beginning(std::uint64_t prefix) const { return beginnings_.contains(prefix); }
    /// Whether two to four letters inside some long word are these.
    bool has_inside(std::uint64_t prefix) const { return insides_.contains(prefix); }

  private:
    void add_word(std::string_view bare);
    void add_insides(std::string_view bare);

    HashSet words_;
    HashSet beginnings_;
    HashSet insides_;
};

}  // namespace loep::match

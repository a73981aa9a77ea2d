// Where text that was taken out of a file stands there: unescaped text and the bytes that say it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/span.hpp"

namespace loep::text {

/// Runs of the text in their order, each with its bytes in the file. A run of one length on both sides is the same
/// bytes; any other (an escape, a join of two lines) stands for its bytes as a whole.
class Origin {
  public:
    using Escape = std::string (*)(std::string_view text);

    /// `escape` writes text the way the file wants it.
    explicit Origin(Escape escape) : escape_(escape) {}

    /// The next `size` bytes of the text.
    void add(std::size_t size, Span in_file);
    /// Forgets what is behind the first `size` bytes of the text.
    void shorten(std::size_t size);

    /// Bytes of the text in the file, from the first byte's begin to the last one's end.
    Span in_file(Span of_text) const;
    /// Do they follow each other in the file, so that they may be written anew?
    bool is_unbroken(Span of_text) const;
    std::string written(std::string_view text) const { return escape_(text); }

  private:
    struct Run {
        std::size_t begin = 0;
        std::size_t size = 0;
        Span in_file;

        bool is_same() const { return size == in_file.size(); }
    };

    /// The index of the run that holds byte `at` of the text; of the last one at its end.
    std::size_t run_at(std::size_t at) const;

    Escape escape_;
    std::vector<Run> runs_;
    std::size_t size_ = 0;
};

}  // namespace loep::text

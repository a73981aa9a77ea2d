// A file of plain text in parts that can be read each by itself, so that a text may be larger than memory.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "loep/text/file_stream.hpp"

namespace loep::formats {

/// Every part has the blocks that read_plain_text() finds there in the whole. A text without a blank line, a bullet and
/// wide lines is one part.
class PlainTextParts {
  public:
    /// As large as a part is, more or less: small enough to stay near the processor.
    static constexpr std::size_t usual_bytes = 256U << 10U;

    /// Nothing when `path` is no regular file, or a document of another format.
    static std::optional<PlainTextParts> open(const std::string& path, std::size_t part_bytes = usual_bytes);

    const std::string& path() const { return file_.path(); }
    /// The next part; its bytes have not been checked to be text.
    std::optional<std::string> next();
    /// What next() will give, empty at the end.
    std::string_view beginning();
    /// How many parts there are, more or less.
    std::size_t expected_count() const { return file_.size() / part_bytes_ + 1; }

  private:
    PlainTextParts(text::FileStream file, std::size_t part_bytes);
    void read_on();

    text::FileStream file_;
    std::size_t part_bytes_;
    std::string bytes_;     // what has been read and not been given
    std::size_t part_ = 0;  // so many of them are a part
};

}  // namespace loep::formats

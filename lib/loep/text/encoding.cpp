// Finds the encoding as XML 1.0, appendix F, says, and lets the C library convert.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/encoding.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <iconv.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

namespace {

/// The value of encoding="…" in the XML declaration.
std::optional<std::string_view> declared_encoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml")) {
        return std::nullopt;
    }
    const auto declaration = bytes.substr(0, bytes.find("?>"));
    const auto at = declaration.find("encoding");
    const auto quote = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
    const auto end = quote == std::string_view::npos ? quote : declaration.find(declaration[quote], quote + 1);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return declaration.substr(quote + 1, end - quote - 1);
}

/// A conversion of the C library, which knows what the system knows; ICU's would need tables in the program.
class Conversion {
  public:
    explicit Conversion(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;
    ~Conversion() {
        if (is_known()) {
            iconv_close(handle_);
        }
    }

    // iconv_open(3) returns (iconv_t)-1.
    bool is_known() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

    /// Nothing when some bytes are not in the encoding.
    std::optional<std::string> run(std::string bytes) const {
        std::string utf8;
        std::array<char, 65536> part{};
        char* in = bytes.data();
        std::size_t left = bytes.size();
        while (left > 0) {
            char* out = part.data();
            std::size_t room = part.size();
            const auto done = iconv(handle_, &in, &left, &out, &room);
            utf8.append(part.data(), part.size() - room);
            if (done == static_cast<std::size_t>(-1) && errno != E2BIG) {
                return std::nullopt;
            }
        }
        return utf8;
    }

  private:
    iconv_t handle_;
};

std::string converted(const std::string& path, std::string bytes, const std::string& encoding) {
    const Conversion conversion(encoding);
    if (!conversion.is_known()) {
        throw Error(ErrorCode::not_text, message("is in the encoding \"{}\", which is not known", encoding), {path});
    }
    auto utf8 = conversion.run(std::move(bytes));
    if (!utf8.has_value()) {
        throw Error(ErrorCode::not_text, message("is not in the encoding \"{}\" that it declares", encoding), {path});
    }
    return *utf8;
}

}  // namespace

std::string xml_as_utf8(const std::string& path, std::string bytes) {
    constexpr std::string_view utf16_le = "\xFF\xFE";
    constexpr std::string_view utf16_be = "\xFE\xFF";
    std::string encoding;
    if (bytes.starts_with(utf16_le) || bytes.starts_with(utf16_be)) {
        encoding = "UTF-16";
    } else {
        encoding = declared_encoding(bytes).value_or("UTF-8");
        const auto name = fold_key(encoding);
        if (name == "utf-8" || name == "utf8" || bytes.starts_with("\xEF\xBB\xBF")) {
            return bytes;
        }
    }
    auto utf8 = converted(path, std::move(bytes), encoding);
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (utf8.starts_with(mark)) {
        utf8.erase(0, mark.size());
    }
    if (const auto declared = declared_encoding(utf8); declared.has_value()) {
        const auto at = static_cast<std::size_t>(declared->data() - utf8.data());
        utf8.replace(at, declared->size(), "UTF-8");
    }
    return utf8;
}

}  // namespace loep::text

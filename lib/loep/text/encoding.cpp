// Finds the encoding as XML 1.0, appendix F, says, and lets ICU convert.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/encoding.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "loep/base/error.hpp"
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

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::string converted(const std::string& path, std::string_view bytes, const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
    if (U_FAILURE(status) != 0) {
        throw Error(ErrorCode::not_text, "is in the encoding \"" + encoding + "\", which is not known", {path});
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    // No encoding makes more UTF-16 units than it has bytes.
    std::vector<char16_t> units(bytes.size() + 1);
    const auto size = ucnv_toUChars(converter.get(), units.data(), static_cast<int32_t>(units.size()), bytes.data(),
                                    static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) != 0) {
        throw Error(ErrorCode::not_text, "is not in the encoding \"" + encoding + "\" that it declares", {path});
    }
    std::string utf8;
    icu::UnicodeString(false, units.data(), size).toUTF8String(utf8);
    return utf8;
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
    auto utf8 = converted(path, bytes, encoding);
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

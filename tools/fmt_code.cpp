// The code of fmt, which Debian has as a shared library only, for a program that links archives.
// SPDX-License-Identifier: Apache-2.0
#include <locale>

#include <fmt/format-inl.h>

// What fmt's headers declare and expect in the library, as far as loep uses it; the linker names what is missing.
namespace fmt::detail {

template std::locale locale_ref::get<std::locale>() const;
template dragonbox::decimal_fp<double> dragonbox::to_decimal(double) noexcept;
template dragonbox::decimal_fp<float> dragonbox::to_decimal(float) noexcept;
template thousands_sep_result<char> thousands_sep_impl(locale_ref);
template char decimal_point_impl(locale_ref);
template void buffer<char>::append(const char*, const char*);
template void vformat_to(buffer<char>&, string_view, format_args, locale_ref);

}  // namespace fmt::detail

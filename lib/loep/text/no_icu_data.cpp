// An empty table in the place of ICU's 30 MB of locale data, for a program that links ICU's archives.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdint>

#include <unicode/udata.h>
#include <unicode/utypes.h>

// What loep asks ICU for at run time (classes, case, normalisation, scripts, regular expressions) is in ICU's code. A
// part that needs locale data (collation, break iteration, spelled numbers) fails with U_FILE_ACCESS_ERROR here; the
// house test of ICU's headers keeps such parts out of the program.
namespace {

/// "A ToC entry" of udata.cpp: the header of a data file (unicode/udata.h), and a table of contents with no line.
struct EmptyTable {
    std::uint16_t header_size = 32;
    std::uint8_t magic_1 = 0xDA;
    std::uint8_t magic_2 = 0x27;
    UDataInfo info{sizeof(UDataInfo), 0, U_IS_BIG_ENDIAN,      U_CHARSET_FAMILY,
                   sizeof(UChar),     0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0},
                   {0, 0, 0, 0}};
    std::array<std::uint8_t, 8> padding{};
    std::uint32_t count = 0;
    std::uint32_t reserved = 0;
};

}  // namespace

extern "C" const EmptyTable U_ICUDATA_ENTRY_POINT;
const EmptyTable U_ICUDATA_ENTRY_POINT{};

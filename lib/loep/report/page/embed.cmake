# Writes the page's style and script as C++ strings, with the script's SHA-256 as the page's security policy wants it.
# SPDX-License-Identifier: Apache-2.0
#   cmake -D STYLE=report.css -D SCRIPT=report.js -D OUTPUT=page.cpp -P embed.cmake

# base64(VARIABLE HEX): 64 hexadecimal digits as RFC 4648 has them in base 64.
function(base64 variable hex)
  set(alphabet "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  set(text "")
  # 32 bytes are ten groups of three and two bytes more, to which a zero byte is added.
  string(APPEND hex "00")
  foreach(group RANGE 10)
    math(EXPR at "${group} * 6")
    string(SUBSTRING "${hex}" ${at} 6 digits)
    foreach(shift 18 12 6 0)
      math(EXPR index "(0x${digits} >> ${shift}) & 63")
      string(SUBSTRING "${alphabet}" ${index} 1 letter)
      string(APPEND text "${letter}")
    endforeach()
  endforeach()
  string(SUBSTRING "${text}" 0 43 text)
  set(${variable} "${text}=" PARENT_SCOPE)
endfunction()

# The page holds each between its tags with a line end on both sides.
file(READ ${STYLE} style)
file(READ ${SCRIPT} script)
string(SHA256 hash "\n${script}")
base64(hash64 ${hash})
file(WRITE ${OUTPUT} "// Made by page/embed.cmake.\n#include \"loep/report/page.hpp\"\n
namespace loep::report {\n
const std::string_view page_style = R\"~~(\n${style})~~\";
const std::string_view page_script = R\"~~(\n${script})~~\";
const std::string_view page_script_hash = \"sha256-${hash64}\";\n
}  // namespace loep::report\n")

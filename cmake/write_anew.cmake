# Copies files with cp, in large pieces, which the system keeps and maps as such (docs/performance.md).
# SPDX-License-Identifier: Apache-2.0
# Linkers and CMake's own copying write page by page, which costs every run of the program a sixth.
foreach(file IN LISTS LOEP_FILES)
  execute_process(COMMAND cp -p -- "${file}" "${file}.anew" COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${file}.anew" "${file}")
endforeach()

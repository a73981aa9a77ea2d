# Copies files in pieces of 4 MB, which the system keeps as large pages and maps as such (docs/performance.md).
# SPDX-License-Identifier: Apache-2.0
# Linkers and CMake's own copying write page by page, which costs every run of the program a fifth.
foreach(file IN LISTS LOEP_FILES)
  execute_process(COMMAND cp -p --attributes-only -- "${file}" "${file}.anew" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND dd "if=${file}" "of=${file}.anew" bs=4M iflag=fullblock status=none COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND touch -r "${file}" "${file}.anew" COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${file}.anew" "${file}")
endforeach()

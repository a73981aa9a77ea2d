# LOEP_DATE and LOEP_GLOSSARY_DATE: the days of the last change of the sources and of glossary/, the same at every build.
# SPDX-License-Identifier: Apache-2.0

# loep_date(VARIABLE FOLDER): from git where there is a repository, else SOURCE_DATE_EPOCH, else 1970.
function(loep_date variable folder)
  set(seconds 0)
  if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(seconds $ENV{SOURCE_DATE_EPOCH})
  endif()
  find_package(Git QUIET)
  if(GIT_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%ct -- ${folder} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
      OUTPUT_VARIABLE committed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(committed MATCHES "^[0-9]+$")
      set(seconds ${committed})
    endif()
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${seconds})
  string(TIMESTAMP date "%Y-%m-%d" UTC)
  set(${variable} ${date} PARENT_SCOPE)
endfunction()

loep_date(LOEP_DATE .)
loep_date(LOEP_GLOSSARY_DATE glossary)

# loep_module(): one static library a module, with the settings that every target of ours shares.
# SPDX-License-Identifier: Apache-2.0

add_library(loep_settings INTERFACE)
target_compile_features(loep_settings INTERFACE cxx_std_20)
target_compile_options(loep_settings INTERFACE
  $<BUILD_INTERFACE:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast>
  $<BUILD_INTERFACE:$<$<BOOL:${LOEP_WARNINGS_AS_ERRORS}>:-Werror>>)
# GCC 12 sees overlaps in the + of strings that are none (its bug 105651), in what it optimises only.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(loep_settings INTERFACE $<BUILD_INTERFACE:$<$<CONFIG:Release>:-Wno-restrict>>)
endif()
if(LOEP_SANITIZE)
  target_compile_options(loep_settings INTERFACE
    $<BUILD_INTERFACE:-fsanitize=${LOEP_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer>)
  target_link_options(loep_settings INTERFACE $<BUILD_INTERFACE:-fsanitize=${LOEP_SANITIZE}>)
endif()

# loep_module(NAME SOURCES a.cpp … [LINK lower modules and packages …] [PRIVATE_LINK packages that no header shows …])
function(loep_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(loep_${name} STATIC ${arg_SOURCES})
  add_library(loep::${name} ALIAS loep_${name})
  set_target_properties(loep_${name} PROPERTIES EXPORT_NAME ${name} OUTPUT_NAME loep_${name} CXX_EXTENSIONS OFF
                                                POSITION_INDEPENDENT_CODE ON)
  target_include_directories(loep_${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/lib>
                                                 $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(loep_${name} PUBLIC loep_settings ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
  set_property(GLOBAL APPEND PROPERTY LOEP_MODULES loep_${name})
endfunction()

# loep_test(NAME SOURCES a_test.cpp … LINK targets …): one GoogleTest program, one ctest entry a test, label unit. The
# built-in glossary is the one that this build made.
function(loep_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE ${arg_LINK} GTest::gtest_main GTest::gmock)
  # Files that tests make lie in the build, so that the tests of two builds may run at the same time.
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/Testing/files)
  gtest_discover_tests(${name} PROPERTIES LABELS unit ENVIRONMENT LOEP_GLOSSARY=${PROJECT_BINARY_DIR}/share/loep/glossary.sqlite
    ENVIRONMENT_MODIFICATION TEST_TMPDIR=set:${PROJECT_BINARY_DIR}/Testing/files DISCOVERY_TIMEOUT 60
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endfunction()

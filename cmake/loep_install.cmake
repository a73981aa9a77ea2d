# Installation: headers, libraries, the program, and the package files that find_package(loep) reads.
# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)

set(loep_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/loep)
get_property(loep_modules GLOBAL PROPERTY LOEP_MODULES)

install(TARGETS loep RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(LOEP_ARCHIVES)
  install(CODE "
    set(LOEP_FILES \${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/loep
                   \${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/loep/glossary.index)
    list(TRANSFORM LOEP_FILES PREPEND \"\$ENV{DESTDIR}\")
    include(\"${PROJECT_SOURCE_DIR}/cmake/write_anew.cmake\")" COMPONENT program)
endif()
install(TARGETS loep_settings ${loep_modules} EXPORT loepTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/lib/loep DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
  FILES_MATCHING PATTERN "*.hpp")
install(EXPORT loepTargets NAMESPACE loep:: DESTINATION ${loep_package_folder} COMPONENT development)

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/loepConfig.cmake.in ${PROJECT_BINARY_DIR}/loepConfig.cmake
  INSTALL_DESTINATION ${loep_package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/loepConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/loepConfig.cmake ${PROJECT_BINARY_DIR}/loepConfigVersion.cmake
  DESTINATION ${loep_package_folder} COMPONENT development)

# What is for users: the pages that the README leads them to, without what is in the source alone.
set(loep_pages README.md)
foreach(page translator rules transliteration project newsroom json glossary-maintenance glossary-exchange tbx terms)
  list(APPEND loep_pages docs/${page}.md)
endforeach()
install(CODE "
  set(LOEP_SOURCE \"${PROJECT_SOURCE_DIR}\")
  set(LOEP_PAGES \"${loep_pages}\")
  set(LOEP_WORK \"${PROJECT_BINARY_DIR}/pages\")
  set(LOEP_DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}\")
  include(\"${PROJECT_SOURCE_DIR}/cmake/installed_pages.cmake\")" COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/docs/images/report.png DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs/images)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/samples DESTINATION ${CMAKE_INSTALL_DOCDIR})

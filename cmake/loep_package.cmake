# The Debian package: cpack -G DEB in a build folder. What is for programs alone is in it; libraries and headers are not.
# SPDX-License-Identifier: Apache-2.0
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME loep)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "loep developers <loep@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "check Dutch articles against their English translations")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"loep reads a Dutch article and its English translation side by side and finds
every name, term, number and date that does not agree, at its exact place. A
terminology database of the Belarus crisis, with the Cyrillic originals of its
names, comes with it. It has a hook for git and reports for CI servers.")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(LOEP_STATIC)
  # What it loads when it needs it: md4c, and the C library's tables of other encodings.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libc6, libc-bin, libmd4c0")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, dict-freedict-nld-eng, dict-freedict-eng-nld, hunspell-en-gb, hunspell-en-us, hunspell-nl")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS bash-completion)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME loep)
set(CPACK_DEBIAN_PROGRAM_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_layout.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

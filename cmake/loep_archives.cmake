# Links libraries from their archives: loading and relocating the shared ones costs more than checking an article.
# SPDX-License-Identifier: Apache-2.0

set(loep_archives_default OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(loep_archives_default ON)
endif()
option(LOEP_ARCHIVES "Link ICU, Boost.Locale, SQLite, Expat, zlib, fmt and libstdc++ into the program, where archives are there"
       ${loep_archives_default})

# loep_prefer_archives(NAME=TARGET…): makes each imported target stand for libNAME.a, all of them or none.
function(loep_prefer_archives)
  set(paths "")
  foreach(pair IN LISTS ARGN)
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 name)
    find_library(archive NAMES lib${name}.a NO_CACHE)
    if(NOT archive)
      message(STATUS "lib${name}.a is not there: linked as a shared library")
      return()
    endif()
    list(APPEND paths ${archive})
    unset(archive)
  endforeach()
  foreach(pair path IN ZIP_LISTS ARGN paths)
    string(REGEX REPLACE ".*=" "" target "${pair}")
    foreach(property IMPORTED_LOCATION IMPORTED_LOCATION_RELEASE)
      get_target_property(known ${target} ${property})
      if(known)
        set_target_properties(${target} PROPERTIES ${property} ${path})
      endif()
    endforeach()
  endforeach()
  set(loep_archives_found TRUE PARENT_SCOPE)
endfunction()

if(LOEP_ARCHIVES)
  loep_prefer_archives(sqlite3=SQLite::SQLite3)
  loep_prefer_archives(expat=EXPAT::EXPAT)
  loep_prefer_archives(z=ZLIB::ZLIB)
  # Boost.Locale's archive wants others, which FindBoost brings as targets or not at all.
  set(boost_archives boost_locale=Boost::locale)
  foreach(name IN ITEMS thread chrono system atomic)
    if(TARGET Boost::${name})
      list(APPEND boost_archives boost_${name}=Boost::${name})
    endif()
  endforeach()
  loep_prefer_archives(${boost_archives})
  set(loep_archives_found FALSE)
  loep_prefer_archives(icui18n=ICU::i18n icuuc=ICU::uc)
  if(loep_archives_found)
    # An archive does not say what it wants: Boost.Locale's converts with ICU.
    set_property(TARGET Boost::locale APPEND PROPERTY INTERFACE_LINK_LIBRARIES ICU::i18n ICU::uc)
    # The 30 MB of locale data are not among them: see no_icu_data.cpp.
    add_library(loep_no_icu_data STATIC lib/loep/text/no_icu_data.cpp)
    target_include_directories(loep_no_icu_data PRIVATE ${ICU_INCLUDE_DIRS})
    set_property(TARGET ICU::uc APPEND PROPERTY INTERFACE_LINK_LIBRARIES loep_no_icu_data ${CMAKE_DL_LIBS})
  endif()
endif()

# loep_link_archives(TARGET): the rest, for a program; of the shared libraries only what is not in it is linked.
function(loep_link_archives target)
  if(LOEP_ARCHIVES)
    target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tools/fmt_code.cpp)
    target_link_libraries(${target} PRIVATE fmt::fmt)
    # At a fixed place: the 27,000 addresses in its data need not be moved at each start (docs/adr/0008).
    target_link_options(${target} PRIVATE -static-libstdc++ -static-libgcc -Wl,--as-needed -Wl,--gc-sections -no-pie)
  endif()
endfunction()

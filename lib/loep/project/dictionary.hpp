// The bilingual dictionary that is installed on this machine, compiled once into a cache of the user's.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/project/english_words.hpp"
#include "loep/project/listed_words.hpp"
#include "loep/text/language.hpp"

namespace loep::project {

using DictionaryPointer = std::shared_ptr<const align::Dictionary>;

struct InstalledDictionary {
    DictionaryPointer dictionary;
    std::shared_ptr<const EnglishWords> english = std::make_shared<EnglishWords>(std::string());
    std::shared_ptr<const ListedWords> dutch = std::make_shared<ListedWords>(text::Language::dutch, std::string());
    std::string folder;              ///< where it was looked for
    std::vector<std::string> files;  ///< what it was made from: the indices found
    std::string fault;               ///< why there is none though there are files, or why it could not be cached

    const align::Dictionary* get() const { return dictionary.get(); }
};

/// Where FreeDict's Debian packages are (freedict-nld-eng, freedict-eng-nld): the folder that the variable
/// LOEP_DICTIONARIES names, else /usr/share/dictd. Set and empty, it means no dictionary.
std::string dictionary_folder();

/// Where the compiled form is kept: $XDG_CACHE_HOME/loep, else ~/.cache/loep; empty when neither is known.
std::string cache_folder();

/// Maps the compiled form from `cache`, or makes it there when it is missing, damaged, or older than the files (by
/// their paths, sizes and times). Two processes may do so at once: each replaces the file whole. Never throws for a
/// file that it cannot read or write; `fault` says so.
InstalledDictionary open_dictionary(const std::string& folder = dictionary_folder(),
                                    const std::string& cache = cache_folder());

/// One line for people: which dictionary there is, or that there is none.
std::string describe(const InstalledDictionary& installed);

}  // namespace loep::project

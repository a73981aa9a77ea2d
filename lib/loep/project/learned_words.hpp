// Words that the pairs of a project teach, for aligning its other pairs: a compiled dictionary in the project's cache.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "loep/align/dictionary.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/memory.hpp"
#include "loep/project/settings.hpp"

namespace loep::project {

struct LearnedWords {
    bool wanted = false;  ///< by the project; beside an installed dictionary they are not
    std::shared_ptr<const align::Dictionary> dictionary;  ///< null when nothing was learned yet, or that is damaged
    std::size_t words = 0;                                ///< Dutch stems that have a translation
    std::size_t articles = 0;                             ///< that they were learned from

    const align::Dictionary* get() const { return dictionary.get(); }
};

/// Maps FOLDER/.loep/words.dictionary. Never throws: what cannot be read is as if nothing was learned.
LearnedWords open_learned_words(const std::string& folder);

/// The same as far as a project wants them. Beside an installed dictionary they help as often as they harm.
LearnedWords learned_words_of(const Settings& settings, const std::string& folder,
                              const InstalledDictionary& installed);

/// Learns anew from what the memory has of the project's articles when more than a twentieth of them is not what was
/// learned from last (new, changed, gone); then the file is replaced whole. What is learned depends on the articles
/// and not on their order. Throws Error when the memory cannot be read or the file not be written.
void refresh_learned_words(const std::string& folder, const Memory& memory);

/// One line for people.
std::string describe(const LearnedWords& learned);

}  // namespace loep::project

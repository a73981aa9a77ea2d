// Looks words up in British spelling, and in American spelling as the British one of it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/english_words.hpp"

#include <string>

#include "loep/morphology/known_forms.hpp"
#include "loep/text/file.hpp"

namespace loep::project {

namespace {

/// *kilometers* → *kilometres*, *colors* → *colours*; as it is when it ends otherwise.
std::string in_british(std::string_view word) {
    const bool plural = word.ends_with('s');
    std::string stem(plural ? word.substr(0, word.size() - 1) : word);
    if (stem.ends_with("er")) {
        stem.replace(stem.size() - 2, 2, "re");
    } else if (stem.ends_with("or")) {
        stem.replace(stem.size() - 2, 2, "our");
    }
    return plural ? stem + 's' : stem;
}

/// Is it a line of the list, with or without flags?
bool is_listed(const std::string& list, std::string_view word) {
    const auto line = "\n" + std::string(word);
    for (auto at = list.find(line); at != std::string::npos; at = list.find(line, at + 1)) {
        const auto next = at + line.size();
        if (next == list.size() || list[next] == '/' || list[next] == '\n' || list[next] == '\r') {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<morphology::Speller> english_speller() {
    return morphology::find_speller(text::Language::english);
}

bool EnglishWords::may_be(std::string_view word) const {
    std::call_once(looked_, [this] {
        const auto path = morphology::find_dictionary(text::Language::english);
        list_ = path.empty() ? std::string() : text::read_file(path);
    });
    const auto listed = [this](std::string_view one) {
        const bool plural = one.ends_with('s') && is_listed(list_, one.substr(0, one.size() - 1));
        return plural || is_listed(list_, one);
    };
    return list_.empty() || listed(word) || listed(in_british(word));
}

}  // namespace loep::project

// Asks a dictionary about each form of a word, and about plurals that the rules did not make.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/known_forms.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace loep::morphology {

namespace {

std::vector<std::string> dictionary_folders() {
    if (const char* own = std::getenv("LOEP_DICTIONARIES"); own != nullptr) {
        return {own};
    }
    return {"/usr/share/hunspell", "/usr/share/myspell/dicts"};
}

std::vector<std::string> dictionary_names(text::Language language) {
    return language == text::Language::dutch ? std::vector<std::string>{"nl_NL", "nl_BE", "nl"}
                                             : std::vector<std::string>{"en_GB", "en_US", "en"};
}

struct AskedForm {
    std::string text;
    InflectionKind kind = InflectionKind::base;
    bool known = false;
};

bool knows_some(const std::vector<AskedForm>& forms, InflectionKind kind) {
    return std::any_of(forms.begin(), forms.end(),
                       [&](const AskedForm& form) { return form.kind == kind && form.known; });
}

/// With the endings that nouns take, what the dictionary knows. Where one of ours is known it may be another word (the
/// verb *vloggen*): then -s alone is asked for, which makes hardly another word of a noun.
std::vector<std::string> other_plurals(const Lemma& lemma, const Speller& speller, bool only_s) {
    const std::string base(lemma.text);
    if (only_s) {
        return speller.knows(base + "s") ? std::vector<std::string>{base + "s"} : std::vector<std::string>();
    }
    std::vector<std::string> plurals;
    for (const auto& plural :
         {base + "s", base + "en", base + base.back() + "en", base + "n", base + "'s", base + "es"}) {
        if (speller.knows(plural)) {
            plurals.push_back(plural);
        }
    }
    return plurals;
}

/// The file of the first of those lists that lies in one of the folders; empty when there is none.
std::string find_list(const std::vector<std::string>& names) {
    for (const auto& folder : dictionary_folders()) {
        for (const auto& name : names) {
            const auto path = std::filesystem::path(folder) / (name + ".dic");
            std::error_code none;
            if (std::filesystem::exists(path, none)) {
                return path.string();
            }
        }
    }
    return {};
}

}  // namespace

bool is_chosen(InflectionKind kind) {
    return kind == InflectionKind::plural || kind == InflectionKind::adjectival || kind == InflectionKind::verbal;
}

bool choose_known_forms(const Lemma& lemma, const Speller& speller, FormList& forms) {
    if (lemma.text.size() < 3 || lemma.text.find_first_of(" -") != std::string_view::npos ||
        !speller.knows(lemma.text)) {
        return false;
    }
    std::vector<AskedForm> asked;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto text = forms.text(i);
        const bool one_word = text.find(' ') == std::string_view::npos;
        asked.push_back({text, forms.kind(i), !is_chosen(forms.kind(i)) || !one_word || speller.knows(text)});
    }
    const bool made_plurals = std::any_of(asked.begin(), asked.end(),
                                          [](const AskedForm& form) { return form.kind == InflectionKind::plural; });
    const bool some_known = knows_some(asked, InflectionKind::plural);
    const auto plurals = made_plurals ? other_plurals(lemma, speller, some_known) : std::vector<std::string>();
    forms.start(lemma.text);
    for (const auto& form : asked) {
        const bool replaced = form.kind == InflectionKind::plural && !plurals.empty() && !some_known;
        if (form.known || (!replaced && !knows_some(asked, form.kind))) {
            forms.add(form.kind, form.text);
        }
    }
    for (const auto& plural : plurals) {
        forms.add(InflectionKind::plural, plural);
    }
    return !plurals.empty() || std::any_of(asked.begin(), asked.end(),
                                           [](const AskedForm& form) { return is_chosen(form.kind) && form.known; });
}

std::optional<Speller> find_speller(text::Language language) {
    return Speller::find(dictionary_folders(), dictionary_names(language));
}

std::string find_dictionary(text::Language language) {
    return find_list(dictionary_names(language));
}

std::vector<std::string> find_dictionaries(text::Language language) {
    std::vector<std::string> found{find_dictionary(language)};
    if (language == text::Language::english) {
        found.push_back(find_list({"en_US"}));
    }
    std::erase(found, std::string());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace loep::morphology

// The doubts about one concept, found through the glossary's index.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/concept_doubts.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/romanise.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::ConceptKind;
using termbase::Designation;
using text::Language;

bool is_in_use(const Designation& designation) {
    return designation.status == AdministrativeStatus::preferred ||
           designation.status == AdministrativeStatus::admitted;
}

const Designation* preferred(const Concept& of, Language language) {
    const auto found = std::find_if(of.designations.begin(), of.designations.end(), [&](const Designation& one) {
        return one.status == AdministrativeStatus::preferred && text::language_of(one.locale) == language;
    });
    return found == of.designations.end() ? nullptr : &*found;
}

/// A Belarusian, Russian or Ukrainian name as the Dutch press writes it.
std::string in_dutch(const Designation& original) {
    const auto language = translit::slavic_names.value(text::primary_subtag(original.locale));
    const auto* scheme = language ? translit::find_scheme("nl-press", *language) : nullptr;
    return scheme == nullptr ? original.text : translit::romanise(*scheme, original.text).front().text;
}

std::size_t count_words(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

void compare_names(const Concept& of, std::vector<std::string>& doubts) {
    const auto* dutch = preferred(of, Language::dutch);
    const auto* english = preferred(of, Language::english);
    if (of.kind != ConceptKind::person || dutch == nullptr || english == nullptr) {
        return;
    }
    std::vector<const Designation*> originals;
    for (const auto& designation : of.designations) {
        if ((designation.locale == "be" || designation.locale == "ru" || designation.locale == "uk") &&
            designation.scheme.empty() && count_words(designation.text) == count_words(english->text)) {
            originals.push_back(&designation);
        }
    }
    if (originals.empty()) {
        return;
    }
    if (count_words(dutch->text) == count_words(english->text) &&
        !translit::compare_dutch_english(dutch->text, english->text).same()) {
        doubts.push_back(text::message("“{}” (nl) and “{}” (en) are not one name in two transliterations", dutch->text,
                                       english->text));
    }
    // One original that the name follows from is enough: a politician has a Belarusian and a Russian one.
    const auto follows = [&](const Designation* original) {
        return translit::compare_dutch_english(in_dutch(*original), english->text).same();
    };
    if (std::none_of(originals.begin(), originals.end(), follows)) {
        doubts.push_back(text::message("“{}” (en) does not follow from “{}” ({})", english->text,
                                       originals.front()->text, originals.front()->locale));
    }
}

void find_gaps(const Concept& of, std::vector<std::string>& doubts) {
    // Abbreviations and fixed phrases are there for one language's sake.
    if (of.kind == ConceptKind::abbreviation || of.kind == ConceptKind::phrase) {
        return;
    }
    if (preferred(of, Language::dutch) == nullptr) {
        doubts.emplace_back(text::message("there is no preferred Dutch designation"));
    }
    if (preferred(of, Language::english) == nullptr) {
        doubts.emplace_back(text::message("there is no preferred English designation"));
    }
}

/// The designation of another concept, of that language, whose key is `key`.
const Designation* designation_of(const Concept& other, std::string_view locale, std::string_view key,
                                  std::string (*key_of)(std::string_view)) {
    const auto found = std::find_if(other.designations.begin(), other.designations.end(), [&](const Designation& one) {
        return text::primary_subtag(one.locale) == text::primary_subtag(locale) && key_of(one.text) == key;
    });
    return found == other.designations.end() ? nullptr : &*found;
}

/// `said` gets those concepts, with the language, of which no near spelling is of interest then.
void find_doubles(const Concept& of, const Designation& designation, const GlossarySearch& glossary,
                  std::set<std::string>& said, std::vector<std::string>& doubts) {
    const auto key = text::fold_key(designation.text);
    for (const auto& other : glossary.search(designation.text)) {
        if (other.id != of.id && designation_of(other, designation.locale, key, text::fold_key) != nullptr) {
            said.insert(fmt::format("{} {}", other.id, designation.locale));
            doubts.push_back(
                text::message("“{}” ({}) is also a designation of {}", designation.text, designation.locale, other.id));
        }
    }
}

/// Ivanov and Ivanova are two people.
bool is_feminine_of(std::string_view a, std::string_view b) {
    return a.size() == b.size() + 1 && a.starts_with(b) && a.back() == 'a';
}

void find_near(const Concept& of, const Designation& designation, const GlossarySearch& glossary,
               std::set<std::string>& said, std::vector<std::string>& doubts) {
    constexpr std::size_t shortest = 5;
    const auto key = text::bare_key(designation.text);
    for (const auto& word : text::words(key, {text::ByteOffset{0}, text::ByteOffset{key.size()}})) {
        const std::string written(text::slice(key, word.span));
        if (word.kind != text::WordKind::word || text::count_code_points(written) < shortest) {
            continue;
        }
        for (const auto& near : glossary.near_words(written, 1)) {
            auto other_key = key;
            other_key.replace(text::to_size(word.span.begin), written.size(), near);
            if (is_feminine_of(near, written) || is_feminine_of(written, near)) {
                continue;
            }
            for (const auto& other : glossary.search(other_key)) {
                const auto* found = designation_of(other, designation.locale, other_key, text::bare_key);
                if (other.id != of.id && found != nullptr &&
                    !said.contains(fmt::format("{} {}", other.id, designation.locale)) &&
                    said.insert(fmt::format("{} {}", other.id, found->text)).second) {
                    doubts.push_back(text::message("“{}” ({}) is nearly “{}” of {}", designation.text,
                                                   designation.locale, found->text, other.id));
                }
            }
        }
    }
}

}  // namespace

std::vector<std::string> find_doubts(const Concept& of, const GlossarySearch& glossary) {
    std::vector<std::string> doubts;
    find_gaps(of, doubts);
    compare_names(of, doubts);
    std::set<std::string> said;
    for (const auto& designation : of.designations) {
        if (!is_in_use(designation) || !text::language_of(designation.locale).has_value()) {
            continue;
        }
        find_doubles(of, designation, glossary, said, doubts);
        find_near(of, designation, glossary, said, doubts);
    }
    return doubts;
}

}  // namespace loep::project

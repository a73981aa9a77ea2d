// Finds a house style by its id, or says which was meant.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/styles.hpp"

#include <string_view>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::project {

const termbase::Style& style_named(const std::vector<termbase::Style>& styles, const std::string& id,
                                   const ErrorPlace& place) {
    std::vector<std::string_view> ids;
    for (const auto& style : styles) {
        if (style.id == id) {
            return style;
        }
        ids.push_back(style.id);
    }
    if (ids.empty()) {
        throw Error(ErrorCode::usage, text::message("there is no style “{}”: the glossary has none", id), place);
    }
    const auto near = text::meant(id, ids);
    throw Error(
        ErrorCode::usage,
        text::message("there is no style “{}”{} (known: {})", id,
                      near ? text::message("; did you mean “{}”?", *near) : std::string(), fmt::join(ids, ", ")),
        place);
}

StylesOfPair choose_styles(const std::vector<termbase::Style>& styles, const std::vector<std::string>& ids,
                           text::Language from, const ErrorPlace& place) {
    StylesOfPair chosen;
    for (const auto& id : ids) {
        const auto& style = style_named(styles, id, place);
        const auto language = text::language_of(style.locale);
        auto& side = language == from ? chosen.source : chosen.target;
        if (side != nullptr && side != &style) {
            throw Error(ErrorCode::usage,
                        text::message("the styles {} and {} are both for {}; choose one of them", side->id, id,
                                      check::language_name(language.value_or(text::Language::english))),
                        place);
        }
        side = &style;
    }
    return chosen;
}

void require_styles(const Settings& settings, const Glossary& glossary) {
    if (settings.styles.empty()) {
        return;
    }
    const auto line = settings.lines.find("glossary.style");
    choose_styles(glossary.compiled().styles(), settings.styles, settings.from,
                  line == settings.lines.end() ? ErrorPlace{} : ErrorPlace{settings.file, line->second});
}

}  // namespace loep::project

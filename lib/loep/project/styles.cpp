// Finds a house style by its id, or says which was meant.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/styles.hpp"

#include <string_view>

#include <fmt/format.h>

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

void require_styles(const Settings& settings, const Glossary& glossary) {
    if (settings.styles.empty()) {
        return;
    }
    const auto line = settings.lines.find("glossary.style");
    const auto known = glossary.compiled().styles();
    for (const auto& id : settings.styles) {
        style_named(known, id, line == settings.lines.end() ? ErrorPlace{} : ErrorPlace{settings.file, line->second});
    }
}

}  // namespace loep::project

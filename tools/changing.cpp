// One transaction a command, and its words to people.
// SPDX-License-Identifier: Apache-2.0
#include "changing.hpp"

#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/concept_doubts.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

namespace loep::tools {

void voice_doubts(const termbase::Concept& of, const OwnGlossary& glossary, const Arguments& arguments, Io& io) {
    const auto doubts = project::find_doubts(of, project::search_in(glossary.own.get(), glossary.below.get()));
    const bool strict = arguments.has("--strict");
    auto& said = strict ? io.err : io.remarks;
    for (const auto& doubt : doubts) {
        said << text::printable(fmt::format("{}: {}: {}", strict ? "error" : "warning", of.id, doubt)) << '\n';
    }
    if (strict && !doubts.empty()) {
        throw Error(ErrorCode::usage, text::message("nothing was changed, because --strict allows no doubts"));
    }
}

void change_glossary(const OwnGlossary& glossary, const Arguments& arguments, std::string_view command, Io& io,
                     const std::function<std::string(termbase::Edit& edit)>& act) {
    termbase::Edit edit(*glossary.own, glossary.below.get(), change_of(arguments), command);
    const auto what = act(edit);
    const auto number = edit.commit();
    if (number == 0) {
        io.out << text::printable(text::message("nothing changed: {}", what)) << '\n';
    } else {
        io.out << text::printable(text::message("change {}: {} {}", number, command, what)) << '\n';
    }
}

termbase::Concept existing(const termbase::Edit& edit, std::string_view id) {
    auto found = edit.find(id);
    if (!found.has_value()) {
        throw Error(ErrorCode::not_found, text::message("there is no concept “{}”", id));
    }
    return std::move(*found);
}

}  // namespace loep::tools

// Designations and relations from the command line.
// SPDX-License-Identifier: Apache-2.0
#include "designation_options.hpp"

#include <array>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/scripts.hpp"

#include "own_glossary.hpp"

namespace loep::tools {

namespace {

using termbase::AdministrativeStatus;

struct DesignationOption {
    std::string_view name;
    std::string_view locale;
    AdministrativeStatus status;
    std::string_view help;
};

constexpr std::array<DesignationOption, 6> in_two_languages{{
    {"--nl", "nl", AdministrativeStatus::preferred, "the preferred Dutch designation; again for its short form"},
    {"--en", "en", AdministrativeStatus::preferred, "the preferred English designation; again for its short form"},
    {"--admitted-nl", "nl", AdministrativeStatus::admitted, "a Dutch designation that is right too"},
    {"--admitted-en", "en", AdministrativeStatus::admitted, "an English designation that is right too"},
    {"--deprecated-nl", "nl", AdministrativeStatus::deprecated, "a Dutch designation that is not to be used"},
    {"--deprecated-en", "en", AdministrativeStatus::deprecated, "an English designation that is not to be used"},
}};

/// "be:Беларусь" in its two parts.
std::pair<std::string, std::string> at_colon(std::string_view option, const std::string& value,
                                             std::string_view shape) {
    const auto colon = value.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == value.size()) {
        throw Error(ErrorCode::usage, text::message("{} takes {}, not “{}”", option, shape, value));
    }
    return {value.substr(0, colon), value.substr(colon + 1)};
}

void add_relations(termbase::Concept& to, const Arguments& arguments) {
    for (const auto& value : arguments.values("--relation")) {
        const auto [name, target] = at_colon("--relation", clean_text("a relation", value), "KIND:ID");
        const auto kind = termbase::relation_kind_names.value(name);
        if (!kind.has_value()) {
            const auto near = text::nearest(name, termbase::relation_kind_names.names());
            throw Error(ErrorCode::usage,
                        text::message("there is no relation “{}”{} (known: {})", name,
                                      near ? text::message("; did you mean “{}”?", *near) : std::string(),
                                      fmt::join(termbase::relation_kind_names.names(), ", ")));
        }
        to.relations.push_back({*kind, target});
    }
}

}  // namespace

std::vector<Option> designation_options(std::vector<Option> more) {
    for (const auto& option : in_two_languages) {
        more.push_back({option.name, "TEXT", option.help, {}, true});
    }
    more.push_back({"--original", "LANGUAGE:TEXT", "an original, as in be:Беларусь", {}, true});
    more.push_back({"--relation", "KIND:ID", "a relation to another concept, as in located-in:belarus", {}, true});
    more.push_back({"--strict", "", "refuse instead of warning"});
    return more;
}

void add_designations(termbase::Concept& to, const Arguments& arguments) {
    for (const auto& option : in_two_languages) {
        for (const auto& value : arguments.values(option.name)) {
            termbase::add_designation(
                to, termbase::usual_designation(to, option.locale, clean_text(option.name, value), option.status));
        }
    }
    for (const auto& value : arguments.values("--original")) {
        const auto [locale, text] =
            at_colon("--original", clean_text(text::message("an original"), value), "LANGUAGE:TEXT");
        if (text::scripts_of_locale(locale).empty()) {
            throw Error(
                ErrorCode::usage,
                text::message("--original: “{}” is no language; it takes a tag such as be, ru, uk or pl", locale));
        }
        termbase::add_designation(
            to, termbase::usual_designation(to, locale, clean_text(text::message("an original"), text),
                                            AdministrativeStatus::preferred));
    }
    add_relations(to, arguments);
}

}  // namespace loep::tools

// One branch a data category of designations.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/tbx_values.hpp"

#include "loep/formats/tbx_elements.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/text/nearest.hpp"

namespace loep::formats::tbx {

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names) {
    const auto near = text::nearest(word, names);
    return near.has_value() ? "; did you mean " + quoted(*near) + "?" : std::string();
}

std::string set_flag(std::string_view word, std::string_view category, std::string_view text, bool& flag, bool value) {
    if (text == word) {
        flag = value;
        return {};
    }
    return quoted(text) + " is no " + std::string(category) + did_you_mean(text, {word});
}

ValueResult set_standard(termbase::Designation& designation, std::string_view category, const std::string& text,
                         bool foreign) {
    const bool says_status = category == "administrativeStatus" || category == "usageStatus";
    if (const auto status = status_of(text); foreign && says_status && status.has_value()) {
        designation.status = *status;
        return {};
    }
    if (category == "administrativeStatus") {
        return {true, set_name(status_names, category, text, designation.status)};
    }
    if (category == "termType") {
        return {true, set_name(termbase::term_type_names, category, text, designation.type)};
    }
    if (category == "partOfSpeech") {
        return {true, set_name(termbase::part_of_speech_names, category, text, designation.part_of_speech)};
    }
    if (category == "grammaticalGender") {
        return {true, set_name(termbase::gender_names, category, text, designation.gender)};
    }
    return {false, {}};
}

ValueResult set_private(termbase::Designation& designation, std::string_view category, const std::string& text) {
    if (category == "form") {
        designation.forms.push_back(text);
        return {};
    }
    if (category == "transliterationScheme") {
        designation.scheme = text;
        return {};
    }
    if (category == "inflection") {
        return {true, set_flag("invariable", category, text, designation.invariable, true)};
    }
    if (category == "caseRule") {
        return {true, set_name(termbase::case_rule_names, category, text, designation.case_rule)};
    }
    if (category == "abbreviationClass") {
        return {true, set_name(termbase::abbreviation_class_names, category, text, designation.abbreviation)};
    }
    return {false, {}};
}

}  // namespace loep::formats::tbx

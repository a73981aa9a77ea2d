// A style may be preferred by before it is declared, and declared in another file.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/tbx_styles.hpp"

#include <algorithm>

#include "loep/text/language.hpp"

namespace loep::formats::tbx {

termbase::Style& StyleReader::at(const std::string& id) {
    const auto found =
        std::find_if(styles_.begin(), styles_.end(), [&id](const termbase::Style& style) { return style.id == id; });
    if (found != styles_.end()) {
        return *found;
    }
    auto& added = styles_.emplace_back();
    added.id = id;
    return added;
}

void StyleReader::declare(const std::string& id, std::size_t begin) {
    at(id);
    declared_.emplace_back(id, begin);
}

bool StyleReader::set(const std::string& id, std::string_view item, std::string text) {
    auto& style = at(id);
    if (item == "locale") {
        style.locale = std::move(text);
    } else if (item == "name") {
        style.name = std::move(text);
    } else if (item == "source") {
        style.source = std::move(text);
    } else {
        return false;
    }
    return true;
}

void StyleReader::prefer(const std::string& id, const std::string& concept_id,
                         const termbase::Designation& designation) {
    auto& style = at(id);
    if (style.locale.empty()) {
        style.locale = text::primary_subtag(designation.locale);
    }
    termbase::StylePreference preference{concept_id, designation.text};
    if (style.preferences.empty() || style.preferences.back() != preference) {
        style.preferences.push_back(std::move(preference));
    }
}

const std::pair<std::string, std::size_t>* StyleReader::finish() {
    for (const auto& one : declared_) {
        const auto& style = at(one.first);
        if (style.name.empty() || style.locale.empty()) {
            return &one;
        }
    }
    std::sort(styles_.begin(), styles_.end(),
              [](const termbase::Style& a, const termbase::Style& b) { return a.id < b.id; });
    return nullptr;
}

}  // namespace loep::formats::tbx

// What the tests of both languages ask of forms_of().
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/morphology/inflect.hpp"

namespace loep::morphology {

inline std::vector<std::string> texts_of(const Lemma& lemma, InflectionKind kind) {
    std::vector<std::string> texts;
    for (const auto& form : forms_of(lemma)) {
        if (form.kind == kind) {
            texts.push_back(form.text);
        }
    }
    return texts;
}

inline std::vector<std::string> all_texts(const Lemma& lemma) {
    std::vector<std::string> texts;
    for (const auto& form : forms_of(lemma)) {
        texts.push_back(form.text);
    }
    return texts;
}

/// A lemma, and one form that it must have (or must not).
struct Row {
    std::string_view lemma;
    std::string_view form;
};

}  // namespace loep::morphology

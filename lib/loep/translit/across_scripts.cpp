// One name or two, when one of them, or both, are written in Cyrillic.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/across_scripts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "loep/translit/letters.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/scheme.hpp"

namespace loep::translit {

namespace {

bool has_cyrillic(std::string_view name) {
    const auto points = decode(name);
    return std::any_of(points.begin(), points.end(), is_cyrillic);
}

/// The name itself when it is in Latin letters.
std::vector<std::string> latin_spellings(std::string_view name, const CompareOptions& options) {
    if (!has_cyrillic(name)) {
        return {std::string(name)};
    }
    constexpr std::array<std::string_view, 2> presses{"nl-press", "en-press"};
    std::vector<std::string> spellings;
    for (const auto language : all_slavic) {
        for (const auto press : presses) {
            const auto* scheme = find_scheme(press, language);
            if (scheme == nullptr) {
                continue;
            }
            for (auto& candidate : romanise(*scheme, name, {1, options.given_names})) {
                if (std::find(spellings.begin(), spellings.end(), candidate.text) == spellings.end()) {
                    spellings.push_back(std::move(candidate.text));
                }
            }
        }
    }
    return spellings;
}

}  // namespace

Comparison compare_across_scripts(std::string_view a, std::string_view b, const CompareOptions& options) {
    const bool cyrillic = has_cyrillic(a) || has_cyrillic(b);
    Comparison best;
    for (const auto& left : latin_spellings(a, options)) {
        for (const auto& right : latin_spellings(b, options)) {
            auto result = compare_names(left, right, options);
            // Letters of two scripts are never spelt alike.
            if (cyrillic && result.reason == NameReason::identical && a != b) {
                result.reason = NameReason::transliteration;
            }
            if (result.score > best.score || best.reason == NameReason::different) {
                best = result;
            }
        }
    }
    return best;
}

}  // namespace loep::translit

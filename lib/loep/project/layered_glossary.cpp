// Answers from both layers: the own statement on a concept wins, a removed one hides what lies below.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/layered_glossary.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "loep/termbase/operations.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::Concept;
using termbase::Database;

/// What is found in `own`, and then what is found in `below` and not decided above.
std::vector<PlacedConcept> search_layers(const Database* own, const Database* below, std::string_view query,
                                         std::size_t limit) {
    std::vector<PlacedConcept> found;
    if (own != nullptr) {
        for (auto& of : own->search(query, limit)) {
            const bool over = below != nullptr && below->decides(of.id);
            found.push_back({std::move(of), over ? Layer::own_over_built_in : Layer::own});
        }
    }
    if (below != nullptr) {
        for (auto& of : below->search(query, limit)) {
            if (own == nullptr || !own->decides(of.id)) {
                found.push_back({std::move(of), Layer::built_in});
            }
        }
    }
    // Those that are named so come first, whatever the layer.
    const auto key = text::bare_key(query);
    std::stable_partition(found.begin(), found.end(),
                          [&key](const PlacedConcept& placed) { return termbase::is_called(placed.content, key); });
    found.resize(std::min(limit, found.size()));
    return found;
}

}  // namespace

std::optional<PlacedConcept> LayeredGlossary::find(std::string_view id) const {
    auto lower = below == nullptr ? std::nullopt : below->find(id);
    if (own != nullptr) {
        if (auto upper = own->find(id)) {
            return PlacedConcept{std::move(*upper), lower.has_value() ? Layer::own_over_built_in : Layer::own};
        }
        if (own->decides(id)) {
            return std::nullopt;  // it hides the one below
        }
    }
    return lower.has_value() ? std::optional(PlacedConcept{std::move(*lower), Layer::built_in}) : std::nullopt;
}

std::vector<PlacedConcept> LayeredGlossary::search(std::string_view query, std::size_t limit) const {
    return search_layers(own.get(), below.get(), query, limit);
}

std::size_t LayeredGlossary::count_found(std::string_view query) const {
    const auto above = own == nullptr ? 0 : own->count_found(query);
    if (below == nullptr) {
        return above;
    }
    const auto ids = below->all_found(query);
    const auto seen = std::count_if(ids.begin(), ids.end(),
                                    [this](const std::string& id) { return own == nullptr || !own->decides(id); });
    return above + static_cast<std::size_t>(seen);
}

std::vector<PlacedConcept> LayeredGlossary::load(std::vector<termbase::Style>& styles) const {
    termbase::Termbase lower = below == nullptr ? termbase::Termbase{} : below->load();
    termbase::Termbase upper = own == nullptr ? termbase::Termbase{} : own->load();
    const auto removed = own == nullptr ? std::vector<std::string>() : own->removed();
    std::vector<PlacedConcept> all;
    auto at = upper.concepts.begin();
    for (auto& of : lower.concepts) {
        for (; at != upper.concepts.end() && at->id < of.id; ++at) {
            all.push_back({std::move(*at), Layer::own});
        }
        if (at != upper.concepts.end() && at->id == of.id) {
            all.push_back({std::move(*at++), Layer::own_over_built_in});
        } else if (!std::binary_search(removed.begin(), removed.end(), of.id)) {
            all.push_back({std::move(of), Layer::built_in});
        }
    }
    for (; at != upper.concepts.end(); ++at) {
        all.push_back({std::move(*at), Layer::own});
    }
    styles = std::move(upper.styles);
    for (auto& style : lower.styles) {
        const auto same = [&style](const termbase::Style& other) { return other.id == style.id; };
        if (std::none_of(styles.begin(), styles.end(), same)) {
            styles.push_back(std::move(style));
        }
    }
    return all;
}

GlossarySearch search_in(const Database* own, const Database* below) {
    GlossarySearch search;
    search.search = [own, below](std::string_view query) {
        constexpr std::size_t enough = 20;
        std::vector<Concept> found;
        for (auto& placed : search_layers(own, below, query, enough)) {
            found.push_back(std::move(placed.content));
        }
        return found;
    };
    search.near_words = [own, below](std::string_view word, std::size_t distance) {
        std::vector<std::string> found;
        for (const auto* layer : {own, below}) {
            if (layer != nullptr) {
                const auto near = layer->near_words(word, distance);
                found.insert(found.end(), near.begin(), near.end());
            }
        }
        return found;
    };
    return search;
}

}  // namespace loep::project

// Reads the layers of a glossary and compiles them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include "loep/formats/tbx.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/glossary_cache.hpp"
#include "loep/termbase/builtin.hpp"
#include "loep/termbase/database.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

namespace {

/// Takes the concepts of these ids (sorted) away, and what names them.
void take_away(termbase::Termbase& from, const std::vector<std::string>& ids) {
    const auto is_removed = [&ids](const std::string& id) { return std::binary_search(ids.begin(), ids.end(), id); };
    if (ids.empty()) {
        return;
    }
    std::erase_if(from.concepts, [&](const termbase::Concept& of) { return is_removed(of.id); });
    for (auto& of : from.concepts) {
        std::erase_if(of.relations, [&](const termbase::Relation& relation) { return is_removed(relation.target); });
    }
    for (auto& style : from.styles) {
        std::erase_if(style.preferences,
                      [&](const termbase::StylePreference& preference) { return is_removed(preference.concept_id); });
    }
}

void lay_file_over(termbase::Termbase& lower, const std::string& path, const GlossaryChoice& choice) {
    if (path.ends_with(".tbx")) {
        const auto known = choice.contents.find(path);
        const auto file = known == choice.contents.end() ? text::SourceText::read(path)
                                                         : text::SourceText::from_bytes(path, known->second);
        lay_over(lower, formats::read_tbx(*file).termbase);
        return;
    }
    const auto database = termbase::Database::open(path);
    take_away(lower, database.removed());
    lay_over(lower, database.load());
}

/// Both sorted by id; of two alike the one of `upper` stays.
template <class Item>
std::vector<Item> merge(std::vector<Item> lower, std::vector<Item> upper) {
    std::vector<Item> merged;
    merged.reserve(lower.size() + upper.size());
    const auto by_id = [](const Item& a, const Item& b) { return a.id < b.id; };
    std::sort(upper.begin(), upper.end(), by_id);
    // set_union takes the element of the first range where both have it.
    std::set_union(std::make_move_iterator(upper.begin()), std::make_move_iterator(upper.end()),
                   std::make_move_iterator(lower.begin()), std::make_move_iterator(lower.end()),
                   std::back_inserter(merged), by_id);
    return merged;
}

}  // namespace

void lay_over(termbase::Termbase& lower, termbase::Termbase upper) {
    lower.concepts = merge(std::move(lower.concepts), std::move(upper.concepts));
    lower.styles = merge(std::move(lower.styles), std::move(upper.styles));
}

termbase::Termbase load_termbase(const GlossaryChoice& choice) {
    termbase::Termbase all;
    if (choice.built_in) {
        all = termbase::Database::open(termbase::builtin_glossary_path()).load();
    }
    for (const auto& layer : choice.layers) {
        lay_file_over(all, layer, choice);
    }
    return all;
}

Glossary::Glossary(CompiledGlossary compiled)
    : compiled_(std::move(compiled)),
      dutch_knowledge_(compiled_.knowledge(text::Language::dutch)),
      english_knowledge_(compiled_.knowledge(text::Language::english)) {}

HitConcepts Glossary::concepts_of(std::initializer_list<std::vector<match::TermHit>*> hits) const {
    std::vector<termbase::ConceptIndex> wanted;
    constexpr auto none = static_cast<termbase::ConceptIndex>(std::numeric_limits<std::uint32_t>::max());
    std::array<termbase::ConceptIndex, 1024> latest{};  // those that come back are mostly told by it
    latest.fill(none);
    for (const auto* list : hits) {
        for (const auto& hit : *list) {
            auto& last = latest[termbase::to_size(hit.concept_index) % latest.size()];
            if (last != hit.concept_index) {
                wanted.push_back(hit.concept_index);
                last = hit.concept_index;
            }
        }
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    HitConcepts found;
    found.termbase.concepts.reserve(wanted.size());
    found.families.reserve(wanted.size());
    for (const auto index : wanted) {
        found.termbase.concepts.push_back(compiled_.concept_at(index, termbase::Detail::checked));
        found.families.push_back(compiled_.families()[termbase::to_size(index)]);
    }
    found.termbase.styles = compiled_.styles();
    for (auto* list : hits) {
        for (auto& hit : *list) {
            const auto place = std::lower_bound(wanted.begin(), wanted.end(), hit.concept_index);
            hit.concept_index = static_cast<termbase::ConceptIndex>(place - wanted.begin());
        }
    }
    return found;
}

Glossary load_glossary(const GlossaryChoice& choice) {
    return Glossary(open_compiled(choice, cache_folder()));
}

}  // namespace loep::project

// Merges concept by concept, and writes conflicts the way git does.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_merge.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "loep/xml/writer.hpp"

namespace loep::project {

namespace {

using termbase::Concept;
using termbase::Style;
using termbase::Termbase;

template <class Item>
std::map<std::string_view, const Item*> by_id(const std::vector<Item>& items) {
    std::map<std::string_view, const Item*> map;
    for (const auto& item : items) {
        map.emplace(item.id, &item);
    }
    return map;
}

template <class Map>
auto find(const Map& map, std::string_view id) {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

class Merger {
  public:
    Merger(const formats::TbxFile& base, const formats::TbxFile& ours, const formats::TbxFile& theirs)
        : base_(base), ours_(ours), theirs_(theirs) {}

    MergedGlossary run() {
        formats::TbxFile merged;
        merged.title = text(base_.title, ours_.title, theirs_.title);
        merged.licence = text(base_.licence, ours_.licence, theirs_.licence);
        merged.description = text(base_.description, ours_.description, theirs_.description);
        auto other = merged;
        merge_concepts(merged.termbase.concepts, other.termbase.concepts);
        merge_styles(merged.termbase);
        other.termbase.styles = merged.termbase.styles;
        result_.bytes = formats::write_tbx(merged);
        if (!result_.conflicts.empty()) {
            mark_conflicts(formats::write_tbx(other));
        }
        return std::move(result_);
    }

  private:
    static const std::string& text(const std::string& base, const std::string& ours, const std::string& theirs) {
        return ours == base ? theirs : ours;
    }

    /// `mine` gets our side of conflicts, `other` theirs.
    void merge_concepts(std::vector<Concept>& mine, std::vector<Concept>& other) {
        const auto base = by_id(base_.termbase.concepts);
        const auto ours = by_id(ours_.termbase.concepts);
        const auto theirs = by_id(theirs_.termbase.concepts);
        std::set<std::string_view> ids;
        for (const auto& side : {ours, theirs}) {
            for (const auto& row : side) {
                ids.insert(row.first);
            }
        }
        for (const auto id : ids) {
            const auto* was = find(base, id);
            const auto* left = find(ours, id);
            const auto* right = find(theirs, id);
            if (left != nullptr && right != nullptr) {
                merge_both(was, *left, *right, mine, other);
            } else {
                merge_one(was, left, right, mine, other);
            }
        }
    }

    void merge_both(const Concept* was, const Concept& left, const Concept& right, std::vector<Concept>& mine,
                    std::vector<Concept>& other) {
        ConceptConflict conflict;
        conflict.id = left.id;
        mine.push_back(termbase::merge(was, left, right, false, conflict.fields));
        std::vector<termbase::FieldConflict> same_again;
        other.push_back(conflict.fields.empty() ? mine.back() : termbase::merge(was, left, right, true, same_again));
        if (!conflict.fields.empty()) {
            result_.conflicts.push_back(std::move(conflict));
        }
    }

    /// Only one side has it: added there, or removed on the other.
    void merge_one(const Concept* was, const Concept* left, const Concept* right, std::vector<Concept>& mine,
                   std::vector<Concept>& other) {
        // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): one of the two has it, or it would not be asked for
        const auto& there = left != nullptr ? *left : *right;
        if (was != nullptr && *was == there) {
            return;
        }
        if (was == nullptr) {
            mine.push_back(there);
            other.push_back(there);
            return;
        }
        (left != nullptr ? mine : other).push_back(there);
        ConceptConflict conflict;
        conflict.id = there.id;
        conflict.fields.push_back(
            {"the concept", left != nullptr ? "changed" : "removed", left != nullptr ? "removed" : "changed"});
        result_.conflicts.push_back(std::move(conflict));
    }

    void merge_styles(Termbase& merged) {
        const auto base = by_id(base_.termbase.styles);
        const auto ours = by_id(ours_.termbase.styles);
        const auto theirs = by_id(theirs_.termbase.styles);
        std::set<std::string_view> ids;
        for (const auto& side : {ours, theirs}) {
            for (const auto& row : side) {
                ids.insert(row.first);
            }
        }
        static const Style nothing;
        for (const auto id : ids) {
            const auto side = [id](const auto& map) -> const Style& {
                const auto* style = find(map, id);
                return style == nullptr ? nothing : *style;
            };
            const auto& was = side(base);
            const auto& left = side(ours);
            const auto& right = side(theirs);
            Style made;
            made.id = id;
            made.name = text(was.name, left.name, right.name);
            made.locale = text(was.locale, left.locale, right.locale);
            made.source = text(was.source, left.source, right.source);
            const auto holds = [](const Style& style, const termbase::StylePreference& one) {
                return std::find(style.preferences.begin(), style.preferences.end(), one) != style.preferences.end();
            };
            std::copy_if(left.preferences.begin(), left.preferences.end(), std::back_inserter(made.preferences),
                         [&](const auto& one) { return holds(right, one) || !holds(was, one); });
            std::copy_if(right.preferences.begin(), right.preferences.end(), std::back_inserter(made.preferences),
                         [&](const auto& one) { return !holds(left, one) && !holds(was, one); });
            merged.styles.push_back(std::move(made));
        }
    }

    /// The lines of a concept's block, or nothing.
    static std::pair<std::size_t, std::size_t> block_of(const std::string& bytes, const std::string& id) {
        const auto begin = bytes.find("      <conceptEntry id=\"" + xml::escape_attribute(id) + "\">");
        if (begin == std::string::npos) {
            return {0, 0};
        }
        constexpr std::string_view closing = "</conceptEntry>\n";
        return {begin, bytes.find(closing, begin) + closing.size()};
    }

    /// Where our version has no block, the conflict stands before the end of the body.
    void mark_conflicts(const std::string& other) {
        auto& bytes = result_.bytes;
        for (const auto& conflict : result_.conflicts) {
            const auto [begin, end] = block_of(bytes, conflict.id);
            const auto [other_begin, other_end] = block_of(other, conflict.id);
            const auto ours = bytes.substr(begin, end - begin);
            const auto marked = "<<<<<<< ours\n" + ours + "=======\n" +
                                other.substr(other_begin, other_end - other_begin) + ">>>>>>> theirs\n";
            if (end == 0) {
                const auto body_end = bytes.find("    </body>");
                if (body_end != std::string::npos) {
                    bytes.insert(body_end, marked);
                }
            } else {
                bytes.replace(begin, end - begin, marked);
            }
        }
    }

    const formats::TbxFile& base_;
    const formats::TbxFile& ours_;
    const formats::TbxFile& theirs_;
    MergedGlossary result_;
};

}  // namespace

MergedGlossary merge_glossaries(const formats::TbxFile& base, const formats::TbxFile& ours,
                                const formats::TbxFile& theirs) {
    return Merger(base, ours, theirs).run();
}

}  // namespace loep::project

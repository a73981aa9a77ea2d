// Takes from the termbase what the segmenter must know: abbreviations with their class, names with a sentence mark.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>

#include "loep/segment/boundaries.hpp"
#include "loep/segment/segmenter.hpp"

namespace loep::segment {

namespace {

bool holds_sentence_mark(std::string_view text) {
    return text.find_first_of(".!?") != std::string_view::npos || text.find("…") != std::string_view::npos;
}

}  // namespace

Knowledge knowledge_of(const termbase::Termbase& termbase, text::Language language) {
    Knowledge knowledge;
    for (const auto& of : termbase.concepts) {
        for (const auto& designation : of.designations) {
            const auto own = text::language_of(designation.locale);
            const bool any = own != language && of.kind == termbase::ConceptKind::abbreviation &&
                             text::primary_subtag(designation.locale) == "mul";
            if ((own != language && !any) || !holds_sentence_mark(designation.text)) {
                continue;
            }
            auto key = text::fold_key(designation.text);
            if (designation.abbreviation == termbase::AbbreviationClass::none) {
                if (of.kind != termbase::ConceptKind::abbreviation) {
                    knowledge.uncut.push_back(std::move(key));
                }
                continue;
            }
            if (key.ends_with('.')) {
                key.pop_back();
            }
            knowledge.abbreviations.emplace(std::move(key), designation.abbreviation);
        }
    }
    std::sort(knowledge.uncut.begin(), knowledge.uncut.end());
    knowledge.uncut.erase(std::unique(knowledge.uncut.begin(), knowledge.uncut.end()), knowledge.uncut.end());
    return knowledge;
}

UncutIndex::UncutIndex(const std::vector<std::string>& keys) {
    for (const auto& key : keys) {
        std::vector<std::string> parts;
        for (auto& word : text::words(key, text::make_span(0, key.size()))) {
            parts.push_back(std::move(word.key));
        }
        if (parts.size() > 1) {
            const auto mark = std::min({key.find_first_of(".!?"), key.find("…"), key.size()});
            const auto blanks = [&key](std::size_t from, std::size_t to) {
                return static_cast<std::size_t>(std::count(key.begin() + static_cast<std::ptrdiff_t>(from),
                                                           key.begin() + static_cast<std::ptrdiff_t>(to), ' '));
            };
            longest_before_mark_ = std::max(longest_before_mark_, blanks(0, mark));
            longest_after_mark_ = std::max(longest_after_mark_, blanks(mark, key.size()));
            has_quotes_ = has_quotes_ || key.find('"') != std::string::npos;
            before_mark_.insert(parts.begin(), parts.end() - 1);
            auto first = parts.front();
            lengths_[static_cast<unsigned char>(first.front())] |= std::uint64_t{1} << (first.size() & 63U);
            longest_ = std::max(longest_, parts.size());
            by_first_[std::move(first)].push_back(std::move(parts));
        }
    }
}

std::size_t UncutIndex::look_up(const std::vector<text::Word>& tokens, std::size_t at) const {
    const auto found = by_first_.find(tokens[at].key);
    if (found == by_first_.end()) {
        return 0;
    }
    std::size_t longest = 0;
    for (const auto& parts : found->second) {
        const bool fits = at + parts.size() <= tokens.size() && parts.size() > longest;
        if (fits && std::equal(parts.begin(), parts.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                               [](const std::string& part, const text::Word& token) { return part == token.key; })) {
            longest = parts.size();
        }
    }
    return longest;
}

}  // namespace loep::segment

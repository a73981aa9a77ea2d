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

bool begins_with_mark(std::string_view text) {
    const char c = text.front();
    return c == '.' || c == '!' || c == '?' || text.starts_with("…");
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

UncutIndex::UncutIndex(const std::vector<std::string>& keys) : keys_(keys.begin(), keys.end()) {
    if (!std::is_sorted(keys_.begin(), keys_.end())) {
        std::sort(keys_.begin(), keys_.end());
    }
    for (const auto key : keys_) {
        add(key);
    }
}

void UncutIndex::add(std::string_view key) {
    std::size_t before_mark = 0;
    std::size_t after_mark = 0;
    bool behind_mark = false;
    for (std::size_t i = 0; i < key.size(); ++i) {
        behind_mark = behind_mark || begins_with_mark(key.substr(i));
        (behind_mark ? after_mark : before_mark) += key[i] == ' ' ? 1U : 0U;
        has_quotes_ = has_quotes_ || key[i] == '"';
    }
    longest_before_mark_ = std::max(longest_before_mark_, before_mark);
    longest_after_mark_ = std::max(longest_after_mark_, after_mark);
    longest_ = std::max(longest_, key.size());
    for (std::size_t size = 1; size <= std::min(key.size(), told_by); ++size) {
        const auto place = place_of(key.substr(0, size));
        beginnings_[place / 64] |= std::uint64_t{1} << (place % 64);
    }
    lines_ += key;
    lines_ += '\n';
}

namespace {

/// May the designation, which begins with the word at `at`, go on as the text does?
bool may_go_on(std::string_view key, const std::vector<text::Word>& tokens, std::size_t at) {
    key.remove_prefix(tokens[at].key.size());
    key.remove_prefix(std::min(key.find_first_not_of(' '), key.size()));
    return at + 1 < tokens.size() && key.starts_with(tokens[at + 1].key);
}

}  // namespace

std::size_t UncutIndex::look_up(const std::vector<text::Word>& tokens, std::size_t at) const {
    const std::string_view first = tokens[at].key;
    std::size_t longest = 0;
    auto key = std::lower_bound(keys_.begin(), keys_.end(), first);
    for (; key != keys_.end() && key->starts_with(first); ++key) {
        if (!may_go_on(*key, tokens, at)) {
            continue;
        }
        const auto line = std::string(*key) + '\n';
        const auto parts = text::words(line, text::make_span(0, line.size()));
        const auto size = parts.size();
        if (size > 1 && size > longest && at + size <= tokens.size() &&
            std::equal(parts.begin(), parts.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const text::Word& part, const text::Word& token) { return part.key == token.key; })) {
            longest = size;
        }
    }
    return longest;
}

}  // namespace loep::segment

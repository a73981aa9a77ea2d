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
    // Cut into tokens together, a key a line.
    std::string lines;
    for (const auto& key : keys) {
        lines += key;
        lines += '\n';
    }
    tokens_ = text::words(lines, text::make_span(0, lines.size()));
    std::size_t token = 0;
    std::size_t line_end = 0;
    for (const auto& key : keys) {
        line_end += key.size() + 1;
        const auto first = token;
        while (token < tokens_.size() && text::to_size(tokens_[token].span.begin) < line_end) {
            ++token;
        }
        if (token - first > 1) {
            add({first, token - first}, key);
        }
    }
    std::sort(designations_.begin(), designations_.end(),
              [this](const Designation& a, const Designation& b) { return key_at(a.begin) < key_at(b.begin); });
    std::sort(before_mark_.begin(), before_mark_.end(),
              [this](std::size_t a, std::size_t b) { return key_at(a) < key_at(b); });
}

void UncutIndex::add(Designation designation, std::string_view key) {
    const auto mark = std::min({key.find_first_of(".!?"), key.find("…"), key.size()});
    const auto blanks = [](std::string_view text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    };
    longest_before_mark_ = std::max(longest_before_mark_, blanks(key.substr(0, mark)));
    longest_after_mark_ = std::max(longest_after_mark_, blanks(key.substr(mark)));
    has_quotes_ = has_quotes_ || key.find('"') != std::string_view::npos;
    for (auto place = designation.begin; place + 1 < designation.begin + designation.size; ++place) {
        before_mark_.push_back(place);
    }
    const auto first = key_at(designation.begin);
    lengths_[static_cast<unsigned char>(first.front())] |= std::uint64_t{1} << (first.size() & 63U);
    longest_ = std::max(longest_, designation.size);
    designations_.push_back(designation);
}

bool UncutIndex::has_before_mark(std::string_view key) const {
    const auto found = std::lower_bound(before_mark_.begin(), before_mark_.end(), key,
                                        [this](std::size_t place, std::string_view of) { return key_at(place) < of; });
    return found != before_mark_.end() && key_at(*found) == key;
}

std::size_t UncutIndex::look_up(const std::vector<text::Word>& tokens, std::size_t at) const {
    const std::string_view first = tokens[at].key;
    auto candidate =
        std::lower_bound(designations_.begin(), designations_.end(), first,
                         [this](const Designation& one, std::string_view key) { return key_at(one.begin) < key; });
    std::size_t longest = 0;
    for (; candidate != designations_.end() && key_at(candidate->begin) == first; ++candidate) {
        const auto parts = tokens_.begin() + static_cast<std::ptrdiff_t>(candidate->begin);
        const auto size = candidate->size;
        if (at + size <= tokens.size() && size > longest &&
            std::equal(parts, parts + static_cast<std::ptrdiff_t>(size),
                       tokens.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const text::Word& part, const text::Word& token) { return part.key == token.key; })) {
            longest = size;
        }
    }
    return longest;
}

}  // namespace loep::segment

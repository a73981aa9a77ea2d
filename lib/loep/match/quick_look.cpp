// Walks the trie from every token that begins a form, and tries every word as a compound once.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/quick_look.hpp"

namespace loep::match {

bool QuickLook::may_hold_hit(std::string_view bytes, const std::vector<text::Token>& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (lexicon_.index().may_begin(tokens[i].hash) && begins_form(tokens, i)) {
            return true;
        }
    }
    if (lexicon_.language() != text::Language::dutch) {
        return false;
    }
    for (const auto& token : tokens) {
        if (token.kind == text::WordKind::word && token.span.size() >= shortest_compound &&
            !unsplit_.holds(token.hash) && splits(bytes, token)) {
            return true;
        }
    }
    return false;
}

/// Hyphens are passed over, whether they join words or not.
bool QuickLook::begins_form(const std::vector<text::Token>& tokens, std::size_t at) const {
    const auto& index = lexicon_.index();
    auto node = trie_root;
    for (; at < tokens.size(); ++at) {
        if (tokens[at].is_hyphen) {
            continue;
        }
        const auto next = index.trie().find(node, tokens[at].hash);
        if (!next) {
            return false;
        }
        if (index.has_forms(*next)) {
            return true;
        }
        node = *next;
    }
    return false;
}

bool QuickLook::splits(std::string_view bytes, const text::Token& token) {
    const WordKey key(text::slice(bytes, token.span), token);
    if (key.view().size() != token.span.size()) {
        return false;
    }
    if (split_solid_compound(lexicon_.index(), key.view())) {
        return true;
    }
    unsplit_.add(token.hash);
    return false;
}

}  // namespace loep::match

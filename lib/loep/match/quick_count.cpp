// Looks every word of the text up once, and remembers what it is.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/quick_count.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "loep/match/separated_verbs.hpp"
#include "loep/match/solid_compound.hpp"

namespace loep::match {

using text::Token;
using text::WordCase;
using text::WordKind;

namespace {

/// So many words ahead the letters are fetched that will be compared.
constexpr std::size_t few_ahead = 4;

bool is_text(const Token& token) {
    return token.kind == WordKind::word || token.kind == WordKind::number;
}

/// Whether a hyphen before another token joins two words.
bool is_joined(const std::vector<Token>& tokens, std::size_t hyphen) {
    return hyphen > 0 && is_text(tokens[hyphen - 1]) && is_text(tokens[hyphen + 1]) &&
           tokens[hyphen - 1].span.end == tokens[hyphen].span.begin &&
           tokens[hyphen].span.end == tokens[hyphen + 1].span.begin;
}

/// A hyphen may join two words, and is none then.
bool is_mark(const Token& token) {
    return token.kind == WordKind::punctuation && !token.is_hyphen;
}

}  // namespace

std::optional<std::size_t> QuickCount::count(const std::vector<Token>& tokens) {
    bytes_ = document_.bytes();
    choose(tokens);
    std::size_t count = 0;
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
        if (!filters_are_near_ && i + few_ahead < chosen_.size()) {
            memo_.prefetch_letters(chosen_[i + few_ahead].key);
        }
        const auto& [key, at] = chosen_[i];
        const auto verdict = verdict_of(key, tokens[at]);
        if (verdict.many || (verdict.goes_on && begins_longer_form(tokens, at))) {
            return std::nullopt;
        }
        if (verdict.hits > 0) {
            const auto hits = hits_of(verdict, tokens, at);
            if (!hits) {
                return std::nullopt;
            }
            count += *hits;
        }
    }
    return dutch_ && may_be_separated(tokens) ? std::nullopt : std::optional(count);
}

/// Large filters are no nearer than what is remembered of the word.
void QuickCount::choose(const std::vector<Token>& tokens) {
    chosen_.clear();
    particles_.clear();
    for (const auto& place : list_places(tokens)) {
        const auto& token = tokens[place.at];
        if (may_be_particle(token)) {
            particles_.push_back(place.at);
        }
        if (filters_are_near_ && !may_count(token)) {
            note_quiet(place.key, token);
            continue;
        }
        memo_.prefetch(place.key);
        if (place.at + 1 < tokens.size()) {
            index_.prefetch_later(path_on(path_on(trie_root.path, token.hash), tokens[place.at + 1].hash));
        }
        chosen_.push_back(place);
    }
}

/// Of the tokens that are not known to be quiet. Without a branch a token: which words come again cannot be guessed.
std::span<const QuickCount::Place> QuickCount::list_places(const std::vector<Token>& tokens) {
    places_.resize(std::max(places_.size(), tokens.size()));
    std::size_t size = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto key = WordMemo::key_of(tokens[i]);
        places_[size] = {key, i};
        size += quiet_.holds(key) ? 0U : 1U;
    }
    return std::span(places_).first(size);
}

/// Whether anything may come of the token by itself or with the next.
bool QuickCount::may_count(const Token& token) const {
    return index_.may_begin(token.hash) || may_be_compound(token);
}

/// Of mixed letters another spelling may be what a designation asks for; and particles want to be seen.
void QuickCount::note_quiet(std::uint64_t key, const Token& token) {
    if (token.letter_case != WordCase::mixed && !may_be_particle(token)) {
        quiet_.add(key);
    }
}

/// By the edges of the word, as far as they are letters of ASCII; else it may.
bool QuickCount::may_be_compound(const Token& token) const {
    const auto size = token.span.size();
    const auto begin = text::to_size(token.span.begin);
    if (!dutch_) {
        return false;
    }
    if (token.is_plain && begin + size + text::eight::size <= bytes_.size()) {
        return has_part_edges(begin, size);
    }
    return token.kind == WordKind::word && size >= shortest_compound;
}

/// Of a word of letters of ASCII with some bytes behind it.
bool QuickCount::has_part_edges(std::size_t begin, std::size_t size) const {
    namespace eight = text::eight;
    static_assert(shortest_compound > WordEdges::size);
    const auto front = eight::load(bytes_.data() + begin) | eight::case_bits;
    const auto end = begin + std::max(size, WordEdges::size);
    const auto back = eight::load(bytes_.data() + end - WordEdges::size) | eight::case_bits;
    const WordEdges edges{front, eight::first(back, WordEdges::size)};
    const auto known = static_cast<unsigned>(index_.part_edges().may_begin(edges)) |
                       static_cast<unsigned>(index_.part_edges().may_end(edges));
    return (known & static_cast<unsigned>(size >= shortest_compound)) != 0;
}

WordVerdict QuickCount::verdict_of(std::uint64_t key, const Token& token) {
    const auto letters = text::slice(bytes_, token.span);
    if (const auto known = memo_.find(key, letters)) {
        return *known;
    }
    const auto verdict = may_count(token) ? looked_up(token) : WordVerdict();
    if (verdict.is_nothing()) {
        note_quiet(key, token);
    }
    // Of mixed letters another spelling may be what a designation asks for.
    if (token.letter_case != WordCase::mixed) {
        memo_.add(key, letters, verdict);
    }
    return verdict;
}

WordVerdict QuickCount::looked_up(const Token& token) {
    const auto node = index_.find(trie_root, token.hash);
    WordVerdict verdict;
    verdict.goes_on = node && !node->is_leaf();
    if (!(node && index_.has_forms(*node)) && !may_be_compound(token)) {
        return verdict;
    }
    single_.assign(1, token);
    const auto& hits = reader_.read(single_);
    verdict.many = hits.size() > std::numeric_limits<std::uint8_t>::max();
    verdict.hits = static_cast<std::uint8_t>(verdict.many ? 0 : hits.size());
    verdict.in_compound = !hits.empty() && hits.front().role != CompoundRole::none;
    return verdict;
}

/// Hyphens are passed over, whether they join words or not.
bool QuickCount::begins_longer_form(const std::vector<Token>& tokens, std::size_t first) const {
    std::optional<TrieNode> node{TrieNode{path_on(trie_root.path, tokens[first].hash)}};
    for (auto at = first + 1; node && at < tokens.size(); ++at) {
        if (tokens[at].is_hyphen) {
            continue;
        }
        node = index_.find(*node, tokens[at].hash);
        if (node && index_.has_forms(*node)) {
            return true;
        }
    }
    return false;
}

/// A compound with a capital counts at the head of a sentence or of a quotation only, and behind a hyphen that joins no
/// words. No segment ends inside of words that a hyphen joins.
std::optional<std::size_t> QuickCount::hits_of(const WordVerdict& verdict, const std::vector<Token>& tokens,
                                               std::size_t at) const {
    if (!verdict.in_compound || tokens[at].letter_case != WordCase::capitalised || at == 0 || is_mark(tokens[at - 1])) {
        return verdict.hits;
    }
    if (tokens[at - 1].is_hyphen) {
        return is_joined(tokens, at - 1) ? 0U : verdict.hits;
    }
    const bool inside = is_text(tokens[at - 1]) && only_blanks_between(tokens[at - 1], tokens[at]);
    return inside ? std::optional<std::size_t>(0) : std::nullopt;
}

bool QuickCount::only_blanks_between(const Token& before, const Token& after) const {
    return text::slice(bytes_, {before.span.end, after.span.begin}).find_first_not_of(' ') == std::string_view::npos;
}

/// Whether a verb before a particle may be a form with it. Wherever a segment may end, a clause may.
bool QuickCount::may_be_separated(const std::vector<Token>& tokens) {
    for (const std::size_t place : particles_) {
        const bool goes_on = place + 1 < tokens.size() && only_blanks_between(tokens[place], tokens[place + 1]);
        const auto* next = goes_on ? &tokens[place + 1] : nullptr;
        const auto particle = particle_of(tokens[place]);
        if (place == 0 || particle.empty() || !(ends_clause(next) || goes_on_after(particle, next))) {
            continue;
        }
        if (has_verb_before(tokens, place, particle)) {
            return true;
        }
    }
    return false;
}

bool QuickCount::has_verb_before(const std::vector<Token>& tokens, std::size_t at, std::string_view particle) {
    const auto particle_hash = tokens[at].hash;
    for (std::size_t units = 0; at > 0 && units < longest_clause && !is_mark(tokens[at - 1]); --at) {
        const auto& token = tokens[at - 1];
        units += token.is_hyphen ? 0U : 1U;
        const auto both = path_on(particle_hash, token.hash);
        if (no_verbs_.holds(both)) {
            continue;
        }
        if (is_verb_with(token, particle)) {
            return true;
        }
        no_verbs_.add(both);
    }
    return false;
}

bool QuickCount::is_verb_with(const Token& token, std::string_view particle) const {
    const auto verb = text::fold_key(text::slice(bytes_, token.span));
    const auto node = index_.find(trie_root, hash_of(std::string(particle).append(verb)));
    bool verbal = false;
    if (node) {
        index_.for_each_form(*node,
                             [&](const LexiconForm& form) { verbal = verbal || may_be_finite(form.kind, verb); });
    }
    return verbal;
}

}  // namespace loep::match

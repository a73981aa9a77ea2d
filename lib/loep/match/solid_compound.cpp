// Splits a Dutch compound that is written as one word into the designations of which it is made.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/solid_compound.hpp"

#include <algorithm>

#include "loep/match/compound_words.hpp"
#include "loep/match/word_fields.hpp"
#include "loep/match/word_senses.hpp"

namespace loep::match {

namespace {

using morphology::InflectionKind;

constexpr std::size_t shortest_modifier = 4;
constexpr std::size_t shortest_head = 4;
constexpr std::size_t shortest_listed_head = 3;  // *lid*

// From this length on a designation is no mere beginning or end of another word, and the part beside it need not be
// known.
constexpr std::size_t telling_modifier = 6;
constexpr std::size_t telling_head = 7;

// A rest so long begins no other word behind five letters that have no other sense: *asiel+noodmaatregelenwet*.
constexpr std::size_t short_modifier = 5;
constexpr std::size_t telling_rest = 9;

// Before *granaatvuur* and its like even a short part can only be a noun: *granaatvuurgolf*.
constexpr std::size_t unmistakable_modifier = 8;

template <class Accept>
std::optional<TrieNode> node_of(const FormIndex& index, std::string_view key, Accept accept) {
    const auto node = index.find(trie_root, hash_of(key));
    bool accepted = false;
    if (node) {
        index.for_each_form(*node, [&](const LexiconForm& form) { accepted = accepted || accept(form); });
    }
    return accepted ? node : std::nullopt;
}

/// The plural in -en or a linking s after an ending that always takes one: what follows can only be a second noun.
bool is_surely_linked(std::string_view modifier, std::string_view link) {
    if (modifier.size() + link.size() < 8) {
        return false;
    }
    if (link.empty()) {
        return modifier.ends_with("en");
    }
    return link == "s" && (modifier.ends_with("ing") || modifier.ends_with("heid") || modifier.ends_with("teit"));
}

/// The best split with the given modifier: any linking letters that leave a known head, else those that are sure.
std::optional<CompoundSplit> split_after(const FormIndex& index, std::string_view key, std::size_t left,
                                         TrieNode modifier) {
    std::optional<CompoundSplit> sure;
    for (const std::string_view link : {"", "s", "en"}) {
        const auto right = left + link.size();
        if (right + shortest_listed_head > key.size() || key.substr(left, link.size()) != link) {
            continue;
        }
        const auto rest = key.substr(right);
        if (!may_stand_before(key.substr(0, left), rest)) {
            continue;
        }
        const CompoundSplit split{.left = left, .right = right, .modifier = modifier, .head = {}};
        const auto head = makes_a_multitude(key.substr(0, right), rest) || is_of_many_senses(key.substr(0, left), rest)
                              ? std::nullopt
                              : node_of(index, rest, is_head_form);
        if (head) {
            auto both = split;
            both.head = head;
            return both;
        }
        const bool on_the_right = key.starts_with("rechter") && link.empty();  // *rechterhand*
        const bool common =
            !on_the_right && (is_common_head(rest) || (left >= telling_modifier && looks_like_a_noun(rest)) ||
                              (left >= unmistakable_modifier && looks_like_a_short_noun(rest)) ||
                              (left >= short_modifier && rest.size() >= telling_rest && looks_like_a_noun(rest)));
        const bool linked = rest.size() >= shortest_head && is_surely_linked(key.substr(0, left), link);
        if (!sure && !is_suffix(rest) && (common || linked)) {
            sure = split;
        }
    }
    return sure;
}

std::optional<CompoundSplit> split_by_common_modifier(const FormIndex& index, std::string_view key) {
    const auto modifiers = common_modifier_words();
    for (auto at = std::lower_bound(modifiers.begin(), modifiers.end(), key.substr(0, 1));
         at != modifiers.end() && at->front() == key.front(); ++at) {
        const auto modifier = *at;
        if (!key.starts_with(modifier) || key.size() < modifier.size() + shortest_listed_head) {
            continue;
        }
        const auto head = node_of(index, key.substr(modifier.size()), [&](const LexiconForm& form) {
            return is_head_form(form) && !is_of_another_kind(modifier, form.designation_text);
        });
        if (head) {
            return CompoundSplit{.left = modifier.size(), .right = modifier.size(), .modifier = {}, .head = head};
        }
    }
    return std::nullopt;
}

/// A long head behind what looks like a word: *vogelwerkgroep*.
std::optional<CompoundSplit> split_before_telling_head(const FormIndex& index, std::string_view key) {
    for (std::size_t left = shortest_modifier; left + telling_head <= key.size(); ++left) {
        const auto head = node_of(index, key.substr(left), [](const LexiconForm& form) {
            return is_head_form(form) && senses_of(form.designation_text, text::Language::dutch) == WordSenses::one;
        });
        if (head && looks_like_a_modifier(key.substr(0, left))) {
            return CompoundSplit{.left = left, .right = left, .modifier = {}, .head = head};
        }
    }
    return std::nullopt;
}

/// The longest modifier beside a known head, else the longest that leaves no doubt.
std::optional<CompoundSplit> split_behind_modifier(const FormIndex& index, std::string_view key) {
    std::optional<CompoundSplit> best;
    // Three letters (*gas*) only before a head that is known: split_after() sees to it.
    for (std::size_t left = shortest_modifier - 1; left + shortest_listed_head <= key.size(); ++left) {
        // *Patrouille+schip*, not *patrouilles+chip*.
        if (best && left == best->left + 1 && key[left - 1] == 's' && is_common_head(key.substr(left - 1))) {
            continue;
        }
        const auto modifier = node_of(index, key.substr(0, left), is_modifier_form);
        const auto split = modifier ? split_after(index, key, left, *modifier) : std::nullopt;
        // *Handel+s+minister*: the linking s is no plural.
        const bool same =
            split && best && best->right == split->right && best->left + 1 == left && key[left - 1] == 's';
        if (split && !same && (!best || split->head || !best->head)) {
            best = split;
        }
    }
    return best;
}

/// Whether some designation of the part means something else in a field: *aanval* in medicine.
bool has_part_in(const FormIndex& index, const std::optional<TrieNode>& part, WordField field) {
    bool means_another = false;
    if (part) {
        index.for_each_form(*part, [&](const LexiconForm& form) {
            means_another = means_another || has_sense_in(field, form.designation_text, text::Language::dutch);
        });
    }
    return means_another;
}

/// *Hartaanval*, whose *aanval* is of its field; not *vakantiefoto*, which is a *foto* as any other.
bool is_of_a_field(const FormIndex& index, std::string_view key, const CompoundSplit& split) {
    const auto field = field_of(key, text::Language::dutch);
    return is_everyday(field) && (has_part_in(index, split.modifier, field) || has_part_in(index, split.head, field));
}

}  // namespace

bool is_modifier_form(const LexiconForm& form) {
    return form.in_solid_compounds && (form.kind == InflectionKind::base || form.kind == InflectionKind::plural);
}

bool is_head_form(const LexiconForm& form) {
    return form.in_solid_compounds && (!form.loose || is_head_though_loose(form.designation_text)) &&
           (form.text_size >= shortest_head || form.designation_text == "cel") &&
           (form.kind == InflectionKind::base || form.kind == InflectionKind::plural ||
            form.kind == InflectionKind::diminutive);
}

WordKey::WordKey(std::string_view slice, const text::Token& token) : slice_(slice) {
    const bool small = token.letter_case == text::WordCase::lower &&
                       std::all_of(slice.begin(), slice.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
    if (!small) {
        folded_ = text::fold_key(slice);
    }
}

std::optional<CompoundSplit> split_solid_compound(const FormIndex& index, std::string_view key) {
    if (key.size() < shortest_compound) {
        return std::nullopt;
    }
    const auto edges = edges_of(key);
    const bool may_begin = index.part_edges().may_begin(edges);
    const bool may_end = index.part_edges().may_end(edges);
    if ((!may_begin && !may_end) || is_lexicalised(key)) {
        return std::nullopt;
    }
    std::optional<CompoundSplit> best;
    if (may_begin) {
        best = split_behind_modifier(index, key);
    }
    if (!best && may_end) {
        best = split_by_common_modifier(index, key);
        best = best ? best : split_before_telling_head(index, key);
    }
    return best && is_of_a_field(index, key, *best) ? std::nullopt : best;
}

}  // namespace loep::match

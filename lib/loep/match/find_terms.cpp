// Finds the designations of a lexicon in the words of each segment.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "loep/match/form_index.hpp"
#include "loep/match/hit_reader.hpp"
#include "loep/match/letter_case.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/match/separated_verbs.hpp"
#include "loep/match/solid_compound.hpp"
#include "loep/match/spelling_check.hpp"
#include "loep/segment/repeats.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

namespace {

using morphology::InflectionKind;
using text::Token;
using text::WordKind;

/// A token that counts: every one but the hyphens that join two others.
struct Unit {
    const Token* token = nullptr;
    bool joined_left = false;   ///< a hyphen touches it and the unit before
    bool joined_right = false;  ///< a hyphen touches it: *Kremlin-woordvoerder*, *grens- en migratiebeleid*
};

/// Units that are a form of some designation, the case of letters agreed.
struct Candidate {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    TrieNode node{};
};

bool is_text(const Token& token) {
    return token.kind == WordKind::word || token.kind == WordKind::number;
}

constexpr std::size_t most_candidates = 1U << 20U;

class SegmentReader {
  public:
    SegmentReader(const FormIndex& index, text::Language language, const document::Document& document,
                  std::vector<TermHit>& hits, std::size_t remembered_words)
        : index_(index), language_(language), document_(document), hits_(hits), unsplit_(remembered_words) {}

    void read(const std::vector<Token>& tokens, segment::SegmentIndex at) {
        at_ = at;
        tokens_ = &tokens;
        list_units();
        list_candidates();
        choose();
        if (language_ == text::Language::dutch) {
            join_the_separated();
            split_the_rest();
        }
    }

  private:
    void list_units() {
        units_.clear();
        const auto& tokens = *tokens_;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const bool before = i > 0 && tokens[i - 1].span.end == tokens[i].span.begin;
            const bool after = i + 1 < tokens.size() && tokens[i + 1].span.begin == tokens[i].span.end;
            if (tokens[i].is_hyphen && before && after && is_text(tokens[i - 1]) && is_text(tokens[i + 1])) {
                continue;
            }
            Unit unit;
            unit.token = &tokens[i];
            unit.joined_right = after && is_text(tokens[i]) && tokens[i + 1].is_hyphen;
            unit.joined_left = i > 1 && before && is_text(tokens[i]) && tokens[i - 1].is_hyphen &&
                               tokens[i - 2].span.end == tokens[i - 1].span.begin && is_text(tokens[i - 2]);
            units_.push_back(unit);
        }
        covered_.assign(units_.size(), false);
    }

    void list_candidates() {
        candidates_.clear();
        for (std::size_t begin = 0; begin < units_.size(); ++begin) {
            auto node = trie_root;
            for (std::size_t end = begin; end < units_.size(); ++end) {
                // An address may be a designation (*Tut.by*), and is no part of a longer one.
                const bool address = units_[end].token->kind == WordKind::address;
                if (address && end > begin) {
                    break;
                }
                const auto next = index_.find(node, units_[end].token->hash);
                if (!next) {
                    break;
                }
                node = *next;
                if (index_.has_forms(node)) {
                    candidates_.push_back(
                        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end + 1 - begin), node});
                }
                if (address) {
                    break;
                }
            }
            // A segment of a million words, each the beginning of a hundred terms, is no sentence.
            if (candidates_.size() > most_candidates) {
                choose();
                candidates_.clear();
            }
        }
    }

    bool agrees(const LexiconForm& form, std::size_t begin, std::size_t end) {
        if (form.case_rule == termbase::CaseRule::any) {
            return true;
        }
        spelled_.clear();
        for (auto i = begin; i < end; ++i) {
            spelled_ += document_.slice(units_[i].token->span);
        }
        return case_agrees(form.case_rule, form.text(), spelled_);
    }

    void check_letters(std::size_t begin, std::size_t end) {
        letters_.begin();
        for (auto i = begin; i < end; ++i) {
            letters_.add(document_.slice(units_[i].token->span));
        }
    }

    /// The longest first, and of equals the first in the text, as which they were found.
    void sort_candidates() {
        std::uint32_t longest = 0;
        for (const auto& candidate : candidates_) {
            longest = std::max(longest, candidate.size);
        }
        if (longest <= 1) {
            return;
        }
        begins_.assign(longest + 1, 0);
        for (const auto& candidate : candidates_) {
            ++begins_[longest - candidate.size + 1];
        }
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
        sorted_.resize(candidates_.size());
        for (const auto& candidate : candidates_) {
            sorted_[begins_[longest - candidate.size]++] = candidate;
        }
        candidates_.swap(sorted_);
    }

    void choose() {
        sort_candidates();
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const auto& candidate = candidates_[i];
            // What was chosen before is no shorter, so what overlaps it has an end in it.
            if (covered_[candidate.begin] || covered_[candidate.begin + candidate.size - 1]) {
                continue;
            }
            if (i + 1 < candidates_.size() && yields_to(candidate, candidates_[i + 1])) {
                continue;
            }
            if (add_hits(candidate)) {
                std::fill_n(covered_.begin() + candidate.begin, candidate.size, true);
            }
        }
    }

    /// *the world*, which only ever answers a term of the other text, before *world championship* in *the world
    /// championship*.
    bool yields_to(const Candidate& candidate, const Candidate& next) {
        return candidate.size > 1 && candidate.size == next.size && next.begin < candidate.begin + candidate.size &&
               !is_firm(candidate) && is_firm(next);
    }

    bool is_firm(const Candidate& candidate) {
        const auto end = candidate.begin + candidate.size;
        bool firm = false;
        check_letters(candidate.begin, end);
        index_.for_each_form(candidate.node, [&](const LexiconForm& form) {
            firm = firm || (!form.loose && letters_.spells(form) && agrees(form, candidate.begin, end));
        });
        return firm;
    }

    /// False when no form that the hash has found is what stands there.
    bool add_hits(const Candidate& candidate) {
        const auto& first = units_[candidate.begin];
        const auto& last = units_[candidate.begin + candidate.size - 1];
        TermHit hit;
        hit.span = {first.token->span.begin, last.token->span.end};
        hit.segment = at_;
        hit.role = last.joined_right   ? CompoundRole::modifier
                   : first.joined_left ? CompoundRole::head
                                       : CompoundRole::none;
        const auto apostrophe = genitive_apostrophe(*last.token);
        const auto slice = document_.slice(hit.span);
        const auto from = hits_.size();
        check_letters(candidate.begin, candidate.begin + candidate.size);
        index_.for_each_form(candidate.node, [&](const LexiconForm& form) {
            if (!letters_.spells(form) || !agrees(form, candidate.begin, candidate.begin + candidate.size)) {
                return;
            }
            auto of = hit;
            of.concept_index = form.concept_index;
            of.designation = form.designation;
            of.form = form.form;
            of.inferred = form.inferred;
            of.matched_by = matched_by(form, slice);
            if (apostrophe) {
                of.span.end = *apostrophe;
                of.form = FormKind::genitive;
                of.matched_by = MatchedBy::inflection;
            }
            add_best(of, from, form.status);
        });
        for (auto i = from; i < hits_.size(); ++i) {
            if (hits_[i].role != CompoundRole::none) {
                hits_[i].matched_by = MatchedBy::compound;
            }
        }
        return hits_.size() > from;
    }

    MatchedBy matched_by(const LexiconForm& form, std::string_view slice) const {
        if (form.kind == InflectionKind::base) {
            return slice == form.designation_text ? MatchedBy::spelling : MatchedBy::folding;
        }
        return form.kind == InflectionKind::variant ? MatchedBy::folding : MatchedBy::inflection;
    }

    /// One hit a concept, of the designation that says most. What is written in the termbase itself comes first, but a
    /// plural or genitive of the preferred designation says more than an admitted *sanctions* beside *sanction*. A
    /// deprecated form as written is one, though the preferred may be folded into it.
    static int rank_of(const TermHit& hit, termbase::AdministrativeStatus status) {
        const bool preferred = status == termbase::AdministrativeStatus::preferred;
        switch (hit.matched_by) {
            case MatchedBy::spelling:
                return preferred ? 0 : status == termbase::AdministrativeStatus::admitted ? 3 : 1;
            case MatchedBy::inflection:
                return preferred && hit.form != FormKind::other ? 2 : 5;
            case MatchedBy::folding:
            case MatchedBy::compound:
                break;
        }
        return 4;
    }

    void add_best(const TermHit& hit, std::size_t from, termbase::AdministrativeStatus status) {
        const auto rank = std::tuple(rank_of(hit, status), status, hit.designation);
        for (auto i = from; i < hits_.size(); ++i) {
            if (hits_[i].concept_index == hit.concept_index) {
                if (rank < ranks_[i - from]) {
                    hits_[i] = hit;
                    ranks_[i - from] = rank;
                }
                return;
            }
        }
        ranks_.resize(hits_.size() - from);
        ranks_.push_back(rank);
        hits_.push_back(hit);
    }

    /// The end of an apostrophe that makes the name before it a genitive (*Kallas’ regering*) and closes no quotation.
    std::optional<text::ByteOffset> genitive_apostrophe(const Token& token) {
        const auto& tokens = *tokens_;
        const auto place = static_cast<std::size_t>(&token - tokens.data());
        if (place + 2 >= tokens.size() || !tokens[place + 1].is_apostrophe ||
            tokens[place + 1].span.begin != token.span.end || !is_text(tokens[place + 2]) ||
            tokens[place + 2].span.begin == tokens[place + 1].span.end) {
            return std::nullopt;
        }
        const auto key = text::fold_key(document_.slice(token.span));
        const char last = key.back();
        if (last != 's' && last != 'x' && last != 'z' && !key.ends_with("sj")) {
            return std::nullopt;
        }
        // A quotation of more words than this is closed by no mere apostrophe; and the search must end.
        constexpr std::size_t longest_quotation = 200;
        const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(place);
        const auto begin = place < longest_quotation ? tokens.begin() : end - longest_quotation;
        const auto open = std::count_if(begin, end, [](const Token& of) { return of.is_apostrophe; });
        return open % 2 == 0 ? std::optional(tokens[place + 1].span.end) : std::nullopt;
    }

    /// *De politie pakte hem op*: a finite verb whose particle ends the clause is a hit of *oppakken*.
    void join_the_separated() {
        for (std::size_t i = 1; i < units_.size(); ++i) {
            const auto particle = particle_of(*units_[i].token);
            const auto* next = i + 1 < units_.size() ? units_[i + 1].token : nullptr;
            if (!particle.empty() && !covered_[i] && (ends_clause(next) || goes_on_after(particle, next))) {
                find_verb_of(i, particle);
            }
        }
    }

    void find_verb_of(std::size_t unit, std::string_view particle) {
        for (auto i = unit; i > 0 && unit - i < longest_clause; --i) {
            const auto& token = *units_[i - 1].token;
            if (token.kind == WordKind::punctuation) {
                return;
            }
            if (!covered_[i - 1] && token.kind == WordKind::word && add_separated(token, particle)) {
                covered_[i - 1] = true;
                covered_[unit] = true;
                return;
            }
        }
    }

    /// In a subordinate clause the two are one word, and so the index has them.
    bool add_separated(const Token& token, std::string_view particle) {
        const auto verb = text::fold_key(document_.slice(token.span));
        const auto node = index_.find(trie_root, hash_of(std::string(particle).append(verb)));
        if (!node) {
            return false;
        }
        letters_.begin();
        letters_.add(particle);
        letters_.add(verb);
        const auto from = hits_.size();
        index_.for_each_form(*node, [&](const LexiconForm& form) {
            if (!may_be_finite(form.kind, verb) || !letters_.spells(form)) {
                return;
            }
            TermHit hit;
            hit.span = token.span;
            hit.segment = at_;
            hit.concept_index = form.concept_index;
            hit.designation = form.designation;
            hit.form = FormKind::other;
            hit.inferred = form.inferred;
            hit.matched_by = MatchedBy::inflection;
            add_best(hit, from, form.status);
        });
        return hits_.size() > from;
    }

    void split_the_rest() {
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const auto& token = *units_[i].token;
            // A capital inside a sentence marks a name, which is no compound of common nouns.
            const bool common = token.letter_case == text::WordCase::lower ||
                                token.letter_case == text::WordCase::upper ||
                                (token.letter_case == text::WordCase::capitalised && opens(i));
            if (covered_[i] || token.kind != WordKind::word || !common || token.span.size() < shortest_compound) {
                continue;
            }
            if (unsplit_.holds(token.hash)) {
                continue;
            }
            const WordKey key(document_.slice(token.span), token);
            if (key.view().size() != token.span.size()) {
                continue;
            }
            if (const auto split = split_solid_compound(index_, key.view())) {
                add_part(token, key.view(), 0, split->left, split->modifier, CompoundRole::modifier);
                add_part(token, key.view(), split->right, token.span.size(), split->head, CompoundRole::head);
            } else {
                unsplit_.add(token.hash);
            }
        }
    }

    /// The first word of the segment, or the first of a quotation in it.
    bool opens(std::size_t unit) const { return unit == 0 || !is_text(*units_[unit - 1].token); }

    void add_part(const Token& token, std::string_view key, std::size_t begin, std::size_t end,
                  const std::optional<TrieNode>& node, CompoundRole role) {
        if (!node) {
            return;
        }
        const auto from = hits_.size();
        letters_.begin();
        letters_.add(key.substr(begin, end - begin));
        index_.for_each_form(*node, [&](const LexiconForm& form) {
            if (!letters_.spells(form) ||
                (role == CompoundRole::modifier ? !is_modifier_form(form) : !is_head_form(form))) {
                return;
            }
            TermHit hit;
            hit.span = {token.span.begin + begin, token.span.begin + end};
            hit.segment = at_;
            hit.concept_index = form.concept_index;
            hit.designation = form.designation;
            hit.form = form.form;
            hit.inferred = form.inferred;
            hit.role = role;
            hit.matched_by = matched_by(form, form.designation_text);
            add_best(hit, from, form.status);
        });
        for (auto i = from; i < hits_.size(); ++i) {
            hits_[i].matched_by = MatchedBy::compound;
        }
    }

    const FormIndex& index_;
    text::Language language_;
    const document::Document& document_;
    std::vector<TermHit>& hits_;
    const std::vector<Token>* tokens_ = nullptr;
    segment::SegmentIndex at_{};
    std::vector<Unit> units_;
    std::vector<bool> covered_;
    std::vector<Candidate> candidates_;
    std::vector<Candidate> sorted_;      ///< what sort_candidates() works with
    std::vector<std::uint32_t> begins_;  ///< the same
    std::vector<std::tuple<int, termbase::AdministrativeStatus, termbase::DesignationIndex>> ranks_;
    std::string spelled_;
    SpellingCheck letters_;
    UnsplitWords unsplit_;
};

/// The hits of a segment again, in one that repeats it.
void repeat_hits(std::vector<TermHit>& hits, std::size_t begin, std::size_t end, segment::SegmentIndex at,
                 const segment::Move& move) {
    for (auto i = begin; i < end; ++i) {
        auto again = hits[i];
        again.span = move.of(again.span);
        again.segment = at;
        hits.push_back(again);
    }
}

bool comes_before(const TermHit& a, const TermHit& b) {
    return std::tuple(a.span, a.concept_index, a.designation) < std::tuple(b.span, b.concept_index, b.designation);
}

}  // namespace

std::vector<TermHit> find_terms(const Lexicon& lexicon, const document::Document& document,
                                const segment::Segments& segments, std::span<const std::uint32_t> repeats) {
    std::vector<TermHit> hits;
    constexpr std::size_t long_text = 1000;
    SegmentReader reader(lexicon.index(), lexicon.language(), document, hits,
                         segments.size() < long_text ? 1U << 10U : 1U << 14U);
    std::vector<Token> tokens;
    std::vector<std::size_t> begins;  // by segment, and the end
    begins.reserve(segments.size() + 1);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        begins.push_back(hits.size());
        if (!repeats.empty() && repeats[i] != i) {
            repeat_hits(hits, begins[repeats[i]], begins[repeats[i] + 1], segment::to_index(i),
                        {segments[repeats[i]].span.begin, segments[i].span.begin});
            continue;
        }
        tokens.clear();
        text::append_tokens(segments[i].words, tokens);
        const auto before = static_cast<std::ptrdiff_t>(hits.size());
        reader.read(tokens, segment::to_index(i));
        std::sort(hits.begin() + before, hits.end(), comes_before);
    }
    return hits;
}

struct HitReader::State {
    State(const Lexicon& lexicon, const document::Document& document)
        : reader(lexicon.index(), lexicon.language(), document, hits, 1U << 16U) {}

    std::vector<TermHit> hits;
    SegmentReader reader;
};

HitReader::HitReader(const Lexicon& lexicon, const document::Document& document)
    : state_(std::make_unique<State>(lexicon, document)) {}

HitReader::~HitReader() = default;

const std::vector<TermHit>& HitReader::read(const std::vector<text::Token>& tokens) {
    state_->hits.clear();
    state_->reader.read(tokens, {});
    return state_->hits;
}

}  // namespace loep::match

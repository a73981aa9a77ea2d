// The hits of a stretch of text that can be counted word by word, whatever its segments are: most of a large text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "loep/match/hit_reader.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/match/quiet_words.hpp"
#include "loep/match/word_memo.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

class QuickCount {
  public:
    /// `document` may become another one between two calls. Several threads may share a memo of the same lexicon.
    QuickCount(const Lexicon& lexicon, const document::Document& document, WordMemo& memo)
        : index_(lexicon.index()),
          dutch_(lexicon.language() == text::Language::dutch),
          filters_are_near_(index_.header().first_token_words <= most_near_words),
          document_(document),
          reader_(lexicon, document),
          memo_(memo) {}

    /// As many hits as find_terms() finds however these tokens are cut into segments; nothing where that decides, or a
    /// form of several tokens stands there.
    std::optional<std::size_t> count(const std::vector<text::Token>& tokens);

  private:
    /// A token by its key in the memo.
    struct Place {
        std::uint64_t key = 0;
        std::size_t at = 0;
    };

    void choose(const std::vector<text::Token>& tokens);
    std::span<const Place> list_places(const std::vector<text::Token>& tokens);
    bool may_count(const text::Token& token) const;
    void note_quiet(std::uint64_t key, const text::Token& token);
    bool may_be_compound(const text::Token& token) const;
    bool has_part_edges(std::size_t begin, std::size_t size) const;
    WordVerdict verdict_of(std::uint64_t key, const text::Token& token);
    WordVerdict looked_up(const text::Token& token);
    bool begins_longer_form(const std::vector<text::Token>& tokens, std::size_t first) const;
    std::optional<std::size_t> hits_of(const WordVerdict& verdict, const std::vector<text::Token>& tokens,
                                       std::size_t at) const;
    bool only_blanks_between(const text::Token& before, const text::Token& after) const;
    bool may_be_separated(const std::vector<text::Token>& tokens);
    bool has_verb_before(const std::vector<text::Token>& tokens, std::size_t at, std::string_view particle);
    bool is_verb_with(const text::Token& token, std::string_view particle) const;

    /// Beyond this size they are not near the processor.
    static constexpr std::size_t most_near_words = 1U << 13U;

    const FormIndex& index_;
    bool dutch_;
    bool filters_are_near_;
    const document::Document& document_;
    std::string_view bytes_;
    HitReader reader_;
    WordMemo& memo_;
    QuietWords<1U << 16U> quiet_;     // 512 KB stay near the processor
    QuietWords<1U << 16U> no_verbs_;  // pairs of a particle and a word, seldom asked for
    std::vector<Place> places_;
    std::vector<Place> chosen_;
    std::vector<std::size_t> particles_;  // the places of what may be one
    std::vector<text::Token> single_;
};

}  // namespace loep::match

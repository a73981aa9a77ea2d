// Looks for a run of words that nothing says, in a sentence whose translation is too short to say it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/unrendered_phrases.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/check/completeness/completeness.hpp"
#include "loep/check/completeness/phrase_shapes.hpp"
#include "loep/check/completeness/plain_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/completeness/sayings.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

/// What a phrase that might be left out begins with.
constexpr WordList opening(
    "aan achter als behalve bij boven buiten dankzij dat die door doordat en gedurende hoewel in langs maar met na "
    "naar "
    "naast nadat of om omdat onder ondanks op over per rond sinds te tegen tegenover ten ter terwijl tijdens toen tot "
    "tussen uit van vanaf vanuit vanwege via volgens voor voordat waar waarbij waardoor waarin waarmee waarna waarop "
    "waarvan waarvoor wegens wie wiens zoals zodat zodra zonder want");

/// Places in Sayings::said(), half open.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What of a run is said nowhere in the bead.
struct Unsaid {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t count = 0;
};

/// What is known of these words.
struct Evidence {
    std::size_t known = 0;  ///< to the dictionary; of numbers one
    bool is_heard = false;  ///< beside the bead
};

class UnrenderedReader {
  public:
    UnrenderedReader(const PairView& pair, std::size_t bead, double missing)
        : pair_(pair), bead_(bead), missing_(missing), sayings_(pair, bead), said_(sayings_.said()) {}

    std::optional<UnrenderedPhrase> best() {
        std::optional<UnrenderedPhrase> found;
        for (std::size_t at = 0; at < said_.size();) {
            const auto run = run_from(at);
            at = std::max(run.end, at + 1);
            const auto phrase = judge(run);
            if (phrase &&
                (!found || std::pair(phrase->sure, phrase->span.size()) > std::pair(found->sure, found->span.size()))) {
                found = phrase;
            }
        }
        return found;
    }

  private:
    bool has_weight(std::size_t i) const { return said_[i].content && !is_light_dutch(said_[i].word->hashed()); }

    /// Only by words that another word of content, not beside it, says as well: *vorig jaar* beside *dit jaar*.
    bool is_contested(std::size_t i) const {
        return std::all_of(said_[i].places.begin(), said_[i].places.end(), [&](std::size_t at) {
            const auto& of = sayings_.sayings()[at].of;
            return std::any_of(of.begin(), of.end(), [&](std::size_t other) {
                return other != i && said_[other].content && (other + reach < i || i + reach < other);
            });
        });
    }

    bool is_answered_name(std::size_t i) const {
        const auto span = said_[i].word->span;
        const auto segment = pair_.beads[bead_].source_begin;
        const auto names = mentions_in(pair_.source, {segment, segment + 1});
        const auto& missing = pair_.matches[bead_].source;
        return std::any_of(names.begin(), names.end(), [&](const Mention& name) { return name.span.overlaps(span); }) &&
               std::none_of(missing.begin(), missing.end(),
                            [&](const Mention* name) { return name->span.overlaps(span); });
    }

    bool is_strange_name(const text::Word& word) const {
        const auto& strange = pair_.matches[bead_].target;
        return std::any_of(strange.begin(), strange.end(),
                           [&](const Mention* name) { return name->span.overlaps(word.span); });
    }

    bool breaks(std::size_t i) const {
        return has_weight(i) && ((!said_[i].unsaid() && !is_contested(i)) || is_answered_name(i));
    }

    Run run_from(std::size_t at) const {
        auto end = at;
        while (end < said_.size() && !breaks(end) && (end == at || !is_divided_before(end))) {
            ++end;
        }
        return {at, end};
    }

    bool is_unsaid(std::size_t i) const { return has_weight(i) && said_[i].unsaid(); }

    Rendering rendering_near(std::size_t i) {
        if (!near_) {
            near_.emplace(pair_, segments_near(pair_, bead_, Side::target));
        }
        return near_->of(*said_[i].word);
    }

    /// Words of the translation that nothing explains, and words of the source outside of the run that nothing says.
    std::size_t spare_words(Run run) const {
        std::size_t spare = 0;
        for (const auto& saying : sayings_.sayings()) {
            const bool name = saying.word->letter_case != text::WordCase::lower &&
                              saying.word->kind == text::WordKind::word && !is_strange_name(*saying.word);
            spare += saying.content && !saying.explained && !name && !is_light_english(saying.word->hashed()) ? 1U : 0U;
        }
        std::size_t unsaid = 0;
        for (std::size_t i = 0; i < said_.size(); ++i) {
            unsaid +=
                (i < run.begin || i >= run.end) && has_weight(i) && said_[i].unsaid() && !is_answered_name(i) ? 1U : 0U;
        }
        return spare - std::min(spare, unsaid);
    }

    /// *rond de 30 graden* – *in the eighties*: a number in the run, and one of the translation that nothing explains.
    bool may_be_another_number(Run run) const {
        const auto is_number = [](const text::Word& word) { return word.kind == text::WordKind::number; };
        const auto& sayings = sayings_.sayings();
        return std::any_of(said_.begin() + static_cast<std::ptrdiff_t>(run.begin),
                           said_.begin() + static_cast<std::ptrdiff_t>(run.end),
                           [&](const Sayings::Said& said) { return is_number(*said.word); }) &&
               std::any_of(sayings.begin(), sayings.end(), [&](const Sayings::Saying& saying) {
                   return !saying.explained && (is_number(*saying.word) || is_digit(saying.word->key.front()));
               });
    }

    static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

    Unsaid unsaid_in(Run run) const {
        Unsaid found{run.end, run.begin};
        for (auto i = run.begin; i < run.end; ++i) {
            if (is_unsaid(i)) {
                ++found.count;
                found.first = std::min(found.first, i);
                found.last = i;
            }
        }
        // What is not said may begin with small words (*zonder*, *die*).
        while (found.count > 0 && found.first > run.begin && !has_weight(found.first - 1) &&
               !ends_before(found.first)) {
            --found.first;
        }
        return found;
    }

    Evidence evidence_of(Unsaid unsaid) {
        Evidence found;
        bool has_number = false;
        for (auto i = unsaid.first; i <= unsaid.last; ++i) {
            if (!is_unsaid(i)) {
                continue;
            }
            const auto rendering = rendering_near(i);
            const bool number = said_[i].word->kind == text::WordKind::number;
            // Other rules compare the numbers; several of them may have been left out for readers abroad.
            found.known += (number && !has_number) || (!number && rendering == Rendering::absent) ? 1U : 0U;
            has_number = has_number || number;
            found.is_heard = found.is_heard || rendering == Rendering::present;
        }
        return found;
    }

    /// The words beside the bead are asked last: they cost most.
    std::optional<UnrenderedPhrase> judge(Run run) {
        constexpr std::size_t fewest = 2;
        constexpr double known_share = 0.6;
        constexpr double missing_share = 0.65;
        const auto unsaid = unsaid_in(run);
        if (unsaid.count < fewest || may_be_another_number(run)) {
            return std::nullopt;
        }
        const text::Span span{said_[unsaid.first].word->span.begin, said_[unsaid.last].word->span.end};
        if (missing_ < missing_share * size_of(span)) {
            return std::nullopt;
        }
        const auto evidence = evidence_of(unsaid);
        if (evidence.known < fewest || evidence.is_heard ||
            static_cast<double>(evidence.known) < known_share * static_cast<double>(unsaid.count)) {
            return std::nullopt;
        }
        const auto spare = spare_words(run);
        if (spare > 1) {
            return std::nullopt;
        }
        const bool begins =
            unsaid.first == 0 || ends_before(unsaid.first) || opening.fits(said_[unsaid.first].word->key);
        const bool ends = unsaid.last + 1 == said_.size() || ends_before(unsaid.last + 1);
        const bool sure = evidence.known > fewest + 1 || (evidence.known > fewest && ends);
        return sure || (begins && ends) || (spare == 0 && (begins || ends))
                   ? std::optional(UnrenderedPhrase{span, sure})
                   : std::nullopt;
    }

    /// By a mark that no phrase goes on behind.
    bool is_divided_before(std::size_t i) const {
        return between(i).find_first_of("()[];:\"") != std::string_view::npos;
    }

    /// Is there a mark between a word and the one before it?
    bool ends_before(std::size_t i) const { return between(i).find_first_not_of(' ') != std::string_view::npos; }

    std::string_view between(std::size_t i) const {
        return pair_.source.slice({said_[i - 1].word->span.end, said_[i].word->span.begin});
    }

    static constexpr std::size_t reach = 3;
    const PairView& pair_;
    std::size_t bead_;
    double missing_;  ///< bytes of the translation
    Sayings sayings_;
    const std::vector<Sayings::Said>& said_;
    std::optional<Rendered> near_;  ///< of the segments beside the bead too; read when first asked for
};

}  // namespace

double length_ratio(const PairView& pair) {
    double source = 0;
    double target = 0;
    for (const auto& bead : pair.beads) {
        if (bead.source_size() > 0 && bead.target_size() > 0) {
            source += size_of(span_of(pair.source, segments_of(bead, Side::source)));
            target += size_of(span_of(pair.target, segments_of(bead, Side::target)));
        }
    }
    // A text of few sentences says little of its translator.
    constexpr double usual = 0.96;
    constexpr double weight = 1000;
    return (target + usual * weight) / (source + weight);
}

std::optional<UnrenderedPhrase> unrendered_phrase(const PairView& pair, std::size_t bead, double ratio) {
    constexpr std::size_t longest = 150;  // words and marks
    constexpr double least = 8;
    constexpr double least_share = 0.05;
    const auto& one = pair.beads[bead];
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch || one.source_size() != 1 ||
        one.target_size() != 1 || !is_reliable(one)) {
        return std::nullopt;
    }
    const auto& source = (*pair.source.segments)[one.source_begin];
    const auto& target = (*pair.target.segments)[one.target_begin];
    const auto expected = ratio * size_of(source.span);
    const auto missing = expected - size_of(target.span);
    if (source.words.size() > longest || missing < std::max(least, least_share * expected)) {
        return std::nullopt;
    }
    return UnrenderedReader(pair, bead, missing).best();
}

}  // namespace loep::check

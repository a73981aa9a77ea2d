// Rule name-altered: a name of several words with one of them changed, or written solid or apart.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using text::Word;

bool is_name_word(const Word& word) {
    return word.kind == text::WordKind::number ||
           (word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower);
}

/// Without marks; keys without diacritics, so that *Suwałki* is *Suwalki*.
std::vector<Word> words_only(std::string_view bytes, std::vector<Word> words) {
    std::erase_if(words, [](const Word& word) { return word.kind == text::WordKind::punctuation; });
    for (auto& word : words) {
        word.key = text::bare_key(text::slice(bytes, word.span));
    }
    return words;
}

/// *Poland’s border guard* – *Polish Border Guard*: a country's genitive for its adjective.
bool is_genitive_for_adjective(const std::string& adjective, const std::string& written) {
    constexpr std::size_t same_beginning = 3;
    return name_key(written).size() < written.size() &&
           written.compare(0, same_beginning, adjective, 0, same_beginning) == 0;
}

/// One word of the designation is another, capitalised in both, and all others stand there just so: some word of them
/// that names (*The Hague* is not *The Dutch*).
bool is_one_off(const std::vector<Word>& name, const Word* written, text::Language language) {
    std::size_t different = 0;
    std::size_t names = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name_key(written[i].key) == name_key(name[i].key) ||
            is_genitive_for_adjective(name[i].key, written[i].key)) {
            names += name[i].key == "the" ? 0U : 1U;
            continue;
        }
        // One letter off is name-misspelt's.
        const bool named = !is_slip_of_known(name[i].key, name_key(written[i].key)) && is_name_word(name[i]) &&
                           is_name_word(written[i]) && !is_calendar_or_function_word(written[i].hashed(), language);
        different += named ? 1U : 2U;
    }
    return different == 1 && names > 0;
}

/// The same letters, other blanks or hyphens: *Nordstream 2*, *Nord-Stream 2*.
bool is_respaced(const std::string& solid, std::size_t size, const std::vector<Word>& words, std::size_t at) {
    std::string written;
    for (auto i = at; i < words.size() && written.size() < solid.size(); ++i) {
        written += words[i].key;
        if (written == solid) {
            return i + 1 - at != size;
        }
    }
    return false;
}

struct Altered {
    text::Span span;
    const termbase::Designation* right = nullptr;
};

std::optional<Altered> find_altered(const PairView& pair, std::uint32_t segment, const termbase::Designation& right) {
    const auto words = words_only(pair.target.bytes(), (*pair.target.segments)[segment].words);
    const auto name = words_only(right.text, text::words(right.text, text::make_span(0, right.text.size())));
    if (name.size() < 2) {
        return std::nullopt;
    }
    std::string solid;
    for (const auto& word : name) {
        solid += word.key;
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at + name.size() <= words.size() && is_one_off(name, &words[at], pair.target.language())) {
            return Altered{{words[at].span.begin, words[at + name.size() - 1].span.end}, &right};
        }
        if (is_respaced(solid, name.size(), words, at)) {
            auto end = at;
            for (std::string written; written.size() < solid.size(); ++end) {
                written += words[end].key;
            }
            return Altered{{words[at].span.begin, words[end - 1].span.end}, &right};
        }
    }
    return std::nullopt;
}

/// Only what people write is looked for: no abbreviations, nothing that is given up.
bool is_written(const PairView& pair, const termbase::Designation& designation) {
    using termbase::AdministrativeStatus;
    return is_in(designation, pair.target.language()) && designation.text.find(' ') != std::string::npos &&
           (designation.status == AdministrativeStatus::preferred ||
            designation.status == AdministrativeStatus::admitted);
}

std::optional<Altered> find_altered(const PairView& pair, SegmentRange range, const termbase::Concept& subject) {
    for (const auto& designation : subject.designations) {
        for (auto i = range.begin; is_written(pair, designation) && i < range.end; ++i) {
            if (auto altered = find_altered(pair, i, designation)) {
                return altered;
            }
        }
    }
    return std::nullopt;
}

/// *Grote Kamer* – *Grand Chamber*: of one word beside another in capitals nobody knows that the concept is meant.
bool is_part_of_other_name(const PairView& pair, const Mention& mention) {
    const auto beside = neighbours(pair.source, mention);
    const auto is_capital = [](const Word* word) { return word != nullptr && is_name_word(*word); };
    return pair.source.slice(mention.span).find(' ') == std::string_view::npos &&
           (is_capital(beside.before) || is_capital(beside.after));
}

/// *kerncentrale van Ostrovets* – *Ostrovets nuclear power plant*: each word of the translation's name that is not the
/// usual one is in the source's.
bool is_named_so(const PairView& pair, const Mention& mention, const Altered& altered) {
    const auto keys = [](std::string_view bytes, text::Span span) {
        std::vector<std::string> all;
        for (const auto& word : words_only(bytes, text::words(bytes, span))) {
            all.push_back(name_key(word.key));
        }
        return all;
    };
    const auto& right = altered.right->text;
    const auto usual = keys(right, text::make_span(0, right.size()));
    const auto source = keys(pair.source.bytes(), mention.span);
    const auto written = keys(pair.target.bytes(), altered.span);
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return written.size() == usual.size() && std::all_of(written.begin(), written.end(), [&](const std::string& word) {
               return has(usual, word) || has(source, word);
           });
}

/// A name that is written in full, or that nothing answers: *Russisch* of *Russisch-Turks* is short for nothing.
bool may_be_altered(const PairView& pair, std::size_t bead, const Mention& mention) {
    const auto& unmatched = pair.matches[bead].source;
    return pair.source.slice(mention.span).find(' ') != std::string_view::npos ||
           std::find(unmatched.begin(), unmatched.end(), &mention) != unmatched.end();
}

/// Another concept, named there by right, explains the words: *Foreign Minister* beside *Foreign Ministry*.
bool is_named(const PairView& pair, std::size_t bead, text::Span span) {
    const auto here = hits_in(pair.target, segments_of(pair.beads[bead], Side::target));
    return std::any_of(here.begin(), here.end(), [&](const match::TermHit& hit) { return hit.span.contains(span); });
}

/// *Russian news agency TASS*: words that say what is named right behind them, by another name than the source has.
bool is_before_name(const PairView& pair, std::size_t bead, text::Span span) {
    const auto here = mentions_in(pair.target, segments_of(pair.beads[bead], Side::target));
    return std::any_of(here.begin(), here.end(), [&](const Mention& mention) {
        return mention.span.begin > span.end && text::to_size(mention.span.begin) == text::to_size(span.end) + 1 &&
               !mention.concepts.empty() &&
               (*pair.termbase)[mention.concepts.front()].kind == termbase::ConceptKind::organisation;
    });
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        const auto fewer = is_translated(bead) ? known_surplus(pair, bead) : std::vector<const Mention*>{};
        text::Span last;
        for (const auto* missing : fewer) {
            if (!may_be_altered(pair, i, *missing) || is_part_of_other_name(pair, *missing)) {
                continue;
            }
            const auto& subject = (*pair.termbase)[missing->concepts.front()];
            // Of people given-name and wrong-name speak.
            if (subject.kind == termbase::ConceptKind::person) {
                continue;
            }
            const auto altered = find_altered(pair, segments_of(bead, Side::target), subject);
            if (!altered || is_named(pair, i, altered->span) || is_before_name(pair, i, altered->span) ||
                altered->span == last || is_named_so(pair, *missing, *altered)) {
                continue;
            }
            last = altered->span;
            const auto place = pair.target.place(altered->span);
            findings.push_back(
                {"name-altered",
                 severity_of(subject, Severity::error),
                 text::message("“{}” is called “{}”", pair.target.slice(altered->span), altered->right->text),
                 place,
                 pair.source.place(missing->span),
                 {{place, altered->right->text, false}},
                 subject.id});
        }
    });
}

constexpr std::array<Example, 8> examples{{
    {"Het gas komt via Nord Stream 2.", "The gas comes through North Stream 2.", true, "a word put into English"},
    {"Het gas komt via Nord Stream 2.", "The gas comes through Nordstream 2.", true, "written solid"},
    {"De Poolse grenswacht zweeg.", "The Lithuanian border guard was silent.", true, "another country's"},
    {"De Poolse grenswacht zweeg.", "Poland’s border guard was silent.", false, "the genitive of the country"},
    {"Een man uit New York belde een vrouw in New York.", "A man from New York called a woman in New Peeters.", true,
     "one of two"},
    {"De Grote Kamer van het Hof sprak.", "The Grand Chamber of the Court spoke.", false, "a word of another name"},
    {"Het gas komt via Nord Stream 2.", "The gas comes through Nord Stream 2.", false, "as it is called"},
    {"Het gas komt via Nord Stream 2.", "The gas comes through the Baltic pipe.", false, "known miss: described"},
}};

}  // namespace

extern const Rule name_altered;
constinit const Rule name_altered{
    "name-altered",
    "mistranslation",
    "a known name of several words with one of them changed, or written solid or apart",
    "A name that the source has is not in the translation, but all of its words but one are, side by side, with "
    "another "
    "capitalised word in its place (North Stream 2, the Lithuanian border guard for the Polish one), or with other "
    "blanks "
    "(Nordstream 2). It knowingly misses names that are described or lack more than a word.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check

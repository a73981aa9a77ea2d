// Runs the stages one after the other: read, segment, match, align, check.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/check_pair.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/formats/formats.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/project/align_pair.hpp"
#include "loep/project/corrections.hpp"
#include "loep/project/guess_language.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

/// Puts swapped sides right; refuses the same language twice.
bool put_in_order(std::shared_ptr<const text::SourceText>& source, std::shared_ptr<const text::SourceText>& target,
                  const CheckOptions& options) {
    const auto first = guess_language(source->bytes());
    const auto second = guess_language(target->bytes());
    if (first && second && *first == *second) {
        throw Error(ErrorCode::usage, text::message("{} and {} are both {}; a text and its translation are wanted",
                                                    source->path(), target->path(), check::language_name(*first)));
    }
    const bool swapped =
        first.value_or(options.to) == options.to && second.value_or(options.from) == options.from && (first || second);
    if (swapped) {
        std::swap(source, target);
    }
    return swapped;
}

document::Document read_document(std::shared_ptr<const text::SourceText> text, text::Language language) {
    const auto& format = formats::format_of(text->path());
    return formats::read(std::move(text), language, format);
}

/// Sets the styles of both sides. Throws Error{usage} for one that the glossary does not have, and for two of a
/// language.
void set_styles(const termbase::Termbase& termbase, const CheckOptions& options, check::PairInput& input) {
    for (const auto& id : options.styles) {
        const auto style = std::find_if(termbase.styles.begin(), termbase.styles.end(),
                                        [&](const termbase::Style& one) { return one.id == id; });
        if (style == termbase.styles.end()) {
            std::vector<std::string_view> known;
            for (const auto& one : termbase.styles) {
                known.push_back(one.id);
            }
            throw Error(ErrorCode::usage,
                        text::message("the glossary has no style “{}”; it has {}", id, fmt::join(known, ", ")));
        }
        const auto language = text::language_of(style->locale);
        auto& chosen = language == options.from ? input.source_style : input.target_style;
        if (chosen != nullptr) {
            throw Error(ErrorCode::usage, text::message("the styles {} and {} are both for {}", chosen->id, id,
                                                        check::language_name(language.value_or(options.to))));
        }
        chosen = &*style;
    }
}

std::vector<text::Span> spans_of(const segment::Segments& segments) {
    std::vector<text::Span> spans;
    spans.reserve(segments.size());
    for (const auto& segment : segments) {
        spans.push_back(segment.span);
    }
    return spans;
}

/// With the corrections that are kept near the source text.
std::vector<align::Bead> align_remembering(const AlignSideView& source, const AlignSideView& target,
                                           const align::Dictionary* dictionary) {
    PairAlignOptions options;
    options.dictionaries.installed = dictionary;
    const auto kept = corrections_of(source.document.source->path());
    if (!kept.empty()) {
        options.remembered = pins_of(read_corrections(kept), source, target);
    }
    return align_pair(source, target, options).beads;
}

}  // namespace

CheckedPair check_pair(const Glossary& glossary, std::shared_ptr<const text::SourceText> source,
                       std::shared_ptr<const text::SourceText> target, const CheckOptions& options) {
    CheckedPair checked;
    checked.swapped = put_in_order(source, target, options);
    const auto source_document = read_document(source, options.from);
    const auto target_document = read_document(target, options.to);
    const auto source_segments = segment::segment(source_document, glossary.knowledge(options.from));
    const auto target_segments = segment::segment(target_document, glossary.knowledge(options.to));
    check::PairInput input;
    input.source = &source_document;
    input.target = &target_document;
    input.source_segments = &source_segments;
    input.target_segments = &target_segments;
    input.source_hits = match::find_terms(glossary.lexicon(options.from), source_document, source_segments);
    input.target_hits = match::find_terms(glossary.lexicon(options.to), target_document, target_segments);
    input.target_foreign_hits = match::find_terms(glossary.lexicon(options.from), target_document, target_segments);
    auto concepts = glossary.concepts_of({&input.source_hits, &input.target_hits, &input.target_foreign_hits});
    input.termbase = &concepts.termbase;
    input.families = std::move(concepts.families);
    input.given_names = glossary.compiled().given_names();
    input.beads = align_remembering({source_document, source_segments, input.source_hits},
                                    {target_document, target_segments, input.target_hits}, options.dictionary);
    set_styles(concepts.termbase, options, input);
    const auto pair = check::make_pair_view(std::move(input));
    checked.findings = check::run_rules(pair, options.rules);
    if (options.keep_bitext) {
        checked.bitext = check::make_bitext(pair);
    }
    if (options.traits) {
        checked.traits = check::traits_of(pair);
    }
    checked.source_segments = spans_of(source_segments);
    checked.target_segments = spans_of(target_segments);
    checked.source = std::move(source);
    checked.target = std::move(target);
    return checked;
}

}  // namespace loep::project

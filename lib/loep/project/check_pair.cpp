// Runs the stages one after the other: read, segment, match, align, check.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/check_pair.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/formats/bitext.hpp"
#include "loep/formats/formats.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/project/align_pair.hpp"
#include "loep/project/corrections.hpp"
#include "loep/project/guess_language.hpp"
#include "loep/project/styles.hpp"
#include "loep/segment/repeats.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

/// Puts swapped sides right; refuses the same language twice.
bool put_in_order(std::shared_ptr<const text::SourceText>& source, std::shared_ptr<const text::SourceText>& target,
                  const CheckOptions& options) {
    const auto first = language_of_file(source->bytes(), source->path());
    const auto second = language_of_file(target->bytes(), target->path());
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

std::vector<text::Span> spans_of(const segment::Segments& segments) {
    std::vector<text::Span> spans;
    spans.reserve(segments.size());
    for (const auto& segment : segments) {
        spans.push_back(segment.span);
    }
    return spans;
}

/// With the corrections that are kept near the source text.
PairAlignment align_remembering(const AlignSideView& source, const AlignSideView& target,
                                const CheckOptions& check_options) {
    PairAlignOptions options;
    options.dictionaries = {check_options.dictionary, check_options.learned};
    options.lessons = check_options.traits && check_options.dictionary == nullptr;
    const auto kept = corrections_of(source.document.source->path());
    if (!kept.empty()) {
        options.remembered = pins_of(read_corrections(kept), source, target);
    }
    return align_pair(source, target, options);
}

/// All that there is to say of two such texts.
std::vector<check::Finding> not_a_translation(const check::PairView& pair) {
    check::Finding finding;
    finding.rule = "not-a-translation";
    finding.severity = check::rule_named(finding.rule).severity;
    finding.message = text::message("these two texts do not look like translations of each other");
    finding.place = pair.target.place(pair.target.segments->front().span);
    return {std::move(finding)};
}

/// Unit by unit: both documents have the same number of blocks, and no block is without a segment.
std::vector<align::Bead> beads_of_units(const segment::Segments& source, const segment::Segments& target) {
    std::vector<align::Bead> beads;
    align::Bead bead;
    while (bead.source_end < source.size() && bead.target_end < target.size()) {
        const auto unit = source[bead.source_end].block;
        while (bead.source_end < source.size() && source[bead.source_end].block == unit) {
            ++bead.source_end;
        }
        while (bead.target_end < target.size() && target[bead.target_end].block == unit) {
            ++bead.target_end;
        }
        beads.push_back(bead);
        bead.source_begin = bead.source_end;
        bead.target_begin = bead.target_end;
    }
    return beads;
}

/// Where a file does not say it: what its texts look like.
void guess_languages(formats::BitextFile& file) {
    const auto source = guess_language(file.source.bytes());
    const auto target = guess_language(file.target.bytes());
    if (source && source == target) {
        throw Error(
            ErrorCode::usage,
            text::message("both sides are {}; a text and its translation are wanted", check::language_name(*source)),
            {file.source.source->path()});
    }
    const auto known = source ? source : target ? std::optional(text::other(*target)) : std::nullopt;
    if (known) {
        file.source.language = *known;
        file.target.language = text::other(*known);
    }
}

std::string notice_of(const formats::LeftOut& left_out, const std::string& path) {
    std::vector<std::string> reasons;
    if (left_out.untranslated > 0) {
        reasons.push_back(text::message("{} without a translation", left_out.untranslated));
    }
    if (left_out.unfinished > 0) {
        reasons.push_back(text::message("{} unfinished", left_out.unfinished));
    }
    if (left_out.not_for_translation > 0) {
        reasons.push_back(text::message("{} not for translation", left_out.not_for_translation));
    }
    return reasons.empty() ? std::string() : text::message("{}: left out: {}", path, fmt::join(reasons, ", "));
}

/// Does the stretch hold markup, whole or in part? What lies inside of markup (a placeholder) is a text of its own.
bool holds_markup(const document::Document& document, text::Span span) {
    const auto& blocks = document.blocks;
    auto block = std::lower_bound(blocks.begin(), blocks.end(), span,
                                  [](const document::Block& one, text::Span of) { return one.span.end <= of.begin; });
    for (; block != blocks.end() && block->span.begin < span.end; ++block) {
        if (std::any_of(block->opaque.begin(), block->opaque.end(),
                        [span](text::Span opaque) { return opaque.overlaps(span) && !opaque.contains(span); })) {
            return true;
        }
    }
    return false;
}

/// What stands in pieces of the file, with markup of its format between them, is not rewritten unasked.
void keep_markup(const document::Document& target, std::vector<check::Finding>& findings) {
    for (auto& finding : findings) {
        for (auto& fix : finding.fixes) {
            fix.sure =
                fix.sure && (fix.place.side != check::Side::target ||
                             (target.source->may_rewrite(fix.place.span) && !holds_markup(target, fix.place.span)));
        }
    }
}

/// How segments of the two documents belong together.
enum class Pairing { aligned, by_unit };

CheckedPair check_documents(const Glossary& glossary, const document::Document& source_document,
                            const document::Document& target_document, Pairing pairing, const CheckOptions& options) {
    CheckedPair checked;
    const auto from = source_document.language;
    const auto to = target_document.language;
    const auto source_segments = segment::segment(source_document, glossary.knowledge(from));
    const auto target_segments = segment::segment(target_document, glossary.knowledge(to));
    check::PairInput input;
    input.source = &source_document;
    input.target = &target_document;
    input.source_segments = &source_segments;
    input.target_segments = &target_segments;
    // Articles hardly repeat themselves.
    if (pairing == Pairing::by_unit) {
        input.source_repeats = segment::find_repeats(source_document, source_segments);
        input.target_repeats = segment::find_repeats(target_document, target_segments);
    }
    input.source_hits =
        match::find_terms(glossary.lexicon(from), source_document, source_segments, input.source_repeats);
    input.target_hits = match::find_terms(glossary.lexicon(to), target_document, target_segments, input.target_repeats);
    input.target_foreign_hits =
        match::find_terms(glossary.lexicon(from), target_document, target_segments, input.target_repeats);
    auto concepts = glossary.concepts_of({&input.source_hits, &input.target_hits, &input.target_foreign_hits});
    input.termbase = &concepts.termbase;
    input.families = std::move(concepts.families);
    input.given_names = glossary.compiled().given_names();
    auto alignment = pairing == Pairing::by_unit
                         ? PairAlignment{beads_of_units(source_segments, target_segments), {}, false, false}
                         : align_remembering({source_document, source_segments, input.source_hits},
                                             {target_document, target_segments, input.target_hits}, options);
    input.beads = std::move(alignment.beads);
    input.dictionary = options.dictionary;
    if (options.english != nullptr) {
        input.may_be_english = [&options](std::string_view word) { return options.english->may_be(word); };
    }
    if (options.dutch != nullptr) {
        input.is_dutch = [&options](std::string_view word) { return options.dutch->has(word); };
    }
    const auto styles = choose_styles(concepts.termbase.styles, options.styles, options.from);
    input.source_style = styles.source;
    input.target_style = styles.target;
    const auto pair = check::make_pair_view(std::move(input));
    const bool unrelated = alignment.unrelated && check::is_selected(options.rules, "not-a-translation");
    checked.findings = unrelated ? not_a_translation(pair) : check::run_rules(pair, options.rules);
    keep_markup(target_document, checked.findings);
    if (options.keep_bitext) {
        checked.bitext = check::make_bitext(pair);
    }
    checked.lessons = std::move(alignment.lessons);
    if (options.traits) {
        checked.traits = check::traits_of(pair);
    }
    checked.source_segments = spans_of(source_segments);
    checked.target_segments = spans_of(target_segments);
    checked.source = source_document.source;
    checked.target = target_document.source;
    checked.target_language = to;
    return checked;
}

}  // namespace

CheckedPair check_pair(const Glossary& glossary, std::shared_ptr<const text::SourceText> source,
                       std::shared_ptr<const text::SourceText> target, const CheckOptions& options) {
    const bool swapped = put_in_order(source, target, options);
    auto checked = check_documents(glossary, read_document(std::move(source), options.from),
                                   read_document(std::move(target), options.to), Pairing::aligned, options);
    checked.swapped = swapped;
    if (checked.source_segments.empty() && checked.target_segments.empty()) {
        checked.notice = text::message("{} and {} hold no text: nothing was checked", checked.source->path(),
                                       checked.target->path());
    }
    return checked;
}

CheckedPair check_bitext(const Glossary& glossary, std::shared_ptr<const text::SourceText> file,
                         const CheckOptions& options) {
    const auto path = file->path();
    auto read = formats::bitext_format_of(path)->read(std::move(file), {options.from, options.to});
    if (!read.states_languages) {
        guess_languages(read);
    }
    auto checked = check_documents(glossary, read.source, read.target, Pairing::by_unit, options);
    checked.notice = notice_of(read.left_out, path);
    if (checked.notice.empty() && checked.source_segments.empty() && checked.target_segments.empty()) {
        checked.notice = text::message("{} holds no translated unit: nothing was checked", path);
    }
    return checked;
}

}  // namespace loep::project

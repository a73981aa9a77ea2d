// Rule unbalanced-quotes: a quotation that is opened and not closed, or the reverse, in the translation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/quotation_tags.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// The double marks of one block: straight ones alternate; curly ones tell which they are. Single marks are also
/// apostrophes and are not judged.
struct Marks {
    std::vector<text::Span> straight;
    std::vector<text::Span> opening;
    std::vector<text::Span> closing;

    bool balanced() const { return straight.size() % 2 == 0 && opening.size() == closing.size(); }
    bool none() const { return straight.empty() && opening.empty() && closing.empty(); }
};

bool is_inch_mark(std::string_view bytes, text::Span span) {
    const auto at = text::to_size(span.begin);
    return at > 0 && bytes[at - 1] >= '0' && bytes[at - 1] <= '9';
}

bool is_letter_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && text::is_letter(text::class_of(text::character_at(bytes, at).point));
}

/// *don"t*, *coup d"état*, *the Lakers" site*: an apostrophe that a machine took for a quotation mark.
bool is_apostrophe_gone_wrong(std::string_view bytes, text::Span span, bool open) {
    const auto at = text::to_size(span.begin);
    const auto end = text::to_size(span.end);
    if (at == 0 || !text::is_letter(text::class_of(text::character_before(bytes, at).point))) {
        return false;
    }
    const bool possessive = bytes[at - 1] == 's' && end + 1 < bytes.size() && bytes[end] == ' ' &&
                            bytes[end + 1] >= 'a' && bytes[end + 1] <= 'z';
    return is_letter_at(bytes, end) || (possessive && !open);
}

void add_marks(const SideView& side, std::uint32_t segment, Marks& marks) {
    for (const auto& word : (*side.segments)[segment].words) {
        if (word.kind != text::WordKind::punctuation) {
            continue;
        }
        const auto mark = side.slice(word.span);
        if (mark == "\"") {
            if (!is_apostrophe_gone_wrong(side.bytes(), word.span, marks.straight.size() % 2 != 0)) {
                marks.straight.push_back(word.span);
            }
        } else if (mark == "“" || mark == "„" || mark == "«") {
            marks.opening.push_back(word.span);
        } else if (mark == "”" || mark == "»") {
            marks.closing.push_back(word.span);
        }
    }
}

/// What the source's quotations, single ones included, leave open.
struct Quotations {
    std::size_t opened = 0;
    std::size_t closed = 0;
    std::size_t depth = 0;  ///< opened and not closed yet

    void open() {
        ++opened;
        ++depth;
    }
    void close() {
        ++closed;
        depth -= std::min<std::size_t>(depth, 1);
    }

    bool none() const { return opened + closed == 0; }
    bool balanced() const { return opened == closed; }
};

/// A mark that may be single or an apostrophe opens after a blank and before a letter, and closes what is open, or
/// after another mark (*uit.'*).
void add_single(const SideView& side, text::Span span, Quotations& quotations) {
    const auto bytes = side.bytes();
    const auto at = text::to_size(span.begin);
    const auto end = text::to_size(span.end);
    const auto before = at == 0 ? U' ' : text::character_before(bytes, at).point;
    const auto after = end >= bytes.size() ? U' ' : text::character_at(bytes, end).point;
    const auto is_blank = [](char32_t point) { return text::class_of(point) == text::CharacterClass::blank; };
    const bool opens = is_blank(before) || before == U'(' || before == U'"';
    if (opens && !is_blank(after)) {
        quotations.open();
    } else if (!opens && (quotations.depth > 0 || before == U'.' || before == U'!' || before == U'?')) {
        quotations.close();
    }
}

void add_quotations(const SideView& side, std::uint32_t segment, Quotations& quotations) {
    for (const auto& word : (*side.segments)[segment].words) {
        if (word.kind != text::WordKind::punctuation) {
            continue;
        }
        const auto mark = side.slice(word.span);
        if (mark == "“" || mark == "„" || mark == "«") {
            quotations.open();
        } else if (mark == "”" || mark == "»") {
            quotations.close();
        } else if (mark == "\"") {
            quotations.depth > 0 ? quotations.close() : quotations.open();
        } else if (mark == "‘" || mark == "’" || mark == "'") {
            add_single(side, word.span, quotations);
        }
    }
}

/// The quotations of the source segments that the block translates.
Quotations source_quotations(const PairView& pair, std::uint32_t first, std::uint32_t last) {
    Quotations all;
    auto before = static_cast<std::uint32_t>(pair.beads.size());
    for (auto i = first; i < last; ++i) {
        const auto bead = pair.target.bead_of[i];
        if (bead == before) {
            continue;
        }
        before = bead;
        const auto sources = segments_of(pair.beads[bead], Side::source);
        for (auto k = sources.begin; k < sources.end; ++k) {
            add_quotations(pair.source, k, all);
        }
    }
    return all;
}

/// A quotation of several paragraphs opens in one and closes in a later one, with or without a mark at each beginning
/// (Chicago Manual of Style 13.32). Then the source is unbalanced there too, or, where its marks cannot be told from
/// apostrophes, the next paragraph with marks is.
bool runs_on(const std::vector<Marks>& blocks, std::size_t block, const Quotations& source) {
    if (!source.none()) {
        return !source.balanced();
    }
    const auto next = std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(block) + 1, blocks.end(),
                                   [](const Marks& marks) { return !marks.none(); });
    const auto previous = std::find_if(blocks.rbegin() + static_cast<std::ptrdiff_t>(blocks.size() - block),
                                       blocks.rend(), [](const Marks& marks) { return !marks.none(); });
    return (next != blocks.end() && !next->balanced()) || (previous != blocks.rend() && !previous->balanced());
}

/// Does a straight mark open: after a blank, a bracket, a dash, or at the very beginning?
bool opens(std::string_view bytes, text::Span span) {
    const auto at = text::to_size(span.begin);
    constexpr std::string_view before = " \t\r\n([{-";
    return at == 0 || before.find(bytes[at - 1]) != std::string_view::npos ||
           (at >= 3 && (bytes.substr(at - 3, 3) == "–" || bytes.substr(at - 3, 3) == "—"));
}

/// The mark without a partner: one that opens before the last one is closed, or closes what is not open.
text::Span lonely(std::string_view bytes, const Marks& marks) {
    std::vector<std::pair<text::Span, bool>> all;
    for (const auto& span : marks.straight) {
        all.emplace_back(span, opens(bytes, span));
    }
    for (const auto& span : marks.opening) {
        all.emplace_back(span, true);
    }
    for (const auto& span : marks.closing) {
        all.emplace_back(span, false);
    }
    std::sort(all.begin(), all.end());
    std::optional<text::Span> open;
    for (const auto& [span, is_opening] : all) {
        if (is_opening && open) {
            return *open;
        }
        if (!is_opening && !open) {
            return span;
        }
        open = is_opening ? std::optional(span) : std::nullopt;
    }
    return open.value_or(all.back().first);
}

/// *before “After”*, *after “top”*: the word that the mark touches, so that people find it.
std::string describe(const SideView& side, text::Span mark, std::uint32_t block) {
    std::string_view before;
    for (const auto& segment : *side.segments) {
        if (segment.block != block) {
            continue;
        }
        for (const auto& word : segment.words) {
            if (word.kind == text::WordKind::punctuation) {
                continue;
            }
            if (word.span.begin == mark.end) {
                return text::message("the quotation mark before “{}” has no partner in its paragraph",
                                     side.slice(word.span));
            }
            if (word.span.end <= mark.begin) {
                before = side.slice(word.span);
            }
        }
    }
    return before.empty() ? text::message("this quotation mark has no partner in its paragraph")
                          : text::message("the quotation mark after “{}” has no partner in its paragraph", before);
}

/// Where a quotation that opens at `mark` should have been closed: before *said*, *told* …, else before the next one
/// opens, else at the end of its block. The word and the mark there; the opening mark if nothing follows.
text::Span likely_end(const SideView& side, text::Span mark, SegmentRange range) {
    constexpr std::array<std::string_view, 12> verbs{"said", "says",  "told",   "asked",  "asks",    "added",
                                                     "adds", "wrote", "writes", "argued", "replied", "according"};
    text::Span before = mark;
    text::Span end = mark;
    std::string_view last;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (word.span.begin < mark.end) {
                continue;
            }
            const auto written = side.slice(word.span);
            const bool is_mark = word.kind == text::WordKind::punctuation;
            if ((written == "“" || written == "„" || (is_mark && opens(side.bytes(), word.span))) && end != mark) {
                return end;
            }
            if (last == "," && std::find(verbs.begin(), verbs.end(), word.key) != verbs.end()) {
                return end;
            }
            end = is_mark ? text::Span{before.begin, word.span.end} : end;
            before = is_mark ? before : word.span;
            last = written;
        }
    }
    return end;
}

/// Before a mark that stands here, a single mark is no apostrophe: it closes.
bool follows_sentence_mark(std::string_view bytes, std::size_t at) {
    constexpr std::string_view marks = ",.?!";
    return at > 0 && marks.find(bytes[at - 1]) != std::string_view::npos;
}

/// *on the table'*: a single mark behind a word closes, but for genitives and what is left out (*migrants'*, *goin'*).
bool closes_after(const text::Word* before, text::Span mark) {
    constexpr std::size_t shortest = 4;
    return before != nullptr && before->span.end == mark.begin && before->letter_case == text::WordCase::lower &&
           before->key.size() >= shortest && !"*s *x *z *in *'"_words.fits(before->key);
}

/// Single marks without a partner in a block: those that open and that nothing may close before the next one opens
/// (*migrants’* may close, and so excuses; *don’t* does not), and those that surely close and nothing opened.
std::vector<text::Span> lonely_single(const SideView& side, SegmentRange range) {
    const auto bytes = side.bytes();
    std::vector<text::Span> found;
    std::optional<text::Span> open;
    bool opened = false;  // since the last one that surely closes
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        for (const auto& word : words) {
            const auto mark = side.slice(word.span);
            const auto begin = text::to_size(word.span.begin);
            const auto end = text::to_size(word.span.end);
            // A possessive's apostrophe is inside its word for the tokenizer only before a letter: *organisation's*.
            const bool ends_word = word.kind == text::WordKind::word && (mark.ends_with('\'') || mark.ends_with("’"));
            if (ends_word || mark == "”") {
                open.reset();
            }
            if (mark != "‘" && mark != "'" && mark != "’") {
                continue;
            }
            const bool after_blank = begin == 0 || bytes[begin - 1] == ' ' || bytes[begin - 1] == '\n';
            if (after_blank && mark != "’" && is_letter_at(bytes, end)) {
                if (open) {
                    found.push_back(*open);
                }
                open = word.span;
                opened = true;
            } else if (!after_blank) {
                const bool closes = follows_sentence_mark(bytes, begin) && !is_letter_at(bytes, end);
                const auto* before = &word == words.data() ? nullptr : &word - 1;
                if (closes ? !std::exchange(opened, false)
                           : !opened && !is_letter_at(bytes, end) && closes_after(before, word.span)) {
                    found.push_back(word.span);
                }
                open.reset();
            }
        }
    }
    if (open) {
        found.push_back(*open);
    }
    return found;
}

/// A quotation of two paragraphs: the last mark that is alone in the one opens, and the first that is alone in the
/// next closes.
bool runs_into(const SideView& side, SegmentRange range, SegmentRange next) {
    if (range.empty() || next.empty()) {
        return false;
    }
    const auto here = lonely_single(side, range);
    const auto there = here.empty() ? here : lonely_single(side, next);
    return !there.empty() && opens(side.bytes(), here.back()) && !opens(side.bytes(), there.front());
}

void check_single(const PairView& pair, std::uint32_t block, const std::vector<SegmentRange>& ranges,
                  std::vector<Finding>& findings) {
    const auto range = ranges[block];
    const auto source = source_quotations(pair, range.begin, range.end);
    if (source.none() || !source.balanced()) {
        return;
    }
    auto alone = lonely_single(pair.target, range);
    if (!alone.empty() && block + 1 < ranges.size() && runs_into(pair.target, range, ranges[block + 1])) {
        alone.pop_back();
    }
    if (!alone.empty() && block > 0 && runs_into(pair.target, ranges[block - 1], range)) {
        alone.erase(alone.begin());
    }
    for (const auto mark : alone) {
        Finding finding;
        finding.rule = "unbalanced-quotes";
        finding.severity = Severity::warning;
        finding.message = describe(pair.target, mark, block);
        finding.place =
            pair.target.place(opens(pair.target.bytes(), mark) ? likely_end(pair.target, mark, range) : mark);
        findings.push_back(std::move(finding));
    }
}

/// Follows the double marks of a block, for the single ones inside them.
class DoubleMarks {
  public:
    explicit DoubleMarks(std::string_view bytes) : bytes_(bytes) {}

    void read(std::string_view mark, text::Span span) {
        const bool straight = mark == "\"";
        if (mark == "“" || (straight && opens(bytes_, span))) {
            opened_ = text::to_size(span.begin);
        }
        closes_ = mark == "”" || (straight && !opens(bytes_, span));
    }

    /// Is the last mark that was read the end of the quotation that `single` opened in?
    bool end_what_holds(text::Span single) const { return closes_ && opened_ < text::to_size(single.begin); }

  private:
    std::string_view bytes_;
    std::size_t opened_ = std::string_view::npos;  ///< none
    bool closes_ = false;
};

/// *‘em*, *‘til*: no quotation, but a letter left out.
bool is_elision(const SideView& side, text::Span mark) {
    static constexpr WordList elided("em til tis twas n cause bout round neath cos cuz");
    const auto rest = side.bytes().substr(text::to_size(mark.end));
    return elided.fits(text::fold_key(rest.substr(0, rest.find_first_of(" ,.;:!?'\n"))));
}

/// *“… sold as a ‘family set.”*: single marks that open in a quotation and are not closed when it ends.
std::vector<text::Span> left_open_inside(const SideView& side, SegmentRange range) {
    std::vector<text::Span> found;
    std::optional<text::Span> open;
    DoubleMarks doubles(side.bytes());
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            const auto mark = side.slice(word.span);
            doubles.read(mark, word.span);
            if (open && doubles.end_what_holds(*open)) {
                found.push_back(*open);
                open.reset();
            }
            const bool may_open = mark == "‘" || (mark == "'" && opens(side.bytes(), word.span));
            if (may_open && is_letter_at(side.bytes(), text::to_size(word.span.end)) && !is_elision(side, word.span)) {
                open = word.span;
            } else if (mark.ends_with("’") || mark.ends_with('\'')) {
                open.reset();
            }
        }
    }
    return found;
}

void check_inside(const PairView& pair, std::uint32_t block, SegmentRange range, std::vector<Finding>& findings) {
    for (const auto mark : left_open_inside(pair.target, range)) {
        findings.push_back({"unbalanced-quotes",
                            Severity::warning,
                            describe(pair.target, mark, block),
                            pair.target.place(mark),
                            std::nullopt,
                            {},
                            {}});
    }
}

/// *“… in the price, Knot said.”*
void check_tag(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    if (const auto tag = find_quoted_tag(pair, bead)) {
        findings.push_back({"unbalanced-quotes",
                            Severity::warning,
                            text::message("the quotation ends before this, its closing mark does not"),
                            pair.target.place(*tag),
                            std::nullopt,
                            {},
                            {}});
    }
}

void check_blocks(const PairView& pair, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    std::vector<Marks> blocks(side.document->blocks.size());
    std::vector<SegmentRange> ranges(blocks.size());
    for (std::uint32_t i = 0; i < side.segments->size(); ++i) {
        const auto block = (*side.segments)[i].block;
        if (ranges[block].empty()) {
            ranges[block] = {i, i};
        }
        ranges[block].end = i + 1;
        add_marks(side, i, blocks[block]);
    }
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        const auto& marks = blocks[block];
        if (marks.none() && !ranges[block].empty()) {
            check_single(pair, static_cast<std::uint32_t>(block), ranges, findings);
            continue;
        }
        if (marks.balanced()) {
            check_inside(pair, static_cast<std::uint32_t>(block), ranges[block], findings);
            continue;
        }
        const bool inches = std::any_of(marks.straight.begin(), marks.straight.end(),
                                        [&](auto span) { return is_inch_mark(side.bytes(), span); });
        if ((marks.straight.size() % 2 != 0 && inches) ||
            runs_on(blocks, block, source_quotations(pair, ranges[block].begin, ranges[block].end))) {
            continue;
        }
        Finding finding;
        finding.rule = "unbalanced-quotes";
        finding.severity = Severity::warning;
        const auto mark = lonely(side.bytes(), marks);
        finding.message = describe(side, mark, static_cast<std::uint32_t>(block));
        finding.place = side.place(mark);
        findings.push_back(std::move(finding));
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_blocks(pair, findings);
    check_beads(pair, findings, [&](std::size_t bead) { check_tag(pair, bead, findings); });
}

constexpr std::array examples = std::to_array<Example>({
    {"‘Wij gaan door’, zei hij.", "“We will go on, he said.", true, "never closed"},
    {"‘Wij gaan door’, zei hij.", "“We will go on, he said.”", true, "closed behind who says it"},
    {"‘Wij gaan door’, zei hij.", "“We will go on,” he said.", false, "closed"},
    {"‘Zij noemen het een “familieset”.’", "“They call it a ‘family set.”", Severity::warning, "open inside another"},
    {"‘Zij noemen het een “familieset”.’", "“They call it a ‘family set’.”", false, "closed inside another"},
    {"\"Wij gaan door\", zei hij.", "\"We will go on, he said.", true, "a straight mark alone"},
    {"‘Wij gaan door’, zei hij op de site van de Lakers. ‘Altijd.’",
     "“We will go on,” he said on the Lakers\" site. “Always.”", false, "an apostrophe gone wrong"},
    {"‘Wij gaan door. Altijd.", "\"We will go on. Always.", false,
     "the source's quotation runs on as well; single marks are read there"},
    {"‘Wij gaan door’, zei hij. ‘Altijd.’", "‘We will go on, he said. ‘Always.’", true, "a single mark never closed"},
    {"‘Wij gaan door’, zei hij. ‘Altijd.’", "'We’ll go on,' he said. 'Always.'", false,
     "single marks and an apostrophe"},
    {"‘Wij gaan door’, zei hij. ‘Altijd.’", "‘We will go on,’ he said. Always.’", true, "a single mark never opened"},
    {"‘De taak van de arts zit erop’, zei hij. ‘Voor nu.’", "‘The doctors’ task is done,’ he said. ‘For now.’", false,
     "a possessive inside a quotation"},
    {"Hij zei: ‘Wat is het?’ Wat leren zij?\n\nDat is de vraag. Het is misgelopen.’",
     "He said: 'What is it? What do they learn?\n\nThat is the question. It went wrong.'", false,
     "single marks around two paragraphs"},
    {"Een scherm van 27 inch.", "A 27\" screen.", false, "an inch mark"},
});

}  // namespace

extern const Rule unbalanced_quotes;
constinit const Rule unbalanced_quotes{
    "unbalanced-quotes",
    "typographical",
    "a quotation mark without a partner in the translation",
    "Double quotation marks, straight or curly, are counted by paragraph. A quotation that runs on over several "
    "paragraphs, as the source's marks or the next paragraph's show, is not flagged; neither are inch marks. Single "
    "marks are judged where a text quotes with them, as far as they cannot be apostrophes. A quotation that takes in "
    "who says it is flagged where the source closes it before (‘…’, zei hij).",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check

// Finds the names of both texts and matches them across each bead and its neighbours.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/mention.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/segment/repeats.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

constexpr std::size_t shortest_name = 2;
constexpr std::size_t shortest_stem = 4;

bool is_name_kind(termbase::ConceptKind kind) {
    using termbase::ConceptKind;
    return kind != ConceptKind::term && kind != ConceptKind::office && kind != ConceptKind::abbreviation &&
           kind != ConceptKind::phrase;
}

bool has_capital(const text::Word& word) {
    return word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower &&
           word.letter_case != text::WordCase::none;
}

std::vector<Mention> mentions_of_hits(const PairView& pair, const SideView& side,
                                      std::span<const match::TermHit> hits) {
    std::vector<Mention> mentions;
    for (const auto& hit : hits) {
        if (!is_name_kind((*pair.termbase)[hit.concept_index].kind)) {
            continue;
        }
        if (!mentions.empty() && mentions.back().span == hit.span) {
            mentions.back().concepts.push_back(hit.concept_index);
            continue;
        }
        Mention mention;
        mention.span = hit.span;
        mention.segment = static_cast<std::uint32_t>(hit.segment);
        mention.concepts.push_back(hit.concept_index);
        mention.key = name_key(text::bare_key(side.slice(hit.span)));
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

/// Does the key hold nothing that name_key() and bare_key() may change?
bool is_plain(std::string_view key) {
    return std::none_of(key.begin(), key.end(),
                        [](char letter) { return letter == '\'' || static_cast<unsigned char>(letter) >= 0x80U; });
}

std::string name_key_of(const text::Word& word) {
    return is_plain(word.key) ? word.key : name_key(text::bare_key(word.key));
}

/// *…,” Peeters said*: after a mark that touches what is before it and is followed by a blank, a sentence goes on.
bool closes_a_quotation(const SideView& side, const text::Word& mark) {
    const auto bytes = side.bytes();
    const auto begin = text::to_size(mark.span.begin);
    const auto end = text::to_size(mark.span.end);
    const auto written = side.slice(mark.span);
    const bool is_stop = written == "." || written == "!" || written == "?" || written == ":" || written == "…";
    return !is_stop && begin > 0 && bytes[begin - 1] != ' ' && bytes[begin - 1] != '\n' && end < bytes.size() &&
           bytes[end] == ' ';
}

/// *Jan Peeters*, and not *Jan. 6*: the month is never right before a name.
bool is_named_jan(const SideView& side, const segment::Segment& segment, const text::Word& word) {
    const auto* next = &word + 1;
    return word.key == "jan" && next < segment.words.data() + segment.words.size() && has_capital(*next) &&
           side.slice({word.span.end, next->span.begin}) == " ";
}

/// What lies between two words is mostly one blank.
bool holds_line_end(std::string_view blanks) {
    return blanks.size() == 1 ? blanks.front() == '\n' : blanks.find('\n') != std::string_view::npos;
}

/// How capitals of a segment are to be taken: found out when the first asks.
class Headline {
  public:
    Headline(const segment::Segment& segment, bool dated) : segment_(segment), dated_(dated) {}

    /// Is the word in a headline, where a capital says nothing?
    bool holds(const text::Word& word) {
        if (end_ == nullptr) {
            const bool whole = is_title_case(segment_, dated_) || is_in_capitals(segment_);
            end_ = segment_.words.data() + (whole ? segment_.words.size() : headline_end(segment_));
        }
        return &word < end_;
    }

  private:
    const segment::Segment& segment_;
    bool dated_;
    const text::Word* end_ = nullptr;
};

/// The capitalised words of one segment that no hit covers. `hits` are the segment's.
void add_words(const SideView& side, const Vocabulary& vocabulary, std::uint32_t index,
               std::span<const match::TermHit> hits, std::vector<Mention>& mentions) {
    const auto& segment = (*side.segments)[index];
    Headline headline(segment, holds(side, {index, index + 1}, SegmentTrait::calendar_name));
    bool opening = true;
    auto last_end = segment.span.begin;
    for (const auto& word : segment.words) {
        // A line of its own may be a heading or a rubric, though nothing else divides it from what is near.
        opening = opening || holds_line_end(side.slice({last_end, word.span.begin}));
        last_end = word.span.end;
        if (word.kind == text::WordKind::punctuation) {
            opening = opening || (opens_a_clause(side.slice(word.span)) && !closes_a_quotation(side, word));
            continue;
        }
        const bool at_opening = opening;
        // *13.05 – Mobiel internet*, *1.05pm Mobile internet*: a time before the sentence.
        opening = at_opening && (word.kind == text::WordKind::number || "am pm uur"_words.fits(word.key) ||
                                 (word.key.front() >= '0' && word.key.front() <= '9') || is_rubric(word.key));
        if (!has_capital(word) || is_rubric(word.key) ||
            (is_calendar_or_function_word(word.hashed(), side.language()) && !is_named_jan(side, segment, word))) {
            continue;
        }
        const auto covered = std::any_of(hits.begin(), hits.end(),
                                         [&](const match::TermHit& hit) { return hit.span.overlaps(word.span); }) ||
                             std::any_of(side.numbers[index].begin(), side.numbers[index].end(),
                                         [&](const text::Number& number) { return number.span.overlaps(word.span); });
        if (covered) {
            continue;
        }
        Mention mention;
        mention.key = name_key_of(word);
        if (text::count_code_points(mention.key) < shortest_name) {
            continue;
        }
        mention.certain = !at_opening && !headline.holds(word);
        if (!mention.certain && vocabulary.has_in_lower_case(word)) {
            continue;
        }
        mention.span = word.span;
        mention.segment = index;
        mentions.push_back(std::move(mention));
    }
}

/// All of a segment, in order.
void add_mentions(const PairView& pair, const SideView& side, const Vocabulary& vocabulary, std::uint32_t index,
                  std::vector<Mention>& mentions) {
    const auto hits = hits_in(side, {index, index + 1});
    auto of_hits = mentions_of_hits(pair, side, hits);
    std::vector<Mention> of_words;
    add_words(side, vocabulary, index, hits, of_words);
    std::merge(std::make_move_iterator(of_hits.begin()), std::make_move_iterator(of_hits.end()),
               std::make_move_iterator(of_words.begin()), std::make_move_iterator(of_words.end()),
               std::back_inserter(mentions),
               [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
}

/// Those of a segment again, in one that repeats it.
void repeat_mentions(std::vector<Mention>& mentions, std::size_t begin, std::size_t end, std::uint32_t segment,
                     const segment::Move& move) {
    for (auto i = begin; i < end; ++i) {
        auto again = mentions[i];
        again.span = move.of(again.span);
        again.segment = segment;
        mentions.push_back(std::move(again));
    }
}

/// Does one of the blank-separated words of `key` equal `word`?
bool holds_word(std::string_view key, std::string_view word) {
    if (key.size() <= word.size()) {
        return key == word && key.find_first_of(" -") == std::string_view::npos;
    }
    for (std::size_t begin = 0; begin <= key.size();) {
        const auto end = std::min(key.find_first_of(" -", begin), key.size());
        if (key.substr(begin, end - begin) == word) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

bool share_stem(std::string_view a, std::string_view b) {
    const auto shorter = std::min(a.size(), b.size());
    const auto longer = std::max(a.size(), b.size());
    std::size_t common = 0;
    while (common < shorter && a[common] == b[common]) {
        ++common;
    }
    // *Republikeinse – Republican*, *Sulawesi – Sulawesische*: a long common beginning, or most of the longer one.
    constexpr std::size_t long_stem = 6;
    return common >= long_stem || (common >= shortest_stem && 5 * common >= 3 * longer);
}

/// What a source and a target name are compared by, one direction for both Dutch → English and English → Dutch.
class Matcher {
  public:
    explicit Matcher(const PairView& pair) : pair_(pair) {}

    bool match(const Mention& source, const Mention& target) const {
        if (!source.concepts.empty() && !target.concepts.empty()) {
            return of_one_family(source, target);
        }
        if (source.concepts.empty() && target.concepts.empty()) {
            return of_one_spelling(source.key, target.key);
        }
        return holds_word(source.key, target.key) || holds_word(target.key, source.key);
    }

  private:
    bool of_one_family(const Mention& source, const Mention& target) const {
        for (const auto a : source.concepts) {
            for (const auto b : target.concepts) {
                if (same_family(pair_, a, b)) {
                    return true;
                }
            }
        }
        return source.key == target.key;
    }

    bool of_one_spelling(const std::string& source, const std::string& target) const {
        if (source == target || source == target + 's' || source + 's' == target) {
            return true;
        }
        if (is_slip(source, target)) {
            return false;
        }
        if (share_stem(source, target)) {
            return !sound_otherwise(source, target);
        }
        const bool from_dutch = pair_.source.language() == text::Language::dutch;
        return pair_.names->are_counterparts(from_dutch ? source : target, from_dutch ? target : source);
    }

    const PairView& pair_;
};

/// The names that the words of a text would be, by segment, so that a name that the other language writes without a
/// capital is found too.
class WordKeys {
  public:
    explicit WordKeys(const SideView& side) {
        begins_.reserve(side.segments->size() + 1);
        std::size_t words = 0;
        for (const auto& segment : *side.segments) {
            words += segment.words.size();
        }
        hashes_.reserve(words);
        for (const auto& segment : *side.segments) {
            begins_.push_back(hashes_.size());
            for (const auto& word : segment.words) {
                if (word.kind == text::WordKind::word || word.kind == text::WordKind::number) {
                    hashes_.push_back(name_hash(word));
                }
            }
        }
        begins_.push_back(hashes_.size());
    }

    /// With or without an s.
    bool hold(SegmentRange range, const std::string& key) const {
        const bool plural = key.ends_with('s');
        const auto exact = text::hash_of(key);
        const auto longer = text::hash_of(key + 's');
        const auto shorter = plural ? text::hash_of(std::string_view(key).substr(0, key.size() - 1)) : exact;
        const auto begin = hashes_.begin() + static_cast<std::ptrdiff_t>(begins_[range.begin]);
        const auto end = hashes_.begin() + static_cast<std::ptrdiff_t>(begins_[range.end]);
        return std::any_of(begin, end,
                           [&](std::uint64_t hash) { return hash == exact || hash == longer || hash == shorter; });
    }

  private:
    static std::uint64_t name_hash(const text::Word& word) {
        return is_plain(word.key) ? word.hash : text::hash_of(name_key_of(word));
    }

    std::vector<std::uint64_t> hashes_;  ///< of all words in order
    std::vector<std::size_t> begins_;    ///< by segment
};

void add_unmatched(const Matcher& matcher, const SideView& side, SegmentRange range, const SideView& other,
                   SegmentRange near, const WordKeys& keys, std::vector<const Mention*>& unmatched) {
    const auto counterparts = mentions_in(other, near);
    for (const auto& mention : mentions_in(side, range)) {
        const bool same_word = keys.hold(near, mention.key);
        const auto answers = [&](const Mention& counterpart) {
            return side.side == Side::source ? matcher.match(mention, counterpart)
                                             : matcher.match(counterpart, mention);
        };
        if (!same_word && std::none_of(counterparts.begin(), counterparts.end(), answers)) {
            unmatched.push_back(&mention);
        }
    }
}

/// The mentions of a bead that stand where the given ones do in the bead that it repeats.
std::vector<const Mention*> counterparts(const PairView& pair, Side side, std::size_t first, std::size_t bead,
                                         const std::vector<const Mention*>& mentions) {
    const auto from = mentions_in(pair.on(side), segments_of(pair.beads[first], side));
    const auto to = mentions_in(pair.on(side), segments_of(pair.beads[bead], side));
    std::vector<const Mention*> found;
    found.reserve(mentions.size());
    for (const auto* mention : mentions) {
        found.push_back(to.data() + (mention - from.data()));
    }
    return found;
}

/// Letters that Dutch and English ordinarily write for each other (*Corsica–Korsika*, *Kasan–Kazan*).
bool is_ordinary_swap(char a, char b) {
    constexpr std::string_view pairs[] = {"ck", "sz", "fv", "iy", "jy", "ij", "uw", "vw", "cs", "jh"};
    return std::any_of(std::begin(pairs), std::end(pairs), [&](std::string_view pair) {
        return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
    });
}

/// *Baskow* for *Baskov*: English has no w for the v of such an ending.
bool is_german_w(const std::string& expected, const std::string& written, std::size_t at) {
    return at > 0 && at + 1 == expected.size() && expected[at] == 'v' && written[at] == 'w' &&
           std::string_view("eo").find(expected[at - 1]) != std::string_view::npos;
}

/// One letter more in `longer`, at `at`: a doubled letter, an *e*, *h* or *j* more or less is ordinary.
bool is_ordinary_insertion(const std::string& longer, std::size_t at) {
    const char letter = longer[at];
    const bool doubles = (at > 0 && longer[at - 1] == letter) || (at + 1 < longer.size() && longer[at + 1] == letter);
    return doubles || letter == 'e' || letter == 'h' || letter == 'j' || letter == '\'' ||
           (letter == 'k' && at + 1 < longer.size() && longer[at + 1] == 'h');
}

enum class EditKind : std::uint8_t { swap, replace, insert };

struct Edit {
    EditKind kind;
    std::size_t at;  ///< in the longer of the two
};

/// The one edit between two names of some length that begin alike; nothing when there is none, or more than one.
std::optional<Edit> one_edit(const std::string& expected, const std::string& written) {
    constexpr std::size_t shortest = 5;
    if (expected.size() < shortest || expected.size() + 1 < written.size() || written.size() + 1 < expected.size() ||
        expected.front() != written.front() || expected == written) {
        return std::nullopt;
    }
    std::size_t at = 0;
    const auto shorter = std::min(expected.size(), written.size());
    while (at < shorter && expected[at] == written[at]) {
        ++at;
    }
    const auto rest_equal = [&](std::size_t a, std::size_t b) {
        return std::string_view(expected).substr(a) == std::string_view(written).substr(b);
    };
    if (expected.size() != written.size()) {
        const bool one_more = expected.size() > written.size() ? rest_equal(at + 1, at) : rest_equal(at, at + 1);
        return one_more ? std::optional(Edit{EditKind::insert, at}) : std::nullopt;
    }
    if (at + 1 < shorter && expected[at] == written[at + 1] && expected[at + 1] == written[at] &&
        rest_equal(at + 2, at + 2)) {
        return Edit{EditKind::swap, at};
    }
    return rest_equal(at + 1, at + 1) ? std::optional(Edit{EditKind::replace, at}) : std::nullopt;
}

}  // namespace

bool is_slip(const std::string& expected, const std::string& written) {
    const auto edit = one_edit(expected, written);
    if (!edit) {
        return false;
    }
    constexpr std::size_t ending = 2;
    const auto& longer = expected.size() > written.size() ? expected : written;
    switch (edit->kind) {
        case EditKind::swap:
            return true;
        case EditKind::replace:
            return is_german_w(expected, written, edit->at) ||
                   (edit->at + ending < longer.size() && !is_ordinary_swap(expected[edit->at], written[edit->at]));
        case EditKind::insert:
            return edit->at + ending < longer.size() && !is_ordinary_insertion(longer, edit->at);
    }
    return false;
}

bool is_slip_of_known(const std::string& expected, const std::string& written) {
    return one_edit(expected, written).has_value();
}

std::vector<Mention> find_mentions(const PairView& pair, const SideView& side) {
    const Vocabulary vocabulary(side);
    const auto& segments = *side.segments;
    std::vector<Mention> mentions;
    std::vector<std::size_t> begins;  // by segment, and the end
    begins.reserve(segments.size() + 1);
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        begins.push_back(mentions.size());
        if (const auto first = side.first_like(i); first != i) {
            repeat_mentions(mentions, begins[first], begins[first + 1], i,
                            {segments[first].span.begin, segments[i].span.begin});
        } else {
            add_mentions(pair, side, vocabulary, i, mentions);
        }
    }
    return mentions;
}

std::vector<MentionMatch> match_mentions(const PairView& pair) {
    const Matcher matcher(pair);
    const WordKeys source_keys(pair.source);
    const WordKeys target_keys(pair.target);
    std::vector<MentionMatch> matches(pair.beads.size());
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        if (const auto first = pair.repeats[i]; first != i) {
            matches[i] = {counterparts(pair, Side::source, first, i, matches[first].source),
                          counterparts(pair, Side::target, first, i, matches[first].target)};
            continue;
        }
        add_unmatched(matcher, pair.source, segments_of(pair.beads[i], Side::source), pair.target,
                      segments_near(pair, i, Side::target), target_keys, matches[i].source);
        add_unmatched(matcher, pair.target, segments_of(pair.beads[i], Side::target), pair.source,
                      segments_near(pair, i, Side::source), source_keys, matches[i].target);
    }
    return matches;
}

}  // namespace loep::check

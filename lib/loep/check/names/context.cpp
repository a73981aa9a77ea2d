// Compares the neighbours of two mentions.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/context.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "loep/align/common_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

constexpr double same_name = 2.0;
constexpr double same_word = 1.0;
constexpr double same_mark = 0.5;

/// *Blohm & Voss*, *al-Assad*, *Labour-regering*: what they join is the neighbour.
bool joins(std::string_view mark) {
    constexpr std::array<std::string_view, 6> marks{"&", "-", "–", "'", "’", "‘"};
    return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

/// What stands before and after names in the news, beside the aligner's common words.
bool are_name_words(std::string_view dutch, std::string_view english) {
    struct Row {
        std::string_view dutch;
        std::string_view english;
    };
    constexpr std::array<Row, 36> rows{
        {{"volgens", "to"},  {"zoals", "like"}, {"zoals", "as"},       {"aldus", "said"},     {"aldus", "says"},
         {"zei", "told"},    {"tegen", "told"}, {"vertelde", "told"},  {"mevrouw", "ms"},     {"mevrouw", "mrs"},
         {"meneer", "mr"},   {"van", "'s"},     {"bij", "near"},       {"uit", "from"},       {"naast", "beside"},
         {"rond", "around"}, {"van", "by"},     {"van", "of"},         {"aan", "to"},         {"door", "by"},
         {"naar", "to"},     {"in", "in"},      {"met", "with"},       {"en", "and"},         {"tegen", "against"},
         {"tegen", "to"},    {"uit", "of"},     {"uit", "in"},         {"in", "of"},          {"te", "in"},
         {"bij", "outside"}, {"nabij", "near"}, {"buiten", "outside"}, {"tussen", "between"}, {"over", "about"},
         {"tot", "to"}}};
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return row.dutch == dutch && row.english == english; });
}

bool are_translations(std::string_view dutch, std::string_view english) {
    if (are_name_words(dutch, english)) {
        return true;
    }
    const auto rows = align::common_words(dutch);
    if (std::any_of(rows.begin(), rows.end(), [&](const align::CommonWord& row) { return row.english == english; })) {
        return true;
    }
    // *professor* – *Prof*, *president* – *president*, *senator* – *Sen*.
    constexpr std::size_t beginning = 3;
    const auto shorter = std::min(dutch.size(), english.size());
    return shorter >= beginning && dutch.substr(0, shorter) == english.substr(0, shorter);
}

/// Are they one word but for diacritics? Few words have any.
bool are_one_bare(const text::Word& a, const text::Word& b) {
    const auto is_ascii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80U; };
    const auto is_plain = [&](const std::string& key) { return std::all_of(key.begin(), key.end(), is_ascii); };
    return a.key == b.key || (!(is_plain(a.key) && is_plain(b.key)) && text::bare_key(a.key) == text::bare_key(b.key));
}

double agreement(const PairView& pair, const text::Word* source, const text::Word* target) {
    if (source == nullptr || target == nullptr) {
        return source == target ? same_mark : 0.0;
    }
    const auto written = pair.source.slice(source->span);
    if (source->kind == text::WordKind::punctuation || target->kind == text::WordKind::punctuation) {
        return written == pair.target.slice(target->span) ? same_mark : 0.0;
    }
    const bool is_name = source->kind == text::WordKind::number ||
                         (source->letter_case != text::WordCase::lower && target->letter_case != text::WordCase::lower);
    if (are_one_bare(*source, *target)) {
        return is_name ? same_name : same_word;
    }
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto& dutch = from_dutch ? source->key : target->key;
    const auto& english = from_dutch ? target->key : source->key;
    return are_translations(dutch, english) ? same_word : 0.0;
}

bool is_particle(const text::Word& word) {
    return word.kind == text::WordKind::word && text::is_name_particle(word.hashed());
}

}  // namespace

std::span<const text::Word> words_before(const SideView& side, std::uint32_t segment, text::ByteOffset place) {
    const auto& words = (*side.segments)[segment].words;
    const auto end = std::partition_point(words.begin(), words.end(),
                                          [&](const text::Word& word) { return word.span.end <= place; });
    return {words.data(), static_cast<std::size_t>(end - words.begin())};
}

const text::Word* word_after(const SideView& side, text::Span span) {
    const auto& words = (*side.segments)[segment_at(side, span.begin)].words;
    const auto next = std::partition_point(words.begin(), words.end(),
                                           [&](const text::Word& word) { return word.span.begin < span.end; });
    return next == words.end() ? nullptr : &*next;
}

std::string_view surname_of(const Mention& mention) {
    return std::string_view(mention.key).substr(mention.key.rfind(' ') + 1);
}

std::size_t count_particles(std::span<const text::Word> words) {
    const auto other =
        std::find_if_not(words.rbegin(), words.rend(), [](const text::Word& word) { return is_particle(word); });
    return static_cast<std::size_t>(other - words.rbegin());
}

std::string_view given_name_before(const SideView& side, const Mention& mention) {
    auto words = words_before(side, mention.segment, mention.span.begin);
    words = words.first(words.size() - count_particles(words));
    const bool is_name = !words.empty() && words.back().kind == text::WordKind::word &&
                         words.back().letter_case == text::WordCase::capitalised;
    return is_name ? std::string_view(words.back().key) : std::string_view();
}

std::string_view surname_after(const SideView& side, const Mention& given) {
    const auto& words = (*side.segments)[given.segment].words;
    auto next = std::partition_point(words.begin(), words.end(),
                                     [&](const text::Word& word) { return word.span.begin < given.span.end; });
    auto end = given.span.end;
    while (next != words.end() && side.slice({end, next->span.begin}) == " " &&
           text::is_name_particle(next->hashed())) {
        end = next->span.end;
        ++next;
    }
    const bool is_name = next != words.end() && side.slice({end, next->span.begin}) == " " &&
                         next->letter_case == text::WordCase::capitalised;
    return is_name ? std::string_view(next->key) : std::string_view();
}

namespace {

/// Do blanks and particles alone part the two?
bool are_parts_of_one(const SideView& side, const Mention& first, const Mention& second) {
    constexpr std::size_t longest = 12;  // van den der
    if (first.segment != second.segment || second.span.begin < first.span.end ||
        text::to_size(second.span.begin) - text::to_size(first.span.end) > longest) {
        return false;
    }
    if (side.slice({first.span.end, second.span.begin}) == " ") {
        return true;
    }
    const auto between = words_before(side, second.segment, second.span.begin);
    const auto inside = std::count_if(between.begin(), between.end(),
                                      [&](const text::Word& word) { return word.span.begin >= first.span.end; });
    return static_cast<std::size_t>(inside) <= count_particles(between);
}

}  // namespace

std::vector<Names> name_groups(const SideView& side, SegmentRange range) {
    const auto mentions = mentions_in(side, range);
    std::vector<Names> groups;
    for (std::size_t begin = 0, end = 1; begin < mentions.size(); begin = end++) {
        while (end < mentions.size() && are_parts_of_one(side, mentions[end - 1], mentions[end])) {
            ++end;
        }
        groups.push_back(mentions.subspan(begin, end - begin));
    }
    return groups;
}

Neighbours neighbours(const SideView& side, const Mention& mention) {
    const auto& words = (*side.segments)[mention.segment].words;
    const auto begin = std::partition_point(
        words.begin(), words.end(), [&](const text::Word& word) { return word.span.end <= mention.span.begin; });
    const auto end = std::partition_point(begin, words.end(),
                                          [&](const text::Word& word) { return word.span.begin < mention.span.end; });
    const auto counts = [&](const text::Word& word) { return !joins(side.slice(word.span)); };
    const auto before = std::find_if(std::make_reverse_iterator(begin), words.rend(), counts);
    const auto after = std::find_if(end, words.end(), counts);
    return {before == words.rend() ? nullptr : &*before, after == words.end() ? nullptr : &*after};
}

double context_agreement(const PairView& pair, const Mention& source, const Mention& target) {
    const auto here = neighbours(pair.source, source);
    const auto there = neighbours(pair.target, target);
    const double straight = agreement(pair, here.before, there.before) + agreement(pair, here.after, there.after);
    // *zei West* – *Park said*: a verb changes sides.
    const double turned =
        std::max(agreement(pair, here.before, there.after), agreement(pair, here.after, there.before));
    return std::max(straight, turned >= same_word ? turned : 0.0);
}

namespace {

/// The words of a segment around a name that are neither marks nor of the closed classes; at most `most` on each side.
std::vector<const text::Word*> content_around(const SideView& side, const Mention& mention, std::size_t most) {
    std::vector<const text::Word*> found;
    const auto& words = (*side.segments)[mention.segment].words;
    const auto is_content = [&](const text::Word& word) { return is_content_word(word, side.language()); };
    const auto end = std::find_if(words.begin(), words.end(),
                                  [&](const text::Word& word) { return word.span.end > mention.span.begin; });
    for (auto word = std::make_reverse_iterator(end); word != words.rend() && found.size() < most; ++word) {
        if (is_content(*word)) {
            found.push_back(&*word);
        }
    }
    most += found.size();
    for (auto word = end; word != words.end() && found.size() < most; ++word) {
        if (word->span.begin >= mention.span.end && is_content(*word)) {
            found.push_back(&*word);
        }
    }
    return found;
}

/// From the first to the last of the words, and the name between them.
text::Span stretch_of(const std::vector<const text::Word*>& words, const Mention& mention) {
    auto stretch = mention.span;
    for (const auto* word : words) {
        stretch = {std::min(stretch.begin, word->span.begin), std::max(stretch.end, word->span.end)};
    }
    return stretch;
}

}  // namespace

int rendered_surroundings(const PairView& pair, const Mention& source, const Mention& target) {
    constexpr std::size_t near = 2;
    constexpr std::size_t wide = 4;
    const Rendered rendered(pair, {target.segment, target.segment + 1},
                            stretch_of(content_around(pair.target, target, wide), target));
    const auto words = content_around(pair.source, source, near);
    return static_cast<int>(std::count_if(
        words.begin(), words.end(), [&](const text::Word* word) { return rendered.of(*word) == Rendering::present; }));
}

}  // namespace loep::check

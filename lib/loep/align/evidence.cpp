// Finds the words of two documents that translate each other, and weighs where they meet.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/evidence.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "loep/align/cognates.hpp"
#include "loep/align/common_words.hpp"
#include "loep/align/vocabulary.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/names.hpp"

namespace loep::align {

namespace {

using text::Language;

/// How sure it is that the two mean the same, by the way they were matched.
constexpr double sure_number = 1.0;
constexpr double sure_address = 1.2;
constexpr double sure_name = 1.1;
constexpr double sure_identical = 0.9;
constexpr double sure_common = 0.7;
constexpr double sure_class = 0.85;
/// Cognates less alike than this are chance; between it and 1 the trust grows.
constexpr double least_alike = 0.6;
constexpr std::size_t shared_letters = 4;
/// The least a spelling of another name may be alike (translit::same_name).
constexpr double one_name = 0.85;
/// Pairs of words that meet in very many pairs of segments are kept near the diagonal only.
constexpr std::size_t many_meetings = 4096;
constexpr std::size_t near_diagonal = 64;
/// What a match must weigh to be used at all; in texts of so many segments, more.
constexpr double least_short = 0.05;
constexpr double least_long = 1.0;
constexpr std::size_t long_text = 1000;

struct Match {
    std::uint32_t source = 0;  ///< feature numbers
    std::uint32_t target = 0;
    double sureness = 0.0;
};

using Index = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;
using OwnedIndex = std::unordered_map<std::string, std::vector<std::uint32_t>>;

bool is_word(const Feature& feature) {
    return feature.kind == FeatureKind::word || feature.kind == FeatureKind::name;
}

/// What an ordinary translation of a segment with this feature has of it: −log of the odds to find nothing.
double expectation(const Feature& feature, Language language) {
    switch (feature.kind) {
        case FeatureKind::number:
            return 1.5;
        case FeatureKind::address:
            return 2.0;
        case FeatureKind::name:
            return 0.9;
        case FeatureKind::word:
            break;
    }
    if (language == Language::dutch && !common_words(feature.key).empty()) {
        return 0.25;
    }
    return feature.key.size() > 5 ? 0.12 : 0.0;
}

/// The same spelling, number or address on both sides.
void match_identical(const std::vector<Feature>& source, const std::vector<Feature>& target, bool one_language,
                     std::vector<Match>& matches) {
    Index index;
    for (std::uint32_t t = 0; t < target.size(); ++t) {
        index[target[t].key].push_back(t);
    }
    for (std::uint32_t s = 0; s < source.size(); ++s) {
        const auto found = index.find(source[s].key);
        if (found == index.end()) {
            continue;
        }
        for (const auto t : found->second) {
            const auto& a = source[s];
            const auto& b = target[t];
            if (is_word(a) != is_word(b) || (!is_word(a) && a.kind != b.kind)) {
                continue;
            }
            if (a.kind == FeatureKind::number) {
                matches.push_back({s, t, sure_number});
            } else if (a.kind == FeatureKind::address) {
                matches.push_back({s, t, sure_address});
            } else if (a.kind == FeatureKind::name || b.kind == FeatureKind::name) {
                matches.push_back({s, t, sure_name});
            } else if (one_language || a.key.size() > 3) {
                // Short words that look alike (*is*, *had*, *van*) are common words or false friends.
                matches.push_back({s, t, sure_identical});
            }
        }
    }
}

/// `dutch` and `english` are the sides by language; `swapped` when Dutch is the target.
void match_common(const std::vector<Feature>& dutch, const std::vector<Feature>& english, bool swapped,
                  std::vector<Match>& matches) {
    Index index;
    for (std::uint32_t e = 0; e < english.size(); ++e) {
        if (is_word(english[e])) {
            index[english[e].key].push_back(e);
        }
    }
    for (std::uint32_t d = 0; d < dutch.size(); ++d) {
        for (const auto& row : is_word(dutch[d]) ? common_words(dutch[d].key) : std::span<const CommonWord>{}) {
            const auto found = index.find(row.english);
            if (found != index.end()) {
                for (const auto e : found->second) {
                    matches.push_back({swapped ? e : d, swapped ? d : e, sure_common});
                }
            }
        }
    }
}

/// Cognates: in buckets by the first letters of their class.
void match_cognates(const std::vector<Feature>& source, Language source_language, const std::vector<Feature>& target,
                    Language target_language, std::vector<Match>& matches) {
    std::vector<std::string> classes(target.size());
    OwnedIndex buckets;
    for (std::uint32_t t = 0; t < target.size(); ++t) {
        if (is_word(target[t]) && target[t].key.size() >= shared_letters) {
            classes[t] = spelling_class(target[t].key, target_language);
            buckets[classes[t].substr(0, shared_letters)].push_back(t);
        }
    }
    for (std::uint32_t s = 0; s < source.size(); ++s) {
        if (!is_word(source[s]) || source[s].key.size() < shared_letters) {
            continue;
        }
        const auto own = spelling_class(source[s].key, source_language);
        const auto bucket = buckets.find(own.substr(0, shared_letters));
        if (bucket == buckets.end()) {
            continue;
        }
        for (const auto t : bucket->second) {
            const double alike = class_similarity(own, classes[t]);
            if (alike > least_alike && source[s].key != target[t].key) {
                matches.push_back({s, t, sure_class * (0.4 + 0.6 * (alike - least_alike) / (1.0 - least_alike))});
            }
        }
    }
}

/// Transliterations: in buckets by the consonants.
void match_names(const std::vector<Feature>& dutch, const std::vector<Feature>& english, bool swapped,
                 std::vector<Match>& matches) {
    OwnedIndex buckets;
    for (std::uint32_t e = 0; e < english.size(); ++e) {
        if (english[e].kind == FeatureKind::name) {
            buckets[translit::name_key(english[e].key, Language::english)].push_back(e);
        }
    }
    for (std::uint32_t d = 0; d < dutch.size(); ++d) {
        if (dutch[d].kind != FeatureKind::name) {
            continue;
        }
        const auto key = translit::name_key(dutch[d].key, Language::dutch);
        const auto bucket = key.size() < 2 ? buckets.end() : buckets.find(key);
        if (bucket == buckets.end()) {
            continue;
        }
        for (const auto e : bucket->second) {
            if (dutch[d].key != english[e].key && translit::same_name(dutch[d].key, english[e].key) >= one_name) {
                matches.push_back({swapped ? e : d, swapped ? d : e, sure_name});
            }
        }
    }
}

std::vector<Match> matches_of(const std::vector<Feature>& source, Language source_language,
                              const std::vector<Feature>& target, Language target_language) {
    std::vector<Match> matches;
    match_identical(source, target, source_language == target_language, matches);
    match_cognates(source, source_language, target, target_language, matches);
    if (source_language != target_language) {
        const bool swapped = target_language == Language::dutch;
        match_common(swapped ? target : source, swapped ? source : target, swapped, matches);
        match_names(swapped ? target : source, swapped ? source : target, swapped, matches);
    }
    // Of several ways to match the same two the surest counts.
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tie(a.source, a.target, b.sureness) < std::tie(b.source, b.target, a.sureness);
    });
    matches.erase(
        std::unique(matches.begin(), matches.end(),
                    [](const Match& a, const Match& b) { return a.source == b.source && a.target == b.target; }),
        matches.end());
    return matches;
}

/// A match at one pair of segments.
struct Meeting {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint32_t match = 0;
    double weight = 0.0;
};

void meet(std::uint32_t match, double weight, const std::vector<std::uint32_t>& source, std::size_t source_size,
          const std::vector<std::uint32_t>& target, std::size_t target_size, std::vector<Meeting>& meetings) {
    const bool all = source.size() * target.size() <= many_meetings;
    for (const auto s : source) {
        auto from = target.begin();
        auto to = target.end();
        if (!all) {
            const auto middle = static_cast<std::size_t>(s) * target_size / source_size;
            const auto low = static_cast<std::uint32_t>(middle > near_diagonal ? middle - near_diagonal : 0);
            from = std::lower_bound(from, to, low);
            to = std::upper_bound(from, to, static_cast<std::uint32_t>(middle + near_diagonal));
        }
        for (; from != to; ++from) {
            meetings.push_back({s, *from, match, weight});
        }
    }
}

/// Within one pair of segments every word is used once, the weightiest first.
void use_once(const std::vector<Meeting>& meetings, std::size_t begin, std::size_t end,
              const std::vector<Match>& matches, const std::vector<double>& source_due,
              const std::vector<double>& target_due, std::vector<Anchor>& anchors) {
    std::vector<std::uint32_t> used_source;
    std::vector<std::uint32_t> used_target;
    Anchor anchor{meetings[begin].source, meetings[begin].target, 0.0, 0.0};
    for (std::size_t k = begin; k < end; ++k) {
        const auto& match = matches[meetings[k].match];
        if (std::find(used_source.begin(), used_source.end(), match.source) != used_source.end() ||
            std::find(used_target.begin(), used_target.end(), match.target) != used_target.end()) {
            continue;
        }
        used_source.push_back(match.source);
        used_target.push_back(match.target);
        anchor.weight += meetings[k].weight;
        anchor.cover += source_due[match.source] + target_due[match.target];
    }
    anchors.push_back(anchor);
}

std::vector<Anchor> anchors_of(std::vector<Meeting> meetings, const std::vector<Match>& matches,
                               const std::vector<double>& source_due, const std::vector<double>& target_due) {
    std::sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) {
        return std::tie(a.source, a.target, b.weight, a.match) < std::tie(b.source, b.target, a.weight, b.match);
    });
    std::vector<Anchor> anchors;
    for (std::size_t begin = 0; begin < meetings.size();) {
        std::size_t end = begin;
        while (end < meetings.size() && meetings[end].source == meetings[begin].source &&
               meetings[end].target == meetings[begin].target) {
            ++end;
        }
        use_once(meetings, begin, end, matches, source_due, target_due, anchors);
        begin = end;
    }
    return anchors;
}

bool is_quotation_mark(std::string_view mark) {
    for (const std::string_view one : {"\"", "“", "”", "„", "«", "»", "‘"}) {
        if (mark == one) {
            return true;
        }
    }
    return false;
}

/// Blanks by their bytes would do for length; code points keep Łódź and Lodz alike.
std::uint32_t length_of(std::string_view bytes, const segment::Segment& segment) {
    std::size_t length = 0;
    for (const auto& word : segment.words) {
        length += text::count_code_points(text::slice(bytes, word.span));
    }
    return static_cast<std::uint32_t>(length);
}

std::vector<Unit> units_of(const document::Document& document, const segment::Segments& segments) {
    std::vector<Unit> units(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& segment = segments[i];
        auto& unit = units[i];
        unit.length = length_of(document.bytes(), segment);
        unit.paragraph = segment.block;
        std::string_view last;
        for (const auto& word : segment.words) {
            const auto letters = document.slice(word.span);
            const bool mark = word.kind == text::WordKind::punctuation;
            unit.quoted = unit.quoted || (mark && is_quotation_mark(letters));
            if (!mark || letters == "?" || letters == "." || letters == "!" || letters == "…" || letters == ":") {
                last = mark ? letters : std::string_view{};
            }
        }
        unit.question = last == "?";
        const bool alone = (i == 0 || segments[i - 1].block != segment.block) &&
                           (i + 1 == segments.size() || segments[i + 1].block != segment.block);
        const bool marked = segment.block < document.blocks.size() &&
                            document.blocks[segment.block].kind == document::BlockKind::heading;
        constexpr std::uint32_t longest_heading = 110;
        unit.heading = marked || (alone && last.empty() && unit.length > 0 && unit.length < longest_heading);
    }
    return units;
}

/// What each feature is due, less for what stands everywhere: *he* takes up a name that every sentence has.
std::vector<double> dues_of(const std::vector<Feature>& features, Language language, std::vector<Unit>& units) {
    std::vector<double> dues(features.size());
    for (std::size_t k = 0; k < features.size(); ++k) {
        const double share = static_cast<double>(features[k].segments.size()) / static_cast<double>(units.size());
        dues[k] = expectation(features[k], language) * (1.0 - share);
        for (const auto segment : features[k].segments) {
            units[segment].expected += dues[k];
        }
    }
    return dues;
}

}  // namespace

double rarity_weight(std::size_t source_count, std::size_t source_size, std::size_t target_count,
                     std::size_t target_size) {
    // The share of other segments that hold it, one left out; a third of a segment stands for those not in the text.
    const auto share = [](std::size_t count, std::size_t size) {
        return (static_cast<double>(std::max<std::size_t>(count, 1)) - 1.0 + 0.33) / (static_cast<double>(size) + 3.0);
    };
    constexpr double found = 0.8;
    constexpr double rarest = 0.004;
    const double chance = std::max({share(source_count, source_size), share(target_count, target_size), rarest});
    return std::max(0.0, std::log(found / chance));
}

Evidence collect_evidence(const document::Document& source, const segment::Segments& source_segments,
                          const document::Document& target, const segment::Segments& target_segments) {
    Evidence evidence{units_of(source, source_segments), units_of(target, target_segments), {}};
    if (source_segments.empty() || target_segments.empty()) {
        return evidence;
    }
    const auto source_features = vocabulary(source, source_segments);
    const auto target_features = vocabulary(target, target_segments);
    const auto source_due = dues_of(source_features, source.language, evidence.source);
    const auto target_due = dues_of(target_features, target.language, evidence.target);
    const auto matches = matches_of(source_features, source.language, target_features, target.language);
    // In a long text the frequent words would meet everywhere, and rarer ones are never far.
    const double least = source_segments.size() + target_segments.size() > long_text ? least_long : least_short;
    std::vector<Meeting> meetings;
    for (std::uint32_t k = 0; k < matches.size(); ++k) {
        const auto& in_source = source_features[matches[k].source].segments;
        const auto& in_target = target_features[matches[k].target].segments;
        const double weight = matches[k].sureness * rarity_weight(in_source.size(), source_segments.size(),
                                                                  in_target.size(), target_segments.size());
        if (weight > least) {
            meet(k, weight, in_source, source_segments.size(), in_target, target_segments.size(), meetings);
        }
    }
    evidence.anchors = anchors_of(std::move(meetings), matches, source_due, target_due);
    return evidence;
}

}  // namespace loep::align

// Matches words: the same letters, cognates, transliterated names, basic words, and a dictionary's pairs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/matches.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "loep/align/cognates.hpp"
#include "loep/align/common_words.hpp"
#include "loep/align/place_index.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/translit/compare.hpp"

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
constexpr double sure_dictionary = 0.7;
constexpr double sure_part = 0.5;
constexpr double sure_learned = 0.6;
/// Cognates less alike than this are chance; between it and 1 the trust grows.
constexpr double least_alike = 0.6;
constexpr std::size_t shared_letters = 4;

/// By the hashes of their keys.
PlaceIndex index_keys(const std::vector<Feature>& features) {
    PlaceIndex index(features.size());
    for (std::uint32_t k = 0; k < features.size(); ++k) {
        index.add(features[k].hash, k);
    }
    return index;
}

/// The same spelling, number or address on both sides.
void match_identical(const std::vector<Feature>& source, const std::vector<Feature>& target, bool one_language,
                     std::vector<Match>& matches) {
    const auto index = index_keys(target);
    for (std::uint32_t s = 0; s < source.size(); ++s) {
        const auto& a = source[s];
        index.for_each(a.hash, [&](std::uint32_t t) {
            const auto& b = target[t];
            if (a.key != b.key || is_word(a) != is_word(b) || (!is_word(a) && a.kind != b.kind)) {
                return;
            }
            if (a.kind == FeatureKind::number) {
                matches.push_back({s, t, sure_number, LinkKind::number});
            } else if (a.kind == FeatureKind::address) {
                matches.push_back({s, t, sure_address, LinkKind::address});
            } else if (a.kind == FeatureKind::name || b.kind == FeatureKind::name) {
                matches.push_back({s, t, sure_name, LinkKind::name});
            } else if (one_language || a.key.size() > 3) {
                // Short words that look alike (*is*, *had*, *van*) are common words or false friends.
                matches.push_back({s, t, sure_identical, LinkKind::identical});
            }
        });
    }
}

/// `dutch` and `english` are the sides by language; `swapped` when Dutch is the target.
void match_common(const std::vector<Feature>& dutch, const std::vector<Feature>& english, bool swapped,
                  std::vector<Match>& matches) {
    const auto index = index_keys(english);
    for (std::uint32_t d = 0; d < dutch.size(); ++d) {
        for (const auto& row : is_word(dutch[d]) ? common_words(dutch[d].key) : std::span<const CommonWord>{}) {
            index.for_each(text::hash_of(row.english), [&](std::uint32_t e) {
                if (is_word(english[e]) && english[e].key == row.english) {
                    matches.push_back({swapped ? e : d, swapped ? d : e, sure_common, LinkKind::common_word});
                }
            });
        }
    }
}

/// The first letters of a class of spelling as a number.
std::uint64_t bucket_of(std::string_view spelling) {
    std::uint64_t bucket = 0;
    for (const char letter : spelling.substr(0, shared_letters)) {
        bucket = bucket << 8U | static_cast<unsigned char>(letter);
    }
    return bucket;
}

/// Cognates: in buckets by the first letters of their class.
void match_cognates(const std::vector<Feature>& source, Language source_language, const std::vector<Feature>& target,
                    Language target_language, std::vector<Match>& matches) {
    std::vector<std::string> classes(target.size());
    PlaceIndex buckets(target.size());
    for (std::uint32_t t = 0; t < target.size(); ++t) {
        if (is_word(target[t]) && target[t].key.size() >= shared_letters) {
            classes[t] = spelling_class(target[t].key, target_language);
            buckets.add(bucket_of(classes[t]), t);
        }
    }
    for (std::uint32_t s = 0; s < source.size(); ++s) {
        if (!is_word(source[s]) || source[s].key.size() < shared_letters) {
            continue;
        }
        const auto own = spelling_class(source[s].key, source_language);
        buckets.for_each(bucket_of(own), [&](std::uint32_t t) {
            const double alike = class_similarity(own, classes[t]);
            if (alike > least_alike && source[s].key != target[t].key) {
                matches.push_back(
                    {s, t, sure_class * (0.4 + 0.6 * (alike - least_alike) / (1.0 - least_alike)), LinkKind::cognate});
            }
        });
    }
}

/// A name among the features, made ready to be compared.
struct NameFeature {
    std::uint32_t feature = 0;
    translit::PreparedName name;
};

std::vector<NameFeature> prepare_names(const std::vector<Feature>& features, Language language) {
    constexpr std::size_t shortest = 3;
    std::vector<NameFeature> names;
    for (std::uint32_t i = 0; i < features.size(); ++i) {
        if (features[i].kind == FeatureKind::name && features[i].key.size() >= shortest) {
            auto name = translit::prepare_name(features[i].key, language);
            if (!name.words.empty()) {
                names.push_back({i, std::move(name)});
            }
        }
    }
    return names;
}

/// Transliterations: in buckets by their keys.
void match_names(const std::vector<Feature>& dutch, const std::vector<Feature>& english, bool swapped,
                 std::vector<Match>& matches) {
    const auto targets = prepare_names(english, Language::english);
    PlaceIndex buckets(targets.size());
    for (std::uint32_t place = 0; place < targets.size(); ++place) {
        for (const auto key : targets[place].name.keys()) {
            buckets.add(key, place);
        }
    }
    for (const auto& source : prepare_names(dutch, Language::dutch)) {
        for (const auto key : source.name.keys()) {
            buckets.for_each(key, [&](std::uint32_t place) {
                const auto& target = targets[place];
                if (dutch[source.feature].key != english[target.feature].key &&
                    translit::is_counterpart(source.name, target.name)) {
                    const auto d = source.feature;
                    const auto e = target.feature;
                    matches.push_back({swapped ? e : d, swapped ? d : e, sure_name, LinkKind::name});
                }
            });
        }
    }
}

/// Dutch words by what the dictionaries say of them, English ones by their stem.
void match_dictionaries(const WordSideView& dutch, const WordSideView& english, bool swapped,
                        std::vector<Match>& matches) {
    const auto& stems = english.lookups.stems();
    PlaceIndex index(stems.size());
    for (std::uint32_t e = 0; e < stems.size(); ++e) {
        if (english.lookups.knows(e)) {
            index.add(stems[e], e);
        }
    }
    const auto match_reading = [&](std::uint32_t d, const Dictionary::Reading& reading, double sureness,
                                   LinkKind link) {
        for (const auto stem : reading.translations) {
            index.for_each(stem, [&](std::uint32_t e) {
                matches.push_back({swapped ? e : d, swapped ? d : e, sureness, link});
            });
        }
    };
    for (std::uint32_t d = 0; d < dutch.features.size(); ++d) {
        for (const auto& reading : dutch.lookups.readings(DictionaryKind::installed, d)) {
            match_reading(d, reading, reading.part ? sure_part : sure_dictionary, LinkKind::dictionary);
        }
        for (const auto& reading : dutch.lookups.readings(DictionaryKind::learned, d)) {
            match_reading(d, reading, sure_learned, LinkKind::learned);
        }
    }
}

}  // namespace

bool is_word(const Feature& feature) {
    return feature.kind == FeatureKind::word || feature.kind == FeatureKind::name;
}

void keep_surest(std::vector<Match>& matches) {
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tie(a.source, a.target, b.sureness, a.kind) < std::tie(b.source, b.target, a.sureness, b.kind);
    });
    matches.erase(
        std::unique(matches.begin(), matches.end(),
                    [](const Match& a, const Match& b) { return a.source == b.source && a.target == b.target; }),
        matches.end());
}

std::vector<Match> find_matches(const WordSideView& source, const WordSideView& target) {
    std::vector<Match> matches;
    matches.reserve(source.features.size() + target.features.size());
    match_identical(source.features, target.features, source.language == target.language, matches);
    match_cognates(source.features, source.language, target.features, target.language, matches);
    if (source.language != target.language) {
        const bool swapped = target.language == Language::dutch;
        const auto& dutch = swapped ? target : source;
        const auto& english = swapped ? source : target;
        match_common(dutch.features, english.features, swapped, matches);
        match_names(dutch.features, english.features, swapped, matches);
        match_dictionaries(dutch, english, swapped, matches);
    }
    keep_surest(matches);
    return matches;
}

}  // namespace loep::align

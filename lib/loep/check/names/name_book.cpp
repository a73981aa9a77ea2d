// Prepares a name when it is first asked about.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_book.hpp"

#include <algorithm>
#include <iterator>

namespace loep::check {

namespace {

text::Language other_than(text::Language language) {
    return language == text::Language::dutch ? text::Language::english : text::Language::dutch;
}

/// Two names that share none of these are not one (translit::may_be_one_name). A name without words has none.
std::vector<std::uint64_t> sound_keys(const translit::PreparedName& name) {
    std::vector<std::uint64_t> keys;
    const auto add = [&](std::uint64_t kind, const std::vector<std::uint32_t>& values) {
        std::transform(values.begin(), values.end(), std::back_inserter(keys),
                       [kind](std::uint32_t value) { return kind << 32U | value; });
    };
    if (!name.words.empty()) {
        add(0, name.words.back().keys);
        add(1, name.words.back().entries);
        add(2, name.entries);
    }
    return keys;
}

}  // namespace

const translit::PreparedName& NameBook::Names::of(std::string_view key) {
    const auto found = names_.find(key);
    return found != names_.end() ? found->second
                                 : names_.emplace(key, translit::prepare_name(key, language_)).first->second;
}

NameBook::Sounds::Sounds(Names& book, const std::vector<const Mention*>& names) {
    for (const auto* mention : names) {
        const auto& name = book.of(mention->key);
        for (const auto key : sound_keys(name)) {
            keys_.emplace_back(key, &name);
        }
    }
    std::sort(keys_.begin(), keys_.end());
}

template <typename Test>
bool NameBook::Sounds::any_like(const translit::PreparedName& name, const Test& test) const {
    const auto keys = sound_keys(name);
    return std::any_of(keys.begin(), keys.end(), [&](std::uint64_t key) {
        const auto first =
            std::partition_point(keys_.begin(), keys_.end(), [key](const Key& other) { return other.first < key; });
        const auto last = std::find_if(first, keys_.end(), [key](const Key& other) { return other.first != key; });
        return std::any_of(first, last, [&](const Key& other) { return test(*other.second); });
    });
}

std::size_t NameBook::Judgements::Hash::operator()(const Two& two) const {
    const std::hash<const translit::PreparedName*> number_of;
    text::KeyHash hash;
    hash.add(number_of(two.first));
    hash.add(number_of(two.second));
    return hash.of(sizeof two);
}

template <typename Judge>
bool NameBook::Judgements::of(const translit::PreparedName& a, const translit::PreparedName& b, const Judge& judge) {
    const Two two(&a, &b);
    const auto known = known_.find(two);
    return known != known_.end() ? known->second : known_.emplace(two, judge(a, b)).first->second;
}

NameBook::Names& NameBook::names_of(text::Language language) {
    return language == text::Language::dutch ? dutch_ : english_;
}

bool NameBook::are_counterparts(std::string_view dutch, std::string_view english) {
    return counterparts_.of(dutch_.of(dutch), english_.of(english), translit::is_counterpart);
}

bool NameBook::are_of_one(std::string_view dutch, std::string_view english) {
    const auto& one = dutch_.of(dutch);
    const auto& other = english_.of(english);
    return translit::may_be_one_name(one, other) &&
           of_one_.of(one, other, [](const auto& a, const auto& b) { return translit::compare(a, b).same(); });
}

bool NameBook::is_among(text::Language language, const std::vector<const Mention*>& names, std::string_view key) {
    auto& sounds = language == text::Language::dutch ? dutch_sounds_ : english_sounds_;
    if (!sounds) {
        sounds.emplace(names_of(language), names);
    }
    const auto& name = names_of(other_than(language)).of(key);
    return sounds->any_like(name,
                            [&](const translit::PreparedName& other) { return translit::compare(name, other).same(); });
}

translit::Comparison NameBook::compare(std::string_view dutch, std::string_view english) {
    return translit::compare(dutch_.of(dutch), english_.of(english));
}

translit::Comparison NameBook::compare_of_any_language(std::string_view a, std::string_view b) {
    return translit::compare(any_.of(a), any_.of(b));
}

}  // namespace loep::check

// Reads Hunspell's affix rules and puts them on words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/affixes.hpp"

#include <algorithm>

namespace loep::morphology {

namespace {

std::string_view next_field(std::string_view& line) {
    constexpr std::string_view blanks = " \t\r";
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    const auto field = line.substr(0, line.find_first_of(blanks));
    line.remove_prefix(field.size());
    return field;
}

/// What is written for nothing, and without the flags of a second affix.
std::string affix_of(std::string_view field) {
    const auto letters = field.substr(0, field.find('/'));
    return letters == "0" ? std::string() : std::string(letters);
}

/// Takes the first letter's condition off: a letter, *.*, *[abc]*, *[^abc]*.
std::string_view take_condition(std::string_view& conditions) {
    const auto size = conditions.front() == '[' ? std::min(conditions.find(']'), conditions.size() - 1) + 1 : 1;
    const auto first = conditions.substr(0, size);
    conditions.remove_prefix(size);
    return first;
}

std::size_t count_letters(std::string_view conditions) {
    std::size_t letters = 0;
    for (; !conditions.empty(); ++letters) {
        take_condition(conditions);
    }
    return letters;
}

bool fits(std::string_view condition, char letter) {
    if (condition.front() != '[') {
        return condition == "." || condition.front() == letter;
    }
    const auto letters = condition.substr(1, condition.size() - 2);
    return letters.starts_with('^') ? letters.find(letter, 1) == std::string_view::npos
                                    : letters.find(letter) != std::string_view::npos;
}

}  // namespace

Affixes::Affixes(std::string_view aff) {
    for (std::size_t begin = 0; begin < aff.size();) {
        const auto end = std::min(aff.find('\n', begin), aff.size());
        const auto line = aff.substr(begin, end - begin);
        if (line.starts_with("FLAG ")) {
            prefixes_ = {};
            suffixes_ = {};
            return;
        }
        if (line.starts_with("SFX ")) {
            read_rule(line.substr(4), suffixes_);
        } else if (line.starts_with("PFX ")) {
            read_rule(line.substr(4), prefixes_);
        }
        begin = end + 1;
    }
}

/// *SFX D y ied [^aeiou]y*; the line before the rules of a flag (*SFX D Y 4*) has no condition.
void Affixes::read_rule(std::string_view line, RulesByFlag& rules) {
    const auto flag = next_field(line);
    const auto strip = next_field(line);
    const auto add = next_field(line);
    const auto condition = next_field(line);
    if (flag.size() == 1 && !condition.empty()) {
        rules[static_cast<unsigned char>(flag.front())].push_back(
            {affix_of(strip), affix_of(add), std::string(condition)});
    }
}

bool Affixes::applies(const Rule& rule, End end, std::string_view word) {
    const auto letters = count_letters(rule.condition);
    if (word.size() < letters || word.size() <= rule.strip.size()) {
        return false;
    }
    const bool strips = end == End::front ? word.starts_with(rule.strip) : word.ends_with(rule.strip);
    auto there = end == End::front ? word.substr(0, letters) : word.substr(word.size() - letters);
    std::string_view conditions = rule.condition;
    return strips && std::all_of(there.begin(), there.end(),
                                 [&](char letter) { return fits(take_condition(conditions), letter); });
}

void Affixes::for_each_applied(const RulesByFlag& rules, End end, std::string_view word, std::string_view flags,
                               const std::function<void(std::string_view)>& use) {
    for (const char flag : flags) {
        for (const auto& rule : rules[static_cast<unsigned char>(flag)]) {
            if (!applies(rule, end, word)) {
                continue;
            }
            const auto size = word.size() - rule.strip.size();
            use(end == End::front ? rule.add + std::string(word.substr(rule.strip.size()))
                                  : std::string(word.substr(0, size)) + rule.add);
        }
    }
}

void Affixes::for_each_form(std::string_view word, std::string_view flags,
                            const std::function<void(std::string_view)>& use) const {
    for_each_applied(prefixes_, End::front, word, flags, use);
    for_each_applied(suffixes_, End::back, word, flags, [&](std::string_view suffixed) {
        use(suffixed);
        for_each_applied(prefixes_, End::front, suffixed, flags, use);
    });
}

}  // namespace loep::morphology

// Inflected Dutch words with their bases, out of the installed Hunspell dictionary: what its affix rules make.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "loep/morphology/inflect.hpp"

namespace loep::morphology {

/// A form that the affix file calls by a tag (NN2 a plural, AJe, VBh1 …) and the entry it is made of.
struct TaggedForm {
    std::string form;
    std::string entry;
    std::string tag;
};

class DictionaryForms {
  public:
    DictionaryForms(const std::string& affixes, const std::string& entries) {
        read_rules(affixes);
        read_entries(entries);
    }

    /// Of these tags, in the order of the dictionary.
    std::vector<TaggedForm> tagged(const std::vector<std::string_view>& tags) const {
        std::vector<TaggedForm> found;
        for (const auto& form : forms_) {
            if (std::find(tags.begin(), tags.end(), form.tag) != tags.end()) {
                found.push_back(form);
            }
        }
        return found;
    }

    /// Does the dictionary give the entry a form of that tag?
    bool has(const std::string& entry, const std::string& tag) const { return tags_.contains(entry + ' ' + tag); }

    /// Does the dictionary give the entry a form with that ending?
    bool has_ending(const std::string& entry, const std::string& ending) const {
        const auto start = entry + " -";
        for (auto at = tags_.lower_bound(start); at != tags_.end() && at->starts_with(start); ++at) {
            if (at->ends_with(ending)) {
                return true;
            }
        }
        return false;
    }

    /// An infinitive is an entry with the flag Vi.
    bool is_infinitive(const std::string& word) const { return infinitives_.contains(word); }

  private:
    struct Rule {
        std::string cut;
        std::string add;
        std::string condition;
        std::string tag;
    };

    static std::string without_ligature(std::string text) {
        for (const auto& [from, to] : {std::pair("\xC4\xB3", "ij"), std::pair("\xC4\xB2", "IJ")}) {
            for (auto at = text.find(from); at != std::string::npos; at = text.find(from)) {
                text.replace(at, 2, to);
            }
        }
        return text;
    }

    void read_rules(const std::string& path) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            std::istringstream words(line);
            std::string kind;
            std::string flag;
            Rule rule;
            words >> kind >> flag >> rule.cut >> rule.add >> rule.condition >> rule.tag;
            if (kind != "SFX" || !rule.tag.starts_with("ts:")) {
                continue;
            }
            rule.cut = rule.cut == "0" ? "" : without_ligature(rule.cut);
            rule.add = without_ligature(rule.add.substr(0, rule.add.find('/')));
            rule.condition = without_ligature(rule.condition);
            rule.tag = rule.tag.substr(3);
            if (!rule.add.ends_with('-')) {
                rules_[flag].push_back(rule);
            }
        }
    }

    /// A condition is a run of letters, "." and classes such as [^eo].
    static bool holds(std::string_view condition, std::string_view word) {
        std::vector<std::string_view> items;
        for (std::size_t at = 0; at < condition.size();) {
            const auto end = condition[at] == '[' ? condition.find(']', at) + 1 : at + 1;
            items.push_back(condition.substr(at, end - at));
            at = end;
        }
        if (items.size() > word.size()) {
            return false;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            const char letter = word[word.size() - items.size() + i];
            const auto item = items[i];
            const bool in = item.front() != '[' ? item == "." || item.front() == letter
                            : item[1] == '^'    ? item.substr(2).find(letter) == std::string_view::npos
                                                : item.substr(1).find(letter) != std::string_view::npos;
            if (!in) {
                return false;
            }
        }
        return true;
    }

    static bool is_common(std::string_view word) {
        return word.size() > 2 && std::all_of(word.begin(), word.end(), [](char letter) {
                   return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80U;
               });
    }

    void read_entries(const std::string& path) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            const auto slash = line.find('/');
            const auto word = without_ligature(line.substr(0, slash));
            if (slash == std::string::npos || !is_common(word)) {
                continue;
            }
            std::vector<std::string> flags;
            for (auto at = slash + 1; at + 1 < line.size(); at += 2) {
                flags.push_back(line.substr(at, 2));
            }
            const auto has = [&](std::string_view flag) {
                return std::find(flags.begin(), flags.end(), flag) != flags.end();
            };
            // Forbidden, only in compounds, not to be suggested, a confusing word.
            if (has("Fw") || has("Cx") || has("NS") || has("Wn")) {
                continue;
            }
            if (has("Vi")) {
                infinitives_.insert(word);
            }
            for (const auto& flag : flags) {
                add_forms(word, flag);
            }
        }
    }

    void add_forms(const std::string& word, const std::string& flag) {
        const auto rules = rules_.find(flag);
        if (rules == rules_.end()) {
            return;
        }
        for (const auto& rule : rules->second) {
            if (word.ends_with(rule.cut) && holds(rule.condition, word)) {
                tags_.insert(word + ' ' + rule.tag);
                tags_.insert(word + " -" + rule.add);
                forms_.push_back({word.substr(0, word.size() - rule.cut.size()) + rule.add, word, rule.tag});
            }
        }
    }

    std::map<std::string, std::vector<Rule>> rules_;
    std::vector<TaggedForm> forms_;
    std::set<std::string> infinitives_;
    std::set<std::string> tags_;
};

}  // namespace loep::morphology

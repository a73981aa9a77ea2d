// Tries every rule on texts made from it, and function words of Dutch and English on every language's rules.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx_faults.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "loep/segment/sentence_starts.hpp"
#include "loep/segment/srx_pattern.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::segment {

namespace {

using PlaceKey = std::pair<std::uint64_t, std::uint64_t>;

PlaceKey key_of(const ErrorPlace& place) {
    return {place.line, place.column};
}

std::string shown(const SrxRule& rule) {
    return fmt::format("“{}” + “{}”", rule.before, rule.after);
}

/// One rule, compiled; nothing when ICU refuses it.
class Probe {
  public:
    explicit Probe(const SrxRule& rule) {
        constexpr int time_limit = 500;
        UErrorCode status = U_ZERO_ERROR;
        matcher_ = std::make_unique<icu::RegexMatcher>(icu::UnicodeString::fromUTF8(pattern_at_place(rule)), 0, status);
        if (U_FAILURE(status)) {
            matcher_.reset();
            refusal_ = u_errorName(status);
            return;
        }
        matcher_->setTimeLimit(time_limit, status);
        matcher_->useTransparentBounds(1);
        matcher_->useAnchoringBounds(0);
    }

    const std::string& refusal() const { return refusal_; }

    bool matches(const icu::UnicodeString& text, std::int32_t at) const {
        if (matcher_ == nullptr) {
            return false;
        }
        UErrorCode status = U_ZERO_ERROR;
        matcher_->reset(text);
        matcher_->region(at, text.length(), status);
        return matcher_->lookingAt(status) != 0 && U_SUCCESS(status);
    }

  private:
    std::unique_ptr<icu::RegexMatcher> matcher_;
    std::string refusal_;
};

/// A text and the place in it that a rule is about.
struct Trial {
    icu::UnicodeString text;
    std::int32_t at = 0;
    std::string shown;
};

Trial trial(const std::string& before, const std::string& after) {
    const auto head = icu::UnicodeString::fromUTF8(before);
    return {head + icu::UnicodeString::fromUTF8(after), head.length(), before + "|" + after};
}

/// Texts that the rule itself decides about.
std::vector<Trial> trials_of(const SrxRule& rule, const Probe& probe) {
    constexpr std::size_t most = 12;
    std::vector<Trial> trials;
    const auto after = sample_texts(rule.after, most);
    for (const auto& before : sample_texts(rule.before, most)) {
        for (const auto& next : after) {
            for (const std::string_view head : {"", "Zo ", "woord"}) {
                for (const std::string_view tail : {"", "Zo", " zo"}) {
                    auto one = trial(std::string(head) + before, next + std::string(tail));
                    if (probe.matches(one.text, one.at)) {
                        trials.push_back(std::move(one));
                    }
                }
            }
        }
    }
    return trials;
}

/// What is known of one rule over all the languages it is for.
struct Verdict {
    std::size_t lists = 0;
    std::size_t idle = 0;  ///< lists in which it decides nothing
    SrxFinding finding;
};

class Finder {
  public:
    explicit Finder(const SrxRules& rules) : rules_(rules) {}

    std::vector<SrxFinding> run() {
        look_at_patterns();
        look_at_maps();
        for (const auto& [tag, list] : lists()) {
            look_at_list(tag, list);
        }
        for (auto& [place, verdict] : verdicts_) {
            if (verdict.idle > 0 && verdict.idle == verdict.lists) {
                found_.push_back(std::move(verdict.finding));
            }
        }
        for (auto& [place, one] : swallowed_) {
            report_swallowed(one);
        }
        std::stable_sort(found_.begin(), found_.end(),
                         [](const SrxFinding& a, const SrxFinding& b) { return key_of(a.place) < key_of(b.place); });
        return std::move(found_);
    }

  private:
    using List = std::vector<const SrxRule*>;

    struct Swallowed {
        const SrxRule* rule = nullptr;
        std::string example;
        std::vector<std::string> words;
    };

    const Probe& probe(const SrxRule& rule) {
        auto& known = probes_[&rule];
        if (!known) {
            known.emplace(rule);
        }
        return *known;
    }

    void look_at_patterns() {
        for (const auto& language_rule : rules_.language_rules) {
            for (const auto& rule : language_rule.rules) {
                if (const auto& refusal = probe(rule).refusal(); !refusal.empty()) {
                    found_.push_back({SrxFault::bad_pattern,
                                      text::message("{} is no regular expression: {}", shown(rule), refusal),
                                      rule.place});
                }
            }
        }
    }

    const SrxLanguageRule* named(const std::string& name) const {
        const auto found = std::find_if(rules_.language_rules.begin(), rules_.language_rules.end(),
                                        [&name](const SrxLanguageRule& of) { return of.name == name; });
        return found == rules_.language_rules.end() ? nullptr : &*found;
    }

    bool is_map_for(const SrxLanguageMap& map, const std::string& tag) {
        try {
            return matches_language(map, tag);
        } catch (const Error& error) {
            if (bad_maps_.insert(key_of(map.place)).second) {
                found_.push_back({SrxFault::bad_pattern, error.message(), map.place});
            }
            return false;
        }
    }

    void look_at_maps() {
        std::set<std::string> used;
        for (const auto& map : rules_.maps) {
            used.insert(map.rule_name);
            if (named(map.rule_name) == nullptr) {
                found_.push_back({SrxFault::unknown_rule,
                                  text::message("no languagerule is called “{}”", map.rule_name), map.place});
            }
        }
        for (const auto& language_rule : rules_.language_rules) {
            if (used.find(language_rule.name) == used.end()) {
                found_.push_back({SrxFault::no_map,
                                  text::message("no languagemap names “{}”: its rules never fire", language_rule.name),
                                  language_rule.place});
            }
        }
        if (!rules_.cascade) {
            look_for_unreachable_maps();
        }
    }

    void look_for_unreachable_maps() {
        for (std::size_t i = 1; i < rules_.maps.size(); ++i) {
            const auto tags = sample_texts(rules_.maps[i].pattern, 8);
            const auto earlier = [&](const std::string& tag) {
                return std::any_of(rules_.maps.begin(), rules_.maps.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const SrxLanguageMap& map) { return is_map_for(map, tag); });
            };
            if (!tags.empty() && std::all_of(tags.begin(), tags.end(), earlier)) {
                found_.push_back(
                    {SrxFault::unreachable_map,
                     text::message("an earlier languagemap takes every language of “{}”", rules_.maps[i].pattern),
                     rules_.maps[i].place});
            }
        }
    }

    /// The rules as they are tried, once for every set of maps that some language has.
    std::vector<std::pair<std::string, List>> lists() {
        std::vector<std::pair<std::string, List>> result;
        std::set<std::vector<std::size_t>> seen;
        for (const auto& map : rules_.maps) {
            for (const auto& tag : sample_texts(map.pattern, 4)) {
                std::vector<std::size_t> maps;
                for (std::size_t i = 0; i < rules_.maps.size() && (rules_.cascade || maps.empty()); ++i) {
                    if (is_map_for(rules_.maps[i], tag)) {
                        maps.push_back(i);
                    }
                }
                if (!seen.insert(maps).second) {
                    continue;
                }
                List list;
                for (const auto i : maps) {
                    if (const auto* of = named(rules_.maps[i].rule_name)) {
                        std::transform(of->rules.begin(), of->rules.end(), std::back_inserter(list),
                                       [](const SrxRule& rule) { return &rule; });
                    }
                }
                result.emplace_back(tag, std::move(list));
            }
        }
        return result;
    }

    void look_at_list(const std::string& tag, const List& list) {
        std::size_t last_break = 0;
        for (std::size_t i = 0; i < list.size(); ++i) {
            last_break = list[i]->breaks ? i + 1 : last_break;
        }
        const SrxRule* everywhere = nullptr;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto& rule = *list[i];
            auto& verdict = verdicts_[key_of(rule.place)];
            ++verdict.lists;
            if (everywhere != nullptr) {
                idle(verdict, SrxFault::never_decides, rule,
                     text::message("{} never fires: the rule in line {} matches everywhere", shown(rule),
                                   everywhere->place.line));
            } else if (!rule.breaks && i >= last_break) {
                idle(verdict, SrxFault::never_decides, rule,
                     text::message("{} is an exception to nothing: no break rule comes after it", shown(rule)));
            } else {
                look_for_shadow(list, i, verdict);
            }
            everywhere = everywhere == nullptr && rule.before.empty() && rule.after.empty() ? &rule : everywhere;
        }
        if (const auto language = language_named(tag)) {
            look_for_swallowed(*language, list);
        }
    }

    static void idle(Verdict& verdict, SrxFault fault, const SrxRule& rule, std::string message) {
        ++verdict.idle;
        verdict.finding = {fault, std::move(message), rule.place};
    }

    void look_for_shadow(const List& list, std::size_t i, Verdict& verdict) {
        const auto& rule = *list[i];
        const auto trials = trials_of(rule, probe(rule));
        const SrxRule* first = nullptr;
        for (const auto& one : trials) {
            const auto decides = std::find_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i),
                                              [&](const SrxRule* of) { return probe(*of).matches(one.text, one.at); });
            if (decides == list.begin() + static_cast<std::ptrdiff_t>(i)) {
                return;
            }
            first = first == nullptr ? *decides : first;
        }
        if (first == nullptr) {
            return;
        }
        const bool same = first->breaks == rule.breaks;
        idle(verdict, SrxFault::shadowed, rule,
             text::message("{} {}: the rule in line {} decides first ({}), as in “{}”", shown(rule),
                           same ? text::message("adds nothing") : text::message("never fires"), first->place.line,
                           shown(*first), trials.front().shown));
    }

    static std::optional<text::Language> language_named(const std::string& tag) {
        std::string small = tag.substr(0, 2);
        std::transform(small.begin(), small.end(), small.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return tag.size() == 2 || (tag.size() > 2 && (tag[2] == '-' || tag[2] == '_')) ? text::language_of(small)
                                                                                       : std::nullopt;
    }

    /// A sentence that ends in a function word is rare but never an abbreviation.
    void look_for_swallowed(text::Language language, const List& list) {
        const bool dutch = language == text::Language::dutch;
        const std::array<std::string, 2> next{dutch ? " 81 mensen" : " 81 people", dutch ? " Toen kwam" : " Then came"};
        for (const auto word : function_words(language)) {
            if (text::count_code_points(word) < 2 || word.front() == '\'') {
                continue;
            }
            for (const auto& after : next) {
                const auto one = trial(fmt::format("{} {}.", dutch ? "Dat ging" : "It came", word), after);
                const auto decides = std::find_if(
                    list.begin(), list.end(), [&](const SrxRule* of) { return probe(*of).matches(one.text, one.at); });
                if (decides != list.end() && !(*decides)->breaks) {
                    auto& known = swallowed_[key_of((*decides)->place)];
                    known.rule = *decides;
                    known.example = known.example.empty() ? one.shown : known.example;
                    if (known.words.empty() || known.words.back() != word) {
                        known.words.emplace_back(word);
                    }
                }
            }
        }
    }

    void report_swallowed(const Swallowed& one) {
        constexpr std::size_t most = 5;
        std::string words;
        for (std::size_t i = 0; i < one.words.size() && i < most; ++i) {
            words += fmt::format("{}“{}”", i > 0 ? ", " : "", one.words[i]);
        }
        const auto more =
            one.words.size() > most ? text::message(" and {} more", one.words.size() - most) : std::string();
        found_.push_back({SrxFault::swallows_boundary,
                          text::message("{} keeps the sentence going after {}{}, as in “{}”", shown(*one.rule), words,
                                        more, one.example),
                          one.rule->place});
    }

    const SrxRules& rules_;
    std::map<const SrxRule*, std::optional<Probe>> probes_;
    std::map<PlaceKey, Verdict> verdicts_;
    std::map<PlaceKey, Swallowed> swallowed_;
    std::set<PlaceKey> bad_maps_;
    std::vector<SrxFinding> found_;
};

}  // namespace

std::vector<SrxFinding> find_faults(const SrxRules& rules) {
    return Finder(rules).run();
}

}  // namespace loep::segment

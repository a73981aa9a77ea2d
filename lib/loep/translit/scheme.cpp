// The automaton of a scheme's letters, and the reader of the tables that are built into the program.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/scheme.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/translit/embedded.hpp"
#include "loep/translit/letters.hpp"

namespace loep::translit {

namespace {

/// The rows of a table, comments and empty lines left out.
class SchemeReader {
  public:
    SchemeReader(std::string_view name, std::string_view text) : name_(name), text_(text) {}

    Scheme read() {
        read_lines(name_, text_);
        if (scheme_.id.empty() || scheme_.language.empty() || scheme_.letters.rules().empty()) {
            throw Error(ErrorCode::malformed, text::message("a scheme needs an id, a language and rules"),
                        {std::string(name_), 0, 0});
        }
        return std::move(scheme_);
    }

  private:
    void read_lines(std::string_view name, std::string_view text) {
        std::uint64_t number = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            place_ = {std::string(name), ++number, 0};
            read_line(text.substr(at, end - at));
            at = end + 1;
        }
    }

    void read_line(std::string_view line) {
        if (line.empty() || line.front() == '#') {
            return;
        }
        if (line.front() == ':') {
            read_property(line.substr(1));
        } else {
            read_rule(line);
        }
    }

    void read_property(std::string_view line) {
        const auto blank = std::min(line.find(' '), line.size());
        const auto key = line.substr(0, blank);
        const std::string value(line.substr(std::min(blank + 1, line.size())));
        if (key == "include") {
            const auto file = embedded_file(std::string(name_.substr(0, name_.rfind('/') + 1)) + value);
            if (!file) {
                fail("includes “" + value + "”, which is not there");
            }
            const auto place = place_;
            read_lines(value, *file);
            place_ = place;
            return;
        }
        std::string* field = key == "id"          ? &scheme_.id
                             : key == "language"  ? &scheme_.language
                             : key == "title"     ? &scheme_.title
                             : key == "authority" ? &scheme_.authority
                             : key == "year"      ? &scheme_.year
                             : key == "source"    ? &scheme_.source
                             : key == "copies"    ? &scheme_.copies
                             : key == "also"      ? &scheme_.also
                                                  : nullptr;
        if (key == "press") {
            scheme_.press = true;
        } else if (field == nullptr) {
            fail("unknown property “" + std::string(key) + "”");
        } else if (field->empty()) {
            // The first statement counts: an included table does not rename the one that includes it.
            *field = value;
        }
    }

    void read_rule(std::string_view line) {
        LetterRule rule;
        rule.line = line.substr(0, line.find(" #"));
        if (const auto note = line.find(" # "); note != std::string_view::npos) {
            rule.note = line.substr(note + 3);
        }
        std::vector<std::string_view> words;
        for (std::size_t at = 0; at < rule.line.size();) {
            const auto end = std::min(rule.line.find(' ', at), rule.line.size());
            if (end > at) {
                words.push_back(std::string_view(rule.line).substr(at, end - at));
            }
            at = end + 1;
        }
        if (words.size() < 2) {
            fail("a rule is letters and what is written for them");
        }
        rule.letters = decode(words[0]);
        read_ways(words[1], rule);
        for (std::size_t i = 2; i < words.size(); ++i) {
            read_context(words[i], rule);
        }
        scheme_.letters.add(std::move(rule));
    }

    /// "je@85|e@15"; a dash writes nothing.
    void read_ways(std::string_view text, LetterRule& rule) {
        for (std::size_t at = 0; at <= text.size();) {
            const auto end = std::min(text.find('|', at), text.size());
            const auto way = text.substr(at, end - at);
            const auto mark = std::min(way.find('@'), way.size());
            Way one;
            one.text = way.substr(0, mark) == "-" ? "" : std::string(way.substr(0, mark));
            if (mark < way.size()) {
                int percent = 0;
                const auto digits = way.substr(mark + 1);
                const auto [stop, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), percent);
                if (fault != std::errc() || stop != digits.data() + digits.size() || percent < 1 || percent > 100) {
                    fail("“" + std::string(way) + "”: a weight is 1 … 100");
                }
                one.weight = percent / 100.0;
            }
            rule.ways.push_back(std::move(one));
            at = end + 1;
        }
    }

    void read_context(std::string_view word, LetterRule& rule) {
        const auto colon = word.find(':');
        const auto name = word.substr(0, colon);
        if (colon == std::string_view::npos) {
            bool* flag = name == "start"    ? &rule.at_start
                         : name == "end"    ? &rule.at_end
                         : name == "inside" ? &rule.inside
                                            : nullptr;
            if (flag == nullptr) {
                fail("unknown place “" + std::string(word) + "”");
            }
            *flag = true;
            return;
        }
        LetterSet* set = name == "after"        ? &rule.after
                         : name == "before"     ? &rule.before
                         : name == "not-after"  ? &rule.not_after
                         : name == "not-before" ? &rule.not_before
                                                : nullptr;
        if (set == nullptr) {
            fail("unknown place “" + std::string(word) + "”");
        }
        set->given = true;
        for (const auto point : decode(word.substr(colon + 1))) {
            if (point == U'V') {
                set->vowels = true;
            } else if (point == U'C') {
                set->consonants = true;
            } else {
                set->letters += point;
            }
        }
    }

    [[noreturn]] void fail(const std::string& what) const { throw Error(ErrorCode::malformed, what, place_); }

    std::string_view name_;
    std::string_view text_;
    ErrorPlace place_;
    Scheme scheme_;
};

/// The tables of one folder of the embedded files, each read when somebody first asks for it; by any thread.
class Tables {
  public:
    explicit Tables(std::string_view folder) : folder_(folder) {}

    const Scheme* find(std::string_view id, Slavic language) {
        const auto name = fmt::format("{}/{}.{}.scheme", folder_, id, slavic_names.name(language));
        const std::lock_guard lock(mutex_);
        if (const auto known = read_.find(name); known != read_.end()) {
            return &known->second;
        }
        const auto text = embedded_file(name);
        return text ? &read_.emplace(name, read_scheme(name, *text)).first->second : nullptr;
    }

  private:
    std::string_view folder_;
    std::mutex mutex_;
    std::map<std::string, Scheme, std::less<>> read_;  // its nodes stay where they are
};

}  // namespace

bool LetterSet::holds(char32_t point) const {
    return letters.find(point) != std::u32string::npos || (vowels && is_vowel_letter(point)) ||
           (consonants && (is_cyrillic(point) || is_latin(point)) && !is_vowel_letter(point) && !is_sign(point));
}

bool LetterRule::fits(std::u32string_view word, std::size_t at) const {
    const auto end = at + letters.size();
    if ((at_start && at != 0) || (at_end && end != word.size()) || (inside && at == 0)) {
        return false;
    }
    const bool has_before = at > 0;
    const bool has_after = end < word.size();
    return (!after.given || (has_before && after.holds(word[at - 1]))) &&
           (!before.given || (has_after && before.holds(word[end]))) &&
           !(not_after.given && has_before && not_after.holds(word[at - 1])) &&
           !(not_before.given && has_after && not_before.holds(word[end]));
}

void LetterAutomaton::add(LetterRule rule) {
    std::uint32_t node = 0;
    for (const auto point : rule.letters) {
        const auto& next = nodes_[node].next;
        const auto found =
            std::find_if(next.begin(), next.end(), [point](const auto& arc) { return arc.first == point; });
        if (found != next.end()) {
            node = found->second;
            continue;
        }
        const auto made = static_cast<std::uint32_t>(nodes_.size());
        nodes_[node].next.emplace_back(point, made);
        nodes_.emplace_back();
        node = made;
    }
    nodes_[node].rules.push_back(static_cast<std::uint32_t>(rules_.size()));
    rules_.push_back(std::move(rule));
}

const LetterRule* LetterAutomaton::match(std::u32string_view word, std::size_t at) const {
    const LetterRule* best = nullptr;
    std::uint32_t node = 0;
    for (std::size_t i = at; i < word.size(); ++i) {
        const auto& next = nodes_[node].next;
        const auto found =
            std::find_if(next.begin(), next.end(), [&](const auto& arc) { return arc.first == word[i]; });
        if (found == next.end()) {
            break;
        }
        node = found->second;
        for (const auto index : nodes_[node].rules) {
            if (rules_[index].fits(word, at)) {
                best = &rules_[index];
                break;
            }
        }
    }
    return best;
}

Scheme read_scheme(std::string_view name, std::string_view text) {
    return SchemeReader(name, text).read();
}

const std::vector<Scheme>& schemes() {
    static const std::vector<Scheme> all = [] {
        std::vector<Scheme> read;
        for (const auto& file : embedded_files()) {
            if (file.name.starts_with("schemes/") && file.name.ends_with(".scheme")) {
                read.push_back(read_scheme(file.name, file.text));
            }
        }
        return read;
    }();
    return all;
}

const Scheme* find_scheme(std::string_view id, Slavic language) {
    static Tables tables("schemes");
    return tables.find(id, language);
}

const Scheme* find_back_table(std::string_view id, Slavic language) {
    static Tables tables("back");
    return tables.find(id, language);
}

}  // namespace loep::translit

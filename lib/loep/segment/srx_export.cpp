// Writes exceptions and breaks as regular expressions, from the same tables that the segmenter reads.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx_export.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include <fmt/format.h>

#include "loep/segment/sentence_starts.hpp"
#include "loep/text/words.hpp"

namespace loep::segment {

namespace {

using termbase::AbbreviationClass;

constexpr std::string_view marks = "[.!?…‽⁇⁈⁉]";
constexpr std::string_view closers = "[)\\]}»”’\"'›]{0,4}";
constexpr std::string_view openers = "[(\\[«“”„‘’‚\"'‹–—-]{0,3}";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\.^$|?*+()[]{}-").find(c) != std::string_view::npos) {
            out += '\\';
        }
        out += c == ' ' ? std::string("\\s") : std::string(1, c);
    }
    return out;
}

/// A key as it is written in a text: dotted ones in any case (V.S., o.a.), others with a small letter or a capital (Dr,
/// dr), not in capitals (the VS is not vs.).
std::string written(const std::string& key) {
    const auto capital = text::capitalise(key);
    if (key.find('.') != std::string::npos || capital == key) {
        return fmt::format("(?i:{})", escaped(key));
    }
    return fmt::format("(?:{}|{})", escaped(key), escaped(capital));
}

std::string joined(std::span<const std::string_view> words) {
    std::string out;
    for (const auto word : words) {
        if (word.front() != '\'') {
            out += (out.empty() ? "" : "|") + escaped(text::capitalise(word));
        }
    }
    return out;
}

class Export {
  public:
    Export(const Knowledge& knowledge, text::Language language)
        : knowledge_(knowledge),
          language_(language),
          no_function_(fmt::format("(?!(?:{})\\b)", joined(function_words(language)))) {}

    std::vector<SrxRule> run() {
        designations();
        abbreviations();
        letters_and_numbers();
        quotations();
        breaks();
        return std::move(rules_);
    }

  private:
    void no(std::string before, std::string after) {
        rules_.push_back({false, std::move(before), std::move(after), {}});
    }
    void yes(std::string before, std::string after) {
        rules_.push_back({true, std::move(before), std::move(after), {}});
    }

    /// A capital that begins no function word: rather a name that goes on.
    std::string name_follows() const { return fmt::format("\\s+{}{}\\p{{Lu}}", openers, no_function_); }

    void designations() {
        for (const auto& key : knowledge_.uncut) {
            const auto name = text::capitalise(key);
            for (std::size_t at = name.find_first_of(".!?"); at < name.size(); at = name.find_first_of(".!?", at + 1)) {
                const auto before = fmt::format("\\b{}(?i:{})", escaped(name.substr(0, 1)),
                                                escaped(std::string_view(name).substr(1, at)));
                if (static_cast<unsigned char>(name.front()) >= 0x80U) {
                    continue;
                }
                if (at + 1 == name.size()) {
                    no(before, name_follows());
                } else if (name[at + 1] == ' ') {
                    no(before, fmt::format("(?i:{})", escaped(std::string_view(name).substr(at + 1))));
                }
            }
        }
    }

    void abbreviations() {
        std::map<AbbreviationClass, std::set<std::string>> by_class;
        for (const auto& [key, of] : knowledge_.abbreviations) {
            by_class[of].insert(key);
        }
        for (const auto& [of, keys] : by_class) {
            for (const auto& key : keys) {
                abbreviation(key, of);
            }
        }
    }

    void abbreviation(const std::string& key, AbbreviationClass of) {
        const auto before = fmt::format("\\b{}\\.", written(key));
        if (of == AbbreviationClass::never_final) {
            no(before, "\\s");
        } else if (of == AbbreviationClass::before_number) {
            no(before, "\\s+(?:[\\p{Nd}(\\[]|[IVXLC]+\\b)");
        } else if (of == AbbreviationClass::before_name) {
            no(before, name_follows());
        } else {
            no(before, "\\s+[\\p{Nd}(\\[]");
            no(fmt::format("\\b{}\\.", escaped(text::capitalise(key))), name_follows());  // Inc., U.S.
        }
    }

    void letters_and_numbers() {
        no("\\b\\p{Lu}\\.", name_follows());  // initials
        no("\\b\\p{Lu}\\.", "\\s+(?:[Vv]an|[Dd]e|[Vv]on|[Aa]l)\\s+(?:(?:de|den|der)\\s+)?\\p{Lu}");
        no("\\b(?![aeiouyAEIOUY])[\\p{L}&&[a-zA-Z]](?:(?![aeiouy])[a-z]){1,3}\\.", name_follows());  // Ltn.
        no("^\\s*\\p{Nd}{1,3}\\.", "\\s");                                                           // 1. Open de deur
        no("\\b\\p{Nd}{1,2}\\.", language_ == text::Language::dutch
                                     ? "\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|"
                                       "november|december)\\b"
                                     : "\\s+(?:January|February|March|April|May|June|July|August|September|October|"
                                       "November|December)\\b");
        no("[(\\[][!?…]{1,3}[)\\]]", "\\s");  // (!)
    }

    void quotations() {
        if (language_ == text::Language::english) {
            no("[!?][”’\"']", fmt::format("\\s+{}\\p{{Lu}}\\p{{L}}+(?:\\s\\p{{Lu}}\\p{{L}}+){{0,2}}\\s+(?:{})\\b",
                                          no_function_, fmt::join(speech_verbs(language_), "|")));
        }
    }

    void breaks() {
        // A closing quote may be typed with a blank before it: is. ''
        const auto end = fmt::format("{}+{}(?:\\s(?:''|’’|\"(?=\\s|$)))?+", marks, closers);
        if (language_ == text::Language::dutch) {
            yes(end, fmt::format("\\s+{}['’‘][stnSTN]\\s+\\p{{Lu}}", openers));  // ’s Avonds
        } else {
            english_small_starts();
        }
        yes(end, fmt::format("\\s+{}\\p{{Ll}}\\p{{Lu}}\\p{{L}}+", openers));  // iPhones
        no(end, fmt::format("\\s+{}\\p{{Ll}}", openers));
        no(end, "\\s*(?!,,)[,;:]");
        yes(end, "\\s");
        yes("\\p{Ll}{2}[!?]+", "\\p{Lu}\\p{Ll}");  // a blank was forgotten
    }

    /// In English a small letter may begin a sentence after an ordinary word.
    void english_small_starts() {
        const auto verbs = fmt::format("{}", fmt::join(speech_verbs(language_), "|"));
        yes("\\b\\p{Ll}+[!?]+", fmt::format("\\s+(?!(?:\\p{{L}}+\\s)?(?:{})\\b)\\p{{Ll}}", verbs));
        yes("\\b\\p{Ll}{2,}\\.", fmt::format("\\s+(?:{})\\b", fmt::join(function_words(language_), "|")));
    }

    const Knowledge& knowledge_;
    text::Language language_;
    std::string no_function_;
    std::vector<SrxRule> rules_;
};

}  // namespace

SrxLanguageRule srx_rules_of(const Knowledge& knowledge, text::Language language) {
    return {language == text::Language::dutch ? "Dutch" : "English", Export(knowledge, language).run(), {}};
}

SrxLanguageMap srx_map_of(text::Language language) {
    return language == text::Language::dutch ? SrxLanguageMap{"[Nn][Ll].*", "Dutch", {}}
                                             : SrxLanguageMap{"[Ee][Nn].*", "English", {}};
}

}  // namespace loep::segment

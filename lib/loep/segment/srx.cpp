// Reads SRX through Expat's events, writes it, and chooses the rules of a language.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "loep/text/messages.hpp"
#include "loep/xml/reader.hpp"
#include "loep/xml/writer.hpp"

namespace loep::segment {

namespace {

constexpr std::string_view srx_2 = "http://www.lisa.org/srx20";
/// 1.0 had no namespace, or this one.
constexpr std::array<std::string_view, 3> srx_spaces{srx_2, "", "http://www.lisa.org/srx"};

class SrxReader {
  public:
    explicit SrxReader(const text::SourceText& source) : source_(source) {}

    SrxRules run() {
        xml::Handler handler;
        handler.start = [this](const xml::Element& element) { start(element); };
        handler.end = [this](std::string_view, xml::ByteRange) { text_ = nullptr; };
        handler.text = [this](std::string_view text, xml::ByteRange) {
            if (text_ != nullptr) {
                *text_ += text;
            }
        };
        xml::parse(source_.path(), source_.bytes(), handler);
        return std::move(rules_);
    }

  private:
    ErrorPlace place(const xml::Element& element) const {
        const auto position = source_.position(text::to_offset(element.range.begin));
        return {source_.path(), position.line, position.column};
    }

    [[noreturn]] void fail(const xml::Element& element, std::string message) const {
        throw Error(ErrorCode::malformed, std::move(message), place(element));
    }

    void start(const xml::Element& element) {
        text_ = nullptr;
        const bool root = !seen_root_;
        seen_root_ = true;
        const bool ours = std::find(srx_spaces.begin(), srx_spaces.end(), element.space) != srx_spaces.end();
        if (root && (!ours || element.name != "srx")) {
            fail(element, text::message("this is no SRX file: its root is <{}>", element.name));
        }
        if (ours) {
            read(element);
        }
    }

    void read(const xml::Element& element) {
        if (element.name == "header") {
            rules_.cascade = element.attribute("cascade") == "yes";
        } else if (element.name == "languagerule") {
            rules_.language_rules.push_back({std::string(element.attribute("languagerulename")), {}, place(element)});
        } else if (element.name == "languagemap") {
            rules_.maps.push_back({std::string(element.attribute("languagepattern")),
                                   std::string(element.attribute("languagerulename")), place(element)});
        } else if (element.name == "rule") {
            read_rule(element);
        } else if (element.name == "beforebreak" || element.name == "afterbreak") {
            if (rules_.language_rules.empty() || rules_.language_rules.back().rules.empty()) {
                fail(element, text::message("<{}> outside a rule", element.name));
            }
            auto& rule = rules_.language_rules.back().rules.back();
            text_ = element.name == "beforebreak" ? &rule.before : &rule.after;
        }
    }

    void read_rule(const xml::Element& element) {
        if (rules_.language_rules.empty()) {
            fail(element, text::message("a <rule> outside a <languagerule>"));
        }
        const auto breaks = element.attribute("break");
        if (!breaks.empty() && breaks != "yes" && breaks != "no") {
            fail(element, text::message("a rule's break is “yes” or “no”, not “{}”", breaks));
        }
        rules_.language_rules.back().rules.push_back({breaks != "no", {}, {}, place(element)});
    }

    const text::SourceText& source_;
    SrxRules rules_;
    std::string* text_ = nullptr;
    bool seen_root_ = false;
};

}  // namespace

SrxRules read_srx(const text::SourceText& source) {
    return SrxReader(source).run();
}

std::string write_srx(const SrxRules& rules) {
    xml::Writer writer;
    writer.open("srx", {{"xmlns", srx_2}, {"version", "2.0"}});
    writer.open("header", {{"segmentsubflows", "yes"}, {"cascade", rules.cascade ? "yes" : "no"}});
    writer.leaf("formathandle", {{"type", "start"}, {"include", "no"}}, "");
    writer.leaf("formathandle", {{"type", "end"}, {"include", "yes"}}, "");
    writer.leaf("formathandle", {{"type", "isolated"}, {"include", "no"}}, "");
    writer.close();
    writer.open("body");
    writer.open("languagerules");
    for (const auto& language_rule : rules.language_rules) {
        writer.open("languagerule", {{"languagerulename", language_rule.name}});
        for (const auto& rule : language_rule.rules) {
            writer.open("rule", {{"break", rule.breaks ? "yes" : "no"}});
            writer.leaf("beforebreak", {}, rule.before);
            writer.leaf("afterbreak", {}, rule.after);
            writer.close();
        }
        writer.close();
    }
    writer.close();
    writer.open("maprules");
    for (const auto& map : rules.maps) {
        writer.leaf("languagemap", {{"languagepattern", map.pattern}, {"languagerulename", map.rule_name}}, "");
    }
    writer.close();
    writer.close();
    writer.close();
    return writer.take();
}

bool matches_language(const SrxLanguageMap& map, std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(map.pattern), UREGEX_CASE_INSENSITIVE, status);
    const auto tag = icu::UnicodeString::fromUTF8(icu::StringPiece(language.data(), static_cast<int>(language.size())));
    if (U_SUCCESS(status)) {
        matcher.reset(tag);
        const bool matches = matcher.matches(status) != 0;
        if (U_SUCCESS(status)) {
            return matches;
        }
    }
    throw Error(
        ErrorCode::malformed,
        text::message("the languagepattern “{}” is no regular expression: {}", map.pattern, u_errorName(status)),
        map.place);
}

std::vector<SrxRule> rules_for(const SrxRules& rules, std::string_view language) {
    std::vector<SrxRule> chosen;
    for (const auto& map : rules.maps) {
        if (!matches_language(map, language)) {
            continue;
        }
        const auto named = std::find_if(rules.language_rules.begin(), rules.language_rules.end(),
                                        [&map](const SrxLanguageRule& of) { return of.name == map.rule_name; });
        if (named == rules.language_rules.end()) {
            throw Error(ErrorCode::malformed, text::message("no languagerule is called “{}”", map.rule_name),
                        map.place);
        }
        chosen.insert(chosen.end(), named->rules.begin(), named->rules.end());
        if (!rules.cascade) {
            break;
        }
    }
    return chosen;
}

}  // namespace loep::segment

// Reads XLIFF: 1.x (OASIS, 2008) and 2.x (OASIS, 2018); what is not to be translated, or not yet, is left out.
// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/formats/bitext_readers.hpp"
#include "loep/formats/bitext_units.hpp"
#include "loep/formats/xml_content.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

/// An element that is open, and what holds inside it.
struct Scope {
    std::string name;
    bool translate = true;
};

bool is_unfinished(std::string_view state) {
    return state == "new" || state == "needs-translation" || state == "initial";
}

class Reader {
  public:
    Reader(std::shared_ptr<const text::SourceText> file, LanguagePair languages)
        : file_(std::move(file)), languages_(languages), units_(file_, escaped_for_xml), content_(file_->bytes()) {}

    BitextFile run() {
        xml::Handler handler;
        handler.start = [this](const xml::Element& element) { start(element); };
        handler.end = [this](std::string_view, xml::ByteRange tag) { end(tag); };
        handler.text = [this](std::string_view text, xml::ByteRange range) {
            if (content_.is_open()) {
                content_.text(text, range);
            }
        };
        xml::parse(file_->path(), file_->bytes(), handler);
        return units_.finish(languages_, stated_);
    }

  private:
    void start(const xml::Element& element) {
        if (content_.is_open()) {
            content_.start(element);
            return;
        }
        if (scopes_.empty() && element.name != "xliff") {
            throw Error(ErrorCode::malformed, text::message("is no {}: it begins with <{}>", "XLIFF", element.name),
                        {file_->path()});
        }
        if (element.name == "xliff") {
            take_languages(element.attribute("srcLang"), element.attribute("trgLang"));
        } else if (element.name == "file") {
            take_languages(element.attribute("source-language"), element.attribute("target-language"));
        }
        const auto translate = element.attribute("translate");
        Scope scope{std::string(element.name), translate.empty() ? translates() : translate == "yes"};
        if (is_unit(scope.name)) {
            unfinished_ = is_unfinished(element.attribute("state"));
        } else if (!scopes_.empty() && is_unit(scopes_.back().name)) {
            take_side(element);
        }
        if (!content_.is_open()) {
            scopes_.push_back(std::move(scope));
        }
    }

    /// Proposals beside the unit (alt-trans, match) have sources and targets too, but not as the unit's own children.
    void take_side(const xml::Element& element) {
        if (element.name == "source") {
            content_.open(units_.source);
        } else if (element.name == "target") {
            unfinished_ = unfinished_ || is_unfinished(element.attribute("state"));
            content_.open(units_.target);
        }
    }

    void end(xml::ByteRange tag) {
        if (content_.is_open()) {
            content_.end(tag);
            return;
        }
        if (is_unit(scopes_.back().name)) {
            units_.end_unit(!translates() ? UnitState::not_for_translation
                            : unfinished_ ? UnitState::unfinished
                                          : UnitState::translated);
        }
        scopes_.pop_back();
    }

    static bool is_unit(std::string_view name) { return name == "trans-unit" || name == "segment"; }

    bool translates() const { return scopes_.empty() || scopes_.back().translate; }

    void take_languages(std::string_view from, std::string_view to) {
        if (from.empty() && to.empty()) {
            return;
        }
        const auto named = languages_named(from, to, file_->path());
        if (stated_ && (named.from != languages_.from || named.to != languages_.to)) {
            throw Error(ErrorCode::unsupported, text::message("holds translations in both directions"),
                        {file_->path()});
        }
        languages_ = named;
        stated_ = true;
    }

    std::shared_ptr<const text::SourceText> file_;
    LanguagePair languages_;
    bool stated_ = false;
    Units units_;
    XmlContent content_;
    std::vector<Scope> scopes_;
    bool unfinished_ = false;
};

}  // namespace

BitextFile read_xliff(std::shared_ptr<const text::SourceText> file, LanguagePair languages) {
    return Reader(std::move(file), languages).run();
}

}  // namespace loep::formats

// Reads translation memories: TMX 1.4b (LISA OSCAR, 2005) and the versions before it.
// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/formats/bitext_readers.hpp"
#include "loep/formats/bitext_units.hpp"
#include "loep/formats/xml_content.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

class Reader {
  public:
    Reader(std::shared_ptr<const text::SourceText> file, LanguagePair languages)
        : file_(std::move(file)), languages_(languages), units_(file_, escaped_for_xml), content_(file_->bytes()) {}

    BitextFile run() {
        xml::Handler handler;
        handler.start = [this](const xml::Element& element) { start(element); };
        handler.end = [this](std::string_view name, xml::ByteRange tag) { end(name, tag); };
        handler.text = [this](std::string_view text, xml::ByteRange range) {
            if (content_.is_open()) {
                content_.text(text, range);
            }
        };
        xml::parse(file_->path(), file_->bytes(), handler);
        if (!tags_.empty() && !has_both()) {
            throw Error(
                ErrorCode::unsupported,
                text::message("has units in {}; loep reads Dutch (nl) and English (en)", fmt::join(tags_, ", ")),
                {file_->path()});
        }
        return units_.finish(languages_, true);
    }

  private:
    bool has_both() const { return seen_[0] && seen_[1]; }

    void start(const xml::Element& element) {
        if (content_.is_open()) {
            content_.start(element);
        } else if (element.name == "header") {
            if (const auto language = text::language_of(element.attribute("srclang"))) {
                languages_ = {*language, text::other(*language)};
            }
        } else if (element.name == "tuv") {
            // Before TMX 1.4 the attribute was no XML's own.
            const auto tag = element.attribute(xml::lang_attribute);
            language_ = note_language(tag.empty() ? element.attribute("lang") : tag);
        } else if (element.name == "seg" && language_) {
            auto& side = *language_ == languages_.from ? units_.source : units_.target;
            if (side.is_empty()) {  // of two in one language the first counts
                content_.open(side);
            }
        } else if (!seen_root_ && element.name != "tmx") {
            throw Error(ErrorCode::malformed, text::message("is no {}: it begins with <{}>", "TMX", element.name),
                        {file_->path()});
        }
        seen_root_ = true;
    }

    void end(std::string_view name, xml::ByteRange tag) {
        if (content_.is_open()) {
            content_.end(tag);
        } else if (name == "tu") {
            units_.end_unit(UnitState::translated);
        }
    }

    std::optional<text::Language> note_language(std::string_view tag) {
        // Tags differ in case between programs (NL-NL).
        std::string lower;
        for (const char c : tag) {
            lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        const auto language = text::language_of(lower);
        if (language) {
            seen_[*language == text::Language::dutch ? 0 : 1] = true;
        }
        constexpr std::size_t enough = 8;
        if (tags_.size() < enough) {
            tags_.insert(lower);
        }
        return language;
    }

    std::shared_ptr<const text::SourceText> file_;
    LanguagePair languages_;
    Units units_;
    XmlContent content_;
    std::optional<text::Language> language_;  ///< of the tuv
    std::set<std::string> tags_;
    bool seen_[2] = {false, false};
    bool seen_root_ = false;
};

}  // namespace

BitextFile read_tmx(std::shared_ptr<const text::SourceText> file, LanguagePair languages) {
    return Reader(std::move(file), languages).run();
}

}  // namespace loep::formats

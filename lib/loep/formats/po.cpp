// Reads catalogues of gettext (GNU manual, "The Format of PO Files"), whose own library tells no places of bytes.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/formats/bitext_readers.hpp"
#include "loep/formats/bitext_units.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

std::string escaped_for_po(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else {
            out += c;
        }
    }
    return out;
}

/// What an escape stands for; nothing for those by number, and for controls that no text holds.
std::optional<char> unescaped(char letter) {
    switch (letter) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case 'r':
            return '\r';
        case '"':
        case '\\':
            return letter;
        default:
            return std::nullopt;
    }
}

enum class Field { none, context, source, source_plural, target, target_plural };

class Reader {
  public:
    Reader(std::shared_ptr<const text::SourceText> file, LanguagePair languages)
        : file_(std::move(file)), bytes_(file_->bytes()), languages_(languages), units_(file_, escaped_for_po) {}

    BitextFile run() {
        for (at_ = text::to_size(file_->content().begin); at_ < bytes_.size(); ++at_) {
            end_ = std::min(bytes_.find('\n', at_), bytes_.size());
            read_line();
            at_ = end_;
        }
        end_entry();
        return units_.finish(languages_, stated_);
    }

  private:
    void read_line() {
        skip_blanks();
        const auto line = rest();
        if (line.empty()) {
            return;
        }
        if (line.front() == '#') {
            // A comment before an entry ends the one before; one inside an entry is not written by anybody.
            if (field_ == Field::target || field_ == Field::target_plural) {
                end_entry();
            }
            fuzzy_ = fuzzy_ || (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos);
            return;
        }
        if (line.front() != '"') {
            read_keyword();
            skip_blanks();
        }
        read_string();
    }

    void read_keyword() {
        const auto line = rest();
        const auto word = line.substr(0, line.find_first_of(" \t\"["));
        const bool opens = word == "msgctxt" || word == "msgid";
        if (opens && (field_ == Field::target || field_ == Field::target_plural)) {
            end_entry();
        }
        if (word == "msgctxt") {
            field_ = Field::context;
        } else if (word == "msgid") {
            field_ = Field::source;
        } else if (word == "msgid_plural") {
            field_ = Field::source_plural;
        } else if (word == "msgstr") {
            const auto index = line.substr(word.size());
            // The plural's own pair begins with the second form; what further forms there are say the same again.
            field_ = !index.starts_with('[') || index.starts_with("[0]") ? Field::target : Field::target_plural;
            if (field_ == Field::target_plural) {
                take_plural();
            }
        } else {
            refuse(text::message("no word of a PO file: “{}”", word.substr(0, 40)));
        }
        at_ += word.size();
        if (at_ < end_ && bytes_[at_] == '[') {
            at_ = std::min(bytes_.find(']', at_), end_ - 1) + 1;
        }
        join_from_ = std::nullopt;
    }

    /// The string that begins at at_, up to its closing mark, which ends the line.
    void read_string() {
        if (at_ >= end_ || bytes_[at_] != '"' || field_ == Field::none) {
            refuse(text::message("a string in double quotes is wanted here"));
        }
        ++at_;
        auto* to = side();
        if (to != nullptr && join_from_) {
            to->add_join(text::make_span(*join_from_, at_));
        }
        while (at_ < end_ && bytes_[at_] != '"') {
            if (const auto plain = rest_up_to_mark(); !plain.empty()) {
                add(to, plain, text::make_span(at_, at_ + plain.size()));
                at_ += plain.size();
            } else {
                read_escape(to);
            }
        }
        if (at_ >= end_) {
            refuse(text::message("the string does not end on its line"));
        }
        join_from_ = at_;
        ++at_;
        skip_blanks();
        if (!rest().empty()) {
            refuse(text::message("something stands behind the string"));
        }
    }

    void read_escape(TakenText* to) {
        const auto letter = at_ + 1 < end_ ? bytes_[at_ + 1] : '\n';
        const auto span = text::make_span(at_, std::min(at_ + 2, end_));
        if (const auto meant = unescaped(letter)) {
            add(to, std::string_view(&*meant, 1), span);
        } else if (to != nullptr) {
            to->add_markup(text::slice(bytes_, span), span);
        }
        at_ = text::to_size(span.end);
    }

    void add(TakenText* to, std::string_view text, text::Span in_file) {
        if (to != nullptr) {
            to->add(text, in_file);
        } else if (field_ == Field::source_plural) {
            plural_.emplace_back(std::string(text), in_file);
        }
        if (is_header_ && field_ == Field::target) {
            header_ += text;
        }
        if (field_ == Field::source) {
            is_header_ = false;
        }
    }

    TakenText* side() {
        switch (field_) {
            case Field::source:
                return &units_.source;
            case Field::target:
            case Field::target_plural:
                return &units_.target;
            default:
                return nullptr;
        }
    }

    /// Ends the pair before, and opens that of the plural.
    void take_plural() {
        end_unit();
        for (const auto& [text, in_file] : plural_) {
            units_.source.add(text, in_file);
        }
        plural_.clear();
    }

    void end_unit() { units_.end_unit(fuzzy_ ? UnitState::unfinished : UnitState::translated); }

    void end_entry() {
        if (is_header_ && field_ == Field::target) {
            read_header();
        }
        end_unit();
        field_ = Field::none;
        fuzzy_ = false;
        is_header_ = true;
        plural_.clear();
        header_.clear();
    }

    std::string_view header_field(std::string_view name) const {
        std::string_view header(header_);
        const auto at = header.find(name);
        if (at == std::string_view::npos || (at != 0 && header[at - 1] != '\n')) {
            return {};
        }
        auto value = header.substr(at + name.size());
        value = value.substr(0, value.find('\n'));
        const auto begin = value.find_first_not_of(' ');
        value = begin == std::string_view::npos ? std::string_view() : value.substr(begin);
        return value.substr(0, value.find_first_of(" _@.-"));
    }

    void read_header() {
        const auto to = header_field("Language:");
        const auto from = header_field("X-Source-Language:");
        if (to.empty() && from.empty()) {
            return;
        }
        const auto target = text::language_of(to);
        // Without a word on the source it is the other one.
        const auto other = target ? text::language_names.name(text::other(*target)) : std::string_view();
        languages_ = languages_named(from.empty() ? other : from, to, file_->path());
        stated_ = true;
    }

    void skip_blanks() {
        while (at_ < end_ && (bytes_[at_] == ' ' || bytes_[at_] == '\t' || bytes_[at_] == '\r')) {
            ++at_;
        }
    }

    std::string_view rest() const { return bytes_.substr(at_, end_ - at_); }

    /// What says itself: up to the end of the string or to an escape.
    std::string_view rest_up_to_mark() const {
        const auto line = rest();
        const auto* mark = std::find_if(line.begin(), line.end(), [](char c) { return c == '"' || c == '\\'; });
        return line.substr(0, static_cast<std::size_t>(mark - line.begin()));
    }

    [[noreturn]] void refuse(std::string why) const {
        const auto place = file_->position(text::to_offset(at_));
        throw Error(ErrorCode::malformed, std::move(why), {file_->path(), place.line, place.column});
    }

    std::shared_ptr<const text::SourceText> file_;
    std::string_view bytes_;
    LanguagePair languages_;
    bool stated_ = false;
    Units units_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;  ///< of the line
    Field field_ = Field::none;
    bool fuzzy_ = false;
    bool is_header_ = true;  ///< the msgid is empty so far
    std::string header_;
    std::optional<std::size_t> join_from_;  ///< the closing mark of the string before
    std::vector<std::pair<std::string, text::Span>> plural_;
};

}  // namespace

BitextFile read_po(std::shared_ptr<const text::SourceText> file, LanguagePair languages) {
    return Reader(std::move(file), languages).run();
}

}  // namespace loep::formats

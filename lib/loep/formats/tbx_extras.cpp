// The second reading, which writes elements in our layout, and the lines of an `extra` read back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/tbx_extras.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "loep/formats/tbx_names.hpp"
#include "loep/xml/reader.hpp"
#include "loep/xml/writer.hpp"

namespace loep::formats::tbx {

namespace {

constexpr std::string_view xml_space = "http://www.w3.org/XML/1998/namespace|";
constexpr std::string_view language_line = "<language ";

/// An element, or a stretch of text when it has no tag.
struct Node {
    std::string name;
    std::string tag;  ///< name and attributes
    std::string text;
    std::vector<Node> children;
};

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// As squeeze(), but a blank at an end stays one: the text goes on in an element.
std::string squeeze_inner(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    auto squeezed = squeeze(text);
    if (squeezed.empty()) {
        return text.empty() ? "" : " ";
    }
    return (is_space(text.front()) ? " " : "") + squeezed + (is_space(text.back()) ? " " : "");
}

std::string inline_of(const Node& node) {
    if (node.tag.empty()) {
        return xml::escape_text(squeeze_inner(node.text));
    }
    std::string inside;
    for (const auto& child : node.children) {
        inside += inline_of(child);
    }
    return inside.empty() ? "<" + node.tag + "/>" : "<" + node.tag + ">" + inside + "</" + node.name + ">";
}

/// One line, or a line an element when it only holds elements.
void append_lines(const Node& node, std::size_t level, std::string& to) {
    const bool has_elements =
        std::any_of(node.children.begin(), node.children.end(), [](const Node& child) { return !child.tag.empty(); });
    const bool has_text = std::any_of(node.children.begin(), node.children.end(),
                                      [](const Node& child) { return child.tag.empty() && !is_blank(child.text); });
    const std::string indent(2 * level, ' ');
    if (has_elements && !has_text) {
        to += indent + "<" + node.tag + ">\n";
        for (const auto& child : node.children) {
            if (!child.tag.empty()) {
                append_lines(child, level + 1, to);
            }
        }
        to += indent + "</" + node.name + ">\n";
        return;
    }
    if (!has_elements) {
        std::string text;
        for (const auto& child : node.children) {
            text += child.text;
        }
        text = xml::escape_text(squeeze(text));
        to += indent + (text.empty() ? "<" + node.tag + "/>" : "<" + node.tag + ">" + text + "</" + node.name + ">");
        to += '\n';
        return;
    }
    to += indent + inline_of(node) + '\n';
}

/// Builds the trees of the elements that are wanted.
class Collector {
  public:
    Collector(const std::map<std::size_t, ExtraOwner>& wanted, Style style) : wanted_(wanted), style_(style) {}

    void start(const xml::Element& element) {
        const auto at = open_.empty() ? wanted_.find(element.range.begin) : wanted_.end();
        if (open_.empty() && at == wanted_.end()) {
            return;
        }
        if (open_.empty()) {
            owner_ = &at->second;
        }
        auto node = std::make_unique<Node>();
        describe(element, *node);
        open_.push_back(std::move(node));
        spaces_.push_back(space_of(element));
    }

    /// True when a whole element has been built.
    bool end() {
        if (open_.empty()) {
            return false;
        }
        done_ = std::move(*open_.back());
        open_.pop_back();
        spaces_.pop_back();
        if (open_.empty()) {
            return true;
        }
        open_.back()->children.push_back(std::move(done_));
        return false;
    }

    void text(std::string_view text) {
        if (open_.empty()) {
            return;
        }
        auto& children = open_.back()->children;
        if (children.empty() || !children.back().tag.empty()) {
            children.emplace_back();
        }
        children.back().text += text;
    }

    const Node& done() const { return done_; }
    const ExtraOwner& owner() const { return *owner_; }

  private:
    /// Empty for the elements of TBX, whatever its version and style.
    std::string space_of(const xml::Element& element) const {
        return name_of(element, style_).ours ? std::string() : std::string(element.space);
    }

    void describe(const xml::Element& element, Node& node) const {
        const auto named = name_of(element, style_);
        const auto space = space_of(element);
        node.name = named.name;
        node.tag = named.name;
        if (space != (spaces_.empty() ? std::string() : spaces_.back())) {
            node.tag += fmt::format(" xmlns=\"{}\"", xml::escape_attribute(space.empty() ? name_space : space));
        }
        if (named.ours && !named.type.empty()) {
            node.tag += fmt::format(" type=\"{}\"", xml::escape_attribute(named.type));
        }
        if (named.ours && open_.empty() && element.attribute("module").empty()) {
            node.tag += fmt::format(" module=\"{}\"", kept_module);
        }
        std::size_t prefixes = 0;
        for (const auto& [key, value] : element.attributes) {
            if (named.ours && key == "type") {
                continue;
            }
            auto name = std::string(key);
            if (key.starts_with(xml_space)) {
                name = "xml:" + name.substr(xml_space.size());
            } else if (const auto bar = key.rfind('|'); bar != std::string_view::npos) {
                node.tag += fmt::format(" xmlns:a{}=\"{}\"", ++prefixes, xml::escape_attribute(key.substr(0, bar)));
                name = fmt::format("a{}:{}", prefixes, key.substr(bar + 1));
            }
            node.tag += fmt::format(" {}=\"{}\"", name, xml::escape_attribute(value));
        }
    }

    const std::map<std::size_t, ExtraOwner>& wanted_;
    Style style_;
    const ExtraOwner* owner_ = nullptr;
    std::vector<std::unique_ptr<Node>> open_;
    std::vector<std::string> spaces_;
    Node done_;
};

/// Of one concept: its own lines, and those of each of its language sections.
struct ConceptLines {
    std::string own;
    std::vector<std::pair<std::string, std::string>> of_language;

    std::string& at(const std::string& locale) {
        if (locale.empty()) {
            return own;
        }
        const auto found = std::find_if(of_language.begin(), of_language.end(),
                                        [&locale](const auto& row) { return row.first == locale; });
        return found != of_language.end() ? found->second : of_language.emplace_back(locale, "").second;
    }

    std::string joined() const {
        auto all = own;
        for (const auto& [locale, lines] : of_language) {
            all += fmt::format("{}{}>\n{}</language>\n", language_line, locale, lines);
        }
        return all;
    }
};

}  // namespace

void Extras::keep_attribute(std::string_view element, std::string_view name, std::string_view value,
                            const ExtraOwner& owner) {
    attributes_.emplace_back(fmt::format("@{} {}={}\n", element, name, squeeze(value)), owner);
}

void Extras::forget(std::size_t concept_at, std::optional<std::size_t> designation_at) {
    const auto is_it = [&](const ExtraOwner& owner) {
        return owner.concept_at == concept_at &&
               (!designation_at.has_value() || owner.designation_at == designation_at);
    };
    std::erase_if(elements_, [&](const auto& row) { return is_it(row.second); });
    std::erase_if(attributes_, [&](const auto& row) { return is_it(row.second); });
}

std::string Extras::collect(const text::SourceText& source, Style style, termbase::Termbase& termbase) const {
    std::map<std::size_t, ConceptLines> of_concept;
    std::map<std::pair<std::size_t, std::size_t>, std::string> of_designation;
    std::string of_file;
    const auto lines_of = [&](const ExtraOwner& owner) -> std::string& {
        if (!owner.concept_at.has_value()) {
            return of_file;
        }
        return owner.designation_at.has_value() ? of_designation[{*owner.concept_at, *owner.designation_at}]
                                                : of_concept[*owner.concept_at].at(owner.locale);
    };
    for (const auto& [line, owner] : attributes_) {
        lines_of(owner) += line;
    }
    if (!elements_.empty()) {
        Collector collector(elements_, style);
        xml::parse(source.path(), source.bytes(),
                   {[&](const xml::Element& element) { collector.start(element); },
                    [&](std::string_view, xml::ByteRange) {
                        if (collector.end()) {
                            append_lines(collector.done(), 0, lines_of(collector.owner()));
                        }
                    },
                    [&](std::string_view text, xml::ByteRange) { collector.text(text); }});
    }
    for (const auto& [at, lines] : of_concept) {
        termbase.concepts[at].extra = lines.joined();
    }
    for (const auto& [at, lines] : of_designation) {
        termbase.concepts[at.first].designations[at.second].extra = lines;
    }
    return of_file;
}

ExtraView::ExtraView(std::string_view extra) {
    std::string_view locale;
    while (!extra.empty()) {
        const auto line = extra.substr(0, extra.find('\n'));
        std::size_t size = line.size() + 1;
        if (line.starts_with('@')) {
            const auto blank = line.find(' ');
            const auto equals = line.find('=', blank);
            auto& of = locale.empty() ? attributes[line.substr(1, blank - 1)] : language_attributes[locale];
            of.emplace_back(line.substr(blank + 1, equals - blank - 1), line.substr(equals + 1));
        } else if (line.starts_with(language_line)) {
            locale = line.substr(language_line.size(), line.size() - language_line.size() - 1);
        } else if (line == "</language>") {
            locale = {};
        } else {
            // A block goes on to the closing tag that stands at the beginning of a line.
            if (extra.substr(size).starts_with("  ")) {
                size = extra.find("\n</", size) + 1;
                size += extra.substr(size).find('\n') + 1;
            }
            (locale.empty() ? elements : of_language[locale]).push_back(extra.substr(0, size));
        }
        extra.remove_prefix(std::min(size, extra.size()));
    }
}

}  // namespace loep::formats::tbx

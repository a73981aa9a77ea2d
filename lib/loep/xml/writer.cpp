// Escaping and indentation.
// SPDX-License-Identifier: Apache-2.0
#include "loep/xml/writer.hpp"

#include <algorithm>
#include <cassert>

namespace loep::xml {

namespace {

bool allowed_in_xml(char byte) {
    return static_cast<unsigned char>(byte) >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
}

void append_escaped(std::string& out, char byte) {
    switch (byte) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            if (allowed_in_xml(byte)) {
                out += byte;
            } else {
                out += "\uFFFD";
            }
    }
}

}  // namespace

std::string escape_text(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (const char byte : utf8) {
        append_escaped(out, byte);
    }
    return out;
}

std::string escape_attribute(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (const char byte : utf8) {
        switch (byte) {
            case '"':
                out += "&quot;";
                break;
            case '\t':
                out += "&#9;";
                break;
            case '\n':
                out += "&#10;";
                break;
            default:
                append_escaped(out, byte);
        }
    }
    return out;
}

Writer::Writer() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void Writer::start_line() {
    out_.append(2 * open_.size(), ' ');
}

template <class List>
void Writer::write_tag(std::string_view name, const List& attributes) {
    out_ += '<';
    out_ += name;
    for (const auto& [key, value] : attributes) {
        out_ += ' ';
        out_ += key;
        out_ += "=\"";
        out_ += escape_attribute(value);
        out_ += '"';
    }
}

void Writer::open(std::string_view name, Attributes attributes) {
    start_line();
    write_tag(name, attributes);
    out_ += ">\n";
    open_.emplace_back(name);
}

void Writer::open_with(std::string_view name,
                       const std::vector<std::pair<std::string_view, std::string_view>>& attributes) {
    start_line();
    write_tag(name, attributes);
    out_ += ">\n";
    open_.emplace_back(name);
}

void Writer::close() {
    assert(!open_.empty());
    const auto name = std::move(open_.back());
    open_.pop_back();
    start_line();
    out_ += "</" + name + ">\n";
}

void Writer::leaf(std::string_view name, Attributes attributes, std::string_view text) {
    start_line();
    write_tag(name, attributes);
    end_leaf(name, text);
}

void Writer::leaf_with(std::string_view name,
                       const std::vector<std::pair<std::string_view, std::string_view>>& attributes,
                       std::string_view text) {
    start_line();
    write_tag(name, attributes);
    end_leaf(name, text);
}

void Writer::end_leaf(std::string_view name, std::string_view text) {
    if (text.empty()) {
        out_ += "/>\n";
        return;
    }
    out_ += '>';
    out_ += escape_text(text);
    out_ += "</";
    out_ += name;
    out_ += ">\n";
}

void Writer::lines(std::string_view written) {
    while (!written.empty()) {
        const auto line = written.substr(0, written.find('\n'));
        start_line();
        out_ += line;
        out_ += '\n';
        written.remove_prefix(std::min(line.size() + 1, written.size()));
    }
}

void Writer::blank_line() {
    out_ += '\n';
}

std::string Writer::take() {
    assert(open_.empty());
    return std::move(out_);
}

}  // namespace loep::xml

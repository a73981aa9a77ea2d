// Reads placeholders where a per cent sign, a brace or an angle bracket begins one.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/placeholders.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace loep::text {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool is_one_of(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

/// Of a name in a program; what is no ASCII may be a letter.
bool is_name_byte(char c) {
    return is_one_of(c, letters) || is_one_of(c, digits) || is_one_of(c, "_.-[]") || static_cast<signed char>(c) < 0;
}

/// How far it looks for an end, so that reading stays linear whatever the bytes are.
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_tag = 1000;
constexpr std::size_t longest_message = 4000;
constexpr int deepest_message = 4;

class Reader {
  public:
    Reader(std::string_view bytes, Span span, int depth)
        : bytes_(bytes.substr(0, to_size(span.end))), begin_(to_size(span.begin)), at_(begin_), depth_(depth) {}

    std::vector<Placeholder> run() {
        constexpr std::string_view begins = "%{<";
        std::array<std::size_t, begins.size()> places{};
        bool is_first = true;
        const auto next = [&] {
            std::size_t nearest = bytes_.size();
            for (std::size_t i = 0; i < begins.size(); ++i) {
                if (is_first || places[i] < at_) {
                    places[i] = std::min(bytes_.find(begins[i], at_), bytes_.size());
                }
                nearest = std::min(nearest, places[i]);
            }
            is_first = false;
            return nearest;
        };
        for (at_ = next(); at_ < bytes_.size(); at_ = next()) {
            read();
        }
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Placeholder& a, const Placeholder& b) { return a.span.begin < b.span.begin; });
        return std::move(found_);
    }

  private:
    void read() {
        if (bytes_[at_] == '%') {
            read_percent();
        } else if (bytes_[at_] == '{') {
            read_brace();
        } else {
            read_tag();
        }
    }

    char peek(std::size_t at) const { return at < bytes_.size() ? bytes_[at] : '\0'; }

    /// The place of `wanted` in the `most` bytes from `at` on; the end of everything where it is not there.
    std::size_t find(std::string_view wanted, std::size_t at, std::size_t most) const {
        const auto found = bytes_.substr(at, most).find(wanted);
        return found == std::string_view::npos ? bytes_.size() : at + found;
    }

    std::size_t skip(std::size_t at, std::string_view set) const {
        return std::min(bytes_.find_first_not_of(set, at), bytes_.size());
    }

    void add(std::size_t end, PlaceholderKind kind, std::string key) {
        found_.push_back({make_span(at_, end), kind, std::move(key)});
        at_ = end;
    }

    /// Octets of a URL (%C3%A9) are no placeholders, and what a URL holds of them is compared with it.
    bool is_in_url() const {
        const auto before = bytes_.substr(0, at_).substr(at_ - std::min(at_ - begin_, longest_name));
        return before.substr(before.find_last_of(" \t\n\"") + 1).find("://") != std::string_view::npos;
    }

    /// %[n$ | (name)][flags][width][.precision][length]conversion. A blank is a flag too, but “10 % dan” has it.
    void read_percent() {
        const auto next = at_ + 1;
        const bool is_percentage = at_ > begin_ && is_one_of(bytes_[at_ - 1], digits);
        if (peek(next) == '%' || is_percentage || is_in_url()) {
            at_ = next + (peek(next) == '%' ? 1 : 0);
            return;
        }
        auto at = next;
        if (const auto behind = skip(at, digits); peek(at) == '(') {
            at = std::min(find(")", at, longest_name) + 1, bytes_.size());
        } else if (behind > at && peek(behind) == '$') {
            at = behind + 1;
        }
        const auto which = bytes_.substr(next, at - next);
        const auto width = skip(at, "-+#0'");
        // “het %-aandeel”
        const bool is_hyphen = width > at && bytes_[width - 1] == '-' && is_one_of(peek(width), letters);
        const auto length = skip(width, "0123456789.*");
        const auto conversion = skip(length, "hlqLjzt");
        if (is_hyphen || !is_one_of(peek(conversion), "diouxXeEfFgGcspn@")) {
            read_numbered();
            return;
        }
        const auto letter = bytes_[conversion] == 'i' ? 'd' : bytes_[conversion];
        auto key = '%' + std::string(which) + std::string(bytes_.substr(length, conversion - length)) + letter;
        add(conversion + 1, PlaceholderKind::argument, std::move(key));
        found_.back().takes_next = which.empty();
        found_.back().is_integer = is_one_of(letter, "dun");
    }

    /// %1, as Qt has it.
    void read_numbered() {
        const auto end = skip(at_ + 1, digits);
        if (end > at_ + 1 && !is_one_of(peek(end), letters)) {
            add(end, PlaceholderKind::argument, std::string(bytes_.substr(at_, end - at_)));
        } else {
            ++at_;
        }
    }

    void read_brace() {
        const auto begin = at_;
        if (peek(at_ + 1) == '{' || peek(at_ + 1) == '%') {
            read_doubled(peek(at_ + 1) == '{' ? "}}" : "%}");
            return;
        }
        const std::size_t shift = begin > begin_ && is_one_of(bytes_[begin - 1], "%$#") ? 1 : 0;
        if (!read_argument(shift)) {
            at_ = begin + 1;
        }
    }

    /// {{name}}, {% name %}
    void read_doubled(std::string_view close) {
        const auto end = find(close, at_ + 2, longest_name);
        const auto inside = bytes_.substr(std::min(at_ + 2, end), end - std::min(at_ + 2, end));
        if (end == bytes_.size() || inside.find_first_of("{}\n") != std::string_view::npos) {
            ++at_;
            return;
        }
        std::string key;
        std::copy_if(inside.begin(), inside.end(), std::back_inserter(key), [](char c) { return c != ' '; });
        add(end + 2, PlaceholderKind::argument, std::string(bytes_.substr(at_, 2)) + key + std::string(close));
    }

    /// {}, {0}, {name}, {name!r:>8}, {name, type, …}. `shift` bytes before it belong to it.
    bool read_argument(std::size_t shift) {
        const auto begin = skip(at_ + 1, " ");
        auto end = begin;
        while (end < bytes_.size() && is_name_byte(bytes_[end])) {
            ++end;
        }
        const auto name = bytes_.substr(begin, end - begin);
        if (!name.empty() && is_one_of(name.front(), ".-[]")) {
            return false;
        }
        const auto next = skip(end, " ");
        if (peek(next) == ',' && !name.empty()) {
            return read_message(name, next + 1);
        }
        const bool has_format = peek(end) == ':' || peek(end) == '!';
        const auto close = has_format ? closing(end) : next;
        if (peek(close) != '}') {
            return false;
        }
        auto key = std::string(bytes_.substr(at_ - shift, shift)) + '{' + std::string(name) + '}';
        at_ -= shift;
        add(close + 1, PlaceholderKind::argument, std::move(key));
        found_.back().takes_next = name.empty();
        return true;
    }

    /// The brace that closes the one that is open at `at`; the end of everything where there is none.
    std::size_t closing(std::size_t at) const {
        const auto stop = std::min(bytes_.size(), at + longest_message);
        for (int depth = 1; at < stop; ++at) {
            depth += (bytes_[at] == '{' ? 1 : 0) - (bytes_[at] == '}' ? 1 : 0);
            if (depth == 0) {
                return at;
            }
        }
        return bytes_.size();
    }

    std::string_view word_at(std::size_t at) const {
        return bytes_.substr(at, std::min(bytes_.find_first_of(" \t\n,{}", at), bytes_.size()) - at);
    }

    /// {name, number, …}, or {name, plural, one {…} other {…}}: the texts inside are for readers again.
    bool read_message(std::string_view name, std::size_t at) {
        const auto type = word_at(skip(at, " \n"));
        const auto close = closing(at);
        if (type.empty() || close == bytes_.size() || depth_ == deepest_message) {
            return false;
        }
        auto key = '{' + std::string(name) + ", " + std::string(type);
        constexpr std::array<std::string_view, 3> choices{"plural", "select", "selectordinal"};
        if (std::find(choices.begin(), choices.end(), type) == choices.end()) {
            add(close + 1, PlaceholderKind::argument, key + '}');
            return true;
        }
        read_branches(std::move(key), type == "select", close);
        return true;
    }

    /// The branches of a choice, whose last brace is at `close`; those of a select must be the same in a translation.
    void read_branches(std::string key, bool names_matter, std::size_t close) {
        const auto head = found_.size();
        auto from = at_;
        std::vector<std::string> names;
        for (auto open = bytes_.find('{', at_ + 1); open < close; open = bytes_.find('{', from)) {
            const auto last = bytes_.find_last_not_of(" \t\n", open - 1);
            const auto first = bytes_.find_last_of(" \t\n,}{", last) + 1;
            names.emplace_back(bytes_.substr(first, last + 1 - first));
            found_.push_back({make_span(from, open + 1), PlaceholderKind::syntax, {}});
            from = closing(open + 1);
            auto inner = Reader(bytes_, make_span(open + 1, from), depth_ + 1).run();
            found_.insert(found_.end(), inner.begin(), inner.end());
        }
        found_.push_back({make_span(from, close + 1), PlaceholderKind::syntax, {}});
        std::sort(names.begin(), names.end());
        for (const auto& name : names) {
            key += names_matter ? ", " + name : std::string();
        }
        found_[head].kind = PlaceholderKind::argument;
        found_[head].key = key + '}';
        at_ = close + 1;
    }

    void read_tag() {
        const auto begin = at_;
        const std::size_t slash = peek(at_ + 1) == '/' ? 1 : 0;
        const auto name = tag_name(at_ + 1 + slash);
        const auto end = name.empty() ? std::nullopt : tag_end(at_ + 1 + slash + name.size());
        at_ = begin + 1;
        // Annotations are no part of the text (XLIFF 1.2, section 2.4; XLIFF 2.1, section 4.3.1.3; TMX 1.4b,
        // section 3.2.2).
        if (end && name != "mrk" && name != "hi") {
            auto key =
                (slash == 1 ? "</" : "<") + std::string(name) + number_of(bytes_.substr(begin, *end - begin)) + '>';
            found_.push_back({make_span(begin, *end), PlaceholderKind::tag, std::move(key)});
        }
    }

    std::string_view tag_name(std::size_t at) const {
        auto end = at;
        while (is_one_of(peek(end), letters) ||
               (end > at && (is_one_of(peek(end), digits) || is_one_of(peek(end), ":-")))) {
            ++end;
        }
        return bytes_.substr(at, end - at);
    }

    /// Behind the bracket that closes a tag, from behind its name on; quoted values may hold anything.
    std::optional<std::size_t> tag_end(std::size_t at) const {
        if (!is_one_of(peek(at), " \n\t>") && bytes_.substr(at, 2) != "/>") {
            return std::nullopt;
        }
        char quote = '\0';
        for (const auto stop = std::min(bytes_.size(), at + longest_tag); at < stop; ++at) {
            const char c = bytes_[at];
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                break;
            }
        }
        return std::nullopt;
    }

    /// What tells tags of one name apart: TMX has x for it, XLIFF id.
    static std::string number_of(std::string_view tag) {
        for (const std::string_view name : {" x=", " id=", " i="}) {
            const auto at = tag.find(name);
            const auto open = at == std::string_view::npos ? tag.size() : at + name.size();
            if (open < tag.size() && is_one_of(tag[open], "\"'")) {
                return ' ' + std::string(tag.substr(open + 1, tag.find(tag[open], open + 1) - open - 1));
            }
        }
        return {};
    }

    std::string_view bytes_;  ///< up to the end of what is read
    std::size_t begin_;
    std::size_t at_;
    int depth_;
    std::vector<Placeholder> found_;
};

}  // namespace

std::vector<Placeholder> placeholders(std::string_view bytes, Span span) {
    const auto part = slice(bytes, span);
    if (part.find('%') == std::string_view::npos && part.find('{') == std::string_view::npos &&
        part.find('<') == std::string_view::npos) {
        return {};
    }
    return Reader(bytes, span, 0).run();
}

}  // namespace loep::text

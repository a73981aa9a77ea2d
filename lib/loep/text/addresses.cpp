// Finds URLs, e-mail addresses, handles, hashtags and file names by their shape.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/addresses.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "loep/text/characters.hpp"

namespace loep::text {

namespace {

/// The longest name before an @ (RFC 5321, 4.5.3.1.1) and the longest domain name (4.5.3.1.2).
constexpr std::size_t longest_local_part = 64;
constexpr std::size_t longest_domain = 255;

/// Top-level domains and file extensions that are no words of Dutch or English with a missing blank before them; the
/// press names such sites (NU.nl, Tut.by, Onliner.by).
constexpr std::array<std::string_view, 44> last_labels{
    "nl",  "com", "org", "net", "eu",  "info", "nu",  "ru",  "ua",  "pl",  "lt",   "lv",   "ee",   "uk",  "fr",
    "gov", "edu", "int", "mil", "biz", "tv",   "io",  "by",  "be",  "de",  "pdf",  "doc",  "docx", "xls", "xlsx",
    "txt", "md",  "jpg", "png", "gif", "mp3",  "mp4", "zip", "csv", "xml", "json", "html", "php",  "jpeg"};

bool is_plain_alnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_local_part(char c) {
    return is_plain_alnum(c) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

/// A URL ends before a blank, a quote or an angle bracket.
bool ends_url(std::string_view text, std::size_t at, char32_t point) {
    if (class_of(point) == CharacterClass::blank) {
        return true;
    }
    constexpr std::u32string_view closers = U"\"<>“”„‘’«»|";
    return text[at] == '`' || closers.find(point) != std::u32string_view::npos;
}

/// Marks at the end of a URL belong to the sentence; so does a bracket that the URL did not open.
std::size_t without_last_marks(std::string_view url) {
    auto unopened = std::count(url.begin(), url.end(), ')') - std::count(url.begin(), url.end(), '(');
    while (!url.empty()) {
        const char last = url.back();
        if (last == ')' && unopened > 0) {
            --unopened;
        } else if (std::string_view(".,;:!?'*_]}").find(last) == std::string_view::npos) {
            break;
        }
        url.remove_suffix(1);
    }
    return url.size();
}

/// Where the URL that begins at `at` ends. What is longer than any server takes (RFC 9110, 4.1, asks for 8000) is cut
/// there, so that a text of one endless word is read in linear time.
std::size_t url_end(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_url = 8192;
    const auto limit = std::min(text.size(), at + longest_url);
    std::size_t end = at;
    while (end < limit) {
        const auto [point, size] = character_at(text, end);
        if (ends_url(text, end, point)) {
            break;
        }
        end += size;
    }
    return end;
}

std::size_t url_size(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 4> starts{"http://", "https://", "www.", "ftp://"};
    const auto rest = text.substr(at);
    for (const auto start : starts) {
        const bool same = rest.size() > start.size() &&
                          std::equal(start.begin(), start.end(), rest.begin(),
                                     [](char a, char b) { return a == b || (b >= 'A' && b <= 'Z' && b + 32 == a); });
        if (!same) {
            continue;
        }
        const auto found = without_last_marks(text.substr(at, url_end(text, at) - at));
        return found > start.size() ? found : 0;
    }
    return 0;
}

/// Bytes of a host name with at least one point in it ("nos.nl"); `labels_known` asks for a known last label.
std::size_t host_size(std::string_view text, std::size_t at, bool labels_known) {
    std::size_t end = at;
    std::size_t size = 0;
    std::size_t label = at;
    const auto limit = std::min(text.size(), at + longest_domain);
    const auto close_label = [&] {
        const auto last = text.substr(label, end - label);
        const bool known = std::find(last_labels.begin(), last_labels.end(), last) != last_labels.end();
        const bool letters = last.size() >= 2 && std::all_of(last.begin(), last.end(), [](char c) { return c > '9'; });
        if (label > at && (labels_known ? known : letters)) {
            size = end - at;
        }
    };
    for (; end < limit; ++end) {
        if (text[end] == '.') {
            close_label();
            label = end + 1;
            if (label >= limit || !is_plain_alnum(text[label])) {
                break;
            }
        } else if (!is_plain_alnum(text[end]) && text[end] != '-') {
            break;
        }
    }
    if (end > label) {
        const bool goes_on = end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80U &&
                             is_letter(class_of(character_at(text, end).point));
        if (!goes_on) {
            close_label();
        }
    }
    return size;
}

std::size_t mail_size(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at < longest_local_part && is_local_part(text[end])) {
        ++end;
    }
    if (end == at || end >= text.size() || text[end] != '@') {
        return 0;
    }
    const auto host = host_size(text, end + 1, false);
    return host == 0 ? 0 : end + 1 + host - at;
}

/// @name and #tag: letters, digits and low lines, with at least one letter.
std::size_t tag_size(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    bool letters = false;
    while (end < text.size()) {
        const auto [point, size] = character_at(text, end);
        const auto of = class_of(point);
        if (!is_letter(of) && of != CharacterClass::digit && of != CharacterClass::mark && point != U'_') {
            break;
        }
        letters = letters || is_letter(of);
        end += size;
    }
    return letters ? end - at : 0;
}

/// "nos.nl", "NU.nl", "verslag.pdf", with the path that follows ("nos.nl/a.2023.html").
std::size_t name_size(std::string_view text, std::size_t at, std::size_t& no_name_before) {
    if (at < no_name_before) {
        return 0;
    }
    const auto host = host_size(text, at, true);
    if (host == 0) {
        // No label up to there is one of the known ones: no later start in the run can do better.
        auto end = at;
        while (end < text.size() && end - at < longest_domain && (is_plain_alnum(text[end]) || text[end] == '.')) {
            ++end;
        }
        no_name_before = end;
    }
    if (host == 0 || at + host >= text.size() || text[at + host] != '/') {
        return host;
    }
    return without_last_marks(text.substr(at, url_end(text, at + host) - at));
}

}  // namespace

bool may_hold_address(std::string_view chunk) {
    for (std::size_t i = 0; i + 1 < chunk.size(); ++i) {
        const char c = chunk[i];
        if (c == '@' || c == '#' || (c == ':' && chunk[i + 1] == '/')) {
            return true;
        }
        if (c == '.' && i > 0 && is_plain_alnum(chunk[i + 1]) && chunk[i + 1] > '9') {
            return true;
        }
    }
    return false;
}

std::size_t address_size(std::string_view text, std::size_t at, std::size_t from, std::size_t& no_name_before) {
    if (at > from) {
        const auto before = class_of(character_before(text, at).point);
        if (is_letter(before) || before == CharacterClass::digit || text[at - 1] == '&') {
            return 0;  // &#8217; is a character reference, no tag
        }
    }
    if (text[at] == '@' || text[at] == '#') {
        return tag_size(text, at);
    }
    if (!is_plain_alnum(text[at])) {
        return 0;
    }
    if (const auto url = url_size(text, at); url > 0) {
        return url;
    }
    if (const auto mail = mail_size(text, at); mail > 0) {
        return mail;
    }
    return name_size(text, at, no_name_before);
}

}  // namespace loep::text

// Reads tables of two columns: one unit a line, source, tab, target; what stands in further columns is left alone.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/formats/bitext_readers.hpp"
#include "loep/formats/bitext_units.hpp"
#include "loep/text/messages.hpp"

namespace loep::formats {

namespace {

/// A cell holds no tab and no line end, whatever is written into it.
std::string escaped_for_tsv(std::string_view text) {
    std::string out(text);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return out;
}

}  // namespace

BitextFile read_tsv(std::shared_ptr<const text::SourceText> file, LanguagePair languages) {
    const auto bytes = file->bytes();
    Units units(file, escaped_for_tsv);
    bool stated = false;
    const auto content = file->content();
    std::uint64_t line = 0;
    for (auto at = text::to_size(content.begin); at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        ++line;
        // Nothing is looked for behind the line, which would be all of the file, time and again.
        const auto row = bytes.substr(0, end);
        const auto tab = std::min(row.find('\t', at), end);
        const auto stop = std::min({row.find('\t', std::min(tab + 1, end)), row.find('\r', at), end});
        const auto source = text::make_span(at, std::min(tab, stop));
        const auto target = text::make_span(std::min(tab + 1, stop), stop);
        at = end + 1;
        const bool blank = document::trimmed(bytes, {source.begin, target.end}).empty();
        if (tab == end && !blank) {
            throw Error(ErrorCode::malformed, text::message("has no tab between source and target"),
                        {file->path(), line, 0});
        }
        const auto first = text::language_of(text::slice(bytes, source));
        const auto second = text::language_of(text::slice(bytes, target));
        if (line == 1 && first && second && *first != *second) {
            languages = {*first, *second};
            stated = true;
        } else if (!blank) {
            units.source.add(text::slice(bytes, source), source);
            units.target.add(text::slice(bytes, target), target);
            units.end_unit(UnitState::translated);
        }
    }
    return units.finish(languages, stated);
}

}  // namespace loep::formats

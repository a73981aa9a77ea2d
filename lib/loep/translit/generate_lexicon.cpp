// A program of the build: reads the tables of given names, surnames and places, and writes them, indexed, as C++.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"

namespace {

using loep::translit::LexiconHit;
using loep::translit::LexiconKind;

/// id, kind, then original, Dutch and English of Russian, Belarusian and Ukrainian, the full name's id, sources.
constexpr std::size_t column_count = 13;
constexpr std::size_t first_form = 2;
constexpr std::size_t full_name_column = 11;

constexpr double diminutive_share = 0.3;

std::vector<std::string> split(std::string_view text, char mark) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(mark, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<std::string> forms_in(std::string_view cell) {
    return cell.empty() ? std::vector<std::string>{} : split(cell, '|');
}

std::string small_word(std::string_view text) {
    std::u32string points = loep::translit::decode(text);
    std::transform(points.begin(), points.end(), points.begin(), loep::translit::small_letter);
    return loep::translit::encode(points);
}

/// A line of a table, in its cells, and the number of its entry's full name.
struct Row {
    std::vector<std::string> cells;
    LexiconKind kind = LexiconKind::given_name;
    std::uint16_t full_name = 0;

    const std::string& original(std::size_t language) const { return cells[first_form + 3 * language]; }
    const std::string& form(std::size_t language, std::size_t side) const {
        return cells[first_form + 3 * language + 1 + side];
    }
};

LexiconKind kind_of(std::string_view name, const loep::ErrorPlace& place) {
    constexpr std::array<std::string_view, 4> kinds = {"name", "diminutive", "place", "surname"};
    const auto found = std::find(kinds.begin(), kinds.end(), name);
    if (found == kinds.end()) {
        throw loep::Error(loep::ErrorCode::malformed, "unknown kind “" + std::string(name) + "”", place);
    }
    return static_cast<LexiconKind>(found - kinds.begin());
}

void read(const std::string& path, std::vector<Row>& rows) {
    std::ifstream in(path);
    std::string line;
    for (std::uint64_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const loep::ErrorPlace place{path, number, 0};
        Row row;
        row.cells = split(line, '\t');
        if (row.cells.size() != column_count) {
            throw loep::Error(loep::ErrorCode::malformed, "a line has 13 columns", place);
        }
        row.kind = kind_of(row.cells[1], place);
        rows.push_back(std::move(row));
    }
    if (!in.eof()) {
        throw loep::Error(loep::ErrorCode::unreadable, "could not be read", {path, 0, 0});
    }
}

void number_full_names(std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& wanted =
            rows[i].cells[full_name_column].empty() ? rows[i].cells[0] : rows[i].cells[full_name_column];
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&wanted](const Row& row) { return row.cells[0] == wanted; });
        if (found == rows.end()) {
            throw loep::Error(loep::ErrorCode::malformed, rows[i].cells[0] + ": unknown full name “" + wanted + "”",
                              {});
        }
        rows[i].full_name = static_cast<std::uint16_t>(found - rows.begin());
    }
}

/// Strings set one after another, each once.
class Pool {
  public:
    std::string add(const std::string& text) {
        const auto [place, added] = places_.emplace(text, text_.size());
        if (added) {
            text_ += text;
        }
        return fmt::format("{{{}, {}}}", place->second, text.size());
    }
    const std::string& text() const { return text_; }

  private:
    std::string text_;
    std::map<std::string, std::size_t> places_;
};

/// Keys with the entries or hits that they stand for.
template <typename Value>
using Index = std::map<std::string, std::vector<Value>>;

Index<std::uint16_t> index_originals(const std::vector<Row>& rows, std::size_t language) {
    Index<std::uint16_t> index;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto& original : forms_in(rows[i].original(language))) {
            index[small_word(original)].push_back(static_cast<std::uint16_t>(i));
        }
    }
    return index;
}

Index<LexiconHit> index_forms(const std::vector<Row>& rows, std::size_t side) {
    Index<LexiconHit> index;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto entry = static_cast<std::uint16_t>(i);
        for (std::size_t language = 0; language < 3; ++language) {
            double weight = rows[i].kind == LexiconKind::diminutive ? diminutive_share : 1.0;
            for (const auto& form : forms_in(rows[i].form(language, side))) {
                auto& hits = index[loep::text::bare_key(form)];
                if (hits.empty() || hits.back().entry != entry) {
                    hits.push_back({entry, 0, 0.0});
                }
                auto& hit = hits.back();
                hit.weight = std::max(hit.weight, weight);
                hit.languages = static_cast<std::uint8_t>(hit.languages | (1U << language));
                weight *= loep::translit::rarer_form;
            }
        }
    }
    return index;
}

std::string written(std::uint16_t entry) {
    return std::to_string(entry);
}

std::string written(const LexiconHit& hit) {
    return fmt::format("{{{}, {}, {}}}", hit.entry, static_cast<unsigned>(hit.languages), hit.weight);
}

void write_text(std::ostream& out, std::string_view name, const std::string& text) {
    out << fmt::format("constexpr std::string_view {} = R\"~~~({})~~~\";\n", name, text);
}

void write_array(std::ostream& out, std::string_view type, std::string_view name,
                 const std::vector<std::string>& rows) {
    out << fmt::format("constexpr std::array<{}, {}> {}{{{{\n    {}}}}};\n", type, rows.size(), name,
                       fmt::join(rows, ",\n    "));
}

/// Writes text and keys of an index under `name`, and appends its values.
template <typename Value>
void write_index(std::ostream& out, const std::string& name, const Index<Value>& index,
                 std::vector<std::string>& values) {
    Pool pool;
    std::vector<std::string> keys;
    for (const auto& [key, of_key] : index) {
        keys.push_back(fmt::format("{{{}, {}, {}}}", pool.add(key), values.size(), of_key.size()));
        std::transform(of_key.begin(), of_key.end(), std::back_inserter(values),
                       [](const Value& value) { return written(value); });
    }
    write_text(out, name + "_text", pool.text());
    write_array(out, "LexiconKey", name + "_keys", keys);
}

void write_entries(std::ostream& out, const std::vector<Row>& rows) {
    Pool pool;
    std::vector<std::string> entries;
    for (const auto& row : rows) {
        std::string entry =
            fmt::format("{{LexiconKind{{{}}}, {}, {{{{", static_cast<unsigned>(row.kind), row.full_name);
        for (std::size_t language = 0; language < 3; ++language) {
            entry += fmt::format("{}{{{}, {}, {}}}", language == 0 ? "" : ", ", pool.add(row.original(language)),
                                 pool.add(row.form(language, 0)), pool.add(row.form(language, 1)));
        }
        entries.push_back(entry + "}}}");
    }
    write_text(out, "entry_text", pool.text());
    write_array(out, "LexiconEntry", "entries", entries);
}

void write(std::ostream& out, const std::vector<Row>& rows) {
    out << "// The lexicon of names; written by generate_lexicon during the build.\n"
           "// SPDX-License-Identifier: Apache-2.0\n"
           "#include \"loep/translit/lexicon.hpp\"\n\n"
           "namespace loep::translit {\n\nnamespace {\n\n";
    write_entries(out, rows);
    std::vector<std::string> originals;
    for (std::size_t language = 0; language < 3; ++language) {
        write_index(out, fmt::format("original_{}", language), index_originals(rows, language), originals);
    }
    write_array(out, "std::uint16_t", "originals", originals);
    std::vector<std::string> hits;
    for (std::size_t side = 0; side < 2; ++side) {
        write_index(out, fmt::format("form_{}", side), index_forms(rows, side), hits);
    }
    write_array(out, "LexiconHit", "hits", hits);
    out << "constexpr Lexicon built_in{\n    entry_text,\n    entries,\n"
           "    {{{original_0_text, original_0_keys}, {original_1_text, original_1_keys}, {original_2_text, "
           "original_2_keys}}},\n    originals,\n"
           "    {{{form_0_text, form_0_keys}, {form_1_text, form_1_keys}}},\n    hits};\n\n"
           "}  // namespace\n\nconst Lexicon& lexicon() {\n    return built_in;\n}\n\n}  // namespace loep::translit\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "use: generate_lexicon TABLE... OUTPUT\n";
        return 2;
    }
    try {
        std::vector<Row> rows;
        for (int i = 1; i < argc - 1; ++i) {
            read(argv[i], rows);
        }
        number_full_names(rows);
        std::ofstream out(argv[argc - 1]);
        write(out, rows);
        out.flush();
        return out ? 0 : 1;
    } catch (const loep::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}

// Reads the tables of given names and places, and finds a name by any of its spellings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/lexicon.hpp"

#include <algorithm>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/embedded.hpp"
#include "loep/translit/letters.hpp"

namespace loep::translit {

namespace {

/// id, kind, then original, Dutch and English of Russian, Belarusian and Ukrainian, the full name's id, sources.
constexpr std::size_t column_count = 13;
constexpr std::size_t first_form = 2;
constexpr std::size_t full_name_column = 11;

/// Each further form of a name is this much rarer than the one before it.
constexpr double rarer = 0.42;
constexpr double diminutive_share = 0.3;

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(mark, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<std::string_view> forms_in(std::string_view cell) {
    return cell.empty() ? std::vector<std::string_view>{} : split(cell, '|');
}

LexiconKind kind_of(std::string_view name, const ErrorPlace& place) {
    if (name == "name") {
        return LexiconKind::given_name;
    }
    if (name == "diminutive") {
        return LexiconKind::diminutive;
    }
    if (name == "place") {
        return LexiconKind::place;
    }
    throw Error(ErrorCode::malformed, text::message("unknown kind “") + std::string(name) + "”", place);
}

std::string small_word(std::string_view text) {
    std::u32string points = decode(text);
    std::transform(points.begin(), points.end(), points.begin(), small_letter);
    return encode(points);
}

std::size_t at(Slavic language) {
    return static_cast<std::size_t>(language);
}

}  // namespace

Lexicon::Lexicon(std::string_view given_names, std::string_view places) {
    read("given-names.tsv", given_names);
    read("exonyms.tsv", places);
    index();
}

void Lexicon::read(std::string_view name, std::string_view text) {
    std::uint64_t number = 0;
    for (const auto line : split(text, '\n')) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const ErrorPlace place{std::string(name), number, 0};
        const auto cells = split(line, '\t');
        if (cells.size() != column_count) {
            throw Error(ErrorCode::malformed, text::message("a line has 13 columns"), place);
        }
        LexiconEntry entry;
        entry.id = cells[0];
        entry.kind = kind_of(cells[1], place);
        entry.of = cells[full_name_column];
        for (std::size_t i = 0; i < entry.forms.size(); ++i) {
            entry.forms[i].original = forms_in(cells[first_form + 3 * i]);
            entry.forms[i].dutch = forms_in(cells[first_form + 3 * i + 1]);
            entry.forms[i].english = forms_in(cells[first_form + 3 * i + 2]);
        }
        entries_.push_back(std::move(entry));
    }
}

void Lexicon::index() {
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const auto& entry = entries_[i];
        for (const auto language : all_slavic) {
            for (const auto original : entry.in(language).original) {
                by_original_[at(language)][small_word(original)].push_back(i);
            }
            for (const auto side : {text::Language::dutch, text::Language::english}) {
                double weight = entry.kind == LexiconKind::diminutive ? diminutive_share : 1.0;
                for (const auto form : entry.in(language).of(side)) {
                    auto& hits = by_form_[static_cast<std::size_t>(side)][text::bare_key(form)];
                    const auto bit = static_cast<std::uint8_t>(1U << at(language));
                    if (hits.empty() || hits.back().entry != &entry) {
                        hits.push_back({&entry, 0, 0.0});
                    }
                    hits.back().weight = std::max(hits.back().weight, weight);
                    weight *= rarer;
                    hits.back().languages = static_cast<std::uint8_t>(hits.back().languages | bit);
                }
            }
        }
    }
}

std::vector<Candidate> Lexicon::press_forms(const std::string& small, Slavic from, text::Language to) const {
    std::vector<Candidate> forms;
    const auto found = by_original_[at(from)].find(small);
    if (found == by_original_[at(from)].end()) {
        return forms;
    }
    for (const auto index : found->second) {
        double weight = 1.0;
        for (const auto form : entries_[index].in(from).of(to)) {
            forms.push_back({std::string(form), weight, {}});
            weight *= rarer;
        }
    }
    double sum = 0.0;
    for (const auto& form : forms) {
        sum += form.weight;
    }
    for (auto& form : forms) {
        form.weight /= sum;
    }
    rank(forms, forms.size());
    return forms;
}

const std::vector<LexiconHit>& Lexicon::find(const std::string& bare, text::Language language) const {
    const auto& table = by_form_[static_cast<std::size_t>(language)];
    const auto found = table.find(bare);
    return found == table.end() ? none_ : found->second;
}

const Lexicon& lexicon() {
    static const Lexicon built_in(embedded_file("given-names.tsv").value_or(""),
                                  embedded_file("exonyms.tsv").value_or(""));
    return built_in;
}

}  // namespace loep::translit

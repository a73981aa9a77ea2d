// Spells the names of the table of neighbours, chooses one, and puts the capitals on it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/neighbour_form.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

#include "loep/check/meaning/neighbour_names.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using text::Word;
using text::WordCase;

/// Parts of names that are written otherwise than with small letters and blanks. The first that fits is taken.
constexpr std::array spellings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"_in_law", "-in-law"},
    {"in_chief", "in-chief"},
    {"editor_in", "editor-in"},
    {"semi_", "semi-"},
    {"quarter_", "quarter-"},
    {"pre_trial", "pre-trial"},
    {"hostage_taking", "hostage-taking"},
    {"re_election", "re-election"},
    {"vice_", "vice-"},
    {"minister_president", "minister-president"},
    {"oud_", "oud-"},
    {"ex_", "ex-"},
    {"king's", "King’s"},
    {"chargé_d'affaires", "chargé d’affaires"},
    {"house_of_", "House of "},
    {"commons", "Commons"},
    {"lords", "Lords"},
    {"representatives", "Representatives"},
    {"bundestag", "Bundestag"},
    {"bundesrat", "Bundesrat"},
    {"sejm", "Sejm"},
    {"european_council", "European Council"},
    {"european_commission", "European Commission"},
    {"european_parliament", "European Parliament"},
    {"european_central_bank", "European Central Bank"},
    {"european", "European"},
    {"council_of_europe", "Council of Europe"},
    {"security_council", "Security Council"},
    {"general_assembly", "General Assembly"},
    {"nobel_prize", "Nobel Prize"},
    {"nobel_peace_prize", "Nobel Peace Prize"},
    {"literature", "Literature"},
    {"catholic", "Catholic"},
    {"orthodox", "Orthodox"},
    {"protestant", "Protestant"},
    {"sunni", "Sunni"},
    {"shia", "Shia"},
    {"jewish", "Jewish"},
    {"muslim", "Muslim"},
    {"christian", "Christian"},
    {"phd", "PhD"},
    {"netherlands", "Netherlands"},
    {"united_kingdom", "United Kingdom"},
    {"england", "England"},
    {"czech", "Czech"},
});

/// Names of more letters or other ones than they are found by: abbreviations, parties, adjectives that stand alone.
constexpr std::array whole_spellings = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"vat", "VAT"},
    {"gp", "GP"},
    {"mr", "Mr"},
    {"mrs", "Mrs"},
    {"vvd", "VVD"},
    {"cda", "CDA"},
    {"d66", "D66"},
    {"pvda", "PvdA"},
    {"groenlinks", "GroenLinks"},
    {"sp", "SP"},
    {"pvv", "PVV"},
    {"christenunie", "ChristenUnie"},
    {"sgp", "SGP"},
    {"bbb", "BBB"},
    {"nsc", "NSC"},
    {"fvd", "FvD"},
    {"ja21", "JA21"},
    {"volt", "Volt"},
    {"cdu", "CDU"},
    {"csu", "CSU"},
    {"spd", "SPD"},
    {"fdp", "FDP"},
    {"afd", "AfD"},
    {"n_va", "N-VA"},
    {"arable", "field"},
    {"bereaved", "next of kin"},
    {"displaced", "displaced person"},
    {"hydroelectric", "hydroelectric power"},
    {"lead_poisoning", "lead"},
    {"lead_pipes", "lead"},
    {"throw_in", "throw-in"},
});

/// *general_who* → *general*: the word after it only told the noun from the adjective.
std::string_view without_next_word(std::string_view name) {
    const auto at = name.rfind('_');
    return at != std::string_view::npos && (name.ends_with("_^") || tells_noun(name.substr(at + 1)))
               ? name.substr(0, at)
               : name;
}

/// *semi_final* → *semi-final*
std::string spelled(std::string_view name) {
    name = without_next_word(name);
    const auto* whole = std::find_if(whole_spellings.begin(), whole_spellings.end(),
                                     [name](const auto& one) { return one.first == name; });
    if (whole != whole_spellings.end()) {
        return std::string(whole->second);
    }
    std::string written(name);
    for (const auto& [part, spelling] : spellings) {
        const auto at = written.find(part);
        if (at != std::string::npos && (at == 0 || written[at - 1] == '_' || part.front() == '_')) {
            written.replace(at, part.size(), spelling);
        }
    }
    std::replace(written.begin(), written.end(), '_', ' ');
    return written;
}

std::vector<std::string> forms_of(std::string_view list) {
    std::vector<std::string> forms;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        forms.push_back(spelled(list.substr(0, end)));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return forms;
}

/// *judges* beside *judge*, *zwarte* beside *zwart*, not *chairman* beside *chair*: does the list hold what it is made
/// of?
bool is_inflected(std::string_view form, const std::vector<std::string>& forms) {
    constexpr std::size_t longest_ending = 3;
    return std::any_of(forms.begin(), forms.end(), [form](const std::string& stem) {
        const auto kept = stem.size() - 1;  // *party*, *parties*
        return stem.size() < form.size() && form.size() <= stem.size() + longest_ending && !form.ends_with("man") &&
               form.substr(0, kept) == std::string_view(stem).substr(0, kept);
    });
}

std::vector<Word> words_of(std::string_view written) {
    return text::words(written, text::make_span(0, written.size()));
}

std::ptrdiff_t shared_words(const std::vector<Word>& a, const std::vector<Word>& b) {
    return std::count_if(a.begin(), a.end(), [&b](const Word& one) {
        return std::any_of(b.begin(), b.end(), [&one](const Word& other) { return one.key == other.key; });
    });
}

/// *zuidkust* and *noordkust*, *southern* and *northern*: alike in half of it.
bool end_alike(std::string_view a, std::string_view b) {
    const auto half = (std::max(a.size(), b.size()) + 1) / 2;
    return std::min(a.size(), b.size()) >= half && a.substr(a.size() - half) == b.substr(b.size() - half);
}

const std::string& form_like(std::string_view written, const std::vector<std::string>& its_forms,
                             const std::vector<std::string>& forms) {
    const auto key = text::fold_key(written);
    const auto words = words_of(written);
    const bool inflected = is_inflected(key, its_forms);
    const auto likeness = [&](const std::string& form) {
        const auto other = text::fold_key(form);
        return std::tuple(shared_words(words_of(form), words), end_alike(key, other),
                          is_inflected(form, forms) == inflected);
    };
    return *std::max_element(forms.begin(), forms.end(),
                             [&](const auto& a, const auto& b) { return likeness(a) < likeness(b); });
}

/// Words that keep their small letter where names have capitals.
bool is_small(std::string_view key) {
    constexpr std::array<std::string_view, 12> small{"of",  "for",  "the", "and", "in", "to",
                                                     "van", "voor", "de",  "het", "en", "op"};
    return std::find(small.begin(), small.end(), key) != small.end();
}

bool has_capital(const Word& word) {
    return word.letter_case != WordCase::lower && word.letter_case != WordCase::none;
}

bool begins_sentence(const SideView& side, text::Span span) {
    const auto& words = (*side.segments)[segment_at(side, span.begin)].words;
    const auto first =
        std::find_if(words.begin(), words.end(), [](const Word& word) { return word.kind == text::WordKind::word; });
    return first == words.end() || first->span.begin >= span.begin;
}

/// *Education Minister* – *Finance Minister*; *Murder was…* – *House arrest was…*
std::string with_capitals_of(const SideView& side, text::Span written, std::string form) {
    const auto there = words_of(side.slice(written));
    if (there.empty() || !has_capital(there.front())) {
        return form;
    }
    const bool every = std::all_of(there.begin(), there.end(),
                                   [](const Word& word) { return has_capital(word) || is_small(word.key); }) &&
                       (there.size() > 1 || !begins_sentence(side, written));
    auto words = words_of(form);
    if (!every) {
        words.resize(1);
    }
    std::reverse(words.begin(), words.end());  // a capital may have more bytes
    for (const auto& word : words) {
        if (word.letter_case == WordCase::lower && (!is_small(word.key) || &word == &words.back())) {
            const auto begin = text::to_size(word.span.begin);
            form.replace(begin, word.span.size(), text::capitalise(text::slice(form, word.span)));
        }
    }
    return form;
}

/// For comparing what is written with blanks and with hyphens.
std::string loose_key(std::string_view written) {
    auto key = text::fold_key(written);
    std::replace(key.begin(), key.end(), '-', ' ');
    return key;
}

}  // namespace

std::string form_to_write(const PairView& pair, const Exchanged& exchanged) {
    const bool to_english = pair.target.language() == text::Language::english;
    const auto list_of = [to_english](const Neighbour& row) { return to_english ? row.english : row.dutch; };
    const auto forms = forms_of(list_of(*exchanged.meant));
    const auto source = pair.source.slice(exchanged.expected);
    if (std::any_of(forms.begin(), forms.end(),
                    [&](const std::string& form) { return loose_key(form) == loose_key(source); })) {
        return std::string(source);
    }
    const auto& form = form_like(pair.target.slice(exchanged.written), forms_of(list_of(*exchanged.stands)), forms);
    return with_capitals_of(pair.target, exchanged.written, form);
}

}  // namespace loep::check

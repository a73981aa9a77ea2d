// A word is read from left to right by the longest rules; where a rule knows several ways, the best few are kept.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/romanise.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "loep/text/characters.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/russian_names.hpp"

namespace loep::translit {

namespace {

constexpr std::size_t narrowest_beam = 8;
constexpr std::size_t widest_beam = 24;
/// No name is longer: of longer words only the likeliest form is made.
constexpr std::size_t longest_name = 60;
constexpr std::size_t longest_place = 80;  // in bytes
/// What established forms have together; the letters' own forms share the rest.
constexpr double established_share = 0.9;
constexpr double copied_share = 0.04;
constexpr std::string_view letters_reason = "by letters";
constexpr std::string_view established_reason = "established form";
constexpr std::string_view copied_reason = "an agency's spelling";
/// Of a name that the press may start from in two languages, how much the other language's forms count.
constexpr double other_name_share = 0.45;
constexpr std::string_view russian_reason = "from the Russian name";
constexpr std::size_t russian_names_each = 4;

enum class Capitals : std::uint8_t { none, first, all };

/// Case follows the letter and its neighbours: Щ in ЩУКА is SHCH, in Щука Shch, and alone Shch.
Capitals capitals_at(const std::vector<bool>& capital, std::size_t at, std::size_t size) {
    if (!capital[at]) {
        return Capitals::none;
    }
    const auto end = at + size;
    if (size > 1) {
        const bool all = std::all_of(capital.begin() + static_cast<std::ptrdiff_t>(at),
                                     capital.begin() + static_cast<std::ptrdiff_t>(end), [](bool one) { return one; });
        return all ? Capitals::all : Capitals::first;
    }
    const bool neighbour = end < capital.size() ? capital[end] : at > 0 && capital[at - 1];
    return neighbour ? Capitals::all : Capitals::first;
}

std::string in_capitals(std::string_view text, Capitals capitals) {
    std::string result;
    bool done = capitals == Capitals::none;
    for (const auto point : decode(text)) {
        std::string letter;
        text::append_utf8(letter, point);
        const auto large = done ? letter : text::capitalise(letter);
        // A mark in front (BGN's dot) has no capital: the letter after it takes it.
        done = done || (capitals == Capitals::first && large != letter);
        result += large;
    }
    return result;
}

/// The best few spellings of what has been read so far.
class Beam {
  public:
    explicit Beam(std::size_t width) : width_(width) { forms_.push_back({"", 1.0, {}}); }

    void append(std::string_view text) {
        for (auto& form : forms_) {
            form.text += text;
        }
    }

    void append(const std::vector<Candidate>& ways) {
        if (ways.size() == 1) {
            const auto& way = ways.front();
            append(way.text);
            for (auto& form : forms_) {
                form.weight *= way.weight;
                form.reason = joined(form.reason, way.reason);
            }
            return;
        }
        std::vector<Candidate> longer;
        longer.reserve(forms_.size() * ways.size());
        for (const auto& form : forms_) {
            for (const auto& way : ways) {
                longer.push_back({form.text + way.text, form.weight * way.weight, joined(form.reason, way.reason)});
            }
        }
        rank(longer, width_);
        forms_.swap(longer);
    }

    std::vector<Candidate> take(std::size_t most) {
        rank(forms_, most);
        return std::move(forms_);
    }

  private:
    /// The reasons of a name's words, each once.
    static std::string joined(const std::string& so_far, const std::string& more) {
        if (more.empty() || so_far.find(more) != std::string::npos) {
            return so_far;
        }
        return so_far.empty() ? more : so_far + ", " + more;
    }

    std::size_t width_;
    std::vector<Candidate> forms_;
};

std::size_t beam_width(std::size_t most) {
    return most <= 1 ? 1 : std::clamp(2 * most, narrowest_beam, widest_beam);
}

/// Calls visit(rule or null, at, size) for each stretch of the word.
template <class Visit>
void read_word(const LetterAutomaton& letters, std::u32string_view word, Visit visit) {
    for (std::size_t at = 0; at < word.size();) {
        const auto* rule = letters.match(word, at);
        const std::size_t size = rule == nullptr ? 1 : rule->letters.size();
        visit(rule, at, size);
        at += size;
    }
}

/// Only the first way when one form is wanted, so that the likeliest way wins at each place.
std::vector<Candidate> ways_of(const LetterRule& rule, bool one, Capitals capitals) {
    std::vector<Candidate> ways;
    for (const auto& way : rule.ways) {
        ways.push_back({in_capitals(way.text, capitals), way.weight, {}});
        if (one) {
            break;
        }
    }
    return ways;
}

std::vector<Candidate> word_forms(const LetterAutomaton& letters, const Piece& piece, std::size_t most) {
    const bool one = most <= 1 || piece.letters.size() > longest_name;
    Beam beam(one ? 1 : beam_width(most));
    read_word(letters, piece.letters, [&](const LetterRule* rule, std::size_t at, std::size_t size) {
        if (rule == nullptr) {
            std::string letter;
            text::append_utf8(letter, piece.letters[at]);
            beam.append(in_capitals(letter, capitals_at(piece.capital, at, 1)));
        } else {
            beam.append(ways_of(*rule, one, capitals_at(piece.capital, at, size)));
        }
    });
    return beam.take(most);
}

std::optional<text::Language> press_language(const Scheme& scheme) {
    if (!scheme.press || scheme.id.size() < 2) {
        return std::nullopt;
    }
    return text::language_names.value(std::string_view(scheme.id).substr(0, 2));
}

/// The forms that the press has for a given name or a place, in the word's case; empty when it is neither.
std::vector<Candidate> established_forms(const Scheme& scheme, const Piece& piece) {
    std::vector<Candidate> forms;
    const auto language = press_language(scheme);
    const auto slavic = slavic_names.value(scheme.language);
    if (!language || !slavic || piece.capital.empty() || !piece.capital.front()) {
        return forms;
    }
    const bool all = piece.capital.size() > 1 && piece.capital[1];
    forms = lexicon().press_forms(encode(piece.letters), *slavic, *language);
    for (auto& form : forms) {
        form.text = all ? in_capitals(form.text, Capitals::all) : form.text;
        form.reason = established_reason;
    }
    return forms;
}

/// A place of several words (Санкт-Петербург) that is all of `text`.
std::vector<Candidate> established_whole(const Scheme& scheme, std::string_view text, const RomaniseOptions& options) {
    const auto language = press_language(scheme);
    const auto slavic = slavic_names.value(scheme.language);
    const bool several = text.find_first_of(" -") != std::string_view::npos;
    if (!options.established || !language || !slavic || !several || text.size() > longest_place) {
        return {};
    }
    auto forms = lexicon().press_forms(text::fold_key(text), *slavic, *language);
    forms.resize(std::min(forms.size(), options.most));
    for (auto& form : forms) {
        form.reason = established_reason;
    }
    return forms;
}

/// An agency's spelling, as a Dutch paper now and then leaves it.
void add_copied(const Scheme& scheme, const Piece& piece, const RomaniseOptions& options,
                std::vector<Candidate>& forms) {
    const auto language = slavic_names.value(scheme.language);
    if (scheme.copies.empty() || !language || options.most <= 1) {
        return;
    }
    if (const auto* copied = find_scheme(scheme.copies, *language)) {
        for (auto& form : word_forms(copied->letters, piece, 1)) {
            form.weight = copied_share;
            form.reason = copied_reason;
            forms.push_back(std::move(form));
        }
        rank(forms, options.most);
    }
}

std::vector<Candidate> piece_forms(const Scheme& scheme, const Piece& piece, const RomaniseOptions& options) {
    auto forms = options.established ? established_forms(scheme, piece) : std::vector<Candidate>{};
    if (!forms.empty() && options.most <= 1) {
        forms.resize(1);
        return forms;
    }
    auto by_letters = word_forms(scheme.letters, piece, options.most);
    for (auto& form : by_letters) {
        form.reason = letters_reason;
    }
    add_copied(scheme, piece, options, by_letters);
    if (forms.empty()) {
        return by_letters;
    }
    for (auto& form : forms) {
        form.weight *= established_share;
    }
    for (auto& form : by_letters) {
        form.weight *= 1.0 - established_share;
        forms.push_back(std::move(form));
    }
    rank(forms, options.most);
    return forms;
}

/// A word with letters that only Latin has is no Cyrillic word, whatever else is in it: it stays.
bool is_cyrillic_word(const Piece& piece) {
    return piece.cyrillic && !piece.latin;
}

/// What `make(piece)` gives each Cyrillic word, with all else as it stands.
template <class Make>
std::vector<Candidate> whole_forms(std::string_view text, std::size_t most, Make make) {
    Beam beam(beam_width(most));
    for (const auto& piece : pieces_of(text)) {
        if (is_cyrillic_word(piece)) {
            beam.append(make(piece));
        } else {
            beam.append(piece.text);
        }
    }
    return beam.take(most);
}

/// The word's Russian name under `russian`, the scheme of the same press.
std::vector<Candidate> forms_of_russian_name(const Scheme& russian, const Piece& piece,
                                             const RomaniseOptions& options) {
    std::vector<Candidate> forms;
    const bool all = piece.capital.size() > 1 && piece.capital[1];
    for (const auto& name : russian_names(piece.letters, russian_names_each, options.established)) {
        Piece spelt = piece;
        spelt.letters = decode(name.text);
        spelt.capital.assign(spelt.letters.size(), all);
        spelt.capital.front() = piece.capital.front();
        for (auto& form : piece_forms(russian, spelt, options)) {
            form.weight *= name.weight;
            form.reason = russian_reason;
            forms.push_back(std::move(form));
        }
    }
    rank(forms, options.most);
    return forms;
}

/// Puts `more` behind the first of `forms`.
void add_behind(std::vector<Candidate> more, std::size_t most, std::vector<Candidate>& forms) {
    const double below = std::nextafter(forms.front().weight, 0.0);
    for (auto& form : more) {
        form.weight = std::min(form.weight * other_name_share, below);
        forms.push_back(std::move(form));
    }
    rank(forms, most);
}

void add_other_name(const Scheme& scheme, std::string_view text, const RomaniseOptions& options,
                    std::vector<Candidate>& forms) {
    const auto language = slavic_names.value(scheme.also);
    const auto* russian = language ? find_scheme(scheme.id, *language) : nullptr;
    if (russian == nullptr || options.other_name == OtherName::left_out) {
        return;
    }
    auto other = whole_forms(text, options.most,
                             [&](const Piece& piece) { return forms_of_russian_name(*russian, piece, options); });
    if (options.other_name == OtherName::first) {
        forms.swap(other);
    }
    add_behind(std::move(other), options.most, forms);
}

}  // namespace

void rank(std::vector<Candidate>& candidates, std::size_t most) {
    std::vector<Candidate> merged;
    merged.reserve(candidates.size());
    for (auto& candidate : candidates) {
        const auto same = std::find_if(merged.begin(), merged.end(),
                                       [&](const Candidate& one) { return one.text == candidate.text; });
        if (same == merged.end()) {
            merged.push_back(std::move(candidate));
        } else {
            // The reason of the likelier of the two stays.
            if (candidate.weight > same->weight) {
                same->reason = std::move(candidate.reason);
            }
            same->weight += candidate.weight;
        }
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    if (merged.size() > most) {
        merged.resize(most);
    }
    candidates.swap(merged);
}

std::vector<Candidate> romanise(const Scheme& scheme, std::string_view text, const RomaniseOptions& options) {
    const auto most = std::max<std::size_t>(options.most, 1);
    const RomaniseOptions each{most, options.established, options.other_name};
    if (auto whole = established_whole(scheme, text, each); !whole.empty()) {
        return whole;
    }
    auto forms = whole_forms(text, most, [&](const Piece& piece) { return piece_forms(scheme, piece, each); });
    add_other_name(scheme, text, each, forms);
    return forms;
}

std::vector<Step> explain(const Scheme& scheme, std::string_view text, const RomaniseOptions& options) {
    std::vector<Step> steps;
    for (const auto& piece : pieces_of(text)) {
        if (!is_cyrillic_word(piece)) {
            continue;
        }
        const auto known = options.established ? established_forms(scheme, piece) : std::vector<Candidate>{};
        if (!known.empty()) {
            steps.push_back({std::string(piece.text), known.front().text, "an established form"});
            continue;
        }
        read_word(scheme.letters, piece.letters, [&](const LetterRule* rule, std::size_t at, std::size_t size) {
            Step step;
            step.letters = encode(std::u32string_view(piece.letters).substr(at, size));
            if (rule == nullptr) {
                step.written = step.letters;
                step.why = "no rule: copied";
            } else {
                step.written = in_capitals(rule->ways.front().text, capitals_at(piece.capital, at, size));
                step.why = rule->line + (rule->note.empty() ? "" : ": " + rule->note);
            }
            steps.push_back(std::move(step));
        });
    }
    return steps;
}

std::vector<Candidate> spell(const LetterAutomaton& letters, std::u32string_view word, std::size_t most) {
    Piece piece;
    piece.letters = word;
    piece.capital.assign(word.size(), false);
    return word_forms(letters, piece, most);
}

}  // namespace loep::translit

// British and American spellings of one word, and words with and without the hyphen of a prefix.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/morphology/english.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology::english {

namespace {

/// The start of a word, and what the other side of the ocean writes in its place.
struct Pair {
    std::string_view british;
    std::string_view american;
};

// Pairs that are other words on one side (*check*, *tire*, *program* as a verb) are left out, and so
// are those that differ in the first four letters: by these a lexicon chooses what to inflect.
constexpr std::array pairs{
    Pair{"labour", "labor"},        Pair{"neighbour", "neighbor"},   Pair{"colour", "color"},
    Pair{"honour", "honor"},        Pair{"favour", "favor"},         Pair{"harbour", "harbor"},
    Pair{"behaviour", "behavior"},  Pair{"humour", "humor"},         Pair{"rumour", "rumor"},
    Pair{"armour", "armor"},        Pair{"endeavour", "endeavor"},   Pair{"vapour", "vapor"},
    Pair{"saviour", "savior"},      Pair{"centre", "center"},        Pair{"theatre", "theater"},
    Pair{"kilometre", "kilometer"}, Pair{"calibre", "caliber"},      Pair{"defence", "defense"},
    Pair{"offence", "offense"},     Pair{"licence", "license"},      Pair{"pretence", "pretense"},
    Pair{"traveller", "traveler"},  Pair{"travelling", "traveling"}, Pair{"travelled", "traveled"},
    Pair{"cancelled", "canceled"},  Pair{"cancelling", "canceling"}, Pair{"labelled", "labeled"},
    Pair{"fuelled", "fueled"},      Pair{"jewellery", "jewelry"},    Pair{"counsellor", "counselor"},
    Pair{"aluminium", "aluminum"},  Pair{"paralyse", "paralyze"},    Pair{"analyse", "analyze"},
    Pair{"catalogue", "catalog"},   Pair{"plough", "plow"},          Pair{"judgement", "judgment"}};

// Words in which -is- or -iz- is no suffix: the same everywhere (New Hart's Rules, 4.3.1).
bool keeps_its_s(std::string_view before) {
    return ends_with_any<"adv", "prom", "prem", "exerc", "surpr", "compr", "disgu", "enterpr", "expert", "otherw",
                         "likew", "telev", "superv", "rev", "comprom", "dev", "improv", "ar", "r", "w", "pra", "ra",
                         "no", "cru", "po", "advert", "pr", "franch", "merchand", "excis", "inc", "desp", "d", "conc",
                         "prec", "s", "treat", "fort", "cap", "u", "a", "o">(before) ||
           before.size() < 4;
}

bool is_letter(char letter) {
    return is_lower(letter) || is_upper(letter);
}

/// What may follow the start of a word in `pairs`; -re is followed by nothing but the plural (*centred*, *laboratory*
/// and *honorary* are words of their own).
bool may_follow(std::string_view rest, std::string_view british) {
    if (british.ends_with("re")) {
        return rest.empty() || rest == "s";
    }
    for (const std::string_view known : {"",      "s",    "d",    "r",   "rs",   "ed",   "ing", "er", "ers", "hood",
                                         "hoods", "able", "ably", "ite", "ites", "less", "ful", "y",  "al",  "ism"}) {
        if (rest == known) {
            return true;
        }
    }
    return false;
}

bool respell_start(std::string_view word, std::string& result) {
    const char first = letter_from_end(word, word.size());
    for (const auto& pair : pairs) {
        if (pair.british.front() != first) {
            continue;
        }
        for (const auto& [from, to] : {pair, Pair{pair.american, pair.british}}) {
            if (word.size() >= from.size() && word.substr(1, from.size() - 1) == from.substr(1) &&
                may_follow(word.substr(from.size()), pair.british)) {
                result += word.front();
                result += to.substr(1);
                result += word.substr(from.size());
                return true;
            }
        }
    }
    return false;
}

/// *organise*, *organised*, *organisation* … to -ize and back.
bool respell_suffix(std::string_view word, std::string& result) {
    for (const std::string_view ending : {"e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational"}) {
        if (word.size() < ending.size() + 6 || !word.ends_with(ending)) {
            continue;
        }
        const auto place = word.size() - ending.size() - 1;
        const char letter = word[place];
        if ((letter != 's' && letter != 'z') || word[place - 1] != 'i' || keeps_its_s(word.substr(0, place - 1))) {
            continue;
        }
        result += word.substr(0, place);
        result += letter == 's' ? 'z' : 's';
        result += word.substr(place + 1);
        return true;
    }
    return false;
}

}  // namespace

bool respell_region(std::string_view text, std::string& result) {
    result.clear();
    bool changed = false;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = begin;
        while (end < text.size() && is_letter(text[end])) {
            ++end;
        }
        if (end == begin) {
            result += text[begin++];
            continue;
        }
        const auto word = text.substr(begin, end - begin);
        if (word.size() > 3 && (respell_start(word, result) || respell_suffix(word, result))) {
            changed = true;
        } else {
            result += word;
        }
        begin = end;
    }
    return changed;
}

bool respell_hyphen(std::string_view text, std::string& result) {
    const auto hyphen = text.find('-');
    if (hyphen == std::string_view::npos) {
        return false;
    }
    auto start = hyphen;
    while (start > 0 && is_letter(text[start - 1])) {
        --start;
    }
    const auto prefix = text.substr(start, hyphen - start);
    const auto rest = text.substr(hyphen + 1);
    if (rest.empty() || !is_lower(rest.front())) {
        return false;
    }
    for (const std::string_view known :
         {"co",    "re",    "non", "anti", "pre", "counter", "cease", "multi",   "semi",  "over",
          "under", "inter", "sub", "Co",   "Re",  "Non",     "Anti",  "Counter", "Cease", "Multi"}) {
        if (prefix == known) {
            result.assign(text.substr(0, hyphen));
            result += rest;
            return true;
        }
    }
    return false;
}

}  // namespace loep::morphology::english

// Takes endings off by a handful of rules; the irregular English forms are a closed list.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/stems.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/text/word_table.hpp"

namespace loep::align {

namespace {

using Irregular = std::pair<std::string_view, std::string_view>;

// The irregular verbs and plurals that any English grammar lists, the common ones; sorted.
// clang-format off
constexpr std::array<Irregular, 116> irregular{{
    {"ate", "eat"}, {"became", "become"}, {"been", "be"}, {"began", "begin"}, {"begun", "begin"}, {"bent", "bend"},
    {"better", "good"}, {"bitten", "bite"}, {"blew", "blow"}, {"blown", "blow"}, {"born", "bear"}, {"bought", "buy"},
    {"bound", "bind"}, {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"built", "build"},
    {"burnt", "burn"}, {"came", "come"}, {"caught", "catch"}, {"children", "child"}, {"chose", "choose"},
    {"chosen", "choose"}, {"dealt", "deal"}, {"did", "do"}, {"done", "do"}, {"drawn", "draw"}, {"drew", "draw"},
    {"driven", "drive"}, {"drove", "drive"}, {"drunk", "drink"}, {"eaten", "eat"}, {"fallen", "fall"}, {"fed", "feed"},
    {"feet", "foot"}, {"fell", "fall"}, {"felt", "feel"}, {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"},
    {"forgot", "forget"}, {"forgotten", "forget"}, {"fought", "fight"}, {"frozen", "freeze"}, {"gave", "give"},
    {"given", "give"}, {"goes", "go"}, {"gone", "go"}, {"got", "get"}, {"grew", "grow"}, {"grown", "grow"},
    {"heard", "hear"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"}, {"hung", "hang"}, {"kept", "keep"},
    {"knew", "know"}, {"known", "know"}, {"laid", "lay"}, {"led", "lead"}, {"lent", "lend"}, {"lives", "life"},
    {"lost", "lose"}, {"made", "make"}, {"meant", "mean"}, {"men", "man"}, {"met", "meet"}, {"mice", "mouse"},
    {"oldest", "old"}, {"paid", "pay"}, {"people", "person"}, {"ran", "run"}, {"rang", "ring"}, {"ridden", "ride"},
    {"risen", "rise"}, {"rode", "ride"}, {"rose", "rise"}, {"said", "say"}, {"sang", "sing"}, {"sat", "sit"},
    {"seen", "see"}, {"sent", "send"}, {"shook", "shake"}, {"shot", "shoot"}, {"shown", "show"}, {"slept", "sleep"},
    {"sold", "sell"}, {"sought", "seek"}, {"spent", "spend"}, {"spoke", "speak"}, {"spoken", "speak"},
    {"spread", "spread"}, {"sprang", "spring"}, {"stole", "steal"}, {"stolen", "steal"}, {"stood", "stand"},
    {"struck", "strike"}, {"stuck", "stick"}, {"sung", "sing"}, {"swam", "swim"}, {"sworn", "swear"},
    {"taken", "take"}, {"taught", "teach"}, {"teeth", "tooth"}, {"thought", "think"}, {"threw", "throw"},
    {"thrown", "throw"}, {"told", "tell"}, {"took", "take"}, {"understood", "understand"}, {"went", "go"},
    {"women", "woman"}, {"won", "win"}, {"wore", "wear"}, {"wrote", "write"}}};
// clang-format on

constexpr auto irregular_forms = [] {
    std::array<std::string_view, irregular.size()> forms{};
    std::transform(irregular.begin(), irregular.end(), forms.begin(), [](const Irregular& row) { return row.first; });
    return forms;
}();
constexpr text::WordTable irregular_rows(irregular_forms);

bool is_vowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/// *loop*/*lop*, *bommen*/*bom*: length of vowel and doubling of consonant tell forms apart, not words.
std::string without_doubles(std::string_view word) {
    std::string single(word);
    std::size_t size = 0;
    for (const char letter : word) {
        if (size == 0 || single[size - 1] != letter) {
            single[size++] = letter;
        }
    }
    single.resize(size);
    return single;
}

bool drop(std::string_view& word, std::string_view ending, std::size_t rest) {
    if (word.size() >= ending.size() + rest && word.ends_with(ending)) {
        word.remove_suffix(ending.size());
        return true;
    }
    return false;
}

/// A Dutch word ends in s and f where inside it is z and v: *huis*, *huizen*.
std::string as_at_end(std::string stem) {
    if (!stem.empty() && (stem.back() == 'z' || stem.back() == 'v')) {
        stem.back() = stem.back() == 'z' ? 's' : 'f';
    }
    return stem;
}

/// The beginning of a word, and behind it an i or nothing.
struct EnglishStem {
    std::string_view beginning;
    bool has_i = false;
};

EnglishStem stem_of_english(std::string_view bare) {
    if (const auto row = irregular_rows.find(bare); row < irregular.size()) {
        bare = irregular[row].second;
    }
    std::string_view stem = bare;
    if (drop(stem, "ies", 2) || drop(stem, "ied", 2)) {
        return {stem, true};
    }
    if (drop(stem, "ing", 3) || drop(stem, "ed", 3)) {
        if (stem.size() > 3 && stem.back() == stem[stem.size() - 2] && !is_vowel(stem.back()) && stem.back() != 's' &&
            stem.back() != 'l') {
            stem.remove_suffix(1);
        }
    } else if (!bare.ends_with("ss") && !bare.ends_with("us") && !bare.ends_with("is")) {
        drop(stem, "s", 3);
    }
    if (stem.size() > 3 && stem.back() == 'e') {
        stem.remove_suffix(1);
    }
    // *boxes*, *churches*: the e fell with the rule above; *carry* is *carri* as in *carries*.
    if (stem.size() > 2 && stem.back() == 'y' && !is_vowel(stem[stem.size() - 2])) {
        return {stem.substr(0, stem.size() - 1), true};
    }
    return {stem, false};
}

std::uint64_t hash_on(std::uint64_t hash, char letter) {
    return (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
}

}  // namespace

std::uint64_t letters_hash(std::string_view letters) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char letter : letters) {
        hash = hash_on(hash, letter);
    }
    return hash;
}

std::string dutch_stem(std::string_view bare) {
    if (drop(bare, "heden", 3)) {
        return without_doubles(bare) + "heid";
    }
    const bool dropped = drop(bare, "enden", 3) || drop(bare, "ende", 3) || drop(bare, "ten", 3) ||
                         drop(bare, "den", 4) || drop(bare, "en", 2) || drop(bare, "te", 3) || drop(bare, "de", 4) ||
                         drop(bare, "e", 3) || drop(bare, "t", 3);
    // *tafels* is a plural, *huis*, *prijs* and *mens* are not.
    if (!dropped && bare.size() > 4 && std::string_view("iju").find(bare[bare.size() - 2]) == std::string_view::npos) {
        drop(bare, "s", 4);
    }
    return as_at_end(without_doubles(bare));
}

std::string dutch_participle_stem(std::string_view bare) {
    if (bare.size() < 6 || !bare.starts_with("ge")) {
        return {};
    }
    bare.remove_prefix(2);
    if (!drop(bare, "de", 3) && !drop(bare, "te", 3) && !drop(bare, "d", 3) && !drop(bare, "t", 3) &&
        !drop(bare, "en", 3)) {
        return {};
    }
    return as_at_end(without_doubles(bare));
}

std::string english_stem(std::string_view bare) {
    const auto stem = stem_of_english(bare);
    std::string letters(stem.beginning);
    return stem.has_i ? letters + 'i' : letters;
}

std::uint64_t english_stem_hash(std::string_view bare) {
    const auto stem = stem_of_english(bare);
    const auto hash = letters_hash(stem.beginning);
    return stem.has_i ? hash_on(hash, 'i') : hash;
}

}  // namespace loep::align

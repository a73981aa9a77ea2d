// Asks of a name that both texts write alike whether its letters are Dutch alone, and who may be called so.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/left_names.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/word_list.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/letter_model.hpp"

namespace loep::check {

namespace {

/// Below this certainty it may be a Dutch name (*Koeman*): translit::DutchSpelling.
constexpr double surely_dutch = 0.8;

/// *Maskoewskajastraat* holds *Maskoewskaja*: a name solid with what it is the name of.
bool is_solid_with(std::string_view word, std::string_view name) {
    constexpr std::size_t shortest = 5;
    constexpr std::array<std::string_view, 12> kinds{"straat", "plein", "laan",  "brug", "park",    "weg",
                                                     "kade",   "steeg", "markt", "wijk", "station", "stadion"};
    return name.size() >= shortest && word.starts_with(name) &&
           std::find(kinds.begin(), kinds.end(), word.substr(name.size())) != kinds.end();
}

/// *Sergej Soerovikin*: after a given name of the region, a surname is of the region.
bool follows_given_name(const SideView& side, const Mention& mention) {
    const auto& words = (*side.segments)[mention.segment].words;
    const auto next = std::find_if(words.begin(), words.end(),
                                   [&](const text::Word& word) { return word.span.begin >= mention.span.begin; });
    return next != words.begin() && std::prev(next)->letter_case == text::WordCase::capitalised &&
           translit::given_name(text::bare_key(side.slice(std::prev(next)->span))).has_value();
}

/// *Joop Zoetemelk*, *Sjoerd*: who has a given name of the West is spelt as Dutch spells him.
bool is_of_the_west(const SideView& side, const Mention& mention) {
    const auto is_western = [](const std::string& bare) {
        return match::is_western_given_name(bare) && !translit::given_name(bare);
    };
    const auto before = words_before(side, mention.segment, mention.span.begin);
    return is_western(text::bare_key(side.slice(mention.span))) ||
           (!before.empty() && before.back().letter_case == text::WordCase::capitalised &&
            is_western(text::bare_key(side.slice(before.back().span))));
}

/// What a surname after a given name tells of it.
enum class Bearer : std::uint8_t {
    unknown,  ///< no surname follows
    foreign,  ///< *Katja Drinhausen*, *Andrej Januškievič*: none of the region, or in Latin letters of its own
    perhaps,
    of_region,  ///< *Nikolaj Petrov*, *Nikolaj Dolja*
};

Bearer bearer_of(const SideView& side, const Mention& mention) {
    constexpr double hardly_slavic = 0.5;
    constexpr double surely_slavic = 0.9;
    const auto* next = word_after(side, mention.span);
    if (next == nullptr || next->letter_case != text::WordCase::capitalised ||
        !translit::given_name(text::bare_key(side.slice(mention.span)))) {
        return Bearer::unknown;
    }
    const auto surname = side.slice(next->span);
    const auto has_mark = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; };
    if (std::any_of(surname.begin(), surname.end(), has_mark)) {
        return Bearer::foreign;
    }
    // The surname may have been left in Dutch as well.
    const auto bare = text::bare_key(surname);
    const auto slavic = std::max(translit::letter_model(text::Language::dutch).evidence(bare).slavic,
                                 translit::letter_model(text::Language::english).evidence(bare).slavic);
    return slavic < hardly_slavic ? Bearer::foreign : slavic >= surely_slavic ? Bearer::of_region : Bearer::perhaps;
}

/// Letters that only English makes of Cyrillic: *Domracheva*, but *Kupala* may be the Belarusian Latin of *Janka
/// Kupala*.
bool has_english_letters(std::string_view surname) {
    static constexpr std::array<std::string_view, 6> groups{"ch", "sh", "zh", "kh", "ya", "yu"};
    return std::any_of(groups.begin(), groups.end(),
                       [&](std::string_view group) { return surname.find(group) != std::string_view::npos; });
}

/// *Darja Domratsjeva* – *Darja Domracheva*: who has English letters in one name has them in both.
bool is_half_put_into_english(const PairView& pair, const Mention& mention, const text::Word& origin) {
    const auto* surname = word_after(pair.target, mention.span);
    const auto* original = word_after(pair.source, origin.span);
    return surname != nullptr && original != nullptr && original->letter_case == text::WordCase::capitalised &&
           surname->letter_case == text::WordCase::capitalised && original->key != surname->key &&
           has_english_letters(surname->key) && translit::compare_dutch_english(original->key, surname->key).same();
}

/// *Sjinkie Knegt*: both texts have a surname behind it that no transliteration looks like.
bool is_before_latin_surname(const PairView& pair, const Mention& mention, const text::Word& origin) {
    constexpr double hardly_slavic = 0.1;
    const auto surname = surname_after(pair.target, mention);
    const auto* original = word_after(pair.source, origin.span);
    const auto bare = text::bare_key(surname);
    return !surname.empty() && original != nullptr && original->key == surname &&
           translit::letter_model(text::Language::dutch).evidence(bare).slavic < hardly_slavic &&
           translit::letter_model(text::Language::english).evidence(bare).slavic < hardly_slavic;
}

/// *the Lithuanians simply say Baltarusija*: cited as others have it.
bool is_cited(const SideView& side, const Mention& mention) {
    constexpr std::array<std::string_view, 4> verbs{"say", "call", "calls", "called"};
    constexpr std::size_t most = 4;  // *call it simply*, *call the country*
    const auto before = words_before(side, mention.segment, mention.span.begin);
    const auto near = before.last(std::min(most, before.size()));
    return std::any_of(near.begin(), near.end(), [&](const text::Word& word) {
        return std::find(verbs.begin(), verbs.end(), word.key) != verbs.end();
    });
}

/// *Janka*, *Marija*: a given name that Belarusians, Lithuanians and Croats write so in Latin letters of their own.
bool is_written_so_elsewhere(std::string_view written) {
    const auto bare = text::bare_key(written);
    return translit::given_name(bare).has_value() && !has_dutch_groups(bare);
}

/// *Khalili* elsewhere in the translation, which the source has nowhere: so it writes the name.
bool writes_english_form(const PairView& pair, const translit::DutchSpelling& left) {
    return std::any_of(left.english.begin(), left.english.end(), [&](const translit::Candidate& form) {
        const auto key = text::bare_key(form.text);
        return pair.target.index.certain.contains(key) && pair.source.index.count(key) == 0;
    });
}

/// *Flagsjtok*, *Pasjkov*: a Dutch ш or ж before a consonant, which no other language writes so.
bool has_dutch_group_before_consonant(std::string_view bare) {
    static constexpr std::array<std::string_view, 2> groups{"sj", "zj"};
    return std::any_of(groups.begin(), groups.end(), [&](std::string_view group) {
        const auto at = bare.find(group, 1);
        return at != std::string_view::npos && at + 2 < bare.size() &&
               std::string_view("bdgkmnprtv").find(bare[at + 2]) != std::string_view::npos;
    });
}

/// *Loekasjenko* – *Lukashenko*: has the source a name in Dutch letters that the translation writes in English ones?
bool puts_names_into_english(const PairView& pair) {
    return std::any_of(pair.source.mentions.begin(), pair.source.mentions.end(), [&](const Mention& mention) {
        if (!has_dutch_groups(mention.key) || pair.target.index.count(mention.key) > 0) {
            return false;
        }
        return mention.concepts.empty()
                   ? pair.names->is_among(pair.target.language(), pair.target.index.unknown, mention.key)
                   : std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](auto index) {
                         return pair.target.index.families.contains(pair.families[termbase::to_size(index)]);
                     });
    });
}

/// Has nobody of the given name in the translation a surname in Latin letters of its own (*Matej Novák*)?
bool is_never_foreign(const SideView& side, const Mention& mention) {
    return std::none_of(side.mentions.begin(), side.mentions.end(), [&](const Mention& other) {
        return other.key == mention.key && bearer_of(side, other) == Bearer::foreign;
    });
}

/// *Matvej*, *Aljaksandra*: a j at the end or beside a consonant; *Jadviga*, *Marija* and *Maja* are written so by
/// Balts and other Slavs, *Darja* and *Vanja* by half of Europe.
bool has_dutch_j(std::string_view bare) {
    constexpr std::size_t shortest_in_ja = 7;
    if (bare.ends_with("ja") && bare.size() < shortest_in_ja) {
        return false;
    }
    const auto is_consonant = [&](std::size_t at) {
        return at < bare.size() && std::string_view("aeiouyj").find(bare[at]) == std::string_view::npos;
    };
    for (auto at = bare.find('j', 1); at != std::string_view::npos; at = bare.find('j', at + 1)) {
        if (at + 1 == bare.size() || is_consonant(at + 1) || is_consonant(at - 1)) {
            return true;
        }
    }
    return false;
}

/// *her son Matvej*: a given name by itself that no Western press has, in a translation that writes others otherwise.
bool is_given_name_of_region(const PairView& pair, const Mention& mention, Bearer bearer) {
    return bearer == Bearer::unknown && has_dutch_j(mention.key) && !match::is_western_given_name(mention.key) &&
           is_never_foreign(pair.target, mention) && puts_names_into_english(pair);
}

/// *Primož Rojko*: behind a name in Latin letters of its own.
bool follows_foreign_letters(const SideView& side, const Mention& mention) {
    const auto before = words_before(side, mention.segment, mention.span.begin);
    return !before.empty() && before.back().letter_case == text::WordCase::capitalised &&
           has_foreign_marks(side.slice(before.back().span));
}

/// *the Pole Majka*, *Slovenia’s Rajko*: a j is a letter of theirs too, where the words nearby tell of such a nation.
bool may_be_of_latin_nation(const PairView& pair, const Mention& mention) {
    static constexpr WordList nations(
        "poland czechia czechoslovakia slovakia slovenia croatia serbia bosnia-and-herzegovina montenegro kosovo "
        "north-macedonia yugoslavia hungary albania finland estonia latvia lithuania sweden norway denmark iceland");
    constexpr std::size_t near = 25;  // bytes, of the given name and an article
    const auto hits = hits_in(pair.target, {mention.segment, mention.segment + 1});
    return !has_dutch_groups(mention.key) && std::any_of(hits.begin(), hits.end(), [&](const match::TermHit& hit) {
        if (text::to_size(hit.span.end) + near < text::to_size(mention.span.begin) ||
            text::to_size(mention.span.end) + near < text::to_size(hit.span.begin)) {
            return false;
        }
        const auto& nation = (*pair.termbase)[hit.concept_index];
        return nations.fits(nation.id) ||
               std::any_of(nation.relations.begin(), nation.relations.end(), [&](const termbase::Relation& relation) {
                   return relation.kind == termbase::RelationKind::demonym_of && nations.fits(relation.target);
               });
    });
}

/// Does more than the letters tell that the name is left in Dutch?
bool is_surely_left(const PairView& pair, const Mention& mention, const translit::DutchSpelling& left) {
    const bool is_likely = left.certainty >= surely_dutch || follows_given_name(pair.target, mention);
    return (is_likely && !may_be_of_latin_nation(pair, mention)) || writes_english_form(pair, left) ||
           (has_dutch_group_before_consonant(mention.key) && puts_names_into_english(pair));
}

/// Is there a hit of the source language's terms at the name?
bool is_known_in_source(const SideView& side, const Mention& mention) {
    const auto hits = foreign_hits_in(side, {mention.segment, mention.segment + 1});
    return std::any_of(hits.begin(), hits.end(),
                       [&](const match::TermHit& hit) { return hit.span.overlaps(mention.span); });
}

/// May the word be a name of another language, or cited as others have it?
bool may_be_kept(const PairView& pair, const Mention& mention, Bearer bearer) {
    return bearer == Bearer::foreign || is_cited(pair.target, mention) || is_of_the_west(pair.target, mention) ||
           follows_foreign_letters(pair.target, mention) ||
           has_letters_of_no_cyrillic(text::bare_key(pair.target.slice(mention.span)));
}

}  // namespace

const text::Word* same_word_in_source(const PairView& pair, std::size_t bead, const std::string& key) {
    const auto range = segments_near(pair, bead, Side::source);
    const auto hash = text::hash_of(key);
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            if ((word.hash == hash && word.key == key) || is_solid_with(word.key, key)) {
                return &word;
            }
        }
    }
    return nullptr;
}

std::optional<LeftName> LeftNames::find(const Mention& mention) {
    const auto& pair = pair_;
    const auto written = pair.target.slice(mention.span);
    if (!mention.concepts.empty() || is_known_in_source(pair.target, mention)) {
        return std::nullopt;
    }
    const auto* origin = same_word_in_source(pair, pair.target.bead_of[mention.segment], text::fold_key(written));
    if (origin == nullptr) {
        return std::nullopt;
    }
    const auto bearer = bearer_of(pair.target, mention);
    if (may_be_kept(pair, mention, bearer)) {
        return std::nullopt;
    }
    auto known = judged_.find(written);
    if (known == judged_.end()) {
        known = judged_.emplace(written, translit::dutch_spelling(written, {.in_dutch_text = true})).first;
    }
    const auto& left = known->second;
    if (!left || is_before_latin_surname(pair, mention, *origin)) {
        return std::nullopt;
    }
    const bool may_be_other = is_written_so_elsewhere(written) && bearer != Bearer::of_region &&
                              !is_half_put_into_english(pair, mention, *origin) &&
                              !is_given_name_of_region(pair, mention, bearer);
    const bool is_sure = is_surely_left(pair, mention, *left) && !may_be_other;
    return LeftName{origin->span, left->english, is_sure};
}

}  // namespace loep::check

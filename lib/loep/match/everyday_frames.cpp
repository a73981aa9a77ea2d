// Looks a few words up and down the clause for what an everyday sense goes with.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/everyday_frames.hpp"

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

using text::Word;
using text::WordKind;

constexpr std::size_t reach = 8;

constexpr std::string_view dutch_things =
    "accent baby bagage bal bijl blad boek boeken boodschappen brief brieven camera cello computer doek doos draad "
    "emmer "
    "fiets fles fluit geweer gewoonte gitaar glas hamer hark helm hobby hoed hondje hoorn instrument jas jurk kaart "
    "kist "
    "knuffel koffer koffers kop kopje krant kwast lamp laptop lepel leven map mes microfoon mobieltje paraplu pakje "
    "pakketje pan papier pen penseel pet piano pistool pop portemonnee potlood rugzak schaal schaar schep schoen "
    "schoenen sigaret sleutel sleutels speelgoed spel spoor spullen stapel steen stenen stoel stok studie tas tassen "
    "telefoon tempo tijdschrift toestel trompet viool vork vuilnis werk zak zakken zwaard";

constexpr std::string_view english_things =
    "accent award bag bags ball balls banjo basket bike bill book books bottle bottles box boxes brush bucket cake "
    "camera "
    "cane card cards cello clothes coat coins cup cups dress drum flute fork glass gloves groceries guitar gun habit "
    "habits "
    "hammer handset hat helmet instrument jacket key keys knife language laptop laundry letter letters luggage "
    "magazine "
    "mail medal medals microphone newspaper pace pan paper papers parcel parcels pen pencil phone piano piece pieces "
    "pistol "
    "pizza plate points pole prescription prize prizes racket receiver rifle rock rocks rubbish scent scissors score "
    "shopping shovel signal signals skill skills speed spoon stick stone stones suitcase suitcases sword takeaway "
    "telephone tempo thread ticket tickets tool tools torch toy toys trail trash trophy trumpet umbrella vibe viola "
    "violin "
    "wallet wine";
constexpr std::string_view captors_text =
    "agents army authorities cops fbi fsb gendarmerie gendarmes guards gunmen kgb marines militia militiamen officers "
    "police policemen secret-police security soldiers troops";
constexpr std::string_view instruments =
    "altviool banjo carillon cello contrabas gitaar harp instrument instrumenten klavecimbel luit orgel piano snaren "
    "ukelele viool violen vleugel";

template <class Holds>
bool any_ahead(const WordRange& range, Holds holds_here) {
    for (std::size_t steps = 1; steps <= reach; ++steps) {
        const auto* word = range.after(steps);
        if (word == nullptr || word->kind == WordKind::punctuation) {
            return false;
        }
        if (holds_here(steps, word->key)) {
            return true;
        }
    }
    return false;
}

bool any_behind(const WordRange& range, std::string_view words) {
    for (std::size_t steps = 1; steps <= reach; ++steps) {
        const auto* word = range.before(steps);
        if (word == nullptr || word->kind == WordKind::punctuation) {
            return false;
        }
        if (lists(words, word->key)) {
            return true;
        }
    }
    return false;
}

std::string_view key_of(const Word* word) {
    return word == nullptr ? std::string_view() : std::string_view(word->key);
}

bool ends(const Word* word) {
    return word == nullptr || word->kind == WordKind::punctuation;
}

/// *Er gingen stemmen op om het af te schaffen*; not *gingen stemmen op een partij*.
bool are_raised_voices(const WordRange& range) {
    const auto* next = range.after(2);
    return range.first().key == "stemmen" && key_of(range.after()) == "op" &&
           (ends(next) ||
            holds({"binnen", "die", "gaan", "gingen", "in", "om", "te", "tegen", "uit", "voor"}, next->key)) &&
           (any_behind(range, "gaan gingen klinken klonken lijken komen kwamen") ||
            holds({"gaan", "gingen", "te"}, key_of(next)));
}

bool is_of_voting(const WordRange& range) {
    return holds({"gestemd", "stem", "stemde", "stemden", "stemmen", "stemt"}, range.first().key);
}

/// *Ook het orgel kan hij stemmen*.
bool is_tuning(const WordRange& range) {
    return is_of_voting(range) && range.first().key != "stem" &&
           (any_behind(range, instruments) ||
            any_ahead(range, [](std::size_t /*steps*/, std::string_view key) { return lists(instruments, key); }));
}

/// *Stemde dinsdag in met het plan*, *stemden hun agenda’s op elkaar af*: of *instemmen*, *afstemmen*. A chamber that
/// agrees has voted.
bool agrees_or_adapts(const WordRange& range) {
    constexpr std::string_view chambers =
        "bondsdag congres doema hogerhuis huis kamer knesset lagerhuis parlement parlementen rada rijksdag sejm senaat "
        "volksraad";
    return is_of_voting(range) && !any_behind(range, chambers) &&
           any_ahead(range, [&](std::size_t steps, std::string_view key) {
               const auto* next = range.after(steps + 1);
               return (key == "in" && steps > 1 && (ends(next) || next->key == "met")) ||
                      (key == "af" && (ends(next) || next->key == "op" || next->key == "met"));
           });
}

/// *Staken de straat over*, *staken het bos in brand*: of *steken*.
bool is_of_sticking(const WordRange& range) {
    return range.first().key == "staken" && any_ahead(range, [&](std::size_t steps, std::string_view key) {
               const auto* next = range.after(steps + 1);
               return (key == "in" && key_of(next) == "brand") ||
                      (holds({"aan", "af", "in", "neer", "op", "over", "uit"}, key) && ends(next));
           });
}

/// *Liep hem in de weg*; not *een gat in de weg*.
bool is_in_the_way(const WordRange& range) {
    return range.first().key == "weg" && key_of(range.before()) == "de" && key_of(range.before(2)) == "in" &&
           !holds({"barst", "barsten", "bocht", "bochten", "bom", "bommen", "gat", "gaten", "knik", "krater", "kraters",
                   "kuil", "kuilen", "scheur", "scheuren", "splitsing"},
                  key_of(range.before(3)));
}

/// *Maakt een akkoord mogelijk*; not *maakt mogelijk bezwaar*.
bool is_made_possible(const WordRange& range) {
    const auto* next = range.after();
    return range.first().key == "mogelijk" && any_behind(range, "gemaakt maak maakt maakte maakten maken") &&
           (ends(next) || holds({"dat", "en", "maar", "om", "zou", "zouden"}, next->key));
}

/// *Picked up Spanish in a year*; not *Spanish tourists*.
bool is_language_by_itself(const WordRange& range) {
    const auto* next = range.after(2);
    return lists("arabic chinese dutch english french german italian japanese polish portuguese russian spanish",
                 key_of(range.after())) &&
           (ends(next) || holds({"as", "at", "from", "in", "on", "while", "within"}, next->key));
}

bool is_thing(std::string_view key, text::Language language) {
    return lists(language == text::Language::dutch ? dutch_things : english_things, key);
}

}  // namespace

bool is_in_everyday_frame(const WordRange& range) {
    return range.begin + 1 == range.end && (are_raised_voices(range) || is_tuning(range) || agrees_or_adapts(range) ||
                                            is_in_the_way(range) || is_of_sticking(range) || is_made_possible(range));
}

bool picks_up_a_thing(const WordRange& range, text::Language language) {
    constexpr std::size_t longest_object = 4;
    constexpr std::string_view object_ends =
        "after and at bij by en for from in met na naar of on op toen van voor wegens when while with";
    const bool dutch = language == text::Language::dutch;
    const bool behind_object = dutch && range.first().key.starts_with("op");
    for (std::size_t steps = 1; steps <= longest_object && !behind_object; ++steps) {
        const auto* word = range.after(steps);
        if (!dutch && steps == 1 && is_language_by_itself(range)) {
            return true;
        }
        if (ends(word) || is_capitalised(*word) || lists(object_ends, word->key)) {
            break;
        }
        if (is_thing(word->key, language)) {
            return true;
        }
    }
    // *Heeft haar tas opgepakt*, *the bag was picked up*.
    const auto first = key_of(range.before());
    const bool passive = holds({"is", "was", "are", "were", "be", "been", "weer"}, first);
    return (dutch || passive) && is_thing(passive ? key_of(range.before(2)) : first, language);
}

bool is_picked_up_by_police(const WordRange& range) {
    return lists(captors_text, key_of(range.before())) ||
           (holds({"had", "have", "has"}, key_of(range.before())) && lists(captors_text, key_of(range.before(2))));
}

bool is_holding_somebody(const WordRange& range) {
    if (range.first().key != "held" || !holds({"her", "him", "them"}, key_of(range.after()))) {
        return false;
    }
    const auto link = key_of(range.after(2));
    if (link == "without") {
        return holds({"charge", "charges", "trial"}, key_of(range.after(3)));
    }
    if (link == "in") {
        return holds({"custody", "detention", "isolation", "jail", "prison", "solitary"}, key_of(range.after(3)));
    }
    return link == "for" && holds({"days", "hours", "months", "nights", "weeks", "years"}, key_of(range.after(4)));
}

bool lives_in_a_place(const WordRange& range) {
    constexpr std::size_t furthest = 2;
    if (key_of(range.after()) != "in") {
        return false;
    }
    for (std::size_t steps = 1; steps <= furthest; ++steps) {
        if (holds({"haar", "her", "his", "hun", "mijn", "my", "onze", "our", "their", "uw", "your", "zijn"},
                  key_of(range.before(steps)))) {
            return true;
        }
    }
    return false;
}

}  // namespace loep::match

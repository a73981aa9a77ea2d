// Looks a few words up and down the clause for what an everyday sense goes with.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/everyday_frames.hpp"

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

using text::Word;
using text::WordKind;

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
    "agents army authorities carabinieri cops detectives fbi fsb gendarmerie gendarmes guards gunmen interrogators "
    "investigators jailers kgb marines militia militiamen officers police policemen prosecutors secret-police security "
    "soldiers troops";
constexpr std::string_view cells =
    "basement basements captivity cage cages cell cellar cellars cells chains confinement custody detention dungeon "
    "dungeons handcuffs isolation jail prison shackles";
constexpr std::string_view instruments =
    "altviool banjo carillon cello contrabas gitaar harp instrument instrumenten klavecimbel luit orgel piano snaren "
    "ukelele viool violen vleugel";

template <class Holds>
bool any_ahead(const WordRange& range, Holds holds_here) {
    for (std::size_t steps = 1; steps <= clause_reach; ++steps) {
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

/// *Herkende de stem van Mladić*, *hun stemmen klonken*: what is heard.
bool is_a_heard_voice(const WordRange& range) {
    constexpr std::string_view heard_before =
        "herken herkende herkenden herkennen herkent hoor hoorde hoorden hoort horen imiteerde imiteert";
    constexpr std::string_view heard_behind = "klinken klinkt klonk klonken schalde schalden trilde trilden";
    return holds({"stem", "stemmen"}, range.first().key) &&
           (any_behind(range, heard_before) ||
            any_ahead(range, [&](std::size_t /*steps*/, std::string_view key) { return lists(heard_behind, key); }));
}

/// *Vervolgde haar verhaal*, *”, vervolgde de minister*; not *vervolgde zijn critici*.
bool is_going_on(const WordRange& range) {
    const auto* object = range.after(2);
    if (!holds({"vervolgde", "vervolgden", "vervolgt"}, range.first().key)) {
        return false;
    }
    if (follows_a_quotation(range) && key_of(range.before()) != ",") {
        return true;
    }
    const std::initializer_list<std::string_view> people{
        "aars",   "anten",  "critici", "eurs",   "ers",          "gangers",  "isten", "leden",
        "listen", "mensen", "nisten",  "roepen", "slachtoffers", "standers", "volk",  "vrouwen"};
    return object != nullptr && holds({"haar", "hun", "zijn"}, key_of(range.after())) &&
           std::none_of(people.begin(), people.end(),
                        [&](std::string_view ending) { return object->key.ends_with(ending); });
}

/// *Betoogt Sjrajbman dat …*: who argues, and does not march.
bool argues(const WordRange& range) {
    return holds({"betogen", "betoogde", "betoogden", "betoogt"}, range.first().key) &&
           any_ahead(range, [](std::size_t /*steps*/, std::string_view key) { return key == "dat"; });
}

/// *De telefoon uitzetten*, *zette de televisie uit*.
bool is_switching_off(const WordRange& range) {
    const auto& first = range.first().key;
    if (!holds({"uit", "uitgezet", "uitzet", "uitzette", "uitzetten", "zet", "zette", "zetten"}, first)) {
        return false;
    }
    const auto is_device = [](std::string_view key) {
        constexpr std::string_view devices =
            "airco alarm apparaat camera computer gsm kachel kraan lamp laptop licht lichten locatievoorziening "
            "microfoon "
            "mobiel mobieltje motor motoren oven radio sirene telefoon telefoons televisie tv ventilator verwarming "
            "volgsysteem wekker";
        return lists(devices, key) || key.ends_with("telefoon") || key.ends_with("apparaat") || key.ends_with("alarm");
    };
    constexpr std::size_t furthest = 4;
    for (std::size_t steps = 1; steps <= furthest && !ends(range.before(steps)); ++steps) {
        if (is_device(range.before(steps)->key)) {
            return true;
        }
    }
    for (std::size_t steps = 1; first.starts_with("zet") && steps <= furthest && !ends(range.after(steps)); ++steps) {
        if (is_device(range.after(steps)->key)) {
            return true;
        }
    }
    return false;
}

/// *Veroordeelde het plan als censuur*, *veroordeelt de aanval scherp*: nobody is sentenced.
bool is_condemning(const WordRange& range) {
    constexpr std::string_view judges = "gerecht gerechtshof hof jury rechtbank rechter rechters tribunaal";
    constexpr std::string_view manners = "als fel krachtig scherp streng unaniem";
    const auto is_of_manner = [&](std::size_t /*steps*/, std::string_view key) { return lists(manners, key); };
    const auto is_term = [](std::size_t /*steps*/, std::string_view key) { return key == "tot"; };
    return holds({"veroordeelde", "veroordeelden", "veroordeelt"}, range.first().key) && !any_behind(range, judges) &&
           !any_ahead(range, is_term) && (any_ahead(range, is_of_manner) || any_behind(range, manners));
}

/// *Staakt de verkoop*: an activity and no work is laid down.
bool is_stopping_something(const WordRange& range) {
    constexpr std::string_view activities =
        "aanval aanvallen actie acties betalingen bezorging bombardementen bouw campagne dienst export gevechten "
        "handel hulp "
        "import jacht levering leveringen onderhandelingen onderzoek operatie operaties productie reddingsactie steun "
        "strijd studie uitgave uitvoer uitzending uitzendingen verkoop vijandelijkheden vluchten vuren zoekactie "
        "zoektocht";
    return holds({"staak", "staakt", "staakte", "staakten", "staken"}, range.first().key) &&
           holds({"alle", "de", "haar", "het", "hun", "zijn"}, key_of(range.after())) &&
           lists(activities, key_of(range.after(2)));
}

/// *Maakt een akkoord mogelijk*; not *maakt mogelijk bezwaar*.
bool is_made_possible(const WordRange& range) {
    const auto* next = range.after();
    return range.first().key == "mogelijk" &&
           any_behind(range, "acht achten achtte achtten gemaakt maak maakt maakte maakten maken") &&
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
    return is_switching_off(range) ||
           (range.begin + 1 == range.end &&
            (are_raised_voices(range) || is_tuning(range) || agrees_or_adapts(range) || is_in_the_way(range) ||
             is_of_sticking(range) || is_made_possible(range) || is_a_heard_voice(range) || is_going_on(range) ||
             argues(range) || is_condemning(range) || is_stopping_something(range)));
}

bool picks_up_a_thing(const WordRange& range, text::Language language) {
    constexpr std::size_t longest_object = 4;
    constexpr std::string_view object_ends =
        "after and at bij by en for from in met na naar of on op toen van voor wegens when while with";
    const bool dutch = language == text::Language::dutch;
    if (any_behind(range, "antenna antennas camera cameras microphone microphones radar radars sensor sensors")) {
        return true;
    }
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
    return is_of_captors(range.before()) ||
           (holds({"had", "have", "has"}, key_of(range.before())) && is_of_captors(range.before(2)));
}

bool is_of_captors(const Word* word) {
    return lists(captors_text, key_of(word));
}

bool is_of_police(const WordRange& range) {
    constexpr std::size_t furthest = 5;
    if (!range.first().key.ends_with("ed")) {
        return false;
    }
    if (is_picked_up_by_police(range)) {
        return !holds({"for", "how", "if", "whether", "why"}, key_of(range.after()));
    }
    for (std::size_t steps = 1; steps < furthest; ++steps) {
        if (ends(range.after(steps))) {
            return false;
        }
        if (range.after(steps)->key == "by") {
            return is_of_captors(range.after(steps + 1)) || is_of_captors(range.after(steps + 2));
        }
    }
    return false;
}

bool is_a_threat_to_act(const WordRange& range) {
    constexpr std::string_view acts =
        "aanvallen aftreden afsluiten afhaken annexeren arresteren bezetten binnenvallen blokkeren bombarderen "
        "boycotten doden doodschieten executeren gijzelen haken halen laten onteigenen ontslaan ontvoeren openbaren "
        "openen opstappen opzeggen publiceren schieten schorsen sluiten stappen stoppen sturen uitwijzen uitzetten "
        "verbieden verlaten vermoorden vernietigen vertrekken vervolgen vuren weigeren";
    return holds({"dreigde", "dreigden", "dreigen", "dreigt"}, range.first().key) && key_of(range.before()) != "er" &&
           any_ahead(range, [&](std::size_t steps, std::string_view key) {
               return key == "te" && lists(acts, key_of(range.after(steps + 1)));
           });
}

bool is_at_the_front_of_a_war(const WordRange& range) {
    constexpr std::string_view fighters =
        "army boys brother brothers conscripts convicts fight fighting fought father fathers husband husbands killed "
        "men mercenaries militiamen prisoners recruits reservists sent serve served serving soldier soldiers son sons "
        "troops volunteer volunteers wounded";
    return range.first().key == "front" && key_of(range.before()) == "the" &&
           holds({"at", "from", "on", "to"}, key_of(range.before(2))) &&
           (ends(range.after()) || holds({"and", "in", "near", "or", "since", "with"}, range.after()->key)) &&
           any_behind(range, fighters);
}

bool is_kept_in_a_cell(const WordRange& range) {
    constexpr std::size_t longest_place = 4;
    return range.first().key == "kept" && any_ahead(range, [&](std::size_t steps, std::string_view key) {
               if (key != "in") {
                   return false;
               }
               for (auto at = steps + 1; at <= steps + longest_place && !ends(range.after(at)); ++at) {
                   if (lists(cells, range.after(at)->key)) {
                       return true;
                   }
               }
               return false;
           });
}

bool follows_a_quotation(const WordRange& range) {
    constexpr std::string_view marks = ", \" ' \xE2\x80\x9D \xE2\x80\x99 \xC2\xBB ? !";
    return lists(marks, key_of(range.before()));
}

bool is_before_object(const WordRange& range) {
    const auto* object = range.after();
    return !ends(object) && !is_own_voice(object->key) &&
           !holds({"again", "and", "at", "away", "but", "by",   "down", "for",     "from", "home", "in",   "into",
                   "of",    "off", "on", "or",   "out", "over", "then", "through", "to",   "up",   "when", "with"},
                  object->key);
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

// Basic Dutch words with their usual English ones: a small closed list, so that plain sentences share something.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/common_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "loep/text/word_table.hpp"

namespace loep::align {

namespace {

// Function words, days and months, and the commonest nouns and verbs of any news text, by our own knowledge of the two
// languages; names, terms and subjects are the glossary's. Sorted by the bytes.
// Several rows a line, which the formatter would not leave:
// clang-format off
constexpr std::array<CommonWord, 653> table{{
    {"aangehouden", "arrested"}, {"aangehouden", "detained"}, {"aantal", "number"}, {"aanval", "attack"},
    {"aanvallen", "attacks"}, {"achter", "behind"}, {"afgelopen", "last"}, {"afgelopen", "past"},
    {"akkoord", "agreement"}, {"akkoord", "deal"}, {"al", "already"}, {"alleen", "alone"}, {"alleen", "only"},
    {"alles", "everything"}, {"als", "as"}, {"als", "if"}, {"als", "when"}, {"altijd", "always"}, {"ander", "other"},
    {"andere", "other"}, {"andere", "others"}, {"antwoord", "answer"}, {"antwoordde", "answered"},
    {"arbeiders", "workers"}, {"arts", "doctor"}, {"artsen", "doctors"}, {"augustus", "august"}, {"auto", "car"},
    {"avond", "evening"}, {"avond", "night"}, {"baan", "job"}, {"banen", "jobs"}, {"bank", "bank"},
    {"bedrijf", "company"}, {"bedrijven", "companies"}, {"beginnen", "begin"}, {"beginnen", "start"},
    {"begon", "began"}, {"begon", "started"}, {"begonnen", "began"}, {"begonnen", "started"}, {"beide", "both"},
    {"bekend", "known"}, {"belangrijk", "important"}, {"belangrijke", "important"}, {"belasting", "tax"},
    {"berg", "mountain"}, {"bericht", "message"}, {"bericht", "report"}, {"beschuldigd", "accused"},
    {"besluit", "decision"}, {"beste", "best"}, {"betaald", "paid"}, {"betalen", "pay"}, {"beter", "better"},
    {"bevolking", "population"}, {"bijna", "almost"}, {"bijna", "nearly"}, {"binnen", "inside"},
    {"binnen", "within"}, {"binnenkort", "soon"}, {"blauw", "blue"}, {"blauwe", "blue"}, {"bleef", "remained"},
    {"bleef", "stayed"}, {"blijft", "remains"}, {"blijft", "stays"}, {"blijven", "remain"}, {"blijven", "stay"},
    {"bloed", "blood"}, {"boek", "book"}, {"boeken", "books"}, {"bomen", "trees"}, {"boot", "boat"},
    {"bos", "forest"}, {"boven", "above"}, {"bracht", "brought"}, {"brand", "fire"}, {"brengen", "bring"},
    {"brief", "letter"}, {"broer", "brother"}, {"buiten", "outside"}, {"burgers", "citizens"},
    {"burgers", "civilians"}, {"daar", "there"}, {"daarna", "afterwards"}, {"daarna", "then"},
    {"daarom", "therefore"}, {"dacht", "thought"}, {"dag", "day"}, {"dagen", "days"}, {"dan", "than"},
    {"dan", "then"}, {"deed", "did"}, {"deel", "part"}, {"denken", "think"}, {"denkt", "thinks"}, {"derde", "third"},
    {"deur", "door"}, {"dezelfde", "same"}, {"dieren", "animals"}, {"dinsdag", "tuesday"}, {"dochter", "daughter"},
    {"doden", "dead"}, {"doden", "kill"}, {"doelpunt", "goal"}, {"doen", "do"}, {"donderdag", "thursday"},
    {"dood", "dead"}, {"dood", "death"}, {"door", "by"}, {"door", "through"}, {"dorp", "village"},
    {"duidelijk", "clear"}, {"duidelijk", "clearly"}, {"echter", "however"}, {"economie", "economy"},
    {"eerder", "earlier"}, {"eerste", "first"}, {"eeuw", "century"}, {"eigen", "own"}, {"eiland", "island"},
    {"einde", "end"}, {"eindigde", "ended"}, {"elk", "each"}, {"elk", "every"}, {"elke", "each"}, {"elke", "every"},
    {"enkele", "several"}, {"enkele", "some"}, {"eten", "eat"}, {"eten", "food"}, {"fabriek", "factory"},
    {"familie", "family"}, {"februari", "february"}, {"gaan", "go"}, {"gaat", "goes"}, {"gaf", "gave"},
    {"gearresteerd", "arrested"}, {"geboren", "born"}, {"gebouw", "building"}, {"gedaan", "done"},
    {"gedood", "killed"}, {"geen", "no"}, {"gegeven", "given"}, {"gehouden", "held"}, {"gekocht", "bought"},
    {"gekozen", "chosen"}, {"gekozen", "elected"}, {"geld", "money"}, {"gelooft", "believes"},
    {"geloven", "believe"}, {"gemaakt", "made"}, {"gemeente", "municipality"}, {"genoeg", "enough"},
    {"genomen", "taken"}, {"geopend", "opened"}, {"geschiedenis", "history"}, {"geschreven", "written"},
    {"gesloten", "closed"}, {"gesproken", "spoken"}, {"gevangenis", "jail"}, {"gevangenis", "prison"},
    {"geven", "give"}, {"gevlucht", "fled"}, {"gevolg", "result"}, {"gevonden", "found"}, {"gewond", "injured"},
    {"gewond", "wounded"}, {"gewonnen", "won"}, {"gezegd", "said"}, {"gezien", "seen"}, {"gezin", "family"},
    {"gezondheid", "health"}, {"ging", "went"}, {"gingen", "went"}, {"gisteren", "yesterday"}, {"goed", "good"},
    {"goed", "well"}, {"goede", "good"}, {"grens", "border"}, {"grenzen", "borders"}, {"groen", "green"},
    {"groene", "green"}, {"groot", "big"}, {"groot", "great"}, {"groot", "large"}, {"grote", "big"},
    {"grote", "great"}, {"grote", "large"}, {"grote", "major"}, {"haar", "her"}, {"hand", "hand"},
    {"handel", "trade"}, {"handen", "hands"}, {"hart", "heart"}, {"hele", "whole"}, {"helft", "half"},
    {"helpen", "help"}, {"hem", "him"}, {"hem", "it"}, {"hen", "them"}, {"herfst", "autumn"}, {"herfst", "fall"},
    {"hetzelfde", "same"}, {"hield", "held"}, {"hier", "here"}, {"hij", "he"}, {"hoe", "how"},
    {"hoewel", "although"}, {"hoewel", "though"}, {"hoge", "high"}, {"hond", "dog"}, {"hoofd", "head"},
    {"hoofdstad", "capital"}, {"hoog", "high"}, {"hoop", "hope"}, {"hoorde", "heard"}, {"hopen", "hope"},
    {"horen", "hear"}, {"houden", "hold"}, {"houden", "keep"}, {"huis", "home"}, {"huis", "house"},
    {"huizen", "homes"}, {"huizen", "houses"}, {"hulp", "aid"}, {"hulp", "help"}, {"hun", "their"}, {"hun", "them"},
    {"iedereen", "everybody"}, {"iedereen", "everyone"}, {"iemand", "anyone"}, {"iemand", "someone"},
    {"iets", "anything"}, {"iets", "something"}, {"ik", "i"}, {"inwoners", "inhabitants"}, {"inwoners", "residents"},
    {"jaar", "year"}, {"jaar", "years"}, {"januari", "january"}, {"jaren", "years"}, {"je", "you"}, {"jij", "you"},
    {"jong", "young"}, {"jonge", "young"}, {"jongen", "boy"}, {"jongens", "boys"}, {"jou", "you"},
    {"journalist", "journalist"}, {"journalisten", "journalists"}, {"jouw", "your"}, {"juli", "july"},
    {"juni", "june"}, {"kamer", "chamber"}, {"kamer", "room"}, {"kan", "can"}, {"kandidaat", "candidate"},
    {"keer", "time"}, {"keer", "times"}, {"kennen", "know"}, {"kerk", "church"}, {"kijken", "look"},
    {"kijken", "watch"}, {"kind", "child"}, {"kinderen", "children"}, {"klanten", "customers"}, {"klein", "little"},
    {"klein", "small"}, {"kleine", "little"}, {"kleine", "small"}, {"komen", "come"}, {"komt", "comes"},
    {"kon", "could"}, {"koning", "king"}, {"koningin", "queen"}, {"kopen", "buy"}, {"kort", "short"},
    {"korte", "short"}, {"kracht", "force"}, {"kracht", "power"}, {"krant", "newspaper"}, {"kreeg", "got"},
    {"kreeg", "received"}, {"krijgen", "get"}, {"kunnen", "can"}, {"kunst", "art"}, {"kwam", "came"},
    {"kwamen", "came"}, {"laag", "low"}, {"laatste", "last"}, {"lage", "low"}, {"land", "country"}, {"land", "land"},
    {"landen", "countries"}, {"lang", "long"}, {"lange", "long"}, {"later", "later"}, {"leden", "members"},
    {"leger", "army"}, {"leider", "leader"}, {"leiders", "leaders"}, {"lente", "spring"}, {"leraar", "teacher"},
    {"leven", "life"}, {"leven", "live"}, {"lezen", "read"}, {"lichaam", "body"}, {"lid", "member"},
    {"lucht", "air"}, {"maakt", "makes"}, {"maakte", "made"}, {"maand", "month"}, {"maandag", "monday"},
    {"maanden", "months"}, {"maar", "but"}, {"maart", "march"}, {"macht", "power"}, {"mag", "may"},
    {"maken", "make"}, {"man", "man"}, {"mannen", "men"}, {"markt", "market"}, {"me", "me"}, {"meer", "more"},
    {"meest", "most"}, {"mei", "may"}, {"meisje", "girl"}, {"meisjes", "girls"}, {"mensen", "people"},
    {"middag", "afternoon"}, {"mij", "me"}, {"mijn", "my"}, {"minder", "fewer"}, {"minder", "less"},
    {"minuten", "minutes"}, {"minuut", "minute"}, {"misdaad", "crime"}, {"misschien", "maybe"},
    {"misschien", "perhaps"}, {"moeder", "mother"}, {"moeilijk", "difficult"}, {"moeilijk", "hard"},
    {"moet", "must"}, {"moeten", "must"}, {"mogelijk", "possible"}, {"morgen", "tomorrow"}, {"muziek", "music"},
    {"na", "after"}, {"naam", "name"}, {"naast", "beside"}, {"naast", "besides"}, {"nacht", "night"},
    {"nadat", "after"}, {"nam", "took"}, {"nemen", "take"}, {"niemand", "nobody"}, {"niet", "not"},
    {"niets", "nothing"}, {"nieuw", "new"}, {"nieuwe", "new"}, {"nieuws", "news"}, {"nog", "still"}, {"nog", "yet"},
    {"nooit", "never"}, {"noord", "north"}, {"noordelijke", "northern"}, {"noorden", "north"}, {"nu", "now"},
    {"ochtend", "morning"}, {"ogen", "eyes"}, {"oktober", "october"}, {"omdat", "because"}, {"onder", "among"},
    {"onder", "under"}, {"onderzoek", "investigation"}, {"onderzoek", "research"}, {"onderzoekers", "researchers"},
    {"ongeveer", "about"}, {"ongeveer", "around"}, {"ons", "our"}, {"ons", "us"}, {"onze", "our"}, {"ook", "also"},
    {"ook", "too"}, {"oorlog", "war"}, {"oost", "east"}, {"oostelijke", "eastern"}, {"oosten", "east"},
    {"openen", "open"}, {"opnieuw", "again"}, {"oud", "old"}, {"oude", "old"}, {"ouders", "parents"},
    {"over", "about"}, {"over", "over"}, {"overeenkomst", "agreement"}, {"overheid", "government"},
    {"overleden", "died"}, {"overleg", "talks"}, {"partij", "party"}, {"partijen", "parties"}, {"ploeg", "team"},
    {"politie", "police"}, {"prijs", "price"}, {"prijs", "prize"}, {"prijzen", "prices"}, {"provincie", "province"},
    {"recht", "law"}, {"recht", "right"}, {"rechtbank", "court"}, {"rechten", "rights"}, {"rechter", "judge"},
    {"reden", "reason"}, {"reeds", "already"}, {"regen", "rain"}, {"regering", "government"}, {"rivier", "river"},
    {"rode", "red"}, {"rood", "red"}, {"samen", "together"}, {"schip", "ship"}, {"scholen", "schools"},
    {"school", "school"}, {"schreef", "wrote"}, {"schrijven", "write"}, {"seconden", "seconds"},
    {"seizoen", "season"}, {"sinds", "since"}, {"slecht", "bad"}, {"slechte", "bad"}, {"slechts", "only"},
    {"sneeuw", "snow"}, {"snel", "fast"}, {"snel", "quickly"}, {"soldaten", "soldiers"}, {"soldaten", "troops"},
    {"sommige", "some"}, {"soms", "sometimes"}, {"speelde", "played"}, {"spelen", "play"}, {"speler", "player"},
    {"spelers", "players"}, {"sprak", "spoke"}, {"spreken", "speak"}, {"staat", "state"}, {"stad", "city"},
    {"stad", "town"}, {"staten", "states"}, {"steden", "cities"}, {"stemmen", "vote"}, {"stemmen", "votes"},
    {"sterk", "strong"}, {"sterke", "strong"}, {"stierf", "died"}, {"storm", "storm"}, {"straat", "street"},
    {"taal", "language"}, {"tegen", "against"}, {"terwijl", "while"}, {"tijd", "time"}, {"tijdens", "during"},
    {"toekomst", "future"}, {"toen", "then"}, {"toen", "when"}, {"tot", "to"}, {"tot", "until"}, {"trein", "train"},
    {"troepen", "troops"}, {"tussen", "between"}, {"tweede", "second"}, {"u", "you"}, {"universiteit", "university"},
    {"uren", "hours"}, {"uur", "hour"}, {"uur", "hours"}, {"uw", "your"}, {"vaak", "often"}, {"vader", "father"},
    {"vanaf", "from"}, {"vanavond", "tonight"}, {"vandaag", "today"}, {"vechten", "fight"}, {"veel", "many"},
    {"veel", "much"}, {"veiligheid", "safety"}, {"veiligheid", "security"}, {"vergadering", "meeting"},
    {"verhaal", "story"}, {"verkiezing", "election"}, {"verkiezingen", "election"}, {"verkiezingen", "elections"},
    {"verklaarde", "declared"}, {"verklaarde", "stated"}, {"verklaring", "statement"}, {"verkocht", "sold"},
    {"verkopen", "sell"}, {"verleden", "past"}, {"verliezen", "lose"}, {"verloor", "lost"}, {"verloren", "lost"},
    {"vermoord", "murdered"}, {"veroordeeld", "convicted"}, {"veroordeeld", "sentenced"},
    {"verschillende", "different"}, {"verschillende", "several"}, {"verschillende", "various"}, {"vertelde", "told"},
    {"vertellen", "tell"}, {"vinden", "find"}, {"vliegtuig", "aircraft"}, {"vliegtuig", "plane"},
    {"vluchtelingen", "refugees"}, {"vluchten", "flee"}, {"volgende", "following"}, {"volgende", "next"},
    {"volgens", "according"}, {"volk", "people"}, {"vond", "found"}, {"voor", "before"}, {"voor", "for"},
    {"voorbeeld", "example"}, {"voordat", "before"}, {"voorstel", "proposal"}, {"vorig", "last"}, {"vorige", "last"},
    {"vorige", "previous"}, {"vraag", "question"}, {"vragen", "ask"}, {"vragen", "questions"}, {"vrede", "peace"},
    {"vriend", "friend"}, {"vrienden", "friends"}, {"vrij", "free"}, {"vrij", "released"}, {"vrijdag", "friday"}, {"vrijheid", "freedom"},
    {"vroeg", "asked"}, {"vroeg", "early"}, {"vrouw", "wife"}, {"vrouw", "woman"}, {"vrouwen", "women"},
    {"vuur", "fire"}, {"waar", "where"}, {"waarheid", "truth"}, {"waarom", "why"}, {"waarschijnlijk", "likely"},
    {"waarschijnlijk", "probably"}, {"wanneer", "when"}, {"want", "because"}, {"wapens", "weapons"}, {"wat", "what"},
    {"water", "water"}, {"we", "we"}, {"wedstrijd", "game"}, {"wedstrijd", "match"}, {"week", "week"},
    {"weekend", "weekend"}, {"weer", "again"}, {"weer", "weather"}, {"weet", "know"}, {"weet", "knows"},
    {"weg", "road"}, {"weg", "way"}, {"weinig", "few"}, {"weinig", "little"}, {"weken", "weeks"}, {"welke", "which"},
    {"werd", "became"}, {"wereld", "world"}, {"werk", "work"}, {"werken", "work"}, {"werknemers", "employees"},
    {"werknemers", "workers"}, {"werkte", "worked"}, {"westelijke", "western"}, {"westen", "west"}, {"wet", "law"},
    {"weten", "know"}, {"wetenschappers", "scientists"}, {"wetten", "laws"}, {"wie", "who"}, {"wij", "we"},
    {"wil", "want"}, {"wil", "wants"}, {"wilde", "wanted"}, {"willen", "want"}, {"winkel", "shop"},
    {"winkel", "store"}, {"winnen", "win"}, {"winter", "winter"}, {"wist", "knew"}, {"wit", "white"},
    {"witte", "white"}, {"woensdag", "wednesday"}, {"won", "won"}, {"wonen", "live"}, {"woonde", "lived"},
    {"woont", "lives"}, {"woord", "word"}, {"woorden", "words"}, {"woordvoerder", "spokesman"},
    {"woordvoerder", "spokesperson"}, {"woordvoerder", "spokeswoman"}, {"worden", "become"}, {"zag", "saw"},
    {"zal", "will"}, {"zaterdag", "saturday"}, {"ze", "she"}, {"ze", "them"}, {"ze", "they"}, {"zee", "sea"},
    {"zeggen", "say"}, {"zegt", "says"}, {"zei", "said"}, {"zeiden", "said"}, {"zelfde", "same"}, {"zelfs", "even"},
    {"zich", "herself"}, {"zich", "himself"}, {"zich", "itself"}, {"zich", "themselves"}, {"zichzelf", "herself"},
    {"zichzelf", "himself"}, {"zichzelf", "itself"}, {"zichzelf", "themselves"}, {"ziekenhuis", "hospital"},
    {"ziekte", "disease"}, {"zien", "see"}, {"zij", "she"}, {"zij", "they"}, {"zijn", "are"}, {"zijn", "be"},
    {"zijn", "his"}, {"zijn", "its"}, {"zoeken", "search"}, {"zoeken", "seek"}, {"zomer", "summer"},
    {"zondag", "sunday"}, {"zonder", "without"}, {"zoon", "son"}, {"zou", "would"}, {"zouden", "would"},
    {"zuid", "south"}, {"zuidelijke", "southern"}, {"zuiden", "south"}, {"zullen", "will"}, {"zus", "sister"},
    {"zwaar", "heavy"}, {"zware", "heavy"}, {"zwart", "black"}, {"zwarte", "black"}
}};
// clang-format on

constexpr bool less(const CommonWord& a, const CommonWord& b) {
    return a.dutch != b.dutch ? a.dutch < b.dutch : a.english < b.english;
}

constexpr bool sorted() {
    for (std::size_t i = 1; i < table.size(); ++i) {
        if (!less(table[i - 1], table[i])) {
            return false;
        }
    }
    return true;
}
static_assert(sorted());

/// The Dutch words, each where its first row is; of the other rows none.
constexpr auto dutch_words = [] {
    std::array<std::string_view, table.size()> words{};
    std::transform(table.begin(), table.end(), words.begin(), [](const CommonWord& row) { return row.dutch; });
    return words;
}();
constexpr text::WordTable first_rows(dutch_words);

}  // namespace

std::span<const CommonWord> common_words(std::string_view dutch) {
    const auto row = first_rows.find(dutch);
    if (row == table.size()) {
        return {};
    }
    const auto first = table.begin() + static_cast<std::ptrdiff_t>(row);
    return {first, std::find_if(first, table.end(), [&](const CommonWord& one) { return one.dutch != dutch; })};
}

}  // namespace loep::align

// Tells which names are another one's translation: of saints, rulers, ancients, feasts, towns and abbreviations.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "loep/check/names/name_relations.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

struct TranslatedName {
    std::string_view dutch;
    std::string_view english;
};

/// Of towns those whose Dutch name is a word or another place too: *Bergen*, *Namen*.
constexpr std::array translated_names = std::to_array<TranslatedName>({
    {"aarlen", "arlon"},
    {"aesopus", "aesop"},
    {"alexius", "alexios"},
    {"alexius", "alexy"},
    {"alfons", "alphonso"},
    {"allerheiligen", "all"},
    {"allerzielen", "all"},
    {"ambrosius", "ambrose"},
    {"andreas", "andrew"},
    {"antonius", "anthony"},
    {"aristoteles", "aristotle"},
    {"assepoester", "cinderella"},
    {"aswoensdag", "ash"},
    {"augustinus", "augustine"},
    {"bartholomeus", "bartholomew"},
    {"basilius", "basil"},
    {"benedictus", "benedict"},
    {"bergen", "mons"},
    {"bernardus", "bernard"},
    {"bevrijdingsdag", "liberation"},
    {"blauwbaard", "bluebeard"},
    {"bobbie", "snowy"},
    {"bonifatius", "boniface"},
    {"carnaval", "carnival"},
    {"catharina", "catherine"},
    {"chanoeka", "chanukah"},
    {"chanoeka", "hanukkah"},
    {"clemens", "clement"},
    {"constantijn", "constantine"},
    {"cyprianus", "cyprian"},
    {"cyrillus", "cyril"},
    {"dagobert", "scrooge"},
    {"dionysius", "denis"},
    {"dominicus", "dominic"},
    {"doornroosje", "beauty"},
    {"doornroosje", "sleeping"},
    {"driekoningen", "epiphany"},
    {"driekoningen", "twelfth"},
    {"duimelijntje", "thumbelina"},
    {"duimpje", "thumb"},
    {"edingen", "enghien"},
    {"eduard", "edward"},
    {"elia", "elijah"},
    {"elisabeth", "elizabeth"},
    {"epifanius", "epiphanius"},
    {"euclides", "euclid"},
    {"eugenius", "eugene"},
    {"ezechiel", "ezekiel"},
    {"filippus", "philip"},
    {"filips", "philip"},
    {"franciscus", "francis"},
    {"frederik", "frederick"},
    {"garros", "open"},
    {"gregorius", "gregory"},
    {"grietje", "gretel"},
    {"guus", "gladstone"},
    {"hadrianus", "hadrian"},
    {"hemelvaart", "ascension"},
    {"hemelvaartsdag", "ascension"},
    {"hendrik", "henry"},
    {"hermelien", "hermione"},
    {"herodes", "herod"},
    {"hesiodus", "hesiod"},
    {"hieronymus", "jerome"},
    {"hilarius", "hilary"},
    {"hoei", "huy"},
    {"homerus", "homer"},
    {"horatius", "horace"},
    {"idefix", "dogmatix"},
    {"iejoor", "eeyore"},
    {"innocentius", "innocent"},
    {"jacobus", "james"},
    {"jakob", "jacob"},
    {"jakobus", "james"},
    {"jeremia", "jeremiah"},
    {"jesaja", "isaiah"},
    {"johan", "john"},
    {"johanna", "joan"},
    {"johannes", "john"},
    {"jona", "jonah"},
    {"jozef", "joseph"},
    {"jozua", "joshua"},
    {"juf", "miss"},
    {"julianus", "julian"},
    {"justinianus", "justinian"},
    {"juvenalis", "juvenal"},
    {"kakofonix", "cacofonix"},
    {"karel", "charlemagne"},
    {"karel", "charles"},
    {"karl", "charles"},
    {"katrien", "daisy"},
    {"kerst", "christmas"},
    {"kerstavond", "christmas"},
    {"kerstdag", "boxing"},
    {"kerstdag", "christmas"},
    {"kerstman", "santa"},
    {"kerstmis", "christmas"},
    {"klaas", "sandman"},
    {"klaas", "santa"},
    {"knorretje", "piglet"},
    {"komen", "comines"},
    {"koning", "king"},
    {"koningin", "queen"},
    {"koningsdag", "king"},
    {"kuifje", "tintin"},
    {"kwak", "louie"},
    {"kwek", "dewey"},
    {"kwik", "huey"},
    {"laurentius", "lawrence"},
    {"lessen", "lessines"},
    {"livius", "livy"},
    {"lodewijk", "louis"},
    {"lucanus", "lucan"},
    {"lucas", "luke"},
    {"ma", "mum"},
    {"magdalena", "magdalene"},
    {"mama", "mom"},
    {"mama", "mum"},
    {"mama", "mummy"},
    {"marcus", "mark"},
    {"maria", "mary"},
    {"martialis", "martial"},
    {"martinus", "martin"},
    {"matteus", "matthew"},
    {"mattheus", "matthew"},
    {"meester", "sir"},
    {"moederdag", "mother"},
    {"mozes", "moses"},
    {"namen", "namur"},
    {"nicolaas", "nicholas"},
    {"nijntje", "miffy"},
    {"nijvel", "nivelles"},
    {"nikolaas", "nicholas"},
    {"noach", "noah"},
    {"odysseus", "ulysses"},
    {"offerfeest", "eid"},
    {"oma", "gran"},
    {"oma", "grandma"},
    {"oma", "grandmother"},
    {"oma", "granny"},
    {"oom", "uncle"},
    {"opa", "grandad"},
    {"opa", "granddad"},
    {"opa", "grandfather"},
    {"opa", "grandpa"},
    {"oranje", "orange"},
    {"oranje", "silent"},
    {"ottokar", "otakar"},
    {"ovidius", "ovid"},
    {"pa", "dad"},
    {"palmzondag", "palm"},
    {"panoramix", "getafix"},
    {"papa", "dad"},
    {"papa", "daddy"},
    {"pasen", "easter"},
    {"paulus", "paul"},
    {"perkamentus", "dumbledore"},
    {"pesach", "passover"},
    {"petrus", "peter"},
    {"pindarus", "pindar"},
    {"pinksteren", "pentecost"},
    {"pinksteren", "whitsun"},
    {"pinokkio", "pinocchio"},
    {"plinius", "pliny"},
    {"plutarchus", "plutarch"},
    {"pompeius", "pompey"},
    {"prins", "prince"},
    {"prinses", "princess"},
    {"ptolemaeus", "ptolemy"},
    {"rafael", "raphael"},
    {"reinaert", "reynard"},
    {"rekenkamer", "audit"},
    {"rekenkamer", "auditors"},
    {"rekenkamer", "court"},
    {"repelsteeltje", "rumpelstiltskin"},
    {"roodkapje", "hood"},
    {"roodkapje", "riding"},
    {"sallustius", "sallust"},
    {"salomo", "solomon"},
    {"sebastiaan", "sebastian"},
    {"sindbad", "sinbad"},
    {"sinterklaas", "nicholas"},
    {"sinterklaas", "santa"},
    {"sneeuwwitje", "snow"},
    {"stefanus", "stephen"},
    {"suikerfeest", "eid"},
    {"tante", "aunt"},
    {"tante", "auntie"},
    {"teigetje", "tigger"},
    {"terentius", "terence"},
    {"thaddeus", "thaddaeus"},
    {"theodorus", "theodore"},
    {"tinkelbel", "tinker"},
    {"titiaan", "titian"},
    {"urbanus", "urban"},
    {"vaderdag", "father"},
    {"valentijn", "valentine"},
    {"valentijnsdag", "valentine"},
    {"vergilius", "virgil"},
    {"vincentius", "vincent"},
    {"vrijheidsbeeld", "liberty"},
    {"waver", "wavre"},
    {"wenceslaus", "wenceslas"},
    {"willem", "william"},
    {"zacharia", "zechariah"},
    {"zeemeermin", "mermaid"},
    {"zinnik", "soignies"},
    {"zonnebloem", "calculus"},
    {"zweinstein", "hogwarts"},
});

/// What a thing is, in its name: *Sociaal **Fonds** Bouw* – *Social **Fund** Construction*.
constexpr std::array translated_kinds = std::to_array<TranslatedName>({
    {"academie", "academy"},
    {"archief", "archive"},
    {"archief", "archives"},
    {"bibliotheek", "library"},
    {"centra", "centres"},
    {"centraal", "central"},
    {"centrale", "central"},
    {"centrum", "center"},
    {"centrum", "centre"},
    {"comité", "committee"},
    {"commissie", "commission"},
    {"commissie", "committee"},
    {"conservatorium", "conservatoire"},
    {"conservatorium", "conservatory"},
    {"fabriek", "factory"},
    {"faculteit", "faculty"},
    {"federatie", "federation"},
    {"filharmonisch", "philharmonic"},
    {"fonds", "fund"},
    {"groep", "group"},
    {"huis", "house"},
    {"instituut", "institute"},
    {"kanaal", "canal"},
    {"kliniek", "clinic"},
    {"laboratorium", "laboratory"},
    {"nationaal", "national"},
    {"nationale", "national"},
    {"orkest", "orchestra"},
    {"paleis", "palace"},
    {"stadion", "stadium"},
    {"symfonie", "symphony"},
    {"theater", "theatre"},
    {"toren", "tower"},
});

/// Between the words of an institution's name.
bool is_joining_word(const text::Word& word) {
    constexpr std::array<std::string_view, 5> joining{"of", "the", "for", "and", "on"};
    return std::find(joining.begin(), joining.end(), word.key) != joining.end();
}

/// The first letters of the capitalised words in a row around the mention.
std::string initials_around(const SideView& side, const Mention& mention) {
    std::string initials;
    bool holds_mention = false;
    for (const auto& word : (*side.segments)[mention.segment].words) {
        if (is_joining_word(word)) {
            continue;
        }
        if (word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower) {
            initials += word.key.front();
            holds_mention = holds_mention || mention.span.contains(word.span);
        } else if (holds_mention) {
            break;
        } else {
            initials.clear();
        }
    }
    return initials;
}

}  // namespace

bool is_translated_name(const PairView& pair, const Mention& expected, const Mention& written) {
    return is_translated_name(pair, expected.key, written.key);
}

bool is_translated_name(const PairView& pair, std::string_view expected, std::string_view written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto dutch = from_dutch ? expected : written;
    const auto english = from_dutch ? written : expected;
    const auto is_pair = [&](const TranslatedName& name) { return name.dutch == dutch && name.english == english; };
    return std::any_of(translated_names.begin(), translated_names.end(), is_pair);
}

bool is_translated_kind(std::string_view dutch, std::string_view english) {
    return std::any_of(translated_kinds.begin(), translated_kinds.end(),
                       [&](const TranslatedName& name) { return name.dutch == dutch && name.english == english; });
}

bool is_other_translated_name(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    // *paus Franciscus* may be one name of the termbase.
    const auto dutch = last_word(from_dutch ? expected.key : written.key);
    const auto english = last_word(from_dutch ? written.key : expected.key);
    const auto has = [&](std::string_view TranslatedName::*form, std::string_view key) {
        return std::any_of(translated_names.begin(), translated_names.end(),
                           [&](const TranslatedName& name) { return name.*form == key; });
    };
    return has(&TranslatedName::dutch, dutch) && has(&TranslatedName::english, english) &&
           !is_translated_name(pair, expected, written);
}

bool is_spelt_out(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t shortest = 3;
    const auto text = pair.source.slice(expected.span);
    if (text.size() < shortest ||
        !std::all_of(text.begin(), text.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; })) {
        return false;
    }
    const auto initials = initials_around(pair.target, written);
    const auto letters = text::fold_key(text);
    return initials.size() >= letters.size() &&
           std::is_permutation(letters.begin(), letters.end(),
                               initials.end() - static_cast<std::ptrdiff_t>(letters.size()), initials.end());
}

}  // namespace loep::check

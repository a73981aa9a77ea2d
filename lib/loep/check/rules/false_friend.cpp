// Rule false-friend: a Dutch word is translated by the English word that it only looks like.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// Lists of words are divided by blanks; a word that ends in * stands for all that begin so.
struct FalseFriends {
    std::string_view dutch;
    std::string_view english;  ///< what it looks like
    std::string_view right;    ///< what may be written instead, for people; empty lists are not allowed
    std::string_view answers;  ///< English words that show that it is translated rightly
    std::string_view excuses;  ///< Dutch words that the English one rightly translates
};

/// By our own knowledge of the two languages; news prose only.
constexpr std::array table = std::to_array<FalseFriends>({
    {"eventueel eventuele", "eventual eventually", "possible, possibly", "possibl* potential* any if may might",
     "uiteindelijk* eindelijk slotte"},
    {"actueel actuele actualiteit", "actual actually", "current, topical", "current* topical present up-to-date latest",
     "werkelijk* feitelijk* eigenlijk daadwerkelijk* echt echte"},
    {"biljoen", "billion", "trillion", "trillion", "miljard*"},
    {"brutaal brutale", "brutal brutally", "insolent, cheeky", "insolent bold brazen* cheeky impudent rude audacious",
     "bruut brute gewelddadig* meedogenloos meedogenloze wreed wrede hardhandig*"},
    {"concurrent concurrenten", "concurrent", "competitor, rival", "competitor* rival*", "gelijktijdig*"},
    {"consequent consequente", "consequent consequently", "consistent, consistently", "consistent*",
     "daardoor daarom gevolg bijgevolg dus dientengevolge"},
    {"directie directies", "direction", "management, board", "management board director* executive*",
     "richting aanwijzing* leiding"},
    {"fabriek fabrieken", "fabric fabrics", "factory", "factor* plant* mill*", "stof weefsel"},
    {"fractie fracties", "fraction fractions", "parliamentary party", "party group caucus bloc faction",
     "klein* deel deeltje breuk procent"},
    {"manifestatie manifestaties", "manifestation manifestations", "demonstration, rally",
     "demonstration* rall* event*", "uiting* verschijning* blijk"},
    {"motie moties", "motive motives", "motion", "motion*", "motief motieven reden"},
    {"magazijn magazijnen", "magazine magazines", "warehouse, storeroom", "warehouse* store*",
     "blad tijdschrift* weekblad* magazine*"},
    {"warenhuis warenhuizen", "warehouse warehouses", "department store", "store*", "magazijn* pakhui* loods* opslag*"},
    {"mening meningen", "meaning meanings", "opinion, view", "opinion* view*", "betekenis* zin bedoel* beteken*"},
    {"novelle novelles", "novel novels", "novella, short novel", "novella*", "roman romans nieuw*"},
    {"ondernemer ondernemers", "undertaker undertakers", "entrepreneur, businessman", "entrepreneur* business*",
     "begrafenis*"},
    {"personeel", "personal", "staff", "staff personnel employees workers", "persoonlijk* privé* eigen"},
    {"psychisch psychische", "psychic", "psychological, mental", "psycholog* mental*", "paranormaal paranormale"},
    {"rente rentes", "rent rents", "interest", "interest rate*", "huur* pacht"},
    {"slim slimme slimmer", "slim slimmer", "clever, smart", "clever smart* shrewd* cunning",
     "slank* klein kleine gering* smal* dun*"},
    {"smal smalle", "small", "narrow", "narrow*", "klein kleine kleiner gering* weinig"},
    {"sympathiek sympathieke", "sympathetic", "likeable, nice", "likeable likable nice pleasant friendly",
     "begripvol meelevend sympathis* gunstig* welwillend*"},
    {"globaal globale", "global globally", "rough, broad", "rough* broad* general*", "wereldwijd* mondia* wereld*"},
    {"chef chefs", "chef chefs", "head, boss", "head chief boss superior*", "kok koks chef-kok*"},
    {"gymnasium gymnasia", "gymnasium gym", "grammar school", "school*", "gymzaal gymzalen sporthal* sportschool*"},
    {"stage stages", "stage stages", "internship, placement", "intern* placement traineeship",
     "podium* toneel fase* stadium stadia etappe*"},
    {"braaf brave", "brave bravely", "well-behaved, good", "good obedient* dutiful*", "dapper* moedig* heldhaftig*"},
    {"fysicus fysici", "physician physicians", "physicist", "physicist*", "arts artsen dokter* internist*"},
    {"notulen", "notes", "minutes", "minutes", "aantekening* notitie* nota*"},
    {"benzine", "benzene benzine", "petrol, gasoline", "petrol gas* fuel", "benzeen"},
    {"pretenderen pretendeert pretendeerde", "pretend pretends pretended", "claim", "claim*",
     "doen doet deed alsof voorwend*"},
    {"receptie", "receipt", "reception", "recept*", "bon kassabon ontvangst*"},
    {"recept recepten", "receipt receipts", "recipe, prescription", "recipe* prescri*",
     "bon bonnetje ontvangst* kwitantie*"},
    {"rust", "rust", "rest, calm", "rest calm* quiet* peace* order", "roest*"},
    {"ramp rampen", "ramp ramps", "disaster", "disaster* catastroph*", "oprit* helling* platform"},
    {"slot", "slot", "end, lock, castle", "end lock castle clos* conclu* final*", "gleuf tijdslot landingsrecht*"},
    {"genie genieën", "genie", "genius", "genius*", "geest"},
    {"provisie provisies", "provision provisions", "commission", "commission*", "voorziening* bepaling* voorraad"},
    {"solidair solidaire", "solid", "in solidarity", "solidarity", "solide stevig*"},
    {"arrest arresten", "arrest arrests", "ruling, judgment", "ruling* judg* verdict* decision*",
     "arrestatie* aanhouding* aangehouden gearresteerd* arresteren hechtenis oppakken opgepakt* huisarrest voorarrest"},
    {"college colleges", "colleague colleagues", "board, lecture", "board* lecture* college* executive* class*",
     "collega*"},
    {"ordinair ordinaire", "ordinary", "vulgar, common", "vulgar* common*",
     "gewoon gewone doorsnee normaal normale alledaags*"},
});

void check_bead(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    for (const auto& row : table) {
        const auto* dutch = find_word(pair.source, sources, row.dutch);
        if (dutch == nullptr) {
            continue;
        }
        const auto* english = find_word(pair.target, targets, row.english);
        if (english == nullptr || find_word(pair.target, targets, row.answers) != nullptr ||
            find_word(pair.source, sources, row.excuses) != nullptr) {
            continue;
        }
        findings.push_back({"false-friend",
                            Severity::warning,
                            text::message("“{}” is not “{}”; write for instance: {}", pair.source.slice(dutch->span),
                                          pair.target.slice(english->span), row.right),
                            pair.target.place(english->span),
                            pair.source.place(dutch->span),
                            {},
                            {}});
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.source.language() != text::Language::dutch) {
        return;
    }
    for (const auto& bead : pair.beads) {
        if (bead.source_size() > 0 && bead.target_size() > 0 && is_reliable(bead)) {
            check_bead(pair, bead, findings);
        }
    }
}

constexpr std::array<Example, 6> examples{{
    {"De EU bespreekt eventuele sancties.", "The EU is discussing eventual sanctions.", true, "eventueel is possible"},
    {"De actuele toestand is ernstig.", "The actual situation is serious.", true, "actueel is current"},
    {"De EU bespreekt eventuele sancties.", "The EU is discussing possible sanctions.", false, "rightly translated"},
    {"Eventuele sancties komen er uiteindelijk toch.", "Possible sanctions will eventually come.", false,
     "the English word translates another"},
    {"De top is uiteindelijk mislukt.", "The summit eventually failed.", false, "without the Dutch word"},
    {"Eventuele sancties, of mogelijk een boycot.", "Eventual sanctions, or possibly a boycott.", false,
     "known miss: the right word answers another one"},
}};

}  // namespace

extern const Rule false_friend;
constinit const Rule false_friend{
    "false-friend",
    "mistranslation",
    "a Dutch word translated by the English word that it only looks like",
    "The Dutch word stands in the source (eventueel, actueel, brutaal, fractie …), the English one that looks like it "
    "in its translation, none of its right translations beside it, and no other Dutch word that would give the English "
    "one. Dutch to English only. It knowingly misses words that are not in its list.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check

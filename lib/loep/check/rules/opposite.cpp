// Rule opposite: the translation says the contrary of a word of the source: next week for vorige week, south for noord.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

struct Opposites {
    std::string_view dutch;
    std::string_view contrary;  ///< English words that say the contrary
    std::string_view answers;   ///< English words that show that it is translated rightly
    std::string_view excuses;   ///< Dutch words that the contrary rightly translates
};

/// By our own knowledge of the two languages. Each way is a row of its own.
constexpr std::array table = std::to_array<Opposites>({
    {"vorige vorig afgelopen", "next coming following",
     "last previous past earlier recent former before ago this over during yesterday",
     "volgend* komend* aanstaand* daarop* straks toekomst* hierna daarna nadat* na eerstvolgende"},
    {"volgende komende aanstaande", "last previous past", "next coming following upcoming forthcoming this later",
     "vorig* afgelopen eerder* laatst* recent* voorbij*"},
    {"gisteren gisteravond", "tomorrow today", "yesterday", "morgen vandaag"},
    {"morgen", "yesterday", "tomorrow morning", "gisteren"},
    {"noorden noordelijk* noord", "south southern", "north*", "zuid*"},
    {"zuiden zuidelijk* zuid", "north northern", "south*", "noord*"},
    {"oosten oostelijk* oost", "west western", "east* oriental", "west*"},
    {"westen westelijk* west", "east eastern", "west*", "oost* midden-oosten"},
    {"mogelijk mogelijke", "impossible", "possib* may might potential* could can likely perhaps feasible",
     "onmogelijk*"},
    {"onmogelijk onmogelijke", "possible", "impossib* not cannot can't unable never couldn't no", "mogelijk*"},
    {"legaal legale", "illegal illegally", "legal* lawful*", "illegaal illegale onwettig*"},
    {"illegaal illegale", "legal legally", "illegal* unlawful* irregular* undocumented",
     "legaal legale juridisch* wettelijk*"},
    {"ontkent ontkende ontkennen", "confirms confirmed confirm admits admitted", "den* reject* not refut* disput*",
     "bevestig* erken* toe toegeven geeft gaf"},
    {"bevestigt bevestigde bevestigen", "denies denied deny", "confirm* affirm* endors* ratif* verif*", "ontken*"},
    {"stijgt steeg stegen stijging gestegen", "fell fallen falls decreased dropped declined decrease",
     "ris* rose increas* up grew grow* higher climb* soar*", "dal* gedaald viel vielen zakte* afname afgenomen*"},
    {"daalt daalde daalden daling gedaald", "rose risen rises increased increase grew",
     "fell fall* drop* declin* decreas* down lower* reduc*", "stijg* gestegen steeg stegen toename toegenomen* nam"},
    {"toename toegenomen", "decrease decreased decline declined", "increas* ris* rose grow* grew surge* more",
     "afname afgenomen* daling* gedaald"},
    {"afname afgenomen", "increase increased rise risen", "decreas* declin* drop* fall* fell reduc* purchas*",
     "toename toegenomen* stijging* gestegen"},
    {"verlichten verlicht verlichting versoepel* versoepelen", "tighten tightened tightening tougher",
     "eas* relax* lift* reliev* light* alleviat*", "aanscherp* aangescherpt* verscherp* strenger* verzwa*"},
    {"aanscherpen aangescherpt aanscherping verscherp*", "ease eased easing relax relaxed",
     "tight* tough* strict* sharpen* step* strengthen* intensif*", "verlicht* versoepel*"},
    {"opent opende openen geopend", "closed closes close shut", "open* launch* start* inaugurat* unveil*",
     "sluit* sloot sloten gesloten dicht"},
    {"sluit sloot sluiten gesloten", "opened opens reopened",
     "clos* shut* seal* conclu* exclud* join* sign* struck block* agreed made end* enter*", "open* geopend heropen*"},
    {"winst winsten", "loss losses", "profit* gain* win* victor* earnings", "verlies verliezen"},
    {"verlies verliezen", "profit profits", "loss* los* defeat* casualt*", "winst*"},
    {"voorstander voorstanders", "opponent opponents", "support* advocate* proponent* favour favor",
     "tegenstander* opposant* oppositie*"},
    {"tegenstander tegenstanders", "supporter supporters proponent", "opponent* oppos* rival* critic* adversar* enem*",
     "voorstander* aanhanger* medestander* supporter*"},
    {"vriend vrienden", "enemy enemies", "friend* ally allies boyfriend", "vijand*"},
    {"vijand vijanden vijandig*", "friend friends friendly", "enem* hostil* foe*", "vriend*"},
    {"schuldig schuldige", "innocent", "guilt* culprit* perpetrator* convict* owed", "onschuldig*"},
    {"onschuldig onschuldige", "guilty", "innocen* harmless not", "schuldig*"},
    {"vader", "mother", "father dad", "moeder*"},
    {"moeder", "father", "mother mum mom", "vader*"},
    {"zoon", "daughter", "son sons boy", "dochter*"},
    {"dochter", "son", "daughter* girl subsidiary", "zoon*"},
    {"broer", "sister", "brother* sibling*", "zus*"},
    {"zus zuster", "brother", "sister* sibling* nurse*", "broer*"},
    {"echtgenoot", "wife", "husband spouse partner", "vrouw* echtgenote*"},
    {"echtgenote", "husband", "wife spouse partner", "man echtgenoot"},
    {"mannen", "women", "men males husbands man", "vrouw*"},
    {"vrouwen", "men", "women females wives woman", "man mannen mensen heren"},
    {"invoer import", "export exports", "import* introduc* input", "uitvoer* export*"},
    {"uitvoer export", "import imports", "export* execut*", "invoer* import* belang*"},
    {"meerderheid", "minority", "majority most", "minderheid*"},
    {"minderheid", "majority", "minorit*", "meerderheid*"},
    {"linkse linker linkerhand", "right right-wing", "left*", "rechts* rechter* juist* goed* recht*"},
    {"rechtse rechterhand", "left left-wing leftist", "right*", "links* linker* vertrok* verliet* liet*"},
    {"minimaal minstens", "maximum most", "least minimum", "maximaal hoogstens maximum meeste"},
    {"hoogstens maximaal", "least minimum", "most maximum up", "minimaal minstens minimum minst*"},
    {"zwakker zwakke zwak", "stronger strong", "weak* feeble poor vulnerable faint", "sterk*"},
    {"sterker", "weaker", "strong* more", "zwak*"},
});

void check_bead(const PairView& pair, const align::Bead& bead, std::vector<Finding>& findings) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    for (const auto& row : table) {
        const auto* dutch = find_word(pair.source, sources, row.dutch);
        if (dutch == nullptr) {
            continue;
        }
        const auto* contrary = find_word(pair.target, targets, row.contrary);
        if (contrary == nullptr || find_word(pair.target, targets, row.answers) != nullptr ||
            find_word(pair.source, sources, row.excuses) != nullptr) {
            continue;
        }
        findings.push_back({"opposite",
                            Severity::warning,
                            text::message("“{}” is the contrary of “{}” in the source",
                                          pair.target.slice(contrary->span), pair.source.slice(dutch->span)),
                            pair.target.place(contrary->span),
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
    {"Vorige week sloot Polen de grens.", "Next week Poland closed the border.", true, "last and next"},
    {"Het leger rukt op vanuit het noorden.", "The army is advancing from the south.", true, "a point of the compass"},
    {"Vorige week sloot Polen de grens.", "Last week Poland closed the border.", false, "rightly translated"},
    {"Vorige week vertrok hij, volgende week komt hij terug.", "He left a week ago and will be back next week.", false,
     "the English word translates another"},
    {"Zijn vader sprak.", "His mother spoke.", true, "another parent"},
    {"Zijn vader werd oud.", "His mother saw that his father grew old.", false,
     "known miss: the right word is there too"},
}};

}  // namespace

extern const Rule opposite;
constinit const Rule opposite{
    "opposite",
    "mistranslation",
    "the contrary of a word of the source",
    "Points of the compass, last and next, rise and fall, open and close, deny and confirm, kinship: the Dutch word "
    "stands in the "
    "source, the English for its contrary in the translation, none of the right words beside it, and no other Dutch "
    "word "
    "that would give it. Dutch to English only. It knowingly misses pairs that are not in its list.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check

// Rule false-friend: a Dutch word is translated by the English word that it only looks like.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <fmt/format.h>

#include "loep/check/confusions.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// By our own knowledge of the two languages; news prose only.
constexpr std::array table = std::to_array<Confusion>({
    {"eventueel eventuele", "eventual eventually", "possibl* potential* any if may might",
     "uiteindelijk* eindelijk slotte", "possible, possibly"},
    {"actueel actuele actualiteit", "actual actually", "current* topical present up-to-date latest",
     "werkelijk* feitelijk* eigenlijk daadwerkelijk* echt echte", "current, topical"},
    {"biljoen", "billion", "trillion", "miljard*", "trillion"},
    {"brutaal brutale", "brutal brutally", "insolent bold brazen* cheeky impudent rude audacious",
     "bruut brute gewelddadig* meedogenloos meedogenloze wreed wrede hardhandig*", "insolent, cheeky"},
    {"concurrent concurrenten", "concurrent", "competitor* rival*", "gelijktijdig*", "competitor, rival"},
    {"consequent consequente", "consequent consequently", "consistent*",
     "daardoor daarom gevolg bijgevolg dus dientengevolge", "consistent, consistently"},
    {"directie directies", "direction", "management board director* executive*", "richting aanwijzing* leiding",
     "management, board"},
    {"fabriek fabrieken", "fabric fabrics", "factor* plant* mill*", "stof weefsel", "factory"},
    {"fractie fracties", "fraction fractions", "party group caucus bloc faction",
     "klein* deel deeltje breuk procent seconde* prijs kosten kost* bedrag* aantal* waarde slechts maar amper "
     "nauwelijks miniem* budget capaciteit omvang loon inkomen* snelheid *prijs *kosten",
     "parliamentary party"},
    {"manifestatie manifestaties", "manifestation manifestations", "demonstration* rall* event*",
     "uiting* verschijning* blijk", "demonstration, rally"},
    {"motie moties", "motive motives", "motion*", "motief motieven reden", "motion"},
    {"magazijn magazijnen", "magazine magazines", "warehouse* store*", "blad tijdschrift* weekblad* magazine*",
     "warehouse, storeroom"},
    {"warenhuis warenhuizen", "warehouse warehouses", "store*", "magazijn* pakhui* loods* opslag*", "department store"},
    {"mening meningen", "meaning meanings", "opinion* view*", "betekenis* zin bedoel* beteken*", "opinion, view"},
    {"novelle novelles", "novel novels", "novella*", "roman romans nieuw*", "novella, short novel"},
    {"ondernemer ondernemers", "undertaker undertakers", "entrepreneur* business*", "begrafenis*",
     "entrepreneur, businessman"},
    {"personeel", "personal", "staff personnel employees workers", "persoonlijk* privé* eigen", "staff"},
    {"psychisch psychische", "psychic", "psycholog* mental*", "paranormaal paranormale", "psychological, mental"},
    {"rente rentes", "rent rents", "interest rate*", "huur* pacht", "interest"},
    {"slim slimme slimmer", "slim slimmer", "clever smart* shrewd* cunning", "slank* klein kleine gering* smal* dun*",
     "clever, smart"},
    {"smal smalle", "small", "narrow*", "klein kleine kleiner gering* weinig", "narrow"},
    {"sympathiek sympathieke", "sympathetic", "likeable likable nice pleasant friendly",
     "begripvol meelevend sympathis* gunstig* welwillend*", "likeable, nice"},
    {"globaal globale", "global globally", "rough* broad* general*", "wereldwijd* mondia* wereld*", "rough, broad"},
    {"chef chefs", "chef chefs", "head chief boss superior*", "kok koks chef-kok*", "head, boss"},
    {"gymnasium gymnasia", "gymnasium gym", "school*", "gymzaal gymzalen sporthal* sportschool*", "grammar school"},
    {"stage stages", "stage stages", "intern* placement traineeship", "podium* toneel fase* stadium stadia etappe*",
     "internship, placement"},
    {"braaf brave", "brave bravely", "good obedient* dutiful*", "dapper* moedig* heldhaftig*", "well-behaved, good"},
    {"fysicus fysici", "physician physicians", "physicist*", "arts artsen dokter* internist*", "physicist"},
    {"notulen", "notes", "minutes", "aantekening* notitie* nota*", "minutes"},
    {"benzine", "benzene benzine", "petrol gas* fuel", "benzeen", "petrol, gasoline"},
    {"pretenderen pretendeert pretendeerde", "pretend pretends pretended", "claim*", "doen doet deed alsof voorwend*",
     "claim"},
    {"receptie", "receipt", "recept*", "bon kassabon ontvangst*", "reception"},
    {"recept recepten", "receipt receipts", "recipe* prescri*", "bon bonnetje ontvangst* kwitantie*",
     "recipe, prescription"},
    {"rust", "rust", "rest calm* quiet* peace* order", "roest*", "rest, calm"},
    {"ramp rampen", "ramp ramps", "disaster* catastroph*", "oprit* helling* platform", "disaster"},
    {"slot", "slot", "end lock castle clos* conclu* final*", "gleuf tijdslot landingsrecht*", "end, lock, castle"},
    {"genie genieën", "genie", "genius*", "geest", "genius"},
    {"provisie provisies", "provision provisions", "commission*", "voorziening* bepaling* voorraad", "commission"},
    {"solidair solidaire", "solid", "solidarity", "solide stevig*", "in solidarity"},
    {"arrest arresten", "arrest arrests", "ruling* judg* verdict* decision*",
     "arrestatie* aanhouding* aangehouden gearresteerd* arresteren hechtenis oppakken opgepakt* huisarrest voorarrest",
     "ruling, judgment"},
    {"college colleges", "colleague colleagues", "board* lecture* college* executive* class*", "collega*",
     "board, lecture"},
    {"ordinair ordinaire", "ordinary", "vulgar* common*", "gewoon gewone doorsnee normaal normale alledaags*",
     "vulgar, common"},
    {"agent agenten politieagent politieagenten", "agent agents", "officer* police* policem* cop* constable*",
     "geheim* inlichtingen* veiligheidsdienst* spion* kgb fbi cia undercover makelaar* vertegenwoordig* gpu gru fsb "
     "dienst* zenuw* chemisch* grens* federal* douane*",
     "police officer"},
    {"milieu", "milieu", "environment* green", "omgeving kring*", "environment"},
    {"rare raar", "rare", "strange odd weird peculiar funny", "zeldza* schaars*", "strange, odd"},
    {"file files", "file files", "traffic jam* queue* tailback* congest*",
     "bestand* dossier* map mappen archief archieven", "traffic jam"},
    {"loon lonen", "loan loans", "wage* pay* salar*", "lening* krediet* leen*", "wage, pay"},
    {"gratie", "grace", "pardon* clemency merc*", "genade sierlijk* elegant*", "pardon, clemency"},
    {"map mappen", "map maps", "folder* file*", "kaart* plattegrond*", "folder"},
    {"paragraaf paragrafen", "paragraph paragraphs", "section*", "alinea* lid", "section"},
    {"offer offers", "offer offers", "sacrific* victim*", "aanbod* bod bied* aanbied* offerte* aangeboden",
     "sacrifice"},
    {"middelbare", "middle", "secondary high age*", "midden* middelste oosten", "secondary, high (school)"},
    {"monster monsters", "monster monsters", "sample*", "gedrocht* ondier* wangedrocht*", "sample"},
    {"redactie redacties", "redaction", "editor* newsroom", "zwart* gelakt* geschrap*", "editorial staff"},
    {"humeur", "humour humor", "mood* temper*", "humor* grap*", "mood"},
    {"blanke blanken", "blank", "white* caucasian*", "leeg lege blanco", "white"},
    {"administratie administraties", "administration", "record* account* book* clerical",
     "bestuur* regering* overheid president* trump biden", "records, accounts"},
    {"resumé resumeren resumeerde", "resume resumed", "summar* sum*", "hervat*", "summary, to sum up"},
    {"taxeren taxatie", "taxation tax", "valu* apprais* estimat*", "belasting*", "valuation"},
    {"bond bonden vakbond vakbonden", "bond bonds", "union* league association federation alliance",
     "band* obligatie* verband* lening*", "union, association"},
    {"branche branches", "branch branches", "industry industries sector* trade line business*",
     "filiaal filialen tak takken vestiging*", "industry, sector"},
    {"cijfer cijfers", "cipher ciphers", "figure* number* grade* mark* digit*", "code* geheimschrift", "figure, grade"},
    {"collega collega's", "college colleges", "colleague* counterpart* fellow* co-worker*",
     "college* universiteit* hogeschool* school*", "colleague"},
    {"dirigent dirigenten", "director directors manager managers", "conductor* maestro", "directeur* regisseur*",
     "conductor"},
    {"expositie exposities", "exposition expositions", "exhibit* show*", "uiteenzetting*", "exhibition"},
    {"geniaal geniale", "genial", "brilliant* genius ingenious*", "vriendelijk* joviaal joviale", "brilliant"},
    {"gevoelig gevoelige", "sensible", "sensitiv* delicate touchy sore vulnerable prone susceptible", "verstandig*",
     "sensitive"},
    {"hogeschool hogescholen", "high", "universit* college* applied polytechnic*", "hoog hoge middelbare hogere",
     "university of applied sciences, college"},
    {"hypotheek hypotheken", "hypothesis hypotheses", "mortgage*", "hypothese*", "mortgage"},
    {"instantie instanties", "instance instances", "authorit* agenc* body bodies institution* organisation*",
     "geval* voorbeeld bijvoorbeeld eerste laatste beroep", "authority, agency"},
    {"invalide", "invalid", "disabled handicap*", "ongeldig*", "disabled"},
    {"korps korpsen politiekorps", "corpse corpses", "corps force* police service*", "lijk* lichaam", "corps, force"},
    {"lever", "lever", "liver*", "hefboom", "liver"},
    {"lid leden", "lid lids", "member*", "deksel*", "member"},
    {"list listen", "list lists", "ruse* trick* cunning guile stratagem*", "lijst* *lijst opsomming", "ruse, trick"},
    {"marine", "marines", "navy naval", "marinier*", "navy"},
    {"marinier mariniers", "mariner mariners sailor sailors", "marine*", "matroos matrozen zeeman zeelieden", "marine"},
    {"momenteel", "momentarily", "current* now moment present* right", "even kort", "currently, at the moment"},
    {"officier+justitie", "officer officers", "prosecut* attorney", "agent* *agent* officieren ambtenaar*",
     "public prosecutor"},
    {"overzicht overzichten", "oversight", "overview* summar* list* survey*", "toezicht*", "overview"},
    {"parket", "parquet", "prosecut*", "vloer*", "public prosecutor’s office"},
    {"politie", "politics policy polite", "police* officer* cop cops constab* force", "politiek* beleid* beleefd*",
     "police"},
    {"politicus politici", "politics", "politician* lawmaker* figure* leader* statesm*", "politiek*", "politician"},
    {"politiek politieke", "police", "politic* policy policies", "politie* agent*", "politics, political"},
    {"preservatief preservatieven", "preservative preservatives", "condom*", "conserveer*", "condom"},
    {"principieel principiële", "principal principally", "principle* fundamental*", "voornaamste voornamelijk",
     "in principle, of principle"},
    {"proces+tegen", "process", "trial* case* lawsuit* proceedings hearing* prosecution",
     "procedé procedure* *proces verloop", "trial"},
    {"raadsman raadslieden raadsvrouw", "councillor councillors councilman", "lawyer* counsel attorney*", "raadslid*",
     "lawyer, counsel"},
    {"raket raketten", "racket rackets racquet", "missile* rocket*", "tennis*", "missile, rocket"},
    {"reclame reclames", "reclaim reclamation", "advert* ad ads commercial* publicity", "terug* landwinning",
     "advertising"},
    {"sanering saneren gesaneerd", "sanitation sanitary sanitised", "restructur* clean* reorgani* remediat*",
     "sanitair*", "restructuring, clean-up"},
    {"scholier scholieren", "scholar scholars", "pupil* student* school* teenager*", "geleerde* wetenschapper*",
     "pupil, student"},
    {"smoking", "smoking", "dinner tuxedo* black", "rook* roken gerookt", "dinner jacket, tuxedo"},
    {"stoel stoelen", "stool stools", "chair* seat*", "kruk* ontlasting", "chair"},
    {"trap trappen", "trap traps", "stair* step* kick* staircase flight ladder", "val vallen valstrik*",
     "stairs, kick"},
    {"vakantie vakanties", "vacancy vacancies", "holiday* vacation* break leave", "vacature*", "holiday"},
    {"vacature vacatures", "vacation vacations", "vacanc* job* opening* position* post*", "vakantie*", "vacancy"},
    {"wand wanden", "wand wands", "wall*", "toverstok*", "wall"},
    {"wet wetten", "wet", "law* act acts bill legislation statute*", "nat*", "law"},
    {"zelfbewust zelfbewuste", "self-conscious", "confident* assertive* self-assured self-confident", "verlegen",
     "confident, self-assured"},
    {"zender zenders", "sender senders", "channel* station* broadcaster* transmitter* network*", "afzender*",
     "channel, broadcaster"},
    {"controleren controleerde controleert controleerden", "controlled controls",
     "check* verif* inspect* monitor* examin* search* review* vet*", "beheers* macht bestuur* controle hand* onder",
     "check, verify"},
});

/// *Arne Slot* – *Arne Slot*: somebody's name, not a word.
bool is_name(const PairView& pair, const align::Bead& bead, const text::Word& dutch, const text::Word& english) {
    const auto begin = span_of(pair.target, segments_of(bead, Side::target)).begin;
    return dutch.key == english.key && dutch.letter_case != text::WordCase::lower &&
           english.letter_case != text::WordCase::lower && english.span.begin != begin;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& bead : pair.beads) {
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            continue;
        }
        for (const auto& one : confusions_of<table>.find(pair, bead)) {
            if (is_name(pair, bead, *one.dutch, *one.english)) {
                continue;
            }
            findings.push_back(
                {"false-friend",
                 Severity::warning,
                 text::message("“{}” is not “{}”; write for instance: {}", pair.source.slice(one.dutch->span),
                               pair.target.slice(one.english->span), one.row->better),
                 pair.target.place(one.english->span),
                 pair.source.place(one.dutch->span),
                 {},
                 {}});
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"De EU bespreekt eventuele sancties.", "The EU is discussing eventual sanctions.", true, "eventueel is possible"},
    {"De actuele toestand is ernstig.", "The actual situation is serious.", true, "actueel is current"},
    {"De EU bespreekt eventuele sancties.", "The EU is discussing possible sanctions.", false, "rightly translated"},
    {"Eventuele sancties komen er uiteindelijk toch.", "Possible sanctions will eventually come.", false,
     "the English word translates another"},
    {"De top is uiteindelijk mislukt.", "The summit eventually failed.", false, "without the Dutch word"},
    {"Eventuele sancties, of mogelijk een boycot.", "Eventual sanctions, or possibly a boycott.", false,
     "known miss: the right word answers another one"},
    {"De agenten hielden hem aan.", "The agents arrested him.", true, "agenten are police officers"},
    {"De officier van justitie eiste vijf jaar.", "The public officer asked for five years.", true,
     "the Dutch word has a second part"},
    {"De trainer is Arne Slot.", "The coach is Arne Slot.", false, "a name"},
    {"De haven kan maar een fractie verwerken.", "The port can handle only a fraction.", false, "a small part"},
    {"De veiligheidsdienst zag agenten uit Minsk.", "The security service saw agents from Minsk.", false,
     "agents of another kind"},
});

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

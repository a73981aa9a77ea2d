// The lists of parts of compounds, and what a Dutch noun looks like.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/compound_words.hpp"

#include <algorithm>
#include <array>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

// Nouns that are often the head of a compound in news prose, their plurals beside them.
constexpr std::string_view heads_text =
    "aanbod aankoop aankopen aanpak aanslag aanslagen aantal aanval aanvallen aanvraag aanvragen actie acties "
    "adviseur adviseurs advocaat advocaten affaire afnemer afnemers afspraken agent agenten akkoord akkoorden ambt "
    "ambtenaar ambtenaren angst apparaat baas bank banken bedrijf bedrijven begroting belang belangen belasting "
    "belastingen beleid beraad bericht berichten bescherming besluit bestand bestrijding bestuur betoging betogingen "
    "bewaker bewakers bewaking beweging bewegingen bijeenkomst bijeenkomsten blog bloggers boek boeken bondgenoot "
    "bondgenoten boot boten boycot brand branden bron bronnen budget busje bussen campagne campagnes centra centrum "
    "chef chefs cijfer cijfers club clubs commissie commissies conferentie conflict conflicten contract contracten "
    "controle controles correspondent crises crisis cultuur deal deals debat deskundige deskundigen dienst diensten "
    "doden dood dorp dorpen dossier drama dreigement dreigementen dreiging druk economie eenheden eenheid embargo "
    "expert experts exporteur exporteurs fabriek fabrieken fabrikant fabrikanten familie families film films fonds "
    "fondsen foto functie functies functionaris gebied gebieden gebouw gebouwen gebruik geld gelden geschiedenis "
    "gesprek gesprekken gevaar gevaren geweld gezin gezinnen golven groep groepen groepering groeperingen handel "
    "handelaar handelaars handelaren haven havens heffing heffingen hekken held helden huis huizen hulp hulpverlening "
    "incident incidenten industrie infrastructuur inkomsten inspanning inspanningen installatie installaties jaren "
    "kaart kaarten kabinet kamp kampen kanaal kanalen kandidaat kandidaten kantoor kantoren kinderen kosten kraan "
    "krant kranten kritiek kwestie land landen leden leider leiders leiding leidingen leugen leugens leven levens "
    "leverancier leveranciers leverantie leveranties levering leveringen lijn lijnen lijst lijsten lobby maatregel "
    "maatregelen maatschappij maatschappijen machine macht magnaat magnaten man mannen markt markten materieel mensen "
    "middel middelen mijn mijnen minister ministerie ministeries ministers misdaad misdaden misdadiger misdadigers "
    "missie missies moeder moeheid monopolie monument monumenten muren muur netwerk netwerken nieuws nood oefening "
    "oefeningen offensief officier officieren omstandigheden onderhandelaar onderneming ondernemingen onderzoek "
    "onderzoeker onderzoekers oogst oorlog oorlogen opbrengst opbrengsten operatie operaties oppositie opslag opstand "
    "opvang organisatie organisaties overeenkomst overeenkomsten overleg pagina pakket pakketten partij partijen "
    "periode pers plan plannen plicht ploeg ploegen politie politiek positie post posten prijs prijzen probleem "
    "problemen procedure procedures proces processen product producten programma project projecten propaganda protest "
    "protesten punt punten raad raden rapport reactie reacties recht rechten redactie rede regel regeling regelingen "
    "regels regime regio rekening rekeningen reserve reserves resultaat resultaten retoriek risico route routes ruil "
    "schade schandaal schandalen schending schendingen schepen schip scholen school schuld schulden sector sectoren "
    "seizoen site sites situatie situaties slachtoffer slachtoffers slagveld smokkel smokkelaars staat stad staten "
    "station stations steden steun straf straffen strategie streek streken strijd stromen strook stroom systeem "
    "systemen taal tactiek tarief tarieven tekort tekorten terrein terreinen tijd tocht toekomst toestand toestel "
    "toestellen toezicht topman topvrouw transport transporten trein treinen troepen uitzending uitzendingen vader "
    "veld velden verbinding verbindingen verbod verbruik verdrag vereniging verenigingen verhaal verhalen verhoging "
    "verkeer verkoop verlaging verleden verlies verliezen verslag verslagen verslaggever verslaggevers vervoer "
    "verzoek verzoeken vliegtuig vliegtuigen vlucht vluchten voertuig voertuigen voorman voormannen voorraad "
    "voorraden voorziening voorzieningen vraagstuk vrees vrijheid vrouw vrouwen wacht wagens wapens wereld werker "
    "werkers werknemers wet wetten wezen winning winst woorden woordvoerder woordvoerders woordvoerster zaak zaken "
    "zender zenders zone zones";
constexpr auto heads = cut_list<count_listed(heads_text)>(heads_text);

// Parts before a noun that keep its meaning.
constexpr std::string_view common_modifiers_text =
    "arbeiders atoom avond belasting beroeps beurs binnenland bliksem boeren bonds bouw brand buitenland burger buur "
    "buurt campagne computer cultuur cyber deel dorp dorps douane drugs elite energie euro film gast gemeente gezins "
    "gift goederen groeps handels haven hockey hoofd hoofdstad hulp ijshockey inlichtingen interim internet jaar "
    "jeugd jongeren justitie kamer kern kinderen klimaat kranten kust landbouw lands leger lucht luchtmacht "
    "luchtvaart maand marine massa mede media meerderheids mega mensen milieu minderheids mini model museum muziek "
    "nacht natuur nieuws nood noord ochtend onder onderzoeks oorlogs oost opper ouderen parlements partij passagiers "
    "personen plattelands premier presidents proef provincie pseudo radio rand regerings regio reserve rijks rivier "
    "satelliet schaduw school sluip spoor spoorweg sport staal staats stad stads sterf straat studenten super tegen "
    "telefoon televisie tennis textiel toeristen tolk toneel top trein unie universiteits vaar veiligheids verkeers "
    "verkiezings vice voedsel voetbal vogel volks vracht vredes vrijwilligers vrouwen wapen water waterkracht week "
    "wereld west wijk winter wissel woning zaken zee zelfmoord ziekenhuis zomer zuid";
constexpr auto common_modifiers = cut_list<count_listed(common_modifiers_text)>(common_modifiers_text);

// What follows a noun to make another word of it and not a compound: *ministerieel*, *protestanten*, *vriendschap*.
constexpr std::array<std::string_view, 33> suffixes{
    "achtig", "achtige", "aire", "ant",   "anten", "dom",      "eren",  "gezind", "gezinde", "heden",   "heid",
    "ieel",   "iele",    "isch", "ische", "isme",  "ist",      "isten", "lijk",   "lijke",   "loos",    "loze",
    "matig",  "matige",  "rijk", "rijke", "schap", "schappen", "vol",   "volle",  "vormig",  "waardig", "waardige"};

// Compounds with a sense of their own, of which neither part is meant; what begins with one is no better. By the short
// designations that have such company, from general knowledge of Dutch: a frontier's *rechter*, a port that is none.
constexpr std::string_view lexicalised_text =
    "belastingaanslag binnenhaven bloedstroom boekhandel bondscoach bovengrens celcultuur celdeling celdood "
    "celfunctie celkern celschade celstof celwand dierenasiel familiewapen fotocel fotomodel fotosynthese gasaanval "
    "gasballon gasbescherming gasfornuis gaskamer gasmasker gasoorlog gaspedaal geldstroom gemeentewapen "
    "goederenstroom golfstroom grensgeval grensrechter grenswaarde groepsleider haardvuur handelsmerk handelwijze "
    "heksenproces hekwerk hofambt hofcultuur hofdame hofhouding hofleven hofnar hofstad hofsteden hoofdgerecht "
    "hoofdsteun hoogvlucht invalshoek invalsweg jachthaven jeugdkamp jeugdleider kabinetskaas kaliumpermanganaat "
    "kalkaanslag kampvuur kinderopvang koninginnedag koningsarend koningsdag koningskind koningspinguin koorleiding "
    "landswapen lavastroom leeftijdsgrens leiderstrui leidingwater lijnrechter luchthaven luchtstroom marsmannetje "
    "mensenstroom migrantenstroom muziekkamp nagerecht noodweer oliebol oliedom oliejas olielamp oliepak olieverf "
    "ondergrens ontspanning opvangouder overspanning persdruk perslucht perssinaasappel prentenkabinet provinciewapen "
    "puntenstrijd raketsla rariteitenkabinet rechterhand reisleider reisleiding rijkswapen scheidsrechter "
    "scherprechter schoolkamp spelleider sportkamp stadswapen stembanden stembuiging stemgeluid stemvork steunbeer "
    "steunkous steunzool strafblad strafcorner straflat strafpunt strafregel strafschop strafwerk stroomgebied "
    "stroomleiding stroomlijn stroomversnelling thuishaven titelstrijd tussengerecht tweestrijd vakantiekolonie "
    "verkeersleiding vluchtelingenstroom vluchtheuvel vluchtstrook voetbalkamp vogelasiel vogelkolonie vogelopvang "
    "vogelvlucht voorgerecht vuurdoop vuurpijl vuurproef vuurrood vuurspuwend vuurtoren vuurvast vuurvlieg vuurwerk "
    "wapenfeit wapenschild waterleiding waterstroom wedstrijdleiding winterkamp zeestroom zomerkamp";
constexpr auto lexicalised = cut_list<count_listed(lexicalised_text)>(lexicalised_text);

// The endings of adjectives and other words that are no head of a noun.
constexpr std::array<std::string_view, 16> adjective_endings{"baar",   "bare",  "eerd", "eerde", "end",  "ende",
                                                             "gezind", "heid",  "ig",   "ige",   "isch", "ische",
                                                             "lijk",   "lijke", "loos", "matig"};

// Two consonants that a Dutch word may begin with.
constexpr std::array<std::string_view, 40> onsets{"bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gl",
                                                  "gn", "gr", "kl", "kn", "kr", "kw", "ph", "pl", "pr", "ps",
                                                  "rh", "sc", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sw",
                                                  "th", "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw", "qu"};

static_assert(std::is_sorted(heads.begin(), heads.end()));

bool is_vowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

bool begins_like_a_word(std::string_view word) {
    if (is_vowel(word[0]) || word[0] == 'y' || word[0] == 'x') {
        return false;  // it might be the ending of what stands before: *protest-anten*
    }
    return is_vowel(word[1]) || std::find(onsets.begin(), onsets.end(), word.substr(0, 2)) != onsets.end();
}

}  // namespace

bool is_common_head(std::string_view word) {
    return std::binary_search(heads.begin(), heads.end(), word);
}

std::span<const std::string_view> common_modifier_words() {
    return common_modifiers;
}

bool is_lexicalised(std::string_view word) {
    return std::any_of(lexicalised.begin(), lexicalised.end(),
                       [&](std::string_view known) { return word.starts_with(known); });
}

bool is_suffix(std::string_view rest) {
    return std::find(suffixes.begin(), suffixes.end(), rest) != suffixes.end();
}

bool looks_like_a_noun(std::string_view word) {
    constexpr std::size_t shortest = 5;
    const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
    return word.size() >= shortest && begins_like_a_word(word) && !is_suffix(word) && !word.starts_with("dig") &&
           std::none_of(adjective_endings.begin(), adjective_endings.end(), ends);
}

bool looks_like_a_modifier(std::string_view word) {
    constexpr std::size_t shortest = 4;
    const auto vowels = std::count_if(word.begin(), word.end(), is_vowel);
    return word.size() >= shortest && vowels > 0 && !word.ends_with("ge") && word.back() != 'v' && word.back() != 'z' &&
           (is_vowel(word[0]) || begins_like_a_word(word));
}

}  // namespace loep::match

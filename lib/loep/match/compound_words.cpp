// The lists of parts of compounds, and what a Dutch noun looks like.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/compound_words.hpp"

#include <algorithm>
#include <array>

#include "loep/match/word_list.hpp"
#include "loep/morphology/ending_table.hpp"

namespace loep::match {

namespace {

// Nouns that are often the head of a compound in news prose, their plurals beside them.
constexpr std::string_view heads_text =
    "aanbevelingen aanbod aandacht aandeel aandelen aanhang aanhanger aanhangers aankomst aankondiging aankoop "
    "aankopen "
    "aanleg aanleiding aanpak aanpassing aanslag aanslagen aantal aanval aanvallen aanvraag aanvragen aanwezigheid "
    "academie accijns actie acties activiteit activiteiten adres adressen advies adviezen adviseur adviseurs advocaat "
    "advocaten afdeling afdelingen affaire affaires afnemer afnemers afspraak afspraken afstand afvaardiging agenda "
    "agent agenten akkoord akkoorden akte alarm album ambassadeur ambitie ambities ambt ambtenaar ambtenaren ambulance "
    "ambulances analist analisten analyse analyses angst apparaat apparaten apparatuur archief archieven architect "
    "architecten argument argumenten arsenaal arsenalen artikel artikelen arts artsen aspect aspecten assistent "
    "atelier "
    "atlas atleet atleten auteur auteurs auto auto's autoriteit autoriteiten avond avonden avonturier baas balans bank "
    "banken basis basissen bataljon batterij bedreiging bedreigingen bedrijf bedrijven beeld beelden begin begrip "
    "begroting beheer beheerder beheersing behoefte bekendheid belang belangen belasting belastingen beleid beleving "
    "beperking beperkingen beraad berg bericht berichten beroep bescherming besef besluit besluitvorming bestand "
    "bestrijding bestuur bestuurder bestuurders betoging betogingen bewaker bewakers bewaking beweging bewegingen "
    "bezit "
    "bezitters bezoek bezoeken bezoeker bezoekers bibliotheek bijeenkomst bijeenkomsten biljet biljetten blad bladen "
    "blog bloggers blok blokkade blokkades blokken boek boeken boete boetes bond bonden bondgenoot bondgenoten "
    "boodschap boot bord borden boten boycot brand branden brief brieven brochure broer bron bronnen brug bruggen "
    "budget bureau bureaus burger burgers bus busje bussen buurt camera camera's campagne campagnes capaciteit cellen "
    "centra centrum ceremonie chauffeur chauffeurs chef chefs cijfer cijfers club clubs code codes college comité "
    "comités commandant commandanten commissaris commissarissen commissie commissies compagnie concern concerns "
    "conferentie conflict conflicten congres constructie contact contacten contract contracten controle controles "
    "correspondent crises crisis cultuur cursus cursussen daad daden dag dagen daling data datum deal deals debat deel "
    "deelnemer deelnemers delegatie delegaties delen depot depots deskundige deskundigen dialoog dichter dictator "
    "dienst diensten directeur directeuren directie discussie discussies distributie document documenten doden doel "
    "doelen donatie dood dorp dorpen dossier draad drama dreigement dreigementen dreiging druk duur economie editie "
    "edities eenheden eenheid effect effecten eigenaar eigenaars eigenaren eigendom eiland eilanden einde eis eisen "
    "elite elites ellende embargo embleem emblemen emotie emoties energie enquête epidemie erfenis erfgoed ervaring "
    "ervaringen escalatie escorte etage evenement expert expertise experts exporteur exporteurs expositie fabriek "
    "fabrieken fabrikant fabrikanten factor factoren familie families fase fasen feest feesten feit feiten figuren "
    "figuur film films fonds fondsen foto fractie fracties fraude front fronten functie functies functionaris gang "
    "gangen garantie garanties garnizoen gast gasten gebied gebieden gebouw gebouwen gebruik gedeelte gedrag geheim "
    "geheimen geld gelden geleerde geluid gemeenschap gemeenschappen generaal generaals genootschap gereedschap "
    "gerucht "
    "geruchten geschiedenis gesprek gesprekken gevaar gevaren gever gevers gevoel gevoelens geweld gezin gezinnen gids "
    "gidsen golven gordel grens grenzen groep groepen groepering groeperingen grond gronden gunst hallen handboek "
    "handel handelaar handelaars handelaren handeling handelingen handhaving haven havens heerser heersers heffing "
    "heffingen hekken held helden helikopter helikopters helm helmen historicus hoek hoeken hoofdkwartier hoofdstad "
    "houding houdingen huis huizen hulp hulpverlening hutten ideaal idealen idee ideeën identiteit imago impasse "
    "impuls "
    "incident incidenten index indruk industrie infanterie informatie infrastructuur ingenieur ingenieurs inhoud "
    "initiatief initiatieven inkomen inkomsten inkt inlichtingen inrichting inrichtingen inspanning inspanningen "
    "inspecteur inspecteurs inspectie installatie installaties instantie instanties instelling instellingen instituten "
    "instituut instructeur instructeurs instrument instrumenten interesse interventie interventies interview inval "
    "invloed inwoner inwoners inzameling inzet jaar jager jagers jaren journaal journalist journalisten jubileum "
    "juristen kaart kaarten kabinet kader kaders kamp kampen kanaal kanalen kandidaat kandidaten kans kansen kantine "
    "kantoor kantoren kapitaal karakter kenmerk kern ketting kinderen kiosk klacht klachten klasse kleding kleur "
    "kleuren klimaat kloof koepel koers koersen kolonne kolonnes komst koning koningen konvooi konvooien koppen korps "
    "korpsen kosten kraan kracht krachten krant kranten kring kringen kritiek kunde kwaliteit kwartier kwestie "
    "kwesties "
    "laag lading ladingen lagen lamp lampen land landen last lasten leden leer leerling leerlingen legende leider "
    "leiders leiding leidingen lessen leugen leugens leven levens leverancier leveranciers leverantie leveranties "
    "levering leveringen lid lied liederen liefde ligging lijn lijnen lijst lijsten limiet limieten link links lobby "
    "locatie locaties logo loket loketten lonen loods loodsen loon lucht luik maal maand maanden maatregel maatregelen "
    "maatschappij maatschappijen machine macht magazijn magazijnen magnaat magnaten man manager managers manifest "
    "mannen markt markten mars marsen massa massa's materiaal materialen materieel matiging medewerker medewerkers "
    "mening meningen mensen mentaliteit meter meters methode methoden methodes microfoon middel middelen migrant "
    "migranten mijn mijnen minister ministerie ministeries ministers misdaad misdaden misdadiger misdadigers missie "
    "missies mode model modellen module moeder moeheid molen moment momenten monopolie monument monumenten moord "
    "moorden moordenaar moraal motief motor motoren muren musea museum muur mythe mythes naam nacht nachten namen "
    "natie "
    "naties natuur neiging nestor netwerk netwerken nieuws niveau niveaus noemer nood norm normen nota notitie nummer "
    "nummers object objecten observator oefening oefeningen oever oevers offensief offer offers officier officieren "
    "omgeving omroep omroepen omslag omstandigheden omvang onderdeel onderdelen ondergang onderhandelaar ondernemer "
    "ondernemers onderneming ondernemingen onderwijs onderzoek onderzoeker onderzoekers ongeluk ongelukken ongeval "
    "ongevallen ontbijt ontmoeting ontmoetingen ontslag ontvangst ontwerp ontwikkeling ontwikkelingen oogst oorlog "
    "oorlogen opbrengst opbrengsten opdracht opdrachten opening opera operatie operaties operator opleiding "
    "opleidingen "
    "oppositie oproep oproepen opslag opstand opstelling optreden opvang opvatting opvattingen orde orden order orders "
    "orgaan organen organisatie organisaties organisator organisatoren orkest ouders overeenkomst overeenkomsten "
    "overleg overname overschot overschotten overtocht overtreding overtredingen overval overvallen overwinning "
    "overwinningen overzicht paal paden pagina pakket pakketten paleis paleizen palen pand panden paneel panel panelen "
    "panels papier papieren park parken parlement partij partijen partner partners patronen patroon patrouille "
    "patrouilles pension percentage periode pers personage personeel perspectief piloot piloten plaat plaats plaatsen "
    "plafond plan plannen planning platform platforms plein pleinen plicht ploeg ploegen poging pogingen politie "
    "politiek poort poorten populatie portefeuille portret portretten positie post posten poster posters praatje "
    "praktijk praktijken premie premies prijs prijzen principe principes prins probleem problemen procedure procedures "
    "proces processen product producten productie professor profiel prognose programma project projecten promotie "
    "propaganda protest protesten protocol protocollen provincie publicatie publiek punt punten quota quotum raad raam "
    "radar raden radio ramp rampen rang rangen rantsoen rapport rapporten reactie reacties recept recht rechten "
    "rechter "
    "rechters redactie rede reden reder reders reeks reeksen referendum reflex regel regeling regelingen regels regime "
    "regio register registers registratie reglement reis reizen reiziger reizigers rekening rekeningen relatie "
    "relaties "
    "religie rellen rente republiek republieken reserve reserves residentie restaurant resultaat resultaten retoriek "
    "richting richtlijn richtlijnen risico ritueel rivier rollen roman romans ronde rondes rooster route routes "
    "routine "
    "ruil ruimte ruimten ruimtes salaris salarissen samenleving satelliet scenario scenario's schaal schaarste schade "
    "schaduw schandaal schandalen schatting schattingen schending schendingen schepen scherm schermen schip scholen "
    "scholing school schrijver schrijvers schuld schulden secretaris secretarissen sector sectoren sein seizoen "
    "selectie serie series sfeer signaal signalen silo silo's sirene site sites situatie situaties slachtoffer "
    "slachtoffers slag slagen slagveld sleutel slogan sloot slot sluiting smokkel smokkelaars soldaat soldaten soort "
    "soorten spanning spanningen specialist specialisten spel spellen spits spoor sporen sport spot spreker sprekers "
    "staat stad staf stam stammen stand standpunt standpunten stank stap stappen staten station stations statistiek "
    "statistieken status steden stel stelling stellingen stelsel stelsels stem stemmen stemming stempel stempels "
    "sterkte steun sticker stoel stoelen stof stoffen stok stokken stop storing storingen straf straffen strategie "
    "streek streken strijd stromen strook stroom student studenten studie studies stuk stukken subsidie subsidies "
    "succes successen symbolen symbool systeem systemen taak taal tactiek tafel tafels taken tarief tarieven team "
    "teams "
    "techniek technieken technologie tegenstander tegenstanders teken tekens tekort tekorten tekst teksten telefoon "
    "televisie tempel tent tenten tentoonstelling term termen terrein terreinen terrorist terroristen test testen "
    "thema "
    "thema's theorie theorieën tijd titel titels tocht toegang toekomst toerist toeristen toeslag toeslagen toespraak "
    "toespraken toestand toestel toestellen toets toezicht topman topvrouw toren torens traditie tradities training "
    "trainingen traject trajecten transactie transacties transport transporten trauma trein treinen trend trends "
    "tribunaal troepen truc trucs tunnel tunnels type types uitbarsting uitgang uitgave uitgaven uitgever uitgevers "
    "uitkering uitkeringen uitlevering uitrusting uitspraak uitspraken uitstoot uitval uitvoer uitvoerder uitwisseling "
    "uitzending uitzendingen unie uniform uniformen universiteit uren vaart vaartuig vaartuigen vader valuta variant "
    "varianten veld velden verbinding verbindingen verbod verbruik verdrag vereniging verenigingen vergadering "
    "vergaderingen vergoeding vergoedingen vergunning vergunningen verhaal verhalen verhoging verkeer verklaring "
    "verklaringen verkoop verlaging verleden verlies verliezen verlof vermoeidheid vermogen vermogens versie versies "
    "verslag verslagen verslaggever verslaggevers vertegenwoordiger vertegenwoordigers vertraging vertrouwen vervoer "
    "verzameling verzet verzoek verzoeken vestiging vestigingen vesting vete vijand vijanden vlag vlaggen vlak vlakken "
    "vliegtuig vliegtuigen vloot vloten vlucht vluchten voeding voedsel voertuig voertuigen volk volken volume "
    "voorbeeld voorbeelden voordeel voordelen voorman voormannen voorraad voorraden voorstander voorstanders voorstel "
    "voorstellen voorziening voorzieningen voorzitter voorzitters vorm vormen vorming vraag vraagstuk vracht vragen "
    "vrees vriend vrienden vrijheid vrijwilliger vrijwilligers vrouw vrouwen vuur waarborg waarde waarden waarnemer "
    "waarnemers waarschuwing waarschuwingen wacht wachter wachters wagen wagens wapen wapens wedstrijd wedstrijden "
    "week "
    "wegen weigeraar weigeraars weigering weken wens wensen wereld werk werken werker werkers werknemer werknemers wet "
    "wetenschap wetenschapper wetgeving wetten wezen wijk wijken wijze wijziging wijzigingen winkel winkels winning "
    "winst winsten woning woningen woord woorden woordvoerder woordvoerders woordvoerster zaak zaal zaken zalen zang "
    "zege zekerheid zender zenders zetel zetels ziekenhuis ziekenhuizen ziekte ziekten ziektes zijde zinnen zitting "
    "zittingen zone zones zorg zuivering zuiveringen zwakte";
constexpr auto heads = cut_list<count_listed(heads_text)>(heads_text);

// Parts before a noun that keep its meaning.
constexpr std::string_view common_modifiers_text =
    "aardgas aardolie ambassade arbeiders arbeids archief atoom auto avond baken basis belasting beleids benzine "
    "beroeps beurs beveiligings bezettings bezoekers binnen binnenland bliksem boeren bonds boot bouw brand bron "
    "buiten buitenland burger bus bussen buur buurt camera campagne centrum chip club coalitie commissie communicatie "
    "computer conflict congres consulaats container controle crisis cultuur cyber dans data deel defensie dienst "
    "diplomaten document dorp dorps douane drugs eiland elektriciteits elite energie euro export fabrieks familie "
    "fiets film fractie garnizoens gast geboorte geld gemeenschaps gemeente generaals geschiedenis gevangenis gezins "
    "gezondheids gift goederen graan groei groeps grond handelaars handels haven helikopter hockey hoofd hoofdstad "
    "hotel huis hulp huur ijshockey import industrie informatie inkoop inlichtingen integratie interim internet invoer "
    "jaar jeugd jongeren justitie kade kamer kantoor kapitaal kerk kern kiezers kinderen klimaat kolen kolonel kolonie "
    "koopvaardij kranten krijgs kunst kust kwartaal landbouw lands leger lente leraren leugen lijn lokaal loods lucht "
    "luchtmacht luchtvaart maand mannen marine markt massa mede media meerderheids mega mensen metaal meteo metro "
    "migratie mijn milieu minderheids mini model moeder moeras monster museum muziek nacht natuur nazi nieuwjaars "
    "nieuws nood noord noorder object ochtend oefen onder onderwijs onderzoeks ontwikkelings oorlogs oost ooster "
    "opleidings opper ouder ouderen overheids parlements partij partner passagiers pendel personen plaats plattelands "
    "politie pont poort post premier presidents priester privé productie proef propaganda protest provincie pseudo "
    "radio raket ramp rand recht rechts reclame regerings regio reis reserve rijks rivier rotatie ruimte satelliet "
    "schaduw schip schok school sleutel slot sluip smokkel soldaten solidariteits spionage spits spoor spoorweg sport "
    "staal staats stad stads staking steen sterf storm straat strand stroom studenten studie stuw super talen tank "
    "technologie tegen telefoon televisie tennis terreur test textiel theater titel toegangs toeristen tolk toneel top "
    "transport trein trek tunnel turf uitvoer unie universiteits vaar vakantie varken vee veiligheids veld "
    "verdedigings verkeers verkiezings vertrouwens vervoers vice vijand vlieg vloot vluchtelingen voedsel voetbal "
    "vogel volks vracht vredes vreemdelingen vriendschaps vrijwilligers vrouwen wacht wandel wapen water waterkracht "
    "week wegen wereld werkers west wester wet wetenschaps wijk wijn winkel winter wissel woning woon zaken zand zang "
    "zee zelfmoord ziekenhuis zomer zuid zuider zwem";
constexpr auto common_modifiers = cut_list<count_listed(common_modifiers_text)>(common_modifiers_text);

// What follows a noun to make another word of it and not a compound: *ministerieel*, *protestanten*, *vriendschap*.
constexpr std::array<std::string_view, 33> suffixes{
    "achtig", "achtige", "aire", "ant",   "anten", "dom",      "eren",  "gezind", "gezinde", "heden",   "heid",
    "ieel",   "iele",    "isch", "ische", "isme",  "ist",      "isten", "lijk",   "lijke",   "loos",    "loze",
    "matig",  "matige",  "rijk", "rijke", "schap", "schappen", "vol",   "volle",  "vormig",  "waardig", "waardige"};

// Compounds with a sense of their own, of which neither part is meant; what begins with one is no better. By the short
// designations that have such company, from general knowledge of Dutch: a frontier's *rechter*, a port that is none.
constexpr std::string_view lexicalised_text =
    "arbeidsproces belastingaanslag beleidsproces binnengrens binnenhaven binnenleiding bloedstroom boekhandel "
    "bondscoach bouwproces bovengrens celbeeld celcultuur celdeling celdood celfunctie celgetal celgroei celkern "
    "cellijn celmateriaal celniveau celonderzoek celschade celstof celtechnologie celtherapie celtype celvorm celwand "
    "communicatieproces controleproces deelproces dierenasiel familiewapen fotocel fotomodel fotosynthese gasaanval "
    "gasballon gasbescherming gasfornuis gaskamer gasmasker gasoorlog gaspedaal geldstroom gemeentewapen "
    "goederenstroom "
    "golfstroom grensgeval grensrechter grenswaarde groeiproces groepsleider groepsproces grondleiding haardvuur "
    "handelsmerk handelwijze heksenproces hekwerk hofambt hofcultuur hofdame hofhouding hofleven hofnar hofstad "
    "hofsteden hoofdgerecht hoofdsteun hoogvlucht informatieproces inkoopproces integratieproces invalshoek invalspits "
    "invalsweg jachthaven jeugdkamp jeugdleider kabinetskaas kaliumpermanganaat kalkaanslag kampvuur kinderopvang "
    "koninginnedag koningsarend koningsdag koningskind koningspinguin koorleiding koperblazer koperdraad kopererts "
    "kopergeld koperleiding kopermijn koperoxide koperplaat koperslager koperstuk koperwaren koperwerk kunstkabinet "
    "landswapen lavastroom leeftijdsgrens leiderstrui leidingwater lijnrechter luchthaven luchtstroom marktleider "
    "marktproces marsmannetje materiaalproces mensenstroom muziekkamp nagerecht noodweer oliebol oliedom oliejas "
    "olielamp oliepak olieverf ondergrens onderwijsproces ontspanning ontwikkelingsproces opvangouder overspanning "
    "persdruk perslucht perssinaasappel prentenkabinet productieleid productieproces provinciewapen puntenstrijd "
    "raketsla rariteitenkabinet rechterhand reisleid reisleider reisleiding rijkswapen scheidsrechter scherprechter "
    "schoolkamp spelleider sportkamp stadswapen stembanden stembuiging stemgeluid stemvork sterfproces steunbeer "
    "steunkous steunzool strafblad strafcorner straflat strafpunt strafregel strafschop strafwerk stroomgebied "
    "stroomleiding stroomlijn stroomschok stroomstok stroomstoot stroomversnelling testleider thuishaven titelstrijd "
    "transportproces tussengerecht tweestrijd vakantiekolonie verkeersleiding verkoopproces vervoersproces "
    "vluchtheuvel "
    "vluchtstrook voetbalkamp vogelasiel vogelkolonie vogelopvang vogelvlucht voorgerecht vuurdoop vuurpijl vuurproef "
    "vuurrood vuurspuwend vuurtoren vuurvast vuurvlieg vuurwerk wapenboek wapenbord wapenfeit wapenfiguur wapenkunde "
    "wapenschild wapenspreuk wapenzaal waterleiding waterstroom wedstrijdleiding winterkamp zeestroom zomerkamp";
constexpr auto lexicalised = cut_list<count_listed(lexicalised_text)>(lexicalised_text);
constexpr auto lexicalised_beginnings = morphology::beginning_table(lexicalised);

// The endings of adjectives and other words that are no head of a noun.
constexpr std::array<std::string_view, 16> adjective_endings{"baar",   "bare",  "eerd", "eerde", "end",  "ende",
                                                             "gezind", "heid",  "ig",   "ige",   "isch", "ische",
                                                             "lijk",   "lijke", "loos", "matig"};

// Two consonants that a Dutch word may begin with.
constexpr std::array<std::string_view, 40> onsets{"bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gl",
                                                  "gn", "gr", "kl", "kn", "kr", "kw", "ph", "pl", "pr", "ps",
                                                  "rh", "sc", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sw",
                                                  "th", "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw", "qu"};

static_assert(std::is_sorted(heads.begin(), heads.end()) &&
              std::is_sorted(common_modifiers.begin(), common_modifiers.end()));

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

bool makes_a_multitude(std::string_view modifier, std::string_view head) {
    return modifier.ends_with("en") && (head == "stroom" || head == "stromen");
}

std::span<const std::string_view> common_modifier_words() {
    return common_modifiers;
}

bool is_lexicalised(std::string_view word) {
    const auto candidates = lexicalised_beginnings.candidates(word);
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](std::size_t at) { return word.starts_with(lexicalised[at]); });
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

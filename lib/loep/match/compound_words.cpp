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
    "aambeeld aanbevelingen aanbieder aanbieders aanbieding aanbiedingen aanbod aandacht aandeel aandelen aandrijving "
    "aangifte aangiften aanhang aanhanger aanhangers aanjager aanjagers aanklacht aanklachten aankomst aankondiging "
    "aankoop aankopen aanleg aanleiding aanmelding aanmeldingen aanpak aanpassing aanslag aanslagen aansluiting "
    "aansluitingen aantal aantallen aanval aanvallen aanvoer aanvraag aanvragen aanvulling aanwezigheid aanwijzing "
    "aanwijzingen aardbeving academie accijns accu accu's achtergrond achtergronden achterstand achterstanden actie "
    "acties activiteit activiteiten ader aders adres adressen advies adviesraad adviezen adviseur adviseurs advocaat "
    "advocaten afdeling afdelingen afdruk afdrukken affaire affaires affiche affiches afloop afname afnemer afnemers "
    "afscheiding afsluiting afsluitingen afspiegeling afspraak afspraken afstammeling afstand afvaardiging afval "
    "afzet agenda agent agenten airbag akker akkers akkoord akkoorden akte alarm album alternatief alternatieven "
    "ambassadeur ambitie ambities ambt ambtenaar ambtenaren ambulance ambulances analist analisten analyse analyses "
    "angst anker ankers antenne antennes apotheek app apparaat apparaten apparatuur apps arbeider arbeiders "
    "arbeidster archief archieven architect architecten argument argumenten armband armbanden armoede arrest "
    "arrestatie arrestaties arresten arsenaal arsenalen artikel artikelen arts artsen asiel aspect aspecten assistent "
    "assistentie atelier atlas atleet atleten auteur auteurs auto auto's autoriteit autoriteiten avenue avenues avond "
    "avonden avonturier baas bad baden bak baken bakens bakken bakker bakkerij bal balans ballen ballon ballonnen "
    "band banden bank banken barak barakken baron baronnen barrière barrières basis basissen bataljon bataljons "
    "batterij bazen beambte beambten bed bedden bedreiging bedreigingen bedrijf bedrijven beeld beelden been beer "
    "begeleider begeleiders begeleiding begin begraafplaats begraafplaatsen begrafenis begrafenissen begrip begroting "
    "behandeling behandelingen beheer beheerder beheersing behoefte bekendheid bekken bel belang belangen belasting "
    "belastingen beleid beleving bellen belofte beloften beloftes bemanning bende bendes benen beperking beperkingen "
    "beraad beren berg berging bericht berichten berichtgeving beroep bescherming beschrijving beschrijvingen besef "
    "beslissing beslissingen besluit besluiten besluitvorming bestand bestanden bestrijding bestuur bestuurder "
    "bestuurders betoging betogingen betrekkingen beul beulen beurs beurzen beveiliger beveiligers beveiliging bevel "
    "bevelen bewaker bewakers bewaking beweging bewegingen bewijs bewijzen bewoner bewoners bezetting bezit bezitters "
    "bezittingen bezoek bezoeken bezoeker bezoekers bezorger bezorgers bibliotheek bier bijdrage bijdragen "
    "bijeenkomst bijeenkomsten bijl bijlage bijlagen bijlen biljet biljetten blad bladen bloed bloem bloemen blog "
    "bloggers blok blokkade blokkades blokken boek boeken boer boeren boete boetes bogen bol bollen bom bomen bommen "
    "bond bonden bondgenoot bondgenoten boodschap boog boom boor boot bord borden boring boringen borst bos bossen "
    "boten boulevard boulevards bouw bouwer bouwers boycot brancard brand branden brandstof brandstoffen breuk "
    "breuken brief briefje briefjes brieven brigade brigades brigadier brochure broek broeken broer brok brokken "
    "brokstuk brokstukken bron bronnen brood brug bruggen budget buis buizen bunker bunkers bureau bureaus burger "
    "burgers bus busje buskaart bussen buurt cabine cabines cafetaria café cafés cake camera camera's campagne "
    "campagnes camping campings capaciteit cel cellen centra centrale centrales centrum ceremonie chaos chauffeur "
    "chauffeurs chef chefs chip chips cijfer cijfers cipier circuit circuits claim claims clausule clausules clip "
    "clips club clubs coalitie coalities cockpit cocktail code codes collectie collecties collega collega's college "
    "column columns combinatie combinaties comité comités commandant commandanten commandopost commissaris "
    "commissarissen commissie commissies compagnie compensatie competitie computer computers concentratie "
    "concentraties concern concerns concert concerten conferentie conflict conflicten congres constructie consul "
    "consulent consumptie contact contacten container containers contract contracten controle controles controleur "
    "controleurs correspondent coup coördinator coördinatoren crash crashes crises crisis cultuur cursus cursussen "
    "daad daden dader daders dag dagboek dagboeken dagen dak daken daling dam dammen danser dansers data datum deal "
    "deals debat debatten deel deelnemer deelnemers deken dekens dekking deksel delegatie delegaties delen "
    "demonstrant demonstranten demonstratie demonstraties departement depot depots deskundige deskundigen deur deuren "
    "dialoog dichter dictator diefstal diefstallen dienaar dienaren dienst diensten dier dieren dijk dijken directeur "
    "directeuren directie directrice discussie discussies distributie divisie divisies document documentaire "
    "documentaires documenten doden doel doelen doelwit doelwitten dokter dokters dominee donateur donatie donor dood "
    "doos dorp dorpen dorpje dossier dossiers douane dozen draad drama drama's drang drank dranken dreigement "
    "dreigementen dreiging drempel drempels drinker dromen drone drones droom druk duel duels duin duinen duivel duur "
    "dwang echtgenoot echtgenote economie editie edities eenheden eenheid effect effecten eieren eigenaar eigenaars "
    "eigenaren eigenaresse eigendom eiland eilanden einddatum einde eis eisen element elementen elftal elftallen "
    "elite elites ellende embargo embleem emblemen emmer emmers emotie emoties enclave enclaves energie engel engelen "
    "enquête epidemie erfenis erfgoed erts ervaring ervaringen escalatie escorte etage eter eters etiket etiketten "
    "evenement examen examens exemplaar exemplaren expeditie expedities expert expertise experts explosie explosies "
    "export exporteur exporteurs expositie fabricage fabriek fabrieken fabrikant fabrikanten factor factoren "
    "faillissement faillissementen familie familielid families fanaat fanaten fanfare fans fase fasen feest feesten "
    "feit feiten festival festivals fiets fietsen figurant figuren figuur filiaal filialen film filmpje filmpjes "
    "films filter filters fiscus fles flessen fluit folder folders fonds fondsen formulier formulieren fort forten "
    "foto foto's fotograaf fotografen fout fouten fractie fracties fragment fragmenten fraude frequentie front "
    "fronten functie functies functionaris functionarissen galerie galg gang gangen garantie garanties garnizoen gast "
    "gasten gat gaten gebed gebeden gebied gebieden geboorte gebouw gebouwen gebrek gebruik gebruiker gebruikers "
    "gedeelte gedenkteken gedenktekens gedicht gedichten gedrag geest geesten geheim geheimen geld gelden geleerde "
    "gelegenheden gelegenheid geleider geleiders geloof geluid gemeenschap gemeenschappen generaal generaals "
    "generatie generaties genoot genootschap genot genoten gerecht gereedschap gerucht geruchten geschiedenis geschut "
    "gesprek gesprekken getal getallen getuige getuigen getuigenis getuigenissen geur geuren geus gevaar geval "
    "gevallen gevaren gevecht gevechten gevel gevels gever gevers gevoel gevoelens gevolg gevolgen geweer geweld "
    "geweren gewest gewesten gewoonte gewoonten gewoontes gezin gezinnen gids gidsen gigant giganten gijzeling "
    "gijzelingen gloed gluurder god goden golf golven gordel goud graad graf grafiek grafieken granaat granaatscherf "
    "granaten grap grappen graven grens grenzen greppel groep groepen groepering groeperingen grond gronden grot "
    "grotten gunst haak haard haarden haat haken hal hallen hamer hamers handboek handel handelaar handelaars "
    "handelaren handeling handelingen handhaving handtekening handtekeningen hart harten haven havens heer "
    "heerschappij heerser heersers heffing heffingen hek hekken heks heksen held helden helikopter helikopters helm "
    "helmen herdenking herdenkingen heren herinnering herinneringen herstel hervorming hervormingen heuvel heuvels "
    "historicus historie hobby hoed hoeden hoek hoeken hof hok hokje hokjes hol holen hond honden honger honorarium "
    "hoofdkwartier hoofdstad hoop hoorzitting hopen horloge horloges hotel hotels houding houdingen hout huis huisje "
    "huisjes huizen hulp hulpverlener hulpverleners hulpverlening hutten huur huurder huurders huwelijk huwelijken "
    "hymne hype hysterie iconen icoon ideaal idealen idee ideeën identiteit illusie illusies illustratie illustraties "
    "imago impasse import importeur importeurs impuls incident incidenten indeling index indruk industrie infanterie "
    "informatie infrastructuur ingang ingangen ingenieur ingenieurs inhoud initiatief initiatieven inkomen inkomsten "
    "inkoop inkoper inkt inlichting inlichtingen inrichting inrichtingen inspanning inspanningen inspecteur "
    "inspecteurs inspectie inspraak installatie installaties instantie instanties instelling instellingen instituten "
    "instituut instroom instructeur instructeurs instrument instrumenten interesse interventie interventies interview "
    "inval invallen invasie invasies invloed invoer inwoner inwoners inzameling inzet jaar jacht jachten jager jagers "
    "jaren jas jassen jeep jeeps jeugd jongen jongens journaal journalist journalisten jubileum juichkreet jurist "
    "juristen jurk jurken kaart kaarten kaartje kaartjes kaas kabel kabels kabinet kachel kachels kade kaden kader "
    "kaders kades kalender kalenders kamer kamers kamp kampen kanaal kanalen kandidaat kandidaten kanon kanonnen kans "
    "kansen kantine kantoor kantoren kap kapel kapitaal kapitein kapiteins karakter kas kassen kast kasten kat katten "
    "kazerne kazernes keel keizer keizers kenmerk kenner kenners kerk kerken kern ketel ketels ketting kettingen "
    "keuken keukens keuze keuzes kiezer kiezers kind kinderen kiosk kist kisten klacht klachten klant klanten klap "
    "klappen klasse kleding klem klep kleppen kleren kleur kleuren klimaat kliniek klinieken klok klokken klompen "
    "kloof klooster kloosters knecht knechten knop knoppen koek koeken koepel koers koersen koffer koffers kok koks "
    "kolom kolommen kolonel kolonie kolonies kolonne kolonnes kom komiek kompas komst koning koningen konvooi "
    "konvooien kooplieden koopman koord koorden koorts kop koper kopers kopie kopieën koppen kopstuk kopstukken korps "
    "korpsen kosten kraam kraan kracht krachten kramen kranen krant kranten krijg krijger krijgers krijgsmacht krik "
    "kring kringen kritiek krot krotten kruid kruiden kruik kruis kruisen kudde kuil kuilen kunde kussen kust kusten "
    "kwaal kwalen kwaliteit kwartier kwekerij kwestie kwesties laag laan laars laarzen ladder ladders lading ladingen "
    "lagen laken lakens lamp lampen land landen lanen langspeelplaat last lasten laster lawaai leden leed leer "
    "leerling leerlingen legende leger legering legers leiband leider leiders leiderschap leiding leidingen leidster "
    "leidsters lek lekkage lekkages lekken lening leningen lepel leraar leraren lerares lessen letter letters leugen "
    "leugens leuning leus leuze leuzen leven levens leverancier leveranciers leverantie leveranties levering "
    "leveringen lezer lezers lezing lezingen liberaal lichaam lichamen licht lichten lid lied liederen liedje liedjes "
    "liefde lift liften ligging ligplaats lijn lijnen lijst lijsten limiet limieten linie link links lint linten "
    "literatuur litteken littekens lobby locatie locaties log logica logo lokaal lokalen loket loketten lonen loods "
    "loodsen loon loper lopers lot loterij lucht luchthaven luchthavens luifel luik luikje lunch lunches lus lust "
    "maag maal maaltijd maand maanden maatje maatregel maatregelen maatschappij maatschappijen machine machines macht "
    "machten magazijn magazijnen magnaat magnaten makelaar makelaars maker makers malaise man manager managers mand "
    "mandaat mandaten manden manifest mannen mantel mantels map mappen margarine markt markten mars marsen massa "
    "massa's mast masten mat materiaal materialen materieel matiging matras matrassen matroos matten medaille "
    "medailles medewerker medewerkers medewerkster meester meesters meisje meisjes melding meldingen meldpunt "
    "meldpunten melk menigte menigten mening meningen mensen mentaliteit merk merken mes messen metaal meter meters "
    "methode methoden methodes meubel meubels meubilair microfoon middel middelen midden migrant migranten mijn "
    "mijnen milieu militie milities miljardair miljonair miljonairs minister ministerie ministeries ministers "
    "misbruik misdaad misdaden misdadiger misdadigers misdrijf misdrijven missie missies misstand misstanden mix "
    "mobiel modder mode model modellen module moeder moeheid molen molens moment momenten monnik monniken monopolie "
    "monteur monteurs monument monumenten moord moorden moordenaar moraal moskee moskeeën motie motief moties motor "
    "motoren mouw mozaïek munitie munt munten muntstuk muren musea museum musicus mutatie muts mutsen muur muziek "
    "mysterie mythe mythes naald naam nabestaande nabestaanden nacht nachten nadeel namen nasleep natie naties natuur "
    "navigatie nederlaag nederlagen neef neger neiging nest nesten nestor net netten netwerk netwerken neus nieuws "
    "niveau niveaus noemer nood noodtoestand norm normen nota noten notitie nummer nummers oase object objecten "
    "obligatie obligaties observator ochtend oefening oefeningen oever oevers offensief offer offers officier "
    "officieren ogen olie omgang omgeving omleiding omleidingen omroep omroepen omslag omstandigheden omvang "
    "omwonenden omzet onderbreking onderbrekingen onderdaan onderdanen onderdeel onderdelen ondergang onderhandelaar "
    "onderhandelingen onderhoud onderneemster ondernemer ondernemers onderneming ondernemingen onderscheiding "
    "onderscheidingen onderwerp onderwerpen onderwijs onderzoek onderzoeken onderzoeker onderzoekers ongeluk "
    "ongelukken ongeval ongevallen onrust ontbijt ontginning ontkenning ontmoeting ontmoetingen ontploffing "
    "ontploffingen ontruiming ontruimingen ontslag ontspanning ontvangst ontwerp ontwikkelaar ontwikkelaars "
    "ontwikkeling ontwikkelingen oog oogst oogsten oord oorden oorlog oorlogen oorlogsschip oorsprong oorzaak "
    "oorzaken opbouw opbrengst opbrengsten opdracht opdrachten opening opera operatie operaties operator opinie "
    "opleiding opleidingen oplichter oplichters oplossing oplossingen oppasser oppositie oproep oproepen oproer "
    "opruiming opslag opslagplaats opslagplaatsen opstand opstelling opstootje opstootjes optocht optreden opvang "
    "opvarenden opvatting opvattingen opzet opzichter opzichters orde orden ordening order orders oren orgaan organen "
    "organisatie organisaties organisator organisatoren organisme orkest ouders outfit oven ovens overblijfselen "
    "overeenkomst overeenkomsten overleg overname overschot overschotten overschrijding overschrijdingen overste "
    "overtocht overtreder overtreders overtreding overtredingen overval overvallen overwinning overwinningen "
    "overzicht paadje paal paard paarden pacht pad paden pagina pak pakken pakket pakketten paleis paleizen palen "
    "palm pamflet pamfletten pan pand panden paneel panel panelen panels paniek pannen pantser pap papier papieren "
    "paraaf parade parades paradijs paraplu parel parels park parken parlement partij partijen partner partners "
    "paspoort paspoorten passage passages passagier passagiers passen pasta pater patiënt patiënten patronen patroon "
    "patrouille patrouilles pauze pauzes pedaal peil peiling peilingen peloton pelotons pen pennen pensioen "
    "pensioenen pension percentage periode pers personage personeel perspectief pet petten piek pieken pijl pijlen "
    "pijn pijnen pijp pijpen pijpleiding pil pillen piloot piloten pin pistolen pistool plaag plaat plaatje plaatjes "
    "plaats plaatsen plafond plagen plan plank planken plannen planning plant plantage plantages planten plasje "
    "platform platforms plattegrond pleidooi pleidooien plein pleinen plek plekken plicht ploeg ploegen podia podium "
    "poes poging pogingen polis polissen politie politiek pomp pompen poort poorten pop poppen populatie porselein "
    "portaal portefeuille portemonnee portie portier portiers porties portret portretten positie post posten poster "
    "posters pot potten praat praatje pracht praktijk praktijken prater premie premies prent prenten president "
    "prestatie prestaties priester priesters prijs prijzen prik prikkel prikkels principe principes prins prinses "
    "prinsessen probleem problemen procedure procedures proces processen product producten productie proef proeven "
    "professor profiel prognose programma programma's project projecten promotie promotor propaganda protest "
    "protesten protocol protocollen provincie publicatie publiek puin punt punten put putsch putten quota quotum raad "
    "raam raampje radar radars raden radio raket raketten ramp rampen rand randen rang rangen rantsoen rantsoenen "
    "rapport rapporten rat ratten reactie reacties reactor reactoren recept recepten recherche rechercheur "
    "rechercheurs recht rechtbank rechtbanken rechten rechter rechters rechtszaak redacteur redacteuren redactie "
    "redacties redder redders redding reddingen rede reden reder reders redes reeks reeksen referendum reflex "
    "regeerakkoord regel regeling regelingen regels regime regiment regimenten regio regio's regisseur register "
    "registers registratie reglement reiniging reis reizen reiziger reizigers rekening rekeningen rel relatie "
    "relaties religie rellen renner renners rente reparatie reparaties reportage reportages republiek republieken "
    "reserve reserves residentie restant restanten restaurant resultaat resultaten retoriek reus reuzen revolutie "
    "revoluties richting richtlijn richtlijnen riem riemen rij rijen rijkdom risico risico's rit ritten ritueel "
    "rivier rivieren rob robot robots roede roep roer rok roker rokken rollen roman romans ronde rondes rook rooster "
    "rotonde route routes routine rover rovers rubriek rubrieken rug ruggen rugzak ruil ruimte ruimten ruimtes ruit "
    "ruiten ruiter ruiters rundvee ruzie ruïne ruïnes salaris salarissen saldo salon saluut samenleving samenwerking "
    "sap satelliet scenario scenario's schaal schaamte schaap schaarste schade schaduw schandaal schandalen schapen "
    "schatting schattingen schending schendingen schepen scherf scherm schermen scherven schijf schijven schild "
    "schilden schilder schilderij schilderijen schilders schip schoen schoenen scholen scholing school schot schotel "
    "schotels schoten schouder schrift schriften schrijver schrijvers schroef schuld schulden schuren schutter "
    "schutters schuur seconden secretaris secretarissen sector sectoren sein seizoen sekte sekten sektes selectie "
    "sentiment serie series sfeer signaal signalen silo silo's sirene site sites situatie situaties slaaf slachting "
    "slachtingen slachtoffer slachtoffers slag slagen slagveld slang slangen slaven slavernij sleutel slogan slogans "
    "sloot slot sluis sluiting sluizen slurf smokkel smokkelaar smokkelaars snelheden snelheid snor soep soldaat "
    "soldaten soort soorten spandoek spandoeken spanning spanningen specialist specialisten speculant speculanten "
    "speech spel speler spelers spellen speurder speurders spion spionnen spits spoed sponsor sponsors spoor sporen "
    "sport spot spreker sprekers spreuk spreuken springstof sprong sprongen spuit spuiten squad staaf staal staat "
    "stad stadion stadions stadje staf staking stakingen stallen stam stammen stand standaard standaarden standbeeld "
    "standbeelden standpunt standpunten stang stangen stank stap stappen starter starters staten station stations "
    "statistiek statistieken status staven steden steek steen steiger steigers stel stelling stellingen stelsel "
    "stelsels stem stemmen stemmer stemming stempel stempels stenen sterfte sterkte sterveling steun steunbetuiging "
    "stichter stichters stichting stichtingen sticker stijging stijgingen stilstand stilte stip stoel stoelen stoet "
    "stoeten stof stoffen stofwisseling stok stokken stolp stoornis stoornissen stoot stop storing storingen storm "
    "stormen stortplaats stoten straal straat straatje straf straffen stralen strand stranden strategie straten "
    "streek streken strijd strijder strijders stroken stromen strook stroom stroomstoring strop student studente "
    "studenten studie studies stuk stukken subsidie subsidies succes successen suiker sujet sultan symbolen symbool "
    "sympathisant sympathisanten systeem systemen taak taal taalgebruik tabak tablet tabletten tactiek tafel tafels "
    "tak taken takken tand tanden tank tanker tankers tanks tante tapijt tapijten tarief tarieven tas tassen tatoeage "
    "taxi taxi's team teams techniek technieken technologie teelt tegel tegels tegenaanval tegenstander tegenstanders "
    "tehuis tehuizen teken tekening tekeningen tekens tekort tekorten tekst teksten telefoon telefoons telefoontje "
    "telefoontjes televisie telg telgen teller tellers telling tellingen tempel temperaturen temperatuur tent tenten "
    "tentoonstelling term termen terrein terreinen terrorisme terrorist terroristen terugkeer terugtocht test "
    "testament testen theater theaters thee thema thema's theorie theorieën ticket tickets tijd tijden timmerman tip "
    "tips titel titels tocht tochten toegang toekomst toerist toeristen toeslag toeslagen toespraak toespraken "
    "toestand toestel toestellen toets toezicht toezichthouder tolk tolken tomaat ton tong tonnen top topman topvrouw "
    "toren torens tover traditie tradities tragedie tragedies trainer trainers training trainingen traject trajecten "
    "tralie tralies transactie transacties transformatie transport transporten trap trappen trauma trauma's trein "
    "treinen trekker trekkers trend trends tribunaal tribune tribunes triomf troep troepen troost truc truck trucks "
    "trucs trui truien tuchtiging tuig tuin tuinen tulp tunnel tunnels turbine turbines tussenpersoon tv twijfel "
    "twist twisten type types uil uitbarsting uitbater uitbaters uitblinker uitbraak uitbraken uitbreiding "
    "uitbreidingen uitbuiting uitdaging uitdagingen uitdrukking uitdrukkingen uitgang uitgave uitgaven uitgever "
    "uitgeverij uitgevers uiting uitingen uitkering uitkeringen uitkomst uitkomsten uitlating uitlatingen uitlevering "
    "uitreiking uitreikingen uitrusting uitslag uitslagen uitsluiting uitspatting uitspraak uitspraken uitstel "
    "uitstoot uitval uitvinding uitvindingen uitvoer uitvoerder uitwisseling uitwisselingen uitzending uitzendingen "
    "uitzetting uitzettingen uitzicht ultimatum unie uniform uniformen universiteit uren uur vaart vaartuig "
    "vaartuigen vaas vader vaders vak vakken vallen valuta variant varianten varken varkens vat vaten vee veehouder "
    "veehouders veer veerboot veiling veilingen vel veld velden vellen venster vensters verbinding verbindingen "
    "verbod verbruik verdachte verdachten verdediger verdedigers verdediging verdeling verdelingen verdenking "
    "verdenkingen verdrag verdragen verdriet vereniging verenigingen verf vergadering vergaderingen vergoeding "
    "vergoedingen vergrijp vergrijpen vergunning vergunningen verhaal verhalen verhoging verhoor verhoren verhuur "
    "verhuurder verkeer verkenner verkenners verkenning verkenningen verklaring verklaringen verkoop verkoper "
    "verkopers verkrachting verkrachtingen verlaging verleden verlener verleners verlichting verlies verliezen "
    "verliezer verlof verloop vermoeidheid vermogen vermogens vernietiging verpakking verpakkingen verpleegster "
    "verpleger verraad verrader verraders verscherping verschijnsel verschijnselen verschil verschillen versie "
    "versies verslag verslagen verslaggever verslaggevers verspreider verspreiders verspreiding verstand versterking "
    "versterkingen vertegenwoordiger vertegenwoordigers vertraging vertrek vertrekken vertrouwen vervoer vervuiling "
    "verwachting verwachtingen verwerker verwerkers verwerking verwijt verwijten verwoesting verwoestingen "
    "verzameling verzekeraar verzekeraars verzekering verzekeringen verzet verzoek verzoeken verzorger verzorgers "
    "verzorging verzuim vestiging vestigingen vesting vete vezel video video's vierkant vijand vijanden vijver "
    "vijvers villa vinder vingers vis visa vissen visser vissers visum vitamine vlag vlaggen vlak vlakken vlam "
    "vlammen vlees vlek vlekken vleugel vleugels vliegbases vliegbasis vlieger vliegers vliegtuig vliegtuigen vloek "
    "vloer vloeren vloot vloten vlucht vluchteling vluchtelingen vluchten voeding voedsel voertuig voertuigen voet "
    "voeten voetganger voetgangers voetnoot vogel vogels volgeling volgelingen volk volken volume vondst vondsten "
    "vonk vonken vonnis vonnissen voogd voorbeeld voorbeelden voordeel voordelen voorman voormannen vooroordeel "
    "vooroordelen voorraad voorraden voorschrift voorschriften voorspelling voorspellingen voorsprong voorstander "
    "voorstanders voorstel voorstellen voorvechter voorvechters voorwaarde voorwaarden voorziening voorzieningen "
    "voorzitter voorzitters vordering vorderingen vork vorm vormen vorming vorst vorsten vos vraag vraagstuk vracht "
    "vrachtwagen vrachtwagens vragen vrede vrees vriend vrienden vrijheid vrijwilliger vrijwilligers vrouw vrouwen "
    "vrucht vruchten vuilnis vuist vuisten vulling vuur waarborg waarborgen waarde waarden waarnemer waarnemers "
    "waarschuwing waarschuwingen waas wacht wachter wachters wachtkamer wagen wagens wagon wagons waker wal wallen "
    "wand wandelaar wandelaars wandeling wandelingen wanden wanhoop wapen wapens wapenstilstand warmte wasser water "
    "wateren wederopbouw wedstrijd wedstrijden weduwe weduwen weefsel week weelde weerstand weg wegen wegversperring "
    "weide weiden weigeraar weigeraars weigering weiland weilanden weken wens wensen wereld werf werfcampagne werk "
    "werken werker werkers werknemer werknemers werkplaats werkplaatsen werven wervers wet wetenschap wetenschapper "
    "wetgeving wetsontwerp wetsontwerpen wetsvoorstel wetsvoorstellen wetten weversambacht wezel wezen wiel wielen "
    "wijk wijken wijn wijnen wijze wijziging wijzigingen wind winden winkel winkels winnaar winnaars winning winst "
    "winsten winter wissel woede wol wolf wolk wolken wolven wond wonden wonder wonderen woning woningen woord "
    "woorden woordvoerder woordvoerders woordvoerster worst worsten wortel wortels wraak wrak wrakken wreedheden "
    "wreedheid wrevel wrok zaad zaaier zaak zaal zaden zak zaken zakken zalen zalf zand zang zanger zangers zee zeep "
    "zege zeges zeil zeilen zekerheid zender zenders zendmast zendmasten zetel zetels ziekenhuis ziekenhuizen ziekte "
    "ziekten ziektes zijde zinnen zitje zitting zittingen zoeker zoekers zoektocht zoektochten zolder zomer zon zonde "
    "zonden zone zonen zones zoon zorg zout zouten zuiger zuil zuilen zuivering zuiveringen zus zuster zusters zuur "
    "zwaai zwaard zwaarden zwakte zweep zwendel zwerm zwermen";
constexpr auto heads = cut_list<count_listed(heads_text)>(heads_text);

// Parts before a noun that keep its meaning.
constexpr std::string_view common_modifiers_text =
    "aandelen aannemers aardappel aarden aardgas aardolie adel afscheids afstands amateur ambassade ambtenaren antiek "
    "arbeiders arbeids arbitrage archief armee arrestanten asfalt atlas atoom auto autobom autobus avond baby baken "
    "bakkers baksteen balkon banken basis bejaarden belasting beleids bende benzine bermbom beroeps beurs "
    "beveiligings bevrijdings bezettings bezoekers bier bijstands binnen binnenland bliksem bloemen boek boeken "
    "boeren bom bomen bonds boot bosbouw boter bouw brand brandweer bron brood bruids buffer buiten buitenland burger "
    "burgers bus bussen buur buurt buurtwacht cacao camera campagne carnavals casino cel centrum chemie chip christen "
    "clan club coalitie cocaïne commissie communicatie computer concern concert conflict congres consulaats "
    "consumenten container containers controle corona corruptie crisis cultuur cyber dames dans data deel defensie "
    "delegatie detail diefstal dienst diepzee dieren diplomaten document doden dorp dorps douane draad drank drugs "
    "duin economie eeuw eiland eilanden elektra elektriciteits elite emissie energie epidemie erts etappe euro examen "
    "expeditie export fabrieks familie feest festival fiets filiaal film filmfestival fractie fruit gang garnalen "
    "garnizoens gast gasten gaststaat geboorte gebruikers gedachten geld gemeenschaps gemeente generaals genocide "
    "geschiedenis getuigen gevangenis gezins gezondheids gift glas god goederen goud graan groei groente groeps grond "
    "grondstoffen groot guerrilla haat handelaars handels handwerk hars haven heen helikopter herdenkings herders "
    "herfst heroïne hippie hitte hobby hockey honden honing hoofd hoofdstad hoofdstedelijk horeca hotel hout huiden "
    "huis huizen hulp huur huwelijks ijs ijshockey ijzer imago immigratie import industrie informatie inkoop "
    "inlichtingen instellings integratie interim internet invasie invoer islam isolatie isoleer jaar jacht jager jeep "
    "jeugd jongens jongeren journalisten junta justitie juwelen kade kalf kamer kampeer kanaal kanton kantoor kapers "
    "kapitaal katoen katten keizers kerk kern kerst keten kiezer kiezers kinderen kippen klanten kledij kleding "
    "kleuter klimaat klokken kloosters koffie kolen kolenmijn kolonel kolonie koopmans koopvaardij kop koren korps "
    "kranten krediet krijgs kringloop kroon kruis kunst kunstenaars kust kwaliteits kwartaal laad lam landbouw lands "
    "landsverdedigings lawine leden leerlingen legende leger lente leraren leugen lezers liefdes lijn literatuur "
    "lokaal loods lucht luchtmacht luchtvaart maand machts maffia makelaars mannen marine maritieme markt markten "
    "massa maïs mede media meerderheids mega mensen merk metaal meteo metro migratie mijn milieu militie milities "
    "miljarden miljoenen minderheids mini mobiele modder model moeder moeras monster moord motor munitie museum "
    "mutatie muziek nacht nachtclub natuur navigatie nazi nieuwjaars nieuws nood noord noorder nucleair object "
    "occasie ochtend oefen oer oever offer olifanten omgevings onder ondernemings onderwijs onderzoeks ontwikkelings "
    "oogst oorlogs oost ooster opleidings opper oproer opstands orkest ouder ouderen ouders overheids paarden paleis "
    "pan paniek papier parade parlements partij partisanen partner passagiers patiënten pauselijk pelgrims pelterijen "
    "pendel pensioen peper personen persoons piraten plaats plastic plattelands ploeg polder politie politiek pont "
    "poort porselein portret post poëzie premier presidents priester prinsen privé productie proef profiel promotie "
    "propaganda protest provincie pseudo radar radio raket ramen ramp rand razzia rebellen recherche recht rechts "
    "reclame redders reddings regen regerings regio reis relatie renten reserve retour revolutie ridders rijks ring "
    "riool rivier robot roman rond rook rotatie rovers ruil ruimte ruiter rust safari satelliet schaduw schapen "
    "schatten scheeps scheepvaart schijn schilders schip schoen schok school schoolreis sekte selectie senaats serie "
    "sigaretten slacht slachtoffer slaven sleutel slot sluip smokkel sneeuw snel soldaten solidariteits spaar "
    "specerijen speculatie spelers spiegel spion spionage spits sponsor spoor spoorweg sport staal staats stad stads "
    "staking stations steden steen stenen sterf stof storm straat strand stromen stroom studenten studie studio stuw "
    "suiker super syndicaats tabaks talen tank tapijt taxi technologie tegen teken telefoon teler televisie tennis "
    "terreur test testament textiel theater thee thuis ticket tijdschriften titel toegangs toeristen toezicht tolk "
    "tomaten toneel top trainings transit transport trein trek trouw truck tucht tuin tunnel turbine turf uitgevers "
    "uitvoer undercover unie universiteits urnen vaar vaartuig vakantie vakbonds varken vee veiligheids veld "
    "verdedigings verf verkeers verkiezings verlof vertrouwens vervoers veteranen vezel vice video vijand visserij "
    "vissers vlees vlieg vloot vluchtelingen voedings voedsel voer voetbal vogel vogels volks voorjaars vorsten "
    "vracht vrachtwagen vredes vreemd vreemdelingen vrienden vriendschaps vrije vrijwilligers vrouwen vrucht vuil "
    "vuurwapen wacht wachters walvis wandel wapen warmte wasserij water waterkracht waterstof web wederverkoop week "
    "wegen wegenbouw weide wereld werf werkers werkgevers west wester wet wetenschaps wielren wijk wijn wijnen winkel "
    "winter wissel woestijn wol wolven woning wonings woon zaai zadel zaken zalm zand zang zangers zee zelfmoord "
    "ziekenhuis zijde zilver zomer zout zuid zuider zuivel zwem";
constexpr auto common_modifiers = cut_list<count_listed(common_modifiers_text)>(common_modifiers_text);

// Heads that mean something else behind most modifiers (*leerproces*, *tuinhek*), what people stand trial for, and
// what takes pictures or has cells.
constexpr std::string_view shifting_heads = "formulier hek koper novelle plant proces recept rente";
constexpr std::string_view crimes = "corruptie drugs maffia massa mega monster moord omkopings proef staats terreur";
constexpr std::string_view cameras = "bewakings camera drone lucht satelliet televisie tv video";
constexpr std::string_view prisons = "arrestanten doden gevangenis isolatie isoleer politie straf";

constexpr std::string_view presses = "dag handels oppositie partij staats vak wereld";

constexpr std::string_view loose_heads_text =
    "aanslag agent beeld cel cellen conflict foto gevangenis kolonie noodtoestand overeenkomst pers straf verdrag";
constexpr auto loose_heads = cut_list<count_listed(loose_heads_text)>(loose_heads_text);

// What follows a noun to make another word of it and not a compound: *ministerieel*, *protestanten*, *vriendschap*.
constexpr std::array<std::string_view, 33> suffixes{
    "achtig", "achtige", "aire", "ant",   "anten", "dom",      "eren",  "gezind", "gezinde", "heden",   "heid",
    "ieel",   "iele",    "isch", "ische", "isme",  "ist",      "isten", "lijk",   "lijke",   "loos",    "loze",
    "matig",  "matige",  "rijk", "rijke", "schap", "schappen", "vol",   "volle",  "vormig",  "waardig", "waardige"};

// Compounds with a sense of their own, of which neither part is meant; what begins with one is no better. By the short
// designations that have such company, from general knowledge of Dutch: a frontier's *rechter*, a port that is none.
constexpr std::string_view lexicalised_text =
    "arbeidsproces belastingaanslag beleidsproces binnengrens binnenhof binnenleiding bloedstroom boekhandel "
    "bondscoach bouwproces bovengrens buitenhof celbeeld celcultuur celdeling celdood celfunctie celgetal celgroei "
    "celkern cellichaam cellijn celmateriaal celniveau celonderzoek celschade celstof celtechnologie celtherapie "
    "celtype celvorm celwand celweefsel communicatieproces controleproces coupfles deelproces deurspion dierenasiel "
    "dodenakker dodendans dodenherdenking dodenmasker dodenrit dodenwake familiewapen filmagent fotocel fotogra "
    "fotomodel fotosynthese gasaanval gasballon gasbescherming gasfornuis gaskamer gasmasker gasoorlog gaspedaal "
    "gebiedend geldstroom gemeentewapen goederenstroom golfstroom grensgeval grensrechter grenswaarde groeiproces "
    "groepsleider groepsproces grondleiding haardvuur handelsmerk handelwijze heksenproces hekwerk hof hoofdgerecht "
    "hoofdsteun hoogvlucht houtopstand informatieproces inkoopproces integratieproces invalshoek invalspits invalsweg "
    "jeugdkamp jeugdleider jodenkoek kabinetskaas kaliumpermanganaat kalkaanslag kampvuur kerkhof kinderopvang "
    "koninginnedag koningsarend koningsdag koningskind koningspinguin koorleiding koper krijgsgevangen kunstkabinet "
    "landswapen lavastroom leeftijdsgrens leiderstrui leidingwater lijnrechter luchthaven luchtstroom marktleider "
    "marktproces marsmannetje materiaalproces mensenstroom muziekagent muziekkamp nagerecht noodweer oliebol oliedom "
    "oliejas olielamp oliepak oliepalm oliesteen olieverf ondergrens onderwijsproces ontspanning ontwikkelingsproces "
    "opvangouder overspanning persdruk perslucht perssinaasappel poëzieroute prentenkabinet productieleid "
    "productieproces projectleid provinciewapen puntenstrijd raketsla rariteitenkabinet rechterhand reisagent "
    "reisleid reisleider reisleiding rijkswapen rondleid scheidsrechter scherprechter schoolkamp spelleider "
    "sportagent sportkamp stadswapen stembanden stembuiging stemgeluid stemvork sterfproces steunbeer steunkous "
    "steunzool strafbal strafblad strafcorner strafkolonie straflat strafpunt strafregel strafschop strafwerk "
    "stroombed stroomgat stroomgebied stroomleiding stroomlijn stroomrug stroomschok stroomstok stroomstoot "
    "stroomversnelling testleider titelstrijd transportproces tussengerecht tweestrijd vakantiekolonie verkeersleid "
    "verkoopproces vervoersproces vluchtheuvel vluchtstrook voetbalagent voetbalkamp vogelasiel vogelkolonie "
    "vogelopvang vogelvlucht voorgerecht vuurdoop vuurpijl vuurproef vuurrood vuurspuwend vuurtoren vuurvast "
    "vuurvlieg vuurwerk wapenboek wapenbord wapendier wapenfeit wapenfiguur wapenkamer wapenknecht wapenkunde "
    "wapenmantel wapenmeester wapenrok wapenschild wapenspreuk wapensteen wapenzaal waterleiding waterstroom website "
    "wedstrijdleiding werfleid windhandel winterkamp zeestroom zomerkamp";
constexpr auto lexicalised = cut_list<count_listed(lexicalised_text)>(lexicalised_text);
constexpr auto lexicalised_beginnings = morphology::beginning_table(lexicalised);

// The endings of adjectives and other words that are no head of a noun.
constexpr std::array<std::string_view, 16> adjective_endings{"baar",   "bare",  "eerd", "eerde", "end",  "ende",
                                                             "gezind", "heid",  "ig",   "ige",   "isch", "ische",
                                                             "lijk",   "lijke", "loos", "matig"};

// What follows a noun and is no short one: *directieven*, *smokkelaars-ter*, *ministers-chap*.
constexpr std::array<std::string_view, 12> short_endings{"bel", "chap", "den", "dig", "ren", "ris",
                                                         "sel", "ster", "ter", "tig", "ven", "ver"};

// Two consonants that a Dutch word may begin with.
constexpr std::array<std::string_view, 40> onsets{"bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gl",
                                                  "gn", "gr", "kl", "kn", "kr", "kw", "ph", "pl", "pr", "ps",
                                                  "rh", "sc", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sw",
                                                  "th", "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw", "qu"};

static_assert(std::is_sorted(heads.begin(), heads.end()) &&
              std::is_sorted(common_modifiers.begin(), common_modifiers.end()) &&
              std::is_sorted(loose_heads.begin(), loose_heads.end()));

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

bool is_head_though_loose(std::string_view designation) {
    return std::binary_search(loose_heads.begin(), loose_heads.end(), designation);
}

bool is_part_of_few(std::string_view designation) {
    return designation == "stem" || designation == "beeld";
}

bool may_stand_before(std::string_view modifier, std::string_view rest) {
    constexpr std::string_view votes =
        "advies adviezen biljet biljetten briefje briefjes bus bussen computer computers fraude gedrag gerechtigde "
        "gerechtigden hokje hokjes plicht recht ronde rondes uitslag uitslagen verhouding verhoudingen wijzer";
    constexpr std::string_view many_votes = "aantal aantallen teller tellers telling verlies winst";
    if (modifier == "doden" && (rest == "cel" || rest == "cellen")) {
        return false;  // where people wait for their death
    }
    return modifier == "stem"      ? lists(votes, rest)
           : modifier == "stemmen" ? lists(many_votes, rest)
                                   : modifier != "beeld" && modifier != "beelden";
}

bool is_of_many_senses(std::string_view modifier, std::string_view head) {
    return ((head == "beeld" || head == "beelden") && !lists(cameras, modifier)) ||
           ((head == "pers" || head == "persen") && !lists(presses, modifier)) ||
           ((head == "cel" || head == "cellen") && !lists(prisons, modifier));
}

bool is_of_another_kind(std::string_view modifier, std::string_view head) {
    return is_of_many_senses(modifier, head) ||
           (lists(shifting_heads, head) && !(head == "proces" && lists(crimes, modifier)));
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

bool looks_like_a_short_noun(std::string_view word) {
    return (word.size() == 3 || word.size() == 4) && begins_like_a_word(word) && !is_vowel(word.back()) &&
           std::any_of(word.begin(), word.end(), is_vowel) && !is_suffix(word) && !word.starts_with("ge") &&
           std::find(short_endings.begin(), short_endings.end(), word) == short_endings.end();
}

bool looks_like_a_modifier(std::string_view word) {
    constexpr std::size_t shortest = 4;
    const auto vowels = std::count_if(word.begin(), word.end(), is_vowel);
    return word.size() >= shortest && vowels > 0 && !word.ends_with("ge") && word.back() != 'v' && word.back() != 'z' &&
           (is_vowel(word[0]) || begins_like_a_word(word));
}

}  // namespace loep::match

// Dutch words with those beside them that tell an everyday sense: *een bos tulpen*, *olie op doek*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 186> rows{{
    {"aanhield",
     "beschietingen dagenlang droogte gevechten hitte hoest jarenlang koorts kou maandenlang neerslag onrust onweer "
     "pijn protesten regen sneeuwval storm trend urenlang vorst wekenlang wind",
     ""},
    {"aanhielden",
     "beschietingen dagenlang droogte gevechten hitte hoest jarenlang koorts kou maandenlang neerslag onrust onweer "
     "pijn protesten regen sneeuwval storm trend urenlang vorst wekenlang wind",
     ""},
    {"aanhouden", "blijft blijven dagenlang jarenlang maandenlang urenlang wekenlang zal zullen",
     "de-regen een-noot het-goede regen"},
    {"aanhoudt",
     "beschietingen dagenlang droogte gevechten hitte hoest jarenlang koorts kou maandenlang neerslag onrust onweer "
     "pijn protesten regen sneeuwval storm trend urenlang vorst wekenlang wind",
     ""},
    {"aanslag", "belasting grijze lichte vette voorlopige witte zachte",
     "op-de-ramen op-de-tegels op-de-tong van-de-belasting van-de-belastingdienst van-de-pianist van-de-toetsen"},
    {"aanslagen", "belasting", ""},
    {"aanval", "angst eerste hoest paniek snelle",
     "na-rust op-het-doel over-de-linkerkant over-links over-rechts van-ajax van-oranje"},
    {"aanvallen", "", "op-het-doel van-hoofdpijn"},
    {"aanvaller", "jonge linkshandige snelle spaanse", "kopte schoot scoorde van-ajax van-feyenoord van-psv"},
    {"advocaat", "glaasje", "met-slagroom"},
    {"afrikaans", "het", ""},
    {"agent", "buitenlandse literair literaire", "van-de-acteur van-de-schrijver van-de-voetballer van-de-zanger"},
    {"agenten", "buitenlandse", "van-de-spelers"},
    {"agressief", "", "hond honden middel schoonmaakmiddel zuur"},
    {"agressieve", "", "bacterie hond honden kanker schoonmaakmiddelen tumor vorm"},
    {"akkoord", "ga gaan gaat ging gingen", "met-de-prijs met-het-plan"},
    {"akkoorden", "drie majeur mineur paar", "op-de-gitaar op-de-piano van-het-lied"},
    {"asiel", "dieren honden katten vogel", "voor-honden voor-katten"},
    {"beeld", "bronzen duidelijk goed houten marmeren scheef stenen vertekend zelf",
     "van-brons van-de-beeldhouwer van-de-kunstenaar van-klei"},
    {"beelden", "bronzen marmeren stenen", "in-de-tuin van-brons van-rodin"},
    {"bestand", "beschadigd besmet beveiligd digitaal excel gehackt gelekt gestolen gezipt groot uitgelekt versleuteld",
     "als-bijlage bevat bevatte bleek-tegen blijft-tegen blijkt-tegen is-te-groot is-tegen met-adressen "
     "met-de-vakantiefoto’s met-foto's met-foto’s met-gegevens met-namen met-persoonsgegevens "
     "met-telefoonnummers met-wachtwoorden op-de-computer te-openen tegen-hitte tegen-kou tegen-water "
     "waren-tegen was-tegen zijn-tegen"},
    {"bestanden", "beschadigde besmette gehackte gelekte gestolen uitgelekte versleutelde",
     "met-adressen met-foto's met-foto’s met-gegevens met-namen met-persoonsgegevens met-wachtwoorden"},
    {"bestuur", "dagelijks school",
     "van-de-club van-de-school van-de-stichting van-de-tennisclub van-de-vereniging van-het-bedrijf van-het-koor"},
    {"bezet", "", "toilet tot-de"},
    {"bezette", "", "plaatsen stoel stoelen"},
    {"bezetting", "dubbele minimale volle", "speelde van-de-band van-de-rollen van-het-kwartet van-het-orkest"},
    {"bombardement", "", "van-indrukken van-prikkels van-reclame"},
    {"bond", "ambtenaren schaak tennis vak voetbal", "van voor"},
    {"bonden", "alle beide betrokken de deelnemende gezamenlijke grootste grote onze samenwerkende", "en-werkgevers"},
    {"bos", "flinke grote",
     "anjers asperges ballonnen basilicum bieslook bloemen chrysanten dille fresia’s gerbera’s gladiolen haar hout "
     "hyacinten irissen koriander lavendel lelies margrieten munt orchideeën peterselie pioenen pioenrozen radijs "
     "ranonkels rozen selderij seringen sleutels takken tijm tulpen uien veldbloemen veren wortelen wortels "
     "zonnebloemen"},
    {"buren",
     "aardige bemoeizuchtige bezorgde boze haar jouw lieve luidruchtige mijn nieuwsgierige oude uw voormalige "
     "vriendelijke vroegere",
     "aan-de-overkant alarmeerden belden beneden boven brachten hielpen hiernaast hoorden klaagden legden "
     "op-de-gang van-nummer vonden zagen"},
    {"campagne", "landelijke marketing nieuwe-reclame reclame sire",
     "met-een-pratende met-grappige tegen-pesten tegen-roken voor-een-nieuw voor-frisdrank"},
    {"cel", "elke iedere menselijke",
     "bevat deelt deelt-zich en-weefsel in-excel in-het-lichaam van-de-honingraat van-het-lichaam"},
    {"cellen", "grijze rode witte", "delen delen-zich in-het-lichaam van-het-lichaam"},
    {"chef", "haar mijn zijn", "in-de-keuken van-de-keuken"},
    {"collega", "naaste oud vaste", "op-kantoor van-de-school van-kantoor van-me van-mij"},
    {"commandant", "brandweer", "van-de-brandweer"},
    {"conflict", "arbeids huiselijk zakelijk",
     "met-de-buren met-de-trainer met-haar-broer met-zijn-chef met-zijn-vader over-de-heg over-een-jurk"},
    {"confrontatie", "", "met-de-dood met-haar-verleden met-zichzelf met-zijn-verleden"},
    {"crisis", "existentiële midlife", "in-haar-huwelijk in-het-huwelijk in-hun-huwelijk"},
    {"defensie", "", "van-ajax van-feyenoord van-psv"},
    {"demonstratie", "gratis kook", "van-de-stofzuiger van-het-nieuwe van-hoe van-kracht van-vakmanschap"},
    {"dode", "",
     "batterij bladeren bomen boom hoek hoeken letter lijn musje punt seizoen taal tak takken talen tijd toetsen "
     "zee"},
    {"doden", "", "van-de-draak van-tijd"},
    {"dreigen", "", "over-te-koken te-bezwijken te-mislukken te-verdwijnen"},
    {"dreigt", "er", "met-regen om-te-vallen onweer over-te-koken regen sneeuw te-mislukken te-regenen"},
    {"economie", "huis studeerde studeert studeren thuis",
     "en-wiskunde gestudeerd in-rotterdam in-tilburg les studeren"},
    {"executie", "", "van-de-opdracht van-het-testament verkoop"},
    {"export", "", "als-pdf van-de-gegevens van-het-bestand"},
    {"front", "koude warme",
     "van-de-auto van-de-jurk van-de-kast van-de-keuken van-de-lade van-de-piano van-de-winkel "
     "van-het-dressoir van-het-huis van-het-orgel van-regen"},
    {"fusie", "",
     "tussen-de-banken tussen-de-bedrijven van-de-banken van-de-bedrijven van-de-clubs van-de-gemeenten "
     "van-de-partijen van-de-scholen van-de-ziekenhuizen van-drie-bedrijven van-twee-banken van-twee-bedrijven "
     "van-twee-bouwers van-twee-clubs van-twee-gemeenten van-twee-omroepen van-twee-partijen van-twee-scholen "
     "van-twee-ziekenhuizen"},
    {"gas", "gaf geeft geven hoog laag plank vol",
     "en-licht erop gaf geven hoog laag lager op-de-plank op-een-laag terugnemen uit uit-draaien uitdraaien"},
    {"gebied", "moerassig natuur op-dat op-dit",
     "rond-de-knie rond-de-ogen van-de-knie van-de-kunst van-de-mode van-de-muziek van-de-voeding van-sport"},
    {"generaal", "", "op-het-schilderij"},
    {"gerecht", "eenpans heerlijk italiaans lekker populair traditioneel vegetarisch warm",
     "als met-aardappelen met-kip met-rijst met-vis met-vlees uit-de-oven"},
    {"gespannen", "", "boog draad lijn snaar spier spieren touw"},
    {"gesprek", "goed openhartig-niet", "aan-tafel over-koetjes van-de-dag"},
    {"gestaakt", "wedstrijd zoektocht", ""},
    {"getuige", "is jehova’s was zijn", "bij-de-bruiloft bij-het-huwelijk bij-het-trouwen van-het-wonder van-jehova"},
    {"getuigen", "jehova’s", "bij-het-huwelijk van-het-huwelijk van-jehova"},
    {"geweld", "muzikaal natuur", "van-de-golven van-de-storm van-de-waterval van-de-wind van-het-water"},
    {"grens", "boven een een-dunne kende-een kent leeftijds onder",
     "van-de-goede van-het-fatsoen van-het-mogelijke van-het-toelaatbare van-honderd van-mijn-geduld "
     "van-tienduizend van-vierduizend"},
    {"grenzen", "er-zijn haar kent zijn zonder",
     "aan-de-groei aan-het-geduld aan-mijn aan-wat stellen van-het-fatsoen van-het-toelaatbare verlegd verleggen "
     "vervagen"},
    {"handel", "hele winkel", "en-wandel in-antiek in-postzegels in-tweedehands"},
    {"haven", "pittoreske thuis veilige", "van-mijn van-rust van-zijn-moeders"},
    {"hek", "bal houten laag speel tuin wit",
     "om-de-tuin van-de-boerderij van-de-buren van-de-manege van-de-school van-de-tuin van-de-wei van-het-park "
     "van-het-weiland"},
    {"hereniging", "", "met-haar-zoon met-zijn-moeder van-de-band van-de-familie van-de-klas"},
    {"hield",
     "beschietingen droogte gevechten hitte hoest koorts kou neerslag onrust onweer pijn protesten regen sneeuwval "
     "storm trend vorst wind",
     ""},
    {"hielden",
     "beschietingen droogte gevechten hitte hoest koorts kou neerslag onrust onweer pijn protesten regen sneeuwval "
     "storm trend vorst wind",
     ""},
    {"hof", "aan-het begijn maakt maakte maken sinds",
     "van-de-farao van-de-koning van-de-koningin van-de-tsaar van-de-zonnekoning van-lodewijk"},
    {"houdt",
     "beschietingen droogte gevechten hitte hoest koorts kou neerslag onrust onweer pijn protesten regen sneeuwval "
     "storm trend vorst wind",
     ""},
    {"inlichtingen", "nadere", "bij-de-balie over-de-cursus verkrijgbaar"},
    {"instabiele", "", "atmosfeer enkel isotoop knie lucht"},
    {"inval", "geniale", "onder-de-douche van-de-regisseur"},
    {"invallen", "", "van-de-avond van-de-duisternis van-de-nacht van-de-winter"},
    {"invasie", "", "van-fans van-kwallen van-mieren van-muggen van-muizen van-slakken van-toeristen van-wespen"},
    {"kabinet", "antieke chinees porselein", "bewaarde met-laden met-schelpen van-een-verzamelaar"},
    {"kamp", "voetbal-kamp", "met-de-scouting naar-ommen van-de-jeugdclub van-de-scouts"},
    {"kandidaat", "eerste-kandidaat",
     "bakte danste in-de-quiz voor-de-baan voor-de-functie voor-een-transplantatie voor-het-examen zong"},
    {"kandidaten", "", "bakken bakten in-de-quiz voor-de-baan"},
    {"knuppel", "honkbal", "en-een-bal in-het-hoenderhok"},
    {"kolonie", "belgische bever britse franse nederlandse voormalige",
     "aalscholvers bevers bijen konijnen kraaien kunstenaars meeuwen mieren oeverzwaluwen pinguïns reigers "
     "schilders sterns vleermuizen vogels zeehonden"},
    {"koning", "wits witte zwarte zwarts",
     "arthur lear mat staat-schaak van-de-avondvierdaagse van-de-jungle van-de-nacht "
     "van-de-pop van-de-rock van-de-smartlap van-de-wals van-de-weg van-het-bord van-het-dierenrijk "
     "van-het-doek van-het-levenslied van-zijn-tegenstander"},
    {"koningin", "",
     "van-de-bijen van-de-bijenkast van-de-disco van-de-kasseien van-de-kast van-de-korf van-de-nacht "
     "van-de-wespen van-het-bal van-het-doek van-het-levenslied van-het-nest"},
    {"leger", "",
     "aan-vrijwilligers aanhangers accountants adviseurs advocaten bewonderaars consultants fans kabouters "
     "kinderen koks muggen obers tuinlieden tuinmannen verslaggevers vogels volgers werklozen"},
    {"leider", "",
     "in-de-ronde in-het-klassement van-de-band van-de-giro van-de-groep van-de-ronde van-de-scouting van-de-tour "
     "van-de-vuelta van-de-wandeling van-het-koor van-het-orkest verloor-veertig"},
    {"leiding", "de-baan nam neemt",
     "in-de-wedstrijd na-rust na-tien-minuten naar-de-keuken van-de-gootsteen van-de-wasmachine"},
    {"manoeuvre", "gevaarlijke gewaagde lastige onverwachte verkeerde", ""},
    {"mars", "bruilofts op planeet treur vrolijke",
     "der-beschaving is-het landt reep rover speelde van-de-fanfare van-de-harmonie"},
    {"migratie", "", "van-data van-de-server van-gegevens"},
    {"mogelijk", "goed nauwelijks snel spoedig veel weinig zo-goed zo-snel zo-spoedig zoveel",
     "gemaakt geworden maak maakt maakte maakten maken te-maken"},
    {"neergeslagen", "", "as fijnstof in-de-bodem ogen stof"},
    {"neerslaan", "", "als-condens de-ogen"},
    {"neersloeg", "as besmet damp neerslag roet-dat stof vocht", "op-het-land"},
    {"oefening", "lastige leuke volgende zelfde",
     "drie-keer in-geduld in-nederigheid met-het-brandalarm op-de-mat voor-beginners voor-de-buik voor-de-rug"},
    {"olie", "beetje hete lepel scheutje zonnebloem",
     "en-azijn en-peper en-zout in-de-pan in-een-pan in-een-zware op-doek op-het-vuur op-paneel toe van-de-motor "
     "verf verversen"},
    {"onafhankelijk", "", "van-de-grootte van-de-leeftijd van-elkaar van-het-weer van-leeftijd"},
    {"onderkoeld", "", "commentaar reageerde"},
    {"onderkoelde", "", "humor reactie stijl toon"},
    {"ondersteunen", "", "de-nek de-plank de-rug het-dak met-een-kussen"},
    {"onrust", "innerlijke", ""},
    {"onrustig", "", "geslapen in-bed slaapt sliep"},
    {"onrustige", "", "baby nacht nachten slaper"},
    {"oorlog", "", "met-de-buren met-zijn-buurman"},
    {"opkomst", "bij-haar bij-zijn haar zijn",
     "bij-de-open bij-de-receptie bij-het-feest bij-het-schoolfeest van-de-band van-de-smartphone van-het-internet "
     "van-kunstmatige"},
    {"oppakken", "", "de-draad het-leven zijn-werk"},
    {"opstand", "", "tegen-de-kok tegen-zijn-vader"},
    {"opvang", "flexibele",
     "van-de-kinderen van-egels van-regenwater van-vogels voor-de-hond voor-de-kinderen voor-de-tweeling"},
    {"opvolger", "", "van-de-iphone van-de-plaat van-de-trainer van-het-model"},
    {"overeenkomst", "opvallende",
     "in-stijl is-opvallend met-haar-moeder met-zijn-vader tussen-de-broers tussen-de-zussen zit-in"},
    {"overleg", "in-goed onderling-goed pleeg", "met-de-arts met-de-huisarts met-de-ouders met-uw"},
    {"pact", "", "met-de-duivel om-nooit"},
    {"parket", "eiken visgraat", "lag-los"},
    {"pers", "druk hydraulische in-de oude", "draait van-de-drukker voor-de-druiven voor-de-olijven"},
    {"pijplijn", "in-de", ""},
    {"president", "", "van-de-jury van-de-rechtbank van-het-hof"},
    {"proces", "dat langdurig langzaam pijnlijk traag",
     "dat-tijd van-genezing van-het-rijpen van-het-schrijven van-jaren van-loslaten van-rouw van-vallen "
     "van-vergrijzing"},
    {"protest", "licht luid onder", "van-de-kleuter"},
    {"raket", "als-een", "met-astronauten naar-de-maan naar-mars schoot van-nasa van-spacex"},
    {"raketten", "", "met-oud van-spacex"},
    {"rebel", "jonge", "van-de-klas zonder-reden"},
    {"rechter", "haar je zijn", "bovenlip broekspijp hak handrem handschoen koplamp mouw onderlip schoen schoenen zak"},
    {"regime", "sober strak streng",
     "van-afzondering van-de-diëtist van-komkommer van-koude van-rust van-strenge van-vroeg van-wortels"},
    {"route", "",
     "langs-de-molens langs-kastelen van-de-avondvierdaagse van-de-etappe van-de-marathon van-de-optocht "
     "van-de-wandeling"},
    {"samenwerken", "", "aan-een-album met-de-producer"},
    {"samenwerking", "", "met-de-kok met-de-producer met-de-rapper met-de-zangeres"},
    {"sanctie", "gele", ""},
    {"slachtoffer", "", "van-bezuinigingen van-de-mode van-de-regen van-eigen-succes van-haar-eigen van-zijn-eigen"},
    {"soldaat", "houten tinnen", "gemaakt maken"},
    {"soldaten", "houten tinnen", ""},
    {"spanning", "met",
     "en-sensatie in-de-slotminuten in-de-wedstrijd in-de-zaal in-het-verhaal op-de-leiding op-het-net "
     "op-het-stopcontact van-de-ketting van-de-snaar van-de-wedstrijd"},
    {"spanningen", "relationele", "in-de-familie in-het-huwelijk"},
    {"staakte", "",
     "de-acties de-behandeling de-gesprekken de-hulp de-onderhandelingen de-productie de-strijd de-uitzending "
     "de-vluchten de-werkzaamheden de-zoektocht het-gesprek het-onderzoek het-overleg het-verzet het-vuren het-werk "
     "het-zoeken hun-acties hun-steun hun-strijd hun-verzet zijn-activiteiten zijn-steun"},
    {"staakten", "",
     "de-acties de-behandeling de-gesprekken de-hulp de-onderhandelingen de-productie de-strijd de-uitzending "
     "de-vluchten de-werkzaamheden de-zoektocht het-gesprek het-onderzoek het-overleg het-verzet het-vuren "
     "het-werk het-zoeken hun-acties hun-onderzoek hun-poging hun-pogingen hun-steun hun-strijd hun-verzet "
     "hun-werk hun-zoektocht zijn-activiteiten zijn-steun"},
    {"staken", "",
     "de-acties de-behandeling de-gesprekken de-hulp de-kaarsen de-onderhandelingen de-productie de-strijd "
     "de-uitzending de-vluchten de-wedstrijd de-werkzaamheden de-zoektocht een-kaars een-kaarsje een-sigaret "
     "het-gesprek het-onderzoek het-overleg het-verzet het-vuren het-werk het-zoeken hun-acties hun-steun "
     "hun-strijd hun-verzet kaarsen zijn-activiteiten zijn-steun"},
    {"stem", "haar met-luide mijn zijn",
     "brak herkende klinkt klonk over-de-telefoon sloeg-over van-de-presentator van-de-zanger van-haar-moeder "
     "van-mijn-moeder van-zijn-moeder"},
    {"stemmen", "hoge kinder vrolijke", "klonken uit-de-keuken van-het-koor van-kinderen"},
    {"stemming", "beste feestelijke gedrukte",
     "aan-tafel in-de-groep in-de-kerk in-de-zaal in-het-café in-het-dorp in-huis onder-de-fans steeg "
     "van-de-patiënt van-het-orkest was-er zat-er"},
    {"steun", "", "in-de-rug nodig-in van-de-beha van-de-brug van-het-kussen voor-de-rug"},
    {"steunde", "", "op-de-ellebogen op-een op-haar op-zijn"},
    {"steunden", "", "op-een op-hun"},
    {"steunen", "", "op-een"},
    {"steunt", "", "op-een op-haar op-zijn"},
    {"straf", "voor", "bakkie corvee nablijven regels schrijven strafregels"},
    {"strijd", "in onderlinge",
     "met-de-kilo’s om-de-bal om-de-beker om-de-gunst om-de-titel om-degradatie om-het-brons om-het-goud "
     "om-het-kampioenschap om-het-podium om-promotie tegen-het-onkruid tegen-kanker tegen-slakken"},
    {"stroom", "met sterke tegen",
     "bezoekers in-de-maas in-de-rijn in-de-rivier in-de-waal in-het-kanaal in-zee klachten klanten mails tranen "
     "van-bezoekers van-de-beek van-de-rivier van-gedachten van-mails"},
    {"tegenstander", "eerste haar hun sterkste volgende zijn",
     "in-de-finale in-de-halve in-de-kwartfinale op-het-bord serveerde sloeg verloor won"},
    {"terreur", "", "van-de-agenda van-de-klok"},
    {"territorium", "", "van-de-kat van-de-merel van-de-wolf"},
    {"terugdringen", "armoede kosten tekort uitstoot verzuim werkloosheid",
     "van-de-kosten van-de-uitstoot van-de-werkloosheid van-het-tekort van-het-verzuim"},
    {"top", "bos katoenen rode strakke",
     "van-de-berg van-de-boom van-de-heuvel van-de-ijsberg van-de-keten van-de-ladder van-de-lijst "
     "van-de-ranglijst van-de-taart van-de-toren van-haar-kunnen van-het-bedrijf van-het-klassement van-mijn "
     "van-zijn-kunnen was-in-nevel"},
    {"uitslag", "allergische",
     "in-de-nek op-haar-wangen op-zijn-armen van-de-bloedtest van-de-loterij van-de-quiz van-de-scan van-de-test "
     "van-de-wedstrijd van-het-examen van-het-onderzoek"},
    {"uitspraak", "engelse franse limburgse platte vlaamse",
     "is-beter van-de-g van-de-r van-de-ui van-het-engels van-het-frans"},
    {"uitvoer", "", "van-het-plan van-het-programma"},
    {"uitzetten", "", "de-radio de-tv de-wekker-niet het-licht je-telefoon"},
    {"uitzetting", "", "van-gas van-metaal van-staal van-water"},
    {"vastzetten", "geld rente spaargeld", "met-een-schroef met-lijm met-schroeven"},
    {"verdediger", "belgische deense jonge sterke",
     "gleed kopte onderschepte schoof-de tikte van-ajax van-de-democratie van-de-stad van-de-vrijheid "
     "van-feyenoord van-psv"},
    {"verdedigers", "",
     "van-de-burcht van-de-democratie van-de-dijk van-de-fabriek van-de-hoofdstad van-de-natuur van-de-rechten "
     "van-de-staalfabriek van-de-stad van-de-vesting van-de-vrijheid van-het-fort van-het-land van-het-vaderland "
     "van-marioepol"},
    {"verdween", "sok",
     "achter-de-bank achter-de-wasmachine achter-de-wolken in-de-keuken in-haar-tas in-het-niets in-zijn-zak "
     "onder-de-golven uit-beeld uit-de-top"},
    {"verdwenen", "", "onder-het-ijs sok sokken uit-de-schappen uit-het-straatbeeld van-de-kaart"},
    {"verdwijnen", "", "als-sneeuw de-vlekken van-het-bos"},
    {"verdwijning", "", "van-de-bijen van-de-laatste van-de-taart van-de-videotheek van-het-lammetje van-insecten"},
    {"verkiezing", "miss", "tot-sportman van-de-mooiste van-miss"},
    {"verklaring", "andere eenvoudige enige geen goede simpele", "voor-die voor-het voor-het-gedrag voor-zijn-gedrag"},
    {"veroordeelde", "fel krachtig scherp",
     "de-aanslag de-aanslagen de-aanval de-aanvallen de-amerikaanse de-annexatie de-arrestatie de-arrestaties "
     "de-beschietingen de-bombardementen de-chinese de-executies de-inval de-invasie de-invasies de-israëlische "
     "de-landing de-luchtaanvallen de-moord de-oekraïense de-oorlog de-russische de-staatsgreep de-turkse "
     "de-uitspraken het-besluit het-bombardement het-gebruik het-geweld het-israëlische het-neerslaan "
     "het-offensief het-optreden het-russische israël rusland"},
    {"veroordeelden", "fel krachtig scherp",
     "de-aanslag de-aanslagen de-aanval de-aanvallen de-annexatie de-inval de-invasie de-luchtaanvallen "
     "de-russische het-geweld het-optreden"},
    {"veroordeelt", "fel krachtig scherp",
     "de-aanslag de-aanval de-aanvallen de-annexatie de-inval de-invasie de-russische het-geweld het-optreden"},
    {"veroordelen", "fel krachtig scherp",
     "de-aanslag de-aanval de-aanvallen de-annexatie de-inval de-invasie de-russische het-geweld het-optreden"},
    {"vervolgde", "", "de-reis de-weg haar-reis haar-weg het-gesprek hun-reis hun-weg zijn-reis zijn-weg"},
    {"vervolgden", "", "de-reis de-weg haar-reis haar-weg het-gesprek hun-reis hun-weg zijn-reis zijn-weg"},
    {"vervolgen", "", "de-reis de-weg haar-reis haar-weg het-gesprek hun-reis hun-weg zijn-reis zijn-weg"},
    {"vervolgt", "", "de-reis de-weg haar-reis haar-weg het-gesprek hun-reis hun-weg zijn-reis zijn-weg"},
    {"verzet", "groter kleiner", "en-reed op-de-fiets schakelde van-de-fietser"},
    {"vlucht", "hoge lange",
     "gedreven gejaagd geslagen kraanvogels naar-het-zuiden uit-de-werkelijkheid van-de-adelaar van-de-kraanvogels "
     "van-de-vlinder van-de-zwaluwen van-verbeelding vooruit"},
    {"voorganger", "vrijgemaakte", "bad ging-in ging-voor in-de-kerk las preekte van-de-gemeente van-het-model"},
    {"vrede", "er had heb heeft",
     "in-huis mee met-de-uitkomst met-mezelf met-zichzelf met-zijn-lot op-aarde op-de-camping"},
    {"vredig", "", "ingeslapen slaapt slapen sliep sluimerde"},
    {"vuur", "", "aan-de-schenen aanmaken aansteken doven in-de-haard in-de-kachel in-de-open laag uit-de-sloffen"},
    {"waarnemer", "", "van-de-huisarts"},
    {"wapen", "gemeentelijk in-het",
     "van-amsterdam van-de-familie van-de-gemeente van-de-provincie van-de-stad van-gelderland"},
    {"wapens", "families", "van-de-adel van-de-gemeenten"},
    {"weg", "al ben is ver waren was", "kwijt naar-het-strand naar-huis naar-roem naar-school naar-succes te-lopen"},
    {"werkgroep", "knutsel", "van-de-buurt van-de-school van-de-speeltuin versiering voor-het-feest"},
    {"wraak", "", "van-montezuma"},
    {"zitting", "", "en-leuning van-de-bank van-de-stoel van-het-krukje van-het-toilet van-leer van-riet"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> dutch_everyday() {
    return rows;
}

}  // namespace loep::match

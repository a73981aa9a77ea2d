// The Dutch words of each field, written down by hand, and the designations that have a sense there.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/field_words.hpp"

namespace loep::match {

namespace {

constexpr std::array<FieldWords, field_count> rows{{
    {WordField::news,
     "aanklacht advocate bom bommen celdeur cipier cipiers drones gevochten gewond kogel minister ministers president "
     "tank tanks traangas uitlevering vecht vechten visum vluchtte vluchtten vocht vochten vrijspraak wetten",
     "aangeklaagd activist afgetreden aftreden artiller asiel avondklok ballingschap barricade bataljon beklaagd "
     "belegeraar belegerd belegering beschoten beschuldigd bevrijd bewaker bezet binnenvallen bombard brigade censu "
     "coalitie dagvaard demonstr deporte dienstplicht diplomat dissident divisie dodelijk doodgeschoten doorgeschoten "
     "evacu executie explosie fractie gearresteerd geboeid gecensureerd gedetineerd gedood gefolterd gefraudeerd "
     "gemarteld gemobiliseerd gesanctioneerd gesneuveld gevecht gevlucht gewonde geëvacueerd geëxecuteerd gijzel "
     "granaat granaten grondwet handboei herkozen herteld houwitser illegal isolatiecel isoleercel journalist "
     "kabinetscrisis kamerdebat kazerne kiezers kogels leger loopgra machthebber martel migrant mijnenveld mishandeld "
     "mobilis mortier munitie neergeschoten oekraïn omvergeworpen ondervra ontplof ontvoer onwettig opgepakt opgerukt "
     "opgesloten opmars oppositie oprukk pantser parlement prikkeldraad referend regiment sabot sanctie scherpschutter "
     "senaat separatist slagveld sluipschutter smokkel sneuvel soldaten spandoek spion spreekkoor staatsbezoek "
     "stembiljet stemlokal terroris teruggestuurd terugtrekking tribunaal troepen uitgeleverd veldslag verbannen "
     "verboden verdachte verhoor verkozen veroordeeld verover vluchteling vredesonderhandel vrijgelaten vrijgesproken "
     "vuurgevecht wetgev wetsvoorstel wettig zetelverdeling voltrek terechtst",
     ""},
    {WordField::sport,
     "aftrap ajax backhand bal ballen basket coach coaches corner doelsaldo dribbel duel duels feyenoord finale golf "
     "hordes ijsbaan judo middenveld piste ploeg podium psv rally renner renners scoorde scoorden score setpunt speler "
     "spelers spits spitsen supporters tackle tegenpartij tiebreak titel titels volt yoga",
     "achtste-finale atleet atlete atletiek badminton basisspeler basketbal blessure bokser bondscoach bowling "
     "buitenspel clubkampioen competitie coureur darts degradatie doelman doelpunt elftal enkelblessure eredivisie "
     "estafette etappe finish fitness goalgetter golfbaan golfclub grasmat gymles halter halvefinale handbal hockey "
     "hoekschop honkbal hoogspring invalbeurt jeugdelftal jockey judoka kampioenschap keeper klassement kopbal korfbal "
     "kwartfinale lijstaanvoerder marathon medaille middenvelder peloton penalty ploeggeno racebaan roeier "
     "roeiwedstrijd rugby schaats scheids schouderblessure skiën skiër snowboard speelhelft speelster sportschool "
     "springruiter sprint spurt squash startnummer strafschop surfer tegengoal tegentreffer tennis thuisploeg tijdrit "
     "toernooi topscorer trainer tribune turnen turnster uitploeg verspringe vleugelspeler voetbal volleybal voorzet "
     "vrije-trap wedstrijd wereldtitel wielerklassieker wielerploeg wielren zeilrace zeilwedstrijd zwem zwom",
     "aanval aanvallen aanvaller aanvaring aanvoerder arrest beeld bezetten bezetting bond checkpoint confrontatie "
     "coup defensie dode front gebied hek hof inval invaller kamp kandidaat knuppel koning koningin koninklijk leider "
     "leiding leidster mars motie oefening offensief opstand opvolger oversteek pers raket rechter rel route sanctie "
     "spanning stage staken stem steun straf strijd strijder tegenstand tegenstander top uitslag verdediger verklaring "
     "versperring vervolging vlucht weg wereldbeker wraak zitting"},
    {WordField::kitchen,
     "beker bier bouillon cake drank eten fruit gekookt gin ham haring ijs kaas kip koekje kok koks kom lepel linzen "
     "meel menu ober oven pan pasta pizza room smaak soep soepen soeplepel spek ui uien vis vlees wijn worst yoghurt",
     "aardappel advocaatje appels asperge aubergine azijn bakker bakvorm belegg biefstuk bieren boter braad broodje "
     "chefkok chocola citroen cocktail courgette deeg drankje eetcafe eetlepel eieren frituur garneer gebak gehakt "
     "gelei gerookt geroosterd gesmolten gezouten gistdeeg groente honing ijstaart ingredi jenever kaasjes kaneel "
     "karnemelk knoflook koekjes koelkast koffie koken kook kruiden lekker likeur maaltijd michelin mosterd nagerecht "
     "oesters olijf paddenstoel pannenkoek paprika pekel peper peren proeverij restaurant rijst roerbak roomboter "
     "salade saus slagroom smaakt snijplank sperzie spinazie stoofpot suiker taart theelepel theezakje toetje tomaat "
     "tomaten uitgeperst vaatdoek vanille vinaigrette voorgerecht walnoot walnoten whisky wijnboer wijnen wijngaard "
     "wortel zalm zonnebloemolie",
     "advocaat bestand bos chef gas gerecht graan kali kalium kaliumzout koninklijk mars olie pers raket recept "
     "rechter regime spion straf stroom tarwe vonnis"},
    {WordField::stage,
     "adel akoestisch album albums applaus bundel draak film films harp jazz koor lied liedje liedjes muziek prins "
     "prinses refrein roman romans scène scènes snaar snaren strijkers toets troon",
     "acteur actrice aquarel aria ballet basgitaar beeldhouw bestseller bioscoop blaasorkest bladmuziek boetseer "
     "cabaret cd-speler cellist clown componist concert contrabas danser dansvloer dichtbundel dichter dirigent "
     "drummer décor etude filmfestival filmster fluitist galerie gedicht gitaar gitarist goochel hertog hoofdrol "
     "hoofdstuk jonkvrouw kamerkoor kasteel keramiek kijkcijfer klarinet komiek kunstschilder kunstwerk lezeres "
     "literair literatuur majeur manuscript melodie mineur musical musici musicus netflix novellen olieverf opera "
     "operette organist orkest penseel personage pianist piano podcast poezie popgroep poëzie psalm regisseur ridder "
     "rockband romanschrijver saxofo scenarist schilderij sonate songfestival songtekst sopraan soundtrack sprookje "
     "strijkkwartet stripboek striptekenaar symfonie talentenjacht tenor tentoonstelling theatervoorstelling thriller "
     "toneel toonladder toonsoort trompet tv-serie uitgever vernissage violist viool voorstelling zanger zangles",
     "aanslag akkoord arrestatie beeld bestand bezetting campagne cel chef column dode executie front getuige gratie "
     "hof invaller kabinet kamp kolonie koning koningin koninklijk leger leider leiding leidster manifestatie mars "
     "novelle oefening oorlog opkomst opvolger paus pers president propaganda rebel regime rel soldaat spanning spion "
     "stem stemmen stemmer stemming strijd top uitvoer verdwijning verhoor verklaring verzet vlucht voorganger vrede"},
    {WordField::weather, "bui dooi mist nevel regen sneeuw vorst wind windje wolken",
     "bewolk branding buien gletsjer golfslag hagel hittegolf hogedruk ijzel klaart koufront lagedruk lawine meteorolo "
     "mistbank motregen neerslag onweer opklaring orkaan regenbui regenval sneeuwval stormachtig temperatu vloedgolf "
     "vriest warmtefront weerbericht weerkundig weerman windkracht windstoten windvlaag wolkbreuk zeestroming zonnig "
     "zonsondergang",
     "aanval beeld front gebied gespannen haven instabiel onderkoeld onrust oversteek stroom toestroom top uitzetten"},
    {WordField::nature,
     "aap aas apen bast bever bijen bomen boom boomtop dassen duif duiven eend eenden eik eiken gans gazon hars hazen "
     "heg hert herten hok hond honden imker kat katten kippen koe koeien linde mier mieren mos mug mus mussen nest "
     "plant planten poes pony prooi puppy ree reeën rups schaap slak slakken spin spinnen takken uil vacht vleermuis "
     "vogel vogels vos vossen wesp wespen wolf wolven zaad zaden",
     "aquarium bevers bijenkorf bladeren bladluis bloembol bloemen bloemetje boeket boerderijdier broedkolon "
     "broedplaats cavia dieren dolfijn eekhoorn egel ganzen hamster hengel herdershond insect kalkoen kattenbak kikker "
     "konijn kudde kuiken leeuw meeuw mossel muggen nesten olifant onkruid ooievaar orchidee organisme otter paard "
     "papegaai pinguin reiger rozen schapen struik tijger tulp veulen vijver vlinder vogelaar walvis zeehond zwaluw",
     "aanslag aanval aanvallen aanvaller asiel bezetten bos cel drone gebied grens hek hof invasie kamp kolonie koning "
     "koningin leger leider leidster migrant migratie offensief onrust opvang paus route spanning stem strijd "
     "territorium toestroom top uitzetten verzet vlucht woud"},
    {WordField::body,
     "buik dna gebit griep hoest huid kies knie knieën koorts long maag nier nieren pols spier spieren virus zalf",
     "allergi antibiotic astma bacterie bevalling biologie bioloog bloeddruk bloedsuiker chirurg cholesterol depressie "
     "diabetes dieet diëtist dokter eczeem eiwit epilep erfelijk fysiotherap gewricht griepprik hartaanval hersenen "
     "hoestbui hoofdpijn huidarts huisarts jeuk kaakchirurg lichaam longen membraan metabol orthodont paniekaanval "
     "patient pijnstiller polikliniek prothese rugpijn schildklier slaapstoornis spijsvertering stofwisseling tandarts "
     "therapeut vaccin verkouden verpleeg vitamine weefsel zenuw ziekenhuisbed zwanger",
     "aanslag aanval aanvallen advocaat arrest beeld bezetting cel constitutie coup defensie deskundige gespannen "
     "grens invasie kolonie leger oefening ontwrichten ramp recept regime samengaan spanning specialist stem stroom "
     "uitslag verdwijnen versmelting vervolgen verzet vlucht waarnemer"},
    {WordField::science,
     "ampere app apps formule heelal iphone kabel laser machine motor motoren muisknop ohm pixel rekenblad robot "
     "scherm server sonde spreadsheet toetsenbord wachtwoord wifi",
     "accu algoritme atoomkern batterij beeldscherm besturingssysteem browser chip computer deeltjes downloaden "
     "elektron gigabyte gloeilamp harde-schijf iphones kolommen kwantum laboratorium laptop lichtnet lichtsnelheid "
     "magneet megabyte melkweg microscoop molecul muisklik natuurkund planeet planeten printer processor programmeur "
     "raketmotor reageerbuis ruimtestation ruimtevaart ruimteveer scheikund smartphone software stekker sterrenbeeld "
     "sterrenkunde stopcontact tekstverwerk telescoop transistor versterker wasautomaat windmolenpark wiskunde "
     "wrijving zekering zonnepane zwaartekracht",
     "aanval beeld bestand bezetting cel drone elektriciteit elektrisch export exporteren fractie fusie gas haven "
     "import importeren invoer koper leider leiding manoeuvre migratie oefening olie proces projectiel raket ramp "
     "route samensmelting spanning spion staken stroom top uitvoer versmelting vlucht weg zelfstandig"},
    {WordField::home,
     "boor broek broeken dakpan hamer hoes jas kast kasten kastje kelder ketting kraan ladder lakens lamp lampen "
     "schuur servies sjaal sokken stoel stoelen tapijt trui vaatwasser verf wasmand",
     "achtertuin afwas badkamer balkon beddengoed behang bijkeuken boekenkast borduur bovenbuur breien buurman "
     "buurvrouw dakgoot dekbed douche fauteuil garage gereedschap geverfd gootsteen gordijn grasmaaier haardvuur "
     "heggenschaar jurk kapper kapsel keuken kledingkast kleermaker klerenkast klusser knutsel kussensloop laminaat "
     "lippenstift matras meubel modehuis modeont moestuin naaimachine notenhout onderbuur overhemd parfum schoenen "
     "schommel schoorsteen schroef spijker stofzuiger strijkplank stropdas tuin vloerkleed voortuin vuilnisbak "
     "vuilniswagen wandkleed wasbak wasmachine wasmiddel wasserij woonkamer zilverwerk zolder",
     "aanslag akkoord buur gas gebied grens haven hek kabinet kamp koper leiding olie omheining pers rechter spanning "
     "stroom top uitzetten vastzetten verzet wapen"},
    {WordField::money, "aandelen bon bonus loonstrook polis spaarpot",
     "aandeelhouder adverten belastingaangifte bestelling beursgang bezorg boekhoud bonnetje curator dividend erfenis "
     "failliet functioneringsgesprek huurcontract hypotheek kantoortuin kassabon klantenkaart klantenservice korting "
     "kwartaalcijfers kwartaalomzet makelaar marketing merknaam modewinkel notaris pensioen productlijn reclame "
     "sollicit spaargeld spaarrekening supermarkt vergaderzaal verhuurder verzekeraar verzekeringsmaatschappij webshop "
     "webwinkel werknemersvereniging winkelwagen",
     "aanslag aanval adviseur akkoord bestand bestuur bestuurder boycot campagne deal directie export fusie gespannen "
     "gesprek handel kabinet kandidaat kwijtschelding leider leiding liquidatoren motie onderhandelen onderhandeling "
     "onderhandelingen overeenkomst president provisie rente samengaan sanctie specialist staken toestroom top "
     "uitzetten vastzetten verzet vlucht weg"},
    {WordField::school,
     "juf juffrouw klas klassen komma komma's mentor onvoldoende rekenles rekensom schoolbord sommen spieken strafwerk "
     "zin zinnen",
     "basisschool bijles brugklas collegezaal crèche docent grammatica gymlokaal hoogleraar huiswerk kinderdagverblijf "
     "kinderopvang klasgeno kleuter klinker laatkomers leerkracht leerling lettergreep medeklinker nablijven naschools "
     "onderwijzer peuter plaatsna proefwerk professor puntkomma rapportcijfer scholieren schooljaar schoolplein "
     "schoolreis scriptie spelling student taalles tentamen tussenuur uitspreek voltooid-deelwoord werkwoord "
     "woordenboek zinsbouw",
     "aanslag aanval afspraak beeld bezetten constitutie gesprek getuige gratie invaller leidster oefening opkomst "
     "opvang overeenkomst proces rebel rechter stage stemmen straf tegenstander uitspraak verklaren verklaring vonnis"},
    {WordField::play, "dobbel joker loper mat pion poker spel",
     "biljart bordspel dammen damspel dobbelsteen gamer gezelschapsspel gokker kaartspel knikker kruiswoord legoset "
     "legpuzzel pionnen playstation puzzel quiz schaak schaken scrabble sjoel speelgoed speeltuin spelregel "
     "tegenspeler verstoppertje videogame",
     "aanval aanvallen aanvaller kolonie koning koningin leger oorlog soldaat spion straf strijd tegenstander "
     "verdediger verklaring wapen"},
    {WordField::travel,
     "berghut bocht fiets fietsen gaspedaal gewandeld helling klim koppeling rem remmen steil strandstoel stuur tent "
     "trap voorruit wandelen wiel wielen",
     "achterband attractie automobilist avondvierdaagse beklim bergpad bergtop bergwand bestuurdersstoel camper "
     "camping caravan carburateur fietst hotelgast inhaal kampeer kermis klimmer oldtimer padvind parkeer picknick "
     "plezierjacht pretpark remblok rijbewijs rijexamen rijles rommelmarkt rotonde scouts skipiste "
     "snelheidsovertreding strandtent terras toeristen uitzichtpunt vakantie versnellingsbak vlooienmarkt wandelaar "
     "wandelpad wandelt wielert zeilboot zeilboten zitplaats",
     "aanhouden aanslag akkoord bestuurder bewaring bos checkpoint front gas grens haven kamp kampement leider leiding "
     "manoeuvre oefening olie oversteek oversteekplaats route staking straf stroom top troepen uitzetten vlucht weg"},
    {WordField::family, "bruid kleindochter kleinzoon neefje nichtje oma oom opa preek zwager",
     "babykamer braderie bruidegom bruids bruiloft carnaval concierge dominee doopfeest echtpaar familiewapen feestje "
     "hobby hostie huwelijk jubileum kaarsjes kerkdienst kerstboom kerstmarkt kinderfeest logeerpartij postzegel "
     "schoonfamilie schoonmoeder schoonvader sinterklaas stadswapen tante trouwdag trouwerij trouwjurk trouwring "
     "verjaardag vrijgezel wapenschild",
     "aanvaring arrest bos buur dode getuige getuigen gezag gratie koning koningin koninklijk mars oorlog opvolger "
     "receptie stem straf verbond voorganger vrede wapen"},
}};

constexpr auto words = sorted_entries<count_entries(rows, &FieldWords::words)>(rows, &FieldWords::words);
constexpr auto beginnings = sorted_entries<count_entries(rows, &FieldWords::beginnings)>(rows, &FieldWords::beginnings);

static_assert(are_distinct(words) && have_no_common_beginning(beginnings));

}  // namespace

FieldTables dutch_fields() {
    return {rows, words, beginnings};
}

}  // namespace loep::match

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
     "stembiljet stemlokal terechtst terroris teruggestuurd terugtrekking tribunaal troepen uitgeleverd veldslag "
     "verbannen verboden verdachte verhoor verkozen veroordeeld verover vluchteling voltrek vredesonderhandel "
     "vrijgelaten vrijgesproken vuurgevecht wetgev wetsvoorstel wettig zetelverdeling",
     ""},
    {WordField::sport,
     "aftrap ajax backhand bal ballen basket boksen coach coaches corner cross derby doelsaldo dribbel duel duels "
     "feyenoord finale goal goals golf hordes ijsbaan judo karate manege middenveld padel piste ploeg podium psv rally "
     "renner renners roeien rondje scoorde scoorden score setpunt speler spelers spits spitsen supporters tackle "
     "tegenpartij tiebreak titel titels volt werper yoga",
     "achtste-finale arbitrage atleet atlete atletiek badminton basisspeler basketbal biatlon blessure bokser "
     "bokswedstrijd bondscoach bondsvoorzitter bowling breedtesport buitenspel clubkampioen competitie coureur cricket "
     "crosser curling darts degradatie doellijn doelman doelpunt doelwisseling dopingtest eindsprint elftal "
     "enkelblessure eredivisie estafette etappe finish fitness gelijkmaker gelijkspel gewichthef goalgetter golfbaan "
     "golfclub grasmat grensrechter groepsfase gymles halter halvefinale handbal hardlop hattrick hockey hoekschop "
     "honkbal hoogspring hordelop inlooprondje invalbeurt jeugdelftal jiujitsu jockey judoka kaatsen kampioene "
     "kampioenschap keeper klassement kleedkamer klimhal kopbal koppoel korfbal kwartfinale langlauf lijnrechter "
     "lijstaanvoerder linksback linksbuiten marathon matchpoint medaille middenvelder mountainbike openingsdoelpunt "
     "overtraind passeerbeweging peloton penalty ploeggeno ploegleider poedelprijs polsstok puntendeling racebaan "
     "rechtsback rechtsbuiten reservebank rodelen roeier roeister roeiwedstrijd rugby rugnummer schaats schansspring "
     "scheids schermen schermer schouderblessure sintelbaan skeeler skiën skiër sliding snowboard speeldag speelhelft "
     "speelronde speelster speelveld sportdag sporters sporthal sportpark sportschoen sportschool sportvereniging "
     "springruiter sprint spurt squash startnummer strafschop supportersvereniging surfer teamgenoot tegengoal "
     "tegentreffer tennis thuisploeg tijdrit titelverdediger toernooi topscorer trainer trainingspak transferperiode "
     "triatlon tribune turnen turnster uitploeg uitwedstrijd vedergewicht veldrijd verspringe vijfkamp vleugelspeler "
     "voetbal volleybal voorzet vrije-trap waterpolo wedstrijd wegrenner wereldtitel wielerklassieker wielerploeg "
     "wielren wimbledon wissels worstelaar zaalvoetbal zeilrace zeilwedstrijd zevenkamp zwaargewicht zwem zwom",
     "aanval aanvallen aanvaller aanvaring aanvoerder agent agressie akkoord alliantie analist arrest arrestatie beeld "
     "beroering bestormen bezetten bezetting blokkade bombardement bond checkpoint club confrontatie coup deal "
     "defensie dode dreigen extreem front gebied gesprek geweld hek hof interview inval invaller inzet kamp kandidaat "
     "kandidatuur knuppel koning koningin koninklijk leider leiding leidster linie mars motie oefening offensief "
     "oordeel opkomst oppakken opstand opvolger overleg oversteek pers raket rechter rel route sanctie secretaris "
     "spanning stage staken stem steun steunen straf strijd strijder tegenstand tegenstander top uitslag uitspraak "
     "verbond verdediger verklaring versperring vervolging vlucht voorzitster voorzitter vuur weg wereldbeker wraak "
     "zitting"},
    {WordField::kitchen,
     "ananas beker bessen bier bordje borrel bosbes bouillon cake cider cognac dadels diner dooier drank eigeel erwten "
     "eten friet fruit gekookt gember gin ham hapje hapjes haring ijs ijsje ijsjes jam kaas kerrie kers kersen kip "
     "koekje kok koks kom komijn kroket kwark lepel linzen meel menu mihoen mokka nougat ober omelet oven pan pasta "
     "perzik pizza prei radijs room rozijn sambal scampi servet smaak soep soepen soeplepel spek stroop tijm tonijn "
     "tosti ui uien venkel vis vlees vork wafel wafels wijn wok worst yoghurt",
     "aanrecht aardappel abrikoos advocaatje andijvie appelmoes appels appeltaart asperge aubergine avocado avondeten "
     "azijn bakker bakpoeder bakvorm barbecue basilicum belegg biefstuk bieren bijgerecht bladerdeeg bloemkool "
     "boerenkool bonensoep boter bouillonblok braad broccoli broodbeleg broodje broodtrommel brouwer bruinbrood "
     "champignon chefkok chilipeper chocola citroen cocktail courgette croissant cuisine deeg dessert drankje dressing "
     "druiven eetcafe eetlepel eierdooier eieren erwtensoep espresso fijngesneden frikandel frisdrank frituur garnaal "
     "garnalen garneer gebak gehakt geitenkaas gelei gerookt geroosterd gesmolten gezouten gistdeeg glazuur groente "
     "havermout hazelnoot honing hutspot ijstaart ingredi jenever kaasjes kabeljauw kaneel karbonade karnemelk "
     "kastanje knakworst knoflook koekenpan koekjes koelkast koffie koken komkommer kook kruiden kruidnagel lasagne "
     "lekker likeur limonade linzensoep maaltijd marinade marmelade mayonaise maïzena meringue michelin mosterd "
     "mueslireep nagerecht nootmuskaat oesters olijf oregano ossenhaas paddenstoel pannenkoek paprika pekel peper "
     "peren peterselie pindakaas pompelmoes pompoen proeverij pruimen rauwkost ravioli restaurant rijst risotto "
     "roerbak rookworst roomboter rozemarijn rundvlees saffraan salade saus schnitzel selderij serveer slagroom smaakt "
     "smakelijk snijplank soesjes sojasaus soufflé spaghetti specerij sperzie spinazie spruitjes stamppot steelpan "
     "stokbrood stoofpot stroopwafel suiker taart theelepel theezakje toetje tomaat tomaten truffel uitgeperst "
     "vaatdoek vanille varkensvlees vinaigrette voorgerecht walnoot walnoten whisky wijnboer wijnen wijngaard wijnglas "
     "wortel zalm zeezout zoetzuur zonnebloemolie zuurkool",
     "advocaat bestand bombardement bos chef fabriek gas gerecht graan kali kalium kaliumzout kenner koninklijk "
     "leiding mars olie oordeel pers plant proces raket recept rechter regime specialist spion straf stroom tarwe "
     "uitspraak vonnis vuur"},
    {WordField::stage,
     "adel akoestisch album albums applaus barok bundel bühne cello decor decors draak duet etsen fagot film films "
     "fluit fresco harp jazz koor lied liedje liedjes mezzo mozart muziek oboe oeuvre prins prinses refrein roman "
     "romans samba scène scènes sketch snaar snaren solist strijkers strofe tango toets troon tuba vinyl wals",
     "accordeon achtergrondkoor acteur actrice antagonist aquarel aria atelier auditie ballade ballet bariton "
     "basgitaar bassist beeldhouw bestseller bioscoop blaasorkest bladmuziek boekpresentatie boetseer cabaret cantate "
     "castingbureau cd-speler cellist choreogra clown componist concert contrabas contrapunt coverband cursief danser "
     "dansschool dansvloer debuutroman dichtbundel dichter dirigent dramaturg drummer drumstel décor ensemble etude "
     "expositie fanfare feuilleton figurant filmfestival filmmaker filmset filmster filmzaal flamenco fluitist galerie "
     "gedicht gitaar gitarist goochel graficus harmonieorkest hertog hoofdpersonage hoofdpersoon hoofdrol hoofdstuk "
     "hoorspel improvisat jazzclub jeugdboek jonkvrouw kamerkoor kamermuziek kasteel keramiek kijkcijfer kinderboek "
     "klankkleur klarinet klavecimbel klavier kleinkunst komiek kunstcollectie kunstgalerie kunsthal kunstschilder "
     "kunstwerk kwartet lezeres librett linosnede literair literatuur luisteraars maestro majeur manuscript melodie "
     "melodrama mineur monoloog musical musici musicus muzikaal naslagwerk netflix notenbalk novellen olieverf "
     "ontknoping opera operette organist orkest ouverture paperback partituur penseel personage pianist piano podcast "
     "poezie popgroep poppenkast portretschilder poëzie prentenboek protagonist psalm punkband recital regisseur "
     "repertoire requiem ridder rockband romancier romanschrijver rondeel saxofo scenarist schilderes schilderij "
     "sciencefiction slagwerk soapserie soliste sonate songfestival songtekst sopraan soundtrack spanningsboog "
     "speelfilm sprookje stadsschouwburg strijkkwartet stripboek striptekenaar symfonie synthesizer talentenjacht "
     "tekenfilm tenor tentoonstelling theatermaker theatervoorstelling thriller titelrol toneel toonladder toonsoort "
     "tragedie trilogie trombone trompet troubadour tv-serie tweeluik uitgever verhalenbundel vernissage videoclip "
     "violist viool volkslied voorstelling vormgever zanger zangkoor zangles zangstem",
     "aanslag agent akkoord arrestatie bedrog beeld beroering bestand bestormen bezetting campagne cel chef club "
     "column commandant compromis conflict crisis dode executie fabriek foto front getuige gewapend geweld gratie hof "
     "interview invaller kabinet kamp kenner kolonie koning koningin koninklijk leger leider leiding leidster "
     "manifestatie mars novelle oefening onafhankelijk oordeel oorlog opkomst opvolger overeenkomst pact paus pers "
     "president proces propaganda raadgever rebel recept regime rel soldaat spanning spion stem stemmen stemmer "
     "stemming strijd strijder tegenstander terreur top uitspraak uitvoer verdediger verdwijning verhoor verklaring "
     "verzet vlucht voorganger voorman vrede vredig vuur website"},
    {WordField::weather,
     "bries bui buiig dauw donder dooi dooien föhn mist mistig nevel regen regent sneeuw tyfoon vorst wervel wind "
     "windje wolken zwoel",
     "aanwaaien barometer bewolk bliksem branding buien donderwolk gladheid gletsjer golfslag hagel hittegolf hogedruk "
     "hoogwater hoosbui ijspegel ijsvorming ijzel klaart klimaatzone koudegolf koufront laagwater lagedruk lawine "
     "lenteweer luchtdruk luchtvochtig meteorolo mistbank mistflard motregen nachtvorst najaarsstorm nattigheid "
     "neerslag noordenwind noordwester onweer oostenwind opklaring orkaan passaat plensbui regenachtig regenboog "
     "regenbui regende regenjas regenval sneeuwde sneeuwjacht sneeuwpop sneeuwt sneeuwval sneeuwvlok springtij "
     "stormachtig stormvloed stortbui temperatu tornado vloedgolf vriest warmtefront weerbericht weerkundig weerman "
     "weersomslag weersverwacht westenwind windhoos windkracht windmeter windrichting windstil windstoten windstreek "
     "windvlaag wolkbreuk zeestroming zeewind zomerdag zonneschijn zonnig zonsondergang zonsopgang zuidwester",
     "aanval beeld dreigen extreem front gebied gespannen geweld haven instabiel onderkoeld onrust oversteek stroom "
     "toestroom top uitzetten vredig"},
    {WordField::nature,
     "aap aas adder alpaca apen ara arend bast beuk bever biggen bijen bizon bomen bonobo boom boomtop bosuil buidel "
     "cactus cicade dassen distel duif duiven eend eenden eendje eik eiken ekster exoot fazant fjord forel fret fuut "
     "gaai gans gazon geit geiten gekko gems gier giraf gnoe grutto haai haaien hars havik hazen heg heide hert herten "
     "hok hommel hond honden imker kameel karper kat kater katten kever kevers kievit kippen klaver koe koeien kraai "
     "krab kreeft krekel kwal lam larven linde lynx marmot merel merels merrie mezen mier mieren mollen mos mug muis "
     "muizen mus mussen narcis nest orka padden panter pauw pieren plant planten poes pony potvis prooi puppy raaf ree "
     "reeën riet roos rups schaap slak slakken snavel snoek specht spin spinnen takken uil vacht vink vinken vinvis "
     "vleermuis vlooien vogel vogels vos vossen wesp wespen wezel wilg wolf wolven wolvin zaad zaden zebra zwaan "
     "zwanen zwijn",
     "aalscholver aardworm akkerrand amfibie aquarium bevers bijenkorf bijenvolk bladeren bladluis bloembol bloemen "
     "bloemetje boeket boerderijdier boerennachtegaal boerenzwaluw boomklever boomstam boswachter broedkolon "
     "broedplaats bronstijd brulaap buizerd cavia chimpansee dassenburcht dieren diertje dolfijn eekhoorn egel "
     "eksternest flamingo fluitekruid ganzen giraffe goudvis graafwesp grasspriet hagedis hamster hengel herdershond "
     "hermelijn hooiland ijsbeer ijsberen ijsvogel insect jachthond kalkoen kangoeroe kattenbak kiekendief kikker "
     "kokmeeuw konijn koolmees korhoen kraaien kraanvogel krabben krokodil kudde kuiken kwallen lammeren leeuw leguaan "
     "lepelaar lijster loofboom luipaard mangrove meerkoet meeuw mestkever mossel muggen naaldboom nachtegaal nesten "
     "nestkast neushoorn nijlpaard olifant onkruid ooievaar orchidee organisme otter paard paddentrek papaver papegaai "
     "parkiet patrijs pelikaan pinguin pinguïn pissebed planteneters poolvos prairie reekalf reiger reptiel ringslang "
     "roodborst roofdier roofvogel rozen salamander schapen schildpad scholekster schorpioen spinnenweb spreeuw "
     "sprinkhaan steenbok stekelbaars stekelvarken stieren struik termiet tijger tonijnen torenvalk trekvogel tulp "
     "veldmuis veulen vijver vlinder vogelaar vogelnest vogelsoort wallaby walvis waterhoen waterlelie weidevogel "
     "winterslaap zeearend zeehond zeester zeevogel zoogdier zwaluw zwammen zwijnen",
     "aanslag aanval aanvallen aanvaller agressie asiel bezet bezetten bos cel dreigen drone gebied geweld gewond "
     "gewonde graan grens hek hof invasie kamp kampement kolonie koning koningin leger leider leidster migrant "
     "migratie offensief olie onrust opvang paus route spanning stem strijd stroom terreur territorium toestroom "
     "toevluchtsoord top uitzetten verdwijnen verzet vlucht vorst vredig woud"},
    {WordField::body,
     "abces adhd bacil bekken buik dna embryo enkel enkels enzym fysio gebit genoom griep hernia heup hoest hormon "
     "huid jicht kaak kies knie knieën koorts kuit kuiten lever lies long lymf maag neuron nier nieren pees pezen pols "
     "puber reuma rsi spier spieren stofje uroloo virus zalf zweet",
     "aandoening ademhaling aderverkalking allergi alvleesklier amandelen anatomie anesthesi antibiotic appendix "
     "artritis artrose astma bacillen bacterie beenmerg bevalling bindweefsel biologie bioloog blindedarm bloedbaan "
     "bloedcellen bloeddruk bloedgroep bloedprop bloedsuiker bloedvat borstkas buikgriep buikpijn calorie cardiolo "
     "chemokuur chirurg cholesterol chromosoom coeliakie collageen depressie dermatolo diabetes dialyse diarree dieet "
     "diëtist dokter donornier duizelig eczeem eierstok eiwit endeldarm epilep erfelijk ergotherap fibromyalgie "
     "fysiotherap galblaas gehemelte gehoorapparaat gewricht glucose griepprik gynaecolo hartaanval hartklep hartritme "
     "hartslag hersencel hersenen hielprik hoestbui hoofdpijn hooikoorts huidarts huidcel huiduitslag huisarts "
     "hypofyse immuunsysteem incontinent insuline ischias jeuk kaakchirurg kalknagel keelontsteking keelpijn "
     "kinderarts kinderziekte koortslip kraakbeen leverziekte lichaam liesbreuk ligament listeria logopedi longarts "
     "longen maagklacht maagzuur mazelen melatonine membraan menstruatie metabol metastase middenrif migraine "
     "misselijk mutatie navelstreng nefroloog netvlies ontsteking oogarts oorontsteking orthodont ouderdomskwaal "
     "overgewicht paniekaanval paracetamol parkinson patient penicilline pijnstiller placenta pleister pneumonie "
     "podotherap polikliniek prothese psoriasis radiolo ruggengraat ruggenmerg rugpijn salmonella schaafwond "
     "schildklier serotonine slaapmiddel slaapstoornis slagader slijmvlies spataderen speeksel spijsvertering "
     "spreekuur stamcel stembanden stethoscoop stofwisseling symptomen symptoom tandarts tandpijn tandvlees teelbal "
     "tetanus therapeut trombose vaccin verdoving verkouden verloskund verpleeg verstuik virussen vitamine vleesboom "
     "voetschimmel weefsel wervelkolom wratten zaadcel zenuw ziekenhuisbed ziektekiem zuurstofgehalte zwanger",
     "aanslag aanval aanvallen advocaat advocaatje agressie analist arrest beeld behandeling bezetting cel collega "
     "constitutie coup crisis defensie deskundige dreigen extreem formulier gerecht gespannen gevecht grens invasie "
     "kali kalium kaliumzout kolonie leger oefening ontwrichten ontwrichting oordeel opinie oppakken overeenkomst "
     "proces raadgever ramp recept regime samengaan spanning specialist stem steunen strijd stroom uitslag uitspraak "
     "verdwijnen versmelting vervolgen verzet vlucht waarnemer zelfstandigheid"},
    {WordField::science,
     "ampere app apps atoom bug bugs byte bytes cmos cpu cursor deeltje diode dynamo formule foton gsm heelal helium "
     "hertz html inlogg ionen iphone joule kabel komeet laser lenzen linux machine magnet modem motor motoren muisknop "
     "newton ohm piksel pixel proton python qubit reboot rekenblad robot router scherm server sonde spreadsheet tablet "
     "toetsenbord ufo vacuüm volts vonken wachtwoord watt wifi",
     "aandrijf accu algoritme antimaterie astronomie atoomkern bandbreedte batterij bedrading beeldscherm bestandsnaam "
     "besturingsprogramma besturingssysteem bewegingsenergie biochemi bluetooth broncode browser calculus camerachip "
     "chatbot chip clouddienst computer condensator converter datacenter deeltjes desktop downloaden draadloos "
     "elektrolyse elektromotor elektron evolutie exoplaneet firmware formules functietoets gasturbine gezichtsherken "
     "gigabyte gloeilamp halfgeleider harddisk harde-schijf hologram hyperlink hypothese infrarood inktjet "
     "installatieprogramma internetverbinding iphones isotoop javascript kathode kerndeeltje koelvloeistof kolommen "
     "koolstofatoom kortsluiting kosmolog kristalrooster kruimeldief kwantum laadpaal laboratorium laptop laserstraal "
     "lichtbundel lichtjaar lichtnet lichtsnelheid logaritme magneet marsrover meetinstrument meetkunde megabyte "
     "megahertz melkweg microchip microgolf microprocessor microscoop molecul molecuul muisaanwijzer muisklik muismat "
     "nanodeeltje natuurkund neutron nucleon nulmeting oneindig oscillosc oxidatie parabool pentium pincode planeet "
     "planeten platina polymeer printer processor programmeert programmeren programmeur quantum radiotelescoop "
     "raketmotor reactievergelijking reageerbuis relativiteit ruimtestation ruimtevaart ruimteveer satellietschotel "
     "schakelaar schakeling scheikund schijfruimte scrollen simkaart smartphone snijpunt software soldeer spoelen "
     "stekker sterrenbeeld sterrenkunde sterrenstelsel stikstofatoom stopcontact stroomkring supernova technicus "
     "tekstverwerk telescoop thermodynam thermostaat toetscombinatie touchscreen transistor trilling veldsterkte "
     "versterker virtueel voltmeter wasautomaat waterstofatoom webbrowser weerstandje windmolenpark wiskunde wrijving "
     "zekering zoekmachine zonnecel zonnepane zonnestelsel zwaartekracht",
     "aandrijving aanval beeld bestand bezetting boring cel conflict drone elektriciteit elektrisch export exporteren "
     "fabriek fractie fusie gas haven import importeren invoer kali kalium koper leider leiding manoeuvre migratie "
     "oefening olie onafhankelijk overeenkomst proces projectiel raket ramp route samensmelting spanning spion staken "
     "stroom top uitvoer verklaring versmelting verzet vlucht website weg zelfstandig"},
    {WordField::home,
     "badjas beits blouse boiler boor broek broeken dakpan droger erker geiser gieter hamer hark hemden hoes jas jasje "
     "jassen kachel kast kasten kastje kelder ketting koord kraan kruk kussen kussens laatje ladder lade lades lakens "
     "lamp lampen luifel mantel mouw naaide naaien naald oorbel oprit plint rits rokken schaar schuur serre servies "
     "sjaal sokken speld sprei stoel stoelen tapijt timmer trui vaas vaatwasser vazen verf vulpen wasmand wieg wollen "
     "zaag zijden",
     "achtertuin afwas afzuigkap antiquair armleuning badkamer badkuip balkon bankstel beddengoed bedlampje behang "
     "bijkeuken bijzettafel boekenkast boekenplank bolhoed boormachine borduur bovenbuur bovenkamer breien breinaald "
     "broekspijp bureaula bureaustoel buurman buurvrouw commode dakgoot dakkapel dakpannen dakraam dekbed deurbel "
     "deurklink deurmat dienblad douche dressoir droogrek elastiek erfstuk fauteuil gangkast garage gehaakt "
     "gereedschap geverfd gootsteen gordijn grasmaaier haakwerk haardvuur haarspeld handdoek hangmat heggenschaar "
     "hoogslaper houtkachel inbouwkast inductie jurk kapper kapsel kapstok kelderkast keuken kitspuit kledingkast "
     "kleerkast kleermaker klerenhanger klerenkast klusser knoopsgat knutsel koekoeksklok koffertje krijtverf "
     "kruiwagen kussensloop laatjes ladekast laminaat lijmklem linnenkast lippenstift logeerkamer loodgieter matras "
     "meubel modehuis modeont moestuin naaimachine nachtkastje notenhout onderbuur overhemd overloop pannenlap "
     "pantoffel parasol parfum plantenbak poetsdoek poetsen portemonnee rolgordijn rolluik sanitair schelpenketting "
     "schemerlamp schilderwerk schoenen schommel schoorsteen schroef schroevendraai schutting sieraad sieraden "
     "slaapbank sneeuwschuiver snoeischaar spijker stoelpoot stoffer stofzuiger stopnaald strijkbout strijkijzer "
     "strijkplank stropdas stucwerk tafelkleed tegelvloer theedoek theepot trapleuning tuin vensterbank veranda "
     "vergiet vitrage vlizotrap vloerbedekking vloerkleed vloertegel voortuin vuilnisbak vuilniswagen wandkleed wasbak "
     "waslijn wasmachine wasmiddel wasserij wastafel waterkraan werkbank wijnrek woonkamer woonwarenhuis zakdoek "
     "zandbak zilverwerk zitkamer zolder zonnescherm",
     "aanslag aanval akkoord beeld buur fabriek foto gas gebied gewapend grens haven hek kabinet kamp koper leiding "
     "magazijn olie omheining oppakken pers plant proces recept rechter spanning steunen stroom top uitzetten "
     "vastzetten verzet vuur wapen warenhuis weg zitting"},
    {WordField::money, "aandelen bon bonus kassa koopje loonstrook pinpas polis rabat spaarpot verzekeringsmaatschapp",
     "aanbetaling aandeelhouder aandelenkoers adverten afbetaling aflossing afschrijving aftrekpost baliemedewerk "
     "bankafschrift bankpas bedrijfsleider bedrijfspand belastingaangifte bestelling betaalautomaat betaalpas "
     "beursgang bezorg boekhoud boekjaar bonnetje bonuskaart broodwinning cadeaubon callcenter cashflow contante "
     "crediteur curator debiteur detailhandel directiekamer directiesecretaresse dividend dubbeltje erfenis etalage "
     "expeditie facturen factuur failliet fietsvergoeding filiaal flexwerk forensen franchise freelance "
     "functioneringsgesprek girorekening groothandel handelsreiziger huurachterstand huurbaas huurcontract huurprijs "
     "huurverhoging hypotheek inboedel incasso inkoper inpakpapier internetbank jaarcijfers jaaromzet jaaropgave "
     "kantoorpand kantoortijd kantoortuin kasboek kassabon klantenkaart klantenservice kledingzaak koopjes koopwoning "
     "kopieerapparaat korting kostprijs kredietkaart kwartaalcijfers kwartaalomzet kwitantie leasecontract "
     "levensverzekering loonbelasting maandhuur magazijnmedewerk makelaar managementteam marketing merknaam modewinkel "
     "nalatenschap nettoloon nieuwbouwwoning notaris ontslagvergoeding overuren pandjeshuis paskamer pensioen "
     "personeelszaken pinautomaat polissen portfolio postbus prijskaartje productlijn promotieactie reclame restitutie "
     "salarisadministratie salarisstrook schadeclaim schoonheidssalon schuldeiser slagerij sollicit spaarbank "
     "spaargeld spaarpunten spaarrekening stagevergoeding statiegeld stukloon supermarkt taxateur toonbank uitverkoop "
     "uitzendbureau uitzendkracht uurloon veilinghuis vergaderzaal verhuizer verhuurder verkoopster verlofdag "
     "verzekeraar verzekeringsmaatschappij verzekeringspremie voorraadbeheer warenhuisketen webshop webwinkel "
     "werkkamer werknemersvereniging winkelketen winkelstraat winkelwagen woekerpolis woningcorporatie "
     "woninginrichting zakenlunch zorgverzekering",
     "aanslag aanval adviseur agent akkoord alliantie analist bedrog beroering bestand bestormen bestuur bestuurder "
     "boycot campagne club collega compromis conflict crisis deal directie export fabriek formulier foto fusie "
     "gespannen gesprek handel interview kabinet kandidaat kandidatuur kwijtschelding leider leiding liquidatoren "
     "logistiek logistieke magazijn motie onafhankelijk onderhandelen onderhandeling onderhandelingen opinie oppakken "
     "overeenkomst overleg pact president provisie rente samengaan sanctie secretaris specialist staken steunen "
     "toestroom top uitzetten vastzetten verzet vlucht voorman voorzitster voorzitter warenhuis website weg "
     "zelfstandigheid"},
    {WordField::school,
     "aula bul cito dictee hbo idioom juf juffrouw klas klassen komma komma's lesuur mavo mentor onvoldoende pesten "
     "rekenles rekensom schoolbord sommen spieken strafwerk thesis vmbo vwo zin zinnen",
     "aanwijzend aardrijkskunde alfabet antwoordmodel bachelor basisschool begrijpend bijles bijspijker bijvoeglijk "
     "bijwoord boekverslag brugklas brugpieper cijferlijst citotoets collegedictaat collegezaal conciërge conjugatie "
     "crèche deelwoord docent eindcijfer eindexamen examenklas gastcollege gebiedende geschiedenisles grammatica "
     "griffel gymlokaal gymnastiekles herexamen herkans hoofdletter hoofdzin hoogleraar huiswerk invaldocent jaarlaag "
     "kaftpapier kinderdagverblijf kinderopvang klasgeno klassenavond kleurpotlood kleuter klinker krijtje laatkomers "
     "leenwoord leerboek leerkracht leerling leerplicht leesvaardigheid leslokaal lesrooster lettergreep lettertype "
     "lidwoord luistertoets medeklinker meerkeuze meervoudsvorm mentoruur naamval nablijven nakijken naschools "
     "onderbouw onderwijzer onvoltooid ouderavond overgangsrapport overhoor pauzebel peuter plaatsna potlood practicum "
     "proefschrift proefwerk professor promovend puntkomma rapportcijfer rapporten rekenen roosterwijzig samengesteld "
     "scholieren schoolbank schoolbel schoolfeest schoolgebouw schooljaar schoolkantine schoolklas schoolkrant "
     "schoolplein schoolreis schoolreünie schooltas schriftje schrijffout schrijfopdracht scriptie spelling spijbel "
     "spreekbeurt spreekwoord stamtijden statenvertaling stelwerk strafregels student studieboek studiepunt synoniem "
     "syntaxis taalfout taalkund taalles tekenles tentamen toetsweek tussenuur tussenzin uitspreek universiteitsbiblio "
     "vakdidact vertaaloefening vervoeging verwijswoord vocabulaire voegwoord voltooid-deelwoord werkgroepje werkstuk "
     "werkwoord woordenboek woordenschat woordsoort zinnetje zinsbouw zinsdeel",
     "aanslag aanval afspraak bedrog beeld bezetten club collega conflict constitutie formulier gesprek getuige gratie "
     "invaller leidster mededeling oefening opinie opkomst oppakken opvang overeenkomst overleg president proces rebel "
     "recept rechter secretaris stage stemmen straf tegenstander terreur uitspraak verklaren verklaring vonnis "
     "voorzitster voorzitter werkgroep zelfstandigheid"},
    {WordField::play,
     "bingo dobbel elfen fiche fiches games hinkel hoepel joker jokers kegel kien loper lotto ludo mat mikado pion "
     "poker rokade spel tetris tinnen tol xbox",
     "backgammon biljart blokkendoos bordspel bridger console croupier dammen damspel damsteen denksport dobbelsteen "
     "dominosteen draaimolen fantasyspel frisbee gamepad gamer gezelschapsspel gokkast gokker goktent grootmeester "
     "kaartenhuis kaartspel kegelbaan klaverjas knikker kolonisten kruiswoord legoset legpuzzel loterij mahjong "
     "middenspel minecraft nintendo patience pionnen pionnetje playstation pokeraar pokertoernooi poppenhuis puzzel "
     "quiz roleplay rollenspel schaak schaken schaker schoppenaas scrabble simultaan sjoel solitaire speelbord "
     "speelgoed speelkaart speelkamer speelstuk speeltuin spelbord spelcomputer spelkaart spellendoos spelregel "
     "stratego tafelvoetbal tegenspeler tegenzet trefbal troefkaart verstoppertje videogame videospel wordfeud yahtzee",
     "aanval aanvallen aanvaller bedrog club commandant front gewapend kolonie koning koningin leger linie oefening "
     "oorlog pact president soldaat spion straf strijd tegenstander verdediger verdediging verdrag verklaring "
     "voorzitster voorzitter wapen zitting"},
    {WordField::travel,
     "afrit airbag airbnb berghut bocht bumper cabrio cruise fiets fietsen gaspedaal gewandeld helling hike hiken "
     "kajak kano klim koppeling liften lifter pontje rem remmen safari sauna skipas steil strandstoel stuur suv tent "
     "tolweg trap voorruit wandelen wiel wielen zadel zeilen zijweg",
     "aanhangwagen achterband achterbank achterlicht attractie automobilist autopech autorijles autostoel "
     "avondvierdaagse bagageband bagagerek bandenspanning bekeuring beklim benzinepomp bergpad bergtop bergwand "
     "bergweg bestelbus bestuurdersstoel boardingpass boottocht boswandeling bromfiets buitenband busreis camper "
     "camping caravan carburateur chartervlucht cruiseschip dagtocht dorpsplein duikvakantie dwarshelling eilandhop "
     "ezeltocht fietsbel fietspad fietsroute fietst fietsvakantie fotosafari grindpad groepsreis heuvelachtig heuvels "
     "hotelgast huifkar imperiaal inhaal instapkaart invoegstrook jeugdherberg kaartlezen kabelbaan kampeer kampvuur "
     "kermis klimmer klimroute klimwand koplamp koppelingspedaal kustpad lastminute luchtbed luchthavenhotel meereizen "
     "middenberm minibus motorblok motorkap motorrijder museumkaart natuurpark navigatiesysteem oldtimer ontbijtbuffet "
     "openluchtmuseum padvind paklijst parkeer passagierslijst pechhulp perronloket picknick plezierjacht pretpark "
     "rafting reisbureau reisgenoot reisverzekering remblok remschijf richtingaanwijzer rijbewijs rijexamen rijles "
     "rijschool rommelmarkt rondreis rotonde ruitenwisser rustplaats scouts seizoenkaart skigebied skilift skipiste "
     "skivakantie snelheidsovertreding stadswandel stapvoets strandbal strandtent strandvakantie strandwandel "
     "stuurwiel terras toeristen tramhalte trappers treinkaartje treinreis trektocht tweepersoonskamer uitlaat "
     "uitstapje uitzichtpunt vakantie veerdienst verkeersbord verkeersdrempel versnellingsbak vliegveldbus "
     "vlooienmarkt vluchtstrook voorband voorwiel voucher wandelaar wandelgids wandelpad wandelroute wandelschoen "
     "wandelt wandelvakantie wielert wildwaterbaan woonboot zandstrand zebrapad zeilboot zeilboten zeilkamp zeilreis "
     "zeilschip zijspiegel zitplaats zomervakantie zonnebad zonnebrand",
     "aanhouden aanslag akkoord alliantie bestuurder bewaring bos checkpoint foto front gas grens haven kamp kampement "
     "leider leiding manoeuvre mededeling oefening olie oversteek oversteekplaats proces recept route staking straf "
     "stroom top troepen uitspraak uitzetten vlucht vuur website weg"},
    {WordField::family,
     "bruid diaken doop jarig kleindochter kleinzoon luier neefje nichtje oma oom ooms opa oudoom paasei preek weesje "
     "wiegje zusjes zwager",
     "aangetrouwd achterkleinkind achternicht avondmaal babykamer biechtstoel bloedverwant braderie bruidegom bruids "
     "bruiloft cadeautje carnaval ceremoniemeester communie concierge condoleance dominee doopfeest doopjurk echtpaar "
     "eettafel familiebijeen familiefeest familiefoto familiereünie familiewapen feestje fotoalbum gezangboek "
     "halfbroer halfzus heiligenbeeld hobby hostie huisdier huwelijk jubilaris jubileum kaarsjes kapelaan kerkbank "
     "kerkdienst kerkganger kerkkoor kerkorgel kerktoren kerstavond kerstboom kerstdiner kerstfeest kerstmarkt "
     "kerststal kinderfeest kinderwagen kleinkind koorknaap kraamtijd kraamvisite liefdesbrief logeerpartij misdienaar "
     "moederdag nichten oudejaars ouderling oudtante pastorie peetoom peettante petekind pleegzoon postzegel predikant "
     "preekstoel rouwdienst rouwkaart sacristie schoonbroer schoondochter schoonfamilie schoonmoeder schoonouders "
     "schoonvader schoonzoon schoonzus sinterklaas stadswapen stiefmoeder stiefvader stiefzoon surpriseparty tafelrede "
     "tante trouwalbum trouwdag trouwdienst trouwerij trouwfoto trouwjurk trouwpak trouwring vaderdag verjaardag "
     "verloofd vrijgezel wapenschild zondagsschool",
     "aanvaring akkoord arrest bedrog bos buur club compromis conflict crisis dode eenwording foto gesprek getuige "
     "getuigen gezag gratie koning koningin koninklijk linie mars onafhankelijk oorlog opvolger overeenkomst proces "
     "receptie stem steunen straf strijd terreur uitspraak verbond verzet voorganger vrede vredig wapen"},
}};

constexpr auto words = sorted_entries<count_entries(rows, &FieldWords::words)>(rows, &FieldWords::words);
constexpr auto beginnings = sorted_entries<count_entries(rows, &FieldWords::beginnings)>(rows, &FieldWords::beginnings);

static_assert(are_distinct(words) && have_no_common_beginning(beginnings));

}  // namespace

FieldTables dutch_fields() {
    return {rows, words, beginnings};
}

}  // namespace loep::match

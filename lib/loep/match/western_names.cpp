// Given names of Western Europe and America, and of neighbours who write as they do, as the press has them.
// SPDX-License-Identifier: Apache-2.0
// Written down from general knowledge: unverified. Without marks on the letters, as text::bare_key() gives them.
#include "loep/match/western_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "loep/match/word_list.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::match {

namespace {

constexpr std::string_view names_text =
    "aad aaf aafke aage aagje aaldert aaltje aaron aart aase abbe abbie abby abdelaziz abdul abdullah abdulrahman "
    "abel abelardo abigael abigail abner abraham abram achim ada adaeze adah adalbert adalgisa adam adan adela "
    "adelbert adele adelheid adeline adelmo aditi aditya adolf adolfo adoracion adriaan adriaantje adrian adriana "
    "adriano adrien adrienne afonso agatha agathe agnes agneta agnetha agnieszka agostino ahmad ahmed aida aidan "
    "aigars aileen aimee ainhoa aino aisha aitana aitor aivars ajay akash ake aki akiko akin akira akos aksel alain "
    "alan alana alar alasdair alastair alba albane albert alberta albertina albertine alberto albin albrecht alden "
    "aldis aldo aldous alec aleida alejandra alejandro alejo alekos aleksandar aleksander aleksandra aleksi alena "
    "alenka ales alessandra alessandro alessia alessio aletta alex alexa alexander alexandra alexandru alexis alf "
    "alfhild alfie alfonsas alfonsina alfonso alfred alfredo algirdas algis alice alicia alicja alida alina aline "
    "alisa alison alissa alistair alix aliyu allan allie allison alma almudena alois alojz alonso alphonse alva "
    "alvaro alvin alwin alwine alyssa amal amalia amancio amanda amandine ambrogio ambroise amedeo amelia amelie "
    "amerigo amin amina amir amira amit amitabh amos amund amy ana anabel anacleto anais anand anastasia anastasios "
    "anatole anca anders andonis andras andre andrea andreas andree andrei andreina andrej andres andrew andris "
    "andrius andrus andrzej andy anett anetta anette anezka angela angele angeles angelina angelique angelita "
    "angelo angus anibal aniko anil anita anja anjali anke ann anna annabel annabelle annalisa annamaria anne "
    "anne-marie annegret anneke annelie annelies anneliese anneloes annemarie annemiek annemieke annette annfrid "
    "annick annie annika annunziata anouck anouk anselm anselme anselmo antanas antao anthony antje antoine "
    "antoinette anton antonella antonello antoni antonia antonietta antonin antonino antonio antonis antony antoon "
    "ants antti anwar apolline apostolos aquilino arabella araceli arantxa aranzazu archibald archie ari ariadna "
    "ariana ariane arianna arie arild aris aristide aristotelis arjan arjen arjo arjun arkadiusz arlene armand "
    "armando armelle armenio armin arnaldo arnaud arne arnfinn arnim arnis arno arnold arnoud arnout arpad arrigo "
    "arsene arsenio arthur artis arto artur arturas arturo arun arvid arvils arvind arvydas asa asbjorn ase asger "
    "ashley ashok ashraf ashton asier aslak asma assunta asta astri astrid asuncion atanas atanasio athanasios atis "
    "attila attilio aubrey aud aude audrey audrius audun augusta augustin augusto auke aurelie aurelien aurelio "
    "aurore ausra austin ava avery axel axelle ayo aziz azucena babatunde babette badr baiba balazs balbina "
    "baldomero balint baltasar baltazar balthasar baptiste barbara barbera barend barnabe barnaby barney barrett "
    "barry bart bartel barteld barthelemy bartholomew bartlomiej bartolome bartolomeo bartosz bashar basilio bassam "
    "bastiaan bastien battista beata beate beatrice beatrijs beatrix beatriz beb becca becky beert begona bela "
    "belen belinda bella bence bendik benedek benedetta benedetto benedict benedicte bengt beniamino benigno benito "
    "benjamin bennie benno benny benoit bente bep berend berendina berengere berit bernadette bernard bernardina "
    "bernardo bernardus bernd bernhard bernice bert berta bertha berthold bertil bertram bertrand bertus beryl bess "
    "bessie beth bethany betje betsy bettino betty beverley beverly biagio bianca bice bienvenido bilal birger "
    "birgit birgitta birgitte birte birthe birute bjarne bjorg bjorn blagoj blaise blanca blanche blanka blas "
    "blazej bobbie bobby bodil bodo bogdan bogumil boguslaw bohdan bohumil bohuslav bojan bola bolek boleslaw "
    "boniface bonifacio borge boris borja borje borut boudewijn boyd boyko bozena brad bradley bram brandon branko "
    "brecht brechtje brenda brendan brent bretislav brett brian brianna brice bridget brigida brigitte brita britt "
    "britta brittany bronislaw bronislawa bronwyn brooke bruce bruna brunella brunello brunhilde bruno bryan bryce "
    "brynjulf bryony burkhard caatje caitlin cajsa caleb calin calixto calvin camelia camila camilla camille "
    "camillo camilo candace candela candelaria candice capucine cara carel caridad carien carina carine carl carla "
    "carles carlien carlijn carlo carlos carlota carlotta carlton carly carme carmela carmelita carmelo carmen caro "
    "carola carole carolien caroline carolyn carrie carson carsten casey casilda casimiro caspar casper cassandra "
    "cassie catalin catalina catarina caterina catherine cathleen cathy catriona cavaco cayetana cayetano cecil "
    "cecilia cecilie cecily cedric cees celeste celestin celestina celestino celia celine celso cem cesar cesare "
    "cesareo cestmir cezary chantal charalampos charlene charles charley charlie charlot charlotta charlotte "
    "chelsea cheryl chester chiara chidi chiel chika chimamanda chinua chioma chloe chris chrissie christa christel "
    "christelle christiaan christien christina christine christoffel christoph christophe christopher christos "
    "christy chus cindy cinzia cipriano ciro claartje claire clara clare clarence clarissa claude claudette claudia "
    "claudine claudio claudiu claus clayton clelia clemence clemencia clemens clemente clifford clifton clint clive "
    "clothilde clotilde clovis clyde coby cody coen coenraad cokkie colette colin colleen conceicao concetta "
    "conchita connie connor conor conrad constance constanze coos cora coralie cordelia cordula corentin corina "
    "corine corinna corinne cornelia cornelis corneliu cornelius corrado corrie cory cosette cosimo cosmin "
    "costantino costanza costas courtney craig crina crispin cristi cristian cristiana cristiano cristina cristobal "
    "cristoforo csaba csilla cuauhtemoc curtis cynthia cyprien cyril cyrille cyrus czeslaw daan dace dacian daciana "
    "dagfinn dagmar dagny daiga dainis dainius daisuke dalal dalia dalibor damaso damian damiano damien damon dana "
    "danica daniek daniel daniela daniele danielle danilo danique danny dante daphne darcy daren dario darius "
    "dariusz darla darlene darrell darren darryl daryl dave david davide davina dawson deanna debbie debora deborah "
    "debra declan deepak deepika deirdre dejan delfin delfina delia delilah della delores delphine delyan demetria "
    "demetrio denes denis denise dennis denzel derek dermot derrick desiree desislava desmond detlef detlev devin "
    "dexter dezso diana diane dianne didier diede diederik diego dieter diethelm dietmar dietrich dieuwertje "
    "dimitar dimitra dimitrios dimitris dimo dinah dineke dinesh dinie diogo dionne dionysis dirk ditte doekle "
    "domenica domenico dominic dominik dominique donald donatas donatella donato donovan doortje doreen doriane "
    "dorien doris dorota dorothea dorothee dorothy dorte dorthe doug dougal douglas doutzen douwe dragan dragica "
    "drago dragos driek duane duarte dubravka duco dudley dulcie dumitru duncan dusan dustin dwayne dwight dylan "
    "eamon ebba ebenezer eberhard eckart eckhard ed edda eddie edelmira edeltraud edgar edgaras edgard edgars edina "
    "edith edmee edmond edmund edmundo edna edoardo edouard eduard eduardo edvard edvin edward edwin edwina edyta "
    "eefje eelco eelke eelkje eerik eero effie efrain egbert egidijus egidio egil egils egon eija eileen eilert "
    "eilif eimantas einar eino eirik eivind ekrem eladio elaine elba eleanor eleftherios elena eleni eleonora "
    "eleuterio elfriede eli elia eliana eliane elias elie eliette elijah elin elina eline elinor elio eliott elisa "
    "elisabet elisabeth elisabetta elise eliseo eliska elizabeth ella ellen elli ellie elling ellinor elliot "
    "elliott elly elmar elmer elodie elof eloi eloisa eloise eloy elpidio elsa elsbeth elsebeth elsie elske elspeth "
    "elton elvira elvire elvis elzbieta emanuela emanuele embla emeka emelie emeline emese emiel emile emilia "
    "emiliano emilie emilien emilio emily emine emma emmanuel emmanuelle emmett emmie emre encarnacion endre "
    "engelbert enid enoch enrica enrico enrique enza enzo erhard eric erica erich erik erika erin erland erlend "
    "erling ermanno erna ernest ernesta ernestine ernesto ernie ernst eros errol erwin erzsebet esben esbjorn eskil "
    "esko esme esmee esmeralda espen estanislao esteban estefania estela estelle estevao esther estrella eszter "
    "ethan ethel etienne ettore eugen eugene eugenia eugenie eugenio eulalie eulogio eunice eusebio eustaquio eva "
    "evan evangeline evangelos evariste evaristo evelien evelyn everdien everett evert evika evo ewa ewald ewan "
    "ewelina ewoud eystein ezekiel ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio "
    "facundo faisal fanny farid farida farouk fartein fatema fatima fatma fausta faustine faustino fausto fedde "
    "fedele federica federico feike felice feliciano felicie felicitas felipe felisa feliu felix femi femke fenna "
    "fenne ferdi ferdinand ferdinando ferenc fergus fermin fernand fernanda fernande fernando ferruccio fethi feyza "
    "fidel fieke filiberto filip filipa filipe filippa filippo fiona fiorella fiorenza flavia flavie flavio "
    "floortje florence florencia florencio florent florentin florentina florian florin florinda floris floyd fokke "
    "folke folkert fons foppe fortunata fortunato fotis franca frances francesc francesca francesco francien "
    "francine francisca francisco franck francois francoise franjo franka frankie franklin frans frantisek franz "
    "frauke fred freda freddie freddy frederic frederick frederik frederique fredrik freek freya frida fride "
    "friedbert friederike friedhelm friedl friedrich frits fritz frode froilan fruzsina fryderyk fuad fulvio furio "
    "gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gael gaelle gaetan gaetana gaetano gail gareth "
    "garrett garry garth gary gaspar gaspard gasparo gaston gatis gavin gebhard gediminas geert geertje geertruida "
    "geir gelu gemma genevieve gennaro genoveva geoff geoffrey georg george georges georgeta georgette georgi "
    "georgia georgie georgina georgios gerald geraldine gerard gerardo gerben gerbert gerd gerda gerdien gergely "
    "gergo gerhard gerlinde germain germaine gernot gerrit gerry gert gertjan gertraud gertruda gertrude geza "
    "ghassan gheorghe ghislain ghislaine ghita giacinto giacomo giampaolo giampiero giancarlo giandomenico "
    "gianfranco gianluca gianluigi gianmarco gianna gianni giannis gideon giedre giedrius giel gigi gijs gijsbert "
    "gilbert gilberte gilberto gilda giles gilles gillian gina gines ginette ginny gino gintaras gintautas gints "
    "gioacchino giocondo gioele giordana giordano giorgia giorgio giorgos giovanna giovanni girolamo girts gisela "
    "gisele giselle gitanas gitte giuditta giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustino "
    "gizella gladys glenda glenn gloria glynis godelieve godfrey goffredo goncalo gonzalo goodluck gopal goran "
    "gorazd gordana gordon gottfried gotthold gottlieb govert gracie graciela graeme graham graziana graziano "
    "graziella grazyna greetje greg greger gregers gregoire gregoria gregorio gregory greta gretchen gretel grethe "
    "grietje griselda gro gry grzegorz guadalupe gudbrand gudmund gudrun guenter guenther guglielmo guido guilhem "
    "guilherme guillaume guillermina guillermo guinevere guiomar gullan gumersindo gunborg gunda gunhild gunilla "
    "gunn gunnar gunnhild guntars gunter gunther guntis gunvor guro gus gustaf gustav gustave gustavo guttorm guus "
    "gwen gwenael gwenaelle gwendolyn gwyneth gyorgy gyorgyi gyula haakon habib hailey hajnalka hakan hakim hakon "
    "haley halfdan halina hallgeir halvard halvor hamid hamish hamza hana hani hank hanna hannah hanne hanneke "
    "hannelore hannes hannie hanno hannu hans hansjorg harald haris harmen harold harri harriet harrison harry "
    "hartmut hartwig haruki harvey hasan hassan hatice hattie havard haydar hayden hayley heather hector hedda "
    "hedvig hedwig hedy heidi heike heikki heiko hein heiner heinrich heintje heinz heleen helena helene helga "
    "helge heli helle hellmut helma helmut helmuth hendrik hendrika hendrikje henk henkjan henning henny henri "
    "henrietta henriette henrik henrique henry henryk herbert heribert heriberto herman hermann hermien herminia "
    "hermione hernan hernando herta herve hessel hester hetty hidde hideki higinio hilaire hilario hilary hilda "
    "hilde hildegard hilkka hillar hillary hilletje hilma hiltrud hinke hipolito hippolyte hiroshi hjalmar hjordis "
    "holger homer honore honorine horace horacio horatio horia hortense hortensia howard hristo hubert hubertus "
    "hugh hugo hugues huguette huib huibert hulda humberto humphrey huseyin hussein huub hylke hynek iacopo ian "
    "iancu iben ibrahim ichabod ida idris ifeoma iga ignace ignacio ignacy ignatius ignazio igor ike iker ilaria "
    "ildefonso ildiko ileana ilga iliana ilie ilja ilkka ilmari ilmars ilona ilse ilze imad imanol imants imelda "
    "imke imma immacolata imogen imran imre ina inaki indalecio indira indre indrek ineke ines inese inez inga inge "
    "ingeborg ingegerd ingela ingemar inger ingjerd ingmar ingo ingolf ingrid ingrida inguna ingunn ingvald ingvar "
    "ingvild inigo inka inmaculada ioana ioanna ioannis iole ionel ionut ippolito iqbal ira iratxe irena irene iria "
    "irja irma irmgard irvin irving isa isaac isabel isabella isabelle isadora isaiah isaure isidore isidro isla "
    "ismael ismail isobel isolde istvan itziar iulia iulian iuliu ivan ivana ivano ivar ivars ivaylo iver ivett "
    "ivica ivo ivonne ivor iwona izabela izaskun jaak jaakko jaap jacco jacek jacinta jacinto jackie jackson jacky "
    "jaclyn jacob jacoba jacobus jacopo jacqueline jacquelyn jacques jacquot jadranka jadwiga jaime jairo jake "
    "jakob jalal jamal james jamie jamila jana jane janet janez janice janina janine janis janna janne janneke "
    "jannes jannie janos jantine jantje janusz janwillem japke jared jari jarle jarmila jarmo jaromir jaroslav "
    "jaroslaw jasmijn jasmine jason jasperina javier jawaharlal jayne jeanette jeanine jeanmarie jeanne jeannette "
    "jeannie jeannine jeb jed jeff jefferson jeffrey jelena jelke jelle jelmer jeltje jemima jenna jennie jennifer "
    "jeno jens jeppe jeremiah jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jess jesse jessica jessie "
    "jesus jesusa jetske jette jill jillian jim jimena jimmy jindrich jip jiri jirina joachim joakim joan joanna "
    "joanne joao joaquim joaquin joaquina jocelyn jochem jochen jodie jody joe joel joelle joep joerg joeri joey "
    "johan johann johanna johanne johannes john johnnie johnny joke jolanda jolanta jolene jolien jolijn jolita jon "
    "jonah jonas jonathan joni jonny joop joost jop joran jordan jordi joren jorg jorge jorgen jorien joris jorma "
    "jorn jorrit jorun jorunn jos jose josef josefa josefin josefina josefine josep joseph josephina josephine "
    "josette josh joshua josiah josiane josie josien josip josselin jost jostein jouke jouko joyce jozef jozefien "
    "jozsef juan juana juanita juanjo juda judah judit judith judy juergen juha juhani juho jukka jules julia "
    "julian juliana julianna juliao julie julien juliet julieta juliette julio julius junichiro juozas juraj jure "
    "jurgen jurgita juri juriaan juris jurjen jurre jurriaan jussi justin justine justyna jutta jytte kaare kaarina "
    "kacper kai kaia kaija kaj kaja kajsa kalev kalevi kalle kalman kamal kamala kamil kamila karan kare karel "
    "karen kari karianne karien karim karin karine karl karla karlheinz karlijn karol karolina karoline karoly "
    "karsten kaspar kaspars kasper kata katalin katarina katarzyna kate katelijne katerina katharina katharine "
    "katherine kathleen kathrin kathrine kathryn kathy katie katinka katja katri katrien katrijn katrin katrina "
    "katy kauko kay kayla kazimierz kazuo kazys kees keijo keiko keira keith kelsey kelvin kemal kendall kendra "
    "kendrick kenji kenneth kenny kerry kersti kerstin kestutis ketil kevin khadija khaled khalid khalil kieran "
    "kimberley kimberly kimi kimmo kinga kiran kiril kirsi kirsten kirstie kirsty kjartan kjell kjersti kjetil "
    "klaartje klaas klara klas klaudia klaus klemens knud knut kobus koen koenraad kofi kolbein kolbjorn kolinda "
    "konrad konstantin konstantina konstantinos koos korbinian kornelia kostas krasimir kresimir krijn kris krista "
    "kristaps kristel kristen kristian kristiane kristin kristina kristine kristjan kristof kristoffer kristy "
    "krisztian krisztina krystian krystyna krzysztof kumar kunigunde kurt kveta kvetoslav kwaku kwame kwasi kyle "
    "kylie kyosti kyriakos lachlan ladislav laetitia lage laia laila laima laimdota lajos lakshmi lalit lamberto "
    "lambertus lammert lana larry lars lasse laszlo laura laure lauren laurence laurens laurent laurentiu lauri "
    "laurie laurine lauris lauro lautaro lauwrens lavinia lawrence layla lazzaro leah leandra leandre leandro "
    "leanne lech leena leendert leentje leif leigh leila lena lenka lennart lennert lenny leo leocadia leocadio "
    "leon leona leonard leonardo leonce leone leonel leonhard leonidas leonie leonor leonora leontien leopold leroy "
    "lesley leslie lester leszek leticia letizia levente levi lewis lex lexi leyla lia liam libor libuse licia "
    "lidia lidwien liedewij lieke liesbeth liesel lieselot lieve lieven liisa lilian liliana liliane liljan "
    "lillemor lillian linas lincoln linda lindsay lindsey lineke linn linnea linus lionel lisa lisandro lisbet "
    "lisbeth lise liselotte lisette livia livio liviu liz liza lizzie ljiljana ljubica llorenc lloyd lodewijk loek "
    "loes loic lois lonneke lora lorant loredana lorella lorena lorenz lorenza lorenzo loreta loretta lori loris "
    "lorna lorraine lothar lothario lotta lotte lottie louane louella louis louisa louise louison lourdes lourenco "
    "louwrens lovisa lowell luana lubbert lubica lubomir lubos luc luca lucas lucero lucette lucia lucian luciana "
    "luciano lucie lucien lucienne lucille lucinda lucio lucjan lucretia lucrezia lucy ludek ludivine ludovic "
    "ludovica ludovico ludvig ludwig luigi luigia luigina luis luisa luise luiz luka lukas lukasz luke lulu "
    "luminita lupe lupita luther lutz luuk lydia lykke lyle lynda lyndon lynette lynn lynne lyudmil maaike maarja "
    "maarten maartje mabel macarena maciej mack mackenzie maddalena maddie madeleine madeline madge madis madison "
    "mae mael maelle mafalda magali magda magdalena maggie magne magnhild magnus mahesh mahmoud mahmut maia maike "
    "maisie maite maj maj-britt maja makis makoto malala malcolm malcom malgorzata malou malte mandla mandy manfred "
    "manfredi manish manlio manmohan manoel manolis manolo manon mansour mantas manuel manuela mara marc marceau "
    "marcel marcela marceline marcelino marcella marcelle marcello marcelo marcia marcial marcin marco marcos "
    "marcus mareen mareike marek maren margaret margarete margaretha margarethe margery margherita margie margit "
    "margitta margje margo margot margreet margrete margrethe margriet marguerite margus mari maria mariah mariam "
    "marian mariana mariangela mariann marianne mariano maribel marica maricarmen marie marieke mariella marielle "
    "marietta mariette marija marijke marijn marike marilena marilyn marinette marinus mario mariola marion maris "
    "marisa marise marisol marissa marit marius mariusz mariya marja marjan marjatta marjo marjolein marjon "
    "marjorie marketa markku marko markus marleen marlene marlies marlijn marlis marloes marlon marnix marsha marta "
    "marte martha marthe martijn martin martina martine martino martins marton marty martynas marvin marwan maryam "
    "maryann marzena massimiliano massimo matej mateo mateus mateusz mathea mathew mathias mathieu mathijs mathilde "
    "mathis matias matija matilda matilde mats matt matteo matthaus matthew matthias matthijs matti mattia mattias "
    "matyas maud maude maura maureen maurice mauricio maurits maurizio mauro mavis maxence maxime maximiliano "
    "maximo maxine maya mechteld mechthild meelis meera meg megan mehmet meike meindert meinhard mel melania "
    "melanie melchior melchor melina melinda melissa melitta melle melusine melvin menno meredith merete merijn "
    "merja merle merlin merrill merten merve mervyn meryl metka mette mia micah michael michaela michal micheal "
    "michela michelangelo michele micheline michelle michiel michl mickey mieczyslaw miek mieke miep mies miguel "
    "mihaela mihai mihaly mihkel miikka mika mikael mike mikis mikkel mikko miklos mikolaj milagros mildred milena "
    "milica millicent millie milly milorad milos miloslav milton mimi mindaugas mindy minerva minke minna minnie "
    "miranda mircea mireia mireille mirek mirela mirella miriam mirja mirjam mirjana mirko miroslav miroslaw mirte "
    "mirto mitch mitchell mladen modesta modeste modesto mogens mohamed mohammad mohammed mohan mohandas moira "
    "moises mollie molly mona monica monika monique monserrat montgomery montse montserrat morgan morgane morris "
    "morten mortimer moses mourad muhammad muhammed mukesh munir muriel murray mustafa mustapha mylene myles myra "
    "myriam myrna myron myrthe nabil nabila nadege nadia nadine nadja naima nancy nanda nandor nanna nanne naoki "
    "naomi narciso narcisse narendra naresh nasser natalia natalie natasha nathalie nathan nathaniel natividad "
    "nawal nazaret nazario neal nebojsa ned neeltje neha neil nell nella nelleke nellie nello nenad nerea nerina "
    "nerone nerys nesta nettie neville ngozi niall nicanor nicasio niccolo nicholas nicky nico nicola nicolaas "
    "nicolae nicolas nicole nicoleta nicoletta nicolette nicolien nicolo niek niels nienke nieves nigel niilo "
    "nijole nikhil niklas nikola nikolai nikolay nikolett nikoline nikos nilde nils nina nino ninon nirmala nisha "
    "nkosazana nnamdi noah noel noelia noelle noemi noemie nolan noor nora norah norbert norberto noreen noriko "
    "normunds norris notis nuno nunzia nunzio nuri nuria nynke oana oceane octavia octavian octavio oddbjorn oddvar "
    "odette odile odilon odo ognyan okke ola olaf olafur olari olav olavi oldrich ole olegario oleguer olga olgierd "
    "olimpia oliver olivia olivier oliviero olle olli ollie olof oluf olusegun oluwaseun olympe omar ombretta omero "
    "ondrej onni onno ophelia ophelie orazio oreste oriane orietta oriol orlando ornella orsola orsolya orson "
    "orville osama osbert oskar osman osmo osvaldo oswald otakar othman otis otmar ottavia ottavio ottilie ottmar "
    "otto ottone outi ove ovidio ovidiu owen paavo pablo paco padma paige palle palmira palmiro paloma pam pamela "
    "panagiotis panos paola paolina paolo pascal pascale pascaline pascual pasi pasquale pastora patrice patricia "
    "patricio patrick patrizia patrizio patryk patsy patxi pau paula paulette pauli paulien paulina pauline paulino "
    "paulo pavel pavla pavlos pawel peder pedro peeter peggy pehr peja pekka pellegrino penelope pentti pepa pepe "
    "pepijn percival percy perico pernille pero perrine pertti perttu petar pete peter petr petra petras petre "
    "petri petrona petronella petros petru petter petteri petula philibert philip philippa philippe phillip "
    "philomene phoebe phyllis pia piedad pien piera pierangelo pierfrancesco pierluigi piero pierpaolo pierre "
    "pierrette pierrick piet pieter pieterjan pietje pietro pilar pinuccia piotr pippa pippo pirjo pirkko placido "
    "plamen plutarco polly pooja porfirio portia poul prakash pranab pratibha preben predrag premysl preston "
    "priscilla priya priyanka prudencio przemyslaw puck purificacion queenie quentin quincy quinn quinten quintino "
    "quique quirijn quirino rachael rachel rachid rachida radek radim radka radmila radomir radoslav radoslaw "
    "radovan radu rafael rafaela rafal raffaele raffaella rafke ragna ragnar ragnhild rahul raija raimo raimondo "
    "raimonds raimund raimundo rainer raivo rajesh rajiv rakesh ralf ralph raluca ramesh ramiro ramon ramona ramsay "
    "ramunas ramune randall randi randolph rania raniero ranko raoul raphael raphaelle raquel rasa rashid rasmus "
    "rastislav ratko raul rauno ravi raymond raymonde razvan rebeca rebecca rebecka rebekah recep reg regina "
    "reginald regine regis reidar reidun reijo reinaldo reinder reiner reinhard reinhold reinier reino reinout "
    "rejane reka remco remi remigiusz remko remo remus remy renata renate renato renaud rene renee renske resi "
    "reuben rhiannon rhoda rhonda rhys riad ricardo riccardo richard richarda rick rickie ricky rie riekje "
    "rigoberto rihards riikka riitta rik rikard rikke rikkert rimantas rimvydas rina rinaldo rino rinus risto rita "
    "roald robbert robbie robert roberta roberto roberts robyn rocco rocio roddy roderich roderick roderik rodica "
    "rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger rogier rohit rokas roland rolandas "
    "rolando rolf romain romane romas romolo romuald romualdo romy ron ronald ronan ronja ronnie ronny roque rory "
    "rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rosaria rosaura roscoe roseanne "
    "rosella roselyne rosemarie rosen rosie ross rossana rossella rostislav roswitha rowena roxana roxane roxanne "
    "roy roza rozemarijn rozsa ruben rudi rudie rudiger rudolf rudolph rudy ruediger rufino rufus ruggero rui rumen "
    "runar rupert ruperto rupprecht russell rutger ruth ruud ruurd ruzena ryan ryanne ryder ryszard rytis saad saar "
    "saara saartje sabatino sabina sabine sabrina sachin sadie sakari saku salah saleh salim sally salma salome "
    "salvador salvadora salvatore samantha sami samir samira sammy samson samuel samuele samuli sancho sanda sander "
    "sandor sandra sandrine sandris sandro sani sanjay sanna sanne sanni santiago sara sarah sari sarka sarmite "
    "sarwar sasa sascha sasha saskia satoshi satu saturnino satya saul saulius saverio savino scarlett scott seamus "
    "sean sebastiaan sebastian sebastiano sebastiao sebastien segismundo segun seija selahattin selena selim selina "
    "selma sem seppe seppl seppo serafina serafino serena serge sergey sergi sergio servaas servando seth severiano "
    "severine severino seymour shane shania shannon sharon shashi shaun shauna shawn sheila shelby sheldon shelley "
    "sheridan sherif sherman sherri shigeru shinzo shirley shreya sibyl sidney sidonie sieb siebe siebren siegbert "
    "siegfried sieglinde siegmar siem sietske sigbjorn sigfrido sigitas sigmar sigmund signe signy sigrid sigrun "
    "sigurd sigvard siim sija silas silke silvana silvano silverio silvester silvestre silvestro silvia silvio "
    "silviu simao simen simeon simon simona simonas simone simonetta simonne sinead sipho sirkka sirpa sissel siv "
    "sixten sjaak sjaan sjef sjoerd sjors sjoukje slavica slavko slavoj slawomir slobodan snezana snorre sofia "
    "solange soledad solene soline solomon solveig solvita sonal sondra sonia sonja sonke sonny sonsoles sonya "
    "sophia sophie soraya soren sorin sorina sotiris spyridon spyros stacey stacy stamatis stan stanimir stanislav "
    "stanislaw stanley stasys stathis stavros stef stefaan stefan stefania stefanie stefano steffen steffi steffie "
    "steinar stelian stelios stella stellan stepan stephane stephanie stephen sterre steve steven stewart stian "
    "stien stig stijn stina stine stipe stjepan stoyan sture suleiman sundar sunil sunniva suresh susan susana "
    "susann susanna susannah susanne susie suzan suzanne suze suzy svante svatopluk svein sven svend svenja svenn "
    "sverre svetozar swen sybil sybren sydney sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie "
    "sylwester sylwia synne synnove sytse szymon taavi tabitha tadeo tadeusz tage tahir taina takashi takeshi talia "
    "tamar tamara tamas tamsin tancrede tancredi taneli tania tanja tanya tapani tapio tara tarek tariq tarja tarmo "
    "tasha tatiana tatjana tauno taylor tayyip tazio ted teemu telmo teodora teodoro teofilo teppo tere terence "
    "teresa teresita tereza teri terje tero terrance terrence tess tessa teun teunis teuvo thabo thaddeus thanasis "
    "thandi thea thekla thelma themba theo theodora theodore theodoros theofilos theresa therese thibault thibaut "
    "thierno thierry thijs thilo thomas thor thora thorben thorbjorn thorsten thorvald thyra tia tiago tiberio "
    "tibor tiemen tieneke tiest tiffany tiina tijmen tijn tijs tilda tilly tilman tilmann tim timea timmy timo "
    "timoteo timothee timothy tina tineke tino tiril titia tito tiziana tiziano tjalling tjeerd tjerk tjitske "
    "tobias toby todd todor toinette toivo tom tomas tomasz tomislav tommaso tommy tomoko toni tonia tonino tonio "
    "tonis tonny tony toomas torben torbjorn tord torgeir torhild toril torill torkel torleif torstein torsten "
    "torunn tosca toussaint tove tracey tracy traian traudl travis trent trevor tricia trijntje trina trine "
    "trinidad trish tristan trixie troels trond trude trudie trudy truus trygve tsvetan tucker tudor tuija tullio "
    "tuomas tuomo tuula tuulikki tuva twan tyge tyler tyra tyrone tyson ubaldo ubbo ubiratan uche udo ugo uldis ulf "
    "uli ulises ulla ulle ulrich ulrik ulrika ulrike ulysses umar umaru umberto una uolevi urbain urbano urho urmas "
    "urs ursel ursula ursule urszula urve usha usman uta ute uwe vaclav vagn vaidas vaino vaira valborg valdas "
    "valdis valentijn valentin valentina valentino valeri valeria valerie valerio valeriu valery valtteri vanessa "
    "vangelis vanna vasco vasile vasilis vassilis vaughan vebjorn veerle vegard veijo veikko veit velma venanzio "
    "vendula vern verna vernon veronica veronika vesa veselin vianney vibeke vic vicenta vicente vicki vickie vicky "
    "victoire victorien victorino vida vidal vidar vidmantas viggo vija vijay vikram viktor viktoria vilde vilhelm "
    "vilho vilius ville vilma vilmos vince vincent vincenza vincenzo vinko vinod vinzenz violaine violeta violette "
    "viorel viorica virat virgilio virginie virginijus virginio virpi virtudes vishal vito vitor vittoria vittorio "
    "viveca viveka vivian viviana vivien vivienne vladimir vladislav vlasta vojtech volker volkmar vuk vygaudas "
    "vytautas vytenis walburga waldemar walid wallace walraven walt walter walther waltraud wanda warner wayne "
    "wenceslao wenche wendela wendell wendy wenzel werner wesley wessel whitney wibren wiebe wiebke wieger wieslaw "
    "wieslawa wietse wigger wiktor wilbur wilfred wilfredo wilfried wilhelm wilhelmina wilhelmine willa willard "
    "willeke willem willemien willemijn willi william willie willis willy wilma wilson wim wincenty winfried "
    "winifred winnie winona winston witold wladyslaw wlodzimierz wobbe wojciech wole wolfgang wolfram wolter "
    "woodrow wout wouter wubbo wyatt wybren xabier xander xaver xavi xavier xico ximena yaa yael yago yahya yaiza "
    "yakubu yanis yann yannick yannis yasin yasmin yasser yde yesenia yiannis yiorgos ylva ymke yngvar yngve yoann "
    "yohan yoko yolanda yolande yoshihide yousef youssef yrjo ysabel yuki yukio yusuf yvan yves yvette yvo yvon "
    "yvonne zac zacarias zach zachariah zacharie zachary zack zadie zahra zainab zaira zanda zane zanele zbigniew "
    "zbynek zdenek zdenka zdravko zdzislaw zeger zeke zelda zeljko zenon zeynep zhelyu zigmas zilvinas zineb "
    "zinedine zita zlatan zlatko zoe zofia zola zoltan zoraida zoran zorana zsofia zsolt zsuzsa zsuzsanna zuzana "
    "zuzanna zwaantje zydrunas zygmunt";

/// Those that are common words too, in one of the two languages.
constexpr std::string_view names_and_words_text =
    "ali allen amber amparo ange angel angelica arend art ascension aurora bailey bas basil beau ben bill blake bo "
    "bob bonnie bonny brandy brook broos buck bud buddy candy carmine carol carter cas chad chandler charity chase "
    "chip christian chuck clark clay clement clementine cliff concepcion constant consuelo cor coral crystal dag "
    "daisy dale dan dawn dean denny desideria desire dick dino dolly dolores domingo don donna dora drew dries earl "
    "ebbe eden elke els else emil esperanza eve even faith fay felicity fern fien fleur flo floor flora franco frank "
    "gay gene gil ginger glen grace grant greet griffin guy hal harm hazel heath helen holly hope horst hunter ine "
    "iris italo ivy jack jade jan jarl jasper jay jean jenny jet jo job joy justa justo karst kelly ken kent kick "
    "kine kirk kit kitty lambert lance laurel lea lee leen libero lien lila lily lino liv lola lone lot lou ludo "
    "madelief malik margarita marina marine mark mart mary mate max maxwell mees melody mercedes mercy merel merit "
    "merry mick mien mila milan miles milo misty myrtle nadir natale nel nelson nestor newton nick norma norman "
    "octave odd olive opal oscar paca paddy pandora pansy paris pat patience patty paul paz pearl penny per phil pier "
    "pim piper poppy primo primrose prosper prudence raj randy ray reed rein rex rien riet roar rob robin rod roman "
    "romana romano romeo roos rosa rosario rose rosemary rowan ruby rune rusty sam sandy savannah shelly sherry "
    "sienna siri spencer sten sterling stuart sue tammy teddy temperance terry til till tine tome ton tone toon tore "
    "troy urban val vera verity victor victoria viola violet virgil wade wally warren wies wil will willow";

/// Where each word of a text begins: a table of numbers needs no relocation when the program starts.
template <std::size_t size>
consteval std::array<std::uint16_t, size> begins_of(std::string_view text) {
    std::array<std::uint16_t, size> begins{};
    std::size_t next = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') {
            begins[next++] = static_cast<std::uint16_t>(i + 1);
        }
    }
    return begins;
}

constexpr auto names = begins_of<count_listed(names_text)>(names_text);
constexpr auto names_and_words = begins_of<count_listed(names_and_words_text)>(names_and_words_text);

static_assert(names_text.size() <= UINT16_MAX && names_and_words_text.size() <= UINT16_MAX);

constexpr std::string_view word_at(std::string_view text, std::uint16_t begin) {
    const auto rest = text.substr(begin);
    return rest.substr(0, rest.find(' '));
}

template <std::size_t size>
constexpr bool are_sorted(std::string_view text, const std::array<std::uint16_t, size>& begins) {
    return std::is_sorted(begins.begin(), begins.end(),
                          [&](auto a, auto b) { return word_at(text, a) < word_at(text, b); });
}

static_assert(are_sorted(names_text, names) && are_sorted(names_and_words_text, names_and_words));

template <std::size_t size>
bool holds(std::string_view text, const std::array<std::uint16_t, size>& begins, std::string_view word) {
    const auto found = std::lower_bound(begins.begin(), begins.end(), word,
                                        [&](auto begin, std::string_view of) { return word_at(text, begin) < of; });
    return found != begins.end() && word_at(text, *found) == word;
}

}  // namespace

bool is_western_given_name(std::string_view bare) {
    return holds(names_text, names, bare);
}

bool is_given_name_and_word(std::string_view bare) {
    return holds(names_and_words_text, names_and_words, bare);
}

bool is_any_given_name(const std::string& bare) {
    return translit::given_name(bare) || is_western_given_name(bare) || is_given_name_and_word(bare);
}

}  // namespace loep::match

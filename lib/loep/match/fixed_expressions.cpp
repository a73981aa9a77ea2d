// Two tables of fixed expressions, written from general knowledge of the languages, a row a word.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/fixed_expressions.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

/// A word with those that make another thing of it: before it and after it, a blank between two; *of-stairs* is of two
/// words.
struct Expression {
    std::string_view word;
    std::string_view before;
    std::string_view after;
};

constexpr std::array<Expression, 204> english_expressions{{
    {"accord", "own", ""},
    {"agency",
     "advertising dating employment escort estate letting modelling rating ratings space talent temp ticket travel",
     ""},
    {"agent",
     "bleaching cleaning estate free insurance letting literary oxidising player players' raising reducing thickening "
     "ticket travel",
     ""},
    {"aid", "first hearing teaching visual", ""},
    {"ambassador", "brand goodwill", ""},
    {"appeal", "box-office mass sex", ""},
    {"arms", "bare both crossed folded her his my open outstretched your", ""},
    {"army", "", "of-ants of-cleaners of-fans of-gardeners of-helpers of-lawyers of-volunteers"},
    {"arrest", "cardiac", ""},
    {"assault", "", "course courses"},
    {"asylum", "lunatic mental", ""},
    {"attack", "anxiety asthma heart panic shark", ""},
    {"authority", "", "on"},
    {"ban", "driving hosepipe lifetime match smoking three-match touchline two-match", ""},
    {"barrier", "crash language sound ticket", ""},
    {"base", "cake customer fan pizza tax", ""},
    {"baton", "conductor's drum relay", "passed twirler twirling"},
    {"beat", "back drum heart steady", ""},
    {"bill", "dollar electricity hotel phone restaurant water", ""},
    {"board", "chess chopping cutting diving ironing notice on skirting", ""},
    {"border", "decorative flower garden herbaceous lace mixed shrub", "collie collies plants terrier"},
    {"boss", "final", ""},
    {"call", "close curtain roll sales wake-up", ""},
    {"camp", "band baseball boot day fitness football holiday music pre-season ski sports summer tennis training",
     "bed beds chair chairs fire out site sites stove"},
    {"campaign", "ad advertising fundraising marketing sales", ""},
    {"candidate", "doctoral exam job phd", ""},
    {"cargo", "", "bike bikes pants shorts trousers"},
    {"case", "any book brief display glass in pencil phone pillow that this violin", "studies study"},
    {"cell",
     "battery beta blood brain cancer egg every fuel germ human immune living mouse muscle nerve plant red single skin "
     "solar sperm stem tumour white",
     "biologist biology culture cultures division lines membrane membranes nucleus phone phones structure tower wall "
     "walls"},
    {"chair", "arm deck dining folding garden high kitchen office rocking", "lift"},
    {"chancellor", "university vice", ""},
    {"charge", "cover delivery extra free in no positive service", "card cards point points"},
    {"chief", "in", ""},
    {"clash", "colour scheduling", ""},
    {"clearance", "ground", "sale"},
    {"clearing", "forest", ""},
    {"club",
     "book boxing chess comedy country cricket cycling fan football golf health jazz night rotary rugby sailing sports "
     "strip swimming tennis yacht youth",
     "captain house owner record sandwich"},
    {"colony", "ant artists' bacterial bat bee bird breeding gull leper nudist penguin seal", ""},
    {"column", "advice gossip newspaper spinal", ""},
    {"commissioner", "baseball nba nfl", ""},
    {"conflict", "inner scheduling", "of-interest"},
    {"constitution", "delicate frail hardy her his iron robust strong weak", ""},
    {"conviction", "deep deepest firm religious strong with", "that"},
    {"correspondent", "arts", ""},
    {"country", "cross wine", "club cottage dance house houses inn lane music pub road roads singer walk walks"},
    {"coup", "publicity", ""},
    {"court", "badminton basketball centre clay food grass hard indoor on squash tennis", "shoe shoes"},
    {"crisis", "existential identity mid-life midlife", ""},
    {"critic", "art book dance film food literary music restaurant television theatre tv wine", ""},
    {"crossing", "cable channel ferry level pedestrian railway sea zebra", ""},
    {"crude", "", "drawing humour joke jokes sketch"},
    {"current", "alternating cold direct ocean rip sea tidal warm", "account accounts"},
    {"custody", "child joint shared sole", "battle battles"},
    {"customs", "ancient burial centuries-old local old quaint village wedding", ""},
    {"dead", "drop",
     "ahead battery calm centre certain easy end ends heat languages leaves quiet ringer slow tired tree trees weight "
     "wood"},
    {"deal", "big book film good great loan package record recording transfer tv", ""},
    {"death", "bored brain cot froze scared to", "metal star valley"},
    {"declaration", "tax", "of-love"},
    {"defence", "centre home visitors' zonal", ""},
    {"defender", "central left right", ""},
    {"demonstration", "cookery cooking practical product", ""},
    {"deputy", "", "editor head headmaster headteacher manager"},
    {"detective", "", "novel novels series stories story"},
    {"disaster", "", "film movie movies"},
    {"disorder", "bipolar eating mental personality sleep", ""},
    {"draft", "banking early final first latest nba nfl rough second",
     "agreement amendment beer bill budget constitution decree document law legislation letter pick report resolution "
     "statement text treaty version"},
    {"drill", "cordless dental electric fire power", "bit bits"},
    {"drive", "disk flash four-wheel hard long scenic sunday test usb", ""},
    {"drone", "", "bee bees photography shots"},
    {"economy", "fuel", "class fare fares pack seat seats"},
    {"emergency", "", "brake exit exits number plumber room rooms surgery ward"},
    {"escape", "", "key room rooms"},
    {"execution", "brilliant clumsy flawless perfect poor sloppy", "time"},
    {"exercise", "aerobic breathing daily gentle physical regular stretching",
     "bike book books class classes regime routine"},
    {"exile", "tax", ""},
    {"export", "file", ""},
    {"fallen", "", "branches leaf leaves tree trees"},
    {"fatal", "", "attraction flaw mistake"},
    {"fence", "back electric garden on picket the-other-side white", "post posts"},
    {"fighter", "bull cage prize", ""},
    {"fighting", "cage dog", "chance fit spirit"},
    {"fire", "bush camp caught forest house kitchen log on set wood",
     "alarm alarms brigade chief department engine engines escape exit extinguisher hazard place safety service "
     "station truck"},
    {"flight", "maiden top",
     "attendant attendants deck of-birds of-fancy of-geese of-stairs of-starlings of-steps simulator"},
    {"flow", "cash traffic", "chart"},
    {"force",
     "brute centrifugal driving g gravitational in into labour life magnetic market natural physical sales task work",
     "field majeure"},
    {"front", "beach cold harbour home lake occluded ocean river sea shop store up warm water wave weather",
     "axle bench bencher benches bumper cover crawl desk door doors end entrance foot garden gate half lawn leg legs "
     "loader man of office page pages panel paws porch room row rows runner seat seats teeth third tooth wheel wheels "
     "window windows yard"},
    {"gas", "exhaust greenhouse inert laughing noble",
     "chamber chambers cooker giant hob mask masks mileage oven pedal pump station stations stove turbine"},
    {"gate", "airport boarding farm garden level school starting", ""},
    {"general", "",
     "anaesthetic anaesthetics idea knowledge manager practice practitioner practitioners public rule store"},
    {"governor", "bank prison school", ""},
    {"grain", "wood", ""},
    {"guard", "coast life mud off old on point security shin", "dog dogs"},
    {"gun", "glue heat nail spray staple starting water", ""},
    {"hearing", "hard", "aid aids impaired loss problems test tests"},
    {"heat", "dead", ""},
    {"image", "brand corporate mirror profile public satellite self spitting", ""},
    {"inaugural", "", "concert edition lecture match race season"},
    {"independent", "",
     "bookseller bookshop bookshops brewery cinema cinemas label living school schools shop shops traveller travellers "
     "variable variables"},
    {"intelligence", "artificial emotional", "quotient test tests"},
    {"interview", "exit job", ""},
    {"invasion", "pitch stage", "of-ants of-aphids of-privacy"},
    {"judge", "to", ""},
    {"justice", "did do does doing poetic", "to"},
    {"king", "burger lion", "crab penguin penguins prawn prawns size"},
    {"leader", "cheer class group league loss market race scout squad team", "board"},
    {"league", "bush champions football hockey ivy little major minor premier rugby",
     "champions cup game games match matches one table title two"},
    {"march", "bridal frog funeral nuptial wedding", "madness"},
    {"media", "mixed", "player players"},
    {"migrant", "", "bird birds"},
    {"migration", "autumn bird butterfly data spring whale wildebeest", ""},
    {"migratory", "", "bird birds fish species"},
    {"mission", "rescue rover space", "statement"},
    {"monarch", "", "butterflies butterfly"},
    {"monitor", "baby computer heart lizard", ""},
    {"nominee", "academy emmy grammy oscar", ""},
    {"occupation", "favourite main", ""},
    {"offensive", "", "joke jokes language line lineman remark remarks smell word words"},
    {"officer", "chief executive financial marketing medical operating technology welfare", ""},
    {"official", "match", ""},
    {"oil",
     "almond argan baby castor chilli coconut cod-liver cooking corn engine essential fish frying hair hot lavender "
     "linseed massage motor olive palm peanut rapeseed sesame snake sunflower truffle vegetable",
     "change filter heater lamp lamps paint painting paintings paints pastel pastels"},
    {"operation", "eye heart hip knee", ""},
    {"opponent", "chess", ""},
    {"order", "in mail pecking side-order", ""},
    {"pardon", "beg your", "? me my"},
    {"partner", "business dance dancing sparring", ""},
    {"party", "birthday dinner garden", ""},
    {"patrol", "ski", ""},
    {"peace", "at in inner", "lily of of-mind"},
    {"penalty", "a from late missed the won", "area box corner kick kicks shoot-out shoot-outs shootout spot try"},
    {"picture", "best big bigger clear full motion whole", "book books editor frame frames gallery postcard postcards"},
    {"pipe", "drain exhaust organ water", "dream"},
    {"pipeline", "product sales talent", ""},
    {"plane", "astral focal inclined radar", "tree trees"},
    {"poll", "gallup latest new online opinion recent straw", "tax"},
    {"polls", "opinion", ""},
    {"port", "hdmi serial tawny usb vintage white", "wine"},
    {"power", "brain buying engine horse purchasing star will",
     "ballad bank banks chord couple cut drill forward nap play station steering tool tools walk"},
    {"press", "bench cheese flower garlic hydraulic leg olive printing trouser wine", "button down gang the"},
    {"process", "ageing learning manufacturing production", ""},
    {"queen", "beauty bee dancing drag drama homecoming ice pageant", "ant bee bees mother"},
    {"raid", "bank dawn fridge", ""},
    {"rally", "car long market motor share stock", "car cars driver drivers stage stages"},
    {"recognition", "brand facial fingerprint handwriting image name pattern speech voice", "software"},
    {"refinery", "sugar", ""},
    {"regime", "exercise fitness skincare training", ""},
    {"release", "album block energy stress", "button date"},
    {"relief", "bas comic debt pain sigh stress tax", "map maps pitcher valve"},
    {"removal", "hair snow stain tattoo wart", ""},
    {"reporter", "roving", ""},
    {"resistance", "air antibiotic drug electrical frost heat insulin rolling skid water wind", "band bands training"},
    {"results", "blood exam search test", ""},
    {"return", "in many tax", "fare flight journey leg match ticket tickets trip"},
    {"rights",
     "broadcasting film fishing foreign grazing image marketing mineral movie naming publishing television translation "
     "tv water",
     "issue reserved"},
    {"riot", "laugh", "of"},
    {"road", "cross", "map rage sign signs trip works"},
    {"rocket", "wild", "leaves salad science scientist scientists"},
    {"rule", "as golden house no offside", "book change of out"},
    {"ruler", "metal plastic wooden", ""},
    {"sanctuary", "animal bird donkey elephant wildlife", ""},
    {"search", "job word", "engine engines function party results term terms"},
    {"season", "breeding", ""},
    {"security", "data job social", "deposit"},
    {"seizure", "epileptic", ""},
    {"sentence",
     "closing complete entire every example final first full last long longest next opening run-on second short simple "
     "topic whole",
     "fragment fragments structure"},
    {"settlement", "divorce insurance pay", ""},
    {"shell", "egg nut oyster pastry snail tortoise", "beach companies company suit"},
    {"shelter", "animal bus cat dog tax", ""},
    {"shooting", "clay film photo", "hoops percentage range schedule script star stars"},
    {"shot", "flu golf head long mug screen slap tee wide", "glass put"},
    {"soldier", "tin toy", "on"},
    {"speaker", "after-dinner bluetooth english fluent guest keynote main motivational native public smart wireless",
     ""},
    {"state", "liquid mental solid", "fair of of-affairs of-mind"},
    {"statement", "account bank credit fashion financial income", "necklace"},
    {"stoppage", "", "time"},
    {"storm", "dust hail perfect snow thunder tropical winter", "clouds damage drain"},
    {"stream", "live", ""},
    {"strike", "bird first lightning third",
     "a-balance a-chord a-deal a-match a-pose force gold out partner rate zone"},
    {"striking", "most visually", ""},
    {"struck", "", ""},
    {"support", "arch customer lumbar technical", "act acts band bands beam group stocking"},
    {"talk", "pep small", "show shows"},
    {"talks", "he it she who", ""},
    {"tense", "future past perfect present", ""},
    {"tension", "dramatic muscle nervous premenstrual sexual string surface", "headache headaches"},
    {"terror", "holy little night", ""},
    {"trade", "building fur his rag tool",
     "fair fairs mark name off paperback secret secrets show union unions wind winds"},
    {"train", "to", ""},
    {"trial", "by clinical drug field free human medical randomised sheepdog time vaccine",
     "and period run separation version"},
    {"troop", "scout", ""},
    {"union", "credit rugby student students' western", "jack"},
    {"victim", "fashion", ""},
    {"violent", "", "storm storms"},
    {"visa", "", "card cards"},
    {"voice", "her his", ""},
    {"vote", "", "down"},
    {"wall",
     "abdominal back bathroom bedroom brick cavity city climbing defensive dry-stone east far garden kitchen living "
     "north opposite rock sea south stone west white",
     "clock hanging of painting street"},
    {"war", "bidding class culture gang price star turf", "chest of of-words paint"},
    {"warrior", "eco road weekend", ""},
    {"wave", "heat", ""},
    {"weapon", "secret", ""},
    {"west", "", "bromwich coast end ham indies virginia wind wing"},
    {"witness", "bear jehovah's to", ""},
    {"wood", "", "carving chips fire panel pulp stove"},
    {"zone", "climate comfort hardiness pedestrian time", ""},
}};

constexpr std::array<Expression, 105> dutch_expressions{{
    {"aanslag", "groene voorlopige", ""},
    {"aanval", "hart", ""},
    {"advocaat", "glaasje", "met-slagroom"},
    {"akkoord", "helemaal niet", "ga gaan gaat gegaan ging gingen"},
    {"analist", "medisch", ""},
    {"arrest", "dat dit een het", ""},
    {"asiel", "uit", ""},
    {"asielen", "dierenopvang", ""},
    {"beeld", "bronzen in marmeren stenen", ""},
    {"bestand", "aparte bijgevoegde word", "tegen"},
    {"bezetting", "ideale optimale volledige", ""},
    {"bijstand", "in", ""},
    {"bos", "",
     "anjers bloem bloemen haar hout krullen lelies narcissen peterselie prei radijs radijsjes rozen "
     "selderij sleutels tulp tulpen ui uien wortels"},
    {"cel", "elke grijze levende lichte menselijke rode witte zonne", ""},
    {"cellen", "elke grijze levende menselijke rode witte", ""},
    {"chef", "souschef", "kok"},
    {"conflict", "innerlijk", ""},
    {"constitutie", "gezonde haar sterke zijn zwakke", ""},
    {"crisis", "existentiële persoonlijke", ""},
    {"dode", "een",
     "bladeren bomen boom dieren gewicht hoek hoeken hoekje huid letter muis mus planten punt taal tak "
     "takken talen vis vissen vogel vogels vogeltjes zee"},
    {"elektrisch", "", "koken rijden"},
    {"elektrische", "", "auto auto's bus bussen deken fiets fietsen gitaar step tandenborstel trein viool"},
    {"fractie", "", "van-een"},
    {"front", "koud warm", ""},
    {"fronten", "alle", ""},
    {"fusie", "koude", ""},
    {"gas", "plank vol", "bij gaf gaven geeft gegeven geven terug"},
    {"gebied", "onderbuik op", "van-de-kunst"},
    {"geboeid", "mateloos zeer", ""},
    {"gerecht", "eenvoudig heerlijk italiaans lekker simpel traditioneel vegetarisch warm", "met"},
    {"getuigde", "", "van"},
    {"getuigt", "", "van"},
    {"gewapend", "", "beton"},
    {"geweld", "alle", ""},
    {"gratie", "uit", "gods"},
    {"grens", "bovenste uiterste", "aan"},
    {"grenzen", "geen mijn", "aan"},
    {"handel", "", "en-wandel"},
    {"haven", "veilige", ""},
    {"hof", "", "van-eden"},
    {"inval", "briljante geniale grappige leuke", ""},
    {"invasie", "", "lieveheersbeestjes van-lieveheersbeestjes van-mieren van-muggen van-ratten van-toeristen"},
    {"kabinet", "antiek barok eiken mahoniehouten notenhouten", ""},
    {"kali", "bijtende", "mest"},
    {"kamp", "op", ""},
    {"kampen", "", "met"},
    {"kampt", "", "met"},
    {"kampte", "", "met"},
    {"kampten", "", "met"},
    {"leger", "", "ambtenaren fans mieren muggen toeristen vrijwilligers"},
    {"leider", "peloton", ""},
    {"leiding", "lekkende nam namen neemt nemen verstopte", "genomen nam namen neemt nemen over overgenomen"},
    {"linie", "achterste voorste", ""},
    {"mars", "naar planeet", ""},
    {"oefening", "dagelijkse fysieke lichte", "baart"},
    {"offensief", "charme", ""},
    {"olie", "druppel eetlepel essentiële etherische plantaardige scheut scheutje", "verversen"},
    {"oordeel", "eigen jouw laatste mijn uw", "zelf"},
    {"oordelen", "", "zelf"},
    {"opkomst", "in", "van"},
    {"opvang", "buitenschoolse naschoolse tussenschoolse voorschoolse", ""},
    {"overeenkomst", "enige grote opvallende sprekende sterke treffende", "vertoont"},
    {"overeenkomsten", "opvallende treffende", "vertonen"},
    {"overleg", "goed", ""},
    {"partij", "", "biljart dammen schaak tennis"},
    {"pers", "hydraulische", ""},
    {"plant", "deze elke giftige groene", ""},
    {"planten", "giftige groene", ""},
    {"premier", "", "league"},
    {"proces", "chemisch creatief natuurlijk", ""},
    {"processen", "chemische creatieve natuurlijke", "verbaal"},
    {"raket", "als", ""},
    {"recept", "eigen lekker makkelijk simpel", ""},
    {"recepten", "eigen lekkere makkelijke simpele", ""},
    {"rechter", "",
     "achterband achterlamp achterlicht achterpoot achterwiel arm baan been benedenhoek bil borst bovenarm "
     "bovenbeen bovenhoek buitenspiegel dijbeen duim elleboog enkel flank hand hersenhelft heup hoek "
     "hoekje kant knie kolom kuit long mouw muisknop muur nier oever onderarm onderbeen onderhoek oog oor "
     "oren pagina pedaal pink pols rij rijbaan rijstrook ring schoen schouder schouderblad stuurstang teen "
     "tepel vleugel vleugelspeler voet voorband voorlamp voorpoot voorwiel vuist wang wenkbrauw wijsvinger "
     "zak zijde"},
    {"regime", "verlicht", ""},
    {"route", "alternatieve kortste mooie mooiste snelste toeristische", ""},
    {"soldaat", "tinnen", ""},
    {"soldaatje", "tinnen", ""},
    {"soldaatjes", "tinnen", ""},
    {"spanning", "ademloze elektrische in lage oppervlakte vol", ""},
    {"specialist", "medisch", ""},
    {"specialisten", "medisch medische", ""},
    {"staat", "in", ""},
    {"stem", "diepe heldere hese hoge innerlijke lage luide schorre trillende warme zachte", ""},
    {"stemmen", "hoge lage luide zachte", "gitaar piano viool"},
    {"steun", "", "en-toeverlaat"},
    {"strijd", "in", ""},
    {"stroom", "",
     "auto auto's berichten bezoekers bloed brieven informatie kijkers klachten lava mails meldingen "
     "mensen migranten passagiers reacties reizigers toeristen van-bezoekers van-klachten van-lava "
     "van-reacties van-tranen van-vragen verkeer vluchtelingen vragen water"},
    {"top", "", "10 100 1000 3 40 50 drie honderd tien vijf"},
    {"uitslag", "jeukende rode", "op"},
    {"uitspraak", "foute juiste verkeerde", ""},
    {"verbond", "nieuwe oude", ""},
    {"verdediger", "centrale linker rechter vrije", ""},
    {"verklaring", "", "voor"},
    {"vervolgde", "", "hij ze zij"},
    {"vervolgt", "", "hij ze zij"},
    {"verzet", "klein licht lichter zwaar zwaarder", ""},
    {"vlucht", "hoge", "duiven eenden ganzen genomen kraanvogels nam neemt nemen spreeuwen vogels"},
    {"vorst", "lichte matige strenge", "aan-de"},
    {"vrede", "", "mee op-aarde"},
    {"vuur", "hoog laag matig onder open zacht", ""},
    {"wet", "", "van-archimedes van-behoud van-hooke van-murphy van-newton van-ohm"},
    {"wetten", "", "van-kepler van-newton"},
    {"zitting", "houten leren rieten zachte", ""},
}};

constexpr bool are_sorted(std::span<const Expression> rows) {
    return std::is_sorted(rows.begin(), rows.end(),
                          [](const Expression& a, const Expression& b) { return a.word < b.word; });
}

static_assert(are_sorted(english_expressions) && are_sorted(dutch_expressions));

const Expression* row_of(std::span<const Expression> rows, std::string_view key) {
    const auto found = std::lower_bound(rows.begin(), rows.end(), key,
                                        [](const Expression& row, std::string_view word) { return row.word < word; });
    return found != rows.end() && found->word == key ? &*found : nullptr;
}

/// *cells* and *cell's* are listed as *cell*.
const Expression* row_of(std::string_view key, text::Language language) {
    if (language == text::Language::dutch) {
        return row_of(dutch_expressions, key);
    }
    const auto* row = row_of(english_expressions, key);
    for (const std::string_view ending : {"s", "'s"}) {
        if (row == nullptr && key.ends_with(ending)) {
            row = row_of(english_expressions, key.substr(0, key.size() - ending.size()));
        }
    }
    return row;
}

}  // namespace

bool is_in_fixed_expression(std::string_view before, std::string_view key, const WordsAfter& after,
                            text::Language language) {
    const auto* row = row_of(key, language);
    if (row == nullptr) {
        return false;
    }
    const bool always = row->before.empty() && row->after.empty();
    return always || lists(row->before, before) || lists(row->after, after.first) ||
           (row->after.find('-') != std::string_view::npos &&
            lists(row->after, std::string(after.first).append("-").append(after.second)));
}

}  // namespace loep::match

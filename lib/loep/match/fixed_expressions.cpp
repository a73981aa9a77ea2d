// Two tables of fixed expressions, written from general knowledge of the languages, a row a word.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/fixed_expressions.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace loep::match {

namespace {

/// A word with those that make another thing of it: before it and after it, a blank between two.
struct Expression {
    std::string_view word;
    std::string_view before;
    std::string_view after;
};

constexpr std::array<Expression, 143> english_expressions{{
    {"agency",
     "advertising dating employment escort estate letting modelling rating ratings space talent temp ticket travel",
     ""},
    {"agent", "cleaning estate free insurance letting literary player players' reducing ticket travel", ""},
    {"aid", "first hearing teaching visual", ""},
    {"appeal", "box-office mass sex", ""},
    {"arms", "bare both crossed folded her his my open outstretched your", ""},
    {"attack", "anxiety asthma heart panic shark", ""},
    {"barrier", "crash language sound ticket", ""},
    {"base", "cake customer fan pizza tax", ""},
    {"beat", "back drum heart steady", ""},
    {"bill", "dollar electricity hotel phone restaurant water", ""},
    {"board", "chess chopping cutting diving ironing notice on skirting", ""},
    {"boss", "final", ""},
    {"call", "close curtain roll sales wake-up", ""},
    {"camp", "band baseball boot day fitness football holiday music pre-season ski sports summer tennis training",
     "site sites"},
    {"campaign", "ad advertising marketing", ""},
    {"candidate", "doctoral exam job phd", ""},
    {"case", "any book brief display glass in pencil phone pillow that this violin", "studies study"},
    {"cell",
     "beta blood brain cancer egg every fuel germ human immune living mouse muscle nerve plant red single skin solar "
     "sperm stem tumour white",
     "biology culture cultures division membrane phone phones structure tower wall walls"},
    {"chair", "arm deck dining folding garden high kitchen office rocking", "lift"},
    {"charge", "cover delivery extra free in no positive service", "card cards point points"},
    {"chief", "in", ""},
    {"clearance", "ground", "sale"},
    {"clearing", "forest", ""},
    {"club",
     "book boxing chess comedy country cricket cycling fan football golf health jazz night rotary rugby sailing sports "
     "strip swimming tennis yacht youth",
     "captain house owner record sandwich"},
    {"colony", "ant bat bee bird breeding gull penguin seal", ""},
    {"column", "advice gossip newspaper spinal", ""},
    {"conviction", "deep deepest firm religious strong with", "that"},
    {"correspondent", "arts", ""},
    {"country", "cross wine", "club cottage dance house houses inn lane music pub road roads singer walk walks"},
    {"court", "badminton basketball centre clay food grass hard indoor on squash tennis", "shoe shoes"},
    {"crossing", "cable channel ferry level pedestrian railway sea zebra", ""},
    {"current", "alternating cold direct ocean rip sea tidal warm", "account accounts"},
    {"custody", "child joint shared sole", "battle battles"},
    {"customs", "ancient burial centuries-old local old quaint village wedding", ""},
    {"dead", "drop",
     "ahead battery calm centre certain easy end ends heat languages leaves quiet ringer slow tired tree trees weight "
     "wood"},
    {"deal", "big book film good great loan package record recording transfer tv", ""},
    {"death", "bored brain cot froze scared to", "metal star valley"},
    {"defence", "centre home visitors' zonal", ""},
    {"defender", "central left right", ""},
    {"draft", "banking early final first latest nba nfl rough second",
     "agreement amendment beer bill budget constitution decree document law legislation letter pick report resolution "
     "statement text treaty version"},
    {"drill", "cordless dental electric fire power", "bit bits"},
    {"drive", "disk flash four-wheel hard long scenic sunday test usb", ""},
    {"execution", "clumsy perfect poor sloppy", "time"},
    {"exercise", "aerobic breathing daily gentle physical regular stretching",
     "bike book books class classes regime routine"},
    {"exile", "tax", ""},
    {"export", "file", ""},
    {"fence", "electric garden on picket the-other-side", ""},
    {"fighter", "bull cage prize", ""},
    {"fighting", "cage dog", "chance fit spirit"},
    {"fire", "bush camp caught forest house kitchen log on set wood",
     "alarm alarms brigade chief department engine engines escape exit extinguisher hazard place safety service "
     "station truck"},
    {"flight", "maiden top", "attendant attendants deck simulator"},
    {"flow", "cash traffic", "chart"},
    {"force", "brute centrifugal driving g gravitational in into labour life magnetic sales task work",
     "field majeure"},
    {"front", "beach cold harbour home lake ocean river sea shop store up warm water wave weather",
     "axle bench bumper cover crawl desk door doors end entrance foot garden gate half lawn leg legs loader man of "
     "office page pages panel paws porch room row rows runner seat seats teeth third tooth wheel wheels window windows "
     "yard"},
    {"gas", "exhaust greenhouse inert laughing noble",
     "chamber chambers cooker giant hob mask masks mileage oven pedal pump station stations stove turbine"},
    {"gate", "airport boarding farm garden level school starting", ""},
    {"grain", "wood", ""},
    {"guard", "coast life mud off old on point security shin", "dog dogs"},
    {"gun", "glue heat nail spray staple starting water", ""},
    {"hearing", "hard", "aid aids impaired loss problems test tests"},
    {"heat", "dead", ""},
    {"image", "brand corporate mirror public satellite self spitting", ""},
    {"judge", "to", ""},
    {"king", "burger lion", "crab penguin penguins prawn prawns size"},
    {"leader", "cheer class group league loss market race scout squad team", "board"},
    {"league", "bush champions football hockey ivy little major minor premier rugby",
     "champions cup game games match matches one table title two"},
    {"march", "bridal frog funeral nuptial wedding", "madness"},
    {"mission", "rescue rover space", "statement"},
    {"monitor", "baby computer heart lizard", ""},
    {"officer", "chief executive financial marketing medical operating technology welfare", ""},
    {"official", "match", ""},
    {"oil",
     "almond argan baby castor chilli coconut cod-liver cooking corn engine essential fish frying hair hot lavender "
     "linseed massage motor olive palm peanut rapeseed sesame snake sunflower truffle vegetable",
     "change filter heater lamp lamps paint painting paintings paints pastel pastels"},
    {"operation", "eye heart hip knee", ""},
    {"opponent", "chess", ""},
    {"order", "in mail pecking side-order", ""},
    {"party", "birthday dinner garden", ""},
    {"patrol", "ski", ""},
    {"peace", "at in inner", "lily of"},
    {"penalty", "a from late missed the won", "area box corner kick kicks shoot-out shoot-outs shootout spot try"},
    {"picture", "best big bigger clear full motion whole", "book books editor frame frames gallery postcard postcards"},
    {"pipe", "drain exhaust organ water", "dream"},
    {"plane", "inclined", "tree trees"},
    {"poll", "gallup latest new online opinion recent straw", "tax"},
    {"polls", "opinion", ""},
    {"port", "hdmi serial tawny usb vintage white", "wine"},
    {"power", "brain buying engine horse purchasing star will",
     "ballad chord couple drill forward nap play steering tool tools"},
    {"press", "bench flower garlic hydraulic leg olive printing trouser wine", "button down gang the"},
    {"process", "ageing learning manufacturing production", ""},
    {"queen", "beauty dancing drag drama homecoming ice pageant", "ant bee bees mother"},
    {"raid", "bank dawn fridge", ""},
    {"rally", "car market motor share stock", "car cars driver drivers stage stages"},
    {"recognition", "brand facial fingerprint handwriting image name pattern speech voice", "software"},
    {"regime", "exercise fitness skincare training", ""},
    {"release", "album block", "button date"},
    {"relief", "bas comic debt pain sigh stress tax", "map maps pitcher valve"},
    {"reporter", "roving", ""},
    {"resistance", "air antibiotic drug electrical frost heat insulin rolling skid water wind", "band bands training"},
    {"results", "blood exam search test", ""},
    {"return", "in many tax", "fare flight journey leg match ticket tickets trip"},
    {"riot", "laugh", "of"},
    {"road", "cross", "map rage sign signs trip works"},
    {"rocket", "wild", "leaves salad science scientist scientists"},
    {"rule", "as golden house no offside", "book change of out"},
    {"ruler", "metal plastic wooden", ""},
    {"search", "job word", "engine engines function party results term terms"},
    {"season", "breeding", ""},
    {"security", "data job social", "deposit"},
    {"seizure", "epileptic", ""},
    {"sentence", "closing complete entire every example full longest next opening simple topic whole", "structure"},
    {"settlement", "divorce insurance pay", ""},
    {"shell", "egg nut oyster pastry snail tortoise", "beach companies company suit"},
    {"shelter", "animal bus cat dog tax", ""},
    {"shooting", "clay film photo", "hoops percentage range schedule script star stars"},
    {"shot", "flu golf head long mug screen slap tee wide", "glass put"},
    {"soldier", "tin toy", "on"},
    {"speaker", "after-dinner bluetooth english fluent guest keynote main motivational native public smart wireless",
     ""},
    {"state", "liquid mental solid", "fair of"},
    {"statement", "account bank credit fashion financial income", "necklace"},
    {"storm", "dust hail perfect snow thunder tropical winter", "clouds damage drain"},
    {"stream", "live", ""},
    {"strike", "bird first third", "force gold out partner rate zone"},
    {"striking", "most visually", ""},
    {"struck", "", ""},
    {"support", "arch customer lumbar technical", "act acts band bands beam group stocking"},
    {"talk", "pep small", "show shows"},
    {"talks", "he it she who", ""},
    {"tension", "dramatic muscle nervous premenstrual sexual string surface", "headache headaches"},
    {"trade", "building fur his rag tool", "fair fairs mark name off paperback secret secrets show wind winds"},
    {"train", "to", ""},
    {"trial", "clinical drug field free human medical randomised sheepdog time vaccine",
     "period run separation version"},
    {"troop", "scout", ""},
    {"union", "credit rugby student students' western", "jack"},
    {"victim", "fashion", ""},
    {"voice", "her his", ""},
    {"vote", "", "down"},
    {"wall",
     "abdominal back bathroom bedroom brick cavity city climbing defensive dry-stone east far garden kitchen living "
     "north opposite rock sea south stone west white",
     "clock hanging of painting street"},
    {"war", "bidding class culture gang price star turf", "chest of paint"},
    {"wave", "heat", ""},
    {"weapon", "secret", ""},
    {"west", "", "bromwich coast end ham indies virginia wind wing"},
    {"witness", "bear jehovah's to", ""},
    {"wood", "", "carving chips fire panel pulp stove"},
    {"zone", "comfort pedestrian time", ""},
}};

constexpr std::array<Expression, 34> dutch_expressions{{
    {"aanval", "hart", ""},
    {"akkoord", "", "gaan gaat gegaan ging gingen"},
    {"arrest", "dat dit een het", ""},
    {"beeld", "in stenen", ""},
    {"bestand", "aparte bijgevoegde word", ""},
    {"bos", "", "anjers bloemen hout lelies peterselie radijs rozen selderij sleutels tulpen uien wortels"},
    {"cel", "elke grijze levende menselijke rode witte", ""},
    {"cellen", "elke grijze levende menselijke rode witte", ""},
    {"chef", "souschef", "kok"},
    {"dode", "",
     "bladeren bomen boom dieren gewicht hoek hoeken huid letter muis mus planten punt taal tak takken talen vis "
     "vissen vogel vogels vogeltjes zee"},
    {"front", "koud warm", ""},
    {"fronten", "alle", ""},
    {"gas", "vol", "gaf gaven geeft gegeven geven"},
    {"gerecht", "eenvoudig heerlijk italiaans lekker simpel traditioneel vegetarisch warm", "met"},
    {"grens", "bovenste", ""},
    {"grenzen", "geen mijn", ""},
    {"haven", "veilige", ""},
    {"kabinet", "antiek eiken", ""},
    {"leider", "peloton", ""},
    {"leiding", "nam namen neemt nemen", "genomen nam namen neemt nemen over overgenomen"},
    {"opkomst", "in", "van"},
    {"partij", "", "biljart dammen schaak tennis"},
    {"rechter", "",
     "arm baan been bil bovenhoek elleboog enkel hand heup hoek kant knie kolom long muisknop nier oever oog oor oren "
     "pols rij rijbaan rijstrook schoen schouder vleugel voet voorpoot wang zak zijde"},
    {"spanning", "in vol", ""},
    {"staat", "in", ""},
    {"steun", "", "en"},
    {"strijd", "in", ""},
    {"stroom", "",
     "berichten bezoekers bloed brieven informatie klachten lava mails meldingen mensen migranten reacties toeristen "
     "vluchtelingen vragen water"},
    {"top", "", "10 100 1000 3 40 50 drie honderd tien vijf"},
    {"uitslag", "jeukende rode", "op"},
    {"verdediger", "centrale linker rechter vrije", ""},
    {"verklaring", "", "voor"},
    {"vlucht", "", "ganzen spreeuwen"},
    {"vuur", "onder", ""},
}};

constexpr bool are_sorted(std::span<const Expression> rows) {
    return std::is_sorted(rows.begin(), rows.end(),
                          [](const Expression& a, const Expression& b) { return a.word < b.word; });
}

static_assert(are_sorted(english_expressions) && are_sorted(dutch_expressions));

bool lists(std::string_view words, std::string_view key) {
    while (!key.empty() && !words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == key) {
            return true;
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

const Expression* row_of(std::span<const Expression> rows, std::string_view key) {
    const auto found = std::lower_bound(rows.begin(), rows.end(), key,
                                        [](const Expression& row, std::string_view word) { return row.word < word; });
    return found != rows.end() && found->word == key ? &*found : nullptr;
}

/// *cells* is listed as *cell*.
const Expression* row_of(std::string_view key, text::Language language) {
    if (language == text::Language::dutch) {
        return row_of(dutch_expressions, key);
    }
    const auto* row = row_of(english_expressions, key);
    return row == nullptr && key.ends_with('s') ? row_of(english_expressions, key.substr(0, key.size() - 1)) : row;
}

}  // namespace

bool is_in_fixed_expression(std::string_view before, std::string_view key, std::string_view after,
                            text::Language language) {
    const auto* row = row_of(key, language);
    if (row == nullptr) {
        return false;
    }
    const bool always = row->before.empty() && row->after.empty();
    return always || lists(row->before, before) || lists(row->after, after);
}

}  // namespace loep::match

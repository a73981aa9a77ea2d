// Contraries of how many and how often, and of one stretch of time for another.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/check/opposite_tables.hpp"

namespace loep::check {

namespace {

/// By our own knowledge of the two languages. Each way is a row of its own.
constexpr std::array table = std::to_array<Confusion>({
    {"alle", "some several most few", "all every* each any both whole entire entirely full fully total complete*",
     "niet sommige* enkele enige ongeveer zo'n circa paar wat *tal meeste* weinig meerdere diverse verschillende "
     "verscheidene iets minder bijna zowat eens ooit soms"},
    {"sommige sommigen", "all every everyone everybody most none",
     "some certain few several others sometimes partly part those handful number",
     "al alle* alles elk* ieder* veel vele* meeste* geen niet* niemand heel hele* geheel* steeds altijd helemaal"},
    {"enkele", "all most many every",
     "few some several couple single one any handful sole two three number only more within but",
     "al alle* alles veel vele* meeste* elk* ieder* talloze* heel hele* geheel* helemaal geen meer langer vrijwel "
     "bijna nagenoeg zowat"},
    {"paar", "all most many every", "few couple pair* some several two handful one three number short little but",
     "al alle* alles veel vele* meeste* elk* ieder* talloze* heel hele* geheel* helemaal honderd* duizend* tien* meer"},
    {"meeste", "some half all every", "most* majority more mainly largely bulk highest usual* general*",
     "sommige* enkele enige half* helft halve al alle* alles elk* ieder* ongeveer paar wat iets anderhal*"},
    {"elke elk iedere ieder", "some few most", "every* each any all per both either daily weekly monthly yearly",
     "sommige* enkele enige paar weinig meest* ongeveer zo'n wat iets *tal soms niet* geen ooit"},
    {"beide beiden allebei", "neither", "both two either each pair twin equal* mutual*", "geen niet* noch niemand"},
    {"hele gehele", "half part", "whole entire* full* all throughout across very through complet* total* over every",
     "half* helft halve anderhal* *deel* deels part* deel*"},
    {"dubbel dubbele", "half triple", "doubl* twice two* dual twin both", "half* helft halve driedubbel* drie*"},
    {"gedeeltelijk gedeeltelijke deels", "fully entirely completely wholly", "part* some* half mixed",
     "volledig* geheel* helemaal heel hele"},
    {"volledig volledige geheel volkomen helemaal", "partly partially partial",
     "full* entire* complet* total* whol* all quite exhaust* absolute* thorough* at", "deels gedeeltelijk* half*"},
    {"hooguit", "least minimum", "most maximum up no only more than", "minstens minimaal tenminste minste"},
    {"soms", "always never", "some* occasional* now times can may at", "altijd steeds nooit niet geen"},
    {"meestal doorgaans", "rarely seldom", "usual* most* general* normal* often typical* tend* common*",
     "zelden nauwelijks"},
    {"dagelijks dagelijkse", "weekly monthly yearly annual annually", "daily day* everyday",
     "*week* *weken* *maand* jaar* jaren*"},
    {"wekelijks wekelijkse", "daily monthly yearly annual annually", "weekly week*", "*dag* *maand* jaar* jaren*"},
    {"maandelijks maandelijkse", "daily weekly yearly annual annually", "monthly month*",
     "*dag* *week* *weken* jaar* jaren*"},
    {"jaarlijks jaarlijkse", "daily weekly monthly", "annual* yearly year*", "*dag* *week* *weken* *maand*"},
    {"tweewekelijks tweewekelijkse", "monthly weekly", "biweekly fortnight* two two-weekly every other", "*maand*"},
    {"vorige+maand volgende+maand afgelopen+maand komende+maand deze+maand", "year week",
     "month* january february march april may june july august september october november december weeks four",
     "*jaar* *jar* *week* *weken* decenni*"},
    {"vorige+week volgende+week afgelopen+week komende+week deze+week", "month year",
     "week* seven fortnight* days monday tuesday wednesday thursday friday saturday sunday",
     "*maand* *jaar* *jar* decenni*"},
    {"vorig+jaar volgend+jaar afgelopen+jaar komend+jaar komende+jaar dit+jaar", "month week century",
     "year* annual* season* twelve calendar", "*maand* *week* *weken* decenni* eeuw* *eeuws* *wekelijks"},
    {"eeuw eeuwen", "decade decades", "centur* hundred* age ages turn", "decenni* jaren*"},
    {"decennium decennia", "century centuries", "decade* ten twenty thirty forty years", "eeuw* eeuwenoud*"},
    {"eeuwenoud eeuwenoude eeuwenlang eeuwenlange", "decades-old decades decade", "centur* age* ancient old",
     "decenni* jaren*"},
    {"jarenlang jarenlange", "months weeks days month-long week-long", "year* long* decade*",
     "maand* week* weken dagen"},
    {"maandenlang maandenlange", "years weeks days year-long week-long", "month* long*",
     "jaar jaren* jar* week* weken dagen"},
    {"wekenlang wekenlange", "years months days month-long", "week* long*", "jaar jaren* jar* maand* dagen"},
    {"dagenlang dagenlange", "years months weeks hours", "day* long*", "jaar jaren* jar* maand* week* weken uur uren*"},
    {"urenlang urenlange", "minutes days weeks", "hour* long*", "minuten* dag dagen* week* weken"},
    {"*daags *daagse", "week-long weeklong month-long year-long week weeks month months", "day* *day *days",
     "*week* *weken* *maand*"},
    {"*jarig *jarige", "week-long month-long month months day days week weeks",
     "year* *year *years *old aged anniversar* birthday teenage* annual* decade* perennial age",
     "*maand* *week* *weken* *dag* *dagen"},
    {"halfjaar half+jaar", "year", "half six months month semester semi* biannual* mid*",
     "vorig* volgend* elk* per dit jaren jaarlijks* jarig* nieuw*"},
    {"drie+kwartier", "quarter", "quarters three forty* minutes", "kwart"},
    {"kwartier", "half", "quarter* fifteen minutes", "half* halve helft anderhal*"},
    {"halfuur half+uur", "quarter", "half* thirty minutes", "kwart*"},
    {"overmorgen", "tomorrow", "after day* monday tuesday wednesday thursday friday saturday sunday", "morgen*"},
    {"eergisteren", "yesterday", "before day* monday tuesday wednesday thursday friday saturday sunday", "gister*"},
    {"nachts", "day daytime daylight afternoon afternoons", "night* overnight nocturnal midnight a.m am small",
     "dag* *dag overdag middag* namiddag* *middag"},
    {"overdag", "night nights overnight", "day* daytime", "nacht* *nacht nachts avond* *avond"},
    {"dag", "night nights", "day* date hello", "nacht* *nacht* avond* *avond* overnacht* slaap* slap* sliep*"},
    {"begin+januari begin+februari begin+maart begin+april begin+mei begin+juni begin+juli begin+augustus "
     "begin+september begin+oktober begin+november begin+december begin+jaren begin+deze",
     "late mid", "early beginning start* begin* first turn",
     "eind* laat late slot midden half halverwege later laatst*"},
    {"eind+januari eind+februari eind+maart eind+april eind+mei eind+juni eind+juli eind+augustus eind+september "
     "eind+oktober eind+november eind+december eind+jaren",
     "mid", "late end* close last", "midden half halverwege medio"},
    {"medio halverwege", "early late", "mid* middle half halfway through",
     "begin* vroeg* eind* laat late later laatst*"},
});

}  // namespace

const Confusions& contraries_of_amount() {
    return confusions_of<table>;
}

}  // namespace loep::check

// Looks at the English words beside the word, and at what the Dutch denies.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/denial_company.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

/// Words that deny in company: of the English words close before them or right after them, or of a Dutch word.
struct Company {
    std::string_view words;
    std::string_view before;       ///< of the five words before, any
    std::string_view after;        ///< the next word, or one near it
    std::string_view dutch;        ///< in the Dutch bead
    bool is_near = false;          ///< `after` may stand up to the fourth word after
    std::string_view unless = {};  ///< Dutch words that it translates before `after`, or behind `before` if that is all
};

/// What something can be said not to do that stays as it was.
constexpr std::string_view endings =
    "weg* voorbij dood verdw* vertrok* vertrek* op over klaar stop* gestopt vergeten vergat* ophoud* houdt hield "
    "hielden houden gehouden afgelopen af verander* uit gesloten dicht gedaan kwijt verl* wijk* week weken geweken "
    "opge* los* bewe* bewogen buig* boog gebogen slapen slaap geslapen sliep* gaan ging* gaat gegaan eind* beëindig* "
    "terug* scheid* gescheiden rouw* bang";

/// What may not be more.
constexpr std::string_view more_than_that =
    "meer hoger harder sneller langer groter ouder later verder dieper zwaarder breder boven over* limiet* maximum* "
    "grens*";

constexpr std::array companies = std::to_array<Company>({
    {"yet", "", "to", ""},
    {"still", "", "to",
     "weg weggegaan voorbij dood verdw* over klaar vergeten afgelopen opgelost kwijt vertrokken gestopt af rond"},
    {"any anyone anybody anything anywhere ever", "", "but", "nooit eerder voorheen"},
    {"out", "keep* kept rul* shut* lock* bow* opt* peter* run ran runs running sold", "of", "buiten sprake", false,
     "uit *uit uitge* uitte* verla* verliet*"},
    {"through", "fall falls fell fallen falling", "", ""},
    {"off", "call* keep* kept stay* fend* ward*", "table agenda menu cards limits", "", true},
    {"away", "keep* kept stay* turn* shy shied steer* stop* put", "", ""},
    {"alone", "leav* left let lets", "", ""},
    {"than", "rather less other more sooner fewer", "", "zo even als evenveel evenzeer zoveel"},
    {"other another else", "", "than", "zelfde dezelfde hetzelfde dit deze eigen alleen"},
    {"stuck", "get gets got getting gotten is are was were", "", "", false, "vast* kleef* kleven* plak*"},
    {"same constant stable steady stuck", "", "", "verschil* anders ander* verander* gewijzigd wijzig* bewe*"},
    {"last", "", "thing person people man woman place one to resort", ""},
    {"first", "", "", "nooit eerder voorheen ooit"},
    {"only just merely alone", "", "", "dan anders behalve tot voor voordat eer eerder enige meer verder zozeer"},
    {"until before", "", "", "voor vóór voordat vooraleer eerder zolang pas eer alvorens alleen meer"},
    {"far", "", "from", "lang"},
    {"too", "", "to", "genoeg voldoende zo", true},
    {"keep keeps keeping kept remain* stay stays stayed stayin* stick sticks sticki* maintain* preserv* continu*", "",
     "out off away from awake secret quiet silent hidden shut closed apart back there here inside put", endings, true,
     "blijf* blijven bleef bleven gebleven"},
    {"end ended ends", "", "", "meer langer door verder"},
    {"lie lies", "", "", "waar waarheid klopt klopte"},
    {"former formerly retired", "", "", "meer langer"},
    {"clear clean", "", "", "twijfel* schuldig* vuil* gevonden smet*"},
    {"free", "", "", "vast bezet* gevangen* betal* kost* gebonden last bezwaar zit zat"},
    {"open", "leav* left keep* kept", "", "dicht gesloten"},
    {"may might could possible possibility", "", "", "uit uitgesloten uitsluit*"},
    {"full", "", "", "plaats plaatsen plek plekken ruimte bed bedden stoel stoelen kaart* kamer*"},
    {"close nearby", "", "", "ver"},
    {"home", "stay* remain*", "", ""},
    {"packed conked", "", "up out", ""},
    {"crashed", "", "", "werkt* werken doet doen deed deden computer* systeem site website server*"},
    {"dry", "run ran runs", "", ""},
    {"down", "vot* turn*", "", "", false, "afgewezen afwijz* afwees afwezen *gestemd verwerp* verwierp* verworpen"},
    {"limit limits maximum cap capped ceiling", "", "", more_than_that},
    {"all", "that's that was", "it there he she they we i", "anders verder", true},
    {"guess", "anyone's anybody's", "", ""},
    {"closed", "", "to", "", true},
    {"hard", "", "to", "makkelijk* gemakkelijk* eenvoudig* licht* eens meevallen meeviel valt snel gauw vlug"},
    {"against",
     "decide* deciding advise* advising argue* arguing vote voted votes voting warn warned warns warning ruled ruling "
     "guard guarded guarding come comes came coming",
     "", "tegen afgeraden afraad* raad* ried"},
    {"price cost costs paid pay charge", "", "", "gratis kosteloos"},
});

/// *inability*, *illegal*, *disagree*: words that begin with in-, im-, il-, ir-, dis- or mis- and do deny.
constexpr WordList beginnings_that_deny(
    "inab* inac* inad* inapp* inatt* inaud* incap* incoh* incomp* inconc* incons* inconv* incor* incred* incur* "
    "indec* indef* indiff* indig* indir* indisc* indisp* indist* inedib* ineff* inel* inequ* iner* inesc* inev* "
    "inex* infal* infin* infirm* inflex* infreq* inhosp* inhum* inno* inop* insan* insec* insen* insep* insign* "
    "insinc* insol* insub* insuf* insup* insur* intang* intol* intract* inval* invar* invis* invol* invuln* immat* "
    "immeas* immob* immod* immor* immun* immut* impart* impass* impat* impen* imperc* imperf* imperm* impers* "
    "implaus* impol* imposs* impot* impra* imprec* improb* improp* imprud* impun* irrat* irrec* irref* irreg* irrel* "
    "irrem* irrep* irres* irrev* illeg* illic* illit* illog* disab* disadv* disag* disal* disap* disar* disas* disb* "
    "disc* disd* diseng* disfav* disg* dish* disi* disj* disl* dism* diso* dispa* dispen* dispr* dispu* disq* disr* "
    "diss* distrust* disu* mis*");
/// Words that begin as those do and deny nothing.
constexpr WordList others(
    "incur incurs incurred incredibly insure* insurance insurg* insurr* discuss* discip* disco discos discotheque* "
    "discov* discount* discours* dish dished dishes dishcloth* dishevel* dishwash* dispatch* disc discern* disast* "
    "discret* disguis* missio* missil* miss mister misty miser* mistress* disburs* infini* inexor* disson*");

bool begins_so(std::string_view key) {
    return "in* im* il* ir* dis* mis*"_words.fits(key);
}

/// Does the word only begin as words do that deny: *immigration*, *incumbent*, *independent*?
bool only_begins_so(std::string_view key) {
    return begins_so(key) && (!beginnings_that_deny.fits(key) || others.fits(key));
}

/// *resistance*, *banner*, *barrier*, *rules*, *spare*: words that begin as verbs do that deny, and are others.
bool is_other_word(std::string_view key) {
    return "banner* bank* band* bang* banq* banj* banal* barrie* barrel* barrack* barric* barre spark* sparrow* "
           "sparse* "
           "stopwatch keeper* elud eluci* minimum minima* minimu* resistance irony ironic* scrape* scrapb* blocks "
           "opposite opposition declini* dodgem* forge forged forger* forget-me* halter elus* spars*"_words.fits(key);
}

/// Does one of the five words before it fit?
bool has_before(const SideView& side, const text::Word& word, std::string_view list) {
    constexpr std::ptrdiff_t reach = 5;
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* first = words.data() + std::max<std::ptrdiff_t>(0, &word - words.data() - reach);
    return std::any_of(first, &word, [&](const text::Word& before) { return fits_any(list, before.key); });
}

/// Does one of the words after it, up to that many, fit?
bool has_after(const SideView& side, const text::Word& word, std::string_view list, std::ptrdiff_t reach) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* end = words.data() + words.size();
    const auto* last = &word + std::min<std::ptrdiff_t>(reach + 1, end - &word);
    return std::any_of(&word + 1, last, [&](const text::Word& after) { return fits_any(list, after.key); });
}

/// *nog niet*, *nog altijd geen*: of what *still* may be left.
bool is_not_yet(const SideView& side, const text::Word& denial) {
    return has_before(side, denial, "nog");
}

/// *asked whether it was full yet*
bool asks_indirectly(const SideView& side, const text::Word& word) {
    const auto segment = segment_at(side, word.span.begin);
    return find_word(side, {segment, segment + 1}, "whether if"_words) != nullptr;
}

/// *the little church*, *a few months*: small, and some.
bool is_small_or_some(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    if (&word == words.data()) {
        return false;
    }
    static constexpr WordList pointers("the a an this that these those my your his her its our their every");
    const auto& before = std::prev(&word)->key;
    return (word.key == "little" && pointers.fits(before)) ||
           (word.key == "few" && (pointers.fits(before) || "last past next first"_words.fits(before)));
}

/// *more than €3m*, *more than a hundred*
bool is_before_number(const SideView& side, const text::Word& word) {
    const auto segment = segment_at(side, word.span.begin);
    const auto& numbers = side.numbers[segment];
    const auto end = text::to_size(word.span.end);
    constexpr std::size_t farthest = 4;
    return std::any_of(numbers.begin(), numbers.end(), [&](const text::Number& number) {
        const auto begin = text::to_size(number.span.begin);
        return begin >= end && begin <= end + farthest;
    });
}

/// *the dispute*, not *they dispute it*.
bool is_quarrel(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    return "dispute disputes"_words.fits(word.key) && &word != words.data() &&
           "the a this that any their his her its labour legal border trade pay"_words.fits(std::prev(&word)->key);
}

}  // namespace

bool has_beginning_that_denies(std::string_view key) {
    static constexpr WordList verbs("dislik* disagre* disap* disal* dism* disob* disreg* disbel* dispu* misund*");
    return !verbs.fits(key) && (key.ends_with("less") || !denied_inside(key, text::Language::english).empty() ||
                                (begins_so(key) && !only_begins_so(key)));
}

Answer answer_to_denial(const PairView& pair, const align::Bead& bead, const text::Word& english,
                        const text::Word& denial) {
    constexpr std::ptrdiff_t next = 1;
    constexpr std::ptrdiff_t near = 4;
    const std::string_view key = english.key;
    if (only_begins_so(key) || is_other_word(key) || is_small_or_some(pair.target, english) ||
        is_quarrel(pair.target, english)) {
        return Answer::none;
    }
    const auto& words = lists_of<companies, &Company::words>;
    const auto row = std::find_if(words.begin(), words.end(), [&](const auto& list) { return list.front().fits(key); });
    const auto* company = companies.data() + (row - words.begin());
    if (row == words.end()) {
        return Answer::possible;
    }
    if (key == "than" && is_before_number(pair.target, english)) {
        return Answer::none;
    }
    const auto sources = segments_of(bead, Side::source);
    const auto has_dutch = [&](std::string_view list) { return find_word(pair.source, sources, list) != nullptr; };
    const bool translates = has_dutch(company->unless);
    if ((has_before(pair.target, english, company->before) && !(translates && company->after.empty())) ||
        (has_after(pair.target, english, company->after, company->is_near ? near : next) && !translates)) {
        return Answer::told;
    }
    const bool is_left =
        (key == "still" || (key == "yet" && asks_indirectly(pair.target, english))) && is_not_yet(pair.source, denial);
    return is_left || has_dutch(company->dutch) ? Answer::possible : Answer::none;
}

}  // namespace loep::check

// A table of what Dutch denies and of the English words that say it without a denial.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/denial_sayings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

struct DenialSaying {
    std::string_view dutch;    ///< what is denied: any of these
    std::string_view with;     ///< and any of these; empty: nothing else
    std::string_view english;  ///< any of these says so
};

/// By our own knowledge of the two languages. No English word that would stand there if the denial had been lost.
constexpr std::array sayings = std::to_array<DenialSaying>({
    {"houd houdt houden hield hielden", "van", "hate hates hated hating dislik* loath* detest* averse allergic"},
    {"bedacht gerekend rekende rekenden rekenen verwacht verwachtte verwachtten voorbereid", "",
     "surpris* caught catch* unprepared unaware* shock* guard"},
    {"gebrek tekort", "", "plenty enough ample abundan* abound* galore"},
    {"scheelde schelen scheelt", "", "close nearly almost narrow* brink whisker touch-and-go"},
    {"onberoerd onverschillig onbewogen onbetuigd", "", "mov* touch* stir* affect* everyone everybody all"},
    {"niets niks", "mee", "cold indifferen* bored bores uninterest* hate*"},
    {"niets niks", "betaal* betal* kost*", "free gratis complimentary"},
    {"niets niks nop", "voor", "vain free gratis useless* needless* fruitless* pointless* wasted nothing"},
    {"terug", "van", "speechless silen* stump* words"},
    {"oog slaap geslapen slapen sliep sliepen", "", "awake sleepless insomnia"},
    {"pretje lol lolletje grapje feest leuk prettig fijn", "",
     "ordeal pain misery grim nightmare* tough hard awful gruel* chore struggle"},
    {"goed best lekker", "", "bad badly poor* ill sick wrong worse trouble awful terribl* rough"},
    {"eens", "", "differ* odds split divided quarrel* disagree* dispute*"},
    {"waar klopt kloppen klopte klopten", "", "lie lies false wrong nonsense rubbish myth* fabricat* fiction invented"},
    {"gelijk", "", "wrong mistaken"},
    {"ver", "", "near* close* short* stone's round"},
    {"lang", "", "soon quick* short* brief* swift*"},
    {"duur dure", "", "cheap* affordable reasonabl*"},
    {"makkelijk gemakkelijk eenvoudig simpel", "", "hard difficult* tough tricky struggl* challeng*"},
    {"veel", "", "little few scant* scarce* sparse* thin"},
    {"vaak dikwijls", "", "rare rarely seldom"},
    {"ontkomen ontkomt ontkom omheen onderuit", "", "inevitabl* must forced bound"},
    {"anders", "", "must forced choice only obliged"},
    {"baten baat baatte helpen hielp helpt geholpen", "", "vain useless futil* fruitless point*"},
    {"twee", "keer", "once"},
    {"meer", "niet geen nooit", "gave giv* quit kicked"},
    {"hoef hoeft hoefde hoefden hoeven", "", "spar* exempt* excus* free optional voluntar* needless welcome"},
    {"pikt pikken pikte slikt slikken nemen neemt langer", "", "enough fed sick tired patience limit"},
    {"thuis", "", "out away absent abroad"},
    {"eigen", "bed huis dorp stad land", "away abroad elsewhere"},
    {"mag mogen mocht mochten toegankelijk toegelaten welkom", "",
     "limits bounds barred closed restricted inaccessible forbidden"},
    {"meer langer", "horen aanhoren zien aanzien verdragen uitstaan luisteren", "sick tired fed enough weary"},
    {"klagen", "", "well fine good happy satisf* content"},
    {"opkijken keek kijkt keken opgekeken", "van", "used accustomed familiar ceased blas*"},
    {"mee bij aanwezig", "", "miss misses missed missing skip*"},
    {"gewond gewonden letsel", "", "safe safely unscathed"},
    {"schade", "", "intact unscathed"},
    {"leeft leven leefde", "", "dead died deceased late death killed"},
    {"drinkt drinken dronk alcohol", "", "teetotal* sober dry abstain*"},
    {"vlees", "", "vegetarian* vegan*"},
    {"rookt roken rookte", "", "smoke-free"},
    {"getrouwd trouwen trouwde", "", "single bachelor* spinster"},
    {"kinderen", "", "childless"},
    {"geld", "", "broke penniless poor skint penury"},
    {"werk baan", "", "jobless"},
    {"stemmen stemde stemden gestemd stemt", "", "abstain* boycott* home"},
    {"weten wist weet wisten", "", "ignoran* oblivious secret find finds found discover* wonder* guess* learn*"},
    {"fijne begrijpen begrijpt begreep snapt snappen snapte", "", "lost mystery baffl* puzzl* perplex* beyond"},
    {"uitstaan luchten", "", "hate hates hated loath* detest*"},
    {"gerust", "", "worr* anxious uneas* nervous"},
    {"blij tevreden gelukkig", "", "angry upset annoyed sad cross fed dismay* irritat*"},
    {"vertrouw vertrouwt vertrouwde vertrouwen", "", "suspicio* suspect* wary sceptic* skeptic*"},
    {"gauw snel", "", "slow slowly take takes took"},
    {"wennen gewend", "", "strange new odd"},
    {"onderdoen onderdoet onderdeed", "", "rival* match* equal* good"},
});

/// What nobody would say of whom Dutch says that it is not so: *ziet het niet zitten* – *is keen*.
constexpr std::array affirmed_sayings = std::to_array<DenialSaying>({
    {"zitten", "zie ziet zag zagen zien", "keen enthusiastic eager"},
    {"spreken", "over", "pleased delighted happy thrilled"},
    {"gediend opgezet", "", "pleased happy delighted keen fond"},
    {"houd houdt houden hield hielden", "van", "love loves loved likes liked fond enjoy enjoys enjoyed"},
    {"schuld schuldig", "beken* bekent pleit* acht achtte achtten verklaar* bevond*", "guilty"},
    {"kwalijk", "neem neemt nemen nam namen genomen", "hold holds held blame blames blamed resent*"},
    {"moet moeten moest moesten", "hebben", "fond keen love loves loved enthusiastic"},
});

template <const auto& table>
bool has_saying(const SideView& dutch, SegmentRange dutch_range, const SideView& english, SegmentRange english_range) {
    const auto& lists = lists_of<table, &DenialSaying::dutch, &DenialSaying::with, &DenialSaying::english>;
    return std::any_of(lists.begin(), lists.end(), [&](const auto& row) {
        const auto& [denied, with, answers] = row;
        return find_word(dutch, dutch_range, denied) != nullptr &&
               find_word(english, english_range, answers) != nullptr &&
               (with.empty() || find_word(dutch, dutch_range, with) != nullptr);
    });
}

}  // namespace

bool is_affirmed_saying(const SideView& dutch, SegmentRange dutch_range, const SideView& english,
                        SegmentRange english_range) {
    return has_saying<affirmed_sayings>(dutch, dutch_range, english, english_range);
}

bool is_denied_in_saying(const SideView& dutch, SegmentRange dutch_range, const SideView& english,
                         SegmentRange english_range) {
    return has_saying<sayings>(dutch, dutch_range, english, english_range);
}

}  // namespace loep::check

// Neighbours of how something is done, and of what a crowd lets hear.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// By our own knowledge of the two languages.
inline constexpr std::array neighbours_of_manner = std::to_array<Neighbour>({
    {"manner", "schoorvoetend", "reluctantly grudgingly",
     "schoorv* tegenzin aarzel* node morrend* mokkend* onwillig* knarse* met_moeite moeizaam wrevel*",
     "reluct* grudg* hesit* unwill*"},
    {"manner", "stiekem heimelijk", "secretly covertly stealthily furtively",
     "stiek* heimelijk* *geheim* ongezien* ongemerkt* verborgen sluip* clandest* onopgemerkt* vermomd* verhol* steels*",
     "secret* covert* stealth* furtiv* surrept* sly* clandest* quiet* sneak* hid*"},
    {"manner", "opzettelijk moedwillig", "deliberately intentionally",
     "opzet* moedw* bewust* expres* doelbewust* willens geweten voorbedacht* doelgericht* gericht",
     "delib* inten* purpos* wilful* knowing* conscious*"},
    {"manner", "per_ongeluk", "accidentally", "ongeluk* toeval* vergis* abus* abuis onbedoeld* ongewild*",
     "accid* mistak* inadvert* unintent* chance"},
    {"manner", "vrijwillig", "voluntarily", "vrijw* vrije zelf eigen zomaar", "volunt* will*"},
    {"manner", "anoniem", "anonymously", "anon* naam* naaml* onbekend* *naam", "anon* name* unnamed unident*"},
    {"manner", "onverwacht onverwachts", "unexpectedly",
     "onverw* plots* opeens ineens eensklaps verras* schielijk* abrupt* zomaar pardoes onvoorz* toch",
     "unexp* sudden* abrupt* surpris* blue"},
    {"manner", "zenuwachtig nerveus", "nervously", "zenuw* nerv* gespan* onrust* onwennig* ongemakk*",
     "nerv* anx* tens* uneas*"},
    {"manner", "woedend", "angrily furiously",
     "boos* boze kwaad* kwade woed* nijd* verontw* razend* *ërger* *irrit* geïrr* gram* driftig* fel* briesend* "
     "verbolgen",
     "ang* fur* irat* mad cross indig* outrag* annoy*"},
    {"manner", "blootsvoets", "barefoot", "bloots* blote barrevoets", "bare*"},
    {"manner", "huilend", "tearfully", "huil* tra* snik* wen* ween* geëmot* gehuild", "tear* cr* sob* weep* wept"},
    {"manner", "ijlings haastig", "hastily hurriedly",
     "haast* ijl* overhaast* vlug snel* gauw allerijl* holderdebolder inderhaast", "hast* hurr* quick* rush*"},
    {"manner", "voorzichtig behoedzaam", "cautiously gingerly",
     "voorz* behoed* omzicht* bedachtz* zachtjes oppass* terughoud*", "caut* care* ginger* tentativ* wary war*"},
    {"manner", "tevergeefs vergeefs", "in_vain", "tevergeef* vergeef* vruchtelo* niets niet mislukt* zonder_succes",
     "vain unsuccess* fail* futil* no"},
    {"manner", "met_succes", "successfully", "succes* gelukt lukt* geslaagd* slaag* goed wist wisten erin", "success*"},
    {"manner", "herhaaldelijk meermaals", "repeatedly",
     "herh* meerm* telkens steeds *keer *malen keren vaak dikwijls aanhoud* meerdere blijven blijft bleef geregeld "
     "voortdurend",
     "repeat* several again often time* frequent*"},
    {"manner", "geduldig", "patiently", "gedul* rustig*", "patien*"},
    {"manner", "plechtig", "solemnly", "plecht* ernst*", "solemn*"},
    {"manner", "ironisch_genoeg", "ironically", "iron* wrang* uitgerekend", "iron*"},
    {"manner", "illegaal", "illegally",
     "illeg* onwett* onrechtm* wederr* clandest* zonder_vergunning verboden sluik* zwart", "illeg* unlaw* irregul*"},
    {"manner", "levendig", "vividly", "levend* helder* scherp* beeldend goed nog precies", "viv* live*"},
    {"sound of a crowd", "applaus", "applause", "applau* geapplau* klap* geklap* ovatie* handgeklap bijval toejuich*",
     "applau* clap* ovation* cheer*"},
    {"sound of a crowd", "gelach", "laughter", "*lach* lach* schater* hilar* grap* lol*", "laugh* giggl* chuckl*"},
    {"sound of a crowd", "gejuich", "cheering",
     "juich* gejuich* toejuich* toegejuich* hoera jubel* gejubel* moedig* aanmoed* juicht", "cheer* jubil* applau*"},
});

}  // namespace loep::check

// Tells what Russians, Belarusians and Ukrainians are called for short, in Dutch and English letters.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/names/name_relations.hpp"
#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

struct ShortName {
    std::string_view brief;
    std::string_view whole;
};

/// By our own knowledge; whole names by their beginnings.
constexpr std::array short_names = std::to_array<ShortName>({
    {"alik", "alek* alex* aljak* aliak*"},
    {"aljosja alyosha ljosja lyosha", "alek* aliak* aljak* alex*"},
    {"anja anya", "anna hanna ganna"},
    {"asja asya", "anna anast*"},
    {"borja borya", "boris barys"},
    {"dasja dasha", "darja darya daria dar'ja"},
    {"dima dimka", "dmit* dzmit*"},
    {"fedja fedya", "fjodor fyodor fedor fiodar"},
    {"galja galya", "galina halina"},
    {"grisja grisha", "grigor* hryhor* ryhor"},
    {"ira", "irina iryna"},
    {"jegorka yegorka", "jegor yegor"},
    {"jura yura", "joeri joery yuri* yury* iury*"},
    {"katja katya", "jekat* yekat* ekat* kater* kacja*"},
    {"kolja kolya", "nikol* mikal* mykol* nicol*"},
    {"kostja kostya", "konst* kanst* kost*"},
    {"ksjoesja ksyusha", "ksen* xen*"},
    {"lena", "jelena yelena elena olena alena"},
    {"lisa liza", "jeliz* yeliz* eliz* lizav*"},
    {"ljoeba lyuba liuba", "ljoebov lyubov liubov lubov"},
    {"ljoeda lyuda liuda", "ljoedm* lyudm* liudm* ludm*"},
    {"masja masha", "maria marija mariya maryia mary* marya"},
    {"misja misha", "mich* mikh* mykh*"},
    {"mitja mitya", "dmit* dzmit*"},
    {"nadja nadya", "nadezj* nadezh* nadz* nadi*"},
    {"nastja nastya", "anast* nast*"},
    {"natasja natasha", "natal*"},
    {"olja olya", "olga volha olha"},
    {"pasja pasha", "pavel pavlo paval"},
    {"petja petya", "pjotr pyotr petr petro piotr"},
    {"rita", "margar*"},
    {"sasja sasha sanja sanya sjoera shura", "alek* aljak* aliak* alex* olek*"},
    {"senja senya", "semjon semyon simjon"},
    {"serjozja seryozha", "serg* sjarh* siarh* serh*"},
    {"slava", "vjatsj* vyach* svjat* svyat* sviat* jaros* yaros* stanis* mstis* rostis*"},
    {"sonja sonya", "sof*"},
    {"stas", "stanis*"},
    {"sveta", "svet* svjat* sviat* svitl*"},
    {"tanja tanya", "tat*"},
    {"tolja tolya tolik", "anatol*"},
    {"vanja vanya", "ivan ioann"},
    {"vasja vasya", "vas*"},
    {"vika", "vikt* vict*"},
    {"vitja vitya", "vikt* vict* vital*"},
    {"volodja volodya vova", "vlad* volod* oelad* ulad*"},
    {"zjenja zhenya", "jevgen* yevgen* evgen* jawhen* yauhen* jevhen* yevhen*"},
});

constexpr auto lists = lists_of<short_names, &ShortName::brief, &ShortName::whole>;

}  // namespace

bool is_short_for(std::string_view brief, std::string_view whole) {
    return std::any_of(lists.begin(), lists.end(),
                       [&](const auto& name) { return name[0].fits(brief) && name[1].fits(whole); });
}

}  // namespace loep::check

// A small table of given names. General knowledge of the languages; each line is one name in all its spellings.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/given_names.hpp"

#include <algorithm>
#include <array>

namespace loep::translit {

namespace {

/// Spellings parted by blanks; Dutch and English ones of one language stand in one part, parts are ended by “/”. In a
/// part the English spellings follow “=”.
struct GivenName {
    std::string_view parts;
};

constexpr std::array<GivenName, 47> table{
    {{"aleksandr alexander alexandr aleksander=alexander aleksandr/aljaksandr=aliaksandr alyaksandr/oleksandr="
      "oleksandr olexander/"},
     {"aleksandra alexandra=alexandra aleksandra/aljaksandra=aliaksandra/oleksandra=oleksandra/"},
     {"aleksej alexej aleksei alexei=alexei alexey aleksei/aljaksej=aliaksei alyaksey/oleksij oleksi=oleksiy oleksii/"},
     {"anastasia anastasija=anastasia anastasiya/"},
     {"anatoli anatoly anatolij=anatoly anatoli/anatol=anatol/anatolij=anatoliy anatolii/"},
     {"andrej andrei=andrei andrey/andrij andri=andriy andrii/"},
     {"anton=anton/"},
     {"arkadi arkady arkadij=arkady/arkadz=arkadz/"},
     {"artjom artem=artyom artem/artsjom=artsiom artsyom/"},
     {"boris=boris/barys=barys/borys=borys/"},
     {"darja daria=daria darya/darja=darya/"},
     {"denis=denis/dzjanis=dzianis/denys=denys/"},
     {"dmitri dmitry dmitrij=dmitry dmitri dmitriy/dzmitry=dzmitry/dmytro dmitro=dmytro/"},
     {"jekaterina ekaterina=yekaterina ekaterina/katsjaryna=katsiaryna/kateryna=kateryna/"},
     {"jelena elena=elena yelena/alena=alena/olena=olena/"},
     {"jevgeni jevgeny jevgenij evgeni=yevgeny evgeny yevgeni/jaoehen=yauhen/jevhen=yevhen/"},
     {"filipp filip=filipp philipp/"},
     {"galina=galina/halina=halina/halyna=halyna/"},
     {"gennadi gennady gennadij=gennady gennadi/henadz=henadz/hennadi=hennadiy/"},
     {"georgi georgy georgij=georgy georgi/heorhi=heorhiy/"},
     {"grigori grigory grigorij=grigory/ryhor=ryhor/hryhori=hryhoriy/"},
     {"igor=igor/ihar=ihar/ihor=ihor/"},
     {"irina=irina/iryna=iryna/"},
     {"ivan=ivan/"},
     {"joelia julia joelija=yulia yuliya julia/"},
     {"joeri joerij juri yuri=yuri yury yuriy/joery=yury/"},
     {"konstantin=konstantin/kanstantsin=kanstantsin/kostjantyn=kostyantyn kostiantyn/"},
     {"leonid=leonid/leanid=leanid/"},
     {"maksim maxim=maxim maksim/maksym=maksym/"},
     {"maria marija=maria mariya/maryja=maryia/"},
     {"michail mikhail=mikhail/michajlo=mykhailo/"},
     {"natalja natalia natalija=natalya natalia nataliya/natallja=natallia/"},
     {"nikita=nikita/mikita=mikita/mykyta=mykyta/"},
     {"nikolaj nikolai=nikolai nikolay/mikalaj=mikalai mikalay/mykola=mykola/"},
     {"oleg=oleg/aleh=aleh/oleh=oleh/"},
     {"olga=olga/volha=volha/olha=olha/"},
     {"pavel=pavel/paval pavel=paval/pavlo=pavlo/"},
     {"pjotr=pyotr petr/pjotr=piotr/petro=petro/"},
     {"roman=roman/raman=raman/"},
     {"sergej sergei=sergei sergey/sjarhej siarhei=siarhei syarhey/serhij serhi=serhiy serhii/"},
     {"stanislav=stanislav/stanislaoe=stanislau/"},
     {"svetlana=svetlana/svjatlana=sviatlana svyatlana/svitlana=svitlana/"},
     {"tatjana tatiana=tatiana tatyana/tatsjana=tatsiana tatsyana/tetjana=tetiana tetyana/"},
     {"valeri valery valerij=valery valeriy/valeri=valerii/"},
     {"vasili vasily vasilij=vasily/vasil=vasil/vasyl=vasyl/"},
     {"viktor victor=viktor victor/viktar=viktar/"},
     {"vladimir=vladimir/oeladzimir=uladzimir/volodymyr volodimir=volodymyr/"}}};

/// Whether the blank-parted list holds the word.
bool holds(std::string_view list, std::string_view word) {
    for (std::size_t at = 0; at <= list.size();) {
        const auto end = std::min(list.find(' ', at), list.size());
        if (list.substr(at, end - at) == word) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

/// Calls visit(dutch list, english list) for each language of a name, until it says true.
template <class Visit>
bool visit_parts(std::string_view parts, Visit visit) {
    for (std::size_t at = 0; at < parts.size();) {
        const auto end = parts.find('/', at);
        const auto part = parts.substr(at, end - at);
        const auto middle = part.find('=');
        if (visit(part.substr(0, middle), part.substr(middle + 1))) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

void add_words(std::vector<std::string_view>& words, std::string_view list) {
    for (std::size_t at = 0; at <= list.size();) {
        const auto end = std::min(list.find(' ', at), list.size());
        const auto word = list.substr(at, end - at);
        if (std::find(words.begin(), words.end(), word) == words.end()) {
            words.push_back(word);
        }
        at = end + 1;
    }
}

}  // namespace

std::optional<std::size_t> given_name(std::string_view bare) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (visit_parts(table[row].parts, [bare](std::string_view dutch, std::string_view english) {
                return holds(dutch, bare) || holds(english, bare);
            })) {
            return row;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> english_given_names(std::string_view bare) {
    std::vector<std::string_view> words;
    const auto row = given_name(bare);
    if (!row) {
        return words;
    }
    const auto own = [&](bool wanted) {
        visit_parts(table[*row].parts, [&](std::string_view dutch, std::string_view english) {
            if ((holds(dutch, bare) || holds(english, bare)) == wanted) {
                add_words(words, english);
            }
            return false;
        });
    };
    own(true);
    own(false);
    return words;
}

}  // namespace loep::translit

// A table by concepts of cities; the parts are concepts too, or words that no glossary has.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/city_parts.hpp"

#include <algorithm>
#include <array>

#include "loep/check/names/context.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

/// Airports by the cities that the codes of the International Air Transport Association put them to, known by the name
/// of the place (Zaventem); quarters, suburbs and halls by general knowledge.
struct City {
    std::string_view city;   ///< id of a concept
    std::string_view parts;  ///< ids, and bare keys as Dutch or English writes them
};

constexpr std::array cities = std::to_array<City>({
    {"amsterdam",
     "schiphol bijlmer zuidas carré concertgebouw paradiso tuschinski buitenveldert osdorp slotervaart ijburg"},
    {"rotterdam", "zestienhoven ahoy kralingen delfshaven hillegersberg hoogvliet feijenoord europoort maasvlakte"},
    {"the-hague", "scheveningen ypenburg laakkwartier schilderswijk binnenhof loosduinen"},
    {"utrecht", "overvecht kanaleneiland"},
    {"eindhoven", "woensel gestel welschap"},
    {"brussels",
     "zaventem diegem evere schaarbeek schaerbeek molenbeek anderlecht elsene ixelles etterbeek laken laeken "
     "heizel heysel ukkel uccle oudergem auderghem jette koekelberg"},
    {"antwerp", "deurne borgerhout berchem hoboken merksem wilrijk linkeroever"},
    {"ghent", "gentbrugge ledeberg zwijnaarde mariakerke"},
    {"london",
     "heathrow gatwick stansted westminster whitehall wimbledon wembley greenwich brixton tottenham hackney "
     "docklands hammersmith downing-street"},
    {"manchester", "trafford wythenshawe salford"},
    {"dublin", "tallaght clontarf"},
    {"paris", "orly roissy montmartre neuilly nanterre clichy saint-denis"},
    {"berlin",
     "tegel tempelhof schonefeld kreuzberg neukolln moabit spandau wannsee charlottenburg pankow lichtenberg marzahn "
     "hohenschonhausen"},
    {"frankfurt", "hochst sachsenhausen"},
    {"munich", "schwabing"},
    {"vienna", "schwechat"},
    {"zurich", "kloten"},
    {"rome", "fiumicino ciampino trastevere ostia"},
    {"milan", "malpensa linate"},
    {"madrid", "barajas vallecas"},
    {"barcelona", "raval"},
    {"lisbon", "portela"},
    {"copenhagen", "kastrup christiania norrebro"},
    {"stockholm", "arlanda bromma rinkeby solna"},
    {"gothenburg", "landvetter"},
    {"oslo", "gardermoen groruddalen"},
    {"helsinki", "vantaa"},
    {"reykjavik", "keflavik"},
    {"tallinn", "lasnamae ulemiste"},
    {"riga", "jurmala"},
    {"vilnius", "antakalnis uzupis karoliniskes lukiskes"},
    {"warsaw", "okecie modlin ursynow mokotow bialoleka"},
    {"krakow", "balice kazimierz"},
    {"prague", "ruzyne vinohrady zizkov"},
    {"budapest", "ferihegy"},
    {"bucharest", "otopeni"},
    {"belgrade", "surcin zemun"},
    {"athens", "exarchia piraeus hellinikon spata"},
    {"istanbul", "taksim galata sabiha gokcen kadikoy besiktas"},
    {"ankara", "esenboga"},
    {"minsk",
     "okrestina okrestsina akrestsina kurapaty machulishchy koloditsji kaladzichy zjdanovitsji "
     "zhdanovichy "
     "zhdanovichi serebrjanka serabranka malinovka malinauka oeroetsjtsje uruchcha"},
    {"kyiv", "boryspil borispol boryspol zjoeljany zhuliany hostomel obolon podil trojesjtsjyna troieshchyna maidan"},
    {"moscow",
     "vnukovo domodedovo zjoekovski zhukovsky ostankino lefortovo loebjanka lubyanka chimki khimki "
     "loezjniki luzhniki skolkovo kremlin red-square tsjertanovo chertanovo"},
    {"saint-petersburg", "poelkovo pulkovo kronstadt peterhof kresty"},
    {"new-york", "manhattan brooklyn queens bronx harlem laguardia jfk newark wall-street"},
    {"washington", "dulles georgetown capitol"},
    {"chicago", "ohare"},
    {"los-angeles", "lax hollywood"},
    {"tokyo", "narita haneda shibuya shinjuku"},
    {"seoul", "incheon gimpo gangnam itaewon"},
    {"beirut", "dahieh dahiyeh"},
    {"tel-aviv", "jaffa"},
});

bool is_city(const PairView& pair, const Mention& mention, std::string_view city) {
    return std::any_of(mention.concepts.begin(), mention.concepts.end(),
                       [&](auto index) { return (*pair.termbase)[index].id == city; });
}

bool is_part(const PairView& pair, const Mention& mention, std::string_view parts) {
    return mention.concepts.empty() ? fits_any(parts, surname_of(mention))
                                    : std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](auto index) {
                                          return fits_any(parts, (*pair.termbase)[index].id);
                                      });
}

}  // namespace

std::vector<std::string_view> cities_with_parts() {
    std::vector<std::string_view> ids;
    ids.reserve(cities.size());
    for (const auto& row : cities) {
        ids.push_back(row.city);
    }
    return ids;
}

bool are_city_and_part(const PairView& pair, const Mention& a, const Mention& b) {
    return std::any_of(cities.begin(), cities.end(), [&](const City& row) {
        return (is_city(pair, a, row.city) && is_part(pair, b, row.parts)) ||
               (is_city(pair, b, row.city) && is_part(pair, a, row.parts));
    });
}

}  // namespace loep::check

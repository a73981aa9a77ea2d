// Their list.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/kept_foods.hpp"

#include <algorithm>
#include <array>

#include "loep/text/word_beginnings.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

bool is_kept_food(std::string_view key) {
    static constexpr text::WordTable words(std::to_array<std::string_view>(
        {"pepernoot", "pepernoten",   "kruidnoten", "speculaas",  "oliebol",        "oliebollen",
         "bitterbal", "bitterballen", "hagelslag",  "snert",      "tompouce",       "vlaai",
         "vlaaien",   "kibbeling",    "filmmaker",  "gamay",      "gewürztraminer", "beaujolais",
         "chablis",   "cava",         "cavas",      "pastis",     "calvados",       "couscous",
         "bulgur",    "tzatziki",     "feta",       "mascarpone", "tagliatelle",    "penne",
         "churro",    "churros",      "tapas",      "nasi",       "bami",           "gado-gado"}));
    static constexpr auto stems = std::to_array<std::string_view>(
        {"jenever",     "hutspot",    "stamppot",   "poffertje",  "frikandel",  "frikadel",   "kapsalon",
         "stroopwafel", "rookworst",  "tompoes",    "waterzooi",  "rijsttafel", "chardonnay", "sauvignon",
         "merlot",      "pinot",      "cabernet",   "riesling",   "syrah",      "malbec",     "zinfandel",
         "tempranillo", "sangiovese", "barbera",    "nebbiolo",   "grenache",   "viognier",   "carignan",
         "prosecco",    "chianti",    "rioja",      "bordeaux",   "primitivo",  "albariño",   "verdejo",
         "lambrusco",   "amarone",    "barolo",     "sangria",    "grappa",     "limoncello", "aperitivo",
         "mezcal",      "mojito",     "caipirinha", "hummus",     "falafel",    "halloumi",   "burrata",
         "pecorino",    "gorgonzola", "ciabatta",   "focaccia",   "gnocchi",    "orzo",       "farro",
         "pappardelle", "fusilli",    "linguine",   "bruschetta", "tiramisu",   "panettone",  "pintxo",
         "gazpacho",    "ceviche",    "empanada",   "quesadilla", "ramen",      "udon",       "edamame",
         "wasabi",      "kimchi",     "tempeh",     "sambal",     "rendang",    "satay",      "kombucha",
         "kefir",       "shakshuka",  "harissa",    "dukkah"});
    static constexpr text::WordBeginnings beginnings(stems);
    return words.contains(key) ||
           (beginnings.hold(key) &&
            std::any_of(stems.begin(), stems.end(), [key](std::string_view stem) { return key.starts_with(stem); }));
}

}  // namespace loep::check

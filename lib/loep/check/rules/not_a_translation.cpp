// Rule not-a-translation: two texts that have nothing to do with each other. Whoever aligned them says so.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "loep/check/rule.hpp"

namespace loep::check {

namespace {

constexpr std::array<Example, 2> examples{{
    {"De grens bij Broezgi blijft gesloten. Duizenden migranten wachten in het bos. Polen stuurde 400 soldaten. De "
     "Europese Unie dreigt met sancties. Minsk ontkent elke schuld. Het vriest er 's nachts.",
     "The striker signed for Ajax on Tuesday. He had scored 31 goals in two seasons. His former club asked for more "
     "money. Supporters welcomed him at the airport. The coach expects him to play in March. Nobody mentioned his "
     "injured knee.",
     true, "the article of another desk"},
    {"De grens bij Broezgi blijft gesloten. Duizenden migranten wachten in het bos. Polen stuurde 400 soldaten. De "
     "Europese Unie dreigt met sancties. Minsk ontkent elke schuld. Het vriest er 's nachts.",
     "The border at Bruzgi remains closed. Thousands of migrants are waiting in the forest. Poland sent 400 soldiers. "
     "The European Union is threatening sanctions. Minsk denies any blame. It freezes there at night.",
     false, "its translation"},
}};

}  // namespace

extern const Rule not_a_translation;
constinit const Rule not_a_translation{
    "not-a-translation",
    "non-conformance",
    "two texts that have nothing to do with each other",
    "Hardly a segment of one text finds a sure partner in the other: the wrong file was named, or a file was filled "
    "with another article. It is said once, in the place of all that the other rules would find. Of texts of fewer "
    "than five sentences it is never said.",
    Severity::error,
    examples,
    nullptr,
    nullptr};

}  // namespace loep::check

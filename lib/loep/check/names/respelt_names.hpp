// Names that Dutch and English spell alike, where the translation writes another letter, ending or particle.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"
#include "loep/text/span.hpp"

namespace loep::check {

struct Respelling {
    text::Span written;  ///< in the target
    text::Span source;
    std::string meant;
};

/// Do the letters of a name (a bare key) show that it was never put into Latin letters from others: *Verbruggen*,
/// *Melkert*, *Bastings*? No transliteration and few exonyms have such groups and endings.
bool is_written_in_latin(std::string_view key);

/// *Jansen* – *Janssen*, *Rita Verbruggen* – *Rita Verbrugge*: names that the termbase lacks, of which the translation
/// has nowhere near the source's spelling. Differences that is_slip() knows are not among them.
std::vector<Respelling> respelt_names(const PairView& pair);

/// *Zubr Labs* – *ZubrLabs*: names that the termbase lacks, in one word or in two.
std::vector<Respelling> respaced_names(const PairView& pair);

/// *Pinchuck* for *Pintsjoek*: names that look East Slavic and that the termbase lacks, one letter away from what
/// anybody makes of the source's.
std::vector<Respelling> misromanised_names(const PairView& pair);

}  // namespace loep::check

// A surname is held against the same surname of the source nearby by what stands before both.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_prefixes.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// *J.C.* before *Bloem*: the letters with full stops, or blanks after them, that touch a mention.
text::Span initials_before(const SideView& side, const Mention& mention) {
    const auto bytes = side.bytes();
    const auto is_capital = [&](std::size_t at) { return bytes[at] >= 'A' && bytes[at] <= 'Z'; };
    const auto end = text::to_size(mention.span.begin);
    auto begin = end;
    while (true) {
        const auto stop = begin > 0 && bytes[begin - 1] == ' ' ? begin - 1 : begin;
        const bool letter = stop > 1 && bytes[stop - 1] == '.' && is_capital(stop - 2) &&
                            (stop == 2 || std::string_view(" .(\n").find(bytes[stop - 3]) != std::string_view::npos);
        if (!letter) {
            break;
        }
        begin = stop - 2;
    }
    return text::make_span(begin, begin == end ? end : bytes.find_last_of('.', end) + 1);
}

std::string initials_of(std::string_view text) {
    std::string letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    std::transform(letters.begin(), letters.end(), letters.begin(),
                   [](char letter) { return static_cast<char>(letter - 'A' + 'a'); });
    return letters;
}

bool are_other_initials(std::string_view source, std::string_view written) {
    return !source.empty() && source.size() == written.size() &&
           !std::equal(source.begin(), source.end(), written.begin(), may_begin_one_name);
}

using Words = std::span<const text::Word>;

/// The particles, and hyphens among them, before the last word of a mention, whether they are part of it or stand
/// before it.
Words particles_of(const SideView& side, const Mention& mention) {
    const auto text = side.slice(mention.span);
    const auto blank = text.rfind(' ');
    const auto surname = blank == std::string_view::npos
                             ? mention.span.begin
                             : text::ByteOffset(text::to_size(mention.span.begin) + blank + 1);
    const auto words = words_before(side, mention.segment, surname);
    auto first = words.size();
    for (auto at = words.size(); at > 0; --at) {
        if (text::is_name_particle(words[at - 1].hashed())) {
            first = at - 1;
        } else if (side.slice(words[at - 1].span) != "-") {
            break;
        }
    }
    return words.subspan(first);
}

/// By the keys of their words, without hyphens; the nearest first.
std::vector<std::string_view> keys_of(Words particles) {
    std::vector<std::string_view> keys;
    for (const auto& word : particles) {
        if (word.kind == text::WordKind::word) {
            keys.insert(keys.begin(), word.key);
        }
    }
    return keys;
}

/// *van De Croo* – *De Croo*: the first may be a preposition, so a longer row that ends in the other is no other one.
bool are_exchanged(Words source, Words written) {
    const auto a = keys_of(source);
    const auto b = keys_of(written);
    const auto shared = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    return shared > 0 && !std::equal(a.begin(), a.begin() + shared, b.begin());
}

/// *al-Sisi* – *El Sisi*: Arabic is put into Latin letters in many ways.
bool are_arabic(Words particles) {
    static constexpr std::array<std::string_view, 4> arabic{"al", "el", "bin", "ibn"};
    const auto keys = keys_of(particles);
    return !keys.empty() && std::find(arabic.begin(), arabic.end(), keys.front()) != arabic.end();
}

/// Does the translation have the surname with these particles anywhere?
bool writes_with(const PairView& pair, std::string_view surname, Words particles) {
    const auto& side = pair.target;
    const auto keys = keys_of(particles);
    return std::any_of(side.mentions.begin(), side.mentions.end(), [&](const Mention& mention) {
        return mention.key.ends_with(surname) && surname_of(mention) == surname &&
               keys_of(particles_of(side, mention)) == keys;
    });
}

/// *De Jong* – *Jong*, *Tom de Jong* – *Tom Jong*; not *de Telegraaf* – *the Telegraaf*, nor *al-Assad* – *Assad*.
bool are_lost(const PairView& pair, const Mention& source, Words particles, const Mention& written,
              std::string_view surname) {
    static constexpr std::array<std::string_view, 4> others{"the", "of", "from", "'s"};
    const auto before = words_before(pair.target, written.segment, written.span.begin);
    const bool has_other =
        !before.empty() && std::find(others.begin(), others.end(), before.back().key) != others.end();
    if (particles.empty() || has_other || are_arabic(particles)) {
        return false;
    }
    const auto given = given_name_before(pair.target, written);
    if (!given.empty()) {
        // *In de Kerkstraat* – *In Kerkstraat*: what opens a sentence is no given name.
        return !is_function_word(text::HashedKey(given), pair.target.language()) &&
               given == given_name_before(pair.source, source);
    }
    return particles.back().letter_case == text::WordCase::capitalised && writes_with(pair, surname, particles.last(1));
}

/// A name of the source that has the surname, rather of the bead than near it; null where none has.
const Mention* same_surname(const PairView& pair, const Mention& written, std::string_view surname) {
    const auto bead = pair.target.bead_of[written.segment];
    for (const auto range : {segments_of(pair.beads[bead], Side::source), segments_near(pair, bead, Side::source)}) {
        const auto sources = mentions_in(pair.source, range);
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [&](const Mention& mention) { return surname_of(mention) == surname; });
        if (found != sources.end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// The surname with its particles, without a given name.
text::Span surname_span(Words particles, const Mention& mention) {
    return {particles.empty() ? mention.span.begin : particles.front().span.begin, mention.span.end};
}

/// The same surname in the source, with other particles.
std::optional<Respelling> with_other_particles(const PairView& pair, const Mention& mention, std::string_view surname,
                                               const Mention& written) {
    const auto own = particles_of(pair.source, mention);
    const auto particles = particles_of(pair.target, written);
    const bool differ = particles.empty()
                            ? are_lost(pair, mention, own, written, surname)
                            : are_exchanged(own, particles) &&
                                  (!(are_arabic(own) && are_arabic(particles)) || writes_with(pair, surname, own));
    if (!differ) {
        return std::nullopt;
    }
    const auto source = surname_span(own, mention);
    return Respelling{surname_span(particles, written), source, std::string(pair.source.slice(source))};
}

/// The initials in the source of a name near that is this one; nothing where one of them may be written so.
std::optional<Respelling> with_other_initials(const PairView& pair, const Mention& written, text::Span initials) {
    const auto letters = initials_of(pair.target.slice(initials));
    const auto bead = pair.target.bead_of[written.segment];
    std::optional<Respelling> other;
    for (const auto& source : mentions_in(pair.source, segments_near(pair, bead, Side::source))) {
        const auto own = initials_before(pair.source, source);
        if (own.empty() || shared_name(pair, {&source, 1}, {&written, 1}) == nullptr) {
            continue;
        }
        const auto meant = pair.source.slice(own);
        if (!are_other_initials(initials_of(meant), letters)) {
            return std::nullopt;
        }
        if (!other) {
            other = Respelling{initials, own, std::string(meant)};
        }
    }
    return other;
}

}  // namespace

std::vector<Respelling> exchanged_initials(const PairView& pair) {
    std::vector<Respelling> found;
    for (const auto& written : pair.target.mentions) {
        const auto initials = initials_before(pair.target, written);
        if (initials.empty()) {
            continue;
        }
        if (auto other = with_other_initials(pair, written, initials)) {
            found.push_back(std::move(*other));
        }
    }
    return found;
}

std::vector<Respelling> exchanged_particles(const PairView& pair) {
    std::vector<Respelling> found;
    if (std::none_of(pair.source.mentions.begin(), pair.source.mentions.end(),
                     [&](const Mention& mention) { return !particles_of(pair.source, mention).empty(); })) {
        return found;
    }
    for (const auto& written : pair.target.mentions) {
        const auto surname = surname_of(written);
        if (const auto* source = same_surname(pair, written, surname)) {
            if (auto other = with_other_particles(pair, *source, surname, written)) {
                found.push_back(std::move(*other));
            }
        }
    }
    return found;
}

}  // namespace loep::check

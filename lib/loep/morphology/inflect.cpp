// Finds the word of a phrase that is inflected, and lets the rules of its language inflect it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/inflect.hpp"

#include <cstddef>

#include "loep/morphology/dutch.hpp"
#include "loep/morphology/english.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology {

namespace {

constexpr auto none = std::string_view::npos;

/// A stretch of a phrase with what stands before and after it.
struct Part {
    std::string_view before;
    std::string_view word;
    std::string_view after;
};

Part part_of(std::string_view text, std::size_t begin, std::size_t end) {
    return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

Part last_word(std::string_view text) {
    const auto space = text.rfind(' ');
    return part_of(text, space == none ? 0 : space + 1, text.size());
}

Part first_word(std::string_view text) {
    const auto space = text.find(' ');
    return part_of(text, 0, space == none ? text.size() : space);
}

/// The last word before the first preposition that is not the first word of all.
template <class IsPreposition>
Part noun_head(std::string_view text, IsPreposition is_preposition) {
    std::size_t begin = 0;
    std::size_t previous = 0;
    std::size_t previous_end = text.size();
    while (begin < text.size()) {
        const auto space = text.find(' ', begin);
        const auto end = space == none ? text.size() : space;
        if (begin > 0 && is_preposition(text.substr(begin, end - begin))) {
            return part_of(text, previous, previous_end);
        }
        previous = begin;
        previous_end = end;
        begin = end + 1;
    }
    return part_of(text, previous, previous_end);
}

/// *secretaris-generaal*, *secretary general*: the first part is the head.
Part cut_postposed_adjective(Part part, std::string_view text) {
    const auto end = static_cast<std::size_t>(part.word.data() - text.data()) + part.word.size();
    const auto whole = text.substr(0, end);
    if (!whole.ends_with('l')) {
        return part;
    }
    for (const std::string_view adjective : {"-generaal", " general", "-general", " martial"}) {
        if (!whole.ends_with(adjective) || whole.size() == adjective.size()) {
            continue;
        }
        const auto head_end = whole.size() - adjective.size();
        const auto space = text.rfind(' ', head_end - 1);
        return part_of(text, space == none ? 0 : space + 1, head_end);
    }
    return part;
}

void frame(FormList& forms, const Part& part) {
    forms.set_frame(part.before, part.after);
}

/// *logistiek centrum* → *logistieke centrum*: every word before the head that has a form in -e; empty when none has.
std::string with_adjectives_in_e(std::string_view before) {
    std::string result;
    std::size_t copied = 0;
    for (std::size_t begin = 0; begin < before.size();) {
        auto end = before.find(' ', begin);
        end = end == none ? before.size() : end;
        const auto word = before.substr(begin, end - begin);
        if (dutch::takes_e(word)) {
            FormList scratch;
            scratch.start(word);
            dutch::add_adjective_forms(word, false, scratch);
            if (scratch.size() > 0) {
                result += before.substr(copied, begin - copied);
                result += scratch.text(0);
                copied = end;
            }
        }
        begin = end + 1;
    }
    return result.empty() ? result : result.append(before.substr(copied));
}

void list_dutch_noun(const Lemma& lemma, const Part& last, FormList& forms) {
    const auto plain = noun_head(lemma.text, dutch::is_preposition);
    const auto head = cut_postposed_adjective(plain, lemma.text);
    const auto inflected = head.before.empty() ? std::string() : with_adjectives_in_e(head.before);
    const std::string_view before = inflected.empty() ? head.before : std::string_view(inflected);
    if (!lemma.irregular) {
        forms.set_frame(before, head.after);
        dutch::add_plurals(head.word, forms);
    }
    if (!inflected.empty()) {
        forms.set_frame(before, head.after);
        forms.add(InflectionKind::adjectival, head.word);
    }
    frame(forms, last);
    // A common noun has none today outside fixed phrases.
    if (lemma.only_plural_and_genitive || is_upper(lemma.text.front())) {
        dutch::add_genitives(last.word, forms);
    }
    if (!lemma.only_plural_and_genitive && head.word.size() == lemma.text.size() && is_lower(head.word.front())) {
        dutch::add_diminutives(head.word, forms);
    }
}

/// Of a nationality's hyphenated adjective (*Wit-Russisch*) the rules see the whole word.
void list_dutch(const Lemma& lemma, FormList& forms) {
    const auto last = last_word(lemma.text);
    switch (lemma.word_class) {
        case WordClass::name:
            frame(forms, last);
            dutch::add_genitives(last.word, forms);
            return;
        case WordClass::noun:
            list_dutch_noun(lemma, last, forms);
            return;
        case WordClass::adjective:
            frame(forms, last);
            dutch::add_adjective_forms(last.word, !lemma.only_plural_and_genitive, forms);
            return;
        case WordClass::verb:
            frame(forms, last);
            if (!lemma.only_plural_and_genitive) {
                dutch::add_verb_forms(last.word, lemma.irregular, forms);
            }
            return;
        case WordClass::other:
            return;
    }
}

void list_english_noun(const Lemma& lemma, FormList& forms) {
    const auto last = last_word(lemma.text);
    const auto plain = noun_head(lemma.text, english::is_preposition);
    const auto head = cut_postposed_adjective(plain, lemma.text);
    const auto first_plural = forms.size();
    if (!lemma.irregular) {
        frame(forms, head);
        english::add_plurals(head.word, forms);
        if (head.word.data() != plain.word.data() && lemma.text.find('-') == none) {
            frame(forms, plain);  // secretary generals, beside secretaries general
            english::add_plurals(plain.word, forms);
        }
    }
    const auto after_plurals = forms.size();
    frame(forms, last);
    english::add_possessives(last.word, forms);
    for (auto i = first_plural; i < after_plurals; ++i) {
        const auto plural = forms.text(i);
        forms.set_frame({}, {});
        forms.add(InflectionKind::genitive, plural, plural.ends_with('s') ? "'" : "'s");
    }
}

void list_english(const Lemma& lemma, FormList& forms) {
    switch (lemma.word_class) {
        case WordClass::name: {
            const auto last = last_word(lemma.text);
            frame(forms, last);
            english::add_possessives(last.word, forms);
            return;
        }
        case WordClass::noun:
            list_english_noun(lemma, forms);
            return;
        case WordClass::verb: {
            const auto first = first_word(lemma.text);
            frame(forms, first);
            if (!lemma.only_plural_and_genitive) {
                english::add_verb_forms(first.word, lemma.irregular, forms);
            }
            return;
        }
        case WordClass::adjective:
        case WordClass::other:
            return;
    }
}

/// Every form so far in its other lawful spelling; the base becomes a variant, the rest keep their kind.
void add_respellings(FormList& forms) {
    std::string spelling;
    const auto count = forms.size();
    forms.set_frame({}, {});
    for (const auto respell : {english::respell_region, english::respell_hyphen}) {
        for (std::size_t i = 0; i < count; ++i) {
            if (respell(forms.text(i), spelling)) {
                const auto kind = forms.kind(i);
                forms.add(kind == InflectionKind::base ? InflectionKind::variant : kind, spelling);
            } else if (i == 0) {
                break;  // what the base does not hold its forms do not hold
            }
        }
    }
}

}  // namespace

void list_forms(const Lemma& lemma, FormList& forms) {
    forms.start(lemma.text);
    forms.add(InflectionKind::base, lemma.text);
    if (lemma.text.empty()) {
        return;
    }
    if (lemma.language == text::Language::dutch) {
        list_dutch(lemma, forms);
        return;
    }
    list_english(lemma, forms);
    if (!lemma.only_plural_and_genitive) {
        add_respellings(forms);
    }
}

std::vector<Form> forms_of(const Lemma& lemma) {
    FormList forms;
    list_forms(lemma, forms);
    std::vector<Form> result;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        result.push_back({forms.text(i), forms.kind(i)});
    }
    return result;
}

std::string inflect(const Lemma& lemma, InflectionKind kind) {
    FormList forms;
    list_forms(lemma, forms);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (forms.kind(i) == kind) {
            return forms.text(i);
        }
    }
    return std::string(lemma.text);
}

}  // namespace loep::morphology

// A common noun, a place or a surname that is part of somebody's or something's name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/name_doubts.hpp"

#include <algorithm>
#include <string>

#include "loep/match/general_words.hpp"
#include "loep/match/western_names.hpp"
#include "loep/match/word_list.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::match {

namespace {

using termbase::ConceptKind;
using termbase::PartOfSpeech;

bool opens_a_sentence(const WordRange& range) {
    return range.begin < 2 || opens_a_clause((*range.words)[range.begin - 2]);
}

/// *Kate Bush*, *Sergej Minsk*, and *a Grace Pope* but not *Grace Pope* where a sentence opens.
bool follows_given_name(const HitContextView& context, const WordRange& range) {
    const auto* given = range.before();
    if (!context.is_stray_name(given)) {
        return false;
    }
    const auto key = text::bare_key(given->key);
    return translit::given_name(key) || is_western_given_name(key) ||
           (is_given_name_and_word(key) && !opens_a_sentence(range));
}

bool is_given_name_of_the_west(std::string_view key) {
    const auto bare = text::bare_key(key);
    return is_given_name_too(key) || is_western_given_name(bare) || is_given_name_and_word(bare);
}

/// *Jordan Peterson*, *Jan Deen*, *Chelsea Halifax*; not *in Jordan Amman fell silent*.
bool is_of_a_person(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto* before = range.before();
    const bool single = range.begin + 1 == range.end;
    if (!single || context.is_in_title_case(hit)) {
        return false;
    }
    const auto kind = context.subject(hit).kind;
    if (kind == ConceptKind::nationality) {
        return context.designation(hit).part_of_speech == PartOfSpeech::noun && follows_given_name(context, range);
    }
    if ((kind == ConceptKind::place || kind == ConceptKind::country) && follows_given_name(context, range)) {
        return true;
    }
    const auto* after = range.after();
    return context.is_stray_name(after) && is_given_name_of_the_west(range.first().key) &&
           after->span.begin != range.first().span.end && !(before != nullptr && is_of_place(before->key));
}

/// *De Polen*, *twee Zweden*: the people, and no name of the country, which has no article.
bool is_people_of_the_name(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    return context.subject(hit).kind == ConceptKind::country && holds({"polen", "zweden"}, range.first().key) &&
           before != nullptr &&
           (holds({"andere",     "beide",     "de",    "deze",   "die",       "drie",   "duizenden",
                   "enkele",     "honderden", "jonge", "meeste", "miljoenen", "oudere", "sommige",
                   "tientallen", "twee",      "veel",  "vele",   "vier",      "vijf"},
                  before->key) ||
            before->kind == text::WordKind::number) &&
           !(after != nullptr && after->key == "van");
}

/// *De rivier de Niger*, *along the Niger*, *the Jordan River*; not *the Niger coup*.
bool is_river(const WordRange& range, text::Language language) {
    const auto* before = range.before();
    const auto* after = range.after();
    if (range.begin + 1 != range.end ||
        !holds({"congo", "jordan", "niger", "paraguay", "senegal", "uruguay"}, range.first().key)) {
        return false;
    }
    const bool article = before != nullptr && (before->key == "de" || before->key == "the");
    const auto* water = article ? range.before(2) : before;
    if ((water != nullptr && holds({"river", "rivier", "stroom"}, water->key)) ||
        (after != nullptr && holds({"basin", "delta", "river"}, after->key))) {
        return true;
    }
    const bool goes_on = after != nullptr && (holds({"of", "van"}, after->key) || is_capitalised(*after) ||
                                              (language == text::Language::english && is_before_noun(range)));
    return article && range.first().key != "congo" && !goes_on;
}

/// *De Spaanse Senaat*, *the Senate of Poland*, *the Senate in Manila*: of another country than the glossary means.
bool is_house_of_others(const HitContextView& context, const WordRange& range) {
    if (range.begin + 1 != range.end || !holds({"congres", "congress", "senaat", "senate"}, range.first().key)) {
        return false;
    }
    const auto is_of = [&](const text::Word* word, ConceptKind kind) {
        return word != nullptr &&
               !holds({"america", "american", "amerika", "amerikaanse", "dutch", "nederland", "nederlandse",
                       "netherlands", "u.s", "u.s.", "us", "vs"},
                      word->key) &&
               context.is_in_hit(*word, [&](const TermHit& hit) { return context.subject(hit).kind == kind; });
    };
    const auto* link = range.after();
    const auto* before = range.before();
    return is_of(before, ConceptKind::nationality) || (before != nullptr && is_american_state(before->key)) ||
           (link != nullptr && holds({"of", "van"}, link->key) && is_of(range.after(2), ConceptKind::country)) ||
           (link != nullptr && link->key == "in" && range.after(2) != nullptr &&
            !holds({"den", "the", "washington"}, range.after(2)->key) && is_of(range.after(2), ConceptKind::place));
}

/// *Halifax, a mill town in Yorkshire*, for a place that the glossary has elsewhere.
bool is_in_another_region(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    constexpr std::size_t furthest = 6;
    const auto* comma = range.after();
    if (comma == nullptr || comma->key != ",") {
        return false;
    }
    std::size_t steps = 2;
    while (range.after(steps) != nullptr && steps < furthest && range.after(steps)->key != "in") {
        ++steps;
    }
    const auto* region = range.after(steps + 1);
    if (range.after(steps) == nullptr || range.after(steps)->key != "in" || region == nullptr) {
        return false;
    }
    const bool british = is_english_county(region->key);
    if (!british && !is_american_state(region->key)) {
        return false;
    }
    const auto& relations = context.subject(hit).relations;
    return std::none_of(relations.begin(), relations.end(), [&](const termbase::Relation& relation) {
        return relation.kind == termbase::RelationKind::located_in &&
               (relation.target == (british ? "england" : "united-states") || relation.target == "united-kingdom" ||
                is_american_state(relation.target) || is_english_county(relation.target));
    });
}

/// *The Savoy Hotel*, *hotel Polen*, *the Marquess of Salisbury*, *Lord Halifax*.
bool is_place_in_other_name(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    if (range.begin + 1 != range.end || hit.form == FormKind::genitive || context.is_in_title_case(hit)) {
        return false;
    }
    if (after != nullptr && is_capitalised(*after) && after->span.begin != range.first().span.end &&
        holds({"arms", "avenue", "ballroom", "grill", "hilton", "hotel", "inn", "lane", "road", "street", "suites",
               "tavern"},
              after->key)) {
        return true;
    }
    if (before == nullptr) {
        return false;
    }
    const auto* title = before->key == "of" || before->key == "van" ? range.before(2) : nullptr;
    return holds({"brasserie", "café", "hotel", "lady", "lord", "pizzeria", "restaurant", "viscount"}, before->key) ||
           (title != nullptr &&
            holds({"baron", "baroness", "burggraaf", "countess", "duchess", "duke", "earl", "graaf", "gravin", "hertog",
                   "hertogin", "marchioness", "markies", "markiezin", "marquess", "marquis", "viscount"},
                  title->key));
}

/// *The Savoy, where …*, *the Halifax raised its rates*, *drank a Manhattan*: a house, a firm or a drink, since towns
/// and regions have no article.
bool is_house_of_the_name(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    constexpr std::string_view with_article =
        "algarve auvergne berezina biarezina bronx byarezina camargue capitol caucasus crimea danube daugava desna "
        "dnieper "
        "dnipro dnister donbas donbass dordogne elbe ghouta kuban levant maidan neman nemunas nile oder peloponnese "
        "peloponnesus pripyat prypiat prypyat punjab rhine rhineland riviera ruhr saar sahara sahel sinai somme sozh "
        "svislach svisloch thames transvaal tyrol urals vendée viliya vistula volga";
    const auto* article = range.before();
    const auto* after = range.after();
    if (range.begin + 1 != range.end || article == nullptr || !holds({"a", "the"}, article->key) ||
        context.is_in_title_case(hit) || context.subject(hit).kind != ConceptKind::place ||
        lists(with_article, range.first().key)) {
        return false;
    }
    const auto& relations = context.subject(hit).relations;
    const bool lies_somewhere = std::any_of(relations.begin(), relations.end(), [](const termbase::Relation& relation) {
        return relation.kind == termbase::RelationKind::located_in;
    });
    const bool goes_on = after != nullptr && (is_capitalised(*after) || after->kind == text::WordKind::number ||
                                              holds({"-", "–"}, after->key) || is_before_noun(range));
    return lies_somewhere && !goes_on;
}

/// *De film Zerkalo*, *the novel Odessa was …*; not *the film Poland banned*.
bool is_title_of_a_work(const WordRange& range, text::Language language) {
    const auto* work = range.before();
    const auto* after = range.after();
    if (work == nullptr) {
        return false;
    }
    if (language == text::Language::dutch) {
        return holds({"album", "bestseller", "documentaire", "film", "gedicht", "liedje", "musical", "opera", "roman",
                      "romans", "serie", "speelfilm", "thriller", "toneelstuk", "videospel"},
                     work->key);
    }
    return holds({"album", "ballad", "bestseller", "documentary", "film", "musical", "novel", "opera", "poem", "song",
                  "thriller"},
                 work->key) &&
           (after == nullptr || after->kind == text::WordKind::punctuation ||
            holds({"about", "and", "by", "opened", "opens", "premiered", "was", "won"}, after->key));
}

/// *Halifax, the lender*, *Santander, een Spaanse bank*: a firm that is called after the place.
bool is_firm_of_the_name(const WordRange& range) {
    constexpr std::size_t furthest = 5;
    const auto* comma = range.after();
    const auto* article = range.after(2);
    if (comma == nullptr || article == nullptr || comma->key != "," || !is_article(article->key)) {
        return false;
    }
    for (std::size_t steps = 3; steps <= furthest; ++steps) {
        const auto* word = range.after(steps);
        if (word == nullptr || word->kind != text::WordKind::word) {
            return false;
        }
        const auto* next = range.after(steps + 1);
        if (holds({"airline",
                   "automaker",
                   "bank",
                   "brand",
                   "brewer",
                   "brewery",
                   "broker",
                   "brouwer",
                   "brouwerij",
                   "carmaker",
                   "chain",
                   "fabrikant",
                   "grocer",
                   "hypotheekverstrekker",
                   "insurer",
                   "keten",
                   "label",
                   "lender",
                   "luchtvaartmaatschappij",
                   "maker",
                   "manufacturer",
                   "merk",
                   "modehuis",
                   "producent",
                   "producer",
                   "publisher",
                   "rederij",
                   "retailer",
                   "shipowner",
                   "supermarktketen",
                   "uitgever",
                   "uitgeverij",
                   "vervoerder",
                   "verzekeraar",
                   "winkelketen"},
                  word->key)) {
            return next == nullptr || !holds({"city", "of", "town", "van"}, next->key);
        }
    }
    return false;
}

/// *Kim Clijsters*, *Trump Tower*, *Johnson & Johnson*; not *Biden Tuesday*.
bool begins_other_name(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    if (range.begin + 1 != range.end || hit.form == FormKind::genitive || context.is_in_title_case(hit)) {
        return false;
    }
    const bool firm = (before != nullptr && before->key == "&") || (after != nullptr && after->key == "&");
    return firm || (context.is_stray_name(after) && after->span.begin != range.first().span.end &&
                    !is_english_weekday(after->key));
}

/// *Coach Zeman*, *drummer Pavel*, *oom Filip*: who is of another trade or of the family. Tennis players and writers
/// are in the glossary too.
bool is_of_another_trade(const WordRange& range) {
    const auto* trade = range.before();
    constexpr std::string_view trades =
        "aanvaller aunt baker bakker bassist bassiste bondscoach buurman buurvrouw captain-coach cellist celliste "
        "chef-kok "
        "coach cousin doelman drummer gitarist goalkeeper groenteboer guitarist keeper kleine little middenvelder "
        "midfielder neef nephew nicht niece oom opa organist pianist pianiste spits striker tante trainer uncle "
        "violinist "
        "violist";
    return range.begin + 1 == range.end && trade != nullptr && lists(trades, trade->key);
}

/// A surname behind a capitalised word that is no title and does not begin like any name of the person: *Kate
/// Bush*.
Doubt by_given_name(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto* given = range.before();
    const bool surname = context.designation(hit).text.find(' ') == std::string::npos;
    if (!surname || !context.is_stray_name(given) || given->key.size() < 3 || is_title(given->key) ||
        context.is_in_title_case(hit)) {
        return Doubt::none;
    }
    if (opens_a_sentence(range) && !follows_given_name(context, range)) {
        return Doubt::none;
    }
    const auto& designations = context.subject(hit).designations;
    const auto begins_alike = [&](const termbase::Designation& one) {
        const auto key = text::bare_key(one.text);
        const auto initial = text::bare_key(given->key).front();
        return key.front() == initial || key.find(std::string(" ") + initial) != std::string::npos;
    };
    const bool has_full_name = std::any_of(designations.begin(), designations.end(),
                                           [](const auto& one) { return one.text.find(' ') != std::string::npos; });
    return has_full_name && std::none_of(designations.begin(), designations.end(), begins_alike) ? Doubt::name
                                                                                                 : Doubt::none;
}

/// *Van der Oorlog*, *Piet van den Bos*, *Ten Hof*, *Jan van de Raad*.
bool follows_surname_prefix(const WordRange& range) {
    const auto* before = range.before();
    const auto* first = range.before(2);
    return holds({"den", "der", "ten", "ter"}, before->key) ||
           (before->key == "de" && first != nullptr && holds({"van", "op", "in"}, first->key) &&
            range.before(3) != nullptr && is_capitalised(*range.before(3)));
}

/// Its designation is written small, and it stands with a capital where no sentence begins.
Doubt by_capital(const HitContextView& context, const TermHit& hit, const WordRange& range, text::Language language) {
    if (!is_capitalised(range.first()) ||
        text::fold_key(context.designation(hit).text) != context.designation(hit).text ||
        context.is_in_title_case(hit)) {
        return Doubt::none;
    }
    const auto* before = range.before();
    const bool opening = before == nullptr || opens_a_clause(*before);
    const bool title = is_of_people(context.subject(hit).kind);
    const auto* after = range.after();
    const bool joined = after != nullptr && after->span.begin == (*range.words)[range.end - 1].span.end;
    if (!title && !joined && context.is_stray_name(after)) {
        return Doubt::name;
    }
    // *Alexander Pope*, *Van der Oorlog*.
    if (before != nullptr && !context.is_stray_name(after) &&
        (follows_given_name(context, range) || follows_surname_prefix(range))) {
        return Doubt::name;
    }
    if (title && language == text::Language::english && hit.form == FormKind::plural && after != nullptr &&
        links_names(after->key) &&
        holds({"emperors", "kings", "popes", "princes", "queens", "rulers"}, range.first().key)) {
        return Doubt::name;  // *Kings of Leon*
    }
    // *March was wet*: a noun that is counted has an article.
    if (opening && language == text::Language::english && range.first().key == "march" && after != nullptr &&
        holds({"and", "came", "had", "has", "is", "saw", "was", "will"}, after->key)) {
        return Doubt::name;
    }
    if (opening) {
        return Doubt::none;
    }
    const bool before_name = title && after != nullptr && is_capitalised(*after);  // *House Minority Leader Pelosi*
    if (context.is_stray_name(before) && !before_name &&
        (!opens_a_sentence(range) || (!title && language == text::Language::english && !is_article(before->key) &&
                                      !is_english_determiner(before->key) && !is_of_place(before->key)))) {
        return Doubt::name;
    }
    if (!title && after != nullptr && links_names(after->key) && context.is_stray_name(range.after(2))) {
        return Doubt::name;
    }
    const bool month = language == text::Language::english && range.first().key == "march";
    const auto part = context.designation(hit).part_of_speech;
    const bool noun = !month && (part == PartOfSpeech::noun || part == PartOfSpeech::other);
    return noun || part == PartOfSpeech::proper_noun ? Doubt::none : Doubt::name;
}

}  // namespace

Doubt doubt_of_name(const HitContextView& context, const TermHit& hit, const WordRange& range,
                    text::Language language) {
    const auto kind = context.subject(hit).kind;
    if (kind == ConceptKind::person) {
        return begins_other_name(context, hit, range) || is_of_another_trade(range)
                   ? Doubt::name
                   : by_given_name(context, hit, range);
    }
    if (is_name_kind(kind) && (is_before_state(range) || is_of_a_person(context, hit, range))) {
        return Doubt::name;
    }
    const bool place = kind == ConceptKind::place || kind == ConceptKind::country;
    if (place &&
        (is_firm_of_the_name(range) || is_river(range, language) || is_in_another_region(context, hit, range))) {
        return Doubt::name;
    }
    if (kind == ConceptKind::organisation && is_house_of_others(context, range)) {
        return Doubt::name;
    }
    if ((place || kind == ConceptKind::organisation) && range.begin + 1 == range.end &&
        is_title_of_a_work(range, language)) {
        return Doubt::name;
    }
    if ((place && (is_place_in_other_name(context, hit, range) || is_house_of_the_name(context, hit, range))) ||
        (language == text::Language::dutch && is_people_of_the_name(context, hit, range))) {
        return Doubt::name;
    }
    // *Alfred Nobel*.
    if (kind == ConceptKind::object && context.designation(hit).part_of_speech == PartOfSpeech::proper_noun &&
        range.begin + 1 == range.end && follows_given_name(context, range)) {
        return Doubt::name;
    }
    return by_capital(context, hit, range, language);
}

}  // namespace loep::match

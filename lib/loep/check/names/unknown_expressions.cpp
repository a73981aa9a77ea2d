// Collects runs of capitalised words and repeated expressions outside the hits, counts them, and guesses what they are.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/unknown_expressions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "loep/check/vocabulary.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/number_words.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"
#include "loep/translit/suggest.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;
using text::Word;
using text::WordCase;
using text::WordKind;

/// Words that say what a name with them is of, in both languages; sorted.
constexpr std::array<std::string_view, 98> organisation_words{
    "academie",   "academy",   "agency",   "agentschap",  "airlines",   "airport",     "airways",      "alliance",
    "alliantie",  "army",      "assembly", "association", "bank",       "bataljon",    "battalion",    "bond",
    "bridge",     "brigade",   "brug",     "bureau",      "cathedral",  "centre",      "centrum",      "church",
    "club",       "college",   "comite",   "commissie",   "commission", "committee",   "company",      "concern",
    "congres",    "congress",  "council",  "courant",     "court",      "cup",         "dienst",       "federatie",
    "federation", "festival",  "fonds",    "foundation",  "front",      "fund",        "gazeta",       "groep",
    "group",      "hospital",  "hotel",    "hurricane",   "institute",  "instituut",   "journal",      "kathedraal",
    "kerk",       "krant",     "league",   "leger",       "liga",       "media",       "ministerie",   "ministry",
    "movement",   "museum",    "navy",     "news",        "nieuws",     "organisatie", "park",         "partij",
    "party",      "plein",     "post",     "prize",       "raad",       "radio",       "records",      "regiment",
    "school",     "service",   "square",   "stadium",     "station",    "stichting",   "straat",       "street",
    "theater",    "theatre",   "times",    "trust",       "tv",         "unie",        "universiteit", "university",
    "vliegveld",  "ziekenhuis"};

bool holds(std::initializer_list<std::string_view> list, std::string_view key) {
    return std::find(list.begin(), list.end(), key) != list.end();
}

/// Words that are often repeated and no term is made of: adverbs, what tells how much and how, measures.
bool is_plain(std::string_view key) {
    return key.ends_with("ly") ||
           holds({"according",  "alongside", "although",  "another",  "anyone",    "beide",         "bovendien",
                  "deel",       "eigen",     "elkaar",    "enkele",   "everyone",  "everything",    "former",
                  "grote",      "groot",     "half",      "halve",    "hele",      "heel",          "high",
                  "hoog",       "including", "jarenlang", "jarige",   "kilometer", "kilometers",    "kilometre",
                  "kilometres", "kleine",    "large",     "laatste",  "lange",     "last",          "later",
                  "long",       "meanwhile", "meter",     "meters",   "metre",     "metres",        "miljoen",
                  "million",    "nieuwe",    "nothing",   "oude",     "samen",     "sindsdien",     "small",
                  "sometimes",  "someone",   "something", "together", "tonnes",    "verschillende", "volgende",
                  "voormalige", "whole",     "zeggen",    "zichzelf"},
                 key);
}

bool is_known_given_name(const std::string& key) {
    return translit::given_name(key).has_value() || match::is_western_given_name(key);
}

bool is_capitalised(const Word& word) {
    return word.kind == WordKind::word && word.letter_case != WordCase::lower && word.letter_case != WordCase::none;
}

/// Inside a name: *Ursula von der Leyen*, *Bank of England*.
bool links(std::string_view key) {
    return text::is_name_particle(key) || holds({"of", "the", "voor", "for"}, key);
}

bool is_place_preposition(std::string_view key) {
    return holds({"in", "te", "bij", "nabij", "naar", "uit", "vanuit", "via", "rond", "buiten", "from", "near", "to",
                  "at", "outside"},
                 key);
}

bool is_speech(std::string_view key) {
    return holds({"zegt", "zei", "vindt", "schrijft", "said", "says", "told", "writes", "wrote", "vertelt", "vertelde"},
                 key);
}

struct Run {
    std::uint32_t segment = 0;
    std::size_t begin = 0;  ///< words of the segment
    std::size_t end = 0;
    bool certain = false;  ///< its capital is not that of a beginning sentence
};

class Collector {
  public:
    Collector(const termbase::Termbase& termbase, const document::Document& document, const segment::Segments& segments,
              const std::vector<match::TermHit>& hits)
        : termbase_(termbase), document_(document), segments_(segments), hits_(hits) {}

    std::vector<UnknownExpression> collect() {
        count_lower_case();
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            const auto index = static_cast<std::uint32_t>(i);
            list_free(index);
            add_names(index);
            add_repeated(index);
        }
        std::vector<UnknownExpression> list = names();
        add_frequent(list);
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.places.front() < b.places.front();
        });
        return list;
    }

  private:
    const std::vector<Word>& words(std::uint32_t segment) const { return segments_[segment].words; }

    void count_lower_case() {
        for (const auto& segment : segments_) {
            for (const auto& word : segment.words) {
                if (word.letter_case == WordCase::lower) {
                    ++lower_[word.key];
                }
            }
        }
    }

    /// Which words of the segment no hit touches.
    void list_free(std::uint32_t index) {
        const auto& list = words(index);
        free_.assign(list.size(), true);
        const auto first = std::partition_point(hits_.begin(), hits_.end(), [&](const match::TermHit& hit) {
            return hit.span.begin < segments_[index].span.begin;
        });
        std::size_t from = 0;
        for (auto hit = first; hit != hits_.end() && hit->span.begin < segments_[index].span.end; ++hit) {
            while (from < list.size() && list[from].span.end <= hit->span.begin) {
                ++from;
            }
            for (auto i = from; i < list.size() && list[i].span.begin < hit->span.end; ++i) {
                free_[i] = false;
            }
        }
    }

    bool is_name_word(std::uint32_t index, std::size_t i) const {
        const auto& word = words(index)[i];
        return free_[i] && is_capitalised(word) && !is_calendar_or_function_word(word.hashed(), document_.language);
    }

    /// One blank or one hyphen lies between.
    bool touch(std::uint32_t index, std::size_t i) const {
        const auto& list = words(index);
        return i + 1 < list.size() && text::to_size(list[i + 1].span.begin) - text::to_size(list[i].span.end) <= 1;
    }

    void add_names(std::uint32_t index) {
        const auto& segment = segments_[index];
        const bool headline = is_title_case(segment);
        bool opening = true;
        for (std::size_t i = 0; i < segment.words.size(); ++i) {
            const auto& word = segment.words[i];
            if (word.kind == WordKind::punctuation) {
                opening = opening || opens_a_clause(document_.slice(word.span));
                continue;
            }
            const bool at_opening = opening;
            opening = false;
            if (!is_name_word(index, i)) {
                continue;
            }
            // *Minister Peeters* begins a sentence, and elsewhere *minister* is no part of a name.
            if (at_opening && lower_.contains(word.key)) {
                continue;
            }
            Run run{.segment = index, .begin = i, .end = i + 1, .certain = !headline && !at_opening};
            std::size_t capitals = 1;
            extend(run, capitals);
            if (at_opening) {
                leave_out_office(run);
            }
            run.certain = run.certain || (!headline && capitals > 1);
            runs_[key_of(run)].push_back(run);
            i = run.end - 1;
        }
    }

    /// *Uitgever Andrej Janoesjkevitsj* where a sentence opens: the name begins with the given name.
    void leave_out_office(Run& run) const {
        const auto& list = words(run.segment);
        if (run.end - run.begin > 2 && !is_known_given_name(text::bare_key(list[run.begin].key)) &&
            is_known_given_name(text::bare_key(list[run.begin + 1].key))) {
            ++run.begin;
        }
    }

    void extend(Run& run, std::size_t& capitals) const {
        for (auto next = run.end; next < words(run.segment).size() && touch(run.segment, next - 1); ++next) {
            if (is_english_genitive(words(run.segment)[next - 1].key)) {
                return;  // *LSU's Sims* are two
            }
            const auto& word = words(run.segment)[next];
            if (is_name_word(run.segment, next)) {
                run.end = next + 1;
                ++capitals;
            } else if (!(links(word.key) && word.letter_case == WordCase::lower && free_[next]) && word.key != "-") {
                return;
            }
        }
    }

    bool is_english_genitive(std::string_view key) const {
        return document_.language == text::Language::english && (key.ends_with("'s") || key.ends_with("\xE2\x80\x99s"));
    }

    text::Span span_of(const Run& run) const {
        return {words(run.segment)[run.begin].span.begin, words(run.segment)[run.end - 1].span.end};
    }

    /// Folded, without a genitive ending.
    std::string key_of(const Run& run) const { return name_key(text::fold_key(document_.slice(span_of(run)))); }

    std::vector<UnknownExpression> names() {
        merge_surnames();
        std::vector<UnknownExpression> list;
        for (const auto& [key, runs] : runs_) {
            const bool certain = std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.certain; });
            const auto& first = words(runs.front().segment)[runs.front().begin];
            const bool acronym = first.letter_case == WordCase::upper && !lower_.contains(key);
            if ((!certain && !acronym) || text::count_code_points(key) < 2) {
                continue;
            }
            list.push_back(made_of(runs));
        }
        return list;
    }

    void move_runs(std::map<std::string, std::vector<Run>>::iterator from, std::vector<Run>& to) {
        to.insert(to.end(), from->second.begin(), from->second.end());
        from->second.clear();
    }

    /// *Kastsova* belongs to *Maryna Kastsova*, and *Krasnovs* to *Krasnov*.
    void merge_surnames() {
        if (document_.language == text::Language::dutch) {
            for (auto genitive = runs_.begin(); genitive != runs_.end(); ++genitive) {
                const auto& key = genitive->first;
                const auto name = key.ends_with('s') ? runs_.find(key.substr(0, key.size() - 1)) : runs_.end();
                if (name != runs_.end() && !name->second.empty()) {
                    move_runs(genitive, name->second);
                }
            }
        }
        for (auto& [key, runs] : runs_) {
            const auto space = key.rfind(' ');
            const auto surname = space == std::string::npos ? runs_.end() : runs_.find(key.substr(space + 1));
            if (surname != runs_.end() && surname->first != key) {
                move_runs(surname, runs);
            }
        }
        std::erase_if(runs_, [](const auto& one) { return one.second.empty(); });
    }

    UnknownExpression made_of(const std::vector<Run>& runs) const {
        UnknownExpression made;
        const auto text = document_.slice(span_of(runs.front()));
        made.text =
            runs.front().end - runs.front().begin == 1 ? without_genitive(text, runs.front()) : std::string(text);
        for (const auto& run : runs) {
            made.places.push_back(span_of(run));
        }
        std::sort(made.places.begin(), made.places.end());
        made.kind = kind_of(runs);
        // The name of an organisation is translated word by word, which only a person can do.
        const bool several = made.text.find(' ') != std::string::npos;
        if (made.kind != ConceptKind::organisation || !several) {
            made.other = other_form(made.text, runs.front());
        }
        const bool own = document_.language == text::Language::english || made.other.empty();
        const auto& english = own ? made.text : made.other;
        made.id = id_of(english, made.kind);
        const auto words = std::count(made.text.begin(), made.text.end(), ' ') + 1;
        made.rank = 3.0 * static_cast<double>(runs.size()) + static_cast<double>(words);
        return made;
    }

    /// Abbreviations and the names of the West are spelt alike: *LSU*, *Sharon Davis*.
    std::string other_form(const std::string& text, const Run& run) const {
        const auto& first = words(run.segment)[run.begin];
        const auto given = text::bare_key(first.key);
        if (first.letter_case == WordCase::upper ||
            (match::is_western_given_name(given) && !translit::given_name(given))) {
            return text;
        }
        const auto forms = translit::forms_in(text, text::other(document_.language));
        return forms.empty() ? text : forms.front().text;
    }

    std::string without_genitive(std::string_view text, const Run& run) const {
        const auto key = key_of(run);
        const auto whole = text::fold_key(text);
        return key.size() < whole.size() && whole.starts_with(key) && key.size() <= text.size()
                   ? std::string(text.substr(0, key.size()))
                   : std::string(text);
    }

    /// By the words in it, the word before it and the one behind it.
    ConceptKind kind_of(const std::vector<Run>& runs) const {
        const auto& first = runs.front();
        const auto& list = words(first.segment);
        const auto key = text::bare_key(list[first.begin].key);
        for (auto i = first.begin; i < first.end; ++i) {
            const bool links_nouns = i > first.begin && holds({"for", "of", "the", "voor"}, list[i].key);
            if (links_nouns ||
                std::binary_search(organisation_words.begin(), organisation_words.end(), text::bare_key(list[i].key))) {
                return ConceptKind::organisation;
            }
        }
        const bool several = first.end - first.begin > 1;
        if (translit::given_name(key) || match::is_western_given_name(key) ||
            std::any_of(runs.begin(), runs.end(), [&](const Run& run) { return follows_title(run); })) {
            return ConceptKind::person;
        }
        if (!several && list[first.begin].letter_case == WordCase::upper) {
            return ConceptKind::organisation;
        }
        if (!several && (key.ends_with("ish") || key.ends_with("ische") || key.ends_with("isch"))) {
            return ConceptKind::nationality;
        }
        const auto in_place = std::count_if(runs.begin(), runs.end(), [&](const Run& run) {
            return run.begin > 0 && is_place_preposition(words(run.segment)[run.begin - 1].key);
        });
        if (!several && 2 * in_place >= static_cast<std::ptrdiff_t>(runs.size())) {
            return ConceptKind::place;
        }
        const bool speaks = std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
            return run.end < words(run.segment).size() && is_speech(words(run.segment)[run.end].key);
        });
        return several || speaks ? ConceptKind::person : ConceptKind::organisation;
    }

    /// An office stands right before it: *premier Kastsova*.
    bool follows_title(const Run& run) const {
        if (run.begin == 0) {
            return false;
        }
        const auto before = words(run.segment)[run.begin - 1].span;
        auto hit = std::partition_point(hits_.begin(), hits_.end(),
                                        [&](const match::TermHit& one) { return one.span.begin <= before.begin; });
        // The hits that hold one word are few.
        for (int steps = 0; steps < 8 && hit != hits_.begin(); ++steps) {
            --hit;
            if (hit->span.end == before.end && termbase_[hit->concept_index].kind == ConceptKind::office) {
                return true;
            }
        }
        return false;
    }

    /// ASCII letters and digits, hyphens between; of a person the surname first.
    static std::string id_of(std::string_view english, ConceptKind kind) {
        std::vector<std::string> parts{{}};
        for (const char byte : text::bare_key(english)) {
            if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
                parts.back() += byte;
            } else if (!parts.back().empty()) {
                parts.emplace_back();
            }
        }
        if (parts.back().empty()) {
            parts.pop_back();
        }
        if (kind == ConceptKind::person && parts.size() == 2) {
            std::swap(parts[0], parts[1]);
        }
        std::string id;
        for (const auto& part : parts) {
            id += (id.empty() ? "" : "-") + part;
        }
        return id;
    }

    /// Of one to three words in small letters, none of them of a closed class.
    void add_repeated(std::uint32_t index) {
        const auto& list = words(index);
        for (std::size_t begin = 0; begin < list.size(); ++begin) {
            for (std::size_t end = begin; end < list.size() && end < begin + 3 && is_content(index, end); ++end) {
                if (end > begin && !touch(index, end - 1)) {
                    break;
                }
                const Run run{.segment = index, .begin = begin, .end = end + 1, .certain = true};
                repeated_[text::fold_key(document_.slice(span_of(run)))].push_back(run);
            }
        }
    }

    bool is_content(std::uint32_t index, std::size_t i) const {
        const auto& word = words(index)[i];
        constexpr std::size_t shortest = 4;
        return free_[i] && word.kind == WordKind::word && word.letter_case == WordCase::lower &&
               word.key.size() >= shortest && !is_calendar_or_function_word(word.hashed(), document_.language) &&
               !is_plain(word.key) && !is_counting(word.key);
    }

    /// *duizenden*, *drie*, *jaren*; *erop* and *daarmee* beside a verb.
    bool is_counting(std::string_view key) const {
        const bool adverb = document_.language == text::Language::dutch &&
                            (key.starts_with("er") || key.starts_with("daar") || key.starts_with("hier")) &&
                            holds({"aan", "af", "bij", "door", "in", "mee", "na", "naar", "om", "op", "over", "tegen",
                                   "toe", "uit", "van", "voor", "vandaan", "tussen", "onder"},
                                  key.substr(key.starts_with("er") ? 2 : 4));
        return adverb || text::number_word(key, document_.language).has_value() ||
               holds({"jaar",  "jaren", "maand",   "maanden", "week",  "weken", "uur",
                      "dagen", "keer",  "procent", "year",    "years", "month", "months",
                      "week",  "weeks", "hour",    "hours",   "days",  "times", "percent"},
                     key);
    }

    static bool is_frequent(const std::string& key, const std::vector<Run>& runs) {
        constexpr std::size_t long_word = 9;
        return runs.front().end - runs.front().begin > 1 ? runs.size() > 1 : runs.size() > 2 && key.size() >= long_word;
    }

    /// Several words twice, one long word thrice; a part of a longer one that is as frequent is left out.
    void add_frequent(std::vector<UnknownExpression>& list) const {
        std::map<std::string, std::size_t> inside;
        for (const auto& [key, runs] : repeated_) {
            if (is_frequent(key, runs)) {
                count_parts(runs.front(), runs.size(), inside);
            }
        }
        for (const auto& [key, runs] : repeated_) {
            const auto longer = inside.find(key);
            if (!is_frequent(key, runs) || (longer != inside.end() && longer->second >= runs.size())) {
                continue;
            }
            UnknownExpression made;
            made.text = document_.slice(span_of(runs.front()));
            for (const auto& run : runs) {
                made.places.push_back(span_of(run));
            }
            made.id = id_of(made.text, ConceptKind::term);
            made.rank = static_cast<double>(runs.size() * (runs.front().end - runs.front().begin)) / 2.0;
            list.push_back(std::move(made));
        }
    }

    /// Every shorter expression in the run, with how often the longest is that holds it.
    void count_parts(const Run& run, std::size_t times, std::map<std::string, std::size_t>& inside) const {
        for (auto begin = run.begin; begin < run.end; ++begin) {
            for (auto end = begin + 1; end <= run.end; ++end) {
                if (end - begin < run.end - run.begin) {
                    const Run part{.segment = run.segment, .begin = begin, .end = end, .certain = true};
                    auto& most = inside[text::fold_key(document_.slice(span_of(part)))];
                    most = std::max(most, times);
                }
            }
        }
    }

    const termbase::Termbase& termbase_;
    const document::Document& document_;
    const segment::Segments& segments_;
    const std::vector<match::TermHit>& hits_;
    std::vector<bool> free_;
    std::map<std::string, std::size_t> lower_;
    std::map<std::string, std::vector<Run>> runs_;      // by key
    std::map<std::string, std::vector<Run>> repeated_;  // by key
};

}  // namespace

std::vector<UnknownExpression> unknown_expressions(const termbase::Termbase& termbase,
                                                   const document::Document& document,
                                                   const segment::Segments& segments,
                                                   const std::vector<match::TermHit>& hits) {
    return Collector(termbase, document, segments, hits).collect();
}

}  // namespace loep::check

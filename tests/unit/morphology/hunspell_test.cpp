// Inflected words of the installed Dutch dictionary: how many we make of their bases, and how many non-words.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <hunspell/hunspell.hxx>

#include "dictionary_forms.hpp"

namespace loep::morphology {

namespace {

struct Sample {
    std::vector<std::string_view> tags;
    std::size_t count;
    WordClass word_class;
};

/// Plurals, diminutives, the adjective in -e, comparatives; present, past and participle in -nd of verbs.
std::vector<Sample> samples() {
    return {{{"NN2"}, 850, WordClass::noun},       {{"NN1r", "NN2r"}, 150, WordClass::noun},
            {{"AJe"}, 350, WordClass::adjective},  {{"AJcn", "AJci", "AJce"}, 250, WordClass::adjective},
            {{"VB3"}, 100, WordClass::verb},       {{"VBh1", "VBh"}, 200, WordClass::verb},
            {{"PPn", "PPe"}, 100, WordClass::verb}};
}

struct Case {
    std::string form;
    std::string base;
    WordClass word_class = WordClass::noun;
};

/// The dictionary enters a verb by its stem (*praat*); its infinitive is the entry that is spelled as one of it.
std::optional<std::string> infinitive_of(const std::string& stem, const DictionaryForms& dictionary) {
    std::set<std::string> found;
    const auto last = stem.back();
    const auto cut = stem.substr(0, stem.size() - 1);
    std::vector<std::string> candidates{stem + "en", stem + last + "en", stem + "n"};
    if (stem.size() > 3 && stem[stem.size() - 2] == stem[stem.size() - 3]) {
        const auto open = stem.substr(0, stem.size() - 2);
        candidates.insert(candidates.end(), {open + last + "en", open + "ven", open + "zen"});
    }
    candidates.insert(candidates.end(), {cut + "ven", cut + "zen"});
    for (const auto& candidate : candidates) {
        if (dictionary.is_infinitive(candidate)) {
            found.insert(candidate);
        }
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

/// The infinitives of which the dictionary has more forms.
std::set<std::string> conjugated_verbs(const DictionaryForms& dictionary) {
    std::set<std::string> found;
    for (const auto& form : dictionary.tagged({"VB3", "VBh1"})) {
        if (const auto infinitive = infinitive_of(form.entry, dictionary)) {
            found.insert(*infinitive);
        }
    }
    return found;
}

/// Whether Hunspell analyses the word as made by an ending of that tag (any when empty), and not as a compound.
bool is_analysed(Hunspell& hunspell, const std::string& word, const std::string& tag) {
    for (const auto& analysis : hunspell.analyze(word)) {
        if (analysis.find("pa:") == std::string::npos && analysis.find(" ts:" + tag) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// An entry that is itself inflected (*ringmappen*) is no base, and *-heid* makes another word.
bool is_inflection(Hunspell& hunspell, const TaggedForm& of) {
    const bool derived = of.form.ends_with("heden") && !of.entry.ends_with("heid");
    return !derived && is_analysed(hunspell, of.form, of.tag) && !is_analysed(hunspell, of.entry, "");
}

/// The affix file makes *meelzaken* beside *meelzakken* of *meelzak*; where it has both, the one that does not double
/// its consonant is no plural of that word by any spelling.
bool is_misspelled(const TaggedForm& of, const DictionaryForms& dictionary) {
    const bool plain = of.form == of.entry + "en" || of.form == of.entry + "e" || of.form == of.entry + "er" ||
                       of.form == of.entry.substr(0, of.entry.size() - 1) + "zen";
    if (!plain) {
        return false;
    }
    const std::string ending = of.form.substr(of.form.rfind('e'));
    return dictionary.has_ending(of.entry, of.entry.back() + ending);
}

/// What the dictionary must give a word before it can be asked whether a form of this kind is one: it knows the
/// diminutive or comparative of few words, and the partitive (*iets moois*) of none.
bool can_be_judged(const Form& form, const std::string& base, const DictionaryForms& dictionary) {
    const std::string_view text = form.text;
    switch (form.kind) {
        case InflectionKind::plural:
            return dictionary.has(base, "NN2");
        case InflectionKind::diminutive:
            return dictionary.has(base, "NN1r") || dictionary.has(base, "NN2r");
        case InflectionKind::adjectival:
            for (const std::string ending : {"ere", "er", "ste", "st"}) {
                if (text.ends_with(ending)) {
                    return dictionary.has_ending(base, ending);
                }
            }
            return !text.ends_with('s') && dictionary.has(base, "AJe");
        case InflectionKind::verbal: {
            // A participle in -e is known of few verbs, and of some nothing but the infinitive.
            const bool participle = text.ends_with("te") || text.ends_with("de");
            return !participle || !(text.starts_with("ge") || text.find("ge") != std::string_view::npos);
        }
        default:
            return true;
    }
}

class DutchDictionary : public testing::Test {
  protected:
    void SetUp() override {
        const auto* folder = std::getenv("LOEP_HUNSPELL");
        const std::string root = folder == nullptr ? "/usr/share/hunspell" : folder;
        const auto affixes = root + "/nl_NL.aff";
        const auto entries = root + "/nl_NL.dic";
        if (!std::filesystem::exists(affixes) || !std::filesystem::exists(entries)) {
            GTEST_SKIP() << "LEFT OUT: no Dutch Hunspell dictionary in " << root << " (Debian: hunspell-nl)";
        }
        hunspell_.emplace(affixes.c_str(), entries.c_str());
        dictionary_.emplace(affixes, entries);
    }

    /// Every n-th form of each kind, the first from the part `phase` (0 to 1) of a step on.
    std::vector<Case> cases(double phase) {
        std::vector<Case> chosen;
        for (const auto& sample : samples()) {
            std::vector<Case> known;
            for (const auto& form : dictionary_->tagged(sample.tags)) {
                const bool stem = sample.tags.front().starts_with("VB");
                const auto base = stem ? infinitive_of(form.entry, *dictionary_) : std::optional(form.entry);
                if (base && !is_misspelled(form, *dictionary_) && is_inflection(*hunspell_, form)) {
                    known.push_back({form.form, *base, sample.word_class});
                }
            }
            for (std::size_t i = 0; i < sample.count && i < known.size(); ++i) {
                const auto place = (static_cast<double>(i) + phase) * static_cast<double>(known.size());
                chosen.push_back(known[static_cast<std::size_t>(place / static_cast<double>(sample.count))]);
            }
        }
        return chosen;
    }

    std::optional<Hunspell> hunspell_;
    std::optional<DictionaryForms> dictionary_;
};

/// What came of one sample.
struct Count {
    std::size_t made = 0;     ///< of the sample's forms
    std::size_t judged = 0;   ///< forms made of its bases that the dictionary can judge
    std::size_t no_word = 0;  ///< and refuses
    std::map<InflectionKind, std::pair<std::size_t, std::size_t>> unknown;  ///< of all made: refused, made
};

Count count_forms(const std::vector<Case>& all, Hunspell& hunspell, const DictionaryForms& dictionary) {
    const auto conjugated = conjugated_verbs(dictionary);
    Count count;
    std::set<std::pair<std::string, WordClass>> seen;
    for (const auto& one : all) {
        bool found = false;
        const bool first = seen.emplace(one.base, one.word_class).second;
        const Lemma lemma{.text = one.base, .language = text::Language::dutch, .word_class = one.word_class};
        for (const auto& form : forms_of(lemma)) {
            found = found || form.text == one.form;
            if (!first || form.kind == InflectionKind::base || form.text.find(' ') != std::string::npos) {
                continue;
            }
            const bool known = hunspell.spell(form.text);
            const bool judge = can_be_judged(form, one.base, dictionary) &&
                               (one.word_class != WordClass::verb || conjugated.contains(one.base));
            auto& [refused, of] = count.unknown[form.kind];
            refused += known ? 0U : 1U;
            ++of;
            count.judged += judge ? 1U : 0U;
            if (judge && !known) {
                ++count.no_word;
                std::cout << "no word: " << form.text << " of " << one.base << '\n';
            }
        }
        count.made += found ? 1U : 0U;
        if (!found) {
            std::cout << "not made: " << one.form << " of " << one.base << '\n';
        }
    }
    return count;
}

double share(std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

void print(const Count& count, std::size_t all) {
    std::cout << "made " << count.made << " of " << all << " (" << share(count.made, all) << "); no words "
              << count.no_word << " of " << count.judged << " that can be judged ("
              << share(count.no_word, count.judged)
              << "); unknown to the dictionary, of plurals, adjectives, verbs, diminutives:";
    std::size_t refused = 0;
    std::size_t whole = 0;
    for (const auto& [kind, of] : count.unknown) {
        std::cout << ' ' << of.first << '/' << of.second;
        refused += of.first;
        whole += of.second;
    }
    std::cout << ", of all " << refused << '/' << whole << " (" << share(refused, whole) << ")\n";
}

void expect(const Count& count, std::size_t all, double made, double no_words) {
    print(count, all);
    EXPECT_GE(share(count.made, all), made);
    EXPECT_LE(share(count.no_word, count.judged), no_words);
}

// Any other sample, to look at or to measure with: LOEP_SAMPLE_PHASE is the part of a step that it begins at.
TEST_F(DutchDictionary, FormsOfASampleOfYourChoice) {
    const auto* phase = std::getenv("LOEP_SAMPLE_PHASE");
    if (phase == nullptr) {
        GTEST_SKIP() << "no LOEP_SAMPLE_PHASE";
    }
    const auto all = cases(std::clamp(std::atof(phase), 0.0, 0.999));
    print(count_forms(all, *hunspell_, *dictionary_), all.size());
}

// The rules were written looking at the words of this sample.
TEST_F(DutchDictionary, FormsAreMadeAndAreWords) {
    const auto all = cases(0);
    ASSERT_EQ(all.size(), 2000U);
    expect(count_forms(all, *hunspell_, *dictionary_), all.size(), 0.98, 0.012);
}

// The misses of these were looked at later.
TEST_F(DutchDictionary, FormsOfThreeOtherSamples) {
    for (const double phase : {0.25, 0.5, 0.75}) {
        const auto all = cases(phase);
        ASSERT_EQ(all.size(), 2000U);
        expect(count_forms(all, *hunspell_, *dictionary_), all.size(), 0.98, 0.013);
    }
}

// And of these no word: what the rules do with words that nobody thought of.
TEST_F(DutchDictionary, FormsOfWordsThatTheRulesHaveNotSeen) {
    for (const double phase : {0.1875, 0.8125}) {
        const auto all = cases(phase);
        ASSERT_EQ(all.size(), 2000U);
        expect(count_forms(all, *hunspell_, *dictionary_), all.size(), 0.97, 0.021);
    }
}

}  // namespace

}  // namespace loep::morphology

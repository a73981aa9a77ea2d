// The pipeline of one pair: from two texts to findings.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/align/lessons.hpp"
#include "loep/check/bitext.hpp"
#include "loep/check/finding.hpp"
#include "loep/check/rules.hpp"
#include "loep/check/traits.hpp"
#include "loep/project/articles.hpp"
#include "loep/project/english_words.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/listed_words.hpp"
#include "loep/text/language.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

struct CheckOptions {
    text::Language from = text::Language::dutch;
    text::Language to = text::Language::english;
    check::RuleSelection rules;
    std::vector<std::string> styles;                ///< ids of house styles, one a language at most
    const align::Dictionary* dictionary = nullptr;  ///< for the aligner and the rules
    const align::Dictionary* learned = nullptr;     ///< from the project's other pairs, for the aligner
    const EnglishWords* english = nullptr;          ///< to tell words left in Dutch from English ones
    const ListedWords* dutch = nullptr;             ///< for the same
    bool keep_bitext = false;                       ///< keep the texts by bead, for reports that show them
    bool traits = false;                            ///< fill CheckedPair::traits and, without a dictionary, lessons
};

struct CheckedPair {
    std::shared_ptr<const text::SourceText> source;
    std::shared_ptr<const text::SourceText> target;
    std::vector<check::Finding> findings = {};  ///< sorted
    bool swapped = false;                       ///< the files were given the other way round
    text::Language target_language = text::Language::english;
    std::vector<text::Span> source_segments = {};
    std::vector<text::Span> target_segments = {};
    check::Bitext bitext = {};  ///< empty unless it was to be kept
    check::ArticleTraits traits = {};
    align::Lessons lessons = {};
    Article article = {};                     ///< check_project() fills it
    std::optional<check::Side> missing = {};  ///< that side is empty: its file is not there
    std::string notice = {};                  ///< a line for people: units that were left out
};

/// Throws Error{usage} when both texts are surely of one language. Sides that were surely swapped are put right.
CheckedPair check_pair(const Glossary& glossary, std::shared_ptr<const text::SourceText> source,
                       std::shared_ptr<const text::SourceText> target, const CheckOptions& options);

/// A file that holds both sides, unit by unit (formats::bitext_format_of): nothing is aligned. Languages that it states
/// go before those of `options`. Throws what its reader throws.
CheckedPair check_bitext(const Glossary& glossary, std::shared_ptr<const text::SourceText> file,
                         const CheckOptions& options);

}  // namespace loep::project

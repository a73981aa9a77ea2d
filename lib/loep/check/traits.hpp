// What a project remembers of an article: which form of each name it uses, and how it translates each sentence.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/text/span.hpp"

namespace loep::check {

struct PairView;

/// One form of a concept in the target. What is deprecated is for other rules and not among them.
struct FormUse {
    std::string concept_id;
    std::string form;      ///< the designation
    std::string spelling;  ///< of a name that may be spelt in several ways, else empty (spelling_of)
    bool preferred = false;
    text::Span first;  ///< its first place
};

/// One sentence that was translated as one: five words or more, in a reliable bead.
struct Rendering {
    std::uint64_t source_key = 0;  ///< of the words alone: case, marks and blanks do not count
    std::uint64_t target_key = 0;
    text::Span source;
    text::Span target;
};

struct ArticleTraits {
    std::vector<FormUse> forms;         ///< by concept, then form
    std::vector<Rendering> renderings;  ///< in order
};

ArticleTraits traits_of(const PairView& pair);

/// How many other articles of the project use a form.
struct FormElsewhere {
    std::string concept_id;
    std::string form;
    std::string spelling;
    std::uint32_t articles = 0;
    std::string example;  ///< one of them
};

/// A sentence of the article that another one has with another counterpart.
struct RenderingElsewhere {
    std::size_t rendering = 0;  ///< in ArticleTraits::renderings
    Side differs = Side::target;
    std::string text;     ///< the other counterpart
    std::string example;  ///< the article that has it
};

/// What the other articles of a project say of what is in this one.
struct Elsewhere {
    std::vector<FormElsewhere> forms;
    std::vector<RenderingElsewhere> renderings;
};

}  // namespace loep::check

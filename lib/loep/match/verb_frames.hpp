// Everyday verbs that name what a concept means only between certain others: *Hungary agreed to …*, not *I agree*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace loep::match {

/// Where a state, an office, an organisation or another firm term must stand.
enum class VerbFrame : std::uint8_t {
    none,              ///< no verb of these
    with_subject,      ///< before it: *the commission admitted*
    with_object,       ///< behind it: *replaced the archbishop*
    with_either,       ///< *the ministers agreed*, *condemned by Warsaw*
    with_preposition,  ///< behind it and a preposition
    of_support,        ///< as with_object, or before it and an article behind it: *NATO backed the plan*
    of_custody,        ///< *prisoners held in a camp*, *holds two journalists*, *kept teachers in a cellar*
    of_police,         ///< police before it, or behind *by*: *prosecutors questioned him*
    of_statement,      ///< before it, a pronoun for it, or behind it and a quotation: *said a minister*
    of_people,         ///< before it, or anybody of the news: *engineers conceded*, *a commander who vanished*
    of_agreement,      ///< as with_either or of_people: *agreed by the opposition*
    of_office          ///< as with_object, or any office: *replaced its bishop*
};

/// `designation` is the English verb in its base form, folded.
VerbFrame frame_of(std::string_view designation);

/// *Bloc*, *gangs*: of the news, though no concept of the glossary need name them.
bool is_party_to_talks(std::string_view key);

/// Words that may stand between a verb and its subject or object: auxiliaries, articles, adverbs in -ly.
bool is_transparent(std::string_view key);

}  // namespace loep::match

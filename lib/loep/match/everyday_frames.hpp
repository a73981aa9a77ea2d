// Everyday senses that show farther off than the tables look: what is picked up, tuned or stood in.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/match/word_range.hpp"

namespace loep::match {

/// *Er gingen stemmen op om …*, *het orgel stemmen*, *stemde dinsdag in met*, *in de weg lopen*.
bool is_in_everyday_frame(const WordRange& range);

/// *Pakte haar tas op*, *picked up the old violin*: nobody is arrested. For the forms of *oppakken* and *pick up*.
bool picks_up_a_thing(const WordRange& range, text::Language language);

/// *Police picked up a student*.
bool is_picked_up_by_police(const WordRange& range);

/// *The police*, *guards*: who arrest, search and beat.
bool is_of_captors(const text::Word* word);

/// *Officers had searched the flat*, *questioned by the police*.
bool is_of_police(const WordRange& range);

/// *Dreigden de fabriek te sluiten*; not *dreigt te mislukken*.
bool is_a_threat_to_act(const WordRange& range);

/// *Men at the front*; not *at the front of the queue*.
bool is_at_the_front_of_a_war(const WordRange& range);

/// *Kept forty farmers in a flooded cellar*.
bool is_kept_in_a_cell(const WordRange& range);

/// *”, said a minister*.
bool follows_a_quotation(const WordRange& range);

/// *Backed the plan*; not *back to the Kremlin*.
bool is_before_object(const WordRange& range);

/// *Held him for six days*, *held her without charge*.
bool is_holding_somebody(const WordRange& range);

/// *Haar oude buren in* …, *their neighbours in* …: people who live in the place that comes next.
bool lives_in_a_place(const WordRange& range);

}  // namespace loep::match

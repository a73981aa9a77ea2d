// Where an English word so general that it mostly says nothing means what its concept does: *might pose as migrants*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/match/word_range.hpp"

namespace loep::match {

/// Who does what a verb tells, as far as words show.
enum class Subject : std::uint8_t {
    unknown,
    news,    ///< *engineers conceded*, *the airline, which has warned*
    earlier  ///< *and declared*, *he agreed*: somebody who is named before
};

Subject subject_of(const WordRange& range);

/// *Agreed by the opposition*.
bool is_by_people_of_the_news(const WordRange& range);

/// *Replaced its bishop*.
bool has_office_behind(const WordRange& range);

/// *She said*, *hunters said*, *”, says the trader*; not *could say*, *is said to*, *said goodbye*.
bool tells_what_is_said(const WordRange& range);

/// *Might pose as migrants*, *may soon pay*; not *in May*, *with all his might*, *nobody may enter*.
bool tells_a_possibility(const WordRange& range);

/// *A former archbishop*; not *a former factory*.
bool is_of_a_former_office(const WordRange& range);

/// *A remark that set off a storm*, *no comment on*.
bool is_a_remark_on_something(const WordRange& range);

}  // namespace loep::match

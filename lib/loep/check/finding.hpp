// What a rule found: a message at exact bytes of a file, the places it is related to, and the edit that mends it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/text/span.hpp"

namespace loep::check {

enum class Severity : std::uint8_t {
    note,     ///< worth a look; blocks nothing
    warning,  ///< very likely wrong
    error     ///< surely wrong
};

inline constexpr EnumNames<Severity, 3> severity_names{
    {{{Severity::note, "note"}, {Severity::warning, "warning"}, {Severity::error, "error"}}}};

enum class Side : std::uint8_t { source, target };

inline constexpr EnumNames<Side, 2> side_names{{{{Side::source, "source"}, {Side::target, "target"}}}};

/// Bytes of one of the two files of a pair.
struct Place {
    Side side = Side::target;
    text::Span span;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the comparison with zero for a pointer
    auto operator<=>(const Place&) const = default;
};

/// An edit. `sure` ones may be applied without asking; several of one finding are alternatives and are only offered.
struct Fix {
    Place place;
    std::string text;
    bool sure = false;
};

/// Why a finding is kept in the report and counts for nothing.
enum class SuppressedBy : std::uint8_t {
    mark,       ///< a comment in the text
    side_file,  ///< a line of the file beside a text that has no comments
    baseline,   ///< known and accepted
    unchanged   ///< a hook looks at what a commit changes, and this is not it
};

inline constexpr EnumNames<SuppressedBy, 4> suppressed_by_names{{{{SuppressedBy::mark, "mark"},
                                                                  {SuppressedBy::side_file, "side-file"},
                                                                  {SuppressedBy::baseline, "baseline"},
                                                                  {SuppressedBy::unchanged, "unchanged"}}}};

struct Suppression {
    SuppressedBy by = SuppressedBy::mark;
    std::string reason;  ///< as somebody wrote it; may be empty
};

/// What a baseline says of a finding; none where no baseline is in force (SARIF 2.1.0, section 3.27.24).
enum class BaselineState : std::uint8_t { none, fresh, unchanged };

inline constexpr EnumNames<BaselineState, 3> baseline_state_names{
    {{{BaselineState::none, "none"}, {BaselineState::fresh, "new"}, {BaselineState::unchanged, "unchanged"}}}};

struct Finding {
    std::string_view rule;  ///< id
    Severity severity = Severity::warning;
    std::string message;                          ///< one sentence, without the quoted context
    Place place;                                  ///< where to mend
    std::optional<Place> source;                  ///< the other side's matching bytes
    std::vector<Fix> fixes;                       ///< the likeliest first
    std::string concept_id;                       ///< the concept it is about, or empty
    std::optional<Suppression> suppression = {};  ///< only the project knows; no rule sets it
    BaselineState baseline = BaselineState::none;

    /// Does it count, for people and for the exit status?
    bool counts() const { return !suppression.has_value(); }
};

}  // namespace loep::check

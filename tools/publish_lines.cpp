// loep check --publish: one line a translation, that says whether it may go out.
// SPDX-License-Identifier: Apache-2.0
#include "publish_lines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

namespace loep::tools {

namespace {

/// What is said of one translation, one word the width of another.
class Lines {
  public:
    explicit Lines(Io& io) : io_(io) {}

    void blocked(std::string_view file, std::string_view why) { write(blocked_, file, why); }
    void warned(std::string_view file, std::string_view counts) { write(warned_, file, counts); }
    void ok(std::string_view file, std::string_view counts) { write(ok_, file, counts); }

  private:
    void write(const std::string& word, std::string_view file, std::string_view text) {
        io_.out << fmt::format("{:<{}} {}: {}\n", word, width_, text::printable(file), text);
    }

    Io& io_;
    std::string blocked_ = text::message("blocked");
    std::string warned_ = text::message("no errors");
    std::string ok_ = text::message("ok");
    std::size_t width_ = std::max({blocked_.size(), warned_.size(), ok_.size()});
};

bool is_blank(const text::SourceText& text) {
    return text.bytes().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// The findings of a pair: those that count, by severity, and those that somebody has accepted.
struct Counts {
    std::array<std::size_t, 3> of = {};
    std::size_t accepted = 0;
    bool holds_up = false;
};

Counts count(const project::CheckedPair& pair, check::Severity at) {
    Counts counts;
    for (const auto& finding : pair.findings) {
        if (finding.counts()) {
            ++counts.of.at(static_cast<std::size_t>(finding.severity));
            counts.holds_up = counts.holds_up || finding.severity >= at;
        } else {
            ++counts.accepted;
        }
    }
    return counts;
}

std::string told(const Counts& counts) {
    auto line = fmt::format("{}, {}, {}", text::counted(counts.of[2], "{} error", "{} errors"),
                            text::counted(counts.of[1], "{} warning", "{} warnings"),
                            text::counted(counts.of[0], "{} note", "{} notes"));
    if (counts.accepted > 0) {
        line += text::message(" ({} accepted)", counts.accepted);
    }
    return line;
}

/// Without a translation, unless the project does not mind or somebody has accepted it?
bool lacks_translation(const project::CheckedPair& pair) {
    return pair.missing == check::Side::target &&
           std::any_of(pair.findings.begin(), pair.findings.end(), [](const check::Finding& finding) {
               return finding.rule == "partner-missing" && finding.counts();
           });
}

}  // namespace

bool write_publish(const project::CheckedRun& run, check::Severity at, Io& io) {
    Lines lines(io);
    bool any_blocked = !run.unchecked.empty();
    for (const auto& pair : run.pairs) {
        const auto& file = pair.missing == check::Side::target ? *pair.source : *pair.target;
        const auto counts = count(pair, at);
        const bool blank = is_blank(file);
        const bool missing = lacks_translation(pair);
        any_blocked = any_blocked || blank || missing || counts.holds_up;
        if (blank) {
            lines.blocked(file.path(), text::message("it holds no text"));
        } else if (missing) {
            lines.blocked(file.path(), text::message("its translation is missing"));
        } else if (counts.holds_up) {
            lines.blocked(file.path(), told(counts));
        } else if (counts.of[1] > 0) {
            lines.warned(file.path(), told(counts));
        } else {
            lines.ok(file.path(), told(counts));
        }
    }
    for (const auto& article : run.unchecked) {
        const auto& file = article.missing == check::Side::target ? article.source : article.target;
        lines.blocked(file.shown, text::message("it could not be checked"));
    }
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
    return any_blocked;
}

}  // namespace loep::tools

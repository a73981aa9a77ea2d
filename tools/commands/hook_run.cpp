// loep hook run: what git's hooks call; checks what is about to be committed or pushed, as git holds it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <istream>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/check_commit.hpp"
#include "loep/project/hook.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Looks at what is staged, not at the files on disk, and at the partner of each staged file. Only findings where "
    "the\n"
    "commit changes something, or that it brings about, count; --whole counts all of the articles it touches.\n"
    "At pre-push, git’s lines on standard input say what is pushed. Under pre-commit.com’s --from-ref and --to-ref,\n"
    "that range is checked.\n"
    "Exit status: 0 the commit may go on, 1 findings at or above --fail-on, 2 something could not be checked.";

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

bool is_zero(const std::string& object) {
    return object.find_first_not_of('0') == std::string::npos;
}

/// The commit before the first one that no remote branch has; empty when there is none.
std::string base_of_new_branch(const std::string& local) {
    const auto commits =
        project::git_answer({"git", "rev-list", "--reverse", "--topo-order", local, "--not", "--remotes"});
    if (!commits || commits->empty()) {
        return local;
    }
    const auto first = commits->substr(0, commits->find('\n'));
    return project::git_answer({"git", "rev-parse", "--verify", "--quiet", first + "^"}).value_or("");
}

/// What git tells a pre-push hook: "local-ref local-object remote-ref remote-object", one line a ref.
std::vector<project::Commit> pushed_commits(std::istream& in) {
    std::vector<project::Commit> commits;
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string local_ref;
        std::string local;
        std::string remote_ref;
        std::string remote;
        if (!(words >> local_ref >> local >> remote_ref >> remote) || is_zero(local)) {
            continue;  // a branch that is deleted brings nothing
        }
        const bool known = !is_zero(remote) && project::git_answer({"git", "cat-file", "-e", remote + "^{commit}"});
        commits.push_back(project::commit_range(known ? remote : base_of_new_branch(local), local));
    }
    return commits;
}

std::vector<project::Commit> commits_to_check(const Arguments& arguments, Io& io) {
    std::vector<project::Commit> commits;
    const auto from = environment("PRE_COMMIT_FROM_REF");
    const auto to = environment("PRE_COMMIT_TO_REF");
    if (!from.empty() && !to.empty()) {
        commits.push_back(project::commit_range(is_zero(from) ? base_of_new_branch(to) : from, to));
    } else if (arguments.value("--stage") == "pre-push") {
        commits = pushed_commits(io.in);
    } else {
        commits.push_back(project::staged_commit());
    }
    return commits;
}

std::size_t count_unchanged(const project::CheckedRun& run) {
    std::size_t count = 0;
    for (const auto& pair : run.pairs) {
        count += static_cast<std::size_t>(
            std::count_if(pair.findings.begin(), pair.findings.end(), [](const check::Finding& finding) {
                return finding.suppression && finding.suppression->by == check::SuppressedBy::unchanged;
            }));
    }
    return count;
}

bool any_counts(const project::CheckedRun& run) {
    return fails(run, check::Severity::note);
}

/// What to do when a commit is held up: the command that accepts the first finding that does so.
std::string advice(const project::CheckedRun& run, check::Severity fail_on, const std::string& what) {
    for (const auto& pair : run.pairs) {
        for (const auto& finding : pair.findings) {
            if (!finding.counts() || finding.severity < fail_on) {
                continue;
            }
            const auto& file = finding.place.side == check::Side::source ? *pair.source : *pair.target;
            const auto position = file.position(finding.place.span.begin);
            return text::message(
                "loep: the {} is held up. Mend the findings and stage them; where a text is right as it is, accept "
                "it:\n"
                "      loep accept {}:{}:{}\n",
                what, text::printable(file.path()), position.line, position.column);
        }
    }
    return {};
}

struct HookOutcome {
    bool failed = false;
    bool broken = false;
};

void report_project(project::CommitProject& of, const Arguments& arguments, HookOutcome& outcome, Io& io) {
    auto& settings = of.settings;
    const auto fail_on =
        check::severity_names.value(arguments.value("--fail-on").value_or("")).value_or(settings.fail_on);
    const bool failed = fails(of.run, fail_on);
    outcome.failed = outcome.failed || failed;
    outcome.broken = outcome.broken || !of.run.faults.empty();
    const auto unchanged = count_unchanged(of.run);
    const std::string what = arguments.value("--stage") == "pre-push" ? "push" : "commit";
    const bool quiet = !arguments.has("--format") && !any_counts(of.run);
    const auto advised = failed ? advice(of.run, fail_on, what) : std::string();
    if (quiet) {
        for (const auto& fault : of.run.faults) {
            io.err << "loep: " << fault << '\n';
        }
        for (const auto& notice : of.run.notices) {
            io.remarks << "loep: " << notice << '\n';
        }
    } else {
        // A page is no report for a terminal.
        const auto format = report::report_format_names.value(arguments.value("--format").value_or(settings.format))
                                .value_or(report::ReportFormat::text);
        write_report(of.run, format == report::ReportFormat::html ? report::ReportFormat::text : format, fail_on,
                     nullptr, io);
    }
    if (unchanged > 0) {
        io.out.flush();
        io.remarks << text::message("loep: {} more in what this {} does not change (--whole shows them)\n", unchanged,
                                    what);
    }
    io.out.flush();
    io.remarks << advised;
}

ExitStatus run_hook(const Arguments& arguments, Io& io) {
    project::CommitOptions options;
    options.whole = arguments.has("--whole");
    options.memory = !arguments.has("--no-memory");
    Progress progress(io);
    options.progress = std::ref(progress);
    HookOutcome outcome;
    bool has_project = false;
    bool has_changes = false;
    for (auto& commit : commits_to_check(arguments, io)) {
        auto checked = project::check_commit(commit, options);
        has_project = has_project || checked.has_project;
        progress.finish();
        has_changes = has_changes || !commit.changes.empty();
        for (auto& of : checked.projects) {
            report_project(of, arguments, outcome, io);
        }
    }
    if (has_changes && !has_project) {
        io.remarks << text::message(
            "loep: no loep.toml above the changed files: nothing was checked (“loep init” makes one)\n");
    }
    if (outcome.broken) {
        return ExitStatus::could_not_run;
    }
    return outcome.failed ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command hook_run_command;
const Command hook_run_command{
    "hook run",
    "check what is staged, as git’s hook does",
    details,
    {{"ARGUMENT", "what git gives its hooks; not used", 0, 0}},
    {{"--stage", "STAGE", "which hook of git: pre-commit (default) or pre-push", {"pre-commit", "pre-push"}},
     {"--whole", "", "findings in what the commit does not change count too"},
     {"-f,--format", "FORMAT", "how to report, as loep check does (else as loep.toml says)",
      report::report_format_names.names()},
     {"--fail-on",
      "SEVERITY",
      "end with 1 from this severity on: error, warning, note (else as loep.toml says)",
      {"error", "warning", "note"}},
     {"--no-memory", "", "leave out what the project remembers of its other articles"}},
    run_hook};

}  // namespace loep::tools

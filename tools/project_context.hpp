// The project that a command works in: its settings, what the command line lays over them, and what both choose.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/project/check_project.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/learned_words.hpp"
#include "loep/project/settings.hpp"
#include "loep/report/report.hpp"

#include "command.hpp"

namespace loep::tools {

struct ProjectContext {
    project::Settings settings;
    std::string folder;  ///< the project's, as it is reached from the current one; empty for that
    project::InstalledDictionary installed;
    project::LearnedWords learned;
    project::ProjectOptions options;  ///< no memory, no baseline yet
    report::ReportFormat format = report::ReportFormat::text;
    std::optional<project::Baseline> baseline;

    bool states_direction = false;  ///< the command line or the settings say which language is the source's
    std::size_t own_layers = 0;     ///< how many of settings.glossary_layers the settings themselves name

    /// The options of a run, with the dictionaries that this context holds.
    project::ProjectOptions run_options() const {
        auto with = options;
        with.check.dictionary = installed.get();
        with.check.learned = learned.get();
        with.check.english = installed.english.get();
        with.check.dutch = installed.dutch.get();
        return with;
    }
    bool has_project() const { return !settings.file.empty(); }
};

/// --glossary, --no-glossary, --config and --no-config, with `more` before them.
std::vector<Option> glossary_options(std::vector<Option> more,
                                     std::string_view no_glossary = "leave the built-in glossary out");

/// The same, and those that choose languages, rules, threads; with `more` before them.
std::vector<Option> project_options(std::vector<Option> more);

/// Where the project of the files on the command line is looked for: the first one's folder, which may be that file
/// itself; for standard input and without files the current one.
std::string folder_of_files(const Arguments& arguments);

/// The settings of the project that `folder` lies in (--config names another), with the glossaries of the command line
/// laid over theirs, and nothing else.
ProjectContext open_settings(const Arguments& arguments, const std::string& folder);

/// As open_settings(), with all else that the command line and the settings choose.
ProjectContext open_project(const Arguments& arguments, const std::string& folder);

/// As open_project(), for commands that make no sense without one. Throws Error{usage}.
ProjectContext open_whole_project(const Arguments& arguments);

/// The glossary that the settings and the command line choose. Throws Error{not_found | unreadable} at the line of the
/// settings that names a layer which is not there.
project::GlossaryChoice glossary_choice(const ProjectContext& context);
project::Glossary load_glossary(const ProjectContext& context);

/// The path of the baseline, as it is reached from the current folder.
std::string baseline_path(const ProjectContext& context);

/// Reads the baseline if it is there. Throws Error{not_found} if --baseline names one that is not.
void open_baseline(const Arguments& arguments, ProjectContext& context);

/// The memory, if the project wants one and it can be opened; else a remark, when there was a fault.
std::unique_ptr<project::Memory> open_memory(const ProjectContext& context, const project::Glossary& glossary, Io& io);

/// Shows on a terminal how far a long run is.
class Progress {
  public:
    explicit Progress(Io& io);
    void operator()(std::size_t done, std::size_t all);
    void finish();

  private:
    Io& io_;
    bool terminal_ = false;
    bool shown_ = false;
    std::int64_t next_ms_ = 0;
};

/// Writes the report, with what people must know on `io.err`. Consumes the findings. `termbase` is for the cards of the
/// html report, and may be null.
void write_report(project::CheckedRun& run, report::ReportFormat format, check::Severity fail_on,
                  const termbase::Termbase* termbase, Io& io);

/// Is there a finding that counts at or above `at`?
bool fails(const project::CheckedRun& run, check::Severity at);

}  // namespace loep::tools

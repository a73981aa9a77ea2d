// loep accept: one finding is right as it is; its form goes into the project's glossary, or it into the baseline.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/accept.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/fingerprint.hpp"
#include "loep/project/git.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "own_glossary.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view details =
    "FINDING is its place as a report prints it, FILE:LINE or FILE:LINE:COLUMN, or its fingerprint (see --format "
    "json).\n"
    "A form of a name or term is admitted in the last of the project’s glossary layers, and a name that no glossary "
    "has\n"
    "becomes a concept of it; every other finding goes into the baseline. --to says otherwise.\n"
    "Example: loep accept articles/minsk.en.md:7:53 --reason 'the ministry writes it so'";

/// FILE:LINE[:COLUMN]
struct NamedPlace {
    std::string file;
    std::uint64_t line = 0;
    std::uint64_t column = 0;  ///< 0: any
};

std::optional<std::uint64_t> number_at_end(std::string& text) {
    constexpr std::size_t most_digits = 9;
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon + 1 == text.size() || text.size() - colon > most_digits ||
        text.find_first_not_of("0123456789", colon + 1) != std::string::npos) {
        return std::nullopt;
    }
    const auto number = std::stoul(text.substr(colon + 1));
    text.resize(colon);
    return number;
}

std::optional<NamedPlace> place_named(std::string word) {
    const auto last = number_at_end(word);
    if (!last) {
        return std::nullopt;
    }
    const auto first = number_at_end(word);
    return NamedPlace{word, first.value_or(*last), first ? *last : 0};
}

bool is_fingerprint(const std::string& word) {
    constexpr std::size_t least = 6;
    return word.size() >= least && word.find_first_not_of("0123456789abcdef/") == std::string::npos;
}

/// One finding of one pair.
struct Chosen {
    const project::CheckedPair* pair = nullptr;
    std::size_t finding = 0;
    std::string fingerprint;

    const check::Finding& get() const { return pair->findings[finding]; }
};

const text::SourceText& file_of(const project::CheckedPair& pair, const check::Finding& finding) {
    return finding.place.side == check::Side::source ? *pair.source : *pair.target;
}

bool is_in(const project::CheckedPair& pair, const check::Finding& finding, const NamedPlace& place) {
    return file_of(pair, finding).path() == fs::path(place.file).lexically_normal().string();
}

bool is_at(const project::CheckedPair& pair, const check::Finding& finding, const NamedPlace& place) {
    const auto position = file_of(pair, finding).position(finding.place.span.begin);
    return is_in(pair, finding, place) && position.line == place.line &&
           (place.column == 0 || position.column == place.column);
}

std::string describe(const Chosen& chosen) {
    const auto& finding = chosen.get();
    const auto& file = file_of(*chosen.pair, finding);
    const auto position = file.position(finding.place.span.begin);
    return text::printable(fmt::format("{}:{}:{}: {} [{}] {}", file.path(), position.line, position.column,
                                       finding.message, finding.rule, chosen.fingerprint));
}

/// The findings for which `is_meant(pair, finding, fingerprint)`.
template <class Predicate>
std::vector<Chosen> chosen_of(const project::CheckedRun& run, Predicate is_meant) {
    std::vector<Chosen> found;
    for (const auto& pair : run.pairs) {
        const auto names = check::fingerprints(*pair.source, *pair.target, pair.findings);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (pair.findings[i].counts() && is_meant(pair, pair.findings[i], names[i])) {
                found.push_back({&pair, i, names[i]});
            }
        }
    }
    return found;
}

/// An article that was edited since its report has the finding some lines on.
std::string nearest_to(const project::CheckedRun& run, const NamedPlace& place) {
    const auto distance = [&place](const Chosen& one) {
        const auto line = file_of(*one.pair, one.get()).position(one.get().place.span.begin).line;
        return line > place.line ? line - place.line : place.line - line;
    };
    const auto found = chosen_of(run, [&place](const auto& pair, const auto& finding, const std::string&) {
        return is_in(pair, finding, place);
    });
    const auto nearest = std::min_element(found.begin(), found.end(), [&distance](const Chosen& a, const Chosen& b) {
        return distance(a) < distance(b);
    });
    return nearest == found.end() ? std::string() : text::message("; the nearest: {}", describe(*nearest));
}

Chosen choose(const project::CheckedRun& run, const std::string& word, const std::optional<NamedPlace>& place) {
    const auto found = chosen_of(run, [&](const auto& pair, const auto& finding, const std::string& fingerprint) {
        return place ? is_at(pair, finding, *place) : fingerprint.starts_with(word);
    });
    if (found.empty()) {
        throw Error(ErrorCode::not_found,
                    text::message("there is no finding “{}”", word) + (place ? nearest_to(run, *place) : ""));
    }
    if (found.size() > 1) {
        std::string list;
        for (const auto& one : found) {
            list += "\n  " + describe(one);
        }
        throw Error(ErrorCode::usage,
                    text::message("“{}” may be one of {} findings; say which:{}", word, found.size(), list));
    }
    return found.front();
}

std::vector<project::Article> articles_to_check(const ProjectContext& context, const project::ProjectFiles& files,
                                                const std::optional<NamedPlace>& place) {
    if (!place) {
        return project::find_articles(context.settings, files, context.folder);
    }
    std::error_code ignored;
    const auto folder = fs::absolute(context.folder.empty() ? "." : context.folder, ignored).lexically_normal();
    const auto path = fs::absolute(place->file, ignored).lexically_normal().lexically_relative(folder).string();
    const auto article = project::article_of(context.settings, files, context.folder, path);
    if (!article) {
        throw Error(ErrorCode::usage, text::message("is no article of this project"), {place->file});
    }
    return {*article};
}

/// A hook reads what is staged; a file outside of git needs no such word.
void say_to_stage(const std::string& path, Io& io) {
    if (project::is_in_work_tree(path)) {
        io.out << text::message("stage it (git add {}): git’s hook reads what is staged\n", text::printable(path));
    }
}

void into_baseline(const ProjectContext& context, const Chosen& chosen, const termbase::Change& change, Io& io) {
    const auto path = baseline_path(context);
    auto baseline = context.baseline.value_or(project::Baseline{});
    auto line = project::baseline_line(*chosen.pair, chosen.finding, chosen.fingerprint);
    line.reason = change.reason;
    line.author = change.author;
    baseline.add(std::move(line));
    text::replace_file(path, baseline.write());
    io.out << text::message("accepted into {}: {}\n", path, describe(chosen));
    say_to_stage(path, io);
}

termbase::ConceptKind kind_of(const Arguments& arguments) {
    const auto named = arguments.value("--kind");
    return named ? *termbase::concept_kind_names.value(*named) : termbase::ConceptKind::person;
}

/// The last of the project's glossary layers, which takes accepted forms in; empty when there is none. One that is
/// still to be made is no layer yet.
std::string layer_for_forms(ProjectContext& context) {
    auto& layers = context.settings.glossary_layers;
    auto last = layers.empty() ? std::string() : layers.back();
    std::error_code ignored;
    if (!layers.empty() && !fs::exists(last, ignored)) {
        layers.pop_back();
        --context.own_layers;
    }
    return last;
}

/// A form that the project's glossary may admit; what another concept is called is no other name of this one.
bool is_for_glossary(const Arguments& arguments, const ProjectContext& context, const Chosen& chosen) {
    const auto all = project::load_termbase(glossary_choice(context));
    const auto admission = project::admission_of(*chosen.pair, chosen.get(), all, kind_of(arguments));
    return admission && !project::is_form_of_another(*admission, chosen.pair->target_language, all);
}

void into_glossary(const Arguments& arguments, const ProjectContext& context, const std::string& layer,
                   const Chosen& chosen, Io& io) {
    if (layer.empty()) {
        throw Error(ErrorCode::usage,
                    text::message("the project has no glossary of its own; name one in [glossary] layers"),
                    {context.settings.file});
    }
    const auto all = project::load_termbase(glossary_choice(context));
    const auto admission = project::admission_of(*chosen.pair, chosen.get(), all, kind_of(arguments));
    if (!admission) {
        throw Error(ErrorCode::usage,
                    text::message("this finding is not about the form of a name or term: --to baseline"));
    }
    const auto& id = admission->subject.id;
    const bool changed = project::admit(layer, *admission, chosen.pair->target_language, change_of(arguments));
    const auto said =
        admission->is_new && !arguments.has("--kind")
            ? text::message("“{}” is now the name of {} ({}, as no --kind says otherwise) in {}", admission->form, id,
                            text::translated(termbase::concept_kind_names.name(admission->subject.kind)), layer)
        : admission->is_new
            ? text::message("“{}” is now the name of {} ({}) in {}", admission->form, id,
                            text::translated(termbase::concept_kind_names.name(admission->subject.kind)), layer)
        : changed ? text::message("“{}” is now admitted for {} in {}", admission->form, id, layer)
                  : text::message("“{}” is admitted for {} already", admission->form, id);
    io.out << text::printable(said) << '\n';
    // A database is read from disk, whatever is staged.
    if (changed && layer.ends_with(".tbx")) {
        say_to_stage(layer, io);
    }
}

ExitStatus run_accept(const Arguments& arguments, Io& io) {
    auto context = open_whole_project(arguments);
    const auto change = change_of(arguments);
    const auto& word = arguments.words.front();
    const auto place = place_named(word);
    if (!place && !is_fingerprint(word)) {
        throw Error(ErrorCode::usage,
                    text::message("“{}” is neither FILE:LINE:COLUMN nor a fingerprint of a finding", word));
    }
    open_baseline(arguments, context);
    const auto layer = layer_for_forms(context);
    const project::WorkingTree files(context.folder);
    const auto glossary = load_glossary(context);
    const auto memory = open_memory(context, glossary, io);
    auto options = context.run_options();
    options.memory = memory.get();
    options.check.traits = memory != nullptr;
    options.baseline = context.baseline ? &*context.baseline : nullptr;
    const auto run = project::check_project({context.settings, files, context.folder}, glossary,
                                            articles_to_check(context, files, place), options);
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
    const auto chosen = choose(run, word, place);
    const auto to = arguments.value("--to");
    if (to ? *to == "glossary" : !layer.empty() && is_for_glossary(arguments, context, chosen)) {
        into_glossary(arguments, context, layer, chosen, io);
    } else {
        into_baseline(context, chosen, change, io);
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command accept_command;
const Command accept_command{
    "accept",
    "accept a finding: into the project’s glossary, or into the baseline",
    details,
    {{"FINDING", "which one", 1, 1}},
    {{"--to", "WHERE", "glossary or baseline", {"glossary", "baseline"}},
     {"--kind", "KIND", "what a name is that no glossary has: person (else), place, organisation …",
      termbase::concept_kind_names.names()},
     {"--reason", "TEXT", "why"},
     {"--author", "NAME", "who accepts it (else LOEP_AUTHOR, else git's user.name)"},
     {"--config", "FILE", "this loep.toml, instead of the nearest one"}},
    run_accept};

}  // namespace loep::tools

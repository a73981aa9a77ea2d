// loep terms: the designations of the glossary that stand in a text.
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <ostream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/formats/formats.hpp"
#include "loep/formats/plain_text_parts.hpp"
#include "loep/match/count_terms.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/guess_language.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/program.hpp"

#include "command.hpp"
#include "concept_output.hpp"
#include "project_context.hpp"
#include "terms_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Each hit has its place, the text, the concept, the designation that it is a form of, how it was recognised\n"
    "(spelling, folding, inflection, compound) and what to write in the other language. A word of several senses that\n"
    "is hardly meant here (a “cel” of the body, James “Bond”) is left out unless --all is given. With --unknown the\n"
    "names and the repeated expressions that no concept covers, the most telling first, each with the kind, id and\n"
    "other language of a concept that might be made of it: a guess. Formats: text; tsv, with a line of headings; "
    "json;\n"
    "html, one page that loads nothing. Without FILE, or for -, standard input is read. The language is guessed when\n"
    "--lang is missing. In a project, the glossaries that its loep.toml names count, as for loep check.\n"
    "Examples:\n"
    "  loep terms artikel.nl.md\n"
    "  loep terms --unknown --format html artikel.nl.md > unknown.html";

using Reading = TermsReading;

text::Language language_of(const Arguments& arguments, const text::SourceText& source) {
    if (const auto value = arguments.value("--lang")) {
        return text::language_names.value(*value).value_or(text::Language::dutch);
    }
    if (const auto guess = project::language_of_file(source.slice(source.content()), source.path())) {
        return *guess;
    }
    throw Error(
        ErrorCode::usage,
        text::message("cannot tell whether “{}” is Dutch or English; say --lang nl or --lang en", source.path()));
}

void leave_out_doubtful(Reading& reading) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < reading.hits.size(); ++i) {
        if (reading.doubts[i] == match::Doubt::none) {
            reading.hits[kept++] = reading.hits[i];
        }
    }
    reading.hits.resize(kept);
    reading.doubts.assign(kept, match::Doubt::none);
}

std::shared_ptr<const text::SourceText> read_source(const std::string& path) {
    return path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
}

Reading read_terms(const std::string& path, const Arguments& arguments, const project::Glossary& glossary) {
    auto source = read_source(path);
    Reading reading;
    // Nothing to guess from, and nothing to find.
    if (source->content().empty()) {
        reading.document.source = std::move(source);
        return reading;
    }
    const auto language = language_of(arguments, *source);
    reading.document = formats::read(std::move(source), language, formats::format_of(path));
    const auto segments = segment::segment(reading.document, glossary.knowledge(language));
    reading.hits = match::find_terms(glossary.lexicon(language), reading.document, segments);
    reading.termbase = glossary.concepts_of({&reading.hits}).termbase;
    reading.doubts = match::doubts_of(reading.termbase, reading.document, segments, reading.hits);
    if (arguments.has("--unknown")) {
        reading.unknown = check::unknown_expressions(reading.termbase, reading.document, segments, reading.hits);
    }
    if (!arguments.has("--all")) {
        leave_out_doubtful(reading);
    }
    return reading;
}

std::size_t jobs_of(const Arguments& arguments) {
    const auto value = arguments.value("--jobs").value_or("1");
    std::size_t jobs = 0;
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, jobs);
    constexpr std::size_t most_jobs = 256;
    if (read.ec != std::errc() || read.ptr != end || jobs == 0 || jobs > most_jobs) {
        throw Error(ErrorCode::usage, text::message("--jobs takes a number from 1 to {}, not “{}”", most_jobs, value));
    }
    return jobs;
}

std::size_t count_in_whole(std::shared_ptr<const text::SourceText> source, const Arguments& arguments,
                           const project::Glossary& glossary) {
    if (source->content().empty()) {
        return 0;
    }
    const auto language = language_of(arguments, *source);
    const auto& format = formats::format_of(source->path());
    const auto document = formats::read(std::move(source), language, format);
    return match::count_terms(glossary.lexicon(language), glossary.knowledge(language), document, jobs_of(arguments));
}

std::size_t count_in_parts(formats::PlainTextParts& parts, const Arguments& arguments,
                           const project::Glossary& glossary) {
    const auto beginning = text::SourceText::from_bytes(parts.path(), std::string(parts.beginning()));
    if (beginning->content().empty()) {
        return 0;
    }
    const auto language = language_of(arguments, *beginning);
    return match::count_terms(glossary.lexicon(language), glossary.knowledge(language), parts, jobs_of(arguments));
}

/// Like grep's -c: the number alone, before it the path where there are several.
void write_count(const std::string& path, const Arguments& arguments, const project::Glossary& glossary,
                 std::ostream& out) {
    auto parts = formats::PlainTextParts::open(path);
    const auto count =
        parts ? count_in_parts(*parts, arguments, glossary) : count_in_whole(read_source(path), arguments, glossary);
    if (arguments.words.size() > 1) {
        out << one_line(path) << '\t';
    }
    out << count << '\n';
}

/// Its line of headings, then a line a hit or an unknown expression.
void write_lines(const std::vector<Reading>& readings, bool unknown, bool tsv, std::ostream& out) {
    if (tsv) {
        out << (unknown ? "path\tline\tcolumn\ttext\tcount\tkind\tconcept\tsuggestion\n"
                        : "path\tline\tcolumn\ttext\tconcept\tdesignation\tstatus\tmatched "
                          "by\tform\trole\tsuggestion\n");
    }
    const auto write =
        unknown ? (tsv ? write_unknown_tsv : write_unknown_text) : (tsv ? write_terms_tsv : write_terms_text);
    for (const auto& reading : readings) {
        write(reading, out);
    }
}

ExitStatus run_terms(const Arguments& arguments, Io& io) {
    const auto glossary = project::load_glossary(glossary_choice(open_settings(arguments, folder_of_files(arguments))));
    const auto format = arguments.value("--format").value_or("text");
    const bool unknown = arguments.has("--unknown");
    auto paths = arguments.words;
    if (paths.empty()) {
        paths.emplace_back("-");
    }
    if (arguments.has("--count")) {
        text::keep_freed_memory();
    }
    std::vector<Reading> readings;
    for (const auto& path : paths) {
        if (arguments.has("--count")) {
            write_count(path, arguments, glossary, io.out);
            continue;
        }
        readings.push_back(read_terms(path, arguments, glossary));
    }
    if (arguments.has("--count")) {
        return ExitStatus::clean;
    }
    if (format == "html") {
        write_terms_html(readings, unknown, io.out);
    } else if (format == "json") {
        auto files = nlohmann::ordered_json::array();
        for (const auto& reading : readings) {
            files.push_back(unknown ? unknown_json(reading) : terms_json(reading));
        }
        io.out << files.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        write_lines(readings, unknown, format == "tsv", io.out);
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command terms_command;
const Command terms_command{
    "terms",
    "list the names and terms of the glossary in a text",
    details,
    {{"FILE", "a text; - is standard input", 0, 0}},
    glossary_options(
        {{"-l,--lang", "LANGUAGE", "the language of the texts: nl or en", {"nl", "en"}},
         {"-f,--format", "FORMAT", "text (default), tsv, json, html", {"text", "tsv", "json", "html"}},
         {"-a,--all", "", "also what is hardly meant: words of several senses without support, parts of names"},
         {"-c,--count", "",
          "only say how many there are, with what is hardly meant; a plain text may be larger than memory"},
         {"-j,--jobs", "NUMBER", "threads for --count; 1 when not given"},
         {"-u,--unknown", "", "names and repeated expressions that no concept covers, in place of the terms"}}),
    run_terms};

}  // namespace loep::tools

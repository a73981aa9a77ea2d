// loep terms: the designations of the glossary that stand in a text.
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <ostream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/formats/formats.hpp"
#include "loep/match/count_terms.hpp"
#include "loep/match/doubts.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/project/glossary.hpp"
#include "loep/project/guess_language.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Each hit has its place, the text, the concept, the designation that it is a form of, how it was recognised\n"
    "(spelling, folding, inflection, compound) and what to write in the other language. A word of several senses that\n"
    "is hardly meant here (a “cel” of the body, James “Bond”) is left out unless --all is given. Formats: text; tsv,\n"
    "with a line of headings; json. Without FILE, or for -, standard input is read. The language is guessed when\n"
    "--lang is missing.\n"
    "Example: loep terms artikel.nl.md";

/// One text with the terms in it.
struct Reading {
    document::Document document;
    termbase::Termbase termbase;  ///< the concepts of the hits
    std::vector<match::TermHit> hits;
    std::vector<match::Doubt> doubts;  ///< one a hit
};

text::Language language_of(const Arguments& arguments, const text::SourceText& source) {
    if (const auto value = arguments.value("--lang")) {
        return text::language_names.value(*value).value_or(text::Language::dutch);
    }
    if (const auto guess = project::guess_language(source.slice(source.content()))) {
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

Reading read_terms(const std::string& path, const Arguments& arguments, const project::Glossary& glossary) {
    auto source =
        path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
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
    if (!arguments.has("--all")) {
        leave_out_doubtful(reading);
    }
    return reading;
}

std::string_view form_name(match::FormKind form) {
    switch (form) {
        case match::FormKind::plural:
            return "plural";
        case match::FormKind::genitive:
            return "genitive";
        case match::FormKind::other:
            return "inflected";
        case match::FormKind::base:
            break;
    }
    return "base";
}

std::string_view role_name(match::CompoundRole role) {
    return role == match::CompoundRole::modifier ? "modifier" : role == match::CompoundRole::head ? "head" : "none";
}

/// What is printed of a hit, whatever the format.
struct Row {
    text::Position position;
    std::string_view text;
    std::string_view concept_id;
    const termbase::Designation* designation = nullptr;
    std::string suggestion;  ///< empty when the other language has none
};

/// Gives the positions of ascending offsets; on one line without reading it again from its start.
class Positions {
  public:
    explicit Positions(const text::SourceText& source) : source_(source) {}

    text::Position at(text::ByteOffset offset) {
        const auto between = source_.slice({last_, offset});
        if (started_ && between.find_first_of("\r\n") == std::string_view::npos) {
            position_.column += text::count_code_points(between);
        } else {
            position_ = source_.position(offset);
        }
        started_ = true;
        last_ = offset;
        return position_;
    }

  private:
    const text::SourceText& source_;
    text::ByteOffset last_{};
    text::Position position_;
    bool started_ = false;
};

Row row_of(const Reading& reading, const match::TermHit& hit, const termbase::Termbase& termbase,
           Positions& positions) {
    Row row;
    row.position = positions.at(hit.span.begin);
    row.text = reading.document.slice(hit.span);
    row.concept_id = termbase[hit.concept_index].id;
    row.designation = &termbase.designation(hit.concept_index, hit.designation);
    row.suggestion = check::suggestion(termbase, hit, text::other(reading.document.language));
    return row;
}

void write_text(const Reading& reading, std::ostream& out) {
    Positions positions(*reading.document.source);
    for (const auto& hit : reading.hits) {
        const auto row = row_of(reading, hit, reading.termbase, positions);
        std::string how(match::matched_by_names.name(hit.matched_by));
        if (hit.role != match::CompoundRole::none) {
            how += fmt::format(", {}", role_name(hit.role));
        }
        if (hit.form != match::FormKind::base) {
            how += fmt::format(", {}", form_name(hit.form));
        }
        if (row.designation->status != termbase::AdministrativeStatus::preferred) {
            how += fmt::format(", {}", termbase::administrative_status_names.name(row.designation->status));
        }
        out << fmt::format("{}:{}:{}: {} = {} “{}” ({}) → {}\n", reading.document.source->path(), row.position.line,
                           row.position.column, text::printable(row.text), row.concept_id,
                           text::printable(row.designation->text), how,
                           row.suggestion.empty() ? "?" : text::printable(row.suggestion));
    }
}

/// A tab or line break inside a value would break the line.
std::string one_line(std::string_view value) {
    std::string result(value);
    for (auto& byte : result) {
        byte = byte == '\t' || byte == '\n' || byte == '\r' ? ' ' : byte;
    }
    return result;
}

void write_tsv(const Reading& reading, std::ostream& out) {
    Positions positions(*reading.document.source);
    for (const auto& hit : reading.hits) {
        const auto row = row_of(reading, hit, reading.termbase, positions);
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", one_line(reading.document.source->path()),
                           row.position.line, row.position.column, one_line(row.text), row.concept_id,
                           one_line(row.designation->text),
                           termbase::administrative_status_names.name(row.designation->status),
                           match::matched_by_names.name(hit.matched_by), form_name(hit.form), role_name(hit.role),
                           one_line(row.suggestion));
    }
}

nlohmann::ordered_json json_of(const Reading& reading) {
    auto list = nlohmann::ordered_json::array();
    Positions positions(*reading.document.source);
    for (const auto& hit : reading.hits) {
        const auto row = row_of(reading, hit, reading.termbase, positions);
        nlohmann::ordered_json one;
        one["line"] = row.position.line;
        one["column"] = row.position.column;
        one["begin"] = text::to_size(hit.span.begin);
        one["end"] = text::to_size(hit.span.end);
        one["text"] = row.text;
        one["concept"] = row.concept_id;
        one["designation"] = row.designation->text;
        one["status"] = termbase::administrative_status_names.name(row.designation->status);
        one["matchedBy"] = match::matched_by_names.name(hit.matched_by);
        one["form"] = form_name(hit.form);
        one["role"] = role_name(hit.role);
        one["suggestion"] = row.suggestion;
        list.push_back(std::move(one));
    }
    nlohmann::ordered_json file;
    file["path"] = reading.document.source->path();
    file["language"] = text::language_names.name(reading.document.language);
    file["hits"] = std::move(list);
    return file;
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

/// Like grep's -c: the number alone, before it the path where there are several.
void write_count(const std::string& path, const Arguments& arguments, const project::Glossary& glossary,
                 std::ostream& out) {
    auto source =
        path == "-" ? text::SourceText::from_bytes(path, text::read_standard_input()) : text::SourceText::read(path);
    std::size_t count = 0;
    if (!source->content().empty()) {
        const auto language = language_of(arguments, *source);
        const auto document = formats::read(std::move(source), language, formats::format_of(path));
        count =
            match::count_terms(glossary.lexicon(language), glossary.knowledge(language), document, jobs_of(arguments));
    }
    if (arguments.words.size() > 1) {
        out << one_line(path) << '\t';
    }
    out << count << '\n';
}

ExitStatus run_terms(const Arguments& arguments, Io& io) {
    project::GlossaryChoice choice;
    choice.layers = arguments.values("--glossary");
    choice.built_in = !arguments.has("--no-glossary");
    const auto glossary = project::load_glossary(choice);
    const auto format = arguments.value("--format").value_or("text");
    auto files = nlohmann::ordered_json::array();
    if (format == "tsv" && !arguments.has("--count")) {
        io.out << "path\tline\tcolumn\ttext\tconcept\tdesignation\tstatus\tmatched by\tform\trole\tsuggestion\n";
    }
    auto paths = arguments.words;
    if (paths.empty()) {
        paths.emplace_back("-");
    }
    for (const auto& path : paths) {
        if (arguments.has("--count")) {
            write_count(path, arguments, glossary, io.out);
            continue;
        }
        const auto reading = read_terms(path, arguments, glossary);
        if (format == "json") {
            files.push_back(json_of(reading));
        } else {
            (format == "tsv" ? write_tsv : write_text)(reading, io.out);
        }
    }
    if (format == "json" && !arguments.has("--count")) {
        io.out << files.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
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
    {{"-l,--lang", "LANGUAGE", "the language of the texts: nl or en", {"nl", "en"}},
     {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
     {"-a,--all", "", "also what is hardly meant: words of several senses without support, parts of names"},
     {"-c,--count", "", "only say how many there are, with what is hardly meant; a text may be as large as memory"},
     {"-j,--jobs", "NUMBER", "threads for --count; 1 when not given"},
     {"-g,--glossary", "FILE", "lay a glossary (database or .tbx) over the built-in one; may be repeated", {}, true},
     {"--no-glossary", "", "leave the built-in glossary out"}},
    run_terms};

}  // namespace loep::tools

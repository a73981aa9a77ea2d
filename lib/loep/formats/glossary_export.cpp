// Chooses the writer, and writes the two-column glossaries of UTX, DeepL, OmegaT and memoQ.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/glossary_export.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "loep/formats/tbx.hpp"
#include "loep/formats/tbx_order.hpp"

namespace loep::formats {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::Designation;

bool usable(const Designation& designation) {
    return designation.status == AdministrativeStatus::preferred ||
           designation.status == AdministrativeStatus::admitted;
}

bool is_of(const Designation& designation, text::Language language) {
    return text::language_of(designation.locale) == language && designation.scheme.empty();
}

const Designation* counterpart(const Concept& of, const Designation& source, text::Language language) {
    const Designation* best = nullptr;
    int best_score = 0;
    for (const auto& candidate : of.designations) {
        if (!is_of(candidate, language) || !usable(candidate)) {
            continue;
        }
        const int score = 1 + (candidate.status == AdministrativeStatus::preferred ? 4 : 0) +
                          (candidate.part_of_speech == source.part_of_speech ? 2 : 0) +
                          (candidate.type == source.type ? 1 : 0);
        if (score > best_score) {
            best = &candidate;
            best_score = score;
        }
    }
    return best;
}

/// None of the two-column formats quotes: a tab or line break would break the row.
std::string plain(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return line;
}

std::string_view utx_part_of_speech(termbase::PartOfSpeech part) {
    return part == termbase::PartOfSpeech::other ? "" : termbase::part_of_speech_names.name(part);
}

std::string_view utx_status(AdministrativeStatus status) {
    switch (status) {
        case AdministrativeStatus::preferred:
            return "approved";
        case AdministrativeStatus::admitted:
            return "non-standard";
        default:
            return "forbidden";
    }
}

/// UTX 1.11, AAMT: two comment lines of header, tab-separated columns. Admitted and deprecated targets have rows of
/// their own, so that both directions are told.
std::string write_utx(const termbase::Termbase& termbase, const ExportOptions& options) {
    auto out =
        fmt::format("#UTX 1.11; {}/{}; {}; bidirectional\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\n",
                    text::language_names.name(options.from), text::language_names.name(options.to), options.time);
    const auto row = [&out](const TermPair& pair, const Designation& judged) {
        out += fmt::format("{}\t{}\t{}\t{}\t{}\n", plain(pair.source->text), plain(pair.target->text),
                           utx_part_of_speech(pair.source->part_of_speech), utx_status(judged.status), pair.of->id);
    };
    for (const auto& pair : term_pairs(termbase, options.from, options.to)) {
        row(pair, *pair.source);
    }
    for (const auto& pair : term_pairs(termbase, options.to, options.from)) {
        if (pair.source->status != AdministrativeStatus::preferred) {
            row({pair.of, pair.target, pair.source}, *pair.source);
        }
    }
    return out;
}

/// DeepL refuses a glossary in which a source stands twice.
std::string write_deepl(const termbase::Termbase& termbase, const ExportOptions& options) {
    std::string out;
    std::set<std::string_view> seen;
    auto pairs = term_pairs(termbase, options.from, options.to);
    std::stable_partition(pairs.begin(), pairs.end(),
                          [](const TermPair& pair) { return pair.source->status == AdministrativeStatus::preferred; });
    for (const auto& pair : pairs) {
        if (usable(*pair.source) && seen.insert(pair.source->text).second) {
            out += fmt::format("{}\t{}\n", plain(pair.source->text), plain(pair.target->text));
        }
    }
    return out;
}

std::string write_omegat(const termbase::Termbase& termbase, const ExportOptions& options) {
    std::string out;
    for (const auto& pair : term_pairs(termbase, options.from, options.to)) {
        if (usable(*pair.source)) {
            out += fmt::format("{}\t{}\t{}\n", plain(pair.source->text), plain(pair.target->text),
                               plain(pair.of->definition));
        }
    }
    return out;
}

/// memoQ's import goes by the languages' names in the header.
std::string write_memoq(const termbase::Termbase& termbase, const ExportOptions& options) {
    const auto name = [](text::Language language) { return language == text::Language::dutch ? "Dutch" : "English"; };
    const auto quoted = [](std::string_view value) {
        std::string cell = "\"";
        for (const char c : value) {
            cell.append(c == '"' ? 2 : 1, c);
        }
        return cell + '"';
    };
    auto out = fmt::format("{},{},Definition\n", name(options.from), name(options.to));
    for (const auto& pair : term_pairs(termbase, options.from, options.to)) {
        if (usable(*pair.source)) {
            out += fmt::format("{},{},{}\n", quoted(pair.source->text), quoted(pair.target->text),
                               quoted(pair.of->definition));
        }
    }
    return out;
}

}  // namespace

std::vector<TermPair> term_pairs(const termbase::Termbase& termbase, text::Language from, text::Language to) {
    std::vector<TermPair> pairs;
    const auto by_id = [](const Concept& a, const Concept& b) { return a.id < b.id; };
    for (const auto* of : tbx::sorted_pointers(termbase.concepts, by_id)) {
        const auto by_status = [](const Designation& a, const Designation& b) { return a.status < b.status; };
        for (const auto* source : tbx::sorted_pointers(of->designations, by_status)) {
            if (!is_of(*source, from)) {
                continue;
            }
            if (const auto* target = counterpart(*of, *source, to); target != nullptr) {
                pairs.push_back({of, source, target});
            }
        }
    }
    return pairs;
}

namespace {

std::string write_public(const termbase::Termbase& termbase, std::string_view dialect, const ExportOptions& options) {
    auto bytes = write_tbx_dialect(termbase, dialect, options);
    return options.dct ? to_dct(bytes) : bytes;
}

}  // namespace

std::string write_glossary(const termbase::Termbase& termbase, GlossaryFormat format, const ExportOptions& options) {
    switch (format) {
        case GlossaryFormat::tbx:
            break;
        case GlossaryFormat::tbx_core:
            return write_public(termbase, "TBX-Core", options);
        case GlossaryFormat::tbx_min:
            return write_public(termbase, "TBX-Min", options);
        case GlossaryFormat::tbx_basic:
            return write_public(termbase, "TBX-Basic", options);
        case GlossaryFormat::tbx_linguist:
            return write_public(termbase, "TBX-Linguist", options);
        case GlossaryFormat::csv:
            return write_table(termbase, ',');
        case GlossaryFormat::tsv:
            return write_table(termbase, '\t');
        case GlossaryFormat::utx:
            return write_utx(termbase, options);
        case GlossaryFormat::deepl:
            return write_deepl(termbase, options);
        case GlossaryFormat::omegat:
            return write_omegat(termbase, options);
        case GlossaryFormat::memoq:
            return write_memoq(termbase, options);
    }
    TbxFile file;
    file.title = options.title;
    file.licence = options.licence;
    file.description = options.description.empty() ? "a glossary, written by loep" : options.description;
    file.extra = options.extra;
    file.termbase = termbase;
    return write_tbx(file);
}

}  // namespace loep::formats

// Reads whatever holds a glossary into one termbase, with the places of its concepts.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_source.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "loep/termbase/builtin.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

namespace {

/// What all say alike, and what each says at its end.
termbase::TextFile joined(const std::vector<termbase::TextFile>& headers) {
    termbase::TextFile made;
    for (const auto& header : headers) {
        const bool is_first = &header == &headers.front();
        made.title = is_first || made.title == header.title ? header.title : std::string();
        made.licence = is_first || made.licence == header.licence ? header.licence : std::string();
        made.description = is_first || made.description == header.description ? header.description : std::string();
        made.extra += header.extra;
    }
    return made;
}

void read_database(const termbase::Database& database, GlossarySource& source) {
    source.termbase = database.load();
    source.header = joined(database.text_files());
}

void read_files(const std::vector<std::string>& paths, GlossarySource& source) {
    std::vector<termbase::Termbase> parts;
    std::vector<termbase::TextFile> headers;
    for (const auto& path : paths) {
        auto file = formats::read_tbx(*text::SourceText::read(path));
        std::move(file.warnings.begin(), file.warnings.end(), std::back_inserter(source.warnings));
        for (std::size_t i = 0; i < file.places.size(); ++i) {
            source.places.try_emplace(file.termbase.concepts[i].id, file.places[i]);
        }
        parts.push_back(std::move(file.termbase));
        headers.push_back({path, file.title, file.licence, file.description, file.extra});
    }
    source.header = joined(headers);
    source.termbase = termbase::join(std::move(parts));
}

}  // namespace

std::vector<std::string> tbx_files(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> paths;
    for (const auto& file : std::filesystem::directory_iterator(folder, error)) {
        if (file.path().extension() == ".tbx") {
            paths.push_back(file.path().string());
        }
    }
    if (error) {
        throw Error(ErrorCode::unreadable, text::system_fault(error), {folder});
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

GlossarySource read_glossary(const std::string& where) {
    GlossarySource source;
    source.name = where;
    std::error_code error;
    if (where == built_in_name) {
        read_database(termbase::Database::open(termbase::builtin_glossary_path()), source);
    } else if (std::filesystem::is_directory(where, error)) {
        const auto paths = tbx_files(where);
        if (paths.empty()) {
            throw Error(ErrorCode::not_found, text::message("a folder without TBX files"), {where});
        }
        read_files(paths, source);
    } else if (where.ends_with(".tbx") || where.ends_with(".xml")) {
        read_files({where}, source);
    } else {
        read_database(termbase::Database::open(where), source);
    }
    return source;
}

}  // namespace loep::project

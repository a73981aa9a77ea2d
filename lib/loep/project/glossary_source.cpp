// Reads whatever holds a glossary into one termbase, with the places of its concepts.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_source.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "loep/termbase/builtin.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

namespace {

void read_files(const std::vector<std::string>& paths, GlossarySource& source) {
    std::vector<termbase::Termbase> parts;
    for (const auto& path : paths) {
        auto file = formats::read_tbx(*text::SourceText::read(path));
        std::move(file.warnings.begin(), file.warnings.end(), std::back_inserter(source.warnings));
        for (std::size_t i = 0; i < file.places.size(); ++i) {
            source.places.try_emplace(file.termbase.concepts[i].id, file.places[i]);
        }
        parts.push_back(std::move(file.termbase));
    }
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
        throw Error(ErrorCode::unreadable, error.message(), {folder});
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

GlossarySource read_glossary(const std::string& where) {
    GlossarySource source;
    source.name = where;
    std::error_code error;
    if (where == built_in_name) {
        source.termbase = termbase::Database::open(termbase::builtin_glossary_path()).load();
    } else if (std::filesystem::is_directory(where, error)) {
        const auto paths = tbx_files(where);
        if (paths.empty()) {
            throw Error(ErrorCode::not_found, "a folder without TBX files", {where});
        }
        read_files(paths, source);
    } else if (where.ends_with(".tbx") || where.ends_with(".xml")) {
        read_files({where}, source);
    } else {
        source.termbase = termbase::Database::open(where).load();
    }
    return source;
}

}  // namespace loep::project

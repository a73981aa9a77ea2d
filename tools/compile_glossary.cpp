// Build-time program: TBX files in, the built-in glossary database and its index out; the same files, the same bytes.
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <span>
#include <string>
#include <system_error>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/project/compiled_glossary.hpp"
#include "loep/project/glossary_cache.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/file.hpp"
#include "loep/text/source_text.hpp"

namespace {

using loep::termbase::Termbase;

struct Input {
    Termbase termbase;
    std::map<std::string, loep::ErrorPlace> places;  ///< of concepts, by id
    bool faulty = false;
};

/// A warning is a fault here: what ships holds nothing that loep does not keep.
Input read_all(const std::vector<std::string>& paths) {
    Input input;
    std::vector<Termbase> parts;
    for (const auto& path : paths) {
        auto file = loep::formats::read_tbx(*loep::text::SourceText::read(path));
        for (const auto& warning : file.warnings) {
            std::cerr << loep::Error(loep::ErrorCode::malformed, warning.message, warning.place).what() << '\n';
            input.faulty = true;
        }
        for (std::size_t i = 0; i < file.places.size(); ++i) {
            input.places.emplace(file.termbase.concepts[i].id, file.places[i]);
        }
        parts.push_back(std::move(file.termbase));
    }
    input.termbase = loep::termbase::join(std::move(parts));
    for (const auto& problem : loep::termbase::find_problems(input.termbase)) {
        const auto place = input.places[problem.concept_id];
        std::cerr << loep::Error(loep::ErrorCode::malformed, problem.message, place).what() << '\n';
        input.faulty = true;
    }
    return input;
}

/// Beside its place and renamed, so that a stopped build leaves no half of a glossary.
void write_database(const std::string& path, const Termbase& termbase) {
    const auto beside = path + ".new";
    for (const auto* leftover : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(beside + leftover);
    }
    {
        auto database = loep::termbase::Database::open(beside, loep::termbase::Access::create);
        // No clock: the same input must be the same bytes. Its real history is the repository's.
        const char* day = std::getenv("LOEP_GLOSSARY_DATE");
        database.replace_all(termbase, {"loep", "compiled from glossary/*.tbx",
                                        std::string(day == nullptr ? "1970-01-01" : day) + "T00:00:00Z"});
        database.seal();
    }
    std::filesystem::rename(beside, path);
}

/// Beside the database: what checking needs of it, to be mapped into memory.
void write_index(const std::string& path, const Termbase& termbase) {
    const auto image = loep::project::compile_glossary(termbase, loep::project::built_in_source(path));
    const auto bytes = std::as_bytes(std::span(image));
    loep::text::replace_file(loep::project::index_beside(path),
                             {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

int compile(const std::string& out, const std::vector<std::string>& paths) {
    const auto input = read_all(paths);
    if (input.faulty) {
        return 1;
    }
    std::filesystem::create_directories(std::filesystem::path(out).parent_path());
    write_database(out, input.termbase);
    write_index(out, loep::termbase::Database::open(out).load());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2) {
        std::cerr << "usage: loep_compile_glossary OUT.sqlite IN.tbx...\n";
        return 2;
    }
    try {
        return compile(words.front(), {words.begin() + 1, words.end()});
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

// Opens the layers, finds the concept that a word names, and knows who changes the glossary.
// SPDX-License-Identifier: Apache-2.0
#include "own_glossary.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/builtin.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/words.hpp"

namespace loep::tools {

namespace {

using termbase::Access;
using termbase::Database;

std::string from_environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::unique_ptr<Database> open_own(const std::string& path, Access access) {
    std::error_code ignored;
    if (access != Access::create && !std::filesystem::exists(path, ignored)) {
        throw Error(ErrorCode::not_found,
                    text::message("no such glossary database; loep term add or glossary import makes it"), {path});
    }
    return std::make_unique<Database>(Database::open(path, access));
}

/// What git knows of the person at the keyboard; empty without git.
std::string git_user_name() {
    using Pipe = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
    const Pipe pipe(popen("git config user.name 2>/dev/null", "r"), pclose);
    std::string name;
    std::array<char, 256> buffer{};
    while (pipe != nullptr && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr) {
        name += buffer.data();
    }
    return name.substr(0, name.find('\n'));
}

/// "2024-05-31T12:00:00Z"
bool is_utc_time(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-ddTdd:dd:ddZ";
    return text.size() == shape.size() &&
           std::equal(text.begin(), text.end(), shape.begin(), [](char byte, char expected) {
               return expected == 'd' ? byte >= '0' && byte <= '9' : byte == expected;
           });
}

std::string ids_of(const std::vector<PlacedConcept>& concepts) {
    std::string ids;
    for (const auto& placed : concepts) {
        ids += (ids.empty() ? "" : ", ") + placed.content.id;
    }
    return ids;
}

}  // namespace

std::unique_ptr<Database> open_below(const Arguments& arguments) {
    return arguments.has("--no-glossary")
               ? nullptr
               : std::make_unique<Database>(Database::open(termbase::builtin_glossary_path(), Access::built_in));
}

std::string own_path(const Arguments& arguments) {
    return arguments.value("--db").value_or(from_environment("LOEP_DB"));
}

std::string named_database(const Arguments& arguments) {
    auto path = own_path(arguments);
    if (path.empty()) {
        throw Error(
            ErrorCode::usage,
            text::message("which database? Say --db FILE or set LOEP_DB; a new one is made when there is none"));
    }
    return path;
}

OwnGlossary open_for_reading(const Arguments& arguments) {
    const auto path = own_path(arguments);
    auto glossary = open_without_own(arguments);
    if (!path.empty()) {
        glossary.own = open_own(path, Access::read);
    }
    return glossary;
}

bool own_exists(const Arguments& arguments) {
    std::error_code ignored;
    return std::filesystem::exists(own_path(arguments), ignored);
}

OwnGlossary open_without_own(const Arguments& arguments) {
    OwnGlossary glossary;
    glossary.below = open_below(arguments);
    return glossary;
}

OwnGlossary open_for_changing(const Arguments& arguments, bool create) {
    const auto path = own_path(arguments);
    if (path.empty()) {
        throw Error(
            ErrorCode::usage,
            text::message(
                "which glossary? The built-in one is not for changing: name your own database with --db FILE or "
                "LOEP_DB (loep term add makes it)"));
    }
    auto glossary = open_without_own(arguments);
    glossary.own = open_own(path, create ? Access::create : Access::write);
    return glossary;
}

OwnGlossary open_for_changing_concept(const Arguments& arguments) {
    const bool is_there = own_exists(arguments) || own_path(arguments).empty();
    if (!is_there) {
        change_of(arguments);
        concept_named(open_without_own(arguments), arguments.words.front());
    }
    return open_for_changing(arguments, !is_there);
}

PlacedConcept concept_named(const OwnGlossary& glossary, const std::string& word) {
    const auto name = clean_text("a concept", word);
    if (auto placed = glossary.find(name)) {
        return std::move(*placed);
    }
    const auto key = text::bare_key(name);
    auto found = glossary.search(name, 20);
    const auto named = std::partition_point(found.begin(), found.end(), [&key](const PlacedConcept& placed) {
        return termbase::is_called(placed.content, key);
    });
    if (named - found.begin() == 1) {
        return std::move(found.front());
    }
    if (named != found.begin()) {
        throw Error(ErrorCode::usage, text::message("several concepts are called “{}”: {}; say which by its id", name,
                                                    ids_of({found.begin(), named})));
    }
    found.resize(std::min<std::size_t>(found.size(), 5));
    throw Error(ErrorCode::not_found, text::message("there is no concept “{}”{}", name,
                                                    found.empty() ? "" : text::message("; near it: ") + ids_of(found)));
}

termbase::Change change_of(const Arguments& arguments) {
    termbase::Change change;
    change.author = arguments.value("--author").value_or(from_environment("LOEP_AUTHOR"));
    if (change.author.empty()) {
        change.author = git_user_name();
    }
    if (change.author.empty()) {
        throw Error(ErrorCode::usage,
                    text::message("who changes the glossary? Say --author NAME or set LOEP_AUTHOR or git's user.name"));
    }
    change.author = clean_text(text::message("the author"), change.author);
    if (const auto reason = arguments.value("--reason")) {
        change.reason = clean_text(text::message("the reason"), *reason);
    }
    change.time = from_environment("LOEP_NOW");
    if (!change.time.empty() && !is_utc_time(change.time)) {
        throw Error(ErrorCode::usage,
                    text::message("LOEP_NOW is “{}”; it takes a time in UTC like 2024-05-31T12:00:00Z", change.time));
    }
    return change;
}

termbase::Change change_in_bulk(const Arguments& arguments, std::string reason) {
    termbase::Change change;
    if (!arguments.has("--dry-run")) {
        change = change_of(arguments);
    }
    if (change.reason.empty()) {
        change.reason = std::move(reason);
    }
    return change;
}

std::vector<Option> reading_options(std::vector<Option> more) {
    more.push_back({"--db", "FILE", "your own glossary database (else LOEP_DB), over the built-in one"});
    more.push_back({"--no-glossary", "", "leave the built-in glossary out"});
    return more;
}

std::vector<Option> changing_options(std::vector<Option> more) {
    more.push_back({"--reason", "TEXT", "why, for the history"});
    more.push_back({"--author", "NAME", "who changes it (else LOEP_AUTHOR, else git's user.name)"});
    return reading_options(std::move(more));
}

std::string clean_text(std::string_view what, const std::string& text) {
    try {
        text::SourceText::from_bytes(std::string(what), text);
    } catch (const Error&) {
        throw Error(ErrorCode::usage, text::message("{} is not UTF-8", what));
    }
    std::string clean;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = text::character_at(text, at);
        const auto bytes = std::string_view(text).substr(at, character.size);
        at += character.size;
        if (text::class_of(character.point) == text::CharacterClass::blank) {
            blank = !clean.empty();
            continue;
        }
        clean += blank ? " " : "";
        clean += bytes;
        blank = false;
    }
    if (clean.empty()) {
        throw Error(ErrorCode::usage, text::message("{} is empty", what));
    }
    return clean;
}

}  // namespace loep::tools

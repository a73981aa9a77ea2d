// Finds the built-in glossary beside the program, wherever that was put.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/builtin.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/program.hpp"

namespace loep::termbase {

namespace {

std::string existing(std::string path, const std::string& hint) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw Error(ErrorCode::not_found, text::message("the built-in glossary is not there; ") + hint,
                    {std::move(path)});
    }
    return path;
}

}  // namespace

std::string glossary_beside(std::string_view program) {
    const auto folder = std::filesystem::path(program).parent_path();
    return (folder / ".." / "share" / "loep" / "glossary.sqlite").lexically_normal().string();
}

std::string builtin_glossary_path() {
    const char* chosen = std::getenv("LOEP_GLOSSARY");
    if (chosen != nullptr && *chosen != '\0') {
        return existing(chosen, text::message("LOEP_GLOSSARY names this file"));
    }
    return existing(glossary_beside(text::this_program()),
                    text::message("build or install it, or name one by LOEP_GLOSSARY"));
}

}  // namespace loep::termbase

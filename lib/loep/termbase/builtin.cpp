// Finds the built-in glossary beside the program, wherever that was put.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/builtin.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <sys/auxv.h>

#include "loep/base/error.hpp"

namespace loep::termbase {

namespace {

std::string existing(std::string path, const char* hint) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw Error(ErrorCode::not_found, std::string("the built-in glossary is not there; ") + hint,
                    {std::move(path)});
    }
    return path;
}

/// The running program. Where /proc is not mounted (a bare chroot), the name that it was started by.
std::filesystem::path this_program() {
    std::error_code failure;
    auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (!failure) {
        return program;
    }
    // NOLINTNEXTLINE(performance-no-int-to-ptr): it hands out pointers as numbers (getauxval(3))
    const auto* started_as = reinterpret_cast<const char*>(getauxval(AT_EXECFN));
    if (started_as != nullptr) {
        program = std::filesystem::canonical(started_as, failure);
    }
    if (failure) {
        throw Error(ErrorCode::not_found, "cannot tell where this program lies: " + failure.message() +
                                              "; LOEP_GLOSSARY can name the glossary");
    }
    return program;
}

}  // namespace

std::string glossary_beside(std::string_view program) {
    const auto folder = std::filesystem::path(program).parent_path();
    return (folder / ".." / "share" / "loep" / "glossary.sqlite").lexically_normal().string();
}

std::string builtin_glossary_path() {
    const char* chosen = std::getenv("LOEP_GLOSSARY");
    if (chosen != nullptr && *chosen != '\0') {
        return existing(chosen, "LOEP_GLOSSARY names this file");
    }
    return existing(glossary_beside(this_program().string()), "build or install it, or name one by LOEP_GLOSSARY");
}

}  // namespace loep::termbase

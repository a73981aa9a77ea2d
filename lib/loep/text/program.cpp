// Asks the kernel, and where /proc is not mounted, the loader.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/program.hpp"

#include <filesystem>
#include <limits>
#include <system_error>

#include <malloc.h>
#include <sys/auxv.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::text {

std::string this_program() {
    std::error_code failure;
    auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (!failure) {
        return program.string();
    }
    // In a bare chroot, the name that it was started by.
    // NOLINTNEXTLINE(performance-no-int-to-ptr): it hands out pointers as numbers (getauxval(3))
    const auto* started_as = reinterpret_cast<const char*>(getauxval(AT_EXECFN));
    if (started_as != nullptr) {
        program = std::filesystem::canonical(started_as, failure);
    }
    if (failure) {
        throw Error(ErrorCode::not_found,
                    message("cannot tell where this program lies: {}; LOEP_GLOSSARY can name the glossary",
                            system_fault(failure)));
    }
    return program.string();
}

std::string catalogues_beside(const std::string& program) {
    const auto folder = std::filesystem::path(program).parent_path();
    return (folder / ".." / "share" / "locale").lexically_normal().string();
}

void keep_freed_memory() {
    (void)mallopt(M_MMAP_MAX, 0);
    (void)mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

}  // namespace loep::text

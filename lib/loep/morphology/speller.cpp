// Hunspell's C interface: the program's own, or found with dlopen(3), so that what needs no spelling starts without it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/speller.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include <dlfcn.h>

// hunspell.h: Hunhandle is opaque. Null unless the program is linked with Hunspell.
// NOLINTBEGIN(readability-identifier-naming): its names
extern "C" {
[[gnu::weak]] void* Hunspell_create(const char* affixes, const char* words);
[[gnu::weak]] void Hunspell_destroy(void* handle);
[[gnu::weak]] int Hunspell_spell(void* handle, const char* word);
}
// NOLINTEND(readability-identifier-naming)

namespace loep::morphology {

struct Speller::Library {
    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (handle != nullptr) {
            destroy(handle);
        }
        if (library != nullptr) {
            dlclose(library);
        }
    }

    /// False where Hunspell is neither in the program nor on the machine.
    bool find() {
        if (create != nullptr) {
            return true;
        }
        library = dlopen("libhunspell-1.7.so.0", RTLD_NOW | RTLD_LOCAL);
        return library != nullptr && take("Hunspell_create", create) && take("Hunspell_destroy", destroy) &&
               take("Hunspell_spell", spell);
    }

    template <class Function>
    bool take(const char* name, Function& function) const {
        function = reinterpret_cast<Function>(dlsym(library, name));
        return function != nullptr;
    }

    void* library = nullptr;
    void* handle = nullptr;
    decltype(&Hunspell_create) create = &Hunspell_create;
    decltype(&Hunspell_destroy) destroy = &Hunspell_destroy;
    decltype(&Hunspell_spell) spell = &Hunspell_spell;
};

std::optional<Speller> Speller::find(const std::vector<std::string>& folders, const std::vector<std::string>& names) {
    for (const auto& folder : folders) {
        for (const auto& name : names) {
            const auto path = (std::filesystem::path(folder) / name).string();
            std::error_code none;
            if (!std::filesystem::exists(path + ".dic", none) || !std::filesystem::exists(path + ".aff", none)) {
                continue;
            }
            auto library = std::make_shared<Library>();
            if (!library->find()) {
                return std::nullopt;
            }
            library->handle = library->create((path + ".aff").c_str(), (path + ".dic").c_str());
            if (library->handle == nullptr) {
                return std::nullopt;
            }
            return Speller(std::move(library), path + ".dic");
        }
    }
    return std::nullopt;
}

Speller::Speller(std::shared_ptr<Library> library, std::string path)
    : library_(std::move(library)), path_(std::move(path)) {}

bool Speller::knows(std::string_view word) const {
    return library_->spell(library_->handle, std::string(word).c_str()) != 0;
}

}  // namespace loep::morphology

// Hunspell's C interface, found with dlopen(3): a program that needs no spelling starts without its library.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/speller.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include <dlfcn.h>

namespace loep::morphology {

/// hunspell.h: Hunhandle is opaque.
struct Speller::Library {
    using Create = void* (*)(const char* affixes, const char* words);
    using Destroy = void (*)(void* handle);
    using Spell = int (*)(void* handle, const char* word);

    explicit Library(void* opened) : library(opened) {}
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (handle != nullptr) {
            destroy(handle);
        }
        dlclose(library);
    }

    template <class Function>
    bool take(const char* name, Function& function) const {
        function = reinterpret_cast<Function>(dlsym(library, name));
        return function != nullptr;
    }

    void* library;
    void* handle = nullptr;
    Destroy destroy = nullptr;
    Spell spell = nullptr;
};

std::optional<Speller> Speller::find(const std::vector<std::string>& folders, const std::vector<std::string>& names) {
    for (const auto& folder : folders) {
        for (const auto& name : names) {
            const auto path = (std::filesystem::path(folder) / name).string();
            std::error_code none;
            if (!std::filesystem::exists(path + ".dic", none) || !std::filesystem::exists(path + ".aff", none)) {
                continue;
            }
            void* opened = dlopen("libhunspell-1.7.so.0", RTLD_NOW | RTLD_LOCAL);
            if (opened == nullptr) {
                return std::nullopt;
            }
            auto library = std::make_shared<Library>(opened);
            Library::Create create = nullptr;
            if (!library->take("Hunspell_create", create) || !library->take("Hunspell_destroy", library->destroy) ||
                !library->take("Hunspell_spell", library->spell)) {
                return std::nullopt;
            }
            library->handle = create((path + ".aff").c_str(), (path + ".dic").c_str());
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

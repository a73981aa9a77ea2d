// Looks for FreeDict's files, maps their compiled form, and compiles them when there is none that fits.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/dictionary.hpp"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "loep/align/stems.hpp"
#include "loep/base/error.hpp"
#include "loep/formats/dictd.hpp"
#include "loep/project/cached_words.hpp"
#include "loep/text/mapped_file.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

constexpr const char* debian_folder = "/usr/share/dictd";
constexpr const char* cache_name = "freedict-nl-en.dictionary";

struct DictdFiles {
    std::string index;
    std::string dictionary;
    bool dutch_first = true;
};

std::vector<DictdFiles> files_in(const std::string& folder) {
    std::vector<DictdFiles> found;
    for (const auto& [name, dutch_first] :
         {std::pair("freedict-nld-eng", true), std::pair("freedict-eng-nld", false)}) {
        for (const std::string_view ending : {".dict.dz", ".dict"}) {
            const auto index = fs::path(folder) / (std::string(name) + ".index");
            const auto dictionary = fs::path(folder) / (std::string(name) + std::string(ending));
            std::error_code missing;
            if (fs::is_regular_file(index, missing) && fs::is_regular_file(dictionary, missing)) {
                found.push_back({index.string(), dictionary.string(), dutch_first});
                break;
            }
        }
    }
    return found;
}

/// A number that changes when a file does, or another takes its place.
std::uint64_t key_of(const std::vector<DictdFiles>& files) {
    std::string facts;
    for (const auto& pair : files) {
        for (const auto& path : {pair.index, pair.dictionary}) {
            if (const auto found = text::facts_of(path)) {
                facts += fmt::format("{} {} {}\n", path, found->size, found->modified);
            }
        }
    }
    return align::letters_hash(facts);
}

/// Nothing when there is no such file or it is no such cache.
DictionaryPointer map_cache(const std::string& path, std::uint64_t key) {
    const auto file = map_words(path);
    auto dictionary = file ? align::Dictionary::open(file->words, key, file->owner) : std::nullopt;
    return dictionary ? std::make_shared<const align::Dictionary>(std::move(*dictionary)) : nullptr;
}

DictionaryPointer in_memory(std::vector<std::uint64_t> made, std::uint64_t key) {
    const auto words = std::make_shared<const std::vector<std::uint64_t>>(std::move(made));
    return std::make_shared<const align::Dictionary>(align::Dictionary::open(*words, key, words).value());
}

std::vector<align::DictionaryPair> pairs_of(const std::vector<DictdFiles>& files) {
    std::vector<align::DictionaryPair> pairs;
    for (const auto& pair : files) {
        for (auto& article : formats::read_dictd(pair.index, pair.dictionary)) {
            for (auto& translation : article.translations) {
                align::DictionaryPair entry{article.head, std::move(translation)};
                if (!pair.dutch_first) {
                    std::swap(entry.dutch, entry.english);
                }
                pairs.push_back(std::move(entry));
            }
        }
    }
    return pairs;
}

}  // namespace

std::string dictionary_folder() {
    const char* folder = std::getenv("LOEP_DICTIONARIES");
    return folder != nullptr ? folder : debian_folder;
}

std::string cache_folder() {
    // The XDG Base Directory Specification: a path that is not absolute is to be ignored.
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && *cache == '/') {
        return (fs::path(cache) / "loep").string();
    }
    const char* home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? (fs::path(home) / ".cache" / "loep").string() : std::string();
}

InstalledDictionary open_dictionary(const std::string& folder, const std::string& cache) {
    InstalledDictionary installed;
    installed.folder = folder;
    installed.english = std::make_shared<EnglishWords>(cache);
    installed.dutch = std::make_shared<ListedWords>(text::Language::dutch, cache);
    const auto files = folder.empty() ? std::vector<DictdFiles>{} : files_in(folder);
    if (files.empty()) {
        return installed;
    }
    for (const auto& pair : files) {
        installed.files.push_back(pair.index);
    }
    const auto key = key_of(files);
    const auto path = cache.empty() ? std::string() : (fs::path(cache) / cache_name).string();
    if (!path.empty()) {
        installed.dictionary = map_cache(path, key);
    }
    if (installed.dictionary) {
        return installed;
    }
    try {
        auto words = align::compile_dictionary(pairs_of(files), key);
        installed.fault = path.empty() ? text::message("not cached: neither XDG_CACHE_HOME nor HOME is set")
                                       : write_words(cache, path, words);
        installed.dictionary = in_memory(std::move(words), key);
    } catch (const Error& error) {
        installed.fault = error.what();
    }
    return installed;
}

std::string describe(const InstalledDictionary& installed) {
    std::string files;
    for (const auto& file : installed.files) {
        files += (files.empty() ? "" : ", ") + file;
    }
    const auto fault = installed.fault.empty() ? std::string() : fmt::format(" ({})", installed.fault);
    if (installed.folder.empty()) {
        return text::message("dictionary: none (LOEP_DICTIONARIES is empty)");
    }
    if (installed.files.empty()) {
        return text::message("dictionary: none in {} (Debian's packages dict-freedict-nld-eng, dict-freedict-eng-nld)",
                             installed.folder);
    }
    if (!installed.dictionary) {
        return text::message("dictionary: none that can be read: {}{}", files, fault);
    }
    return text::message("dictionary: {} head words and stems of {}{}", installed.dictionary->size(), files, fault);
}

}  // namespace loep::project

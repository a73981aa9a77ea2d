// Reads the lists of Hunspell dictionaries into hashes, which are kept in the user's cache.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/listed_words.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/morphology/affixes.hpp"
#include "loep/morphology/known_forms.hpp"
#include "loep/project/cached_words.hpp"
#include "loep/text/file.hpp"
#include "loep/text/hash_search.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/mapped_file.hpp"

namespace loep::project {

namespace {

const char* cache_name(text::Language language) {
    return language == text::Language::dutch ? "dutch.words" : "english.words";
}

/// What a file of hashes begins with: its layout, a number of what it was made from, and its size.
constexpr std::uint64_t layout = 2;
constexpr std::size_t header_size = 3;

bool is_made_of(std::span<const std::uint64_t> words, std::uint64_t source) {
    return words.size() > header_size && words[0] == layout && words[1] == source && words[2] == words.size();
}

/// The rules of the forms that stand beside a list NAME.dic; none when they are not there.
morphology::Affixes affixes_beside(const std::string& path) {
    const auto rules = std::filesystem::path(path).replace_extension(".aff");
    return morphology::Affixes(std::filesystem::exists(rules) ? text::read_file(rules.string()) : std::string());
}

/// Adds the words of Hunspell's NAME.dic with their forms: one a line, with its flags after a stroke; the first line is
/// their count.
void add_list(const std::string& path, std::vector<std::uint64_t>& words) {
    const auto list = text::read_file(path);
    const auto affixes = affixes_beside(path);
    const auto add = [&](std::string_view word) { words.push_back(text::hash_of(word)); };
    for (auto line = list.find('\n'); line != std::string::npos;) {
        const auto begin = line + 1;
        line = list.find('\n', begin);
        const auto whole = std::string_view(list).substr(begin, line == std::string::npos ? line : line - begin);
        const auto text = whole.substr(0, whole.find('\r'));
        const auto stroke = std::min(text.find('/'), text.size());
        add(text.substr(0, stroke));
        affixes.for_each_form(text.substr(0, stroke), text.substr(std::min(stroke + 1, text.size())), add);
    }
}

/// Of all lists, sorted, behind the header.
std::vector<std::uint64_t> read_lists(const std::vector<std::string>& paths, std::uint64_t source) {
    std::vector<std::uint64_t> words{layout, source, 0};
    for (const auto& path : paths) {
        add_list(path, words);
    }
    const auto first = words.begin() + header_size;
    std::sort(first, words.end());
    words.erase(std::unique(first, words.end()), words.end());
    words[2] = words.size();
    return words;
}

}  // namespace

ListedWords::ListedWords(text::Language language, std::string cache) : language_(language), cache_(std::move(cache)) {}

bool ListedWords::empty() const {
    std::call_once(looked_, [this] { look(); });
    return hashes_.empty();
}

bool ListedWords::has(std::string_view word) const {
    return !empty() && text::place_of_hash(hashes_, text::hash_of(word)) < hashes_.size();
}

void ListedWords::look() const {
    const auto paths = morphology::find_dictionaries(language_);
    std::string lists;
    for (const auto& path : paths) {
        const auto facts = text::facts_of(path);
        if (!facts) {
            return;
        }
        lists += fmt::format("{} {} {} ", path, facts->size, facts->modified);
    }
    if (paths.empty()) {
        return;
    }
    const auto source = text::hash_of(lists);
    const auto cached =
        cache_.empty() ? std::string() : (std::filesystem::path(cache_) / cache_name(language_)).string();
    if (const auto mapped = map_words(cached); mapped && is_made_of(mapped->words, source)) {
        owner_ = mapped->owner;
        hashes_ = mapped->words.subspan(header_size);
        return;
    }
    made_ = read_lists(paths, source);
    hashes_ = std::span(made_).subspan(header_size);
    if (!cached.empty()) {
        write_words(cache_, cached, made_);  // what cannot be written costs time and nothing else
    }
}

}  // namespace loep::project

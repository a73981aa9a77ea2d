// The file: a dictionary's words, the articles it was learned from by their content, two counts, and a checksum of all.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/learned_words.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/align/lessons.hpp"
#include "loep/align/stems.hpp"
#include "loep/text/checksum.hpp"
#include "loep/text/file.hpp"
#include "loep/text/mapped_file.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

/// Goes up with what is learned, and how.
constexpr std::uint64_t version = 1;
constexpr std::size_t trailer = 3;  // words of the dictionary, articles, checksum
constexpr std::size_t most_stale_part = 20;

std::string path_in(const std::string& folder) {
    return shown_path(folder, ".loep/words.dictionary");
}

std::uint64_t checksum_of(std::span<const std::uint64_t> words) {
    return text::checksum(std::as_bytes(words.first(words.size() - 1)));
}

struct Parts {
    std::span<const std::uint64_t> dictionary;
    std::span<const std::uint64_t> articles;  ///< hashes of their content, rising
};

/// Nothing when the file is damaged.
std::optional<Parts> parts_of(std::span<const std::uint64_t> words) {
    if (words.size() < trailer || words.back() != checksum_of(words)) {
        return std::nullopt;
    }
    const auto counts = words.last(trailer);
    const auto body = words.size() - trailer;
    if (counts[0] > body || counts[1] != body - counts[0]) {
        return std::nullopt;
    }
    return Parts{words.first(counts[0]), words.subspan(counts[0], counts[1])};
}

struct OpenFile {
    LearnedWords learned;
    std::vector<std::uint64_t> articles;
};

OpenFile open_file(const std::string& path) {
    OpenFile opened;
    const auto file = text::MappedFile::open(path);
    if (!file || file->bytes().size() % sizeof(std::uint64_t) != 0) {
        return opened;
    }
    // A mapping begins on a page.
    const std::span words(reinterpret_cast<const std::uint64_t*>(file->bytes().data()),
                          file->bytes().size() / sizeof(std::uint64_t));
    const auto parts = parts_of(words);
    auto dictionary = parts ? align::Dictionary::open(parts->dictionary, version, file->owner()) : std::nullopt;
    if (dictionary) {
        opened.articles.assign(parts->articles.begin(), parts->articles.end());
        opened.learned.words = dictionary->size();
        opened.learned.articles = opened.articles.size();
        opened.learned.dictionary = std::make_shared<const align::Dictionary>(std::move(*dictionary));
    }
    return opened;
}

/// Too many articles are not what was learned from last.
bool is_stale(const std::vector<std::uint64_t>& before, const std::vector<std::uint64_t>& now) {
    std::vector<std::uint64_t> different;
    std::set_symmetric_difference(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(different));
    return different.size() > before.size() / most_stale_part;
}

}  // namespace

LearnedWords open_learned_words(const std::string& folder) {
    auto learned = open_file(path_in(folder)).learned;
    learned.wanted = true;
    return learned;
}

LearnedWords learned_words_of(const Settings& settings, const std::string& folder,
                              const InstalledDictionary& installed) {
    const bool wanted = settings.memory && settings.dictionary && installed.get() == nullptr;
    return wanted ? open_learned_words(folder) : LearnedWords{};
}

void refresh_learned_words(const std::string& folder, const Memory& memory) {
    std::vector<std::uint64_t> articles;
    for (const auto& content : memory.taught()) {
        articles.push_back(align::letters_hash(content));
    }
    std::sort(articles.begin(), articles.end());
    const auto path = path_in(folder);
    const auto before = open_file(path);
    if (before.learned.dictionary && !is_stale(before.articles, articles)) {
        return;
    }
    auto words = align::compile_stem_pairs(align::learn_from(memory.lessons()), version);
    const auto dictionary_words = words.size();
    words.insert(words.end(), articles.begin(), articles.end());
    words.insert(words.end(), {dictionary_words, articles.size(), 0});
    words.back() = checksum_of(words);
    text::replace_file(
        path, std::string_view(reinterpret_cast<const char*>(words.data()), words.size() * sizeof(std::uint64_t)));
}

std::string describe(const LearnedWords& learned) {
    if (!learned.wanted) {
        return text::message("words learned from this project: left out");
    }
    if (!learned.dictionary) {
        return text::message("words learned from this project: none yet (“loep memory rebuild” learns them)");
    }
    return text::message("words learned from this project: {} stems, from {}", learned.words,
                         text::counted(learned.articles, "{} article", "{} articles"));
}

}  // namespace loep::project

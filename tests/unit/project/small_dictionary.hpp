// A bilingual dictionary and an English word list of a few words, for tests of what needs them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/project/english_words.hpp"

namespace loep::project {

inline std::vector<std::string> split(std::string_view text, char mark) {
    std::vector<std::string> parts;
    for (;;) {
        const auto end = text.find(mark);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// Of “huis=house;boom=tree”; its English words are the word list. Of nothing: neither. While it lives, the program
/// looks for its word list here.
class SmallDictionary {
  public:
    explicit SmallDictionary(std::string_view pairs) {
        if (pairs.empty()) {
            return;
        }
        auto pattern = (std::filesystem::temp_directory_path() / "loep-words-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        std::ofstream list(folder_ / "en_GB.dic");
        list << "1\n";
        std::ofstream dutch_list(folder_ / "nl_NL.dic");
        dutch_list << "1\n";
        std::vector<align::DictionaryPair> all;
        for (const auto& pair : split(pairs, ';')) {
            const auto sides = split(pair, '=');
            all.push_back({sides.front(), sides.back()});
            list << sides.back() << '\n';
            dutch_list << sides.front() << '\n';
        }
        const auto words = std::make_shared<const std::vector<std::uint64_t>>(align::compile_dictionary(all, 1));
        dictionary_ = align::Dictionary::open(*words, 1, words);
        setenv("LOEP_DICTIONARIES", folder_.c_str(), 1);
    }
    ~SmallDictionary() {
        if (dictionary_) {
            unsetenv("LOEP_DICTIONARIES");
            std::filesystem::remove_all(folder_);
        }
    }
    SmallDictionary(const SmallDictionary&) = delete;
    SmallDictionary& operator=(const SmallDictionary&) = delete;

    const align::Dictionary* words() const { return dictionary_ ? &*dictionary_ : nullptr; }
    const EnglishWords* english() const { return dictionary_ ? &english_ : nullptr; }
    const ListedWords* dutch() const { return dictionary_ ? &dutch_ : nullptr; }

  private:
    std::filesystem::path folder_;
    std::optional<align::Dictionary> dictionary_;
    EnglishWords english_{std::string()};
    ListedWords dutch_{text::Language::dutch, std::string()};
};

}  // namespace loep::project

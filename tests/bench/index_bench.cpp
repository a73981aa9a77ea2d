// Builds the index of the forms of a list of Dutch nouns, a line each; or prints those forms, to be sorted beside it.
// SPDX-License-Identifier: Apache-2.0
//
//   index_bench build LIST    reads the list, makes the index in memory, says how large it is
//   index_bench forms LIST    prints every form
//   index_bench count LIST TEXT JOBS    counts the terms of the list in a text, and says how long that took by itself
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/formats/plain_text_parts.hpp"
#include "loep/match/count_terms.hpp"
#include "loep/match/form_index_builder.hpp"
#include "loep/text/file.hpp"

namespace {

using loep::match::LexiconDesignation;

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

loep::match::IndexImage index_of(const std::vector<std::string_view>& lines) {
    loep::match::FormIndexBuilder builder(loep::text::Language::dutch, lines.size());
    std::uint32_t index = 0;
    for (const auto line : lines) {
        LexiconDesignation designation;
        designation.text = line;
        designation.concept_index = static_cast<loep::termbase::ConceptIndex>(index++);
        designation.in_solid_compounds = line.find_first_of(" -") == std::string_view::npos;
        builder.add(designation);
    }
    return builder.finish();
}

void build(const std::vector<std::string_view>& lines) {
    const auto image = index_of(lines);
    const auto opened = loep::match::FormIndex::open(std::as_bytes(std::span(image)));
    std::cerr << "index of " << opened.value().header().forms
              << " forms: " << image.size() * sizeof image.front() / 1'000'000 << " MB\n";
}

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void count(const std::vector<std::string_view>& lines, const std::string& path, std::size_t jobs) {
    const auto image = index_of(lines);
    const auto lexicon = loep::match::Lexicon::open(std::as_bytes(std::span(image)), nullptr);
    const auto cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    const auto wall = now(CLOCK_MONOTONIC);
    auto parts = loep::formats::PlainTextParts::open(path);
    const auto hits = loep::match::count_terms(lexicon.value(), {}, parts.value(), jobs);
    std::cerr << hits << " hits; processor " << now(CLOCK_PROCESS_CPUTIME_ID) - cpu << " s; clock "
              << now(CLOCK_MONOTONIC) - wall << " s\n";
}

void print_forms(const std::vector<std::string_view>& lines) {
    loep::morphology::FormList forms;
    std::size_t count = 0;
    for (const auto line : lines) {
        loep::morphology::Lemma lemma;
        lemma.text = line;
        loep::morphology::list_forms(lemma, forms);
        for (std::size_t i = 0; i < forms.size(); ++i, ++count) {
            std::cout << forms.text(i) << '\n';
        }
    }
    std::cerr << count << " forms of " << lines.size() << " terms\n";
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const bool counts = words.size() == 4 && words[0] == "count";
    if (!counts && (words.size() != 2 || (words[0] != "build" && words[0] != "forms"))) {
        std::cerr << "usage: index_bench build LIST | forms LIST | count LIST TEXT JOBS\n";
        return 2;
    }
    std::ios::sync_with_stdio(false);
    try {
        const auto text = loep::text::read_file(std::string(words[1]));
        const auto lines = lines_of(text);
        if (counts) {
            count(lines, std::string(words[2]), static_cast<std::size_t>(std::atoi(std::string(words[3]).c_str())));
        } else {
            (words[0] == "build" ? build : print_forms)(lines);
        }
        return 0;
    } catch (const loep::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

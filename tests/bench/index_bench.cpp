// Builds the index of the forms of a list of Dutch nouns, a line each; or prints those forms, to be sorted beside it.
// SPDX-License-Identifier: Apache-2.0
//
//   index_bench build LIST    reads the list, makes the index in memory, says how large it is
//   index_bench forms LIST    prints every form
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/error.hpp"
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

void build(const std::vector<std::string_view>& lines) {
    loep::match::FormIndexBuilder builder(loep::text::Language::dutch, lines.size());
    std::uint32_t index = 0;
    for (const auto line : lines) {
        LexiconDesignation designation;
        designation.text = line;
        designation.concept_index = static_cast<loep::termbase::ConceptIndex>(index++);
        designation.in_solid_compounds = line.find_first_of(" -") == std::string_view::npos;
        builder.add(designation);
    }
    const auto image = builder.finish();
    const auto opened = loep::match::FormIndex::open(std::as_bytes(std::span(image)));
    std::cerr << "index of " << opened.value().header().forms
              << " forms: " << image.size() * sizeof image.front() / 1'000'000 << " MB\n";
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
    if (words.size() != 2 || (words[0] != "build" && words[0] != "forms")) {
        std::cerr << "usage: index_bench build|forms LIST\n";
        return 2;
    }
    std::ios::sync_with_stdio(false);
    try {
        const auto text = loep::text::read_file(std::string(words[1]));
        (words[0] == "build" ? build : print_forms)(lines_of(text));
        return 0;
    } catch (const loep::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

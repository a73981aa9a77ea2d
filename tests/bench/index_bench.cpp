// Builds the index of the forms of a list of Dutch terms, a line each; or prints those forms, to be sorted beside it.
// SPDX-License-Identifier: Apache-2.0
//
// A line is a term, or a term, a tab and its class: noun, verb or adjective; a noun when none is said.
//
//   index_bench build LIST    reads the list, makes the index in memory, says how large it is
//   index_bench forms LIST    prints every form
//   index_bench make LIST     makes every form and no more: what building takes before the index itself
//   index_bench count LIST TEXT JOBS    counts the terms of the list in a text, and says how long that took by itself
#include <algorithm>
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
#include "loep/text/mapped_file.hpp"
#include "loep/text/program.hpp"

namespace {

using loep::match::LexiconDesignation;

using loep::morphology::WordClass;

struct Term {
    std::string_view text;
    WordClass word_class = WordClass::noun;
};

Term term_of(std::string_view line) {
    const auto tab = line.find('\t');
    const auto of = tab == std::string_view::npos ? "noun" : line.substr(tab + 1);
    return {line.substr(0, tab), of == "verb"        ? WordClass::verb
                                 : of == "adjective" ? WordClass::adjective
                                                     : WordClass::noun};
}

template <class Use>
void for_each_term(std::string_view list, Use use) {
    while (!list.empty()) {
        const auto end = list.find('\n');
        use(term_of(list.substr(0, end)));
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
}

loep::match::IndexImage index_of(std::string_view list) {
    const auto lines = static_cast<std::size_t>(std::count(list.begin(), list.end(), '\n'));
    loep::match::FormIndexBuilder builder(loep::text::Language::dutch, lines + 1);
    std::uint32_t index = 0;
    for_each_term(list, [&](const Term& term) {
        LexiconDesignation designation;
        designation.text = term.text;
        designation.word_class = term.word_class;
        designation.concept_index = static_cast<loep::termbase::ConceptIndex>(index++);
        designation.in_solid_compounds =
            term.word_class == WordClass::noun && term.text.find(' ') == std::string_view::npos;
        builder.add(designation);
    });
    return builder.finish();
}

void build(std::string_view list) {
    const auto image = index_of(list);
    const auto opened = loep::match::FormIndex::open(std::as_bytes(std::span(image)));
    std::cerr << "index of " << opened.value().header().forms
              << " forms: " << image.size() * sizeof image.front() / 1'000'000 << " MB\n";
}

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void count(std::string_view list, const std::string& path, std::size_t jobs) {
    const auto image = index_of(list);
    const auto lexicon = loep::match::Lexicon::open(std::as_bytes(std::span(image)), nullptr);
    const auto cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    const auto wall = now(CLOCK_MONOTONIC);
    auto parts = loep::formats::PlainTextParts::open(path);
    const auto hits = loep::match::count_terms(lexicon.value(), {}, parts.value(), jobs);
    std::cerr << hits << " hits; processor " << now(CLOCK_PROCESS_CPUTIME_ID) - cpu << " s; clock "
              << now(CLOCK_MONOTONIC) - wall << " s\n";
}

/// Calls `use` with the forms of every term.
template <class Use>
void for_each_list(std::string_view list, Use use) {
    loep::morphology::FormList forms;
    std::size_t terms = 0;
    std::size_t count = 0;
    for_each_term(list, [&](const Term& term) {
        loep::morphology::Lemma lemma;
        lemma.text = term.text;
        lemma.word_class = term.word_class;
        loep::morphology::list_forms(lemma, forms);
        use(forms);
        count += forms.size();
        ++terms;
    });
    std::cerr << count << " forms of " << terms << " terms\n";
}

void print_forms(std::string_view list) {
    for_each_list(list, [](const loep::morphology::FormList& forms) {
        for (std::size_t i = 0; i < forms.size(); ++i) {
            std::cout << forms.text(i) << '\n';
        }
    });
}

void make_forms(std::string_view list) {
    for_each_list(list, [](const loep::morphology::FormList& /*forms*/) {});
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const bool counts = words.size() == 4 && words[0] == "count";
    if (!counts && (words.size() != 2 || (words[0] != "build" && words[0] != "forms" && words[0] != "make"))) {
        std::cerr << "usage: index_bench build LIST | forms LIST | make LIST | count LIST TEXT JOBS\n";
        return 2;
    }
    std::ios::sync_with_stdio(false);
    loep::text::keep_freed_memory();
    try {
        const auto file = loep::text::MappedFile::open(std::string(words[1]));
        if (!file) {
            std::cerr << "cannot read " << words[1] << '\n';
            return 2;
        }
        const std::string_view list(reinterpret_cast<const char*>(file->bytes().data()), file->bytes().size());
        if (counts) {
            count(list, std::string(words[2]), static_cast<std::size_t>(std::atoi(std::string(words[3]).c_str())));
        } else {
            (words[0] == "build" ? build : words[0] == "make" ? make_forms : print_forms)(list);
        }
        return 0;
    } catch (const loep::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}

// A program of the build: reads the weights of letter groups for each dress, and writes them as tables in C++.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/translit/letter_model.hpp"

namespace {

using loep::translit::LetterModel;

struct Model {
    std::vector<std::string> rows;
    std::string always;
};

std::string written(const LetterModel::Weights& weights) {
    return fmt::format("{{{}}}", fmt::join(weights, ", "));
}

/// A group and four numbers, with tabs between them.
LetterModel::Weights weights_in(std::string_view line, std::size_t tab, const loep::ErrorPlace& place) {
    LetterModel::Weights weights{};
    for (auto& weight : weights) {
        const char* const begin = line.data() + std::min(tab + 1, line.size());
        const auto [stop, fault] = std::from_chars(begin, line.data() + line.size(), weight);
        if (fault != std::errc()) {
            throw loep::Error(loep::ErrorCode::malformed, "a line is a group and four numbers", place);
        }
        tab = static_cast<std::size_t>(stop - line.data());
    }
    return weights;
}

Model read(const std::string& path) {
    Model model;
    std::ifstream in(path);
    std::string line;
    std::uint32_t last = 0;
    for (std::uint64_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const loep::ErrorPlace place{path, number, 0};
        const auto group = std::string_view(line).substr(0, line.find('\t'));
        const auto weights = written(weights_in(line, group.size(), place));
        if (group == "*") {
            model.always = weights;
            continue;
        }
        const auto letters = loep::translit::packed_letters(group);
        if (group.size() > loep::translit::longest_letter_group || letters <= last) {
            throw loep::Error(loep::ErrorCode::malformed, "groups have up to four letters and are sorted", place);
        }
        last = letters;
        model.rows.push_back(fmt::format("{{{}U, {}}}", letters, weights));
    }
    if (model.always.empty() || model.rows.empty()) {
        throw loep::Error(loep::ErrorCode::malformed, "there are no groups, or no line for every word", {path, 0, 0});
    }
    return model;
}

void write(std::ostream& out, std::string_view name, const Model& model) {
    out << fmt::format("constexpr std::array<LetterModel::Group, {}> {}_groups{{{{\n    {}}}}};\n", model.rows.size(),
                       name, fmt::join(model.rows, ",\n    "))
        << fmt::format("constexpr LetterModel {}({}_groups, {});\n\n", name, name, model.always);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "use: generate_letter_models DUTCH ENGLISH OUTPUT\n";
        return 2;
    }
    try {
        const auto dutch = read(argv[1]);
        const auto english = read(argv[2]);
        std::ofstream out(argv[3]);
        out << "// What letters say of names; written by generate_letter_models during the build.\n"
               "// SPDX-License-Identifier: Apache-2.0\n"
               "#include \"loep/translit/letter_model.hpp\"\n\n"
               "namespace loep::translit {\n\nnamespace {\n\n";
        write(out, "dutch", dutch);
        write(out, "english", english);
        out << "}  // namespace\n\nconst LetterModel& letter_model(text::Language dress) {\n"
               "    return dress == text::Language::dutch ? dutch : english;\n}\n\n}  // namespace loep::translit\n";
        out.flush();
        return out ? 0 : 1;
    } catch (const loep::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}

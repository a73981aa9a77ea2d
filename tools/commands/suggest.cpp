// loep suggest: how the other language writes a name or a term, from the glossary or by transliteration.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/suggest.hpp"

#include <algorithm>
#include <optional>
#include <ostream>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/project/glossary_answers.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/residue.hpp"

#include "name_lines.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The glossary answers first; what it does not have is turned back into its possible originals and written as the "
    "other\n"
    "press writes it, the likeliest first, each with its reason. Without NAME, lines are read from standard input. "
    "What is not\n"
    "a name gets no suggestion. tsv: the name, then the forms, parted by tabs.\n"
    "In a project, the glossaries that its loep.toml names count, as for loep check.\n"
    "Examples:\n"
    "  loep suggest Jermosjina\n"
    "  loep suggest --to nl \"Serhiy Nayev\"";

constexpr std::size_t shown = 5;
constexpr double worth_showing = 0.005;

struct Answer {
    std::string name;
    std::vector<translit::Candidate> forms;
    std::string why_none;
};

using Words = std::set<std::string, std::less<>>;

/// The words of a Dutch text, as written.
Words words_of(const std::string& path) {
    const auto source = text::SourceText::read(path);
    Words words;
    for (const auto& word : text::words(source->bytes(), source->content())) {
        words.emplace(source->slice(word.span));
    }
    return words;
}

/// What is asked, and of what.
struct Question {
    text::Language to = text::Language::english;
    translit::SuggestOptions options;
    bool dutch_left = false;
    Words beside;  ///< words of the Dutch text
};

/// Forms of what only Dutch writes so; nothing for all other words.
std::vector<translit::Candidate> left_in_english(const std::string& word, const Question& question) {
    auto spelling = translit::dutch_spelling(word, {question.options.given_names, question.beside.contains(word)});
    return spelling ? std::move(spelling->english) : std::vector<translit::Candidate>{};
}

Answer answer(const std::string& name, const project::GlossaryAnswers* glossary, const Question& question) {
    Answer result;
    result.name = name;
    if (glossary != nullptr) {
        result.forms = glossary->answer(name, question.to);
    }
    auto made =
        question.dutch_left ? left_in_english(name, question) : translit::forms_in(name, question.to, question.options);
    for (auto& form : made) {
        const bool there = std::any_of(result.forms.begin(), result.forms.end(),
                                       [&](const translit::Candidate& one) { return one.text == form.text; });
        if (!there && result.forms.size() < question.options.most) {
            result.forms.push_back(std::move(form));
        }
    }
    if (result.forms.empty()) {
        const auto reason = translit::no_name(name);
        result.why_none =
            reason == translit::NoName::none ? "English may write it so" : translit::no_name_reasons.name(reason);
    }
    return result;
}

void write_text(const Answer& answer, std::ostream& out) {
    if (answer.forms.empty()) {
        constexpr std::size_t longest = 60;
        auto name = text::printable(answer.name);
        if (name.size() > longest) {
            name = "…";
        }
        out << text::message("{}: no suggestion: {}\n", name, text::translated(answer.why_none));
        return;
    }
    out << text::printable(answer.name) << '\n';
    for (std::size_t i = 0; i < std::min(shown, answer.forms.size()); ++i) {
        const auto& form = answer.forms[i];
        if (i > 0 && form.weight < worth_showing) {
            break;
        }
        out << fmt::format("  {:4.2f}  {}  ← {}\n", form.weight, form.text, form.reason);
    }
}

void write_tsv(const Answer& answer, std::ostream& out) {
    std::string row;
    for (const char byte : answer.name) {
        row += byte == '\t' ? ' ' : byte;
    }
    for (const auto& form : answer.forms) {
        row += '\t' + form.text;
    }
    out << row << '\n';
}

nlohmann::ordered_json json_of(const Answer& answer, text::Language to) {
    auto forms = nlohmann::ordered_json::array();
    for (const auto& form : answer.forms) {
        forms.push_back({{"text", form.text}, {"weight", in_thousandths(form.weight)}, {"reason", form.reason}});
    }
    nlohmann::ordered_json one{{"name", answer.name}, {"to", text::language_names.name(to)}, {"forms", forms}};
    if (answer.forms.empty()) {
        one["reason"] = answer.why_none;
    }
    return one;
}

ExitStatus run_suggest(const Arguments& arguments, Io& io) {
    Question question;
    question.to = *text::language_names.value(arguments.value("--to").value_or("en"));
    question.options.given_names = !arguments.has("--no-given-names");
    question.dutch_left = arguments.has("--dutch-left");
    if (const auto path = arguments.value("--beside")) {
        question.beside = words_of(*path);
    }
    const auto format = arguments.value("--format").value_or("text");
    std::optional<project::GlossaryAnswers> glossary;
    if (!arguments.has("--no-glossary") && !question.dutch_left) {
        glossary.emplace(project::load_termbase(glossary_choice(open_settings(arguments, ""))));
    }
    auto list = nlohmann::ordered_json::array();
    for_each_line(arguments, io, [&](const std::string& line) {
        const auto one = answer(line, glossary ? &*glossary : nullptr, question);
        if (format == "json") {
            list.push_back(json_of(one, question.to));
        } else {
            (format == "tsv" ? write_tsv : write_text)(one, io.out);
        }
    });
    if (format == "json") {
        io.out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command suggest_command;
const Command suggest_command{
    "suggest",
    "suggest how the other language writes a name or a term",
    details,
    {{"NAME", "a name or a term; without any, lines are read from standard input", 0, 0}},
    glossary_options(
        {{"-t,--to", "LANGUAGE", "en (default) or nl", {"en", "nl"}},
         {"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
         {"--dutch-left", "", "answer only words of an English text that Dutch alone spells so; one word a line"},
         {"--beside", "FILE", "with --dutch-left: the Dutch text; of words that it has too, less is asked"},
         {"--no-given-names", "", "by letters alone: leave the lexicon of given names and places out"}},
        "by transliteration alone"),
    run_suggest};

}  // namespace loep::tools

// loep same: are two spellings one name?
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"
#include "loep/translit/across_scripts.hpp"
#include "loep/translit/suggest.hpp"

#include "name_lines.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Two words on the command line, or lines of standard input with a tab between two spellings. Each gives same or "
    "different,\n"
    "a score (0.85 and above is the same) and the reason. With two words the exit status says it too: 0 the same, 1 "
    "different.\n"
    "Examples:\n"
    "  loep same Tichanovskaja Tsikhanouskaya\n"
    "  loep same --format tsv < pairs.tsv";

std::string_view sentence(translit::NameReason reason) {
    using translit::NameReason;
    switch (reason) {
        case NameReason::identical:
            return text::translated("spelt alike");
        case NameReason::transliteration:
            return text::translated("two transliterations of one original");
        case NameReason::bridge:
            return text::translated("Russian, Belarusian or Ukrainian forms of one name");
        case NameReason::given_name:
            return text::translated("one given name");
        case NameReason::exonym:
            return text::translated("one place");
        case NameReason::surname:
            return text::translated("one surname");
        case NameReason::variant:
            return text::translated("variant spellings of one name");
        case NameReason::gender:
            return text::translated("the surname of a man and of a woman");
        case NameReason::near:
            return text::translated("close, but not one name");
        case NameReason::different:
            return text::translated("different names");
        case NameReason::no_name:
            break;
    }
    return text::translated("one of them is not a name");
}

translit::Comparison compare(const std::string& a, const std::string& b, const translit::CompareOptions& options) {
    if (translit::no_name(a) != translit::NoName::none || translit::no_name(b) != translit::NoName::none) {
        return {0.0, translit::NameReason::no_name};
    }
    return translit::compare_across_scripts(a, b, options);
}

ExitStatus run_same(const Arguments& arguments, Io& io) {
    const auto format = arguments.value("--format").value_or("text");
    const translit::CompareOptions options{!arguments.has("--no-given-names")};
    auto list = nlohmann::ordered_json::array();
    const auto show = [&](const std::string& a, const std::string& b) {
        const auto result = compare(a, b, options);
        const std::string_view verdict = result.same() ? "same" : "different";
        if (format == "tsv") {
            io.out << fmt::format("{}\t{:.3f}\t{}\n", verdict, result.score,
                                  translit::name_reason_names.name(result.reason));
        } else if (format == "json") {
            list.push_back({{"a", a},
                            {"b", b},
                            {"same", result.same()},
                            {"score", result.score},
                            {"reason", translit::name_reason_names.name(result.reason)}});
        } else {
            io.out << fmt::format("{} – {}: {} ({:.2f}): {}\n", text::printable(a), text::printable(b),
                                  result.same() ? text::translated("same") : text::translated("different"),
                                  result.score, sentence(result.reason));
        }
        return result.same();
    };
    auto status = ExitStatus::clean;
    if (arguments.words.size() == 1) {
        throw Error(ErrorCode::usage,
                    text::message("loep same compares two spellings; give both, or lines with a tab between them"));
    }
    if (arguments.words.size() == 2) {
        status = show(arguments.words[0], arguments.words[1]) ? ExitStatus::clean : ExitStatus::findings;
    } else {
        std::uint64_t number = 0;
        for_each_line(arguments, io, [&](const std::string& line) {
            ++number;
            const auto tab = line.find('\t');
            if (tab == std::string::npos) {
                throw Error(ErrorCode::usage, text::message("a line holds two spellings with a tab between them"),
                            {"-", number, 0});
            }
            show(line.substr(0, tab), line.substr(tab + 1));
        });
    }
    if (format == "json") {
        io.out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
    return status;
}

}  // namespace

extern const Command same_command;
const Command same_command{
    "same",
    "tell whether two spellings are one name",
    details,
    {{"NAME", "two spellings; without any, lines are read from standard input", 0, 2}},
    {{"-f,--format", "FORMAT", "text (default), tsv, json", {"text", "tsv", "json"}},
     {"--no-given-names", "", "by letters alone: leave the lexicon of given names and places out"}},
    run_same};

}  // namespace loep::tools

// Walks the words once; gives up at the first that it does not know.
// SPDX-License-Identifier: Apache-2.0
#include "plain_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "commands.hpp"

namespace loep::tools {

namespace {

/// The command that the first word or the first two name; null for none.
const Command* command_named(const std::vector<std::string>& words, const std::vector<const Command*>& commands) {
    for (const auto* command : commands) {
        const auto& name = command->name;
        const auto blank = name.find(' ');
        if (!words.empty() && words.front() == name.substr(0, blank) &&
            (blank == std::string_view::npos || (words.size() > 1 && words[1] == name.substr(blank + 1)))) {
            return command;
        }
    }
    return nullptr;
}

/// "-f,--format" → "--format".
std::string_view long_form(const Option& option) {
    return option.name.substr(option.name.find(',') + 1);
}

const Option* option_named(const std::vector<Option>& options, std::string_view word) {
    const auto found = std::find_if(options.begin(), options.end(), [word](const Option& option) {
        const auto comma = option.name.find(',');
        return word == long_form(option) || (comma != std::string_view::npos && word == option.name.substr(0, comma));
    });
    return found == options.end() ? nullptr : &*found;
}

/// Words that CLI11 gives a meaning of its own.
bool is_special(std::string_view word) {
    return word.empty() || (word.front() == '-' && word.size() > 1) || word.front() == '+' || word.front() == '[';
}

class Reader {
  public:
    explicit Reader(const Command& command) { request_.command = &command; }

    /// False where the words hold what is not plain.
    bool read(const std::vector<std::string>& words, std::size_t first) {
        for (next_ = first; next_ < words.size(); ++next_) {
            if (is_special(words[next_])) {
                if (!read_option(words)) {
                    return false;
                }
            } else {
                request_.arguments.words.push_back(words[next_]);
            }
        }
        return words_wanted(*request_.command).fit(request_.arguments.words.size());
    }
    Request take() { return std::move(request_); }

  private:
    bool read_option(const std::vector<std::string>& words);
    bool set_common(std::string_view name, const std::string& value);

    Request request_;
    std::vector<std::string_view> common_;  ///< of the options that every command takes
    std::size_t next_ = 0;
};

bool Reader::read_option(const std::vector<std::string>& words) {
    const std::string_view word = words[next_];
    const auto equals = word.starts_with("--") ? word.find('=') : std::string_view::npos;
    const auto name = word.substr(0, equals);
    const auto* own = option_named(request_.command->options, name);
    const auto* option = own != nullptr ? own : option_named(common_options(), name);
    if (option == nullptr || long_form(*option) == "--help") {
        return false;
    }
    std::string value;
    if (equals != std::string_view::npos) {
        value = word.substr(equals + 1);
    } else if (!option->value.empty() && next_ + 1 < words.size()) {
        value = words[++next_];
    }
    const bool known = option->choices.empty() ||
                       std::find(option->choices.begin(), option->choices.end(), value) != option->choices.end();
    const bool fits = option->value.empty() ? equals == std::string_view::npos : known && !is_special(value);
    if (!fits || own == nullptr) {
        return fits && set_common(long_form(*option), value);
    }
    auto& values = request_.arguments.options[std::string(long_form(*option))];
    if (!option->repeats) {
        values.clear();
    }
    if (!option->value.empty()) {
        values.push_back(std::move(value));
    }
    return true;
}

/// The language is known already. An option of these that comes twice is a fault.
bool Reader::set_common(std::string_view name, const std::string& value) {
    const bool again = std::find(common_.begin(), common_.end(), name) != common_.end();
    common_.push_back(name);
    request_.quiet = request_.quiet || name == "--quiet";
    if (name == "--color") {
        request_.colour = value;
    }
    return !again;
}

}  // namespace

std::optional<Request> read_plain_words(const std::vector<std::string>& words,
                                        const std::vector<const Command*>& commands) {
    const auto* command = command_named(words, commands);
    if (command == nullptr) {
        return std::nullopt;
    }
    Reader reader(*command);
    if (!reader.read(words, command->name.find(' ') == std::string_view::npos ? 1 : 2)) {
        return std::nullopt;
    }
    return reader.take();
}

}  // namespace loep::tools

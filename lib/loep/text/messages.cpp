// Holds the one catalogue in use: Boost.Locale reads gettext's files, and nothing is read where English is spoken.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/messages.hpp"

#include <filesystem>
#include <locale>
#include <system_error>

#include <boost/locale/gnu_gettext.hpp>

namespace loep::text {

namespace {

using Catalogue = boost::locale::message_format<char>;

/// Which language is spoken, and its catalogue. The locale keeps the catalogue alive.
struct Speech {
    Language language = Language::english;
    std::locale holder = std::locale::classic();
    const Catalogue* catalogue = nullptr;
};

/// The only state of the process that a message depends on; docs/adr/0007 says why it is not passed along.
Speech& speech() {
    static Speech spoken;
    return spoken;
}

}  // namespace

std::string_view translated(std::string_view english) {
    const auto* catalogue = speech().catalogue;
    // gettext keeps its own header under the empty message.
    if (catalogue == nullptr || english.empty()) {
        return english;
    }
    const char* found = catalogue->get(0, nullptr, std::string(english).c_str());
    return found != nullptr ? std::string_view(found) : english;
}

std::string_view translated(std::string_view singular, std::string_view plural, std::size_t number) {
    const auto* catalogue = speech().catalogue;
    if (catalogue != nullptr) {
        const char* found = catalogue->get(0, nullptr, std::string(singular).c_str(), static_cast<int>(number));
        if (found != nullptr) {
            return found;
        }
    }
    return number == 1 ? singular : plural;
}

std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
    const auto chosen = translated(singular, plural, number);
    return fmt::vformat(fmt::string_view(chosen.data(), chosen.size()), fmt::make_format_args(number));
}

bool speak(Language language, const std::string& folder) {
    auto& spoken = speech();
    spoken = Speech{};
    if (language == Language::english) {
        return true;
    }
    namespace gettext = boost::locale::gnu_gettext;
    gettext::messages_info info;
    info.language = std::string(language_names.name(language));
    info.encoding = "UTF-8";
    info.paths = {folder};
    info.domains = {gettext::messages_info::domain("loep")};
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::path(folder) / info.language / "LC_MESSAGES" / "loep.mo", ignored)) {
        return false;
    }
    auto* catalogue = gettext::create_messages_facet<char>(info);
    if (catalogue == nullptr) {
        return false;
    }
    spoken.holder = std::locale(std::locale::classic(), catalogue);
    spoken.catalogue = catalogue;
    spoken.language = language;
    return true;
}

Language spoken_language() {
    return speech().language;
}

}  // namespace loep::text

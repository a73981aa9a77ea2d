// Expat behind the handler: callbacks, refused entities, errors with their place.
// SPDX-License-Identifier: Apache-2.0
#include "loep/xml/reader.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <type_traits>

#include <expat.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::xml {

namespace {

constexpr char separator = '|';

/// What is wrong, by Expat's code; the rare ones in its own words.
std::string fault(XML_Error code) {
    switch (code) {
        case XML_ERROR_SYNTAX:
            return text::message("syntax error");
        case XML_ERROR_NO_ELEMENTS:
            return text::message("no element found");
        case XML_ERROR_INVALID_TOKEN:
            return text::message("not well-formed (invalid token)");
        case XML_ERROR_UNCLOSED_TOKEN:
            return text::message("unclosed token");
        case XML_ERROR_PARTIAL_CHAR:
            return text::message("partial character");
        case XML_ERROR_TAG_MISMATCH:
            return text::message("mismatched tag");
        case XML_ERROR_DUPLICATE_ATTRIBUTE:
            return text::message("duplicate attribute");
        case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
            return text::message("junk after document element");
        case XML_ERROR_UNDEFINED_ENTITY:
            return text::message("undefined entity");
        case XML_ERROR_BAD_CHAR_REF:
            return text::message("reference to invalid character number");
        case XML_ERROR_UNCLOSED_CDATA_SECTION:
            return text::message("unclosed CDATA section");
        case XML_ERROR_UNBOUND_PREFIX:
            return text::message("unbound prefix");
        case XML_ERROR_UNKNOWN_ENCODING:
            return text::message("unknown encoding");
        case XML_ERROR_INCORRECT_ENCODING:
            return text::message("encoding specified in XML declaration is incorrect");
        default:
            break;
    }
    const std::string words = XML_ErrorString(code);
    return text::spoken_language() == text::Language::english ? words : text::message("Expat says “{}”", words);
}

/// Git leaves both versions of a line where it could not merge them.
bool is_conflict_mark(std::string_view bytes, std::size_t at) {
    const auto line = bytes.rfind('\n', at) + 1;
    return bytes.substr(line).starts_with("<<<<<<< ");
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

/// What the callbacks of C get as their user data. An exception may not fly through C: it waits in `failure`.
struct Run {
    XML_Parser parser;
    const std::string& path;
    const Handler& handler;
    std::exception_ptr failure = nullptr;

    ByteRange range() const {
        const auto begin = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser));
        return {begin, begin + static_cast<std::size_t>(XML_GetCurrentByteCount(parser))};
    }

    ErrorPlace place() const {
        return {path, XML_GetCurrentLineNumber(parser), XML_GetCurrentColumnNumber(parser) + 1};
    }

    template <class Function>
    void guard(Function function) {
        if (failure != nullptr) {
            return;
        }
        try {
            function();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

std::string_view local_name(std::string_view name) {
    const auto at = name.rfind(separator);
    return at == std::string_view::npos ? name : name.substr(at + 1);
}

std::string_view space_of(std::string_view name) {
    const auto at = name.rfind(separator);
    return at == std::string_view::npos ? std::string_view{} : name.substr(0, at);
}

void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& run = *static_cast<Run*>(data);
    run.guard([&] {
        if (!run.handler.start) {
            return;
        }
        Element element{local_name(name), space_of(name), {}, run.range()};
        for (; *attributes != nullptr; attributes += 2) {
            element.attributes.emplace_back(attributes[0], attributes[1]);
        }
        run.handler.start(element);
    });
}

void XMLCALL on_end(void* data, const XML_Char* name) {
    auto& run = *static_cast<Run*>(data);
    run.guard([&] {
        if (run.handler.end) {
            run.handler.end(local_name(name), run.range());
        }
    });
}

void XMLCALL on_text(void* data, const XML_Char* text, int length) {
    auto& run = *static_cast<Run*>(data);
    run.guard([&] {
        if (run.handler.text) {
            run.handler.text({text, static_cast<std::size_t>(length)}, run.range());
        }
    });
}

void XMLCALL on_entity_declaration(void* data, const XML_Char* name, int, const XML_Char*, int, const XML_Char*,
                                   const XML_Char*, const XML_Char*, const XML_Char*) {
    auto& run = *static_cast<Run*>(data);
    run.guard([&] {
        throw Error(ErrorCode::malformed,
                    text::message("declares the entity \"{}\"; declared entities are not read", name), run.place());
    });
}

void XMLCALL on_skipped_entity(void* data, const XML_Char* name, int) {
    auto& run = *static_cast<Run*>(data);
    run.guard(
        [&] { throw Error(ErrorCode::malformed, text::message("the entity \"{}\" is not known", name), run.place()); });
}

}  // namespace

std::string_view Element::attribute(std::string_view attribute_name) const {
    for (const auto& [key, value] : attributes) {
        if (key == attribute_name) {
            return value;
        }
    }
    return {};
}

void parse(const std::string& path, std::string_view bytes, const Handler& handler) {
    const Parser parser(XML_ParserCreateNS(nullptr, separator));
    if (parser == nullptr) {
        throw std::bad_alloc();
    }
    Run run{parser.get(), path, handler};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetEntityDeclHandler(parser.get(), on_entity_declaration);
    XML_SetSkippedEntityHandler(parser.get(), on_skipped_entity);
    // Expat takes an int; a piece a call also keeps its own buffer small.
    constexpr std::size_t piece = 1U << 24U;
    const auto all = bytes;
    bool last = false;
    while (!last) {
        const auto length = std::min(piece, bytes.size());
        last = length == bytes.size();
        const auto status =
            XML_Parse(parser.get(), bytes.data(), static_cast<int>(length), last ? XML_TRUE : XML_FALSE);
        if (run.failure != nullptr) {
            std::rethrow_exception(run.failure);
        }
        if (status != XML_STATUS_OK && is_conflict_mark(all, run.range().begin)) {
            throw Error(ErrorCode::malformed,
                        text::message("git left a conflict here; keep one version and take out the marks"),
                        run.place());
        }
        if (status != XML_STATUS_OK) {
            throw Error(ErrorCode::malformed,
                        text::message("not well-formed XML: {}", fault(XML_GetErrorCode(parser.get()))), run.place());
        }
        bytes.remove_prefix(length);
    }
}

}  // namespace loep::xml

// Tables: data categories and their elements, TBX 2's names, other programs' words for a status.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/tbx_elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/formats/tbx_names.hpp"
#include "loep/text/words.hpp"

namespace loep::formats::tbx {

namespace {

using Row = std::pair<std::string_view, std::string_view>;

template <std::size_t size>
std::string_view look_up(const std::array<Row, size>& rows, std::string_view key) {
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const Row& row) { return row.first == key; });
    return found == rows.end() ? std::string_view() : found->second;
}

/// The modules Min, Basic and Linguist of ISO 30042:2019.
constexpr std::array<Row, 27> carriers{{{"subjectField", "descrip"},
                                        {"definition", "descrip"},
                                        {"context", "descrip"},
                                        {"example", "descrip"},
                                        {"explanation", "descrip"},
                                        {"administrativeStatus", "termNote"},
                                        {"usageStatus", "termNote"},
                                        {"partOfSpeech", "termNote"},
                                        {"grammaticalGender", "termNote"},
                                        {"grammaticalNumber", "termNote"},
                                        {"geographicalUsage", "termNote"},
                                        {"register", "termNote"},
                                        {"termLocation", "termNote"},
                                        {"termType", "termNote"},
                                        {"transferComment", "termNote"},
                                        {"customerSubset", "admin"},
                                        {"projectSubset", "admin"},
                                        {"source", "admin"},
                                        {"reading", "admin"},
                                        {"readingNote", "adminNote"},
                                        {"relatedConcept", "ref"},
                                        {"relatedTerm", "ref"},
                                        {"crossReference", "ref"},
                                        {"externalCrossReference", "xref"},
                                        {"xGraphic", "xref"},
                                        {"transactionType", "transac"},
                                        {"responsibility", "transacNote"}}};

constexpr std::array<Row, 8> martif_names{{{"martif", "tbx"},
                                           {"martifHeader", "tbxHeader"},
                                           {"termEntry", "conceptEntry"},
                                           {"langSet", "langSec"},
                                           {"tig", "termSec"},
                                           {"ntig", "termSec"},
                                           {"termGrp", "termNoteGrp"},
                                           {"refObjectList", "refObjectSec"}}};

using StatusRow = std::pair<std::string_view, termbase::AdministrativeStatus>;
using termbase::AdministrativeStatus;

/// Lower case. TBX 2's picklists; usageStatus of TBX-Min; TermWeb, MultiTerm, UTX.
constexpr std::array<StatusRow, 16> status_words{{{"preferred", AdministrativeStatus::preferred},
                                                  {"preferredterm", AdministrativeStatus::preferred},
                                                  {"approved", AdministrativeStatus::preferred},
                                                  {"admitted", AdministrativeStatus::admitted},
                                                  {"admittedterm", AdministrativeStatus::admitted},
                                                  {"allowed", AdministrativeStatus::admitted},
                                                  {"non-standard", AdministrativeStatus::admitted},
                                                  {"deprecated", AdministrativeStatus::deprecated},
                                                  {"deprecatedterm", AdministrativeStatus::deprecated},
                                                  {"forbidden", AdministrativeStatus::deprecated},
                                                  {"notrecommended", AdministrativeStatus::deprecated},
                                                  {"not recommended", AdministrativeStatus::deprecated},
                                                  {"rejected", AdministrativeStatus::deprecated},
                                                  {"superseded", AdministrativeStatus::superseded},
                                                  {"supersededterm", AdministrativeStatus::superseded},
                                                  {"obsolete", AdministrativeStatus::superseded}}};

constexpr std::string_view module_spaces = "http://www.tbxinfo.net/ns/";

}  // namespace

ElementName name_of(const xml::Element& element, Style style) {
    if (style == Style::martif) {
        const auto renamed = look_up(martif_names, element.name);
        return {renamed.empty() ? element.name : renamed, element.attribute("type"), true};
    }
    if (style == Style::dct && element.space.starts_with(module_spaces)) {
        const auto carrier = carrier_of(element.name);
        return {carrier.empty() ? std::string_view("descrip") : carrier, element.name, true};
    }
    return {element.name, element.attribute("type"), element.space == name_space};
}

std::string_view carrier_of(std::string_view data_category) {
    return look_up(carriers, data_category);
}

std::optional<AdministrativeStatus> status_of(std::string_view word) {
    if (const auto standard = status_names.value(word); standard.has_value()) {
        return standard;
    }
    const auto key = text::fold_key(word);
    const auto found = std::find_if(status_words.begin(), status_words.end(),
                                    [&key](const StatusRow& row) { return row.first == key; });
    return found == status_words.end() ? std::nullopt : std::optional(found->second);
}

std::string squeeze(std::string_view text) {
    std::string squeezed;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            blank = !squeezed.empty();
            continue;
        }
        if (std::exchange(blank, false)) {
            squeezed += ' ';
        }
        squeezed += c;
    }
    return squeezed;
}

std::string well_formed_id(std::string_view id) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    std::string made;
    for (const char c : id) {
        made += letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' ? c : '-';
    }
    return made.empty() || letter(made.front()) ? made : "c-" + made;
}

}  // namespace loep::formats::tbx

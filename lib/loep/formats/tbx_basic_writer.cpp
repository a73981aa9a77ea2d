// TBX-Basic and TBX-Core, strictly valid: what their data categories cannot say is said in a note or left out.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>
#include <utility>

#include "loep/formats/glossary_export.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/formats/tbx_order.hpp"
#include "loep/xml/writer.hpp"

namespace loep::formats {

namespace {

using termbase::Concept;
using termbase::Designation;

class ForeignWriter {
  public:
    ForeignWriter(const termbase::Termbase& termbase, const ExportOptions& options, bool basic)
        : termbase_(termbase), options_(options), basic_(basic) {
        for (const auto& of : termbase.concepts) {
            ids_.insert(of.id);
        }
        for (const auto& style : termbase.styles) {
            for (const auto& preference : style.preferences) {
                styles_[{preference.concept_id, preference.designation}].emplace(style.id,
                                                                                 text::primary_subtag(style.locale));
            }
        }
    }

    std::string write() {
        out_.open("tbx", {{"type", basic_ ? "TBX-Basic" : "TBX-Core"},
                          {"style", "dca"},
                          {"xml:lang", "en"},
                          {"xmlns", tbx::name_space}});
        out_.open("tbxHeader");
        out_.open("fileDesc");
        out_.open("sourceDesc");
        out_.leaf("p", {}, options_.title.empty() ? "a glossary, written by loep" : options_.title);
        out_.close();
        out_.close();
        out_.close();
        out_.open("text");
        out_.open("body");
        const auto by_id = [](const Concept& a, const Concept& b) { return a.id < b.id; };
        for (const auto* of : tbx::sorted_pointers(termbase_.concepts, by_id)) {
            write_concept(*of);
        }
        out_.close();
        out_.close();
        out_.close();
        return out_.take();
    }

  private:
    /// As a data category in Basic, as a note in Core.
    void fact(std::string_view element, std::string_view type, std::string_view text) {
        if (text.empty()) {
            return;
        }
        if (basic_) {
            out_.leaf(element, {{"type", type}}, text);
        } else {
            note(std::string(type) + ": " + std::string(text));
        }
    }

    void note(std::string_view text) {
        if (!text.empty()) {
            out_.leaf("note", {}, text);
        }
    }

    void write_concept(const Concept& of) {
        out_.open("conceptEntry", {{"id", of.id}});
        fact("descrip", "subjectField", of.subject);
        fact("descrip", "definition", of.definition);
        note(of.note);
        if (!of.verified) {
            note("unverified");
        }
        // A target is an XML IDREF: it must be in the same file.
        for (const auto& relation : of.relations) {
            if (basic_ && ids_.contains(relation.target)) {
                out_.leaf("ref", {{"type", "relatedConcept"}, {"target", relation.target}},
                          termbase::relation_kind_names.name(relation.kind));
            }
        }
        std::string_view locale;
        const auto by_locale = [](const Designation& a, const Designation& b) {
            return tbx::locale_order(a.locale) < tbx::locale_order(b.locale);
        };
        for (const auto* designation : tbx::sorted_pointers(of.designations, by_locale)) {
            if (designation->locale != locale) {
                if (!locale.empty()) {
                    out_.close();
                }
                locale = designation->locale;
                out_.open("langSec", {{"xml:lang", locale}});
            }
            write_designation(of, *designation);
        }
        out_.close();
        out_.close();
    }

    void write_designation(const Concept& of, const Designation& designation) {
        out_.open("termSec");
        out_.leaf("term", {}, designation.text);
        fact("termNote", "administrativeStatus", tbx::status_names.name(designation.status));
        fact("termNote", "termType", termbase::term_type_names.name(designation.type));
        fact("termNote", "partOfSpeech", termbase::part_of_speech_names.name(designation.part_of_speech));
        if (designation.gender != termbase::Gender::none) {
            fact("termNote", "grammaticalGender",
                 designation.gender == termbase::Gender::common ? "other"
                                                                : termbase::gender_names.name(designation.gender));
        }
        // Basic knows no source of a concept, only of a term or inside a group.
        fact("admin", "source", designation.source.empty() ? std::string_view(of.source) : designation.source.view());
        const auto preferring = styles_.find({of.id, designation.text});
        if (preferring != styles_.end()) {
            for (const auto& [style, language] : preferring->second) {
                if (language == text::primary_subtag(designation.locale)) {
                    fact("admin", "customerSubset", style);
                }
            }
        }
        note(designation.note);
        out_.close();
    }

    const termbase::Termbase& termbase_;
    const ExportOptions& options_;
    bool basic_;
    std::set<std::string_view> ids_;
    /// Of a concept's id and a designation's text: the styles that prefer it, each with its language.
    std::map<std::pair<std::string_view, std::string_view>, std::set<std::pair<std::string_view, std::string_view>>>
        styles_;
    xml::Writer out_;
};

}  // namespace

std::string write_tbx_basic(const termbase::Termbase& termbase, const ExportOptions& options) {
    return ForeignWriter(termbase, options, true).write();
}

std::string write_tbx_core(const termbase::Termbase& termbase, const ExportOptions& options) {
    return ForeignWriter(termbase, options, false).write();
}

}  // namespace loep::formats

// The public dialects of TBX, strictly valid: what their data categories cannot say is said in a note or left out.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/formats/glossary_export.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/formats/tbx_elements.hpp"
#include "loep/formats/tbx_extras.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/formats/tbx_order.hpp"
#include "loep/text/messages.hpp"
#include "loep/xml/writer.hpp"

namespace loep::formats {

namespace {

using termbase::Concept;
using termbase::Designation;

/// A target that is no address names something in the file that it came from, and would be no IDREF here.
void drop_local_targets(std::string& lines) {
    constexpr std::string_view begin = " target=\"";
    for (auto at = lines.find(begin); at != std::string::npos; at = lines.find(begin, at)) {
        const auto value = at + begin.size();
        const auto end = lines.find('"', value);
        if (lines.substr(value, end - value).find_first_of("/:") == std::string::npos) {
            lines.erase(at, end + 1 - at);
        } else {
            at = end;
        }
    }
}

/// "2005-04-22T14:06:32" in a <date>: older files have times too.
void cut_times(std::string& lines) {
    constexpr std::string_view begin = "<date>";
    for (auto at = lines.find(begin); at != std::string::npos; at = lines.find(begin, at + 1)) {
        const auto end = lines.find('<', at + 1);
        const auto time = lines.find('T', at);
        if (time < end) {
            lines.erase(time, end - time);
        }
    }
}

class ForeignWriter {
  public:
    ForeignWriter(const termbase::Termbase& termbase, std::string_view dialect, const ExportOptions& options)
        : termbase_(termbase), dialect_(dialect), options_(options) {
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
        out_.open("tbx", {{"type", dialect_}, {"style", "dca"}, {"xml:lang", "en"}, {"xmlns", tbx::name_space}});
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
    /// As a data category if the dialect has it, else as a note.
    void fact(std::string_view element, std::string_view type, std::string_view text) {
        if (text.empty()) {
            return;
        }
        if (tbx::has_category(dialect_, type)) {
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

    /// Elements that came from another file, as far as the dialect has them; without our mark.
    void write_kept(const std::vector<std::string_view>& elements, std::string_view section) {
        for (const auto element : elements) {
            std::string lines(element);
            const std::string mark = std::string(" module=\"") + std::string(tbx::kept_module) + "\"";
            if (const auto at = lines.find(mark); at < lines.find('>')) {
                lines.erase(at, mark.size());
            }
            drop_local_targets(lines);
            cut_times(lines);
            if (is_valid(lines, section)) {
                out_.lines(lines);
            }
        }
    }

    bool is_valid(const std::string& lines, std::string_view section) const {
        if (lines.substr(0, lines.find('>')).find(" xmlns") != std::string::npos) {
            return false;  // of another namespace
        }
        const auto file =
            fmt::format("<tbx type=\"{}\" style=\"dca\" xmlns=\"{}\"><text><body><{}>{}</{}></body></text></tbx>",
                        dialect_, tbx::name_space, section, lines, section);
        const auto faults = find_dialect_faults(*text::SourceText::from_bytes("", file));
        // That the section itself is out of place and has no term yet is no fault of the element.
        return std::none_of(faults.begin(), faults.end(), [section](const TbxWarning& fault) {
            return fault.message != text::message("the element {} may not stand in {}", section, "body") &&
                   !fault.message.starts_with(text::message("a {} without a {}", section, ""));
        });
    }

    void write_concept(const Concept& of) {
        const tbx::ExtraView kept(of.extra);
        out_.open("conceptEntry", {{"id", of.id}});
        fact("descrip", "subjectField", of.subject);
        fact("descrip", "definition", of.definition);
        note(of.note);
        if (!of.verified) {
            note("unverified");
        }
        // A target is an XML IDREF: it must be in the same file.
        for (const auto& relation : of.relations) {
            const std::string_view type =
                tbx::has_category(dialect_, "relatedConcept") ? "relatedConcept" : "crossReference";
            if (tbx::has_category(dialect_, type) && ids_.contains(relation.target)) {
                out_.leaf("ref", {{"type", type}, {"target", relation.target}},
                          termbase::relation_kind_names.name(relation.kind));
            }
        }
        write_kept(kept.elements, "conceptEntry");
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
                if (const auto found = kept.of_language.find(locale); found != kept.of_language.end()) {
                    write_kept(found->second, "langSec");
                }
            }
            write_designation(of, *designation);
        }
        out_.close();
        out_.close();
    }

    void write_designation(const Concept& of, const Designation& designation) {
        const tbx::ExtraView kept(designation.extra);
        const auto beside = [&kept](std::string_view element) {
            const auto found = kept.attributes.find(element);
            return found == kept.attributes.end() ? tbx::ExtraView::Attributes() : found->second;
        };
        out_.open_with("termSec", beside("termSec"));
        out_.leaf_with("term", beside("term"), designation.text);
        // Notes on the term come before everything else, and so before what must be said in a plain note.
        std::vector<std::string> said_in_notes;
        const auto term_note = [&](std::string_view type, std::string_view value) {
            if (tbx::has_category(dialect_, type)) {
                out_.leaf("termNote", {{"type", type}}, value);
            } else {
                said_in_notes.push_back(std::string(type) + ": " + std::string(value));
            }
        };
        term_note("administrativeStatus", tbx::status_names.name(designation.status));
        term_note("termType", termbase::term_type_names.name(designation.type));
        term_note("partOfSpeech", termbase::part_of_speech_names.name(designation.part_of_speech));
        if (designation.gender != termbase::Gender::none) {
            term_note("grammaticalGender", designation.gender == termbase::Gender::common
                                               ? "other"
                                               : termbase::gender_names.name(designation.gender));
        }
        const auto is_term_note = [](std::string_view element) { return element.starts_with("<termNote"); };
        auto others = kept.elements;
        std::stable_partition(others.begin(), others.end(), is_term_note);
        const auto first_other = std::find_if_not(others.begin(), others.end(), is_term_note);
        write_kept({others.begin(), first_other}, "termSec");
        for (const auto& text : said_in_notes) {
            note(text);
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
        write_kept({first_other, others.end()}, "termSec");
        out_.close();
    }

    const termbase::Termbase& termbase_;
    std::string_view dialect_;
    const ExportOptions& options_;
    std::set<std::string_view> ids_;
    /// Of a concept's id and a designation's text: the styles that prefer it, each with its language.
    std::map<std::pair<std::string_view, std::string_view>, std::set<std::pair<std::string_view, std::string_view>>>
        styles_;
    xml::Writer out_;
};

}  // namespace

std::string write_tbx_dialect(const termbase::Termbase& termbase, std::string_view dialect,
                              const ExportOptions& options) {
    return ForeignWriter(termbase, dialect, options).write();
}

}  // namespace loep::formats

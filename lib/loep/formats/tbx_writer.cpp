// Writes the one layout of docs/tbx.md: the same glossary is the same bytes.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "loep/formats/tbx.hpp"
#include "loep/formats/tbx_extras.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/formats/tbx_order.hpp"
#include "loep/text/language.hpp"
#include "loep/xml/writer.hpp"

namespace loep::formats {

namespace {

using termbase::Concept;
using termbase::Designation;
using termbase::Style;

using tbx::locale_order;
using tbx::sorted_pointers;

class TbxWriter {
  public:
    explicit TbxWriter(const TbxFile& file) : file_(file) {
        for (const auto& style : file.termbase.styles) {
            for (const auto& preference : style.preferences) {
                preferring_[{preference.concept_id, preference.designation}].insert(
                    {style.id, text::primary_subtag(style.locale)});
            }
        }
    }

    std::string write() {
        out_.open("tbx", {{"type", tbx::dialect}, {"style", "dca"}, {"xml:lang", "en"}, {"xmlns", tbx::name_space}});
        write_header();
        out_.open("text");
        out_.open("body");
        bool first = true;
        for (const auto* of :
             sorted_pointers(file_.termbase.concepts, [](const Concept&a, const Concept&b) { return a.id < b.id; })) {
            if (!std::exchange(first, false)) {
                out_.blank_line();
            }
            write_concept(*of);
        }
        out_.close();
        write_styles();
        out_.close();
        out_.close();
        return out_.take();
    }

  private:
    void write_header() {
        out_.open("tbxHeader");
        out_.open("fileDesc");
        if (!file_.title.empty()) {
            out_.open("titleStmt");
            out_.leaf("title", {}, file_.title);
            out_.close();
        }
        if (!file_.licence.empty()) {
            out_.open("publicationStmt");
            out_.leaf("p", {}, file_.licence);
            out_.close();
        }
        out_.open("sourceDesc");
        out_.leaf("p", {}, file_.description);
        out_.close();
        out_.close();
        write_sections(true);
        out_.close();
    }

    /// Those of the header, or those of the end.
    void write_sections(bool header) {
        for (const auto section : tbx::ExtraView(file_.extra).elements) {
            if (section.starts_with("<refObjectSec") != header) {
                out_.lines(section);
            }
        }
    }

    void ours(std::string_view element, std::string_view type, std::string_view text) {
        out_.leaf(element, {{"type", type}, {"module", tbx::module}}, text);
    }

    void standard(std::string_view element, std::string_view type, std::string_view text) {
        if (!text.empty()) {
            out_.leaf(element, {{"type", type}}, text);
        }
    }

    void write_note(std::string_view note) {
        if (!note.empty()) {
            out_.leaf("note", {}, note);
        }
    }

    static tbx::ExtraView::Attributes beside(std::string_view name, std::string_view value,
                                             const std::map<std::string_view, tbx::ExtraView::Attributes>& kept,
                                             std::string_view key) {
        tbx::ExtraView::Attributes all{{name, value}};
        if (name.empty()) {
            all.clear();
        }
        if (const auto found = kept.find(key); found != kept.end()) {
            all.insert(all.end(), found->second.begin(), found->second.end());
        }
        return all;
    }

    void write_kept(const std::vector<std::string_view>& elements) {
        for (const auto element : elements) {
            out_.lines(element);
        }
    }

    void open_language(std::string_view locale, const tbx::ExtraView& kept) {
        out_.open_with("langSec", beside("xml:lang", locale, kept.language_attributes, locale));
        if (const auto found = kept.of_language.find(locale); found != kept.of_language.end()) {
            write_kept(found->second);
        }
    }

    void write_concept(const Concept& of) {
        const tbx::ExtraView kept(of.extra);
        out_.open_with("conceptEntry", beside("id", of.id, kept.attributes, "conceptEntry"));
        ours("descrip", "conceptKind", termbase::concept_kind_names.name(of.kind));
        standard("descrip", "subjectField", of.subject);
        standard("descrip", "definition", of.definition);
        standard("admin", "source", of.source);
        if (!of.verified) {
            ours("admin", "verification", "unverified");
        }
        write_note(of.note);
        const auto less = [](const termbase::Relation& a, const termbase::Relation& b) {
            return std::tie(a.kind, a.target) < std::tie(b.kind, b.target);
        };
        for (const auto* relation : sorted_pointers(of.relations, less)) {
            ours("ref", termbase::relation_kind_names.name(relation->kind), relation->target);
        }
        write_kept(kept.elements);
        std::string_view locale;
        for (const auto* designation : sorted_pointers(of.designations, [](const Designation&a, const Designation&b) {
                 return locale_order(a.locale) < locale_order(b.locale);
             })) {
            if (designation->locale != locale) {
                if (!locale.empty()) {
                    out_.close();
                }
                locale = designation->locale;
                open_language(locale, kept);
            }
            write_designation(of, *designation);
        }
        if (!locale.empty()) {
            out_.close();
        }
        out_.close();
    }

    void write_designation(const Concept& of, const Designation& designation) {
        const tbx::ExtraView kept(designation.extra);
        out_.open_with("termSec", beside("", "", kept.attributes, "termSec"));
        out_.leaf_with("term", beside("", "", kept.attributes, "term"), designation.text);
        standard("termNote", "administrativeStatus", tbx::status_names.name(designation.status));
        if (designation.type != termbase::TermType::full_form) {
            standard("termNote", "termType", termbase::term_type_names.name(designation.type));
        }
        if (designation.part_of_speech != termbase::PartOfSpeech::other) {
            standard("termNote", "partOfSpeech", termbase::part_of_speech_names.name(designation.part_of_speech));
        }
        if (designation.gender != termbase::Gender::none) {
            standard("termNote", "grammaticalGender", termbase::gender_names.name(designation.gender));
        }
        write_private_notes(designation);
        standard("admin", "source", designation.source);
        const auto preferring = preferring_.find({of.id, designation.text});
        if (preferring != preferring_.end()) {
            for (const auto& [style, language] : preferring->second) {
                if (language == text::primary_subtag(designation.locale)) {
                    standard("admin", "customerSubset", style);
                }
            }
        }
        write_note(designation.note);
        write_kept(kept.elements);
        out_.close();
    }

    void write_private_notes(const Designation& designation) {
        for (const auto& form : designation.forms) {
            ours("termNote", "form", form);
        }
        if (designation.invariable) {
            ours("termNote", "inflection", "invariable");
        }
        if (designation.case_rule != termbase::CaseRule::any) {
            ours("termNote", "caseRule", termbase::case_rule_names.name(designation.case_rule));
        }
        if (designation.abbreviation != termbase::AbbreviationClass::none) {
            ours("termNote", "abbreviationClass", termbase::abbreviation_class_names.name(designation.abbreviation));
        }
        if (!designation.scheme.empty()) {
            ours("termNote", "transliterationScheme", designation.scheme);
        }
    }

    /// Only those that this file declares; see TbxFile.
    void write_styles() {
        auto styles =
            sorted_pointers(file_.termbase.styles, [](const Style& a, const Style& b) { return a.id < b.id; });
        std::erase_if(styles, [](const Style* style) { return style->name.empty(); });
        const bool other_sections = file_.extra.find("<refObjectSec") != std::string::npos;
        if (styles.empty() && !other_sections) {
            return;
        }
        out_.open("back");
        write_sections(false);
        if (styles.empty()) {
            out_.close();
            return;
        }
        out_.open("refObjectSec", {{"type", "style"}});
        for (const auto* style : styles) {
            const auto id = std::string(tbx::style_id_prefix) + style->id;
            out_.open("refObject", {{"id", id}});
            standard("item", "locale", style->locale);
            standard("item", "name", style->name);
            standard("item", "source", style->source);
            out_.close();
        }
        out_.close();
        out_.close();
    }

    const TbxFile& file_;
    xml::Writer out_;
    /// Of a concept's id and a designation's text: the styles that prefer it, each with its language.
    std::map<std::pair<std::string_view, std::string_view>, std::set<std::pair<std::string_view, std::string_view>>>
        preferring_;
};

}  // namespace

std::string write_tbx(const TbxFile& file) {
    return TbxWriter(file).write();
}

}  // namespace loep::formats

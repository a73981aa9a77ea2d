// Reads TBX 3 in DCA style: sections by a stack of open elements, data categories by a table for each kind of section.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "loep/formats/tbx.hpp"
#include "loep/formats/tbx_elements.hpp"
#include "loep/formats/tbx_extras.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/formats/tbx_styles.hpp"
#include "loep/formats/tbx_values.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/xml/reader.hpp"

namespace loep::formats {

namespace {

using tbx::did_you_mean;
using tbx::quoted;
using tbx::squeeze;

/// An open element. A leaf is one that holds text for us: a data category, a term, a header's line.
struct Frame {
    std::string name;
    std::string type;
    bool ours = false;  ///< module="loep"
    std::size_t begin = 0;
    std::string text;
    std::size_t children = 0;
    bool kept = false;  ///< as it is, with all that it holds
};

/// Elements that only hold others, and lose nothing when they are not kept.
constexpr std::array<std::string_view, 21> structure{
    "tbx",        "tbxHeader",    "fileDesc",     "titleStmt",    "publicationStmt",
    "sourceDesc", "encodingDesc", "revisionDesc", "change",       "text",
    "body",       "back",         "conceptEntry", "langSec",      "termSec",
    "descripGrp", "adminGrp",     "termNoteGrp",  "refObjectSec", "refObject",
    "hi"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class TbxReader {
  public:
    TbxReader(const text::SourceText& source, const TbxOptions& options) : source_(source), foreign_(options.foreign) {}

    TbxFile read() {
        xml::parse(source_.path(), source_.bytes(),
                   {[this](const xml::Element& element) { start(element); },
                    [this](std::string_view, xml::ByteRange) { end(); },
                    [this](std::string_view text, xml::ByteRange) { stack_.back().text += text; }});
        if (!extras_.empty()) {
            file_.extra = extras_.collect(source_, style_, file_.termbase);
        }
        file_.own_dialect = own_dialect_;
        return std::move(file_);
    }

  private:
    ErrorPlace place(std::size_t offset) const {
        const auto position = source_.position(text::to_offset(offset));
        return {source_.path(), position.line, position.column};
    }

    [[noreturn]] void fail(std::size_t offset, std::string message, ErrorCode code = ErrorCode::malformed) const {
        throw Error(code, std::move(message), place(offset));
    }

    void warn(std::size_t offset, std::string message) {
        file_.warnings.push_back({std::move(message), place(offset)});
    }

    /// An error in a file of our dialect, because nobody else may write it; a warning in any other.
    void complain(const Frame& frame, std::string message) {
        if (own_dialect_) {
            fail(frame.begin, std::move(message));
        }
        not_understood(frame, std::move(message));
    }

    void complain_if(const Frame& frame, const std::string& message) {
        if (!message.empty()) {
            complain(frame, message);
        }
    }

    /// What stands in a concept is kept as it is, and so is a group whose first element is not understood.
    void not_understood(const Frame& frame, std::string message) {
        if (!inside("conceptEntry")) {
            warn(frame.begin, std::move(message) + text::message("; left out"));
            return;
        }
        warn(frame.begin, std::move(message) + text::message("; kept as it is"));
        auto& parent = stack_.back();
        if (parent.name.ends_with("Grp") && parent.children == 1) {
            parent.kept = true;
            ++kept_depth_;
        }
        extras_.keep(parent.kept ? parent.begin : frame.begin, owner());
    }

    tbx::ExtraOwner owner() const {
        tbx::ExtraOwner made;
        made.concept_at = file_.termbase.concepts.size() - 1;
        if (inside("termSec")) {
            made.designation_at = file_.termbase.concepts.back().designations.size() - 1;
        } else if (inside("langSec")) {
            made.locale = locale_;
        }
        return made;
    }

    // ---- elements as they open -------------------------------------------------------------------------------------

    void start(const xml::Element& element) {
        if (stack_.empty()) {
            start_root(element);
        }
        const auto named = tbx::name_of(element, style_);
        if (!stack_.empty()) {
            ++stack_.back().children;
        }
        const bool keeps = start_kept(element, named);
        if (keeps || kept_depth_ > 0) {
            // Nothing in it is ours to read.
        } else if (named.name == "conceptEntry") {
            start_concept(element);
        } else if (named.name == "langSec") {
            start_language(element);
        } else if (named.name == "termSec") {
            start_designation(element);
        } else if (named.name == "refObject") {
            start_reference_object(element);
        }
        Frame frame{std::string(named.name), std::string(named.type), false, element.range.begin, {}};
        frame.ours = element.attribute("module") == tbx::module;
        frame.kept = keeps;
        stack_.push_back(std::move(frame));
        keep_attributes(element);
    }

    /// An element of another namespace, one that an earlier reading kept, and the sections of a file that say nothing
    /// about concepts.
    bool start_kept(const xml::Element& element, const tbx::ElementName& named) {
        const bool of_tbx = named.ours;
        if (stack_.empty() || kept_depth_ > 0) {
            return false;
        }
        if (named.name == "encodingDesc" || named.name == "revisionDesc" ||
            (named.name == "refObjectSec" && named.type != "style")) {
            extras_.keep(element.range.begin, {});
            ++kept_depth_;
            return true;
        }
        if (of_tbx && element.attribute("module") != tbx::kept_module) {
            return false;
        }
        if (inside("conceptEntry")) {
            extras_.keep(element.range.begin, owner());
            if (!of_tbx && !own_dialect_) {
                warn(element.range.begin,
                     text::message("the element {} of another namespace; kept as it is", element.name));
            }
        } else {
            warn(element.range.begin, text::message("the element {} is not understood here; left out", element.name));
        }
        ++kept_depth_;
        return true;
    }

    /// Ids of terms and sections, and whatever else stands beside what has a place.
    void keep_attributes(const xml::Element& element) {
        const auto& name = stack_.back().name;
        if (kept_depth_ > 0 || (name != "conceptEntry" && name != "langSec" && name != "termSec" && name != "term")) {
            return;
        }
        for (const auto& [key, value] : element.attributes) {
            const bool has_place = (name == "conceptEntry" && key == "id") || key == xml::lang_attribute ||
                                   (name == "langSec" && style_ == tbx::Style::martif && key == "lang");
            if (!has_place && key.find('|') == std::string_view::npos) {
                extras_.keep_attribute(name, key, value, owner());
            }
        }
    }

    void start_root(const xml::Element& element) {
        if (element.name == "martif" && foreign_) {
            style_ = tbx::Style::martif;
            return;
        }
        if (element.name == "martif") {
            fail(element.range.begin, text::message("this is TBX 2 (martif); TBX 3 in DCA style is read"),
                 ErrorCode::unsupported);
        }
        if (element.name != "tbx" || element.space != tbx::name_space) {
            fail(element.range.begin, text::message("not a TBX 3 file: it begins with the element {}", element.name));
        }
        if (element.attribute("style") == "dct" && foreign_) {
            style_ = tbx::Style::dct;
        } else if (element.attribute("style") != "dca" && !foreign_) {
            fail(element.range.begin,
                 text::message("TBX of style {} is not read; style \"dca\" is", quoted(element.attribute("style"))),
                 ErrorCode::unsupported);
        }
        own_dialect_ = element.attribute("type") == tbx::dialect;
    }

    /// The sections nest in one way only; everything after relies on it.
    void require_parent(const xml::Element& element, std::string_view parent) const {
        if (stack_.back().name != parent) {
            fail(element.range.begin,
                 text::message("the element {} must stand in {}, not in {}", element.name, parent, stack_.back().name));
        }
    }

    void start_concept(const xml::Element& element) {
        require_parent(element, "body");
        std::string id(element.attribute("id"));
        if (id.empty() && !foreign_) {
            fail(element.range.begin, text::message("a concept without an id"));
        }
        if (foreign_ && tbx::well_formed_id(id) != id) {
            warn(element.range.begin,
                 text::message("the id {} becomes {}", quoted(id), quoted(tbx::well_formed_id(id))));
            id = tbx::well_formed_id(id);
        }
        if (!id.empty() && !ids_.insert(id).second) {
            fail(element.range.begin, text::message("the concept {} is there twice", quoted(id)));
        }
        file_.termbase.concepts.emplace_back().id = id;
        file_.places.push_back(place(element.range.begin));
        kind_stated_ = false;
    }

    void start_language(const xml::Element& element) {
        require_parent(element, "conceptEntry");
        locale_ = element.attribute(xml::lang_attribute);
        if (locale_.empty() && style_ == tbx::Style::martif) {
            locale_ = element.attribute("lang");
        }
        if (locale_.empty()) {
            fail(element.range.begin, text::message("a langSec without xml:lang"));
        }
        first_of_language_ = true;
    }

    void start_designation(const xml::Element& element) {
        require_parent(element, "langSec");
        auto& added = file_.termbase.concepts.back().designations.emplace_back();
        added.locale = locale_;
        // Without a stated status the first designation of a language stands for it.
        added.status = std::exchange(first_of_language_, false) ? termbase::AdministrativeStatus::preferred
                                                                : termbase::AdministrativeStatus::admitted;
    }

    void start_reference_object(const xml::Element& element) {
        const auto id = element.attribute("id");
        const bool declares_style = stack_.back().name == "refObjectSec" && stack_.back().type == "style" &&
                                    id.starts_with(tbx::style_id_prefix);
        declared_style_ = declares_style ? std::string(id.substr(tbx::style_id_prefix.size())) : std::string();
        if (!declared_style_.empty()) {
            styles_.declare(declared_style_, element.range.begin);
        }
    }

    bool inside(std::string_view name) const {
        return std::any_of(stack_.begin(), stack_.end(), [name](const Frame& frame) { return frame.name == name; });
    }

    // ---- elements as they close ------------------------------------------------------------------------------------

    void end() {
        const Frame frame = std::move(stack_.back());
        stack_.pop_back();
        if (frame.kept) {
            --kept_depth_;
            return;
        }
        if (kept_depth_ > 0) {
            return;
        }
        if (frame.name == "hi" && !stack_.empty()) {
            stack_.back().text += frame.text;
        } else if (inside("tbxHeader")) {
            end_in_header(frame);
        } else if (frame.name == "item" && !declared_style_.empty()) {
            if (!styles_.set(declared_style_, frame.type, squeeze(frame.text))) {
                complain(frame, text::message("{} says nothing about a style{}", quoted(frame.type),
                                              did_you_mean(frame.type, {"locale", "name", "source"})));
            }
        } else if (frame.name == "termSec") {
            end_designation(frame);
        } else if (frame.name == "conceptEntry") {
            end_concept(frame);
        } else if (frame.name == "tbx") {
            if (const auto* bare = styles_.finish(); bare != nullptr) {
                fail(bare->second, text::message("the style {} needs a name and a locale", quoted(bare->first)));
            }
        } else if (inside("transacGrp")) {
            return;  // reported with its group
        } else if (inside("termSec")) {
            end_in_designation(frame);
        } else if (inside("conceptEntry")) {
            end_in_concept(frame);
        } else if (!holds(structure, frame.name)) {
            unknown(frame);
        }
    }

    void end_in_header(const Frame& frame) {
        const auto parent = stack_.back().name;
        if (frame.name == "title") {
            file_.title = squeeze(frame.text);
        } else if (frame.name == "p" && parent == "publicationStmt" && file_.licence.empty()) {
            file_.licence = squeeze(frame.text);
        } else if (frame.name == "p" && parent == "sourceDesc" && file_.description.empty()) {
            file_.description = squeeze(frame.text);
        } else if (!holds(structure, frame.name)) {
            unknown(frame);
        }
    }

    void end_concept(const Frame& frame) {
        const auto& of = file_.termbase.concepts.back();
        if (of.designations.empty() && foreign_) {
            warn(frame.begin, text::message("a concept without a term; left out"));
            ids_.erase(of.id);
            extras_.forget(file_.places.size() - 1, std::nullopt);
            file_.termbase.concepts.pop_back();
            file_.places.pop_back();
            return;
        }
        if (of.designations.empty()) {
            fail(frame.begin, text::message("the concept {} has no designations", quoted(of.id)));
        }
        if (own_dialect_ && !kind_stated_) {
            fail(frame.begin, text::message("the concept {} does not say its conceptKind", quoted(of.id)));
        }
    }

    void end_designation(const Frame& frame) {
        auto& all = file_.termbase.concepts.back().designations;
        if (!all.back().text.empty()) {
            if (foreign_) {
                keep_double(frame, all);
            }
            return;
        }
        if (!foreign_) {
            fail(frame.begin, text::message("a termSec without a term"));
        }
        warn(frame.begin, text::message("a termSec without a term; left out"));
        extras_.forget(file_.places.size() - 1, all.size() - 1);
        all.pop_back();
    }

    /// Other programs let a concept have one term twice: the second is no designation of its own, but stays in the
    /// file.
    void keep_double(const Frame& frame, std::vector<termbase::Designation>& all) {
        const auto& added = all.back();
        const auto first = std::find_if(all.begin(), all.end() - 1, [&added](const termbase::Designation& other) {
            return other.text == added.text && other.locale == added.locale &&
                   other.part_of_speech == added.part_of_speech;
        });
        if (first == all.end() - 1) {
            return;
        }
        warn(frame.begin, text::message("{} ({}) is there twice in one concept; the second is kept as it is",
                                        quoted(added.text), added.locale));
        extras_.forget(file_.places.size() - 1, all.size() - 1);
        all.pop_back();
        extras_.keep(frame.begin, owner());
    }

    /// Where an element may come once and comes again, as notes in foreign files do, the texts are joined.
    template <class Text>
    static void append(const Frame& frame, Text& value) {
        const auto text = squeeze(frame.text);
        value = value.empty() || text.empty() ? std::string(value) + text : std::string(value) + " " + text;
    }

    void end_in_concept(const Frame& frame) {
        auto& of = file_.termbase.concepts.back();
        const bool at_concept = !inside("langSec");
        const auto is = [&frame](std::string_view name, std::string_view type, bool ours = false) {
            return frame.name == name && frame.type == type && frame.ours == ours;
        };
        if (frame.name == "note" && (at_concept || foreign_)) {
            append(frame, of.note);
        } else if (is("descrip", "subjectField") && at_concept) {
            if (of.subject.empty()) {
                append(frame, of.subject);
            } else {
                not_understood(frame, text::message("a second subjectField"));
            }
        } else if (is("descrip", "definition") && of.definition.empty()) {
            append(frame, of.definition);  // Basic allows it in the langSec too
        } else if (is("admin", "source") && of.source.empty()) {
            append(frame, of.source);
        } else if (is("descrip", "conceptKind", true)) {
            complain_if(frame, tbx::set_name(termbase::concept_kind_names, frame.type, squeeze(frame.text), of.kind));
            kind_stated_ = true;
        } else if (is("admin", "verification", true)) {
            complain_if(frame, tbx::set_flag("unverified", frame.type, squeeze(frame.text), of.verified, false));
        } else if (frame.name == "ref" && frame.ours) {
            add_relation(frame, of);
        } else if (!holds(structure, frame.name)) {
            unknown(frame);
        }
    }

    void add_relation(const Frame& frame, termbase::Concept& of) {
        const auto kind = termbase::relation_kind_names.value(frame.type);
        const auto target = squeeze(frame.text);
        if (!kind.has_value()) {
            complain(frame, text::message("{} is no kind of relation{}", quoted(frame.type),
                                          did_you_mean(frame.type, termbase::relation_kind_names.names())));
        } else if (target.empty()) {
            complain(frame, text::message("a relation without the id of a concept"));
        } else {
            of.relations.push_back({*kind, target});
        }
    }

    void end_in_designation(const Frame& frame) {
        auto& designation = file_.termbase.concepts.back().designations.back();
        if (frame.name == "term") {
            designation.text = squeeze(frame.text);
        } else if (frame.name == "note") {
            append(frame, designation.note);
        } else if (frame.name == "admin" && frame.type == "source" && designation.source.empty() &&
                   stack_.back().name != "descripGrp") {  // there it is the source of a context
            append(frame, designation.source);
        } else if (frame.name == "admin" && frame.type == "customerSubset" && own_dialect_) {
            styles_.prefer(squeeze(frame.text), file_.termbase.concepts.back().id, designation);
        } else if (frame.name == "termNote") {
            const auto result = frame.ours ? tbx::set_private(designation, frame.type, squeeze(frame.text))
                                           : tbx::set_standard(designation, frame.type, squeeze(frame.text), foreign_);
            if (!result.known) {
                unknown(frame);
            } else if (!result.complaint.empty()) {
                complain(frame, result.complaint);
            }
        } else if (!holds(structure, frame.name)) {
            unknown(frame);
        }
    }

    void unknown(const Frame& frame) {
        const auto what = frame.type.empty() ? frame.name : fmt::format("{} {}", frame.name, quoted(frame.type));
        if (frame.ours) {
            complain(frame, text::message(
                                "{} is no data category of the module loep here{}", what,
                                did_you_mean(frame.type, {"conceptKind", "verification", "form", "inflection",
                                                          "caseRule", "abbreviationClass", "transliterationScheme"})));
            return;
        }
        not_understood(frame, text::message("{} has no place here", what));
    }

    const text::SourceText& source_;
    bool foreign_;
    tbx::Style style_ = tbx::Style::dca;
    TbxFile file_;
    tbx::StyleReader styles_{file_.termbase.styles};
    tbx::Extras extras_;
    std::vector<Frame> stack_;
    std::size_t kept_depth_ = 0;  ///< open elements that are kept as they are
    std::unordered_set<std::string> ids_;
    std::string locale_;
    std::string declared_style_;
    bool own_dialect_ = false;
    bool kind_stated_ = false;
    bool first_of_language_ = false;
};

}  // namespace

TbxFile read_tbx(const text::SourceText& source, const TbxOptions& options) {
    return TbxReader(source, options).read();
}

}  // namespace loep::formats

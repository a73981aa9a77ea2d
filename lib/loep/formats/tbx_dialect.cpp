// What a public dialect of TBX 3 forbids: tables of the sections (ISO 30042:2019, clause 7) and of each data category.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "loep/formats/tbx.hpp"
#include "loep/formats/tbx_elements.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/text/messages.hpp"
#include "loep/xml/reader.hpp"

namespace loep::formats {

namespace {

/// Space-separated names: short tables that can be read.
bool lists(std::string_view list, std::string_view name) {
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find(' ', at), list.size());
        if (list.substr(at, end - at) == name) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

struct Section {
    std::string_view name;
    std::string_view children;
    bool text = false;
};

constexpr std::string_view inline_elements = "hi foreign sc ec ph";

constexpr std::array<Section, 39> sections{{
    {"tbx", "tbxHeader text"},
    {"tbxHeader", "fileDesc encodingDesc revisionDesc"},
    {"fileDesc", "titleStmt publicationStmt sourceDesc"},
    {"titleStmt", "title note"},
    {"publicationStmt", "p"},
    {"sourceDesc", "p"},
    {"encodingDesc", "p"},
    {"revisionDesc", "change"},
    {"change", "p"},
    {"text", "body back"},
    {"body", "conceptEntry"},
    {"conceptEntry", "langSec descrip descripGrp admin adminGrp transacGrp note ref xref"},
    {"langSec", "termSec descrip descripGrp admin adminGrp transacGrp note ref xref"},
    {"termSec", "term termNote termNoteGrp descrip descripGrp admin adminGrp transacGrp note ref xref"},
    {"descripGrp", "descrip descripNote admin adminGrp transacGrp note ref xref"},
    {"adminGrp", "admin adminNote note ref xref"},
    {"transacGrp", "transac transacNote date note ref xref"},
    {"termNoteGrp", "termNote admin adminGrp transacGrp note ref xref"},
    {"back", "refObjectSec"},
    {"refObjectSec", "refObject"},
    {"refObject", "itemSet itemGrp item"},
    {"itemSet", "item itemGrp"},
    {"itemGrp", "item admin adminGrp transacGrp note ref xref"},
    {"item", inline_elements, true},
    {"p", inline_elements, true},
    {"title", "", true},
    {"term", "hi", true},
    {"termNote", inline_elements, true},
    {"descrip", inline_elements, true},
    {"descripNote", "", true},
    {"admin", inline_elements, true},
    {"adminNote", "", true},
    {"note", inline_elements, true},
    {"ref", "", true},
    {"xref", "", true},
    {"transac", "", true},
    {"transacNote", "", true},
    {"date", "", true},
    {"hi", "", true},
}};

struct DataCategory {
    std::string_view type;
    std::string_view dialects;
    std::string_view levels;  ///< where it may stand; empty: wherever its element may
    std::string_view values;  ///< the closed list, separated by blanks; empty: any text
};

constexpr std::string_view min_and_up = "TBX-Min TBX-Basic TBX-Linguist";
constexpr std::string_view basic_and_up = "TBX-Basic TBX-Linguist";
constexpr std::string_view linguist = "TBX-Linguist";

constexpr std::array<DataCategory, 25> data_categories{{
    {"subjectField", min_and_up, "conceptEntry", ""},
    {"customerSubset", min_and_up, "", ""},
    {"administrativeStatus", min_and_up, "",
     "preferredTerm-admn-sts admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts"},
    // The public test files for Min and Basic use it with these values.
    {"usageStatus", min_and_up, "", "preferred admitted notRecommended obsolete deprecated superseded"},
    {"partOfSpeech", min_and_up, "", "noun verb adjective adverb properNoun other"},
    {"definition", basic_and_up, "conceptEntry langSec", ""},
    {"context", basic_and_up, "termSec", ""},
    {"source", basic_and_up, "langSec termSec descripGrp adminGrp termNoteGrp", ""},
    {"projectSubset", basic_and_up, "", ""},
    {"grammaticalGender", basic_and_up, "", "masculine feminine neuter other"},
    {"geographicalUsage", basic_and_up, "", ""},
    {"termLocation", basic_and_up, "", ""},
    {"termType", basic_and_up, "", "fullForm acronym abbreviation shortForm variant"},
    {"relatedConcept", "TBX-Basic", "", ""},
    {"relatedTerm", "TBX-Basic", "", ""},
    {"crossReference", basic_and_up, "", ""},
    {"externalCrossReference", basic_and_up, "", ""},
    {"xGraphic", basic_and_up, "", ""},
    {"transactionType", basic_and_up, "", ""},
    {"responsibility", basic_and_up, "", ""},
    {"grammaticalNumber", linguist, "", "singular plural dual mass other"},
    {"register", linguist, "", ""},
    {"transferComment", linguist, "", ""},
    {"reading", linguist, "", ""},
    {"readingNote", linguist, "", ""},
}};

constexpr std::string_view carriers = "descrip descripNote admin adminNote termNote transac transacNote ref xref";
constexpr std::string_view public_dialects = "TBX-Core TBX-Min TBX-Basic TBX-Linguist";

struct Frame {
    std::string name;
    std::string type;
    std::size_t begin = 0;
    std::string text;
    std::size_t children = 0;
    std::size_t heads = 0;  ///< terms of a termSec, descrips of a descripGrp, termSecs of a langSec
    bool foreign = false;
};

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos
               ? std::string()
               : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

bool is_iso_date(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    return text.size() == shape.size() &&
           std::equal(text.begin(), text.end(), shape.begin(),
                      [](char c, char expected) { return expected == 'd' ? c >= '0' && c <= '9' : c == expected; });
}

class DialectChecker {
  public:
    explicit DialectChecker(const text::SourceText& source) : source_(source) {}

    std::vector<TbxWarning> run() {
        xml::parse(source_.path(), source_.bytes(),
                   {[this](const xml::Element& element) { start(element); },
                    [this](std::string_view, xml::ByteRange) { end(); },
                    [this](std::string_view text, xml::ByteRange) { stack_.back().text += text; }});
        return std::move(faults_);
    }

  private:
    void fault(std::size_t offset, std::string message) {
        if (!checked_) {
            return;
        }
        const auto position = source_.position(text::to_offset(offset));
        faults_.push_back({std::move(message), {source_.path(), position.line, position.column}});
    }

    void start(const xml::Element& element) {
        if (stack_.empty()) {
            dialect_ = element.attribute("type");
            checked_ = element.space == tbx::name_space && lists(public_dialects, dialect_);
            style_ = element.attribute("style") == "dct" ? tbx::Style::dct : tbx::Style::dca;
        }
        const auto named = tbx::name_of(element, style_);
        Frame frame;
        frame.name = named.name;
        frame.type = named.type;
        frame.begin = element.range.begin;
        frame.foreign = !named.ours;
        if (!stack_.empty() && !stack_.back().foreign && named.ours) {
            check_place(frame);
        }
        if (named.ours && lists(carriers, frame.name)) {
            check_category(frame);
        }
        stack_.push_back(std::move(frame));
    }

    static const Section* section_named(std::string_view name) {
        const auto found = std::find_if(sections.begin(), sections.end(),
                                        [name](const Section& section) { return section.name == name; });
        return found == sections.end() ? nullptr : &*found;
    }

    void check_place(const Frame& frame) {
        auto& parent = stack_.back();
        const auto* section = section_named(parent.name);
        if (section != nullptr && !lists(section->children, frame.name)) {
            fault(frame.begin, text::message("the element {} may not stand in {}", frame.name, parent.name));
        }
        const bool first = parent.children++ == 0;
        if (parent.name == "termSec" && !first && frame.name == "term" && parent.heads == 0) {
            fault(frame.begin, text::message("the term must come first in its termSec"));
        }
        const bool is_head = (parent.name == "termSec" && frame.name == "term") ||
                             (parent.name == "descripGrp" && frame.name == "descrip" && style_ == tbx::Style::dca) ||
                             (parent.name == "langSec" && frame.name == "termSec");
        if (is_head && ++parent.heads > 1 && parent.name != "langSec") {
            fault(frame.begin, text::message("a {} holds one {}", parent.name, frame.name));
        }
    }

    void check_category(const Frame& frame) {
        if (frame.type.empty()) {
            fault(frame.begin, text::message("the element {} needs a type", frame.name));
            return;
        }
        const auto* category = category_named(frame.type);
        if (category == nullptr || !lists(category->dialects, dialect_) || tbx::carrier_of(frame.type) != frame.name) {
            fault(frame.begin, text::message("{} \"{}\" is no data category of {}", frame.name, frame.type, dialect_));
            return;
        }
        // A group stands for the section around it, but for a source, which it is the group of.
        auto level = stack_.rbegin();
        while (frame.type != "source" && level != stack_.rend() && level->name.ends_with("Grp")) {
            ++level;
        }
        if (!category->levels.empty() && level != stack_.rend() && !lists(category->levels, level->name)) {
            fault(frame.begin, text::message("{} \"{}\" may not stand in {}", frame.name, frame.type, level->name));
        }
    }

    static const DataCategory* category_named(std::string_view type) {
        const auto found = std::find_if(data_categories.begin(), data_categories.end(),
                                        [type](const DataCategory& category) { return category.type == type; });
        return found == data_categories.end() ? nullptr : &*found;
    }

    void end() {
        const Frame frame = std::move(stack_.back());
        stack_.pop_back();
        if (frame.foreign) {
            return;
        }
        const auto* section = section_named(frame.name);
        const auto text = trimmed(frame.text);
        if (section != nullptr && !section->text && !text.empty()) {
            fault(frame.begin, text::message("text stands in {} itself, outside its elements", frame.name));
        }
        if ((frame.name == "termSec" || frame.name == "langSec") && frame.heads == 0) {
            fault(frame.begin,
                  text::message("a {} without a {}", frame.name, frame.name == "termSec" ? "term" : "termSec"));
        }
        if (frame.name == "date" && !is_iso_date(text)) {
            fault(frame.begin, text::message("\"{}\" is no date as YYYY-MM-DD", text));
        }
        const auto* category = lists(carriers, frame.name) ? category_named(frame.type) : nullptr;
        if (category != nullptr && !category->values.empty() && !lists(category->values, text)) {
            fault(frame.begin, text::message("\"{}\" is no value of {}", text, frame.type));
        }
    }

    const text::SourceText& source_;
    std::vector<TbxWarning> faults_;
    std::vector<Frame> stack_;
    std::string dialect_;
    tbx::Style style_ = tbx::Style::dca;
    bool checked_ = false;
};

const DataCategory* category_of(std::string_view type) {
    const auto found = std::find_if(data_categories.begin(), data_categories.end(),
                                    [type](const DataCategory& category) { return category.type == type; });
    return found == data_categories.end() ? nullptr : &*found;
}

}  // namespace

bool tbx::has_category(std::string_view dialect_name, std::string_view data_category) {
    const auto* category = category_of(data_category);
    return category != nullptr && lists(category->dialects, dialect_name);
}

std::string_view tbx::module_of(std::string_view data_category) {
    const auto* category = category_of(data_category);
    return category == nullptr                      ? std::string_view()
           : lists(category->dialects, "TBX-Min")   ? std::string_view("min")
           : lists(category->dialects, "TBX-Basic") ? std::string_view("basic")
                                                    : std::string_view("ling");
}

std::vector<TbxWarning> find_dialect_faults(const text::SourceText& source) {
    return DialectChecker(source).run();
}

}  // namespace loep::formats

// TBX of a public dialect turned from DCA style into DCT: <min:partOfSpeech> for <termNote type="partOfSpeech">.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "loep/formats/glossary_export.hpp"
#include "loep/formats/tbx_elements.hpp"
#include "loep/formats/tbx_names.hpp"
#include "loep/xml/reader.hpp"
#include "loep/xml/writer.hpp"

namespace loep::formats {

namespace {

class ToDct {
  public:
    std::string convert(const std::string& dca) {
        xml::parse("", dca,
                   {[this](const xml::Element& element) { start(element); },
                    [this](std::string_view, xml::ByteRange) { end(); },
                    [this](std::string_view text, xml::ByteRange) { open_.back().text += text; }});
        return out_.take();
    }

  private:
    struct Open {
        std::string name;
        std::vector<std::pair<std::string, std::string>> attributes;
        std::string text;
        bool written = false;      ///< it holds elements
        bool transparent = false;  ///< inside text: only its text counts
    };

    void start(const xml::Element& element) {
        const auto type = element.attribute("type");
        const bool is_category = !type.empty() && tbx::carrier_of(type) == element.name;
        Open made;
        made.name =
            is_category ? std::string(tbx::module_of(type)) + ":" + std::string(type) : std::string(element.name);
        made.transparent = element.name == "hi" || element.name == "foreign" || element.name == "ph";
        for (const auto& [key, value] : element.attributes) {
            if (key == xml::lang_attribute) {
                made.attributes.emplace_back("xml:lang", value);
            } else if (!(is_category && key == "type")) {
                made.attributes.emplace_back(key, open_.empty() && key == "style" ? "dct" : value);
            }
        }
        if (open_.empty()) {
            made.attributes.emplace_back("xmlns", tbx::name_space);
            for (const auto module : {"min", "basic", "ling"}) {
                const std::string space = std::string(module) == "ling" ? "linguist" : module;
                made.attributes.emplace_back("xmlns:" + std::string(module), "http://www.tbxinfo.net/ns/" + space);
            }
        } else if (!made.transparent && !std::exchange(open_.back().written, true)) {
            out_.open_with(open_.back().name, views(open_.back()));
        }
        open_.push_back(std::move(made));
    }

    void end() {
        const auto done = std::move(open_.back());
        open_.pop_back();
        if (done.transparent) {
            open_.back().text += done.text;
        } else if (done.written) {
            out_.close();
        } else {
            out_.leaf_with(done.name, views(done), tbx::squeeze(done.text));
        }
    }

    static std::vector<std::pair<std::string_view, std::string_view>> views(const Open& of) {
        return {of.attributes.begin(), of.attributes.end()};
    }

    xml::Writer out_;
    std::vector<Open> open_;
};

}  // namespace

std::string to_dct(const std::string& dca) {
    return ToDct().convert(dca);
}

}  // namespace loep::formats

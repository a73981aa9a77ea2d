// Lays out the parts of a compiled glossary and reads them back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/compiled_glossary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/checksum.hpp"

namespace loep::project {

namespace {

constexpr std::uint64_t magic = 0x7865646E69706F65ULL;
constexpr std::size_t line = match::layout::alignment;

/// The parts in the order of the file; `places` are where each concept begins in `concepts`, and the end.
enum Part : std::uint8_t {
    dutch_forms,
    english_forms,
    families,
    given_names,
    places,
    concepts,
    styles,
    dutch_knowledge,
    english_knowledge,
    part_count
};

struct Extent {
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
};

struct Head {
    std::uint64_t mark = magic;  // differs on a machine of the other byte order
    std::uint64_t version = compiled_version;
    std::uint64_t source = 0;
    std::uint64_t size = 0;
    std::uint64_t body_sum = 0;
    std::array<Extent, part_count> parts{};
    std::uint64_t head_sum = 0;  // of all before it
};

constexpr std::size_t head_lines = (sizeof(Head) + line - 1) / line;

std::uint64_t sum_of(const Head& head) {
    return text::checksum(std::as_bytes(std::span(&head, 1)).first(offsetof(Head, head_sum)));
}

/// Puts parts behind the head, each at a whole line.
class Writer {
  public:
    Writer() : image_(head_lines, match::IndexLine{}) {}

    void put(Part part, std::span<const std::byte> bytes) {
        const auto at = image_.size();
        image_.resize(at + (bytes.size() + line - 1) / line);
        if (!bytes.empty()) {
            image_.back() = {};  // what no byte fills
            std::memcpy(image_[at].bytes.data(), bytes.data(), bytes.size());
        }
        head_.parts[part] = {at * line, bytes.size()};
    }
    void put(Part part, std::string_view bytes) { put(part, std::as_bytes(std::span(bytes))); }

    match::IndexImage finish(std::uint64_t source) {
        head_.source = source;
        head_.size = image_.size() * line;
        head_.body_sum = text::checksum(std::as_bytes(std::span(image_).subspan(head_lines)));
        head_.head_sum = sum_of(head_);
        std::memcpy(image_.front().bytes.data(), &head_, sizeof head_);
        return std::move(image_);
    }

  private:
    match::IndexImage image_;
    Head head_;
};

// Knowledge: abbreviations as their class, their text and a line end; then what is never cut.
std::string written(const segment::Knowledge& knowledge) {
    std::string lines;
    for (const auto& [key, of] : knowledge.abbreviations) {
        lines += static_cast<char>('A' + static_cast<int>(of));
        lines += key;
        lines += '\n';
    }
    for (const auto& key : knowledge.uncut) {
        lines += ' ';
        lines += key;
        lines += '\n';
    }
    return lines;
}

segment::Knowledge knowledge_in(std::string_view lines) {
    segment::Knowledge knowledge;
    knowledge.abbreviations.reserve(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')));
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size() - 1);
        const char kind = lines.front();
        std::string key(lines.substr(1, end == 0 ? 0 : end - 1));
        lines.remove_prefix(end + 1);
        if (kind == ' ') {
            knowledge.uncut.push_back(std::move(key));
        } else {
            knowledge.abbreviations.emplace(std::move(key), static_cast<termbase::AbbreviationClass>(kind - 'A'));
        }
    }
    return knowledge;
}

const morphology::Speller* pointer_to(const std::optional<morphology::Speller>& speller) {
    return speller ? &*speller : nullptr;
}

[[noreturn]] void damaged() {
    throw Error(ErrorCode::database, "the compiled glossary is damaged");
}

}  // namespace

match::IndexImage compile_glossary(const termbase::Termbase& termbase, std::uint64_t source, const Spellers& spellers) {
    Writer writer;
    writer.put(dutch_forms,
               match::Lexicon::compile(termbase, text::Language::dutch, pointer_to(spellers.dutch)).bytes());
    writer.put(english_forms,
               match::Lexicon::compile(termbase, text::Language::english, pointer_to(spellers.english)).bytes());
    const auto facts = check::facts_of(termbase);
    writer.put(families, std::as_bytes(std::span(facts.families)));
    writer.put(given_names, std::as_bytes(std::span(facts.given_names)));
    std::vector<std::uint64_t> begins;
    std::string packed;
    begins.reserve(termbase.concepts.size() + 1);
    for (const auto& of : termbase.concepts) {
        begins.push_back(packed.size());
        packed += termbase::pack_concept(of);
    }
    begins.push_back(packed.size());
    writer.put(places, std::as_bytes(std::span(begins)));
    writer.put(concepts, packed);
    writer.put(styles, termbase::pack_styles(termbase.styles));
    writer.put(dutch_knowledge, written(segment::knowledge_of(termbase, text::Language::dutch)));
    writer.put(english_knowledge, written(segment::knowledge_of(termbase, text::Language::english)));
    return writer.finish(source);
}

std::optional<CompiledGlossary> CompiledGlossary::open(std::span<const std::byte> bytes,
                                                       std::shared_ptr<const void> owner) {
    Head head;
    if (bytes.size() < head_lines * line) {
        return std::nullopt;
    }
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.mark != magic || head.version != compiled_version || head.size != bytes.size() ||
        head.head_sum != sum_of(head)) {
        return std::nullopt;
    }
    CompiledGlossary glossary;
    glossary.bytes_ = bytes;
    glossary.owner_ = std::move(owner);
    glossary.source_ = head.source;
    glossary.dutch_ = match::Lexicon::open(glossary.part(dutch_forms), glossary.owner_);
    glossary.english_ = match::Lexicon::open(glossary.part(english_forms), glossary.owner_);
    glossary.families_ = glossary.items<std::uint32_t>(Part::families);
    glossary.given_names_ = glossary.items<std::uint64_t>(Part::given_names);
    glossary.places_ = glossary.items<std::uint64_t>(Part::places);
    if (!glossary.dutch_ || !glossary.english_ || glossary.places_.size() != glossary.families_.size() + 1) {
        return std::nullopt;
    }
    return glossary;
}

bool CompiledGlossary::is_intact() const {
    Head head;
    std::memcpy(&head, bytes_.data(), sizeof head);
    return head.body_sum == text::checksum(bytes_.subspan(head_lines * line));
}

/// Empty where the head says what cannot be.
std::span<const std::byte> CompiledGlossary::part(std::size_t index) const {
    Head head;
    std::memcpy(&head, bytes_.data(), sizeof head);
    const auto& extent = head.parts[index];
    if (extent.begin > bytes_.size() || extent.size > bytes_.size() - extent.begin || extent.begin % line != 0) {
        return {};
    }
    return bytes_.subspan(static_cast<std::size_t>(extent.begin), static_cast<std::size_t>(extent.size));
}

template <class Item>
std::span<const Item> CompiledGlossary::items(std::size_t index) const {
    const auto bytes = part(index);
    return {reinterpret_cast<const Item*>(bytes.data()), bytes.size() / sizeof(Item)};
}

segment::Knowledge CompiledGlossary::knowledge(text::Language language) const {
    const auto lines = items<char>(language == text::Language::dutch ? dutch_knowledge : english_knowledge);
    return knowledge_in({lines.data(), lines.size()});
}

termbase::Concept CompiledGlossary::concept_at(termbase::ConceptIndex index, termbase::Detail detail) const {
    const auto at = termbase::to_size(index);
    const auto packed = items<char>(Part::concepts);
    if (at + 1 >= places_.size() || places_[at] > places_[at + 1] || places_[at + 1] > packed.size()) {
        damaged();
    }
    const auto bytes =
        packed.subspan(static_cast<std::size_t>(places_[at]), static_cast<std::size_t>(places_[at + 1] - places_[at]));
    termbase::Concept of;
    if (!termbase::unpack_concept({bytes.data(), bytes.size()}, of, detail)) {
        damaged();
    }
    return of;
}

std::vector<termbase::Style> CompiledGlossary::styles() const {
    const auto packed = items<char>(Part::styles);
    std::vector<termbase::Style> read;
    if (!termbase::unpack_styles({packed.data(), packed.size()}, read)) {
        damaged();
    }
    return read;
}

}  // namespace loep::project

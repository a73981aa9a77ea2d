// Hashes the forms of designations and lays them out in the order in which they are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_index_builder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/match/path_sort.hpp"
#include "loep/morphology/known_forms.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/tokenizer.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using morphology::InflectionKind;
using morphology::WordClass;

/// bare_key() with the capitals of the text where both have one letter for one.
std::string bare_spelling(std::string_view text) {
    std::string bare;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t size = 1;
        while (i + size < text.size() && (static_cast<unsigned char>(text[i + size]) & 0xC0U) == 0x80U) {
            ++size;
        }
        const auto letter = text.substr(i, size);
        const auto key = size == 1 ? std::string(letter) : text::bare_key(letter);
        const bool capital = size > 1 && text::fold_key(letter) != letter;
        bare += capital ? text::capitalise(key) : key;
        i += size;
    }
    return bare;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

/// Nobody writes a longer term; the numbers of the index end at 65,535.
constexpr std::size_t longest_form = 60000;

/// Writes the parts of an index behind each other, each at a whole line.
class ImageWriter {
  public:
    template <class Item>
    void put(const Item* items, std::size_t count) {
        const auto size = count * sizeof(Item);
        const auto at = image_.size();
        image_.resize(at + (size + layout::alignment - 1) / layout::alignment);
        if (size > 0) {
            std::memcpy(image_[at].bytes.data(), items, size);
        }
    }
    void reserve(std::size_t bytes) { image_.reserve(bytes / layout::alignment + 8); }
    IndexImage take() { return std::move(image_); }

  private:
    IndexImage image_;
};

}  // namespace

// A designation has five forms or so.
FormIndexBuilder::FormIndexBuilder(text::Language language, std::size_t expected_designations,
                                   const morphology::Speller* speller)
    : language_(language), speller_(speller), ending_slots_(4096) {
    pending_.reserve(expected_designations * 5);
    designations_.reserve(expected_designations * 32);
}

void FormIndexBuilder::add(const LexiconDesignation& designation) {
    if (designation.text.size() > longest_form) {
        return;
    }
    const bool retired = designation.status == termbase::AdministrativeStatus::deprecated ||
                         designation.status == termbase::AdministrativeStatus::superseded;
    const bool has_given = designation.given_forms != nullptr && !designation.given_forms->empty();
    morphology::Lemma lemma{.text = designation.text,
                            .language = language_,
                            .word_class = designation.word_class,
                            .only_plural_and_genitive = retired};
    morphology::list_forms(lemma, list_);
    if (has_given && !makes_any(*designation.given_forms)) {
        lemma.irregular = true;
        morphology::list_forms(lemma, list_);
    }
    const bool inferred = speller_ != nullptr && !has_given && morphology::choose_known_forms(lemma, *speller_, list_);
    put_designation(designation, inferred);
    for (std::size_t i = 0; i < list_.size(); ++i) {
        add_form(list_.text(i), list_.kind(i));
    }
    if (has_given) {
        const auto given_kind = designation.word_class == WordClass::noun   ? InflectionKind::plural
                                : designation.word_class == WordClass::verb ? InflectionKind::verbal
                                                                            : InflectionKind::adjectival;
        for (const auto& form : *designation.given_forms) {
            add_form(form, given_kind);
        }
    }
    if (designation.word_class == WordClass::name) {
        add_bare_forms();
    }
}

/// Where the rules make one of the given forms, they know the word, and make the others right as well.
bool FormIndexBuilder::makes_any(const std::vector<std::string>& given) const {
    for (std::size_t i = 1; i < list_.size(); ++i) {
        if (std::find(given.begin(), given.end(), list_.text(i)) != given.end()) {
            return true;
        }
    }
    return false;
}

void FormIndexBuilder::put_designation(const LexiconDesignation& designation, bool inferred) {
    base_ = designation.text;
    part_of_compounds_ = designation.in_solid_compounds;
    base_place_ = static_cast<std::uint32_t>(designations_.size() / 4);
    layout::Designation kept;
    kept.concept_index = static_cast<std::uint32_t>(designation.concept_index);
    kept.index = static_cast<std::uint16_t>(designation.designation);
    kept.text_size = static_cast<std::uint16_t>(designation.text.size());
    kept.case_rule = static_cast<std::uint8_t>(designation.case_rule);
    kept.status = static_cast<std::uint8_t>(designation.status);
    const auto flag_if = [](bool holds, std::uint8_t flag) { return holds ? unsigned{flag} : 0U; };
    kept.flags = static_cast<std::uint8_t>(
        flag_if(designation.in_solid_compounds, layout::Designation::in_solid_compounds) |
        flag_if(designation.loose, layout::Designation::loose) | flag_if(inferred, layout::Designation::inferred));
    std::array<char, sizeof kept> bytes{};
    std::memcpy(bytes.data(), &kept, sizeof kept);
    designations_.append(bytes.data(), bytes.size());
    designations_ += designation.text;
    designations_.append((4 - designations_.size() % 4) % 4, '\0');
    ++designation_count_;
}

/// A name may be written without its diacritics: *Kuznica* for *Kuźnica*.
void FormIndexBuilder::add_bare_forms() {
    for (std::size_t i = 0; i < list_.size() && !is_ascii(list_.text(i)); ++i) {
        const auto kind = list_.kind(i);
        add_form(bare_spelling(list_.text(i)), kind == InflectionKind::base ? InflectionKind::variant : kind);
    }
}

void FormIndexBuilder::add_form(std::string_view text, InflectionKind kind) {
    // find_terms() sees to a genitive in a mere apostrophe: it may be a closing quotation mark.
    if (text.ends_with('\'') || text.size() > longest_form) {
        return;
    }
    if (!read_plain_tokens(text)) {
        read_tokens(text);
    }
    if (token_hashes_.empty()) {
        return;
    }
    if (part_of_compounds_ && token_hashes_.size() == 1) {
        note_part(text);
    }
    Pending made;
    made.path = path_of_tokens();
    made.form.designation = base_place_;
    made.form.rest = ending_of(text) | static_cast<std::uint32_t>(kind) << layout::Form::ending_bits;
    pending_.push_back(made);
}

/// The tokens of a form of letters of ASCII between single blanks and hyphens, as text::words() has them; false for any
/// other form.
bool FormIndexBuilder::read_plain_tokens(std::string_view text) {
    token_hashes_.clear();
    const text::ByteWindow window(text, 0, text.size());
    const auto letters = window.kinds().letters;
    if (text.size() >= text::window_size) {
        return false;
    }
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const auto begin = at;
        at += static_cast<std::size_t>(std::countr_one(letters >> begin));
        if (at == begin || (at < text.size() && text[at] != ' ' && text[at] != '-')) {
            return false;
        }
        token_hashes_.push_back(text::PlainWord(window.data() + begin, at - begin).hash());
    }
    return true;
}

void FormIndexBuilder::read_tokens(std::string_view text) {
    token_hashes_.clear();
    for (const auto& token : text::words(text, text::make_span(0, text.size()))) {
        if (token.key != "-") {
            token_hashes_.push_back(hash_of(token.key));
        }
    }
}

/// Notes the nodes before the last token. The forms of one designation share most of them.
std::uint64_t FormIndexBuilder::path_of_tokens() {
    roots_.push_back(token_hashes_.front());
    auto path = path_on(trie_root.path, token_hashes_.front());
    for (std::size_t i = 1; i < token_hashes_.size(); ++i) {
        if (i > prefix_.size() || prefix_[i - 1] != path) {
            prefix_.resize(i);
            prefix_[i - 1] = path;
            inner_.push_back(path);
            if (i > 1) {
                later_.push_back(path);
            }
        }
        path = path_on(path, token_hashes_[i]);
    }
    if (token_hashes_.size() > 1) {
        later_.push_back(path);
    }
    return path;
}

std::uint32_t FormIndexBuilder::ending_of(std::string_view text) {
    const auto shorter = std::min(text.size(), base_.size());
    const auto kept = static_cast<std::size_t>(
        std::mismatch(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(shorter), base_.begin()).first -
        text.begin());
    const auto tail = text.substr(kept);
    const auto cut = base_.size() - kept;
    const auto mask = ending_slots_.size() - 1;
    auto slot = static_cast<std::size_t>(path_on(cut, hash_of(tail))) & mask;
    for (; ending_slots_[slot] != 0; slot = (slot + 1) & mask) {
        const auto& known = endings_[ending_slots_[slot] - 1];
        if (known.cut == cut && std::string_view(ending_bytes_).substr(known.begin, known.size) == tail) {
            return ending_slots_[slot] - 1;
        }
    }
    if (endings_.size() >= (std::size_t{1} << layout::Form::ending_bits) - 1 ||
        ending_bytes_.size() + tail.size() > 0xFFFFFFFFU) {
        throw Error(ErrorCode::unsupported, text::message("the glossary has too many different forms to be compiled"));
    }
    const auto place = static_cast<std::uint32_t>(endings_.size());
    endings_.push_back({static_cast<std::uint32_t>(ending_bytes_.size()), static_cast<std::uint16_t>(cut),
                        static_cast<std::uint16_t>(tail.size())});
    ending_bytes_ += tail;
    ending_slots_[slot] = place + 1;
    if (endings_.size() * 2 > ending_slots_.size()) {
        std::vector<std::uint32_t> wider(ending_slots_.size() * 2);
        for (std::uint32_t i = 0; i < endings_.size(); ++i) {
            const auto& of = endings_[i];
            const auto bytes = std::string_view(ending_bytes_).substr(of.begin, of.size);
            auto at = static_cast<std::size_t>(path_on(of.cut, hash_of(bytes))) & (wider.size() - 1);
            while (wider[at] != 0) {
                at = (at + 1) & (wider.size() - 1);
            }
            wider[at] = i + 1;
        }
        ending_slots_ = std::move(wider);
    }
    return place;
}

/// A form that is too short, or of a kind that is no part, does no harm.
void FormIndexBuilder::note_part(std::string_view text) {
    constexpr std::size_t shortest_part = 3;
    const auto key = text::fold_key(text);
    if (key.size() >= shortest_part) {
        part_edges_.add(key);
    }
}

/// The nodes, with the forms already in their order: of each node the first that has it is its payload.
std::vector<TrieEntry> FormIndexBuilder::entries() {
    sort_by_path(inner_, [](std::uint64_t path) { return path; });
    inner_.erase(std::unique(inner_.begin(), inner_.end()), inner_.end());
    std::vector<TrieEntry> entries;
    entries.reserve(pending_.size() + inner_.size());
    auto inner = inner_.begin();
    const auto without_forms = static_cast<std::uint32_t>(pending_.size()) | TrieNode::has_children;
    for (std::size_t i = 0; i < pending_.size(); ++i) {
        const auto path = pending_[i].path;
        if (i > 0 && pending_[i - 1].path == path) {
            continue;
        }
        for (; inner != inner_.end() && *inner < path; ++inner) {
            entries.push_back({*inner, without_forms});
        }
        auto word = static_cast<std::uint32_t>(i);
        if (inner != inner_.end() && *inner == path) {
            word |= TrieNode::has_children;
            ++inner;
        }
        entries.push_back({path, word});
    }
    for (; inner != inner_.end(); ++inner) {
        entries.push_back({*inner, without_forms});
    }
    return entries;
}

IndexImage FormIndexBuilder::finish() {
    // Of the forms of a node the last that was added comes first.
    std::reverse(pending_.begin(), pending_.end());
    sort_by_path(pending_, [](const Pending& form) { return form.path; });
    const auto buckets = make_trie(entries());
    std::vector<layout::Form> forms;
    forms.reserve(pending_.size());
    for (std::size_t i = 0; i < pending_.size(); ++i) {
        forms.push_back(pending_[i].form);
        if (i + 1 < pending_.size() && pending_[i + 1].path == pending_[i].path) {
            forms.back().rest |= layout::Form::more;
        }
    }
    layout::Header header;
    header.buckets = buckets.size();
    header.forms = forms.size();
    header.endings = endings_.size();
    header.ending_bytes = ending_bytes_.size();
    header.designation_bytes = designations_.size();
    header.designations = designation_count_;
    header.language = static_cast<std::uint64_t>(language_);
    const auto first_tokens = make_bit_filter(roots_);
    header.first_token_words = first_tokens.size();
    const auto later_paths = make_bit_filter(later_);
    header.later_path_words = later_paths.size();
    const auto part_edges = part_edges_.words();
    header.part_edge_words = part_edges.size();
    ImageWriter writer;
    writer.reserve(buckets.size() * sizeof(TrieBucket) + forms.size() * sizeof(layout::Form) + designations_.size());
    writer.put(&header, 1);
    writer.put(buckets.data(), buckets.size());
    writer.put(forms.data(), forms.size());
    writer.put(endings_.data(), endings_.size());
    writer.put(ending_bytes_.data(), ending_bytes_.size());
    writer.put(designations_.data(), designations_.size());
    writer.put(first_tokens.data(), first_tokens.size());
    writer.put(later_paths.data(), later_paths.size());
    writer.put(part_edges.data(), part_edges.size());
    return writer.take();
}

}  // namespace loep::match

// Hashes the forms of designations and lays them out in the order in which they are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_index_builder.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <utility>

#include "loep/match/plain_form.hpp"
#include "loep/morphology/known_forms.hpp"
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

bool ends_with(const morphology::FormEnding& form, std::string_view base, char letter) {
    return form.size > 0 ? form.last_letter() == letter : base.substr(0, form.kept).ends_with(letter);
}

/// Lays the parts of an index behind each other, each at a whole line.
class ImageLayout {
  public:
    template <class Item>
    void want(std::size_t count) {
        lines_ += lines_of<Item>(count);
    }
    void allocate() { image_.resize(std::exchange(lines_, 0)); }

    /// In the order in which they were wanted.
    template <class Item>
    std::span<Item> take(std::size_t count) {
        if (count == 0) {
            return {};
        }
        auto* items = reinterpret_cast<Item*>(image_[lines_].bytes.data());
        lines_ += lines_of<Item>(count);
        image_[lines_ - 1] = IndexLine{};  // what no item fills
        std::uninitialized_value_construct_n(items, count);
        return {items, count};
    }
    template <class Items>
    void put(const Items& items) {
        std::copy(items.begin(), items.end(), take<typename Items::value_type>(items.size()).begin());
    }
    IndexImage image() { return std::move(image_); }

  private:
    template <class Item>
    static std::size_t lines_of(std::size_t count) {
        return (count * sizeof(Item) + layout::alignment - 1) / layout::alignment;
    }

    IndexImage image_;
    std::size_t lines_ = 0;
};

}  // namespace

// A designation has five forms or so; memory that is not used costs nothing.
FormIndexBuilder::FormIndexBuilder(text::Language language, std::size_t expected_designations,
                                   const morphology::Speller* speller)
    : language_(language), speller_(speller), pending_(expected_designations * 6) {
    designations_.reserve(expected_designations * 64);
    roots_.reserve(expected_designations * 4);
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
        add_form(list_.ending(i), list_.kind(i));
    }
    if (has_given) {
        const auto given_kind = designation.word_class == WordClass::noun   ? InflectionKind::plural
                                : designation.word_class == WordClass::verb ? InflectionKind::verbal
                                                                            : InflectionKind::adjectival;
        for (const auto& form : *designation.given_forms) {
            add_form(morphology::ending_of(form, base_), given_kind);
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
    tokens_.set_base(base_);
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
    designations_.insert(designations_.end(), bytes.begin(), bytes.end());
    designations_.insert(designations_.end(), base_.begin(), base_.end());
    designations_.insert(designations_.end(), (4 - designations_.size() % 4) % 4, '\0');
    ++designation_count_;
}

/// A name may be written without its diacritics: *Kuznica* for *Kuźnica*.
void FormIndexBuilder::add_bare_forms() {
    for (std::size_t i = 0; i < list_.size() && !is_ascii(list_.text(i)); ++i) {
        const auto kind = list_.kind(i);
        const auto bare = bare_spelling(list_.text(i));
        add_form(morphology::ending_of(bare, base_), kind == InflectionKind::base ? InflectionKind::variant : kind);
    }
}

void FormIndexBuilder::add_form(const morphology::FormEnding& form, InflectionKind kind) {
    // find_terms() sees to a genitive in a mere apostrophe: it may be a closing quotation mark.
    if (ends_with(form, base_, '\'') || form.form_size() > longest_form) {
        return;
    }
    tokens_.read(form);
    if (tokens_.hashes().empty()) {
        return;
    }
    if (part_of_compounds_ && tokens_.hashes().size() == 1) {
        note_part(tokens_.key(form));
    }
    const auto ending = endings_.place_of(base_.size() - form.kept, form);
    add_path(ending | static_cast<std::uint32_t>(kind) << layout::Form::ending_bits);
}

/// A form that is too short, or of a kind that is no part, does no harm.
void FormIndexBuilder::note_part(std::string_view key) {
    constexpr std::size_t shortest_part = 3;
    if (key.size() >= shortest_part) {
        part_edges_.add(key);
    }
    // An edge has four letters: *isoleercel*, *dodencel*.
    constexpr std::array<std::string_view, 4> modifiers_of_cells{"arrestanten", "doden", "isolatie", "isoleer"};
    for (const auto modifier : modifiers_of_cells) {
        if (key == "cel") {
            part_edges_.add(std::string(modifier).append(key));
        }
    }
}

void FormIndexBuilder::add_path(std::uint32_t rest) {
    if (!tokens_.differ_in_last_only()) {
        add_inner_nodes();
    }
    const auto& hashes = tokens_.hashes();
    if (roots_.empty() || roots_.back() != hashes.front()) {
        roots_.push_back(hashes.front());
    }
    const auto later = hashes.size() > 1 ? Pending::later : 0U;
    pending_.add({path_on(before_last_, hashes.back()), base_place_, rest | later});
    ++form_count_;
}

/// The nodes before the last token. The forms of one designation share most of them.
void FormIndexBuilder::add_inner_nodes() {
    const auto& hashes = tokens_.hashes();
    before_last_ = trie_root.path;
    for (std::size_t i = 1; i < hashes.size(); ++i) {
        before_last_ = path_on(before_last_, hashes[i - 1]);
        if (i > prefix_.size() || prefix_[i - 1] != before_last_) {
            prefix_.resize(i);
            prefix_[i - 1] = before_last_;
            pending_.add({before_last_, 0, Pending::inner | (i > 1 ? Pending::later : 0U)});
        }
    }
}

void FormIndexBuilder::count_nodes(layout::Header& header) const {
    std::size_t nodes = 0;
    std::size_t later = 0;
    pending_.for_each_path([&](std::span<const Pending> node) {
        ++nodes;
        later += (node.front().rest & Pending::later) != 0 ? 1U : 0U;
    });
    header.buckets = TrieWriter::buckets_for(nodes);
    header.later_path_words = BitFilterView::words_for(later);
}

/// Of the forms of a node the last that was added comes first.
void FormIndexBuilder::write(std::span<TrieBucket> buckets, std::span<layout::Form> forms,
                             std::span<std::uint64_t> later_paths) const {
    TrieWriter writer(buckets);
    std::size_t at = 0;
    pending_.for_each_path([&](std::span<const Pending> node) {
        const auto begin = at;
        std::uint32_t has_children = 0;
        std::for_each(node.rbegin(), node.rend(), [&](const Pending& item) {
            if ((item.rest & Pending::inner) != 0) {
                has_children = TrieNode::has_children;
            } else {
                forms[at++] = {item.designation, (item.rest & ~Pending::later) | layout::Form::more};
            }
        });
        if (at > begin) {
            forms[at - 1].rest &= ~layout::Form::more;
        }
        const auto path = node.front().path;
        writer.add({path, static_cast<std::uint32_t>(at > begin ? begin : forms.size()) | has_children});
        if ((node.front().rest & Pending::later) != 0) {
            add_to_filter(path, later_paths);
        }
    });
}

IndexImage FormIndexBuilder::finish() {
    pending_.sort();
    const auto first_tokens = make_bit_filter(roots_);
    const auto part_edges = part_edges_.words();
    layout::Header header;
    count_nodes(header);
    header.forms = form_count_;
    header.endings = endings_.endings().size();
    header.ending_bytes = endings_.bytes().size();
    header.designation_bytes = designations_.size();
    header.designations = designation_count_;
    header.language = static_cast<std::uint64_t>(language_);
    header.first_token_words = first_tokens.size();
    header.part_edge_words = part_edges.size();
    ImageLayout parts;
    parts.want<layout::Header>(1);
    parts.want<TrieBucket>(header.buckets);
    parts.want<layout::Form>(header.forms);
    parts.want<layout::Ending>(header.endings);
    parts.want<char>(header.ending_bytes);
    parts.want<char>(header.designation_bytes);
    parts.want<std::uint64_t>(header.first_token_words);
    parts.want<std::uint64_t>(header.later_path_words);
    parts.want<std::uint64_t>(header.part_edge_words);
    parts.allocate();
    parts.take<layout::Header>(1).front() = header;
    const auto buckets = parts.take<TrieBucket>(header.buckets);
    const auto forms = parts.take<layout::Form>(header.forms);
    parts.put(endings_.endings());
    parts.put(endings_.bytes());
    parts.put(designations_);
    parts.put(first_tokens);
    write(buckets, forms, parts.take<std::uint64_t>(header.later_path_words));
    parts.put(part_edges);
    return parts.image();
}

}  // namespace loep::match

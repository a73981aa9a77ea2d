// Hashes the forms of designations and lays them out in the order in which they are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_index_builder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <utility>

#include "loep/match/path_sort.hpp"
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

/// How many bytes two texts have in common at their beginning.
std::size_t common_size(std::string_view a, std::string_view b) {
    const auto size = std::min(a.size(), b.size());
    std::size_t at = 0;
    for (; at + text::eight::size <= size; at += text::eight::size) {
        const auto differs = text::eight::load(a.data() + at) ^ text::eight::load(b.data() + at);
        if (differs != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(differs)) / 8;
        }
    }
    while (at < size && a[at] == b[at]) {
        ++at;
    }
    return at;
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
        auto* items = count == 0 ? nullptr : reinterpret_cast<Item*>(image_[lines_].bytes.data());
        std::uninitialized_value_construct_n(items, count);
        lines_ += lines_of<Item>(count);
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

// A designation has five forms or so.
FormIndexBuilder::FormIndexBuilder(text::Language language, std::size_t expected_designations,
                                   const morphology::Speller* speller)
    : language_(language), speller_(speller) {
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
    base_begins_.clear();
    base_hashes_.clear();
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
    const auto kept = common_size(text, base_);
    if (!read_plain_tokens(text, kept)) {
        read_tokens(text);
    }
    if (token_hashes_.empty()) {
        return;
    }
    Pending made;
    made.path = path_of_tokens();
    made.form.designation = base_place_;
    made.form.rest = endings_.place_of(base_.size() - kept, text.substr(kept)) | static_cast<std::uint32_t>(kind)
                                                                                     << layout::Form::ending_bits;
    pending_.push_back(made);
}

/// The tokens of a form of letters of ASCII between single blanks and hyphens, as text::words() has them; false for any
/// other form. Its first bytes are those that it has `kept` of the base: so are the words that end in them.
bool FormIndexBuilder::read_plain_tokens(std::string_view text, std::size_t kept) {
    token_hashes_.clear();
    if (text.size() > PlainForm::longest) {
        return false;
    }
    const PlainForm form(text);
    const bool is_base = kept == base_.size() && kept == text.size() && base_begins_.empty();
    const auto later = std::upper_bound(base_begins_.begin(), base_begins_.end(), kept);
    const auto same = later == base_begins_.begin() ? 0 : later - base_begins_.begin() - 1;
    token_hashes_.assign(base_hashes_.begin(), base_hashes_.begin() + same);
    for (auto at = base_begins_.empty() ? 0 : base_begins_[static_cast<std::size_t>(same)]; at <= form.size(); ++at) {
        const auto begin = std::exchange(at, form.end_of_word(at));
        if (at == begin || !form.has_edge(at)) {
            token_hashes_.clear();
            base_begins_.resize(base_hashes_.size());
            return false;
        }
        token_hashes_.push_back(form.hash(begin, at));
        if (is_base) {
            base_begins_.push_back(begin);
        }
    }
    if (is_base) {
        base_hashes_ = token_hashes_;
    }
    if (part_of_compounds_ && token_hashes_.size() == 1) {
        note_part(form.small_letters());
    }
    return true;
}

void FormIndexBuilder::read_tokens(std::string_view text) {
    token_hashes_.clear();
    tokens_.clear();
    text::append_tokens(text, text::make_span(0, text.size()), {}, tokens_);
    for (const auto& token : tokens_) {
        if (!token.is_hyphen) {
            token_hashes_.push_back(token.hash);
        }
    }
    if (part_of_compounds_ && token_hashes_.size() == 1) {
        note_part(text::fold_key(text));
    }
}

/// A form that is too short, or of a kind that is no part, does no harm.
void FormIndexBuilder::note_part(std::string_view key) {
    constexpr std::size_t shortest_part = 3;
    if (key.size() >= shortest_part) {
        part_edges_.add(key);
    }
}

/// Notes the nodes before the last token. The forms of one designation share most of them.
std::uint64_t FormIndexBuilder::path_of_tokens() {
    if (roots_.empty() || roots_.back() != token_hashes_.front()) {
        roots_.push_back(token_hashes_.front());
    }
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

/// In the order of their paths, when forms and inner nodes are sorted.
template <class Use>
void FormIndexBuilder::for_each_node(Use use) const {
    auto inner = inner_.begin();
    const auto pass_inner = [&](std::uint64_t path) {
        while (inner != inner_.end() && *inner == path) {
            ++inner;
        }
    };
    for (std::size_t form = 0; form < pending_.size();) {
        const auto path = pending_[form].path;
        while (inner != inner_.end() && *inner < path) {
            const auto other = *inner;
            use(Node{other, pending_.size(), true});
            pass_inner(other);
        }
        use(Node{path, form, inner != inner_.end() && *inner == path});
        pass_inner(path);
        while (form < pending_.size() && pending_[form].path == path) {
            ++form;
        }
    }
    while (inner != inner_.end()) {
        const auto other = *inner;
        use(Node{other, pending_.size(), true});
        pass_inner(other);
    }
}

void FormIndexBuilder::write_nodes(std::span<TrieBucket> buckets) const {
    TrieWriter writer(buckets);
    for_each_node([&](const Node& node) {
        const auto form = static_cast<std::uint32_t>(node.first_form);
        writer.add({node.path, node.has_children ? form | TrieNode::has_children : form});
    });
}

void FormIndexBuilder::write_forms(std::span<layout::Form> forms) const {
    for (std::size_t i = 0; i < pending_.size(); ++i) {
        forms[i] = pending_[i].form;
        if (i + 1 < pending_.size() && pending_[i + 1].path == pending_[i].path) {
            forms[i].rest |= layout::Form::more;
        }
    }
}

IndexImage FormIndexBuilder::finish() {
    // Of the forms of a node the last that was added comes first.
    std::reverse(pending_.begin(), pending_.end());
    sort_by_path(pending_, [](const Pending& form) { return form.path; });
    sort_by_path(inner_, [](std::uint64_t path) { return path; });
    std::size_t nodes = 0;
    for_each_node([&](const Node& /*any*/) { ++nodes; });
    const auto first_tokens = make_bit_filter(roots_);
    const auto later_paths = make_bit_filter(later_);
    const auto part_edges = part_edges_.words();
    layout::Header header;
    header.buckets = TrieWriter::buckets_for(nodes);
    header.forms = pending_.size();
    header.endings = endings_.endings().size();
    header.ending_bytes = endings_.bytes().size();
    header.designation_bytes = designations_.size();
    header.designations = designation_count_;
    header.language = static_cast<std::uint64_t>(language_);
    header.first_token_words = first_tokens.size();
    header.later_path_words = later_paths.size();
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
    write_nodes(parts.take<TrieBucket>(header.buckets));
    write_forms(parts.take<layout::Form>(header.forms));
    parts.put(endings_.endings());
    parts.put(endings_.bytes());
    parts.put(designations_);
    parts.put(first_tokens);
    parts.put(later_paths);
    parts.put(part_edges);
    return parts.image();
}

}  // namespace loep::match

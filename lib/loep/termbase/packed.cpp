// Packing and unpacking: one list of fields, walked by both.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/packed.hpp"

#include <cstdint>

namespace loep::termbase {

namespace {

/// Counts from 0: numbers in base 128, low digits first, a set top bit for "more follows"; text as its size and bytes.
class Packer {
  public:
    std::string take() { return std::move(bytes_); }
    std::size_t size() const { return bytes_.size(); }
    void append(const std::string& packed) { bytes_ += packed; }

    void number(std::uint64_t value) {
        constexpr unsigned more = 0x80;
        for (; value >= more; value >>= 7U) {
            bytes_ += static_cast<char>((value & (more - 1)) | more);
        }
        bytes_ += static_cast<char>(value);
    }
    void operator()(std::string_view text) {
        number(text.size());
        bytes_ += text;
    }
    void operator()(bool flag) { number(flag ? 1 : 0); }
    void aside(std::string_view text) { (*this)(text); }
    void aside(const std::vector<std::string>& texts) {
        list(texts, [this](const auto& text) { (*this)(text); });
    }
    template <class Enum, std::size_t size>
    void operator()(const EnumNames<Enum, size>& /*names*/, Enum value) {
        number(static_cast<std::uint64_t>(value));
    }
    template <class Value, class Each>
    void list(const std::vector<Value>& values, Each each) {
        number(values.size());
        for (const auto& value : values) {
            each(value);
        }
    }

    template <class Value, class Each>
    void append(const std::vector<Value>& values, Each each) {
        list(values, each);
    }

  private:
    std::string bytes_;
};

/// Once something does not fit, everything after is empty and good() is false.
class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes, Detail detail = Detail::all) : rest_(bytes), detail_(detail) {}

    /// All read, and all of it fitted.
    bool good() const { return good_ && rest_.empty(); }

    std::uint64_t number() {
        // Most are below 128.
        if (!rest_.empty() && static_cast<unsigned char>(rest_.front()) < 0x80) {
            const auto value = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            return value;
        }
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            if (rest_.empty()) {
                break;
            }
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        return fail();
    }
    void operator()(std::string& text) {
        if (const auto next = next_text(); !next.empty()) {
            text = next;
        }
    }
    void operator()(RareText& text) {
        if (const auto next = next_text(); !next.empty()) {
            text = next;
        }
    }
    void operator()(bool& flag) { flag = number() != 0; }
    template <class Text>
    void aside(Text& text) {
        if (detail_ == Detail::all) {
            (*this)(text);
        } else {
            next_text();
        }
    }
    void aside(std::vector<std::string>& texts) {
        if (detail_ == Detail::all) {
            list(texts, [this](auto& text) { (*this)(text); });
            return;
        }
        for (auto left = number(); left > 0 && good_; --left) {
            next_text();
        }
    }
    template <class Enum, std::size_t size>
    void operator()(const EnumNames<Enum, size>& names, Enum& value) {
        const auto read = number();
        // The tables list every value of their enum, in order.
        if (read >= names.rows.size()) {
            fail();
            return;
        }
        value = names.rows[static_cast<std::size_t>(read)].first;
    }
    template <class Value, class Each>
    void list(std::vector<Value>& values, Each each) {
        const auto size = number();
        // An element takes a byte at least, so a greater size is nonsense and must not be reserved.
        if (size > rest_.size()) {
            fail();
            return;
        }
        values.resize(static_cast<std::size_t>(size));
        for (auto& value : values) {
            each(value);
        }
    }
    /// A list behind what `values` holds from earlier pieces.
    template <class Value, class Each>
    void append(std::vector<Value>& values, Each each) {
        const auto size = number();
        for (std::uint64_t i = 0; i < size && good_; ++i) {
            each(values.emplace_back());
        }
    }

  private:
    std::string_view next_text() {
        const auto size = number();
        if (size > rest_.size()) {
            fail();
        }
        const auto text = rest_.substr(0, static_cast<std::size_t>(size));
        rest_.remove_prefix(text.size());
        return text;
    }

    std::uint64_t fail() {
        good_ = false;
        rest_ = {};
        return 0;
    }

    std::string_view rest_;
    Detail detail_ = Detail::all;
    bool good_ = true;
};

// `Of` is const when packing. A field that is added to concept.hpp is added here, and the schema gets a new version.

template <class Walker, class Of>
void walk_designation(Walker& walk, Of& of) {
    walk(of.text);
    walk(of.locale);
    walk(term_type_names, of.type);
    walk(administrative_status_names, of.status);
    walk(part_of_speech_names, of.part_of_speech);
    walk(gender_names, of.gender);
    walk.aside(of.forms);
    walk(of.invariable);
    walk(case_rule_names, of.case_rule);
    walk(abbreviation_class_names, of.abbreviation);
    walk(of.scheme);
    walk.aside(of.source);
    walk(of.note);
    walk.aside(of.extra);
}

template <class Walker, class Of>
void walk_concept(Walker& walk, Of& of) {
    walk(of.id);
    walk(concept_kind_names, of.kind);
    walk(of.subject);
    walk.aside(of.definition);
    walk.aside(of.source);
    walk(of.note);
    walk.aside(of.extra);
    walk(of.verified);
    walk.list(of.designations, [&walk](auto& designation) { walk_designation(walk, designation); });
    walk.list(of.relations, [&walk](auto& relation) {
        walk(relation_kind_names, relation.kind);
        walk(relation.target);
    });
}

template <class Walker, class Styles>
void walk_styles(Walker& walk, Styles& styles) {
    walk.append(styles, [&walk](auto& style) {
        walk(style.id);
        walk(style.locale);
        walk(style.name);
        walk(style.source);
        walk.list(style.preferences, [&walk](auto& preference) {
            walk(preference.concept_id);
            walk(preference.designation);
        });
    });
}

}  // namespace

std::vector<std::string> pack(const Termbase& termbase, std::size_t piece_size) {
    std::vector<std::string> pieces;
    Packer concepts;
    std::size_t count = 0;
    const auto finish = [&](const std::vector<Style>& styles) {
        Packer piece;
        piece.number(count);
        piece.append(concepts.take());
        walk_styles(piece, styles);
        pieces.push_back(piece.take());
        concepts = {};
        count = 0;
    };
    for (const auto& of : termbase.concepts) {
        walk_concept(concepts, of);
        ++count;
        if (concepts.size() >= piece_size) {
            finish({});
        }
    }
    finish(termbase.styles);
    return pieces;
}

std::string pack_concept(const Concept& of) {
    Packer packer;
    walk_concept(packer, of);
    return packer.take();
}

std::string pack_styles(const std::vector<Style>& styles) {
    Packer packer;
    walk_styles(packer, styles);
    return packer.take();
}

bool unpack_concept(std::string_view bytes, Concept& of, Detail detail) {
    Unpacker unpacker(bytes, detail);
    walk_concept(unpacker, of);
    return unpacker.good();
}

bool unpack_styles(std::string_view bytes, std::vector<Style>& styles) {
    Unpacker unpacker(bytes);
    walk_styles(unpacker, styles);
    return unpacker.good();
}

bool unpack(std::string_view bytes, Termbase& termbase) {
    Unpacker unpacker(bytes);
    unpacker.append(termbase.concepts, [&unpacker](Concept& of) { walk_concept(unpacker, of); });
    walk_styles(unpacker, termbase.styles);
    return unpacker.good();
}

}  // namespace loep::termbase

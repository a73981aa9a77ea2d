// Packing and unpacking: one list of fields, walked by both.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/packed.hpp"

#include <cstdint>
#include <type_traits>

namespace loep::termbase {

namespace {

/// Counts from 0: numbers in base 128, low digits first, a set top bit for "more follows"; text as its size and bytes.
class Packer {
  public:
    std::string take() { return std::move(bytes_); }

    void number(std::uint64_t value) {
        constexpr unsigned more = 0x80;
        for (; value >= more; value >>= 7U) {
            bytes_ += static_cast<char>((value & (more - 1)) | more);
        }
        bytes_ += static_cast<char>(value);
    }
    void operator()(const std::string& text) {
        number(text.size());
        bytes_ += text;
    }
    void operator()(bool flag) { number(flag ? 1 : 0); }
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

  private:
    std::string bytes_;
};

/// Once something does not fit, everything after is empty and good() is false.
class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    /// All read, and all of it fitted.
    bool good() const { return good_ && rest_.empty(); }

    std::uint64_t number() {
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
        const auto size = number();
        if (size > rest_.size()) {
            fail();
            return;
        }
        text.assign(rest_.data(), static_cast<std::size_t>(size));
        rest_.remove_prefix(static_cast<std::size_t>(size));
    }
    void operator()(bool& flag) { flag = number() != 0; }
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

  private:
    std::uint64_t fail() {
        good_ = false;
        rest_ = {};
        return 0;
    }

    std::string_view rest_;
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
    walk(of.gender);
    walk.list(of.forms, [&walk](auto& form) { walk(form); });
    walk(of.invariable);
    walk(case_rule_names, of.case_rule);
    walk(abbreviation_class_names, of.abbreviation);
    walk(of.scheme);
    walk(of.source);
    walk(of.note);
}

template <class Walker, class Of>
void walk_concept(Walker& walk, Of& of) {
    walk(of.id);
    walk(concept_kind_names, of.kind);
    walk(of.subject);
    walk(of.definition);
    walk(of.source);
    walk(of.note);
    walk(of.verified);
    walk.list(of.designations, [&walk](auto& designation) { walk_designation(walk, designation); });
    walk.list(of.relations, [&walk](auto& relation) {
        walk(relation_kind_names, relation.kind);
        walk(relation.target);
    });
}

template <class Walker, class Of>
void walk_termbase(Walker& walk, Of& of) {
    walk.list(of.concepts, [&walk](auto& each) { walk_concept(walk, each); });
    walk.list(of.styles, [&walk](auto& style) {
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

std::string pack(const Termbase& termbase) {
    Packer packer;
    walk_termbase(packer, termbase);
    return packer.take();
}

std::optional<Termbase> unpack(std::string_view bytes) {
    Unpacker unpacker(bytes);
    Termbase termbase;
    walk_termbase(unpacker, termbase);
    return unpacker.good() ? std::optional(std::move(termbase)) : std::nullopt;
}

}  // namespace loep::termbase

// A list of inflected forms, each the beginning of one base and an ending: filled by the rules, read by an index.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/form_list.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace loep::morphology {

namespace eight = text::eight;

namespace {

/// How many bytes two texts have in common at their beginning.
std::size_t common_size(std::string_view a, std::string_view b) {
    const auto size = std::min(a.size(), b.size());
    std::size_t at = 0;
    for (; at + eight::size <= size; at += eight::size) {
        const auto differs = eight::load(a.data() + at) ^ eight::load(b.data() + at);
        if (differs != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(differs)) / 8;
        }
    }
    while (at < size && a[at] == b[at]) {
        ++at;
    }
    return at;
}

/// Puts a few letters behind those of a short ending.
void append(FormEnding& ending, std::string_view letters) {
    if (!letters.empty()) {
        ending.letters |= eight::load_some(letters) << (8 * ending.size);
        ending.size += letters.size();
    }
}

/// *Grens* and *-zen* keep *gren*, *foto* and *-oën* the whole.
void keep_more(FormEnding& ending, std::string_view base) {
    while (ending.size > 0 && ending.kept < base.size() &&
           static_cast<char>(ending.letters & 0xFFU) == base[ending.kept]) {
        ++ending.kept;
        --ending.size;
        ending.letters >>= 8U;
    }
}

}  // namespace

void FormEnding::append_to(std::string& text) const {
    if (!is_short()) {
        text += long_ending;
        return;
    }
    std::array<char, eight::size> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(letters >> (8 * i) & 0xFFU);
    }
    text.append(bytes.data(), size);
}

FormEnding ending_of(std::string_view form, std::string_view base) {
    FormEnding ending{.kept = common_size(form, base)};
    const auto rest = form.substr(ending.kept);
    if (rest.size() <= eight::size) {
        append(ending, rest);
    } else {
        ending.size = rest.size();
        ending.long_ending = rest;
    }
    return ending;
}

void FormList::start(std::string_view base) {
    base_ = base;
    forms_.clear();
    long_endings_.clear();
    set_frame(base.substr(0, 0), {});
}

void FormList::set_frame(std::string_view before, std::string_view after) {
    before_ = before;
    after_ = after;
}

std::string FormList::text(std::size_t index) const {
    std::string text(base_.substr(0, forms_[index].kept));
    ending(index).append_to(text);
    return text;
}

FormEnding FormList::ending(std::size_t index) const {
    const auto& form = forms_[index];
    FormEnding ending{.kept = form.kept, .size = form.size, .letters = form.letters};
    if (!ending.is_short()) {
        ending.long_ending = std::string_view(long_endings_).substr(form.long_begin, form.size);
    }
    return ending;
}

/// Nearly all are a stretch of the base from its beginning and a few letters: these are never put together.
void FormList::add(InflectionKind kind, std::string_view a, std::string_view b, std::string_view c) {
    const bool begins_as_base = before_.data() == base_.data() && a.data() == base_.data() + before_.size();
    if (begins_as_base && b.size() + c.size() + after_.size() <= eight::size) {
        FormEnding ending{.kept = before_.size() + a.size()};
        append(ending, b);
        append(ending, c);
        append(ending, after_);
        keep_more(ending, base_);
        add_new(kind, ending);
        return;
    }
    whole_.clear();
    for (const auto piece : {before_, a, b, c, after_}) {
        whole_ += piece;
    }
    add_new(kind, ending_of(whole_, base_));
}

void FormList::add_new(InflectionKind kind, const FormEnding& ending) {
    for (std::size_t i = 0; i < forms_.size(); ++i) {
        if (forms_[i].letters == ending.letters && this->ending(i) == ending) {
            return;
        }
    }
    forms_.push_back({static_cast<std::uint32_t>(ending.kept), static_cast<std::uint32_t>(ending.size), ending.letters,
                      static_cast<std::uint32_t>(long_endings_.size()), kind});
    long_endings_ += ending.long_ending;
}

}  // namespace loep::morphology

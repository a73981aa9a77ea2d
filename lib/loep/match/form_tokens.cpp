// Goes on with the hash of the designation where a form leaves it; reads whole words, or any text, where it must.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_tokens.hpp"

#include <algorithm>
#include <utility>

#include "loep/text/words.hpp"

namespace loep::match {

namespace eight = text::eight;
using morphology::FormEnding;

namespace {

bool is_small_letter(char letter) {
    return letter >= 'a' && letter <= 'z';
}

}  // namespace

void FormTokens::set_base(std::string_view base) {
    base_text_ = base;
    base_begins_.clear();
    base_hashes_.clear();
    begin_as_base_ = false;
    if (base.size() > PlainForm::longest) {
        return;
    }
    base_ = PlainForm(base);
    for (std::size_t at = 0; at <= base_.size(); ++at) {
        const auto begin = std::exchange(at, base_.end_of_word(at));
        if (at == begin || !base_.has_edge(at)) {
            base_begins_.clear();
            return;
        }
        base_begins_.push_back(begin);
        base_hashes_.push_back(base_.hash(begin, at));
    }
    note_last_word();
}

void FormTokens::note_last_word() {
    text::KeyHash hash;
    std::size_t eights = 0;
    last_word_[eights] = hash;
    for (auto at = base_begins_.back(); at + eight::size <= base_.size(); at += eight::size) {
        hash.add(base_.eight_at(at));
        last_word_[++eights] = hash;
    }
}

void FormTokens::read(const FormEnding& form) {
    differ_in_last_only_ = false;
    if (read_ending(form)) {
        return;
    }
    begin_as_base_ = false;
    const auto text = whole(form);
    if (!read_plain(text, form.kept)) {
        read_any(text);
    }
}

std::string_view FormTokens::whole(const FormEnding& form) {
    whole_.assign(base_text_, 0, form.kept);
    form.append_to(whole_);
    return whole_;
}

/// Up to eight letters behind a part of the last word: most forms of most designations.
bool FormTokens::read_ending(const FormEnding& form) {
    const auto [kept, size] = std::pair(form.kept, form.size);
    if (base_begins_.empty() || kept <= base_begins_.back() || !form.is_short() ||
        !is_small_letter(base_.small_letters()[kept - 1])) {
        return false;
    }
    const auto others = size == 0 ? 0 : eight::first(eight::no_letters(form.letters), size);
    if (others != 0) {
        return false;
    }
    differ_in_last_only_ = std::exchange(begin_as_base_, true);
    if (!differ_in_last_only_) {
        hashes_ = base_hashes_;
    }
    const auto begin = base_begins_.back();
    const auto eights = (kept - begin) / eight::size;
    const auto rest = (kept - begin) % eight::size;
    const auto ending = size == 0 ? 0 : eight::first(form.letters | eight::case_bits, size);
    auto hash = last_word_[eights];
    if (rest == 0) {
        if (size > 0) {
            hash.add(ending);
        }
    } else {
        hash.add(eight::first(base_.eight_at(begin + eights * eight::size), rest) | ending << (8 * rest));
        if (rest + size > eight::size) {
            hash.add(ending >> (8 * (eight::size - rest)));
        }
    }
    hashes_.back() = hash.of(kept - begin + size);
    return true;
}

/// Letters of ASCII between single blanks and hyphens. The words before the one that differs are those of the base.
bool FormTokens::read_plain(std::string_view form, std::size_t kept) {
    const auto later = std::upper_bound(base_begins_.begin(), base_begins_.end(), kept);
    const auto same = later == base_begins_.begin() ? 0 : later - base_begins_.begin() - 1;
    const auto rest = form.substr(base_begins_.empty() ? 0 : base_begins_[static_cast<std::size_t>(same)]);
    if (rest.size() > PlainForm::longest) {
        return false;
    }
    hashes_.assign(base_hashes_.begin(), base_hashes_.begin() + same);
    const PlainForm plain(rest);
    for (std::size_t at = 0; at <= plain.size(); ++at) {
        const auto begin = std::exchange(at, plain.end_of_word(at));
        if (at == begin || !plain.has_edge(at)) {
            return false;
        }
        hashes_.push_back(plain.hash(begin, at));
    }
    return true;
}

void FormTokens::read_any(std::string_view form) {
    hashes_.clear();
    tokens_.clear();
    text::append_tokens(form, text::make_span(0, form.size()), {}, tokens_);
    for (const auto& token : tokens_) {
        if (!token.is_hyphen) {
            hashes_.push_back(token.hash);
        }
    }
}

std::string_view FormTokens::key(const FormEnding& form) {
    if (begin_as_base_) {
        key_.assign(base_.small_letters(), 0, form.kept);
        form.append_to(key_);
        for (auto at = form.kept; at < key_.size(); ++at) {
            key_[at] = static_cast<char>(key_[at] | 0x20);  // of a letter the small one
        }
    } else {
        key_ = text::fold_key(whole(form));
    }
    return key_;
}

}  // namespace loep::match

// Trims units to their text and drops those that are not to be checked.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/bitext_units.hpp"

#include <algorithm>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/placeholders.hpp"

namespace loep::formats {

namespace {

/// What is for a program inside the text is markup as well.
void add_placeholders(std::string_view bytes, document::Block& block) {
    const auto placeholders = text::placeholders(bytes, block.span);
    if (placeholders.empty()) {
        return;
    }
    std::vector<text::Span> all = std::move(block.opaque);
    for (const auto& one : placeholders) {
        all.push_back(one.span);
    }
    std::sort(all.begin(), all.end());
    block.opaque.clear();
    for (const auto span : all) {
        if (block.opaque.empty() || block.opaque.back().end < span.begin) {
            block.opaque.push_back(span);
        } else {
            block.opaque.back().end = std::max(block.opaque.back().end, span.end);
        }
    }
}

}  // namespace

void TakenText::add(std::string_view text, text::Span in_file) {
    bytes_ += text;
    origin_.add(text.size(), in_file);
    file_end_ = in_file.end;
}

void TakenText::add_markup(std::string_view bytes, text::Span in_file) {
    const auto begin = bytes_.size();
    add(bytes, in_file);
    if (!opaque_.empty() && text::to_size(opaque_.back().end) == begin) {
        opaque_.back().end = text::to_offset(bytes_.size());
    } else {
        opaque_.push_back(text::make_span(begin, bytes_.size()));
    }
}

std::optional<document::Block> TakenText::block() const {
    document::Block block;
    auto first = opaque_.begin();
    auto last = opaque_.end();
    block.span = document::trimmed(bytes_, text::make_span(begin_, bytes_.size()));
    while (first != last && first->begin == block.span.begin) {
        block.span = document::trimmed(bytes_, {first->end, block.span.end});
        ++first;
    }
    while (first != last && std::prev(last)->end == block.span.end) {
        --last;
        block.span = document::trimmed(bytes_, {block.span.begin, last->begin});
    }
    if (block.span.empty()) {
        return std::nullopt;
    }
    block.opaque.assign(first, last);
    add_placeholders(bytes_, block);
    return block;
}

void TakenText::keep(document::Block block) {
    blocks_.push_back(std::move(block));
    bytes_ += '\n';
    origin_.add(1, {file_end_, file_end_});
    begin_ = bytes_.size();
    opaque_.clear();
}

void TakenText::drop() {
    bytes_.resize(begin_);
    origin_.shorten(begin_);
    opaque_.clear();
}

document::Document TakenText::finish(std::shared_ptr<const text::SourceText> file, text::Language language) {
    auto text = text::SourceText::taken_out(std::move(file), std::move(bytes_), std::move(origin_));
    return {std::move(text), language, std::move(blocks_)};
}

void Units::end_unit(UnitState state) {
    auto source_block = source.block();
    auto target_block = target.block();
    if (source_block && target_block && state == UnitState::translated) {
        source.keep(std::move(*source_block));
        target.keep(std::move(*target_block));
        return;
    }
    if (source_block) {
        auto& count = state == UnitState::not_for_translation ? left_out_.not_for_translation
                      : !target_block                         ? left_out_.untranslated
                                                              : left_out_.unfinished;
        ++count;
    }
    source.drop();
    target.drop();
}

BitextFile Units::finish(LanguagePair languages, bool stated) {
    return {source.finish(file_, languages.from), target.finish(file_, languages.to), stated, left_out_};
}

LanguagePair languages_named(std::string_view from, std::string_view to, const std::string& path) {
    const auto source = text::language_of(from);
    const auto target = to.empty() && source ? text::other(*source) : text::language_of(to);
    const auto pair = LanguagePair{source.value_or(target ? text::other(*target) : text::Language::dutch),
                                   target.value_or(text::Language::english)};
    if ((!source && !from.empty()) || !target || pair.from == pair.to) {
        throw Error(ErrorCode::unsupported,
                    text::message("is from {} into {}; loep reads Dutch (nl) and English (en)",
                                  from.empty() ? std::string_view("?") : from, to.empty() ? std::string_view("?") : to),
                    {path});
    }
    return pair;
}

}  // namespace loep::formats

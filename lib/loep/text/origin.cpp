// Keeps the runs sorted by both places and looks them up by halving.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/origin.hpp"

#include <algorithm>
#include <iterator>

namespace loep::text {

void Origin::add(std::size_t size, Span in_file) {
    if (!runs_.empty()) {
        auto& last = runs_.back();
        if (last.is_same() && size == in_file.size() && last.in_file.end == in_file.begin) {
            last.size += size;
            last.in_file.end = in_file.end;
            size_ += size;
            return;
        }
    }
    runs_.push_back({size_, size, in_file});
    size_ += size;
}

void Origin::shorten(std::size_t size) {
    while (!runs_.empty() && runs_.back().begin >= size) {
        runs_.pop_back();
    }
    if (!runs_.empty()) {
        auto& last = runs_.back();
        const auto surplus = last.begin + last.size - std::min(last.begin + last.size, size);
        if (surplus > 0 && last.is_same()) {
            last.in_file.end = to_offset(to_size(last.in_file.end) - surplus);
        }
        last.size -= surplus;
    }
    size_ = std::min(size_, size);
}

std::size_t Origin::run_at(std::size_t at) const {
    const auto after = std::upper_bound(runs_.begin(), runs_.end(), at,
                                        [](std::size_t value, const Run& run) { return value < run.begin; });
    return after == runs_.begin() ? 0 : static_cast<std::size_t>(std::distance(runs_.begin(), after)) - 1;
}

Span Origin::in_file(Span of_text) const {
    if (runs_.empty()) {
        return {};
    }
    const auto begin = to_size(of_text.begin);
    const auto& first = runs_[run_at(begin)];
    const auto into = std::min(begin - std::min(begin, first.begin), first.size);
    const auto file_begin = first.is_same() ? first.in_file.begin + into
                            : into == 0     ? first.in_file.begin
                                            : first.in_file.end;
    if (of_text.empty()) {
        return {file_begin, file_begin};
    }
    const auto end = to_size(of_text.end);
    const auto& last = runs_[run_at(end - 1)];
    const auto file_end =
        last.is_same() ? last.in_file.begin + std::min(end - last.begin, last.size) : last.in_file.end;
    return {file_begin, std::max(file_begin, file_end)};
}

bool Origin::is_unbroken(Span of_text) const {
    if (of_text.empty() || runs_.empty()) {
        return true;
    }
    const auto last = run_at(to_size(of_text.end) - 1);
    for (auto i = run_at(to_size(of_text.begin)); i < last; ++i) {
        if (runs_[i].in_file.end != runs_[i + 1].in_file.begin) {
            return false;
        }
    }
    return true;
}

}  // namespace loep::text

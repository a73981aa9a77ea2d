// Cuts a document into pieces of some megabytes, each segmented and read by itself.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/count_terms.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace loep::match {

namespace {

/// Where pieces of whole blocks begin, and the end.
std::vector<std::size_t> pieces_of(const document::Document& document) {
    constexpr std::size_t piece_bytes = 2U << 20U;
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto from = document.blocks[begins.back()].span.begin;
        if (text::to_size(document.blocks[i].span.end) - text::to_size(from) > piece_bytes) {
            begins.push_back(i + 1);
        }
        if (begins.back() == document.blocks.size()) {
            return begins;
        }
    }
    begins.push_back(document.blocks.size());
    return begins;
}

std::size_t count_piece(const Lexicon& lexicon, const segment::Knowledge& knowledge, const document::Document& document,
                        std::size_t begin, std::size_t end) {
    const auto first = document.blocks.begin();
    const document::Document piece{
        document.source,
        document.language,
        {first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(end)}};
    segment::Options options;
    options.words = false;
    return count_hits(lexicon, piece, segment::segment(piece, knowledge, options));
}

}  // namespace

std::size_t count_terms(const Lexicon& lexicon, const segment::Knowledge& knowledge, const document::Document& document,
                        std::size_t jobs) {
    const auto pieces = pieces_of(document);
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> count{0};
    std::exception_ptr fault;
    std::mutex guard;
    const auto work = [&] {
        try {
            for (auto at = next++; at + 1 < pieces.size(); at = next++) {
                count += count_piece(lexicon, knowledge, document, pieces[at], pieces[at + 1]);
            }
        } catch (...) {
            const std::lock_guard<std::mutex> lock(guard);
            fault = std::current_exception();
        }
    };
    std::vector<std::thread> others(std::clamp<std::size_t>(jobs, 1, pieces.size()) - 1);
    for (auto& thread : others) {
        thread = std::thread(work);
    }
    work();
    for (auto& thread : others) {
        thread.join();
    }
    if (fault) {
        std::rethrow_exception(fault);
    }
    return count;
}

}  // namespace loep::match

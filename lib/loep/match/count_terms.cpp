// Cuts a document into pieces of some megabytes; of each only the blocks where it matters are cut into segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/count_terms.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "loep/match/hit_reader.hpp"
#include "loep/match/quick_count.hpp"
#include "loep/text/tokens.hpp"

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

/// One thread's work.
class Counter {
  public:
    Counter(const Lexicon& lexicon, const segment::Knowledge& knowledge, const document::Document& document)
        : knowledge_(knowledge), document_(document), quick_(lexicon, document), reader_(lexicon, document) {}

    std::size_t count(std::size_t begin, std::size_t end) {
        std::size_t hits = 0;
        document::Document rest{document_.source, document_.language, {}};
        for (auto i = begin; i < end; ++i) {
            const auto& block = document_.blocks[i];
            if (const auto known = quick_.count(tokens_of(block.span, block))) {
                hits += *known;
            } else {
                rest.blocks.push_back(block);
            }
        }
        return hits + count_in_segments(rest);
    }

  private:
    std::size_t count_in_segments(const document::Document& rest) {
        segment::Options options;
        options.words = false;
        std::size_t hits = 0;
        for (const auto& segment : segment::segment(rest, knowledge_, options)) {
            hits += reader_.read(tokens_of(segment.span, rest.blocks[segment.block])).size();
        }
        return hits;
    }

    const std::vector<text::Token>& tokens_of(text::Span span, const document::Block& block) {
        tokens_.clear();
        text::append_tokens(document_.bytes(), span, block.opaque, tokens_);
        return tokens_;
    }

    const segment::Knowledge& knowledge_;
    const document::Document& document_;
    QuickCount quick_;
    HitReader reader_;
    std::vector<text::Token> tokens_;
};

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
            Counter counter(lexicon, knowledge, document);
            for (auto at = next++; at + 1 < pieces.size(); at = next++) {
                count += counter.count(pieces[at], pieces[at + 1]);
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

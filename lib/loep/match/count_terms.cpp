// Cuts a document into pieces of some megabytes; of each the blocks that may hold a hit are segmented and read.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/count_terms.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "loep/match/quick_look.hpp"
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
        : lexicon_(lexicon), knowledge_(knowledge), document_(document), look_(lexicon) {}

    std::size_t count(std::size_t begin, std::size_t end) {
        document::Document piece{document_.source, document_.language, {}};
        for (auto i = begin; i < end; ++i) {
            if (crowded_ || may_hold_hit(document_.blocks[i])) {
                piece.blocks.push_back(document_.blocks[i]);
            }
        }
        // Where every other block has a hit, looking first costs more than it spares.
        crowded_ = crowded_ || piece.blocks.size() * 2 > end - begin;
        segment::Options options;
        options.words = false;
        return piece.blocks.empty() ? 0 : count_hits(lexicon_, piece, segment::segment(piece, knowledge_, options));
    }

  private:
    bool may_hold_hit(const document::Block& block) {
        tokens_.clear();
        text::append_tokens(document_.bytes(), block.span, block.opaque, tokens_);
        return look_.may_hold_hit(document_.bytes(), tokens_);
    }

    const Lexicon& lexicon_;
    const segment::Knowledge& knowledge_;
    const document::Document& document_;
    QuickLook look_;
    std::vector<text::Token> tokens_;
    bool crowded_ = false;
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

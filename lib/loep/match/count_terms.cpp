// Counts a text piece by piece; of each only the blocks where it matters are cut into segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/count_terms.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "loep/formats/plain_text.hpp"
#include "loep/match/hit_reader.hpp"
#include "loep/match/quick_count.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

namespace {

/// Makes a piece of the text, in the thread that counts it.
using Piece = std::function<document::Document()>;

/// The next piece, an empty function behind the last. Asked by one thread at a time.
using NextPiece = std::function<Piece()>;

/// One thread's work.
class Counter {
  public:
    Counter(const Lexicon& lexicon, const segment::Knowledge& knowledge, WordMemo& memo)
        : knowledge_(knowledge), quick_(lexicon, document_, memo), reader_(lexicon, document_) {}
    Counter(const Counter&) = delete;
    Counter& operator=(const Counter&) = delete;
    ~Counter() = default;

    std::size_t count(document::Document document) {
        document_ = std::move(document);
        std::size_t hits = 0;
        document::Document rest{document_.source, document_.language, {}};
        for (const auto& block : document_.blocks) {
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
    document::Document document_;
    QuickCount quick_;
    HitReader reader_;
    std::vector<text::Token> tokens_;
};

/// Several threads that count one text.
class Count {
  public:
    /// The text has `text_size` bytes or so.
    Count(const Lexicon& lexicon, const segment::Knowledge& knowledge, std::size_t text_size, NextPiece next)
        : lexicon_(lexicon), knowledge_(knowledge), memo_(text_size), next_(std::move(next)) {}

    void run(std::size_t jobs) {
        std::vector<std::thread> others(std::max<std::size_t>(jobs, 1) - 1);
        for (auto& thread : others) {
            thread = std::thread([this] { work(); });
        }
        work();
        for (auto& thread : others) {
            thread.join();
        }
    }

    bool has_failed() const { return fault_ != nullptr; }

    /// Throws what making a piece has thrown.
    std::size_t sum() const {
        if (fault_) {
            std::rethrow_exception(fault_);
        }
        return sum_;
    }

  private:
    void work() {
        try {
            Counter counter(lexicon_, knowledge_, memo_);
            for (auto piece = take(); piece; piece = take()) {
                sum_ += counter.count(piece());
            }
        } catch (...) {
            const std::lock_guard<std::mutex> lock(guard_);
            fault_ = std::current_exception();
        }
    }

    Piece take() {
        const std::lock_guard<std::mutex> lock(guard_);
        return fault_ ? Piece() : next_();
    }

    const Lexicon& lexicon_;
    const segment::Knowledge& knowledge_;
    WordMemo memo_;  ///< what one thread looks up no other does
    NextPiece next_;
    std::mutex guard_;
    std::exception_ptr fault_;
    std::atomic<std::size_t> sum_{0};
};

/// Whole blocks from `begin` on, some of them.
std::size_t end_of_piece(const document::Document& document, std::size_t begin) {
    auto end = begin + 1;
    const auto from = text::to_size(document.blocks[begin].span.begin);
    while (end < document.blocks.size() &&
           text::to_size(document.blocks[end].span.end) - from < formats::PlainTextParts::usual_bytes) {
        ++end;
    }
    return end;
}

}  // namespace

std::size_t count_terms(const Lexicon& lexicon, const segment::Knowledge& knowledge, const document::Document& document,
                        std::size_t jobs) {
    const auto& blocks = document.blocks;
    std::size_t begin = 0;
    const auto next = [&]() -> Piece {
        if (begin == blocks.size()) {
            return {};
        }
        const auto from = std::exchange(begin, end_of_piece(document, begin));
        return [&document, from, to = begin] {
            const auto at = [&document](std::size_t block) {
                return document.blocks.begin() + static_cast<std::ptrdiff_t>(block);
            };
            return document::Document{document.source, document.language, {at(from), at(to)}};
        };
    };
    Count count(lexicon, knowledge, document.bytes().size(), next);
    count.run(std::min(jobs, blocks.size()));
    return count.sum();
}

std::size_t count_terms(const Lexicon& lexicon, const segment::Knowledge& knowledge, formats::PlainTextParts& parts,
                        std::size_t jobs) {
    const auto next = [&]() -> Piece {
        auto part = parts.next();
        if (!part) {
            return {};
        }
        return [&, bytes = std::move(*part)]() mutable {
            auto source = text::SourceText::from_bytes(parts.path(), std::move(bytes));
            return formats::read_plain_text(std::move(source), lexicon.language());
        };
    };
    Count count(lexicon, knowledge, parts.expected_count() * formats::PlainTextParts::usual_bytes, next);
    count.run(std::min(jobs, parts.expected_count()));
    if (count.has_failed()) {
        text::SourceText::read(parts.path());  // says where in the whole file it is no text
    }
    return count.sum();
}

}  // namespace loep::match

// operator new for small things: pieces of one strip of memory, at a tenth of what malloc takes (docs/adr/0013).
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <new>

#include <sys/mman.h>

namespace {

/// Pieces of a strip of 64 MB, which a check of 10,000 pairs of sentences does not use up; the pages of it that nobody
/// touches are not there. A piece that is given back is kept for the next of its size. Of the thread that begins the
/// program alone, so that no lock is needed; what other threads give back is lost until the end, at most the strip.
class Strip {
  public:
    static constexpr std::size_t largest = 504;

    /// Null when the strip is used up.
    void* take(std::size_t size) {
        const std::size_t row = (size + sizeof(Row) + unit - 1) / unit;
        if (auto* piece = given_back_[row]; piece != nullptr) {
            given_back_[row] = piece->next;
            return piece;
        }
        if (whole - used_ < (row + 1) * unit) {
            return nullptr;
        }
        std::byte* const place = &bytes_[used_ + unit];  // behind its size, and in line
        used_ += row * unit;
        row_of(place) = row;
        return place;
    }
    void give_back(void* place) {
        auto* const piece = new (place) Piece;
        auto& first = given_back_[row_of(static_cast<std::byte*>(place))];
        piece->next = first;
        first = piece;
    }
    /// The pages that nearly every command uses, at once: one by one they take twice the time.
    void ask_for_first_pages() {
        constexpr std::size_t page = 4096;
        const auto begin = reinterpret_cast<std::uintptr_t>(bytes_.data()) / page * page;
        madvise(reinterpret_cast<void*>(begin), 24 * page, MADV_POPULATE_WRITE);  // best effort
    }
    bool holds(const void* place) const {
        const std::less<> before;
        return !before(place, bytes_.data()) && before(place, bytes_.data() + whole);
    }

  private:
    using Row = std::size_t;  ///< before each piece, its size in units
    struct Piece {
        Piece* next = nullptr;
    };
    static constexpr std::size_t unit = alignof(std::max_align_t);
    static constexpr std::size_t whole = std::size_t{64} << 20U;

    static Row& row_of(std::byte* place) { return *std::launder(reinterpret_cast<Row*>(place - sizeof(Row))); }

    alignas(unit) std::array<std::byte, whole> bytes_{};
    std::size_t used_ = 0;  ///< all is zero at first, so that the strip takes no place in the program's file
    std::array<Piece*, largest / unit + 2> given_back_{};
};

// Where memory comes from is known to the whole program, and must be there before anything else is.
constinit Strip strip;
constinit thread_local bool is_first_thread = false;
const bool first_thread_is_known = [] {
    strip.ask_for_first_pages();
    return is_first_thread = true;
}();

void* from_heap(std::size_t size) {
    for (;;) {
        if (void* const place = std::malloc(size == 0 ? 1 : size); place != nullptr) {
            return place;
        }
        const auto handler = std::get_new_handler();
        if (handler == nullptr) {
            throw std::bad_alloc();
        }
        handler();
    }
}

}  // namespace

void* operator new(std::size_t size) {
    if (size <= Strip::largest && is_first_thread) {
        if (void* const place = strip.take(size); place != nullptr) {
            return place;
        }
    }
    return from_heap(size);
}

void operator delete(void* place) noexcept {
    if (!strip.holds(place)) {
        std::free(place);
    } else if (is_first_thread) {
        strip.give_back(place);
    }
}

void operator delete(void* place, std::size_t /*size*/) noexcept {
    operator delete(place);
}

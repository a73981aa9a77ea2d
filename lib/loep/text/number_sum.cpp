// Adds number words up: values follow larger values, scales multiply what stands before them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/number_sum.hpp"

namespace loep::text {

namespace {

bool take_scale(NumberSum& sum, std::uint64_t tenths) {
    const auto count = sum.counted ? sum.current : 10;
    if (count == 0 || !fits(count, tenths / 10)) {
        return false;
    }
    if (tenths < 10'000) {  // hundred, dozen
        if (count >= 1000) {
            return false;
        }
        sum.current = count * (tenths / 10);
    } else {
        if (tenths >= sum.last_scale) {
            return false;
        }
        sum.total += count * (tenths / 10);
        sum.current = 0;
        sum.last_scale = tenths;
    }
    sum.counted = true;
    return true;
}

}  // namespace

bool take(NumberSum& sum, WordValue word) {
    if (word.role == NumberRole::magnitude) {
        return false;
    }
    if (word.role == NumberRole::scale) {
        return take_scale(sum, word.tenths);
    }
    const auto current = sum.current;
    const bool starts = !sum.counted || (current == 0 && sum.total > 0);
    const bool after_thousands = current >= 10'000 && current % 10'000 == 0 && word.tenths < 10'000;
    const bool after_hundreds = current >= 1000 && current % 1000 == 0 && word.tenths < 1000;
    const bool after_tens = current >= 200 && current < 1000 && current % 100 == 0 && word.tenths < 100;
    if (word.tenths >= sum.last_scale || !(starts || after_thousands || after_hundreds || after_tens)) {
        return false;
    }
    sum.current += word.tenths;
    sum.counted = true;
    sum.ordinal = word.role == NumberRole::ordinal;
    return true;
}

}  // namespace loep::text

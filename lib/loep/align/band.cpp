// The whole grid, and the band along mutually best anchors (a longest increasing chain, interpolated).
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/band.hpp"

#include <algorithm>

namespace loep::align {

namespace {

struct Point {
    std::size_t i = 0;
    std::size_t j = 0;
};

/// Points on each side of the path that the band keeps, at least; a moved paragraph stays inside.
constexpr std::size_t slack = 48;
/// Where anchors follow each other closely, fewer: these, and some for every segment between two anchors.
constexpr std::size_t near_slack = 12;
/// An upper bound on the points of a band, so that two texts of very different size cannot take all memory.
constexpr std::size_t most_points = 24'000'000;
/// An anchor guides when it outweighs the second best of its row and column by this much (log-odds).
constexpr double clear_margin = 2.0;

void finish(Band& band, std::size_t target_size) {
    const std::size_t rows = band.low.size();
    for (std::size_t i = 1; i < rows; ++i) {
        band.high[i] = std::max(band.high[i], band.high[i - 1]);
    }
    for (std::size_t i = rows - 1; i-- > 0;) {
        band.low[i] = std::min(band.low[i], band.low[i + 1]);
    }
    band.low[0] = 0;
    band.high[rows - 1] = static_cast<std::uint32_t>(target_size);
    band.offset.assign(rows + 1, 0);
    for (std::size_t i = 0; i < rows; ++i) {
        band.offset[i + 1] = band.offset[i] + (band.high[i] - band.low[i] + 1);
    }
}

/// Best and second best partner of each segment of one side.
struct Best {
    std::size_t partner = 0;
    double weight = 0.0;
    double second = 0.0;
};

void offer(Best& best, std::size_t partner, double weight) {
    if (weight > best.weight) {
        best.second = best.weight;
        best.weight = weight;
        best.partner = partner;
    } else {
        best.second = std::max(best.second, weight);
    }
}

std::vector<Point> clear_points(std::size_t source_size, std::size_t target_size, const std::vector<Anchor>& anchors) {
    std::vector<Anchor> sorted = anchors;
    std::sort(sorted.begin(), sorted.end(), [](const Anchor& a, const Anchor& b) {
        return a.source != b.source ? a.source < b.source : a.target < b.target;
    });
    std::vector<Best> of_source(source_size);
    std::vector<Best> of_target(target_size);
    for (std::size_t k = 0; k < sorted.size();) {
        const auto source = sorted[k].source;
        const auto target = sorted[k].target;
        double weight = 0.0;
        for (; k < sorted.size() && sorted[k].source == source && sorted[k].target == target; ++k) {
            weight += sorted[k].weight;
        }
        if (source < source_size && target < target_size) {
            offer(of_source[source], target, weight);
            offer(of_target[target], source, weight);
        }
    }
    std::vector<Point> points;
    for (std::size_t i = 0; i < source_size; ++i) {
        const auto& row = of_source[i];
        if (row.weight - row.second < clear_margin) {
            continue;
        }
        const auto& column = of_target[row.partner];
        if (column.partner == i && column.weight - column.second >= clear_margin) {
            points.push_back({i, row.partner});
        }
    }
    return points;
}

/// The longest chain that rises in both, by patience sorting.
std::vector<Point> rising_chain(const std::vector<Point>& points) {
    std::vector<std::size_t> tails;
    std::vector<std::size_t> previous(points.size());
    for (std::size_t k = 0; k < points.size(); ++k) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), points[k].j,
                                            [&](std::size_t tail, std::size_t j) { return points[tail].j < j; });
        previous[k] = place == tails.begin() ? k : *(place - 1);
        if (place == tails.end()) {
            tails.push_back(k);
        } else {
            *place = k;
        }
    }
    std::vector<Point> chain;
    if (tails.empty()) {
        return chain;
    }
    for (std::size_t k = tails.back();; k = previous[k]) {
        chain.push_back(points[k]);
        if (previous[k] == k) {
            break;
        }
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

/// Which beads are in doubt, or stand near one that is.
std::vector<bool> near_doubt(const std::vector<Bead>& path) {
    constexpr double clear_cost = -6.0;  // as much likelier than chance, as a logarithm
    constexpr std::size_t about = 3;
    std::vector<bool> doubtful(path.size());
    for (std::size_t k = 0; k < path.size(); ++k) {
        const auto& bead = path[k];
        if (bead.cost > clear_cost || bead.source_size() != 1 || bead.target_size() != 1) {
            const auto from = doubtful.begin() + static_cast<std::ptrdiff_t>(k > about ? k - about : 0);
            const auto to = doubtful.begin() + static_cast<std::ptrdiff_t>(std::min(path.size(), k + about + 1));
            std::fill(from, to, true);
        }
    }
    return doubtful;
}

}  // namespace

Band whole_band(std::size_t source_size, std::size_t target_size) {
    Band band;
    band.low.assign(source_size + 1, 0);
    band.high.assign(source_size + 1, static_cast<std::uint32_t>(target_size));
    finish(band, target_size);
    return band;
}

Band band_between(std::size_t source_size, std::size_t target_size, const std::vector<Pin>& pairs, std::size_t width) {
    Band band;
    band.low.assign(source_size + 1, static_cast<std::uint32_t>(target_size));
    band.high.assign(source_size + 1, 0);
    Point from;
    const auto include = [&](Point to) {
        const auto low = static_cast<std::uint32_t>(from.j > width ? from.j - width : 0);
        const auto high = static_cast<std::uint32_t>(std::min(target_size, to.j + width));
        for (std::size_t i = from.i; i <= to.i; ++i) {
            band.low[i] = std::min(band.low[i], low);
            band.high[i] = std::max(band.high[i], high);
        }
        from = {to.i + 1, to.j + 1};
    };
    for (const auto& pair : pairs) {
        include({pair.source, pair.target});
    }
    include({source_size, target_size});
    finish(band, target_size);
    return band;
}

Band guided_band(std::size_t source_size, std::size_t target_size, const std::vector<Anchor>& anchors) {
    auto chain = rising_chain(clear_points(source_size, target_size, anchors));
    chain.insert(chain.begin(), Point{0, 0});
    chain.push_back({source_size, target_size});
    Band band;
    band.low.assign(source_size + 1, static_cast<std::uint32_t>(target_size));
    band.high.assign(source_size + 1, 0);
    const std::size_t widest = std::max(slack, most_points / (2 * (source_size + 1)));
    for (std::size_t k = 1; k < chain.size(); ++k) {
        const auto from = chain[k - 1];
        const auto to = chain[k];
        const std::size_t rows = to.i - from.i;
        const std::size_t columns = to.j - from.j;
        // Something was left out or put in here, at a place that the anchors do not tell.
        const std::size_t unequal = rows > columns ? rows - columns : columns - rows;
        const std::size_t half = std::min({widest, slack + unequal, near_slack + 4 * std::max(rows, columns)});
        for (std::size_t i = from.i; i <= to.i; ++i) {
            const std::size_t middle = rows == 0 ? to.j : from.j + columns * (i - from.i) / rows;
            const auto low = static_cast<std::uint32_t>(middle > half ? middle - half : 0);
            const auto high = static_cast<std::uint32_t>(std::min(target_size, middle + half));
            band.low[i] = std::min(band.low[i], low);
            band.high[i] = std::max(band.high[i], high);
        }
    }
    finish(band, target_size);
    return band;
}

Band narrow_band(const Band& band, const std::vector<Bead>& path, HalfWidth half) {
    const std::size_t rows = band.low.size();
    const std::size_t target_size = band.high.back();
    Band narrow;
    narrow.low.assign(rows, static_cast<std::uint32_t>(target_size));
    narrow.high.assign(rows, 0);
    const auto include = [&](std::size_t i, std::size_t j, std::size_t width) {
        narrow.low[i] = std::min(narrow.low[i], static_cast<std::uint32_t>(j > width ? j - width : 0));
        narrow.high[i] = std::max(narrow.high[i], static_cast<std::uint32_t>(std::min(target_size, j + width)));
    };
    include(0, 0, half.doubtful);
    const auto doubtful = near_doubt(path);
    for (std::size_t k = 0; k < path.size(); ++k) {
        const std::size_t width = doubtful[k] ? half.doubtful : half.clear;
        for (std::size_t i = path[k].source_begin; i <= path[k].source_end; ++i) {
            include(i, path[k].target_begin, width);
            include(i, path[k].target_end, width);
        }
    }
    for (std::size_t i = 0; i < rows; ++i) {
        narrow.low[i] = std::max(narrow.low[i], band.low[i]);
        narrow.high[i] = std::min(narrow.high[i], band.high[i]);
    }
    finish(narrow, target_size);
    return narrow;
}

}  // namespace loep::align

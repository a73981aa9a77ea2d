// Reads and writes the lines, and finds their texts among the segments of a pair.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/corrections.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <sstream>
#include <system_error>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

/// One blank for each run of blanks, none at the ends.
std::string levelled(std::string_view text) {
    std::string level;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            gap = !level.empty();
            continue;
        }
        if (gap) {
            level += ' ';
            gap = false;
        }
        level += c;
    }
    return level;
}

using Places = std::unordered_map<std::string, std::vector<std::uint32_t>>;

Places places_of(const AlignSideView& side) {
    Places places;
    for (std::size_t i = 0; i < side.segments.size(); ++i) {
        places[levelled(side.document.slice(side.segments[i].span))].push_back(static_cast<std::uint32_t>(i));
    }
    return places;
}

}  // namespace

std::string corrections_of(const std::string& text_path) {
    if (text_path == "-") {
        return {};
    }
    std::error_code unknown;
    for (auto folder = fs::absolute(text_path, unknown).parent_path(); !unknown; folder = folder.parent_path()) {
        const auto path = folder / corrections_name;
        std::error_code missing;
        if (fs::is_regular_file(path, missing)) {
            return path.lexically_proximate(fs::current_path()).string();  // as people would write it
        }
        if (folder == folder.parent_path()) {
            break;
        }
    }
    return {};
}

std::vector<Correction> read_corrections(const std::string& path) {
    std::vector<Correction> corrections;
    std::istringstream lines(text::read_file(path));
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (levelled(line).empty() || line.front() == '#') {
            continue;
        }
        const auto tab = line.find('\t');
        if (tab == std::string::npos) {
            throw Error(ErrorCode::malformed,
                        text::message("a source and a target segment are wanted, with a TAB between"),
                        {path, number, 0});
        }
        corrections.push_back({levelled(line.substr(0, tab)), levelled(line.substr(tab + 1))});
    }
    return corrections;
}

std::string remember(const std::string& text_path, const std::vector<Correction>& corrections) {
    if (text_path == "-") {
        throw Error(ErrorCode::usage,
                    text::message("what is read from standard input has no place where corrections could be kept"));
    }
    auto path = corrections_of(text_path);
    std::string bytes;
    std::vector<Correction> known;
    if (path.empty()) {
        path = (fs::path(text_path).parent_path() / corrections_name).string();
        bytes = "# Segments that belong together, for loep align and loep check: source, TAB, target.\n";
    } else {
        bytes = text::read_file(path);
        known = read_corrections(path);
        if (!bytes.empty() && bytes.back() != '\n') {
            bytes += '\n';
        }
    }
    for (const auto& correction : corrections) {
        if (std::find(known.begin(), known.end(), correction) == known.end()) {
            bytes += fmt::format("{}\t{}\n", correction.source, correction.target);
            known.push_back(correction);
        }
    }
    text::replace_file(path, bytes);
    return path;
}

std::vector<Correction> corrections_of(const std::vector<align::Pin>& pins, const AlignSideView& source,
                                       const AlignSideView& target) {
    std::vector<Correction> corrections;
    corrections.reserve(pins.size());
    for (const auto& pin : pins) {
        corrections.push_back({levelled(source.document.slice(source.segments[pin.source].span)),
                               levelled(target.document.slice(target.segments[pin.target].span))});
    }
    return corrections;
}

std::vector<align::Pin> pins_of(const std::vector<Correction>& corrections, const AlignSideView& source,
                                const AlignSideView& target) {
    std::vector<align::Pin> pins;
    if (corrections.empty()) {
        return pins;
    }
    const auto sources = places_of(source);
    const auto targets = places_of(target);
    for (const auto& correction : corrections) {
        const auto here = sources.find(correction.source);
        const auto there = targets.find(correction.target);
        if (here == sources.end() || there == targets.end() || here->second.size() != there->second.size()) {
            continue;
        }
        for (std::size_t k = 0; k < here->second.size(); ++k) {
            pins.push_back({here->second[k], there->second[k]});
        }
    }
    return pins;
}

}  // namespace loep::project

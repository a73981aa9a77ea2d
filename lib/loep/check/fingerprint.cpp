// Hashes the content of findings (FNV-1a, 64 bits: the same on every machine and for good).
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/fingerprint.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include <fmt/format.h>

#include "loep/text/content_hash.hpp"

namespace loep::check {

namespace {

/// Bytes before and after the marked ones: enough to tell two uses of a name apart, little enough that an edit
/// elsewhere in the paragraph changes nothing.
constexpr std::size_t context_bytes = 32;

std::string_view file_name(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

std::string content_of(const text::SourceText& file, const Finding& finding) {
    const auto line = file.line_at(finding.place.span.begin);
    const auto span = finding.place.span;
    const auto bytes = file.bytes();
    const auto begin = to_size(span.begin);
    const auto end = to_size(span.end);
    const auto before = std::min(begin - std::min(begin, to_size(line.begin)), context_bytes);
    const auto after = std::min(std::max(end, to_size(line.end)) - end, context_bytes);

    text::ContentHash hash;
    hash.add(finding.rule);
    hash.add(finding.concept_id);
    hash.add(file_name(file.path()));
    hash.add(bytes.substr(begin - before, before));
    hash.add(file.slice(span));
    hash.add(bytes.substr(end, after));
    return fmt::format("{:016x}", hash.value());
}

}  // namespace

std::vector<std::string> fingerprints(const text::SourceText& source, const text::SourceText& target,
                                      const std::vector<Finding>& findings) {
    std::vector<std::string> all;
    std::map<std::string, int> seen;
    for (const auto& finding : findings) {
        auto fingerprint = content_of(finding.place.side == Side::source ? source : target, finding);
        const auto times = ++seen[fingerprint];
        if (times > 1) {
            fingerprint += fmt::format("/{}", times);
        }
        all.push_back(std::move(fingerprint));
    }
    return all;
}

}  // namespace loep::check

// Reads, writes and applies a baseline.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/baseline.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/check/fingerprint.hpp"

namespace loep::project {

namespace {

using Json = nlohmann::ordered_json;

constexpr int baseline_version = 1;

std::string text_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Baseline Baseline::read(const text::SourceText& file) {
    const auto refuse = [&file](ErrorCode code, const std::string& why) { throw Error(code, why, {file.path()}); };
    const auto json = Json::parse(text::slice(file.bytes(), file.content()), nullptr, false);
    if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer() ||
        !json.contains("findings") || !json["findings"].is_array()) {
        refuse(ErrorCode::malformed, "is not a baseline; loep baseline create --force makes one");
    }
    if (json["version"].get<int>() != baseline_version) {
        refuse(ErrorCode::unsupported, "is a baseline of a newer loep");
    }
    Baseline baseline;
    for (const auto& one : json["findings"]) {
        if (!one.is_object() || text_at(one, "fingerprint").empty()) {
            refuse(ErrorCode::malformed, "holds a finding without a fingerprint");
        }
        baseline.add({text_at(one, "fingerprint"), text_at(one, "rule"), text_at(one, "file"), text_at(one, "text"),
                      text_at(one, "reason"), text_at(one, "author")});
    }
    return baseline;
}

const BaselineLine* Baseline::find(std::string_view fingerprint) const {
    const auto found = lines_.find(fingerprint);
    return found == lines_.end() ? nullptr : &found->second;
}

void Baseline::add(BaselineLine line) {
    auto key = line.fingerprint;
    lines_.insert_or_assign(std::move(key), std::move(line));
}

std::size_t Baseline::keep_only(const std::vector<std::string>& fingerprints) {
    const std::set<std::string_view> kept(fingerprints.begin(), fingerprints.end());
    return std::erase_if(lines_, [&kept](const auto& line) { return !kept.contains(line.first); });
}

std::string Baseline::write() const {
    std::vector<const BaselineLine*> lines;
    for (const auto& [fingerprint, line] : lines_) {
        lines.push_back(&line);
    }
    std::sort(lines.begin(), lines.end(), [](const BaselineLine* a, const BaselineLine* b) {
        return std::tie(a->file, a->rule, a->fingerprint) < std::tie(b->file, b->rule, b->fingerprint);
    });
    std::string out = fmt::format("{{\n  \"version\": {},\n  \"findings\": [", baseline_version);
    for (const auto* line : lines) {
        Json json{{"fingerprint", line->fingerprint}, {"rule", line->rule}, {"file", line->file}, {"text", line->text}};
        if (!line->reason.empty()) {
            json["reason"] = line->reason;
        }
        if (!line->author.empty()) {
            json["author"] = line->author;
        }
        out += line == lines.front() ? "\n    " : ",\n    ";
        out += json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return out + (lines.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

void apply_baseline(const Baseline& baseline, CheckedPair& pair) {
    const auto names = check::fingerprints(*pair.source, *pair.target, pair.findings);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto& finding = pair.findings[i];
        const auto* known = baseline.find(names[i]);
        finding.baseline = known == nullptr ? check::BaselineState::fresh : check::BaselineState::unchanged;
        if (known != nullptr && !finding.suppression) {
            finding.suppression = check::Suppression{check::SuppressedBy::baseline, known->reason};
        }
    }
}

BaselineLine baseline_line(const CheckedPair& pair, std::size_t finding, const std::string& fingerprint) {
    const auto& of = pair.findings[finding];
    const auto& file = of.place.side == check::Side::source ? *pair.source : *pair.target;
    BaselineLine line;
    line.fingerprint = fingerprint;
    line.rule = of.rule;
    const bool first = (of.place.side == check::Side::source) != pair.swapped;
    line.file = first ? pair.article.source.path : pair.article.target.path;
    line.text = file.slice(of.place.span);
    constexpr std::size_t most = 200;
    if (line.text.size() > most) {
        auto end = most;
        while (end > 0 && (static_cast<unsigned char>(line.text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        line.text = line.text.substr(0, end) + "…";
    }
    return line;
}

}  // namespace loep::project

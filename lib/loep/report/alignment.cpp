// Writes beads as text, tables and numbers, and hands the larger formats on.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/alignment.hpp"

#include <cmath>
#include <ostream>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/report/alignment_writers.hpp"

namespace loep::report {

namespace {

std::string numbers_of(std::uint32_t begin, std::uint32_t end) {
    std::string numbers;
    for (auto i = begin; i < end; ++i) {
        numbers += (numbers.empty() ? "" : ",") + std::to_string(i);
    }
    return numbers;
}

void write_text(const AlignmentView& view, std::ostream& out) {
    const auto links = links_by_bead(view);
    for (std::size_t k = 0; k < view.beads.size(); ++k) {
        const auto& bead = view.beads[k];
        out << fmt::format("{}-{}  {:.2f}{}\n", bead.source_size(), bead.target_size(), bead.confidence,
                           bead.moved ? "  moved" : "");
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            out << "  < " << text_of(view.source, s, s + 1) << '\n';
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            out << "  > " << text_of(view.target, t, t + 1) << '\n';
        }
        for (const auto* link : links[k]) {
            out << fmt::format("    {} = {}  ({}, {:.1f})\n", link->source_word, link->target_word,
                               align::link_kind_names.name(link->kind), link->weight);
        }
    }
}

void write_tsv(const AlignmentView& view, std::ostream& out) {
    for (const auto& bead : view.beads) {
        out << fmt::format("{}\t{}\t{:.4f}\n", text_of(view.source, bead.source_begin, bead.source_end),
                           text_of(view.target, bead.target_begin, bead.target_end), bead.confidence);
    }
}

void write_beads(const AlignmentView& view, std::ostream& out) {
    for (const auto& bead : view.beads) {
        out << fmt::format("{}:{}\t{:.4f}\n", numbers_of(bead.source_begin, bead.source_end),
                           numbers_of(bead.target_begin, bead.target_end), bead.confidence);
    }
}

nlohmann::ordered_json segments_json(const AlignmentSideView& side, std::uint32_t begin, std::uint32_t end) {
    auto list = nlohmann::ordered_json::array();
    for (auto i = begin; i < end; ++i) {
        const auto span = side.segments[i].span;
        nlohmann::ordered_json one;
        one["index"] = i;
        one["begin"] = text::to_size(span.begin);
        one["end"] = text::to_size(span.end);
        one["text"] = side.document.slice(span);
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace

std::string text_of(const AlignmentSideView& side, std::uint32_t begin, std::uint32_t end) {
    std::string text;
    for (auto i = begin; i < end; ++i) {
        if (!text.empty()) {
            text += ' ';
        }
        for (const char c : side.document.slice(side.segments[i].span)) {
            text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        }
    }
    return text;
}

std::vector<std::vector<const align::Link*>> links_by_bead(const AlignmentView& view) {
    std::vector<std::vector<const align::Link*>> links(view.beads.size());
    std::size_t next = 0;
    for (std::size_t k = 0; k < view.beads.size(); ++k) {
        const auto& bead = view.beads[k];
        for (; next < view.links.size(); ++next) {
            const auto& link = view.links[next];
            if (link.source < bead.source_begin || link.source >= bead.source_end || link.target < bead.target_begin ||
                link.target >= bead.target_end) {
                break;
            }
            links[k].push_back(&link);
        }
    }
    return links;
}

void write_alignment_json(const AlignmentView& view, std::ostream& out) {
    const auto links = links_by_bead(view);
    nlohmann::ordered_json root;
    root["source"] = view.source.document.source->path();
    root["target"] = view.target.document.source->path();
    root["beads"] = nlohmann::ordered_json::array();
    for (std::size_t k = 0; k < view.beads.size(); ++k) {
        const auto& bead = view.beads[k];
        nlohmann::ordered_json one;
        one["source"] = segments_json(view.source, bead.source_begin, bead.source_end);
        one["target"] = segments_json(view.target, bead.target_begin, bead.target_end);
        one["confidence"] = std::round(bead.confidence * 1e4) / 1e4;
        if (bead.moved) {
            one["moved"] = true;
        }
        for (const auto* link : links[k]) {
            one["links"].push_back({{"source", link->source_word},
                                    {"target", link->target_word},
                                    {"kind", align::link_kind_names.name(link->kind)},
                                    {"weight", std::round(link->weight * 100.0) / 100.0}});
        }
        root["beads"].push_back(std::move(one));
    }
    out << root.dump(2) << '\n';
}

void write_alignment(const AlignmentView& view, AlignmentFormat format, std::ostream& out) {
    switch (format) {
        case AlignmentFormat::text:
            return write_text(view, out);
        case AlignmentFormat::tsv:
            return write_tsv(view, out);
        case AlignmentFormat::beads:
            return write_beads(view, out);
        case AlignmentFormat::json:
            return write_alignment_json(view, out);
        case AlignmentFormat::tmx:
            return write_alignment_tmx(view, out);
        case AlignmentFormat::html:
            return write_alignment_html(view, out);
    }
}

}  // namespace loep::report

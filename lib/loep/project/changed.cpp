// Compares segments by their text, and findings by their fingerprints.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/changed.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>

#include "loep/base/error.hpp"
#include "loep/check/fingerprint.hpp"
#include "loep/check/rules.hpp"
#include "loep/formats/formats.hpp"
#include "loep/segment/segmenter.hpp"

namespace loep::project {

namespace {

using check::Side;

/// The texts of a file's segments.
using Texts = std::unordered_set<std::string_view>;

/// The segments of one side that were not there before, as spans of the new file.
std::vector<text::Span> changed_segments(const text::SourceText& now, const std::vector<text::Span>& segments,
                                         const Texts& old_texts) {
    std::vector<text::Span> changed;
    std::copy_if(segments.begin(), segments.end(), std::back_inserter(changed),
                 [&](text::Span span) { return !old_texts.contains(now.slice(span)); });
    return changed;
}

class Changes {
  public:
    Changes(const Glossary& glossary, const EarlierPair& before, const CheckOptions& options, const CheckedPair& pair)
        : glossary_(glossary),
          before_(before),
          options_(options),
          pair_(pair),
          source_(changed_segments(*pair.source, pair.source_segments, old_texts(Side::source))),
          target_(changed_segments(*pair.target, pair.target_segments, old_texts(Side::target))) {}

    bool answers_for(const check::Finding& finding, const std::string& fingerprint) {
        if (finding.rule == "partner-missing") {
            const auto& partner = pair_.missing == Side::source ? before_.source : before_.target;
            const auto& own = pair_.missing == Side::source ? before_.target : before_.source;
            return partner != nullptr || own == nullptr;
        }
        if (is_changed(finding.place) || (finding.source && is_changed(*finding.source))) {
            return true;
        }
        // What only the rest of the project shows is there or not whatever this commit does elsewhere in the text.
        if (check::rule_named(finding.rule).run == nullptr) {
            return finding.rule == "mark-unused";
        }
        return !was_there(fingerprint);
    }

  private:
    Texts old_texts(Side side) {
        if (pair_.article.is_bitext) {
            return old_units(side);
        }
        const auto& file = side == Side::source ? before_.source : before_.target;
        Texts texts;
        if (file != nullptr) {
            const auto language = side == Side::source ? options_.from : options_.to;
            const auto document = formats::read(file, language, formats::format_of(file->path()));
            for (const auto& segment : segment::segment(document, glossary_.knowledge(language))) {
                texts.insert(file->slice(segment.span));
            }
        }
        return texts;
    }

    /// A side of a bitext is a text of its own, as its reader took it out of the file.
    Texts old_units(Side side) {
        Texts texts;
        if (const auto* earlier = earlier_pair()) {
            const auto& text = side == Side::source ? *earlier->source : *earlier->target;
            for (const auto span : side == Side::source ? earlier->source_segments : earlier->target_segments) {
                texts.insert(text.slice(span));
            }
        }
        return texts;
    }

    /// The pair as it was; null where it could not be checked, so that nothing is known of it.
    const CheckedPair* earlier_pair() {
        if (!was_checked_ && before_.source != nullptr && before_.target != nullptr) {
            was_checked_ = true;
            try {
                earlier_ = pair_.article.is_bitext ? check_bitext(glossary_, before_.source, options_)
                                                   : check_pair(glossary_, before_.source, before_.target, options_);
            } catch (const Error&) {
                earlier_.reset();
            }
        }
        return earlier_ ? &*earlier_ : nullptr;
    }

    bool is_changed(const check::Place& place) const {
        const auto& changed = place.side == Side::source ? source_ : target_;
        return std::any_of(changed.begin(), changed.end(), [&place](text::Span span) {
            return span.overlaps(place.span) || span.contains(place.span);
        });
    }

    bool was_there(const std::string& fingerprint) {
        if (const auto* earlier = earlier_pair(); earlier != nullptr && earlier_names_.empty()) {
            const auto names = check::fingerprints(*earlier->source, *earlier->target, earlier->findings);
            earlier_names_.insert(names.begin(), names.end());
        }
        return earlier_names_.contains(fingerprint);
    }

    const Glossary& glossary_;
    const EarlierPair& before_;
    const CheckOptions& options_;
    const CheckedPair& pair_;
    bool was_checked_ = false;
    std::optional<CheckedPair> earlier_;  ///< once it was asked for, if it could be checked
    std::set<std::string> earlier_names_;
    std::vector<text::Span> source_;
    std::vector<text::Span> target_;
};

}  // namespace

void suppress_unchanged(const Glossary& glossary, const EarlierPair& before, const CheckOptions& options,
                        CheckedPair& pair) {
    const auto counts = [](const check::Finding& finding) { return finding.counts(); };
    if (std::none_of(pair.findings.begin(), pair.findings.end(), counts)) {
        return;
    }
    const auto names = check::fingerprints(*pair.source, *pair.target, pair.findings);
    Changes changes(glossary, before, options, pair);
    std::vector<bool> unchanged;
    for (std::size_t i = 0; i < names.size(); ++i) {
        unchanged.push_back(pair.findings[i].counts() && !changes.answers_for(pair.findings[i], names[i]));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (unchanged[i]) {
            pair.findings[i].suppression = check::Suppression{check::SuppressedBy::unchanged, {}};
        }
    }
}

}  // namespace loep::project

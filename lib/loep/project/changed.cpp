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

/// The segments of one side that were not there before, as spans of the new file.
std::vector<text::Span> changed_segments(const Glossary& glossary, const text::SourceText& now,
                                         const std::vector<text::Span>& segments,
                                         const std::shared_ptr<const text::SourceText>& before,
                                         text::Language language) {
    if (before == nullptr) {
        return segments;
    }
    const auto document = formats::read(before, language, formats::format_of(before->path()));
    std::unordered_set<std::string_view> old_texts;
    for (const auto& segment : segment::segment(document, glossary.knowledge(language))) {
        old_texts.insert(before->slice(segment.span));
    }
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
          source_(changed_segments(glossary, *pair.source, pair.source_segments, before.source, options.from)),
          target_(changed_segments(glossary, *pair.target, pair.target_segments, before.target, options.to)) {}

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
    bool is_changed(const check::Place& place) const {
        const auto& changed = place.side == Side::source ? source_ : target_;
        return std::any_of(changed.begin(), changed.end(), [&place](text::Span span) {
            return span.overlaps(place.span) || span.contains(place.span);
        });
    }

    bool was_there(const std::string& fingerprint) {
        if (before_.source == nullptr || before_.target == nullptr) {
            return false;
        }
        if (!earlier_) {
            earlier_.emplace();
            try {
                const auto earlier = check_pair(glossary_, before_.source, before_.target, options_);
                const auto names = check::fingerprints(*earlier.source, *earlier.target, earlier.findings);
                earlier_->insert(names.begin(), names.end());
            } catch (const Error&) {
                // What could not be checked before has no findings that were known.
            }
        }
        return earlier_->contains(fingerprint);
    }

    const Glossary& glossary_;
    const EarlierPair& before_;
    const CheckOptions& options_;
    const CheckedPair& pair_;
    std::vector<text::Span> source_;
    std::vector<text::Span> target_;
    std::optional<std::set<std::string>> earlier_;
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

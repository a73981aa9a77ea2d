// Checks pairs on several threads, asks the memory, and applies settings, marks and baseline.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/check_project.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/learned_words.hpp"
#include "loep/project/marks.hpp"
#include "loep/project/parallel.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using check::Side;
using text::SourceText;

/// What became of one article.
struct Outcome {
    std::optional<CheckedPair> pair;
    std::string fault;
    std::vector<Mark> marks;
};

/// Git answers one question at a time, and files on disk are no slower for it.
class Source {
  public:
    explicit Source(const ProjectFiles& files) : files_(files) {}

    std::string read(const ArticleFile& file) {
        const std::lock_guard lock(mutex_);
        return files_.read(file);
    }
    bool exists(const std::string& path) {
        const std::lock_guard lock(mutex_);
        return files_.exists(path);
    }

  private:
    const ProjectFiles& files_;
    std::mutex mutex_;
};

check::Finding partner_missing(const Article& article, const SourceText& present, Side side) {
    const auto& file = side == Side::source ? article.target : article.source;
    check::Finding finding;
    finding.rule = "partner-missing";
    finding.severity = check::Severity::warning;
    finding.message = side == Side::source
                          ? text::message("there is no translation: {} is not there", file.shown)
                          : text::message("there is no article to this translation: {} is not there", file.shown);
    finding.place = {side, present.line_at(present.content().begin)};
    return finding;
}

CheckedPair check_alone(const Article& article, Source& files, const check::RuleSelection& selection) {
    const auto side = *article.missing == Side::source ? Side::target : Side::source;
    const auto& file = side == Side::source ? article.source : article.target;
    const auto& other = side == Side::source ? article.target : article.source;
    auto present = SourceText::from_bytes(file.shown, files.read(file));
    auto absent = SourceText::from_bytes(other.shown, {});
    CheckedPair pair;
    if (check::is_selected(selection, "partner-missing")) {
        pair.findings.push_back(partner_missing(article, *present, side));
    }
    pair.source = side == Side::source ? present : absent;
    pair.target = side == Side::source ? absent : present;
    pair.missing = article.missing;
    return pair;
}

/// What the side file of `file` says, if there is one; without a side its marks speak for both.
std::vector<Mark> marks_beside(const ArticleFile& file, std::optional<Side> side, Source& files) {
    const auto path = side_file_of(file.path);
    if (!files.exists(path)) {
        return {};
    }
    const auto shown = side_file_of(file.shown);
    return read_side_file(*SourceText::from_bytes(shown, files.read({path, shown})), side);
}

std::vector<Mark> marks_of(const CheckedPair& pair, Source& files) {
    std::vector<Mark> marks;
    if (pair.article.is_bitext) {
        return marks_beside(pair.article.source, std::nullopt, files);
    }
    const auto add = [&marks](std::vector<Mark> more) {
        std::move(more.begin(), more.end(), std::back_inserter(marks));
    };
    for (const auto side : {Side::source, Side::target}) {
        const bool first = (side == Side::source) != pair.swapped;
        const auto& file = first ? pair.article.source : pair.article.target;
        if (pair.missing == side || file.path == "-") {
            continue;
        }
        const auto& text = side == Side::source ? *pair.source : *pair.target;
        if (has_comments(file.path)) {
            add(read_comments(text, side));
            continue;
        }
        add(marks_beside(file, side, files));
    }
    return marks;
}

/// The bytes are read here, one after the other; what is done with them is what takes time.
Outcome check_article(const Article& article, const Glossary& glossary, const ProjectOptions& options, Source& files) {
    Outcome outcome;
    try {
        if (article.missing) {
            outcome.pair = check_alone(article, files, options.check.rules);
        } else if (article.is_bitext) {
            auto file = SourceText::from_bytes(article.source.shown, files.read(article.source));
            outcome.pair = check_bitext(glossary, std::move(file), options.check);
        } else {
            auto source = SourceText::from_bytes(article.source.shown, files.read(article.source));
            auto target = SourceText::from_bytes(article.target.shown, files.read(article.target));
            outcome.pair = check_pair(glossary, std::move(source), std::move(target), options.check);
        }
        outcome.pair->article = article;
        outcome.marks = marks_of(*outcome.pair, files);
    } catch (const std::exception& error) {
        outcome.pair.reset();
        outcome.fault = error.what();
    }
    return outcome;
}

bool is_ignored(const RuleSetting& rule, const CheckedPair& pair, const check::Finding& finding) {
    const auto& file = finding.place.side == Side::source ? *pair.source : *pair.target;
    const auto marked = text::fold_key(file.slice(finding.place.span));
    return std::any_of(rule.ignore_words.begin(), rule.ignore_words.end(),
                       [&](const std::string& word) { return text::fold_key(word) == marked; }) ||
           std::find(rule.ignore_concepts.begin(), rule.ignore_concepts.end(), finding.concept_id) !=
               rule.ignore_concepts.end() ||
           any_matches(rule.exclude, pair.article.source.path) || any_matches(rule.exclude, pair.article.target.path);
}

/// What a rule itself says more softly than usual, because it is not sure, stays that soft.
check::Severity severity_of(check::Severity set, const check::Finding& finding) {
    const auto usual = check::rule_named(finding.rule).severity;
    return finding.severity >= usual ? set : std::min(set, finding.severity);
}

void apply_rule_settings(const Settings& settings, CheckedPair& pair) {
    if (settings.rules.empty()) {
        return;
    }
    std::vector<check::Finding> kept;
    for (auto& finding : pair.findings) {
        const auto* rule = settings.rule(finding.rule);
        if (rule != nullptr && is_ignored(*rule, pair, finding)) {
            continue;
        }
        if (rule != nullptr && rule->severity) {
            finding.severity = severity_of(*rule->severity, finding);
        }
        kept.push_back(std::move(finding));
    }
    pair.findings = std::move(kept);
    check::sort_findings(pair.findings);
}

ArticleState state_of(const Article& article, const ProjectFiles& files) {
    ArticleState state;
    const auto names = files.object(article.source.path) + ' ' + files.object(article.target.path);
    (files.holds_objects() ? state.objects : state.stamp) = names;
    return state;
}

/// Is it an article as others are, that the memory may compare with them?
bool is_remembered(const Outcome& outcome) {
    return outcome.pair && !outcome.pair->missing && !outcome.pair->swapped && !outcome.pair->article.is_bitext;
}

/// Remembers what was checked, then asks what the other articles say.
void check_across(const ProjectView& project, const ProjectOptions& options, std::vector<Outcome>& outcomes) {
    std::vector<Memory::Update> updates;
    const auto known = options.memory->states();
    for (const auto& outcome : outcomes) {
        if (!is_remembered(outcome)) {
            continue;
        }
        const auto& article = outcome.pair->article;
        auto state = state_of(article, project.files);
        state.content = content_key(outcome.pair->source->bytes(), outcome.pair->target->bytes());
        const auto before = known.find({article.source.path, article.target.path});
        if (before != known.end() && before->second.content == state.content) {
            (project.files.holds_objects() ? state.stamp : state.objects) =
                project.files.holds_objects() ? before->second.stamp : before->second.objects;
            if (state.objects == before->second.objects && state.stamp == before->second.stamp) {
                continue;
            }
            updates.push_back({&article, nullptr, std::move(state)});
        } else {
            updates.push_back({&article, &*outcome.pair, std::move(state)});
        }
    }
    options.memory->remember(updates);
    for (auto& outcome : outcomes) {
        if (is_remembered(outcome)) {
            const auto others = options.memory->elsewhere(outcome.pair->article, outcome.pair->traits);
            check::run_rules_across(outcome.pair->traits, others, options.check.rules, outcome.pair->findings);
            check::sort_findings(outcome.pair->findings);
        }
    }
}

void learn(const ProjectView& project, const ProjectOptions& options, CheckedRun& run) {
    try {
        if (options.learn) {
            refresh_learned_words(project.folder, *options.memory);
        }
    } catch (const Error& error) {
        run.notices.push_back(text::message("what the project’s pairs teach is not kept: {}", error.what()));
    }
}

std::vector<Outcome> check_all(const ProjectView& project, const Glossary& glossary,
                               const std::vector<Article>& articles, const ProjectOptions& options) {
    std::vector<Outcome> outcomes(articles.size());
    Source files(project.files);
    std::mutex mutex;
    std::size_t done = 0;
    for_each_index(articles.size(), options.jobs, [&](std::size_t index) {
        outcomes[index] = check_article(articles[index], glossary, options, files);
        if (options.progress) {
            const std::lock_guard lock(mutex);
            options.progress(++done, articles.size());
        }
    });
    return outcomes;
}

}  // namespace

CheckedRun check_project(const ProjectView& project, const Glossary& glossary, const std::vector<Article>& articles,
                         const ProjectOptions& options) {
    auto outcomes = check_all(project, glossary, articles, options);
    CheckedRun run;
    if (options.memory != nullptr) {
        try {
            check_across(project, options, outcomes);
        } catch (const Error& error) {
            run.notices.push_back(text::message("the project’s memory is left out: {}", error.what()));
        }
        learn(project, options, run);
    }
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        auto& outcome = outcomes[i];
        if (!outcome.pair) {
            run.faults.push_back(std::move(outcome.fault));
            run.unchecked.push_back(articles[i]);
            continue;
        }
        if (!outcome.pair->notice.empty()) {
            run.notices.push_back(outcome.pair->notice);
        }
        apply_rule_settings(project.settings, *outcome.pair);
        apply_marks(std::move(outcome.marks), options.check.rules, *outcome.pair);
        if (options.baseline != nullptr) {
            apply_baseline(*options.baseline, *outcome.pair);
        }
        run.pairs.push_back(std::move(*outcome.pair));
    }
    return run;
}

std::size_t refresh_memory(const ProjectView& project, const Glossary& glossary, const std::vector<Article>& articles,
                           const std::vector<Article>& skipped, const ProjectOptions& options) {
    options.memory->keep_only(articles);
    const auto known = options.memory->states();
    std::vector<Article> stale;
    for (const auto& article : articles) {
        const auto before = known.find({article.source.path, article.target.path});
        const auto now = state_of(article, project.files);
        const bool current =
            before != known.end() &&
            (project.files.holds_objects() ? before->second.objects == now.objects : before->second.stamp == now.stamp);
        const bool skip = std::find(skipped.begin(), skipped.end(), article) != skipped.end();
        if (!article.missing && !article.is_bitext && !current && !skip) {
            stale.push_back(article);
        }
    }
    auto traits_only = options;
    traits_only.check.traits = true;
    traits_only.check.rules.only = {"mark-unused"};
    auto outcomes = check_all(project, glossary, stale, traits_only);
    check_across(project, traits_only, outcomes);
    return stale.size();
}

std::string glossary_key(const Glossary& glossary) {
    return fmt::format("{} {:016x}", LOEP_VERSION, glossary.compiled().source());
}

check::RuleSelection selection_of(const Settings& settings, check::RuleSelection selection) {
    for (const auto& [id, rule] : settings.rules) {
        const bool asked = std::find(selection.only.begin(), selection.only.end(), id) != selection.only.end();
        if (rule.off && !asked) {
            selection.without.push_back(id);
        }
    }
    return selection;
}

}  // namespace loep::project

// Asks the program git for names and bytes; nothing is checked out.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_revision.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/git.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

namespace {

/// Names of the TBX files of `path` in the revision, relative to the current folder.
std::vector<std::string> files_in(const Revision& revision) {
    auto path = revision.path.empty() ? std::string(".") : revision.path;
    const bool is_file = path.ends_with(".tbx") || path.ends_with(".xml");
    if (!is_file && !path.ends_with('/')) {
        path += '/';
    }
    const auto listed = git_answer({"git", "ls-tree", "-z", "--name-only", revision.name, "--", path}).value_or("");
    std::vector<std::string> files;
    for (std::size_t at = 0; at < listed.size();) {
        const auto end = std::min(listed.find('\0', at), listed.size());
        auto name = listed.substr(at, end - at);
        if (is_file || name.ends_with(".tbx")) {
            files.push_back(std::move(name));
        }
        at = end + 1;
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

std::optional<Revision> revision_of(const std::string& word) {
    const auto colon = word.find(':');
    const auto name = word.substr(0, colon);
    if (name.empty() || name.starts_with('-') ||
        !git_answer({"git", "rev-parse", "--quiet", "--verify", name + "^{commit}"}).has_value()) {
        return std::nullopt;
    }
    return Revision{name, colon == std::string::npos ? std::string() : word.substr(colon + 1)};
}

GlossarySource read_revision(const Revision& revision) {
    GlossarySource source;
    source.name = revision.path.empty() ? revision.name : revision.name + ":" + revision.path;
    const auto files = files_in(revision);
    if (files.empty()) {
        throw Error(ErrorCode::not_found, text::message("the revision {} holds no TBX files there", revision.name),
                    {revision.path.empty() ? "." : revision.path});
    }
    std::vector<termbase::Termbase> parts;
    for (const auto& name : files) {
        auto bytes = git_answer({"git", "show", revision.name + ":./" + name});
        if (!bytes.has_value()) {
            throw Error(ErrorCode::unreadable, text::message("git cannot show it as it was in {}", revision.name),
                        {name});
        }
        auto file = formats::read_tbx(*text::SourceText::from_bytes(revision.name + ":" + name, std::move(*bytes)));
        std::move(file.warnings.begin(), file.warnings.end(), std::back_inserter(source.warnings));
        for (std::size_t i = 0; i < file.places.size(); ++i) {
            source.places.try_emplace(file.termbase.concepts[i].id, file.places[i]);
        }
        parts.push_back(std::move(file.termbase));
    }
    source.termbase = termbase::join(std::move(parts));
    return source;
}

}  // namespace loep::project

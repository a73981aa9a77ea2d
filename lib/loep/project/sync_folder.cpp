// Files by subject: a concept stays where it is, and a new one goes where most of its subject are.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/sync_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "loep/formats/tbx_order.hpp"
#include "loep/project/glossary_source.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::Concept;
using termbase::ConceptState;

void put_in_order(ConceptState& state) {
    auto& of = *state.content;
    std::stable_sort(of.designations.begin(), of.designations.end(), [](const auto& a, const auto& b) {
        return formats::tbx::locale_order(a.locale) < formats::tbx::locale_order(b.locale);
    });
    std::stable_sort(of.relations.begin(), of.relations.end(), [](const auto& a, const auto& b) {
        return std::tie(a.kind, a.target) < std::tie(b.kind, b.target);
    });
    std::sort(state.preferred_by.begin(), state.preferred_by.end(), [](const auto& a, const auto& b) {
        return std::tie(a.style, a.designation) < std::tie(b.style, b.designation);
    });
}

/// "army and war" → "army-and-war".
std::string file_name_of(std::string_view subject) {
    std::string name;
    for (const char c : text::bare_key(subject)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        name += plain ? c : '-';
    }
    return (name.find_first_not_of('-') == std::string::npos ? std::string("glossary") : name) + ".tbx";
}

std::string stem_of(const std::string& file) {
    return std::filesystem::path(file).stem().string();
}

std::string title_of(const std::string& file) {
    auto title = stem_of(file);
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title;
}

/// What no glossary may hold; targets of relations and declarations of styles may lie in one below.
void require_sound(const SyncFolder& folder, termbase::Termbase whole) {
    for (auto& of : whole.concepts) {
        of.relations.clear();
    }
    for (auto& style : whole.styles) {
        style.name = style.name.empty() ? style.id : style.name;
    }
    const auto problems = termbase::find_problems(whole);
    if (!problems.empty()) {
        const auto place = folder.places.find(problems.front().concept_id);
        throw Error(ErrorCode::malformed, problems.front().message,
                    place == folder.places.end() ? ErrorPlace{folder.path} : place->second);
    }
}

void take_file(const std::string& path, SyncFolder& folder, std::vector<termbase::Termbase>& parts) {
    const auto source = text::SourceText::read(path);
    auto file = formats::read_tbx(*source);
    const auto name = std::filesystem::path(path).filename().string();
    std::move(file.warnings.begin(), file.warnings.end(), std::back_inserter(folder.warnings));
    auto part = std::move(file.termbase);
    std::vector<Concept> fresh;
    for (std::size_t i = 0; i < part.concepts.size(); ++i) {
        auto& of = part.concepts[i];
        const auto [at, is_new] = folder.file_of.emplace(of.id, name);
        if (is_new) {
            folder.places.emplace(of.id, file.places[i]);
            fresh.push_back(std::move(of));
            continue;
        }
        const bool alike = std::any_of(parts.begin(), parts.end(), [&of](const termbase::Termbase& other) {
            return std::find(other.concepts.begin(), other.concepts.end(), of) != other.concepts.end();
        });
        if (!alike) {
            throw Error(ErrorCode::malformed,
                        text::message("the concept \"{}\" is in {} too, and not alike", of.id, at->second),
                        file.places[i]);
        }
    }
    part.concepts = std::move(fresh);
    for (const auto& style : part.styles) {
        if (!style.name.empty()) {
            folder.file_of.emplace("style " + style.id, name);
        }
    }
    parts.push_back(std::move(part));
    file.termbase = {};
    file.places.clear();
    file.warnings.clear();
    folder.headers.emplace(name, std::move(file));
    folder.bytes.emplace(name, source->bytes());
}

}  // namespace

SyncSide side_of(const termbase::Termbase& termbase) {
    SyncSide side;
    for (const auto& of : termbase.concepts) {
        side.concepts[of.id].content = of;
    }
    for (const auto& style : termbase.styles) {
        side.styles[style.id] = {style.locale, style.name, style.source};
        for (const auto& preference : style.preferences) {
            auto& all = side.concepts[preference.concept_id].preferred_by;
            termbase::PreferredBy one{style.id, preference.designation};
            if (std::find(all.begin(), all.end(), one) == all.end()) {
                all.push_back(std::move(one));
            }
        }
    }
    for (auto& [id, state] : side.concepts) {
        put_in_order(state);
    }
    return side;
}

SyncFolder read_sync_folder(const std::string& path) {
    SyncFolder folder;
    folder.path = path;
    std::error_code none;
    if (!std::filesystem::exists(path, none)) {
        return folder;
    }
    if (!std::filesystem::is_directory(path, none)) {
        throw Error(ErrorCode::usage, text::message("is not a folder"), {path});
    }
    std::vector<termbase::Termbase> parts;
    for (const auto& file : tbx_files(path)) {
        take_file(file, folder, parts);
    }
    auto whole = termbase::join(std::move(parts));
    require_sound(folder, whole);
    folder.side = side_of(whole);
    return folder;
}

void place_in_files(const SyncSide& side, const std::vector<termbase::Synced>& known, SyncFolder& folder) {
    std::map<std::string, std::string> remembered;
    for (const auto& one : known) {
        remembered.emplace(one.id, one.file);
    }
    std::map<std::string, std::map<std::string, std::size_t>> files_of_subject;
    for (const auto& [id, state] : side.concepts) {
        if (const auto file = folder.file_of.find(id); file != folder.file_of.end()) {
            ++files_of_subject[state.content->subject][file->second];
        }
    }
    std::map<std::string, std::string> file_of_subject;
    for (const auto& [subject, files] : files_of_subject) {
        file_of_subject[subject] = std::max_element(files.begin(), files.end(), [](const auto& a, const auto& b) {
                                       return a.second < b.second;
                                   })->first;
    }
    const auto place = [&](const std::string& id, const std::string& usual) {
        if (folder.file_of.find(id) == folder.file_of.end()) {
            const auto old = remembered.find(id);
            folder.file_of[id] = old == remembered.end() ? usual : old->second;
        }
    };
    for (const auto& [id, state] : side.concepts) {
        const auto& subject = state.content->subject;
        const auto file = file_of_subject.find(subject);
        place(id, file == file_of_subject.end() ? file_name_of(subject) : file->second);
    }
    for (const auto& [id, style] : side.styles) {
        place("style " + id, "styles.tbx");
    }
}

std::map<std::string, std::optional<std::string>> files_of(const SyncSide& side, const SyncFolder& folder,
                                                           const std::vector<termbase::TextFile>& headers) {
    std::map<std::string, formats::TbxFile> files = folder.headers;
    const auto file_at = [&](const std::string& name) -> formats::TbxFile& {
        const auto [at, is_new] = files.try_emplace(name);
        if (is_new) {
            const auto known = std::find_if(headers.begin(), headers.end(), [&name](const termbase::TextFile& header) {
                return header.name == stem_of(name);
            });
            const bool is_known = known != headers.end();
            at->second.title = is_known ? known->title : title_of(name);
            at->second.licence = is_known ? known->licence : std::string();
            at->second.description =
                is_known ? known->description : "A glossary; loep glossary sync keeps it the same as a database";
            at->second.extra = is_known ? known->extra : std::string();
        }
        return at->second;
    };
    for (const auto& [id, state] : side.concepts) {
        auto& file = file_at(folder.file_of.at(id));
        file.termbase.concepts.push_back(*state.content);
        for (const auto& preferred : state.preferred_by) {
            auto& styles = file.termbase.styles;
            auto at = std::find_if(styles.begin(), styles.end(),
                                   [&preferred](const auto& style) { return style.id == preferred.style; });
            if (at == styles.end()) {
                at = styles.emplace(styles.end());
                at->id = preferred.style;
                const auto head = side.styles.find(preferred.style);
                at->locale = head == side.styles.end() ? std::string() : head->second.locale;
            }
            at->preferences.push_back({id, preferred.designation});
        }
    }
    for (const auto& [id, head] : side.styles) {
        if (head.name.empty()) {
            continue;  // declared in a glossary below
        }
        auto& styles = file_at(folder.file_of.at("style " + id)).termbase.styles;
        auto at = std::find_if(styles.begin(), styles.end(), [&id = id](const auto& style) { return style.id == id; });
        if (at == styles.end()) {
            at = styles.emplace(styles.end());
            at->id = id;
        }
        at->locale = head.locale;
        at->name = head.name;
        at->source = head.source;
    }
    std::map<std::string, std::optional<std::string>> written;
    for (const auto& [name, file] : files) {
        const bool is_empty = file.termbase.concepts.empty() && file.termbase.styles.empty();
        written.emplace(name, is_empty ? std::nullopt : std::optional(formats::write_tbx(file)));
    }
    return written;
}

}  // namespace loep::project

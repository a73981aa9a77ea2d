// Keeps compiled glossaries in files named after a checksum of their sources, with small notes of what was found fresh.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_cache.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/morphology/known_forms.hpp"
#include "loep/project/cache_notes.hpp"
#include "loep/termbase/builtin.hpp"
#include "loep/text/checksum.hpp"
#include "loep/text/mapped_file.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

std::optional<CompiledGlossary> open_file(const std::string& path, std::uint64_t source, const std::string& folder) {
    const auto file = text::MappedFile::open(path);
    if (!file) {
        return std::nullopt;
    }
    auto glossary = CompiledGlossary::open(file->bytes(), file->owner());
    if (!glossary || glossary->source() != source ||
        !is_verified(*file, path, folder, [&glossary] { return glossary->is_intact(); })) {
        return std::nullopt;
    }
    return glossary;
}

/// The files that the choice reads, what SQLite has not yet moved into a database included, the dictionaries that
/// choose forms, and this program, which decides what is made of all.
std::vector<std::string> sources_of(const GlossaryChoice& choice) {
    std::vector<std::string> paths{"/proc/self/exe"};
    if (choice.built_in) {
        paths.push_back(termbase::builtin_glossary_path());
    }
    for (const auto& layer : choice.layers) {
        paths.push_back(layer);
        paths.push_back(layer + "-wal");
    }
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        if (auto words = morphology::find_dictionary(language); !words.empty()) {
            paths.push_back(std::move(words));
        }
    }
    return paths;
}

/// Of a glossary of a million terms the rules alone make the forms: a dictionary takes some microseconds a word.
Spellers spellers_for(const termbase::Termbase& termbase) {
    constexpr std::size_t most_concepts = 50'000;
    if (termbase.concepts.size() > most_concepts) {
        return {};
    }
    return {morphology::find_speller(text::Language::dutch), morphology::find_speller(text::Language::english)};
}

struct SourceState {
    std::string note;     ///< of the facts of all files
    bool settled = true;  ///< the note may be relied on
};

SourceState state_of(const std::vector<std::string>& paths) {
    SourceState state;
    for (const auto& path : paths) {
        auto facts = text::facts_of(path);
        // SQLite makes an empty one whenever it reads a database.
        if (facts && facts->size == 0 && path.ends_with("-wal")) {
            facts.reset();
        }
        state.note += path + '\n' + line_of(facts);
        state.settled = state.settled && is_settled(facts);
    }
    return state;
}

/// Of the contents; of the program its size and time.
std::uint64_t digest_of(const std::vector<std::string>& paths) {
    const auto program = text::facts_of(paths.front());
    auto digest = text::checksum(program ? fmt::format("{} {}", program->size, program->modified) : std::string(),
                                 compiled_version);
    for (std::size_t i = 1; i < paths.size(); ++i) {
        const auto file = text::MappedFile::open(paths[i]);
        digest = text::checksum(file ? file->bytes() : std::span<const std::byte>(), digest + i);
    }
    return digest;
}

std::optional<std::uint64_t> digest_in(std::string_view note) {
    std::uint64_t digest = 0;
    constexpr std::size_t digits = 16;
    if (note.size() <= digits || note[digits] != '\n') {
        return std::nullopt;
    }
    for (const char digit : note.substr(0, digits)) {
        const bool decimal = digit >= '0' && digit <= '9';
        if (!decimal && (digit < 'a' || digit > 'f')) {
            return std::nullopt;
        }
        digest = digest << 4U | static_cast<std::uint64_t>(decimal ? digit - '0' : digit - 'a' + 10);
    }
    return digest;
}

CompiledGlossary in_memory(match::IndexImage made) {
    const auto image = std::make_shared<const match::IndexImage>(std::move(made));
    return CompiledGlossary::open(std::as_bytes(std::span(*image)), image).value();
}

/// Out of the cache, or compiled and put there.
class Cache {
  public:
    Cache(const GlossaryChoice& choice, const std::string& folder)
        : choice_(choice), folder_(folder), paths_(sources_of(choice)), state_(state_of(paths_)) {
        std::string names;
        for (const auto& path : paths_) {
            std::error_code none;
            names += fs::absolute(path, none).string() + '\n';
        }
        note_path_ = in_folder(folder, text::checksum(names), ".fresh");
    }

    CompiledGlossary open() {
        const auto note = note_in(note_path_);
        const auto noted = digest_in(note);
        if (noted && std::string_view(note).substr(17) == state_.note) {
            if (auto fresh = open_file(index_path(*noted), *noted, folder_)) {
                return std::move(*fresh);
            }
        }
        const auto digest = digest_of(paths_);
        auto known = open_file(index_path(digest), digest, folder_);
        if (known || write(digest)) {
            keep_note(digest, noted);
        }
        if (!known && made_) {
            known = open_file(index_path(digest), digest, folder_);
        }
        return known ? std::move(*known) : in_memory(std::move(image_));
    }

  private:
    std::string index_path(std::uint64_t digest) const { return in_folder(folder_, digest, ".index"); }

    bool write(std::uint64_t digest) {
        const auto termbase = load_termbase(choice_);
        image_ = compile_glossary(termbase, digest, spellers_for(termbase));
        const auto bytes = std::as_bytes(std::span(image_));
        // What changed while it was read would lie under a wrong name.
        made_ = state_of(paths_).note == state_.note &&
                write_quietly(index_path(digest), {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        return made_;
    }

    /// The file that this one takes the place of goes away.
    void keep_note(std::uint64_t digest, std::optional<std::uint64_t> before) {
        if (state_.settled) {
            write_quietly(note_path_, fmt::format("{:016x}\n{}", digest, state_.note));
        }
        if (before && *before != digest) {
            std::error_code none;
            fs::remove(index_path(*before), none);
            fs::remove(in_folder(folder_, text::checksum(index_path(*before)), ".intact"), none);
        }
    }

    const GlossaryChoice& choice_;
    const std::string& folder_;
    std::vector<std::string> paths_;
    SourceState state_;
    std::string note_path_;
    match::IndexImage image_;
    bool made_ = false;
};

}  // namespace

std::string index_beside(const std::string& path) {
    return fs::path(path).replace_extension(".index").string();
}

std::uint64_t built_in_source(const std::string& path) {
    // SQLite counts the changes of a database in its first hundred bytes (https://www.sqlite.org/fileformat2.html).
    std::array<char, 100> head{};
    std::size_t size = 0;
    if (auto* file = std::fopen(path.c_str(), "rbe")) {
        size = std::fread(head.data(), 1, head.size(), file);
        (void)std::fclose(file);  // it was only read
    }
    const auto facts = text::facts_of(path);
    return text::checksum(std::string_view(head.data(), size), facts ? facts->size : 0);
}

CompiledGlossary open_compiled(const GlossaryChoice& choice, const std::string& folder) {
    if (choice.built_in && choice.layers.empty()) {
        const auto path = termbase::builtin_glossary_path();
        if (auto shipped = open_file(index_beside(path), built_in_source(path), folder)) {
            return std::move(*shipped);
        }
    }
    if (folder.empty() || !choice.contents.empty()) {
        std::uint64_t source = compiled_version;
        for (const auto& [path, bytes] : choice.contents) {
            source = text::checksum(bytes, source);
        }
        return in_memory(compile_glossary(load_termbase(choice), source));
    }
    return Cache(choice, folder).open();
}

}  // namespace loep::project

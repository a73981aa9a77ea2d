// The plan of an import: each concept of the file against the one of its id, or of its designations.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "loep/project/glossary_import.hpp"
#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::Designation;

/// "Wit-Rusland" → "wit-rusland"; letters that no id may hold are left out.
std::string slug(std::string_view text) {
    std::string made;
    for (const char c : text::bare_key(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) {
            made += c;
        } else if (!made.empty() && made.back() != '-' && static_cast<unsigned char>(c) < 0x80U) {
            made += '-';
        }
    }
    while (!made.empty() && made.back() == '-') {
        made.pop_back();
    }
    return made.empty() || (made.front() >= '0' && made.front() <= '9') ? "c-" + made : made;
}

const Designation* preferred(const Concept& of, text::Language language) {
    const auto found =
        std::find_if(of.designations.begin(), of.designations.end(), [language](const Designation& designation) {
            return designation.status == termbase::AdministrativeStatus::preferred &&
                   text::language_of(designation.locale) == language;
        });
    return found == of.designations.end() ? nullptr : &*found;
}

/// The preferred Dutch and English designations, in which two concepts must not agree; empty without any.
std::string identity(const Concept& of) {
    std::string key;
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        if (const auto* designation = preferred(of, language); designation != nullptr) {
            key += text::fold_key(designation->text);
        }
        key += '\n';
    }
    return key == "\n\n" ? std::string() : key;
}

/// The designation of that locale and text; one of the same part of speech, or any when the file leaves that open.
Designation* counterpart(Concept& in, const Designation& of) {
    const auto found = std::find_if(in.designations.begin(), in.designations.end(), [&of](const Designation& one) {
        return one.locale == of.locale && one.text == of.text &&
               (of.part_of_speech == termbase::PartOfSpeech::other || one.part_of_speech == of.part_of_speech);
    });
    return found == in.designations.end() ? nullptr : &*found;
}

/// The other designation that is preferred where `of` would be.
Designation* rival(Concept& in, const Designation& of) {
    const auto found = std::find_if(in.designations.begin(), in.designations.end(), [&of](const Designation& one) {
        const bool same_word_class =
            of.part_of_speech == termbase::PartOfSpeech::other || one.part_of_speech == of.part_of_speech;
        return one.status == AdministrativeStatus::preferred && one.locale == of.locale && one.text != of.text &&
               one.type == of.type && one.scheme == of.scheme && same_word_class;
    });
    return found == in.designations.end() ? nullptr : &*found;
}

/// A concept that comes in, beside the one that is there.
struct Meeting {
    Concept ours;
    Concept incoming;
    std::vector<termbase::FieldConflict> conflicts;
};

/// What the file leaves open is as it is there: the part of speech and type of a designation.
void fill_open_properties(Concept& ours, Designation& added) {
    if (const auto* same = counterpart(ours, added); same != nullptr) {
        added.part_of_speech = same->part_of_speech;
        added.type = added.type == termbase::TermType::full_form ? same->type : added.type;
    } else if (const auto* beside = rival(ours, added);
               beside != nullptr && added.part_of_speech == termbase::PartOfSpeech::other) {
        added.part_of_speech = beside->part_of_speech;
        added.case_rule = beside->case_rule;
    }
}

/// One designation is preferred: where the file prefers another, that is the conflict.
void settle_preferred(Meeting& meeting, Designation& added, bool prefer_theirs) {
    if (added.status != AdministrativeStatus::preferred) {
        return;
    }
    auto* preferred_here = rival(meeting.ours, added);
    if (preferred_here == nullptr) {
        return;
    }
    meeting.conflicts.push_back(
        {fmt::format("{} preferred", added.locale), preferred_here->text, std::string(added.text)});
    auto* same = counterpart(meeting.ours, added);
    if (prefer_theirs) {
        preferred_here->status = AdministrativeStatus::admitted;
        if (same != nullptr) {
            same->status = AdministrativeStatus::preferred;
        }
    } else {
        added.status = same != nullptr ? same->status : AdministrativeStatus::admitted;
    }
}

class Planner {
  public:
    Planner(const ImportGround& ground, OnConflict on_conflict) : on_conflict_(on_conflict) {
        for (const auto& of : ground.own.concepts) {
            know(of, false);
        }
        for (const auto& of : ground.below.concepts) {
            know(of, true);
        }
    }

    ImportPlan run(ImportFile file) {
        const auto& incoming = file.termbase.concepts;
        const bool makes_ids =
            on_conflict_ == OnConflict::both ||
            std::any_of(incoming.begin(), incoming.end(), [](const auto& of) { return of.id.empty(); });
        for (std::size_t i = 0; makes_ids && i < incoming.size(); ++i) {
            taken_.insert(incoming[i].id);
        }
        plan_.steps.reserve(incoming.size());
        plan_.added.reserve(incoming.size());
        identities_.reserve(identities_.size() + incoming.size());
        for (std::size_t i = 0; i < file.termbase.concepts.size(); ++i) {
            place_ = file.places[i];
            says_verified_ = file.says_verified[i];
            take(std::move(file.termbase.concepts[i]));
        }
        plan_.stopped = on_conflict_ == OnConflict::stop &&
                        std::any_of(plan_.steps.begin(), plan_.steps.end(), [](const ImportStep& step) {
                            return step.action == ImportAction::conflict || step.action == ImportAction::duplicate;
                        });
        return std::move(plan_);
    }

  private:
    struct Known {
        const Concept* content = nullptr;
        bool below = false;
    };

    void know(const Concept& of, bool below) {
        if (!known_.try_emplace(of.id, Known{&of, below}).second) {
            return;
        }
        if (auto key = identity(of); !key.empty()) {
            identities_.try_emplace(std::move(key), of.id);
        }
    }

    void take(Concept incoming) {
        if (const auto known = known_.find(incoming.id); known != known_.end() && !incoming.id.empty()) {
            into(known->second, std::move(incoming), "");
            return;
        }
        const bool nameless = incoming.id.empty();
        const auto key = identity(incoming);
        const auto twin = identities_.find(key);
        if (nameless) {
            incoming.id = free_id(incoming);
        }
        if (twin != identities_.end() && !key.empty()) {
            const auto known = known_.find(twin->second);
            if (known != known_.end()) {
                into(known->second, std::move(incoming), twin->second);
            } else {
                twin_in_file(std::move(incoming), twin->second);
            }
            return;
        }
        if (!key.empty()) {
            identities_.emplace(key, incoming.id);
        }
        auto added = step(ImportAction::add, incoming.id);
        add(std::move(incoming), std::move(added));
    }

    ImportStep step(ImportAction action, const std::string& id) const {
        ImportStep made;
        made.action = action;
        made.id = id;
        made.place = place_;
        return made;
    }

    void add(Concept incoming, ImportStep made) {
        plan_.steps.push_back(std::move(made));
        plan_.added.push_back(std::move(incoming));
    }

    std::string free_id(const Concept& of) {
        const auto* named = preferred(of, text::Language::english);
        if (named == nullptr) {
            named = preferred(of, text::Language::dutch);
        }
        return free_id(slug(named != nullptr          ? std::string_view(named->text)
                            : of.designations.empty() ? std::string_view("concept")
                                                      : std::string_view(of.designations.front().text)));
    }

    std::string free_id(const std::string& wanted) {
        auto id = wanted;
        for (int number = 2; known_.find(id) != known_.end() || !taken_.insert(id).second; ++number) {
            id = fmt::format("{}-{}", wanted, number);
        }
        return id;
    }

    /// `twin` is the id of `known` when it was found by its designations.
    void into(const Known& known, Concept incoming, const std::string& twin) {
        const auto& ours = *known.content;
        const auto own_id = std::exchange(incoming.id, ours.id);
        ImportStep made = step(ImportAction::same, twin.empty() ? ours.id : own_id);
        made.other = twin;
        made.below = known.below;
        auto merged = merge(ours, incoming, made.conflicts);
        made.changes = termbase::differences(ours, merged);
        if (made.changes.empty() && made.conflicts.empty()) {
            made.id = ours.id;
            made.other.clear();
            plan_.steps.push_back(std::move(made));
            return;
        }
        if (!twin.empty()) {
            made.action = ImportAction::duplicate;
        } else {
            made.action = made.conflicts.empty() ? ImportAction::change : ImportAction::conflict;
        }
        const bool disputed = made.action != ImportAction::change;
        if (disputed && on_conflict_ == OnConflict::both) {
            incoming.id = twin.empty() ? free_id(own_id) : own_id;
            made.id = incoming.id;
            made.other = ours.id;
            add(std::move(incoming), std::move(made));
            return;
        }
        const bool written = !disputed || on_conflict_ == OnConflict::theirs || on_conflict_ == OnConflict::ours;
        if (written && !made.changes.empty()) {
            plan_.changed.push_back(std::move(merged));
            plan_.copied += known.below ? 1 : 0;
        }
        plan_.steps.push_back(std::move(made));
    }

    Concept merge(const Concept& ours, const Concept& incoming, std::vector<termbase::FieldConflict>& conflicts) const {
        const bool prefer_theirs = on_conflict_ == OnConflict::theirs;
        Meeting meeting{ours, incoming, {}};
        if (!says_verified_) {
            meeting.incoming.verified = ours.verified;
        }
        for (auto& added : meeting.incoming.designations) {
            fill_open_properties(meeting.ours, added);
            settle_preferred(meeting, added, prefer_theirs);
        }
        conflicts = std::move(meeting.conflicts);
        return termbase::merge(nullptr, meeting.ours, meeting.incoming, prefer_theirs, conflicts);
    }

    /// Two concepts of the file with the same preferred designations: the second is only added when both are wanted.
    void twin_in_file(Concept incoming, const std::string& other) {
        auto made = step(ImportAction::duplicate, incoming.id);
        made.other = other;
        if (on_conflict_ == OnConflict::both) {
            add(std::move(incoming), std::move(made));
        } else {
            plan_.steps.push_back(std::move(made));
        }
    }

    OnConflict on_conflict_;
    std::unordered_map<std::string_view, Known> known_;
    std::unordered_map<std::string, std::string> identities_;
    std::unordered_set<std::string> taken_;  ///< ids of the file, as far as new ones are made
    ErrorPlace place_;                       ///< of the concept that is taken
    bool says_verified_ = false;             ///< whether the file says it of that
    ImportPlan plan_;
};

}  // namespace

ImportPlan plan_import(const ImportGround& ground, ImportFile file, OnConflict on_conflict) {
    return Planner(ground, on_conflict).run(std::move(file));
}

}  // namespace loep::project

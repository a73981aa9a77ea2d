// Takes prefixes and endings of participles off, and looks strong forms up in the list of strong verbs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch_infinitives.hpp"

#include <algorithm>
#include <array>

#include "loep/morphology/dutch_lists.hpp"
#include "loep/morphology/spelling.hpp"

namespace loep::morphology {

namespace {

/// *opbracht*, *aannam*: the verb of a subordinate clause.
bool is_particle(std::string_view prefix) {
    constexpr std::array<std::string_view, 18> particles{"aan", "af",   "bij",   "in",    "los",   "mee",
                                                         "na",  "neer", "op",    "tegen", "terug", "toe",
                                                         "uit", "vast", "voort", "vrij",  "weg",   "samen"};
    return std::find(particles.begin(), particles.end(), prefix) != particles.end();
}

/// Collects the infinitives of one form.
class InfinitiveFinder {
  public:
    explicit InfinitiveFinder(std::string_view form) : form_(form) {}

    std::vector<std::string> find() {
        constexpr std::size_t longest_particle = 9;
        for (auto at = form_.find("ge"); at <= longest_particle; at = form_.find("ge", at + 1)) {
            add_participle(form_.substr(0, at), form_.substr(at + 2));
        }
        for (std::size_t size = 2; size <= longest_prefix && size < form_.size(); ++size) {
            const auto prefix = form_.substr(0, size);
            if (prefix != "ge" && dutch::is_inseparable_prefix(prefix)) {
                add_participle(prefix, form_.substr(size));
            }
        }
        if (!form_.empty()) {
            add_past();
        }
        return std::move(found_);
    }

  private:
    static constexpr std::size_t longest_prefix = 5;

    /// What follows *ge-* or an inseparable prefix; *-e* is of an adjective.
    void add_participle(std::string_view prefix, std::string_view rest) {
        constexpr std::size_t shortest = 3;
        if (rest.ends_with("de") || rest.ends_with("te") || rest.ends_with("ene")) {
            rest.remove_suffix(1);
        }
        if (rest.size() < shortest) {
            return;
        }
        if (rest.ends_with('d') || rest.ends_with('t')) {
            add(prefix, without_last(rest, 1), "en");
            add(prefix, rest, "en");  // *afgerond*: of a stem in -d
        }
        for (const auto& verb : dutch::all_strong_verbs()) {
            if (verb.participle.starts_with(rest.front()) && verb.participle == rest) {
                add(prefix, verb.infinitive);
            }
        }
    }

    void add_past() {
        for (const auto& verb : dutch::all_strong_verbs()) {
            for (const auto past : {verb.past, verb.past_plural}) {
                if (past.back() != form_.back() || !form_.ends_with(past)) {
                    continue;
                }
                const auto prefix = without_last(form_, past.size());
                if (dutch::is_inseparable_prefix(prefix) || is_particle(prefix)) {
                    add(prefix, verb.infinitive);
                }
            }
        }
    }

    void add(std::string_view prefix, std::string_view stem, std::string_view ending = {}) {
        found_.push_back(std::string(prefix).append(stem).append(ending));
    }

    std::string_view form_;
    std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> dutch_infinitives(std::string_view form) {
    return InfinitiveFinder(form).find();
}

}  // namespace loep::morphology

// Takes prefixes and endings of participles off, and looks strong forms up in the list of strong verbs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch_infinitives.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

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

/// The past tenses of all strong verbs by their last letters.
class Pasts {
  public:
    struct Past {
        std::string_view form;
        std::string_view infinitive;
    };

    Pasts() {
        const auto verbs = dutch::all_strong_verbs();
        const auto each = [&](const auto& use) {
            for (const auto& verb : verbs) {
                use(Past{verb.past, verb.infinitive});
                use(Past{verb.past_plural, verb.infinitive});
            }
        };
        each([&](const Past& past) { ++first_[bin_of(past.form) + 1]; });
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
        pasts_.resize(2 * verbs.size());
        auto next = first_;
        each([&](const Past& past) { pasts_[next[bin_of(past.form)]++] = past; });
    }

    /// Those that a form may end in, in the order of the verbs.
    std::span<const Past> like(std::string_view form) const {
        const auto bin = bin_of(form);
        return std::span(pasts_).subspan(first_[bin], first_[bin + 1] - first_[bin]);
    }

  private:
    static constexpr std::size_t bins = 256;
    static std::size_t bin_of(std::string_view form) { return static_cast<unsigned char>(form.back()); }

    std::array<std::size_t, bins + 1> first_{};
    std::vector<Past> pasts_;
};

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
        static const Pasts pasts;
        for (const auto& past : pasts.like(form_)) {
            if (!form_.ends_with(past.form)) {
                continue;
            }
            const auto prefix = without_last(form_, past.form.size());
            if (dutch::is_inseparable_prefix(prefix) || is_particle(prefix)) {
                add(prefix, past.infinitive);
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

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

/// A form of a strong verb.
struct StrongForm {
    std::string_view form;
    std::string_view infinitive;
};

/// The past tenses by their last letters, or the participles by their first: of a form only those like it are compared.
class StrongForms {
  public:
    using BinOf = std::size_t (*)(std::string_view form);
    static constexpr std::size_t bins = 256;

    template <typename... Forms>
    StrongForms(BinOf bin_of, Forms... forms) : bin_of_(bin_of) {
        const auto verbs = dutch::all_strong_verbs();
        const auto each = [&](const auto& use) {
            for (const auto& verb : verbs) {
                (use(StrongForm{verb.*forms, verb.infinitive}), ...);
            }
        };
        each([&](const StrongForm& one) { ++first_[bin_of_(one.form) + 1]; });
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
        forms_.resize(sizeof...(forms) * verbs.size());
        auto next = first_;
        each([&](const StrongForm& one) { forms_[next[bin_of_(one.form)]++] = one; });
    }

    /// Those that are like a form, in the order of the verbs.
    std::span<const StrongForm> like(std::string_view form) const {
        const auto bin = bin_of_(form);
        return std::span(forms_).subspan(first_[bin], first_[bin + 1] - first_[bin]);
    }

  private:
    BinOf bin_of_;
    std::array<std::size_t, bins + 1> first_{};
    std::vector<StrongForm> forms_;
};

std::size_t bin_of(char a, char b) {
    constexpr std::size_t spread = 37;
    return (static_cast<unsigned char>(a) * spread + static_cast<unsigned char>(b)) % StrongForms::bins;
}

/// Both of two letters at least, as all forms of strong verbs have.
std::size_t by_last_letters(std::string_view form) {
    return bin_of(form[form.size() - 1], form[form.size() - 2]);
}
std::size_t by_first_letters(std::string_view form) {
    return bin_of(form[0], form[1]);
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
        if (form_.size() > 1) {
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
        static const StrongForms participles(by_first_letters, &dutch::StrongVerb::participle);
        for (const auto& one : participles.like(rest)) {
            if (one.form == rest) {
                add(prefix, one.infinitive);
            }
        }
    }

    void add_past() {
        static const StrongForms pasts(by_last_letters, &dutch::StrongVerb::past, &dutch::StrongVerb::past_plural);
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

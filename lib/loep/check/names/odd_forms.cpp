// Looks up what each place of a name became, and asks of a place without the usual form what stands there instead.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/odd_forms.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "loep/check/names/context.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

constexpr std::size_t shortest = 5;

using Places = std::vector<const Mention*>;

/// The places of each name of a text that the termbase lacks, a genitive (*Horbatjoeks zus*) with the name itself.
std::map<std::string_view, Places> places_of_names(const SideView& side) {
    std::map<std::string_view, Places> places;
    for (const auto& mention : side.mentions) {
        if (mention.concepts.empty() && mention.key.size() >= shortest) {
            const auto key = std::string_view(mention.key);
            const bool is_genitive = key.ends_with('s') && side.index.count(mention.key.substr(0, key.size() - 1)) > 0;
            places[is_genitive ? key.substr(0, key.size() - 1) : key].push_back(&mention);
        }
    }
    return places;
}

/// One name of the source, and what the translation makes of it.
class Renderings {
  public:
    Renderings(const PairView& pair, std::string_view key, const Places& places)
        : pair_(pair), key_(key), places_(places) {
        for (const auto* place : places) {
            for (const auto& written : mentions_in(pair.target, here(*place, Side::target))) {
                if (written.concepts.empty() && renders(written)) {
                    forms_[written.key].push_back(&written);
                    break;
                }
            }
        }
    }

    /// The places where something stands that the usual form was meant to be.
    void add_odd(std::vector<OddForm>& found) const {
        const auto usual = std::max_element(forms_.begin(), forms_.end(), [](const auto& a, const auto& b) {
            return a.second.size() != b.second.size() ? a.second.size() < b.second.size()
                                                      : a.second.front()->span.begin > b.second.front()->span.begin;
        });
        if (usual == forms_.end()) {
            return;
        }
        for (const auto* place : places_) {
            const auto& form = *usual->second.front();
            if (const auto* written = odd_form_at(*place, form);
                written != nullptr && std::none_of(found.begin(), found.end(),
                                                   [&](const OddForm& other) { return other.written == written; })) {
                found.push_back({written, &form});
            }
        }
    }

  private:
    SegmentRange here(const Mention& place, Side side) const {
        return segments_of(pair_.beads[pair_.source.bead_of[place.segment]], side);
    }

    bool renders(const Mention& written) const {
        return written.key == key_ || (may_begin_one_name(key_.front(), written.key.front()) &&
                                       pair_.names->are_counterparts(key_, written.key));
    }

    /// Another spelling of the form: a slip in it, or a name that the source's may be in another language.
    bool is_like(const Mention& written, const Mention& form) const {
        constexpr std::size_t few = 2;
        constexpr std::size_t same_beginning = 3;
        const auto distance = text::edit_distance(written.key, form.key);
        const bool begin_alike = written.key.compare(0, same_beginning, form.key, 0, same_beginning) == 0;
        return written.key.size() >= shortest && may_begin_one_name(written.key.front(), form.key.front()) &&
               !written.key.starts_with(form.key) && !form.key.starts_with(written.key) &&
               (distance <= few || (begin_alike && 2 * distance < form.key.size()) ||
                pair_.names->are_of_one(key_, written.key));
    }

    /// It stands only where the source has the name, and is no name of the source itself, nor a word.
    bool is_strange(const Mention& written, const Mention& form) const {
        const bool may_be_word = pair_.may_be_english ? pair_.may_be_english(written.key) : !written.certain;
        return (!may_be_word || is_word_for_kept(written, form)) && pair_.source.index.count(written.key) == 0 &&
               std::all_of(pair_.target.mentions.begin(), pair_.target.mentions.end(),
                           [&](const Mention& other) { return other.key != written.key || is_named_near(other); });
    }

    /// *Sneek … Sneak*: a word with a capital within its sentence, a letter from a name that both texts write alike.
    bool is_word_for_kept(const Mention& written, const Mention& form) const {
        return form.key == key_ && written.certain && written.key.size() >= shortest &&
               text::is_one_edit(written.key, form.key) && !written.key.ends_with('s');
    }

    bool is_named_near(const Mention& written) const {
        const auto near = segments_near(pair_, pair_.target.bead_of[written.segment], Side::source);
        return std::any_of(places_.begin(), places_.end(), [&](const Mention* place) {
            return near.begin <= place->segment && place->segment < near.end;
        });
    }

    /// Another name of the source near may be what `written` was made of.
    bool is_of_other(const Mention& written) const {
        const auto near = segments_near(pair_, pair_.target.bead_of[written.segment], Side::source);
        const auto sources = mentions_in(pair_.source, near);
        return std::any_of(sources.begin(), sources.end(), [&](const Mention& source) {
            return !std::string_view(source.key).starts_with(key_) &&
                   may_begin_one_name(source.key.front(), written.key.front()) &&
                   pair_.names->are_of_one(source.key, written.key);
        });
    }

    /// Two people may have one given name.
    bool may_be_two_people(const Mention& written, const Mention& form) const {
        if (!translit::given_name(key_)) {
            return false;
        }
        const auto one = surname_after(pair_.target, written);
        const auto other = surname_after(pair_.target, form);
        return !one.empty() && !other.empty() && one != other;
    }

    const Mention* odd_form_at(const Mention& place, const Mention& form) const {
        const auto mentions = mentions_in(pair_.target, here(place, Side::target));
        if (std::any_of(mentions.begin(), mentions.end(),
                        [&](const Mention& mention) { return mention.key == form.key; })) {
            return nullptr;
        }
        const auto odd = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& written) {
            return written.concepts.empty() && is_like(written, form) && is_strange(written, form) &&
                   !is_of_other(written) && !may_be_two_people(written, form);
        });
        return odd == mentions.end() ? nullptr : &*odd;
    }

    const PairView& pair_;
    std::string key_;
    const Places& places_;
    std::map<std::string, Places> forms_;
};

/// Does the translation write the name as the source does wherever it has it?
bool is_kept_everywhere(const PairView& pair, const Places& places) {
    return std::all_of(places.begin(), places.end(), [&](const Mention* place) {
        const auto mentions =
            mentions_in(pair.target, segments_of(pair.beads[pair.source.bead_of[place->segment]], Side::target));
        return std::any_of(mentions.begin(), mentions.end(),
                           [&](const Mention& written) { return written.key == place->key; });
    });
}

/// Has the name as it is written other letters than its key: *Klaipėda*?
bool has_marks(const SideView& side, const Mention& mention) {
    const auto written = side.slice(mention.span);
    const bool is_ascii = std::all_of(written.begin(), written.end(),
                                      [](char letter) { return static_cast<unsigned char>(letter) < 0x80U; });
    return !is_ascii && name_key(text::fold_key(written)) != mention.key;
}

/// *Klaipėda … Klaipeda*: a name that both texts write with its marks, but for one place.
void add_lost_marks(const PairView& pair, std::vector<OddForm>& found) {
    std::map<std::string_view, const Mention*> marked;
    for (const auto& mention : pair.target.mentions) {
        if (has_marks(pair.target, mention)) {
            marked.try_emplace(mention.key, &mention);
        }
    }
    for (const auto& written : pair.target.mentions) {
        const auto usual = marked.empty() ? marked.end() : marked.find(written.key);
        if (usual == marked.end() || has_marks(pair.target, written)) {
            continue;
        }
        const auto bead = pair.target.bead_of[written.segment];
        const auto sources = mentions_in(pair.source, segments_of(pair.beads[bead], Side::source));
        if (std::any_of(sources.begin(), sources.end(), [&](const Mention& source) {
                return source.key == written.key && has_marks(pair.source, source);
            })) {
            found.push_back({&written, usual->second});
        }
    }
}

}  // namespace

std::vector<OddForm> find_odd_forms(const PairView& pair) {
    std::vector<OddForm> found;
    for (const auto& [key, places] : places_of_names(pair.source)) {
        if (places.size() > 1 &&
            std::any_of(places.begin(), places.end(),
                        [&](const Mention* place) { return is_surely_name(pair.source, *place); }) &&
            !is_kept_everywhere(pair, places)) {
            Renderings(pair, key, places).add_odd(found);
        }
    }
    add_lost_marks(pair, found);
    return found;
}

}  // namespace loep::check

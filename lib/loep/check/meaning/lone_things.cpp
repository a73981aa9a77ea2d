// Asks of each name of a thing whether the other text speaks of it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/lone_things.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "loep/align/stems.hpp"
#include "loep/check/completeness/plain_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/completeness/sayings.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Names = std::vector<NamedNeighbour>;

constexpr std::string_view how_done = "manner";
/// English says *in their lungs*, *on their feet* where Dutch says nothing of the body.
constexpr std::string_view of_body = "part of the body";

/// What a crowd lets hear.
constexpr std::string_view of_crowd = "sound of a crowd";

/// Fields of what can be seen, touched or heard, and of how it is done: it is there or not.
constexpr auto perceived = std::to_array<std::string_view>({
    "animal",
    "clothing",
    "crop",
    "doctor",
    "flower",
    "food",
    "force of nature",
    "furniture",
    "illness",
    "injury",
    "instrument",
    "jewel",
    how_done,
    "material",
    "medicine",
    "minister of religion",
    "part of a vehicle",
    "part of the body",
    "relative",
    "shop",
    of_crowd,
    "tableware",
    "tool",
    "trade of hands",
    "tree",
    "vehicle",
    "weapon",
});

/// English names that mean something else as well, or stand in sayings: *a coat of arms*, *as the crow flies*.
constexpr WordList loose_english(
    "ammunition anchor anchors arm arms bag bags barrel barrels basket baskets bear bears bee bees belly belt "
    "belts black blanket blankets bleeding blind bomb bombs boot bottle bottles boxes brain brains brake "
    "brakes bride broom brush bug bull bullet bullets bump burn burns cab cabinet cabs cake cakes calf cancer "
    "cannon cap caps car carpet carriage carriages cars cat chair chairs cheek chest chick chicken chickens "
    "chin chip chips cigarette clay cleaner cleaners cloud clouds club clubs coach coaches coat coats cock "
    "cold collapse column comb compass congregation copper cork corn cotton cow cows crab cracker crane cranes "
    "cream crow crown cruiser cup cups curtain curtains cut cuts daisy date dates deck delivery depression "
    "desk desks diamond diamonds dish dishes donkey dove drill drone drones drought drum drums duck ear ears "
    "earth egg eggs elder elderly elephant epidemic exhaust explosion face faithful fan fever fig file finger "
    "fingers fish flea fleas flood flooding floods flu fly fog fork fox frost glass glasses glove gloves goat "
    "goose grain grass grave gravel guinea gun guns hail hammer hand hands hare hat hats hawk hay head heads "
    "heart hearts heel heels herb hip hold hook horn horns horse horses illness infection iron jacket jam jaw "
    "jaws jelly jumper key keys kid kids knife knot labour lamb lame lead leaf leather leg legs lemon lice "
    "lighter lightning lily lime line lion lip lips lock lorry mail mammoth marble mask masks mast meat "
    "medicine metal minister mint mirror mirrors missile missiles mole monkey mouse mud mug mugs mule mushroom "
    "mussel mustard nail nails neck needle nerve nose noses nut oak oil olive orange organ organs owl pain "
    "palm pan paper papers parrot party paste pea peacock pearl pen pencil pens pepper perch pet pig pigeon "
    "pike pill pillar pilot pipe pit plague plane planes plant plaster plastic plate plates plug plum poison "
    "pole pope poppy pork pot pots pound prior prune punch quake rabbit rain rake rank rash rat rats record "
    "red rice ring rings rock rocket roof rope rose roses rubber ruler sack sacks saint saints salt sand "
    "sandwich sauce saw scale scales scar scars screen screw seal seals shark sheep sheet shell shells shield "
    "ship ships shirt shock shoe shoes shot shots shoulder shoulders silk silver skin skull snail snake sock "
    "socks sofa soil sole soul soup spade spark spider spine spoon spring spruce squash stable stage stake "
    "stand star steam steel stem stew stick stocks stomach stone stool storm storms stove straw stretcher "
    "string stroke strokes sugar sun surge swallow sweat sword table tables tail tank tanks tap tea tear teeth "
    "tender throat thumb thumbs thunder tie ties tiger tin tire tired toast toe toes tongue tongues tooth "
    "torch towel tower track train trains tram transplant truck trucks trunk tube turkey turkeys twin twins "
    "underground van vans veal vein veins vet wagon wagons wardrobe warhead wasp watch watches wave waves weed "
    "well whale wheel whip wind window wine wing wings wolf wood woods worm");

/// The same of Dutch ones: *de schouders ophalen*, *lamleggen*, *aan de wilgen hangen*.
constexpr WordList loose_dutch(
    "aap achterbank anker appel appels arm armen auto auto's baard baars balk balken band banden bank banken "
    "barst bed been beer beker bekers benen beren bes bij bijen blauw bloeding bloem bloemen boer boeren boor "
    "boot bord borden borst boter bout brand brandde branden brei brein breuk breuken broer broers brood "
    "broodje buik bus bussen camera camera's cel collega cup darm darmen das dek deken dekens dochter dochters "
    "dolk doos dozen draad drager dragers drank druif druiven duif duim duimen eend ei eieren eikel eitje elf "
    "emmer enkel enkels ezel fluit fluiten fornuis gang gans gebit gebraad gele gier golf gom graan grijs "
    "groen haak haan haar haas hak haken hakken hals hamer hand handen handschoen hart harten haver hersenen "
    "heup hoed hok hond honden hoofd hoofden hooi hoorn huid ijs ijzer inkt jager jagers jas jurk jurken kaak "
    "kaars kaken kalf kam kar karper kast kasten kat kater katoen katten keel keien kenteken ketting kettingen "
    "kind kinderen kip kippen kist kisten klei klok knie knieën knoop knopen koe koeien koek koeken koekje "
    "koffer kool koord koorts kop koper koppen kraag kraai kraan krab kranen krans kruid kruis kruk kuiken "
    "kurk kussen kussens kwast laars lade lam lamp lampen lampje last leer leeuw lepel lever ligt lijm limoen "
    "linde linzen lip lippen loden lont lood mais mand mantel mantels masker maskers mast matten melk mes "
    "messen mond mot mug muggen muil muis muizen mus naald naalden nagel nagels nek nerts neus neuzen nier "
    "noot noten ogen olie olifant oog oom oor oren orgel os paard paarden paars pak pan panden pannen pap "
    "papier papieren paraplu parel parels pater peer pek pen pennen peper pest piek pijl pijp pil pillen pink "
    "plaag plaat plank planken plaster poes pols pop portemonnee pot potten prei prik prop pruim raam rad ram "
    "rat ratten regen rem remmen rib ribben riem riemen riet rijst ring rits rode roer roest rog rok rood roos "
    "rot rug ruggengraat ruim ruit sap schaaf schaap schaar schade scharen schel schelp schep scherm schoen "
    "schoenen schoft schoot schort schorten schot schoten schouder schouders schroef schroeven schuim sla "
    "slaap slak slang slangen snaar sneeuw snoek snor soep specht spiegel spiegels spijker spin spons spuit "
    "staal staart stal stalen steek steen stenen ster stier stoel stoelen stok storm strik stroop suiker tafel "
    "tafels tak tand tanden tas taxi teen tenen tent toorts touw touwen trein treinen trekker trekkers trom "
    "trommel trui tulp uil uitlaat uitlaten val vang vat vaten veer vel veren vest vet vier vijg vin vinger "
    "vingers vis visser vissers vlaag vleugel vleugels vlieg vliegtuig vlo vork vos vrucht vuist wang wangen "
    "wapen wapens web wervel wieg wiel wijn wilg wilgen wit witte wol wolf wolk wolken wond wortel zaag zak "
    "zakken zalm zand zeef zeep zeis ziekte zilver zon zonneschijn zool zout zuil zus zuster zusters zwaan "
    "zwaard zwaluw zwart zwijn");

bool is_perceived(const Neighbour& row) {
    return std::find(perceived.begin(), perceived.end(), row.field) != perceived.end();
}

/// *reluctantly*, *to applause*: Dutch says it in many other ways, but English does not make it up.
bool is_circumstance(const Neighbour& row) {
    return row.field == how_done || row.field == of_crowd;
}

bool is_within_longer(const NamedNeighbour& name, const Names& names) {
    return std::any_of(names.begin(), names.end(), [&](const NamedNeighbour& other) {
        return other.words.size() > name.words.size() && other.span().contains(name.span());
    });
}

/// In lower case throughout, no part of a longer name or word.
bool is_plain(const NamedNeighbour& name, const Names& names) {
    return !name.is_head && is_perceived(*name.row) &&
           std::all_of(name.words.begin(), name.words.end(),
                       [](const text::Word& word) { return word.letter_case == text::WordCase::lower; }) &&
           !is_within_longer(name, names);
}

/// Does the text speak of it anywhere?
bool is_told(const Neighbour& row, const SideView& side) {
    const SegmentRange all{0, static_cast<std::uint32_t>(side.segments->size())};
    return speaks_of(row, side, all, neighbours_in(side, all));
}

/// Takes a bead apart, where both sides have one segment.
class Reader {
  public:
    Reader(const PairView& pair, std::size_t bead) : pair_(pair), bead_(bead), sayings_(pair, bead) {}

    std::vector<LoneThing> read(const BeadNames& names) {
        const auto& [expected, written] = names;
        std::vector<LoneThing> found;
        for (const auto& name : expected) {
            if (!is_circumstance(*name.row) && is_plain(name, expected) &&
                !speaks_of(*name.row, pair_.target, segments_of(pair_.beads[bead_], Side::target), written) &&
                !loose_dutch.fits(name.words.front().key) && is_left_out(name)) {
                found.push_back({Side::source, name.itself(pair_.source)});
            }
        }
        for (const auto& name : written) {
            if (name.row->field != of_body && is_plain(name, written) &&
                !speaks_of(*name.row, pair_.source, segments_of(pair_.beads[bead_], Side::source), expected) &&
                !loose_english.fits(name.words.front().key) && is_from_nowhere(name)) {
                found.push_back({Side::target, name.itself(pair_.target)});
            }
        }
        return found;
    }

  private:
    /// The dictionary knows its words, and finds none of them beside the bead.
    bool is_left_out(const NamedNeighbour& name) {
        const Rendered rendered(pair_, segments_near(pair_, bead_, Side::target));
        return std::all_of(name.words.begin(), name.words.end(),
                           [&](const text::Word& word) { return rendered.of(word) == Rendering::absent; }) &&
               leaves_nothing_open() && !is_told(*name.row, pair_.target);
    }

    /// *tang* – *cutters*: may a word of the translation that nothing in the source explains be what is looked for?
    bool leaves_nothing_open() {
        const auto& sayings = sayings_.get().sayings();
        return std::none_of(sayings.begin(), sayings.end(),
                            [](const auto& saying) { return saying.content && !saying.explained; });
    }

    bool is_from_nowhere(const NamedNeighbour& name) {
        if ((!is_circumstance(*name.row) && !stands_apart(name)) || !fills_no_gap(name)) {
            return false;
        }
        const auto near_sources = segments_near(pair_, bead_, Side::source);
        const Meant near(pair_, near_sources);
        return std::none_of(name.words.begin(), name.words.end(),
                            [&](const text::Word& word) {
                                const auto bare = text::bare_key(pair_.target.slice(word.span));
                                return near.has(bare) || near.has_alike(bare) ||
                                       pair_.dictionary->is_akin(align::english_stem_hash(bare), unsaid_meanings());
                            }) &&
               !is_kept(pair_, near_sources, {}, name) && !is_told(*name.row, pair_.source);
    }

    const std::vector<text::Word>& words() const {
        return (*pair_.target.segments)[pair_.beads[bead_].target_begin].words;
    }
    std::size_t begin_of(const NamedNeighbour& name) const {
        return static_cast<std::size_t>(name.words.data() - words().data());
    }
    bool is_content(std::size_t at) const { return is_content_word(words()[at], text::Language::english); }

    /// *a butter churn*, *the edge of*, *a sister-city*
    bool goes_on_with(std::size_t at) const {
        const bool touches = words()[at].span.begin == words()[at - 1].span.end;
        return is_content(at) || words()[at].key == "of" ||
               (touches && "- ‑ ' ’"_words.fits(pair_.target.slice(words()[at].span)));
    }

    /// *with his dog*, *and a new pair of boots*: no part of a compound (*missile trucks*, *a butter churn*), nor of an
    /// apposition (*Colruyt, the supermarket*).
    bool stands_apart(const NamedNeighbour& name) {
        static constexpr WordList joints(
            "with and without in of from on a an the his her their its my our your two three four some no");
        const auto begin = begin_of(name);
        const auto end = begin + name.words.size();
        if (begin == 0 || (end < words().size() && goes_on_with(end))) {
            return false;
        }
        auto at = begin;
        while (at > 1 && is_content(at - 1)) {
            if (sayings_.get().sayings()[at - 1].explained) {
                return false;
            }
            --at;
        }
        const bool apposed =
            at > 1 && "a an the"_words.fits(words()[at - 1].key) && words()[at - 2].kind == text::WordKind::punctuation;
        return at > 0 && joints.fits(words()[at - 1].key) && !apposed;
    }

    /// Does the source say nothing more between what the nearest words on either side say?
    bool fills_no_gap(const NamedNeighbour& name) {
        const auto& said = sayings_.get().said();
        const auto begin = begin_of(name);
        const auto before = said_near(begin, false);
        const auto after = said_near(begin + name.words.size(), true);
        const auto is_open = [&](std::size_t i) {
            return said[i].content && said[i].unsaid() && !is_light_dutch(said[i].word->hashed());
        };
        return std::any_of(before.begin(), before.end(), [&](std::size_t a) {
            return std::any_of(after.begin(), after.end(), [&](std::size_t b) {
                const auto ends = std::minmax(a, b);
                for (auto i = ends.first; i < std::min(ends.second + 1, said.size()); ++i) {
                    if (is_open(i)) {
                        return false;
                    }
                }
                return true;
            });
        });
    }

    /// The places in said() of what the nearest word before or after a place says; an end of them, when none does.
    std::vector<std::size_t> said_near(std::size_t at, bool after) {
        const auto& said = sayings_.get().said();
        const auto& sayings = sayings_.get().sayings();
        std::vector<std::size_t> places;
        while (places.empty() && (after ? at < sayings.size() : at > 0)) {
            const auto& one = sayings[after ? at : at - 1];
            if (one.content) {
                std::copy_if(one.of.begin(), one.of.end(), std::back_inserter(places),
                             [&](std::size_t i) { return said[i].content; });
            }
            at = after ? at + 1 : at - 1;
        }
        if (places.empty()) {
            places.push_back(after ? said.size() : 0);
        }
        return places;
    }

    /// What those words of the source mean that the translation does not say; sorted.
    const Stems& unsaid_meanings() {
        if (!unsaid_) {
            unsaid_.emplace();
            for (const auto& said : sayings_.get().said()) {
                if (said.content && said.unsaid()) {
                    const auto& stems = meanings_of(pair_, *said.word).all;
                    unsaid_->insert(unsaid_->end(), stems.begin(), stems.end());
                }
            }
            std::sort(unsaid_->begin(), unsaid_->end());
        }
        return *unsaid_;
    }

    const PairView& pair_;
    std::size_t bead_;
    LazySayings sayings_;
    std::optional<Stems> unsaid_;
};

}  // namespace

std::vector<LoneThing> find_lone_things(const PairView& pair, std::size_t bead, const BeadNames& names) {
    const auto& one = pair.beads[bead];
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch || one.source_size() != 1 ||
        one.target_size() != 1 || (names.expected.empty() && names.written.empty())) {
        return {};
    }
    return Reader(pair, bead).read(names);
}

}  // namespace loep::check

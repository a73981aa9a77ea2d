// Neighbours in body and kin.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// By our own knowledge of the two languages.
inline constexpr std::array neighbours_of_people = std::to_array<Neighbour>({
    {"part of the body", "longen longkanker longoperatie longtransplantatie donorlong donorlongen", "lung lungs",
     "long* *long*", "lung* pulm* pneum*"},
    {"part of the body", "lever levers donorlever varkenslever", "liver", "lever*", "liver* hepat*"},
    {"part of the body", "nier nieren donornier donornieren varkensnier varkensnieren kunstnier", "kidney kidneys",
     "nier*", "kidn* renal"},
    {"part of the body", "maag magen", "stomach", "maag* mag*", "stom* gastr*"},
    {"part of the body", "darm darmen", "bowel bowels intestine intestines", "darm* *darm*",
     "bow* intest* gut guts colon casing*"},
    {"part of the body", "blaas", "bladder", "blaas*", "bladd*"},
    {"part of the body", "hersenen hersens brein", "brain brains", "hers* brein* brei* geest", "brain* cereb* mind*"},
    {"part of the body", "ruggengraat wervelkolom", "spine spinal_column backbone", "rug* wervel*",
     "spin* back* vertebr*"},
    {"part of the body", "schedel schedels", "skull skulls", "sched*", "skull* cran*"},
    {"part of the body", "schouder schouders", "shoulder shoulders", "schoud*", "should*"},
    {"part of the body", "elleboog ellebogen", "elbow elbows", "elleb*", "elb*"},
    {"part of the body", "pols", "wrist wrists", "pols*", "wris* puls*"},
    {"part of the body", "duim duimen", "thumb thumbs", "duim*", "thumb* inch*"},
    {"part of the body", "vinger vingers", "finger fingers", "vin* *vinger*", "fing*"},
    {"part of the body", "teen tenen", "toe toes", "teen* ten*", "toe toes"},
    {"part of the body", "knie knieën", "knee knees", "knie*", "knee* kneel*"},
    {"part of the body",
     "enkels enkelblessure enkelblessures enkelbreuk enkelletsel enkelklachten linkerenkel rechterenkel enkelgewricht",
     "ankle ankles", "enkel*", "ankl*"},
    {"part of the body", "heup heupen", "hip hips", "heup*", "hip hips"},
    {"part of the body", "dij dijen bovenbeen", "thigh thighs", "dij* bovenb* been", "thigh* leg"},
    {"part of the body", "kuit kuiten", "calf calves", "kuit*", "calf* calv*"},
    {"part of the body", "hiel hielen", "heel heels", "hiel* hak*", "heel*"},
    {"part of the body", "achillespees", "achilles_tendon", "achil* pees*", "achil* tend*"},
    {"part of the body", "hamstring hamstrings", "hamstring hamstrings", "hams*", "hams*"},
    {"part of the body", "borstkas", "chest", "borst*", "chest* breast* thor*"},
    {"part of the body", "buik buiken", "belly abdomen", "buik* *buik", "bell* abdom* stom* tumm* stomach"},
    {"part of the body", "nek nekken hals halzen", "neck necks", "nek* hals*", "neck* throat*"},
    {"part of the body", "keel kelen", "throat throats", "keel* kel*", "throat* thro*"},
    {"part of the body", "wang wangen", "cheek cheeks", "wang*", "cheek*"},
    {"part of the body", "kinnen", "chin chins", "kin", "chin*"},
    {"part of the body", "voorhoofd voorhoofden", "forehead foreheads", "voorh*", "foreh* brow"},
    {"part of the body", "wenkbrauw wenkbrauwen", "eyebrow eyebrows", "wenk*", "eyeb* brow*"},
    {"part of the body", "wimper wimpers", "eyelash eyelashes", "wimp*", "lash* eyel*"},
    {"part of the body", "lip lippen", "lip lips", "lip*", "lip*"},
    {"part of the body", "tand tanden", "tooth teeth molar", "tand* kies* *tand*", "tooth* teeth dent* molar"},
    {"part of the body", "oor oren", "ear ears", "oor oor* oren*", "ear*"},
    {"part of the body", "neus neuzen", "nose noses", "neus* neuz*", "nos*"},
    {"part of the body", "linkerarm rechterarm armbreuk armblessure", "arm",
     "arm armen arm* *arm tak* vleugel* afdeling*", "arm arms* limb*"},
    {"part of the body", "linkerbeen rechterbeen beenbreuk beenblessure", "leg legs",
     "been benen been* *been *benen poot poten etappe* *duel heen* terug* ledemaat*", "leg legs limb* bone"},
    {"part of the body", "baard baarden", "beard beards", "baard*", "beard*"},
    {"part of the body", "snor snorren", "moustache moustaches mustache", "snor*", "m*stach* whisk*"},
    {"part of the body", "rib ribben", "rib ribs", "rib*", "rib*"},
    {"part of the body", "sleutelbeen", "collarbone collar_bone clavicle", "sleutelb*", "collar* clav*"},
    {"part of the body", "scheenbeen", "shin shinbone tibia", "scheen*", "shin* tib*"},
});

}  // namespace loep::check

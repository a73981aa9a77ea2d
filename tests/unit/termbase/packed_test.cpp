// The packed form: everything comes back, and bytes that are cut or wrong do no harm.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/packed.hpp"

#include <optional>

#include <gtest/gtest.h>

namespace {

using loep::termbase::Concept;
using loep::termbase::pack;
using loep::termbase::Termbase;
using loep::termbase::unpack;

Termbase sample() {
    Concept of;
    of.id = "minsk";
    of.kind = loep::termbase::ConceptKind::abbreviation;
    of.subject = "places";
    of.definition = std::string(300, 'x');
    of.source = "s";
    of.note = "n";
    of.verified = false;
    of.designations.resize(2);
    auto& full = of.designations[0];
    full.text = "Мінск";
    full.locale = "be";
    full.type = loep::termbase::TermType::variant;
    full.status = loep::termbase::AdministrativeStatus::superseded;
    full.part_of_speech = loep::termbase::PartOfSpeech::verb;
    full.gender = loep::termbase::Gender::common;
    full.forms = {"a", "b"};
    full.invariable = true;
    full.case_rule = loep::termbase::CaseRule::exact;
    full.abbreviation = loep::termbase::AbbreviationClass::before_name;
    full.scheme = "scheme";
    full.source = "source";
    full.note = "note";
    of.designations[1].text = "Minsk";
    of.relations = {{loep::termbase::RelationKind::replaced_by, "other"}};
    return {{of, of}, {{"blad", "nl", "Het Blad", "usage", {{"minsk", "Minsk"}}}}};
}

std::optional<Termbase> unpacked(const std::vector<std::string>& pieces) {
    Termbase termbase;
    for (const auto& piece : pieces) {
        if (!unpack(piece, termbase)) {
            return std::nullopt;
        }
    }
    return termbase;
}

TEST(Packed, EverythingComesBack) {
    EXPECT_EQ(unpacked(pack({}, 1000)), Termbase{});
    EXPECT_EQ(pack(sample(), 100'000).size(), 1U);
    EXPECT_EQ(unpacked(pack(sample(), 100'000)), sample());
    EXPECT_EQ(pack(sample(), 10).size(), 3U);
    EXPECT_EQ(unpacked(pack(sample(), 10)), sample());
}

TEST(Packed, CutBytesAreRefused) {
    const auto bytes = pack(sample(), 100'000).front();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_EQ(unpacked({bytes.substr(0, size)}), std::nullopt) << size;
    }
    EXPECT_EQ(unpacked({bytes + "x"}), std::nullopt);
}

TEST(Packed, WrongBytesDoNoHarm) {
    auto bytes = pack(sample(), 100'000).front();
    for (auto& byte : bytes) {
        const char right = byte;
        byte = static_cast<char>(0xFF);
        unpacked({bytes});  // what comes of it does not matter; sanitizers watch
        byte = right;
    }
    EXPECT_EQ(unpacked({std::string(40, static_cast<char>(0xFF))}), std::nullopt);
}

}  // namespace

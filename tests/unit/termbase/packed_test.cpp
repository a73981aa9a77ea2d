// The packed form: everything comes back, and bytes that are cut or wrong do no harm.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/packed.hpp"

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
    of.designations = {{"Мінск",
                        "be",
                        loep::termbase::TermType::variant,
                        loep::termbase::AdministrativeStatus::superseded,
                        loep::termbase::PartOfSpeech::other,
                        "neuter",
                        {"a", "b"},
                        true,
                        loep::termbase::CaseRule::exact,
                        loep::termbase::AbbreviationClass::before_name,
                        "scheme",
                        "source",
                        "note"},
                       {}};
    of.designations[1].text = "Minsk";
    of.relations = {{loep::termbase::RelationKind::replaced_by, "other"}};
    return {{of, of}, {{"blad", "nl", "Het Blad", "usage", {{"minsk", "Minsk"}}}}};
}

TEST(Packed, EverythingComesBack) {
    EXPECT_EQ(unpack(pack(sample())), sample());
    EXPECT_EQ(unpack(pack({})), Termbase{});
}

TEST(Packed, CutBytesAreRefused) {
    const auto bytes = pack(sample());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_EQ(unpack(std::string_view(bytes).substr(0, size)), std::nullopt) << size;
    }
    EXPECT_EQ(unpack(bytes + "x"), std::nullopt);
}

TEST(Packed, WrongBytesDoNoHarm) {
    auto bytes = pack(sample());
    for (auto& byte : bytes) {
        const char right = byte;
        byte = static_cast<char>(0xFF);
        unpack(bytes);  // what comes of it does not matter; sanitizers watch
        byte = right;
    }
    EXPECT_EQ(unpack(std::string(40, static_cast<char>(0xFF))), std::nullopt);
}

}  // namespace

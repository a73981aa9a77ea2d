// The tokens of a form are those of the tokenizer, however much of them is taken over from the designation.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "loep/text/words.hpp"

namespace loep::match {
namespace {

std::vector<std::uint64_t> hashes_of(std::string_view form) {
    std::vector<text::Token> tokens;
    text::append_tokens(form, text::make_span(0, form.size()), {}, tokens);
    std::vector<std::uint64_t> hashes;
    for (const auto& token : tokens) {
        if (!token.is_hyphen) {
            hashes.push_back(token.hash);
        }
    }
    return hashes;
}

TEST(FormTokens, AreThoseOfTheTokenizer) {
    const std::vector<std::string_view> bases{"grens",
                                              "Minsk",
                                              "foto's",
                                              "grenswacht",
                                              "raad van bestuur",
                                              "Kremlin-kok",
                                              "Wit-Rusland",
                                              "idee",
                                              "café",
                                              "A4",
                                              "a  b",
                                              "grenspolitiea",
                                              "B-52",
                                              "'s avonds",
                                              "x",
                                              "",
                                              "achtgewichten",
                                              "olie-export"};
    const std::vector<std::string_view> endings{"",  "s",   "'s", "en",       "EN",         "-en", " en", "ën",
                                                "'", "s's", "1",  "vuldigen", "vuldigende", ".",   "e s", "-"};
    FormTokens tokens;
    for (const auto base : bases) {
        tokens.set_base(base);
        for (std::size_t cut = 0; cut <= base.size(); ++cut) {
            for (const auto ending : endings) {
                const auto form = std::string(base.substr(0, base.size() - cut)).append(ending);
                const auto read = morphology::ending_of(form, base);
                tokens.read(read);
                EXPECT_EQ(tokens.hashes(), hashes_of(form)) << base << " → " << form;
                EXPECT_EQ(tokens.key(read), text::fold_key(form));
            }
        }
    }
}

TEST(FormTokens, HasNoLimit) {
    const std::string base(200, 'a');
    FormTokens tokens;
    tokens.set_base(base);
    tokens.read(morphology::ending_of(base, base));
    EXPECT_EQ(tokens.hashes(), hashes_of(base));
    const auto form = base + "en";
    tokens.read(morphology::ending_of(form, base));
    EXPECT_EQ(tokens.hashes(), hashes_of(form));
}

}  // namespace
}  // namespace loep::match

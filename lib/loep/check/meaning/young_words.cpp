// The list of young English words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/young_words.hpp"

#include <algorithm>
#include <array>

namespace loep::check {

namespace {

/// In order; with an asterisk, all that begin so.
constexpr auto young_words = std::to_array<std::string_view>(
    {"airdrop*",       "antivax*",    "barista*",    "binman",      "binmen",        "blogger*",       "catfished",
     "catfishing",     "chatbot*",    "clickbait*",  "cosplay*",    "coxed",         "coxless",        "crowdfund*",
     "deepfake*",      "doomscroll*", "downvot*",    "doxed",       "doxing",        "doxxed",         "doxxing",
     "ebike*",         "edtech",      "emoji*",      "fintech*",    "flexitarian*",  "gamif*",         "gaslighting",
     "gaslit",         "ghosted",     "ghosting",    "glamping",    "greenwash*",    "hackathon*",     "hangry",
     "hashtag*",       "incel*",      "influencer*", "kimchi",      "kitesurf*",     "kombucha",       "livestream*",
     "mansplain*",     "manspread*",  "matcha",      "memecoin*",   "microplastic*", "mocktail*",      "noughties",
     "offboarding",    "onboarding",  "padel",       "parkour",     "paywall*",      "photobomb*",     "pickleball",
     "podcast*",       "proptech",    "ramen",       "ratioed",     "retweet*",      "rewild*",        "rizz",
     "seitan",         "selfie*",     "sexted",      "sexting",     "simp",          "simping",        "simps",
     "situationship*", "sportswash*", "stablecoin*", "staycation*", "subtweet*",     "superspreader*", "swatted",
     "swatting",       "tempeh",      "throuple*",   "tradwi*",     "twerk*",        "unfriended",     "upcycl*",
     "upvot*",         "vape",        "vaped",       "vaper",       "vapers",        "vapes",          "vaping",
     "vlog*",          "wakeboard*",  "webinar*",    "yeet",        "yeeted",        "zeppelin*"});

constexpr bool is_beginning(std::string_view listed) {
    return listed.ends_with('*');
}
constexpr std::string_view letters_of(std::string_view listed) {
    return listed.substr(0, listed.size() - (is_beginning(listed) ? 1 : 0));
}

/// So that of all that are not behind a word, the last is the only one that it can be or begin with.
constexpr bool is_in_order_and_apart = [] {
    for (std::size_t at = 1; at < young_words.size(); ++at) {
        const auto before = young_words[at - 1];
        const auto letters = letters_of(young_words[at]);
        if (letters <= letters_of(before) || (is_beginning(before) && letters.starts_with(letters_of(before)))) {
            return false;
        }
    }
    return true;
}();
static_assert(is_in_order_and_apart);

}  // namespace

/// Slips of the keys ask for hundreds of spellings a word, most of which begin as one of the list does.
bool is_young_english(std::string_view key) {
    const auto* behind =
        std::upper_bound(young_words.begin(), young_words.end(), key,
                         [](std::string_view word, std::string_view listed) { return word < letters_of(listed); });
    if (behind == young_words.begin()) {
        return false;
    }
    const auto listed = *(behind - 1);
    return is_beginning(listed) ? key.starts_with(letters_of(listed)) : key == listed;
}

}  // namespace loep::check

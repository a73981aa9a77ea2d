// The list of young English words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/young_words.hpp"

#include "loep/check/word_list.hpp"

namespace loep::check {

bool is_young_english(std::string_view key) {
    static constexpr WordList words(
        "coxless coxed noughties vape vapes vaped vaping vaper vapers ratioed ghosted ghosting doomscroll* simp simps "
        "simping yeet "
        "yeeted rizz doxed doxing doxxed doxxing swatted swatting catfished catfishing sexting sexted unfriended "
        "retweet* subtweet* upvot* downvot* photobomb* mansplain* manspread* greenwash* sportswash* gaslit "
        "gaslighting upcycl* glamping staycation* influencer* blogger* barista* zeppelin* vlog* webinar* hackathon* "
        "paywall* "
        "clickbait* chatbot* "
        "cosplay* emoji* hashtag* selfie* twerk* ebike* microplastic* rewild* flexitarian* mocktail* hangry "
        "superspreader* antivax* incel* tradwi* situationship* throuple* binman binmen deepfake* stablecoin* "
        "memecoin* airdrop* crowdfund* livestream* podcast* onboarding offboarding gamif* fintech* edtech proptech "
        "padel pickleball wakeboard* kitesurf* parkour matcha kombucha kimchi ramen seitan tempeh");
    return words.fits(key);
}

}  // namespace loep::check

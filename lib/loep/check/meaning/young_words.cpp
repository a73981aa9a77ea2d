// The list of young English words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/young_words.hpp"

#include "loep/check/word_list.hpp"

namespace loep::check {

bool is_young_english(std::string_view key) {
    static constexpr WordList words(
        "airdrop* antivax* barista* binman binmen blogger* catfished catfishing chatbot* clickbait* cosplay* "
        "coxed coxless crowdfund* deepfake* doomscroll* downvot* doxed doxing doxxed doxxing ebike* edtech emoji* "
        "fintech* flexitarian* gamif* gaslighting gaslit ghosted ghosting glamping greenwash* hackathon* hangry "
        "hashtag* incel* influencer* kimchi kitesurf* kombucha livestream* mansplain* manspread* matcha memecoin* "
        "microplastic* mocktail* noughties offboarding onboarding padel parkour paywall* photobomb* pickleball "
        "podcast* proptech ramen ratioed retweet* rewild* rizz seitan selfie* sexted sexting simp simping simps "
        "situationship* sportswash* stablecoin* staycation* subtweet* superspreader* swatted swatting tempeh "
        "throuple* tradwi* twerk* unfriended upcycl* upvot* vape vaped vaper vapers vapes vaping vlog* wakeboard* "
        "webinar* yeet yeeted zeppelin*");
    return words.fits(key);
}

}  // namespace loep::check

// The lists of persons and bodies; of their plurals those that no -s or -ies makes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/news_people.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

constexpr std::string_view persons_text =
    "abbot activist administrator admiral adviser advisor agent aide airman airmen ambassador analyst archaeologist "
    "archbishop assailant attacker attorney ayatollah banker bishop blogger bodyguard bomber boss brigadier "
    "broadcaster businessman businessmen businesswoman businesswomen bystander candidate captain captive cardinal "
    "chairman chairmen chairwoman chancellor chief citizen civilian clergyman clergymen cleric climatologist "
    "colleague colonel columnist commander commentator commissioner conscript constable contractor convict coroner "
    "correspondent councillor critic curator dealer defector defendant delegate deminer demonstrator "
    "deputy deserter detainee detective developer dictator diplomat director dissident doctor driver economist "
    "editor emigrant emissary employee engineer envoy epidemiologist executive exile expert exporter eyewitness "
    "farmer fighter firefighter fisherman fishermen forecaster founder fugitive general geologist governor "
    "guerrilla gunman gunmen head headmaster hijacker historian hostage hunter imam immigrant informant informer "
    "inmate insider inspector insurgent interpreter investigator investor islander jailer journalist judge "
    "kidnapper labourer lawmaker lawyer leader lecturer legislator lieutenant lobbyist looter major marine marshal "
    "mathematician mayor mediator medic men mercenary meteorologist migrant militant militiaman "
    "militiamen miner minister monarch monk mourner mp negotiator newcomer nominee nun nurse observer officer "
    "official ombudsman opponent organiser organizer paramedic parliamentarian passenger pathologist patriarch "
    "peacekeeper people physicist pilot policeman policemen policewoman policewomen politician pontiff president "
    "priest prisoner professor prosecutor protester protestor publisher rabbi rebel recruit refugee "
    "reporter representative rescuer researcher resident ringleader ruler sailor scholar scientist seaman seamen "
    "secretary senator separatist sergeant serviceman servicemen sheikh sheriff shopkeeper skipper "
    "smuggler sniper soldier speaker spokesman spokesmen spokesperson spokeswoman spokeswomen spy statesman "
    "statesmen stateswoman strategist student survivor suspect teacher technician teenager terrorist theologian "
    "trader trafficker translator treasurer trooper tycoon undersecretary veteran villager virologist volunteer "
    "voter warden warlord whaler whistleblower witness women worker";
constexpr auto persons = cut_list<count_listed(persons_text)>(persons_text);

constexpr std::string_view bodies_text =
    "academy administration agency airline alliance army association authority bank bloc board brewer brewery "
    "brigade broadcaster bundestag bureau cabinet campaign carmaker chamber charity church coalition commission "
    "committee company consortium council court delegation department directorate embassy federation firm "
    "foundation government group hospital inspectorate institute insurer junta legislature lender management "
    "manufacturer militia ministry movement navy newspaper office operator opposition organisation organization "
    "palace parliament party police prosecution refinery regime regiment regulator retailer secretariat senate "
    "service side squad supplier team tribunal union university watchdog";
constexpr auto bodies = cut_list<count_listed(bodies_text)>(bodies_text);

static_assert(std::is_sorted(persons.begin(), persons.end()) && std::is_sorted(bodies.begin(), bodies.end()));

bool holds(std::span<const std::string_view> words, std::string_view key) {
    return std::binary_search(words.begin(), words.end(), key);
}

/// The word itself, or in the plural: *ministers*, *ministries*.
bool holds_any_number(std::span<const std::string_view> words, std::string_view key) {
    if (holds(words, key)) {
        return true;
    }
    if (key.ends_with("ies")) {
        return holds(words, std::string(key.substr(0, key.size() - 3)).append("y"));
    }
    return key.ends_with('s') && (holds(words, key.substr(0, key.size() - 1)) ||
                                  (key.ends_with("es") && holds(words, key.substr(0, key.size() - 2))));
}

}  // namespace

bool is_person_of_the_news(std::string_view key) {
    return holds_any_number(persons, key);
}

bool is_body_of_the_news(std::string_view key) {
    return holds_any_number(bodies, key);
}

}  // namespace loep::match

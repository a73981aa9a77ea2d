// English words with the phrases behind them that tell the sense which the glossary means: *troops in the valley*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/expression_table.hpp"

namespace loep::match {

namespace {

constexpr std::array<Expression, 230> rows{{
    {"abuse", "",
     "at-the-hands by-guards by-police by-soldiers in-custody in-detention of-detainees of-power of-prisoners"},
    {"accord", "", "on-gas on-migration that-lets that-would to-end"},
    {"aide", "", "to-president to-the to-the-president who-resigned"},
    {"alliance", "", "of-states with-moscow"},
    {"ambassador", "", "in-@name in-minsk was-expelled was-recalled was-summoned"},
    {"amnesty", "", "for-prisoners"},
    {"assault", "", "by-guards by-police by-troops on-@name on-the-city on-the-town on-the-village"},
    {"attack", "",
     "by-gunmen by-militants by-rebels by-the-army in-which on-@name on-a-convoy on-a-hospital on-a-market "
     "on-a-mosque on-a-school on-a-train on-a-village on-the-convoy on-the-embassy on-the-market on-the-mosque "
     "on-the-school on-the-station on-the-village"},
    {"authority", "", "over-territory"},
    {"backing", "", "from-moscow"},
    {"balloon", "", "carrying-cigarettes from-belarus"},
    {"ballot", "", "was-rigged"},
    {"ban", "", "on-belarusian on-exports on-imports on-russian"},
    {"barrier", "", "along-the-border built-along with-belarus"},
    {"beat", "", "her-with him-unconscious him-with them-with"},
    {"beaten", "", "by-guards by-police in-custody with-a with-an with-batons with-rubber with-truncheons"},
    {"bid", "", "for-president"},
    {"border", "", "was-closed was-sealed with-@name"},
    {"boycott", "", "of-the-election of-the-vote"},
    {"cabinet", "", "met-in met-on of-ministers"},
    {"call", "", "from-@name to-@name with-@name"},
    {"camp", "", "for-displaced for-migrants for-refugees near-the-border on-the-border"},
    {"candidate", "", "for-mayor for-president was-barred was-disqualified"},
    {"case", "", "goes-to-court to-the was-adjourned was-brought was-dropped was-heard went-to-court"},
    {"cell", "", "for-eleven meant-for where-he with-no with-three with-twelve without-light without-windows"},
    {"chancellor", "", "hung-up"},
    {"charge", "", "of-espionage of-extremism of-inciting of-murder of-spying of-terrorism of-treason"},
    {"charged", "", "with-espionage with-extremism with-inciting with-organising with-treason"},
    {"clash", "", "broke-out outside-parliament outside-the with-demonstrators with-police with-protesters with-riot"},
    {"coalition", "", "of-allies of-the-willing"},
    {"collaboration", "", "with-the-enemy with-the-nazis with-the-occupier"},
    {"colony", "", "for-women near-mordovia where-he"},
    {"commander", "", "of-the-army of-the-brigade of-the-regiment of-the-unit of-troops told-troops was-relieved"},
    {"commissioner", "", "for-human"},
    {"condemn", "", "the-arrest the-attack the-invasion the-killing the-violence"},
    {"conflict", "", "between-israel has-driven in-gaza in-sudan in-ukraine"},
    {"convention", "", "against-torture on-human on-refugees"},
    {"conviction", "", "for-espionage in-absentia on-appeal was-overturned was-quashed was-upheld"},
    {"corridor", "", "between-belarus for-civilians"},
    {"counsel", "", "for-the-defence"},
    {"counterpart", "", "in-minsk in-moscow in-warsaw"},
    {"coup", "", "in-mali in-niger"},
    {"court", "", "has-ruled in-@name in-minsk in-moscow in-strasbourg in-the-hague was-told will-rule"},
    {"crisis", "", "at-the-border on-the-border"},
    {"critic", "", "of-lukashenko of-putin of-the-government of-the-kremlin of-the-regime was-jailed who-fled"},
    {"crossing", "", "into-@name into-belarus into-poland to-belarus was-closed was-reopened was-sealed"},
    {"crush", "", "the-opposition the-protests the-rebellion the-revolt the-uprising"},
    {"custody", "", "died-in since-the"},
    {"dead", "", "after-a and-@number and-dozens and-wounded in-@name"},
    {"death", "",
     "in-custody in-detention in-jail in-prison of-a-detainee of-a-migrant of-a-prisoner of-protesters "
     "of-the-conscript of-the-prisoner of-three of-two was-reported"},
    {"declaration", "", "of-independence of-war"},
    {"defence", "", "called-its"},
    {"delegate", "", "from-minsk to-the-congress"},
    {"demonstration", "", "by-pensioners for-democracy in-support turned-violent was-broken"},
    {"deputy", "", "of-the-duma"},
    {"disappearance", "", "in-1999 in-2000 of-four of-opposition of-the-journalist of-the-opposition of-three"},
    {"disruption", "", "to-flights"},
    {"disturbance", "", "in-the-capital"},
    {"drill", "", "involving-troops near-the-border"},
    {"drone", "", "was-shot"},
    {"duty", "", "on-imports"},
    {"escape", "", "from-custody from-jail from-prison route-out"},
    {"evacuation", "", "of-civilians of-the-city of-wounded"},
    {"execute", "", "prisoners-of the-hostages the-prisoners"},
    {"execution", "", "by-firing by-hanging by-shooting of-prisoners of-the-prisoner was-carried was-postponed"},
    {"exercise", "", "in-belarus involving-troops near-the-border on-belarusian"},
    {"exile", "", "in-lithuania in-poland in-vilnius in-warsaw"},
    {"expelled", "", "from-@name"},
    {"export", "", "of-fertiliser of-grain of-potash of-timber"},
    {"exposure", "", "and-hunger on-the-border"},
    {"factory", "", "in-minsk"},
    {"fence", "",
     "along-the between-poland on-the-border topped-with was-built was-completed was-cut was-erected was-finished "
     "with-belarus with-razor"},
    {"fight", "",
     "against-russia against-the-rebels against-the-regime for-freedom for-independence in-syria in-ukraine"},
    {"fighter", "", "from-the-caucasus"},
    {"fighting", "", "around-bakhmut between-the broke-out has-displaced in-the-east near-kharkiv"},
    {"fire", "", "from-both on-demonstrators on-protesters on-the-crowd on-the-protesters"},
    {"flight", "",
     "from-@name from-athens from-istanbul from-minsk from-vilnius to-@name to-istanbul to-minsk was-cancelled "
     "was-diverted was-turned were-cancelled were-grounded"},
    {"force", "", "used-by"},
    {"forces", "", "have-crossed have-retaken in-the-region near-the pulled-out"},
    {"forest", "", "along-the-border for-days near-hajnówka near-the-border on-the-border until-dark where-the"},
    {"freezing", "", "to-death"},
    {"front", "",
     "has-barely has-hardly has-moved in-donbas in-the-east in-ukraine line-near moved-closer near-kharkiv "
     "near-pokrovsk"},
    {"frontier", "", "with-@name"},
    {"gas", "", "through-belarus through-ukraine to-europe to-moldova to-poland was-cut"},
    {"general", "", "of-the-army was-arrested was-killed was-sacked"},
    {"governor", "", "of-@name of-the-province of-the-region said-in wrote-on"},
    {"grain", "", "from-odesa from-ukraine through-poland was-exported"},
    {"guard", "", "at-the-border on-the-polish"},
    {"gun", "", "at-the-border"},
    {"harbour", "", "of-@name was-blocked was-shelled"},
    {"hearing", "",
     "at-the-court before-the-court behind-closed in-minsk in-the-case is-set was-adjourned was-held was-over "
     "was-postponed was-told will-be-held"},
    {"held", "",
     "for-questioning for-ten-days in-custody in-detention in-isolation on-charges on-espionage on-remand "
     "on-suspicion without-charge without-trial"},
    {"hit", "",
     "a-hospital a-residential the-airport the-building the-depot the-hospital the-market the-port the-power"},
    {"image", "",
     "from-the-scene of-the-camp of-the-destroyed posted-on released-by shared-on taken-by taken-from was-taken "
     "were-taken"},
    {"incursion", "", "by-drones into-estonia into-kursk into-poland"},
    {"independence", "", "from-moscow from-russia"},
    {"influx", "", "of-migrants of-refugees"},
    {"injured", "", "and-two by-shrapnel in-clashes in-the-attack in-the-shelling in-the-strike were-taken"},
    {"inmate", "", "at-the in-the-colony of-the-colony was-beaten"},
    {"instability", "", "in-the-region"},
    {"integration", "", "of-migrants of-refugees with-russia with-the-eu"},
    {"interview", "",
     "given-to on-state was-broadcast was-published with-@name with-a-newspaper with-reuters with-the-bbc"},
    {"invasion", "", "began-before began-in of-@name of-iraq of-kuwait was-launched"},
    {"judge", "", "read-out set-bail told-the-court who-jailed who-sentenced"},
    {"king", "",
     "of-bahrain of-belgium of-denmark of-jordan of-morocco of-norway of-spain of-sweden of-thailand paid-tribute "
     "willem-alexander"},
    {"leader", "",
     "in-exile of-the-junta of-the-movement of-the-opposition of-the-party of-the-protests of-the-rebels "
     "was-arrested was-detained who-fled"},
    {"leadership", "", "in-beijing in-minsk in-moscow"},
    {"logistics", "", "of-the-army"},
    {"lull", "", "in-fighting in-the-fighting in-the-shelling"},
    {"march", "",
     "along-the-avenue ended-in for-freedom for-peace from-the-square in-minsk on-parliament on-the-capital "
     "through-minsk to-parliament was-banned was-broken"},
    {"measure", "", "against-belarus against-minsk"},
    {"media", "", "were-told"},
    {"member", "", "of-nato"},
    {"merger", "", "of-belarus of-russia of-states with-russia"},
    {"migration", "", "across-the to-europe"},
    {"militant", "", "blew-up"},
    {"minister", "",
     "for-defence for-foreign of-defence of-finance told-parliament visited-moscow was-sacked without-portfolio"},
    {"missile", "", "was-fired was-launched"},
    {"missing", "", "after-the-attack for-days in-action"},
    {"mission", "", "in-vilnius to-the-eu to-the-un"},
    {"monitor", "", "of-the-osce"},
    {"motion", "", "of-censure of-no of-no-confidence"},
    {"observer", "", "from-the-osce of-the-election were-barred were-not-let were-turned"},
    {"occupation", "", "of-crimea of-iraq of-the-city of-the-peninsula of-ukraine"},
    {"occupied", "", "by-russia by-russian"},
    {"offensive", "", "began-in in-the-east near-kharkiv was-launched"},
    {"officer", "", "asked-for beat-him of-the-guard pulled-out stopped-the who-arrested with-the-police"},
    {"official", "",
     "at-the-ministry familiar-with from-the-ministry in-brussels in-minsk in-moscow in-warsaw in-washington "
     "said-on who-asked who-spoke would-not"},
    {"onslaught", "", "on-kharkiv on-the-city"},
    {"opponent", "", "of-lukashenko of-putin of-the-government of-the-kremlin of-the-regime was-jailed"},
    {"opposition", "", "called-for has-asked has-called"},
    {"pact", "", "of-steel on-migration was-signed with-germany"},
    {"pardon", "", "by-the-president for-prisoners to-the-rioters"},
    {"partnership", "", "for-peace with-china with-russia"},
    {"patrol", "", "along-the-border of-the-border"},
    {"peace", "", "in-ukraine will-come will-not with-israel"},
    {"penalty", "", "of-up-to"},
    {"photograph", "", "of-the-suspect of-the-victims"},
    {"picture", "", "of-the shows-the"},
    {"plant", "", "in-minsk in-soligorsk in-zhodzina on-strike"},
    {"poll", "", "was-rigged"},
    {"polls", "", "close-at in-the-country on-sunday"},
    {"pope", "", "called-for john-paul"},
    {"port", "", "has-been-closed is-closed of-@name was-closed was-shelled"},
    {"power", "", "is-out returned-to was-cut was-restored went-off went-out"},
    {"prisoner", "", "held-in in-belarus in-the-colony of-conscience of-war was-beaten were-beaten who-died"},
    {"protest", "", "broke-out in-minsk in-the-capital turned-violent was-banned"},
    {"queen", "", "laid-a-wreath of-belgium of-denmark of-jordan of-norway of-spain of-sweden of-thailand"},
    {"raid", "",
     "by-agents by-masked by-police by-security of-the-office on-a-flat on-her-flat on-her-home on-his-flat "
     "on-his-home on-homes on-offices on-the-camp on-the-newspaper on-the-newsroom on-the-office on-the-village "
     "was-carried"},
    {"rallies", "",
     "against-the at-which in-minsk in-support in-the-capital outside-parliament were-banned were-broken"},
    {"rally", "",
     "against-the at-which in-minsk in-support in-the-capital in-warsaw on-the-square outside-parliament "
     "was-banned was-broken was-dispersed"},
    {"rebel", "", "held-areas took-the-town"},
    {"recognise", "",
     "the-breakaway the-election the-government the-independence the-legitimacy the-regime the-result the-results"},
    {"recognition", "", "as-a-refugee as-president of-@name of-kosovo of-palestine of-the-results of-the-taliban"},
    {"recognize", "", "the-election the-republic the-result the-taliban"},
    {"refuge", "", "from-the-war in-@name in-poland in-the-embassy in-vilnius"},
    {"regime", "", "in-minsk in-moscow will-not"},
    {"reign", "", "of-terror"},
    {"removal", "", "from-the-country of-migrants"},
    {"replacement", "", "as-minister as-president"},
    {"representative", "", "for-foreign in-minsk in-vilnius of-the-us to-nato to-the-un"},
    {"resistance", "", "blew-up to-the-coup to-the-invasion to-the-junta to-the-occupation"},
    {"results", "",
     "announced-by from-polling gave-him of-the-election of-the-referendum of-the-vote showed-that-lukashenko "
     "were-falsified were-rigged"},
    {"return", "", "of-deportees of-migrants of-prisoners of-refugees of-the-exiles to-belarus"},
    {"revenge", "", "for-the-attack for-the-killing for-the-protests"},
    {"revolt", "", "against-the-government against-the-king in-the-army"},
    {"road", "", "into-the-city to-brest to-kyiv to-minsk to-the-border"},
    {"route", "",
     "across-the-mediterranean for-migrants for-smugglers into-europe into-the-eu is-closed is-shut "
     "taken-by-migrants through-belarus through-the-balkans to-europe to-the-eu via-belarus via-minsk"},
    {"rule", "", "by-decree by-fear of-lukashenko of-the-taliban over-belarus"},
    {"sanctuary", "", "in-the-embassy"},
    {"search", "", "of-her-flat of-his-flat of-his-home of-homes of-the-newsroom of-the-office"},
    {"secretary", "", "of-defence of-state"},
    {"sentence", "",
     "by-a-court for-espionage for-extremism for-murder for-treason handed-down in-a-penal in-prison of-@number "
     "of-eight of-eleven of-five of-four of-fourteen of-nine of-seven of-six of-ten of-three of-twelve of-twenty "
     "of-two on-appeal was-commuted was-read was-reduced was-upheld will-be-handed will-be-read"},
    {"sentenced", "", "in-absentia to-@number to-death to-life to-prison"},
    {"shell", "", "the-city the-hospital the-port the-town the-village"},
    {"shelling", "", "by-russian from-the-hills has-not-stopped of-kharkiv of-the-city of-the-town"},
    {"shelter", "", "during-the-shelling from-the-bombs"},
    {"shoot", "", "at-demonstrators at-protesters at-the-crowd"},
    {"soil", "", "of-a-nato of-another"},
    {"soldier", "", "from-the-russian in-the-ukrainian in-uniform opened-fire was-killed were-killed who-deserted"},
    {"solidarity", "", "with-belarus with-political with-the-prisoners with-ukraine"},
    {"speaker", "",
     "of-parliament of-the-assembly of-the-duma of-the-house of-the-knesset of-the-lower of-the-senate ruled-the "
     "suspended-the"},
    {"spy", "", "for-moscow for-russia for-warsaw was-arrested was-caught who-sold"},
    {"statement", "",
     "by-the-foreign by-the-ministry by-the-president from-the-kremlin from-the-ministry from-the-president "
     "on-its-website on-telegram read-out signed-by to-parliament to-police was-published was-read"},
    {"storm", "", "the-building the-capitol the-embassy the-palace the-parliament the-presidential"},
    {"storming", "",
     "of-the-building of-the-capitol of-the-embassy of-the-palace of-the-parliament of-the-presidency "
     "of-the-theatre"},
    {"strike", "",
     "against-the at-the-factory at-the-mine at-the-plant at-the-refinery began-at began-on by-dockers by-doctors "
     "by-miners by-nurses by-pilots by-teachers entered-its has-closed has-paralysed is-over on-@name "
     "over-conditions over-pay over-pensions over-staffing over-wages was-called"},
    {"striker", "", "at-the-factory at-the-mine were-sacked"},
    {"struck", "",
     "for-@number for-a-day for-a-week for-better for-higher for-more-pay over-conditions over-pay over-pensions"},
    {"succeed", "", "as-chancellor as-president as-prime his-father"},
    {"successor", "", "as-chancellor as-president as-prime to-chancellor to-president to-putin"},
    {"suit", "", "against-the-state"},
    {"summit", "", "ended-without ends-in of-leaders with-biden with-china with-lukashenko with-putin with-xi"},
    {"support", "",
     "for-israel for-kyiv for-lukashenko for-sanctions for-the-ceasefire for-the-coup for-the-government "
     "for-the-opposition for-the-plan for-the-protesters for-the-regime for-the-war for-ukraine from-moscow "
     "from-the-kremlin from-the-west to-kyiv to-ukraine"},
    {"supporters", "", "of-lukashenko of-navalny of-the-opposition of-the-ousted of-the-president of-the-regime"},
    {"suppression", "", "of-dissent of-protests of-the-protests of-the-uprising"},
    {"survivor", "", "of-the-attack of-the-camp of-the-holocaust of-the-massacre of-torture"},
    {"swoop", "", "on-the-homes on-the-office"},
    {"takeover", "",
     "by-russia by-the-army by-the-military by-the-taliban of-crimea of-kabul of-power of-the-country "
     "of-the-peninsula"},
    {"talk", "", "with-minsk with-moscow"},
    {"tariff", "", "on-aluminium on-cars on-chinese on-european on-goods on-imports on-steel were-imposed will-hit"},
    {"tense", "", "stand-off"},
    {"tension", "",
     "along-the-border at-the-border between-belarus between-moscow between-russia between-the-two between-warsaw "
     "has-risen on-the-border over-the over-ukraine with-china with-moscow with-poland with-russia"},
    {"terminal", "", "in-@name near-@name"},
    {"territory", "",
     "controlled-by held-by lost-to near-the-border of-a-nato of-belarus of-poland of-russia of-the-country "
     "of-ukraine seized-by the-size under-russian"},
    {"testimony", "",
     "about-torture before-congress before-the-court from-survivors from-witnesses given-in in-court of-former "
     "of-prisoners of-survivors of-the-survivors of-torture of-witnesses that-guards"},
    {"threat", "",
     "against-the-journalist from-belarus from-moscow from-russia from-the-east from-the-kremlin of-arrest "
     "of-closure of-deportation of-execution of-expulsion of-force of-invasion of-jail of-prison "
     "of-prosecution of-sanctions of-violence of-war posed-by-russia to-national to-nato to-poland to-security "
     "to-withdraw was-repeated"},
    {"threaten", "", "to-close to-cut to-expel to-shoot to-veto"},
    {"torture", "", "by-the in-custody in-detention in-prison of-detainees of-prisoners"},
    {"trade", "",
     "has-halved in-goods winds-down with-belarus with-china with-iran with-minsk with-moscow with-russia "
     "with-the-eu with-the-west"},
    {"trafficking", "", "in-persons in-women"},
    {"trial", "",
     "behind-closed for-espionage for-extremism for-murder for-treason in-absentia in-minsk in-moscow in-the-hague "
     "of-journalists of-the-activist of-the-former of-the-journalist of-the-opposition of-three of-two "
     "was-adjourned was-closed was-held"},
    {"trouble", "", "at-the-border"},
    {"truce", "", "between-israel came-into-force was-signed"},
    {"turmoil", "", "in-belarus in-myanmar in-the-country in-the-region"},
    {"unity", "", "in-the-face"},
    {"verdict", "",
     "in-absentia in-the-case in-the-trial is-expected of-guilty of-the-court of-the-jury on-appeal was-announced "
     "was-overturned was-read was-upheld"},
    {"victim", "",
     "have-not-been of-police of-repression of-stalin of-the-attack of-the-bombing of-the-crackdown of-the-regime "
     "of-the-repression of-the-shelling of-the-shooting of-the-strike of-the-war of-torture of-trafficking "
     "of-violence of-war was-identified were-buried were-identified"},
    {"violence", "",
     "against-civilians against-demonstrators against-detainees against-journalists against-migrants "
     "against-protesters against-women at-the-border broke-out by-guards by-police by-security by-the-police "
     "by-the-regime has-killed in-custody in-the-camp in-the-capital in-the-region in-the-west since-the"},
    {"visa", "", "for-belarus for-belarusians for-germany for-poland free-regime free-travel to-poland was-refused"},
    {"vote", "",
     "against-the-bill against-the-budget against-the-government by-mps by-parliament by-secret for-lukashenko "
     "for-the-bill for-the-opposition in-parliament in-the-assembly in-the-bundestag in-the-duma in-the-house "
     "in-the-senate in-the-un of-confidence of-no of-no-confidence of-the-parliament on-independence on-sunday "
     "on-the-bill on-the-law on-the-resolution was-counted was-rigged was-stolen were-cast were-counted"},
    {"wall", "", "along-the-border on-the-border with-belarus with-mexico"},
    {"war", "",
     "against-russia against-ukraine between-russia broke-out has-displaced in-gaza in-iraq in-syria in-the-donbas "
     "in-ukraine of-aggression of-attrition"},
    {"warehouse", "", "at-bruzgi at-the-border near-the-border"},
    {"weapon", "",
     "from-the-west of-mass to-israel to-kyiv to-ukraine were-buried were-delivered were-found were-seized "
     "were-supplied"},
    {"wheat", "", "from-odesa from-ukraine in-the-silos"},
    {"witness", "",
     "for-the-defence for-the-prosecution in-the-case in-the-trial to-the-attack to-the-shooting was-heard"},
    {"woods", "", "along-the along-the-border near-hajnówka near-the near-the-border on-the-border"},
    {"wounded", "",
     "and-dead and-killed and-two by-a-drone by-shelling by-shrapnel in-the-attack in-the-shelling in-the-strike "
     "were-brought were-evacuated were-taken"},
    {"zone", "", "along-the-border of-control of-exclusion on-the-border was-declared was-never"},
}};

static_assert(are_sorted(rows));

}  // namespace

std::span<const Expression> english_company_phrases() {
    return rows;
}

}  // namespace loep::match

// English contraries among verbs and nouns: to rise and to fall, an employer and an employee.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/english_contraries.hpp"

namespace loep::check {

/// By our own knowledge of the language. Words that are contraries only in company stand in none.
inline constexpr std::array contraries_of_deeds_and_persons = std::to_array<EnglishContraries>({
    {"rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb "
     "climbs climbed climbing soar soars soared soaring mount mounts mounted mounting",
     "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining "
     "drop drops dropped dropping shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging plummet "
     "plummets plummeted plummeting dwindle dwindles dwindled dwindling slump slumps slumped slumping cut cuts "
     "cutting"},
    {"increase increases rise rises surge surges",
     "decrease decreases decline declines drop drops fall falls reduction reductions cut cuts"},
    {"accelerate accelerates accelerated accelerating quicken quickens quickened quickening hasten hastens "
     "hastened hastening",
     "slow slows slowed slowing delay delays delayed delaying brake brakes braked braking"},
    {"raise raises raised raising increase increases increased increasing hike hikes hiked hiking",
     "lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing cut cuts "
     "cutting"},
    {"expand expands expanded expanding enlarge enlarges enlarged enlarging widen widens widened widening broaden "
     "broadens broadened broadening extend extends extended extending",
     "shrink shrinks shrank shrunk shrinking narrow narrows narrowed narrowing shorten shortens shortened "
     "shortening reduce reduces reduced reducing contract contracts contracted contracting curtail curtails "
     "curtailed curtailing"},
    {"strengthen strengthens strengthened strengthening reinforce reinforces reinforced reinforcing bolster "
     "bolsters bolstered bolstering",
     "weaken weakens weakened weakening undermine undermines undermined undermining"},
    {"improve improves improved improving recover recovers recovered recovering",
     "worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating aggravate aggravates "
     "aggravated aggravating exacerbate exacerbates exacerbated exacerbating"},
    {"double doubles doubled doubling triple triples tripled tripling", "halve halves halved halving"},
    {"open opens opened opening reopen reopens reopened reopening", "close closes closed closing shut shuts shutting"},
    {"continue continues continued continuing resume resumes resumed resuming",
     "stop stops stopped stopping cease ceases ceased ceasing suspend suspends suspended suspending interrupt "
     "interrupts interrupted interrupting discontinue discontinues discontinued discontinuing"},
    {"buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired acquiring",
     "sell sells sold selling"},
    {"buyer buyers purchaser purchasers", "seller sellers vendor vendors"},
    {"win wins won winning triumph triumphs triumphed triumphing", "lose loses lost losing"},
    {"victory victories win wins triumph triumphs", "defeat defeats loss losses"},
    {"winner winners victor victors", "loser losers"},
    {"arrive arrives arrived arriving", "depart departs departed departing"},
    {"arrival arrivals", "departure departures"},
    {"import imports imported importing", "export exports exported exporting"},
    {"importer importers", "exporter exporters"},
    {"import imports", "export exports"},
    {"accept accepts accepted accepting approve approves approved approving adopt adopts adopted adopting endorse "
     "endorses endorsed endorsing",
     "reject rejects rejected rejecting refuse refuses refused refusing decline declines declined declining "
     "dismiss dismisses dismissed dismissing"},
    {"allow allows allowed allowing permit permits permitted permitting authorise authorises authorised "
     "authorising authorize authorizes authorized authorizing",
     "forbid forbids forbade forbidden forbidding ban bans banned banning prohibit prohibits prohibited "
     "prohibiting outlaw outlaws outlawed outlawing"},
    {"agree agrees agreed agreing consent consents consented consenting",
     "disagree disagrees disagreed disagreing refuse refuses refused refusing decline declines declined declining "
     "reject rejects rejected rejecting"},
    {"support supports supported supporting back backs backed backing endorse endorses endorsed endorsing favour "
     "favours favoured favouring favor favors favored favoring",
     "oppose opposes opposed opposing resist resists resisted resisting reject rejects rejected rejecting"},
    {"supporter supporters advocate advocates proponent proponents", "opponent opponents critic critics"},
    {"attack attacks attacked attacking assault assaults assaulted assaulting",
     "defend defends defended defending protect protects protected protecting"},
    {"attacker attackers assailant assailants", "defender defenders"},
    {"arrest arrests arrested arresting detain detains detained detaining jail jails jailed jailing imprison "
     "imprisons imprisoned imprisoning",
     "release releases released releasing free frees freed freing"},
    {"convict convicts convicted convicting sentence sentences sentenced sentencing",
     "acquit acquits acquitted acquitting clear clears cleared clearing"},
    {"praise praises praised praising laud lauds lauded lauding applaud applauds applauded applauding compliment "
     "compliments complimented complimenting",
     "criticise criticises criticised criticising criticize criticizes criticized criticizing condemn condemns "
     "condemned condemning denounce denounces denounced denouncing blame blames blamed blaming"},
    {"love loves loved loving adore adores adored adoring",
     "hate hates hated hating detest detests detested detesting loathe loathes loathed loathing"},
    {"hope hopes hoped hoping", "fear fears feared fearing dread dreads dreaded dreading"},
    {"hope hopes", "fear fears"},
    {"remember remembers remembered remembering recall recalls recalled recalling",
     "forget forgets forgot forgotten forgetting"},
    {"build builds built building construct constructs constructed constructing erect erects erected erecting",
     "demolish demolishes demolished demolishing destroy destroys destroyed destroying dismantle dismantles "
     "dismantled dismantling"},
    {"push pushes pushed pushing shove shoves shoved shoving",
     "pull pulls pulled pulling tug tugs tuged tuging drag drags draged draging"},
    {"birth births", "death deaths"},
    {"truth truths", "lie lies"},
    {"husband husbands", "wife wives"},
    {"boyfriend boyfriends", "girlfriend girlfriends"},
    {"father fathers", "mother mothers"},
    {"son sons", "daughter daughters"},
    {"brother brothers", "sister sisters"},
    {"uncle uncles", "aunt aunts"},
    {"nephew nephews", "niece nieces"},
    {"grandfather grandfathers", "grandmother grandmothers"},
    {"grandson grandsons", "granddaughter granddaughters"},
    {"stepfather stepfathers", "stepmother stepmothers"},
    {"brother-in-law brother-in-laws", "sister-in-law sister-in-laws"},
    {"father-in-law father-in-laws", "mother-in-law mother-in-laws"},
    {"son-in-law son-in-laws", "daughter-in-law daughter-in-laws"},
    {"king kings", "queen queens"},
    {"prince princes", "princess princesses"},
    {"emperor emperors", "empress empresses"},
    {"monk monks", "nun nuns"},
    {"widow widows", "widower widowers"},
    {"bride brides", "bridegroom bridegrooms groom grooms"},
    {"grandparent grandparents", "grandchild grandchildren"},
    {"ancestor ancestors forefather forefathers", "descendant descendants"},
    {"predecessor predecessors", "successor successors"},
    {"cow cows", "bull bulls"},
    {"hen hens", "cock cocks rooster roosters"},
    {"mare mares", "stallion stallions"},
    {"gentleman gentlemen", "lady ladies"},
    {"teacher teachers", "pupil pupils student students"},
    {"doctor doctors", "patient patients"},
    {"employer employers", "employee employees worker workers"},
    {"landlord landlords", "tenant tenants"},
    {"friend friends", "enemy enemies foe foes"},
    {"ally allies", "enemy enemies rival rivals opponent opponents"},
    {"victim victims", "perpetrator perpetrators culprit culprits offender offenders"},
    {"civilian civilians", "soldier soldiers"},
    {"amateur amateurs", "professional professionals"},
    {"beginner beginners novice novices", "expert experts veteran veterans"},
    {"future futures", "past pasts"},
    {"success successes", "failure failures flop flops"},
    {"succeed succeeds succeeded succeeding manage manages managed managing", "fail fails failed failing"},
    {"advantage advantages benefit benefits", "disadvantage disadvantages drawback drawbacks"},
    {"profit profits gain gains", "loss losses"},
    {"surplus surpluses", "deficit deficits shortage shortages shortfall shortfalls"},
    {"asset assets", "liability liabilities debt debts"},
    {"creditor creditors lender lenders", "debtor debtors borrower borrowers"},
    {"plaintiff plaintiffs claimant claimants", "defendant defendants"},
    {"attack attacks offensive offensives", "defence defense"},
    {"strength strengths", "weakness weaknesses"},
    {"problem problems", "solution solutions"},
    {"angel angels", "devil devils demon demons"},
    {"hero heroes heroine heroines", "villain villains coward cowards"},
    {"entrance entrances entry entries", "exit exits"},
    {"ceiling ceilings", "floor floors"},
    {"lift lifts lifted lifting ease eases eased easing relax relaxes relaxed relaxing abolish abolishes abolished "
     "abolishing",
     "impose imposes imposed imposing tighten tightens tightened tightening introduce introduces introduced "
     "introducing"},
    {"introduce introduces introduced introducing",
     "abolish abolishes abolished abolishing scrap scraps scraped scraping"},
    {"appear appears appeared appearing",
     "disappear disappears disappeared disappearing vanish vanishes vanished vanishing"},
    {"gain gains gained gaining", "lose loses lost losing forfeit forfeits forfeited forfeiting"},
    {"hire hires hired hiring recruit recruits recruited recruiting employ employs employed employing",
     "fire fires fired firing dismiss dismisses dismissed dismissing sack sacks sacked sacking"},
    {"appoint appoints appointed appointing", "dismiss dismisses dismissed dismissing"},
    {"marry marries married marrying", "divorce divorces divorced divorcing"},
    {"unite unites united uniting merge merges merged merging",
     "divide divides divided dividing split splits splitting separate separates separated separating"},
    {"deny denies denied denying dispute disputes disputed disputing",
     "admit admits admitted admitting confirm confirms confirmed confirming acknowledge acknowledges acknowledged "
     "acknowledging"},
    {"reveal reveals revealed revealing disclose discloses disclosed disclosing expose exposes exposed exposing",
     "conceal conceals concealed concealing hide hides hid hidden hiding withhold withholds withheld withholding"},
    {"publish publishes published publishing", "withhold withholds withheld withholding"},
    {"cancel cancels canceled canceling", "confirm confirms confirmed confirming"},
    {"advance advances advanced advancing",
     "retreat retreats retreated retreating withdraw withdraws withdrew withdrawn withdrawing"},
    {"advance advances", "retreat retreats withdrawal withdrawals"},
    {"promote promotes promoted promoting", "relegate relegates relegated relegating demote demotes demoted demoting"},
    {"protect protects protected protecting safeguard safeguards safeguarded safeguarding",
     "threaten threatens threatened threatening endanger endangers endangered endangering"},
    {"trust trusts trusted trusting",
     "distrust distrusts distrusted distrusting mistrust mistrusts mistrusted mistrusting"},
    {"obey obeys obeyed obeying", "disobey disobeys disobeyed disobeying defy defies defied defying"},
    {"encourage encourages encouraged encouraging", "discourage discourages discouraged discouraging"},
    {"include includes included including", "exclude excludes excluded excluding"},
    {"deposit deposits deposited depositing", "withdraw withdraws withdrew withdrawn withdrawing"},
    {"borrow borrows borrowed borrowing", "lend lends lent lending"},
    {"earn earns earned earning", "spend spends spent spending"},
    {"save saves saved saving", "waste wastes wasted wasting squander squanders squandered squandering"},
    {"laugh laughs laughed laughing", "weep weeps wept weeping sob sobs sobed sobing"},
    {"whisper whispers whispered whispering",
     "shout shouts shouted shouting scream screams screamed screaming yell yells yelled yelling"},
    {"sink sinks sank sunk sinking", "float floats floated floating"},
    {"melt melts melted melting thaw thaws thawed thawing", "freeze freezes froze frozen freezing"},
    {"heat heats heated heating warm warms warmed warming", "cool cools cooled cooling chill chills chilled chilling"},
    {"lock locks locked locking", "unlock unlocks unlocked unlocking"},
    {"rescue rescues rescued rescuing save saves saved saving", "kill kills killed killing"},
    {"harm harms harmed harming damage damages damaged damaging",
     "repair repairs repaired repairing mend mends mended mending"},
    {"ascend ascends ascended ascending", "descend descends descended descending"},
    {"ascent ascents", "descent descents"},
    {"overestimate overestimates overestimated overestimating",
     "underestimate underestimates underestimated underestimating"},
    {"exaggerate exaggerates exaggerated exaggerating", "understate understates understated understating"},
    {"optimist optimists", "pessimist pessimists"},
});

}  // namespace loep::check

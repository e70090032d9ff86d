/**
 * Words beside a capital's name that tell whether its government is meant: "Beijing objected", "ties with Tokyo", "Moscow’s sanctions". Sources: how
 * the AP and Reuters style guides use capitals, and some hundred sentences of the Reuters newswire of 1987.
 */

/** What governments do and cities do not, as plain forms. Verbs of saying are told by `sayingForms`. */
export const actVerbs: ReadonlySet<string> = new Set((
	'abandon abide abstain accede accept adhere adopt aid aim allow appoint approve arm assent attempt authorise authorize back ban block boycott break bring buy cancel cave '
	+ 'commit consent consider cooperate court crack decide decline defy delay denounce deploy deport detain devalue drop ease embrace encourage end endorse enforce engage '
	+ 'escalate expel extradite favor favour fire flout force freeze fund grant guarantee halt honor honour ignore impose intend intensify intervene invade '
	+ 'lack lift lobby loosen meddle mediate modify need negotiate nominate nationalise nationalize oppose order outlaw pay permit persist plan postpone prefer prepare press prevent prohibit '
	+ 'provoke pull punish pursue push ratify reassert reexamine recognise recognize reconsider refrain refuse regard release relent renege renew repay request resist resort resume retaliate retain revoke risk '
	+ 'sanction scrap seek sell send sever shelve side sign spurn stall stop strengthen supply support suspend test threaten tighten tolerate trust try underestimate unveil use veto view violate want wish withdraw '
	+ 'withhold yield'
).split(' '));

/** Forms that no rule gives, with the plain form. */
export const irregularActs: ReadonlyMap<string, string> = new Map(Object.entries({
	broke: 'break', broken: 'break', brought: 'bring', bought: 'buy', paid: 'pay', sought: 'seek', sold: 'sell', sent: 'send', withdrew: 'withdraw', withdrawn: 'withdraw', withheld: 'withhold',
	froze: 'freeze', frozen: 'freeze', told: 'tell', owed: 'owe',
}));

/** How a government stands to something: "Washington was reluctant to". */
export const governmentMoods: ReadonlySet<string> = new Set((
	'adamant anxious concerned convinced determined eager furious happy keen loath loth opposed open prepared ready reluctant resigned suspicious unhappy unwilling wary willing worried'
).split(' '));

/** What is done to a government rather than to a city, as plain forms: "pressed Tehran", "to allow Washington". */
export const dealtVerbs: ReadonlySet<string> = new Set((
	'accuse allow anger annoy antagonise antagonize appease ask assure blame blackmail bully challenge coerce compel condemn confront convince counter criticise criticize denounce deter defy embarrass enable '
	+ 'encourage force infuriate irk isolate lobby notify oblige offer owe permit persuade placate press pressure prod provoke punish push reassure rebuke remind sanction snub tell thank threaten trust upset urge warn'
).split(' '));

/** What governments have between them: "ties between Moscow and Ankara", "pressure on Pretoria". */
export const relationNouns: ReadonlySet<string> = new Set((
	'accord accords agreement ambassador ambassadors agreements alliance animosity competition concession concessions confrontation contact contacts cooperation deal deals demand demands détente detente dialogue '
	+ 'differences diplomacy discord dispute disputes distrust embargo enmity feud friction frictions friendship hostility mistrust negotiation negotiations pact pacts partnership pressure pressures quarrel rapprochement relation '
	+ 'relations relationship rift rivalry sanctions showdown spat stalemate standoff talks tariffs tension tensions tie ties trade treaty truce warning warnings'
).split(' '));

/** What a government has as its own: "Beijing’s claims"; "London’s streets" are a city’s. */
export const governmentNouns: ReadonlySet<string> = new Set((
	'acceptance accusation accusations actions aggression assertiveness aid aims allies ally ambassador ambassadors ambitions annexation approach approval army assertion assertions assurances attitude '
	+ 'backing behavior behaviour behest blessing claim claims commitment commitments concern concerns consent crackdown decision decisions defiance delegation demand demands denial denials diplomacy diplomats '
	+ 'embargo embassy envoy envoys efforts exemption forces grip handling influence insistence intention intentions interference intervention invasion involvement leaders leadership meddling military '
	+ 'ministers missile missiles navy negotiators nuclear objections objection occupation offer offers officials opposition overtures permission policies policy position pressure propaganda proposal proposals pullout '
	+ 'reaction refusal regime relations reluctance representative representatives request response restrictions retaliation rules sanctions sovereignty spokesman spokeswoman stance strategy support '
	+ 'suspicion suspicions tariffs taste threat threats ties treatment troops unwillingness view views war warning warnings willingness wish wishes withdrawal'
).split(' '));

/** What stands right behind the name of a government: "the Pretoria regime". */
export const governmentHeads: ReadonlySet<string> = new Set(['government', 'regime', 'authorities', 'administration', 'leadership']);

/** Before a place one is at: "in Beijing", "south London". "From" and "to" also stand before governments. */
export const whereWords: ReadonlySet<string> = new Set((
	'in near outside around inside across throughout via at downtown central greater inner north south east west northern southern eastern western northeast northwest southeast southwest'
).split(' '));

/** What a city has and a government has not, before "of" or behind the possessive. */
export const cityNouns: ReadonlySet<string> = new Set((
	'airport archbishop bishop borough boroughs bourse capital center centre city district districts downtown edge heart hotels market mayor metro miles museum neighborhood neighbourhood neighborhoods '
	+ 'neighbourhoods north northeast northwest outskirts park people population port residents restaurants roads siege skyline south southeast southwest square stadium stock streets suburb suburbs subway town '
	+ 'traffic university west zoo kilometers kilometres km'
).split(' '));

/** Words of going, before "to", "for" or "from": "flew to Kyiv", "a visit to Rome". */
export const goingWords: ReadonlySet<string> = new Set((
	'arrive arrived came drive drove fled flee fleeing flew flight flights fly flying go goes going gone headed heading journey moved moving return returned returning ride '
	+ 'road route sail sailed tour trains transferred travel traveled traveling travelled travelling trip trips visit visits went'
).split(' '));

/** Before "for": "left for Moscow", "his departure for Paris". */
export const boundFor: ReadonlySet<string> = new Set('bound depart departed departing departs departure flew flight flights head headed heading leave leaves leaving left sailed train trains'.split(' '));

/** Followed by whoever is to do something: "expects Tokyo to". */
export const wishingVerbs: ReadonlySet<string> = new Set('expect get intend like need order pay prefer require want wish'.split(' '));

/** With the city for an object: "left Oslo", "visited Rome". */
export const goingTo: ReadonlySet<string> = new Set('visit visits visited visiting leave leaves left leaving reach reached reaching tour toured touring'.split(' '));

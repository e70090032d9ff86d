/**
 * Common nouns and pronouns for those who speak without a name: "critics argue", "a senior official said", "the study found".
 * Source: the AP and Reuters handbooks on unnamed sources. The offices and jobs of titles.ts belong here too.
 */
export const sourceNouns: ReadonlySet<string> = new Set((
	'source sources critic critics expert experts analyst analysts observer observers witness witnesses resident residents supporter supporters opponent opponents '
	+ 'authorities police investigators prosecutors lawyers lawmakers diplomats officials people many some others someone neighbors neighbours relatives family '
	+ 'statement report letter article study survey poll documents document filing lawsuit complaint email memo spokespeople economists scientists researchers '
	+ 'activists protesters workers students voters ministers senators republicans democrats doctors teachers farmers traders dealers investors bankers company group '
	+ 'groups organizers organisers aides advisers advisors insiders campaigners leaders members parents women men friends colleagues allies rivals skeptics sceptics '
	+ 'campaign government administration ministry department agency commission court committee council bank union party army navy panel board office bureau network '
	+ 'newspaper paper magazine website service station channel broadcaster outlet daily weekly firm companies regulators executives governors mayors generals commanders rebels militants everyone nobody he she they it who'
).split(' '));

/** Verbs of which things are subjects as often as people: "the move suggests". Only somebody's are reports. */
export const looseVerbs: ReadonlySet<string> = new Set((
	'suggest indicate signal establish reveal underline underscore confirm imply rule read echo feel fear hope believe think expect reflect point signal find recall remind mention '
	+ 'estimate forecast underlined posit find discuss beam'
).split(' '));

/** Verbs whose content needs no "that": "said it would". With others only "that", "whether" or "to" opens it. */
export const opensBare: ReadonlySet<string> = new Set('say add argue claim believe think insist note warn fear hope contend maintain suggest acknowledge allege concede write tweet admit complain'.split(' '));

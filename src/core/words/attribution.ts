/**
 * Words by which news attributes what is said. Source: the reporting verbs of Biber et al., "Longman Grammar of Spoken and Written English",
 * and of the AP and Guardian style guides. Forms are listed, so that "states" the noun is never taken for a verb it is not.
 */
export const attributingVerbs: ReadonlySet<string> = new Set((
	'said says say told tells tell added adds add asked asks ask wrote writes write noted notes argued argues argue stated stating explained explains '
	+ 'announced announces declared declares insisted insists insist warned warns warn claimed claims claim acknowledged acknowledges admitted admits confirmed confirms '
	+ 'denied denies replied replies responded responds answered answers remarked remarks commented concluded concludes continued continues recalled recalls '
	+ 'suggested suggests reported reports predicted predicts promised pledged vowed tweeted tweets posted testified complained complains joked jokes quipped quips '
	+ 'contended contends asserted asserts emphasized emphasised stressed stresses reiterated conceded concedes cautioned cautions urged shouted yelled whispered '
	+ 'cried exclaimed observed observes maintained maintains alleged alleges called calls describing described describes dubbed branded labeled labelled termed accused '
	+ 'boasted lamented pleaded proclaimed quoted sneered thundered charged countered countering disclosed revealed reveals indicated believes believe thinks thought agreed '
	+ 'saying adding asking writing noting arguing explaining insisting warning claiming telling calling declaring tweeting'
).split(' '));

/** Verbs whose object may follow without a mark of speech: they govern a phrase in quotation marks, not a clause. */
export const naming: ReadonlySet<string> = new Set('called calls calling described describes describing dubbed branded labeled labelled termed accused'.split(' '));

/** What may stand between a subject and its saying verb. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set((
	'has have had also then later once repeatedly recently again further often never simply only even just reportedly earlier now still previously publicly '
	+ 'privately first quickly immediately both all would will did does himself herself itself themselves is was were are be been being to on in monday tuesday '
	+ 'wednesday thursday friday saturday sunday today yesterday'
).split(' '));

/** Where words are said or written: "in a statement", "at a news conference". */
export const media: readonly string[] = [
	'statement', 'interview', 'briefing', 'news conference', 'press conference', 'conference', 'speech', 'address', 'letter', 'report', 'email', 'e-mail', 'tweet',
	'post', 'testimony', 'memo', 'note', 'release', 'press release', 'filing', 'hearing', 'rally', 'debate', 'call', 'phone call', 'telephone interview', 'message',
	'article', 'column', 'op-ed', 'blog', 'video', 'broadcast', 'editorial', 'communiqué', 'communique', 'declaration', 'ruling', 'court', 'meeting', 'ceremony',
];

/** Common nouns for those who speak without a name: "critics argue", "a senior official said". */
export const unnamedSources: ReadonlySet<string> = new Set((
	'source sources critic critics expert experts analyst analysts observer observers witness witnesses resident residents supporter supporters opponent opponents '
	+ 'authorities police investigators prosecutors lawyers lawmakers diplomats officials people many some others someone neighbors neighbours relatives family '
	+ 'statement report letter article study survey documents document filing lawsuit complaint email memo spokespeople economists scientists researchers '
	+ 'activists protesters workers students voters ministers senators republicans democrats doctors teachers farmers traders dealers investors bankers company group'
).split(' '));

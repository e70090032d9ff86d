import { genderedNouns, ranks, roleNouns } from '../../words/titles';

/** "a spokeswoman for the court", "his wife": in its paragraph a pronoun may be theirs. Words in lower case. */
export function isSomebody(words: string): boolean {
	return somebody.test(words) || ofAge.test(words) || isJob(words) || isHolder(words) || source.test(words) || ownedHuman(words) !== undefined;
}

/** The noun of somebody told only by whose he or she is: "wife" of "his wife", "lawyer" of "wu’s lawyer in hanoi". */
export function ownedHuman(words: string): string | undefined {
	const { owned } = possessed.exec(words)?.groups ?? {};
	const noun = owned?.split(/ (?:of|for|at|in|from|with|on|who)\b|,/, 1)[0]?.split(' ').at(-1);
	return noun !== undefined && roleNouns.has(noun) ? noun : undefined;
}

/** "one seven-year-old". */
const ofAge = /^(?:an?|one|another) (?:[\p{L}-]{1,20} ){0,2}[\p{L}\d]{1,10}(?:-[\p{L}\d]{1,10}){0,2}-year-old$/u;

const possessed = /^(?:(?:his|her|its|their|my|our)|.{1,60}?(?:['’]s|s['’])) (?<owned>.{2,80})$/;

/** "a fund manager who holds the stock". */
function isJob(words: string): boolean {
	const noun = (/^(?:an?|one|another) (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20})(?: (?:who|for|of|at|in|with|from|close|familiar)\b|$)/u.exec(words)
		?? /^the (?:[\p{L}-]{1,20} )?(?<noun>[\p{L}-]{3,20}) (?:of|at|in) (?:an?|one)\b/u.exec(words))?.groups?.noun; // "the owner of a chain"
	return noun !== undefined && (roleNouns.has(noun) || ranks.has(noun) || humans.has(noun));
}

/** "the general manager of the madrid branch", of whom nobody is named: asked only where no name has the office. */
function isHolder(words: string): boolean {
	const noun = /^the (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20}) (?:of|at|for) the \p{L}/u.exec(words)?.groups?.noun;
	return noun !== undefined && roleNouns.has(noun) && !noun.endsWith("s");
}

/** What somebody without an office may be called. */
const humans = new Set((
	'shareholder customer visitor passenger commuter parent pupil motorist caller bystander onlooker spectator supporter fan guest tenant homeowner shopper villager islander refugee '
	+ 'migrant demonstrator striker patient colleague friend relative bidder user subscriber depositor ratepayer taxpayer constituent delegate juror inmate detainee hostage cyclist walker hiker diner'
).split(' '));

/** The gender that a description tells: "a spokeswoman for the court", "his wife". */
export function genderOfDescription(words: string): 'female' | 'male' | undefined {
	return genderedNouns.get(ownedHuman(words) ?? somebody.exec(words)?.[0].split(' ').at(-1) ?? '');
}

/** Whom news lets speak and does not name: "the official said. He added". */
const source = /^the (?:[\p{L}-]{1,20} )?(?:official|source|trader|dealer|diplomat|analyst|economist|resident|aide|defendant|accused|suspect|prisoner|victim|witness|caller|complainant|plaintiff|claimant)$/u;

/** One human being without a name: "a spokeswoman for the court". */
const somebody = /^(?:the (?:[\p{L}-]{1,20} )?(?:woman|man|girl|boy)$|(?:an?|one|another) (?:[\p{L}-]{1,20} ){0,3}(?:spokes(?:man|woman|person)|woman|man|official|diplomat|aide|adviser|resident|farmer|witness|analyst|envoy|officer|lawyer|teacher|student|voter|nurse|doctor|fisherman|mother|father|neighbo[u]?r|tourist|driver|worker)\b)/u;

import { encloses, spanOf, type Span } from '../../span';
import { abbreviations } from '../../words/abbreviations';
import { isOccupation } from '../../words/occupations';
import { electedNouns, formerWords, isTitleWord, roleNouns, titleModifiers } from '../../words/titles';
import type { Around } from './around';

/** How many characters of the words from `start` on belong to an office: "a broker | based in Tampa". */
export function roleLength(around: Around, words: string, start: number): number {
	const sentence = words.slice(0, upToMark(around, words, start));
	const first = sentence.slice(0, upToSecond(around, sentence, start));
	return withoutFollower(around, first.slice(0, upToParticiple(around, first, start)), start);
}

// What ends a role: a mark, or a word with which the sentence goes on.
const boundary = /(?<mark>[;:()!?“”"«»—–\n])|(?<comma>,)|(?<stop>\.)(?=\s|$|["”’])|\s(?:who|whom|whose|which|that|said|says|told|stated|added|noted|wrote|explained|warned|argued|announced|testified|replied|recalled|when|where|while|whether|if|but|because|as|since|until|before|after|during|between|has|had|have|was|is|were|are|will|would|and (?=(?:wrote|runs|ran|has|is|was|led|helped|made|works|worked|served|serves|did|in addition|lives|hopes|wants|wishes|believes|thinks|says|owns|teaches|writes|hosts|chairs|sits)\b)|and (?=(?:mother|father|grandmother|grandfather|widow|widower) of\b|now\b|currently\b|later\b|formerly\b|former\b|once\b|an? |(?:his|her|their) )|(?:by|at) the time\b|out (?=past\b|near\b|of town\b)|now\b|(?:there|here)(?=[,.])|on (?=\p{Lu})|(?:last|this|next) (?=week\b|month\b|year\b|spring\b|summer\b|autumn\b|fall\b|winter\b|\p{Lu})|(?:from|between|in|since|until) (?=\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:days?|weeks?|months?|years?|decades?) (?:ago|earlier)|for (?=(?:\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years?|decades?|seasons?|months?)\b))\b/gu;

function upToMark({ bodies }: Around, words: string, start: number): number {
	const lead = /^until (?:(?:last|this) \p{Ll}{3,9}|recently) /u.exec(words)?.[0].length ?? 0; // "until last year a researcher"
	for (const match of words.matchAll(boundary)) {
		const at = start + match.index;
		const isAmong = match.groups?.comma !== undefined && isBetweenAdjectives(words, match.index);
		const inside = match.index < lead || isAcronymInside(words, match.index) || isAmong || bodies.some((body) => body.start < at && at < body.end);
		if (!inside && (match.groups?.stop === undefined || !endsAbbreviation(words.slice(0, match.index)))) {
			return match.index;
		}
	}
	return words.length;
}

/** "a Russian-born | , London-based investor". */
function isBetweenAdjectives(words: string, at: number): boolean {
	const isAdjective = /^an?\s(?:[\p{L}-]+\s)?\p{L}+-(?:born|based|trained|educated|raised|speaking|bred)$/u.test(words.slice(0, at));
	return isAdjective && /^,\s\p{L}{1,30}(?:-\p{L}{1,30})?\s\p{L}/u.test(words.slice(at, at + 40));
}

/** "a Taiwan Shipbreaking Industry Association (TSIA) | spokesman": the brackets around letters before the noun of the office. */
function isAcronymInside(words: string, at: number): boolean {
	const open = words[at] === '(' ? at : words[at] === ')' ? words.lastIndexOf('(', at) : -1;
	const noun = open < 0 ? undefined : /^\(\p{Lu}[\p{L}-]{1,9}\)\s(?:[\p{Ll}-]{3,16}\s){0,2}?(?<noun>[\p{Ll}-]{4,16})(?=[\s,.)]|$)/u.exec(words.slice(open, open + 64))?.groups?.noun;
	return noun !== undefined && roleNouns.has(noun);
}

function endsAbbreviation(before: string): boolean {
	const word = /(?<word>[\p{L}.]{1,12})$/u.exec(before)?.groups?.word ?? '';
	return abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
}

/** "a lawmaker of the Green Party | and chairman of the panel": behind an office and its body another office begins. */
function upToSecond({ bodies }: Around, words: string, start: number): number {
	for (const { index, groups } of !words.includes(' and ') ? [] : words.matchAll(/\sand\s(?=(?:[\p{Ll}-]{2,16}\s){0,2}(?<noun>[\p{Ll}-]{3,20})\s(?:of|for|at|to|on)\s)/gu)) {
		const at = start + index;
		const isBehindBody = bodies.some((body) => body.end <= at && body.start > start) && !bodies.some((body) => body.start < at && body.end > at);
		if (isBehindBody && roleNouns.has(groups?.noun ?? '')) {
			return index;
		}
	}
	return words.length;
}

// "the judge | hearing the case", "a lawyer | known for"
const participle = /\s(?:\p{Ll}{2,16}(?:ing|ed)|born|known|held|shot|sent|paid|hurt|seen|caught|drawn)(?=\s)/gu;

/** Behind an office or its body a participle tells what its bearer does; the "operating" of "chief operating officer" does not. */
function upToParticiple({ bodies }: Around, words: string, start: number): number {
	for (const { index } of words.matchAll(participle)) {
		const last = words.slice(words.lastIndexOf(' ', index - 1) + 1, index).toLowerCase();
		const isBehindBody = bodies.some(({ end }) => end === start + index);
		const isJob = (roleNouns.has(last) && !leadsOn.has(last)) || isOccupation(last, /^an?\s/.test(words));
		if (isBehindBody || isJob) {
			return index;
		}
	}
	return words.length;
}

/** Offices that others are made of: "chief operating officer". */
const leadsOn: ReadonlySet<string> = new Set(['chief', 'head', 'deputy', 'assistant', 'associate', 'general', 'executive', 'principal', 'lead', 'majority', 'civil']);

/** ", and Huang" is cut off as ", the envoy and Huang" is at the "and" before another person. */
function withoutFollower({ people, bodies }: Around, words: string, start: number): number {
	const next = people.find((span) => encloses(spanOf(start, start + words.length), span) && !isWhose(words, spanOf(span.start - start, span.end - start)));
	const before = next ? words.slice(0, next.start - start) : words;
	if (next && serves(before) && words.length - (next.end - start) < 4) {
		return next.end - start; // "an attorney for Wu"
	}
	if (next && /\p{L}\s{1,3}$/u.test(before) && !/\s(?:and|or|with|to|of|by|for)\s{1,3}(?:the\s)?$/.test(before)) {
		return 0; // "Olaf Scholz, French President Emmanuel Macron": the office is the next one's
	}
	const kept = next ? before.replace(/\s{1,4}(?:and|or|with|to|of|by)\s{1,4}(?:\S{1,20}\s{1,4}){0,2}$/, '') : before;
	const atHome = kept.slice(0, withoutHome(bodies, kept.trimEnd(), start));
	return atHome.length - withoutSeat(bodies, atHome, start);
}

/**
 * How many characters " in Copenhagen" has behind the body at which somebody works there; "chairman of the party in Miami" and "for the embassy in
 * Tripoli" are that of no other.
 */
function withoutSeat(bodies: readonly Span[], words: string, start: number): number {
	const seat = /,?\sin\s\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,2}$/u.exec(words);
	const body = seat && bodies.find(({ end }) => end === start + seat.index);
	return body && /\s(?:at|with)\s(?:the\s)?$/.test(words.slice(0, Math.max(0, body.start - start))) ? seat[0].length : 0;
}

/** "an attorney for", "chief of staff to Councilman": up to whom somebody serves, his title included. */
function serves(before: string): boolean {
	const { title } = /\s(?:for|to)\s{1,3}(?<title>(?:\p{Lu}[\p{L}.-]{1,16}\s){0,3})$/u.exec(before)?.groups ?? {};
	return title?.split(' ').every((word) => word === '' || isTitle(word)) === true;
}

function isTitle(word: string): boolean {
	const plain = word.toLowerCase().replace(/\.$/, '');
	return isTitleWord(plain) || titleModifiers.has(plain);
}

/** "a nurse | from Norvale": where somebody lives is no part of the job, unless people there chose him, "a senator from Norvale". */
function withoutHome(bodies: readonly Span[], words: string, start: number): number {
	if (!words.includes(' from ')) {
		return words.length;
	}
	const { job, noun } = /^(?<job>.*?(?<noun>[\p{L}-]{3,20}))\sfrom\s(?:the\s)?\p{Lu}[^,]{1,40}$/u.exec(words)?.groups ?? {};
	const isHome = job !== undefined && !electedNouns.has((noun ?? '').toLowerCase()) && !bodies.some((body) => body.start >= start + job.length && body.end <= start + words.length);
	return isHome ? job.length : words.length;
}

/** Whether the person is one whose office it is, or in whose service: "Wu’s former lawyer", "a former Wu aide", "a delegate for Wu’s campaign". */
function isWhose(words: string, { start, end }: Span): boolean {
	const opening = words.slice(0, start).trimEnd().toLowerCase();
	const behind = words.slice(end, end + longestOffice);
	if (/\s(?:of|for|to|in|with|at|on|from)(?:\sthe)?$/.test(opening)) {
		return service.test(behind);
	}
	const noun = /^(?:['’]s?)?\s(?:[\p{L}.-]{2,20}(?:['’]s)?\s){0,3}?(?<noun>[\p{Ll}-]{3,20})(?=$|\s(?:of|for|at|in|to|with|from|on)\s)/u.exec(behind)?.groups?.noun ?? '';
	return roleNouns.has(noun) && (/^['’]s?\s/.test(behind) ? opening === '' || isTitle(opening) : isModifier(opening));
}

const longestOffice = 80;

// "for Wu’s | presidential campaign", "in the Wu | White House"
const service = /^(?:['’]s?\s(?:\d{4}\s)?(?:\p{Ll}[\p{L}-]{2,16}\s){0,2}[\p{L}-]{3,20}|\s(?:administration|campaign|government|cabinet|presidency|family|White House|State Department|Justice Department|Treasury|Pentagon))\b/u;

/** "a former", "the top outside": an article and what describes, in small letters. */
function isModifier(opening: string): boolean {
	const [first = '', ...others] = opening.split(/\s+/);
	return (/^(?:an?|the|another)$/.test(first) || formerWords.has(first)) && others.length < 4 && others.every((word) => !/[.,]/.test(word));
}

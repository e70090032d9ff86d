import type { Organization, OrganizationMention, Role } from '../../annotations';
import type { Block } from '../../block';
import { countryOf } from '../../countryOf';
import type { PostEntry } from '../../directory/directory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { sentences } from '../../sentences';
import { encloses, shifted, spanOf, textOf, type Span } from '../../span';
import { markedWords } from '../../speakers/marks';
import { publicKinds } from '../../words/bodyHeads';
import { formerWords, isTitleWord, roleNouns } from '../../words/titles';
import type { Around } from './around';
import { impliedBody } from './impliedBody';
import { ownerNoun, owningBody } from './owningBody';
import { singularOf } from './sharedTitle';
import { plainOf } from './wordsBefore';

/** An office as its words alone show it; offsets count from the block's start. */
export interface Wording {
	readonly span: Span;
	readonly title: string;
	readonly body: Span | undefined;
	readonly country: string | undefined;
	readonly former: boolean;
	/** "its chairman": of the body that was named last. */
	readonly itsOwn: boolean;
	/** "union" of "the union’s chairman", where that names no body by itself. */
	readonly owner: string | undefined;
}

/** Reads "the former US deputy assistant secretary of defense": what it is, in which body, of which country, and whether it is over. */
export function wordingOf(text: string, around: Around, span: Span, over: boolean): Wording {
	const itsOwn = /^its\s/i.test(text.slice(span.start, span.start + 4)) || theirs.test(textOf(text, span));
	const body = itsOwn ? undefined : around.bodies.find((each) => encloses(span, each)) ?? antecedentOf(text, around, span); // "Its leader in the House"
	const front = frontOf(text, around, span);
	return {
		span,
		title: `${front.owner}${singular(titleWords(text, spanOf(span.start + front.length, span.end), body))}`,
		body,
		country: front.country,
		former: over || front.former || /\bpredecessor$/i.test(textOf(text, span)),
		itsOwn,
		owner: body ? undefined : ownerNoun(textOf(text, span)),
	};
}

// Of a team or of people who have joined: those of a couple or of villagers are other offices.
const theirs = /^their\s(?:\p{Ll}+\s){0,2}(?:coach|captain|skipper|manager|president|chair(?:man|woman|person)?|treasurer|secretary|spokes(?:man|woman|person)|goalkeeper)$/iu;

/** "Norvale Builders, whose | owner, Karen Holm, left": the body right before "whose". */
function antecedentOf(text: string, { bodies }: Around, { start }: Span): Span | undefined {
	const whose = /,? whose $/.exec(text.slice(Math.max(0, start - 8), start))?.[0];
	return whose === undefined ? undefined : bodies.find(({ end }) => end === start - whose.length);
}

/** Each of several senators is one: "Sens." before a list is "Sen." of each. */
function singular(title: string): string {
	return singularOf(title) ?? title;
}

/** Ties an office to a body of the article, or else to the one that the directory's office of that wording belongs to. */
export function roleOf(reading: Reading, { span, title, body, country, former, itsOwn, owner }: Wording, shift: number): Role {
	const told = body ? bodyAt(reading, shifted(body, shift)) : itsOwn ? bodyBefore(reading, span.start + shift) : undefined;
	const named = told && isOnlySought(title, told) ? undefined : told;
	const post = named ? undefined : postOf(reading, title, country);
	const isTold = body !== undefined || itsOwn || post?.organization !== undefined || country !== undefined;
	const implied = isTold || named ? undefined
		: owner === undefined ? impliedBody(reading, title, textOf(reading.article.text, shifted(span, shift))) : owningBody(reading, owner, span.start + shift);
	const inBody = named ?? implied;
	const ofBody = inBody && publicKinds.has(inBody.classification) ? inBody.country : undefined;
	return {
		span: shifted(span, shift),
		title,
		organization: inBody?.id ?? post?.organization,
		country: country ?? ofBody ?? post?.country,
		...implied ? { implied: true } : {},
		tense: former || isOfYearBefore(reading, textOf(reading.article.text, shifted(span, shift))) ? 'former' : 'current',
	};
}

/** "the 2008 nominee" in an article of 2015. */
function isOfYearBefore({ article: { published } }: Reading, words: string): boolean {
	const year = /^(?:the|its|their|his|her)\s(?:\p{L}+\s)?(?<year>(?:19|20)\d{2})\s/u.exec(words)?.groups?.year;
	return year !== undefined && published !== undefined && Number(year) < published.year;
}

/** "White House hopeful", "Senate candidate": who seeks an office in a body of the state is not in it. */
function isOnlySought(title: string, { classification }: Organization): boolean {
	return publicKinds.has(classification) && /(?:^|\s)(?:hopeful|contender|candidate|challenger|aspirant|front-?runner|runner-up|nominee)$/i.test(title);
}

function startOf({ span: { start } }: OrganizationMention): number {
	return start;
}

/** The body whose mention is exactly there. */
function bodyAt(reading: Reading, { start, end }: Span): Organization | undefined {
	const from = countBefore(reading.all('organization'), start, startOf);
	return reading.all('organization').slice(from, from + 4).find(({ span }) => span.start === start && span.end === end)?.organization;
}

/** The body that a sentence just before begins with, else the one named last, when that was no more than two sentences ago; "their" only the former. */
function bodyBefore(reading: Reading, offset: number): Organization | undefined {
	const from = countBefore(reading.all('organization'), offset, startOf);
	const opening = openingBody(reading, offset, from);
	if (opening || /^their/i.test(reading.article.text.slice(offset, offset + 5))) {
		return opening;
	}
	const before = reading.all('organization')[from - 1];
	const between = before && offset - before.span.end < 300 ? reading.article.text.slice(before.span.end, offset) : undefined;
	return between !== undefined && (between.match(sentenceEnd) ?? []).length < 3 ? before?.organization : undefined;
}

/**
 * "The Norvale Forum said that Barwon plc would pay. | Its | chairman": the body whose name opens the last sentence of the paragraph that names any. In
 * a paragraph that names none before, “…,” said | its | chairman, it is that of the one above.
 */
function openingBody(reading: Reading, offset: number, from: number): Organization | undefined {
	const at = countBefore(reading.blocks, offset + 1, ({ span }) => span.start) - 1;
	const mentions = reading.all('organization').slice(Math.max(0, from - few), from);
	for (const block of [reading.blocks[at], reading.blocks[at - 1]]) {
		const own = block ? mentions.filter(({ span }) => span.start >= block.span.start && span.end <= block.span.end && !isQuoted(reading, block, span)) : [];
		if (block && own.length > 0) {
			const starts = reading.recall(sentences, block).map(({ start }) => start + block.span.start).filter((start) => start < offset);
			return openingOf(reading, own, starts.slice(-2).reverse());
		}
	}
	return undefined;
}

function isQuoted(reading: Reading, block: Block, span: Span): boolean {
	return reading.recall(markedWords, block).some(({ words }) => encloses(shifted(words, block.span.start), span));
}

function openingOf({ article: { text } }: Reading, mentions: readonly OrganizationMention[], starts: readonly number[]): Organization | undefined {
	const start = starts.find((each) => mentions.some(({ span }) => span.start >= each));
	const opens = ({ span }: OrganizationMention): boolean => start !== undefined && span.start >= start && opening.test(text.slice(start, span.start));
	const at = mentions.findIndex(opens);
	const [first, next] = mentions.slice(at < 0 ? mentions.length : at);
	const isOwner = first && next && /^['’]s?\s$/.test(text.slice(first.span.end, next.span.start)); // "The Senate’s | Accounts Committee"
	return (isOwner ? next : first)?.organization;
}

// "The union confederation | Norvale", "But the | Norvale", "Within the hour the | Norvale"
const opening = /^["“‘']?(?:(?:But|And|Yet|So|Still,|However,|Meanwhile,?|Earlier,?|Later,?|On \p{Lu}\p{Ll}+day,?|In [^,]{3,30},|Within the (?:hour|day),?) )?(?:[Tt]he )?(?:(?!(?:of|for|in|at|with|by|to|from|on|and)\s)\p{Ll}[\p{L}-]+ ){0,3}$/u;

/** Among so many mentions before it. */
const few = 10;

// Whoever was named three sentences ago, "its" means another.
const sentenceEnd = /\p{Ll}{3}[.!?]["”’']{0,2}\s/gu;

interface Front {
	/** How many characters stand before the title proper. */
	readonly length: number;
	readonly former: boolean;
	readonly country: string | undefined;
	/** "Wu’s ", of "Wu’s former lawyer": whose office it is. */
	readonly owner: string;
}

/** "the former US " before "deputy assistant secretary": an article, a tense, countries, bodies and whose it is. */
function frontOf(text: string, { people, bodies, places }: Around, span: Span): Front {
	const owners = people.filter(({ end }) => text[end] === '’' || text[end] === '\'');
	const titled = owners.find(({ start, end }) => start > span.start && end < span.end && isTitle(text.slice(span.start, start)));
	let at = titled?.start ?? span.start; // "Mr. | Wu’s former lawyer"
	let former = false;
	let country: string | undefined;
	let owner = '';
	const named = [...bodies, ...places, ...owners];
	for (let step = stepAt(text, at, span.end, named); step && at + step.length < span.end; step = stepAt(text, at, span.end, named)) {
		former ||= formerWords.has(step.word.toLowerCase());
		country ??= countryOf(step.word);
		owner = owners.some(({ start }) => start === at) ? text.slice(at, at + step.length) : owner;
		at += step.length;
	}
	return { length: at - span.start, former, country, owner };
}

/** "Mr. ", "Senator ": one word with its blank. */
function isTitle(words: string): boolean {
	return /^\p{Lu}\p{L}*\.?\s$/u.test(words) && isTitleWord(plainOf(words.trim()));
}

interface Step {
	readonly word: string;
	readonly length: number;
}

function stepAt(text: string, at: number, to: number, named: readonly Span[]): Step | undefined {
	const words = text.slice(at, to);
	const pair = /^(?<word>\p{Lu}[\p{L}’']{1,20} \p{Lu}[\p{L}’']{1,20})(?<gap>\s{1,4})/u.exec(words)?.groups; // "South Korean", before a "Sri" that is named
	if (pair?.word !== undefined && countryOf(pair.word) !== undefined) {
		return { word: pair.word, length: pair.word.length + (pair.gap ?? '').length };
	}
	const end = named.find(({ start }) => start === at)?.end;
	if (end !== undefined) {
		const { 0: whole } = /^(?:\s{1,3}\([\p{L}-]{2,10}\))?(?:['’]s?)?\s{0,4}/u.exec(text.slice(end, to)) ?? [''];
		return /\s$/.test(whole) ? { word: text.slice(at, end), length: end - at + whole.length } : undefined;
	}
	const { word = '', gap = '' } = /^(?<word>[\p{L}\p{M}.’']{1,30})(?<gap>\s{1,4}|-)/u.exec(words)?.groups ?? {};
	if (/^\p{Ll}+['’]s$/u.test(word)) {
		return { word, length: word.length + gap.length }; // "the team’s leader"
	}
	const opens = /^(?:the|a|an|another|its|their|his|her|our|current|one|of)$/i.test(word) || formerWords.has(word.toLowerCase());
	return opens || countryOf(word) !== undefined ? { word, length: word.length + gap.length } : undefined;
}

// "leader of the ruling | Green Party", "head of Costa Rica's | Sugar Institute", "director of downstream unit | Holm Oil",
// "economist at newly-privatised | Holm Bank", "adviser in the Holm | White House"
const leadsToBody = new RegExp(
	'[ ](?:of|for|at|in|with|to|from|on|by|under)[ ](?:(?:[Tt]he |its |a )(?:[\\p{Ll}-]{4,16} ){0,2}|(?:the )?(?:\\p{Lu}[\\p{L}.-]{1,20} ){0,2}\\p{Lu}[\\p{L}.-]{1,20}[\'’]s? '
	+ '|the \\p{Lu}[\\p{L}.-]{1,20} |(?:[\\p{Ll}-]{3,16} ){0,2}(?:unit|arm|subsidiary|affiliate|giant|company|firm|group|maker|bank|watchdog|regulator|charity|agency|union|party|house|brokerage|broker|insurer|lender|retailer|airline|consultancy|newspaper|magazine|network|broadcaster|station) |[\\p{L}-]{2,20}(?:ised|ized|owned|based|listed|backed|quoted|funded) )?[^\\p{L}]{0,2}$', 'u',
);

/** Without the body and the preposition before it: "deputy director" of "deputy director of the People’s …". */
function titleWords(text: string, rest: Span, body: Span | undefined): string {
	if (body && body.start > rest.start && isUnfinished(text.slice(rest.start, body.start))) {
		const behind = /^(?:\s{1,3}\([\p{L}-]{2,10}\))?(?:['’]s?)?\s{0,4}/u.exec(text.slice(body.end, rest.end))?.[0].length ?? 0;
		return titleWords(text, spanOf(Math.min(body.end + behind, rest.end), rest.end), undefined); // "another Red Brigade member", "the firm Norvale’s founder"
	}
	const upTo = body && body.start > rest.start ? body.start : rest.end;
	const words = text.slice(rest.start, upTo).replace(/\s+/g, ' ');
	const title = upTo < rest.end ? words.replace(leadsToBody, '') : words;
	return (title.split(/ (?:of|for|at|in|with|to) (?:an?|his|her|their) /, 1)[0] ?? title).replace(/ (?:and|or)\s*$/, '').trim(); // "secretary of a bus owners’ association"
}

/** Whether the words before a body name no office yet: "another former", "a veteran". */
function isUnfinished(words: string): boolean {
	return !/[\p{L}]/u.test(words) || /\bfellow\s$/i.test(words) || !words.toLowerCase().split(/[^\p{L}-]+/u).some((word) => (roleNouns.has(word) && word !== 'veteran') || word.includes('-'));
}

/** The office of the directory that the title names, when there is just one, or all such belong to one body. */
function postOf({ knowledge }: Reading, title: string, country: string | undefined): PostEntry | undefined {
	const [first, ...others] = country === undefined ? [] : knowledge.directory.postsNamed(title, country);
	return first && others.every(({ organization }) => organization === first.organization) ? first : undefined;
}

import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { spanOf, type Span } from '../../span';
import { headsOfEmployers, headsTakenUp } from '../../words/bodyHeads';
import { sayingForms } from '../../words/sayingVerbs';
import { roleNouns } from '../../words/titles';

/** Where the article writes such a word with a capital, as at the start of "Board members agreed": there it is no name. */
export function capitalHeadsIn(reading: Reading): ReadonlySet<number> {
	return new Set(reading.blocks.flatMap((block) => reading.recall(takenUp, block).flatMap(({ span }) => (/^\p{Lu}/u.test(block.text.slice(span.start, span.start + 2)) ? [span.start + block.span.start] : []))));
}

/** A word that takes up a body named before, offsets from the block's start. */
export interface TakenUp {
	readonly span: Span;
	readonly head: string;
	/** "health" of "the health board", in lower case: what the name has to say besides. */
	readonly modifier?: string;
}

export const takenUp: BlockWork<readonly TakenUp[]> = { name: 'heads taken up', of: takenUpIn };

// "the administration", "the board", but not "across the board"; "accused the board of hiding".
const definite = /(?<!\bacross )\b[Tt]he (?:(?:central(?= bank)|think(?= tank)|coast(?= guard)|credit(?= union)|national(?= guard)|(?:supreme|high)(?= court)|air(?= force)|[a-z]{3,14}(?= ministry)) )?[a-z]{1,20}\b(?:(?! of\b)|(?<=\b[Aa]ccus(?:e[sd]?|ing) (?:both )?the [a-z]{1,20})(?= of [a-z]+ing\b| of [“"‘']))/g;

// "IF Metall, | the union | that": an apposition names nobody anew.
const explains = /[\p{L}\d)], $/u;
const goesOn = /^ (?:that|which|whose|who|founded|based|run|led|owned)\b/;

function takenUpIn(text: string): readonly TakenUp[] {
	const found: TakenUp[] = [];
	for (const match of text.matchAll(definite)) {
		const head = match[0].slice('the '.length).replace('defence', 'defense');
		const end = match.index + match[0].length;
		if (explains.test(text.slice(Math.max(0, match.index - 3), match.index)) && goesOn.test(text.slice(end, end + 8))) {
			continue;
		}
		if (headsTakenUp.has(head) || head.includes(' ') || (headsOfEmployers.has(head) && isEmployer(text, match.index, end))) {
			found.push({ span: spanOf(end - head.length, end), head });
		}
	}
	const others = [described(text, found), withAdjectives(text), besideMembers(text), bareParliaments(text)];
	return [...found, ...others.flat()].sort((a, b) => a.span.start - b.span.start);
}

// What stands before and behind a head by itself in a headline: "Unions quit as | council | backs cuts".
const beforeBare = new RegExp(
	'(?:^|[,;:–—] |(?:^| )[“‘"\']|\\b(?:as|by|to|from|after|over|with|and|but|against|before|while|tells?|told|sues?|urges?|asks?|accuses?|blames?|hits?|slams?|grills?|raps?|says|warns?|defies) )$', 'i',
);
const behindBare = /^(?:['’]s\b|[,;:]|$| (?:says?|said|told|will|to|cannot|can['’]t|won['’]t|over|after|as|\p{Ll}{3,12}(?<!ou)s)\b)/u;

/** Heads without an article, "bank curbs" apart, as headlines have them; each takes up a body only where the article has no other of that head. */
export function bareInHeadline(text: string): readonly TakenUp[] {
	return [...text.matchAll(/[\p{L}-]{4,14}/gu)].flatMap(({ 0: word, index }) => {
		const head = word.toLowerCase();
		const isBare = headsTakenUp.has(head) && head !== 'bank' && (/^\p{Ll}/u.test(word) || index === 0 || /[:;] $/.test(text.slice(0, index)))
			&& beforeBare.test(text.slice(Math.max(0, index - 9), index)) && behindBare.test(text.slice(index + word.length, index + word.length + 16));
		return isBare ? [{ span: spanOf(index, index + word.length), head }] : [];
	});
}

const withModifier = /\b[Tt]he (?<modifier>[a-z]{4,14}) (?<head>[a-z]{4,14})\b(?! of\b)/g;

// "the Norvale-based | company", "the Barwon, Ohio-based | firm", "the five-member | board", "the “nonpartisan” | foundation"
const withAdjective = /\b[Tt]he (?:\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{2,14})?(?:, \p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})?)?-based|[a-z]{3,9}-(?:member|judge|nation|country)|[“"‘][a-z-]{3,16}[”"’]) (?<head>[a-z]{4,14})\b(?! of\b| \p{Lu})/gu;

function withAdjectives(text: string): readonly TakenUp[] {
	return [.../-|[“"‘]/.test(text) ? text.matchAll(withAdjective) : []].flatMap(({ 0: words, index, groups }) => {
		const head = groups?.head ?? '';
		const end = index + words.length;
		return headsTakenUp.has(head) || headsOfEmployers.has(head) ? [{ span: spanOf(end - head.length, end), head }] : [];
	});
}

/** "the health board", "the electricity company": a head with one word more of the name. */
function described(text: string, found: readonly TakenUp[]): readonly TakenUp[] {
	const starts = new Set(found.map(({ span }) => span.start));
	return [...text.matchAll(withModifier)].flatMap(({ 0: words, index, groups }) => {
		const { modifier = '', head = '' } = groups ?? {};
		const start = index + 'the '.length;
		const isOwn = (headsTakenUp.has(head) || headsOfEmployers.has(head)) && !starts.has(start);
		return isOwn ? [{ span: spanOf(start, index + words.length), head, modifier }] : [];
	});
}

// "board member Karen Holm", "a league official", "told council members", "Ministry spokeswoman Karen Holm".
const attributive = /\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Ss]ubcommittee|[Ll]eague|[Mm]inistry|[Pp]arty|[Uu]nion|[Cc]lub|[Dd]istrict|[Dd]epartment|[Aa]gency|[Pp]anel|[Hh]ospital|[Uu]niversity|[Aa]ssociation)(?= (?<noun>[a-z]{4,14}))/g;

/** Before them no noun says which is meant: "school board member". */
const leadsIn = /(?:^|[.,;:“”"‘’(—–] |\b(?:[Aa]n?|former|said|says|told|by|with|and|as|alongside|to|from) )$/;

/** Before a capital a sentence begins. */
const begins = /(?:^|[.!?”"’] |\n)$/;

/** "told parliament", "if parliament consents": a country's own needs no article. */
function bareParliaments(text: string): readonly TakenUp[] {
	const found = text.includes(' parliament') ? text.matchAll(/\b(?:told|in|to|by|from|of|addressing|addressed|dissolved?|quit|left|entered|joined|boycott(?:ed|ing)?|suspended|recall(?:ed)?|reconvened?|if|that|through|before) (?<head>parliament)\b/gi) : [];
	return [...found].map(({ 0: words, index }) => ({ span: spanOf(index + words.length - 'parliament'.length, index + words.length), head: 'parliament' }));
}

const belonging = new Set('member members chair officials official sources source staff leaders executives chief vice'.split(' '));

/** A head without an article, before those who belong to it. */
function besideMembers(text: string): readonly TakenUp[] {
	return [...text.matchAll(attributive)].flatMap(({ 0: word, index, groups }) => {
		const before = text.slice(Math.max(0, index - 10), index);
		const isBare = /^\p{Lu}/u.test(word) ? begins.test(before) : leadsIn.test(before);
		const noun = groups?.noun ?? '';
		return isBare && (belonging.has(noun) || roleNouns.has(noun)) ? [{ span: spanOf(index, index + word.length), head: word.toLowerCase() }] : [];
	});
}

/** Rooms do not speak: "the office said". */
function speaks(text: string, end: number): boolean {
	const [, word = '', next = ''] = /^ (\p{Ll}{2,12})(?: (\p{Ll}{2,12}))?/u.exec(text.slice(end, end + 28)) ?? [];
	return doings.has(word) || sayingForms().has(word) || ((word === 'would' || word === 'will') && sayingForms().has(next));
}

/** What bodies do besides, and rooms do not. */
const doings = new Set('declined decided plans planned apologised apologized refused employs employed hired sacked fired sued bought sold owns owned wrote tweeted posted'.split(' '));

/** "a former inspector at the office", "the company’s managing director", "the office said". */
function isEmployer(text: string, start: number, end: number): boolean {
	const before = /(?<noun>[\p{L}-]{2,20}) (?:at|of|for|with|in) $/u.exec(text.slice(Math.max(0, start - 32), start))?.groups?.noun ?? '';
	const after = /^['’]s (?<office>(?:[\p{L}-]{2,20} ?){1,3})/u.exec(text.slice(end, end + 70))?.groups?.office ?? '';
	return [before, ...after.split(' ')].some((word) => roleNouns.has(word.toLowerCase())) || speaks(text, end);
}

import { spanOf, textOf, type Span } from '../../span';
import { formerWords, roleNouns } from '../../words/titles';
import { isRole, reach, type Apposition } from './apposition';
import type { Around } from './around';
import { isKin } from './kin';
import { officeEndingAt } from './titleBefore';

// Offices told before a name: in front of its comma, or as the subject of which the name is the predicate.

/** "China’s president, Xi Jinping,", "the party’s leader and former minister, Karen Holm,": the offices before the comma. */
export function appositionsBefore(text: string, around: Around, { start: nameStart, end: nameEnd }: Span): readonly Apposition[] {
	const comma = nameStart - 2;
	const end = comma - (acronymBehind.exec(text.slice(Math.max(0, comma - 14), comma))?.[0].length ?? 0);
	if (text[comma] !== ',' || !/[\p{L}\p{M}]/u.test(text[end - 1] ?? '')) {
		return predicatedOf(text, around, spanOf(nameStart, nameEnd));
	}
	const whole = counselUpTo(text, end) ?? pastBody(text, around, officeUpTo(text, around, end, nameEnd), nameEnd);
	const second = whole ? undefined : officeEndingAt(text, around, end);
	const first = second && text.startsWith(' and ', second.start - 5) ? officeUpTo(text, around, second.start - 5, nameEnd) : undefined;
	if (whole || !first || !second || !isRole(textOf(text, first.span)) || isKin(lastWord(textOf(text, second)))) {
		return whole ? [whole] : [];
	}
	const isOver = formerWords.has(textOf(text, second).split(' ', 1)[0]?.toLowerCase() ?? '');
	const spans = isOver ? [first.span, second] : [spanOf(first.span.start, second.end)]; // "the founder and chief executive" is one
	return spans.map((span) => ({ span, over: false }));
}

/** "A former director of Barwon Energy, | a coal producer, | Holm said": what explains the body before it is no office; the one before that is. */
function pastBody(text: string, around: Around, office: Apposition | undefined, nameEnd: number): Apposition | undefined {
	const start = office?.span.start ?? 0;
	const explained = office && /^an?\s/.test(text.slice(start, start + 3)) && text.startsWith(', ', start - 2) ? around.bodies.find(({ end }) => end === start - 2) : undefined;
	return (explained && officeUpTo(text, around, explained.end, nameEnd)) ?? office;
}

/** "The director is Karen Holm.", "Its founder was Karen Holm, a nurse.": the office is the subject of its sentence. */
function predicatedOf(text: string, around: Around, { start, end }: Span): readonly Apposition[] {
	const verb = /\s(?<verb>is|was)\s$/.exec(text.slice(Math.max(0, start - 5), start));
	const office = verb && /^(?:[,.;]|$)/.test(text.slice(end, end + 1)) ? officeUpTo(text, around, start - verb[0].length, end) : undefined;
	const opens = office && (opensSentence(text, office.span.start) || text.endsWith('; ', office.span.start));
	return office && opens === true && !ofTheDay.test(textOf(text, office.span)) ? [{ span: office.span, over: verb?.groups?.verb === 'was' }] : [];
}

// "The last witness was Karen Holm": for a day, and no office.
const ofTheDay = /(?:witness|speaker|guest|winner|victim|suspect|plaintiff|defendant|complainant|caller|visitor)$/;

/** "Counsel for the board, Karen Holm,": opens a sentence without an article. */
function counselUpTo(text: string, end: number): Apposition | undefined {
	const phrase = counsel.exec(text.slice(Math.max(0, end - reach), end))?.groups?.phrase;
	return phrase === undefined ? undefined : { span: spanOf(end - phrase.length, end), over: false };
}

const counsel = /(?:^|[.!?]["”’]?\s|\n)(?<phrase>(?:(?:Senior|Lead|Defen[cs]e|Defending|Prosecuting) counsel|Counsel) (?:for|to|assisting) [^.,;:!?“”"()]{2,80})$/u;

/** The office whose words end there, when they are opened by "the", "a" or an owner. */
function officeUpTo(text: string, around: Around, end: number, nameEnd: number): Apposition | undefined {
	const words = text.slice(Math.max(0, end - reach), end);
	const isClosed = /^(?:[,.;:)—–”"]|$)/.test(text.slice(nameEnd, nameEnd + 1));
	const phrase = (phraseOf.exec(words) ?? (isClosed ? phraseWithin.exec(words) : null))?.groups?.phrase ?? '';
	const isClause = goesOn.test(withoutBodies(phrase, around, end).replace(pairAtEnd, ''));
	const noun = isClause ? '' : officeOf.exec(phrase)?.groups?.noun?.toLowerCase() ?? '';
	const relation = relationOf.exec(text.slice(Math.max(0, end - 60), end))?.[0] ?? (/^one of /i.test(phrase) && isRole(phrase) ? phrase : undefined);
	if (relation !== undefined) {
		return { span: spanOf(end - relation.length, end), over: false };
	}
	if (isKin(noun)) {
		return undefined; // "the mother of the president, Karen Holm": which of the two she is stays open
	}
	if (roleNouns.has(noun)) {
		return { span: spanOf(end - phrase.length, end), over: false }; // "the chairman of the farmers’ union", "an adviser on media to the minister"
	}
	const held = isClause ? '' : ownedOffice.exec(phrase)?.groups?.noun?.toLowerCase() ?? '';
	if (roleNouns.has(held) && !isKin(held)) {
		return { span: spanOf(end - phrase.length, end), over: false };
	}
	const office = officeEndingAt(text, around, end);
	if (!office || isKin(lastWord(text.slice(office.start, office.end)))) {
		return undefined; // "his wife, Karen Holm": whose wife she is, the words beside it say
	}
	const opening = openingOf.exec(text.slice(Math.max(0, office.start - 40), office.start));
	const hasOwner = /['’]s?\s/.test(text.slice(office.start, office.end));
	const before = opening?.groups?.opening ?? '';
	const inner = office.start - before.length + (before.startsWith('whose ') ? 'whose '.length : 0);
	const start = inner - outerOffice(text.slice(Math.max(0, inner - 40), inner));
	const behind = /(?:^|\s)(?:of|to|for|with|by|from|on|against|about|than|over|regarding|concerning)\s$/i.test(text.slice(Math.max(0, start - 12), start));
	const isOfIt = behind && /^\s\p{Ll}/u.test(text.slice(nameEnd, nameEnd + 2));
	const isTheirs = opensSentence(text, office.start) && around.bodies.some((body) => body.start === office.start); // "NANS President, Comrade Karen Holm"
	const isHeld = (opening !== null || hasOwner || isTheirs) && !isOfIt; // not "In her view of the chairman, Karen Holm | said"
	return isHeld ? { span: spanOf(start, office.end), over: false } : undefined;
}

// "the party’s | leader", "whose former | owner"
const openingOf = new RegExp(
	'(?:^|\\s)(?<opening>(?:the|a|an|its|their|his|her|our|whose)\\s{1,4}'
	+ '(?:(?!(?:year|day|time|way|moment|month|and|or)\\s)[\\p{Ll}-]{3,14}(?:[\'’]s)?\\s){0,2})$', 'iu',
);

/** The phrase with one letter for each body in it, whose "and" joins no clauses: "a representative of the X, Karen Holm". */
function withoutBodies(phrase: string, { bodies }: Around, end: number): string {
	const from = end - phrase.length;
	const inside = bodies.filter((body) => body.start >= from && body.end <= end);
	return inside.reduceRight((words, body) => `${words.slice(0, body.start - from)}X${words.slice(body.end - from)}`, phrase);
}

/** How long "Representative of " is before "the secretary-general": the office of somebody who serves another. */
function outerOffice(before: string): number {
	const { noun } = /(?:^|[.!?;:”"]\s)(?<noun>\p{Lu}[\p{L}-]{2,20})\sof\s$/u.exec(before)?.groups ?? {};
	return noun !== undefined && roleNouns.has(noun.toLowerCase()) ? noun.length + ' of '.length : 0;
}

const phrase = '(?<phrase>(?:the|an?|its|their|his|her|our|whose|one of (?:the|its|their|his|her))\\s[^.,!?;:—–“”"()]{5,140})$';

// All since the last mark.
const phraseOf = new RegExp(`(?:^|[.!?,;:—–”"]\\s)${phrase}`, 'iu');

// "But | the president of the union, Karen Holm, said", where a comma closes it.
const phraseWithin = new RegExp(`\\b(?:but|and|yet|so|when|while|as|that|because|where|said|says|told|asked|by|to|with|from|alongside|against|met|meets|joined|thanked|replaced|succeeded)\\s${phrase}`, 'iu');

// "the police station’s commander", "its union’s former general secretary"
const ownedOffice = /^\S{1,6}\s(?:[\p{L}\p{M}-]{1,24}\s){0,4}[\p{L}\p{M}-]{2,24}['’]s?\s(?:[\p{L}-]{2,24}\s){0,3}(?<noun>[\p{L}-]{3,24})$/u;

// "his Norwegian counterpart"; "One of its coordinators" is read as a whole.
const relationOf = /(?<=^|\s)(?:his|her|their|its) (?:\p{Lu}[\p{L}-]{1,20} )?(?:counterpart|predecessor|successor)(?: (?:from|in|at) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)?$/iu;

// Its first noun before a preposition.
const officeOf = /^\S{1,6}\s(?:[\p{L}\p{M}’'-]{1,24}\s){0,4}?(?<noun>[\p{L}-]{3,24})\s(?:of|for|at|in|on|to|from|with)\s/u;

// "the commissioner for | peace and security"
const pairAtEnd = /\s(?:of|for|on)\s(?:the\s)?[\p{L}’'-]{3,24}(?:\s[\p{L}’'-]{3,24})?\sand\s[\p{L}’'-]{3,24}$/u;

// It is a clause and no phrase.
const goesOn = /\s(?:(?:who|which|that|said|says|told|is|was|are|were|has|had|have|will|would|and|but|as|when|after|before)\s|to\s(?!(?:the|its|his|her)\b|\p{Lu}))/u;

// "the head of the Harbour Agency (HA), Karen Holm"
const acronymBehind = /\s\(\p{Lu}[\p{L}-]{1,9}\)$/u;

/** Whether a sentence begins there, behind a closing quotation mark too. */
function opensSentence(text: string, at: number): boolean {
	return /(?:^|[.!?]["”’]?\s|\n)$/.test(text.slice(Math.max(0, at - 3), at));
}

function lastWord(words: string): string {
	return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

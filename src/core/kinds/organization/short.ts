import type { OrganizationKind, OrganizationMention } from '../../annotations';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { shifted, spanOf, type Span } from '../../span';
import { headsOfEmployers, headsOfKind, headsTakenUp, nounsOfHead } from '../../words/bodyHeads';
import { sayingForms } from '../../words/sayingVerbs';
import { roleNouns } from '../../words/titles';
import type { Body } from './joining';
import { headOf } from './kindByName';

/** "the ministry" after "China’s Defense Ministry": the latest body before it whose name turns on the same word. */
export function shortMentions(reading: Reading, bodies: readonly Body[]): readonly OrganizationMention[] {
	const byHead = placesByHead(reading.article.text, bodies);
	return reading.blocks.flatMap((block) => reading.recall(takenUp, block).flatMap(({ span, head }) => {
		const at = shifted(span, block.span.start);
		const places = byHead.get(head);
		const body = places && meantAt(places, at.start, block.span.start);
		return body ? [{ kind: 'organization', span: at, organization: body.organization, form: 'short' } satisfies OrganizationMention] : [];
	}));
}

/** The latest that is named in the same paragraph, else the one that was named most often so far, of those as often the latest. */
function meantAt(places: readonly Place[], at: number, from: number): Body | undefined {
	const end = countBefore(places, at, ({ start }) => start);
	const before = places.slice(Math.max(0, end - memory), end);
	const meant = before.some(({ last }) => !last) ? before.filter(({ last }) => !last) : before;
	const latest = meant.at(-1);
	if (latest === undefined || latest.start >= from) {
		return latest?.body;
	}
	const counts = new Map<Body, number>();
	for (const { body } of meant) {
		counts.set(body, (counts.get(body) ?? 0) + 1);
	}
	return [...counts].reduce((most, each) => (each[1] >= most[1] ? each : most))[0];
}

/** In names of bodies that a word may take up. */
const memory = 40;

interface Place {
	readonly start: number;
	readonly body: Body;
	/**
	 * Meant only where no other can be: a news agency that the article only names as its source ("JAKARTA (Reuters) - The Space Agency … the agency"),
	 * or whose analyst looks on ("Voltara fell, an analyst at ING said. The company …").
	 */
	readonly last: boolean;
}

function placesByHead(text: string, bodies: readonly Body[]): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	for (const body of bodies) {
		for (const head of headsFor(body)) {
			const ofHead = places.get(head) ?? [];
			places.set(head, ofHead);
			ofHead.push(...body.sightings.map(({ span }) => ({ start: span.start, body, last: isSource(body, head) || isOnlooker(text, span) })));
		}
	}
	for (const ofHead of places.values()) {
		ofHead.sort((a, b) => a.start - b.start);
	}
	return places;
}

function isSource({ organization: { name, classification } }: Body, head: string): boolean {
	return head === 'agency' && classification === 'news agency' && headOf(name) !== head;
}

/** "an analyst at ING", "Goldman Sachs analyst Karen Holm". */
function isOnlooker(text: string, { start, end }: Span): boolean {
	return /\b(?:analysts?|economists?|strategists?|traders?|polled|surveyed|compiled) (?:at|with|for|from|of|by) $/.test(text.slice(Math.max(0, start - 24), start))
		|| /^ (?:analysts?|economists?|strategists?|data)\b/.test(text.slice(end, end + 14));
}

/** The word its name turns on, and the words for what it is: "the company" is Gazprom. */
function headsFor({ organization: { name, classification }, nouns = none }: Body): ReadonlySet<string> {
	const last = (name.split(' ').at(-1) ?? '').toLowerCase();
	const byName = [headOf(name), ...nounsOfHead.get(headOf(name)) ?? [], ...nounsOfHead.get(last) ?? []];
	return new Set([...byName, ...headsOfKind.get(classification) ?? [], ...pairsOf(name, classification), ...nouns]);
}

/** "the central bank", and "the defense ministry" of a "Ministry of National Defense". */
function pairsOf(name: string, classification: OrganizationKind): readonly string[] {
	if (classification === 'central bank') {
		return ['central bank'];
	}
	if (!name.includes('Ministry')) {
		return [];
	}
	const { task, portfolio } = /\bMinistry (?:of|for) (?:the |National )?(?<task>\p{L}+)|(?<portfolio>\p{L}+) Ministry$/u.exec(name)?.groups ?? {};
	const of = (task ?? portfolio)?.toLowerCase();
	return of === undefined ? [] : [`${of === 'defence' ? 'defense' : of} ministry`];
}

const none: ReadonlySet<string> = new Set();

interface TakenUp {
	readonly span: Span;
	readonly head: string;
}

const takenUp: BlockWork<readonly TakenUp[]> = { name: 'heads taken up', of: takenUpIn };

// "the administration", "the board", but not "across the board".
const definite = /(?<!\bacross )\b[Tt]he (?:(?:central(?= bank)|[a-z]{3,14}(?= ministry)) )?[a-z]{1,20}\b(?! of\b)/g;

// "IF Metall, | the union | that": an apposition names nobody anew.
const explains = /[\p{L}\d)], $/u;
const goesOn = /^ (?:that|which|whose|who)\b/;

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
	return found;
}

/** Rooms do not speak: "the office said". */
function speaks(text: string, end: number): boolean {
	const [, word = '', next = ''] = /^ (\p{Ll}{2,12})(?: (\p{Ll}{2,12}))?/u.exec(text.slice(end, end + 28)) ?? [];
	return doings.has(word) || sayingForms().has(word) || ((word === 'would' || word === 'will') && sayingForms().has(next));
}

/** What bodies do besides, and rooms do not. */
const doings = new Set('declined decided plans planned apologised apologized refused employs employed hired sacked fired sued bought sold owns owned'.split(' '));

/** "a former inspector at the office", "the company’s managing director", "the office said". */
function isEmployer(text: string, start: number, end: number): boolean {
	const before = /(?<noun>[\p{L}-]{2,20}) (?:at|of|for|with|in) $/u.exec(text.slice(Math.max(0, start - 32), start))?.groups?.noun ?? '';
	const after = /^['’]s (?<office>(?:[\p{L}-]{2,20} ?){1,3})/u.exec(text.slice(end, end + 70))?.groups?.office ?? '';
	return [before, ...after.split(' ')].some((word) => roleNouns.has(word.toLowerCase())) || speaks(text, end);
}

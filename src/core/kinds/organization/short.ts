import type { OrganizationKind, OrganizationMention } from '../../annotations';
import type { Directory } from '../../directory/directory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { overlaps, shifted, type Span } from '../../span';
import { headsOfKind, membersOfUnions, nounsOfHead } from '../../words/bodyHeads';
import type { Body } from './joining';
import { headOf } from './kindByName';
import { portfolioOf } from '../../portfolio';
import { bareInHeadline, takenUp } from './takenUp';

/** "the ministry" after "China’s Defense Ministry": the latest body before it whose name turns on the same word. */
export function shortMentions(reading: Reading, bodies: readonly Body[]): readonly OrganizationMention[] {
	const byHead = placesByHead(reading, bodies);
	const inText = reading.blocks.flatMap((block) => reading.recall(takenUp, block).flatMap(({ span, head, modifier }) => {
		const at = shifted(span, block.span.start);
		const ofHead = byHead.get(head);
		const places = modifier === undefined || !ofHead ? ofHead : near(ofHead, at.end).filter(({ body }) => isSaidOf(body, modifier));
		const word = { at, head, from: block.span.start };
		const isTakenUp = places && !isNamedAt(places, at.end + 1) && !isNewOne(reading.article.text, places, word);
		const body = isTakenUp ? goesOn(reading.article.text, places, word) ?? meantAt(places, word) : undefined;
		return body ? [mentionOf(body, at)] : [];
	}));
	return [...inHeadline(reading, byHead).filter(({ span }) => !inText.some((each) => overlaps(each.span, span))), ...inText];
}

function mentionOf({ organization }: Body, span: Span): OrganizationMention {
	return { kind: 'organization', span, organization, form: 'short' };
}

/** "Council backs cuts": the one body of the article that may be called so. */
function inHeadline({ article: { headline }, blocks: [block] }: Reading, byHead: ReadonlyMap<string, readonly Place[]>): readonly OrganizationMention[] {
	return (headline && block?.span.start === headline.start ? bareInHeadline(block.text) : []).flatMap(({ span, head }) => {
		const places = byHead.get(head) ?? [];
		const [first] = places;
		const at = shifted(span, headline?.start ?? 0);
		const isAlone = !places.some(({ start }) => start >= at.start - 40 && start <= at.end);
		const isOnly = first !== undefined && isAlone && places.every(({ body, last }) => body === first.body && !last);
		return isOnly ? [mentionOf(first.body, at)] : [];
	});
}

/** "health" is in "Norvale Health Board", and "housing" in "Housing Authority". */
function isSaidOf({ organization: { name } }: Body, modifier: string): boolean {
	return name.toLowerCase().split(/[^\p{L}]+/u).includes(modifier);
}

/** The last few places before an offset, and the one behind it. */
function near(places: readonly Place[], offset: number): readonly Place[] {
	const before = countBefore(places, offset, ({ start }) => start);
	return places.slice(Math.max(0, before - memory), before + 1);
}

/** "The Norvale Commission met. … But a ballot commission was slow. | The commission | said": the last that a sentence was about is another. */
function isNewOne(text: string, places: readonly Place[], { at: { start }, head }: Word): boolean {
	const before = places[countBefore(places, start, (place) => place.start) - 1]?.start ?? start;
	const between = deliberate.has(head) ? text.slice(Math.max(before, start - reach), start) : '';
	return [...between.matchAll(newOne)].some(({ groups }) => groups?.head === head);
}

const deliberate = new Set(['commission', 'committee', 'subcommittee', 'board', 'council', 'court', 'panel', 'tribunal', 'agency', 'ministry', 'department']);
const newOne = /(?:[.!?]["”’]?\s|\n)(?:But |And |Later,? )?(?:[Aa]n?|[Aa]nother) (?:[\p{L}-]{2,20} ){0,4}?(?<head>[\p{Ll}]{5,12}) (?:in|on|of|has|had|was|is|will|would|said|ruled|voted|found|decided|took|met)\b/gu;

/** In characters: so long one has another of a sort in mind. */
const reach = 1200;

/** A word that may take up a body. */
interface Word {
	readonly at: Span;
	/** "company" */
	readonly head: string;
	/** Where its paragraph begins. */
	readonly from: number;
}

/** "Norvale Ltd said it sold Barwon. The company said": a firm that says more, or opens a sentence of the same paragraph, is the one that spoke last. */
function goesOn(text: string, places: readonly Place[], { at, head, from }: Word): Body | undefined {
	const says = speaks(text, at.end) && /^the$/i.test(text.slice(at.start - 4, at.start - 1));
	const opens = text.startsWith('The ', at.start - 4);
	const before = firms.has(head) && (says || opens) ? countBefore(places, at.start, ({ start }) => start) : 0;
	return places.slice(Math.max(0, before - memory), before).findLast((place) => place.speaks && !place.last && (says || place.start >= from))?.body;
}

function speaks(text: string, end: number): boolean {
	return /^,? (?:also |has |had )?(?:said|says|announced|reported|added|told)\b/.test(text.slice(end, end + 20));
}

/** "the broadcaster NTV" takes up nobody: it is explained by the name behind it. */
function isNamedAt(places: readonly Place[], offset: number): boolean {
	return places[countBefore(places, offset, ({ start }) => start)]?.start === offset;
}

/**
 * The latest that is named in the same paragraph, unless a firm is what the article is about; else the one that was named most often so far, of
 * those as often the latest.
 */
function meantAt(places: readonly Place[], { at, head, from }: Word): Body | undefined {
	const end = countBefore(places, at.start, ({ start }) => start);
	const before = places.slice(Math.max(0, end - memory), end);
	const meant = before.some(({ last }) => !last) ? before.filter(({ last }) => !last) : before;
	const latest = meant.at(-1);
	if (latest === undefined || latest.start >= from) {
		return latest && firms.has(head) ? foremost(meant[0]?.body, latest.body) : latest?.body;
	}
	const counts = new Map<Body, number>();
	for (const { body } of meant) {
		counts.set(body, (counts.get(body) ?? 0) + 1);
	}
	return [...counts].reduce((most, each) => (each[1] >= most[1] ? each : most))[0];
}

/** The firm that was named first, where the article names that one more often: "Norvale buys Barwon. … Barwon’s plant makes the company a leader". */
function foremost(first: Body | undefined, latest: Body): Body {
	const isLike = first?.organization.classification === latest.organization.classification;
	return isLike && first.sightings.length > latest.sightings.length ? first : latest;
}

/** Nouns by which news goes on about whom an article is about. */
const firms = new Set(['company', 'firm', 'group', 'bank']);

/** In names of bodies that a word may take up. */
const memory = 40;

interface Place {
	readonly start: number;
	readonly body: Body;
	/**
	 * Meant only where no other can be: a news agency that the article only names as its source ("JAKARTA (Reuters) - The Space Agency … the agency"), an
	 * international organisation that may be called one ("the W.H.O. … the agency"),
	 * or whose analyst looks on ("Voltara fell, an analyst at ING said. The company …").
	 */
	readonly last: boolean;
	/** Whether it speaks there: "Norvale Ltd said". */
	readonly speaks: boolean;
}

function placesByHead({ article: { text }, knowledge: { directory } }: Reading, bodies: readonly Body[]): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	for (const body of bodies) {
		const looksOn = body.sightings.some(({ span }) => isOnlooker(text, span));
		for (const head of [...headsFor(body), ...headOfEntry(directory, body), ...looksOn ? ['brokerage'] : []]) {
			const ofHead = places.get(head) ?? [];
			places.set(head, ofHead);
			const isLast = isSource(body, head) || isOther(body, head);
			ofHead.push(...body.sightings.map(({ span }) => ({
				start: span.start, body, last: (isLast && !speaksFor(text, span)) || (head !== 'brokerage' && isOnlooker(text, span)), speaks: speaks(text, span.end),
			})));
		}
	}
	for (const [head, ofHead] of places) {
		places.set(head, (head === 'group' ? withoutFirms(ofHead) : ofHead).sort((a, b) => a.start - b.start));
	}
	return places;
}

function isSource({ organization: { name, classification } }: Body, head: string): boolean {
	return head === 'agency' && (classification === 'news agency' || classification === 'international organisation') && headOf(name) !== head;
}

/** Where an association or a charity can be meant, "the group" is no firm that is not called one. */
function withoutFirms(places: readonly Place[]): Place[] {
	const isFirm = ({ body: { organization: { name, classification } } }: Place): boolean => classification === 'company' && !/\b(?:Group|Groupe|Grupo|Gruppe|Gruppo|Holdings?)\b/.test(name);
	const hasOther = places.some((place) => !place.last && !isFirm(place));
	return places.map((place) => (hasOther && isFirm(place) ? { ...place, last: true } : place));
}

/** "UNICEF's representative Karen Holm said the agency": who speaks for it takes it up. */
function speaksFor(text: string, { start, end }: Span): boolean {
	return !/\b(?:to|with|told) (?:the )?$/.test(text.slice(Math.max(0, start - 9), start)) && /^(?:['’]s)? (?:[\p{L}-]{2,20} ){2,8}(?:said|says|told)\b/u.test(text.slice(end, end + 120));
}

/** Who looks into an agency, a chancellery that is called a ministry after a Ministry, and a stock exchange that is a company itself. */
function isOther({ organization: { name } }: Body, head: string): boolean {
	return (head === 'agency' && /\b(?:Inspector General|Auditor General|Audit Office|Accountability Office|Court of Auditors)$/.test(name)) || (head === 'ministry' && /\b(?:Chancellery|Presidency|Cabinet Office)$/.test(name)) || (/^(?:company|firm|group)$/.test(head) && /^(?:ASX|NYSE|Nasdaq|JSE|BSE|NSE|LSE|Euronext|SGX|HKEX|Bursa .+|.*Exchange)$/.test(name));
}

/** "an analyst at ING", "Goldman Sachs analyst Karen Holm". */
function isOnlooker(text: string, { start, end }: Span): boolean {
	return /\b(?:analysts?|economists?|strategists?|traders?|polled|surveyed|compiled) (?:at|with|for|from|of|by) $/.test(text.slice(Math.max(0, start - 24), start))
		|| /^ (?:analysts?|economists?|strategists?|data)\b/.test(text.slice(end, end + 14));
}

/** "the department" of the Pentagon, "the bureau" of the FBI: by its whole name, which the directory tells. */
function headOfEntry(directory: Directory, { organization: { name, entry } }: Body): readonly string[] {
	const whole = entry === undefined ? undefined : directory.organization(entry)?.name;
	const head = whole === undefined ? '' : headOf(whole);
	return /^(?:department|bureau|administration|commission|authority|corps)$/.test(head) && headOf(name) !== head ? [head] : [];
}

/** The word its name turns on, and the words for what it is: "the company" is Gazprom. */
function headsFor({ organization: { name, classification, country }, nouns = none }: Body): ReadonlySet<string> {
	const last = (name.split(' ').at(-1) ?? '').toLowerCase();
	const isCongress = classification === 'legislature' && country === 'US'; // nobody calls it a parliament
	const isPlace = /^(?:embassy|consulate)$/.test(headOf(name)); // nobody calls it the agency
	const byName = [headOf(name), ...nounsOfHead.get(headOf(name)) ?? [], ...nounsOfHead.get(last) ?? []];
	const isCommittee = classification === 'party' && (/\bCommittee$/.test(name) || /^(?:DNC|RNC|DSCC|NRSC|DCCC|NRCC)$/.test(name)); // one of the party’s, and not the party
	const byKind = isCongress || isPlace || isCommittee ? [] : headsOfKind.get(classification) ?? [];
	return new Set([...byName, ...byKind, ...pairsOf(name, classification), ...wordingsOf(name, classification), ...nouns]);
}

/** "the union" of a "Pilots Association", "the inquiry" of a "Royal Commission", "the army" of the "Armed Forces". */
function wordingsOf(name: string, classification: OrganizationKind): readonly string[] {
	const unites = classification === 'organisation' && membersOfUnions.test(name) && unitingHeads.test(headOf(name));
	const areMembers = classification === 'organisation' && /workers$/i.test(name);
	const inquires = /\bInquiry\b|^Royal Commission\b|\bRoyal Commission$/.test(name);
	const isWholeForce = /\b(?:Armed Forces|Defen[cs]e Forces?)$/.test(name);
	return [...unites || areMembers ? ['union'] : [], ...inquires ? ['inquiry'] : [], ...isWholeForce ? ['army'] : []];
}

const unitingHeads = /^(?:association|federation|brotherhood|congress|organi[sz]ation|society|council|guild|alliance)s?$/;

/** "the central bank", and "the defense ministry" of a "Ministry of National Defense". */
function pairsOf(name: string, classification: OrganizationKind): readonly string[] {
	if (classification === 'central bank') {
		return ['central bank'];
	}
	const pair = pairs.exec(name)?.[0].toLowerCase();
	if (pair !== undefined) {
		return [pair];
	}
	const of = name.includes('Ministry') ? portfolioOf(name) : undefined;
	return of === undefined ? [] : [`${of === 'defence' ? 'defense' : of} ministry`];
}

// Heads of two words, which are taken up by both: "the coast guard".
const pairs = /\b(?:Credit Union|Coast Guard|National Guard|Supreme Court|High Court|Air Force)$/;

const none: ReadonlySet<string> = new Set();

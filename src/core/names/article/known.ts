import { countryNames } from '../../countryOf';
import { stateHeads } from '../../words/agencyHeads';
import { firmOpeners, kindOfHead } from '../../words/bodyHeads';
import { demonyms } from '../../words/demonyms';
import { isGivenName } from '../sorts/givenName';
import { givenNames } from '../../words/givenNames';
import { particles } from '../../words/nameParts';
import { plainWords } from '../../words/plainWords';
import { roleNouns } from '../../words/titles';
import { isBodyByNoun, isGroup, isPlaceByNoun, isThing, storms } from '../sorts/beside';
import type { Marks } from '../text/marks';
import { withoutHeading } from '../edges/personEdges';
import { partnersIn } from '../edges/overAnd';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { actsAsBody } from '../sorts/dealings';
import { isSurelyPlaceLike, isTitled } from '../sorts/titled';
import { isBodyTold } from '../sorts/told';
import { hasSlashedForm, isCapital, isHead, lower } from '../text/runs';
import { isPlaceName } from '../sorts/vocabulary';
import { actingIn, isActing } from './acting';
import { lawsIn } from './laws';
import type { Word } from '../text/words';

/** A block's words and the names found among them so far. */
export interface Found {
	readonly words: readonly Word[];
	readonly marks: Marks;
	readonly pieces: readonly Piece[];
}

/** What the directory says of names. */
export interface Lists {
	/** It lists a body of that name, which is no family's: "Pemex". */
	readonly isListed: (name: string) => boolean;
	/** The name can mean nothing but a body: "Vodafone". */
	readonly isWellKnown: (name: string) => boolean;
	/** It has a body of that name, whatever else the name may mean: "Moody's". */
	readonly isNamed: (name: string) => boolean;
	/** It has somebody of that full name, and no body: "Bill Clinton". */
	readonly isHolder: (name: string) => boolean;
	/** Somebody of that family name leads a country, or soon will: "Trump". */
	readonly isLeader: (name: string) => boolean;
}

/** What an article says of single words and names, with what the directory says. */
export interface Known extends Lists {
	/** First and last words of people's full names. */
	readonly people: ReadonlySet<string>;
	/** People's full names, given name first, that are never a body's. */
	readonly fullNames: ReadonlySet<string>;
	/** First words of firms: "Hutchison" of "Hutchison Whampoa Ltd". */
	readonly firms: ReadonlySet<string>;
	/** Single words that stand for a body of several, and that the article has for no place: "Northmoor" of "Northmoor Athletic", "Norpower" in brackets. */
	readonly named: ReadonlySet<string>;
	/** Those that speak by this word alone, which is no known place: "Equatorial said" for "Equatorial Communications Co". */
	readonly speakingFirms: ReadonlySet<string>;
	/** Firms without their legal form: "San Miguel" of "San Miguel Corp". */
	readonly bareFirms: ReadonlySet<string>;
	/** "Dodd-Frank" of "the Dodd-Frank Act". */
	readonly laws: ReadonlySet<string>;
	/** Names that a noun before them once called a body: "the sensor company Nordhavn". */
	readonly bodies: ReadonlySet<string>;
	/** What a noun beside it once called a thing: "the ship Anke Brandt". */
	readonly things: ReadonlySet<string>;
	/** What a noun beside it once called a place: "Parwan province". */
	readonly places: ReadonlySet<string>;
	/** First words of firms that stand somewhere behind "in" or "near": where something is. */
	readonly stood: ReadonlySet<string>;
	/** What looks like a person and is where things happen: "Sharm El-Sheikh". */
	readonly spots: ReadonlySet<string>;
	/** Every place by its whole name. */
	readonly whole: ReadonlySet<string>;
	/** What single words were taken for where no sentence opens, most often. */
	readonly types: ReadonlyMap<string, Piece['type']>;
	/** Words that open a sentence somewhere, or stand behind the stop of initials, and that the article also has with a small letter. */
	readonly small: ReadonlySet<string>;
}

/** What all blocks of an article together say of single words and names. */
export function knownIn(blocks: readonly Found[]): Omit<Known, keyof Lists | 'spots'> {
	const [people, sure] = [new Set<string>(), new Set<string>()];
	const counts = new Map<string, Map<Piece['type'], number>>();
	const [small, acting] = [smallIn(blocks), actingIn(blocks)];
	const firms = new Set<string>();
	const speaking = new Set<string>();
	const ownNames = new Set<string>();
	const stays = new Set<string>();
	const bareFirms = new Set<string>();
	const places = new Set<string>();
	const bodies = new Set<string>();
	const things = new Set<string>();
	const whole = new Set<string>();
	const fullNames = new Set<string>();
	for (const { words, marks, pieces } of blocks) {
		for (const piece of pieces.map((each) => withoutHeading(words, each))) {
			if (isActing(words, piece, acting)) {
				bodies.add(textOfPiece(words, piece));
			}
			if (isBodyAfterAll(words, piece, acting)) {
				ownNames.add(textOfWord(words, piece.from)); // "Fermi" of "Fermi Energia, a company"
				continue;
			}
			if (piece.type === 'person' && piece.to - piece.from > 1) {
				addEnds(isGivenName(textOfWord(words, piece.from)) ? sure : people, words, piece);
				fullNames.add(givenNames.has(textOfWord(words, piece.from)) ? textOfPiece(words, piece) : '');
				fullNames.add(familyName(words, piece));
			}
			if (isLedByOwnName(words, piece) || isDepartment(words, piece)) {
				ownNames.add(textOfWord(words, piece.from));
			}
			if (piece.type === 'organization' && firmOpeners.has(textOfWord(words, piece.from)) && words[piece.from + 1]?.shape === 'capital') {
				ownNames.add(textOfWord(words, piece.from + 1)); // "Holm" of "Grupo Holm"
			}
			if (isFirm(words, piece)) {
				firms.add(textOfWord(words, piece.from));
				bareFirms.add(textOfPiece(words, { ...piece, to: Math.max(piece.from + 2, piece.to - 1) }));
			}
			addTold({ whole, places, things, bodies }, words, piece);
			if (piece.type === 'organization' && isInBrackets(words, piece.to + 1)) {
				ownNames.add(textOfWord(words, piece.to + 1));
			}
			if (piece.type === 'place' || textOfWord(words, piece.from - 1) === 'in') {
				stays.add(textOfWord(words, piece.from));
			}
			if (piece.to - piece.from === 1) {
				speaking.add(/^(?:said|says)$/.test(textOfWord(words, piece.to)) ? textOfWord(words, piece.from) : '');
				count(counts, textOfWord(words, piece.from), piece.type, words[piece.from]?.opens === true ? 0.5 : 1);
			}
		}
		[...behindStorms(words, marks), ...glossedIn(words)].forEach((thing) => { things.add(thing); });
	}
	villagesIn(blocks).forEach((place) => people.delete(place)); // "Villa Norvale" makes nobody of Norvale village
	sure.forEach((end) => people.add(end));
	const named = new Set([...ownNames].filter((word) => !stays.has(word)));
	const types = new Map([...counts].map(([word, each]) => [word, commonest(each)]));
	const speakingFirms = new Set([...firms].filter((word) => speaking.has(word) && !isPlaceName(word)));
	const [stood, laws] = [stoodIn(blocks, firms), lawsIn(blocks)];
	return { people, fullNames, types, small, firms, stood, speakingFirms, bareFirms, named, bodies, things, places, whole, laws };
}

/** Whether what looks like somebody acts elsewhere or is told to be a body. */
function isBodyAfterAll(words: readonly Word[], piece: Piece, acting: ReadonlySet<string>): boolean {
	return isActing(words, piece, acting) || (piece.type === 'person' && piece.to - piece.from > 1 && isBodyTold(words, piece));
}

/** All of it in words, which are the same only where the article says the same. */
export function wordingOf(known: Omit<Known, keyof Lists>): string {
	return Object.values(known).map((each: ReadonlySet<string> | ReadonlyMap<string, string>) => [...each].join('\t')).join('\n');
}

/** "Barkhane" of "Operation Barkhane", "Sandy" of "Hurricane Sandy". */
function behindStorms(words: readonly Word[], { capitals }: Marks): readonly string[] {
	return [...capitals].filter((at) => storms.has(textOfWord(words, at)) && isCapital(words[at + 1])).map((at) => textOfWord(words, at + 1));
}

/** "central business district (CBD)": letters that stand for small words are no name, unless these end in what a body is. */
function glossedIn(words: readonly Word[]): readonly string[] {
	return words.flatMap(({ text }, at) => (text === '(' && words[at + 1]?.shape === 'capitals' && textOfWord(words, at + 2) === ')' && isGloss(words, at) ? [textOfWord(words, at + 1)] : []));
}

function isGloss(words: readonly Word[], open: number): boolean {
	const letters = textOfWord(words, open + 1).toLowerCase();
	const before: string[] = [];
	for (let at = open - 1; words[at]?.shape === 'lower' || textOfWord(words, at) === '-'; at--) {
		before.unshift(...textOfWord(words, at).split('-').filter((part) => part.length > 1));
	}
	const initials = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');
	const full = before.filter((part) => !/^(?:of|and|the|for|in|to|a)$/.test(part));
	const last = before.at(-1) ?? '';
	return letters.length > 1 && kindOfHead.get(last) === undefined && (counted.test(last) || [before, full].some((parts) => initials(parts).endsWith(letters)));
}

// "Bahrain interbank offered rates (BIBOR)"
const counted = /^(?:rates?|ratio|index|yields?|tax(?:es)?|lev(?:y|ies)|syndrome|disease|disorder|virus)$/;

function villagesIn(blocks: readonly Found[]): readonly string[] {
	return blocks.flatMap(({ words, pieces }) => pieces.filter((piece) => isVillage(words, piece)).map((piece) => textOfPiece(words, piece)));
}

/** Those of the words that stand somewhere behind "in" or "near". */
function stoodIn(blocks: readonly Found[], firms: ReadonlySet<string>): ReadonlySet<string> {
	const stand = blocks.flatMap(({ words, pieces }) => pieces.filter(({ from }) => isSurelyPlaceLike(words, from)).map(({ from }) => textOfWord(words, from)));
	return new Set(stand.filter((word) => firms.has(word)));
}

/** Words of which a capital tells little, where the article has them with a small letter as well. */
function smallIn(blocks: readonly Found[]): ReadonlySet<string> {
	const capitals = new Set<string>();
	for (const { words, marks, pieces } of blocks) {
		marks.openers.forEach((opener) => capitals.add(opener));
		pieces.filter((piece) => isAfterInitials(words, piece)).forEach(({ to }) => capitals.add(lowerOfWord(words, to - 1)));
	}
	const small = new Set<string>();
	for (const { words, marks } of blocks) {
		for (const at of marks.lower) {
			const word = textOfWord(words, at);
			if (capitals.has(word)) {
				small.add(word);
			}
		}
	}
	return small;
}

interface Told {
	readonly whole: Set<string>;
	readonly places: Set<string>;
	readonly things: Set<string>;
	readonly bodies: Set<string>;
}

/** "U.S. Bond": behind the stop of "U.S." some wires write a capital that means nothing. */
export function isAfterInitials(words: readonly Word[], { from, to, type }: Piece): boolean {
	return type === 'organization' && to - from === 2 && /^(?:\p{Lu}\.){2,3}$/u.test(textOfWord(words, from)) && words[to - 1]?.shape === 'capital'
		&& !isHead(textOfWord(words, to - 1)) && !stateHeads.has(textOfWord(words, to - 1));
}

/** What a noun beside a name, or its own words, say of it wherever it stands. */
function addTold({ whole, places, things, bodies }: Told, words: readonly Word[], piece: Piece): void {
	if (piece.type === 'place') {
		const text = textOfPiece(words, piece);
		whole.add(words.slice(piece.from, piece.to).every(({ shape }) => shape === 'capitals') ? inTitleCase(text) : text);
		if (isPlaceByNoun(words, piece)) {
			places.add(text);
		}
	}
	if (piece.type === 'other' && piece.to - piece.from > 1 && isThing(words, piece)) {
		things.add(textOfPiece(words, piece));
	}
	const partners = partnersIn(words, piece);
	if (partners !== undefined) {
		bodies.add(partners);
	}
	const isBody = piece.type === 'organization' ? isBodyByNoun(words, piece) || isGroup(words, piece) : piece.type === 'person' && actsAsBody(words, piece) && !isTitled(words, piece.from);
	if (isBody) {
		bodies.add(textOfPiece(words, piece));
	}
}

/** "Indian Wells" of a dateline’s "INDIAN WELLS". */
function inTitleCase(text: string): string {
	return text.length < 5 ? text : text.split(' ').map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
}

/** "Norvale Power Company (Norpower)": a single name behind a body that is no place. */
function isInBrackets(words: readonly Word[], at: number): boolean {
	const text = textOfWord(words, at);
	return textOfWord(words, at - 1) === '(' && textOfWord(words, at + 1) === ')' && words[at]?.shape === 'capital' && !isPlaceName(text) && !demonyms.has(text);
}

/** "Van Dyke" of "Jason Van Dyke"; "" where one word is the family name. */
function familyName(words: readonly Word[], { from, to }: Piece): string {
	return to - from > 2 && particles.has(lowerOfWord(words, to - 2)) ? textOfPiece(words, { from: to - 2, to }) : '';
}

/** "Norvale village": no man's following is called so, as the Clinton camp is. */
function isVillage(words: readonly Word[], { type, to }: Piece): boolean {
	return type === 'place' && /^(?:village|town|township|hamlet|province|district|island|municipality)$/.test(textOfWord(words, to));
}

/** The first and the last word of a full name; "Ethiopia Abebe Holm" of a headline makes nobody of the country, Neil Jordan does of his. */
function addEnds(people: Set<string>, words: readonly Word[], { from, to }: Piece): void {
	const first = textOfWord(words, from);
	if (!countryNames.has(first) || givenNames.has(first)) {
		people.add(first);
	}
	people.add(textOfWord(words, to - 1));
}

/** "Northmoor Athletic", "Barwon Farm Associates": capitals only, the first of which means nothing else and may stand for all. */
function isLedByOwnName(words: readonly Word[], { type, from, to }: Piece): boolean {
	const first = textOfWord(words, from);
	return type === 'organization' && to - from > 1 && to - from < 5 && words.slice(from, to).every(({ shape }) => shape === 'capital')
		&& !plainWords.has(lower(first)) && !isPlaceName(first) && !demonyms.has(first) && !roleNouns.has(lower(first)) && !isHead(first) && !givenNames.has(first);
}

/** "Commerce Department", whose statements "Commerce said" goes on to tell. */
function isDepartment(words: readonly Word[], { type, from, to }: Piece): boolean {
	return type === 'organization' && to - from === 2 && words[from]?.shape === 'capital' && /^(?:Department|Ministry)$/.test(textOfWord(words, from + 1)) && !isPlaceName(textOfWord(words, from));
}

/** A body of several words whose last says that it trades: "Cavendish International Holdings Ltd". */
export function isFirm(words: readonly Word[], { type, from, to }: Piece): boolean {
	const last = lowerOfWord(words, to - 1);
	return type === 'organization' && to - from > 1 && (kindOfHead.get(last) === 'company' || hasSlashedForm(words, to)) && words[from]?.shape === 'capital'
		&& !plainWords.has(lowerOfWord(words, from)) && !countryNames.has(textOfWord(words, from)) && !demonyms.has(textOfWord(words, from));
}

function count(counts: Map<string, Map<Piece['type'], number>>, word: string, type: Piece['type'], by: number): void {
	const types = counts.get(word) ?? new Map<Piece['type'], number>();
	counts.set(word, types);
	types.set(type, (types.get(type) ?? 0) + by);
}

function commonest(types: ReadonlyMap<Piece['type'], number>): Piece['type'] {
	return [...types].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

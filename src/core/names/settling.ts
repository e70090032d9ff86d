import { countryNames } from '../countryOf';
import { cities } from '../words/cities';
import { demonyms } from '../words/demonyms';
import { givenNames } from '../words/givenNames';
import { plainWords } from '../words/plainWords';
import { regions } from '../words/regions';
import { kindOfHead } from '../words/bodyHeads';
import { honorifics, ranks, roleNouns } from '../words/titles';
import { isBodyByNoun, isPlaceByNoun } from './beside';
import { overParticles } from './joins';
import type { Marks } from './marks';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from './piece';
import { hasSlashedForm, isCapital, isHead, lower } from './runs';
import { isBodyTold, typeTold } from './told';
import { isHoliday, ledByOne } from './vocabulary';
import type { Word } from './words';

/** A block's words and the names found among them so far. */
export interface Found {
	readonly words: readonly Word[];
	readonly marks: Marks;
	readonly pieces: readonly Piece[];
}

/**
 * What one place of an article leaves open, another decides: a word of somebody's full name is that person again, and what was a body
 * three times is one the fourth time.
 */
export function settledNames(blocks: readonly Found[], lists: Lists): readonly (readonly Piece[])[] {
	const known = { ...knownIn(blocks), ...lists };
	return blocks.map((block) => {
		const { words, pieces } = block;
		const settled = pieces.filter((piece) => !isPlainHere(words, piece, known)).map((piece) => settledPiece(words, piece, known));
		const more = missed(block, known);
		return more.length === 0 ? settled : [...settled, ...more].sort((a, b) => a.from - b.from);
	});
}

/** What the directory says of names. */
export interface Lists {
	/** It lists a body of that name, which is no family's: "Pemex". */
	readonly isListed: (name: string) => boolean;
	/** The name can mean nothing but a body: "Vodafone". */
	readonly isWellKnown: (name: string) => boolean;
}

interface Known extends Lists {
	/** First and last words of people's full names. */
	readonly people: ReadonlySet<string>;
	/** First words of firms: "Hutchison" of "Hutchison Whampoa Ltd". */
	readonly firms: ReadonlySet<string>;
	/** Single words that stand for a body of several, and that the article has for no place: "Kelvin" of "Kelvin Athletic", "Norpower" in brackets. */
	readonly named: ReadonlySet<string>;
	/** Firms without their legal form: "San Miguel" of "San Miguel Corp". */
	readonly bareFirms: ReadonlySet<string>;
	/** Single words that a noun before them once called a body: "the sensor company Nordhavn". */
	readonly bodies: ReadonlySet<string>;
	/** What a noun beside it once called a place: "Parwan province". */
	readonly places: ReadonlySet<string>;
	/** What single words were taken for where no sentence opens, most often. */
	readonly types: ReadonlyMap<string, Piece['type']>;
	/** Words that open a sentence somewhere and that the article also has with a small letter. */
	readonly small: ReadonlySet<string>;
}

function knownIn(blocks: readonly Found[]): Omit<Known, keyof Lists> {
	const people = new Set<string>();
	const counts = new Map<string, Map<Piece['type'], number>>();
	const openers = new Set(blocks.flatMap(({ marks }) => marks.openers));
	const small = new Set<string>();
	const firms = new Set<string>();
	const ownNames = new Set<string>();
	const stays = new Set<string>();
	const bareFirms = new Set<string>();
	const places = new Set<string>();
	const bodies = new Set<string>();
	for (const { words, marks, pieces } of blocks) {
		for (const piece of pieces) {
			if (piece.type === 'person' && piece.to - piece.from > 1) {
				addEnds(people, words, piece);
			}
			if (isLedByOwnName(words, piece)) {
				ownNames.add(textOfWord(words, piece.from));
			}
			if (isFirm(words, piece)) {
				firms.add(textOfWord(words, piece.from));
				bareFirms.add(textOfPiece(words, { ...piece, to: Math.max(piece.from + 2, piece.to - 1) }));
			}
			if (piece.type === 'place' && isPlaceByNoun(words, piece)) {
				places.add(textOfPiece(words, piece));
			}
			if (piece.type === 'organization' && piece.to - piece.from === 1 && isBodyByNoun(words, piece)) {
				bodies.add(textOfWord(words, piece.from));
			}
			if (piece.type === 'organization' && isInBrackets(words, piece.to + 1)) {
				ownNames.add(textOfWord(words, piece.to + 1));
			}
			if (piece.type === 'place' || textOfWord(words, piece.from - 1) === 'in') {
				stays.add(textOfWord(words, piece.from));
			}
			if (piece.to - piece.from === 1) {
				count(counts, textOfWord(words, piece.from), piece.type, words[piece.from]?.opens === true ? 0.5 : 1);
			}
		}
		for (const at of marks.lower) {
			const word = textOfWord(words, at);
			if (openers.has(word)) {
				small.add(word);
			}
		}
	}
	const named = new Set([...ownNames].filter((word) => !stays.has(word)));
	return { people, types: new Map([...counts].map(([word, types]) => [word, commonest(types)])), small, firms, bareFirms, named, bodies, places };
}

/** "Norvale Power Company (Norpower)": a single name behind a body that is no place. */
function isInBrackets(words: readonly Word[], at: number): boolean {
	const text = textOfWord(words, at);
	return textOfWord(words, at - 1) === '(' && textOfWord(words, at + 1) === ')' && words[at]?.shape === 'capital' && !isPlaceName(text) && !demonyms.has(text);
}

function isPlaceName(text: string): boolean {
	return countryNames.has(text) || cities.has(text) || regions.has(text);
}

/** The first and the last word of a full name; "Ethiopia Abebe Holm" of a headline makes nobody of the country, Neil Jordan does of his. */
function addEnds(people: Set<string>, words: readonly Word[], { from, to }: Piece): void {
	const first = textOfWord(words, from);
	if (!countryNames.has(first) || givenNames.has(first)) {
		people.add(first);
	}
	people.add(textOfWord(words, to - 1));
}

/** "Kelvin Athletic", "Lakefront Pain Associates": capitals only, the first of which means nothing else and may stand for all. */
function isLedByOwnName(words: readonly Word[], { type, from, to }: Piece): boolean {
	const first = textOfWord(words, from);
	return type === 'organization' && to - from > 1 && to - from < 5 && words.slice(from, to).every(({ shape }) => shape === 'capital')
		&& !plainWords.has(lower(first)) && !isPlaceName(first) && !demonyms.has(first) && !roleNouns.has(lower(first)) && !isHead(first) && !givenNames.has(first);
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

/** "Statistics chief says": a sentence's first word that the article has with a small letter too. */
function isPlainHere(words: readonly Word[], { from, to }: Piece, { people, small }: Known): boolean {
	const word = words[from];
	return to - from === 1 && word?.opens === true && word.shape === 'capital' && small.has(word.text.toLowerCase()) && !people.has(word.text);
}

function settledPiece(words: readonly Word[], piece: Piece, known: Known): Piece {
	const { people, types, firms, named, bodies, places } = known;
	const text = textOfPiece(words, piece);
	if (piece.type === 'person' && (isInitials(words, piece, known) || isListedBody(words, piece, known) || (!people.has(text) && isBodyTold(words, piece)))) {
		return { ...piece, type: 'organization' };
	}
	if ((piece.type === 'place' || piece.type === 'other') && (known.isWellKnown(text) || known.bareFirms.has(text))) {
		return { ...piece, type: 'organization' };
	}
	const told = piece.type === 'person' || piece.to - piece.from > 4 ? undefined : typeTold(words, piece);
	if (told !== undefined) {
		return { ...piece, from: piece.from + (honorifics.has(lowerOfWord(words, piece.from)) && piece.to - piece.from > 1 ? 1 : 0), type: told };
	}
	if (piece.to - piece.from > 1 || (countryNames.has(text) && !people.has(text)) || (demonyms.has(text) && !people.has(text))) {
		return piece;
	}
	if (people.has(text) && words[piece.from]?.shape === 'capital' && !((cities.has(text) || countryNames.has(text)) && isPlaceLike(words, piece.from))) {
		return { ...piece, from: overParticles(words, piece.from), type: 'person' };
	}
	const type = places.has(text) && piece.type === 'person' ? 'place' : types.get(text) ?? piece.type;
	if ((type === 'person' || type === 'organization') && (firms.has(text) || named.has(text) || bodies.has(text))) {
		return { ...piece, type: isTitled(words, piece.from) ? 'person' : 'organization' };
	}
	return { ...piece, type: type === 'person' && textOfWord(words, piece.from - 1) === 'in' && !people.has(text) ? 'place' : type };
}

/** "GAIL": in capitals beside words in small letters, with no title before it and no colon of a transcript behind. */
function isInitials(words: readonly Word[], { from, to }: Piece, { people }: Known): boolean {
	const text = textOfWord(words, from);
	const isAlone = to - from === 1 && words[from]?.shape === 'capitals' && (words[from - 1]?.shape === 'lower' || words[to]?.shape === 'lower');
	return isAlone && /^\p{Lu}{3,}$/u.test(text) && !people.has(text) && !isTitled(words, from) && textOfWord(words, to) !== ':' && textOfWord(words, from - 1) !== 'as';
}

/** "Al Qaeda" and "Pemex" are nobody's names where the article names nobody so in full, by given name or with a title. */
function isListedBody(words: readonly Word[], piece: Piece, { people, isListed }: Known): boolean {
	const [first, last] = [textOfWord(words, piece.from), textOfWord(words, piece.to - 1)];
	const isFullName = piece.to - piece.from > 1 ? givenNames.has(first) : people.has(last);
	return !isFullName && !isTitled(words, piece.from) && isListed(textOfPiece(words, piece));
}

/** "chairman Cavendish", "Mr Cavendish". */
function isTitled(words: readonly Word[], at: number): boolean {
	const before = lowerOfWord(words, at - 1);
	return roleNouns.has(before) || honorifics.has(before) || ranks.has(before);
}

/** "in Houston" is the city, though a Whitney Houston is about. */
function isPlaceLike(words: readonly Word[], at: number): boolean {
	return ['in', 'at', 'from', 'near', 'to', 'of', 'outside', 'around', 'across'].includes(textOfWord(words, at - 1));
}

/** Who speaks or leads is somebody: "Diagne noted", "told IPS", "the Diagne administration". */
function typeByPlace(words: readonly Word[], at: number): Piece['type'] | undefined {
	const word = words[at];
	const speaks = saying.has(textOfWord(words, at + 1)) || (saying.has(textOfWord(words, at - 1)) && textOfWord(words, at - 1) !== 'told');
	if (word?.shape === 'capitals' && word.text.length > 1) {
		return speaks || textOfWord(words, at - 1) === 'told' || (textOfWord(words, at - 1) === '(' && textOfWord(words, at + 1) === ')' && isCapital(words[at - 2])) ? 'organization' : undefined;
	}
	const leads = textOfWord(words, at - 1) === 'the' && ledByOne.has(textOfWord(words, at + 1)) && !cities.has(word?.text ?? '');
	return (speaks || leads) && word?.shape === 'capital' && word.text.length > 2 && !word.text.includes('-') ? 'person' : undefined;
}

const saying = new Set('said says told added argued warned insisted replied recalled explained noted stressed stated wrote tweeted remarked claimed'.split(' '));

/** Words that are nobody's in this place and somebody's in others. */
function missed({ words, marks, pieces }: Found, { people, types, small, firms, isWellKnown }: Known): readonly Piece[] {
	const found: Piece[] = [];
	let next = 0;
	for (const at of marks.capitals) {
		while ((pieces[next]?.to ?? Infinity) <= at) {
			next++;
		}
		const word = words[at];
		if (!word || (pieces[next]?.from ?? Infinity) <= at || isNamed(words[at - 1])) {
			continue;
		}
		const body = knownBodyAt(words, at, pieces[next]?.from ?? Infinity, isWellKnown);
		if (body) {
			found.push(body);
			continue;
		}
		if (isCapital(words[at + 1])) {
			found.push(...personAt(words, at, pieces[next]?.from ?? Infinity, types));
			continue;
		}
		const type = people.has(word.text) ? 'person' : demonyms.has(word.text.replace(/s$/, '')) || demonyms.has(word.text) ? 'other' : isFirmHere(words, at, { types, firms }) ? 'organization' : types.get(word.text) ?? typeByPlace(words, at) ?? typeTold(words, { from: at, to: at + 1 });
		if (type !== undefined && !isPlain(word, people, small)) {
			found.push({ from: at, to: at + 1, type });
		}
	}
	return found;
}

/** "Premium Times told": the whole row of capitals is a name that can mean nothing but a body. */
function knownBodyAt(words: readonly Word[], from: number, limit: number, isWellKnown: Lists['isWellKnown']): Piece | undefined {
	let to = from + 1;
	while (to < limit && to - from < longestBody && isCapital(words[to]) && words[to]?.spaced === true) {
		to++;
	}
	return (to === limit || !isCapital(words[to])) && isWellKnown(textOfPiece(words, { from, to })) ? { from, to, type: 'organization' } : undefined;
}

/** Words. */
const longestBody = 5;

/** "shares of Barwon" where the article has a Barwon Farmlands Ltd. */
function isFirmHere(words: readonly Word[], at: number, { types, firms }: Pick<Known, 'types' | 'firms'>): boolean {
	const text = textOfWord(words, at);
	return firms.has(text) && (types.get(text) ?? 'person') === 'person' && !isTitled(words, at) && !isPlaceLike(words, at);
}

/** A capital that no sentence opening explains. */
function isNamed(word: Word | undefined): boolean {
	return isCapital(word) && !(word?.opens === true && plainWords.has(word.text.toLowerCase()));
}

/** "Folasade Adeyemi told": two or three capitals that speak, have an office behind them, or end in somebody's surname. */
function personAt(words: readonly Word[], from: number, limit: number, types: Known['types']): readonly Piece[] {
	let to = from;
	while (to < limit && words[to]?.shape === 'capital' && (to === from || words[to]?.spaced === true)) {
		to++;
	}
	const speaks = saying.has(textOfWord(words, to)) || ['said', 'says', 'added'].includes(textOfWord(words, from - 1));
	const holds = textOfWord(words, to) === ',' && roleNouns.has(textOfWord(words, to + 1));
	const known = types.get(textOfWord(words, to - 1)) === 'person';
	const plain = words.slice(from, to).some(({ text }) => plainWords.has(text.toLowerCase()) || roleNouns.has(text.toLowerCase()) || ranks.has(lower(text)));
	const before = textOfWord(words, from - 1);
	const titled = to < limit && words[from - 1]?.shape === 'lower' && isTitled(words, from) && !adjectives.has(before) && !cities.has(textOfPiece(words, { from, to })) && !regions.has(textOfPiece(words, { from, to: from + 2 }));
	return (speaks || holds || known || titled) && !plain && !isHoliday(textOfPiece(words, { from, to })) && to - from > 1 && to - from < 4 ? [{ from, to, type: 'person' }] : [];
}

/** Titles that are more often adjectives: "a major Tea Party rally", "the private Trump Tower suite". */
const adjectives = new Set(['major', 'private', 'general', 'fellow', 'chief', 'principal', 'head', 'lead', 'corporal', 'minor', 'patient', 'veteran', 'official', 'secret', 'expert', 'public', 'executive', 'representative', 'individual']);

function isPlain({ text, opens }: Word, people: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
	const form = text.toLowerCase();
	return plainWords.has(form) || (roleNouns.has(form) && !people.has(text)) || (opens && small.has(form)) || /^\p{Lu}{2,5}s$/u.test(text);
}

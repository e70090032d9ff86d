import { cities } from '../../words/cities';
import { demonyms } from '../../words/demonyms';
import { plainWords } from '../../words/plainWords';
import { regions } from '../../words/regions';
import { formerWords, ranks, roleNouns } from '../../words/titles';
import { fromFamilyName, isGroupOfNumber } from '../sorts/designations';
import { deliberating } from '../sorts/heads';
import { isNameWord } from '../text/lexicon';
import type { Found, Known, Lists } from './known';
import { isLegalForm } from '../edges/legalForms';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead, lower } from '../text/runs';
import { storms } from '../sorts/beside';
import { isSurelyPlaceLike, isTitled } from '../sorts/titled';
import { typeTold } from '../sorts/told';
import { commandAt, unionAt } from '../sorts/unclaimed';
import { isHoliday, isPlaceName, isShortMonth, ledByOne, things } from '../sorts/vocabulary';
import type { Word } from '../text/words';

/** Who speaks or leads is somebody: "Diagne noted", "told IPS", "the Diagne administration". */
function typeByPlace(words: readonly Word[], at: number): Piece['type'] | undefined {
	if (isLegalForm(words, at)) {
		return undefined;
	}
	const word = words[at];
	const speaks = saying.has(textOfWord(words, at + 1)) || (saying.has(textOfWord(words, at - 1)) && textOfWord(words, at - 1) !== 'told');
	if (word?.shape === 'capitals' && word.text.length > 1) {
		return speaks || textOfWord(words, at - 1) === 'told' || (textOfWord(words, at - 1) === '(' && textOfWord(words, at + 1) === ')' && isCapital(words[at - 2])) ? 'organization' : undefined;
	}
	const leads = textOfWord(words, at - 1) === 'the' && ledByOne.has(textOfWord(words, at + 1)) && !cities.has(word?.text ?? '');
	return (speaks || leads) && word?.shape === 'capital' && word.text.length > 2 && !word.text.includes('-') && !isShortMonth(word.text) && !things.has(word.text) ? 'person' : undefined;
}

const saying = new Set('said says told added argued warned insisted replied recalled explained noted stressed stated wrote tweeted remarked claimed'.split(' '));

/** Words that are nobody's in this place and somebody's in others. */
export function missed({ words, marks, pieces }: Found, { people, types, small, firms, stood, named, isWellKnown }: Known): readonly Piece[] {
	const found: Piece[] = [];
	let next = 0;
	for (const at of marks.capitals) {
		while ((pieces[next]?.to ?? Infinity) <= at) {
			next++;
		}
		const word = words[at];
		if (!word || (pieces[next]?.from ?? Infinity) <= at) {
			continue;
		}
		if (isHolder(words, at, people)) {
			found.push({ from: at, to: at + 1, type: 'person' });
			continue;
		}
		if (isNamed(words[at - 1])) {
			continue;
		}
		const limit = pieces[next]?.from ?? Infinity;
		const body = knownBodyAt(words, at, limit, isWellKnown) ?? bodyAt(words, at, limit);
		if (body) {
			found.push(body);
			continue;
		}
		if (isCapital(words[at + 1])) {
			found.push(...personAt(words, at, limit, types));
			continue;
		}
		const type = people.has(word.text) ? 'person' : demonyms.has(word.text.replace(/s$/, '')) || demonyms.has(word.text) ? 'other' : isFirmHere(words, at, { types, firms, stood }) || (named.has(word.text) && saying.has(textOfWord(words, at + 1))) ? 'organization' : types.get(word.text) ?? typeByPlace(words, at) ?? typeTold(words, { from: at, to: at + 1 });
		const speaks = type === 'person' && people.has(word.text) && saying.has(textOfWord(words, at + 1)); // "Sun noted"
		if (type !== undefined && (speaks || !isPlain(word, people, small))) {
			found.push(...fromFamilyName(words, { from: at, to: at + 1, type }));
		}
	}
	return found;
}

function bodyAt(words: readonly Word[], at: number, limit: number): Piece | undefined {
	return groupAt(words, at) ?? bodyOfOfficeAt(words, at, limit) ?? paperAt(words, at, limit) ?? fundraiserAt(words, at, limit)
		?? unionAt(words, at, limit) ?? commandAt(words, at, limit);
}

/** "the Group of 20": states that meet. */
function groupAt(words: readonly Word[], from: number): Piece | undefined {
	return isGroupOfNumber(words, from) ? { from, to: from + 3, type: 'organization' } : undefined;
}

/** "Premium Times told": the whole row of capitals is a name that can mean nothing but a body. */
function knownBodyAt(words: readonly Word[], from: number, limit: number, isWellKnown: Lists['isWellKnown']): Piece | undefined {
	let to = from + 1;
	while (to < limit && to - from < longestBody && isCapital(words[to]) && words[to]?.spaced === true) {
		to++;
	}
	const areMembers = to - from === 1 && demonyms.has(textOfWord(words, from).replace(/s$/, ''));
	return !areMembers && (to === limit || !isCapital(words[to])) && isWellKnown(textOfPiece(words, { from, to })) ? { from, to, type: 'organization' } : undefined;
}

/** Words. */
const longestBody = 5;

/** "Family Circle | magazine": capitals that open no sentence, before the noun of what comes out. */
function paperAt(words: readonly Word[], from: number, limit: number): Piece | undefined {
	let to = from;
	while (to < limit && to - from < 4 && words[to]?.shape === 'capital' && words[to]?.opens === false) {
		to++;
	}
	const first = textOfWord(words, from);
	const isName = to > from && to < limit && papers.has(textOfWord(words, to)) && textOfWord(words, to + 1) !== '-';
	return isName && !demonyms.has(first) && !isPlaceName(textOfPiece(words, { from, to })) && !first.endsWith('day') ? { from, to, type: 'organization' } : undefined;
}

/** "Our Principles PAC": the row of capitals up to it, a sentence's opening too. */
function fundraiserAt(words: readonly Word[], from: number, limit: number): Piece | undefined {
	let to = from + 1;
	while (to < limit && to - from < longestBody && isCapital(words[to]) && textOfWord(words, to - 1) !== 'PAC') {
		to++;
	}
	const isName = to - from > 1 && textOfWord(words, to - 1) === 'PAC' && !(to - from === 2 && textOfWord(words, from) === 'Super');
	return isName ? { from, to, type: 'organization' } : undefined;
}

const papers = new Set(['magazine', 'newspaper', 'tabloid']);

/** "House Oversight Committee | Chairman": the body whose office somebody has. */
function bodyOfOfficeAt(words: readonly Word[], from: number, limit: number): Piece | undefined {
	let to = from + 1;
	while (to < limit && to - from < longestBody && isCapital(words[to]) && !deliberating.has(textOfWord(words, to - 1))) {
		to++;
	}
	const first = lowerOfWord(words, from);
	const isOffice = roleNouns.has(lowerOfWord(words, to)) && !formerWords.has(first) && !roleNouns.has(first);
	const isAlone = to - from === 1 && /^(?:Committee|Council|Commission|Board)$/.test(textOfWord(words, from)) && words[to]?.shape === 'capital' && isCapital(words[to + 1]); // "Committee Chairman Karen Holm"
	const isBody = (isAlone || to - from > 2) && isOffice && deliberating.has(textOfWord(words, to - 1));
	return isBody ? { from, to, type: 'organization' } : undefined;
}

/** "shares of Barwon" where the article has a Barwon Farmlands Ltd. */
function isFirmHere(words: readonly Word[], at: number, { types, firms, stood }: Pick<Known, 'types' | 'firms' | 'stood'>): boolean {
	const text = textOfWord(words, at);
	const type = types.get(text) ?? 'person';
	const isOpen = type === 'person' || (type === 'place' && !isPlaceName(text) && !stood.has(text));
	return firms.has(text) && isOpen && !isTitled(words, at) && !isSurelyPlaceLike(words, at);
}

/** "President Holm": a single capital behind the office of one, or a known name behind any, is whoever holds it, unless it is a word of another sort. */
function isHolder(words: readonly Word[], at: number, people: ReadonlySet<string>): boolean {
	const word = words[at];
	const text = word?.text ?? '';
	const held = heldByOne.has(lowerOfWord(words, at - 1)) || (people.has(text) && roleNouns.has(lowerOfWord(words, at - 1)));
	const isOffice = words[at - 1]?.shape === 'capital' && held && word?.spaced === true;
	return isOffice && word.shape === 'capital' && !word.opens && text.length > 2 && !isCapital(words[at + 1])
		&& (people.has(text) || (!roleNouns.has(lower(text)) && !plainWords.has(lower(text)))) && !demonyms.has(text) && !isPlaceName(text) && !isHead(text);
}

/** Offices that stand before the name of one human being. */
const heldByOne = new Set((
	'president chancellor premier senator sen governor gov mayor ambassador pope congressman congresswoman judge justice mr mrs ms chairman chairwoman taoiseach'
).split(' '));

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
	const isKnown = types.get(textOfWord(words, to - 1)) === 'person';
	const plain = words.slice(from, to).some(({ text, known }) => plainWords.has(text.toLowerCase()) || roleNouns.has(text.toLowerCase()) || ranks.has(known.lower));
	const before = textOfWord(words, from - 1);
	const titled = to < limit && words[from - 1]?.shape === 'lower' && isTitled(words, from) && !adjectives.has(before) && !cities.has(textOfPiece(words, { from, to })) && !regions.has(textOfPiece(words, { from, to: from + 2 }));
	const isName = to - from > 1 && to - from < 4 && !plain && !isHoliday(textOfPiece(words, { from, to }));
	return isName && (speaks || holds || isKnown || titled) ? [{ from, to, type: typeOfRow(words, { from, to }) }] : [];
}

/** "Operation Barkhane" is nobody, though Barkhane may look like somebody. */
function typeOfRow(words: readonly Word[], row: Pick<Piece, 'from' | 'to'>): Piece['type'] {
	return storms.has(textOfWord(words, row.from)) ? 'other' : isPlaceName(textOfPiece(words, row)) ? 'place' : 'person';
}

/** Titles that are more often adjectives: "a major Tea Party rally", "the private Trump Tower suite". */
const adjectives = new Set(['major', 'private', 'general', 'fellow', 'chief', 'principal', 'head', 'lead', 'corporal', 'minor', 'patient', 'veteran', 'official', 'secret', 'expert', 'public', 'executive', 'representative', 'individual']);

function isPlain({ text, opens, known }: Word, people: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
	const form = text.toLowerCase();
	const isMany = opens && /\p{Ll}s$/u.test(text) && known.fine > 0 && !isNameWord(known.flags); // "Villagers said"
	return isMany || /^(?:I['’]|[RDI]-\p{Lu}{2}$)/u.test(text) || plainWords.has(form) || (roleNouns.has(form) && !people.has(text)) || (opens && small.has(form)) || /^\p{Lu}{2,5}s$/u.test(text);
}

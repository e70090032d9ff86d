import { countryNames } from '../../countryOf';
import { knownBodies, openingHeads, stateHeads } from '../../words/agencyHeads';
import { demonyms } from '../../words/demonyms';
import { roleNouns } from '../../words/titles';
import { withAlliances } from './alliances';
import { withoutStateBefore } from './bodyEdges';
import { isLegalForm } from './legalForms';
import { lowerOfWord, sharing, textOfWord, withLonger, type Piece } from '../piece';
import { withoutPartyWord } from '../sorts/partyWords';
import { asAmendment } from '../sorts/undertakings';
import { isCapital, isHead } from '../text/runs';
import type { Word } from '../text/words';

// Names of which a part was left out: the head before its "of", what stands behind it, the other half of an "and".

/** "Institute | of Environmental Science", "University of | Prince Edward Island", "Teaching | and Referral Hospital". */
export function withWholeNames(words: readonly Word[], found: readonly Piece[]): readonly Piece[] {
	const parted = found.flatMap((piece) => withoutMoney(words, withoutShout(words, piece))).flatMap((piece) => withoutPartyWord(words, piece))
		.flatMap((piece) => partedAtState(words, withoutStateBefore(words, piece))).flatMap((piece) => asAmendment(words, piece));
	const pieces = parted.map((piece) => uptoFaction(words, uptoSaint(words, withoutSeat(words, withoutRegion(words, piece)))));
	const longer = pieces.flatMap((piece, index) => longerOf(words, pieces, index) ?? overAnd(words, piece, pieces[index + 1]) ?? []);
	const first = withLonger(pieces, longer);
	return withAlliances(words, withUnitedBodies(words, withLonger(first, seatedBodies(words, first))));
}

/** "UN | Office for the Coordination of Humanitarian Affairs": of whose the office is, in two letters, belongs to its name. */
function withUnitedBodies(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const whole = pieces.flatMap((piece): Piece[] => {
		const isOffice = piece.type === 'organization' && openingHeads.has(textOfWord(words, piece.from)) && /^(?:for|of|on)$/.test(textOfWord(words, piece.from + 1)) && piece.to - piece.from > 2;
		return isOffice && /^(?:UN|U\.N\.|EU|E\.U\.)$/.test(textOfWord(words, piece.from - 1)) ? [{ ...piece, from: piece.from - 1 }] : [];
	});
	return withLonger(pieces, whole);
}

/** "THE | Redcliffe Raptors were": a first word in capitals. */
function withoutShout(words: readonly Word[], piece: Piece): Piece {
	const isShout = textOfWord(words, piece.from) === 'THE' && words[piece.from + 1]?.shape === 'capital' && piece.to - piece.from > 1;
	return isShout ? { ...piece, from: piece.from + 1 } : piece;
}

/** "UNICEF | Pacific representative Karen Holm": what part of the world an office is for is none of the body's name. */
function withoutRegion(words: readonly Word[], piece: Piece): Piece {
	const { from, to, type } = piece;
	const isOfOffice = type === 'organization' && to - from === 2 && partsOfWorld.has(textOfWord(words, to - 1)) && roleNouns.has(lowerOfWord(words, to));
	return isOfOffice && (words[from]?.shape === 'capitals' || knownBodies.has(textOfWord(words, from))) ? { ...piece, to: to - 1 } : piece;
}

const partsOfWorld = new Set(['Pacific', 'Africa', 'Asia', 'Europe', 'Americas', 'Caribbean', 'Mideast', 'Asia-Pacific']);

/** "Norvale Group | of Roermond": behind what says that it is a firm comes the town where it sits. */
function withoutSeat(words: readonly Word[], piece: Piece): Piece {
	const { from, to, type } = piece;
	const isSeat = type === 'organization' && to - from > 3 && textOfWord(words, to - 2) === 'of' && (textOfWord(words, to - 3) === 'Group' || isLegalForm(words, to - 3)) && /^(?!Three|Five|Six|Eight|Ten|Twelve|Fifteen|Twenty).*\p{Ll}[^s]$/u.test(textOfWord(words, to - 1));
	const isAbroad = type === 'organization' && textOfWord(words, to - 3) === 'of' && textOfWord(words, to - 2) === 'the' && countryNames.has(textOfWord(words, to - 1))
		&& words.slice(from + 1, to - 3).some(({ text }) => /^(?:University|College|Institute)$/.test(text)); // "Norvale State University | of the US"
	return isAbroad ? { ...piece, to: to - 3 } : isSeat && !isHead(textOfWord(words, from)) ? { ...piece, to: to - 2 } : piece;
}

/** "St Andrew | ’s": what a saint owns is called after him, a school or a parish. */
function uptoSaint(words: readonly Word[], piece: Piece): Piece {
	const isSaint = /^(?:St\.?|Saint)$/.test(textOfWord(words, piece.from)) && piece.to - piece.from > 1 && words[piece.to]?.shape === 'possessive' && !isCapital(words[piece.to + 1]);
	const isPlace = piece.type === 'place' || /^(?:in|at|of|near|from|to)$/.test(textOfWord(words, piece.from - 1));
	return isSaint ? { ...piece, to: piece.to + 1, type: isPlace ? 'place' : 'organization' } : piece;
}

/** "CPI | (M)": a bracket without a space before it says which of two parties it is. */
function uptoFaction(words: readonly Word[], piece: Piece): Piece {
	const { type, to } = piece;
	const isFaction = textOfWord(words, to) === '(' && words[to]?.spaced === false && /^\p{Lu}{1,4}$/u.test(textOfWord(words, to + 1)) && textOfWord(words, to + 2) === ')';
	return type === 'organization' && isFaction ? { ...piece, to: to + 3 } : piece;
}

function longerOf(words: readonly Word[], pieces: readonly Piece[], index: number): Piece | undefined {
	const piece = pieces[index];
	if (piece?.type !== 'organization') {
		return undefined;
	}
	const from = startOfHead(words, piece, pieces[index - 1]?.to ?? 0);
	const to = endOfHead(words, piece, pieces[index + 1]?.from ?? Infinity);
	return from < piece.from || to > piece.to ? { ...piece, from, to } : undefined;
}

/** Where a head that nobody claims stands before "of" or "for" and this. */
function startOfHead(words: readonly Word[], { from }: Piece, limit: number): number {
	const head = from - 2;
	const isOpened = /^(?:of|for)$/.test(textOfWord(words, from - 1)) && head >= limit && (openingHeads.has(textOfWord(words, head)) || stateHeads.has(textOfWord(words, head)));
	if (!isOpened) {
		return from;
	}
	let start = head;
	while (start > limit && isCapital(words[start - 1]) && words[start]?.opens === false && !roleNouns.has(words[start - 1]?.known.lower ?? '')) {
		start--;
	}
	return start;
}

/** "Norvale University | Health Board": two capitals more, of which the second is a head. */
function endOfHead(words: readonly Word[], { to }: Piece, limit: number): number {
	const isRow = [words[to], words[to + 1]].every((word) => word !== undefined && isCapital(word) && word.spaced && !word.opens);
	return isRow && to + 2 <= limit && textOfWord(words, to - 1) === 'University' && isHead(textOfWord(words, to + 1)) ? to + 2 : to;
}

/** "University of | Prince Edward Island": every capital behind it says where, whoever the model saw in it. */
function seatedBodies(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const bodies: Piece[] = [];
	for (let of = 1; of < words.length - 1; of++) {
		if (words[of]?.text === 'of' && seated.has(textOfWord(words, of - 1)) && isCapital(words[of + 1])) {
			bodies.push(...seatedAt(words, of, pieces));
		}
	}
	return bodies;
}

function seatedAt(words: readonly Word[], of: number, pieces: readonly Piece[]): readonly Piece[] {
	let to = of + 1;
	while (isCapital(words[to]) && words[to]?.opens === false && to - of < 6) {
		to++;
	}
	const inside = to > of + 1 ? sharing(pieces, { from: of - 1, to }) : [];
	const isOpen = to > of + 1 && inside.every((piece) => piece.to <= to) && !inside.some((piece) => piece.from < of && piece.to === to);
	return isOpen ? [{ from: Math.min(of - 1, ...inside.map((piece) => piece.from)), to, type: 'organization' }] : [];
}

const seated = new Set(['University', 'College', 'Diocese', 'Archdiocese', 'Municipality', 'Borough']);

/** What stands before such an "and" is no name by itself. */
function overAnd(words: readonly Word[], piece: Piece, next: Piece | undefined): Piece | undefined {
	const isOpen = open.has(textOfWord(words, piece.to - 1)) && textOfWord(words, piece.to) === 'and' && next?.from === piece.to + 1;
	return isOpen && next.type === 'organization' && isHead(textOfWord(words, next.to - 1)) ? { from: piece.from, to: next.to, type: 'organization' } : undefined;
}

const open = new Set(['Teaching', 'Training', 'Research', 'Development', 'Memorial', 'Trade', 'Arts', 'Science', 'Technical', 'Vocational', 'Cultural', 'Social', 'Economic', 'Legal', 'Medical']);

/** "7 Division | of the | Nigerian Army": a part of a state's body, and the body. */
function partedAtState(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type !== 'organization' || piece.to - piece.from < 5 || !stateHeads.has(textOfWord(words, piece.to - 1))) {
		return [piece];
	}
	for (let at = piece.from + 1; at < piece.to - 3; at++) {
		const owner = textOfWord(words, at + 2);
		if (textOfWord(words, at) === 'of' && textOfWord(words, at + 1) === 'the' && (demonyms.has(owner) || countryNames.has(owner))) {
			const isNumbered = words[piece.from - 1]?.shape === 'number' || /^\d+(?:st|nd|rd|th)$/.test(textOfWord(words, piece.from - 1));
			const part = { ...piece, from: isNumbered ? piece.from - 1 : piece.from, to: at };
			return [...part.to - part.from > 1 ? [part] : [], { ...piece, from: at + 2 }];
		}
	}
	return [piece];
}

/** "Siemens | DM18": a sum is no name. */
function withoutMoney(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to } = piece;
	return !sum.test(textOfWord(words, to - 1)) ? [piece] : to - from > 1 ? [{ ...piece, to: to - 1 }] : [];
}

// Currencies written before a sum without a space.
const sum = /^(?:DM|FF|BF|Fl|L|Rs|Sh|KSh|Ksh|USh|TSh|Kč|SFr|SKr|NKr|DKr|Ft|Bs|Rp|RM|NT|Tk|Pts|Esc)\d/u;

import { textOfWord, type Piece } from './piece';
import type { Word } from './words';

// Letters and numbers in names: those of weapons name no body, those of units belong to it.

/** "S-300", "F-16s", "Hwasong-12": weapons and craft; groups of states ("G-20") and papers of a name are none. */
const weapon = /^(?!G-\d)(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,14})-\d{1,4}\p{L}{0,2}s?$/u;

export function withoutDesignation(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	if (!weapon.test(textOfWord(words, from)) || (type !== 'organization' && type !== 'person')) {
		return [piece];
	}
	return to - from === 1 ? [{ ...piece, type: 'other' }] : /^\p{Ll}/u.test(textOfWord(words, from + 1)) ? [] : [piece];
}

/** "105,000-tonne | Kalliope Star": a measure is no part of a name. */
export function withoutMeasure(words: readonly Word[], piece: Piece): readonly Piece[] {
	const isMeasure = /^\d[\d.,]*-\p{Ll}{2,12}$/u.test(textOfWord(words, piece.from)) && piece.to - piece.from > 1;
	return [isMeasure ? { ...piece, from: piece.from + 1, type: piece.type === 'organization' ? 'other' : piece.type } : piece];
}

/** "Combined Task Force | 151", "Unit | 8200": bodies that are told apart by a number, unless it counts what stands behind it. */
export function uptoNumber(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { to, type } = piece;
	const counts = words[to + 1]?.shape === 'lower' && /\p{Ll}s$/u.test(textOfWord(words, to + 1));
	const isNumbered = type === 'organization' && units.has(textOfWord(words, to - 1)) && /^\d{1,4}$/.test(textOfWord(words, to)) && words[to]?.spaced === true && !counts;
	return [isNumbered ? { ...piece, to: to + 1 } : piece];
}

const units: ReadonlySet<string> = new Set(['Force', 'Unit', 'Battalion', 'Brigade', 'Regiment', 'Squadron', 'Wing', 'Local']);

/** "Murted Air Base": where forces stand is a place. */
export function asBase(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isBase = to - from > 2 && textOfWord(words, to - 1) === 'Base' && /^(?:Air|Force|Naval|Navy|Army|Military|Marine|Station|Corps)$/.test(textOfWord(words, to - 2));
	return [isBase && type !== 'place' ? { ...piece, type: 'place' } : piece];
}

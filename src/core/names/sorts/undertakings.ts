import { knownBodies } from '../../words/agencyHeads';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isHead } from '../text/runs';
import type { Word } from '../text/words';

// What is called by a name and is no body: a law that amends another, a project.

/** "Bank of Norvale | (Amendment) Act": the law about the bank, and not the bank. */
export function asAmendment(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { to } = piece;
	const isLaw = textOfWord(words, to) === '(' && words[to + 1]?.shape === 'capital' && textOfWord(words, to + 2) === ')' && laws.has(textOfWord(words, to + 3));
	return [isLaw ? { ...piece, to: to + 4, type: 'other' } : piece];
}

const laws: ReadonlySet<string> = new Set('Act Bill Ordinance Law Code Regulations Rules'.split(' '));

/** "the Smart Agriculture | project": what a noun in small letters says, unless the name turns on a head of its own, "Barwon Bank project". */
export function asProject(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isNamed = type === 'organization' && to - from > 1 && undertakings.has(textOfWord(words, to)) && words.slice(from, to).every(({ shape, text }) => shape === 'capital' && !isHead(text));
	return [isNamed && !knownBodies.has(textOfPiece(words, piece)) ? { ...piece, type: 'other' } : piece];
}

const undertakings: ReadonlySet<string> = new Set('project projects programme program scheme initiative'.split(' '));

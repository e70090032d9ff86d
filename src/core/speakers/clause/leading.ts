import { sourceNouns } from '../../words/sourceNouns';
import { roleNouns } from '../../words/titles';
import { firstSubject } from './mainSubject';
import { isCapital, isComma, isDeterminer, isPunctuation, rangeOf, type Range } from './phrases';
import type { Piece } from './pieces';

// Words before a saying verb that look like its subject and hold more, or only lead to it.

interface Place {
	/** Of the verb. */
	readonly at: number;
	/** Where the sentence begins. */
	readonly floor: number;
}

/** "Echoing Wu’s words, | Norway’s ambassador, Anna Lund, | said": a participle that opens the sentence is nobody. */
export function behindParticiple(pieces: readonly Piece[], { from, to }: Range, { at, floor }: Place): Range | undefined {
	const opens = from === floor && participles.test(pieces[from]?.text ?? '');
	return opens && isComma(pieces[to]) && to + 1 < at ? firstSubject(pieces, to + 1, at) : undefined;
}

const participles = /^(?:Echoing|Citing|Quoting|Following|Answering|Rejecting|Defending|Praising|Criticizing|Criticising|Recalling|Invoking)$/;

/** "Anna Dale | slams Lund, | praises her rival": of headlines, where the second verb has the subject of the first, and not whom that is done to. */
export function ofFirstVerb(pieces: readonly Piece[], { from, to }: Range, { at }: Pick<Place, 'at'>): Range | undefined {
	if (!isComma(pieces[at - 1]) || to !== at - 1 || !isPresent(pieces[at])) {
		return undefined;
	}
	const verb = pieces.slice(from, to).findIndex(isPresent);
	const named = pieces.slice(from, from + verb);
	return verb > 0 && named.every((piece) => isCapital(piece) || isPunctuation(piece, '.')) ? rangeOf(from, from + verb) : undefined;
}

function isPresent(piece: Piece | undefined): boolean {
	return piece?.sort === 'word' && /^\p{Ll}{3,}s$/u.test(piece.text) && !/(?:ss|us|is)$/.test(piece.text);
}

/** "The place": a noun behind "the" that no human being and no body is called by. */
export function isThing(pieces: readonly Piece[], { from, to }: Range): boolean {
	const noun = pieces[to - 1];
	return isDeterminer(pieces[from]) && noun !== undefined && !isCapital(noun) && !sourceNouns.has(noun.lower) && !roleNouns.has(noun.lower) && !roleNouns.has(noun.lower.replace(/s$/, ''));
}

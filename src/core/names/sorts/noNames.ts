import { kindOfHead } from '../../words/bodyHeads';
import { plainWords } from '../../words/plainWords';
import { roleNouns } from '../../words/titles';
import { lowerOfWord, textOfWord, type Piece } from '../piece';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

// Capitals that look like a name where they stand and are none.

/** "We", "He": words that are never a name, whatever their capital. */
export function withoutPlainWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const first = words[piece.from];
	const isHandle = textOfWord(words, piece.from - 1) === '@' && first?.spaced === false;
	if (piece.to - piece.from === 1 && (isHandle || (first?.shape === 'initial' && piece.type === 'organization') || /^[RDI]-\p{Lu}{2}$/u.test(first?.text ?? ''))) {
		return []; // "@KarenHolm", "S and | P.", "R-AL"
	}
	if (/^hon$/i.test(textOfWord(words, piece.from - (textOfWord(words, piece.from - 1) === '.' ? 2 : 1))) && addressed.has(textOfWord(words, piece.to - 1))) {
		return []; // "the right hon. Gentleman"
	}
	if (opensAsAdjective(words, piece)) {
		return []; // "National | security adviser Anna Wu"
	}
	if (isEndOfOffice(words, piece)) {
		return []; // "Anna Wu, Director | Offshore | at Eneco Wind"
	}
	const single = piece.to - piece.from === 1 && first && first.shape !== 'capitals';
	if (single && /^(?:\p{Lu}{2,5}s|[RD]-\p{L}{2,5}\.?|I[’'](?:m|ve|d|ll))$/u.test(first.text)) {
		return []; // "MPs", "D-Mass.", "I’m"
	}
	if (single && kindOfHead.get(first.known.lower) === 'company' && isCapital(words[piece.to]) && roleNouns.has(lowerOfWord(words, piece.to))) {
		return []; // "Securities Commissioner", "Energy Secretary"
	}
	return single && (pronouns.has(first.text) || (first.opens && plainWords.has(first.text.toLowerCase()))) ? [] : [piece];
}

function opensAsAdjective(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && words[from]?.opens === true && words[to]?.shape === 'lower' && adjectives.has(textOfWord(words, from));
}

/** What opens a sentence before the noun that it describes. */
const adjectives = new Set('National Federal Local Regional Municipal Provincial Presidential Congressional Parliamentary Senior Foreign Global International Public Private Military Political Legal Judicial'.split(' '));

/** A capital between an office that an apposition opens with and the body where it is held. */
function isEndOfOffice(words: readonly Word[], { from, to, type }: Piece): boolean {
	const isBehindOffice = words[from - 1]?.shape === 'capital' && roleNouns.has(lowerOfWord(words, from - 1)) && textOfWord(words, from - 2) === ',' && isCapital(words[from - 3]);
	return type === 'person' && to - from === 1 && isBehindOffice && /^(?:at|for)$/.test(textOfWord(words, to));
}

/** How members of a parliament speak of each other. */
const addressed = new Set(['Gentleman', 'Gentlemen', 'Lady', 'Ladies', 'Member', 'Members', 'Friend', 'Friends', 'Baroness', 'Opposite']);

const pronouns = new Set(['We', 'He', 'She', 'I', 'It', 'They', 'You', 'God', 'Allah', 'The', 'A', 'Our', 'My', 'His', 'Her', 'Their', 'Your', 'This', 'That', 'Q&A', 'Act', 'Section', 'Article', 'Chapter', 'Mr', 'Mrs', 'Ms', 'Dr']);

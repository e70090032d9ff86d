import { knownBodies } from '../../words/agencyHeads';
import { givenNames } from '../../words/givenNames';
import { honorifics, ranks } from '../../words/titles';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isHead } from '../text/runs';
import type { Word } from '../text/words';

/** What an office is for is no name: "Vice Minister of | Trade, Industry and Energy", "the Director, | Defence Information, Maj. Lund". */
export function withoutPortfolios(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	let end = -1;
	return pieces.filter((piece) => {
		const goesOn = end > 0 && piece.type !== 'person' && isListed(words, end, piece.from);
		const is = (goesOn && piece.type !== 'place') || (isBehindOffice(words, piece) && mayBePortfolio(words, piece));
		end = is ? piece.to : -1;
		return !is;
	});
}

/** ", " or " and " lies between. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
	return to - from < 3 && to > from && /^(?:,|and)$/.test(textOfWord(words, from)) && /^(?:,|and)$/.test(textOfWord(words, to - 1));
}

function isBehindOffice(words: readonly Word[], { from, to }: Piece): boolean {
	const before = textOfWord(words, from - 1) === 'the' ? from - 1 : from; // "Minister of the | Environment"
	const [small, office] = [textOfWord(words, before - 1), lowerOfWord(words, before - 2)];
	const isTitled = textOfWord(words, to) === ',' && (ranks.has(lowerOfWord(words, to + 1)) || honorifics.has(lowerOfWord(words, to + 1)));
	return (officesBefore.get(small)?.has(office) ?? false) || (small === ',' && isTitled && /^(?:director|commissioner|secretary)$/.test(office));
}

/** By the word behind the office: "minister of", "commissioner for"; a "director of" and a "secretary of" may have a body behind them. */
const officesBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['of', new Set(['minister', 'ministers', 'undersecretary'])],
	['for', new Set(['minister', 'ministers', 'undersecretary', 'commissioner', 'administrator', 'manager', 'secretary', 'president', 'director', 'officer'])],
]);

/** Neither a place nor a body that one can tell by its name, nor anybody. */
function mayBePortfolio(words: readonly Word[], piece: Piece): boolean {
	const { from, to, type } = piece;
	const isShort = to - from === 1 && words[from]?.shape === 'capitals';
	const isSomebody = type === 'person' && givenNames.has(textOfWord(words, from));
	return type !== 'place' && !isShort && !isSomebody && (textOfWord(words, from - 1) === 'of' || !knownBodies.has(textOfPiece(words, piece))) && !words.slice(from, to).some(({ text, shape }) => (isHead(text) && !isMinisters(words, from)) || shape === 'possessive');
}

/** "Minister of | Industry and Advanced Technology": nobody is a minister of a body. */
function isMinisters(words: readonly Word[], from: number): boolean {
	return textOfWord(words, from - 1) === 'of' && /^ministers?$/.test(lowerOfWord(words, from - 2));
}

import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { demonyms } from '../../words/demonyms';
import { textOfPiece, textOfWord, withLonger, type Piece } from '../piece';
import { isCapital, isHead } from '../text/runs';
import type { Word } from '../text/words';

/** "Senate Health, Education, Labor and Pensions | Committee": a row of portfolios with commas and an "and" before the head of one body. */
export function withListedPortfolios(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const longer = pieces.flatMap((piece) => {
		const head = piece.type === 'organization' ? headOf(words, piece) : undefined;
		const from = head === undefined ? undefined : startOfList(words, head);
		return from === undefined || from >= piece.from ? [] : [{ ...piece, from }];
	});
	return withLonger(pieces, longer);
}

/** The word that the name turns on: its last, or the one before its "of". */
function headOf(words: readonly Word[], { from, to }: Piece): number | undefined {
	const of = words.slice(from, to).findIndex(({ text }) => text === 'of');
	const at = of > 0 ? from + of - 1 : to - 1;
	return heads.has(textOfWord(words, at)) ? at : undefined;
}

const heads: ReadonlySet<string> = new Set(['Committee', 'Subcommittee', 'Commission', 'Council', 'Ministry', 'Department', 'Agency', 'Secretariat']);

/** In words. */
const longest = 14;

function startOfList(words: readonly Word[], head: number): number | undefined {
	let from = head;
	while (head - from < longest && continuesList(words, from)) {
		from--;
	}
	const isOpened = /^the$/i.test(textOfWord(words, from - 1)) || words[from - 1]?.shape === 'possessive';
	const rows = isOpened ? rowsOf(words, from, head) : [];
	return rows.length > 2 && rows.slice(0, -1).every((row) => isPortfolio(words, row)) ? from : undefined;
}

function continuesList(words: readonly Word[], at: number): boolean {
	const [before, next] = [textOfWord(words, at - 1), words[at - 2]];
	return (isCapital(words[at - 1]) && before !== 'The') || (before === 'and' && (isCapital(next) || next?.text === ',')) || (before === ',' && isCapital(next));
}

/** The stretches between the commas and the "and"; none where both are not there. */
function rowsOf(words: readonly Word[], from: number, head: number): readonly Pick<Piece, 'from' | 'to'>[] {
	const rows: Pick<Piece, 'from' | 'to'>[] = [];
	const marks = words.slice(from, head).map(({ text }) => text);
	let start = from;
	for (let at = from; at <= head; at++) {
		if (at === head || /^(?:,|and)$/.test(textOfWord(words, at))) {
			if (at > start) {
				rows.push({ from: start, to: at });
			}
			start = at + 1;
		}
	}
	return marks.includes(',') && marks.includes('and') ? rows : [];
}

/** "National Security", and neither "NATO" nor "State Department" nor "Iran". */
function isPortfolio(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	const text = textOfPiece(words, { from, to });
	return to - from < 4 && words.slice(from, to).every(({ shape }) => shape === 'capital') && !isHead(textOfWord(words, to - 1)) && !knownBodies.has(text) && !countryNames.has(text) && !demonyms.has(text);
}

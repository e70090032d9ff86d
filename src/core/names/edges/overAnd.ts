import { kindOfForeignHead } from '../../words/foreignHeads';
import { isLegalForm } from './legalForms';
import { textOfPiece, textOfWord, withLonger, type Piece } from '../piece';
import { isCapital, isHead, lower } from '../text/runs';
import { isPlaceName } from '../sorts/vocabulary';
import type { Word } from '../text/words';

// Names of firms that go on over an "and".

/** "Norval ve | Holm Bankasi": what ends in a foreign head goes on over the "and" of its language. */
export function withForeignPairs(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const pairs = pieces.flatMap((piece, index): Piece[] => {
		if (piece.type !== 'organization' || !foreignAnds.has(textOfWord(words, piece.from - 1))) {
			return [];
		}
		const before = pieces[index - 1];
		const from = before?.to === piece.from - 1 ? before.from : piece.from - 2;
		const isPair = words[from]?.shape === 'capital' && words.slice(piece.from, piece.to).some(({ text }) => kindOfForeignHead.has(lower(text)));
		return isPair ? [{ ...piece, from }] : [];
	});
	return withLonger(pieces, pairs);
}

const foreignAnds = new Set(['ve', 'und', 'et', 'e', 'y', 'och', 'og', 'en', 'i']);

/** "the firm of Holm and Adler", "Federal Savings and | Loan Insurance Corporation": one name on both sides. */
export function withBothSides(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const found = pieces.flatMap((piece, index): Piece[] => {
		const last = pieces[index - 1];
		const before = last?.to === piece.from - 1 ? last : { from: startOfRow(words, piece.from - 2), to: piece.from - 1, type: piece.type };
		const isJoined = textOfWord(words, before.to) === 'and' && words[before.from]?.shape === 'capital';
		return isJoined && (isOfFirm(words, before) || isOneAgency(words, before, piece)) ? [{ from: before.from, to: piece.to, type: 'organization' }] : [];
	});
	return withLonger(pieces, found);
}

/** Where the capitals begin that end at a place. */
function startOfRow(words: readonly Word[], at: number): number {
	let start = at;
	while (isCapital(words[start - 1]) && words[start]?.spaced === true && words[start - 1]?.opens === false) {
		start--;
	}
	return start;
}

function isOfFirm(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && textOfWord(words, from - 1) === 'of' && /^firms?$/.test(textOfWord(words, from - 2));
}

/** What firms deal in besides what stands behind "and": "American Telephone and Telegraph Co". */
const trade = new Set('Telephone Cable Savings Iron Gas Water Light Tea Coal Paper Steam Electric Rubber Sugar Tobacco'.split(' '));

function isOneAgency(words: readonly Word[], before: Piece, { type, to }: Piece): boolean {
	const [first, last] = [textOfWord(words, before.from), textOfWord(words, before.to - 1)];
	const isTrust = last === 'Trust' && /^(?:Banking|Savings|Investment|Finance)$/.test(textOfWord(words, before.to + 1)); // "Norvale Trust and Banking Co Ltd"
	const trades = (trade.has(last) || isTrust) && type === 'organization' && (isLegalForm(words, to - 1) || (last === 'Savings' && textOfWord(words, before.to + 1) === 'Loan'));
	const opens = before.to - before.from > 1 && before.type !== 'person' && /^(?:Federal|National|European|International|Central|Royal)$/.test(first);
	return trades || opens && type === 'organization' && !isHead(textOfWord(words, before.to - 1)) && /^(?:Corporation|Commission|Administration|Agency|Department|Authority|Board|Bureau|Service|Association)$/.test(textOfWord(words, to - 1));
}

/** "Karen Holm | and | Co Ltd": what partners trade under. */
export function withPartners(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const firms = pieces.flatMap((piece): Piece[] => {
		const and = isCompleted(words, piece) ? piece.to - 2 : piece.to;
		const isFirm = /^(?:and|&)$/.test(textOfWord(words, and)) && /^(?:Co|Co\.|Company|Sons|Brothers|Bros|Bros\.|Associates|Partners)$/.test(textOfWord(words, and + 1));
		const to = isFirm && isLegalForm(words, and + 2) ? and + 3 : and + 2;
		return isFirm && piece.type !== 'place' ? [{ from: overPartners(words, piece.from), to, type: 'organization' }] : [];
	});
	return withLonger(pieces, firms);
}

/** "Lund and Co." of "Holm, Adler, | Lund and Co.". */
function isCompleted(words: readonly Word[], { type, from, to }: Piece): boolean {
	return type === 'organization' && to - from === 3 && /^(?:and|&)$/.test(textOfWord(words, to - 2)) && /^Co\.?$/.test(textOfWord(words, to - 1)) && textOfWord(words, from - 1) === ',';
}

/** "Holm, Adler, | Lund and Co": single capitals with commas between are partners too. */
function overPartners(words: readonly Word[], from: number): number {
	let start = from;
	while (textOfWord(words, start - 1) === ',' && words[start - 2]?.shape === 'capital' && words[start - 3]?.shape !== 'capital' && !isPlaceName(textOfWord(words, start - 2)) && words[start - 2]?.opens === false) {
		start -= 2;
	}
	return start;
}

/** "Karen Holm" of "Karen Holm and Co Ltd": by that alone the firm is meant. */
export function partnersIn(words: readonly Word[], { type, from, to }: Piece): string | undefined {
	const isAnd = (at: number): boolean => /^(?:and|&)$/.test(textOfWord(words, at)) && /^(?:Co|Company)\.?$/.test(textOfWord(words, at + 1));
	const and = type === 'organization' ? words.slice(from, to).findIndex((_, at) => at > 1 && isAnd(from + at)) : -1;
	return and < 0 ? undefined : textOfPiece(words, { from, to: from + and });
}

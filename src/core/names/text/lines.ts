import { countryNames } from '../../countryOf';
import { cities } from '../../words/cities';
import { givenNames } from '../../words/givenNames';
import { plainWords } from '../../words/plainWords';
import { roleNouns } from '../../words/titles';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital } from './runs';
import { withTableTeams } from './tables';
import { titled } from './titleForm';
import type { Word } from './words';

/** What the form of a line says of the names in it: a dateline, a speaker’s turn, the score of a match, a row of a table. */
export function byLine(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	if (!words.some(({ shape }) => shape === 'lower')) {
		return withScores(words, withTableTeams(words, pieces));
	}
	const label = labelOf(words) ?? askerOf(words);
	return withScores(words, label ? [label, ...pieces.filter((piece) => piece.from >= label.to)] : pieces);
}

/** "SEOUL, March 3 (Yonhap) —" is a place; "MOSS: Not yet." is a person. */
function labelOf(words: readonly Word[]): Piece | undefined {
	let to = 0;
	while (to < 4 && words[to]?.shape === 'capitals' && (to === 0 || words[to]?.spaced === true)) {
		to++;
	}
	const mark = textOfWord(words, to);
	const text = textOfPiece(words, { from: 0, to });
	if (to === 0 || text.length < 3) {
		return undefined;
	}
	if (mark === ':') {
		return cities.has(titled(text)) ? { from: 0, to, type: 'place' } : speakerIn(words, to);
	}
	const dated = ['—', '–', '-', '('].includes(mark) || words[to]?.shape === 'number' || (mark === ',' && !cities.has(text) && isDatelineRest(words, to + 1));
	return dated ? { from: 0, to, type: 'place' } : undefined;
}

/** "Q (Anna Wu, Radio Norvale): Why?": who asks, before the comma and whom for. */
function askerOf(words: readonly Word[]): Piece | undefined {
	let to = 2;
	while (to < 6 && isCapital(words[to])) {
		to++;
	}
	const isAsking = textOfWord(words, 0) === 'Q' && textOfWord(words, 1) === '(' && textOfWord(words, to) === ',';
	return isAsking && to > 3 ? { from: 2, to, type: 'person' } : undefined;
}

function speakerIn(words: readonly Word[], to: number): Piece | undefined {
	const isOffice = words.slice(0, to).some(({ text }) => plainWords.has(text.toLowerCase()) || roleNouns.has(text.toLowerCase()) || labels.has(text));
	return isOffice || textOfWord(words, to + 1) === '' ? undefined : { from: 0, to, type: 'person' };
}

/** What stands before a colon and is nobody. */
const labels = new Set(['NOTE', 'UPDATE', 'CORRECTION', 'SOURCE', 'PHOTO', 'VIDEO', 'WARNING', 'BREAKING', 'EDITORIAL', 'OPINION', 'ANALYSIS', 'MODERATOR', 'INTERVIEWER', 'QUESTION', 'ANSWER', 'COMMENT', 'FILE']);

/** ", March 3", ", Kenya (", ", Ky., Aug. 15". */
function isDatelineRest(words: readonly Word[], at: number): boolean {
	const ends = words.slice(at, at + 9).findIndex(({ text }) => ['—', '–', '-', '('].includes(text));
	return isCapital(words[at]) && ends > 0;
}

/** "Pohang 3 Ulsan 2", "Puchon 3 1 0 6 1 10": who has a score is a team, unless it is a country or has a person's name. */
function withScores(words: readonly Word[], found: readonly Piece[]): readonly Piece[] {
	const pieces = found.map((piece) => withoutScore(words, piece));
	return pieces.map((piece, index) => (isTeam(words, pieces, index) ? { ...piece, type: 'organization' } : piece));
}

function isTeam(words: readonly Word[], pieces: readonly Piece[], index: number): boolean {
	const piece = pieces[index];
	if (!piece || countryNames.has(textOfPiece(words, piece)) || givenNames.has(textOfWord(words, piece.from)) || !isScore(words[piece.to])) {
		return false;
	}
	const [before, after] = [pieces[index - 1], pieces[index + 1]];
	const isLine = !words.some(({ shape }) => shape === 'lower' || shape === 'initial');
	const first = after !== undefined && follows(words, piece, after, isLine) && isScore(words[after.to]);
	const second = before !== undefined && follows(words, before, piece, isLine) && isScore(words[before.to]);
	return first || second || (piece.from === 0 && [1, 2, 3].every((step) => isScore(words[piece.to + step])));
}

/** "Norvale | 2, Barwon 2": the model may have taken the goals for a part of the name. */
function withoutScore(words: readonly Word[], piece: Piece): Piece {
	if (words.some(({ shape }) => shape === 'lower')) {
		return piece;
	}
	const scored = piece.to - piece.from > 1 && isScore(words[piece.to - 1]) && textOfWord(words, piece.to) === ',' && isCapital(words[piece.to + 1]);
	const isSecond = textOfWord(words, piece.from - 1) === ',' && isScore(words[piece.from - 2]) && piece.to - piece.from > 1 && isScore(words[piece.to - 1]);
	return isSecond || (scored && words.slice(piece.to + 2, piece.to + 5).some(isScore)) ? { ...piece, to: piece.to - 1 } : piece;
}

/** Nothing but the score lies between, or a comma in a line of scores alone: cricketers have their runs between commas too. */
function follows(words: readonly Word[], first: Piece, second: Piece, isLine: boolean): boolean {
	return second.from === first.to + 1 || (isLine && second.from === first.to + 2 && textOfWord(words, first.to + 1) === ',');
}

function isScore(word: Word | undefined): boolean {
	return word?.shape === 'number' && /^\d{1,3}$/.test(word.text);
}

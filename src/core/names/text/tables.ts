import { countryNames } from '../../countryOf';
import { months } from '../../words/months';
import { weekdays } from '../../words/weekdays';
import { lowerOfWord, textOfWord, withLonger, type Piece } from '../piece';
import { titled } from './titleForm';
import type { Word } from './words';

/** Lines in capitals of a league's tables and fixtures: "NEW YORK 75 59 .560" and "ATLANTA AT CHICAGO" name teams. */
export function withTableTeams(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const teams = teamsIn(words);
	return teams === undefined ? pieces : withLonger(pieces, teams);
}

/** Whether the line itself tells what its names are, whatever the article says of the same words elsewhere. */
export function isTableLine(words: readonly Word[]): boolean {
	return words[0]?.shape === 'capitals' && teamsIn(words) !== undefined;
}

function teamsIn(words: readonly Word[]): readonly Piece[] | undefined {
	return fixtureOf(words) ?? standingOf(words);
}

/** "ATLANTA AT CHICAGO": nothing but two names, of which the one behind "at" tells the place. */
function fixtureOf(words: readonly Word[]): readonly Piece[] | undefined {
	const at = words.findIndex(({ text }) => /^(?:AT|VS|V)$/.test(text));
	const areTwo = at > 0 && isName(words, 0, at) && isName(words, at + 1, words.length);
	return areTwo ? [team(0, at), { ...team(at + 1, words.length), ...textOfWord(words, at) === 'AT' ? { type: 'place' } : {} }] : undefined;
}

/** "NEW YORK 75 59 .560 -": a name and at least three figures. */
function standingOf(words: readonly Word[]): readonly Piece[] | undefined {
	const to = words.findIndex(({ shape }) => shape !== 'capitals');
	const figures = to < 1 ? [] : words.slice(to).filter(({ shape }) => shape === 'number');
	const isRow = figures.length > 2 && figures.slice(0, 2).every(({ text }) => /^\d{1,3}$/.test(text)) && words.slice(to).every(({ shape }) => shape === 'number' || shape === 'mark');
	return isRow && isName(words, 0, to) ? [team(0, to)] : undefined;
}

function team(from: number, to: number): Piece {
	return { from, to, type: 'organization' };
}

/** One to three words in capitals that are no day; a country stays one. */
function isName(words: readonly Word[], from: number, to: number): boolean {
	const row = words.slice(from, to);
	const isCountry = countryNames.has(titled(row.map(({ text }) => text).join(' ')));
	return row.length > 0 && row.length < 4 && textOfWord(words, from).length > 1 && !isCountry
		&& row.every(({ shape, text }, at) => shape === 'capitals' && !/\d/.test(text) && !Object.hasOwn(months, lowerOfWord(words, from + at)) && !Object.hasOwn(weekdays, lowerOfWord(words, from + at)));
}

import { countryNames } from '../../countryOf';
import { closingHeads, knownBodies, stateHeads } from '../../words/agencyHeads';
import { demonyms } from '../../words/demonyms';
import { textOfPiece, textOfWord, withLonger, type Piece } from '../piece';
import type { Word } from '../text/words';

/** "the US Cybersecurity | and Infrastructure Security Agency": behind a country the portfolio of a body goes on over its "and" up to the head. */
export function withPortfolios(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const longer = pieces.flatMap((piece) => {
		const to = opensPortfolio(words, piece) ? endOfPortfolio(words, piece.to + 1) : endOfListed(words, piece);
		return to === undefined ? [] : [{ ...piece, to }];
	});
	return withLonger(pieces, longer);
}

/** "Department of Climate Change | , Energy, the Environment and Water": a list of portfolios that ends in "and" and one more. */
function endOfListed(words: readonly Word[], { from, to, type }: Piece): number | undefined {
	const opens = type === 'organization' && /^(?:Ministry|Department|Office|Secretariat)$/.test(textOfWord(words, from)) && /^(?:of|for)$/.test(textOfWord(words, from + 1));
	let at = opens ? endOfPortfolios(words, from + 2) : to;
	while (opens && at - from < longestList && textOfWord(words, at) === ',') {
		at = endOfPortfolios(words, at + 1);
	}
	const end = opens && textOfWord(words, at) === 'and' ? endOfPortfolios(words, at + 1) : at;
	return end > Math.max(to, at + 1) && words.slice(from, at).some(({ text }) => text === ',') ? end : undefined;
}

/** "the Environment", "Youth Affairs". */
function endOfPortfolios(words: readonly Word[], from: number): number {
	let at = textOfWord(words, from) === 'the' ? from + 1 : from;
	while (words[at]?.shape === 'capital' && words[at]?.opens !== true) {
		at++;
	}
	return at;
}

const longestList = 20;

/** A country and one word that makes no body with it. */
function opensPortfolio(words: readonly Word[], piece: Piece): boolean {
	const [country, portfolio] = [textOfWord(words, piece.from), textOfWord(words, piece.from + 1)];
	return piece.type === 'organization' && piece.to - piece.from === 2 && textOfWord(words, piece.to) === 'and' && (countryNames.has(country) || demonyms.has(country))
		&& words[piece.from + 1]?.shape === 'capital' && !stateHeads.has(portfolio) && !closingHeads.has(portfolio) && !knownBodies.has(textOfPiece(words, piece)) && !knownBodies.has(portfolio);
}

/** The longest row of such words. */
const longest = 6;

function endOfPortfolio(words: readonly Word[], from: number): number | undefined {
	let to = from;
	while (to - from < longest && words[to]?.shape === 'capital' && words[to]?.spaced === true && !stateHeads.has(textOfWord(words, to))) {
		to++;
	}
	return to > from && stateHeads.has(textOfWord(words, to)) && !countryNames.has(textOfWord(words, from)) ? to + 1 : undefined;
}

import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { givenNames } from '../../words/givenNames';
import { sports } from '../../words/sports';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isPlaceName } from '../sorts/vocabulary';
import { isTableLine } from '../text/tables';
import type { Found } from './known';
import type { Word } from '../text/words';

/**
 * In an article on sport a town that beats another is its team: "Leicestershire beat Somerset by an innings". Countries stay countries. Where nothing is
 * said of sport a town is none: "Ottawa objected".
 */
export function withTeams(blocks: readonly Found[]): readonly Found[] {
	const sportWords = sportWordsIn(blocks);
	if (sportWords < mayBeSport) {
		return blocks.map((block) => (isTableLine(block.words) ? block : { ...block, pieces: block.pieces.map((piece) => asTown(block.words, piece)) }));
	}
	if (sportWords < ofSport) {
		return blocks;
	}
	const teams = new Set(blocks.flatMap(({ words, pieces }) => pieces.filter((piece) => plays(words, piece)).map((piece) => textOfPiece(words, piece))));
	return teams.size === 0 ? blocks : blocks.map((block) => ({ ...block, pieces: block.pieces.map((piece) => asTeam(block.words, piece, teams)) }));
}

/** So many words of sport, and an article may be of it, or is. */
const [mayBeSport, ofSport] = [2, 3];

/** A town that the model took for its team, unless it has a score or beats somebody. */
function asTown(words: readonly Word[], piece: Piece): Piece {
	const text = textOfPiece(words, piece);
	const isTown = piece.type === 'organization' && isPlaceName(text) && !knownBodies.has(text);
	return isTown && words[piece.to]?.shape !== 'number' && !plays(words, { ...piece, type: 'place' }) ? { ...piece, type: 'place' } : piece;
}

/** How many words of sport the article has, less those of elections, which are won and lost as well. */
function sportWordsIn(blocks: readonly Found[]): number {
	const words = new Set(blocks.flatMap(({ marks }) => marks.contests));
	return [...words].reduce((count, word) => count + (sports.has(word) ? 1 : -1), 0);
}

const beats = new Set(['beat', 'beats', 'lost', 'drew', 'defeated', 'thrashed', 'edged', 'trounced', 'downed', 'host', 'play', 'won', 'scored', 'led', 'reached']);

/** One name with the verb of many: "Melrose travel to Hawick". */
const many = new Set(['travel', 'are', 'were', 'host', 'face', 'meet', 'play', 'sit', 'lead', 'have', 'visit', 'entertain', 'need']);

const against = new Set(['beat', 'against', 'defeated', 'thrashed', 'edged', 'downed', 'v', 'vs', 'joined', 'beating', 'over']);

function plays(words: readonly Word[], piece: Piece): boolean {
	const isMany = piece.type === 'person' && piece.to - piece.from === 1 && !givenNames.has(textOfPiece(words, piece)) && many.has(textOfWord(words, piece.to)) && words[piece.from]?.shape === 'capital';
	const fits = (piece.type === 'place' || piece.type === 'other') && !countryNames.has(textOfPiece(words, piece));
	return isMany || fits && (beats.has(textOfWord(words, piece.to)) || against.has(textOfWord(words, piece.from - 1)));
}

function asTeam(words: readonly Word[], piece: Piece, teams: ReadonlySet<string>): Piece {
	const elsewhere = ['in', 'at', 'from', 'near'].includes(textOfWord(words, piece.from - 1));
	return (piece.type !== 'person' || piece.to - piece.from === 1) && !elsewhere && teams.has(textOfPiece(words, piece)) ? { ...piece, type: 'organization' } : piece;
}

import { isGivenName } from './givenName';
import { plainWords } from '../../words/plainWords';
import { sayingForms } from '../../words/sayingVerbs';
import { honorifics, roleNouns } from '../../words/titles';
import type { Found, Known } from '../article/known';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isTitled } from './titled';
import { isInside } from './whereabouts';
import type { Word } from '../text/words';

/** What looks like a person and is where something happens, "At Great Orton, the officer", or like nothing and is a landform: "Pangong Tso, a glacial lake". */
export function isSpot(words: readonly Word[], piece: Piece, { people, spots }: Pick<Known, 'people' | 'spots'>): boolean {
	const { type, from, to } = piece;
	const first = textOfWord(words, from);
	if (type === 'other') {
		return isLandform(words, to);
	}
	if (type !== 'person' || to - from > 3 || isGivenName(first)) {
		return false;
	}
	if (spots.has(textOfPiece(words, piece))) {
		return true;
	}
	const opens = /^(?:In|At|Near|Outside|Around)$/.test(textOfWord(words, from - 1)) && words[from - 1]?.opens === true && textOfWord(words, to) === ',';
	return (opens && (to - from > 1 || !people.has(first))) || isLandform(words, to);
}

/** ", a glacial lake,": the last noun of the apposition. */
function isLandform(words: readonly Word[], to: number): boolean {
	if (textOfWord(words, to) !== ',' || !/^(?:an?|the)$/.test(textOfWord(words, to + 1))) {
		return false;
	}
	let at = to + 2;
	while (at < to + 7 && words[at]?.shape === 'lower' && !/^(?:of|in|on|near|at|from|for|to|by|who|whose|where|when|that|which|with|between|about|some|over|after|before|since|as|into|whom|representing|covering|serving)$/.test(textOfWord(words, at))) {
		at++;
	}
	return landforms.has(textOfWord(words, at - 1));
}

const landforms: ReadonlySet<string> = new Set((
	'lake river island islet village town city hamlet port valley mountain hill suburb neighborhood neighbourhood reef shoal strait peninsula district province county plain plateau resort township settlement'
).split(' '));

/** How often a name of several words was taken for somebody and for a place, stood where something happens, and spoke or had a title. */
interface Count {
	people: number;
	places: number;
	inside: number;
	human: number;
}

/**
 * "the summit in Sharm El-Sheikh": names of several words in which, at least every second time, something happens, or that were taken for a
 * place as often as for somebody. Who speaks or has a title is somebody.
 */
export function spotsIn(blocks: readonly Found[]): ReadonlySet<string> {
	const counts = new Map<string, Count>();
	for (const { words, pieces } of blocks) {
		for (const piece of pieces) {
			if (piece.to - piece.from > 1 && (piece.type === 'person' || piece.type === 'place')) {
				const text = textOfPiece(words, piece);
				const count = counts.get(text) ?? { people: 0, places: 0, inside: 0, human: 0 };
				counts.set(text, count);
				count.places += piece.type === 'place' ? 1 : 0;
				count.people += piece.type === 'person' ? 1 : 0;
				count.inside += piece.type === 'person' && isInside(words, piece) && words[piece.to]?.shape !== 'possessive' ? 1 : 0;
				count.human += isTitled(words, piece.from) || speaks(words, piece) ? 1 : 0;
			}
		}
	}
	const areSpots = ({ people, places, inside, human }: Count): boolean => human === 0 && people > 0 && ((inside > 0 && inside * 2 >= people) || places >= people);
	return new Set([...counts].filter(([, count]) => areSpots(count)).map(([text]) => text));
}

function speaks(words: readonly Word[], { from, to }: Piece): boolean {
	return sayingForms().has(textOfWord(words, to)) || sayingForms().has(textOfWord(words, from - 1));
}

/** “Luna Liberiana,”: a name that fills a quotation and that no given name opens is the title of something, not somebody. */
export function isTitleOfWork(words: readonly Word[], { type, from, to }: Piece, { people }: Pick<Known, 'people'>): boolean {
	const isClosed = /^[”"’]$/.test(textOfWord(words, to)) || (/^[,.]$/.test(textOfWord(words, to)) && /^[”"’]$/.test(textOfWord(words, to + 1)));
	const first = textOfWord(words, from);
	if (type === 'person' && isClosed && to - from === 1 && !people.has(first) && opensTitle(words, from)) {
		return true;
	}
	const isName = isGivenName(first) || (to - from === 1 && people.has(first));
	return type === 'person' && /^[“"‘]$/.test(textOfWord(words, from - 1)) && isClosed && !isName && words[from - 2]?.shape !== 'capital';
}

/** The “Morning | Joe,” of a show: nothing but capitals stands between the opening mark and the name. */
function opensTitle(words: readonly Word[], from: number): boolean {
	let at = from - 1;
	while (at > from - 4 && words[at]?.shape === 'capital' && !plainWords.has(lowerOfWord(words, at)) && !honorifics.has(lowerOfWord(words, at)) && !roleNouns.has(lowerOfWord(words, at))) {
		at--;
	}
	return at < from - 1 && /^[“"‘]$/.test(textOfWord(words, at));
}

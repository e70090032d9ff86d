import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { kindOfHead } from '../../words/bodyHeads';
import { cities } from '../../words/cities';
import { demonyms } from '../../words/demonyms';
import { givenNames } from '../../words/givenNames';
import { plainWords } from '../../words/plainWords';
import { regions } from '../../words/regions';
import { oftenNouns, sayingForms } from '../../words/sayingVerbs';
import { ranks, roleNouns, titleModifiers } from '../../words/titles';
import { withoutRank } from './bodyEdges';
import { opensWithHead } from '../sorts/heads';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead, lower } from '../text/runs';
import type { Word } from '../text/words';

// Where the name of a person begins and ends beside other capitals: behind a place, before a place, behind the court that somebody sits in.

/** "In | Glasgow | Karen Holm left", "ambassador to | Lima | Karen Holm": a place behind a preposition, then somebody by given name. */
export function partedAtCity(words: readonly Word[], piece: Piece): readonly Piece[] {
	const first = textOfWord(words, piece.from);
	const leads = piece.type === 'person' && piece.to - piece.from > 2 && (cities.has(first) || countryNames.has(first)) && !givenNames.has(first)
		&& prepositions.has(lowerOfWord(words, piece.from - 1));
	return leads ? [{ from: piece.from, to: piece.from + 1, type: 'place' }, { ...piece, from: piece.from + 1 }] : [piece];
}

const prepositions = new Set(['in', 'to', 'at', 'near', 'from']);

/** "ambassador to the United States | Karen Holm": a country behind its preposition, and two or three capitals more of which none is a head. */
export function partedAtCountry(words: readonly Word[], piece: Piece): readonly Piece[] {
	const at = [2, 1].map((length) => piece.from + length).find((end) => end < piece.to && countryNames.has(textOfPiece(words, { from: piece.from, to: end })));
	const rest = at === undefined ? [] : words.slice(at, piece.to);
	const isLed = prepositions.has(lowerOfWord(words, piece.from - (lowerOfWord(words, piece.from - 1) === 'the' ? 2 : 1)));
	const isName = isLed && (rest.length === 2 || rest.length === 3) && rest.every(({ shape, text, known }) => shape === 'capital' && !isHead(text) && !plainWords.has(known.lower) && !demonyms.has(text));
	const isOne = knownBodies.has(textOfPiece(words, piece));
	return at !== undefined && isName && !isOne && piece.type !== 'place' ? [{ from: piece.from, to: at, type: 'place' }, { from: at, to: piece.to, type: 'person' }] : [piece];
}

/** "Karen Holm | South Carolina": no name ends in a region of two words, and none of one word and a region is one. */
export function partedAtRegion(words: readonly Word[], piece: Piece): readonly Piece[] {
	const at = piece.to - piece.from > 2 && regions.has(textOfPiece(words, { from: piece.to - 2, to: piece.to })) ? piece.to - 2 : piece.to;
	const isSomebody = piece.type === 'person' || (piece.type === 'organization' && at - piece.from === 2 && givenNames.has(textOfWord(words, piece.from)));
	return isSomebody && at < piece.to ? [{ ...piece, to: at, type: 'person' }, { from: at, to: piece.to, type: 'place' }] : [piece];
}

/** "Karen Holm | Responds To", "Karen Holm | On How": the rest of a heading whose words all have capitals. */
export function withoutHeading(words: readonly Word[], piece: Piece): Piece {
	const rest = piece.type === 'person' && piece.to - piece.from > 2 ? words.slice(piece.from + 2, piece.to).findIndex(({ text }) => headingWords.has(text) || isSaid(text)) : -1;
	return rest < 0 ? piece : { ...piece, to: piece.from + 2 + rest };
}

/** Words that go on behind a name and end none. */
const headingWords = new Set('How What Why Who When Where Her His Their With About After Before Because On'.split(' '));

/** "Responds", "Described"; what is a noun as often may be a surname: "Rules". */
function isSaid(text: string): boolean {
	return sayingForms().get(text.toLowerCase())?.some(({ form }) => form === 'finite') === true && /(?:s|ed|id|old)$/.test(text) && !oftenNouns.has(text.toLowerCase());
}

/** "White House | Chief of Staff": behind a known body an office is nobody by itself. */
export function withoutHolder(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to } = piece;
	let office = to;
	while (office > from && isOffice(textOfWord(words, office - 1))) {
		office--;
	}
	const body = { ...piece, to: office, type: 'organization' as const };
	return [piece.type === 'person' && office < to && office > from && knownBodies.has(textOfPiece(words, body)) ? body : piece];
}

/** "Holm | Communications | Director": the portfolio of an office is no part of whom its holder serves. */
export function withoutOfficeWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const mayBe = piece.type === 'person' ? piece.to - piece.from > 1 : piece.to - piece.from > 2 && givenNames.has(textOfWord(words, piece.from));
	const isOffice = mayBe && isCapital(words[piece.to]) && roleNouns.has(lowerOfWord(words, piece.to));
	return [isOffice && officeWords.has(textOfWord(words, piece.to - 1)) ? { from: piece.from, to: piece.to - 1, type: 'person' } : piece];
}

const officeWords = new Set('Communication Communications Press Campaign Policy Finance Political Field Digital Media Deputy Executive Managing Legislative Budget Security'.split(' '));

/** "Defence Forces | Gen. | Robert Holm": a rank ends nobody's name; what it leaves of a body is none either. */
export function withoutRankBehind(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const isRank = type === 'person' && to - from > 1 && /^\p{Lu}\p{L}*\.$/u.test(textOfWord(words, to - 1)) && ranks.has(lowerOfWord(words, to - 1)) && isCapital(words[to]);
	return !isRank ? [piece] : isHead(textOfWord(words, to - 2)) || !givenNames.has(textOfWord(words, from)) ? [] : [{ ...piece, to: to - 1 }];
}

/** "Namibian Olympians | Agnes Holm": those of a land before one of them. */
export function withoutCompatriots(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const name = textOfWord(words, from + 2);
	const isOne = type === 'organization' && to - from > 3 && demonyms.has(textOfWord(words, from)) && /^\p{Lu}\p{Ll}{3,}s$/u.test(textOfWord(words, from + 1)) && givenNames.has(name);
	return [isOne && !isHead(textOfWord(words, to - 1)) ? { from: from + 2, to, type: 'person' } : piece];
}

/** "Jan | Holm" at the start of a sentence, which is no day in January. */
export function fromNameLikeMonth(words: readonly Word[], piece: Piece): readonly Piece[] {
	const begins = piece.type === 'person' && words[piece.from - 1]?.opens === true && words[piece.from]?.spaced === true && givenNamesLikeMonths.has(textOfWord(words, piece.from - 1));
	return [begins ? { ...piece, from: piece.from - 1 } : piece];
}

const givenNamesLikeMonths = new Set(['Jan', 'April', 'June', 'August']);

/** "Supreme Court | Justice | Karen Holm", "Bank of Norvale | Executive Director | Karen Holm": a body, an office in it, and who holds it by given name. */
export function partedAtHolder(words: readonly Word[], piece: Piece): readonly Piece[] {
	const of = piece.type === 'organization' ? ofHolder(words, piece) : undefined;
	if (of !== undefined) {
		return [{ ...piece, to: of.at }, { from: of.name, to: piece.to, type: 'person' }];
	}
	for (let at = piece.from + 1; piece.type === 'organization' && at < piece.to - 2; at++) {
		const body = { ...piece, to: isOffice(textOfWord(words, at)) ? withoutRank(words, { ...piece, to: at }) : at };
		const isBody = isHead(textOfWord(words, body.to - 1)) || opensWithHead(words, body);
		if (isOffice(textOfWord(words, at)) && isBody && isFullName(words, { from: at + 1, to: piece.to })) {
			return [body, { from: at + 1, to: piece.to, type: 'person' }];
		}
	}
	return piece.type === 'organization' ? partedAtMayor(words, piece) : [piece];
}

/** "Hull | Mayor | Karen Herald", "Gov. | Karen M. Post": no body is called so, though a paper may be called like the surname. */
function partedAtMayor(words: readonly Word[], piece: Piece): readonly Piece[] {
	const name = piece.to - (words[piece.to - 2]?.shape === 'initial' ? 3 : 2);
	const last = words[piece.to - 1];
	const mayBeSurname = last?.shape === 'capital' && (!isHead(last.text) || kindOfHead.get(last.known.lower) === 'news outlet');
	const isHeld = name > piece.from && ofTowns.has(lowerOfWord(words, name - 1).replace('.', '')) && mayBeSurname;
	const before = { from: piece.from, to: name - 1 };
	const town = textOfPiece(words, before);
	const places: readonly Piece[] = cities.has(town) || regions.has(town) ? [{ ...before, type: 'place' }] : [];
	return isHeld && givenNames.has(textOfWord(words, name)) ? [...places, { from: name, to: piece.to, type: 'person' }] : [piece];
}

const ofTowns = new Set(['mayor', 'governor', 'gov', 'senator', 'sen', 'congressman', 'congresswoman']);

/** "Norvale Party | of Prime Minister | Karen Holm": where its "of" stands, and the name. */
function ofHolder(words: readonly Word[], { from, to }: Piece): { readonly at: number; readonly name: number } | undefined {
	for (let at = from + 1; at < to - 2; at++) {
		let name = at + 1;
		while (name < to && (isOffice(textOfWord(words, name)) || titleModifiers.has(lowerOfWord(words, name)))) {
			name++;
		}
		if (textOfWord(words, at) === 'of' && name > at + 1 && name < to - 1 && isOffice(textOfWord(words, name - 1)) && words.slice(name, to).every(({ text, shape }) => shape === 'capital' && !isHead(text))) {
			return { at, name };
		}
	}
	return undefined;
}

function isOffice(text: string): boolean {
	return roleNouns.has(lower(text)) || ranks.has(lower(text));
}

function isFullName(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	return to - from < 4 && givenNames.has(textOfWord(words, from)) && words.slice(from, to).every(({ text, shape }) => (shape === 'capital' || shape === 'initial') && !isHead(text));
}

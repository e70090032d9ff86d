import { countryNames } from '../../countryOf';
import { kindOfHead } from '../../words/bodyHeads';
import { cities } from '../../words/cities';
import { demonyms } from '../../words/demonyms';
import { givenNames } from '../../words/givenNames';
import { generations } from '../../words/nameParts';
import { plainWords } from '../../words/plainWords';
import { slogans } from '../../words/slogans';
import { irregularPast } from '../../words/tenses';
import { honorifics, isTitleWord, ranks, roleNouns } from '../../words/titles';
import { isBodyByNoun } from '../sorts/beside';
import { actsAsBody } from '../sorts/dealings';
import { isGivenName } from '../sorts/givenName';
import { overParticles } from '../edges/joins';
import type { ContextWork } from '../../memory';
import { isAfterInitials, type Found, type Known } from './known';
import { missed } from './missed';
import { isPartyWord } from '../sorts/partyWords';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { withoutHeading } from '../edges/personEdges';
import { byPossessive } from '../edges/possessives';
import { isCapital, isHead, lower } from '../text/runs';
import { uptoSmallHead } from '../sorts/heads';
import { isSpot, isTitleOfWork } from '../sorts/spots';
import { withoutTickers } from '../edges/tickers';
import { isPlaceLike, isSurelyPlaceLike, isTitled } from '../sorts/titled';
import { isBodyTold, typeTold } from '../sorts/told';
import { isNameWord } from '../text/lexicon';
import { isKnownAs, isPaperNamed, isTraderNamed } from '../sorts/unclaimed';
import { isPlaceName } from '../sorts/vocabulary';
import { isWhereabouts } from '../sorts/whereabouts';
import { isTableLine } from '../text/tables';
import type { Word } from '../text/words';

/** What an article says of its names, and the number under which the reading knows all of that. */
export interface Settling {
	readonly found: Found;
	readonly known: Known;
	readonly number: number;
}

/**
 * What one place of an article leaves open, another decides: a word of somebody's full name is that person again, and what was a body
 * three times is one the fourth time. Remembered as long as the article says the same.
 */
export const settled: ContextWork<readonly Piece[], Settling> = {
	name: 'names settled',
	key: ({ found: { pieces }, number }) => `${number}|${pieces.map(({ from, to, type }) => `${from}-${to}${type}`).join()}`,
	of: (_text, { found, known }) => settledIn(found, known),
};

function settledIn(block: Found, known: Known): readonly Piece[] {
	const { words, pieces } = block;
	if (isTableLine(words)) {
		return pieces;
	}
	const names = pieces.filter((piece) => !isPlainHere(words, piece, known)).flatMap((piece) => byPossessive(words, upToFullName(words, piece, known), known));
	const own = names.map((piece, at) => withoutHeading(words, isKnownAs(words, piece, names[at - 1]) ? { ...piece, type: 'organization' } : settledPiece(words, piece, known)));
	const more = missed(block, known).map((piece) => (isLeaderAlone(words, piece, known) ? { ...piece, type: 'person' as const } : withoutHeading(words, piece)));
	const all = more.length === 0 ? own : [...own, ...withoutTickers(words, more)].sort((a, b) => a.from - b.from);
	const wider = all.map((piece) => overSmallWords(words, fromGivenName(words, fromArticle(words, piece), known), known));
	return apart(wider.flatMap((piece) => uptoSmallHead(words, uptoSlashed(words, piece, known))));
}

/** What a name before it went on to take in is none by itself. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.filter(({ from }, at) => from >= (pieces[at - 1]?.to ?? 0));
}

/** "al | Shabaab": in small letters the article of Arabic belongs to a body as well. */
function fromArticle(words: readonly Word[], piece: Piece): Piece {
	return piece.type === 'organization' && /^[ae]l$/.test(textOfWord(words, piece.from - 1)) ? { ...piece, from: piece.from - 1 } : piece;
}

/** "Defence Minister Gen | Nakatani", "Zine | El Abidine Ben Ali": a rank or a word that nobody knows is a given name where the directory has somebody of both. */
function fromGivenName(words: readonly Word[], piece: Piece, { isHolder, people }: Known): Piece {
	const { type, from, to } = piece;
	const before = words[from - 1];
	const isUntitled = before !== undefined && (!isTitleWord(before.known.lower) || (to - from === 1 && ranks.has(before.known.lower)));
	const mayBeGiven = type === 'person' && words[from]?.spaced === true && before?.shape === 'capital' && !before.text.endsWith('.');
	return mayBeGiven && ((isUntitled && isHolder(`${before.text} ${textOfPiece(words, piece)}`)) || isAged(words, piece) || isNewTo(words, piece, people)) ? { ...piece, from: from - 1 } : piece;
}

/** "founded by Dean | Holm", where the article names no Holm by another given name: "the Dean" has an article. */
function isNewTo(words: readonly Word[], { from, to }: Piece, people: ReadonlySet<string>): boolean {
	const given = textOfWord(words, from - 1);
	return to - from === 1 && givenLikeOffices.has(given) && !people.has(textOfWord(words, from)) && /^(?:by|with|and|of|for|from|to|,)$/.test(textOfWord(words, from - 2));
}

const givenLikeOffices: ReadonlySet<string> = new Set(['Dean', 'Duke']);

/** "Dean | Wardle, 31,": with the age the news gives the whole name. */
function isAged(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from === 1 && isGivenName(textOfWord(words, from - 1)) && textOfWord(words, to) === ',' && /^[1-9]\d$/.test(textOfWord(words, to + 1)) && textOfWord(words, to + 2) === ',';
}

/** "Save | the Children": what everybody knows by a name that small words run through. */
function overSmallWords(words: readonly Word[], piece: Piece, { isWellKnown }: Known): Piece {
	if (words[piece.to]?.shape !== 'lower' || !/^(?:the|without|for|on)$/.test(textOfWord(words, piece.to))) {
		return piece;
	}
	const to = [piece.to + 2, piece.to + 3].find((end) => isCapital(words[end - 1]) && isWellKnown(textOfPiece(words, { from: piece.from, to: end })));
	return to === undefined ? piece : { ...piece, to, type: 'organization' };
}

/** "RFE | /RL", as the directory lists it. */
function uptoSlashed(words: readonly Word[], piece: Piece, { isListed }: Known): Piece {
	const isOne = textOfWord(words, piece.to) === '/' && words[piece.to + 1]?.spaced === false && isListed(`${textOfPiece(words, piece)}/${textOfWord(words, piece.to + 1)}`);
	return isOne ? { ...piece, to: piece.to + 2, type: 'organization' } : piece;
}

/** "Statistics chief says": a sentence's first word that the article has with a small letter too. */
function isPlainHere(words: readonly Word[], piece: Piece, { people, small }: Known): boolean {
	const { from, to } = piece;
	if (isAfterInitials(words, piece)) {
		const isNoun = /\p{Ll}{3}(?:ism|ion|ment|ness|ance|ence|ity|ing|ure)$/u.test(textOfWord(words, to - 1)) && /^(?:of|on|for|to|in|that|which)$/.test(textOfWord(words, to)); // "on U.S. | Criticism of it"
		return isNoun || small.has(lowerOfWord(words, to - 1)) || irregularPast.has(lowerOfWord(words, to - 1)); // "of the U.S. | Sold it"
	}
	const word = words[from];
	return to - from === 1 && word?.opens === true && word.shape === 'capital' && small.has(word.text.toLowerCase()) && !people.has(word.text);
}

/** What its own words or those right beside it decide of a name, whatever it looks like. */
function settledBeside(words: readonly Word[], piece: Piece, known: Known): Piece | undefined {
	const text = textOfPiece(words, piece);
	if (piece.type !== 'organization' && isPaperNamed(words, piece)) {
		return { ...piece, type: 'organization' };
	}
	if (piece.type === 'person' && looksLikeBody(words, piece, known)) {
		return { ...piece, type: 'organization' };
	}
	if (piece.type === 'organization' && isRegimeOf(words, piece) && !known.isListed(text) && !known.isNamed(text) && !known.firms.has(text)) {
		return { ...piece, type: 'person' };
	}
	const sort = isSpot(words, piece, known) ? 'place' : isThing(words, piece, known) ? 'other' : undefined;
	return sort && { ...piece, type: sort };
}

function looksLikeBody(words: readonly Word[], piece: Piece, known: Known): boolean {
	const text = textOfPiece(words, piece);
	const isKnown = (piece.to - piece.from > 1 && known.bodies.has(text)) || isInitials(words, piece, known) || isListedBody(words, piece, known);
	const isTrader = isTraderNamed(words, piece) && !givenNames.has(textOfWord(words, piece.from));
	return isKnown || (!known.people.has(text) && (isBodyTold(words, piece) || isTrader));
}

/** What says which government it is, and is nobody’s name. */
const governing: ReadonlySet<string> = new Set('State Central Union Federal Provincial Local Regional National Coalition Transitional'.split(' '));

/** "the Castro government": a single word before it is who leads it, unless it is a land's, a town's or a party's. */
function isRegimeOf(words: readonly Word[], { from, to }: Piece): boolean {
	const text = textOfWord(words, from);
	const isLed = !governing.has(text) && /^(?:government|regime|dictatorship)$/.test(textOfWord(words, to)) && /^(?:the|The)$/.test(textOfWord(words, from - 1));
	return isLed && to - from === 1 && words[from]?.shape === 'capital' && !isPlaceName(text) && !demonyms.has(text) && !isPartyWord(text) && !isHead(text) && !plainWords.has(text.toLowerCase());
}

function settledPiece(words: readonly Word[], piece: Piece, known: Known): Piece {
	const { people, types, firms, named, bodies, places } = known;
	const text = textOfPiece(words, piece);
	const beside = settledBeside(words, piece, known);
	if (beside) {
		return beside;
	}
	const areMembers = piece.type === 'other' && text.endsWith('s') && demonyms.has(text.slice(0, -1)); // "Republicans" are no party
	const isBareFirm = (known.bareFirms.has(text) && (piece.type !== 'person' || isNobody(words, piece))) || isSpeakingFirm(words, piece, known);
	if (piece.type !== 'organization' && !areMembers && (isBareFirm || (piece.type !== 'person' && known.isWellKnown(text)))) {
		return { ...piece, type: 'organization' };
	}
	if (piece.type !== 'other' && !isPlaceName(text) && known.laws.has(textOfWord(words, piece.to - 1)) && piece.to - piece.from < 3) {
		return { ...piece, type: 'other' }; // "Dodd-Frank", "Super Glass-Steagall"
	}
	if (piece.type !== 'person' && piece.to - piece.from === 2 && isPartyWord(textOfWord(words, piece.from)) && people.has(textOfWord(words, piece.to - 1))) {
		return { ...piece, from: piece.from + 1, type: 'person' }; // "Republican | Holm"
	}
	if (piece.type === 'person' && piece.to - piece.from === 1 && isHead(text) && /^[Tt]he$/.test(textOfWord(words, piece.from - 1))) {
		return { ...piece, type: 'organization' }; // "the Bank"
	}
	if (piece.to - piece.from === 2 && slogans.has(textOfWord(words, piece.from)) && (piece.type === 'person' || people.has(textOfWord(words, piece.to - 1)))) {
		return { ...piece, from: piece.from + 1, type: 'person' }; // "the Stop Holm movement"
	}
	if (piece.type !== 'person' && piece.to - piece.from > 1 && ((piece.type === 'organization' && known.fullNames.has(text)) || known.isHolder(text))) {
		return { ...piece, type: 'person' };
	}
	const isPair = (piece.type === 'organization' || piece.type === 'person') && !people.has(text) && isPairOfPeople(text, known);
	if (isPair || isFamily(words, piece, known)) {
		return { ...piece, type: 'other' };
	}
	if (isWhereabouts(words, piece, known)) {
		return { ...piece, type: 'place' };
	}
	if (isHome(words, piece, known)) {
		return { ...piece, type: 'place' };
	}
	const told = piece.type === 'person' || piece.to - piece.from > 4 ? undefined : typeTold(words, piece);
	if (told !== undefined) {
		return { ...piece, from: piece.from + (honorifics.has(lowerOfWord(words, piece.from)) && piece.to - piece.from > 1 ? 1 : 0), type: told };
	}
	if (piece.to - piece.from > 1 || (countryNames.has(text) && !people.has(text)) || (demonyms.has(text) && !people.has(text))) {
		return piece;
	}
	if ((piece.type === 'person' || piece.type === 'organization') && words[piece.from]?.shape === 'capital' && !isTitled(words, piece.from) && actsAsBody(words, piece)) {
		return { ...piece, type: 'organization' }; // the firm of the family: "Halvorsen’s stock"
	}
	if (people.has(text) && words[piece.from]?.shape === 'capital' && !((cities.has(text) || countryNames.has(text)) && isPlaceLike(words, piece.from))) {
		return { ...piece, from: overParticles(words, piece.from), type: 'person' };
	}
	const type = places.has(text) && piece.type === 'person' ? 'place' : types.get(text) ?? piece.type;
	if (isLeaderAlone(words, { ...piece, type }, known)) {
		return { ...piece, type: 'person' };
	}
	if ((type === 'person' || type === 'organization') && (firms.has(text) || named.has(text) || bodies.has(text))) {
		return { ...piece, type: isTitled(words, piece.from) && !isBodyByNoun(words, piece) ? 'person' : 'organization' };
	}
	return { ...piece, type: type === 'person' && textOfWord(words, piece.from - 1) === 'in' && !people.has(text) ? 'place' : type };
}

/** "Hillary Clinton | Sides With Bush": a headline’s verb behind somebody whom the article or the directory names in full without it. */
function upToFullName(words: readonly Word[], piece: Piece, { fullNames, isHolder }: Known): Piece {
	const { type, from, to } = piece;
	if (type !== 'person' || to - from < 3 || !isCapital(words[to])) {
		return piece; // no headline
	}
	const end = [from + 2, from + 3].find((at) => {
		const next = at < to ? words[at] : undefined;
		const name = next && !isNameWord(next.known.flags) && !isGivenName(next.text) && !generations.has(lower(next.text)) ? textOfPiece(words, { from, to: at }) : '';
		return name !== '' && (fullNames.has(name) || isHolder(name));
	});
	return end === undefined ? piece : { ...piece, to: end };
}

/** "Karl Holm of Indian Wells" in an article from "INDIAN WELLS, Calif.": a town of several words where somebody comes from. */
function isHome(words: readonly Word[], { type, from, to }: Piece, { whole, people, isListed }: Known): boolean {
	const text = textOfPiece(words, { from, to });
	const isOfSomebody = /^(?:of|from)$/.test(textOfWord(words, from - 1)) && people.has(textOfWord(words, from - 2));
	return type === 'organization' && to - from > 1 && isOfSomebody && whole.has(text) && !isHead(textOfWord(words, to - 1)) && !isListed(text);
}

/** "Equatorial said": the firm that speaks by this word, where nothing before it makes a place of it; "below that of Hellwig", which no list has for a place. */
function isSpeakingFirm(words: readonly Word[], piece: Piece, { speakingFirms, firms, places, stood }: Known): boolean {
	const text = textOfPiece(words, piece);
	const isFree = !isSurelyPlaceLike(words, piece.from) && !leadsToNoun.test(textOfWord(words, piece.from - 1));
	const isUnknown = isFree && firms.has(text) && !places.has(text) && !stood.has(text) && !isPlaceName(text);
	return piece.type === 'place' && (isUnknown || (speakingFirms.has(text) && !isPlaceLike(words, piece.from)));
}

// "As an | Inuvialuit", "other | Inuvialuit": one of a people, whose firm bears their name.
const leadsToNoun = /^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|other|between|among|all|many|most|some|local)$/;

/** "Boreal Crown was surprised": no given name, no title and no apposition makes a person of it. */
function isNobody(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from > 1 && !givenNames.has(textOfWord(words, from)) && !isTitled(words, from) && !/^[.,]$/.test(textOfWord(words, to)) && textOfWord(words, from - 1) !== '.';
}

/** A ship, an operation, a planet, a song: what the article calls so elsewhere, or what looks so where it stands. */
function isThing(words: readonly Word[], piece: Piece, known: Known): boolean {
	const text = textOfPiece(words, piece);
	if (piece.type === 'organization') {
		return piece.to - piece.from === 1 && known.things.has(text) && !known.isListed(text);
	}
	return piece.type === 'person' && (known.things.has(text) || (planets.has(text) && !known.people.has(text)) || isTitleOfWork(words, piece, known));
}

/** Nobody’s names where the article names nobody so in full; Mercury and Mars are firms as well. */
const planets: ReadonlySet<string> = new Set(['Venus', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune', 'Pluto']);

/** "the Holm-Berg ticket". */
function isPairOfPeople(text: string, { people }: Known): boolean {
	const [first = '', second = '', ...more] = text.includes('-') ? text.split('-') : [];
	return more.length === 0 && people.has(first) && people.has(second);
}

/** "the Holms": several people, and no body. */
function isFamily(words: readonly Word[], { type, from, to }: Piece, { people }: Known): boolean {
	const text = textOfWord(words, from);
	return (type === 'organization' || (type === 'place' && !isPlaceName(text))) && to - from === 1 && /\p{Ll}s$/u.test(text) && people.has(text.slice(0, -1)) && !people.has(text) && !roleNouns.has(text.slice(0, -1).toLowerCase());
}

/** "Polling shows Trump ahead": a leader’s family name that nothing here gives to a body. */
function isLeaderAlone(words: readonly Word[], { type, from, to }: Piece, { firms, named, isListed, isNamed, isLeader }: Known): boolean {
	const text = textOfWord(words, from);
	const next = textOfWord(words, to);
	const mayBe = type === 'organization' && words[from]?.shape === 'capital' && !firms.has(text) && !named.has(text) && !isPlaceName(text);
	return mayBe && !isBodyByNoun(words, { from }) && !kindOfHead.has(next) && !isListed(text) && !isNamed(text) && isLeader(text);
}

/** "GAIL": in capitals beside words in small letters, with no title before it and no colon of a transcript behind. */
function isInitials(words: readonly Word[], { from, to }: Piece, { people }: Known): boolean {
	const text = textOfWord(words, from);
	const isAlone = to - from === 1 && words[from]?.shape === 'capitals' && (words[from - 1]?.shape === 'lower' || words[to]?.shape === 'lower' || textOfWord(words, to) === '(');
	return isAlone && /^\p{Lu}{3,}$/u.test(text) && !people.has(text) && !isTitled(words, from) && textOfWord(words, to) !== ':' && textOfWord(words, from - 1) !== 'as';
}

/** "Al Qaeda" and "Pemex" are nobody's names where the article names nobody so in full, by given name or with a title; "Fannie Mae" is never. */
function isListedBody(words: readonly Word[], piece: Piece, { people, isListed, isWellKnown }: Known): boolean {
	const [first, last] = [textOfWord(words, piece.from), textOfWord(words, piece.to - 1)];
	const isFullName = piece.to - piece.from > 1 ? givenNames.has(first) : people.has(last);
	const text = textOfPiece(words, piece);
	return !isTitled(words, piece.from) && (isFullName ? piece.to - piece.from > 1 && isWellKnown(text) : isListed(text));
}

import { demonyms } from '../../words/demonyms';
import { isBehindKnownAs, textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital } from '../text/runs';
import { isPlaceName } from './vocabulary';
import type { Word } from '../text/words';

// Capitals that the model leaves unclaimed and that the words around them make a body of.

/** "the ruling Servant of the People | party", "the Cambiemos | coalition": capitals before the noun of what unites people. */
export function unionAt(words: readonly Word[], from: number, limit: number): Piece | undefined {
	let to = from;
	while (to < limit && to - from < longest && (isNameCapital(words[to]) || isLink(words, to, from))) {
		to++;
	}
	const last = textOfWord(words, to - 1);
	const isNamed = to > from && to < limit && unions.has(textOfWord(words, to)) && textOfWord(words, to + 1) !== '-' && !describing.test(last) && !/^(?:[Nn]o|[Aa]ny)$/.test(textOfWord(words, from - 1));
	return isNamed && !demonyms.has(last) && !isPlaceName(textOfPiece(words, { from, to })) ? { from, to, type: 'organization' } : undefined;
}

/** In words. */
const longest = 5;

const unions: ReadonlySet<string> = new Set(['party', 'coalition', 'movement', 'alliance']);

/** "Socialist", "Democratic", "Kurdish": what such a union is, and no name of it. */
const describing = /(?:ist|ic|ian|an|ish|ese|al|ive|ent|[Ll]eft|[Rr]ight|[Tt]ea|[Ll]abou?r|[Gg]reen)$/;

function isNameCapital(word: Word | undefined): boolean {
	return isCapital(word) && word?.opens === false;
}

/** The "of the" of "Servant of the People". */
function isLink(words: readonly Word[], at: number, from: number): boolean {
	const word = textOfWord(words, at);
	return at > from && ((word === 'of' && (isNameCapital(words[at + 1]) || textOfWord(words, at + 1) === 'the')) || (word === 'the' && textOfWord(words, at - 1) === 'of' && isNameCapital(words[at + 1])));
}

/** "The Western Theatre | Command": capitals behind "the" that end in such a head, with a word before it. */
export function commandAt(words: readonly Word[], from: number, limit: number): Piece | undefined {
	let to = from + 1;
	while (to < limit && to - from < longest && isNameCapital(words[to]) && !commands.has(textOfWord(words, to - 1))) {
		to++;
	}
	const isOpened = /^(?:[Tt]he|[Ii]ts|[Tt]heir)$/.test(textOfWord(words, from - 1)) || words[from - 1]?.shape === 'possessive';
	return isOpened && to - from > 1 && commands.has(textOfWord(words, to - 1)) && words[from]?.shape !== 'mark' ? { from, to, type: 'organization' } : undefined;
}

const commands: ReadonlySet<string> = new Set(['Command', 'Fleet', 'Brigade', 'Regiment', 'Battalion', 'Directorate', 'Commissariat', 'Inspectorate', 'Secretariat', 'Tribunal']);

/** "a Turkish supplier, | Vektan Tekstil,": what an apposition names by a trade that firms have, and no given name opens. */
export function isTraderNamed(words: readonly Word[], { from }: Piece): boolean {
	if (textOfWord(words, from - 1) !== ',' || !traders.has(textOfWord(words, from - 2))) {
		return false;
	}
	let at = from - 3;
	while (at > from - 7 && words[at]?.shape !== 'mark' && !/^(?:an?|the|its|another)$/i.test(textOfWord(words, at))) {
		at--;
	}
	return /^(?:an?|the|its|another)$/i.test(textOfWord(words, at));
}

const traders: ReadonlySet<string> = new Set('supplier manufacturer contractor subcontractor distributor retailer insurer lender carrier operator conglomerate subsidiary company firm brewer refiner exporter importer'.split(' '));

/** "the local newspaper, The | Perry Chief,": a title in an apposition. */
export function isPaperNamed(words: readonly Word[], { from }: Piece): boolean {
	const isTitle = textOfWord(words, from - 1) === 'The' && words[from - 1]?.opens === false;
	return isTitle && textOfWord(words, from - 2) === ',' && /^(?:newspaper|paper|daily|weekly|magazine|tabloid|broadsheet|journal|website|monthly)$/.test(textOfWord(words, from - 3));
}

/** "the Internal Security Service, known as | KAPO": letters by which a body named before them is known. */
export function isKnownAs(words: readonly Word[], { from, to }: Piece, before: Piece | undefined): boolean {
	const isLetters = to - from === 1 && words[from]?.shape === 'capitals' && isBehindKnownAs(words, from);
	return isLetters && before?.type === 'organization' && from - before.to < 6 && textOfWord(words, before.to) === ',';
}

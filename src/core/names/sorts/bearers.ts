import { knownBodies } from '../../words/agencyHeads';
import { kindOfHead, kindOfNounBeside } from '../../words/bodyHeads';
import { cities } from '../../words/cities';
import { givenNames } from '../../words/givenNames';
import { regions } from '../../words/regions';
import { honorifics, ranks, roleNouns } from '../../words/titles';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from '../piece';
import { isHead, lower } from '../text/runs';
import type { Word } from '../text/words';

/** Whoever has an office beside the name is somebody: "Sheriff Kelly Lake", "The senator for Abuja, Ireti Kingibe, left", "Gia Melikidze, her predecessor". */
export function asBearer(words: readonly Word[], piece: Piece): readonly Piece[] {
	return [isUnknown(words, piece) && (isTitled(words, piece) || standsInApposition(words, piece) || hasOfficeBehind(words, piece)) ? { ...piece, type: 'person' } : piece];
}

/** Two or three words that look like a name and that no vocabulary claims. */
function isUnknown(words: readonly Word[], piece: Piece): boolean {
	const { from, to, type } = piece;
	const text = textOfPiece(words, piece);
	const isLong = to - from > 1 && to - from < 4 && words.slice(from, to).every(({ shape }) => shape === 'capital' || shape === 'initial');
	return isLong && (type === 'place' || type === 'organization') && !cities.has(text) && !regions.has(text) && !knownBodies.has(text) && !words.slice(from, to - 1).some((word) => isHead(word.text)) && !isBodyHead(textOfWord(words, to - 1));
}

function isBodyHead(text: string): boolean {
	return isHead(text) || kindOfHead.has(lower(text));
}

/** "Sheriff Kelly Lake": a lake has no title. */
function isTitled(words: readonly Word[], { from }: Piece): boolean {
	const before = lowerOfWord(words, from - 1);
	return (words[from - 1]?.shape === 'capital' || givenNames.has(textOfWord(words, from))) && (ranks.has(before) || honorifics.has(before) || isOffice(before));
}

/** Offices and jobs that no firm holds; a firm may be the owner, the maker or a member. */
export function isOffice(noun: string): boolean {
	return roleNouns.has(noun) && !heldByFirms.has(noun);
}

const heldByFirms = new Set((
	'owner co-owner maker operator sponsor partner developer publisher producer provider contractor subcontractor employer member rival host landlord supplier investor leader lender '
	+ 'manufacturer distributor retailer trader merchant vendor insurer regulator auditor client customer competitor creditor organizer organiser broker agent carrier builder buyer bidder winner champion'
).split(' '));

/** Who somebody is to another. */
const relations = new Set(['predecessor', 'successor', 'counterpart', 'colleague', 'boss', 'friend', 'ally', 'aide', 'deputy', 'mentor', 'opponent']);

/** The longest phrase before a name, in words. */
const longestPhrase = 16;

/** "The senator representing the territory, | Ireti Kingibe, | left"; "said its chief negotiator, | Dietmar Vollbrecht." */
function standsInApposition(words: readonly Word[], { from, to }: Piece): boolean {
	const last = lowerOfWord(words, from - 2);
	if (textOfWord(words, from - 1) !== ',' || words[to]?.shape !== 'mark' || heldByFirms.has(last) || kindOfNounBeside.has(last)) {
		return false; // "a spokesman for the contractor, Baywide Works,"
	}
	for (let start = from - 2; start >= 0 && from - start < longestPhrase && words[start]?.shape !== 'mark'; start--) {
		if (opensPhrase.has(textOfWord(words, start).toLowerCase()) && [1, 2, 3, 4].some((step) => isPhraseOf(words, start + step, from - 1))) {
			return true;
		}
	}
	return false;
}

const opensPhrase = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our']);

/** Whether an office stands there that the words up to `end` say more of. */
function isPhraseOf(words: readonly Word[], at: number, end: number): boolean {
	const next = textOfWord(words, at + 1);
	return at < end && isOffice(lowerOfWord(words, at)) && (at + 1 === end || /^(?:of|for|at|in|representing|leading|running|heading)$/.test(next));
}

/** "Gia Melikidze, | her predecessor,": an owner and an office behind the comma. */
function hasOfficeBehind(words: readonly Word[], { to }: Piece): boolean {
	const owned = textOfWord(words, to) === ',' && /^(?:his|her|their)$/.test(textOfWord(words, to + 1));
	const noun = lowerOfWord(words, to + 2);
	return owned && (isOffice(noun) || relations.has(noun)) && words[to + 3]?.shape === 'mark';
}

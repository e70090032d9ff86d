import { countryNames } from '../../countryOf';
import { stateHeads } from '../../words/agencyHeads';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

/** "China’s | Foreign Ministry" is one name: the country tells whose ministry it is; so is "Guy’s | Hospital", which a head alone cannot be. */
export function withOwners(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const owners = new Set<Piece>();
	const result = pieces.map((piece, index) => {
		const owner = pieces[index - 1];
		const owned = piece.type === 'organization' && owner && words[owner.to]?.shape === 'possessive' && owner.to + 1 === piece.from;
		if (owned && (countryNames.has(textOfPiece(words, owner)) ? isStateBody(words, piece) : isFounded(words, owner, piece))) {
			owners.add(owner);
			return { ...piece, from: owner.from };
		}
		return piece;
	});
	return result.filter((piece) => !owners.has(piece));
}

function isStateBody(words: readonly Word[], { from, to }: Piece): boolean {
	const of = words.slice(from, to).findIndex(({ text }) => text === 'of' || text === 'for' || text === 'on');
	return to - from > 1 && isCapital(words[from]) && (ownedHeads.has(textOfWord(words, to - 1)) || (of > 0 && ownedHeads.has(textOfWord(words, from + of - 1))));
}

/** "Guy’s | Hospital". */
function isFounded(words: readonly Word[], owner: Piece, { from, to }: Piece): boolean {
	return to - from === 1 && owner.to - owner.from === 1 && owner.type !== 'place' && /^(?:Hospital|College|School|Church|Academy|Inn)$/.test(textOfWord(words, from));
}

const ownedHeads: ReadonlySet<string> = new Set([...stateHeads, 'Commission', 'Committee', 'Council', 'Authority', 'Administration', 'Service', 'Office', 'Organization', 'Organisation']);

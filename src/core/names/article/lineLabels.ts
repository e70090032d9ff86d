import type { Found } from './known';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import type { Word } from '../text/words';

/**
 * What an article says of the capitals before a colon that its lines taken one by one have for speakers: the newspaper that asks, "STANDARD: Was that
 * planned?", and the town from which the article comes, "MADURAI: The court said".
 */
export function withLabels(blocks: readonly Found[]): readonly Found[] {
	const labelled = blocks.filter(({ words, pieces }) => isLabel(words, pieces[0]));
	if (labelled.length === 0) {
		return blocks;
	}
	const named = namedIn(blocks);
	const [first, ...others] = labelled;
	const isDateline = first !== undefined && others.length === 0 && blocks.length > 2 && blocks.indexOf(first) <= latest;
	return blocks.map((block) => {
		const [label, ...rest] = block.pieces;
		if (!label || !labelled.includes(block)) {
			return block;
		}
		const text = textOfPiece(block.words, label);
		const type = named.bodies.has(text) ? 'organization' : isDateline && !named.people.has(text) ? 'place' : label.type;
		return { ...block, pieces: [{ ...label, type }, ...rest] };
	});
}

/** The headline is the first block, and bylines may stand below it. */
const latest = 3;

function isLabel(words: readonly Word[], piece: Piece | undefined): boolean {
	return piece?.from === 0 && piece.type === 'person' && textOfWord(words, piece.to) === ':' && words.slice(0, piece.to).every(({ shape }) => shape === 'capitals');
}

/** Bodies and people in capitals, each by its last word as well. */
function namedIn(blocks: readonly Found[]): { readonly bodies: ReadonlySet<string>; readonly people: ReadonlySet<string> } {
	const bodies = new Set<string>();
	const people = new Set<string>();
	for (const { words, pieces } of blocks) {
		for (const piece of pieces) {
			if (piece.type === 'organization' || (piece.type === 'person' && !isLabel(words, piece))) {
				const names = piece.type === 'person' ? people : bodies;
				names.add(textOfPiece(words, piece).toUpperCase());
				names.add(textOfWord(words, piece.to - 1).toUpperCase());
			}
		}
	}
	return { bodies, people };
}

import { knownBodies } from '../../words/agencyHeads';
import { legalForms } from '../../words/bodyHeads';
import { sharing, textOfWord, type Piece } from '../piece';
import type { Found } from './known';
import type { Word } from '../text/words';

/** A name of several words, as often as it is written out. */
interface Spelled {
	readonly words: readonly string[];
	readonly type: Piece['type'];
}

/** A name of several words that was seen in one place is seen in all others: "Aung Htay Lwin" at the start of a sentence as well. */
export function withRepeats(blocks: readonly Found[]): readonly Found[] {
	const names = namesIn(blocks);
	return blocks.map((block) => ({ ...block, pieces: withKnown(block, names) }));
}

type Names = ReadonlyMap<string, readonly Spelled[]>;

function namesIn(blocks: readonly Found[]): Names {
	const names = new Map<string, Map<string, Spelled>>();
	const enter = (spelled: Spelled): void => {
		const [first = ''] = spelled.words;
		const ofFirst = names.get(first) ?? new Map<string, Spelled>();
		names.set(first, ofFirst);
		const key = spelled.words.join(' ');
		ofFirst.set(key, ofFirst.get(key) ?? spelled);
	};
	for (const { words, pieces } of blocks) {
		pieces.forEach((piece) => { spellingsOf(words, piece).forEach(enter); });
	}
	for (const body of bodiesOfSeveralWords) {
		enter(body);
	}
	return new Map([...names].map(([first, spelled]) => [first, [...spelled.values()].sort((a, b) => b.words.length - a.words.length)]));
}

/** The name as it is written and, of a firm, without its legal form: "San Miguel" of "San Miguel Corp". */
function spellingsOf(words: readonly Word[], { from, to, type }: Piece): readonly Spelled[] {
	if ((type !== 'person' && type !== 'organization') || to - from < 2 || to - from > 7) {
		return [];
	}
	const whole = words.slice(from, to).map(({ text }) => text);
	const isFirm = type === 'organization' && to - from > 2 && legalForms.has(textOfWord(words, to - 1).replace('.', ''));
	return [{ words: whole, type }, ...isFirm ? [{ words: whole.slice(0, -1), type }] : []];
}

const bodiesOfSeveralWords: readonly Spelled[] = [...knownBodies].filter((name) => name.includes(' '))
	.map((name) => ({ words: name.split(' '), type: 'organization' }));

function withKnown({ words, marks, pieces }: Found, names: Names): readonly Piece[] {
	const more: Piece[] = [];
	let next = 0;
	for (const at of marks.starts) {
		const spelled = at < next ? undefined : spelledAt(words, at, names);
		if (spelled) {
			next = at + spelled.words.length;
			more.push({ from: at, to: next, type: spelled.type });
		}
	}
	const fresh = more.filter((piece) => !sharing(pieces, piece).some((each) => each.from <= piece.from && each.to >= piece.to));
	if (fresh.length === 0) {
		return pieces;
	}
	const left = pieces.filter((piece) => sharing(fresh, piece).length === 0);
	return [...left, ...fresh].sort((a, b) => a.from - b.from);
}

/** The longest of the names that are written out from a word on. */
function spelledAt(words: readonly Word[], at: number, names: Names): Spelled | undefined {
	for (const spelled of names.get(textOfWord(words, at)) ?? none) {
		if (isWritten(spelled, words, at)) {
			return spelled;
		}
	}
	return undefined;
}

const none: readonly Spelled[] = [];

function isWritten(spelled: Spelled, words: readonly Word[], at: number): boolean {
	for (let step = 1; step < spelled.words.length; step++) {
		if (spelled.words[step] !== textOfWord(words, at + step)) {
			return false;
		}
	}
	return true;
}

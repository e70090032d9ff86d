import type { Person } from '../../annotations';
import type { Reading } from '../../reading';
import { encloses, shifted, type Span } from '../../span';
import { markedWords } from '../marks';

/**
 * Whose "I" it is outside the quotation marks, “Why a kitten?” I asked: the one who signed the article; undefined inside them, or where nobody
 * alone signed.
 */
export function reporterIn(reading: Reading, subject: Span): Person | undefined {
	const [only, ...others] = signed(reading);
	const block = reading.blocks.find(({ span }) => encloses(span, subject));
	const isQuoted = block !== undefined && reading.recall(markedWords, block).some(({ span }) => encloses(shifted(span, block.span.start), subject));
	return only && others.length === 0 && block && !isQuoted ? only : undefined;
}

/** "By Nora Haldane-Weiss", a line of its own above the text. */
function signed(reading: Reading): readonly Person[] {
	const top = reading.blocks.slice(0, furthest).filter(({ text }) => text.length < longest && /^by \p{Lu}/iu.test(text));
	return [...new Set(top.flatMap(({ span }) => reading.all('person').filter((mention) => encloses(span, mention.span)).map(({ person }) => person)))];
}

const furthest = 4;
const longest = 80;

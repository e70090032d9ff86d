import type { Person } from '../../annotations';
import type { Reading, SharedWork } from '../../reading';
import { countBefore } from '../../search';
import { encloses, shifted, type Span } from '../../span';
import { markedWords } from '../marks';

/**
 * Whose "I" it is outside the quotation marks, “Why a kitten?” I asked: the one who signed the article; undefined inside them, or where nobody
 * alone signed.
 */
export function reporterIn(reading: Reading, subject: Span): Person | undefined {
	const signer = reading.share(signers);
	const block = signer && reading.blocks[countBefore(reading.blocks, subject.end, ({ span }) => span.end)];
	const isQuoted = block && reading.recall(markedWords, block).some(({ span }) => encloses(shifted(span, block.span.start), subject));
	return isQuoted ? undefined : signer;
}

const signers: SharedWork<Person | undefined> = { name: 'who signed the article', of: signerOf };

/** "By Nora Haldane-Weiss", a line of its own above the text. */
function signerOf(reading: Reading): Person | undefined {
	const top = reading.blocks.slice(0, furthest).filter(({ text }) => text.length < longest && /^by \p{Lu}/iu.test(text));
	const people = top.flatMap(({ span }) => reading.all('person').filter((mention) => encloses(span, mention.span)).map(({ person }) => person));
	const [only, ...others] = new Set(people);
	return others.length === 0 ? only : undefined;
}

const furthest = 4;
const longest = 80;

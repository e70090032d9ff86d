import type { Reading } from '../reading';
import { shifted, spanOf, type Span } from '../span';
import { namesOfBlock } from './blocks';
import { evidenceOf } from './evidence';
import type { NameModel } from './model';
import { candidates, settled, type Candidate } from './rules';

/** A proper name, outermost only, without a leading "the", without title or rank, without a possessive. */
export interface Name {
	readonly span: Span;
	readonly type: 'person' | 'organization' | 'place' | 'other';
}

/** Every proper name of the article in text order; they never overlap. The headline is read as well. */
export function findNames(reading: Reading): readonly Name[] {
	const model = reading.knowledge.names;
	return model ? namesByModel(reading, model) : namesByRule(reading);
}

function namesByModel(reading: Reading, model: NameModel): readonly Name[] {
	const read = reading.blocks.map((block) => reading.recall(model.blocks, block));
	const evidence = evidenceOf(read.map(({ testimony }) => testimony));
	return read.flatMap((block, at) => {
		const from = reading.blocks[at]?.span.start ?? 0;
		return namesOfBlock(block, evidence, model).map(({ span, type }) => ({ span: shifted(span, from), type }));
	});
}

function namesByRule(reading: Reading): readonly Name[] {
	const found: Candidate[] = [];
	for (const block of reading.blocks) {
		for (const candidate of reading.recall(candidates, block)) {
			found.push({ ...candidate, start: candidate.start + block.span.start, end: candidate.end + block.span.start });
		}
	}
	return settled(found).map(({ start, end, type }) => ({ span: spanOf(start, end), type }));
}

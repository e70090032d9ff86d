import { isoDate } from '../calendar';
import type { Reading } from '../reading';
import { spanOf, type Span } from '../span';
import { evidenceOf } from './model/evidence';
import type { NameModel } from './model/model';
import type { Piece } from './piece';
import { withLabels } from './article/lineLabels';
import { withHeadline } from './article/headline';
import { withRepeats } from './article/repeats';
import { candidates, settled as settledByRule, type Candidate } from './rules';
import { knownIn, wordingOf, type Found } from './article/known';
import { listsOf } from './article/lists';
import { settled } from './article/settling';
import { withTeams } from './article/teams';
import { withTitleCase } from './article/titleCase';
import { spotsIn } from './sorts/spots';
import type { Word } from './text/words';

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
	const found = reading.blocks.flatMap((block, at): Found[] => {
		const own = read[at];
		return own ? [{ words: own.columns.words, marks: own.marks, pieces: reading.recallIn(model.inArticle, block, { read: own, evidence }) }] : [];
	});
	const [headline, ...others] = found;
	const all = headline && others.length > 0 && reading.blocks[0]?.number === 0 ? [withHeadline(headline, others), ...others] : found;
	const joined = withTeams(withLabels(withRepeats(withTitleCase(all))));
	return settledIn(reading, model, joined).flatMap((pieces, at) => namesIn(joined[at]?.words ?? [], pieces, reading.blocks[at]?.span.start ?? 0));
}

/** Each block in the light of all; what the article says of its names, and on which day, stands in the key of each as a number. */
function settledIn(reading: Reading, model: NameModel, blocks: readonly Found[]): readonly (readonly Piece[])[] {
	const told = { ...knownIn(blocks), spots: spotsIn(blocks) };
	const known = { ...told, ...listsOf(reading, model.lexicon) };
	const { published } = reading.article;
	const number = reading.numberOf(`${published ? isoDate(published) : ''}\n${wordingOf(told)}`);
	return reading.blocks.map((block, at) => {
		const found = blocks[at];
		return found ? reading.recallIn(settled, block, { found, known, number }) : [];
	});
}

function namesIn(words: readonly Word[], pieces: readonly Piece[], shift: number): readonly Name[] {
	return pieces.flatMap(({ from, to, type }) => {
		const first = words[from];
		const last = words[to - 1];
		return first && last ? [{ span: spanOf(first.start + shift, last.end + shift), type }] : [];
	});
}

function namesByRule(reading: Reading): readonly Name[] {
	const found: Candidate[] = [];
	for (const block of reading.blocks) {
		for (const candidate of reading.recall(candidates, block)) {
			found.push({ ...candidate, start: candidate.start + block.span.start, end: candidate.end + block.span.start });
		}
	}
	return settledByRule(found).map(({ start, end, type }) => ({ span: spanOf(start, end), type }));
}

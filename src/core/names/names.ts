import { isLeaderCalled } from '../leaders';
import type { Reading } from '../reading';
import { spanOf, type Span } from '../span';
import { evidenceOf } from './model/evidence';
import { isFamilyName } from './text/lexicon';
import type { NameModel } from './model/model';
import type { Piece } from './piece';
import { withLabels } from './article/lineLabels';
import { withHeadline } from './article/headline';
import { withRepeats } from './article/repeats';
import { candidates, settled as settledByRule, type Candidate } from './rules';
import type { Found } from './article/known';
import { settledNames } from './article/settling';
import { withTeams } from './article/teams';
import { withTitleCase } from './article/titleCase';
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
	const { directory } = reading.knowledge;
	const isWellKnown = (name: string): boolean => !isFamilyName(name, model.lexicon) && directory.wellKnown(name)?.unmistakable === true;
	const isListed = (name: string): boolean => !isFamilyName(name, model.lexicon) && (directory.organizationsNamed(name).length > 0 || isWellKnown(name));
	const all = headline && others.length > 0 && reading.blocks[0]?.number === 0 ? [withHeadline(headline, others), ...others] : found;
	const isNamed = (name: string): boolean => directory.wellKnown(name) !== undefined;
	const isHolder = (name: string): boolean => directory.peopleNamed(name).length > 0 && !isNamed(name);
	const { published } = reading.article;
	const isLeader = (name: string): boolean => published !== undefined && isLeaderCalled(directory, name, published);
	const settled = settledNames(withTeams(withLabels(withRepeats(withTitleCase(all)))), { isListed, isWellKnown, isNamed, isHolder, isLeader });
	return settled.flatMap((pieces, at) => namesIn(found[at]?.words ?? [], pieces, reading.blocks[at]?.span.start ?? 0));
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

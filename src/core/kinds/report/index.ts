import type { KindRules } from '..';
import type { Report, Speaker } from '../../annotations';
import type { Block } from '../../block';
import type { ContextWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { encloses, inTextOrder, overlaps, shifted, spanOf, type Span } from '../../span';
import { speakers as speakersOfArticle } from '../../speakers/speaker';
import { speech, type Speech, type SpokenCue } from '../../speakers/speech';
import { withWholeMarks } from '../../typedMarks';
import { looseVerbs, sourceNouns } from '../../words/sourceNouns';
import { roleNouns } from '../../words/titles';
import { contentOf } from './extent';
import { turnsIn } from './turns';

export const report: KindRules<'report'> = { find: findReports };

/** Reported speech without marks: "China said on Wednesday that …", "…, the department said". */
function findReports(reading: Reading): readonly Report[] {
	const said = reading.blocks.flatMap((block) => (
		apart(reading.recallIn(contents, block, reading.recall(speech, block)).flatMap((content) => reportOf(reading, block, content)))
	));
	return [...said, ...turnsIn(reading, reading.share(speakersOfArticle))].sort((a, b) => inTextOrder(a.span, b.span));
}

/** What a cue reports; offsets count from the block's start. */
interface Content {
	readonly cue: SpokenCue;
	readonly cueSpan: Span;
	readonly span: Span;
}

/** What the cues of a block report, which its words alone tell. */
const contents: ContextWork<readonly Content[], Speech> = {
	name: 'reported content',
	key: () => '',
	of: (text, { cues, quotes }) => {
		const marked = quotes.map((quote) => quote.marked.span);
		const outside = cues.filter(({ span, quoted }) => !quoted && !isOfThing(text, span) && !near(marked, span).some((each) => encloses(each, span)));
		const found = outside.flatMap((cue, at) => {
			const span = contentOf(text, cue, outside[at + 1]);
			return span && !near(marked, span).some((quoted) => crosses(quoted, span)) ? [{ cue, cueSpan: withAuxiliary(text, cue.span), span }] : [];
		});
		return found.filter((each) => !found.some((other) => isHandedOn(text, other, each)));
	},
};

/**
 * "Wu said it was over, according to the Courier", "According to the Courier, Wu said …", "…, the Courier reported": who hands on what
 * somebody said says nothing of it.
 */
function isHandedOn(text: string, said: Content, { cue, span }: Content): boolean {
	const handsOn = cue.sort === 'source' ? /^(?:the )?\p{Lu}/u.test(text.slice(cue.subject.start, cue.subject.start + 6)) : cue.base === 'report';
	return handsOn && said.cue !== cue && said.cue.sort === 'speech' && said.cue.base === 'say' && encloses(span, said.cueSpan) && encloses(span, said.span)
		&& (cue.span.start > said.span.start || (cue.sort === 'source' && said.cue.subject.start === span.start));
}

/** "what she said | was a pattern": what is said stands in no clause of its own. */
function isOfThing(text: string, { end }: Span): boolean {
	return /^ (?:was|were|is|are)\b/.test(text.slice(end, end + 6));
}

function crosses(quoted: Span, span: Span): boolean {
	return quoted.start === span.start || (overlaps(quoted, span) && !encloses(span, quoted));
}

function reportOf(reading: Reading, block: Block, { cue, cueSpan, span }: Content): readonly Report[] {
	const by = block.span.start;
	const { speaker, resolved, open } = reading.share(speakersOfArticle).at(shifted(cue.subject, by));
	const certainty = resolved || open ? 'pronoun' : 'stated';
	return canSpeak(speaker, cue.base) ? [{ kind: 'report', span: withWholeMarks(reading.article.text, shifted(span, by)), speaker, cue: shifted(cueSpan, by), certainty }] : [];
}

/** Quotations that can touch a span; they nest only so deep. */
function near(marked: readonly Span[], { start, end }: Span): readonly Span[] {
	const place = (quoted: Span): number => quoted.start;
	return marked.slice(Math.max(0, countBefore(marked, start, place) - 8), countBefore(marked, end, place));
}

/** Whoever is named can speak; of the rest only those whom news lets speak, and never a thing by a loose verb. */
function canSpeak({ who, name }: Speaker, base: string): boolean {
	if (who !== 'unnamed') {
		return who !== 'place' || !looseVerbs.has(base);
	}
	const head = name.toLowerCase().split(/ (?:of|for|from|in|at|with|who|familiar|close|to|on)\b/, 1)[0] ?? '';
	return head.split(/[\s,]+/).some((word) => sourceNouns.has(word) || roleNouns.has(word) || roleNouns.has(word.replace(/s$/, '')));
}

/** "have called" is one cue. */
function withAuxiliary(text: string, { start, end }: Span): Span {
	const helper = /(?:^|\s)(?<words>(?:has|have|had)\s)$/.exec(text.slice(Math.max(0, start - 6), start))?.groups?.words ?? '';
	return spanOf(start - helper.length, end);
}

/** Reports nest or stand apart; of two that would cross the first stands. */
function apart(reports: readonly Report[]): readonly Report[] {
	const kept: Report[] = [];
	for (const each of [...reports].sort((a, b) => inTextOrder(a.span, b.span))) {
		const before = kept.at(-1);
		if (!before || !overlaps(before.span, each.span)) {
			kept.push(each);
		}
	}
	return kept;
}

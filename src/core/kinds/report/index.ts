import type { KindRules } from '..';
import type { Report, Speaker } from '../../annotations';
import type { Block } from '../../block';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { encloses, inTextOrder, overlaps, shifted, spanOf, type Span } from '../../span';
import { Speakers } from '../../speakers/speaker';
import { speech, type SpokenCue } from '../../speakers/speech';
import { looseVerbs, sourceNouns } from '../../words/sourceNouns';
import { roleNouns } from '../../words/titles';
import { contentOf } from './extent';
import { turnsIn } from './turns';

export const report: KindRules<'report'> = { find: findReports };

/** Reported speech without marks: "China said on Wednesday that …", "…, the department said". */
function findReports(reading: Reading): readonly Report[] {
	const speakers = new Speakers(reading);
	const said = reading.blocks.flatMap((block) => {
		const { cues, quotes } = reading.recall(speech, block);
		const marked = quotes.map((quote) => quote.marked.span);
		const outside = cues.filter(({ span, quoted }) => !quoted && !near(marked, span).some((each) => encloses(each, span)));
		return apart(outside.flatMap((cue, at) => reportOf({ speakers, block, marked }, cue, outside[at + 1])));
	});
	return [...said, ...turnsIn(reading, speakers)].sort((a, b) => inTextOrder(a.span, b.span));
}

interface Scene {
	readonly speakers: Speakers;
	readonly block: Block;
	readonly marked: readonly Span[];
}

function reportOf({ speakers, block, marked }: Scene, cue: SpokenCue, next: SpokenCue | undefined): readonly Report[] {
	const content = contentOf(block.text, cue, next);
	if (!content || near(marked, content).some((quoted) => quoted.start === content.start || (overlaps(quoted, content) && !encloses(content, quoted)))) {
		return [];
	}
	const { speaker, resolved, open } = speakers.at(shifted(cue.subject, block.span.start));
	return canSpeak(speaker, cue.base)
		? [{ kind: 'report', span: shifted(content, block.span.start), speaker, cue: shifted(withAuxiliary(block.text, cue.span), block.span.start), certainty: resolved || open ? 'pronoun' : 'stated' }]
		: [];
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

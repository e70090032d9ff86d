import type { KindRules } from '..';
import type { Report } from '../../annotations';
import type { Reading } from '../../reading';
import { spanOf, type Span } from '../../span';
import { attributionsOf, type Attribution } from '../../attributing';
import { spokenBy } from '../../attributing/spoken';

export const report: KindRules<'report'> = { find: findReports };

/** Reported speech without marks: "China said on Wednesday that …", "…, the department said." */
function findReports(reading: Reading): readonly Report[] {
	const people = reading.all('person').filter(({ form }) => form !== 'pronoun');
	const reports = attributionsOf(reading, people).flatMap((attribution) => {
		const span = contentOf(reading.article.text, attribution);
		const { speaker, certainty } = spokenBy(reading, attribution);
		return span ? [{ kind: 'report', span, speaker, cue: attribution.span, certainty } satisfies Report] : [];
	});
	return apart(reports);
}

/** What follows "said that", else the clause before ", the department said". */
function contentOf(text: string, { span, sentence, subject }: Attribution): Span | undefined {
	const start = Math.min(span.start, subject.span.start);
	const before = text.slice(sentence.start, start);
	if (/,\s*$/.test(before) && before.trim().length > 20) {
		return content(text, spanOf(sentence.start + opening(before), start));
	}
	const after = text.slice(Math.max(span.end, subject.span.end), sentence.end);
	const that = /^(?:[^“”"]{0,60}?\s)?that\s/.exec(after) ?? /^\s/.exec(after);
	const from = Math.max(span.end, subject.span.end) + (that?.[0].length ?? 0);
	return that && /^\S{1,30}\s\S{1,30}\s\S/.test(text.slice(from, sentence.end)) ? content(text, spanOf(from, sentence.end)) : undefined;
}

/** "Following signals that …, " opens the sentence and is not part of what is reported. */
function opening(before: string): number {
	return /^\s*(?:Following|After|Before|In|On|At|During|While|With|Meanwhile|However|But|And|Later|Earlier|Separately)\b[^,“”"]{0,160},\s(?=.{20})/.exec(before)?.[0].length
		?? before.length - before.trimStart().length;
}

/** Words wholly between marks are a quotation, not a report. */
function content(text: string, { start, end }: Span): Span | undefined {
	const words = text.slice(start, end).replace(/[\s,.;:]{1,20}$/, '');
	return words.length > 12 && !/^[“"‘„«]/.test(words) ? spanOf(start, start + words.length) : undefined;
}

/** Of reports that would cross, the first stands. */
function apart(reports: readonly Report[]): readonly Report[] {
	const kept: Report[] = [];
	for (const each of [...reports].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
		if (each.span.start >= (kept.at(-1)?.span.end ?? 0)) {
			kept.push(each);
		}
	}
	return kept;
}

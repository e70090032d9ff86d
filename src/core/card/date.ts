import type { DateExpression, DateModifier } from '../annotations';
import { sameAs } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { textOf } from '../span';
import { conflictsOf } from '../timeline/conflicts';
import type { CardBody, Row } from './card';
import { articleSource, counted, joined, paragraphsOf } from './common';
import { distanceWords, periodOf, periodWords } from './days';
import type { Say } from './say';

/** Which day this is, how far from the article's, by which rule, and what else it could be. */
export function dateCard(reading: Reading, date: DateExpression, say: Say): CardBody {
	return {
		title: titleOf(reading, date, say),
		beside: besideOf(reading, date, say),
		subtitle: date.impossible === undefined ? undefined : { text: plain(date.impossible), source: undefined },
		rows: [...ruleRows(reading, date, say), ...alternativeRows(date, say), ...conflictRows(reading, date, say), ...elsewhereRows(reading, date, say)],
		links: [
			...sameAs(reading, date).length > 1 ? [{ to: 'mentions' as const, span: date.span }] : [],
			{ to: 'panel', span: date.span },
		],
	};
}

function titleOf(reading: Reading, date: DateExpression, say: Say): string {
	const words = plain(textOf(reading.article.text, date.span));
	const period = periodOf(date);
	if (date.impossible !== undefined) {
		return say('{0}: no such day', words);
	}
	if (date.type === 'DURATION') {
		return say('{0}: a length of time', words);
	}
	if (date.type === 'SET') {
		return say('{0}: again and again', words);
	}
	return period ? `${modified(date.mod, say)}${periodWords(period)}${timeOf(date)}` : say('{0}: not placed in the calendar', words);
}

/** "end of " before "August 2021". */
function modified(mod: DateModifier | undefined, say: Say): string {
	const words: Readonly<Record<DateModifier, string>> = {
		BEFORE: say('before'), AFTER: say('after'), LESS_THAN: say('less than'), MORE_THAN: say('more than'),
		EQUAL_OR_LESS: say('at most'), EQUAL_OR_MORE: say('at least'),
		START: say('beginning of'), MID: say('middle of'), END: say('end of'), APPROX: say('about'),
	};
	return mod === undefined ? '' : `${words[mod]} `;
}

/** ", 10:30" of "2021-09-29T10:30". */
function timeOf({ type, value }: DateExpression): string {
	const time = type === 'TIME' ? /T(?<time>\d{2}(?::\d{2}){0,2})/.exec(value)?.groups?.time : undefined;
	return time === undefined ? '' : `, ${time}`;
}

function besideOf(reading: Reading, date: DateExpression, say: Say): string {
	const { published } = reading.article;
	const period = periodOf(date);
	if (date.basis === 'publication') {
		return say('the article’s date');
	}
	if (!published || !period || date.type === 'DURATION' || date.type === 'SET') {
		return isCode(date.value) ? '' : plain(date.value);
	}
	return distanceWords(period, published, say);
}

function ruleRows(reading: Reading, date: DateExpression, say: Say): readonly Row[] {
	const value = isCode(date.value) ? '' : joined(plain(date.value), date.mod);
	return [
		...date.rule === '' ? [] : [{ text: say('Rule: {0}', plain(date.rule)), source: articleSource(reading, date.span) }],
		...value === '' ? [] : [counted(say('Value: {0}', value))],
	];
}

/** Values that tell a reader nothing: "FUTURE_REF", "PXM", "198" of a decade, "XXXX". */
function isCode(value: string): boolean {
	return value.endsWith('_REF') || value.includes('X') || /^\d{1,3}$/.test(value);
}

function alternativeRows({ alternative }: DateExpression, say: Say): readonly Row[] {
	return alternative ? [counted(say('Alternative: {0} ({1})', periodWords(alternative), plain(alternative.rule)))] : [];
}

/** The same words told of another day: a reader should look whether it is one event or two. */
function conflictRows(reading: Reading, date: DateExpression, say: Say): readonly Row[] {
	const conflict = conflictsOf(reading).find(({ dates }) => dates.some(({ span }) => span.start === date.span.start));
	const other = conflict?.dates.find(({ span }) => span.start !== date.span.start);
	return conflict && other ? [{
		text: say('“{0}” is also said of “{1}”: one event or two?', conflict.word, plain(textOf(reading.article.text, other.span))),
		source: articleSource(reading, other.span),
	}] : [];
}

/** The same day under the same or other words elsewhere. */
function elsewhereRows(reading: Reading, date: DateExpression, say: Say): readonly Row[] {
	const spans = sameAs(reading, date).map(({ span }) => span);
	return spans.length > 1 ? [counted(say('Here: {0} times ({1})', spans.length, paragraphsOf(reading, spans, say)))] : [];
}

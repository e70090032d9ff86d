import type { DateModifier } from '../../../annotations';
import type { Form, Parsed } from '../forms';
import { at, isMark, key, pastHyphen, type Words } from '../words';
import { relation } from './relations';

/** Reads an expression without a modifier. */
export type Plain = (words: Words, from: number) => Parsed | undefined;

/** "the end of August", "early 1990", "mid-November", "nearly two years", "at least 30 days": an expression with its modifier. */
export function modified(words: Words, from: number, plain: Plain): Parsed | undefined {
	return edgeOf(words, from, plain) ?? earlyOrLate(words, from, plain) ?? bounded(words, from, plain);
}

/** "the end of August", "the beginning of the 1990s". */
function edgeOf(words: Words, from: number, plain: Plain): Parsed | undefined {
	const the = key(words, from) === 'the' ? from + 1 : from;
	const adjective = ['very', 'latter', 'early', 'late', 'later', 'earlier', 'final'].includes(at(words, the).text) ? the + 1 : the;
	const noun = key(words, adjective);
	const part = ['part', 'half', 'days', 'weeks', 'months', 'years', 'hours'].includes(noun) && adjective > the && at(words, the).text !== 'very'
		? edges[at(words, the).text] : edges[noun];
	const inner = part && key(words, adjective + 1) === 'of' ? plain(words, adjective + 2) : undefined;
	return inner && isPoint(inner.form) ? { ...inner, mod: part } : undefined;
}

const edges: Readonly<Record<string, DateModifier>> = {
	end: 'END', close: 'END', beginning: 'START', start: 'START', onset: 'START', middle: 'MID', midst: 'MID', latter: 'END', late: 'END', later: 'END',
	early: 'START', earlier: 'START', final: 'END', outset: 'START',
};

/** "early 1990", "late last week", "mid-November", "earlier this year", "early in 1862", "the late 1970s". */
function earlyOrLate(words: Words, from: number, plain: Plain): Parsed | undefined {
	const the = key(words, from) === 'the' ? from + 1 : from;
	const mod = moments[key(words, the)];
	if (!mod) {
		return undefined;
	}
	const joint = pastHyphen(words, the + 1);
	const linked = ['in', 'on'].includes(key(words, joint)) ? joint + 1 : joint;
	const inner = plain(words, linked) ?? (linked > joint ? plain(words, joint) : undefined);
	const relative = inner?.form.is === 'unit' && inner.form.relation === 'the' && linked === joint;
	return inner && !relative && isPoint(inner.form) ? { ...inner, mod } : undefined;
}

const moments: Readonly<Record<string, DateModifier>> = { early: 'START', earlier: 'START', late: 'END', later: 'END', mid: 'MID' };

/** "about two years ago", "more than four hours", "up to 180 days", "around Nov. 1". */
function bounded(words: Words, from: number, plain: Plain): Parsed | undefined {
	const bound = boundAt(words, from);
	const inner = bound && !(bound.end === from + 1 && related(words, bound.end)) ? plain(words, bound.end) : undefined;
	if (!bound || !inner || inner.form.is === 'reference' || inner.form.is === 'set') {
		return undefined;
	}
	const measured = inner.form.is === 'duration' || inner.form.is === 'offset';
	const vague = measured && bound.mod === 'MORE_THAN' && 'amount' in inner.form && inner.form.amount.low === undefined;
	const weekday = inner.form.is === 'calendar' && inner.form.weekday !== undefined;
	const fits = (measured && !vague) || (!weekday && (bound.mod === 'APPROX' && bound.loose) && isPoint(inner.form));
	return fits ? { ...inner, mod: bound.mod } : undefined;
}

/** "over the last two weeks": there "over" leads in a stretch and measures nothing. */
function related(words: Words, index: number): boolean {
	const towards = relation(words, index);
	return towards !== undefined && (towards.value !== 'the' || key(words, index) === 'the');
}

interface Bound { readonly end: number; readonly mod: DateModifier; readonly loose?: boolean }

function boundAt(words: Words, from: number): Bound | undefined {
	const word = key(words, from);
	const next = key(words, from + 1);
	const single = bounds[word];
	if (word === 'no' || word === 'not') {
		return comparisons[next] && key(words, from + 2) === 'than' ? { end: from + 3, mod: next === 'more' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE' } : undefined;
	}
	if (comparisons[word] && next === 'than') {
		return { end: from + 2, mod: comparisons[word] };
	}
	if (word === 'at') {
		return next === 'least' || next === 'most' ? { end: from + 2, mod: next === 'least' ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS' } : undefined;
	}
	if (word === 'up' && next === 'to') {
		return { end: from + 2, mod: 'EQUAL_OR_LESS' };
	}
	return single && { end: from + 1, mod: single, loose: !isMark(words, from, '-') };
}

const comparisons: Readonly<Record<string, DateModifier>> = { more: 'MORE_THAN', less: 'LESS_THAN' };

const bounds: Readonly<Record<string, DateModifier>> = {
	about: 'APPROX', around: 'APPROX', roughly: 'APPROX', approximately: 'APPROX', nearly: 'LESS_THAN', almost: 'LESS_THAN', over: 'MORE_THAN', under: 'LESS_THAN',
	some: 'APPROX',
};

/** Something on the calendar that has a beginning and an end. */
function isPoint(form: Form): boolean {
	return form.is !== 'duration' && form.is !== 'set' && form.is !== 'reference' && form.is !== 'offset';
}

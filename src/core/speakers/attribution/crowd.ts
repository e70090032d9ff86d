import { spanOver, tailAfter, type Attribution, type Place } from './place';
import { subjectAfter } from '../clause/subjectAfter';

/** "Wu asked, amid shouts of “Sit down!” from senators": what a crowd calls is never said by the subject of the sentence. */
export function isCalled({ line: { pieces }, at }: Place): boolean {
	return pieces[at - 1]?.lower === 'of' && calls.has(pieces[at - 2]?.lower ?? '');
}

/** Those whom "from" behind it names. */
export function callersOf({ line: { pieces }, at }: Place): Attribution | undefined {
	const subject = pieces[at + 1]?.lower === 'from' ? subjectAfter(pieces, at + 2, pieces.length) : undefined;
	return subject && { subject: spanOver(pieces, subject), cue: undefined, how: 'owner', tail: tailAfter(pieces, subject.to), source: false };
}

const calls = new Set('shouts cries chants calls choruses chorus murmurs jeers whispers yells screams'.split(' '));

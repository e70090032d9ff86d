import { subjectBefore } from '../clause/subjects';
import { isPunctuation, rangeOf } from '../clause/phrases';
import { sentenceStart, spanOver, tailAfter, type Attribution, type Place } from './place';

/** A paper had this to say about his plan: “…”. */
export function hadThisToSay(place: Place): Attribution | undefined {
	const { line: { pieces }, at } = place;
	const start = sentenceStart(place);
	const thing = isPunctuation(pieces[at - 1], ':') ? pieces.slice(start, at).findIndex(({ lower }, index) => lower === 'this' && pieces[start + index + 1]?.lower === 'to' && pieces[start + index + 2]?.lower === 'say') : -1;
	const verb = start + thing - 1;
	const subject = thing > 1 && /^(?:had|has|have)$/.test(pieces[verb]?.lower ?? '') ? subjectBefore(pieces, verb, start) : undefined;
	return subject && { subject: spanOver(pieces, subject), cue: spanOver(pieces, rangeOf(verb, verb + 4)), how: 'before', tail: tailAfter(pieces, verb + 4), source: false };
}

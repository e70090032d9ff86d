import { textOf, type Span } from '../../span';
import type { SpokenCue } from '../../speakers/speech';
import { sayingForms } from '../../words/sayingVerbs';
import { hasVerb, pastForms } from './clauseVerbs';

// Where what is said ends within its sentence.

/** The end of the sentence, or where the next cue of it takes over. */
export function endBefore(text: string, from: number, { cue, next }: { readonly cue: SpokenCue; readonly next: SpokenCue | undefined }): number {
	return next?.sentence.start === cue.sentence.start && next.subject.start > from ? cutBefore(text, from, next) : cue.sentence.end;
}

/** Where words that a cue opens end before the end that its sentence gives them. */
export function endWithin(text: string, content: Span, cue: SpokenCue): number {
	const said = textOf(text, content);
	const over = [
		said.search(pressed), said.search(forOthers), cue.borrowed ? said.search(andDoing) : -1, goesOnAt(said), didBesidesAt(said),
		isRelative.test(textOf(text, cue.subject)) ? said.search(mainVerb) : -1,
		isInSubordinate(text, cue) ? mainClauseAt(said) : -1,
	];
	return Math.min(content.end, ...over.filter((at) => at >= 0).map((at) => content.start + at));
}

// "Wu said it was over, and when pressed on why, …"
export const pressed = /,\s(?:and|but)\s(?:when|if)\s(?:asked|pressed|questioned)\b/;

// "says they were personal, but for Republicans, it is a cover-up": what others make of it.
const forOthers = /,\sbut\s(?:for|to|among)\s(?:(?:many|most|some|the|his|her|its|their)\s)?[\p{L}\s’'-]{3,40},\s/u;

// "telling them that they would be better off, and threatening them"
const andDoing = /,\sand\s\p{Ll}{3,12}ing\s(?:them|him|her|it|us|the|that|to)\b/u;

const isRelative = /(?:^|\s)(?:who|which|that)$/;

// "Others, who claimed it was over, | are saying": where a relative clause ends and the main one goes on.
const mainVerb = /,\s(?=(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|does|did|said|says)\s)/;

/** "vowed to back him | but wavered", "to keep it open | and hailed the ruling": where who vowed does something else; -1 where all was vowed. */
function goesOnAt(said: string): number {
	const join = said.startsWith('to ') ? /(?:,?\s(?<word>and|but)|,\syet)\s(?:\p{Ll}{3,12}ly\s)?(?<verb>\p{Ll}{3,14})\s/u.exec(said) : null;
	const verb = join?.groups?.verb ?? '';
	const isBut = join?.groups?.word !== 'and';
	return join && (pastForms.has(verb) || (verb.endsWith('ed') && (isBut || determined.test(said.slice(join.index + join[0].length))))) ? join.index : -1;
}

/** "said contractors can be dear | and cited the report": past behind a clause in the present, it is what whoever says so did besides; else -1. */
function didBesidesAt(said: string): number {
	const join = /\sand\s(?<verb>\p{Ll}{3,14}ed)\s/u.exec(said);
	const before = said.slice(0, join?.index ?? 0);
	const isPresent = /\s(?:can|will|may|is|are)(?:n['’]t)?\s/.test(before) && !/\s(?:was|were|had|would|could|did)\b|\p{L}ed\s/u.test(before) && !before.split(' ').some((word) => pastForms.has(word));
	return join && isPresent && sayingForms().has(join.groups?.verb ?? '') && determined.test(said.slice(join.index + join[0].length)) ? join.index : -1;
}

// What a verb in "ed" has behind it, and an adjective, "damaged bridges", has not.
const determined = /^(?:\p{Lu}|(?:the|an?|its|his|her|their|that|this|it|him|them|on|in|at|to|for|with|from|as|by)\s)/u;

/** "Although Wu has admitted using it, | he does not defend it": whether the saying stands in a clause that only leads in. */
function isInSubordinate(text: string, { subject, span, sentence }: SpokenCue): boolean {
	const lead = text.slice(sentence.start, Math.min(subject.start, span.start));
	return /^\s*(?:Although|Though|While|Whereas|When|After|Before|Because|Since|Once|If)\s(?:(?:the|an?|his|her|its|their)\s)?$/.test(lead);
}

function mainClauseAt(said: string): number {
	const comma = /,["”’']{0,2}\s(?=(?:he|she|it|they|we|there|the|an?|his|her|its|their|some|many|most|others)\s|(?!\p{Lu}\p{Ll}{0,4}\.,)\p{Lu})/u.exec(said);
	return comma && hasVerb(said.slice(comma.index)) && said.slice(0, comma.index).includes(' ') ? comma.index + comma[0].length - 1 : -1;
}

/** Where another cue takes over: ", but some critics argue". */
function cutBefore(text: string, from: number, { subject, sentence }: SpokenCue): number {
	const join = /,\s(?<word>but|and|while|though|although|yet)?\s?$/.exec(text.slice(from, subject.start));
	const isAnother = join?.groups?.word !== undefined || /^(?:\p{Lu}|(?:the|an?|he|she|it|they|we|his|her|its|their|one|some|many|most|other)\s)/u.test(text.slice(subject.start, subject.start + 7));
	return join && isAnother ? from + join.index : sentence.end;
}

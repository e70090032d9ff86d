import { textOf, type Span } from '../span';
import { headWords } from '../words/headWords';
import type { Cast, Voice } from './cast';

/**
 * Those whom a subject's words name at its head. "Huma Abedin" of "Huma Abedin, vice chairwoman for Clinton’s campaign" and both of
 * "Wu and Huang", but nobody of "a spokesman for Wu", "Wu’s lawyer" or "the Wu campaign".
 */
export function headsOf(cast: Cast, text: string, subject: Span): readonly Voice[] {
	const heads: Voice[] = [];
	let at = subject.start;
	for (const voice of cast.within(subject)) {
		const before = text.slice(at, voice.span.start);
		if (heads.length > 0 ? !joins.test(before) : governed.test(before)) {
			break;
		}
		if (!isHead(text, voice.span, subject)) {
			continue; // "Trump campaign manager Kellyanne Conway"
		}
		heads.push(voice);
		at = voice.span.end;
	}
	return heads;
}

// "Wu, Huang and Chase", "both Wu and Huang", with a title before the next.
const joins = /^(?:\s|,|and|&|the|as well as|\([^)]{0,40}\)){1,12}$/;

// Something else is the head when a preposition or "who" stands before the name.
const governed = new RegExp(`(?:^|\\s)(?:${headWords.join('|')})\\s`, 'i');

/** What follows ends the phrase: a comma, a bracket, a preposition, "and", or the subject's own end; never a possessive. */
function isHead(text: string, name: Span, subject: Span): boolean {
	const after = textOf(text, { start: name.end, end: subject.end });
	return ends.test(after);
}

const ends = new RegExp(`^(?:\\s*$|\\s*[,(—–;"“]|\\s+(?:and|&|${headWords.join('|')}|himself|herself|itself|Jr|Sr|then|also|both|too|alone)\\b|\\s+\\S{1,20}ly\\b|\\.\\s*$)`);

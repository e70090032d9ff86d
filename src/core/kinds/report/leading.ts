import { spanOf, type Span } from '../../span';
import type { SpokenCue } from '../../speakers/speech';
import { hasSureVerb, hasVerb } from './clauseVerbs';

// Who speaks is told first, and behind a comma what is said: "According to Wu, …", "As Wu told the Courier, …".

/** The clause behind the comma that ends what leads to it; offsets count from the block's start. */
export function behindLead(text: string, { subject, span, sentence, sort }: SpokenCue): Span | undefined {
	const opening = text.slice(sentence.start, Math.min(subject.start, span.start));
	const leads = sort === 'source' ? opensSource.test(opening) : sort === 'speech' && /^\s*As\s(?:the\s)?$/.test(opening) && subject.start < span.start;
	const from = Math.max(subject.end, span.end);
	const start = leads ? clauseIn(text.slice(from, sentence.end)) : undefined;
	return start === undefined ? undefined : spanOf(from + start, sentence.end);
}

const opensSource = /^\s*(?:(?:But|And|Yet|Still|Meanwhile,|However,|Also,)\s)?$/;

/** Behind ", Karen Holm," and ", a painter who was there," that only explain whoever it is. */
function clauseIn(rest: string): number | undefined {
	const commas = [...rest.slice(0, longest).matchAll(/,\s/g)].slice(0, 4);
	for (const { index, 0: comma } of commas) {
		const start = index + comma.length;
		const [part = '', ...others] = rest.slice(start).split(/,\s/);
		if (others.length > 0 && isAside(part)) {
			continue;
		}
		return hasVerb(rest.slice(start)) || (others.length === 0 && part.split(' ').length > 4) ? start : undefined;
	}
	return undefined;
}

/** In characters: what leads is no longer. */
const longest = 240;

/** "Karen Holm", "a painter in Norvale", "who spoke to reporters"; "in May" leads to the clause already. */
function isAside(part: string): boolean {
	return /^(?:who|whose|which|where|including|and)\s|^(?:an?|the|one)\s.*\s(?:who|which|that)\s/.test(part) || (!leadsIn.test(part) && !hasSureVerb(part) && !/^(?:he|she|it|they|we|there)\s/.test(part));
}

const leadsIn = /^(?:in|on|at|after|before|during|for|by|since|when|if|while|as|with|despite|under|from|over|until|although|though|because|only|about|more|nearly|almost)\s/;

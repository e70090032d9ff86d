import { spanOf, type Span } from '../../span';
import { media } from '../../words/attribution';

const noun = [...media].sort((a, b) => b.length - a.length).join('|');
const found = new RegExp(
	`\\b(?:in|at|on|during|via|through) (?:a|an|the|his|her|its|their) (?:[\\p{L}\\d’'-]{1,20} ){0,3}(?:${noun})\\b`
	+ '(?: (?:released|issued|published|posted|sent|given|held|broadcast|aired)(?: (?:on|by|to|in|for) (?:the )?[\\p{Lu}\\d][\\p{L}\\d]{0,20})?| (?:in|on) \\p{Lu}[\\p{L}]{1,20})?',
	'u',
);

/** Where something was said: "in a statement released on Wednesday", within a stretch of text. */
export function mediumIn(text: string, { start, end }: Span): Span | undefined {
	const match = found.exec(text.slice(start, Math.min(end, start + 300)));
	return match ? spanOf(start + match.index, start + match.index + match[0].length) : undefined;
}

import type { DateExpression, Quote, Report, Role, Speaker } from './annotations';
import { isoDate } from './calendar';
import { articleSource } from './card/common';
import { longDay, periodOf, periodWords } from './card/days';
import { roleWords } from './card/person';
import { certaintyWords } from './card/quote';
import { inEnglish, type Say } from './card/say';
import { plain } from './label';
import type { Reading } from './reading';
import { textOf } from './span';

/**
 * A quotation as one can paste it into a note, with whatever is needed to find and to weigh it:
 * “The two sides …” — Wu Qian, spokesperson, China’s Defense Ministry (by pronoun). “To de-escalate tensions …”,
 * Thu 30 September 2021, 000_5061bdebb244bffe.txt, line 17.
 */
export function citationOf(reading: Reading, quote: Quote | Report, { file, say = inEnglish }: CitationContext): string {
	const words = plain(textOf(reading.article.text, quote.span));
	const spoken = quote.kind === 'quote' ? quote.uttered && periodOf(quote.uttered) : undefined;
	const speaker = [
		quote.speaker ? speakerNamed(reading, quote.speaker, say) : '',
		spoken && periodWords(spoken),
	].filter(Boolean).join(', ');
	const certainty = quote.kind === 'quote' ? certaintyWords(quote.certainty, say) : say('reported, {0}', certaintyWords(quote.certainty, say));
	return `${words} — ${[speaker, `(${certainty})`].filter(Boolean).join(' ')}. ${whereabouts(reading, quote, { file, say })}.`;
}

/** What the core cannot know of itself: the file's name. */
export interface CitationContext {
	readonly file: string;
	readonly say?: Say;
}

/** The calendar's form of a date: "2021-09-29", "2021-09-27/2021-10-03" as EDTF has it, else the TIMEX3 value: "P2D". */
export function dateText(date: DateExpression): string {
	const period = periodOf(date);
	if (!period || date.type === 'TIME') {
		return date.value;
	}
	const [first, last] = [isoDate(period.first), isoDate(period.last)];
	return first === last ? first : `${first}/${last}`;
}

/** "Wu Qian, a spokesperson for …", "the Pentagon (US Department of Defense)". */
function speakerNamed(reading: Reading, { name, ids, who, span }: Speaker, say: Say): string {
	const person = who === 'person' && ids.length === 1
		? reading.all('person').find((mention) => mention.person.id === ids[0])?.person
		: undefined;
	const role = person && roleBefore(person.roles, span.start);
	return [plain(name), role && roleWords(reading, role, say)].filter(Boolean).join(', ');
}

/** The present role told last before the words, else any. */
function roleBefore(roles: readonly Role[], offset: number): Role | undefined {
	const present = roles.filter(({ tense }) => tense === 'current');
	return present.filter(({ span }) => span.start <= offset).at(-1) ?? present[0] ?? roles[0];
}

function whereabouts(reading: Reading, { span }: Quote | Report, { file, say }: Required<CitationContext>): string {
	const { headline, published, text } = reading.article;
	const { line = 1 } = articleSource(reading, span);
	return joinedByCommas(
		headline && `“${plain(textOf(text, headline)).replace(/\.$/, '')}”`,
		published && longDay(published),
		plain(file),
		say('line {0}', line),
	);
}

function joinedByCommas(...parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(', ');
}

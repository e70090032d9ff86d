import type { Person, PersonMention, Role } from '../../annotations';
import type { Reading } from '../../reading';
import { shifted, spanOf, type Span } from '../../span';
import { aroundBlocks } from './around';
import { roleOf, wordingOf } from './role';

/** "By Karen Holm | Courier Staff Writer", on one line, two lines or in two paragraphs: what whoever wrote the article does for a paper. */
export function rolesInBylines(reading: Reading, mentions: readonly PersonMention[]): ReadonlyMap<Person, readonly Role[]> {
	const lines = reading.blocks.slice(0, furthest);
	const writers = mentions.filter(({ span }) => span.end <= (lines.at(-1)?.span.end ?? 0));
	const signed = lines.flatMap(({ span: { start, end }, text }, at) => {
		const writer = byline.test(text) && at > 0 ? writers.find(({ span }) => span.start >= start && span.end <= end) : undefined;
		const held = writer && officeBehind(reading, at, writer.span.end - start);
		return held ? [{ writer, held }] : [];
	});
	const blocks = signed.length === 0 ? [] : aroundBlocks(reading);
	return new Map(signed.map(({ writer, held }) => {
		const place = blocks[held.at];
		return [writer.person, place ? [roleOf(reading, wordingOf(place.block.text, place.around, held.span, false), place.block.span.start)] : []];
	}));
}

/** A byline stands among the first blocks, the headline's included. */
const furthest = 5;

// "By KAREN HOLM", "Karen Holm, Courier Staff", "Karen Holm Environment correspondent"
const byline = /^(?:By\s[^.!?:;]{4,90}|[^.!?:;]{4,60}\s(?:staff(?:\swriter|\sreporter)?|writer|correspondent|reporter|editor))$/isu;

// "Courier Staff", "Associated Press Writer", "Staff reporter, with agencies"
const office = /^(?<lead>(?:,\s|\s{0,2}[/|]\s{0,2}|\s{1,4})?)(?<office>(?:(?!by\b)[\p{L}.’'&-]{2,20}\s){0,5}?(?:staff|(?:staff\s)?(?:writer|reporter|correspondent|editor)))(?=$|,|\sin\s)/iu;

interface Office {
	/** Of the block in which it stands. */
	readonly at: number;
	readonly span: Span;
}

/** Behind the name, else all that the next block says. */
function officeBehind({ blocks }: Reading, at: number, nameEnd: number): Office | undefined {
	const own = officeIn(blocks[at]?.text.slice(nameEnd) ?? '');
	if (own) {
		return { at, span: shifted(own, nameEnd) };
	}
	const next = blocks[at]?.text.length === nameEnd ? officeIn(blocks[at + 1]?.text ?? '') : undefined;
	return next && { at: at + 1, span: next };
}

function officeIn(words: string): Span | undefined {
	const { lead = '', office: found } = office.exec(words)?.groups ?? {};
	return found === undefined ? undefined : spanOf(lead.length, lead.length + found.length);
}

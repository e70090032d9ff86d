import { spanOf, type Span } from '../span';

/** Quotation marks of a block that belong together, outermost only; offsets count from the block's start. */
export interface Marked {
	/** The marks included. */
	readonly span: Span;
	readonly words: Span;
	/** Nothing closes it in the block. */
	readonly open: boolean;
}

/** Each paragraph starts afresh, so one missing mark cannot spoil the rest of the article. */
export function marksIn(text: string): readonly Marked[] {
	const found: Marked[] = [];
	const singles = [...text.matchAll(/['’]/g)].map(({ index }) => index).filter((at) => isClosingSingle(text, at));
	let next = 0;
	let from: Opening | undefined;
	for (const { 0: mark, index: at } of text.matchAll(/``|''|[“”„«»"‘’']/g)) {
		const end: number | undefined = from && closingAt(text, at, mark, from);
		if (from && end !== undefined) {
			found.push({ span: spanOf(from.at, end), words: spanOf(from.at + from.mark.length, at), open: false });
			from = undefined;
		} else {
			while ((singles[next] ?? text.length) <= at) {
				next++;
			}
			from ??= openingAt(text, at, mark, singles[next]);
		}
	}
	return from ? [...found, { span: spanOf(from.at, text.length), words: spanOf(from.at + from.mark.length, text.length), open: true }] : found;
}

interface Opening {
	readonly at: number;
	readonly mark: string;
}

/** `closing` is where a single mark could close next. */
function openingAt(text: string, at: number, mark: string, closing: number | undefined): Opening | undefined {
	const before = text[at - 1] ?? ' ';
	const after = text[at + mark.length] ?? ' ';
	const fits = /^(?:“|„|«|``)$/.test(mark)
		|| (mark === '"' && /[\s(\[—–-]/.test(before) && /\S/.test(after))
		|| (/^[‘']$/.test(mark) && /[\s(\[—–]/.test(before) && /[\p{L}“"]/u.test(after) && !elision.test(text.slice(at + 1, at + 9)) && closing !== undefined && closing - at < longest);
	return fits ? { at, mark } : undefined;
}

// 'tis, 'em, 'til, 'n' and '90s are words with a letter left out.
const elision = /^(?:tis|twas|em|til|cause|bout|n|round|\d0s)\b/i;

/** Where the closing mark ends, if this one closes what is open. */
function closingAt(text: string, at: number, mark: string, { mark: opening }: Opening): number | undefined {
	if (opening === '‘' || opening === '\'') {
		return isClosingSingle(text, at) ? at + 1 : undefined;
	}
	return closers[opening]?.includes(mark) ? at + mark.length : undefined;
}

const closers: Readonly<Record<string, readonly string[]>> = { '“': ['”'], '„': ['“', '”'], '«': ['»'], '"': ['"'], '``': ['\'\'', '”', '"'] };

/** A closing single mark ends a word or follows a stop; "ministers’ plan" and "don’t" go on. */
function isClosingSingle(text: string, at: number): boolean {
	const before = text[at - 1] ?? '';
	const after = text[at + 1] ?? ' ';
	if (!/['’]/.test(text[at] ?? '') || /[\p{L}\p{M}\d]/u.test(after) || /\s/.test(before)) {
		return false;
	}
	return /[.,!?…;:)\]”"]/.test(before) || !(before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));
}

/** No quotation between single marks is longer. */
const longest = 1500;

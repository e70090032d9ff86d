import type { BlockWork } from '../memory';
import { inTextOrder, spanOf, type Span } from '../span';
import { isApostrophe, roleOf, type Role } from './markRoles';

/** Words between quotation marks; offsets count from the block's start. */
export interface Marked {
	/** The marks included. */
	readonly span: Span;
	/** Between the marks and what blanks they hold. */
	readonly words: Span;
	/** False where the paragraph ends before a closing mark: the next paragraph may go on, or the mark was forgotten. */
	readonly closed: boolean;
	/** The opening mark: `“`, `"`, `‘`, `«`, … */
	readonly mark: string;
}

/**
 * Quotations of a block, in text order, nested or apart. A block is read by itself, so that a missing mark spoils no
 * other; one scan with a stack, so that any number of marks takes linear time.
 */
export const markedWords: BlockWork<readonly Marked[]> = { name: 'quotation marks', of: markedIn };

const anyMark = /``|''|[“”„‟"«»‹›‘’‚'`]/g;

function markedIn(text: string): readonly Marked[] {
	const marks = [...text.matchAll(anyMark)].map(({ 0: mark, index }) => ({ mark, start: index }))
		.filter(({ mark, start }) => !isApostrophe(text, mark, start));
	const open = new OpenMarks();
	const found: Marked[] = [];
	for (const [at, { mark, start }] of marks.entries()) {
		const role = roleOf({ text, mark, start, next: marks[at + 1] });
		const opening = role.closes ? open.closedBy(mark, role) : undefined;
		if (opening) {
			found.push(markedFrom(text, opening, spanOf(start, start + mark.length)));
		} else if (role.opens) {
			open.push({ mark, start });
		}
	}
	return kept([...found, ...unclosed(open.left, found, text)].sort((a, b) => inTextOrder(a.span, b.span)));
}

/** Nobody quotes within quotes so often; deeper ones are left out. */
const deepest = 6;

function kept(inOrder: readonly Marked[]): readonly Marked[] {
	const around: Marked[] = [];
	return inOrder.filter((marked) => {
		while ((around.at(-1)?.span.end ?? Infinity) <= marked.span.start) {
			around.pop();
		}
		around.push(marked);
		return around.length <= deepest;
	});
}

interface Opening {
	readonly mark: string;
	readonly start: number;
}

/** Which marks each opening mark may be closed by; the first is the usual one. */
const closings: Readonly<Record<string, string>> = {
	'“': '”“"', '‟': '”', '”': '”', '„': '“”"', '"': '"”', '«': '»', '»': '«', '‹': '›', '›': '‹', '‘': '’\'', '\'': '\'’', '`': '\'’', '‚': '‘’', '``': '\'\'”"',
};

/** Marks that wait to be closed. A closing mark ends the latest that it fits and gives up on those within. */
class OpenMarks {
	readonly #stack: Opening[] = [];
	readonly #waiting = new Map<string, number>();

	get left(): readonly Opening[] {
		return this.#stack;
	}

	push(opening: Opening): void {
		this.#stack.push(opening);
		this.#count(opening, 1);
	}

	closedBy(mark: string, role: Role): Opening | undefined {
		const top = this.#stack.at(-1);
		if (top && fits(top, mark, role)) {
			return this.#pop();
		}
		// Single marks may be apostrophes, so they never reach beyond the innermost quotation.
		if (/^['’‘`]$/.test(mark) || !this.#waitsFor(mark)) {
			return undefined;
		}
		for (let opening = this.#pop(); opening; opening = this.#pop()) {
			if (isUsual(opening, mark)) {
				return opening;
			}
		}
		return undefined;
	}

	/** Counted rather than searched for, so that thousands of hopeless marks stay cheap. */
	#waitsFor(mark: string): boolean {
		for (const [opening, count] of this.#waiting) {
			if (count > 0 && isUsual({ mark: opening, start: 0 }, mark)) {
				return true;
			}
		}
		return false;
	}

	#pop(): Opening | undefined {
		const opening = this.#stack.pop();
		if (opening) {
			this.#count(opening, -1);
		}
		return opening;
	}

	#count({ mark }: Opening, by: number): void {
		this.#waiting.set(mark, (this.#waiting.get(mark) ?? 0) + by);
	}
}

function isUsual({ mark: opening }: Opening, mark: string): boolean {
	return (closings[opening] ?? '').startsWith(mark) || (opening === '„' && mark === '”') || (opening === '"' && mark === '”');
}

/** A mark that could as well open closes only what it usually closes. */
function fits(opening: Opening, mark: string, { opens }: Role): boolean {
	return isUsual(opening, mark) || ((closings[opening.mark] ?? '').includes(mark) && (!opens || mark === '“' || mark === '‘'));
}

function markedFrom(text: string, { mark, start }: Opening, closing: Span): Marked {
	let from = start + mark.length;
	let to = closing.start;
	while (from < to && isBlank(text, from)) {
		from++;
	}
	while (to > from && isBlank(text, to - 1)) {
		to--;
	}
	return { span: spanOf(start, closing.end), words: spanOf(from, to), closed: true, mark };
}

function isBlank(text: string, at: number): boolean {
	return /\s/.test(text.charAt(at));
}

/**
 * The last mark that stays open holds to the paragraph's end, as in a quotation of several paragraphs; one with another
 * of its sort behind it was forgotten or never was one. A single mark must open the paragraph, or stand behind a colon, or
 * open a sentence where the paragraph quotes with such marks.
 */
function unclosed(left: readonly Opening[], found: readonly Marked[], text: string): readonly Marked[] {
	const last = new Map<string, number>();
	for (const { mark, start } of [...found.map(({ mark, span }) => ({ mark, start: span.start })), ...left]) {
		last.set(mark, Math.max(start, last.get(mark) ?? 0));
	}
	const pairs = found.some(({ mark }) => mark === '‘');
	const mayOpen = ({ mark, start }: Opening): boolean => start === 0 || !/^['‘`‚]$/.test(mark) || (mark === '‘' && (text.startsWith(': ', start - 2) || (pairs && /[.!?] ‘\p{Lu}$/u.test(text.slice(start - 2, start + 2)))));
	const open = left.find((opening) => mayOpen(opening) && last.get(opening.mark) === opening.start);
	return open && open.start + open.mark.length < text.length
		? [{ span: spanOf(open.start, text.length), words: spanOf(open.start + open.mark.length, text.length), closed: false, mark: open.mark }]
		: [];
}

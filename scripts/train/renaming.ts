import type { Name } from '../../src/core/names/names';
import type { Marked } from './sources';

/** Numbers that look random and are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6D2B79F5) | 0;
		let hash = Math.imul(state ^ (state >>> 15), 1 | state);
		hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
		return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
	};
}

export interface Bearer {
	readonly words: readonly string[];
	readonly familyFirst: boolean;
}

/** The same article about other people: whoever has a full name gets another one, and the short mentions follow. */
export function renamed(article: Marked, people: readonly Bearer[], next: () => number): Marked {
	const { text, names } = article;
	const forms = new Map<string, string>();
	for (const { span, type } of names) {
		const form = text.slice(span.start, span.end);
		const words = form.split(' ');
		const other = people[Math.floor(next() * people.length)];
		if (type === 'person' && words.length > 1 && words.length < 4 && !forms.has(form) && other) {
			learn(forms, words, other);
		}
	}
	return { ...article, ...rewritten(article, forms) };
}

function learn(forms: Map<string, string>, words: readonly string[], { words: other, familyFirst }: Bearer): void {
	const first = other[0] ?? '';
	const last = other.at(-1) ?? '';
	forms.set(words.join(' '), other.join(' '));
	if (!forms.has(words.at(-1) ?? '')) {
		forms.set(words.at(-1) ?? '', familyFirst ? first : last);
	}
	if (!forms.has(words[0] ?? '')) {
		forms.set(words[0] ?? '', first);
	}
}

function rewritten({ text, names }: Marked, forms: ReadonlyMap<string, string>): Pick<Marked, 'text' | 'names'> {
	const moved: Name[] = [];
	let result = '';
	let from = 0;
	for (const { span, type } of [...names].sort((a, b) => a.span.start - b.span.start)) {
		if (span.start < from) {
			continue;
		}
		const form = text.slice(span.start, span.end);
		const now = type === 'person' ? forms.get(form) ?? form : form;
		result += text.slice(from, span.start);
		moved.push({ span: { start: result.length, end: result.length + now.length }, type });
		result += now;
		from = span.end;
	}
	return { text: result + text.slice(from), names: moved };
}

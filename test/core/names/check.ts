import assert from 'node:assert';
import { articleWithoutHeader } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { knowledge } from '../../knowledge';

const letters = { person: 'P', organization: 'O', place: 'L', other: 'M' } as const;

/** Exactly the marked names are found, with their types: "[P Karen Holm] of the [O Ministry of Trade]". */
export function checkNames(marked: string): void {
	const text = marked.replace(/\[[POLM] ([^\]]*)\]/g, '$1');
	const { names } = new Reading(articleWithoutHeader(text, undefined), knowledge);
	let found = '';
	let at = 0;
	for (const { span, type } of names) {
		found += `${text.slice(at, span.start)}[${letters[type]} ${text.slice(span.start, span.end)}]`;
		at = span.end;
	}
	assert.strictEqual(found + text.slice(at), marked);
}

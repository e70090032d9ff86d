import assert from 'node:assert';
import { articleWithoutHeader } from '../../../src/core/article';
import { emptyDirectory } from '../../../src/core/directory/directory';
import type { Knowledge } from '../../../src/core/knowledge';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';

const nobody: Knowledge = { names: undefined, directory: emptyDirectory };

/** A reading of a text that appeared on Thursday 30 September 2021. */
export function readingOf(text: string, knowledge = nobody): Reading {
	return new Reading(articleWithoutHeader(text, { year: 2021, month: 9, day: 30 }), knowledge);
}

/** Each mention as "form: words = name": "surname: Chase = Michael Chase". */
export function checkPeople(text: string, expected: readonly string[]): void {
	const found = readingOf(text).all('person').map(({ form, span, person }) => `${form}: ${textOf(text, span)} = ${person.name}`);
	assert.deepStrictEqual(found, expected);
}

/** Each role as "name: title, body or country, tense (wording)"; what is not known is left out. */
export function checkRoles(text: string, expected: readonly string[]): void {
	const people = new Set(readingOf(text).all('person').map(({ person }) => person));
	const found = [...people].flatMap(({ name, roles }) => roles.map(({ title, organization, country, tense, span }) => (
		`${name}: ${[title, organization, country, tense].filter((part) => part !== undefined).join(', ')} (${textOf(text, span)})`
	)));
	assert.deepStrictEqual(found, expected);
}

export function familyNameIn(text: string): string | undefined {
	return readingOf(text).all('person')[0]?.person.familyName;
}

/** Each mention as "form: words = name". */
export function checkBodies(text: string, expected: readonly string[]): void {
	const found = readingOf(text).all('organization').map(({ form, span, organization }) => `${form}: ${textOf(text, span)} = ${organization.name}`);
	assert.deepStrictEqual(found, expected);
}

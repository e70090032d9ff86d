import type { Person } from '../../../src/core/annotations';
import { parseArticle } from '../../../src/core/article';
import { withDossiers } from '../../../src/core/dossier/corrections';
import { readDossier } from '../../../src/core/dossier/read';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';

/** The name by which the dossiers of these tests call their article. */
export const source = 'news/a.txt';

/** An article of 30 September 2021 as it reads with dossiers, the nearest first. */
export function readWith(body: string, ...dossiers: readonly object[]): Reading {
	const article = parseArticle(`date 2021-09-30 An evening of talks.\n\n${body}`);
	if (!article) {
		throw new Error('no article');
	}
	const said = dossiers.map((dossier) => readDossier(JSON.stringify(dossier)).dossier);
	return new Reading(article, withDossiers(knowledge, said, [source]));
}

/** "Zhang San: Zhang San, Lao Zhang": each person with the words that mean him or her. */
export function peopleIn(reading: Reading): readonly string[] {
	const words = new Map<Person, string[]>();
	for (const { person, name, form } of reading.all('person')) {
		if (form !== 'pronoun') {
			words.set(person, [...words.get(person) ?? [], textOf(reading.article.text, name)]);
		}
	}
	return [...words].map(([{ name }, called]) => `${name}: ${called.join(', ')}`);
}

/** The same for bodies. */
export function bodiesIn(reading: Reading): readonly string[] {
	const words = new Map<string, string[]>();
	for (const { organization, span } of reading.all('organization')) {
		words.set(organization.name, [...words.get(organization.name) ?? [], textOf(reading.article.text, span)]);
	}
	return [...words].map(([name, called]) => `${name}: ${called.join(', ')}`);
}

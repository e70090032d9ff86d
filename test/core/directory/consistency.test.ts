import * as assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composed } from '../../../scripts/directory/compose';
import { foundingYears } from '../../../scripts/directory/tables';
import type { MembershipEntry } from '../../../src/core/directory/directory';
import { countryNamed } from '../../../src/core/directory/countryWords';
import { kindNamed, listOf, organizationKinds, otherNameOf, sourcesOf, tableFrom } from '../../../src/core/directory/table';
import { isTermDate, termsOf } from '../../../src/core/directory/terms';
import { peopleOf } from '../../../src/core/directory/people';
import { directory } from './ask';

const text = readFileSync(join(__dirname, '../../../data/directory.txt'), 'utf8');
const table = tableFrom(text);
const people = peopleOf(table);
const terms = termsOf(table, people);
const posts = table.posts.map((line) => line.split('|', 1)[0] ?? '');
const everyTerm = posts.flatMap((post) => terms.ofPost(post));
const bodies = table.organizations.map((line) => line.split('|'));

/** Names that two bodies share on purpose, so that a look-up answers with both and nothing is decided: why. */
const sharedNames: ReadonlyMap<string, string> = new Map([
	['Department of Education', 'news writes "of" and "for" alike, and London and Washington both have one'],
	['Department for Education', 'as above'],
	['MIT', 'a university near Boston, and Turkey’s intelligence service'],
	['SDF', 'forces of Japan, and of Syria’s Kurds'],
	['RSF', 'Reporters Without Borders, and a force of Sudan'],
	['PTI', 'India’s news agency, and a party of Pakistan'],
	['PAP', 'China’s armed police, and Singapore’s ruling party'],
	['BIS', 'an American bureau for exports, and the bank of central banks'],
	['AAP', 'a party of India, and Australia’s news agency'],
	['CNA', 'Taiwan’s news agency, and Singapore’s television'],
]);

suite('directory: nothing in it contradicts itself', () => {

	test('founding years are those of bodies, and are years', () => {
		const ids = new Set(bodies.map(([id]) => id));
		assert.deepStrictEqual([...foundingYears()].filter(([id, year]) => !ids.has(id) || !/^(?:19|20)\d\d$/.test(year)), []);
	});

	test('it is what the tables of sources/ make, to the byte', function () {
		this.timeout(20_000); // a second or two where nothing else runs
		assert.ok(composed().text === text, 'run npm run directory');
	});

	test('ids are borne once', () => {
		for (const ids of [posts, people.ids, bodies.map(([id = '']) => id)]) {
			const seen = new Set<string>();
			assert.deepStrictEqual(ids.filter((id) => seen.size === seen.add(id).size), []);
			assert.ok(ids.every((id) => id !== ''));
		}
	});

	test('days are days of the calendar, and no term ends before it starts', () => {
		const wrong = everyTerm.filter(({ startDate, endDate }) => [startDate, endDate].some((date) => date !== undefined && !isTermDate(date)));
		assert.deepStrictEqual(wrong, []);
		assert.deepStrictEqual(everyTerm.filter(({ startDate = '', endDate }) => endDate !== undefined && startDate.slice(0, endDate.length) > endDate), []);
	});

	test('terms of one office run one after the other, or there is a reason', () => {
		assert.deepStrictEqual(posts.filter((post) => !terms.isShared(post)).flatMap((post) => overlaps(terms.ofPost(post))), []);
	});

	test('what one term and one body refer to is there', () => {
		assert.deepStrictEqual(everyTerm.filter(({ person }) => !directory.person(person)), []);
		const homeless = posts.filter((post) => {
			const body = directory.post(post)?.organization;
			return body !== undefined && !directory.organization(body);
		});
		assert.deepStrictEqual(homeless, []);
		assert.deepStrictEqual(bodies.filter(([, , , , , parent = '']) => parent !== '' && !directory.organization(parent)), []);
	});

	test('no body is above itself', () => {
		assert.deepStrictEqual(bodies.filter(([id = '']) => chainAbove(id).includes(id)), []);
	});

	test('countries are countries and kinds are kinds', () => {
		assert.deepStrictEqual(bodies.filter(([, , , kind = '', country = '']) => kindNamed(kind) !== kind || (country !== '' && !countryNamed(country))), []);
		assert.deepStrictEqual(posts.filter((post) => {
			const country = directory.post(post)?.country;
			return country !== undefined && !countryNamed(country);
		}), []);
	});

	test('a bare name is one body’s, or the reason is listed', () => {
		const several = bodies.flatMap(([, name = '', others]) => [name, ...listOf(others).filter((each) => !each.startsWith('~')).map((each) => otherNameOf(each).name)])
			.filter((name) => directory.organizationsNamed(name).length > 1);
		assert.deepStrictEqual(several.filter((name) => !sharedNames.has(name)), []);
		assert.deepStrictEqual([...sharedNames.keys()].filter((name) => directory.organizationsNamed(name).length < 2), [], 'no reason is needed any more');
	});

	test('a known body is of one kind, and found by its name', () => {
		const keys = table.known.map((line) => line.slice(0, line.indexOf('|')));
		assert.deepStrictEqual(keys, [...new Set(keys)].sort(), 'sorted, each once');
		assert.deepStrictEqual(table.known.filter((line) => !organizationKinds.some((kind) => kind === line.split('|')[1]?.replace('!', ''))), []);
		assert.deepStrictEqual(keys.filter((key) => !directory.wellKnown(key)), []);
	});

	test('everything names its source', () => {
		const sources = new Set([...sourcesOf(table).values()].map(({ description }) => description));
		assert.deepStrictEqual(everyTerm.filter(({ source }) => !sources.has(source)), []);
		assert.deepStrictEqual(bodies.filter(([, , , , , , , , source = '']) => !sourcesOf(table).has(source)), []);
		assert.deepStrictEqual(people.ids.filter((id) => people.withId(id)?.source === ''), []);
	});

	test('an open end knows the day it was last seen open', () => {
		assert.deepStrictEqual(everyTerm.filter(({ endDate, snapshot }) => endDate === undefined && !/^\d{4}-\d\d-\d\d$/.test(snapshot ?? '')), []);
	});

	test('every body says in a sentence what it does', () => {
		assert.deepStrictEqual(bodies.filter(([, , , , , , , , , description = '']) => !/^\S.*\.$/.test(description)).map(([id]) => id), []);
	});

	test('it holds what it should', () => {
		assert.ok(bodies.length >= 600, `${bodies.length} bodies`);
		assert.ok(posts.length >= 6000 && everyTerm.length >= 28000 && people.ids.length >= 19000);
		assert.strictEqual(new Set(posts.map((post) => directory.post(post)?.country)).size > 190, true);
	});
});

/** The bodies above a body, its parent first; ends where one comes again. */
function chainAbove(id: string): readonly string[] {
	const above: string[] = [];
	for (let next = directory.organization(id)?.parent; next !== undefined && !above.includes(next); next = directory.organization(next)?.parent) {
		above.push(next);
	}
	return above;
}

/**
 * Two people who surely sat in one chair for more than a month. Not counted: who acted within the term of the other, and ends of which
 * only the year is known.
 */
function overlaps(ofPost: readonly MembershipEntry[]): readonly string[] {
	return ofPost.flatMap((term, index) => ofPost.slice(index + 1).filter((other) => overlap(term, other)).map((other) => (
		`${directory.post(term.post)?.label ?? ''} ${directory.post(term.post)?.country ?? ''}: ${told(term)} and ${told(other)}`
	)));
}

function overlap(a: MembershipEntry, b: MembershipEntry): boolean {
	const [first, second] = (a.startDate ?? '') <= (b.startDate ?? '') ? [a, b] : [b, a];
	const known = [first.startDate, first.endDate ?? '9999-12-31', second.startDate, second.endDate ?? '9999-12-31'].every((date) => (date?.length ?? 0) >= 7);
	const acting = second.endDate !== undefined && (first.endDate === undefined || second.endDate <= first.endDate);
	return a.person !== b.person && known && !acting && monthsPast(first.endDate ?? '9999-12', second.startDate ?? '') > 1;
}

function monthsPast(a: string, b: string): number {
	const [years, months] = [Number(a.slice(0, 4)) - Number(b.slice(0, 4)), Number(a.slice(5, 7)) - Number(b.slice(5, 7))];
	return years * 12 + months;
}

function told({ person, startDate, endDate }: MembershipEntry): string {
	return `${directory.person(person)?.name ?? ''} ${startDate ?? ''} to ${endDate ?? ''}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/core/knowledge';
import { parseArticle } from '../../src/core/article';
import { Reading } from '../../src/core/reading';
import { asGolden } from '../../test/golden/format';
import type { Scores } from './measures';

/** Who is who in one article: clusters of mentions by their places, roles and quotations as lines. */
interface Joined {
	readonly people: readonly (readonly string[])[];
	readonly bodies: readonly (readonly string[])[];
	readonly roles: readonly string[];
	/** "Reuters — news agency". */
	readonly kinds: readonly string[];
	readonly quotes: readonly string[];
}

/**
 * How well mentions are joined in the project's own golden readings: B³ F1 over mentions (Bagga and Baldwin 1998), where a mention that
 * only one side has counts nothing for it; F1 of roles (words and tense), of bodies with their kind and of quotations with their speaker.
 */
export function measureJoining(root: string, knowledge: Knowledge): Scores {
	const pairs = readdirSync(join(root, 'seeds')).flatMap((name) => {
		const golden = join(root, 'test', 'golden', name.replace('.txt', '.golden.txt'));
		const article = parseArticle(readFileSync(join(root, 'seeds', name), 'utf8'));
		return article && existsSync(golden) ? [[joinedIn(readFileSync(golden, 'utf8')), joinedIn(asGolden(new Reading(article, knowledge)))] as const] : [];
	});
	return {
		'people B³': bCubed(pairs.map(([gold, found]) => [gold.people, found.people])),
		'bodies B³': bCubed(pairs.map(([gold, found]) => [gold.bodies, found.bodies])),
		'roles': f1(pairs.map(([gold, found]) => [gold.roles, found.roles])),
		'kinds': f1(pairs.map(([gold, found]) => [gold.kinds, found.kinds])),
		'speakers': f1(pairs.map(([gold, found]) => [gold.quotes, found.quotes])),
	};
}

/** Reads the form that `asGolden` writes. */
function joinedIn(text: string): Joined {
	const [people = '', bodies = '', quotes = ''] = text.split(/^(?:PEOPLE|ORGANISATIONS|QUOTES|DATES)$/m).slice(1);
	return {
		people: clustersIn(people),
		bodies: clustersIn(bodies),
		roles: people.split('\n').filter((line) => line.startsWith('\trole ')).map((line) => line.replace(/ = .*/, '')),
		kinds: bodies.split('\n').filter((line) => /^\S/.test(line)),
		quotes: quotes.split('\n').filter((line) => line !== '').map((line) => line.replace(/(?<=^\S+) \w+, /, ' ').replace(/ \([^)]*\), \w+:/, ':')),
	};
}

/** Indented lines under their heading; the form is left out, so that "name" for "titled-name" is no error of joining. */
function clustersIn(section: string): string[][] {
	return section.split(/^(?=\S)/m)
		.map((cluster) => cluster.split('\n').filter((line) => line.startsWith('\t') && !line.startsWith('\trole ')).map((line) => line.replace(/ [\w-]+: [^[]*(?=\[)| [\w-]+: /, ' ')))
		.filter((mentions) => mentions.length > 0);
}

type Clusters = readonly (readonly string[])[];

function bCubed(articles: readonly (readonly [gold: Clusters, found: Clusters])[]): number {
	const recalls = articles.flatMap(([gold, found]) => shares(gold, found));
	const precisions = articles.flatMap(([gold, found]) => shares(found, gold));
	return percent(mean(recalls), mean(precisions));
}

/** For each mention of one side, how much of its cluster the other side has together with it. */
function shares(clusters: Clusters, others: Clusters): number[] {
	return clusters.flatMap((cluster) => cluster.map((mention) => {
		const other = others.find((mentions) => mentions.includes(mention)) ?? [];
		return cluster.filter((each) => other.includes(each)).length / cluster.length;
	}));
}

function f1(articles: readonly (readonly [gold: readonly string[], found: readonly string[]])[]): number {
	const gold = articles.flatMap(([lines], at) => lines.map((line) => `${at} ${line}`));
	const found = articles.flatMap(([, lines], at) => lines.map((line) => `${at} ${line}`));
	const both = gold.filter((line) => found.includes(line)).length;
	return percent(both / gold.length, both / found.length);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(recall: number, precision: number): number {
	return Math.round((2 * recall * precision / (recall + precision)) * 1000) / 10 || 0;
}

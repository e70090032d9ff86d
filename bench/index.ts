import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { loadKnowledge } from '../src/cli/knowledge';
import type { Kind } from '../src/core/annotations';
import { parseArticle } from '../src/core/article';
import { knowledgeFiles, type Knowledge } from '../src/core/knowledge';
import { Reading } from '../src/core/reading';
import { heapOf, summary, timeOf, timesOf, type Times } from './measure';
import { textsOf } from './texts';

const kinds: readonly Kind[] = ['person', 'organization', 'quote', 'report', 'date'];

async function main(root: string, scratch: string): Promise<void> {
	const texts = textsOf(join(root, 'seeds'));
	const knowledge = await loadKnowledge(join(root, 'data'));
	const seed = timesOf(() => whole(texts.seed, knowledge), nothing);
	line('seed, everything', seed, goal(seed.median, 1));

	const article = texts.ofSize(4000);
	const all = timesOf(() => whole(article, knowledge), nothing);
	const names = timesOf(() => fresh(article, knowledge).names, nothing);
	const namesJoined = timesOf(() => some(article, knowledge, ['person', 'organization']), nothing);
	const quotesAndDates = timesOf((named) => asked(named, ['quote', 'report', 'date']), () => some(article, knowledge, ['person', 'organization']));
	const dates = timesOf(() => some(article, knowledge, ['date']), nothing);
	line('4 kB, everything', all, goal(all.median, 4));
	line('4 kB, proper names', names, goal(names.median, 3));
	line('4 kB, proper names joined to people and bodies', namesJoined);
	line('4 kB, quotes, reports and dates, names known', quotesAndDates, goal(quotesAndDates.median, 2));
	line('4 kB, dates', dates);

	const people = timesOf(() => compromisePeople(article), nothing);
	const peopleSeed = timesOf(() => compromisePeople(texts.seed), nothing);
	const days = timesOf(() => chronoDates(article), nothing);
	line('4 kB, compromise: people and organizations', people);
	line('seed, compromise: people and organizations', peopleSeed);
	line('4 kB, chrono-node: dates', days);
	ratio('seed: compromise ÷ everything', peopleSeed.median / seed.median, 20);
	ratio('4 kB: compromise ÷ everything', people.median / all.median, 15);
	ratio('4 kB: chrono-node ÷ dates', days.median / dates.median, 1);

	const hundred = texts.ofSize(100_000);
	line('100 kB, everything', timesOf(() => whole(hundred, knowledge), nothing));
	line('100 kB, after a keystroke', ...keystroke(hundred, knowledge));
	growth(texts.ofSize, knowledge);
	sizes(root, scratch);
}

function nothing(): void {
	// Most work needs nothing made beforehand.
}

function fresh(text: string, knowledge: Knowledge, before?: Reading): Reading {
	const article = parseArticle(text);
	if (!article) {
		throw new Error('a text of the benchmark has no header');
	}
	return new Reading(article, knowledge, before);
}

function some(text: string, knowledge: Knowledge, wanted: readonly Kind[]): Reading {
	return asked(fresh(text, knowledge), wanted);
}

function asked(reading: Reading, wanted: readonly Kind[]): Reading {
	for (const kind of wanted) {
		reading.all(kind);
	}
	return reading;
}

function whole(text: string, knowledge: Knowledge): Reading {
	return some(text, knowledge, kinds);
}

/** A letter typed in the middle, then another; each reading takes over what the one before remembers. */
function keystroke(text: string, knowledge: Knowledge): [Times, string] {
	const middle = text.indexOf('. ', text.length / 2);
	let reading = whole(text, knowledge);
	const times = timesOf<string>(
		(typed) => { reading = asked(fresh(typed, knowledge, reading), kinds); },
		(run) => `${text.slice(0, middle)} ${'x'.repeat(1 + (run % 9))}${text.slice(middle)}`,
	);
	return [times, goal(times.median, 5)];
}

function growth(ofSize: (size: number) => string, knowledge: Knowledge): void {
	const perMegabyte: number[] = [];
	for (const megabytes of [1, 2, 5, 10]) {
		const text = ofSize(megabytes * 1_000_000);
		const time = timeOf(() => whole(text, knowledge));
		const heap = heapOf(() => whole(text, knowledge));
		perMegabyte.push(time / megabytes);
		console.log(`${`${megabytes} MB, everything`.padEnd(52)}${milliseconds(time)}   ${milliseconds(time / megabytes)} a MB   keeps ${(heap / 1e6).toFixed(0)} MB of heap`);
	}
	const [first = 1, last = 1] = [perMegabyte[0], perMegabyte.at(-1)];
	console.log(`${'10 MB: time a MB ÷ the same at 1 MB'.padEnd(52)}${(last / first).toFixed(2).padStart(9)}${last / first < 2 ? '   ✓ linear' : '   ✗ not linear'}`);
}

function compromisePeople(text: string): unknown {
	const document = compromise(text);
	return [document.people().json(), document.organizations().json()];
}

function chronoDates(text: string): unknown {
	return chrono.parse(text, new Date(Date.UTC(2021, 8, 30)));
}

function sizes(root: string, scratch: string): void {
	size('the extension without its reader', join(scratch, 'extension.js'));
	size('its reader', join(scratch, 'reader.js'));
	for (const name of knowledgeFiles) {
		size(`data/${name}`, join(root, 'data', name));
	}
	const starts = Array.from({ length: 11 }, () => Number(execFileSync(process.execPath, [join(scratch, 'activation.js'), join(scratch, 'extension.js')], { stdio: ['ignore', 'pipe', 'ignore'] })));
	const times = summary(starts);
	line('load and activate, fresh process, stub editor', times, goal(times.median, 30));
}

function size(what: string, path: string): void {
	if (existsSync(path)) {
		const bytes = readFileSync(path);
		console.log(`${what.padEnd(52)}${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`);
	}
}

function line(what: string, { median, p95 }: Times, more = ''): void {
	console.log(`${what.padEnd(52)}${milliseconds(median)}${Number.isNaN(p95) ? ''.padStart(18) : `   p95 ${milliseconds(p95)}`}${more}`);
}

function ratio(what: string, value: number, least: number): void {
	console.log(`${what.padEnd(52)}${value.toFixed(1).padStart(8)}×${value >= least ? `   ✓ at least ${least}` : `   ✗ at least ${least}`}`);
}

function goal(value: number, below: number): string {
	return `   ${value < below ? '✓' : '✗'} under ${below} ms`;
}

function milliseconds(value: number): string {
	return `${value.toFixed(value < 10 ? 3 : 1).padStart(9)} ms`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1).padStart(9)} kB`;
}

void main(process.argv[2] ?? '.', process.argv[3] ?? '.');

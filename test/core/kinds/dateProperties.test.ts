import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { articleWithoutHeader, parseArticle } from '../../../src/core/article';
import { compareDates, monthNames, parseIsoDate } from '../../../src/core/calendar';
import { Memory } from '../../../src/core/memory';
import { datesIn, datesOf } from './dates';

const words = [
	'the', 'last', 'next', 'two', 'three', 'twenty', '-', 'five',
	'week', 'weeks', 'year', 'ago', 'later', 'May', 'March', 'Sept.', 'Friday', '31', '30', '1998',
	'of', 'and', 'to', 'early', 'end', 'about', 'half', 'quarter', 'third', 'second', '10:30', 'p.m.', 'EDT', 'every', 'BC', '’', 's', '“', '.', ',', '\n\n', '/', '03',
	'Christmas', 'noon', 'night', 'said', 'will', '\ud83d', '\u0301', 'İ', '0', '½', '$', '1980s', 'a', 'couple', 'fiscal', 'Q3', 'this', 'that', 'summer',
];

const texts = fc.oneof(
	fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
	fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join('')),
	fc.string({ unit: 'binary', maxLength: 80 }),
);

suite('dates in any text', () => {
	test('are spans of it, in order and apart, and days stand in order', () => {
		fc.assert(fc.property(texts, fc.constantFrom('2021-09-30', '2020-02-29', ''), (text, published) => {
			let end = 0;
			for (const { span, first, last, value, impossible } of datesIn(text, published)) {
				assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
				assert.strictEqual(text.slice(span.start, span.end).trim(), text.slice(span.start, span.end));
				assert.strictEqual(first === undefined, last === undefined);
				assert.strictEqual(value === '', impossible !== undefined);
				assert.ok(!first || !last || compareDates(first, last) <= 0);
				end = span.end;
			}
		}), { seed: 2021, numRuns: 3000 });
	});

	test('every month and day is found exactly when Date.UTC has it', () => {
		for (const year of [2019, 2020]) {
			monthNames.forEach((name, index) => {
				for (let day = 1; day <= 32; day++) {
					const real = new Date(Date.UTC(year, index, day)).getUTCMonth() === index;
					const [found] = datesIn(`It was signed on ${name} ${day}, ${year}.`);
					assert.strictEqual(found?.impossible === undefined, real, `${name} ${day}, ${year}`);
					assert.strictEqual(found?.value, real ? new Date(Date.UTC(year, index, day)).toISOString().slice(0, 10) : '');
				}
			});
		}
	});

	test('are the same with line breaks of any kind', () => {
		fc.assert(fc.property(texts, (text) => {
			const lines = text.replace(/\r\n?/g, '\n');
			const plain = datesIn(lines);
			const other = datesIn(lines.replace(/\n/g, '\r\n'));
			assert.deepStrictEqual(other.map(({ value, rule }) => [value, rule]), plain.map(({ value, rule }) => [value, rule]));
		}), { seed: 7, numRuns: 500 });
	});

	test('are the same after an edit as from scratch', () => {
		fc.assert(fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), texts, fc.nat(), (blocks, edit, at) => {
			const published = parseIsoDate('2021-09-30');
			const before = new Memory();
			datesOf(articleWithoutHeader(blocks.join('\n\n'), published), before);
			const edited = blocks.map((block, index) => index === at % blocks.length ? edit : block).join('\n\n');
			assert.deepStrictEqual(datesOf(articleWithoutHeader(edited, published), new Memory(before)), datesIn(edited));
		}), { seed: 11, numRuns: 300 });
	});

	test('take time in step with the length', () => {
		for (const unit of ['the ', 'Monday ', 'May ', '1990-', '1/2/', 'twenty-', 'Sept. 3-', 'about at least ', '1,000', 'the end of ', '\'', 'a']) {
			const time = (length: number): number => {
				const text = unit.repeat(length / unit.length);
				const start = process.cpuUsage().user;
				datesIn(text);
				return process.cpuUsage().user - start;
			};
			time(10_000);
			const [short, long] = [Math.max(time(10_000), 2000), time(80_000)];
			assert.ok(long < short * 48, `${unit}: ${short} and ${long} µs`);
		}
	}).timeout(20_000);
});

suite('dates and the clock of the machine', () => {
	const program = `
		const { datesIn } = require('./dates.ts');
		process.stdout.write(JSON.stringify(datesIn('Yesterday, on Friday, May 5 and Oct. 23, two weeks ago, last summer, at noon.')));
	`;
	const folder = fileURLToPath(new URL('.', import.meta.url));
	const readIn = (zone: string): string => execFileSync(process.execPath, ['--import=tsx', '--eval', program], {
		cwd: folder, env: { ...process.env, TZ: zone }, encoding: 'utf8',
	});

	test('make no difference', () => {
		const here = readIn('UTC');
		assert.ok(here.includes('2021-09-29'));
		assert.strictEqual(readIn('Pacific/Kiritimati'), here);
		assert.strictEqual(readIn('America/St_Johns'), here);
	}).timeout(20_000);
});

suite('dates of the seed', () => {
	test('the nine of its text and that of its header', () => {
		const seed = readFileSync(fileURLToPath(new URL('../../../seeds/000_5061bdebb244bffe.txt', import.meta.url)), 'utf8');
		const article = parseArticle(seed);
		const found = article ? datesOf(article).map(({ span, type, value, mod }) => [seed.slice(span.start, span.end), type, value, mod ?? '']) : [];
		assert.deepStrictEqual(found, [
			['2021-09-30', 'DATE', '2021-09-30', ''], ['this week', 'DATE', '2021-W39', ''], ['Wednesday', 'DATE', '2021-09-29', ''],
			['two-day', 'DURATION', 'P2D', ''], ['January 2020', 'DATE', '2020-01', ''], ['the end of August', 'DATE', '2021-08', 'END'],
			['Wednesday', 'DATE', '2021-09-29', ''], ['August 19', 'DATE', '2021-08-19', ''], ['this week', 'DATE', '2021-W39', ''],
			['monthly', 'SET', 'P1M', ''],
		]);
	});
});

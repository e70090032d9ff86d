import { linesOf, organizationRows } from './tables';

/**
 * Prints the tenth of what was written by hand that a reviewer checks: `node --import=tsx scripts/directory/review.ts 0`, then 1 to 9 for
 * the other tenths. A line is drawn by a sum over its own letters, so that nobody chooses, and adding lines draws no others.
 */
const tenth = Number(process.argv[2] ?? '0');

const drawn = [...bodyLines(), ...termLines()].filter((line) => fnv1a(line.slice(0, line.indexOf('\t'))) % 10 === tenth);
console.log(drawn.join('\n'));

/** "csis-canada	Canadian Security Intelligence Service | …" */
function bodyLines(): readonly string[] {
	return organizationRows().map(([id = '', ...cells]) => `${id}\t${cells.join(' | ')}`);
}

/** "US Secretary of State Antony Blinken	2021-01-26 to 2025-01-20" */
function termLines(): readonly string[] {
	let country = '';
	let office = '';
	return linesOf('later.txt').flatMap((line) => {
		if (line.startsWith('@')) {
			country = line.slice(1).trim();
		} else if (line.startsWith('=')) {
			[office = ''] = line.slice(1).split('|');
		} else if (!line.startsWith('-')) {
			const [name = '', start = '', end = ''] = line.split('|');
			return [`${country} ${office} ${name} ${start}\t${start} to ${end}`];
		}
		return [];
	});
}

/** Fowler, Noll and Vo's sum of 32 bits. */
function fnv1a(text: string): number {
	let sum = 0x811c9dc5;
	for (const byte of Buffer.from(text)) {
		sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
	}
	return sum;
}

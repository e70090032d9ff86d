import { measures, nameOf, type Scores } from './measures';

/** Scores by measure: "names wwn.dev" → PER 82.1, ORG 64.5. */
export type Table = Readonly<Record<string, Scores>>;

/** The table for a terminal: each score with what it changed by and what it still lacks. */
export function compared(now: Table, before: Table): string {
	return groupsOf(now).map(([title, names]) => {
		const columns = Object.keys(now[names[0] ?? ''] ?? {});
		const heading = [title.padEnd(24), ...columns.map((column) => column.padStart(16))].join('');
		const rows = names.map((name) => [
			name.slice(title.length + 1).padEnd(24),
			...columns.map((column) => cell(now[name]?.[column], before[name]?.[column], floorOf(name, column)).padStart(16)),
		].join(''));
		return [heading, ...rows].join('\n');
	}).join('\n\n') + '\n\n+0.3 since the committed table · ✓ reached · ✗ what is to be reached';
}

/** "82.1 +0.3 ✓", or "61.5 -2.0 ✗64". */
function cell(score: number | undefined, before: number | undefined, floor: number | undefined): string {
	if (score === undefined) {
		return '';
	}
	const change = before === undefined || Math.abs(score - before) < 0.05 ? '' : ` ${score > before ? '+' : ''}${(score - before).toFixed(1)}`;
	const mark = floor === undefined ? '' : score >= floor ? ' ✓' : ` ✗${floor}`;
	return `${score.toFixed(1)}${change}${mark}`;
}

export function asMarkdown(table: Table): string {
	const sections = groupsOf(table).map(([title, names]) => {
		const columns = Object.keys(table[names[0] ?? ''] ?? {});
		const rows = names.map((name) => [
			name.slice(title.length + 1),
			...columns.map((column) => markdownCell(table[name]?.[column], floorOf(name, column))),
		]);
		return `## ${titles[title] ?? title}\n\n${[[title, ...columns], columns.map(() => '---:'), ...rows].map((row, at) => `| ${(at === 1 ? ['---', ...row] : row).join(' | ')} |`).join('\n')}\n`;
	});
	return `${introduction}\n${sections.join('\n')}`;
}

const introduction = `# What the core finds

The output of \`npm run eval -- --write\`; figures are percent. The development files and their scorers lie outside the project. A figure in
brackets is what is to be reached and is not yet. Quotations between two apostrophes are left out of what is measured: PolNeAR marks none.
`;

const titles: Readonly<Record<string, string>> = {
	names: 'Names: exact F1, precision and recall; recall of government-like bodies',
	quotes: 'Quotations: spans (F1), quoted words (F1), speaker’s mention and name (accuracy)',
	joining: 'Joining in the project’s own reference readings: B³ F1 over mentions; F1 of bodies’ kinds, of roles and of quotations; accuracy of family names, roles’ bodies and speakers, with the share of wrong names; test/readings and scripts/eval/joining say what each measures',
	dates: 'Dates: strict, relaxed, value F1',
};

function markdownCell(score: number | undefined, floor: number | undefined): string {
	return score === undefined ? '' : `${score.toFixed(1)}${floor !== undefined && score < floor ? ` (${floor})` : ''}`;
}

function groupsOf(table: Table): [string, string[]][] {
	const groups = new Map<string, string[]>();
	for (const name of Object.keys(table)) {
		const group = name.split(' ')[0] ?? '';
		groups.set(group, [...groups.get(group) ?? [], name]);
	}
	return [...groups];
}

/** In all halves alike. */
const joiningFloors: Readonly<Record<string, number>> = { speakers: 92 };

function floorOf(name: string, column: string): number | undefined {
	return name.startsWith('joining') ? joiningFloors[column] : measures.find((measure) => nameOf(measure) === name)?.floors?.[column];
}

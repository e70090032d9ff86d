/** A line of a table with a header, by column name. */
export type Row = Readonly<Record<string, string | undefined>>;

/** Reads comma-separated values; a cell in quotation marks may hold commas and doubled quotation marks. */
export function rowsOf(text: string): readonly Row[] {
	const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
	const names = cellsOf(header);
	return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index] ?? String(index), cell])));
}

function cellsOf(line: string): readonly string[] {
	return [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
}

/** Items by key, in the order in which the keys first come. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) {
			group.push(item);
		} else {
			groups.set(key, [item]);
		}
	}
	return groups;
}

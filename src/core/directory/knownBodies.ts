import type { WellKnown } from './directory';
import { nameKey } from './keys';
import { kindNamed, type Table } from './table';

/** Bodies that news names without explaining them, of which only the kind is told. */
export interface KnownBodies {
	called(name: string): WellKnown | undefined;
}

/** Looks a name up by halving the lines, which are sorted by key: no index has to be made first. */
export function knownBodiesOf({ known: lines }: Table): KnownBodies {
	return {
		called: (name) => {
			const key = nameKey(name);
			const [found, kind = ''] = key === '' ? [] : lines[placeOf(lines, key)]?.split('|') ?? [];
			return found === key ? { classification: kindNamed(kind.replace('!', '')), unmistakable: !kind.endsWith('!') } : undefined;
		},
	};
}

/** The first line whose key is not below the key. */
function placeOf(lines: readonly string[], key: string): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const line = lines[middle] ?? '';
		if (line.slice(0, line.indexOf('|')) < key) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

import { version } from '../../package.json';
import { annotate } from './annotate';
import { parseArguments, usage } from './arguments';
import { measure } from './gold';

/** Where the command writes and finds its data files, so that tests can stand in for a terminal. */
export interface World {
	readonly dataFolder: string;
	readonly print: (text: string) => void;
	/** One line about what went wrong. */
	readonly complain: (line: string) => void;
}

/** Runs `gloss` and returns its exit status. */
export async function main(words: readonly string[], world: World): Promise<number> {
	const request = parseArguments(words);
	switch (request.what) {
		case 'help':
			world.print(usage);
			return 0;
		case 'version':
			world.print(`${version}\n`);
			return 0;
		case 'annotate':
			return annotate(request.paths, request.format, world);
		case 'measure':
			return measure(request.documents, world);
		case 'mistake':
			world.complain(`gloss: ${request.message}\n\n${usage}`);
			return 2;
	}
}

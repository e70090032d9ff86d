import type { Directory } from './directory/directory';
import type { NameModel } from './names/model';

/**
 * What is known before an article is opened. It is handed to every reading, so that the core needs no disk
 * and the same text with the same knowledge always gives the same result.
 */
export interface Knowledge {
	readonly names: NameModel | undefined;
	readonly directory: Directory;
}

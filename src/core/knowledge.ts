import type { Corrections } from './dossier/corrections';
import type { Directory } from './directory/directory';
import type { NameModel } from './names/model/model';

/**
 * What is known before an article is opened. It is handed to every reading, so that the core needs no disk
 * and the same text with the same knowledge always gives the same result.
 */
export interface Knowledge {
	readonly names: NameModel | undefined;
	readonly directory: Directory;
	/** What the reader's dossiers say about reading this article; undefined where they say nothing. */
	readonly corrections?: Corrections | undefined;
}

/** The bytes of the data files; each may be missing, and is then not known. */
export interface KnowledgeFiles {
	readonly 'names.bin'?: Uint8Array | undefined;
	readonly 'directory.txt'?: Uint8Array | undefined;
}

/** The data files by name, for whoever reads them from a disk or an address. */
export const knowledgeFiles = ['names.bin', 'directory.txt'] as const satisfies readonly (keyof KnowledgeFiles)[];

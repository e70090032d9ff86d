import { emptyDirectory } from './directory/directory';
import { directoryFrom } from './directory/load';
import type { Knowledge, KnowledgeFiles } from './knowledge';
import { loadNameModel } from './names/model/model';

// All that reads, for hosts that load it when the first article asks: with its vocabularies it is two thirds of the program.

export { Reading } from './reading';

/** Makes sense of the data files, wherever they were read from. */
export function knowledgeFrom(files: KnowledgeFiles): Knowledge {
	const names = files['names.bin'];
	const directory = files['directory.txt'];
	return { names: names && loadNameModel(names), directory: directory ? directoryFrom(directory) : emptyDirectory };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knowledgeFiles, type Knowledge } from '../core/knowledge';
import { knowledgeFrom } from '../core/reader';

/** Reads the data files that lie beside the program; one that is missing is not known, and rules alone decide. */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
	const read = knowledgeFiles.map(async (name) => [name, await bytesOf(join(folder, name))] as const);
	return knowledgeFrom(Object.fromEntries(await Promise.all(read)));
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			return undefined;
		}
		throw error;
	}
}

import { readFile } from 'node:fs/promises';
import { articleWithoutHeader, type Article } from '../core/article';
import { parseIsoDate } from '../core/calendar';
import type { Knowledge } from '../core/knowledge';
import { Reading } from '../core/reading';
import { textOf } from '../core/span';
import { reasonOf } from './inputs';
import { loadKnowledge } from './knowledge';
import type { World } from './main';
import { predictionOf, type Prediction } from './prediction';

/** A document of a file to measure with. */
export interface GoldDocument {
	readonly id: string;
	readonly date?: string | null;
	readonly headline?: string | null;
	readonly text: string;
}

/** Writes one prediction line a document, in the form that scorers of names, quotations and dates read. */
export async function measure(path: string, world: World): Promise<number> {
	const knowledge = await loadKnowledge(world.dataFolder);
	let lines: string[];
	try {
		lines = (await readFile(path, 'utf8')).split('\n');
	} catch (error) {
		world.complain(`gloss: ${path}: ${reasonOf(error)}`);
		return 1;
	}
	let status = 0;
	for (const [at, line] of lines.entries()) {
		const document = line.trim() === '' ? undefined : parseDocument(line);
		if (document) {
			world.print(`${JSON.stringify(predicted(document, knowledge))}\n`);
		} else if (line.trim() !== '') {
			world.complain(`gloss: ${path}:${at + 1}: is not a document {id, date, text}`);
			status = 1;
		}
	}
	return status;
}

/** What is found in a document that came without a header line. */
export function predicted(document: GoldDocument, knowledge: Knowledge): { readonly id: string; readonly pred: Prediction } {
	return { id: document.id, pred: predictionOf(new Reading(articleOf(document), knowledge)) };
}

/** A first paragraph that is the headline is read as one. */
function articleOf({ date, headline, text }: GoldDocument): Article {
	const article = articleWithoutHeader(text, parseIsoDate(date ?? ''));
	const [first, ...paragraphs] = article.paragraphs;
	const titled = first && headline && bare(textOf(text, first.span)) === bare(headline);
	return titled ? { ...article, headline: first.span, paragraphs: paragraphs.map((each, at) => ({ ...each, number: at + 1 })) } : article;
}

/** A full stop may have been added, within a closing mark or behind it. */
function bare(headline: string): string {
	return headline.replace(/[\s.'"‘’“”]/g, '');
}

function parseDocument(line: string): GoldDocument | undefined {
	try {
		const document: unknown = JSON.parse(line);
		return isDocument(document) ? document : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) {
			return undefined;
		}
		throw error;
	}
}

function isDocument(value: unknown): value is GoldDocument {
	return typeof value === 'object' && value !== null
		&& 'id' in value && typeof value.id === 'string'
		&& 'text' in value && typeof value.text === 'string'
		&& (!('date' in value) || value.date === null || typeof value.date === 'string');
}

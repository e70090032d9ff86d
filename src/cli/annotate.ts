import { parseArticle } from '../core/article';
import type { Knowledge } from '../core/knowledge';
import { Reading } from '../core/reading';
import type { Format } from './arguments';
import { inputsAt, type Input } from './inputs';
import { loadKnowledge } from './knowledge';
import type { World } from './main';
import { annotatedArticle, type AnnotatedArticle } from './shape';
import { asText } from './text';

/** Reads every article at `paths` and prints it; what cannot be read gets one line, and the rest goes on. */
export async function annotate(paths: readonly string[], format: Format, world: World): Promise<number> {
	const knowledge = await loadKnowledge(world.dataFolder);
	const write = writers[format](world.print);
	let status = 0;
	for await (const input of inputsAt(paths)) {
		const article = articleOf(input, knowledge);
		if (typeof article === 'string') {
			world.complain(`gloss: ${input.path}: ${article}`);
			status = 1;
		} else {
			write.one(article);
		}
	}
	write.end();
	return status;
}

function articleOf({ path, text = '', problem }: Input, knowledge: Knowledge): AnnotatedArticle | string {
	if (problem !== undefined) {
		return problem;
	}
	const article = parseArticle(text);
	return article
		? annotatedArticle(path, new Reading(article, knowledge))
		: 'is not a seed article: its first line does not read “date YYYY-MM-DD headline”';
}

interface Writer {
	readonly one: (article: AnnotatedArticle) => void;
	readonly end: () => void;
}

const writers: Readonly<Record<Format, (print: World['print']) => Writer>> = { json: listWriter, jsonl: lineWriter, text: textWriter };

function listWriter(print: World['print']): Writer {
	let before = '[\n';
	return {
		one: (article) => {
			print(before + JSON.stringify(article, undefined, '\t'));
			before = ',\n';
		},
		end: () => {
			print(before === ',\n' ? '\n]\n' : '[]\n');
		},
	};
}

function lineWriter(print: World['print']): Writer {
	return { one: (article) => { print(`${JSON.stringify(article)}\n`); }, end: () => undefined };
}

function textWriter(print: World['print']): Writer {
	let before = '';
	return {
		one: (article) => {
			print(before + asText(article));
			before = '\n';
		},
		end: () => undefined,
	};
}

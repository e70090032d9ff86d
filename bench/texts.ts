import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles of about a given size, always the same ones. */
export interface Texts {
	/** The first seed. */
	readonly seed: string;
	/** A header and paragraphs up to `size` UTF-16 units. Those of one round differ from those of the next, or remembered readings would be measured. */
	readonly ofSize: (size: number) => string;
}

export function textsOf(folder: string): Texts {
	const articles = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
	const paragraphs = articles.flatMap((article) => article.trim().split(/\n\n+/).slice(1));
	return { seed: articles[0] ?? '', ofSize: (size) => ofSize(paragraphs, size) };
}

function ofSize(paragraphs: readonly string[], size: number): string {
	const parts = [' date 2021-09-30 A long article of many parts'];
	let length = 0;
	for (let at = 0; length < size; at++) {
		const part = varied(paragraphs[at % paragraphs.length] ?? '', Math.floor(at / paragraphs.length));
		parts.push(part);
		length += part.length + 2;
	}
	return `${parts.join('\n\n')}\n`;
}

/** Other surnames in every round, so that a longer article has more people in it, as it would have; a paragraph without any ends in a place. */
function varied(paragraph: string, round: number): string {
	if (round === 0) {
		return paragraph;
	}
	const renamed = paragraph.replace(surname, (name) => `${name}${syllablesOf(round)}`);
	return renamed === paragraph ? `${paragraph} That was in Camp${syllablesOf(round)}.` : renamed;
}

const surname = /\b(?:Chase|Kim|Lee|Park|Castillo|Brandt|Moss|Davies|McLean|Rao|Ortega|Masri|Haddad|Weber|Adeyemi|Okafor|Mwangi|Iyer|Singh|Pruitt|Ames|Hale|Ibarra)\b/g;

const syllables = ['ba', 'der', 'fin', 'gol', 'hart', 'ke', 'lo', 'man', 'ner', 'sen'];

/** 407 → "kebaman". */
function syllablesOf(number: number): string {
	return Array.from(String(number), (digit) => syllables[Number(digit)] ?? '').join('');
}

import type { Block } from '../block';
import type { Name } from '../names/names';
import type { Reading } from '../reading';
import { encloses, inTextOrder, overlaps, spanOf, textOf } from '../span';
import { plainName, type Corrections, type GivenName } from './corrections';

/** Names as they were found, less those that the reader says are none, and with those that the dossier gives. */
export function withGivenNames(reading: Reading, found: readonly Name[]): readonly Name[] {
	const { corrections } = reading.knowledge;
	if (!corrections) {
		return found;
	}
	const given = reading.blocks.flatMap((block) => givenIn(block, corrections));
	const wanted = given.filter((name) => !found.some((each) => isPartOf(name, each)));
	const kept = found.filter((each) => !wanted.some((name) => overlaps(name.span, each.span)));
	return [...kept, ...wanted].filter(({ span }) => !isNoName(reading, textOf(reading.article.text, span))).sort((a, b) => inTextOrder(a.span, b.span));
}

/** Whether the reader said that these words name nobody. */
export function isNoName({ knowledge: { corrections } }: Reading, words: string): boolean {
	return corrections?.notNames.has(plainName(words)) ?? false;
}

/** "Huang" of the dossier is part of the article's "Huang Xueping" and does not cut it in two. */
function isPartOf(given: Name, found: Name): boolean {
	return encloses(found.span, given.span) && !encloses(given.span, found.span);
}

function givenIn({ text, span }: Block, { names }: Corrections): readonly Name[] {
	if (names.size === 0) {
		return [];
	}
	const plain = text.replace(/[’‘ʼ]/g, '\'');
	const found: Name[] = [];
	let end = 0;
	for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
		const given = index < end ? undefined : names.get(word)?.find((each) => standsAt(plain, index, each));
		if (given) {
			end = index + given.name.length;
			found.push({ span: spanOf(span.start + index, span.start + end), type: given.type });
		}
	}
	return found;
}

/** The whole name, with no letter after it: "Wu" is not in "Wuhan". */
function standsAt(text: string, at: number, { name }: GivenName): boolean {
	return text.startsWith(name, at) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
}

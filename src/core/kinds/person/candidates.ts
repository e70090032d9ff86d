import type { Role } from '../../annotations';
import { folded } from '../../fold';
import { encloses, spanOf, textOf, type Span } from '../../span';
import { genderedNouns, honorifics } from '../../words/titles';
import { appositionAfter, appositionBefore } from './apposition';
import { aroundBlocks, type Around } from './around';
import { roleOf } from './role';
import { titleBefore, type TitleBefore } from './titleBefore';
import type { Reading } from '../../reading';

/** A person's name where it stands, with what its sentence says of the bearer, before names are joined. */
export interface Candidate {
	/** Title and rank included. */
	readonly span: Span;
	readonly name: Span;
	/** "Huang", "Xueping". */
	readonly words: readonly string[];
	/** The same for comparing: folded, "al-" left out. */
	readonly keys: readonly string[];
	readonly rank: string | undefined;
	readonly roles: readonly Role[];
	readonly gender: 'female' | 'male' | undefined;
	/** "office", "rank" or "courtesy" before the name. */
	readonly titled: 'office' | 'rank' | 'courtesy' | undefined;
}

export function candidatesOf(reading: Reading): readonly Candidate[] {
	return aroundBlocks(reading).flatMap((around) => around.people.map((name) => candidateAt(around, name)));
}

export function candidateAt(around: Around, name: Span): Candidate {
	const text = around.reading.article.text;
	const title = titleBefore(around, name.start);
	const roles = rolesAt(around, name, title);
	const words = textOf(text, name).split(/\s+/);
	return {
		span: spanOf(title?.start ?? name.start, name.end),
		name,
		words,
		keys: keysOf(words),
		rank: title?.rank && textOf(text, title.rank),
		roles,
		gender: genderOf(title, roles),
		titled: title?.office ? 'office' : title?.rank ? 'rank' : title && 'courtesy',
	};
}

/** How the words of a name are compared: without case, diacritics, stops, quotation marks or an Arabic article. */
export function keysOf(words: readonly string[]): readonly string[] {
	const plain = words.map((word) => folded(word).replace(/[.,"“”‘]|'s$/g, ''));
	return plain.map((word) => word.replace(/^(?:al|el|as|ash|ad|an|ar|az)-(?=\p{L}{3})/u, '')).filter((key) => key !== '');
}

function rolesAt(around: Around, name: Span, title: TitleBefore | undefined): readonly Role[] {
	const before = title?.office ?? undefined;
	const asides = [appositionAfter(around, name.end), before ? undefined : appositionBefore(around, name.start)];
	const offices = before ? [roleOf(around, before, false)] : [];
	return [...offices, ...asides.flatMap((aside) => (aside && !encloses(aside.span, name) ? [roleOf(around, aside.span, aside.over)] : []))];
}

function genderOf(title: TitleBefore | undefined, roles: readonly Role[]): 'female' | 'male' | undefined {
	const byCourtesy = title?.honorific === undefined ? undefined : honorifics.get(title.honorific);
	const nouns = roles.flatMap((role) => role.title.toLowerCase().split(/[\s-]+/));
	return byCourtesy ?? nouns.map((noun) => genderedNouns.get(noun)).find((gender) => gender !== undefined);
}

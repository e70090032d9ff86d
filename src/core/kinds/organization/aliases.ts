import { countryOf } from '../../countryOf';
import type { Reading } from '../../reading';
import { spanOf, textOf, type Span } from '../../span';
import { cities } from '../../words/cities';
import { knownAs } from '../../words/knownAs';
import type { Sighting } from './sightings';

/**
 * With the names that brackets give: "the National Water Commission (Conagua)" makes a body of every later "Conagua". What the brackets say
 * goes before what the directory knows of the same letters.
 */
export function withAliases(reading: Reading, sightings: readonly Sighting[]): readonly Sighting[] {
	const aliases = aliasesIn(reading, sightings);
	if (aliases.size === 0) {
		return sightings;
	}
	const uses = reading.names.flatMap(({ span }) => useAt(reading, span, aliases));
	const others = [...aliases.values()].filter(({ at }) => !uses.some(({ span }) => span.start === at.span.start)).map(({ at }) => at);
	return [...sightings.filter(({ name }) => !aliases.has(name)), ...uses, ...others];
}

interface Alias {
	readonly of: Sighting;
	readonly at: Sighting;
}

function aliasesIn(reading: Reading, sightings: readonly Sighting[]): ReadonlyMap<string, Alias> {
	const { text } = reading.article;
	const bodiesAt = new Map(sightings.map((each) => [each.span.start, each] as const));
	return new Map(sightings.flatMap((of) => {
		const bracketed = brackets.exec(text.slice(of.span.end, of.span.end + 44));
		const alias = bracketed?.groups?.alias ?? '';
		const end = of.span.end + (bracketed?.[0].length ?? 0);
		const isOfName = hasInitials(alias, of.name) || of.name.split(' ').includes(alias);
		const isUsed = bodiesAt.has(end - alias.length) || (alias !== '' && text.includes(alias, end)); // "Conagua" must be used again
		const isName = /\p{Lu}.*\p{Lu}/u.test(alias) || isOfName || isUsed;
		const isListed = bracketed?.groups?.comma !== undefined && !hasInitials(alias, of.name); // "the Norvale Bank, NATO, and the Fed"
		if (!isName || isListed || isPlaceOrParty(alias) || alias === of.name) {
			return [];
		}
		const whole = bodiesAt.get(end - alias.length); // ", or | Fannie Mae"
		const [name, span] = whole && whole.span.end > end ? [whole.name, whole.span] : [alias, spanOf(end - alias.length, end)];
		return [[name, { of, at: sightingOf(span, name, of) }]];
	}));
}

/** "Kemri" for "Kenya Medical Research Institute": the initials stand in it in their order. */
function hasInitials(alias: string, name: string): boolean {
	const initials = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
	let at = 0;
	for (const letter of alias.toLowerCase()) {
		at += letter === initials[at] ? 1 : 0;
	}
	return initials.length > 2 && at === initials.length;
}

// "(Conagua)"; ", known as Conagua,"; ", ICCO,".
const brackets = new RegExp(`^(?:\\s{1,3}\\((?:the )?(?=\\p{Lu}[^\\s]{1,14}[),;])|, or |(?<comma>, )(?=\\p{Lu}{2,8},)|${knownAs}(?:the )?)(?<alias>\\p{Lu}[\\p{L}\\p{M}\\d.&-]{1,14})(?=[\\s).,;])`, 'u');

/** "(Bergen)" and "(R-Texas)" say where from. */
function isPlaceOrParty(words: string): boolean {
	return countryOf(words) !== undefined || cities.has(words) || /^[RD]-/.test(words);
}

function useAt({ article: { text } }: Reading, span: Span, aliases: ReadonlyMap<string, Alias>): readonly Sighting[] {
	const name = textOf(text, span);
	const alias = aliases.get(name);
	return alias ? [sightingOf(span, name, alias.of)] : [];
}

function sightingOf(span: Span, name: string, { name: of, entry }: Sighting): Sighting {
	return { span, name, of, entry, form: 'acronym' };
}

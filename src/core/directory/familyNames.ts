import { chineseFamilyNames, generations, koreanFamilyNames, particles, vietnameseFamilyNames } from '../words/nameParts';
import { givenNames } from '../words/givenNames';
import { plain } from './keys';

/**
 * The name by which news calls a person after the first mention, by the customs of the person's country; undefined for a mononym.
 * "Xi" for Xi Jinping, "von der Leyen", "López Obrador", "Abiy" for Abiy Ahmed. Documented exceptions stand in the data.
 */
export function familyNameOf(name: string, country: string | undefined): string | undefined {
	const words = name.replace(/,? \(.*|,/g, '').split(' ').filter((word) => word !== '' && !generations.has(word.toLowerCase().replace(/\.$/, '')));
	if (words.length < 2 || mononyms.has(country ?? '')) {
		return undefined;
	}
	if (standsFirst(words, country)) {
		return words[0];
	}
	const doubled = doubleSurnames.has(country ?? '') && words.length > 2 && !givenNames.has(words.at(-2) ?? '');
	return withParticles(words, words.length - (doubled && !particles.has(keyOf(words.at(-2))) ? 2 : 1));
}

/** Every word or pair of words under which news may call the person: the family name, and what is left of it without particles. */
export function callNamesOf(name: string, familyName: string | undefined): readonly string[] {
	const words = name.split(' ');
	if (familyName === undefined) {
		return [name, ...words.length > 1 ? [words.slice(-2).join(' ')] : []];
	}
	const parts = familyName.split(' ');
	const bare = parts.filter((word) => !particles.has(keyOf(word)));
	const last = words.at(-1) ?? familyName;
	return [...new Set([familyName, bare.join(' '), bare[0] ?? familyName, last, last.replace(/^(?:al|el|ad|as|ash|at|ar|an)-/i, '')])];
}

/** China, Korea and Vietnam put the family name first, unless a name of another language opens the name: "Carrie Lam". */
function standsFirst(words: readonly string[], country: string | undefined): boolean {
	const known = familiesOf.get(country ?? '');
	if (!known) {
		return calledByFirst.has(country ?? '');
	}
	const [first, last] = [keyOf(words[0]), keyOf(words.at(-1))];
	return known.has(first) || !(known.has(last) || westernOpens(words[0] ?? ''));
}

function westernOpens(word: string): boolean {
	return givenNames.has(word) && word.length > 4;
}

/** Particles and what stands after them: "von der Leyen", "bin Salman". */
function withParticles(words: readonly string[], from: number): string {
	let start = from;
	while (start > 1 && particles.has(keyOf(words[start - 1]))) {
		start--;
	}
	return words.slice(start).join(' ');
}

function keyOf(word: string | undefined): string {
	return plain(word ?? '').toLowerCase();
}

const familiesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['CN', chineseFamilyNames], ['TW', chineseFamilyNames], ['HK', chineseFamilyNames], ['MO', chineseFamilyNames], ['SG', chineseFamilyNames],
	['KR', koreanFamilyNames], ['KP', koreanFamilyNames], ['VN', vietnameseFamilyNames],
]);

/** Where a person has no family name and is called by the first of the names, or goes by the first in any case. */
const calledByFirst: ReadonlySet<string> = new Set(['ET', 'ER', 'TH', 'MY', 'KH', 'BT']);

/** Burmese names are one, however many words they have. */
const mononyms: ReadonlySet<string> = new Set(['MM']);

/** A father's name and then a mother's. */
const doubleSurnames: ReadonlySet<string> = new Set([
	'ES', 'MX', 'AR', 'CL', 'CO', 'VE', 'PE', 'EC', 'BO', 'UY', 'PY', 'CR', 'PA', 'GT', 'HN', 'SV', 'NI', 'CU', 'DO', 'PR',
]);

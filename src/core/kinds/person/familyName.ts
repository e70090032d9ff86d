import { folded } from '../../fold';
import {
	chineseFamilyNames, generations, hungarianFamilyNames, koreanFamilyNames, particles, pinyinName, vietnameseFamilyNames,
} from '../../words/nameParts';
import { givenNames } from '../../words/givenNames';

/** How a full name divides. */
export interface NameShape {
	readonly familyName: string | undefined;
	readonly givenName: string | undefined;
	readonly nameOrder: 'given-first' | 'family-first';
}

/**
 * Divides a full name into family and given name. `alone` says how often each word stands for the person by itself in the article:
 * news calls Huang Xueping "Huang" and Michael Chase "Chase".
 */
export function shapeOf(words: readonly string[], alone: ReadonlyMap<string, number>): NameShape {
	const bare = withoutGeneration(words);
	if (bare.length < 2) {
		return { familyName: bare[0], givenName: undefined, nameOrder: 'given-first' };
	}
	return isFamilyFirst(bare, alone) ? familyFirst(bare) : familyOfTwoWords(bare, alone) ?? givenFirst(bare);
}

/** "Quispe Huamán" of "María Elena Quispe Huamán", when the article calls her so. */
function familyOfTwoWords(words: readonly string[], alone: ReadonlyMap<string, number>): NameShape | undefined {
	const family = words.slice(-2);
	const said = words.length > 2 && alone.has(family.map(plain).join(' ')) && !givenNames.has(family[0] ?? '');
	return said ? { familyName: family.join(' '), givenName: words.slice(0, -2).join(' '), nameOrder: 'given-first' } : undefined;
}

function withoutGeneration(words: readonly string[]): readonly string[] {
	const last = words.at(-1) ?? '';
	return words.length > 1 && generations.has(plain(last)) ? words.slice(0, -1) : words;
}

function plain(word: string): string {
	return folded(word).replace(/[.,]/g, '');
}

function familyFirst([first = '', ...rest]: readonly string[]): NameShape {
	return { familyName: first, givenName: rest.join(' '), nameOrder: 'family-first' };
}

/** The last word with the particles before it: "von der Leyen", "bin Salman", "Van Hollen". */
function givenFirst(words: readonly string[]): NameShape {
	let at = words.length - 1;
	while (at > 1 && particles.has(plain(words[at - 1] ?? ''))) {
		at--;
	}
	at -= at > 1 && /^(?:y|e|i)$/.test(plain(words[at] ?? '')) ? 1 : 0; // "Ortega y Salazar"
	return { familyName: words.slice(at).join(' '), givenName: words.slice(0, at).join(' '), nameOrder: 'given-first' };
}

function isFamilyFirst(words: readonly string[], alone: ReadonlyMap<string, number>): boolean {
	const [first = '', ...rest] = words.map(plain);
	const orders = order.filter(({ families, most }) => families.has(first) && rest.length <= most);
	if (!orders.some(({ given }) => rest.every((word) => given.test(word)))) {
		return false;
	}
	// "Ms. Hạnh" is how Vietnamese news calls Nguyễn Thị Minh Hạnh.
	if (rest.length > 1 && orders.some(({ calledByGiven, given }) => calledByGiven === true && rest.every((word) => given.test(word)))) {
		return true;
	}
	// "Yang" used alone speaks for Yang Jiechi, "Yang" for Jerry Yang; with neither, the shape decides.
	return (alone.get(rest.at(-1) ?? '') ?? 0) <= (alone.get(first) ?? 0);
}

interface Order {
	readonly families: ReadonlySet<string>;
	/** What each word of a given name looks like, folded. */
	readonly given: RegExp;
	/** How many words a given name has at most. */
	readonly most: number;
	/** Whether short mentions are given names. */
	readonly calledByGiven?: boolean;
}

/** "jong-un", "hsien", "loong": one or two syllables without clusters. */
const korean = /^(?:[bcdghjkmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[nmklpth])?)(?:-?[bcdghjkmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[nmklpth])?)?$/;

/** "xuan", "phuc": one syllable, as Vietnamese writes each by itself. */
const vietnamese = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

const hungarian = /^(?:viktor|janos|jozsef|peter|gyorgy|ferenc|laszlo|istvan|gabor|tamas|zoltan|andras|attila|bela|csaba|imre|katalin|judit|maria|anna|eva|agnes|gordon|mihaly|tibor|sandor|miklos|balazs|zsolt|kinga|klara|lajos|pal|arpad|gergely|antal)$/;

const order: readonly Order[] = [
	{ families: chineseFamilyNames, given: pinyinName, most: 2 },
	{ families: koreanFamilyNames, given: korean, most: 2 },
	{ families: chineseFamilyNames, given: korean, most: 2 },
	{ families: vietnameseFamilyNames, given: vietnamese, most: 3, calledByGiven: true },
	{ families: hungarianFamilyNames, given: hungarian, most: 2 },
];

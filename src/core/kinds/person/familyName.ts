import { folded } from '../../fold';
import {
	burmeseNames, chineseFamilyNames, generations, hungarianFamilyNames, japaneseName, koreanFamilyNames, particles, pinyinName, vietnameseFamilyNames,
} from '../../words/nameParts';
import { givenNames } from '../../words/givenNames';

/** How a full name divides. */
export interface NameShape {
	readonly familyName: string | undefined;
	readonly givenName: string | undefined;
	readonly nameOrder: 'given-first' | 'family-first';
}

/** How an article uses the words of names, by their keys. */
export interface Usage {
	/** How often one word, or two, are all that is said of someone. */
	readonly alone: ReadonlyMap<string, number>;
	/** How many different names end in the word. */
	readonly endings: ReadonlyMap<string, number>;
}

/**
 * Divides a full name into family and given name. `usage` says how the article uses each word:
 * news calls Huang Xueping "Huang" and Michael Chase "Chase".
 */
export function shapeOf(words: readonly string[], usage: Usage): NameShape {
	const bare = withoutGeneration(words);
	if (bare.length < 2) {
		return { familyName: bare[0], givenName: undefined, nameOrder: 'given-first' };
	}
	if (bare.every((word) => burmeseNames.has(plain(word)))) {
		return { familyName: undefined, givenName: bare.join(' '), nameOrder: 'given-first' };
	}
	if (isFamilyFirst(bare, usage)) {
		return familyFirst(bare);
	}
	return familyOfTwoWords(bare, usage) ?? (isPatronymic(bare, usage) ? { familyName: undefined, givenName: bare.join(' '), nameOrder: 'given-first' } : givenFirst(bare));
}

/** "Tigist Bekele", whom the article calls Tigist: Bekele is then her father's name, as in Ethiopia. */
function isPatronymic(words: readonly string[], usage: Usage): boolean {
	const last = plain(words.at(-1) ?? '');
	const isFamily = usage.alone.has(last) || (usage.endings.get(last) ?? 0) > 1 || givenNames.has(words[0] ?? '');
	return !isFamily && usage.alone.has(plain(words[0] ?? ''));
}

/** "Quispe Huamán" of "María Elena Quispe Huamán", when the article calls her so, or "Quispe" alone. */
function familyOfTwoWords(words: readonly string[], usage: Usage): NameShape | undefined {
	const [inner = '', last = ''] = words.slice(-2);
	const said = usage.alone.has(`${plain(inner)} ${plain(last)}`) || (usage.alone.has(plain(inner)) && !usage.alone.has(plain(last)));
	const fits = words.length > 2 && said && !givenNames.has(inner) && !particles.has(plain(inner)) && !/^\p{L}\.?$/u.test(inner);
	return fits ? { familyName: `${inner} ${last}`, givenName: words.slice(0, -2).join(' '), nameOrder: 'given-first' } : undefined;
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
	while (at > 1 && particles.has(plain(words[at - 1] ?? '')) && !/^\p{Lu}\.$/u.test(words[at - 1] ?? '')) { // the O of "James O. Holm" is a name
		at--;
	}
	at -= at > 1 && opensFamilyName(words, at) ? 1 : 0;
	return { familyName: words.slice(at).join(' '), givenName: words.slice(0, at).join(' '), nameOrder: 'given-first' };
}

/** "Ortega" of "Luis Ortega y Salazar", "Mena" of "Josefina Mena de la Torre". */
function opensFamilyName(words: readonly string[], at: number): boolean {
	const joint = plain(words[at] ?? '');
	const before = words[at - 1] ?? '';
	return /^(?:y|e|i)$/.test(joint) || (/^(?:de|del|dos|da|do)$/.test(joint) && givenNames.has(words[0] ?? '') && !givenNames.has(before));
}

function isFamilyFirst(words: readonly string[], usage: Usage): boolean {
	const [first = '', ...rest] = words.map(plain);
	if (isKoreanGiven(words) || calledByTheFirst(words, usage)) {
		return true;
	}
	const orders = order.filter(({ families, most }) => families.has(first) && rest.length <= most);
	if (!orders.some(({ given }) => rest.every((word) => given.test(word)))) {
		return false;
	}
	// "Ms. Hạnh" is how Vietnamese news calls Nguyễn Thị Minh Hạnh.
	if (rest.length > 1 && orders.some(({ calledByGiven, given }) => calledByGiven === true && rest.every((word) => given.test(word)))) {
		return true;
	}
	// "Yang" used alone speaks for Yang Jiechi, "Yang" for Jerry Yang; with neither, the shape decides.
	return (usage.alone.get(rest.at(-1) ?? '') ?? 0) <= (usage.alone.get(first) ?? 0);
}

/** "Tae-gyu": two syllables, the second small, are written so in Korea alone, behind the family name. */
function isKoreanGiven([family = '', given = '', ...others]: readonly string[]): boolean {
	return others.length === 0 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(given) && /^\p{Lu}\p{Ll}{0,6}$/u.test(family);
}

/** "Ishikawa Haruto", whom the article calls Ishikawa, or of whom only the second word is a given name. */
function calledByTheFirst(words: readonly string[], usage: Usage): boolean {
	const [first = '', last = ''] = words.map(plain);
	const japanese = words.length === 2 && japaneseName.test(first) && japaneseName.test(last);
	const isSaid = usage.alone.has(first) && !usage.alone.has(last);
	return japanese && !givenNames.has(words[0] ?? '') && (isSaid || (givenNames.has(words[1] ?? '') && !usage.alone.has(last)));
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

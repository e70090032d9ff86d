import { once } from '../once';

/**
 * What two spellings of a name share: blind to diacritics, the shape of apostrophes, full stops of abbreviations, hyphens, "the", to whether it
 * says "of" or "for" and to the difference of British and American spelling; not to case, since "US" is never "us" and "Fed" is never "fed".
 * "Ministry of X" and "Department of X" become "X Ministry" and "X Department", which news uses for the same bodies.
 */
export function nameKey(name: string): string {
	const text = plain(name);
	const words = isSimple.test(text) ? text.split(' ') : text.replace(/\./g, '').split(/[\s\-–—/]+/).filter((word) => word !== '');
	const known = words.map((word) => smallWords.get(word) ?? americanSpelling.get(word) ?? word);
	return headLast(known.includes('the') ? known.filter((word) => word !== 'the') : known).join(' ');
}

/** Words of letters with one space between; most names are, and thousands are read at once. */
const isSimple = /^[A-Za-z']+(?: [A-Za-z']+)*$/;

/** Without diacritics, with straight apostrophes. */
export function plain(name: string): string {
	if (isPlain.test(name)) {
		return name;
	}
	const letters = name.replace(/[^\x20-\x7e]/g, (letter) => bareLetters().get(letter) ?? letter);
	return isPlain.test(letters) ? letters : letters.normalize('NFD').replace(/\p{M}+/gu, '');
}

const isPlain = /^[\x20-\x7e]*$/;

/** Latin letters without their marks; for thousands of names at once, a list is quicker than taking each apart. */
const bareLetters = once(() => new Map([
	...latin.map((letter): [string, string] => [letter, letter.normalize('NFD').replace(/\p{M}+/gu, '')]), ...notTakenApart,
]));

const latin: readonly string[] = [[0xc0, 0x24f], [0x1e00, 0x1eff]].flatMap(([first = 0, last = 0]) => (
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
));

/** Letters whose marks Unicode does not take apart: "Erdoğan" is, "Løkke" is not; and the shapes of an apostrophe. */
const notTakenApart: readonly (readonly [string, string])[] = Object.entries({
	ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th',
	'’': '\'', '‘': '\'', ʼ: '\'', '`': '\'', '´': '\'',
});

/** "Ministry of Defense" is "Defense Ministry"; "Department for the Environment" is "Environment Department". */
function headLast(words: readonly string[]): readonly string[] {
	const [head = '', link = '', ...rest] = words;
	if ((head !== 'Ministry' && head !== 'Department') || link !== 'of' || rest.length === 0) {
		return words;
	}
	return [...rest, head];
}

const smallWords: ReadonlyMap<string, string> = new Map([
	['The', 'the'], ['Of', 'of'], ['For', 'of'], ['for', 'of'], ['And', 'and'], ['&', 'and'], ['In', 'in'], ['On', 'on'], ['To', 'to'], ['dept', 'Department'], ['Dept', 'Department'],
]);

/** Words of bodies and offices that London and Washington spell differently. */
export const americanSpelling: ReadonlyMap<string, string> = new Map([
	...['defence:defense', 'labour:labor', 'centre:center', 'organisation:organization', 'programme:program', 'organisations:organizations'].flatMap((pair) => {
		const [british = '', american = ''] = pair.split(':');
		return [[british, american], [capitalised(british), capitalised(american)]] as const;
	}),
	['adviser', 'advisor'], ['advisers', 'advisors'], ['counsellor', 'counselor'], ['councillor', 'councilor'],
]);

export function capitalised(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

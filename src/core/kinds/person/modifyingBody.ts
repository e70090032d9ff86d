import type { Organization } from '../../annotations';
import { countryNames, countryOf } from '../../countryOf';

/**
 * The body that the words before an office name in short: "Bureau of Customs" of "Customs Deputy Commissioner", "Senegalese army" of "army spokesman".
 * `title` in lower case; `bodies` are those of the article. Undefined where none or several can be meant.
 */
export function modifyingBody(title: string, bodies: readonly Organization[]): Organization | undefined {
	const words = modifiersOf(title);
	if (words === '') {
		return undefined;
	}
	const [only, ...others] = bodies.filter(({ name }) => isShortFor(words, name));
	return others.length === 0 ? only : undefined;
}

/** "customs" of "customs deputy commissioner": what stands before the office and ranks nobody. */
function modifiersOf(title: string): string {
	const { before = '' } = office.exec(title)?.groups ?? {};
	const words = before.split(' ').filter((word) => word !== '' && !ranking.has(word));
	return words.length < 4 ? words.join(' ') : '';
}

const office = /^(?:the )?(?<before>(?:[\p{L}-]{2,20} ){1,5})(?:spokes(?:man|woman|person)|chief|commissioner|minister|secretary|director(?:[- ]general)?|president|chair(?:man|woman|person)?|head|commander|treasurer|captain|coach|manager|executive|superintendent)$/u;

const ranking: ReadonlySet<string> = new Set((
	'deputy vice assistant associate senior junior acting interim chief former then late new current first second top executive managing general founding honorary '
	+ 'the press prime presiding ex retired longtime outgoing incoming regional local area national lead head principal joint co'
).split(' '));

const heads = '(?:department|ministry|agency|authority|bureau|office|service|administration|directorate)';

/** "army" for "Senegalese army", "customs" for "Bureau of Customs" and for "Norvale Customs Service", "health board" for "Holm Health Board". */
function isShortFor(words: string, name: string): boolean {
	const whole = name.toLowerCase();
	const isEnd = whole.endsWith(` ${words}`) && !/ (?:of|for|and|in|on) /.test(whole.slice(0, -words.length)); // no "science" for an "Institute of Space and Earth Science"
	if (whole === words || isEnd || new RegExp(`^${heads} of (?:the )?${words}$`).test(whole)) {
		return true;
	}
	const { owner } = new RegExp(`^(?<owner>.*?)${words} ${heads}$`).exec(whole)?.groups ?? {};
	return owner !== undefined && (owner === '' || isOfLand(name.slice(0, owner.length).replace(/(?:['’]s)? $/, '')));
}

function isOfLand(owner: string): boolean {
	return countryNames.has(owner) || countryOf(owner) !== undefined;
}

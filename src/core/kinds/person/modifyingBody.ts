import type { Organization } from '../../annotations';
import { countryOf } from '../../countryOf';

/** A body of the article by the words that may stand for it before an office. */
export interface Shortened {
	readonly organization: Organization;
	/** The name in lower case. */
	readonly whole: string;
	/** "customs" of "Bureau of Customs". */
	readonly task: string | undefined;
	/** "norvale customs" of "Norvale Customs Service". */
	readonly beforeHead: string | undefined;
}

export function shortened(organization: Organization): Shortened {
	const whole = organization.name.toLowerCase();
	return { organization, whole, task: ofTask.exec(whole)?.groups?.task, beforeHead: byHead.exec(whole)?.groups?.rest };
}

const heads = '(?:department|ministry|agency|authority|bureau|office|service|administration|directorate)';
const ofTask = new RegExp(`^${heads} of (?:the )?(?<task>[^,]{3,40})$`, 'u');
const byHead = new RegExp(`^(?<rest>.{3,60}) ${heads}$`, 'u');

/**
 * The body that the words before an office name in short: "Bureau of Customs" of "Customs Deputy Commissioner", "Senegalese army" of "army spokesman".
 * `title` in lower case; `bodies` are those of the article. Undefined where none or several can be meant.
 */
export function modifyingBody(title: string, bodies: readonly Shortened[]): Organization | undefined {
	const words = modifiersOf(title);
	const [only, ...others] = words === '' ? [] : bodies.filter((body) => isShortFor(words, body));
	return others.length === 0 ? only?.organization : undefined;
}

/** "customs" of "customs deputy commissioner": what stands before the office and ranks nobody. */
function modifiersOf(title: string): string {
	const { before = '' } = office.exec(title)?.groups ?? {};
	const words = before.split(' ').filter((word) => word !== '' && !ranking.has(word));
	return words.length < 4 ? words.join(' ') : '';
}

const office = /^(?:the )?(?<before>(?:[\p{L}-]{2,20} ){1,5})(?:spokes(?:man|woman|person)|chief|commissioner|minister|secretary|director(?:[- ]general)?|president|chair(?:man|woman|person)?|head|commander|treasurer|captain|coach|manager|executive|superintendent|chair|boss|engineer|investigator|inspector|official|officer|lawyer|analyst|economist|scientist|researcher|curator|historian)$/u;

const ranking: ReadonlySet<string> = new Set((
	'deputy vice assistant associate senior junior acting interim chief former then late new current first second top executive managing general founding honorary '
	+ 'the press prime presiding ex retired longtime outgoing incoming regional local area national lead head principal joint co'
).split(' '));

/** What councils call themselves by. */
const communities: ReadonlySet<string> = new Set('shire city town township county borough district municipality village regional'.split(' '));

/** "army" for "Senegalese army", "customs" for "Bureau of Customs" and for "Norvale Customs Service", "health board" for "Holm Health Board". */
function isShortFor(words: string, { organization, whole, task, beforeHead }: Shortened): boolean {
	const isEnd = whole.endsWith(` ${words}`) && !/ (?:of|for|and|in|on) /.test(whole.slice(0, -words.length)); // no "science" for an "Institute of Space and Earth Science"
	const isBegun = communities.has(words) && whole.startsWith(`${words} of `); // "Shire president" of the Shire of Norvale
	if (whole === words || isEnd || isBegun || task === words || beforeHead === words) {
		return true;
	}
	return beforeHead?.endsWith(` ${words}`) === true && countryOf(organization.name.slice(0, beforeHead.length - words.length - 1).replace(/['’]s$/, '')) !== undefined;
}


import type { Person, PersonMention } from '../../annotations';
import { genderOf, type Gender } from './genderOf';

/** "Her husband", "his wife, a nurse,". */
const spouse = /^(?:his|her) (?:late )?(?<noun>husband|wife)(?:, an? [^,]{3,60},?)?$/i;

const genders: Readonly<Record<string, Gender>> = { husband: 'male', wife: 'female' };

/** Nobody marries these. */
const relative = /\b(?:father|mother|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|grand\p{Ll}{3,12})s?,? (?:\S{1,20} )?$/u;

/** Who may be married to whom. */
interface Couples {
	readonly text: string;
	readonly recent: readonly PersonMention[];
	readonly last: () => Person | undefined;
}

/**
 * Whom "her husband" stands for behind Anna Wu: the one man of her family name whom the article has named, "Bo and Anna Wu", if it calls
 * him no relative. Undefined for other words, and where nobody or more than one may be meant.
 */
export function spouseMeant(words: string, { text, recent, last }: Couples): Person | undefined {
	const gender = genders[spouse.exec(words)?.groups?.noun?.toLowerCase() ?? ''];
	const person = gender && last();
	if (!gender || person?.familyName === undefined || (genderOf(person) ?? other(gender)) === gender) {
		return undefined;
	}
	const namesakes = recent.filter(({ person: each }) => each !== person && each.familyName === person.familyName && (genderOf(each) ?? gender) === gender);
	const possible = new Set(namesakes.map(({ person: each }) => each));
	const isKin = namesakes.some(({ span }) => relative.test(text.slice(Math.max(0, span.start - 40), span.start)));
	return possible.size === 1 && !isKin ? [...possible][0] : undefined;
}

function other(gender: Gender): Gender {
	return gender === 'male' ? 'female' : 'male';
}

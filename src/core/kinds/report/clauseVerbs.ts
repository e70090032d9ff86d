import { surelyFinite } from '../../words/functionWords';
import { irregularPast } from '../../words/tenses';

// Whether words hold a verb, and so may be a clause that somebody said.

export function hasVerb(words: string): boolean {
	return pronounWithVerb.test(words) || hasSureVerb(words);
}

export function hasSureVerb(words: string): boolean {
	return words.replace(/\sMay\b/g, ' ').toLowerCase().split(/[^\p{L}’']+/u).some((word) => surelyFinite.has(word.replace('’', '\'')) || (word.length > 4 && word.endsWith('ed')) || pastForms.has(word) || word === 'be');
}

// "he hopes", "they cannot"
const pronounWithVerb = /(?:^|\s)(?:(?:he|she|they|we|I)\s\p{Ll}{2,}|it\s\p{Ll}+s(?=\s))/u;

/** "the company intends to": words that open with a noun and go on with a verb in the present. */
export function opensWithClause(words: string): boolean {
	return nounWithVerb.test(words) && !pluralOwned.test(words);
}

const nounWithVerb = /^(?:the|its|his|her|their|our|this|an?)\s(?:[\p{L}-]{2,20}\s){0,2}[\p{Ll}-]*[\p{Ll}](?<!s)\s\p{Ll}{3,14}s\s(?:to\s\p{Ll}|that\s|no\s|not\s|an?\s|the\s|its\s|their\s|his\s|her\s)/u;

// "its plans to", "the results that": many of a thing, and no verb.
const pluralOwned = /^\S+\s(?:[\p{L}-]+\s){1,3}?(?:plans?|efforts?|attempts?|moves?|talks?|calls?|needs?|offers?|orders?|rights?|refusals?|decisions?|proposals?|failures?|pledges?|promises?|threats?|bids?|steps?|measures?|reasons?|ways?|chances?|hopes?|claims?|reports?|rules?|laws?|costs?|results?|changes|people|officials|members|leaders|voters|workers)\s(?:to|that|no|not|its|their|his|her)\s/u;

const ambiguous = new Set((
	'put cut let set hit shut cost read bet spread split quit hurt come become run overcome left found felt saw lay wound ground bound fell bid shot fit '
	+ 'thought rose beat bit bore cast broadcast'
).split(' '));

/** Past forms that are no noun and no plain form besides, as in "to run and put it out". */
export const pastForms: ReadonlySet<string> = new Set([...irregularPast].filter((form) => !ambiguous.has(form)));

import { countryNames } from '../../countryOf';
import { openingHeads, closingHeads, stateHeads } from '../../words/agencyHeads';
import { leadOpeners } from '../../words/functionWords';
import { placeOpeners } from '../../words/placeHeads';
import { particles } from '../../words/nameParts';
import { formerWords, roleNouns } from '../../words/titles';
import type { Word } from './words';

/** Words that belong together by their capitals and the small words between them; `to` exclusive. */
export interface Run {
	readonly from: number;
	readonly to: number;
	/** A title stands right before it. */
	readonly titled: boolean;
}

/** "Once", "Former", in lower case: a capital at a sentence's start that leads up to a name and is none of it. */
export function leadsUp(word: string): boolean {
	return leadOpeners.has(word) || formerWords.has(word);
}

/** Rows of capitalised words, joined over "of", "for", "and", name particles and possessives where a name goes on. */
export function runsOf(words: readonly Word[]): readonly Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < words.length;) {
		if (!isCapital(words[at])) {
			at++;
			continue;
		}
		const to = endOfRun(words, at);
		runs.push({ from: at, to, titled: false });
		at = to;
	}
	return runs;
}

export function isCapital(word: Word | undefined): boolean {
	return word?.shape === 'capital' || word?.shape === 'capitals' || word?.shape === 'initial';
}

/** Lower case without a closing full stop: "Gen." is "gen". */
export function lower(text: string): string {
	return (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
}

function endOfRun(words: readonly Word[], from: number): number {
	let to = from + 1;
	for (;;) {
		const next = nextInRun(words, from, to);
		if (next === undefined || next - from > longest) {
			return to;
		}
		to = next;
	}
}

/** No name has more words; without a bound a text of capitals alone would take the square of its length. */
const longest = 30;

/** Where the run ends once it takes in the next words, or undefined when it is over. */
function nextInRun(words: readonly Word[], from: number, to: number): number | undefined {
	const next = words[to];
	const after = words[to + 1];
	if (!next) {
		return undefined;
	}
	if (isCapital(next)) {
		return next.spaced && !next.opens ? to + 1 : undefined;
	}
	if (next.shape === 'possessive') {
		return isCapital(after) && goesOnAfterPossessive(words, from, to) ? to + 2 : undefined;
	}
	if (next.shape === 'mark') {
		return next.text === '&' && isCapital(after) ? to + 2 : undefined;
	}
	return nextOverSmallWord(words, from, to);
}

function nextOverSmallWord(words: readonly Word[], from: number, to: number): number | undefined {
	const small = words[to]?.text ?? '';
	const far = (small === 'for' ? /^(?:the|an?)$/ : /^the$/).test(words[to + 1]?.text ?? '') ? to + 2 : to + 1; // "Center for a New American Security"
	if ((small === 'of' || small === 'for' || small === 'on' || small === 'in') && isCapital(words[far]) && opensName(words, from, to, small)) {
		return far + 1;
	}
	if (small === 'and' && isCapital(words[to + 1]) && goesOnAfterAnd(words, from, to)) {
		return to + 2;
	}
	if (particles.has(small)) {
		const end = to + (particles.has(words[to + 1]?.text ?? '') ? 2 : 1);
		return isCapital(words[end]) ? end + 1 : undefined;
	}
	return undefined;
}

function opensName(words: readonly Word[], from: number, to: number, small: string): boolean {
	const head = words[to - 1]?.text ?? '';
	if (small === 'in' || small === 'on') {
		return words.slice(from, to).some(({ text }) => text === 'for') && openingHeads.has(head);
	}
	return openingHeads.has(head) || stateHeads.has(head) || (small === 'of' && placeOpeners.has(head));
}

/** "Ministry of Health and Social Affairs", "Food and Drug Administration": what follows the "and" belongs to a head before or after it. */
function goesOnAfterAnd(words: readonly Word[], from: number, to: number): boolean {
	const openedBefore = words.slice(from, to).some(({ text }) => text === 'of' || text === 'for');
	const next = words[to + 2];
	const headFollows = isCapital(next) && (openingHeads.has(next?.text ?? '') || stateHeads.has(next?.text ?? '') || closingHeads.has(next?.text ?? ''));
	return (openedBefore && !countryNames.has(words[to - 1]?.text ?? '')) || (headFollows && to - from === 1);
}

const peoples = new Set(['Prosecutor', 'Governor', 'Mayor', 'Coroner', 'Minister', 'President', 'General', 'Premier', 'Chancellor', 'Attorney', 'Registrar', 'Treasurer', 'People', 'Peoples', 'Women', 'Children', 'Workers', 'King', 'Queen', 'Men', 'Nurses', 'Farmers', 'Lawyers', 'Sheriff', 'Lloyd', 'St', 'St.',
	'Teachers', 'Students', 'Boys', 'Girls', 'Mothers', 'Veterans', 'Journalists', 'Players', 'Drivers', 'Miners', 'Doctors', 'Consumers', 'Citizens', 'Peasants', 'Fishermen', 'Writers', 'Publishers', 'Employers',
]);

/** "People’s", "Women’s": owners that begin a name. */
export function tiesNameToOwner(owner: string): boolean {
	return peoples.has(owner);
}

/** "Investors Group", "Workers Party": whom a body unites opens its name. */
export function unitesPeople(words: readonly Word[], at: number): boolean {
	const first = words[at];
	const next = words[at + 1]?.text ?? '';
	const isPeople = first?.shape === 'capital' && (tiesNameToOwner(first.text) || (first.text.endsWith('s') && roleNouns.has(first.text.toLowerCase().slice(0, -1))));
	return isPeople && isHead(next);
}

/** "A/S", "S/A": a Danish, Norwegian or Brazilian company. */
export function hasSlashedForm(words: readonly Word[], to: number): boolean {
	if (words[to - 2]?.text !== '/') {
		return false;
	}
	const form = words.slice(Math.max(0, to - 3), to).map(({ text }) => text).join('');
	return form === 'A/S' || form === 'S/A';
}

/** Whether a word may be the head of a body: "Ministry", "Works". */
export function isHead(text: string): boolean {
	return openingHeads.has(text) || stateHeads.has(text) || closingHeads.has(text);
}

/** "People’s Liberation Army", and "China’s Defense Ministry", where the country tells whose ministry it is. */
function goesOnAfterPossessive(words: readonly Word[], from: number, to: number): boolean {
	if (tiesNameToOwner(words[to - 1]?.text ?? '')) {
		return true;
	}
	const country = words.slice(from, to).map(({ text }) => text).join(' ');
	let end = to + 1;
	while (isCapital(words[end]) && end - to < 8) {
		end++;
	}
	return countryNames.has(country) && end - to > 2 && stateHeads.has(words[end - 1]?.text ?? '')
		|| countryNames.has(country) && stateHeads.has(words[to + 1]?.text ?? '') && words[to + 2]?.text === 'of';
}

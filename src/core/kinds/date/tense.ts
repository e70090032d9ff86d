import { aheadParticiples, aheadWords, irregularPast, notPast } from '../../words/tenses';
import { sayingForms } from '../../words/sayingVerbs';
import type { Tense } from './forms';
import { at, key, type Word, type Words } from './words';

/** Which way the verbs look around the expression between two indexes. */
export type Tenses = (from: number, end: number) => Tense;

/**
 * The nearest verb before an expression in its sentence decides, then the nearest after it; "said Friday that it will"
 * looks back for Friday, "will meet Friday" ahead. All words are gone through once, when the first expression asks.
 */
export function tensesOf(words: Words): Tenses {
	let known: Evidence | undefined;
	return (from, end) => {
		known ??= evidenceOf(words);
		const lead = key(words, from - 1);
		if (lead === 'since' || isDoneThen(words, from)) {
			return 'behind';
		}
		if (isScheduled(words, from) || isAheadOf(words, from) || (at(words, from - 1).text === 'by' && (isPossible(words, from - 1) || isToBe(words, from - 2)))) {
			return 'future';
		}
		const before = known.before[from];
		if (isOfVote(words, from, end)) {
			return undefined; // "teeing up the November showdown": the nearer one
		}
		return lead === 'until' || lead === 'till' ? (before === 'past' && !isPutOff(words, from) ? 'past' : 'future') : before ?? known.after[end];
	};
}

/** "the November election", "November’s general election": what comes again each so many years is the nearer one, whatever the verbs tell. */
function isOfVote(words: Words, from: number, end: number): boolean {
	const owned = /^[’']$/.test(at(words, end).text) ? end + 2 : at(words, end).text === 's' ? end + 1 : end;
	const isMonth = at(words, end - 1).type === 'letters' && at(words, from).sense.weekday === undefined && /^(?:the|s)$/.test(owned === end ? at(words, from - 1).text : 's');
	return isMonth && [owned, owned + 1].some((place) => votes.has(at(words, place).text));
}

const votes = new Set('election elections showdown referendum ballot runoff convention'.split(' '));

/** "ahead of Monday’s vote" */
function isAheadOf(words: Words, from: number): boolean {
	return at(words, from - 1).text === 'of' && at(words, from - 2).text === 'ahead';
}

/** "The hearing is on Monday", "the trial opens Tuesday", "physics follows on Monday, chemistry on Tuesday": what is over was, and opened. */
function isScheduled(words: Words, from: number): boolean {
	const last = key(words, from - 1) === 'on' ? from - 2 : from - 1;
	return timetable.has(at(words, last).text) || goesOnFrom(words, last);
}

/** Verbs whose present before a day tells of a plan. Source: the uses of the present for timetables in the grammar of Quirk and others (1985), §4.45. */
const timetable = new Set(['is', 'are', 'opens', 'begins', 'starts', 'closes', 'follows', 'resumes', 'ends', 'expires', 'concludes', 'kicks', 'meets']);

/** A list of days after such a verb: "…, chemistry on Tuesday and peace on Friday". */
function goesOnFrom(words: Words, last: number): boolean {
	for (let index = last; index > last - 3; index--) {
		const joins = at(words, index).text === ',' || at(words, index).text === 'and';
		if (joins && index < last) {
			const day = index - 1;
			return at(words, day).sense.weekday !== undefined && key(words, last + 1) === 'on' && isScheduled(words, day);
		}
	}
	return false;
}

/** "opened a plant in January", "died in May": a deed a few plain words before says when it was done; words of saying and agreeing do not. */
export function isDeed(words: Words, from: number): boolean {
	for (let index = from - 2; key(words, from - 1) === 'in' && index > from - 7; index--) {
		const word = at(words, index);
		if (word.type === 'mark' || noPartOfDeed.has(word.text)) {
			return false;
		}
		if (finite(words, index) === 'past') {
			return !noDeeds.has(word.text) && !beforeAdjectives.has(at(words, index - 1).text) && !sayingForms().has(word.text);
		}
	}
	return false;
}

/** "the record seen in December" */
function isDoneThen(words: Words, from: number): boolean {
	return at(words, from - 1).text === 'in' && doneThen.has(at(words, from - 2).text) && !mayCome.has(at(words, from - 3).text);
}

/** Participles right before "in December", when it was done. */
const doneThen = new Set('seen made held taken given shown sold built set recorded reached posted reported signed agreed announced launched elected published released'.split(' '));

/** Before a participle these put it off. */
const mayCome = new Set('be being to is are will'.split(' '));

/** Behind these another deed or another time begins. */
const noPartOfDeed = new Set(['to', 'for', 'of', 'that', 'and', 'or', 'if', 'when', 'before', 'by']);

/** "a still unspecified date", "the proposed talks". */
const beforeAdjectives = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'still', 'yet', 'as']);

/** Past words that decide about later, or only help another verb. */
const noDeeds = new Set(['was', 'were', 'had', 'has', 'have', 'been', 'did', 'agreed', 'decided', 'ordered', 'scheduled', 'planned', 'approved', 'called', 'set', 'announced']);

/** "postponed until Monday", "has extended its offer until Nov. 9": what is put off lasts beyond the article. */
function isPutOff(words: Words, from: number): boolean {
	for (let index = from - 2; index > from - 9 && !endsSentence(words, index); index--) {
		if (putOff.has(at(words, index).text)) {
			return true;
		}
	}
	return false;
}

const putOff = new Set(['postponed', 'delayed', 'adjourned', 'extended', 'deferred', 'suspended', 'prolonged', 'recessed', 'moved', 'given', 'gave', 'remanded', 'has', 'have']);

interface Evidence {
	/** For every index, what the nearest verb before it in its sentence says; after it the same. */
	readonly before: readonly Tense[];
	readonly after: readonly Tense[];
}

function evidenceOf(words: Words): Evidence {
	const tenses = words.map((_, index) => finite(words, index));
	const [before, after]: [Tense[], Tense[]] = [new Array<Tense>(words.length), new Array<Tense>(words.length + 1)];
	let seen: Tense;
	for (let index = 0; index < words.length; index++) {
		before[index] = seen;
		const infinitive = key(words, index) === 'to' && isVerbLike(at(words, index + 1)) ? 'future' : undefined;
		seen = endsSentence(words, index) ? undefined : tenses[index] ?? seen ?? infinitive;
	}
	seen = undefined;
	for (let index = words.length - 1; index >= 0; index--) {
		seen = endsSentence(words, index) ? undefined : tenses[index] ?? seen;
		after[index] = seen;
	}
	return { before, after };
}

/** "to be held", "is heard": what these lead in is not over. */
const passive = new Set(['be', 'being', 'is', 'are']);

/** "ordered that the papers be released | by Thursday", "to be released by": not "had been", and not "is". */
function isToBe(words: Words, participle: number): boolean {
	return at(words, participle - 1).text === 'be' && /(?:ed|en|de|ld|nt|ne|ut)$/.test(at(words, participle).text);
}

/** "could be reached | by Monday". */
function isPossible(words: Words, from: number): boolean {
	for (let index = from - 2; index > from - 8 && !endsSentence(words, index); index--) {
		if (possible.has(at(words, index).text)) {
			return at(words, index + 1).text === 'be';
		}
	}
	return false;
}

const possible = new Set(['could', 'might', 'should', 'may', 'can', 'must']);

/** "to be held" and "will be held" are not past; "due to" and "set on" do not look ahead, "had been due" is over. */
function finite(words: Words, index: number): Tense {
	const seen = evidence(at(words, index));
	if (seen === undefined) {
		return undefined;
	}
	const before = at(words, index - 1).text;
	const next = key(words, index + 1);
	const { text } = at(words, index);
	if (seen === 'past') {
		return passive.has(before) || ((text === 'has' || text === 'have') && next === 'to') ? undefined : seen;
	}
	if ((text === 'due' && next === 'to') || determiners.has(before)) {
		return undefined;
	}
	return before === 'been' || (text === 'set' && next !== 'to' && next !== 'for') ? 'past' : seen;
}

/** Behind these "plan", "hope" and "promises" are things: "announced the plan Aug. 21". */
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'your', 'my', 'this', 'that', 'any', 'no', 's', 'of']);

function evidence(word: Word): Tense {
	return word.type === 'letters' ? verbs.get(word.text) ?? regularPast(word.text) : undefined;
}

const verbs: ReadonlyMap<string, Exclude<Tense, undefined>> = new Map([
	...[...irregularPast].map((word) => [word, 'past'] as const),
	...aheadWords.map((word) => [word, 'future'] as const),
	...aheadParticiples.map((word) => [word, 'future'] as const),
]);

const noVerbs: ReadonlySet<string> = new Set(notPast);

function regularPast(text: string): Tense {
	const fits = text.length > 3 && text.endsWith('ed') && text >= 'a' && !text.endsWith('eed') && !noVerbs.has(text);
	return fits ? 'past' : undefined;
}

function isVerbLike(word: Word): boolean {
	return word.type === 'letters' && word.text >= 'a' && !['the', 'a', 'an', 'this', 'that'].includes(word.sense.key);
}

function endsSentence(words: Words, index: number): boolean {
	const word = at(words, index);
	if (word.type !== 'mark') {
		return false;
	}
	const before = at(words, index - 1);
	return word.text === ';' || word.text === '!' || word.text === '?'
		|| (word.text === '.' && !at(words, index + 1).glued && before.text.length > 3 && !before.sense.short);
}

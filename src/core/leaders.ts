import { addDays, isoDate, type CalendarDate } from './calendar';
import type { Directory, PersonEntry, PostEntry } from './directory/directory';
import type { ContextWork } from './memory';
import type { Reading } from './reading';
import { shifted, spanOf, textOf, type Span } from './span';
import { namedAfterLeaders } from './words/bodyHeads';

/** A family name inside the name of a government, and the leaders of the day who bear it: "Biden" in "Biden-Harris Administration". */
export interface LeaderName {
	readonly span: Span;
	readonly leaders: readonly PersonEntry[];
}

/**
 * The family names in a body that is named after those who lead it, none in any other body. Two leaders named Harris are told apart by
 * the other name beside it: those stay who lead the one country that all names share.
 */
export function leaderNames(reading: Reading, span: Span): readonly LeaderName[] {
	const name = textOf(reading.article.text, span);
	const found = afterLeaders.test(name) ? reading.recallFor(leaders, name, reading) : [];
	return found.map((each) => ({ span: shifted(each.span, span.start), leaders: each.leaders }));
}

/** A glance that most names do not stand. */
const afterLeaders = new RegExp([...namedAfterLeaders].join('|'), 'i');

/** The same for the name of a body by itself; articles name a government again and again. */
const leaders: ContextWork<readonly LeaderName[], Reading> = {
	name: 'leaders',
	key: dayOf,
	of: leadersIn,
};

function leadersIn(name: string, reading: Reading): readonly LeaderName[] {
	const words = [...name.matchAll(/[\p{L}\p{M}.’']+/gu)];
	if (!namedAfterLeaders.has(words.pop()?.[0].toLowerCase() ?? '')) {
		return [];
	}
	const found = words.filter(([word]) => /^\p{Lu}/u.test(word)).map(({ 0: word, index }) => ({ span: spanOf(index, index + word.length), leaders: leadersCalled(reading, word) }));
	const country = commonCountry(reading, found);
	return country === undefined ? found : found.map(({ span, leaders: known }) => ({
		span, leaders: known.filter((each) => countriesLedBy(reading, each).includes(country)),
	}));
}

/** "US" for "Biden-Harris Administration" in 2021; undefined where nobody or more than one country is led by bearers of these names. */
export function commonCountry(reading: Reading, names: readonly LeaderName[]): string | undefined {
	const ofNames = names.map(({ leaders }) => leaders.flatMap((each) => countriesLedBy(reading, each))).filter((countries) => countries.length > 0);
	const [first = [], ...others] = ofNames;
	const common = new Set(first.filter((country) => others.every((countries) => countries.includes(country))));
	return common.size === 1 ? [...common][0] : undefined;
}

/** Bodies are named after heads of state and government and their deputies. */
const leading = /\b(?:president|prime minister|premier|chancellor|taoiseach)\b/i;

function leadersCalled(reading: Reading, word: string): readonly PersonEntry[] {
	const { knowledge: { directory }, article: { published } } = reading;
	return !published ? [] : directory.peopleCalled(word, published).filter((person) => countriesLedBy(reading, person).length > 0);
}

/** Whether somebody of that family name holds on a day, or will hold within two years, an office that leads a country: a candidate is news as well. */
export function isLeaderCalled(directory: Directory, word: string, day: CalendarDate): boolean {
	return [day, addDays(day, 730)].some((on) => directory.peopleCalled(word, on).some(({ id }) => postsLed(directory, id, on).length > 0));
}

/** The offices that lead a country and that a person held on a day. */
function postsLed(directory: Directory, person: string, day: CalendarDate): readonly PostEntry[] {
	const posts = directory.membershipsOf(person).flatMap(({ post }) => directory.post(post) ?? []);
	return posts.filter(({ id, label }) => leading.test(label) && directory.holdersOf(id, day).some((holding) => holding.person === person));
}

function countriesLedBy(reading: Reading, { id }: PersonEntry): readonly string[] {
	return reading.recallFor(countriesLed, id, reading);
}

/** By a person's id, of the article's day. */
const countriesLed: ContextWork<readonly string[], Reading> = {
	name: 'countries led',
	key: dayOf,
	of: (id, { knowledge: { directory }, article: { published } }) => (published ? postsLed(directory, id, published).flatMap(({ country }) => country ?? []) : []),
};

function dayOf({ article: { published } }: Reading): string {
	return published ? isoDate(published) : '';
}

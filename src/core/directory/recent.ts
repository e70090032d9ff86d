import type { CalendarDate } from '../calendar';
import type { Directory } from './directory';

/**
 * The same directory with the answers of late kept at hand. An article names the same bodies and people again and again, and is read anew
 * with every keystroke; what it asks has been answered a moment ago.
 */
export function keptAtHand(directory: Directory): Directory {
	const itself = (name: string): string => name;
	return {
		...directory,
		wellKnown: recent((name) => directory.wellKnown(name), itself),
		organizationsNamed: recent((name) => directory.organizationsNamed(name), itself),
		peopleNamed: recent((name) => directory.peopleNamed(name), itself),
		peopleCalled: recent((name, on) => directory.peopleCalled(name, on), onDay),
		holdersOf: recent((post, on) => directory.holdersOf(post, on), onDay),
		postsNamed: recent((wording, country) => directory.postsNamed(wording, country), (wording: string, country?: string) => `${country ?? '*'}|${wording}`),
	};
}

function onDay(words: string, { year, month, day }: CalendarDate): string {
	return `${year * 10_000 + month * 100 + day}|${words}`;
}

/** So many answers are kept; then all are forgotten, which is rare and costs less than to know the oldest. */
const most = 4000;

/** What is longer is no name, and would only fill the memory. */
const longest = 120;

function recent<Q extends readonly unknown[], A>(answer: (...question: Q) => A, keyOf: (...question: Q) => string): (...question: Q) => A {
	const answers = new Map<string, { readonly answer: A }>();
	return (...question) => {
		const key = keyOf(...question);
		const known = answers.get(key);
		if (known || key.length > longest) {
			return known ? known.answer : answer(...question);
		}
		const fresh = answer(...question);
		if (answers.size >= most) {
			answers.clear();
		}
		answers.set(key, { answer: fresh });
		return fresh;
	};
}

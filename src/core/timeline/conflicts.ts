import type { DateExpression } from '../annotations';
import { dayNumber } from '../calendar';
import { periodOf } from '../card/days';
import { idOf, type NamedMention } from '../entity';
import { plain } from '../label';
import type { Reading } from '../reading';
import { sentenceOf } from '../sentences';
import { encloses, inTextOrder, overlaps, spanOf, type Span } from '../span';

/**
 * Two dates that the article gives to what it words the same way: "Chase and Huang spoke at the end of August",
 * "Chase and Huang spoke on August 19". It may be two events; a reader should look.
 */
export interface Conflict {
	readonly dates: readonly [DateExpression, DateExpression];
	/** The word that both share: "spoke". */
	readonly word: string;
}

/** Two dates this far apart are two events, however alike the words. */
const mostDaysApart = 45;

/** A long chronicle is compared with its own beginning only. */
const mostDates = 300;

/** A hint, never a fault: both dates must be said with the same two names and the same word before them. */
export function conflictsOf(reading: Reading): readonly Conflict[] {
	const said = sayings(reading);
	const conflicts: Conflict[] = [];
	for (const [at, one] of said.entries()) {
		for (const other of said.slice(at + 1)) {
			const word = conflictWord(one, other);
			if (word !== undefined) {
				conflicts.push({ dates: [one.date, other.date], word });
			}
		}
	}
	return conflicts;
}

interface Saying {
	readonly date: DateExpression;
	/** As days' numbers. */
	readonly first: number;
	readonly last: number;
	readonly sentence: Span;
	readonly names: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
}

function conflictWord(one: Saying, other: Saying): string | undefined {
	if (one.sentence.start === other.sentence.start || !areApart(one, other)) {
		return undefined;
	}
	const shared = [...one.names].filter((name) => other.names.has(name));
	return shared.length >= 2 ? [...one.words].find((word) => other.words.has(word)) : undefined;
}

/** Apart, but not by so much that nobody would take them for one. */
function areApart(a: Saying, b: Saying): boolean {
	const gap = Math.max(b.first - a.last, a.first - b.last);
	return gap > 0 && gap <= mostDaysApart;
}

/** Dates with the names and words that stand before them in their sentence, up to the date before. */
function sayings(reading: Reading): readonly Saying[] {
	const dates = reading.all('date').filter(({ basis }) => basis !== 'publication').slice(0, mostDates);
	const named = [...reading.all('person'), ...reading.all('organization')].sort((a, b) => inTextOrder(a.span, b.span));
	return dates.map((date, at): Saying | undefined => {
		const period = periodOf(date);
		const stretch = period && stretchBefore(reading, date);
		const before = dates[at - 1];
		if (!period || !stretch || (before && overlaps(stretch, before.span))) {
			return undefined;
		}
		const names = within(named, stretch);
		const words = wordsIn(reading.article.text, stretch, names.map(({ span }) => span));
		return words.has('again') ? undefined : { date, first: dayNumber(period.first), last: dayNumber(period.last), sentence: stretch, names: new Set(names.map(idOf)), words };
	}).filter((each) => each !== undefined);
}

/** Those of many mentions, in text order, that lie in a stretch; the first is found by halving. */
function within(named: readonly NamedMention[], stretch: Span): readonly NamedMention[] {
	let low = 0;
	let high = named.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((named[middle]?.span.start ?? 0) < stretch.start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	const found: NamedMention[] = [];
	for (let at = low; at < named.length; at++) {
		const mention = named[at];
		if (!mention || mention.span.start >= stretch.end) {
			break;
		}
		if (encloses(stretch, mention.span)) {
			found.push(mention);
		}
	}
	return found;
}

/** From the beginning of the sentence to the date. */
function stretchBefore(reading: Reading, { span }: DateExpression): Span | undefined {
	const sentence = sentenceOf(reading, span);
	return sentence && spanOf(sentence.start, span.start);
}

/** What happened is told by words in small letters of four letters or more; those that only join are left out. */
function wordsIn(text: string, stretch: Span, names: readonly Span[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const found of text.slice(stretch.start, Math.min(stretch.end, stretch.start + 2_000)).matchAll(/\p{L}{4,30}/gu)) {
		const start = stretch.start + found.index;
		const inName = names.some((name) => encloses(name, spanOf(start, start + found[0].length)));
		const word = plain(found[0]);
		if (!inName && word === word.toLowerCase() && !joining.has(word)) {
			words.add(word);
		}
	}
	return words;
}

/** Words of four letters and more that join or point and tell no event. */
const joining: ReadonlySet<string> = new Set([
	'about', 'after', 'also', 'been', 'before', 'between', 'both', 'during', 'former', 'from', 'have', 'into', 'more', 'over', 'said',
	'says', 'since', 'some', 'such', 'than', 'that', 'their', 'them', 'then', 'there', 'they', 'this', 'through', 'told', 'under', 'until',
	'were', 'what', 'when', 'where', 'which', 'while', 'will', 'with', 'would', 'confirmed', 'according', 'spokesperson', 'spokesman',
	'spokeswoman', 'president', 'minister', 'secretary',
]);

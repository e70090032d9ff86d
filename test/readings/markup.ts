import type { Span } from '../../src/core/span';
import type { Entity, MarkedQuote, MarkedRole, Reference } from './reference';

/**
 * Reads an article with its reading marked in the text and a list of who and what is named below it:
 *
 * ```
 * [wu: Wu Qian], [wu is @mnd: a spokesman for [mnd: China’s Defense Ministry]], called it <wu|called: “temporary.”>
 * <wu~he|said: “It will pass,”> he said. Critics spoke of <"Critics"|spoke: “a farce”> at the <- scare: “summit.”>
 * ====
 * PEOPLE
 * wu: Wu Qian (Wu)
 * BODIES
 * mnd: China’s Defense Ministry — ministry
 * ```
 *
 * README.md beside it has the whole of the notation.
 */
export function readMarkup(marked: string): Reference {
	const [body = '', lists = ''] = marked.split(/^====\n/m);
	const { text, marks } = stripped(body);
	const [people, bodies] = entitiesIn(lists, marks);
	assertListed(marks, new Set([...people, ...bodies].map(({ id }) => id)));
	return {
		text, people, bodies,
		open: marks.filter(({ head }) => mention.test(head) && head.includes('/')).map(({ span }) => span),
		roles: marks.flatMap(roleFrom),
		quotes: marks.flatMap(({ head, span }) => (head.startsWith('<') && !head.endsWith(" turn") ? [quoteFrom(head, span)] : [])),
		turns: marks.flatMap(({ head, span }) => (head.endsWith(" turn") ? [quoteFrom(head.replace(turn, ''), span)] : [])),
	};
}

/** One piece of markup: what stands at its front, such as "[wu" or "<wu~he|said", and what it is about. */
interface Mark {
	readonly head: string;
	readonly span: Span;
}

// "[wu: ", "[wu was @mnd: " or "<wu: "; any other bracket is the article's own.
const opening = /(?<head>\[[a-z][a-z\d/-]*(?: (?:is|was)(?: @[a-z][a-z\d-]*)?)?|<[^<>:]+): /y;

const mention = /^\[[a-z\d/-]+$/;

const turn = / turn$/;

function stripped(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
	let text = '';
	const open: { readonly head: string; readonly start: number }[] = [];
	const marks: Mark[] = [];
	for (let at = 0; at < marked.length;) {
		opening.lastIndex = at;
		const found = opening.exec(marked);
		const character = marked.charAt(at);
		if (found) {
			open.push({ head: found.groups?.head ?? '', start: text.length });
			at += found[0].length;
			continue;
		}
		const closed = isClosing(character) ? open.pop() : undefined;
		if (closed && closed.head !== '') {
			assertPaired(closed.head, character, text.slice(closed.start));
			marks.push({ head: closed.head, span: { start: closed.start, end: text.length } });
		} else {
			text += character;
		}
		if (character === '[') {
			open.push({ head: '', start: text.length });
		}
		at++;
	}
	if (open.length > 0) {
		throw new SyntaxError(`never closed: ${open.map(({ head }) => head).join(' ')}`);
	}
	return { text, marks: marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
}

function isClosing(character: string): boolean {
	return character === ']' || character === '>';
}

function assertPaired(head: string, character: string, words: string): void {
	if (head.startsWith('<') !== (character === '>')) {
		throw new SyntaxError(`${head} is closed by ${character} after ${words}`);
	}
}

function assertListed(marks: readonly Mark[], ids: ReadonlySet<string>): void {
	const missing = marks.filter(({ head }) => mention.test(head)).flatMap(({ head }) => head.slice(1).split('/')).find((id) => !ids.has(id));
	if (missing !== undefined) {
		throw new SyntaxError(`not listed: ${missing}`);
	}
}

function entitiesIn(lists: string, marks: readonly Mark[]): readonly [people: Entity[], bodies: Entity[]] {
	const [people = '', bodies = ''] = lists.replace(/^PEOPLE\n/, '').split(/^BODIES\n/m);
	return [
		rowsOf(people).map((row) => entityFrom(/^(?<id>[a-z][a-z\d-]*): (?<name>.+) \((?<sort>[^()]*)\)$/, row, marks)),
		rowsOf(bodies).map((row) => entityFrom(/^(?<id>[a-z][a-z\d-]*): (?<name>.+) — (?<sort>.+)$/, row, marks)),
	];
}

function rowsOf(list: string): readonly string[] {
	return list.split('\n').filter((row) => row !== '');
}

function entityFrom(pattern: RegExp, row: string, marks: readonly Mark[]): Entity {
	const { id = '', name = '', sort = '' } = pattern.exec(row)?.groups ?? {};
	if (id === '') {
		throw new SyntaxError(`no such row: ${row}`);
	}
	return { id, name, sort, mentions: marks.filter(({ head }) => head === `[${id}`).map(({ span }) => span) };
}

function roleFrom({ head, span }: Mark): MarkedRole[] {
	const { person = '', verb, body } = /^\[(?<person>\S+) (?<verb>is|was)(?: @(?<body>\S+))?$/.exec(head)?.groups ?? {};
	return person === '' ? [] : [{ span, person, tense: verb === 'was' ? 'former' : 'current', body }];
}

const quoteHead = /^<(?:"(?<unnamed>[^"]+)"|(?<ids>[a-z\d+/-]+))(?:~(?<words>[^|?]+))?(?<inferred>\?)?(?:\|(?<cue>[\p{L} ]+?))?(?: (?<form>title|nickname|scare))?$/u;

function quoteFrom(head: string, span: Span): MarkedQuote {
	const { groups } = quoteHead.exec(head) ?? {};
	if (!groups) {
		throw new SyntaxError(`no such quotation: ${head}`);
	}
	const { unnamed, ids = '', words, inferred, cue, form } = groups;
	const speakers = unnamed !== undefined || ids === '-' ? [] : ids.split('+').map((each) => each.split('/'));
	const known = unnamed !== undefined || speakers.length > 0;
	return {
		span, speakers, unnamed, cue,
		certainty: !known ? 'none' : inferred !== undefined ? 'inferred' : words !== undefined ? 'pronoun' : 'stated',
		form: (form as MarkedQuote['form'] | undefined) ?? 'speech', // one of those that the pattern names
	};
}

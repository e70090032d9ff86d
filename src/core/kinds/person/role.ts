import type { OrganizationMention, Role } from '../../annotations';
import { countryOf } from '../../countryOf';
import { encloses, inTextOrder, spanOf, type Span } from '../../span';
import { publicKinds } from '../../words/bodyHeads';
import { formerWords } from '../../words/titles';
import type { Around } from './around';

/** Reads an office in the article's words: what it is, in which body, of which country, and whether it is over. */
export function roleOf(around: Around, span: Span, over: boolean): Role {
	const body = bodyIn(around, span);
	const front = frontOf(around, span);
	const title = titleWords(around, spanOf(span.start + front.length, span.end), body);
	const post = postOf(around, title, front.country);
	const organization = body?.organization.id ?? post?.organization;
	const ofBody = body && publicKinds.has(body.organization.classification) ? body.organization.country : undefined;
	return {
		span,
		title,
		organization,
		country: front.country ?? ofBody ?? post?.country,
		tense: over || front.former ? 'former' : 'current',
	};
}

interface Front {
	/** How many characters stand before the title proper. */
	readonly length: number;
	readonly former: boolean;
	readonly country: string | undefined;
}

/** "the former US " before "deputy assistant secretary": an article, a tense, countries and bodies. */
function frontOf({ reading, endingAt }: Around, span: Span): Front {
	const text = reading.article.text;
	const named = new Map([...endingAt.values()].map(({ start, end }) => [start, end]));
	let at = span.start;
	let former = false;
	let country: string | undefined;
	for (let step = stepAt(text.slice(at, span.end), at, named); step; step = stepAt(text.slice(at, span.end), at, named)) {
		if (at + step.length >= span.end) {
			break;
		}
		former ||= formerWords.has(step.word.toLowerCase());
		country ??= countryOf(step.word);
		at += step.length;
	}
	return { length: at - span.start, former, country };
}

interface Step {
	readonly word: string;
	readonly length: number;
}

function stepAt(words: string, at: number, named: ReadonlyMap<number, number>): Step | undefined {
	const end = named.get(at);
	if (end !== undefined) {
		const owner = /^['’]s?/.exec(words.slice(end - at))?.[0].length ?? 0;
		const gap = /^\s{1,4}/.exec(words.slice(end - at + owner))?.[0].length ?? 0;
		return gap > 0 ? { word: words.slice(0, end - at), length: end - at + owner + gap } : undefined;
	}
	const { word = '', gap = '' } = /^(?<word>[\p{L}\p{M}.’']{1,30})(?<gap>\s{1,4}|-)/u.exec(words)?.groups ?? {};
	const opens = /^(?:the|a|an|its|their|his|her|our|current|one|of)$/i.test(word) || formerWords.has(word.toLowerCase());
	return opens || countryOf(word) !== undefined ? { word, length: word.length + gap.length } : undefined;
}

/** The outermost body named in the role. */
function bodyIn({ bodies }: Around, span: Span): OrganizationMention | undefined {
	return bodies.filter((body) => encloses(span, body.span)).sort((a, b) => inTextOrder(a.span, b.span))[0];
}

/** Without the body and the preposition before it: "deputy director" of "deputy director of the People’s …". */
function titleWords({ reading }: Around, rest: Span, body: OrganizationMention | undefined): string {
	const upTo = body && body.span.start > rest.start ? body.span.start : rest.end;
	const words = reading.article.text.slice(rest.start, upTo).replace(/\s+/g, ' ');
	return (upTo < rest.end ? words.replace(/ (?:of|for|at|in|with|to|from|on|by|under) (?:the |its |a )?$/, '') : words).trim();
}

interface Post {
	readonly organization: string | undefined;
	readonly country: string | undefined;
}

/** The office of the directory that the title names, when there is just one, or all such belong to one body. */
function postOf({ reading }: Around, title: string, country: string | undefined): Post | undefined {
	if (country === undefined) {
		return undefined;
	}
	const [first, ...others] = reading.knowledge.directory.postsNamed(title, country);
	return first && others.every(({ organization }) => organization === first.organization) ? first : undefined;
}

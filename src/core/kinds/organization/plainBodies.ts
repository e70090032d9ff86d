import type { OrganizationKind } from '../../annotations';
import { freshId } from '../../fold';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { shifted, spanOf, type Span } from '../../span';
import { aboutOf, type About } from './context';
import type { Body } from './joining';
import type { Sighting } from './sightings';

/**
 * Bodies of a state that the article does not name: "the government", "the foreign ministry", "the central bank", in small letters. A
 * government is the one named before it, in the same paragraph or the one above, else the only one of the article if it is of a country that the article
 * is about; of the rest each wording is one body, of no country that its words tell. `taken` starts what takes up a body that is named.
 */
export function withPlainBodies(reading: Reading, bodies: readonly Body[], taken: ReadonlySet<number>): readonly Body[] {
	const found = reading.blocks.flatMap((block, at) => {
		const from = (reading.blocks[at - 1] ?? block).span.start;
		return reading.recall(plainBodies, block).map(({ span, name }) => ({ span: shifted(span, block.span.start), name, from }));
	});
	const open = found.filter(({ span }) => !taken.has(span.start));
	if (open.length === 0) {
		return bodies;
	}
	const governments = bodies.filter(({ organization: { name, classification } }) => classification === 'government' && /\bgovernment$|^government of\b/i.test(name));
	const latest = latestOf(governments);
	const about = aboutOf(reading);
	const more = new Map<Body, Sighting[]>();
	const plain = new Map<string, Sighting[]>();
	for (const { span, name, from } of open) {
		const sighting: Sighting = { span, name, form: 'short', entry: undefined };
		const body = name === 'government' ? latest(from, span.start) ?? onlyOne(governments, about) : undefined;
		if (body) {
			listIn(more, body).push(sighting);
		} else if (name !== 'government' || governments.length === 0) {
			listIn(plain, name).push(sighting);
		}
	}
	const ids = new Set(bodies.map(({ organization }) => organization.id));
	return [...bodies.map((body) => withMore(body, more.get(body))), ...[...plain].map(([name, sightings]) => unnamed(name, sightings, ids))];
}

function listIn<K>(lists: Map<K, Sighting[]>, key: K): Sighting[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

function withMore(body: Body, more: readonly Sighting[] | undefined): Body {
	return more ? { ...body, sightings: [...body.sightings, ...more].sort((a, b) => a.span.start - b.span.start) } : body;
}

function unnamed(name: string, sightings: readonly Sighting[], ids: Set<string>): Body {
	const id = freshId(name, ids);
	ids.add(id);
	return { organization: { id, name, classification: kindOf(name), country: undefined, parent: undefined, entry: undefined }, sightings };
}

function kindOf(name: string): OrganizationKind {
	return name === 'central bank' ? 'central bank' : name.endsWith('government') ? 'government' : name.endsWith('ministry') ? 'ministry' : 'agency';
}

/** Finds the body that is named last between two offsets. */
function latestOf(bodies: readonly Body[]): (from: number, to: number) => Body | undefined {
	const places = bodies.flatMap((body) => body.sightings.map(({ span: { start } }) => ({ body, start }))).sort((a, b) => a.start - b.start);
	return (from, to) => {
		const before = places[countBefore(places, to, ({ start }) => start) - 1];
		return before && before.start >= from ? before.body : undefined;
	};
}

function onlyOne([only, ...others]: readonly Body[], about: About): Body | undefined {
	const country = only?.organization.country;
	return others.length === 0 && country !== undefined && about(country) ? only : undefined;
}

interface PlainBody {
	readonly span: Span;
	/** Its words, in one spelling. */
	readonly name: string;
}

const plainBodies: BlockWork<readonly PlainBody[]> = { name: 'plain bodies', of: plainBodiesIn };

// Not "the government of Japan", "the government shutdown", "the government-run".
const government = 'government(?! (?:of|in) (?!President|Prime|Premier|Chancellor|Mr|Mrs|Ms)(?:the )?\\p{Lu})'
	+ '(?! (?:shutdowns?|officials?|agenc(?:y|ies)|bonds?|securities|debt|spending|borrowing|buildings?|employees?|workers?|contracts?|contractors?|program(?:me)?s?|money|funds?|funding|services?'
	+ '|data|reports?|figures?|offices?|sector|departments?|lawyers?|ministers?|ministry|ministries|forces|troops|soldiers|side|quarter|headquarters|server|website|loans?|grants?|revenues?|budget)\\b)';

const portfolio = '(?:foreign|defen[cs]e|finance|interior|justice|health|education|economy|trade|commerce|industry|energy|oil|agriculture|transport|labou?r|environment|tourism|culture|information|planning|housing|science|unification|shipping|welfare)';

const plain = new RegExp(
	'\\b(?<opening>[Tt]he (?:(?:caretaker|interim|transitional|new|coalition|current|central|federal|national|outgoing|ruling) (?=government))?|[Aa] (?=[a-z]+ ministry (?:official|spokes)))'
	+ `(?<name>${government}|(?:state|regional|provincial|municipal|territorial|city) government|${portfolio}(?: and ${portfolio})? ministry|presidential office|central bank(?! (?:of|in|governors?|heads?|chiefs|officials from)\\b)|prime minister[’']s office|attorney general[’']s office|Attorney General[’']s office)(?![\\p{L}\\p{M}-])`, 'gu',
);

function plainBodiesIn(text: string): readonly PlainBody[] {
	const found = /government|ministry| office|central bank/.test(text) ? text.matchAll(plain) : [];
	return [...found].map(({ 0: words, index, groups }) => ({
		span: spanOf(index + (groups?.opening?.length ?? 0), index + words.length),
		name: (groups?.name ?? '').toLowerCase().replace('defence', 'defense').replace('labour', 'labor').replace('\'', '’'),
	}));
}

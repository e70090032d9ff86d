import type { Organization, OrganizationKind } from '../../annotations';
import { countryOf } from '../../countryOf';
import type { Directory } from '../../directory/directory';
import { folded, freshId } from '../../fold';
import type { Reading } from '../../reading';
import { startingIn } from '../../search';
import { encloses, inTextOrder, type Span } from '../../span';
import { portfolioOf } from '../../portfolio';
import { dispensable, kindOfHead } from '../../words/bodyHeads';
import { plainWords } from '../../words/plainWords';
import { commonCountry, leaderNames } from '../../leaders';
import { headsTakenUpIn } from './capitalHeads';
import { classificationOf, headOf, isShouted, kindByWording } from './kindByName';
import { kindBeside, kindByCompany } from './kindBeside';
import type { Sighting } from './sightings';

/** A body of the article with every place where its name stands, in text order. */
export interface Body {
	readonly organization: Organization;
	readonly sightings: readonly Sighting[];
	/** What the article calls it besides: the "airline" of "the airline". */
	readonly nouns?: ReadonlySet<string>;
}

/** Sightings that name the same body, gathered; a body comes in the order of its first sighting. */
export function joined(reading: Reading, sightings: readonly Sighting[]): readonly Body[] {
	const groups: Sighting[][] = [];
	const byName = new Map<string, Sighting[]>();
	const known: Names = { byShortName: new Map(), byPart: new Map(), directory: reading.knowledge.directory };
	const takenUp = headsTakenUpIn(reading, sightings);
	for (const sighting of longestFirst(withShouted(sightings))) {
		const key = keyOf(sighting);
		const longer = takenUp(sighting);
		const meant = longer && byName.get(keyOf(longer));
		if (meant) {
			meant.push(sighting.name === 'House' ? sighting : { ...sighting, form: 'short' });
			continue;
		}
		const group = byName.get(key) ?? groupOfLonger(sighting, known) ?? newGroup(sighting, groups, known);
		byName.set(key, group);
		group.push(sighting);
	}
	const taken = new Set<string>();
	const bodies = groups.map((group) => bodyOf(reading, group.sort((a, b) => inTextOrder(a.span, b.span)), taken));
	return [...withParents(bodies)].sort((a, b) => startOf(a) - startOf(b));
}

/** "FED" of a headline is the "Fed" of the article, and "STANDARD:" before a question its "Der Standard". */
function withShouted(sightings: readonly Sighting[]): readonly Sighting[] {
	const shouted = sightings.filter(({ entry, name }) => !entry && isShouted(name));
	if (shouted.length === 0) {
		return sightings;
	}
	const others = sightings.filter(({ name }) => !isShouted(name));
	const entries = new Map(others.flatMap(({ entry, name }) => (entry ? [[folded(name), entry] as const] : [])));
	const byLast = new Map(others.map(({ entry, name, of }) => [folded(name.slice(name.lastIndexOf(' ') + 1)), { entry, of: of ?? name }]));
	return sightings.map((sighting) => {
		if (sighting.entry || !isShouted(sighting.name)) {
			return sighting;
		}
		const entry = entries.get(folded(sighting.name));
		const whole = entry || sighting.of !== undefined || sighting.name.length < 5 ? undefined : byLast.get(folded(sighting.name));
		return whole ? { ...sighting, ...whole } : { ...sighting, entry };
	});
}

/** Full names make the groups that shorter ones then find, and of one name the way it is written finds more than capitals do. */
function longestFirst(sightings: readonly Sighting[]): readonly Sighting[] {
	const counted = sightings.map((sighting) => ({ sighting, words: sighting.name.split(' ').length, shouted: isShouted(sighting.name) ? 1 : 0 }));
	return counted.sort((a, b) => b.words - a.words || a.shouted - b.shouted || inTextOrder(a.sighting.span, b.sighting.span)).map(({ sighting }) => sighting);
}

/** "Mali’s junta" and "the Mali junta" are one. */
function keyOf({ entry, name, of = name }: Sighting): string {
	return entry ? `entry ${entry.id}` : `name ${folded(of).replace(/\./g, '').replace(/^([\p{L}-]{3,20})['’]s /u, '$1 ')}`;
}

/** What the groups so far may be called. */
interface Names {
	readonly byShortName: Map<string, Sighting[][]>;
	readonly byPart: Map<string, Sighting[][]>;
	readonly directory: Directory;
}

function newGroup({ name }: Sighting, groups: Sighting[][], { byShortName, byPart }: Names): Sighting[] {
	const group: Sighting[] = [];
	groups.push(group);
	for (const short of shortNamesOf(name)) {
		byShortName.set(short, [...byShortName.get(short) ?? [], group]);
	}
	for (const part of partsOf(name)) {
		byPart.set(part, [...byPart.get(part) ?? [], group]);
	}
	return group;
}

/** The only group of which the name is an acronym, a short form or a part; two such groups leave it open. */
function groupOfLonger({ entry, name }: Sighting, { byShortName, byPart, directory }: Names): Sighting[] | undefined {
	const [only, ...others] = entry ? [] : byShortName.get(folded(name).replace(/\./g, '')) ?? [];
	if (only || entry || (isOfItsOwn(name, directory) && !name.includes(' '))) {
		return others.length === 0 ? only : undefined;
	}
	const [whole, ...more] = byPart.get(name) ?? [];
	return more.length === 0 ? whole : undefined;
}

/** "Post" alone is the known paper; "Raptors" are those whom the article names in full. */
function isOfItsOwn(name: string, directory: Directory): boolean {
	const known = directory.wellKnown(name);
	return known !== undefined && !(known.classification === 'organisation' && name.endsWith('s'));
}

/**
 * "Northmoor" and "Athletic" for "Northmoor Athletic", "Friends" for "Friends of Norvale Library": of a state's body neither says which, but its last
 * words do, "Transport Committee" for "Bundestag Transport Committee", and those before "of".
 */
function partsOf(name: string): readonly string[] {
	const words = name.split(' ');
	if (words.length < 2 || words.length > 6) {
		return [];
	}
	const ofHead = kindOfHead.get(headOf(name)) ?? 'organisation';
	const isPrivate = privateKinds.has(ofHead) && privateKinds.has(kindByWording(name) ?? ofHead);
	const single = isPrivate ? [words[0] ?? '', words.at(-1) ?? ''].filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !ofState.has(word) && countryOf(word) === undefined && !plainWords.has(word.toLowerCase())) : [];
	const topical = beforeTopic(words);
	const opening = [...isPrivate ? [words.slice(0, -1), words.slice(0, 2)] : [], beforePlace(words), topical, topical.slice(1), beforeForce(words)];
	const several = [...opening, words.slice(1), words.slice(2)].filter((part) => part.length > 1 && !ofState.has(part.join(' ')) && part.every((word) => /^\p{Lu}/u.test(word)));
	return [...single, ...new Set(several.map((part) => part.join(' ')))];
}

/** These stand for themselves: "the House" is never the White House, nor "Wall Street" its Journal. */
const ofState = new Set(['Wall Street', 'White', 'House', 'Senate', 'Congress', 'Parliament', 'Assembly', 'Cabinet', 'Commons', 'Lords', 'Court', 'Treasury', 'Government']);

/** "Reserve Bank" for "Reserve Bank of India". */
function beforePlace(words: readonly string[]): readonly string[] {
	return words.slice(0, Math.max(0, words.findIndex((word) => word === 'of')));
}

/** "House Select Committee" for "House Select Committee on Norvale". */
function beforeTopic(words: readonly string[]): readonly string[] {
	return words.slice(0, Math.max(0, words.indexOf('on')));
}

/** "Norvale Constabulary" for "Norvale Constabulary Force". */
function beforeForce(words: readonly string[]): readonly string[] {
	return /^(?:Force|Service|Corps)$/.test(words.at(-1) ?? '') && kindOfHead.has((words.at(-2) ?? '').toLowerCase()) ? words.slice(0, -1) : [];
}

const privateKinds: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['organisation', 'company', 'news outlet']);

/** "iaea" for "International Atomic Energy Agency", "rand" for "RAND Corporation", "defense ministry" for "China’s Defense Ministry". */
function shortNamesOf(name: string): ReadonlySet<string> {
	const words = name.split(' ');
	const short = new Set([initialsOf(name), smallInitialsOf(name), withoutForm(words), withoutCountry(words), firstOfFirm(words), ...headLast(name), ...portfolioAlone(name), ...courtInShort(name), partyInShort(name)].map((each) => folded(each).replace(/\./g, '')));
	short.delete(folded(name).replace(/\./g, ''));
	short.delete('');
	return short;
}

/** One initial names nothing. */
function initialsOf(name: string): string {
	const initials = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
	return initials.length > 1 ? initials : '';
}

/** "MoD" for "Ministry of Defence", "DfE" for "Department for Education". */
function smallInitialsOf(name: string): string {
	return /^(?:Ministry|Department|Bank|Board|House|Office) (?:of|for) \p{Lu}/u.test(name) ? name.split(/[\s-]+/).map((word) => word.charAt(0)).join('') : '';
}

/** "Transport Ministry" for "Ministry of Transport", "Defense Ministry" for "Ministry of National Defense", "House" for "House of Commons". */
function headLast(name: string): readonly string[] {
	const { head, task } = /^(?<head>Ministry|Department|House) (?:of|for) (?:the )?(?<task>[^,]+)$/.exec(name)?.groups ?? {};
	if (head === undefined || task === undefined) {
		return [];
	}
	return head === 'House' ? [head, task] : [`${task} ${head}`, `${task.replace(/^National /, '')} ${head}`];
}

/** "Commerce said" for the Commerce Department, "State" for the Department of State. */
function portfolioAlone(name: string): readonly string[] {
	const isOfOne = /^(?:\p{Lu}\p{Ll}+ (?:Department|Ministry)|Department of \p{Lu}\p{Ll}+)$/u.test(name);
	return isOfOne ? [portfolioOf(name) ?? ''] : [];
}

/** "Bombay HC" and "the HC" for "Bombay High Court", where the article has that. */
function courtInShort(name: string): readonly string[] {
	const { place = '', rank = '' } = /^(?<place>(?:\p{Lu}\S{1,30} ){0,3})(?<rank>[Hh]igh|[Ss]upreme) [Cc]ourt$/u.exec(name)?.groups ?? {};
	const short = `${rank.charAt(0).toUpperCase()}C`;
	return rank === '' ? [] : [short, `${place}${short}`];
}

/** "Liberals" for "Liberal Party". */
function partyInShort(name: string): string {
	const adjective = /^(?<adjective>\p{Lu}\p{L}{3,14}) Party$/u.exec(name)?.groups?.adjective;
	return adjective === undefined ? '' : `${adjective}s`;
}

function withoutForm(words: readonly string[]): string {
	const last = words.findLastIndex((word) => !dispensable.has(word.toLowerCase().replace(/[.,]/g, '')));
	return words.slice(0, last + 1).join(' ');
}

/** "Hutchison" for "Hutchison Whampoa Ltd"; the first word of a firm's name is what it is called, a country or a plain word apart. */
function firstOfFirm(words: readonly string[]): string {
	const [first = ''] = words;
	const isFirm = words.length > 1 && kindOfHead.get((words.at(-1) ?? '').toLowerCase().replace(/\.$/, '')) === 'company';
	return isFirm && countryOf(first) === undefined && !ofState.has(first) && !plainWords.has(first.toLowerCase()) ? first : '';
}

/** What one word says of a state’s body: "Treasury" for "U.S. Treasury", "Navy" for "South Korean Navy". */
const nationalHeads = new Set(['Treasury', 'Navy', 'Army', 'Senate', 'Congress', 'Parliament', 'Cabinet', 'Marines', 'Commons']);

function withoutCountry(words: readonly string[]): string {
	const length = [2, 1].find((count) => countryOf(words.slice(0, count).join(' ')) !== undefined) ?? 0;
	const rest = words.slice(length);
	const isName = rest.length > 1 || (rest.length === 1 && nationalHeads.has(rest[0] ?? ''));
	return length > 0 && isName ? rest.join(' ') : '';
}

function bodyOf(reading: Reading, sightings: readonly Sighting[], taken: Set<string>): Body {
	const entry = sightings.find((sighting) => sighting.entry)?.entry;
	const name = fullestName(sightings);
	const id = entry && !taken.has(entry.id) ? entry.id : freshId(name, taken);
	taken.add(id);
	const organization: Organization = {
		id,
		name,
		classification: entry?.classification ?? kindOf(reading, sightings, name),
		country: entry ? entry.country : countryIn(name) ?? countryOfLeaders(reading, sightings),
		parent: entry?.parent,
		entry: entry?.id,
	};
	return { organization, sightings };
}

/** What stands beside the name goes before the name's own words, and where neither tells, the company it keeps does. */
function kindOf(reading: Reading, sightings: readonly Sighting[], name: string): OrganizationKind {
	const byName = kindBeside(reading, sightings) ?? classificationOf(name, reading.knowledge.directory);
	return byName === 'organisation' ? kindByCompany(reading, sightings) ?? byName : byName;
}

/** The longest name that is no metonym, else what there is. */
function fullestName(sightings: readonly Sighting[]): string {
	const proper = sightings.filter(({ form }) => form !== 'metonym');
	const names = (proper.length > 0 ? proper : sightings).map(({ name }) => name);
	return names.reduce((longest, name) => (name.length > longest.length || (name.length === longest.length && isShouted(longest) && !isShouted(name)) ? name : longest), '');
}

/** "China’s Defense Ministry", "US Navy": the country that opens the name. */
function countryIn(name: string): string | undefined {
	const words = name.split(' ');
	return countryOf(words[0] ?? '') ?? countryOf(words.slice(0, 2).join(' '));
}

/** The United States for "the Biden administration" of 2021. */
function countryOfLeaders(reading: Reading, [first]: readonly Sighting[]): string | undefined {
	return first && commonCountry(reading, leaderNames(reading, first.span));
}

/** A body whose name stands inside another's is taken for its parent, which also tells the country. */
function withParents(bodies: readonly Body[]): readonly Body[] {
	const nested = bodies.flatMap((body, order) => body.sightings.filter(({ form }) => form === 'nested').map(({ span }) => ({ span, body, order })));
	if (nested.length === 0) {
		return bodies;
	}
	const inOrder = nested.sort((a, b) => a.span.start - b.span.start);
	return bodies.map((body) => {
		const inside = body.sightings.flatMap(({ span }) => within(inOrder, span)).filter((each) => each.body !== body);
		const parent = inside.reduce<Nested | undefined>((first, each) => first && first.order <= each.order ? first : each, undefined)?.body;
		return parent ? childOf(parent, body) : body;
	});
}

/** A body whose name stands in another's, and its place among all bodies. */
interface Nested {
	readonly span: Span;
	readonly body: Body;
	readonly order: number;
}

function within(inOrder: readonly Nested[], outer: Span): readonly Nested[] {
	return startingIn(inOrder, outer).filter(({ span }) => encloses(outer, span));
}

function childOf({ organization: parent }: Body, { organization, sightings }: Body): Body {
	return {
		organization: { ...organization, parent: organization.parent ?? parent.id, country: organization.country ?? parent.country },
		sightings,
	};
}

function startOf({ sightings }: Body): number {
	return sightings[0]?.span.start ?? 0;
}

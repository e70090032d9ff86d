import { countryOf } from '../../countryOf';
import type { BlockWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { inTextOrder, overlaps, shifted, type Span } from '../../span';
import type { Name } from '../../names/names';
import { isPlaceName } from '../../names/sorts/vocabulary';
import { plainWords } from '../../words/plainWords';
import { roleNouns } from '../../words/titles';
import { entryNamed, type Sighting } from './sightings';

/** A state's body in plain words, "Ghana’s parliament", "the Chinese navy": nobody's proper name, and yet one body only. */
export function nationalSightings(reading: Reading, others: readonly Sighting[]): readonly Sighting[] {
	const taken = others.map(({ span }) => span).sort(inTextOrder);
	const seats = new Map(reading.names.map(({ span, type }) => [span.start, type] as const));
	return reading.blocks.flatMap((block) => reading.recall(nationalBodies, block).flatMap(({ isUnsure, ...local }) => {
		const span = shifted(local, block.span.start);
		if (isUnsure && !isSeat(seats.get(span.start), block.text.slice(local.start, local.end))) {
			return [];
		}
		const name = reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/ govt$/, ' government');
		const entry = entryNamed(name, reading.knowledge.directory);
		return isTaken(span, taken) ? [] : [{ span, name, entry, form: 'name' }];
	}));
}

/** Sightings that open the name of one of these bodies, "Commons" of "Commons defence committee", are but a part of it. */
export function withParts(sightings: readonly Sighting[], national: readonly Sighting[]): readonly Sighting[] {
	const ends = new Map(national.map(({ span }) => [span.start, span.end]));
	const isPart = ({ span }: Sighting): boolean => (ends.get(span.start) ?? 0) > span.end;
	return ends.size === 0 ? sightings : sightings.flatMap((each) => (!isPart(each) ? [each] : each.entry === undefined ? [] : [{ ...each, form: 'nested' as const }]));
}

/** Names stand apart, but for brackets and what they stand for: whichever overlaps is among the last few that begin before its end. */
function isTaken(span: Span, taken: readonly Span[]): boolean {
	const before = countBefore(taken, span.end, ({ start }) => start);
	return taken.slice(Math.max(0, before - few), before).some((each) => overlaps(each, span) && !(each.start === span.start && each.end < span.end));
}

const few = 8;

/** What the article has for a place has a government and a police; what it has for a body, "Norfolk police", is called by its place. */
function isSeat(type: Name['type'] | undefined, words: string): boolean {
	return type === 'place' || (type === 'organization' && /(?:^|\s)police$|\b(?:County|State|Province|City|Region) government$/.test(words));
}

interface National extends Span {
	/** Whether nothing but the article can tell its owner for a place: "Kwale County" of "the Kwale County government". */
	readonly isUnsure: boolean;
}

const nationalBodies: BlockWork<readonly National[]> = { name: 'national bodies', of: nationalBodiesIn };

const offices = 'foreign|defen[cs]e|finance|interior|home|justice|health|education|trade|commerce|energy|oil|agriculture|transport|labou?r|culture|environment';

const headPattern = `(?:${offices}) ministry|parliament|central bank|supreme court|constitutional court|army|navy|air force|coast guard|military|(?:military )?junta|armed forces|election commission|embassy|consulate|high commission`;

const localHeadPattern = '(?:crown|magistrates[’\']|sessions|family|high) court|(?:(?:state|provincial|regional|local|city|county|municipal) )?(?:government|govt)|(?:city|county|town|district|borough|municipal) council|(?:(?:provincial|state|city|county|municipal) )?police(?! (?:officers?|officials?|stations?|cars?|vans?|custody|headquarters|raids?|checkpoints?|posts?|records?|reports?|brutality|dogs?|states?)\\b)';

/** A look for these tells most blocks apart that have none, sooner than the pattern does. */
const heads = ['ministry', 'parliament', 'bank', 'court', 'army', 'navy', 'force', 'guard', 'military', 'commission', 'govern', 'govt', 'council', 'police', 'embassy', 'consulate', 'junta'];

const head = new RegExp(`(?<= )(?:${headPattern}|${localHeadPattern})(?![\\p{L}\\p{M}-])`, 'gu');

const body = new RegExp(`(?<![\\p{L}\\p{M}.-])(?<owner>\\p{Lu}[\\p{L}.]{1,24}(?: \\p{Lu}\\p{Ll}{1,20}){0,2})(?:['’]s?)? (?:${headPattern}|(?<local>${localHeadPattern}))$`, 'u');

/** "the Commons defence committee", "the Senate committee on finance", "the home affairs select committee": of a chamber, in small letters. */
const committee = /(?<![\p{L}\p{M}.-])(?:(?:National |Legislative )?Assembly|Senate|House|Commons|Lords|Knesset|(?:State )?Duma|Bundestag|Dáil|Seanad|Oireachtas|Parliament)(?:['’]s)?(?:(?: \p{Ll}[\p{Ll}-]{2,20}(?:,? and|,)?){1,5} (?:sub)?committee|(?: \p{Lu}\p{Ll}{2,20}){1,3} (?:sub)?committee(?: on \p{Lu}\p{Ll}{2,20})?|(?: \p{Ll}{3,12}){0,2} (?:sub)?committee on \p{Ll}{3,20}(?: and \p{Ll}{3,20})?)(?![\p{L}\p{M}-])|(?<=\b[Tt]he )(?:\p{Ll}[\p{Ll}-]{2,20}(?:,? and|,)? ){1,4}select committee(?![\p{L}\p{M}-])/gu;

/** No country has a longer name, as the pattern counts. */
const longest = 52;

/** The heads are looked for first: they are rare, and capitals, with which a country could begin, are not. */
function nationalBodiesIn(text: string): readonly National[] {
	const found: National[] = [];
	for (const { 0: words, index } of heads.some((word) => text.includes(word)) ? text.matchAll(head) : []) {
		const end = index + words.length;
		const from = Math.max(found.at(-1)?.end ?? 0, index - longest);
		const match = body.exec(text.slice(from, end));
		const { owner = '', local } = match?.groups ?? {};
		const late = ownerStart(owner, local);
		if (match && (late !== undefined || (local !== undefined && !owner.includes('.')))) {
			found.push({ start: from + match.index + (late ?? (owner.startsWith('The ') ? 'The '.length : 0)), end, isUnsure: late === undefined });
		}
	}
	if (!text.includes('ommittee')) {
		return found;
	}
	const committees = [...text.matchAll(committee)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, isUnsure: false }));
	return [...found, ...committees].sort(inTextOrder);
}

/** Where the country begins in capitals that may hold another word before it, "Yesterday China’s parliament …"; a region or city may have a government too. */
function ownerStart(words: string, local: string | undefined): number | undefined {
	for (let at = 0; ; at = words.indexOf(' ', at) + 1) {
		const owner = words.slice(at);
		if (countryOf(owner) !== undefined || (local !== undefined && (isPlaceName(owner) || peoplesOfParts.has(owner) || (local.includes(' ') && isUnknown(owner))))) {
			return at;
		}
		if (!owner.includes(' ')) {
			return undefined;
		}
	}
}

/** "Shanxi provincial government": a single capital that is no plain word, before what says whose it is. */
function isUnknown(owner: string): boolean {
	return !owner.includes(' ') && !plainWords.has(owner.toLowerCase()) && !roleNouns.has(owner.toLowerCase());
}

/** Parts of states with a government of their own, as adjectives. */
const peoplesOfParts = new Set('Welsh Scottish Catalan Basque Flemish Walloon Bavarian Kurdish Sicilian Crimean Zanzibari Greenlandic Faroese'.split(' '));

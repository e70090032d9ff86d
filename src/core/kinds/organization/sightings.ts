import type { OrganizationMention } from '../../annotations';
import type { CalendarDate } from '../../calendar';
import type { Directory, OrganizationEntry } from '../../directory/directory';
import type { Name } from '../../names/names';
import type { Reading } from '../../reading';
import { textOf, type Span } from '../../span';
import { countryOf } from '../../countryOf';
import { legalForms } from '../../words/bodyHeads';
import { demonyms } from '../../words/demonyms';
import { isSharedName, partiesAbroad } from '../../words/sharedBodies';
import { aboutOf, type About } from './context';

/** A name of a body where it stands, before anything is joined. */
export interface Sighting {
	readonly span: Span;
	/** As written, white space collapsed: "People’s Liberation Army". */
	readonly name: string;
	readonly form: OrganizationMention['form'];
	/** The full name, where brackets say that this one stands for it. */
	readonly of?: string;
	/** The one entry of the directory that bears the name. */
	readonly entry: OrganizationEntry | undefined;
}

/** Every name of the article that is a body's, and every other that the directory knows as one, such as "Kremlin". */
export function sightingsOf(reading: Reading): readonly Sighting[] {
	const { article, knowledge } = reading;
	const about = aboutOf(reading);
	return reading.names.flatMap((name, at) => {
		const words = ofAState(article.text, name.span) + textOf(article.text, name.span).replace(/\s+/g, ' ');
		const owned = ownedName(reading, at, words);
		const entry = meantBy(words, youngEnough(entryNamed(owned ?? words, knowledge.directory), article.published), about) ?? partyAbroad(reading, words, about);
		const isOther = isFaith(article.text, name, words) || isCamera(article.text, name.span) || isWhereabouts(article.text, name.span, words, entry);
		if (isOther || !isBody(name, words, entry)) {
			return [];
		}
		return [{ ...sightingOf(name.span, words, entry), ...owned === undefined ? {} : { of: owned } }];
	});
}

/** "state " before "Senate": that of one of the United States, whichever it is. */
function ofAState(text: string, { start, end }: Span): string {
	return /\bstate $/.test(text.slice(Math.max(0, start - 6), start)) && /^(?:Senate|House|Assembly|Legislature)$/.test(text.slice(start, end)) ? 'state ' : '';
}

/** "Israel’s Foreign Ministry" for the one of "Israel objected. Its Foreign Ministry": the last state named before it, not far off, owns it. */
function ownedName({ names, article: { text } }: Reading, at: number, words: string): string | undefined {
	const { start } = names[at]?.span ?? { start: 0 };
	if (!/\b(?:its|their) $/i.test(text.slice(Math.max(0, start - 7), start)) || !ofStates.test(words)) {
		return undefined;
	}
	const state = names.slice(Math.max(0, at - 4), at).findLast(({ span, type }) => type === 'place' && start - span.end < near && countryOf(textOf(text, span)) !== undefined);
	return state && `${textOf(text, state.span)}’s ${words}`;
}

const ofStates = /(?:^| )(?:Ministry|Embassy|Parliament|Army|Navy|Air Force|Coast Guard|Cabinet|Supreme Court|Central Bank)$|^Ministry of /;

/** In characters: what "its" goes back to is no further off. */
const near = 160;

/** "ICC" is no court that was founded after the article. */
function youngEnough(entry: OrganizationEntry | undefined, published: CalendarDate | undefined): OrganizationEntry | undefined {
	return entry?.foundingDate !== undefined && published !== undefined && Number(entry.foundingDate) > published.year ? undefined : entry;
}

/** "Congress" is Washington’s only in an article about the United States; the reader’s own dossier is believed. */
function meantBy(words: string, entry: OrganizationEntry | undefined, about: About): OrganizationEntry | undefined {
	const isOpen = entry?.country !== undefined && entry.layer === 'directory' && isSharedName(words) && !about(entry.country);
	return isOpen ? undefined : entry;
}

/** In characters: what an article is about stands there. */
const opening = 20_000;

/** "Congress" is a party in an article about India, as far as it is not about the United States too. */
function partyAbroad({ article: { text }, knowledge: { directory } }: Reading, words: string, about: About): OrganizationEntry | undefined {
	const party = partiesAbroad.get(words);
	return party && about(party.abroad) && !about(party.home) && party.sign.test(text.slice(0, opening)) ? entryNamed(party.name, directory) : undefined;
}

export function sightingOf(span: Span, name: string, entry: OrganizationEntry | undefined): Sighting {
	return { span, name, entry, form: formOf(name, entry) };
}

/** Several bodies of one name are never told apart by guessing. */
export function entryNamed(words: string, directory: Directory): OrganizationEntry | undefined {
	const [only, ...others] = directory.organizationsNamed(words);
	return others.length === 0 ? only ?? companyNamed(words, directory) : undefined;
}

/** "General Motors Corp" is the General Motors that the directory lists. */
function companyNamed(words: string, directory: Directory): OrganizationEntry | undefined {
	const form = words.lastIndexOf(' ');
	const [only, ...others] = form > 0 && legalForms.has(words.slice(form + 1).replace('.', '')) ? directory.organizationsNamed(words.slice(0, form)) : [];
	return only?.classification === 'company' && others.length === 0 ? only : undefined;
}

function isBody({ type }: Name, words: string, entry: OrganizationEntry | undefined): boolean {
	return type === 'organization' || (type !== 'person' && entry !== undefined && countryOf(words) === undefined && !areMembers(words));
}

/** "In Westminster", "outside Downing Street": where something is; "at the Pentagon" one is with those who work there. */
function isWhereabouts(text: string, { start, end }: Span, words: string, entry: OrganizationEntry | undefined): boolean {
	const isDateline = /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) && /^, (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}{2,8} \d)/u.test(text.slice(end, end + 16)); // "Nur-Sultan, 16 April 2020"
	return formOf(words, entry) === 'metonym' && (isDateline || /\b(?:in|near|outside|around) $/i.test(text.slice(Math.max(0, start - 8), start)));
}

/** "a Hindu nationalist" is of a faith; "The Hindu" is the newspaper. */
function isFaith(text: string, { type, span: { start } }: Name, words: string): boolean {
	return type === 'other' && demonyms.has(words) && !text.startsWith('The ', start - 4);
}

/** "CCTV footage" is nobody’s, and the broadcaster is China’s. */
function isCamera(text: string, { start, end }: Span): boolean {
	return text.startsWith('CCTV', start) && end - start === 4 && /^ (?:footage|cameras?|images?|recordings?|systems?|network|surveillance|pictures|video|evidence|clips?)\b/.test(text.slice(end, end + 16));
}

/** "Republicans" are people; Les Républicains are found as the body that they are. */
function areMembers(words: string): boolean {
	return words.endsWith('s') && demonyms.has(words.slice(0, -1));
}

function formOf(name: string, entry: OrganizationEntry | undefined): Sighting['form'] {
	const sort = entry?.otherNames.find((other) => other.name === name)?.sort;
	if (sort === 'metonym') {
		return 'metonym';
	}
	return sort === 'acronym' || isAcronym(name) ? 'acronym' : 'name';
}

/** "IAEA", "U.N.", "AstraZeneca" is none. */
export function isAcronym(name: string): boolean {
	return /^(?:\p{Lu}\.?){2,7}$/u.test(name);
}

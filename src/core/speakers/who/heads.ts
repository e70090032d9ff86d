import { spanOf, textOf, type Span } from '../../span';
import { openingHeads, stateHeads } from '../../words/agencyHeads';
import { endingLikeAdverbs } from '../../words/functionWords';
import { headWords } from '../../words/headWords';
import { ownTexts } from '../../words/speechNouns';
import { honorifics, ranks, roleNouns, seats } from '../../words/titles';
import type { Cast, Voice } from './cast';
import { explainsName } from './explaining';

/**
 * Those whom a subject's words name at its head. "Huma Abedin" of "Huma Abedin, vice chairwoman for Clinton’s campaign" and both of
 * "Wu and Huang", but nobody of "a spokesman for Wu", "Wu’s lawyer" or "the Wu campaign".
 */
export function headsOf(cast: Cast, text: string, subject: Span): readonly Voice[] {
	const voices = cast.within(subject);
	if (voices.length === 0) {
		return voices;
	}
	const words = textOf(text, subject);
	const report = / (?:by|from) /.test(words) ? issued.exec(words) : null;
	if (report) {
		return voices.filter(({ span }) => span.start === subject.start + report[0].length).slice(0, 1);
	}
	const owner = voices.find(({ kind, span }) => owned.test(text.slice(span.end, subject.end)) || (kind === 'organization' && spokenBy.test(text.slice(span.end, subject.end))));
	if (owner) {
		return [owner];
	}
	const last = voices.at(-1);
	if (last?.kind === 'organization' && last.span.end === subject.end && partOf.test(text.slice(subject.start, last.span.start))) {
		return [last];
	}
	if (last?.kind === 'organization' && /^,? which$/.test(text.slice(last.span.end, subject.end))) {
		return [last]; // "charges against Wu were thrown out by the court, which"
	}
	const heads: Voice[] = [];
	let at = subject.start;
	for (const voice of voices) {
		const before = text.slice(at, voice.span.start);
		if (heads.length === 0 && voice.kind === 'person' && isTitleOfBody(before)) {
			heads.push(voice);
			at = voice.span.end;
			continue;
		}
		if (heads.length > 0 ? !joins.test(before) && !(voice.kind === 'person' && joinsDescribed.test(before)) : governed.test(before)) {
			if (heads.length > 0 && voice.kind !== 'person') {
				at = belongs.test(before) ? voice.span.end : at; // "Wu of the Left Party and Lund"
				continue; // "Wu and the head of the agency, Lund"
			}
			break;
		}
		if (!isHead(text, voice.span, subject) || (voice.kind !== 'person' && seats.has(/^\s(?<word>\p{Lu}{2,3})(?=\s|$)/u.exec(text.slice(voice.span.end, subject.end))?.groups?.word ?? ''))) {
			at = voice.span.end;
			continue; // "Trump campaign manager Kellyanne Conway", "Board of Education President Maria Delgado", "the Ashburton MP"
		}
		heads.push(voice);
		at = voice.span.end;
	}
	return heads;
}

/** The name right behind words that describe its bearer: "Its director, John Kofi Mensah, said". */
export function appositiveOf(cast: Cast, text: string, subject: Span): Voice | undefined {
	const [first, second] = cast.within(spanOf(subject.end, subject.end + 100));
	const voice = first?.kind === 'organization' && second?.kind === 'person' && isOffice(text.slice(first.span.end, second.span.start).trim()) ? second : first;
	const inside = cast.within(subject).at(-1);
	const isOfItsBody = voice?.kind === 'organization' && inside?.kind === 'organization' && inside.span.end === subject.end; // "a doctor at Holm Hospital, Norvale University, said"
	const isOfAnother = voice?.kind === 'organization' && /\s(?:of|for|at|from|with)\s(?:the|an?|its)\s[\p{Ll}-]{3,20}$/u.test(textOf(text, subject)); // "a spokesman for the contractor, Baywide Works"
	return voice !== undefined && voice.kind !== 'place' && !isOfAnother && !isOfItsBody && isTitled(text.slice(subject.end, voice.span.start))
		&& /^(?:\s(?:KC|QC|SC|MP|MEP|MSP))?(?:[,.;:)”"’»]|\s(?:\(|of\s)|$)/.test(text.slice(voice.span.end, voice.span.end + 8)) ? voice : undefined;
}

/** Ann Wu and Bo Lund of "Two neighbours, Ann Wu and Bo Lund, said": at least two people, whom nothing but commas and an "and" parts. */
export function severalNamed(cast: Cast, text: string, subject: Span): readonly Voice[] | undefined {
	if (!/^(?:two|three|four|both|the|his|her|its|their|several|many|some)\s.*s$|[’']s?\s(?:\p{Ll}+\s){0,2}\p{Ll}+s$|^\p{L}+s$|\s\p{Ll}+s\sof\s/iu.test(textOf(text, subject))) {
		return undefined;
	}
	const named: Voice[] = [];
	let end = subject.end;
	for (const voice of cast.within(spanOf(subject.end, subject.end + 140))) {
		if (voice.kind !== 'person' || !(named.length === 0 ? /^, $/ : /^(?:,|,? and) $/).test(text.slice(end, voice.span.start))) {
			break;
		}
		named.push(voice);
		({ end } = voice.span);
	}
	return named.length > 1 && text.startsWith(',', end) ? named : undefined;
}

/** Dev Holm of "The man who told him was 17-year-old Dev Holm" and of "The woman who bowled it, Ann Holm, is 20": whom the sentence goes on to name. */
export function predicatedOf(cast: Cast, text: string, subject: Span): Voice | undefined {
	if (!/^the (?:man|woman|boy|girl|one|person)$/i.test(textOf(text, subject)) || !text.startsWith(' who ', subject.end)) {
		return undefined;
	}
	const voice = cast.within(spanOf(subject.end, subject.end + 110)).find(({ kind }) => kind === 'person');
	return voice && /^ who [^.;:“”"‘\n]{3,80}(?:, | (?:was|is) (?:\d{1,3}-year-old )?)$/u.test(text.slice(subject.end, voice.span.start)) ? voice : undefined;
}

/** ", the", ", the potter", ", Labour MP". */
function isTitled(between: string): boolean {
	const { title = '' } = /^,\s(?:the\s)?(?<title>(?:[\p{L}\d.’'-]{1,24}\s){0,4})$/u.exec(between)?.groups ?? { title: '?' };
	const noun = title.trimEnd().split(' ').at(-1) ?? '';
	return noun === '' || /^[\p{Ll}\d-]+-year-old$/u.test(noun) || isOffice(noun) || honorifics.has(noun.toLowerCase()) || ranks.has(noun.toLowerCase().replace('.', ''));
}

/** "potter", "Sen.", "Lt.", "MP". */
function isOffice(word: string): boolean {
	const plain = word.toLowerCase().replace(/\.$/, '');
	return roleNouns.has(plain) || ranks.has(plain) || seats.has(word);
}

/** "One farmer, who gave her name only as Almaz": what somebody is to be called. */
export function selfNamed(cast: Cast, text: string, subject: Span): Voice | undefined {
	const clause = givenName.exec(text.slice(subject.end, subject.end + 80))?.[0];
	const start = subject.end + (clause?.length ?? 0);
	return clause === undefined ? undefined : cast.within(spanOf(start, start + 60)).find(({ kind, span }) => kind === 'person' && span.start === start);
}

const givenName = new RegExp(
	'^,? who (?:only )?(?:(?:gave|gives) (?:only )?(?:his|her|their|the) (?:(?:first|full|last|given) )?name'
	+ '|(?:identified|identifies|introduced) (?:himself|herself|themselves)) (?:only |just |simply )?as (?:only |just )?'
	+ '|^,? who (?:gave|gives) only (?:his|her|their) (?:first |last )?name, ',
);

/** "Wu, | an envoy who", "Wu, | director of the bank, | told": whom an apposition explains that no comma closes. */
export function explainedBy(cast: Cast, text: string, subject: Span): Voice | undefined {
	const explains = text.slice(subject.start - 2, subject.start) === ', ' && explainsName(textOf(text, subject).replace(/\s+/g, ' '));
	const voice = explains ? cast.within(spanOf(Math.max(0, subject.start - 60), subject.start)).at(-1) : undefined;
	return voice?.kind === 'person' && voice.span.end === subject.start - 2 && !isDoer(text, voice.span.start) ? voice : undefined;
}

/** "Cross-examined by | Karen Holm, a lawyer who asked, she": not whom the sentence is about. */
export function isDoer(text: string, offset: number): boolean {
	return /\bby $/.test(text.slice(Math.max(0, offset - 4), offset));
}

/** The one at the head, or whom the words beside it name. */
export function subjectIn(cast: Cast, text: string, subject: Span): Voice | undefined {
	return headsOf(cast, text, subject)[0] ?? selfNamed(cast, text, subject) ?? appositiveOf(cast, text, subject);
}

/** "Wu’s house burned down. “I lost all,” he said." */
export function possessorIn(cast: Cast, text: string, subject: Span): Voice | undefined {
	const [voice] = cast.within(subject);
	return voice?.span.start === subject.start && /^[’']s?\s/.test(text.slice(voice.span.end, voice.span.end + 3)) ? voice : undefined;
}

/** Those at the head, and whoever a description joined by "and" stands for: "Wu and his counterpart, Huang, warned". */
export function namedBy(cast: Cast, text: string, subject: Span): readonly Voice[] {
	const heads = headsOf(cast, text, subject);
	const [first] = heads;
	const described = first && heads.length === 1 && /^\sand\s(?:his|her|its|their|the|an?)\s[^,]{3,80}$/.test(text.slice(first.span.end, subject.end))
		? appositiveOf(cast, text, subject)
		: undefined;
	return described ? [...heads, described] : heads;
}

// "Wu, Huang and Chase", "both Wu and Huang", with a title before the next.
const joins = /^(?:\s|,|and|&|the|as well as|\([^)]{0,40}\)){1,12}$/;

// "Wu, and the head of the agency, Huang"; "Wu, an envoy, and Huang"; "Wu and his brother Michael"; "Wu, and their tall neighbor Lund".
const joinsDescribed = /^(?:(?:\s|,){0,3}and\s(?:the|an?|his|her|its|their)\s[^,]{2,100},\s|,\s[^,]{2,60},\sand\s|,?\sand\s(?:his|her|their|our)\s(?:[\p{Ll}-]{2,20}\s){0,4})$/u;

/** "Board of Education President" before a name; "Friends of President" is none, as friends are no body. */
function isTitleOfBody(before: string): boolean {
	const head = titleOf.exec(before)?.groups?.head ?? '';
	return openingHeads.has(head) || stateHeads.has(head);
}

const titleOf = /^(?<head>\p{Lu}\p{L}{1,20}) (?:of|for) (?:\p{Lu}[\p{L}-]{1,20} ){1,4}$/u;

// "The party’s state unit", "the Barwon statement": a part of a body and what it puts out speak for it.
const spokenBy = /^(?:(?:[’']s?)? (?:[\p{L}-]{1,20} ){0,2}(?:unit|branch|chapter|wing|headquarters|press office|media office|country office|field office)| (?:press )?(?:statement|release|communiqué|communique|filing|report|study|analysis|review|audit|survey|forecast))$/iu;

// "The Norvale bench of the High Court", "a panel of the court": judges who sit for it.
const partOf = /^(?:(?:[Aa]n?|[Tt]he) )?(?:[\p{L}\d-]{2,20} ){0,3}(?:bench|panel|chamber) of (?:judges (?:of|on) )?(?:the )?$/u;

// "Wu of the Left Party"
const belongs = /^,?\s(?:of|from|for|at)\s(?:the\s)?$/;

// Whoever issued a report speaks in it: "A report by the ministry said".
const issued = /^(?:(?:an?|the|one) )?(?:[\p{L}-]{1,20} ){0,2}(?:report|statement|letter|bulletin|communiqué|ruling|post|calculations?|estimates?|figures|data|analys[ie]s|surveys?|polls?|research|forecasts?|projections?|stud(?:y|ies))(?: of \d{4})? (?:by|from|compiled by|released by|published by) (?:the )?/iu;

// "Wu’s statement said": whose words they are.
const owned = new RegExp(`^[’']s? (?:[\\p{L}-]{1,20} ){0,2}(?:${ownTexts})$`, 'iu');

// Something else is the head when a preposition or "who" stands before the name.
const governed = new RegExp(`(?:^|\\s)(?:${headWords.join('|')})\\s`, 'i');

/** What follows ends the phrase: a comma, a bracket, a preposition, "and", or the subject's own end; never a possessive. */
function isHead(text: string, name: Span, subject: Span): boolean {
	const after = textOf(text, { start: name.end, end: subject.end });
	return ends.test(after);
}

const ends = new RegExp(`^(?:\\s*$|\\s*[,(—–;"“]|\\s+(?:and|&|${headWords.join('|')}|himself|herself|itself|Jr|Sr|KC|QC|SC|MP|MEP|MSP|MLA|TD|OBE|CBE|MBE|then|also|both|too|alone)\\b|\\s+\\p{Ll}{3,14}s\\s+(?:the|an?|its|his|her|their|that|it)\\b|\\s+(?!(?:${[...endingLikeAdverbs].join('|')})\\b)\\p{Ll}{1,20}ly\\b|\\.\\s*$)`, 'u');

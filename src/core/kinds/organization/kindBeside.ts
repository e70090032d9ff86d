import type { OrganizationKind } from '../../annotations';
import type { Reading } from '../../reading';
import type { Span } from '../../span';
import { kindOfHead, kindOfNounBeside } from '../../words/bodyHeads';
import { headOf } from './kindByName';
import type { Sighting } from './sightings';

/** What the nearest noun says of a name anywhere: a party for "the Popular Force party", a company for "the lender Vida". */
export function kindBeside({ article: { text } }: Reading, sightings: readonly Sighting[]): OrganizationKind | undefined {
	for (const { span, name } of sightings) {
		if (/\b(?:opposition|ruling|governing) $/.test(text.slice(Math.max(0, span.start - 12), span.start)) || (!chambers.has(name.slice(name.lastIndexOf(' ') + 1)) && rivals.test(text.slice(span.end, span.end + 48)))) {
			return 'party';
		}
		if (isSource(text, span)) {
			return 'news agency';
		}
		if (/^ staff(?: (?:writer|reporter|correspondent|photographer))?(?:$|[\n,])/i.test(text.slice(span.end, span.end + 22))) {
			return 'news outlet'; // "By Karen Holm, Courier | Staff"
		}
		if (ofMinistry.test(text.slice(Math.max(0, span.start - 14), span.start)) && /^(?:Department|Directorate|Division)\b/.test(name)) {
			return 'agency';
		}
		const kind = kindOfNouns(besideEnd.exec(text.slice(span.end, span.end + 24))?.groups)
			?? kindOfNouns(besideStart.exec(text.slice(Math.max(0, span.start - 24), span.start))?.groups)
			?? kindBehind(text, span.end);
		if (kind !== undefined) {
			return kind;
		}
	}
	return undefined;
}

/** "SEOUL, May 23 (Norvap) -- South Korea": whose dispatch it is. */
function isSource(text: string, { start, end }: Span): boolean {
	const line = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - 60), start);
	return line.endsWith('(') && /^\)\s?[-–—]/.test(text.slice(end, end + 3)) && /^\p{Lu}{3}[^(]{0,56}\($/u.test(line);
}

// "the ministry’s | Department of Press"
const ofMinistry = /\b(?:ministry|agency)['’]s $/i;

// "Khovar | news agency", "think tank | FIEL": a noun, or two of which both count.
const besideEnd = /^ (?<noun>(?<first>\p{Ll}{4,11})(?: \p{Ll}{4,9})?)(?![\p{L}-])/u;
const besideStart = /(?:^|[^\p{L}-])(?<noun>(?:\p{Ll}{4,8}[ -])?(?<last>\p{Ll}{4,11})),? $/u;

function kindOfNouns(groups: Readonly<Record<string, string | undefined>> | undefined): OrganizationKind | undefined {
	return kindOfNounBeside.get(groups?.noun ?? '') ?? kindOfNounBeside.get(groups?.first ?? groups?.last ?? '');
}

/** "Senate candidates" stand for it and not for a party. */
const chambers = new Set(['Senate', 'House', 'Parliament', 'Assembly', 'Knesset', 'Commons']);

// "Labour MP", "the NDC’s candidate"; ", the largest opposition group"
const rivals = /^(?:['’]s)? (?:\p{Lu}\p{Ll}+ )?(?:MPs?|MLAs?|TDs?|MKs?|MEPs?|councillors?|candidates?|(?:presidential|mayoral|gubernatorial|parliamentary) (?:candidate|nominee)|lawmakers?|legislators?|corporators?|deput(?:y|ies) (?=\p{Lu})|[Ss]enators? (?=\p{Lu})|backbenchers?|whip|manifesto|caucus|voters)\b|^, (?:an?|the) (?:[\p{Ll}-]{2,16} ){0,2}(?:opposition|ruling|governing) (?:group|bloc|party|alliance|movement)\b/u;

/** What the "producer" of ", a lithium producer, left" says, or the "state body" of ", the state body that". */
function kindBehind(text: string, end: number): OrganizationKind | undefined {
	const phrase = /^(?:,| \([^()]{1,20}\),) (?:an?|the|\p{Lu}[\p{L}-]{1,20}['’]s) (?<words>(?:[\p{L}\d-]{1,24} ){0,5}[\p{L}-]{1,24})/u.exec(text.slice(end, end + 120))?.groups?.words ?? '';
	const words = phrase.split(/ (?:of|for|in|at|with|from|on|by|who|that|which|whose|and|to|based|owned|registered|founded|established|formed|created|set up|linked|allied|led|run|backed|headed|specialising|specializing|making|offering) /, 1)[0]?.toLowerCase().split(' ') ?? [];
	const pair = words.slice(-2).join(' ');
	const noun = words.at(-1) ?? '';
	if (words.length === 1 && noun === 'group') {
		return 'organisation'; // "the Youth Forum, a group linked to the party"
	}
	const isPublic = noun === 'agency' || (noun === 'service' && /\b(?:city|state|country|nation|county|town|government)['’]s /.test(phrase)); // ", the city’s water service"
	return kindOfNounBeside.get(pair) ?? (isPublic ? 'agency' : kindOfNounBeside.get(noun));
}

/** Where a name turns on no known word: a firm has shares and customers, "Voltara’s profit"; whom people talk to is a newspaper or a station, "told Norvale FM". */
export function kindByCompany({ article: { text } }: Reading, sightings: readonly Sighting[]): OrganizationKind | undefined {
	const open = sightings.filter(({ name, form }) => form !== 'nested' && kindOfHead.get(headOf(name)) === undefined);
	const before = ({ span: { start } }: Sighting): string => text.slice(Math.max(0, start - 40), start);
	const isAngled = ({ span: { start, end } }: Sighting): boolean => text[start - 1] === '<' && text[end] === '>'; // as wires set firms
	if (open.some((each) => isAngled(each) || ofFirms.test(before(each)) || firmsOwn.test(text.slice(each.span.end, each.span.end + 40)))) {
		return 'company';
	}
	if (sightings.some((each) => ofUniversities.test(before(each)))) {
		return 'university';
	}
	if (open.some((each) => ofParties.test(before(each)))) {
		return 'party';
	}
	const isTold = (each: Sighting): boolean => each.name.split(' ').length < 3 && toldOf.test(before(each));
	return open.some((each) => toMedia.test(before(each)) || isTold(each) || (callSign.test(each.name) && onAir.test(before(each)))) ? 'news outlet' : undefined;
}

// Charities have chief executives too.
const ofFirms = new RegExp(
	'\\b(?:shares (?:of|in)|stake in|(?:[Aa]nalyst|economist|strategist|trader|broker|dealer|auditor|portfolio manager|fund manager|head of research)s?,?(?: \\p{Lu}\\S{1,20}){0,3} (?:at|with|for|of)|partners? at|operated by|(?:is|was|were|being) advised by'
	+ '|(?:chief financial officer|shareholders|customers|subsidiary|unit|takeover|acquisition) of|bought by|supplied by|made by|manufactured by) (?:the )?$', 'u',
);

// "a professor of history at | Norvale"
const ofUniversities = /\b(?:professor|lecturer|dean|provost|sophomore)s? (?:[\p{Ll} ]{0,40})?(?:at|of|with) (?:the )?$/u;

// "a lawmaker with the ruling | Norvale First", "the main opposition party, the | NFP"
const ofParties = /\b(?:lawmaker|legislator|MP|politician|councillor|backbencher)s? (?:of|from|with|for) (?:the )?(?:(?!House|Senate)[\p{Ll}-]{3,14} ){0,2}$|\b(?:opposition|ruling|another|governing) party, (?:the )?$/u;

const firmsOwn = /^(?:['’]s)? (?:department stores?|(?:processing|assembly|bottling|chemical|steel|power|car) plant|shares?|stock|customers|shareholders|profits?|revenues?|earnings|factory|plant|stores|branches|chief financial officer)\b/;

const toMedia = new RegExp(
	'\\b(?:told|interview with|interview to|interviewed by|broadcast by|published by) $'
	+ '|\\b(?:speaking (?:to|on)|speaks? with|appearing on|appeared on|said on|commentator (?:with|for|on)|(?:wrote|writes|writing|published(?: (?:this|last) (?:week|month|year))?|article|column|op-ed|essay|reports?) in'
	+ '|debate(?: (?:this|last) (?:week|month|night))? on) (?:the )?$',
);

// “…,” Holm told the | Stage: behind somebody's words stands the paper that has them.
const toldOf = /[”"’'] (?:\p{Lu}\S{1,20} ){1,3}(?:told|admitted to|confided to) (?:the )?$/u;

// Stations of the Americas and the Philippines, by the ITU's call signs: "on | KNOR in Denver", "radio station | DZNV".
const callSign = /^(?:[KW][A-Z]{3}|D[WXYZ][A-Z]{2})(?:-(?:TV|FM|AM))?$/;
const onAir = /\b(?:on|with|to|told|station|radio|channel) (?:the )?$/i;

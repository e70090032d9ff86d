import { spanOf, textOf, type Span } from '../../span';
import { asideInBrackets } from '../../words/asides';
import { isOccupation } from '../../words/occupations';
import { dignities, roleNouns, titleModifiers } from '../../words/titles';
import type { Around } from './around';
import { isKin } from './kin';
import { roleLength } from './roleExtent';

/** The office or job that stands beside a name, set off by commas, brackets or "who was". */
export interface Apposition {
	readonly span: Span;
	/** Whether the words around it say that it is over: "who served as …". */
	readonly over: boolean;
}

/** Longer than this and it is no apposition any more. */
export const reach = 240;

/** ", the US deputy assistant secretary of defense for China," after "Michael Chase". */
function appositionAfter(text: string, around: Around, nameEnd: number): Apposition | undefined {
	if (!opens.test(text.slice(nameEnd, nameEnd + 14))) {
		return undefined;
	}
	const after = text.slice(nameEnd, nameEnd + reach);
	const before = text.slice(Math.max(0, nameEnd - longestSupposed), nameEnd);
	const claimed = /^\s{1,4}(?:is|was|has been)\s/.test(after) && (isClaimed.test(before) || around.quoted.some(({ start, end }) => start < nameEnd && nameEnd <= end)); // “Wu is the leader that we need”
	const relative = supposed.test(before) || claimed ? null : served.exec(after);
	const length = relative?.[0].length ?? opened.exec(after)?.[0].length ?? 0;
	const start = nameEnd + length;
	const span = spanOf(start, start + roleLength(around, after.slice(length), start));
	const opening = after.slice(0, length);
	const isOther = isNextOffice(text, span, opening) || isInserted(text, span, opening) || ofMany.test(text.slice(span.start, span.end));
	const isNext = isOther || isNextSubject.test(text.slice(span.start, span.end + 5));
	const isSaidOf = relative !== null && !/\b(?:who|as)\s/.test(relative[0]) && !relative[0].startsWith(","); // "Wu is a skilled debater" tells what he is like
	return length > 0 && span.start < span.end && !isNext && isRole(withBodiesWhole(text, around, span), isSaidOf)
		? { span, over: relative?.groups?.past !== undefined || /\bthen\s{1,4}$/.test(after.slice(0, length)) || past.test(text.slice(span.start, span.end)) || ended.test(text.slice(span.end, span.end + longestEnd)) }
		: undefined;
}

/** Every office behind a name: "a farmer and former member of the council" is two, "a Republican and former mayor" is one. */
export function appositionsAfter(text: string, around: Around, end: number): readonly Apposition[] {
	const nameEnd = end + (dignity.exec(text.slice(end, end + 6))?.[0].length ?? 0);
	const seat = endOfSeat(text, around, nameEnd);
	const first = appositionAfter(text, around, nameEnd) ?? (seat > nameEnd ? appositionAfter(text, around, seat) : undefined);
	const other = first ? '' : noOfficeYet.exec(text.slice(nameEnd, nameEnd + reach))?.[0] ?? '';
	const second = first || other !== '' ? appositionJoined(text, around, first?.span.end ?? nameEnd + other.length) : undefined;
	return [first, second].flatMap((aside) => (aside ? [aside] : []));
}

// "Siobhán Kilbane SC, | defending counsel"
const dignity = new RegExp(`^,?\\s(?:${dignities})(?=,)`);

// ", a Republican | and former mayor", ", a Holm supporter | and president of the league", ", who led the corps | and is now a fellow"
const noOfficeYet = /^,\s(?:an?\s[\p{L}\s’'-]{3,48}?(?=\sand\s)|who\s[\p{L}\d\s’'-]{3,80}?(?=\sand\sis\snow\s))/u;

/** "Wu | of the Green Party (GP), a former minister": behind the body whose he is. */
function endOfSeat(text: string, { bodies }: Around, nameEnd: number): number {
	const lead = /^\s(?:of|from|with)\s(?:the\s)?/.exec(text.slice(nameEnd, nameEnd + 12))?.[0];
	const body = lead === undefined ? undefined : bodies.find(({ start }) => start === nameEnd + lead.length);
	return body ? body.end + (acronymBracket.exec(text.slice(body.end, body.end + 14))?.[0].length ?? 0) : nameEnd;
}

const acronymBracket = /^\s\(\p{Lu}[\p{L}-]{1,9}\)/u;

// " and former", " (ISS) and a", " who is now", " and is now", " who was one of its"
const joints = /^(?:\s\(\p{Lu}[\p{L}-]{1,9}\))?(?:\sand\s(?:is\s)?(?<when>(?:now|currently|today|later|formerly|once|also)\s)?|\swho\sis\s(?:now|also|currently)\s|\swho\s(?:is|was)\s(?=(?:an?|the|one of|its|their)\s))(?=\p{Ll})/u;

function appositionJoined(text: string, around: Around, end: number): Apposition | undefined {
	const joint = joints.exec(text.slice(end, end + 36))?.[0] ?? '';
	const start = end + joint.length;
	const span = spanOf(start, start + roleLength(around, text.slice(start, start + reach), start));
	const isClosed = /^(?:[,.;:)—–\n]|\s\(|\swho\s|\sin\s\p{Lu}|$)/u.test(text.slice(span.end, span.end + 5));
	return joint !== '' && span.start < span.end && isClosed && isRole(withBodiesWhole(text, around, span)) ? { span, over: /\s(?:formerly|once|was)\s$/.test(joint) } : undefined;
}

// "For Wu, | a majority of voters | have doubts"
const ofMany = /^(?:an?|the) (?:majority|number|handful|group|third|quarter|half|dozen|plurality|series|couple|lot|bunch|slew|string|host) of\b/;

/** "Wu, | a top aide | said, left", "Speaking to Wu, | the candidate | stated": what a verb of saying follows without a comma has a clause of its own. */
function isInserted(text: string, { start, end }: Span, opening: string): boolean {
	const words = text.slice(start, end);
	const isPhrase = opening.trim() === ',' && /^(?:an?|the|one|his|her|their)\s/.test(words) && !/\s(?:of|for|at|with|to|from)\s/.test(words); // some forget the comma
	return isPhrase && /^\s(?:said|says|stated|told|added|noted|argued|warned|recalled|explained|insisted)\b/.test(text.slice(end, end + 12));
}

/** "his wife, Betsy, and | the candidate, Wayne Holm": the office of whoever is named behind it. */
function isNextOffice(text: string, { start, end }: Span, opening: string): boolean {
	return /\band\s{1,4}$/.test(opening) && text.startsWith('the ', start) && /^,\s\p{Lu}/u.test(text.slice(end, end + 3));
}

// "once a doctoral student", "until last year a researcher at the institute"
const past = /^(?:once|formerly|previously|until \p{L}{3,9}(?: \p{L}{3,9})?) (?:an?|the|\p{Lu})/u;

// "a director at the Treasury | until 2011", "the mayor | ten years ago", "an inspector | who has since retired"
const ended = new RegExp(
	'^(?:,\\s(?:has|had|was)\\s(?:already\\s|since\\s)?(?:been\\s)?(?:discharged|removed|dismissed|relieved|sacked|fired|ousted)\\b|\\s(?:until\\s|(?:from|between)\\s\\d{4}\\s(?:to|until|till|through|and)\\s|\\w+\\s(?:months|years|decades)\\s(?:ago|earlier)\\b'
	+ '|who\\s(?:has\\s(?:since\\s)?|had\\s|since\\s|later\\s|then\\s)?(?:retired|resigned|stepped down|stood down|died|was (?:sacked|fired|dismissed|ousted|killed|murdered))\\b))',
);
const longestEnd = 40;

// What can stand after a name before an aside: a comma, a bracket, a dash, or "who".
const opens = /^(?:,|\s{1,3}\(|\s{0,3}[—–]|\s{1,3}(?:who|is|was|has|serve|now works|currently works|works as|worked as|took over|takes over|stepped|stood|resigned|retired))/;

// ", " or " (" or " – ", and perhaps an age, a seat or the name in its own script: ", 57, ", " (57), ", " (R-Ohio), ", " (蔡英文), ".
const opened = new RegExp(String.raw`^(?:(?:\s{1,3}${asideInBrackets})?,\s{1,4}(?:(?:aged? )?\d{1,3},\s{1,4})?(?:(?:and|as|now|then|currently|today|later|while still|while)\s{1,4}){0,2}|\s{1,4}\(|\s{0,4}[—–]\s{0,4})`, 'u');

// "who served as the …": over; "who leads" says no office; "who is the …", "has been the …", "was named …": now.
const served = new RegExp(
	'^(?:,?\\s{1,4}who|,(?=\\sis\\s(?:an?|the)\\s))?\\s{1,4}(?:(?:now|currently)\\s(?=works\\s))?(?:'
	+ '(?:(?:was|has been) (?:(?:then|later|also) )?(?:named|appointed|elected|sworn in|confirmed|installed)|has been|is|serves|works|became|(?:took|takes) over as)\\s{1,4}(?:(?:also|now|currently|still|today)\\s{1,4})?(?:as\\s{1,4})?'
	+ '|(?<past>(?:(?:had|has|have|once|previously|formerly|briefly)\\s{1,4}){0,2}(?:(?:served|worked|was|been)\\s{1,4}(?:(?:then|at the time)\\s{1,4})?(?:for \\w{1,12} \\w{1,12} )?(?:as\\s{1,4})?'
	+ '|(?:stepped down|stood down|resigned|retired)(?: in \\d{4})? as\\s{1,4}))'
	+ ')(?=(?:the|a|an|its|their)\\s|\\p{L})', 'u',
);

// "if Karen Holm is the nominee": what is only supposed gives nobody an office.
const supposed = /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ss]hould|[Uu]ntil|[Ss]uppose|[Ww]ere)(?:\s{1,3}\p{Lu}\S{0,30}){1,5}$/u;
const longestSupposed = 120;

// "Lund said that Wu was the founder": what somebody says that another is makes nobody that.
const isClaimed = /\b(?:said|says|saying|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:es|ed|ing)|suggest(?:s|ed|ing)?|believ(?:es|ed|ing)|alleg(?:es|ed|ing)|accus(?:es|ed|ing)|repeat(?:s|ed|ing)?|declar(?:es|ed|ing)|tweet(?:s|ed|ing)?|charg(?:es|ed|ing)|call(?:s|ed|ing)?)\s(?:[^.!?;“”"]{0,60}\s)?(?:that\s)?(?:\p{Lu}\S{0,30}\s?){1,5}$/u;

// "In a note to her aide, Karen Holm, the mayor said": what "said" follows at once is its subject.
const isNextSubject = /^the\s[^,]{2,60}\s(?:said|says|told)$/;

// ", told the coroner" and ", 34, lost her younger son" go on with the sentence; "was not hopeful" denies.
const clause = /^(?:said|says|told|asked|added|wrote|had|has|have|do|does|did|was|is|were|are|will|would|met|became|called|lost|won|took|gave|left|held|saw|made|got|found|knew|not|never|hardly|\p{Ll}+ed (?:his|her|their|its))\s/u;

// "to be president", "who called the nominee", "formally crowned the nominee", "certainly not the first minister".
const noOffice = /\s(?:not|never)\s|^(?:to|who|they|that|this|not|hardly|never)\s|^(?:\p{Ll}+ly|instead|still|also|now)\s(?:not|\p{Ll}+(?:ed|ing))\s/u;

// "denied the claims through his lawyer", "share a lawyer": a verb and what it is done to.
const withObject = /^(?!(?:once|now|then|also|formerly|currently|later|today|still|perhaps|arguably|as|both|not|ever|always)\s)\p{Ll}{3,}\s(?:the|an?|his|her|their|its|any|all)\s/u;

/** The words of a span, each body in one word: "a University_of_Iowa professor". */
function withBodiesWhole(text: string, { bodies }: Around, { start, end }: Span): string {
	const inside = bodies.filter((body) => body.start >= start && body.end <= end);
	return inside.reduceRight((words, body) => `${words.slice(0, body.start - start)}${textOf(text, body).replace(/\s/g, '_')}${words.slice(body.end - start)}`, text.slice(start, end));
}

/** Whether the words before the first preposition end in an office: "a former senior military analyst | at the …". */
export function isRole(whole: string, isSaidOf = false): boolean {
	const words = whole.replace(oneOf, '');
	const front = words.split(/\s(?:of|for|at|in|to|with|from|on|over|about|against|between|among|after|before|under|by|and|out)\s/, 1)[0] ?? '';
	const parts = front.toLowerCase().split(/\s+/);
	const kin = /^(?:whose|my|our)$/.test(parts[0] ?? '') || (isKin(parts.at(-1) ?? '') && !inFirm.test(words));
	const indefinite = !isSaidOf && /^(?:an?|another)\s/.test(whole);
	const isHeld = (noun: string): boolean => isOffice(noun) || isOccupation(noun, indefinite && /\s\p{Ll}[\p{L}-]*$/u.test(front)) || (/^(?:democrat|republican)$/.test(noun) && /\b(?:ranking|top|senior|leading)\s/.test(front));
	return !kin && !noOffice.test(words) && !clause.test(front) && !withObject.test(front) && parts.length <= 10 && parts.slice(-1).every((part) => isHeld(words === whole ? part : part.replace(/ies$/, 'y').replace(/s$/, '').replace(/men$/, 'man')));
}

// "a partner at the consultancy", "the fund’s managing partner": of a firm, and nobody's spouse.
const inFirm = /^(?!(?:his|her|their)\s)(?:.*\s)?(?:(?:managing|founding|general|equity|limited|senior|junior|law|business)\spartner\b|partner\s(?:at|in|with)\s)/;

// "one of the | three secretaries"
const oneOf = /^one of (?:the |its |his |her |their )?/i;

function isOffice(noun: string): boolean {
	return roleNouns.has(noun.replace(/^(?:ex|then|vice|co)-|-/, '')) || roleNouns.has(noun.replace('-', '')) || /^(?:counterpart|predecessor|successor)$/.test(noun) || compound(noun);
}

/** "vice-president", "editor-in-chief", "secretary-general", "president-elect". */
function compound(word: string): boolean {
	const parts = word.split('-');
	return parts.length > 1 && parts.some((part) => roleNouns.has(part)) && parts.every((part) => roleNouns.has(part) || titleModifiers.has(part) || /^(?:in|elect|designate|at|law)$/.test(part));
}

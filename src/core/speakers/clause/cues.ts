import { spanOf, type Span } from '../../span';
import type { Bounds } from './bounds';
import { beForms, conjunctions } from '../../words/functionWords';
import { handouts } from '../../words/speechNouns';
import { mentalVerbs, oftenNouns, plainSaying, sayingForms, type SayingForm } from '../../words/sayingVerbs';
import { irregularPast } from '../../words/tenses';
import { formAt } from './forms';
import { behindParticiple, isThing, ofFirstVerb } from './leading';
import { agent, isReduced, standsPassively } from './passive';
import {
	endsSentence, isBetweenSubjectAndVerb, isCapital, isComma, isDash, isDeterminer, isFinite,
	isNegation, isNominative, isPreposition, isPronoun, isPunctuation, isWord, rangeOf, type Range,
} from './phrases';
import type { Piece } from './pieces';
import { isQuoting, quotedAs, quoteeAfter } from './quoting';
import { firstSubject } from './mainSubject';
import { authorAfter, lengthOfSource } from './sources';
import { subjectAfter } from './subjectAfter';
import { isNominal } from './nominal';
import { isVerbLike } from './stripped';
import { subjectBefore } from './subjects';

/** Words that say that somebody said something, with whoever is their subject. Places count the pieces of a line. */
export interface Cue {
	/** The verb, or "according to". */
	readonly at: number;
	/** Behind the cue's own words. */
	readonly to: number;
	readonly span: Span;
	/** speech: "said" · naming: "called it" · source: "according to". */
	readonly sort: 'speech' | 'naming' | 'source';
	readonly base: string;
	/** "saying" takes its subject from another verb. */
	readonly borrowed: boolean;
	readonly subject: Range;
	/** Whether the subject stands behind the verb: "said Wu". */
	readonly inverted: boolean;
}

/** In pieces: how far back a sentence is searched. */
const longest = 240;

/** Every cue of a line that has a subject, in order. */
export function cuesOf(pieces: readonly Piece[], { starts }: Pick<Bounds, 'starts'>): readonly Cue[] {
	const cues: Cue[] = [];
	const forms = sayingForms();
	for (let at = 0; at < pieces.length; at++) {
		if (endsSentence(pieces, at)) {
			continue;
		}
		const before = { floor: Math.max(starts[at] ?? 0, at - longest), cues };
		const cue = mayCue(pieces, at, forms) ? cueAt(pieces, at, before) ?? borrowedCueAt(pieces, at, before) : undefined;
		if (cue) {
			cues.push(cue);
		}
	}
	return cues;
}

/** A glance at the word itself, which tells of most that they are no cue. */
function mayCue(pieces: readonly Piece[], at: number, forms: ReturnType<typeof sayingForms>): boolean {
	const piece = pieces[at];
	return piece?.sort === 'word' && (forms.has(piece.lower) || lengthOfSource(pieces, at) > 0);
}

/** What a cue's place has before it: where its sentence begins, and the cues found so far. */
interface Before {
	readonly floor: number;
	readonly cues: readonly Cue[];
}

function cueAt(pieces: readonly Piece[], at: number, { floor, cues }: Before): Cue | undefined {
	const source = lengthOfSource(pieces, at);
	if (source > 0) {
		const subject = authorAfter(pieces, at + source) ?? subjectAfter(pieces, at + source, pieces.length);
		return subject && { at, to: at + source, span: spanBetween(pieces, at, at + source), sort: 'source', base: 'according', borrowed: false, subject, inverted: true };
	}
	const form = formAt(pieces, at);
	const isIdle = form?.form === 'plain' && (form.sort === 'naming' || lender(cues, floor) !== undefined) && isOnlyPossible(pieces, at) && !isOnlySaying(pieces, at);
	if (!form || form.form === 'ing' || isIdle) {
		return undefined;
	}
	if (form.base === 'tell' && form.form === 'finite' && pieces[at]?.lower === 'told' && at + 1 === pieces.length) {
		return undefined; // "… in ‘constant pain’, court told"
	}
	if (form.base === 'continue' && pieces[at + 1]?.lower === 'to' && !sayingForms().has(pieces[at + 2]?.lower ?? '')) {
		return undefined; // "Investors continued to suffer losses", but "continued to say"
	}
	if (isReduced(pieces, at, cues.at(-1)?.to) || (isQuoting(pieces[at]) && pieces[at + 1]?.lower === 'by')) {
		return undefined;
	}
	const quotee = quoteeAfter(pieces, at);
	if (quotee) {
		return cueFrom(pieces, at, { form, subject: quotee, inverted: true, borrowed: false });
	}
	const isPassive = standsPassively(pieces, at, form);
	const inverted = isPassive ? undefined : invertedSubject(pieces, at, form);
	const isExcept = form.form === 'plain' && pieces[at - 1]?.lower === 'to' && /^(?:except|than)$/.test(pieces[at - 2]?.lower ?? ''); // "would not discuss it, except to say"
	const outer = isExcept ? lender(cues, floor) ?? mainSubject(pieces, at, floor) : undefined;
	const subject = inverted ?? outer ?? (isPassive ? agent(pieces, at) : sharedSubject(pieces, at, { floor, cues }) ?? subjectOf(pieces, at, { form, floor }));
	const isNoun = subject !== undefined && !inverted && form.form === 'plain' && subject.to === at && isOneAlone(pieces, subject);
	const isLate = !inverted && subject?.to === at && pieces[at - 1]?.sort === 'quote' && isPreposition(pieces[at + 1]) && !plainSaying.has(form.base); // "hated the “empire,” voiced in a speech"
	const isCue = subject !== undefined && !isLate && !isNoun && isNominal(pieces, subject);
	return isCue ? cueFrom(pieces, at, { form, subject, inverted: inverted !== undefined, borrowed: false }) : undefined;
}

/** "a Red Cross | volunteer | in Norvale": behind one alone "volunteers" would be the verb. */
function isOneAlone(pieces: readonly Piece[], { from, to }: Range): boolean {
	const words = pieces.slice(from, to).map(({ lower }) => lower);
	return /^an?$/.test(words[0] ?? '') && !words.some((word) => ofMany.test(word));
}

// "a number of people say", "a few say"
const ofMany = /^(?:of|and|few|majority|minority|third|quarter|half|dozen|hundred|thousand|million|plurality|many|handful|couple)$/;

/** "Wu laughed and said": a verb right behind "and" has the subject of the verb before; what has no verb, "talks on Holm, Berg and the plains", is no clause. */
function sharedSubject(pieces: readonly Piece[], at: number, { floor, cues }: Before): Range | undefined {
	let and = at - 1;
	while (and > floor && isBetweenSubjectAndVerb(pieces[and])) {
		and--;
	}
	if (!/^(?:and|but|or)$/.test(pieces[and]?.lower ?? '')) {
		return undefined;
	}
	const end = isComma(pieces[and - 1]) ? and - 1 : and;
	let from = end;
	while (from > floor && !isComma(pieces[from - 1]) && pieces[from - 1]?.sort !== 'quote') {
		from--;
	}
	const first = pieces[from];
	const opens = isPronoun(first) || isCapital(first) || isDeterminer(first) || conjunctions.has(first?.lower ?? '');
	const isClause = opens && from > floor && (isPronoun(first) || pieces.slice(from + 1, end).some((piece) => isVerbLike(piece) || irregularPast.has(piece.lower)));
	return (isClause ? firstSubject(pieces, from, end) : undefined) ?? lender(cues, floor) ?? firstSubject(pieces, floor, end);
}

/** "…, saying": the subject of the last cue of the sentence, else that of its clause. */
function borrowedCueAt(pieces: readonly Piece[], at: number, { floor, cues }: Before): Cue | undefined {
	const form = formAt(pieces, at);
	if (form?.form !== 'ing' || (form.base === 'read' && !isComma(pieces[at - 1])) || onlyImplies.test(pieces[at - 1]?.lower ?? '')) {
		return undefined; // "a shirt reading “…”"
	}
	const own = quotedAs(pieces, at, floor) ?? progressive(pieces, at, floor) ?? withSubject(pieces, at, floor) ?? blamed(pieces, at, floor);
	const subject = own ?? lender(cues, floor) ?? mainSubject(pieces, at, floor);
	if (!own && subject && mentalVerbs.has(form.base) && isThing(pieces, subject)) {
		return undefined; // "The place is the one that we bought, thinking it would be"
	}
	return subject && isNominal(pieces, subject) ? cueFrom(pieces, at, { form, subject, inverted: false, borrowed: true }) : undefined;
}

// "It means | admitting that": nobody does.
const onlyImplies = /^(?:means?|meant|involv(?:es?|ed)|requir(?:es?|ed)|includ(?:es?|ed)|avoid(?:s|ed)?|risk(?:s|ed)?|entail(?:s|ed)?|without|instead|than|worth)$/;

/** "Wu slammed Lund for suggesting": whoever is blamed or praised for it said it. */
function blamed(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
	const verb = pieces[at - 1]?.lower === 'for' ? pieces.slice(floor, at - 1).findLastIndex(({ lower }) => blaming.has(lower)) : -1;
	return verb < 0 ? undefined : subjectAfter(pieces, floor + verb + 1, at - 1);
}

const blaming = new Set((
	'slammed slams criticized criticised criticizes criticises blasted blasts attacked attacks condemned condemns mocked mocks ridiculed chided rebuked denounced denounces faulted assailed praised praises '
	+ 'thanked lauded applauded scolded lambasted pilloried ripped rips derided admonished reprimanded'
).split(' '));

/** "would offer", "should denounce": nobody has done it. */
function isOnlyPossible(pieces: readonly Piece[], at: number): boolean {
	let before = at - 1;
	while (isBetweenSubjectAndVerb(pieces[before]) && !modals.test(pieces[before]?.lower ?? '')) {
		before--;
	}
	return modals.test(pieces[before]?.lower ?? '');
}

/** "he would say only that", "would only say": that is what he did say. */
function isOnlySaying(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.lower === 'say' && (pieces[at + 1]?.lower === 'only' || pieces[at - 1]?.lower === 'only');
}

const modals = /^(?:would|could|should|may|might|must|can|will|'d|'ll)$/;

function cueFrom(pieces: readonly Piece[], at: number, { form, ...rest }: Pick<Cue, 'subject' | 'inverted' | 'borrowed'> & { readonly form: SayingForm }): Cue {
	const to = at + (form.needs ? 2 : 1);
	return { at, to, span: spanBetween(pieces, at, to), sort: form.sort, base: form.base, ...rest };
}

function spanBetween(pieces: readonly Piece[], from: number, to: number): Span {
	return spanOf(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);
}

function subjectOf(pieces: readonly Piece[], at: number, { form, floor }: { form: SayingForm; floor: number }): Range | undefined {
	const found = subjectBefore(pieces, at, floor);
	const subject = found && (behindParticiple(pieces, found, { at, floor }) ?? ofFirstVerb(pieces, found, { at }) ?? found);
	return subject && (form.form !== 'plain' || canSayPlainly(pieces, at, subject)) ? subject : undefined;
}

/** "say" goes with a plural, a pronoun or a helping verb. */
function canSayPlainly(pieces: readonly Piece[], at: number, { to }: Range): boolean {
	const before = pieces[at - 1];
	const last = pieces[to - 1];
	return to < at ? before?.lower !== ',' : last !== undefined && (last.lower.endsWith("s") || /^(?:i|you|we|they|who|many|people|some|others|police|and)$/.test(last.lower));
}

/** “…,” said Wu; the talks were “frank”, said Wu, an envoy. */
function invertedSubject(pieces: readonly Piece[], at: number, { needs, base, sort, form }: SayingForm): Range | undefined {
	if (sort === 'naming' || (form === 'plain' && base !== 'say')) {
		return undefined; // “terrible,” denounced her record
	}
	if (base === 'tell' && isDeterminer(pieces[at + 1])) {
		return undefined; // “…” in “A Play,” told a news conference
	}
	const opens = isCapital(pieces[at]) && form === 'finite' && (at === 0 || endsSentence(pieces, at - 1)); // Said Wu, “…”
	const subject = followsQuote(pieces, at) || isComma(pieces[at - 1]) || opens ? subjectAfter(pieces, at + (needs ? 2 : 1), pieces.length) : undefined;
	if (!subject || followsQuote(pieces, at)) {
		return subject && (saysOfSomebody(pieces, subject) || isOfThat(pieces, at)) ? undefined : subject;
	}
	const next = pieces[subject.to];
	const closes = next === undefined || isComma(next) || (isPunctuation(next, ':') && subject.to - subject.from > 1) || endsSentence(pieces, subject.to);
	const isClause = saysOfSomebody(pieces, subject) || pieces.slice(subject.from + 1, subject.to).some(({ text }) => irregularPast.has(text) || /^\p{Ll}+n['’]t$/u.test(text)); // ", said his men fought on.", ", said Wu’s letter didn’t help."
	return closes && !isClause && plainSaying.has(base) && !/^(?:tell|ask)$/.test(base) ? subject : undefined;
}

/** "Wu, who called it “a mess”, said | it was over": a pronoun with a verb of its own behind it, or "that". */
function saysOfSomebody(pieces: readonly Piece[], { from }: Range): boolean {
	const [first, verb] = [pieces[from], pieces[from + 1]];
	const mayDo = isNominative(first) || first?.lower === 'it' ? verb !== undefined && isVerbLike(verb) : isFinite(verb);
	return (isPronoun(first) && (mayDo || isNegation(verb))) || (pieces[from]?.lower === 'that' && isPronoun(pieces[from + 1]));
}

/** "rejected as “baseless” reports that troops had crossed": a noun with what it tells. */
function isOfThat(pieces: readonly Piece[], at: number): boolean {
	return pieces[at + 1]?.lower === 'that' && oftenNouns.has(pieces[at]?.lower ?? '');
}

/** Right behind a quotation, perhaps with a comma or an adverb between. */
function followsQuote(pieces: readonly Piece[], at: number): boolean {
	let before = at - 1;
	while (isComma(pieces[before]) || isDash(pieces[before]) || (isWord(pieces[before]) && isBetweenSubjectAndVerb(pieces[before]))) {
		before--;
	}
	return pieces[before]?.sort === 'quote';
}

/** "is saying", "kept saying". */
function progressive(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
	let before = at - 1;
	while (before > floor && isBetweenSubjectAndVerb(pieces[before]) && !beForms.has(pieces[before]?.lower ?? '')) {
		before--;
	}
	if (/^(?:by|beyond)$/.test(pieces[at - 1]?.lower ?? '') && isWord(pieces[at - 2])) {
		const isHis = isNominative(pieces[at - 3]); // "When Wu went he began by saying"; "explained the dam by saying"
		return isHis ? rangeOf(at - 3, at - 2) : mainSubject(pieces, at, floor);
	}
	const helps = beForms.has(pieces[before]?.lower ?? '') || /^(?:kept|keeps|began|started|ended|stopped)$/.test(pieces[before]?.lower ?? '');
	return helps ? subjectBefore(pieces, before, floor) : undefined;
}

/** Whoever is perceived so does it. */
const perceived: ReadonlySet<string> = new Set('find finds found hear hears heard see sees saw caught overheard'.split(' '));

/** "with Trump calling", "including an aide calling", "quoted Trump as saying", "heard Trump calling". */
function withSubject(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
	const as = pieces[at - 1]?.lower === 'as';
	for (let from = at - 2; from >= Math.max(floor, at - 12); from--) {
		const word = pieces[from]?.lower ?? '';
		if (/^(?:with|including)$/.test(word) && !as && !/^(?:before|after|while|when|since)$/.test(pieces[at - 1]?.lower ?? '') && !pieces.slice(from, at).some(isComma)) {
			const doing = pieces.slice(from + 2, at).findIndex(({ lower }) => /\p{Ll}{3}ing$/u.test(lower)) + from + 2;
			const isShared = doing > from + 1 && pieces[at - 1]?.lower === 'and'; // "with officials underlining its power and | vowing to stay"
			return handouts.has(pieces[at - 1]?.lower ?? '') ? undefined : rangeOf(from + 1, isShared ? doing : at);
		}
		const seen = perceived.has(word) ? pieces.slice(from + 1, at) : [];
		if (!as && seen.length > 0 && seen.every((piece) => isWord(piece) && !isPreposition(piece) && !conjunctions.has(piece.lower))) {
			return rangeOf(from + 1, at); // "Reporters find some innocent people saying"
		}
		if (as && /^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(word)) {
			return beForms.has(pieces[from - 1]?.lower ?? '') ? subjectBefore(pieces, from, floor) : rangeOf(from + 1, at - 1);
		}
	}
	return undefined;
}

function lender(cues: readonly Cue[], floor: number): Range | undefined {
	const last = cues.at(-1);
	return last && last.at >= floor ? last.subject : undefined;
}

/** "Calling it a disgrace, Trump vowed": a participle that opens the sentence goes with the subject behind its comma. */
function mainSubject(pieces: readonly Piece[], at: number, floor: number): Range | undefined {
	const leading = at - floor <= 1 || pieces.slice(floor, at).every((piece) => isPreposition(piece) || isBetweenSubjectAndVerb(piece));
	if (!leading) {
		return firstSubject(pieces, floor, at);
	}
	let end = at + 1;
	while (end < pieces.length && end < at + 80 && !endsSentence(pieces, end)) {
		end++;
	}
	const comma = pieces.slice(at + 1, end).findIndex((piece) => isComma(piece) || piece.sort === 'quote');
	return comma < 0 ? undefined : firstSubject(pieces, at + comma + 2, end);
}

import { beForms } from '../../words/functionWords';
import type { SayingForm } from '../../words/sayingVerbs';
import { weekdays } from '../../words/weekdays';
import {
	endsSentence, isBetweenSubjectAndVerb, isCapital, isComma, isDash, isDeterminer, isFinite, isPreposition, isPronoun, isRelative, type Range,
} from './phrases';
import type { Piece } from './pieces';
import { subjectAfter } from './subjectAfter';

/** Whether a saying verb has its subject as what is said of: "was called “…”", "Wu, described as “…” by Lund, left". */
export function standsPassively(pieces: readonly Piece[], at: number, { sort }: SayingForm): boolean {
	return followsBe(pieces, at) || isAside(pieces, at) || (sort === 'naming' && isParticiple(pieces, at));
}

function followsBe(pieces: readonly Piece[], at: number): boolean {
	let before = at - 1;
	while (pieces[before] && isBetweenSubjectAndVerb(pieces[before]) && !beForms.has(pieces[before]?.lower ?? '')) {
		before--;
	}
	return beForms.has(pieces[before]?.lower ?? '') && /(?:ed|said|told|quoted|written|called|put|read|held|thought|found|felt)$/.test(pieces[at]?.lower ?? '');
}

/** "Wu, described by Lund as “…”, left"; “…,” as described by Lund. */
function isAside(pieces: readonly Piece[], at: number): boolean {
	return (isComma(pieces[at - 1]) || isDash(pieces[at - 1]) || pieces[at - 1]?.lower === 'as') && pieces[at + 1]?.lower === 'by' && /(?:ed|called)$/.test(pieces[at]?.lower ?? '');
}

/** "said | the surplus promised for this year was": what stands right behind another cue's end is a thing of which something is said. */
export function isReduced(pieces: readonly Piece[], at: number, said: number | undefined): boolean {
	const opens = said !== undefined && at <= said + 8 && /^(?:the|an?|its|their|his|her)$/.test(pieces[said]?.lower ?? '');
	const next = pieces[at + 1];
	if (!opens || !(isPreposition(next) || isTime(next?.lower ?? '')) || !/ed$|^made$/.test(pieces[at]?.lower ?? '')) {
		return false;
	}
	const isVerb = ({ lower }: Piece): boolean => beForms.has(lower) || helping.test(lower);
	const verb = pieces.slice(at + 2, at + 9).find((piece) => isVerb(piece) || piece.sort !== 'word');
	return verb !== undefined && isVerb(verb);
}

function isTime(word: string): boolean {
	return Object.hasOwn(weekdays, word) || /^(?:last|this|next|yesterday|earlier|today)$/.test(word);
}

const helping = /^(?:would|will|could|should|may|might|must|can|had|has|have)$/;

/** "was called “…” by Clinton", within a few words. */
export function agent(pieces: readonly Piece[], at: number): Range | undefined {
	if (/^(?:asked|told|informed|reminded)$/.test(pieces[at]?.lower ?? '') && (pieces[at]?.lower === 'asked' || pieces[at + 1]?.lower !== 'by')) {
		return undefined; // whoever asks is not who speaks
	}
	for (let by = at + 1; by < Math.min(at + 8, pieces.length) && !endsSentence(pieces, by); by++) {
		if (pieces[by]?.lower === 'by') {
			return subjectAfter(pieces, by + 1, pieces.length);
		}
	}
	return undefined;
}

/**
 * "a plan called “…”", "Wu, described as “…” by critics, left": with nothing between verb and words it is they who are named so; "what critics
 * called “…”" and "a plan that Wu, a lawyer, described as “…”" are speech.
 */
function isParticiple(pieces: readonly Piece[], at: number): boolean {
	const isAs = pieces[at + 1]?.lower === 'as';
	let quote = isAs ? at + 2 : at + 1;
	while (isDeterminer(pieces[quote]) && (isAs || (/^(?:the|an?)$/.test(pieces[quote]?.lower ?? '') && isOnlyName(pieces, quote + 1)))) {
		quote++;
	}
	const verb = pieces[at]?.lower ?? '';
	if (otherNames.test(pieces[at - 1]?.lower ?? '') && isComma(pieces[at - 2]) && pieces[quote]?.sort === 'quote') {
		return true; // "Wu, otherwise called “Biggs”"
	}
	if (/^(?:them|which)$/.test(pieces[at - 1]?.lower ?? '') && pieces[quote]?.sort === 'quote' && verb.endsWith('ed')) {
		return true; // "papers, most of them rated “secret”"
	}
	if (!isAs && namesDirectly.test(verb) && isNamedSo(pieces, at)) {
		return true;
	}
	if (pieces[quote]?.sort !== 'quote' || !(isAs ? /(?:ed|cast)$/ : namesDirectly).test(verb)) {
		return false;
	}
	return isComma(pieces[at - 1]) ? !isRelativeBefore(pieces, at) : endsThing(pieces, at);
}

/** "a formula called the “index” that", unlike "a critic called the “index” a joke". */
function isOnlyName(pieces: readonly Piece[], quote: number): boolean {
	const next = pieces[quote + 1];
	return pieces[quote]?.sort === 'quote' && (next === undefined || next.sort === 'mark' || isRelative(next) || next.lower === 'that');
}

/** "a program called Barwon, which": nothing is said of what the name behind it stands for. "A critic called Wu a liar" says something. */
function isNamedSo(pieces: readonly Piece[], at: number): boolean {
	let next = at + 1;
	while (isCapital(pieces[next])) {
		next++;
	}
	const [piece] = pieces.slice(next);
	return next > at + 1 && endsThing(pieces, at) && (piece === undefined || piece.sort === 'mark' || isRelative(piece) || (isPreposition(piece) && piece.lower !== 'as'));
}

const otherNames = /^(?:otherwise|also|sometimes|commonly|popularly|formerly|better|often|already|now|later|once|widely|soon|long)$/;

/** Verbs that put a name right behind a thing. */
const namesDirectly = /^(?:called|dubbed|labeled|labelled|termed|titled|nicknamed|branded|listed|described)$/;

/** Whether the word before is the noun of "a plan", "the long plan". */
function endsThing(pieces: readonly Piece[], at: number): boolean {
	const isPlain = (piece: Piece | undefined): boolean => piece?.sort === 'number' || piece?.sort === 'word' && !isCapital(piece) && !isPronoun(piece) && !isFinite(piece) && !isPreposition(piece);
	let from = at - 1;
	while (from > at - 6 && isPlain(pieces[from]) && !/^(?:a|an|the)$/.test(pieces[from]?.lower ?? '')) {
		from--;
	}
	return from < at - 1 && /^(?:a|an|the)$/.test(pieces[from]?.lower ?? '') && !fronting.test(pieces[from - 1]?.lower ?? '') && !isNounBefore(pieces, from);
}

/** "a finding | the agency called “…”": what the clause without "that" is about. */
function isNounBefore(pieces: readonly Piece[], from: number): boolean {
	const noun = pieces[from - 1];
	return pieces[from]?.lower === 'the' && /^(?:an?|the)$/.test(pieces[from - 2]?.lower ?? '') && noun?.sort === 'word' && !isCapital(noun) && !isPreposition(noun) && !isFinite(noun);
}

/** Within a sentence, as far as asides go. */
function isRelativeBefore(pieces: readonly Piece[], at: number): boolean {
	for (let before = at - 1; before > Math.max(0, at - 25) && !endsSentence(pieces, before); before--) {
		if (fronting.test(pieces[before]?.lower ?? '')) {
			return true;
		}
	}
	return false;
}

/** What stands before a clause and is its object. */
const fronting = /^(?:what|which|that|whom|something|anything)$/;

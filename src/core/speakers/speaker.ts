import type { OrganizationMention, Person, PersonMention, Speaker } from '../annotations';
import { once } from '../once';
import type { Reading, SharedWork } from '../reading';
import { countBefore } from '../search';
import { spanOf, textOf, type Span } from '../span';
import { Cast, idsOf, nameOf, type Voice } from './who/cast';
import { bodyByItsWords, mayTakeUp } from './who/describedBody';
import { describedBy, stillSpokenOf } from './who/descriptions';
import { issuerOf } from './who/explaining';
import { genderOf } from './who/genderOf';
import { heldOffices, type Holds } from './who/heldOffices';
import { appositiveOf, explainedBy, namedBy, possessorIn, selfNamed, severalNamed, subjectIn } from './who/heads';
import { turns, type Turn } from './turns';
import { goesOnFrom, hasSaid, isOwnText, saysMore } from './who/goingOn';
import { authorOf } from './who/ownText';
import { body, group, isBody, isGroup, isThing, itsReport } from './who/takenUp';
import { reporterIn } from './who/reporter';
import { genderOfOwner, reaches, stops } from './who/possessor';
import { latterOf } from './who/latter';
import { isSomebody, ownedHuman } from './who/unnamed';
import { isSpeakersPronoun } from '../words/functionWords';

/** A speaker, and whether a pronoun or a description had to be resolved to know who it is. */
export interface Named {
	readonly speaker: Speaker;
	readonly resolved: boolean;
	/** A pronoun that stands for nobody who can be told. */
	readonly open: boolean;
}

/** The speakers of an article, whom quotations and reports share. */
export const speakers: SharedWork<Speakers> = { name: 'speakers', of: (reading) => new Speakers(reading) };

/** Tells who the words of a subject stand for. */
export class Speakers {
	readonly #text: string;
	readonly #cast: Cast;
	readonly #people: readonly PersonMention[];
	readonly #holds: Holds;
	readonly #reading: Reading;

	/** Whose office is told in the words from an offset on, and where these end. */
	readonly #bearers = once(() => new Map(this.#people.flatMap(({ person }) => person.roles.map(({ span }) => [span.start, { person, end: span.end }] as const))));

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#text = reading.article.text;
		this.#people = reading.all('person');
		this.#holds = heldOffices(reading);
		this.#cast = new Cast(reading, this.#people);
	}

	at(subject: Span): Named {
		const whole = this.#cast.endingIn(subject);
		const heads = whole && !servesIt.test(this.#text.slice(Math.max(0, whole.span.start - 12), whole.span.start));
		return this.#at(whole && heads ? spanOf(whole.span.start, subject.end) : subject);
	}

	#at(subject: Span): Named {
		const heads = namedBy(this.#cast, this.#text, subject);
		const [first, ...others] = heads;
		if (first && others.length > 0) {
			return { speaker: this.#joined(subject, heads), resolved: false, open: false };
		}
		if (first) {
			return { speaker: this.#single(subject, first), resolved: first.kind === 'person' && (first.form === 'pronoun' || first.form === 'description'), open: false };
		}
		const told = this.#ofTwo(subject) ?? this.#selfNamed(subject) ?? this.#several(subject) ?? this.#appositive(subject);
		const beside = told ?? this.#explained(subject) ?? this.#bearer(subject) ?? this.#headlined(subject) ?? this.#issued(subject) ?? this.#reporter(subject);
		const before = beside ?? this.#takenUp(subject) ?? this.#reported(subject) ?? this.#possessor(subject);
		const found = before ?? this.#described(subject) ?? this.#describedBody(subject) ?? this.#textOf(subject) ?? this.#goesOn(subject);
		if (found) {
			return found;
		}
		const words = this.#words(subject);
		return { speaker: { span: subject, name: words.replace(/,? (?:who|which|that)$|[<>]/g, ''), who: 'unnamed', ids: [] }, resolved: false, open: isSpeakersPronoun(words) };
	}

	/** "the Norvale Union and the bloc, with the latter saying". */
	#ofTwo(subject: Span): Named | undefined {
		const voice = latterOf(this.#cast, this.#text, subject);
		return voice && { speaker: { ...this.#single(subject, voice), span: subject }, resolved: true, open: false };
	}

	#appositive(subject: Span): Named | undefined {
		const voice = isSpeakersPronoun(this.#words(subject)) ? undefined : appositiveOf(this.#cast, this.#text, subject);
		return voice && { speaker: { ...this.#single(subject, voice), span: spanOf(subject.start, voice.span.end) }, resolved: false, open: false };
	}

	/** "Two neighbours, Ann Wu and Bo Lund, said": those whom an apposition of several names. */
	#several(subject: Span): Named | undefined {
		const voices = severalNamed(this.#cast, this.#text, subject);
		return voices && { speaker: this.#joined(subject, voices), resolved: false, open: false };
	}

	/** "Wu, | Vice Minister of Health and head of the agency | said": whose office the article says it is, in these very words. */
	#bearer(subject: Span): Named | undefined {
		const { person, end } = this.#bearers().get(subject.start) ?? {};
		return person && end === subject.end ? { speaker: { span: subject, name: person.name, who: 'person', ids: [person.id] }, resolved: false, open: false } : undefined;
	}

	#explained(subject: Span): Named | undefined {
		const voice = explainedBy(this.#cast, this.#text, subject);
		return voice ? { speaker: { ...this.#single(subject, voice), span: spanOf(voice.span.start, subject.end) }, resolved: false, open: false } : undefined;
	}

	/** "A statement by the ministry": what a body has put out says what the body says. */
	#issued(subject: Span): Named | undefined {
		const author = issuerOf(this.#cast, this.#text, subject);
		return author && { speaker: { ...this.#single(subject, author), span: subject }, resolved: false, open: false };
	}

	/** "Wu rejects offer, vows “no surrender”": in a headline everything up to the next verb is taken for its subject. */
	#headlined(subject: Span): Named | undefined {
		const { headline } = this.#reading.article;
		const [voice] = headline && subject.end <= headline.end ? this.#cast.within(subject) : [];
		const rejects = voice?.span.start === subject.start && /^ \p{Ll}{3,14}s /u.test(this.#text.slice(voice.span.end, voice.span.end + 18));
		return rejects && voice.kind !== 'place' ? { speaker: this.#single(subject, voice), resolved: false, open: false } : undefined;
	}

	/** “Why?” I asked: whoever signed the article. */
	#reporter(subject: Span): Named | undefined {
		const person = this.#words(subject) === 'I' ? reporterIn(this.#reading, subject) : undefined;
		return person && { speaker: { span: subject, name: person.name, who: 'person', ids: [person.id] }, resolved: true, open: false };
	}

	#selfNamed(subject: Span): Named | undefined {
		const voice = selfNamed(this.#cast, this.#text, subject);
		return voice && { speaker: { ...this.#single(subject, voice), span: subject }, resolved: true, open: false };
	}

	/** "it", "they", "the two": a body, or those joined by "and", that a sentence shortly before was about. */
	#takenUp(subject: Span): Named | undefined {
		const words = this.#words(subject);
		const isHere = ({ span }: Voice): boolean => !/[.!?]["”’]?\s/.test(this.#text.slice(span.end, subject.start));
		const isOther = (voices: readonly Voice[]): boolean => isBody(voices) && !voices.some((voice) => voice.kind === 'place' && isHere(voice)); // "Norway buys oil, it said"
		const fits = body.test(words) ? isOther : group.test(words) ? isGroup : undefined;
		const voices = fits && (this.#namedUpTo(subject, fits) ?? (fits === isGroup ? this.#pairBefore(subject.start) : undefined));
		const speaker = voices && (voices.length > 1 ? this.#joined(subject, voices) : voices[0] && this.#single(subject, voices[0]));
		return speaker && { speaker: { ...speaker, span: subject }, resolved: true, open: false };
	}

	/** "It rests with Wu and Huang. They said": the two named last, when they are named as a pair. */
	#pairBefore(offset: number): readonly Voice[] | undefined {
		const [first, second] = this.#cast.within(spanOf(Math.max(0, offset - near), offset)).filter(({ kind }) => kind === 'person').slice(-2);
		return first && second && /^ (?:and|&) (?:\S{1,12} )?$/.test(this.#text.slice(first.span.end, second.span.start)) ? [first, second] : undefined;
	}

	/** "Its report": the body that the text named last. */
	#reported(subject: Span): Named | undefined {
		const before = itsReport.test(this.#words(subject)) ? this.#cast.within(spanOf(Math.max(0, subject.start - 160), subject.start)) : [];
		const voice = before.findLast(({ kind }) => kind === 'organization');
		return voice && { speaker: { ...this.#single(subject, voice), span: subject }, resolved: true, open: false };
	}

	/** "Wu drew anger with her claim": the subject of the sentence or whoever else is named in it, if only one can be meant. */
	#possessor(subject: Span): Named | undefined {
		const gender = genderOfOwner(this.#words(subject));
		const [voice, ...others] = (gender && this.#headsBefore(subject.start)[0]) ?? [];
		const between = voice === undefined ? '' : this.#text.slice(voice.span.end, subject.start);
		const opens = reaches(between, this.#words(subject));
		if (!gender || !voice || others.length > 0 || (stops.test(between) && !opens)) {
			return undefined;
		}
		const people = [voice, ...this.#cast.within(spanOf(voice.span.end, subject.start))].filter((each) => each.kind === 'person');
		const [first, ...further] = people.filter(({ person }) => (genderOf(person) ?? gender) === gender);
		const isOpen = further.some(({ person }) => person !== first?.person);
		return first && !isOpen ? { speaker: { ...this.#single(subject, first), span: subject }, resolved: true, open: false } : undefined;
	}

	/** Whom the last few subjects before an offset name, the nearest first. */
	#headsBefore(offset: number): readonly (readonly Voice[])[] {
		return this.#turnsBefore(offset).map(({ span }) => namedBy(this.#cast, this.#text, span));
	}

	/** The nearest of them that fit; behind "The prospectus lists forty risks." its "it" is no body named before. */
	#namedUpTo(subject: Span, fits: (voices: readonly Voice[]) => boolean): readonly Voice[] | undefined {
		for (const { span, words } of this.#turnsBefore(subject.start)) {
			const voices = namedBy(this.#cast, this.#text, span);
			if (fits(voices)) {
				return voices;
			}
			if (fits !== isGroup && voices.length === 0 && isThing(words) && !this.#text.slice(span.end, subject.start).includes('\n')) {
				return undefined;
			}
		}
		return undefined;
	}

	#turnsBefore(offset: number): readonly Turn[] {
		const before = this.#reading.share(turns);
		const count = countBefore(before, offset, ({ span }) => span.start);
		return before.slice(Math.max(0, count - 4), count).reverse().filter(({ span }) => offset - span.end < near);
	}

	#single(subject: Span, voice: Voice): Speaker {
		const start = voice.kind === 'person' && voice.span.start > subject.start ? voice.span.start : subject.start;
		const span = spanOf(start, relative.test(this.#words(subject)) ? subject.end : voice.span.end);
		return { span, name: nameOf(voice, this.#text), who: voice.kind, ids: idsOf(voice) };
	}

	#joined(subject: Span, voices: readonly Voice[]): Speaker {
		const span = spanOf(subject.start, voices.at(-1)?.span.end ?? subject.end);
		const kinds = new Set(voices.map(({ kind }) => kind));
		const names = voices.map((voice) => nameOf(voice, this.#text));
		return {
			span,
			name: [...names.slice(0, -1), ''].join(', ').replace(/, $/, '') + ` and ${names.at(-1) ?? ''}`,
			who: kinds.size === 1 ? voices[0]?.kind ?? 'unnamed' : 'organization',
			ids: voices.flatMap(idsOf),
		};
	}

	/** "the minister": whoever bears that office, or was just spoken of. */
	#described(subject: Span): Named | undefined {
		const last = (): Person | undefined => this.#lastSpokenOf(subject.start);
		const person = describedBy({ text: this.#text, people: this.#people, holds: this.#holds, last, topic: () => this.#topicBefore(subject.start) }, subject);
		return person && { speaker: { span: subject, name: person.name, who: 'person', ids: [person.id] }, resolved: true, open: false };
	}

	/** "the finance ministry", "the club": a body by the words of its name, or the one that the text was just about. */
	#describedBody(subject: Span): Named | undefined {
		const words = this.#words(subject);
		const bodies = this.#reading.all('organization');
		const count = countBefore(bodies, subject.start, ({ span }) => span.start);
		const voice = bodyByItsWords(bodies.slice(Math.max(0, count - reach), count), words) ?? this.#bodySpokenOf(subject.start, words);
		return voice && { speaker: { ...this.#single(subject, voice), span: subject }, resolved: true, open: false };
	}

	/** "Wu said in a letter that …. The letter called it": whoever was told to have put it out. */
	#textOf(subject: Span): Named | undefined {
		const voice = authorOf({ reading: this.#reading, cast: this.#cast, turns: this.#reading.share(turns) }, subject);
		return voice && { speaker: { ...this.#single(subject, voice), span: subject }, resolved: true, open: false };
	}

	/** "the retired dinner lady added", "the statement added": goes on from whoever spoke last. */
	#goesOn(subject: Span): Named | undefined {
		const last = saysMore(this.#text, subject) ? this.#words(subject) : '';
		const person = goesOnFrom(last, () => this.#lastSpokenOf(subject.start));
		const mayBeHis = isOwnText(last) && !hasSaid(this.#text.slice(Math.max(0, subject.start - near), subject.start), last);
		const voices = mayBeHis ? this.#headsBefore(subject.start).find(({ length }) => length > 0) ?? [] : [];
		const [voice] = voices.length === 1 ? voices : [];
		const speaker = person ? { name: person.name, who: 'person' as const, ids: [person.id] } : voice && this.#single(subject, voice);
		return speaker && { speaker: { ...speaker, span: subject }, resolved: true, open: false };
	}

	#bodySpokenOf(offset: number, words: string): OrganizationMention | undefined {
		const [voice, ...others] = this.#headsBefore(offset).find(isBody) ?? [];
		if (others.length > 0 || voice?.kind !== 'organization' || !mayTakeUp(words, voice.organization)) {
			return undefined;
		}
		const since = this.#cast.within(spanOf(voice.span.end, offset));
		return since.some((each) => each.kind === 'organization' && each.organization !== voice.organization) ? undefined : voice;
	}

	/** Whom the first sentence of the last paragraph that has one is about. */
	#topicBefore(offset: number): Person | undefined {
		const before = this.#reading.share(turns);
		const count = countBefore(before, offset, ({ span }) => span.start);
		const block = before[count - 1]?.block;
		const first = block === undefined ? undefined : before.slice(Math.max(0, count - 12), count).find((turn) => turn.block === block);
		const [voice, ...others] = first && offset - first.span.end < near ? namedBy(this.#cast, this.#text, first.span) : [];
		return voice?.kind === 'person' && others.length === 0 ? voice.person : undefined;
	}

	/** Whom the last sentence before, or the last saying verb, was about, when it was one person. */
	#lastSpokenOf(offset: number): Person | undefined {
		for (const { span, words } of this.#turnsBefore(offset)) {
			const [head, ...others] = namedBy(this.#cast, this.#text, span);
			const owned = ownedHuman(words);
			const voice = head ?? subjectIn(this.#cast, this.#text, span) ?? (owned === undefined ? possessorIn(this.#cast, this.#text, span) : undefined);
			if (voice?.kind === 'person') {
				const company = { people: this.#people, text: this.#text };
				return others.length > 0 ? undefined : stillSpokenOf(company, { person: voice.person, from: span.end, to: offset });
			}
			if (isSomebody(words)) {
				return undefined;
			}
		}
		return undefined;
	}

	#words(span: Span): string {
		return textOf(this.#text, span).replace(/\s+/g, ' ').trim();
	}
}

/** Among so many mentions before it a body is looked for. */
const reach = 60;

// "Wu, who"
const relative = / (?:who|which|that)$/;

const near = 600; // in characters: further back nothing is taken up

// "a spokesman for the"
const servesIt = /\s(?:for|of|at|from|in|with) (?:the )?$/;

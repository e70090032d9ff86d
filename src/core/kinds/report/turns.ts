import type { Person, PersonMention, Report, Speaker } from '../../annotations';
import { folded } from '../../fold';
import type { Reading } from '../../reading';
import type { Span } from '../../span';
import type { Speakers } from '../../speakers/speaker';
import { utterancesOf, type Utterance } from '../../speakers/transcript';

/** The utterances of a transcript: "SMITH: Not yet." Each is speech without marks of whoever stands before its colon. */
export function turnsIn(reading: Reading, speakers: Speakers): readonly Report[] {
	const utterances = utterancesOf(reading);
	const [first] = utterances;
	const talk = first && talkersOf(reading, first.block.span.start);
	const bearers = talk ? bearersOf(reading.all('person')) : new Map<string, ReadonlySet<Person>>();
	return talk ? utterances.map((utterance) => ({
		kind: 'report', span: utterance.words, cue: utterance.labelAt, ...speakerOf({ bearers, speakers, talk }, utterance),
	})) : [];
}

interface Scene {
	/** People by their family names, as `folded` has them. */
	readonly bearers: ReadonlyMap<string, ReadonlySet<Person>>;
	readonly speakers: Speakers;
	readonly talk: Talkers;
}

/** Who asks and who answers in an interview. */
interface Talkers {
	readonly asks: Person | undefined;
	readonly answers: Person | undefined;
}

function speakerOf({ bearers, speakers, talk }: Scene, { label, labelAt }: Utterance): Pick<Report, 'speaker' | 'certainty'> {
	if (/^(?:Q|A|Question|Answer)\.?$/i.test(label)) {
		const person = /^q/i.test(label) ? talk.asks : talk.answers;
		return person ? { speaker: speakerFrom(person, labelAt), certainty: 'inferred' } : { speaker: unnamed(label, labelAt), certainty: 'none' };
	}
	const { speaker } = speakers.at(labelAt);
	const person = speaker.who === 'person' ? undefined : bearerOf(bearers, label) ?? (speaker.who === 'organization' ? talk.asks : undefined); // a newspaper's reporter
	return { speaker: person ? speakerFrom(person, labelAt) : speaker, certainty: 'stated' };
}

function unnamed(name: string, span: Span): Speaker {
	return { span, name, who: 'unnamed', ids: [] };
}

function speakerFrom({ name, id }: Person, span: Span): Speaker {
	return { span, name, who: 'person', ids: [id] };
}

/** "SMITH", "The Minister of State (Mr. Robert Smith)": the only one with that family name. */
function bearerOf(bearers: Scene['bearers'], label: string): Person | undefined {
	const name = /\((?:Mr|Mrs|Ms|Miss|Dr|Sir)\b\.? (?<name>[^()]{2,60})\)$/.exec(label)?.groups?.name ?? label.split('(', 1)[0] ?? '';
	const last = folded(name.trimEnd()).split(' ').at(-1) ?? '';
	const [only, ...others] = bearers.get(last) ?? [];
	return others.length === 0 ? only : undefined;
}

function bearersOf(people: readonly PersonMention[]): Scene['bearers'] {
	const bearers = new Map<string, Set<Person>>();
	for (const person of new Set(people.map((mention) => mention.person))) {
		const family = folded(person.familyName ?? person.name);
		bearers.set(family, (bearers.get(family) ?? new Set()).add(person));
	}
	return bearers;
}

/** The introduction names both, or only who answers: "She spoke with Daniel Hart." Whom it is about, it names most. */
function talkersOf(reading: Reading, start: number): Talkers {
	const introduced = reading.all('person').filter(({ span }) => span.end <= start);
	const { text } = reading.article;
	const bodyEnds = new Set(reading.all('organization').filter(({ span }) => span.end <= start).map(({ span }) => span.end));
	const isAsking = ({ start: from, end }: Span): boolean => {
		const asked = asking.exec(text.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
		return (asked > 0 && !bodyEnds.has(from - asked - 1)) || meeting.test(text.slice(end, end + 80)); // "The Courier spoke with Karen Holm": she answers
	};
	const asks = introduced.findLast(({ span }) => isAsking(span))?.person;
	const counts = new Map<Person, number>();
	for (const { person } of introduced) {
		counts.set(person, (counts.get(person) ?? 0) + 1);
	}
	const most = Math.max(0, ...[...counts].map(([person, count]) => (person === asks ? 0 : count)));
	const others = [...counts].filter(([person, count]) => person !== asks && count === most).map(([person]) => person);
	return { asks, answers: others.find((person) => person.roles.length > 0) ?? others[0] };
}

// "Karen Holm of the Courier met him"
const meeting = /^(?:,? (?:of|from|for) (?:[\p{L}’'-]{1,20} ){0,3}[\p{L}’'-]{1,20},?)? (?:met|interviewed|(?:spoke|talked) (?:to|with)|sat down with) (?:him|her|them)\b/u;

const asking = /\b(?:(?:spoke|talked|speaks|talks|sat down|met) (?:with|to)|(?:interviewed|interview) by) (?:our |the )?(?:[\p{L}’'-]{1,20} ){0,3}$/iu;

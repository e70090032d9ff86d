import type { ContextWork } from '../../memory';
import type { Reading } from '../../reading';
import { countBefore } from '../../search';
import { femaleNames } from '../../words/femaleNames';
import { maleNames } from '../../words/maleNames';
import { shortGivenNames } from '../../words/nameParts';
import type { Candidate } from './candidates';
import { keysOf } from './candidates';
import { shapeOf, type NameShape, type Usage } from './familyName';
import { inOneSpelling } from './spelling';

/** All candidates that name one human being, in text order, and how his or her fullest name divides. */
export interface Individual {
	readonly words: readonly string[];
	readonly shape: NameShape;
	readonly candidates: readonly Candidate[];
	/** What was decided by rule where the name alone left it open. */
	readonly note: string | undefined;
}

interface Draft {
	readonly fullest: Candidate;
	readonly shape: NameShape;
	readonly familyKey: string;
	readonly givenKeys: readonly string[];
	readonly candidates: Candidate[];
	/** Where they stand, in text order, while the candidates are in the order of their length. */
	readonly starts: number[];
	/** What else the article says that they are known as, as keys. */
	readonly otherNames: string[];
	/** "dr", where somewhere the name has it. */
	readonly courtesies: Set<string>;
	/** Of the first candidate that tells. */
	gender: Candidate['gender'];
	note: string | undefined;
}

/** Joins the names of an article: the fullest first, so that a headline's "Biden" finds the Joe Biden of a later paragraph. */
export function individualsOf(reading: Reading, candidates: readonly Candidate[]): readonly Individual[] {
	const spelled = inOneSpelling(candidates);
	return reading.recallFor(groups, '', spelled).map(({ members, ...individual }) => ({ ...individual, candidates: members.flatMap((at) => spelled[at] ?? []) }));
}

/** An individual without the places of its names: these are the numbers of its candidates in text order. */
interface Group extends Omit<Individual, 'candidates'> {
	readonly members: readonly number[];
}

/** Joining asks for the names and their order alone, and most keystrokes change neither. */
const groups: ContextWork<readonly Group[], readonly Candidate[]> = {
	name: 'people joined',
	key: (candidates) => candidates.map(({ likeness, givenKeys }) => givenKeys.length === 0 ? likeness : `${likeness}|${givenKeys.join(' ')}`).join('\n'),
	of: (_text, candidates) => {
		const places = new Map(candidates.map((candidate, at) => [candidate, at]));
		return joined(candidates).map(({ candidates: own, ...individual }) => ({ ...individual, members: own.map((candidate) => places.get(candidate) ?? 0) }));
	},
};

function joined(candidates: readonly Candidate[]): readonly Individual[] {
	const usage = usageIn(candidates);
	const drafts: Draft[] = [];
	const known: Known = { byWord: new Map(), familyFirst: new Map() };
	const settled = new Map<string, Draft>();
	const draftOf = new Map<Candidate | undefined, Draft>();
	const before = new Map(candidates.flatMap((candidate, at) => (candidate.calls ? [[candidate, candidates[at - 1]] as const] : [])));
	for (const candidate of fullestFirst(candidates)) {
		const name = `${candidate.keys.join(' ')}|${candidate.gender ?? ''}|${candidate.titled ?? ''}|${candidate.namesake ?? ''}|${candidate.courtesy ?? ''}`;
		const bearing = settled.has(name) ? [] : withoutNamesake(candidate, bearers(candidate, known));
		const called = candidate.calls ? draftOf.get(before.get(candidate)) : undefined;
		const draft = called ?? settled.get(name) ?? decided(candidate, bearing) ?? newDraft(candidate, usage, drafts);
		take(draft, candidate);
		draftOf.set(candidate, draft);
		called?.otherNames.push(candidate.keys.join(' '));
		if (!settled.has(name)) {
			index(draft, candidate, known);
		}
		if (bearing.length === 1) {
			settled.set(name, draft); // the same words again need no second thought
		}
	}
	return drafts.map(finished).sort((a, b) => startOf(a) - startOf(b));
}

function fullestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
	return [...candidates].sort((a, b) => b.keys.length - a.keys.length || Number(b.calls) - Number(a.calls) || a.name.start - b.name.start);
}

function usageIn(candidates: readonly Candidate[]): Usage {
	const alone = new Map<string, number>();
	const endings = new Map<string, number>();
	for (const name of new Set(candidates.map(({ keys }) => keys.join(' ')))) {
		const last = name.slice(name.lastIndexOf(' ') + 1);
		endings.set(last, (endings.get(last) ?? 0) + (last === name ? 0 : 1));
	}
	for (const { keys } of candidates) {
		if (keys.length < 3) {
			alone.set(keys.join(' '), (alone.get(keys.join(' ')) ?? 0) + 1);
		}
	}
	return { alone, endings };
}

function newDraft(fullest: Candidate, usage: Usage, drafts: Draft[]): Draft {
	const shape = shapeOf(fullest.words, usage);
	const draft: Draft = {
		fullest,
		shape,
		familyKey: keysOf((shape.familyName ?? '').split(' ')).join(' '),
		givenKeys: keysOf((shape.givenName ?? '').split(' ')),
		candidates: [],
		starts: [],
		otherNames: [],
		courtesies: new Set(),
		gender: undefined,
		note: undefined,
	};
	drafts.push(draft);
	return draft;
}

function take(draft: Draft, candidate: Candidate): void {
	const { start } = candidate.name;
	draft.candidates.push(candidate);
	draft.gender ??= candidate.gender;
	if (candidate.courtesy !== undefined) {
		draft.courtesies.add(candidate.courtesy);
	}
	draft.starts.splice(start > (draft.starts.at(-1) ?? -1) ? draft.starts.length : startsBefore(draft, start), 0, start);
}

function startsBefore({ starts }: Draft, offset: number): number {
	return countBefore(starts, offset, (start) => start);
}

/** Those known so far by each word that names them, and those who bear the family name first by its first word. */
interface Known {
	readonly byWord: Map<string, Set<Draft>>;
	readonly familyFirst: Map<string, Set<Draft>>;
}

function index(draft: Draft, { keys }: Candidate, { byWord, familyFirst }: Known): void {
	for (const key of keys) {
		byWord.set(key, (byWord.get(key) ?? new Set()).add(draft));
	}
	if (draft.shape.nameOrder === 'family-first') {
		const [family = ''] = draft.familyKey.split(' ', 1);
		familyFirst.set(family, (familyFirst.get(family) ?? new Set()).add(draft));
	}
}

/** Those already known whom the candidate's words may name, the best reason only. */
function bearers(candidate: Candidate, { byWord, familyFirst }: Known): readonly Draft[] {
	// Every reason below shares the last word of a name, or its first with a family name that comes first; half a city may share a given name.
	const sharing = [byWord.get(candidate.keys.at(-1) ?? ''), familyFirst.get(candidate.keys[0] ?? '')];
	const mayBe = (draft: Draft): boolean => !isOfKin(candidate, draft) && (isNamesake(candidate, draft) || agrees(candidate, draft));
	const possible = [...new Set(sharing.flatMap((drafts) => [...drafts ?? []]))].filter(mayBe);
	const introduced = possible.filter(({ fullest }) => fullest.name.start < candidate.name.start);
	return bestNamed(candidate, introduced) ?? bestNamed(candidate, possible) ?? [];
}

/** Karl Holm is not "his father, Karl Holm Sr." */
function isOfKin({ keys, ofKin }: Candidate, { fullest }: Draft): boolean {
	return fullest.ofKin && !ofKin && keys.length > 1 && keys.at(-1) !== fullest.keys.at(-1);
}

/** Of two Holms the one who spoke of Karen Holm is the other. */
function withoutNamesake({ namesake }: Candidate, known: readonly Draft[]): readonly Draft[] {
	return namesake === undefined || known.length < 2 ? known : known.filter(({ fullest }) => fullest.keys.join(' ') !== namesake);
}

/** Two who bear one full name are one, whatever a title makes of them. */
function isNamesake({ keys }: Candidate, { fullest }: Draft): boolean {
	return keys.length > 1 && keys.join(' ') === fullest.keys.join(' ');
}

/** Whoever is introduced already goes before whoever will be: "Nadir" after Nadir Holm is not the Karen Nadir of a later paragraph. */
function bestNamed(candidate: Candidate, possible: readonly Draft[]): readonly Draft[] | undefined {
	for (const names of reasons) {
		const named = possible.filter((draft) => names(candidate, draft));
		if (named.length > 0) {
			return surely(candidate, named);
		}
	}
	return undefined;
}

/**
 * "Mr Holm" is Wilfred Holm and not Jean, who may be of either sex, nor his father, who is only told of beside him; "Dr Holm" is the one who was
 * introduced as Dr.
 */
function surely({ gender, courtesy }: Candidate, named: readonly Draft[]): readonly Draft[] {
	const own = named.filter(({ fullest }) => !fullest.ofKin);
	if (own.length === 1) {
		return own;
	}
	const learned = courtesy === undefined || named.length < 2 ? [] : named.filter(({ courtesies }) => courtesies.has(courtesy));
	if (learned.length > 0) {
		return learned;
	}
	const sure = gender === undefined || named.length < 2 ? [] : named.filter((draft) => (draft.gender ?? genderByName(draft)) === gender);
	return sure.length > 0 ? sure : named;
}

/** Neither of the other sex nor, by the office, of another given name: "President Clinton" is not Hillary in 1998. */
function agrees({ gender, givenKeys }: Candidate, draft: Draft): boolean {
	const { givenKeys: own } = draft;
	const known = draft.gender ?? (gender && genderByName(draft));
	const isOther = givenKeys.length > 0 && own.length > 0 && !own.some((given) => givenKeys.some((key) => sameGivenName(given, key)));
	return !isOther && (gender === undefined || known === undefined || gender === known);
}

/** "Ms Nolan" is not Padraig Nolan, though no title said so before. */
function genderByName({ fullest: { words }, shape }: Draft): Candidate['gender'] {
	const given = words.length < 2 ? '' : words[shape.nameOrder === 'family-first' ? 1 : 0] ?? '';
	return femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined;
}

type Reason = (candidate: Candidate, draft: Draft) => boolean;

/** From the surest to the weakest; a given name counts only by itself. */
const reasons: readonly Reason[] = [
	({ keys }, { fullest, otherNames }) => (keys.length > 1 && keys.join(' ') === fullest.keys.join(' ')) || otherNames.includes(keys.join(' ')),
	(candidate, draft) => candidate.keys.length > 1 && sameFullName(candidate, draft),
	({ keys }, { familyKey, fullest }) => keys.join(' ') === familyKey || keys.join(' ') === fullest.keys.join(' '),
	({ keys }, { fullest: { keys: full } }) => (endsWith(full, keys) && !isFather(full, full.length - keys.length)) || (keys.length > 1 && startsWith(full, keys)),
	({ keys }, draft) => keys.length === 1 && isInnerName(keys[0] ?? '', draft),
	({ keys, titled }, { givenKeys }) => keys.length === 1 && givenKeys[0] === keys[0] && titled !== 'rank',
];

/** "Sánchez" of "Pedro Sánchez Pérez". */
function isInnerName(key: string, { fullest, givenKeys }: Draft): boolean {
	return fullest.keys.length > 2 && fullest.keys.some((each, at) => at > 0 && each === key && !isFather(fullest.keys, at)) && givenKeys[0] !== key;
}

/** "King Salman" is not his son Mohammed bin Salman: whose son somebody is, he is not called by that alone. */
function isFather(keys: readonly string[], at: number): boolean {
	return /^(?:bin|ibn|bint|ben|binti)$/.test(keys[at - 1] ?? '');
}

/** "Joseph R. Biden" and "Joe Biden": one family name, and given names that can be the same. */
function sameFullName({ keys }: Candidate, { familyKey, givenKeys, fullest, shape }: Draft): boolean {
	const family = familyKey.split(' ');
	const isFamily = shape.nameOrder === 'family-first' ? startsWith(keys, family) : endsWith(keys, family);
	const given = shape.nameOrder === 'family-first' ? keys.slice(family.length) : keys.slice(0, keys.length - family.length);
	return isFamily && given.length > 0 && fullest.keys.length > 1 && givenKeys.some((known) => sameGivenName(given[0] ?? '', known));
}

function sameGivenName(a: string, b: string): boolean {
	const isInitial = a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b);
	return a === b || isInitial || (shortGivenNames.get(a) ?? a) === (shortGivenNames.get(b) ?? b);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
	return end.length < words.length && end.every((word, at) => word === words[words.length - end.length + at]);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
	return start.length < words.length && start.every((word, at) => word === words[at]);
}

/** Of several bearers of a family name it is the one named last before, unless only somebody quoted speaks of that one, and the card says so. */
function decided(candidate: Candidate, known: readonly Draft[]): Draft | undefined {
	if (known.length < 2) {
		return known[0];
	}
	const narrated = candidate.quoted ? [] : known.filter(({ candidates }) => candidates.some(({ quoted }) => !quoted));
	const latest = (narrated.length > 0 ? narrated : known).map((draft) => ({ draft, at: latestBefore(candidate, draft) })).sort((a, b) => b.at - a.at)[0]?.draft;
	if (latest) {
		const isLast = narrated.length === 0 || narrated.length === known.length;
		latest.note = `Others here bear the name ${candidate.words.join(' ')} too; by itself it is taken for whoever was named last${isLast ? '' : ' by the article itself'}.`;
	}
	return latest;
}

function latestBefore({ name }: Candidate, draft: Draft): number {
	return draft.starts[startsBefore(draft, name.start) - 1] ?? -1;
}

function finished({ fullest, shape, candidates, note }: Draft): Individual {
	return { words: fullest.words, shape, note, candidates: [...candidates].sort((a, b) => a.name.start - b.name.start) };
}

function startOf({ candidates }: Individual): number {
	return candidates[0]?.name.start ?? 0;
}

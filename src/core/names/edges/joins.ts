import { countryNames } from '../../countryOf';
import { knownBodies } from '../../words/agencyHeads';
import { demonyms } from '../../words/demonyms';
import { femaleNames } from '../../words/femaleNames';
import { maleNames } from '../../words/maleNames';
import { givenNames } from '../../words/givenNames';
import { months } from '../../words/months';
import { particles } from '../../words/nameParts';
import { honorifics, isTitleWord, roleNouns, titleModifiers } from '../../words/titles';
import { weekdays } from '../../words/weekdays';
import { inAngles } from './angles';
import { withCompassPoints } from './compass';
import { withLegalForms } from './legalForms';
import { withoutPortfolios } from './portfolioNames';
import { withBothSides, withForeignPairs, withPartners } from './overAnd';
import { withOwners } from './owners';
import { withoutPartyWord } from '../sorts/partyWords';
import { partedAtHolder } from './personEdges';
import { isBehindKnownAs, lowerOfWord, sharing, textOfPiece, textOfWord, withLonger, type Piece } from '../piece';
import { areSeveral, isLedByTwo, partedAtLed, withoutNextWord, withoutRanks, withoutTime } from './bodyEdges';
import type { Candidate } from '../rules';
import { withInitials } from '../sorts/designations';
import { withCompany } from '../sorts/strayBodies';
import { hasSlashedForm, isCapital, isHead, leadsUp, lower, unitesPeople } from '../text/runs';
import type { Word } from '../text/words';

/** What the model cut too short: names go on over "of" behind a head, over an owner, and over capitals that nobody else claims. */
export function completed(words: readonly Word[], pieces: readonly Piece[], ruled: readonly Candidate[]): readonly Piece[] {
	const trimmed = pieces.flatMap((piece) => withoutSmallEdges(words, piece)).flatMap((piece) => withoutPortfolio(words, piece));
	return joins.reduce((joined, join) => join(words, joined), withBodies(words, trimmed, ruled));
}

/** In this order, since one takes up what the one before left. */
const joins: readonly ((words: readonly Word[], pieces: readonly Piece[]) => readonly Piece[])[] = [
	withCompassPoints, withSlashedForms, withForeignPairs, withPartners, withBothSides, withGivenNames, withFamilyNames, withOwners,
	withCounties, withEmployers, withCallNames, withTopics, withLegalForms, withoutPortfolios, withoutRanks, withCompany, withInitials, inAngles,
];

/** "for Network Rail": small words at the edges are none of the name's, particles apart. */
function withoutSmallEdges(words: readonly Word[], piece: Piece): readonly Piece[] {
	let { from, to } = piece;
	while (from < to && (isDash(words[from]) || words[from]?.shape === 'possessive')) {
		from++;
	}
	while (from < to && words[from]?.shape === 'lower' && !(particles.has(textOfWord(words, from)) && piece.type === 'person')) {
		from++;
	}
	while (to > from && (words[to - 1]?.shape === 'lower' || isDash(words[to - 1])) && !isLedByTwo(words, to - 2)) {
		to--;
	}
	return from < to ? [{ ...piece, from, to }] : [];
}

/** "LONDON, April 9 - | Lloyd’s". */
function isDash(word: Word | undefined): boolean {
	return word?.shape === 'mark' && /^[-–—]$/.test(word.text);
}

/** "Secretary of | Defense Lloyd Austin": the portfolio belongs to the title. */
function withoutPortfolio(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type === 'place' || textOfWord(words, piece.from - 1) !== 'of' || !roleNouns.has(lowerOfWord(words, piece.from - 2))) {
		return [piece];
	}
	let { from } = piece;
	while (from < piece.to - 1 && portfolios.has(textOfWord(words, from))) {
		from++;
	}
	if (from > piece.from && /^(?:and|,)$/.test(textOfWord(words, from))) {
		return []; // "Minister of Industry and Advanced Technology"
	}
	const isBody = isHead(textOfWord(words, piece.to - 1)) || /^(?:Forces|Services)$/.test(textOfWord(words, piece.to - 1)); // "Chief of | Defence Forces"
	return [from > piece.from && !isBody ? { ...piece, from, type: 'person' } : piece];
}

const portfolios = new Set((
	'State Defense Defence Treasury Commerce Labor Labour Health Justice Agriculture Energy Education Interior Transportation Transport Homeland Security Finance Staff '
	+ 'Foreign Home External Internal Affairs Trade Environment Culture Economy Information Industry Planning Tourism Veterans Housing Communications Petroleum Mines'
).split(' '));

/** Bodies as the rules see them, where the model saw nothing but pieces of them. */
function withBodies(words: readonly Word[], pieces: readonly Piece[], ruled: readonly Candidate[]): readonly Piece[] {
	const plain = surePieces(words, ruled).map((piece) => withoutConjunction(words, piece));
	const edged = [withoutTime, withoutNextWord, withoutPartyWord, partedAtLed].reduce((found, repair) => found.flatMap((piece) => repair(words, piece)), plain)
		.filter(({ type }) => type === 'organization');
	const sure = edged.map((piece) => partedAtHolder(words, piece)[0] ?? piece);
	const bodies = sure.filter((piece) => {
		const inside = sharing(pieces, piece);
		const fits = inside.every((each) => each.from >= piece.from && each.to <= piece.to);
		const isCourtesy = honorifics.has(lowerOfWord(words, piece.from).replace('.', '')); // "Mr. Band"
		return fits && !isCourtesy && !areSeveral(words, piece) && isBodyLike(words, piece, inside);
	});
	return withLonger(pieces, bodies);
}

/** "Once | NEC cuts output", "Former | NAACP president": a sentence's first word that joins clauses or says that something is over. */
function withoutConjunction(words: readonly Word[], piece: Piece): Piece {
	const first = words[piece.from];
	const isSmall = first?.text === 'Former' || (first?.opens === true && leadsUp(first.known.lower));
	return isSmall && piece.to - piece.from > 1 ? { ...piece, from: piece.from + 1 } : piece;
}

/** "Nordhavn A/S", of which the model saw nothing. */
function withSlashedForms(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const found: Piece[] = [];
	for (let slash = 1; slash < words.length; slash++) {
		if (textOfWord(words, slash) !== '/' || !hasSlashedForm(words, slash + 2)) {
			continue;
		}
		let from = slash - 1;
		while (isCapital(words[from - 1])) {
			from--;
		}
		if (from < slash - 1 && sharing(pieces, { from, to: slash + 2 }).length === 0) {
			found.push({ from, to: slash + 2, type: 'organization' });
		}
	}
	return found.length === 0 ? pieces : sorted([...pieces, ...found]);
}

function isBodyLike(words: readonly Word[], piece: Piece, inside: readonly Piece[]): boolean {
	if (knownBodies.has(textOfPiece(words, piece))) {
		return true;
	}
	const sure = sureEnds.has(textOfWord(words, piece.to - 1));
	const opened = words.slice(piece.from, piece.to).some(({ text }) => text === 'of' || text === 'for');
	const isForOne = /^an?$/.test(textOfWord(words, piece.from + 2)); // "Committee for a Better Norvale"
	const noOneElse = inside.every(({ type }) => type === 'place' || type === 'other');
	return piece.to - piece.from > 1 && (inside.some(({ type }) => type === 'organization') || (noOneElse && (sure || (opened && (inside.length > 0 || isForOne)))));
}

/** What ends nothing but the name of a body. */
const sureEnds = new Set((
	'Corporation Corp Corp. Inc Inc. Ltd Ltd. Ministry Department Agency University Institute Commission Association Foundation Federation Authority Parliament Army Navy'
).split(' '));

/** The bodies of which the rules are sure. */
function surePieces(words: readonly Word[], ruled: readonly Candidate[]): readonly Piece[] {
	const found: Piece[] = [];
	let at = 0;
	for (const { start, end, type, sure } of ruled) {
		while (at < words.length && (words[at]?.start ?? 0) < start) {
			at++;
		}
		const from = at;
		while (at < words.length && (words[at]?.start ?? end) < end) {
			at++;
		}
		if (type === 'organization' && sure) {
			found.push({ from: unitesPeople(words, from - 1) ? from - 1 : from, to: at, type });
		}
	}
	return found;
}

/** "Luther | Stan Holm": a given name right before a person, which nobody claims. */
function withGivenNames(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, index) => {
		const before = textOfWord(words, piece.from - 1);
		const isFree = (pieces[index - 1]?.to ?? 0) < piece.from && isTied(words, piece.from - 1) && words[piece.from]?.spaced === true;
		return piece.type === 'person' && isFree && (femaleNames.has(before) || maleNames.has(before) || givenInShort.has(before)) && !isTitleWord(lower(before)) /* "Prince", "Marshal" */ ? { ...piece, from: piece.from - 1 } : piece;
	});
}

/** Muhammad, as South and South-East Asia write it before other names. */
const givenInShort: ReadonlySet<string> = new Set(['Md', 'Md.', 'Mohd', 'Mohd.', 'Muhd', 'Muhd.']);

/** "Anil Kumar | Panda": a capital right behind a person's name, which nobody claims or which is a person too, is the rest of it. */
function withFamilyNames(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const result: Piece[] = [];
	for (const piece of pieces) {
		const before = result.at(-1);
		if (before?.type === 'person' && piece.type === 'person' && before.to === piece.from && isTied(words, piece.from)) {
			result[result.length - 1] = { ...before, to: piece.to };
		} else {
			result.push(piece);
		}
	}
	return result.map((piece, index) => {
		const next = result[index + 1]?.from ?? Infinity;
		const from = piece.type === 'person' ? overParticles(words, piece.from) : piece.from;
		let { to } = piece;
		while (piece.type === 'person' && to < next && to - piece.to < 2 && isTied(words, to) && isNamePart(textOfWord(words, to)) && !/^PACs?$/.test(textOfWord(words, to + 1))) {
			to++;
		}
		return { ...piece, from, to };
	});
}

/** Where a family name begins, the particles before it included. */
export function overParticles(words: readonly Word[], from: number): number {
	let start = from;
	while (leading.has(textOfWord(words, start - 1).toLowerCase())) {
		start--;
	}
	return start;
}

/** Particles with which a family name may begin: "del Ponte", "Van Hollen". */
const leading = new Set(['van', 'von', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'bin', 'bint', 'ibn', 'ter', 'den', 'der', 'le']);

function isTied(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word?.shape === 'capital' && word.spaced && !word.opens;
}

function isNamePart(text: string): boolean {
	return !demonyms.has(text) && !countryNames.has(text) && !Object.hasOwn(weekdays, lower(text))
		&& !roleNouns.has(lower(text)) && !titleModifiers.has(lower(text));
}

/** "Farah Khan of | Clean Air Now": capitals behind somebody’s "of" that nobody claims are a body. */
function withEmployers(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece, index) => {
		if (isOfSomebody(words, piece, pieces[index - 1])) {
			return [{ ...piece, type: 'organization' }];
		}
		const from = piece.to + 1;
		const limit = pieces[index + 1]?.from ?? Infinity;
		let to = from;
		while (piece.type === 'person' && textOfWord(words, piece.to) === 'of' && to < limit && isTied(words, to)) {
			to++;
		}
		return to - from > 1 && to - from < 6 ? [piece, { from, to, type: 'organization' }] : [piece];
	});
}

/** "Farah Khan of | Norton Rose": nobody is another's by his full name. */
function isOfSomebody(words: readonly Word[], { from, to, type }: Piece, before: Piece | undefined): boolean {
	const areNames = type === 'person' && before?.type === 'person' && to - from > 1 && before.to - before.from > 1;
	return areNames && from === before.to + 1 && textOfWord(words, before.to) === 'of';
}

/** "Karen Holm, popularly known as | Kaho": what somebody is known as is that person. */
function withCallNames(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, index) => (isCallName(words, piece, pieces[index - 1]) ? { ...piece, type: 'person' } : piece));
}

/** A firm may have been taken for somebody: "Cables de Oro, known as Cablor" has no given name and no initials to tell. */
function isCallName(words: readonly Word[], piece: Piece, before: Piece | undefined): boolean {
	const called = before?.type === 'person' && piece.to - piece.from === 1 && piece.from - before.to < 5
		&& isBehindKnownAs(words, piece.from);
	return called && (piece.type !== 'organization' || words[piece.from]?.shape === 'capitals' || givenNames.has(textOfWord(words, before.from)));
}

/** "Commission | on Harbour Fees": these are called after what they look into, unless it is a day, a place or somebody. */
function withTopics(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const longer = pieces.map((piece, index) => (piece.type === 'organization' ? { ...piece, to: endOfTopic(words, piece, pieces[index + 1]) } : piece));
	return longer.filter(({ from, type }, index) => type === 'person' || from >= (longer[index - 1]?.to ?? 0));
}

function endOfTopic(words: readonly Word[], piece: Piece, next: Piece | undefined): number {
	const from = piece.to + 1;
	const day = textOfWord(words, from).toLowerCase();
	const opens = /^(?:on|into)$/.test(textOfWord(words, piece.to)) && onTopics.has(textOfWord(words, piece.to - 1)) && !Object.hasOwn(weekdays, day) && !Object.hasOwn(months, day);
	const isTopic = next?.from === from && next.type !== 'person' && !countryNames.has(textOfPiece(words, next));
	const limit = isTopic ? Infinity : next?.from ?? Infinity;
	let to = from;
	while (to < limit && !roleNouns.has(lowerOfWord(words, to)) && (isTied(words, to) || (textOfWord(words, to) === 'and' && isTied(words, to + 1)))) {
		to++;
	}
	while (to > from && roleNouns.has(lowerOfWord(words, to)) && titleModifiers.has(lowerOfWord(words, to - 1))) {
		to--; // "… on Harbour Fees | National Executive Director"
	}
	return opens && to > from ? to : piece.to;
}

const onTopics = new Set(['Commission', 'Committee', 'Subcommittee', 'Council', 'Conference', 'Panel', 'Caucus', 'Inquiry']);

/** "Hereford and | Worcester Fire and Rescue Service": one service of two counties, unless something lies between them. */
function withCounties(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const longer = pieces.map((piece) => (piece.type === 'organization' && servesCounties(words, piece) && isAfterCounty(words, piece.from) ? { ...piece, from: piece.from - 2 } : piece));
	return longer.filter(({ to }, index) => to <= (longer[index + 1]?.from ?? Infinity));
}

function isAfterCounty(words: readonly Word[], from: number): boolean {
	return textOfWord(words, from - 1) === 'and' && words[from - 2]?.shape === 'capital' && !isCapital(words[from - 3])
		&& !/^(?:between|in|from|to|at|near|both)$/i.test(textOfWord(words, from - 3));
}

/** Behind the second county: "… Police", "… Fire and Rescue Service". */
function servesCounties(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from > 1 && ['Police', 'Constabulary', 'Service', 'Services', 'Trust', 'Board'].includes(textOfWord(words, to - 1))
		&& ['Police', 'Constabulary', 'Fire', 'Ambulance', 'Probation', 'NHS', 'Health', 'Partnership', 'Hospitals'].includes(textOfWord(words, from + 1));
}

function sorted(pieces: readonly Piece[]): readonly Piece[] {
	return [...pieces].sort((a, b) => a.from - b.from);
}

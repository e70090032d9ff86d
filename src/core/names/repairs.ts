import { countryNames } from '../countryOf';
import { closingHeads, knownBodies, openingHeads, stateHeads } from '../words/agencyHeads';
import { kindOfHead } from '../words/bodyHeads';
import { demonyms, stateDemonyms } from '../words/demonyms';
import { isGivenName } from './sorts/givenName';
import { givenNames } from '../words/givenNames';
import { months } from '../words/months';
import { generations, particles } from '../words/nameParts';
import { plainWords } from '../words/plainWords';
import { regions } from '../words/regions';
import { isTitleWord, officesInLetters, ranks, seats, titleModifiers } from '../words/titles';
import { weekdays } from '../words/weekdays';
import { asBearer } from './sorts/bearers';
import { byNounBeside } from './sorts/beside';
import { areTwoBodies, joinsKnown, partedAtSeat, partedAtLed, uptoLed, withoutMarket, withoutNextWord, withoutOffice, withoutTime } from './edges/bodyEdges';
import { asBody, asFirm, opensWithHead, uptoCommittee, uptoHead, uptoSlashedForm, uptoSmallHead } from './sorts/heads';
import { fromNameLikeMonth, partedAtCity, partedAtCountry, partedAtHolder, partedAtRegion, withoutCompatriots, withoutHolder, withoutOfficeWord, withoutRankBehind } from './edges/personEdges';
import { isFormBehindComma, isLegalForm } from './edges/legalForms';
import { isNameWord } from './text/lexicon';
import { withoutPlainWord } from './sorts/noNames';
import { withoutFundraiser, withoutPartyWord } from './sorts/partyWords';
import { lowerOfWord, textOfPiece, textOfWord, type Piece } from './piece';
import { asAddress, withoutFaith, withoutSort, withoutStates } from './sorts/strayBodies';
import { asBase, asShip, byLastWord, fromFamilyName, fromInitial, fromLetters, fromOrdinal, isChineseName, uptoNumber, withoutCount, withoutDesignation, withoutMeasure } from './sorts/designations';
import { isCapital, isHead, leadsUp, lower, tiesNameToOwner, unitesPeople } from './text/runs';
import { asAmendment, asEvent, asMaker, asPartOfCountry, asProject, withoutHolders } from './sorts/undertakings';
import { asVocabulary } from './sorts/vocabulary';
import type { Word } from './text/words';

/**
 * What the model cannot know of a name's edges: titles, possessives, lists and sentence openings are no part of it. Each repair is one
 * fact about how news writes names.
 */
export function repaired(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const found = pieces.flatMap((piece) => {
		let parts: readonly Piece[] = [piece];
		for (const repair of piece.to - piece.from === 1 ? ofOneWord : repairs) {
			parts = parts.length === 1 && parts[0] ? repair(words, parts[0]) : parts.flatMap((part) => repair(words, part));
		}
		return parts;
	});
	return found.filter(({ from }, at) => from >= (found[at - 1]?.to ?? 0)); // what a name before it went on to take in
}

type Repair = (words: readonly Word[], piece: Piece) => readonly Piece[];

const repairs: readonly Repair[] = [
	uptoSlashedForm, withoutLetters, withoutDignity, withoutOpening, withoutTime, withoutNextWord, withoutNumber, partedAtNumbers, partedAtOwner, asFirm,
	partedAtMember,
	partedAtThe, partedAtCommas, partedAtAnd, partedAtOf, withoutPeopleWord, partedAtHolder, withoutOfficeWord,
	withoutTitles, withoutRankBehind, withoutCompatriots, withoutHolder, partedAtCity, partedAtCountry, partedAtRegion, withoutOffice,
	withoutPeople, partedAtSeat, withoutMarket, withoutPartyWord, partedAtLed, uptoHead, uptoCommittee, withoutFundraiser, asBody, withoutOpening,
	fromNameLikeMonth, asVocabulary, asBearer, byNounBeside, withoutPlainWord, withoutDesignation, withoutMeasure, withoutCount, uptoNumber, asBase, withoutSort,
	withoutStates, asAddress, asAmendment, asProject, asMaker, asEvent, asPartOfCountry, withoutHolders, fromOrdinal, asShip, byLastWord, fromInitial, fromLetters,
];

/** What can be wrong with a name of one word. */
const ofOneWord: readonly Repair[] = [
	uptoSlashedForm, withoutPeopleWord, withoutTitles, uptoLed, uptoHead, uptoSmallHead, uptoCommittee, withoutFundraiser,
	fromNameLikeMonth, asVocabulary, byNounBeside, withoutPlainWord, withoutDesignation, uptoNumber, withoutStates, withoutFaith, asShip,
	fromFamilyName, fromLetters, asPartOfCountry, withoutHolders,
];

/** "Following Chase", "Shares of Boeing", "August National Conference": the first word is none of the name's. */
function withoutOpening(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to } = piece;
	const first = words[from];
	if (to - from < 2 || !first || knownBodies.has(textOfPiece(words, piece))) {
		return [piece];
	}
	const isKorean = first.text.length < 5 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(textOfWord(words, from + 1)); // "Oh Jin-gyu"
	const isPlain = !isKorean && !(to - from === 2 && isChineseName(words, from)) && first.opens && first.shape !== 'capitals' && (plainWords.has(first.text.toLowerCase()) || leadsUp(first.text.toLowerCase())) && (isCapital(words[from + 1]) || textOfWord(words, from + 1) === 'of' || particles.has(textOfWord(words, from + 1)));
	const isDoing = first.opens && to - from === 2 && /^\p{Lu}\p{Ll}+ing$/u.test(first.text) && !isNameWord(first.known.flags) && !isHead(textOfWord(words, to - 1)); // "Bashing Trump"
	const isTime = piece.type === 'organization' && (Object.hasOwn(months, first.text.toLowerCase()) || Object.hasOwn(weekdays, first.text.toLowerCase()));
	const leads = first.opens && /^[,:]$/.test(textOfWord(words, to)) && /^[“"‘«]$/.test(textOfWord(words, to + 1));
	const isOver = piece.type === 'organization' && first.text === 'Former'; // "Former | CIA Director"
	const isSpeaking = first.text === 'Said' && (leads || /^[”"’»]$/.test(textOfWord(words, from - 1))); // “Go.” | Said Anna Wu; Said Wu: “Go.”
	const next = textOfWord(words, from + 1) === 'of' ? from + 2 : from + 1;
	return (isPlain && !(piece.type === 'organization' && unitesPeople(words, from))) || isTime || isOver || isSpeaking || isDoing ? [{ ...piece, from: next }].filter((rest) => rest.from < rest.to) : [piece];
}

/** "AG | Mukasey", "CM | Yogi": letters that are an office, before nothing but capitals of somebody. */
function withoutLetters(words: readonly Word[], piece: Piece): readonly Piece[] {
	const rest = words.slice(piece.from + 1, piece.to);
	const isHeld = officesInLetters.has(textOfWord(words, piece.from)) && rest.length > 0 && rest.length < 4
		&& rest.every(({ shape, text }) => (shape === 'capital' || shape === 'initial') && !isHead(text) && !isTitle(lower(text)) && !seats.has(text));
	return [isHeld ? { ...piece, from: piece.from + 1, type: 'person' } : piece];
}

/** "Miles Holm | QC": the letters behind somebody's name. */
function withoutDignity(words: readonly Word[], piece: Piece): readonly Piece[] {
	const first = textOfWord(words, piece.from);
	const last = textOfWord(words, piece.to - 1);
	const isSilk = last === 'QC' || last === 'KC';
	const isGiven = isSilk || isGivenName(first);
	const bears = isGiven && piece.to - piece.from > 2 && (isSilk || dignitiesBehind.has(last));
	return [bears ? { ...piece, to: piece.to - 1, type: 'person' } : piece];
}

const dignitiesBehind = new Set(['SC', 'JP', 'OBE', 'CBE', 'MBE', 'MP', 'MEP', 'MSP', 'MD', 'PhD']);

/** "62 Nolan Henke", "20-year-old Norwich". */
function withoutNumber(words: readonly Word[], piece: Piece): readonly Piece[] {
	const numbered = (piece.type === 'person' || piece.type === 'place') && words[piece.from]?.shape === 'number' && piece.to - piece.from > 1;
	return [numbered ? { ...piece, from: piece.from + 1 } : piece];
}

/** "John Casesa of Schroder Wertheim" are two names; "Joan of Arc" is one. */
function partedAtOf(words: readonly Word[], piece: Piece): readonly Piece[] {
	let of = piece.from + 2;
	while (piece.type === 'person' && of < piece.to - 1 && textOfWord(words, of) !== 'of' && textOfWord(words, of) !== 'for') {
		of++;
	}
	return of < piece.to - 1 && piece.type === 'person' ? [{ ...piece, to: of }, { from: of + 1, to: piece.to, type: 'organization' }] : [piece];
}

/** "Pohang 3 Ulsan 2" are two names; "Group of 20" and "2022 World Cup" are one. */
function partedAtNumbers(words: readonly Word[], piece: Piece): readonly Piece[] {
	return parted(piece, (at) => words[at]?.shape === 'number' && at > piece.from && at < piece.to - 1 && isCapital(words[at + 1]) && isCapital(words[at - 1]));
}

/** "Rwanda’s Salima Mukansanga" are two names; "People’s Liberation Army" and "China’s Defense Ministry" are one. */
function partedAtOwner(words: readonly Word[], piece: Piece): readonly Piece[] {
	return parted(piece, (at) => (
		words[at]?.shape === 'possessive' && at > piece.from && at < piece.to - 1
		&& !(piece.type !== 'person' && (isCountryBody(words, piece, at) || tiesNameToOwner(textOfWord(words, at - 1)) || !givenNames.has(textOfWord(words, piece.from))))
		|| isOwnersMan(words, piece, at)
	)).map((part) => (
		countryNames.has(textOfPiece(words, part)) ? { ...part, type: 'place' } : part.from > piece.from && isOwnersMan(words, piece, part.from - 1) ? { ...part, type: 'person' } : part
	));
}

/** "Labour’s | Karen Holm": a given name and a surname behind an owner are somebody, unless a head makes a body of them. */
function isOwnersMan(words: readonly Word[], { to }: Piece, at: number): boolean {
	const length = to - at - 1;
	return words[at]?.shape === 'possessive' && length > 1 && length < 4 && givenNames.has(textOfWord(words, at + 1))
		&& !isHead(textOfWord(words, to - 1)) && words.slice(at + 1, to).every((word) => isCapital(word)) && !tiesNameToOwner(textOfWord(words, at - 1));
}

function isCountryBody(words: readonly Word[], { from, to }: Piece, at: number): boolean {
	const head = textOfWord(words, to - 1);
	return countryNames.has(textOfPiece(words, { from, to: at })) && (stateHeads.has(head) || openingHeads.has(head) || closingHeads.has(head));
}

/** "Health MEC Anna Wu", "MCA Peter Lund": behind the letters of a seat stands who has it. */
function partedAtMember(words: readonly Word[], piece: Piece): readonly Piece[] {
	const seat = piece.type === 'person' || piece.to - piece.from < 3 ? -1 : words.slice(piece.from, piece.to - 2).findIndex(({ text }) => seats.has(text));
	const [from, name] = [piece.from + seat + 1, textOfWord(words, piece.from + seat + 1)];
	const isName = seat >= 0 && isGivenName(name) && words.slice(from, piece.to).every((word) => word.shape === 'capital');
	const before = { ...piece, to: piece.from + seat };
	return isName ? [...seat > 1 ? [before] : [], { from, to: piece.to, type: 'person' }] : [piece];
}

/** "Al Jazeera the Taliban" are two names; "Church of the Nativity" is one. */
function partedAtThe(words: readonly Word[], piece: Piece): readonly Piece[] {
	return parted(piece, (at) => textOfWord(words, at) === 'the' && at > piece.from && words[at - 1]?.shape !== 'lower' && textOfWord(words, at - 1) !== '-');
}

/** People in a list are several; a body holds commas only behind its head: "Ministry of Trade, Industry and Energy", "Boeing Co., Inc.". */
function partedAtCommas(words: readonly Word[], piece: Piece): readonly Piece[] {
	return parted(piece, (at) => {
		const inList = textOfWord(words, at) === ',' && !generations.has(lowerOfWord(words, at + 1).replace(/\./g, '')) && !(piece.type === 'organization' && isFormBehindComma(words, at + 1));
		return inList && !(piece.type !== 'person' && opensWithHead(words, { ...piece, to: at }));
	});
}

/** "Frederic and Samaria"; "the Supreme Court and Holm"; but "Food and Drug Administration". */
function partedAtAnd(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (countryNames.has(textOfPiece(words, piece))) {
		return [piece];
	}
	return parted(piece, (at) => {
		if (textOfWord(words, at) === 'and' && joinsKnown(words, piece, at)) {
			return true; // "FBI and Justice Department", "Holm and State Department"
		}
		if (joinsCountries(words, piece, at) || (/^and$/i.test(textOfWord(words, at)) && at > piece.from && isLegalForm(words, at - 1))) {
			return true; // "Norvale, Inc. and Barwon, Inc."
		}
		if (textOfWord(words, at) !== 'and' || at === piece.from || at === piece.to - 1) {
			return false;
		}
		if (countryNames.has(textOfPiece(words, { from: piece.from, to: at })) && isHead(textOfWord(words, piece.to - 1)) && piece.to - at > 2) {
			return true; // "Canada and Pearson Plc"
		}
		const whole = isHead(textOfWord(words, at - 1)) && !opensWithHead(words, { from: piece.from, to: at });
		return piece.type === 'person' || piece.type === 'place' || textOfWord(words, at + 1) === 'the' || (at === piece.to - 2 && words[at + 1]?.shape === 'capitals') || (whole && !isHead(textOfWord(words, piece.to - 1)) && kindOfHead.get(lowerOfWord(words, piece.to - 1)) !== 'company') || areTwoBodies(words, piece, at);
	}).map((part) => (part.from < part.to && textOfWord(words, part.from) === 'the' ? { ...part, from: part.from + 1 } : part));
}

/** "the U.S. And West Germany": a capital that only a headline’s writer gave. */
function joinsCountries(words: readonly Word[], { from, to }: Piece, at: number): boolean {
	return textOfWord(words, at) === 'And' && countryNames.has(textOfPiece(words, { from, to: at })) && countryNames.has(textOfPiece(words, { from: at + 1, to }));
}

/** "fellow German Claudia Pechstein", "Sri Lankan Anil Perera": a people before a name is none of it, "Christian Bale" apart. */
function withoutPeopleWord(words: readonly Word[], piece: Piece): readonly Piece[] {
	const size = piece.type === 'person' ? wordsOfPeople(words, piece.from) : 0;
	if (piece.type === 'other' && piece.to - piece.from === 1 && demonyms.has(`${textOfWord(words, piece.from - 1)} ${textOfWord(words, piece.from)}`)) {
		return []; // "Sri | Lankan"
	}
	return [size > 0 && piece.to - piece.from > size ? { ...piece, from: piece.from + size } : piece];
}

/** How many words from a place on name a people, or end its name. */
function wordsOfPeople(words: readonly Word[], at: number): number {
	const [before, first, second] = [textOfWord(words, at - 1), textOfWord(words, at), textOfWord(words, at + 1)];
	if (demonyms.has(`${first} ${second}`)) {
		return 2;
	}
	return (demonyms.has(first) || stateDemonyms.has(first) || demonyms.has(`${before} ${first}`)) && !givenNames.has(first) ? 1 : 0;
}

/** Titles stand before a name: "Finance Minister Dr. Mohamed Maait". A title alone is nobody's name; a surname such as King may end one. */
function withoutTitles(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (isTitleAlone(words, piece)) {
		return [];
	}
	if (piece.type !== 'person') {
		return [piece];
	}
	let from = piece.from + (piece.to - piece.from > 2 && twoWordTitles.has(textOfPiece(words, { from: piece.from, to: piece.from + 2 })) ? 2 : 0);
	for (let at = from; at < piece.to - 1; at++) {
		const text = textOfWord(words, at);
		const isOfSeveral = at === piece.from && piece.to - at > 2 && ranks.has(lowerOfWord(words, at).replace(/s$/, '')); // "Brigadiers | Karen Holm"
		if ((isTitle(lowerOfWord(words, at)) || isOfSeveral) && !givenNames.has(text)) {
			from = at + 1;
		}
	}
	const isOfPeople = demonyms.has(textOfWord(words, from - 1)) && words[from + 1]?.shape === 'lower'; // "Afghan | Ambassador to France"
	const nothingElse = from === piece.to - 1 && isTitle(lowerOfWord(words, from)) && (from > piece.from || words[from]?.opens === true || isOfPeople || /^[Tt]he$/.test(textOfWord(words, from - 1)));
	return nothingElse ? [] : [{ ...piece, from }];
}

const twoWordTitles: ReadonlySet<string> = new Set(['Tan Sri', 'H E', 'H H']);

/** "Foreign Minister", "US Secretary of State". */
function isTitleAlone(words: readonly Word[], { from, to }: Piece): boolean {
	const ofTitles = ({ text, known: { lower: plain } }: Word): boolean => isTitle(plain) || titleModifiers.has(plain) || text === 'of' || countryNames.has(text) || demonyms.has(text) || regions.has(text);
	return to - from > 1 && !givenNames.has(textOfWord(words, from)) && isTitle(lowerOfWord(words, to - 1)) && words.slice(from, to).every(ofTitles);
}

function isTitle(plain: string): boolean {
	return isTitleWord(plain) || dignities.has(plain);
}

/** Forms of address that are no office. */
const dignities = new Set(['sheikh', 'highness', 'majesty', 'excellency', 'amir', 'hajiya', 'datin', 'seri', 'md', 'haji', 'hajji', 'mca', 'mec', 'mla', 'mna', 'mpa', 'mha', 'mk', 'mep', 'msp', 'mp', 'td', 'datuk', 'dato', 'tun', 'shri', 'smt', 'alhaji', 'chief', 'nana', 'togbe', 'naba', 'cpl', 'pdt', 'engr', 'barrister', 'hon', 'ustaz', 'swami']);

/** "Bangladesh Adivasi Forum Sanjib Drong": a body, then its man. */
function withoutPeople(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type !== 'person') {
		return [piece];
	}
	for (let at = piece.from + 1; at < piece.to - 2; at++) {
		const head = textOfWord(words, at);
		if (closingHeads.has(head) || stateHeads.has(head) || openingHeads.has(head)) {
			return [{ ...piece, to: at + 1, type: 'organization' }, { ...piece, from: at + 1 }];
		}
	}
	return [piece];
}

function hasCut({ from, to }: Piece, cuts: (at: number) => boolean): boolean {
	for (let at = from; at < to; at++) {
		if (cuts(at)) {
			return true;
		}
	}
	return false;
}

/** The piece without the words at which `cuts` says yes, each part with its type. */
function parted(piece: Piece, cuts: (at: number) => boolean): readonly Piece[] {
	if (!hasCut(piece, cuts)) {
		return [piece];
	}
	const parts: Piece[] = [];
	let { from } = piece;
	for (let at = piece.from; at <= piece.to; at++) {
		if (at === piece.to || cuts(at)) {
			if (at > from) {
				parts.push({ ...piece, from, to: at });
			}
			from = at + 1;
		}
	}
	return parts;
}

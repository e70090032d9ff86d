import { knownBodies } from '../../words/agencyHeads';
import { kindOfHead, tradeHeads } from '../../words/bodyHeads';
import { demonyms } from '../../words/demonyms';
import { femaleNames } from '../../words/femaleNames';
import { maleNames } from '../../words/maleNames';
import { givenNames } from '../../words/givenNames';
import { kindOfForeignHead } from '../../words/foreignHeads';
import { placeHeads, thingHeads } from '../../words/placeHeads';
import { roleNouns } from '../../words/titles';
import { isLegalForm } from '../edges/legalForms';
import { textOfWord, type Piece } from '../piece';
import { hasSlashedForm, isHead, lower } from '../text/runs';
import type { Word } from '../text/words';

// The word that a name turns on says whether it is a body: "Ministry", "Group" and "A/S" do, "Treaty" and "Award" deny it.

/** "Sterling & Wray" and "Holm BDDP" trade. */
export function asFirm(words: readonly Word[], piece: Piece): readonly Piece[] {
	const at = words.slice(piece.from, piece.to).findIndex(({ text }) => text === '&');
	const next = textOfWord(words, piece.from + at + 1);
	const trades = (at > 0 && next !== 'I' && !givenNames.has(next)) || endsInLetters(words, piece) || endsInForm(words, piece);
	return [piece.type === 'person' && trades ? { ...piece, type: 'organization' } : piece];
}

/** "Holm BDDP": letters that stand for no dignity end no person's name. */
function endsInLetters(words: readonly Word[], { from, to }: Piece): boolean {
	const last = words[to - 1];
	const isMixed = to - from > 1 && words.slice(from, to - 1).every(({ shape }) => shape === 'capital');
	return isMixed && last?.shape === 'capitals' && /^\p{Lu}{3,6}$/u.test(last.text) && !/^(?:III|VII|VIII|XII|XIII|XIV|XVI|OBE|CBE|MBE|DBE|KBE|MEP|MSP|MLA|PHD|FRS|DSO|PVSM|AVSM|JNR|SNR)$/.test(last.text) && !givenNames.has(textOfWord(words, from));
}

/** "Dulce Norte S.A.": nobody is called so. */
function endsInForm(words: readonly Word[], { from, to }: Piece): boolean {
	return to - from > 1 && /^(?:(?:\p{Lu}\.){2,}|Ltd\.?|Inc\.?|Cos\.?|L\.?L\.?C\.?|PLC|plc|GmbH|Bhd\.?|Tbk|S\.p\.A\.?|Oyj|ASA|AG)$/u.test(textOfWord(words, to - 1)) && isLegalForm(words, to - 1);
}

/** "Ministry of …", "Bureau for …". */
export function opensWithHead(words: readonly Word[], { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
	for (let at = from + 1; at < to; at++) {
		const small = textOfWord(words, at);
		if ((small === 'of' || small === 'for') && isHead(textOfWord(words, at - 1))) {
			return true;
		}
	}
	return false;
}

/** "Nordhavn | A/S": the legal form belongs to the company that it makes of a name. */
export function uptoSlashedForm(words: readonly Word[], piece: Piece): readonly Piece[] {
	const to = [piece.to, piece.to + 2, piece.to + 3].find((end) => hasSlashedForm(words, end)); // "Nordhavn A | /S"
	return [to !== undefined && to - piece.from > 3 ? { ...piece, to, type: 'organization' } : piece];
}

/** "Talaat Mustafa | Group": a head right behind a name belongs to it. */
export function uptoHead(words: readonly Word[], piece: Piece): readonly Piece[] {
	let { to } = piece;
	while (words[to]?.spaced === true && words[to]?.opens === false && isHead(textOfWord(words, to)) && to - piece.to < 3) {
		to++;
	}
	return [to > piece.to ? { ...piece, to, type: 'organization' } : piece];
}

/** "the Health | ministry", "the Education | department": some wires write these heads small. */
export function uptoSmallHead(words: readonly Word[], piece: Piece): readonly Piece[] {
	const { from, to, type } = piece;
	const first = textOfWord(words, from);
	const isPortfolio = type !== 'person' && type !== 'place' && to - from === 1 && words[from]?.shape === 'capital' && !demonyms.has(first);
	const isSmall = /^(?:ministry|department)$/.test(textOfWord(words, to)) && words[to]?.spaced === true && !/^stores?$/.test(textOfWord(words, to + 1));
	return [isPortfolio && isSmall && !knownBodies.has(first) ? { ...piece, to: to + 1, type: 'organization' } : piece];
}

/** "House | Oversight Committee", "EU | Foreign Affairs Council": a body goes on to the head that closes the row of capitals. */
export function uptoCommittee(words: readonly Word[], piece: Piece): readonly Piece[] {
	if (piece.type !== 'organization') {
		return [piece];
	}
	let { to } = piece;
	while (isTied(words, to) && !roleNouns.has(lower(textOfWord(words, to))) && !deliberating.has(textOfWord(words, to - 1)) && to - piece.to < 4) {
		to++;
	}
	return [to > piece.to && deliberating.has(textOfWord(words, to - 1)) ? { ...piece, to } : piece];
}

function isTied(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word?.shape === 'capital' && word.spaced && !word.opens;
}

/** Heads that end the name of a body wherever they stand. */
export const deliberating: ReadonlySet<string> = new Set('Committee Subcommittee Commission Council Board Bureau Authority Caucus Department Ministry Agency Administration Tribunal Association Federation'.split(' '));

/** A name of several words that ends in a head, or opens with one, is a body: "Africa Rice Centre", "Government of Ghana". */
export function asBody(words: readonly Word[], piece: Piece): readonly Piece[] {
	const last = textOfWord(words, piece.to - 1);
	if (bearsTrade(words, piece)) {
		return [{ ...piece, type: 'person' }];
	}
	const adjective = demonyms.has(last) && !opensWithHead(words, piece);
	const turnsOn = textOfWord(words, headOf(words, piece));
	if (piece.type === 'organization' && piece.to - piece.from > 1 && (thingHeads.has(last) || adjective || topical.has(turnsOn)) && !isHead(last)) {
		return [{ ...piece, type: 'other' }];
	}
	if (piece.type === 'organization' || piece.to - piece.from < 2 || (piece.type === 'person' && givenNames.has(textOfWord(words, piece.from)))) {
		return [piece];
	}
	const isForeign = isForeignHead(textOfWord(words, piece.from)) || isForeignHead(last);
	const turns = isForeign || isHead(last) || tradeHeads.has(last) || (kindOfHead.has(lower(last)) && !likeSurnames.has(last));
	const ends = turns && !placeHeads.has(last) && !thingHeads.has(last);
	return [ends || opensWithHead(words, piece) ? { ...piece, type: 'organization' } : piece];
}

/** "Cheryl Mills", "Karl D. Mills": what firms trade in is a surname behind a given name. */
function bearsTrade(words: readonly Word[], { type, from, to }: Piece): boolean {
	const [first, last] = [textOfWord(words, from), textOfWord(words, to - 1)];
	const isNamed = femaleNames.has(first) || (maleNames.has(first) && words[from + 1]?.shape === 'initial');
	return (type === 'organization' || type === 'person') && to - from > 1 && to - from < 4 && tradeHeads.has(last) && isNamed;
}

/** "Norvale Bankasi", "Partido Norvale". */
function isForeignHead(text: string): boolean {
	return kindOfForeignHead.has(lower(text));
}

/** Heads that are surnames as well. */
const likeSurnames = new Set('Church Power Post Guard Wire Reserve Gas Rail Air Front Force House Court Herald Capital Mercury Bank Banks Marine Minerals Press Times Records Water Lines'.split(' '));

/** Where the word before the first "of", "for" or "on" stands, or the last one. */
function headOf(words: readonly Word[], { from, to }: Piece): number {
	let at = from;
	while (at + 1 < to && !/^(?:of|for|on|to|against)$/.test(textOfWord(words, at + 1))) {
		at++;
	}
	return at;
}

/** "Convention on Harbour Fees", "Treaty of Norvale": no bodies, though what they are about may end like one. */
const topical = new Set(['Convention', 'Treaty', 'Act', 'Agreement', 'Protocol', 'Declaration', 'Charter', 'Resolution', 'Battle', 'Siege', 'Order', 'Law', 'Code', 'Pact', 'Covenant', 'Bill', 'Rules', 'Award', 'Medal', 'Bachelor', 'Master', 'Diploma']);

import { demonyms } from '../../words/demonyms';
import { femaleNames } from '../../words/femaleNames';
import { maleNames } from '../../words/maleNames';
import { particles } from '../../words/nameParts';
import { isOffice } from './bearers';
import { textOfPiece, textOfWord, type Piece } from '../piece';
import { isCapital, isHead, lower } from '../text/runs';
import { isPlaceName } from './vocabulary';
import type { Word } from '../text/words';

type Stretch = Pick<Piece, 'from' | 'to'>;

/** What an age, an apposition or the way somebody gave a name tells of what the model could not place; undefined when nothing tells. */
export function typeTold(words: readonly Word[], piece: Stretch): Piece['type'] | undefined {
	if (isBodyByHead(words, piece) || isKnownPlace(words, piece) || isNoName(words, piece) || standsInPlace(words, piece) || !isPlainName(words, piece)) {
		return undefined;
	}
	const noun = nounBehind(words, piece.to);
	const isMaker = noun !== undefined && makers.has(noun) && !isWho(words, piece.to);
	const isJob = noun !== undefined && !bodyNouns.has(noun) && (makers.has(noun) ? !isMaker : isOffice(noun) || persons.has(noun));
	if (isAged(words, piece.to) || isGiven(words, piece.from) || isJob) {
		return words[piece.from]?.shape === 'capitals' ? undefined : 'person';
	}
	return noun !== undefined && !isGivenName(textOfWord(words, piece.from)) && (bodyNouns.has(noun) || isMaker) ? 'organization' : undefined;
}

/** Whether the piece before its comma is a body though it looks like a person: "Ofgas, the regulator". A maker may be a person. */
export function isBodyTold(words: readonly Word[], piece: Stretch): boolean {
	return bodyNouns.has(nounBehind(words, piece.to) ?? '') && !isGivenName(textOfWord(words, piece.from));
}

/** "Suparman, 41," and "Sutrisno, a 34-year-old". */
function isAged(words: readonly Word[], to: number): boolean {
	const at = /^an?$/.test(textOfWord(words, to + 1)) ? to + 2 : to + 1;
	const closes = at > to + 1 ? textOfWord(words, at + 1).startsWith('-') || textOfWord(words, at).includes('-year-old') : /^[,.)]$/.test(textOfWord(words, at + 1));
	return textOfWord(words, to) === ',' && closes && /^\d{1,2}(?:-year-old)?$/.test(textOfWord(words, at));
}

/** "gave her name only as Peg", "identified himself as Deng", "goes by Peg". */
function isGiven(words: readonly Word[], from: number): boolean {
	let at = from - 1;
	while (at > from - 3 && /^(?:only|just|simply)$/.test(textOfWord(words, at))) {
		at--;
	}
	const [self, verb] = [textOfWord(words, at - 1), textOfWord(words, at - 2)];
	const isSelf = /^(?:himself|herself)$/.test(self) && /^(?:identif(?:ied|ies|ying)|introduc(?:ed|es|ing)|only)$/.test(verb);
	return textOfWord(words, at) === 'as' && (isSelf || self === 'name' || verb === 'name');
}

/** The noun of the apposition behind a comma: "producer" of ", a lithium producer,". */
function nounBehind(words: readonly Word[], to: number): string | undefined {
	if (textOfWord(words, to) !== ',' || !/^(?:an?|the)$/.test(textOfWord(words, to + 1))) {
		return undefined;
	}
	let at = to + 2;
	let limit = to + 8;
	while (at < limit && words[at] !== undefined && (words[at]?.shape !== 'mark' || opensAcronym(words, at)) && !endsPhrase.has(textOfWord(words, at))) {
		const length = words[at]?.shape === 'mark' ? 3 : 1;
		at += length;
		limit += length - 1;
	}
	const isOfAnother = /^(?:minority|ethnic|religious|age|policy|peace|law|film|movie|decision)$/.test(textOfWord(words, at - 2)); // "Oromos, a minority group", "Baker, the policy maker"
	return at > to + 2 && at < limit && !isOfAnother && !goesOn(words, at) ? textOfWord(words, at - 1).toLowerCase() : undefined;
}

/** ", a Taiwan Shipbreaking Industry Association | (TSIA) | spokesman": letters in brackets amid the phrase. */
function opensAcronym(words: readonly Word[], at: number): boolean {
	return textOfWord(words, at) === '(' && words[at + 1]?.shape === 'capitals' && textOfWord(words, at + 2) === ')' && words[at + 3]?.shape === 'lower';
}

/** ", a real estate developer, who": whoever a clause with "who" goes on about is somebody. */
function isWho(words: readonly Word[], to: number): boolean {
	const comma = words.slice(to + 1, to + 10).findIndex(({ text }) => text === ',');
	return comma > 0 && textOfWord(words, to + comma + 2) === 'who';
}

/** ", the former secretary of state was made aware": what a verb follows before any mark is the next clause and no apposition. */
function goesOn(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + 10 && words[at] !== undefined && words[at]?.shape !== 'mark'; at++) {
		if (/^(?:who|that|which|based|owned|founded)$/.test(textOfWord(words, at))) {
			return false;
		}
		if (/^(?:was|were|is|are|has|had|have|said|says|will|would)$/.test(textOfWord(words, at))) {
			return true;
		}
	}
	return false;
}

const endsPhrase = new Set('of for in at with from on by to who whose that which and near based owned founded said says told has had was is'.split(' '));

/** Nouns that say that the name before them is a body's, from the classes of organisations in schema.org. */
const bodyNouns = new Set((
	'company firm retailer lender bank insurer airline carmaker automaker brewery regulator watchdog union charity ngo group network agency newspaper broadcaster '
	+ 'magazine website party consultancy brokerage conglomerate start-up startup utility club institute foundation nonprofit non-profit organisation organization coalition '
	+ 'federation association militia cooperative co-operative collective university hospital chain platform subsidiary brewer shop boutique studio drugmaker chipmaker shipbuilder steelmaker think-tank'
).split(' '));

/** Who makes or sells may be a body or somebody; what is no person's name is then a body's. */
const makers = new Set('maker producer manufacturer supplier operator distributor exporter importer contractor developer publisher builder'.split(' '));

/** Firms have these jobs as well, but who is only told by one of them is somebody: "Doyle-Hynes, a trawler owner". */
const persons = new Set('owner co-owner trader merchant vendor landlord organiser organizer leader agent winner champion'.split(' '));

function isGivenName(word: string): boolean {
	return femaleNames.has(word) || maleNames.has(word);
}

function isBodyByHead(words: readonly Word[], { from, to }: Stretch): boolean {
	return words.slice(from, to).some(({ text }) => isHead(text));
}

/** Capitals and particles only: neither "Belgium for Britain" nor "June 19 - Microtel". */
function isPlainName(words: readonly Word[], { from, to }: Stretch): boolean {
	return words.slice(from, to).every((word) => isCapital(word) || (word.shape === 'lower' && particles.has(word.text)));
}

/** "Reacting, the spokesman said"; "The 77-year-old Austrian, a professor": a sentence's opening and a people are nobody's names. */
function isNoName(words: readonly Word[], { from, to }: Stretch): boolean {
	const opens = to - from === 1 && words[from]?.opens === true && /(?:ing|ed|ly)$/.test(textOfWord(words, from));
	const isInitial = to - from === 1 && words[from]?.shape === 'initial';
	const areMany = to - from > 1 && textOfWord(words, to - 1).endsWith('s') && demonyms.has(textOfWord(words, to - 1).slice(0, -1));
	return opens || isInitial || areMany || demonyms.has(textOfWord(words, to - 1));
}

/** "in Tamarac, the owner of the club": where it stands no person does. */
function standsInPlace(words: readonly Word[], { from }: Stretch): boolean {
	const before = textOfWord(words, from - 1);
	return /^(?:in|at|near|outside|across|around)$/i.test(before === 'the' ? textOfWord(words, from - 2) : before);
}

function isKnownPlace(words: readonly Word[], piece: Stretch): boolean {
	const text = textOfPiece(words, piece);
	return isPlaceName(text) || lower(text) === 'the';
}

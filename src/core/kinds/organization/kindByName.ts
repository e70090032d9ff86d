import type { OrganizationKind } from '../../annotations';
import { countryOf } from '../../countryOf';
import type { Directory } from '../../directory/directory';
import { firmOpeners, kindOfHead, legalForms, tradeHeads } from '../../words/bodyHeads';
import { kindOfForeignHead } from '../../words/foreignHeads';
import { regions } from '../../words/regions';
import { kindOfOneWord, kindOfWording } from '../../words/bodyWordings';

/** What everybody knows of the name goes before its wording. */
export function classificationOf(name: string, directory: Directory): OrganizationKind {
	return wellKnownKind(name, directory) ?? outletBefore(name, directory) ?? kindByWording(name)
		?? kindOfHead.get(headOf(name)) ?? kindOfHead.get(lastWord(name)) ?? kindOfHead.get(wordBeforeAnd(name))
		?? kindOfForeignHead.get(lastWord(name)) ?? kindOfForeignHead.get(name.split(' ', 1)[0]?.toLowerCase() ?? '')
		?? (trades(name) || legalForms.has(name.split(' ').at(-1) ?? '') || firmOpeners.has(name.split(' ', 1)[0] ?? '') ? 'company' : 'organisation');
}

/** What its whole wording says, which its head does not. */
export function kindByWording(name: string): OrganizationKind | undefined {
	const state = /^National Bank of (?:the )?(?<state>.+)$/.exec(name)?.groups?.state;
	if (state !== undefined) {
		return countryOf(state) === undefined ? 'company' : 'central bank'; // "National Bank of Norvale" trades
	}
	const owner = /^(?<owner>\p{L}+(?: \p{L}+)?) Department of /u.exec(name)?.groups?.owner;
	if (owner !== undefined && regions.has(owner)) {
		return 'agency'; // "Ohio Department of Education": a state of the US has no ministries
	}
	return (name.includes(' ') ? kindOfWording : kindOfOneWord).find(([wording]) => wording.test(name))?.[1];
}

/** "POLITICO" is Politico; short capitals are another’s. */
function wellKnownKind(name: string, directory: Directory): OrganizationKind | undefined {
	const spelled = isShouted(name) && name.length > 4 ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;
	return (directory.wellKnown(name) ?? directory.wellKnown(spelled))?.classification;
}

/** "Norvale Mills", "Lund & Holm". */
function trades(name: string): boolean {
	return name.includes(' & ') || (name.includes(' ') && tradeHeads.has(name.split(' ').at(-1) ?? ''));
}

/** "BBC Radio Norvale", "ABC National": what a broadcaster calls its parts. */
function outletBefore(name: string, directory: Directory): OrganizationKind | undefined {
	const [first = '', ...rest] = name.split(' ');
	const isPart = rest.length > 0 && rest.length < 3 && /^\p{Lu}{2,4}$/u.test(first) && !/^(?:Trust|Symphony|Concert|Philharmonic|Orchestra|Singers|Studios|Proms)$/.test(rest[0] ?? '');
	return isPart && directory.wellKnown(first)?.classification === 'news outlet' ? 'news outlet' : undefined;
}

/** "HOUSE" of a headline, where the article has "House" as well. */
export function isShouted(name: string): boolean {
	return name === name.toUpperCase();
}

/** The word a name turns on, in lower case: "office" of "… Office for International Military Cooperation", "authority" of "Oil and Gas Regulatory Authority". */
export function headOf(name: string): string {
	const beforePreposition = name.split(/ (?:of|for|on|in|at|to) /, 1)[0] ?? name;
	return (beforePreposition.split(' ').at(-1) ?? '').toLowerCase().replace(/\.$/, '');
}

/** "securities" of "Bank of Norvale Securities": the last word, where what stands before the preposition says nothing. */
function lastWord(name: string): string {
	return (name.split(' ').at(-1) ?? '').toLowerCase().replace(/\.$/, '');
}

/** "service" of "Fire Service and Civil Defence". */
function wordBeforeAnd(name: string): string {
	return lastWord(name.split(' and ', 1)[0] ?? name);
}

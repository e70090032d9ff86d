import { auxiliaries, beForms, clauseOpeners, midAdverbs, prepositions, relatives } from '../../words/functionWords';
import { actVerbs, dealtVerbs, governmentMoods, governmentNouns, irregularActs, relationNouns, wishingVerbs } from '../../words/governmentActs';
import { oftenNouns, sayingForms } from '../../words/sayingVerbs';
import { lowerAt, type Place } from './place';

/** "Beijing objected", "Washington has repeatedly asked", "Ottawa and Paris are considering": whether the name does what governments do. */
export function isActing(place: Place): boolean {
	const before = lowerAt(place, place.listFrom - 1);
	const isSubject = !prepositions.has(before) || clauseOpeners.has(before) || before === 'than';
	const at = relatives.has(lowerAt(place, place.listTo + 1)) && lowerAt(place, place.listTo) === ',' ? place.listTo + 2 : place.listTo;
	return isSubject && actsAt(place, at);
}

function actsAt(place: Place, from: number): boolean {
	if (lowerAt(place, from) === 'to') {
		return actVerbs.has(lowerAt(place, from + 1)); // "Warsaw to withdraw patrols"
	}
	let at = from;
	let helped: string | undefined;
	while (at < from + mostHelpers && isHelper(lowerAt(place, at))) {
		helped = auxiliaries.has(lowerAt(place, at)) ? lowerAt(place, at) : helped;
		at++;
	}
	const [word, next] = [lowerAt(place, at), lowerAt(place, at + 1)];
	if (helped !== undefined && beForms.has(helped)) {
		return governmentMoods.has(word) || (word.endsWith('ing') && isAct(word, next));
	}
	return (helped !== undefined || isListed(place) || !isPlain(word)) && !word.endsWith('ing') && isAct(word, next) && !isPluralNoun(word, next);
}

/** "Ottawa and Washington agree": for one alone it would be "agrees". */
function isListed({ from, to, listFrom, listTo }: Place): boolean {
	return listFrom < from || to < listTo;
}

function isPlain(word: string): boolean {
	return actVerbs.has(word) || sayingForms().get(word)?.every(({ form }) => form === 'plain') === true;
}

const mostHelpers = 5;

function isHelper(word: string): boolean {
	return auxiliaries.has(word) || midAdverbs.has(word) || /^(?:no|longer|..+ly)$/.test(word);
}

/** Whether a form is of a verb of saying or of an act of government. */
function isAct(word: string, next: string): boolean {
	const said = sayingForms().get(word)?.some(({ needs }) => needs === undefined || needs === next) === true;
	return said || basesOf(word).some((base) => actVerbs.has(base));
}

/** "London deals" are no act; "Moscow offers the" is. */
function isPluralNoun(word: string, next: string): boolean {
	return word.endsWith('s') && [governmentNouns, relationNouns, oftenNouns].some((nouns) => nouns.has(word)) && !/^(?:to|that|the|an?|its?|no|any|it|him|her|them|more|there|on|for)$/.test(next);
}

/** The verb of "urged Tehran", "called on London", "wants Tokyo to"; undefined where nothing is done to the name, or what is done to cities too. */
export function dealingWith(place: Place): string | undefined {
	const verb = lowerAt(place, place.listFrom - 1);
	const calls = verb === 'on' && /^call(?:s|ed|ing)?$/.test(lowerAt(place, place.listFrom - 2)) ? `${lowerAt(place, place.listFrom - 2)} on` : undefined;
	const isWished = lowerAt(place, place.listTo) === 'to' && basesOf(verb).some((base) => wishingVerbs.has(base));
	return isWished || basesOf(verb).some((base) => dealtVerbs.has(base)) ? verb : calls;
}

/** "backed by Moscow", "proposals by Tokyo". */
export function isDoing(place: Place): boolean {
	const done = [place.listFrom - 2, place.listFrom - 3].map((at) => lowerAt(place, at));
	return lowerAt(place, place.listFrom - 1) === 'by' && done.some((word) => governmentNouns.has(word) || (/(?:ed|en|ought|aid|ent|old)$/.test(word) && isAct(word, 'by')));
}

/** Plain forms that a word may be of: "pressed", "denies", "urging", "planned". */
function basesOf(word: string): readonly string[] {
	const irregular = irregularActs.get(word);
	const stem = /^(?<stem>.{2,}?)(?:s|es|d|ed|ing)$/.exec(word)?.groups?.stem ?? '';
	const longer = word.replace(/(?:es|ed|ing)$/, '');
	const found = [irregular ?? '', word, stem, longer, `${longer}e`, longer.replace(/i$/, 'y'), longer.replace(/(?<last>[a-z])\k<last>$/, '$<last>')];
	return found.filter((base) => base !== '');
}

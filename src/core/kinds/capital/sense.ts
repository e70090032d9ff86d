import type { CapitalMention } from '../../annotations';
import { countryOf } from '../../countryOf';
import { prepositions } from '../../words/functionWords';
import { boundFor, cityNouns, goingTo, goingWords, governmentHeads, governmentNouns, relationNouns, whereWords } from '../../words/governmentActs';
import { months } from '../../words/months';
import { dealingWith, isActing, isDoing } from './acts';
import { lowerAt, wordsBefore, wordsBehind, type Place } from './place';

/** What a capital's name stands for, and the reason in plain words. */
export type Sense = Pick<CapitalMention, 'sense' | 'reason'>;

/** What the words beside a capital's name make of it; undefined where they leave it open. The first rule that fits decides. */
export function senseBeside(place: Place): Sense | undefined {
	for (const rule of rules) {
		const sense = rule(place);
		if (sense) {
			return sense;
		}
	}
	return undefined;
}

type Rule = (place: Place) => Sense | undefined;

const rules: readonly Rule[] = [isDateline, isInCountry, hasSomething, standsBeforeNoun, isSomewhere, isReached, isOneSide, does];

const government = (reason: string): Sense => ({ sense: 'government', reason });
const city = (reason: string): Sense => ({ sense: 'city', reason });

/** "Tokyo, March 3 -", "KYIV (AP)". */
function isDateline(place: Place): Sense | undefined {
	const [mark, month] = [lowerAt(place, place.to), lowerAt(place, place.to + 1)];
	const isFirst = place.from === 0 && (/^[(—–-]$/.test(mark) || (mark === ',' && (month in months || /^\d+$/.test(month))));
	return isFirst ? city('a dateline tells where a report was written') : undefined;
}

/** "Paris, France", but not "unrest in Paris, Ukraine and Syria". */
function isInCountry(place: Place): Sense | undefined {
	const country = lowerAt(place, place.to) === ',' ? countryOf(place.words[place.to + 1]?.text ?? '') : undefined;
	return country !== undefined && place.countries.includes(country) ? city('its country stands behind it') : undefined;
}

/** "Beijing’s claims", "London’s streets". */
function hasSomething(place: Place): Sense | undefined {
	const owned = lowerAt(place, place.to) === '\'s' ? wordsBehind(place, place.to + 1, 4) : [];
	const until = owned.findIndex((word) => prepositions.has(word));
	const noun = owned.slice(0, until < 0 ? owned.length : until).find((word) => governmentNouns.has(word) || cityNouns.has(word));
	if (noun === undefined) {
		return undefined;
	}
	return cityNouns.has(noun) ? city(`“${noun}” is a city’s`) : government(`“${noun}” is a government’s`);
}

/** "the Pretoria regime", "Moscow-based". */
function standsBeforeNoun(place: Place): Sense | undefined {
	const next = lowerAt(place, place.to);
	if (governmentHeads.has(next)) {
		return government(`“${next}” stands behind it`);
	}
	return next === '-' && /^(?:based|born)$/.test(lowerAt(place, place.to + 1)) ? city(`“${lowerAt(place, place.to + 1)}” stands behind it`) : undefined;
}

/** "in Beijing", "the mayor of London", "north of Manila". */
function isSomewhere(place: Place): Sense | undefined {
	const [before = '', first = '', second = ''] = wordsBefore(place, place.listFrom, 3);
	if (whereWords.has(before)) {
		return city(`“${before}” stands before it`);
	}
	const noun = before === 'of' ? [first, second].find((word) => cityNouns.has(word)) : undefined;
	if (noun !== undefined) {
		return city(`“${noun} of” stands before it`);
	}
	const owner = before === 'of' && governmentNouns.has(first) ? first : undefined;
	return owner === undefined ? undefined : government(`“${owner}” is a government’s`);
}

/** "flew to Kyiv", "left Oslo". */
function isReached(place: Place): Sense | undefined {
	const [before = '', ...others] = wordsBefore(place, place.listFrom, 5);
	const going = /^(?:to|from)$/.test(before) ? others.find((word) => goingWords.has(word)) : undefined;
	const bound = before === 'for' ? others.find((word) => boundFor.has(word)) : undefined;
	const reached = goingTo.has(before) ? before : going ?? bound;
	return reached === undefined ? undefined : city(`“${reached}” is said of places`);
}

/** "ties with Tokyo", "tensions between Moscow and Ankara", "pressure on Pretoria". */
function isOneSide(place: Place): Sense | undefined {
	const [before = '', ...others] = wordsBefore(place, place.listFrom, 6);
	const near = before === 'to' || before === 'from' ? others.slice(0, 1) : others;
	const relation = /^(?:with|between|against|on|to|from|towards?)$/.test(before) ? near.find((word) => relationNouns.has(word)) : undefined;
	return relation === undefined ? undefined : government(`“${relation}” is said of governments`);
}

/** "Beijing objected", "pressed Tehran", "backed by Moscow". */
function does(place: Place): Sense | undefined {
	if (isActing(place)) {
		return government('it does what governments do');
	}
	const verb = dealingWith(place);
	if (verb !== undefined) {
		return government(`“${verb}” is done to governments`);
	}
	return isDoing(place) ? government('it is done by a government') : undefined;
}

import type { CenturyForm, DecadeForm, EdgeForm, Parsed, PartForm, WeekendForm, YearPart, YearWords } from '../forms';
import { at, beginsSentence, isCapitalised, isMark, key, pastHyphen, type Words } from '../words';
import { ordinal } from './amounts';
import { relatedYear } from './calendar';
import { relation } from './relations';
import { statedYear } from './years';

/** "the third quarter", "fiscal second-quarter", "this year's third quarter", "the first half of 1990", "the 1988 quarter". */
export function quarterOrHalf(words: Words, from: number): Parsed<PartForm> | undefined {
	const owner = ownerYear(words, from);
	const related = owner ? undefined : relation(words, from);
	const towards = related?.value === 'that' ? undefined : related;
	const lasting = towards?.value === 'last' && key(words, towards.end) === 'half' ? towards.end - 1 : undefined;
	const start = lasting ?? pastFiscal(words, owner?.end ?? towards?.end ?? from);
	const found = namedPart(words, start);
	if (!found) {
		return undefined;
	}
	const fiscal = start > (owner?.end ?? towards?.end ?? from);
	const tail = owner ? undefined : ofYear(words, found.end);
	const year = owner?.year ?? tail?.year;
	const relative = towards && towards.value !== 'the' && !year ? { relation: towards.value } : {};
	const form: PartForm = { is: 'part', part: found.part, ...(year ? { year } : {}), ...relative, ...(fiscal ? { fiscal } : {}) };
	return { end: tail?.end ?? found.end, form };
}

/** "last summer", "the spring of 1862", "summer 2007", "this past fall"; "fall" and "spring" need such company. */
export function season(words: Words, from: number): Parsed<PartForm> | undefined {
	const towards = relation(words, from);
	const start = towards?.end ?? from;
	const word = at(words, start);
	const named = word.sense.season;
	if (!named) {
		return undefined;
	}
	const tail = ofYear(words, start + 1);
	const verb = word.sense.key === 'fall' || word.sense.key === 'spring';
	const led = (towards !== undefined && (towards.value !== 'the' || word.sense.key === 'spring')) || tail !== undefined || !verb || seasonLeads.has(key(words, from - 1));
	const name = isCapitalised(word) && !beginsSentence(words, start) && tail === undefined && towards?.value !== 'last' && key(words, from - 1) !== 'in';
	const ofThing = towards?.value === 'the' && verb && key(words, start + 1) === 'of' && tail === undefined;
	if (!led || name || ofThing || word.sense.plural) {
		return undefined;
	}
	const form: PartForm = { is: 'part', part: named, ...(tail ? { year: tail.year } : {}) };
	return { end: tail?.end ?? start + 1, form: !tail && towards && towards.value !== 'the' ? { ...form, relation: towards.value } : form };
}

/** "the 1980s", "the nineties", "the '60s", "480s BC". */
export function decade(words: Words, from: number): Parsed<DecadeForm> | undefined {
	const article = key(words, from) === 'the' ? from + 1 : from;
	const word = at(words, article);
	if (word.sense.decade !== undefined) {
		const named = article > from || isMark(words, from - 1, '-');
		return named ? { end: article + 1, form: { is: 'decade', tens: word.sense.decade / 10 } } : undefined;
	}
	const start = isMark(words, article, '\'') ? article + 1 : article;
	const digits = at(words, start);
	const apostrophe = isMark(words, start + 1, '\'') && at(words, start + 1).glued ? start + 2 : start + 1;
	const plural = at(words, apostrophe).glued && at(words, apostrophe).text === 's';
	const bc = ['BC', 'BCE'].includes(at(words, apostrophe + 1).text) ? { bc: true } : undefined;
	const full = digits.text.length === (bc ? 3 : 4) && digits.text.endsWith('0') && !digits.text.endsWith('000');
	const short = digits.text.length === 2 && digits.text.endsWith('0') && (start > article || article > from) && digits.text !== '00';
	const fits = digits.type === 'digits' && plural && (full || short) && (start > article || !digits.glued || isMark(words, start - 1, '-'));
	return fits ? { end: bc ? apostrophe + 2 : apostrophe + 1, form: { is: 'decade', tens: Number(digits.text) / 10, ...bc } } : undefined;
}

/** "the 20th century", "the fifth century BC", "19th-century". */
export function century(words: Words, from: number): Parsed<CenturyForm> | undefined {
	const start = key(words, from) === 'the' ? from + 1 : from;
	const which = ordinal(words, start);
	const noun = which ? pastHyphen(words, which.end) : 0;
	if (!which || key(words, noun) !== 'century' || which.value > 30) {
		return undefined;
	}
	const bc = at(words, noun + 1).text === 'BC' || at(words, noun + 1).text === 'BCE';
	return { end: bc ? noun + 2 : noun + 1, form: { is: 'century', number: which.value, ...(bc ? { bc } : {}) } };
}

/** "the weekend", "last weekend", "this weekend". */
export function weekend(words: Words, from: number): Parsed<WeekendForm> | undefined {
	const towards = relation(words, from);
	const fits = towards && at(words, towards.end).text.toLowerCase() === 'weekend';
	return fits ? { end: towards.end + 1, form: { is: 'weekend', relation: towards.value } } : undefined;
}

/** "year-end", "year's end", "year-end 1989". */
export function yearEnd(words: Words, from: number): Parsed<EdgeForm> | undefined {
	if (key(words, from) !== 'year') {
		return undefined;
	}
	const possessive = isMark(words, from + 1, '\'') && key(words, from + 2) === 's' ? from + 3 : pastHyphen(words, from + 1);
	if (key(words, possessive) !== 'end') {
		return undefined;
	}
	const year = statedYear(words, possessive + 1, 'nothing');
	return year ? { end: year.end, form: { is: 'yearEnd', year: { number: year.value } } } : { end: possessive + 1, form: { is: 'yearEnd' } };
}

/** "of 1998", ", 1998", "of last year", "last year": the year behind a part of it. */
export function ofYear(words: Words, from: number): { readonly end: number; readonly year: YearWords } | undefined {
	const joined = key(words, from) === 'of' || key(words, from) === 'in' || isMark(words, from, ',') ? from + 1 : from;
	const stated = statedYear(words, pastFiscal(words, joined), 'month');
	if (stated) {
		return { end: stated.end, year: { number: stated.value } };
	}
	return key(words, from) === 'in' || isMark(words, from, ',') ? undefined : relatedYear(words, joined) ?? ofTheYear(words, from);
}

/** "the first half of the year": the article's own. */
function ofTheYear(words: Words, from: number): { readonly end: number; readonly year: YearWords } | undefined {
	const fits = key(words, from) === 'of' && key(words, from + 1) === 'the' && key(words, from + 2) === 'year';
	return fits ? { end: from + 3, year: { relation: 'this' } } : undefined;
}

/** "this year's", "1988's", "the 1988": a year that owns the part named next. */
function ownerYear(words: Words, from: number): { readonly end: number; readonly year: YearWords } | undefined {
	const related = relatedYear(words, from);
	if (related && isMark(words, related.end, '\'') && key(words, related.end + 1) === 's') {
		return { end: related.end + 2, year: related.year };
	}
	const stated = statedYear(words, key(words, from) === 'the' ? from + 1 : from, 'nothing');
	if (!stated || at(words, from).glued) {
		return undefined;
	}
	const possessive = isMark(words, stated.end, '\'') && key(words, stated.end + 1) === 's' ? stated.end + 2 : stated.end;
	return { end: possessive, year: { number: stated.value } };
}

function namedPart(words: Words, from: number): { readonly end: number; readonly part: YearPart } | undefined {
	const short = /^[Qq]$/.test(at(words, from).text) && at(words, from + 1).glued ? Number(at(words, from + 1).text) : 0;
	if (short >= 1 && short <= 4) {
		return { end: from + 2, part: quarters[short - 1] ?? 'Q1' };
	}
	const which = ['last', 'latter'].includes(key(words, from)) && key(words, from + 1) === 'half' ? { end: from + 1, value: 2 } : ordinal(words, from);
	const noun = which ? pastHyphen(words, which.end) : 0;
	if (which && key(words, noun) === 'quarter' && which.value <= 4) {
		return { end: noun + 1, part: quarters[which.value - 1] ?? 'Q1' };
	}
	const halfOfYear = which && key(words, noun) === 'half' && which.value <= 2 && ofYear(words, noun + 1) !== undefined;
	return halfOfYear ? { end: noun + 1, part: which.value === 1 ? 'H1' : 'H2' } : undefined;
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

function pastFiscal(words: Words, from: number): number {
	const word = key(words, from);
	return word === 'fiscal' || word === 'financial' ? pastHyphen(words, from + 1) : from;
}

const seasonLeads = new Set(['in', 'by', 'since', 'until', 'early', 'late', 'mid', 'last', 'next', 'this', 'during', 'every', 'each', 'and', 'or']);

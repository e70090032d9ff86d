import type { ClockForm, DayPartForm, Form, Parsed } from '../forms';
import { at, isMark, key, pastHyphen, type Words } from '../words';
import { cardinal } from './amounts';
import { calendarDate, relatedDate } from './calendar';
import { numericDate } from './numeric';
import { relation } from './relations';
import { namedDay, relatedUnit } from './relative';

/** "10:35 a.m. EDT Thursday", "noon", "5pm", "09:30 GMT", "2130 GMT", "four o'clock", "6 in the morning". */
export function clock(words: Words, from: number): Parsed<ClockForm> | undefined {
	const time = wordTime(words, from) ?? digitTime(words, from);
	if (!time) {
		return dayThenClock(words, from);
	}
	const zone = zoneAt(words, time.end);
	const dayFrom = zone?.end ?? time.end;
	const day = dayAfter(words, dayFrom);
	const form: ClockForm = { is: 'clock', hour: time.hour, minute: time.minute, ...(zone ? { zone: zone.name } : {}), ...(day ? { day: day.form } : {}) };
	return { end: day?.end ?? dayFrom, form };
}

/** "May 2, 2013, 1:32 PM", "Friday at 5 p.m.": the day stands first. */
function dayThenClock(words: Words, from: number): Parsed<ClockForm> | undefined {
	const day = dayBeside(words, from) ?? numericDate(words, from);
	if (!day) {
		return undefined;
	}
	const linked = key(words, day.end) === 'at' || [',', '|', '-'].some((mark) => isMark(words, day.end, mark)) ? day.end + 1 : day.end;
	const time = digitTime(words, linked) ?? (key(words, linked - 1) === 'at' ? wordTime(words, linked) : undefined);
	const zone = time && zoneAt(words, time.end);
	return time && {
		end: zone?.end ?? time.end,
		form: { is: 'clock', hour: time.hour, minute: time.minute, ...(zone ? { zone: zone.name } : {}), day: day.form },
	};
}

/** "Wednesday night", "this morning", "last night", "the morning of Jan. 31", "tonight", "mid-afternoon yesterday". */
export function dayPart(words: Words, from: number): Parsed<DayPartForm> | undefined {
	if (key(words, from) === 'tonight') {
		return { end: from + 1, form: { is: 'dayPart', part: 'NI', day: { is: 'day', days: 0 } } };
	}
	return dayThenPart(words, from) ?? partThenDay(words, from);
}

/** A day as it may stand beside a time of day. */
export function dayBeside(words: Words, from: number): Parsed | undefined {
	return relatedDateOrDay(words, from) ?? namedDay(words, from);
}

function relatedDateOrDay(words: Words, from: number): Parsed | undefined {
	const date = relatedDate(words, from) ?? calendarDate(words, from);
	return date && (date.form.day !== undefined || date.form.weekday !== undefined) ? date : undefined;
}

function dayThenPart(words: Words, from: number): Parsed<DayPartForm> | undefined {
	const day = dayBeside(words, from) ?? nextDay(words, from);
	const { dayPart: part, plural } = day ? at(words, pastMid(words, day.end)).sense : {};
	if (day && part && !plural && !words[day.end]?.text.endsWith('s')) {
		const end = pastMid(words, day.end) + 1;
		const date = datedAfter(words, end, day.form);
		return { end: date?.end ?? end, form: { is: 'dayPart', part, day: date?.form ?? day.form } };
	}
	return undefined;
}

/** "Friday night, Oct. 23": the date behind the weekday's part of day. */
function datedAfter(words: Words, from: number, day: Form): Parsed | undefined {
	const date = isMark(words, from, ',') ? calendarDate(words, from + 1) : undefined;
	const fits = day.is === 'calendar' && day.weekday && day.day === undefined && date?.form.day !== undefined && date.form.weekday === undefined;
	return fits ? { end: date.end, form: { ...date.form, weekday: day.weekday } } : undefined;
}

function nextDay(words: Words, from: number): Parsed | undefined {
	const unit = relatedUnit(words, from);
	return unit?.form.unit === 'day' && unit.form.relation !== 'the' ? unit : undefined;
}

function partThenDay(words: Words, from: number): Parsed<DayPartForm> | undefined {
	const towards = relation(words, from);
	const start = pastMid(words, towards?.end ?? from);
	const { dayPart: part } = at(words, start).sense;
	if (!part || at(words, start).text.endsWith('s')) {
		return undefined;
	}
	const hours = key(words, start + 1) === 'hours' ? start + 2 : start + 1;
	const linked = key(words, hours) === 'of' || key(words, hours) === 'on' ? hours + 1 : hours;
	const day = dayBeside(words, linked);
	const relational = towards && towards.value !== 'the';
	if (day && !(relational && linked > hours)) {
		return { end: day.end, form: { is: 'dayPart', part, day: day.form } };
	}
	return relational ? { end: hours, form: { is: 'dayPart', part, relation: towards.value } } : undefined;
}

function pastMid(words: Words, from: number): number {
	const start = ['late', 'early', 'mid'].includes(key(words, from)) ? pastHyphen(words, from + 1) : from;
	return at(words, start).sense.dayPart ? start : from;
}

interface Time { readonly end: number; readonly hour: number; readonly minute: number | undefined }

function wordTime(words: Words, from: number): Time | undefined {
	const word = key(words, from);
	if (word === 'noon' || word === 'midnight' || word === 'midday') {
		return { end: from + 1, hour: word === 'midnight' ? 24 : 12, minute: 0 };
	}
	const hour = cardinal(words, from);
	const clockWord = hour && key(words, hour.end) === 'o' && isMark(words, hour.end + 1, '\'') && key(words, hour.end + 2) === 'clock';
	if (clockWord && hour.value >= 1 && hour.value <= 12) {
		const half = partOfDay(words, hour.end + 3);
		return { end: half?.end ?? hour.end + 3, hour: half ? toDay(hour.value, half.afternoon) : hour.value, minute: undefined };
	}
	const half = hour && key(words, hour.end) === 'in' && Number.isInteger(hour.value) ? partOfDay(words, hour.end) : undefined;
	const real = half && hour && hour.value >= 1 && hour.value <= 12;
	return real ? { end: half.end, hour: toDay(hour.value, half.afternoon), minute: undefined } : undefined;
}

/** "in the morning", "at night". */
function partOfDay(words: Words, from: number): { readonly end: number; readonly afternoon: boolean } | undefined {
	const the = key(words, from) === 'in' && key(words, from + 1) === 'the' ? from + 2 : key(words, from) === 'at' ? from + 1 : 0;
	const part = the ? at(words, the).sense.dayPart : undefined;
	return part && (key(words, from) === 'in' || part === 'NI') ? { end: the + 1, afternoon: part !== 'MO' } : undefined;
}

function digitTime(words: Words, from: number): Time | undefined {
	const hours = at(words, from);
	const before = at(words, from - 1);
	if (hours.type !== 'digits' || hours.text.length > 4 || (hours.glued && (before.type !== 'mark' || '.,:/$£€'.includes(before.text)))) {
		return undefined;
	}
	const minutes = minutesAfter(words, from + 1);
	const [hour, minute] = [Number(hours.text), minutes?.minute];
	const end = minutes?.end ?? from + 1;
	const meridiem = meridiemAt(words, end);
	if (meridiem) {
		const real = hour >= 1 && hour <= 12 && (minute ?? 0) < 60;
		return real ? { end: meridiem.end, hour: toDay(hour, meridiem.afternoon), minute } : undefined;
	}
	if (minutes && isMark(words, from + 1, ':') && hour < 24 && (minute ?? 60) < 60 && !(isMark(words, end, '.') && at(words, end + 1).glued)) {
		const half = partOfDay(words, end);
		const known = half ?? (zoneAt(words, end) ?? dayAfter(words, end) ?? (atTime(words, from) ? {} : undefined));
		return known ? { end: half?.end ?? end, hour: half && hour <= 12 ? toDay(hour, half.afternoon) : hour, minute } : undefined;
	}
	const whole = hours.text.length === 4 && !minutes && hour < 2400 && hour % 100 < 60;
	const inHours = whole && beforeTimes.has(key(words, from - 1)) && key(words, end) === 'hours' ? 1 : 0; // "at 1400 hours"
	return whole && (inHours || zoneAt(words, end)) ? { end: end + inHours, hour: Math.floor(hour / 100), minute: hour % 100 } : undefined;
}

function atTime(words: Words, from: number): boolean {
	return beforeTimes.has(key(words, from - 1)) && at(words, from).text.length === 2;
}

const beforeTimes = new Set(['at', 'by', 'around', 'about', 'until', 'from', 'since', 'before', 'after']);

function minutesAfter(words: Words, from: number): { readonly end: number; readonly minute: number } | undefined {
	const mark = (isMark(words, from, ':') || isMark(words, from, '.')) && at(words, from).glued;
	const digits = at(words, from + 1);
	if (!mark || !digits.glued || digits.type !== 'digits' || digits.text.length !== 2) {
		return undefined;
	}
	const seconds = isMark(words, from + 2, ':') && at(words, from + 3).glued && at(words, from + 3).text.length === 2 && at(words, from + 3).type === 'digits';
	return { end: seconds ? from + 4 : from + 2, minute: Number(digits.text) };
}

function meridiemAt(words: Words, from: number): { readonly end: number; readonly afternoon: boolean } | undefined {
	const word = key(words, from);
	if ((word === 'am' || word === 'pm') && (at(words, from).glued || at(words, from).text !== 'Am')) {
		return { end: from + 1, afternoon: word === 'pm' };
	}
	const dotted = (word === 'a' || word === 'p') && isMark(words, from + 1, '.') && key(words, from + 2) === 'm' && at(words, from + 2).glued;
	const end = isMark(words, from + 3, '.') && at(words, from + 3).glued ? from + 4 : from + 3;
	return dotted ? { end, afternoon: word === 'p' } : undefined;
}

function toDay(hour: number, afternoon: boolean): number {
	return (hour % 12) + (afternoon ? 12 : 0);
}

function zoneAt(words: Words, from: number): { readonly end: number; readonly name: string } | undefined {
	const open = isMark(words, from, '(') ? from + 1 : from;
	const word = at(words, open);
	if (word.sense.zone && word.text === word.text.toUpperCase()) {
		return { end: isMark(words, open + 1, ')') && open > from ? open + 2 : open + 1, name: word.text };
	}
	const local = word.sense.key === 'local' && key(words, from + 1) === 'time';
	return local ? { end: from + 2, name: 'local time' } : undefined;
}

function dayAfter(words: Words, from: number): Parsed | undefined {
	const linked = key(words, from) === 'on' || isMark(words, from, ',') ? from + 1 : from;
	const day = dayThenPart(words, linked) ?? dayBeside(words, linked) ?? nextDay(words, linked);
	return day?.form.is === 'dayPart' && day.form.day ? { end: day.end, form: day.form.day } : day;
}

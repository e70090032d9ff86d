import type { CalendarDate } from '../../core/calendar';
import { shortDay } from '../../core/card/days';
import type { Say } from '../../core/card/say';
import { joined } from '../../core/card/common';
import { idOf } from '../../core/entity';
import type { Reading } from '../../core/reading';

/** "6 quotes · 6 people". */
export function countsOf(reading: Reading, say: Say): string {
	const quotes = reading.all('quote').length;
	const people = new Set(reading.all('person').map(idOf)).size;
	return joined(
		quotes === 1 ? say('1 quote') : say('{0} quotes', quotes),
		people === 1 ? say('1 person') : say('{0} people', people),
	);
}

/** "Thu 30 Sep 2021"; a header may name a day that no calendar holds. */
export function dayOf(published: CalendarDate | undefined, say: Say): string {
	return published ? `${shortDay(published)} ${published.year}` : say('no such day');
}

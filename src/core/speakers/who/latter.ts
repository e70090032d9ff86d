import { spanOf, textOf, type Span } from '../../span';
import type { Cast, Voice } from './cast';

/** "the Norvale Union and the bloc, with the latter saying": the one named last, or the one before, in the same sentence. */
export function latterOf(cast: Cast, text: string, subject: Span): Voice | undefined {
	const which = /^\s*the (?<which>latter|former)\s*$/i.exec(textOf(text, subject))?.groups?.which?.toLowerCase();
	const before = which === undefined ? [] : cast.within(spanOf(Math.max(0, subject.start - furthest), subject.start));
	return before.filter(({ kind, span }) => kind !== 'place' && !/[.!?]["”’]?\s/.test(text.slice(span.end, subject.start))).at(which === 'former' ? -2 : -1);
}

/** In characters. */
const furthest = 240;

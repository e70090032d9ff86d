import type { Candidate, Form } from '../forms';
import { resolveCalendar } from './calendar';
import type { Context, Finding, Question } from './context';
import { resolveBeside, resolveClock, resolveDay, resolveDayPart, resolveHoliday, resolveValue, resolveWeekOf } from './days';
import { resolveCentury, resolveDecade, resolvePart, resolveUnit, resolveWeekend, resolveYearEnd } from './periods';
import { resolveDuration, resolveOffset, resolveReference, resolveSet } from './spans';

/** What a time expression means where it stands. */
export function resolved({ form, tense }: Candidate, context: Context): Finding {
	return resolve({ form, tense, context });
}

/** One resolver a form; a form without one does not compile. */
const resolvers: { readonly [K in Form['is']]: (question: Question<Extract<Form, { is: K }>>) => Finding } = {
	calendar: resolveCalendar, part: resolvePart, unit: resolveUnit, offset: resolveOffset, duration: resolveDuration, set: resolveSet,
	day: resolveDay,
	clock: (question) => resolveClock(question, resolve), dayPart: (question) => resolveDayPart(question, resolve), weekend: resolveWeekend,
	beside: (question) => resolveBeside(question, resolve),
	weekOf: (question) => resolveWeekOf(question, resolve), decade: resolveDecade, century: resolveCentury, reference: resolveReference,
	holiday: resolveHoliday, yearEnd: resolveYearEnd, value: resolveValue,
};

function resolve(question: Question<Form>): Finding {
	const resolver = resolvers[question.form.is] as (question: Question<Form>) => Finding; // stored under the name of its form
	return resolver(question);
}

import { typedMarksIn } from '../typedMarks';
import type { Problem } from './index';

/** One problem for all of them, at the first; mending writes “ and ” in their place, so that the quotations are read. */
export function typedMarks(text: string): readonly Problem[] {
	const marks = typedMarksIn(text);
	const [first] = marks;
	const fix = marks.map(({ span, opens }) => ({ span, text: opens ? '“' : '”' }));
	return first ? [{ code: 'typed-marks', span: first.span, detail: String(marks.length), fix }] : [];
}

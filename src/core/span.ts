/** A stretch of text: UTF-16 offsets as an editor counts them, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export function spanOf(start: number, end: number): Span {
	return { start, end };
}

export function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** The cursor counts as inside at both edges, as it does for an editor's word. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies within `outer`; equal spans do. */
export function encloses(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

export function lengthOf(span: Span): number {
	return span.end - span.start;
}

export function shifted(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}

/** Text order; of two that start together the longer comes first, as an outer bracket does. */
export function inTextOrder(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}

/** The longest dossier that is read, in UTF-16 units, and how deep its brackets may nest. */
export const longestDossier = 1_000_000;
export const deepestDossier = 32;

/** Why a dossier cannot be read at all. */
export type Unreadable = 'too long' | 'too deep' | 'no JSON';

/** Any JSON object, before anything is known of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON from a file that anybody may have written; nothing of it is trusted to have any shape. */
export function jsonIn(text: string): { readonly value: unknown } | Unreadable {
	if (text.length > longestDossier) {
		return 'too long';
	}
	if (depthOf(text) > deepestDossier) {
		return 'too deep';
	}
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch (error) {
		if (error instanceof SyntaxError) {
			return 'no JSON';
		}
		throw error;
	}
}

/** How deep brackets nest outside of strings; counted before parsing, so that depth costs no stack. */
function depthOf(text: string): number {
	let [depth, deepest, quoted] = [0, 0, false];
	for (let at = 0; at < text.length; at++) {
		const mark = text.charAt(at);
		if (quoted && mark === '\\') {
			at++; // whatever is escaped ends no string
		} else if (mark === '"') {
			quoted = !quoted;
		} else if (!quoted && (mark === '{' || mark === '[')) {
			deepest = Math.max(deepest, ++depth);
		} else if (!quoted && (mark === '}' || mark === ']')) {
			depth--;
		}
	}
	return deepest;
}

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object's own: "__proto__" and "constructor" are fields like any other, and none that is read. */
export function field(fields: Fields, name: string): unknown {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Text that says something and is no longer than any name or note is. */
export function textAt(fields: Fields, name: string, most = 300): string | undefined {
	const value = field(fields, name);
	return typeof value === 'string' && value.trim() !== '' && value.length <= most ? value.trim() : undefined;
}

/** The objects of a list; whatever else is in it counts as an empty object, so that places stay. */
export function listAt(fields: Fields, name: string): readonly Fields[] {
	const value = field(fields, name);
	return Array.isArray(value) ? value.map((each: unknown) => isFields(each) ? each : {}) : [];
}

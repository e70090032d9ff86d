/** The units of which words are made; indexes count UTF-16 units. */

export function isPlainWordUnit(unit: number): boolean {
	return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

const letter = /^[\p{L}\p{M}\p{N}]/u;

export function isWordAt(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit < 128) {
		return isPlainWordUnit(unit);
	}
	return (unit >= 0xC0 && unit < 0x250 && unit !== 0xD7 && unit !== 0xF7) || letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

export function isApostrophe(unit: number): boolean {
	return unit === 39 || unit === 0x2019;
}

export function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

/** Whether a word begins with a capital. */
export function isUpper(word: string): boolean {
	const unit = word.charCodeAt(0);
	if (unit < 128) {
		return unit >= 65 && unit <= 90;
	}
	const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
	return first !== first.toLowerCase();
}

import { spanOf } from '../span';
import type { Problem } from './index';

/**
 * U+FFFD stands where bytes were no UTF-8: the mark of an article saved as Windows 1252 or UTF-16 and opened as UTF-8.
 * Its bytes are lost to us but not to the file, so the remedy is to open it again and no edit.
 */
export function lostCharacters(text: string): readonly Problem[] {
	const first = text.indexOf('\uFFFD');
	const count = first < 0 ? 0 : text.split('\uFFFD').length - 1;
	return count === 0 ? [] : [{ code: 'lost-characters', span: spanOf(first, first + 1), detail: String(count), fix: [] }];
}

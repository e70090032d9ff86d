import { plain } from '../core/label';

/**
 * Turns foreign text into Markdown that renders as exactly that text: no link, image, command, HTML or icon.
 * Every ASCII punctuation mark is escaped, because `appendText` leaves "https://…" and e-mail addresses alive.
 */
export function escaped(foreign: string): string {
	return plain(foreign).replace(/[!-/:-@[-`{-~]/g, (mark) => mark === '$' ? '&#36;' : `\\${mark}`);
}

import { shortened } from '../label';
import type { Card } from './card';

const mostLines = 12;
const mostCharacters = 500;
const longestLine = 200;

/** A card is read at a glance: long lines are cut, and the last facts go where there are too many. */
export function fitted(card: Card): Card {
	let left = mostCharacters - Math.min(card.title.length, longestLine) - (card.subtitle?.text.length ?? 0);
	let lines = mostLines - 3; // title, subtitle and links
	const fits = (text: string): boolean => {
		left -= text.length;
		lines--;
		return left >= 0 && lines >= 0;
	};
	const cut = <T extends { readonly text: string }>(row: T): T => ({ ...row, text: shortened(row.text, longestLine) });
	return {
		...card,
		title: shortened(card.title, longestLine),
		subtitle: card.subtitle && cut(card.subtitle),
		rows: card.rows.map(cut).filter(({ text }) => fits(text)),
		nested: card.nested.map((text) => shortened(text, longestLine)).filter(fits),
	};
}

import { withLonger, sharing, textOfWord, type Piece } from '../piece';
import { isCapital } from '../text/runs';
import type { Word } from '../text/words';

/**
 * "Americans for a Fair Share", "Mothers Against Drunk Driving": people of a sort and what they are for, in capitals. Where a sentence opens with them
 * what follows must be no plain word.
 */
export function withAlliances(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const found: Piece[] = [];
	for (let at = 0; at < words.length - 2; at++) {
		const to = members.has(textOfWord(words, at)) ? endOfCause(words, at + 1) : at;
		const piece: Piece = { from: at, to, type: 'organization' };
		if (to > at && sharing(pieces, piece).every((each) => each.from >= at && each.to <= to)) {
			found.push(piece);
		}
	}
	return withLonger(pieces, found);
}

const members: ReadonlySet<string> = new Set((
	'Americans Canadians Australians Britons Citizens Taxpayers Voters Veterans Doctors Physicians Nurses Scientists Lawyers Mothers Moms Fathers Parents Women Students Teachers Workers Farmers Consumers Residents Neighbors '
	+ 'Neighbours Families Republicans Democrats Conservatives Catholics Christians Christian Jews Muslims Evangelicals Artists Writers Engineers Economists Employers Patients Survivors People Youth'
).split(' '));

/** Behind "for a Fair Share"; the beginning itself where nothing in capitals stands behind the preposition. */
function endOfCause(words: readonly Word[], preposition: number): number {
	if (!/^(?:[Ff]or|[Aa]gainst|[Ww]ithout)$/.test(textOfWord(words, preposition))) {
		return preposition - 1;
	}
	const article = /^(?:an?|the)$/.test(textOfWord(words, preposition + 1)) ? 1 : 0;
	let to = preposition + 1 + article;
	const first = to;
	while (isCapital(words[to]) && words[to]?.opens === false && to - first < longest) {
		to++;
	}
	return to - first > 1 || (to > first && article === 0 && /^\p{Lu}/u.test(textOfWord(words, preposition))) ? to : preposition - 1;
}

const longest = 5;

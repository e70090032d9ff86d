import { kindOfHead } from '../../words/bodyHeads';
import { isHead } from '../text/runs';
import { lowerOfWord, textOfWord, withLonger, type Piece } from '../piece';
import type { Word } from '../text/words';

/** A firm's name goes on to its legal form, over a comma as well, "Norvale Cell Co. | , Ltd.", and ends there: "Norvale Seiki K.K. | of Osaka". */
export function withLegalForms(words: readonly Word[], pieces: readonly Piece[]): readonly Piece[] {
	const firms = pieces.flatMap((piece) => {
		const to = piece.type === 'organization' ? endOfFirm(words, piece) : piece.to;
		return to === piece.to ? [] : [{ ...piece, to }];
	});
	return withLonger(pieces, firms);
}

function endOfFirm(words: readonly Word[], { from, to }: Piece): number {
	for (let at = from + 1; at < to - 1; at++) {
		if (isLegalForm(words, at) && (textOfWord(words, at + 1) === 'of' || (at === to - 2 && endsSentence(words, at)))) {
			return at + 1;
		}
	}
	const close = textOfWord(words, to) === '(' ? words.slice(to, to + 6).findIndex(({ text }) => text === ')') : -1;
	if (close > 0 && isLegalForm(words, to + close + 1)) {
		return to + close + 2; // "Norvale Securities | (Far East) Ltd", "Norvale Holdings | (Pte) Ltd"
	}
	const next = textOfWord(words, to) === ',' ? to + 1 : to;
	return ((next === to ? isLegalForm(words, next) : isFormBehindComma(words, next)) || (next === to && textOfWord(words, next) === 'plc')) && words[next]?.spaced === true ? next + 1 : to;
}

/** "Norvale Electric Co. | Combined sales": a full stop, and a capital that nothing but a sentence's opening explains. */
function endsSentence(words: readonly Word[], at: number): boolean {
	const next = textOfWord(words, at + 1);
	return textOfWord(words, at).endsWith('.') && words[at + 1]?.shape === 'capital' && words[at + 2]?.shape === 'lower' && !isHead(next) && !kindOfHead.has(lowerOfWord(words, at + 1));
}

/** "Ltd.", "Inc". */
export function isLegalForm(words: readonly Word[], at: number): boolean {
	return words[at]?.shape !== 'lower' && forms.has(lowerOfWord(words, at));
}

/** "Norvale Cell Co., Ltd.", but not "the DOJ, AG Holm". */
export function isFormBehindComma(words: readonly Word[], at: number): boolean {
	return isLegalForm(words, at) && !/^(?:ag|sa|as|ab|nv|bv|spa|asa|sas)$/.test(lowerOfWord(words, at));
}

/** In lower case, without the last full stop. From the list of legal forms of ISO 20275, as names write them. */
const forms = new Set('co cos as ab oy aps sarl srl ltd inc llc llp plc corp gmbh ag sa s.a s.a.c s.a.b s.r.l s.a.s s.a.r.l e.v nv n.v bv b.v spa s.p.a asa oyj k.k pte pty bhd tbk incorporated limited'.split(' '));

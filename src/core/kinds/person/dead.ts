import type { Span } from '../../span';

/** Whether the words around a name tell that its bearer is dead: "the late President Karl Holm", "Karl Holm, an engineer, died on Monday". */
export function isDead(text: string, { start, end }: Span): boolean {
	return late.test(text.slice(Math.max(0, start - 60), start)) || died.test(text.slice(end, end + longest)) || whoseBody.test(text.slice(end, end + longest));
}

/** In characters: how far behind a name the verb may stand. */
const longest = 240;

// "his late father | Karl Holm", "the late President | Karl Holm"
const late = /\b(?:[Tt]he|his|her|their|its|[’']s) late (?:[\p{L}-]{2,20} ){0,4}$/u;

// "Karl Holm | died", "Karl Holm, | who died", "Karl Holm, | a retired miner and father of two, was killed", but not ", who said his wife, Ann, died".
const died = /^(?:, (?:an?|the|one of|\d{1,3}\b)(?:(?!\b(?:said|says|told|whose|his|her|their)\b)[^.;:“”"‘\n]){0,180},|, \d{1,3},|, who)? (?:has |had )?(?:died|dies|drowned|passed away|(?:was|were) (?:killed|murdered|shot dead|found dead|stabbed to death))\b/u;

// "Karl Holm, a care worker, | whose body was found"
const whoseBody = /^(?:, (?:an?|the|\d{1,3}\b)[^.;:“”"‘\n]{0,120})?, whose (?:\p{Ll}{3,14} )?(?:body|remains|corpse) (?:was|were|has been|have been|had been) (?:found|discovered|recovered|identified|pulled|dragged|buried|exhumed|never)\b/u;

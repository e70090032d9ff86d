import type { Voice } from './cast';

// What "it", "they" and "its report" may take up.

export const body = /^it$/i;

export const itsReport = /^its (?:[\p{L}-]{1,20} )?(?:report|statement|letter|ruling|study|survey|website|web site|manifesto|charter|petition|complaint|lawsuit|review|release|account)$/iu;

export const group = /^(?:they|both|the two|the pair|both (?:men|women|sides)|the two (?:men|women|leaders|ministers|sides))$/i;

export function isBody(voices: readonly Voice[]): boolean {
	return voices.length === 1 && voices[0]?.kind !== 'person';
}

export function isGroup(voices: readonly Voice[]): boolean {
	return voices.length > 1 && voices.every(({ kind }) => kind === 'person');
}

/** "the prospectus itself", "the party’s own station": what says something and has no name here. */
export function isThing(words: string): boolean {
	return thing.test(words);
}

const thing = /(?:^(?:the|an?|its|this|that)|['’]s) (?:[\p{L}-]{2,20} ){0,3}(?:prospectus|report|study|survey|letter|document|filing|memo|lawsuit|complaint|leaflet|poster|notice|station|channel|newspaper|paper|article|editorial|poll|review|petition|ruling|bill|manifesto)(?: itself)?$/u;

import { kinNouns } from '../../words/titles';

/** "wife", "ex-wife", "stepmother": whose kin somebody is. With a capital "Father", "Mother", "Sister" and "Brother" are of a church. */
export function isKin(noun: string): boolean {
	return !/^(?:Father|Mother|Sister|Brother)$/.test(noun) && kinNouns.has(noun.toLowerCase().replace(/^(?:(?:ex|half|step)-|step)/, ''));
}

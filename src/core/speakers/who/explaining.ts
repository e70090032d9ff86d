import { roleNouns } from '../../words/titles';

// Subjects that name nobody themselves and say who does: what explains the name before it, and what somebody has put out.

/** "an envoy who" and "director of the bank", behind a name and its comma. */
export function explainsName(words: string): boolean {
	return /^(?:an?|the|his|her|its) .+ who$/.test(words) || isBareOffice(words);
}

/** "director of the bank" and "the director of the bank", but not "the director", who may be another. */
function isBareOffice(words: string): boolean {
	if (/^(?:the|an?|his|her|its) /.test(words) && !/ (?:of|for|at) /.test(words)) {
		return false;
	}
	const noun = /^\p{Ll}/u.test(words) ? words.split(/ (?:of|for|at) /, 1)[0]?.split(' ').at(-1)?.toLowerCase() ?? '' : '';
	return roleNouns.has(noun) && words.length > noun.length;
}

/** How many characters "A statement by the" has, before the body that has put it out, or "the state wing of the"; 0 where nothing is put out. */
export function lengthOfIssue(words: string): number {
	return (issued.exec(words) ?? partOf.exec(words))?.[0].length ?? 0;
}

const partOf = /^(?:the|its|a|an) (?:[\p{Ll}-]{3,14} ){0,2}(?:wing|branch|arm|chapter|leadership|secretariat|caucus|delegation|executive) of (?:the )?/iu;

const issued = new RegExp(
	'^(?:an?|the|its|another) (?:(?:[\\p{Ll}-]{3,14}|\\d{4}|[\\d-]+-page) ){0,2}'
	+ '(?:statement|e-?mail|note|advisory|affidavit|petition|complaint|brief|commentary|communiqu[eé]|report|editorial|letter|memo|filing|release|notice|announcement|bulletin|message|tweet|post)'
	+ '(?: (?:issued|released|published|posted|sent|put out))?(?: of \\d{4})? (?:by|from) (?:the |its )?', 'iu',
);

import { textOf, type Span } from '../../span';
import { roleNouns } from '../../words/titles';
import type { Cast, Voice } from './cast';

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

/** The body that has put out "A statement by the ministry", "A report released by the Norvale Ministry’s | Dam Office", or has a "wing". */
export function issuerOf(cast: Cast, text: string, subject: Span): Voice | undefined {
	const words = textOf(text, subject);
	const lead = (issued.exec(words) ?? partOf.exec(words))?.[0].length ?? 0;
	const [voice, part] = lead > 0 ? cast.within(subject).filter(({ kind }) => kind === 'organization') : [];
	const isBy = voice !== undefined && voice.span.start - subject.start - lead < 4;
	const isPart = part !== undefined && voice !== undefined && /^['’]s? $/.test(text.slice(voice.span.end, part.span.start));
	const areTwo = voice !== undefined && /^ and (?:the )?\p{Lu}/u.test(text.slice(voice.span.end, voice.span.end + 10)); // "a study by Norvale and the Dam Office"
	return isBy && !areTwo ? (isPart ? part : voice) : undefined;
}

const partOf = /^(?:the|its|a|an) (?:[\p{Ll}-]{3,14} ){0,2}(?:wing|branch|arm|chapter|leadership|secretariat|caucus|delegation|executive) of (?:the )?/iu;

const issued = new RegExp(
	'^(?:an?|the|its|another) (?:(?:[\\p{Ll}-]{3,14}|\\d{4}|[\\d-]+-page) ){0,2}'
	+ '(?:statement|e-?mail|note|advisory|affidavit|petition|complaint|brief|commentary|communiqu[eé]|report|editorial|letter|memo|filing|release|notice|announcement|bulletin|message|tweet|post|survey|study|audit|review|analysis)'
	+ '(?: (?:issued|released|published|posted|sent|put out|carried out|conducted|prepared|written|compiled|drafted|produced))?'
	+ '(?: of \\d{4}| in \\d{4}| (?:last|this) [a-z]{3,6}| on [A-Z][a-z]+day| [A-Z][a-z]+day)? (?:by|from) (?:the |its )?', 'iu',
);

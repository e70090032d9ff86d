import { abbreviations } from '../../words/abbreviations';
import { ownTexts } from '../../words/speechNouns';
import type { Gender } from './genderOf';

// "Her claim", "his letter": whose words they are.

/** What "her" of "her", "her verdict" or "her two-line letter" tells of whoever spoke. */
export function genderOfOwner(words: string): Gender | undefined {
	return possessives.get(owned.exec(words)?.groups?.owner?.toLowerCase() ?? '');
}

const owned = new RegExp(`^(?<owner>his|her)(?: (?:[\\p{L}\\d-]{1,20} ){0,2}(?:${ownTexts}|speech|testimony|reply|answer))?$`, 'iu');

const possessives: ReadonlyMap<string, Gender> = new Map([['his', 'male'], ['her', 'female']]);

/** "Wu stayed. | Her verdict was", "Wu stayed. “No,” was | her reply": what opens the sentence or ends it goes with whom the one before was about. */
export function reaches(between: string, owner: string): boolean {
	const plain = between.replace(/[“"‘«„][^“”"’»\n]{0,800}[”"’»“]/g, '');
	const leads = /^\p{Lu}/u.test(owner) ? !plain.includes('\n') : /(?:^|\s)(?:was|is|came|comes|ran|runs)\s$/.test(plain);
	return leads && plain.split(stops).length <= 2 && plain.split(/\n\s*\n/).length <= 2;
}

/** The end of a sentence, as far as its mark tells; "Aug. 3" is none. */
export const stops = new RegExp(`(?<!\\b(?:${[...abbreviations].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')}))[.?!…]["”’']?\\s`);

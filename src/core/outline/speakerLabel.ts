import type { Speaker } from '../annotations';
import type { Say } from '../card/say';
import { isSpeakersPronoun } from '../words/functionWords';

/** How a list calls a speaker: by name, "“he”, left open" where the article leaves open who a pronoun means, and nobody. */
export function speakerLabel(speaker: Pick<Speaker, 'name' | 'who'> | undefined, say: Say): string {
	if (!speaker) {
		return say('No speaker stated');
	}
	return speaker.who === 'unnamed' && isSpeakersPronoun(speaker.name) ? say('“{0}”, left open', speaker.name.toLowerCase()) : speaker.name;
}

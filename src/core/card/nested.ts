import type { Annotation } from '../annotations';
import { plain } from '../label';
import type { Reading } from '../reading';
import { senseWord } from './capital';
import { wordsOf, joined, countryName } from './common';
import { periodOf, periodWords } from './days';
import { speakerWords } from './quote';
import type { Say } from './say';

/** One line on what stands around or inside the annotation a card is about. */
export function nestedLine(reading: Reading, annotation: Annotation, say: Say): string {
	switch (annotation.kind) {
		case 'person':
			return say('Person: {0}', plain(annotation.person.name));
		case 'organization': {
			const { name, classification, country } = annotation.organization;
			return say('Organisation: {0}', joined(plain(name), say(classification), countryName(country)));
		}
		case 'quote':
			return annotation.speaker
				? say('In a quotation of {0}', speakerWords(reading, annotation.speaker))
				: say('In the quotation {0}', wordsOf(reading, annotation.span, 40));
		case 'report':
			return say('In reported speech of {0}', speakerWords(reading, annotation.speaker));
		case 'capital':
			return say('Capital: {0}', joined(wordsOf(reading, annotation.span, 40), senseWord(annotation, say)));
		case 'date': {
			const period = periodOf(annotation);
			return say('Date: {0}', joined(wordsOf(reading, annotation.span, 40), period ? periodWords(period) : plain(annotation.value)));
		}
	}
}

import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { readingOf } from '../kinds/people';

/** Every name as "words/type": "Karen Holm/person". */
export function namesIn(text: string): readonly string[] {
	const reading = readingOf(text, knowledge);
	return reading.names.map(({ span, type }) => `${textOf(reading.article.text, span)}/${type}`);
}

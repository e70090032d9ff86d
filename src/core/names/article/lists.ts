import { isLeaderCalled } from '../../leaders';
import type { Reading } from '../../reading';
import { isFamilyName, type Lexicon } from '../text/lexicon';
import type { Lists } from './known';

/** What the reading's directory says of names on the article's day. */
export function listsOf({ knowledge: { directory }, article: { published } }: Reading, lexicon: Lexicon): Lists {
	const isWellKnown = (name: string): boolean => !isFamilyName(name, lexicon) && directory.wellKnown(name)?.unmistakable === true;
	const isNamed = (name: string): boolean => directory.wellKnown(name) !== undefined;
	return {
		isWellKnown,
		isNamed,
		isListed: (name) => !isFamilyName(name, lexicon) && (directory.organizationsNamed(name).length > 0 || isWellKnown(name)),
		isHolder: (name) => directory.peopleNamed(name).length > 0 && !isNamed(name),
		isLeader: (name) => published !== undefined && isLeaderCalled(directory, name, published),
	};
}

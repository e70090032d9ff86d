import type { OrganizationKind } from '../annotations';
import type { OtherName, Rank } from './directory';

/** The lines of the directory's file by section. What a line holds is read when somebody asks. */
export interface Table {
	/** key|description|snapshot */
	readonly sources: readonly string[];
	/** id|name|other names|classification|country|parent|wikidata|portfolio|source|description|founding date */
	readonly organizations: readonly string[];
	/** name's key|kind, sorted by key; "!" after the kind: the name may also mean something else */
	readonly known: readonly string[];
	/** id|name|gender|family name|other names|country */
	readonly people: readonly string[];
	/** id|label|other labels|country|organization|rank|source|wikidata|terms; "+" after the rank: several hold it at once */
	readonly posts: readonly string[];
}

/** Cuts the file into its sections; a section that is missing is empty. Lines are cut when they are asked for. */
export function tableFrom(text: string): Table {
	return {
		get sources() {
			return linesOf(text, 'sources');
		},
		get organizations() {
			return linesOf(text, 'organizations');
		},
		get known() {
			return linesOf(text, 'known');
		},
		get people() {
			return linesOf(text, 'people');
		},
		get posts() {
			return linesOf(text, 'posts');
		},
	};
}

function linesOf(text: string, section: string): readonly string[] {
	const opening = `#${section}\n`;
	const at = text.startsWith(opening) ? 0 : text.indexOf(`\n${opening}`) + 1;
	if (!text.startsWith(opening, at)) {
		return [];
	}
	const end = text.indexOf('\n#', at + opening.length - 1);
	return text.slice(at + opening.length, end < 0 ? text.length : end).split('\n').filter((line) => line !== '');
}

/** A source's words, and the last day it knew. */
export interface Source {
	readonly description: string;
	readonly snapshot: string | undefined;
}

export function sourcesOf({ sources }: Table): ReadonlyMap<string, Source> {
	return new Map(sources.map((line) => {
		const [key = '', description = '', snapshot = ''] = line.split('|');
		return [key, { description, snapshot: snapshot || undefined }];
	}));
}

/** A name's sort is shown by its last character: "DoD^" is an acronym, "Pentagon*" a metonym, "Burma Office-" a former name. */
export function otherNameOf(words: string): OtherName {
	const sort = sorts.get(words.slice(-1));
	return sort ? { name: words.slice(0, -1), sort } : { name: words, sort: 'alias' };
}

const sorts: ReadonlyMap<string, OtherName['sort']> = new Map([['^', 'acronym'], ['*', 'metonym'], ['-', 'former']]);

export function listOf(cell: string | undefined): readonly string[] {
	return cell === undefined || cell === '' ? [] : cell.split(';').map((each) => each.trim());
}

export function orNothing(cell: string | undefined): string | undefined {
	return cell === undefined || cell === '' ? undefined : cell;
}

export const organizationKinds: readonly OrganizationKind[] = [
	'agency', 'ministry', 'government', 'armed forces', 'police', 'court', 'legislature', 'central bank', 'intelligence service',
	'international organisation', 'party', 'think tank', 'news agency', 'news outlet', 'company', 'university', 'mechanism', 'organisation',
];

export function kindNamed(words: string | undefined): OrganizationKind {
	return organizationKinds.find((kind) => kind === words) ?? 'organisation';
}

export function rankOf(cell: string | undefined): Rank | undefined {
	const ranks: readonly Rank[] = [1, 2, 3, 4, 5];
	return ranks.find((rank) => String(rank) === cell?.slice(0, 1));
}

/** "20210120" is "2021-01-20", "2021" stays. */
export function spacedDate(digits: string | undefined): string | undefined {
	return digits ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join('-') : undefined;
}

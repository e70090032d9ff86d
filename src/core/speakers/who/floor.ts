import type { Person } from '../../annotations';
import { genderOf, type Gender } from './genderOf';
import type { Turn } from '../turns';

const otherThan: Readonly<Record<Gender, Gender>> = { female: 'male', male: 'female' };

/** For so many paragraphs one is remembered. */
const memory = 4;

/** Who took the floor, the last of each gender. */
export class Floor {
	readonly #taken = new Map<Person, { readonly block: number; readonly rank: number; readonly end: number; readonly order: number }>();
	readonly #told = new Map<Person, Gender>();
	#order = 0;
	#last: Person | undefined;
	#unnamed: (Pick<Turn, 'block' | 'rank' | 'words'> & { readonly gender: Gender | undefined }) | undefined;

	/** "a spokeswoman said": in this paragraph a pronoun is hers, though she has no name. */
	takeUnnamed({ block, rank, words }: Pick<Turn, 'block' | 'rank' | 'words'>, gender: Gender | undefined): void {
		this.#unnamed = { block, rank, words, gender };
	}

	/** Whether nobody has taken the floor since somebody without a name spoke in the paragraph before. */
	hasSpokenUnnamed(gender: Gender, block: number): boolean {
		return this.#unnamed?.rank === 2 && this.isUnnamed(gender, block - 1);
	}

	isUnnamed(gender: Gender, block: number): boolean {
		return this.#unnamed?.block === block && (this.#unnamed.gender ?? gender) === gender;
	}

	/** The same, but for "unions said", which no "he" goes back to. */
	isOneUnnamed(gender: Gender, block: number): boolean {
		return this.isUnnamed(gender, block) && !/\p{Ll}{3}s$/u.test(this.#unnamed?.words ?? '');
	}

	take(person: Person, { block, rank, span: { end } }: Pick<Turn, 'block' | 'rank' | 'span'>): void {
		this.#unnamed = undefined;
		this.#last = person;
		this.#taken.set(person, { block, rank, end, order: this.#order++ });
	}

	/** Where somebody's words "Wu" of "Wu said" end, if it was by speaking that he took the floor last. */
	spokeAt(person: Person): number | undefined {
		const taken = this.#taken.get(person);
		return taken?.rank === 2 ? taken.end : undefined;
	}

	/** The paragraph in which somebody took the floor last. */
	blockOf(person: Person): number {
		return this.#taken.get(person)?.block ?? -1;
	}

	/**
	 * "Rui Holm, an ecologist, warned of it. “…,” she said.": whoever spoke last in this paragraph, or in the one before that a quotation goes on
	 * from, where only a given name tells of another gender and nobody else fits.
	 */
	misjudged(gender: Gender, block: number, opensQuoted: boolean): Person | undefined {
		const last = this.#last;
		const isNear = last !== undefined && this.spokeAt(last) !== undefined && this.blockOf(last) >= (opensQuoted ? block - 1 : block);
		return isNear && last.gender === undefined && this.#told.get(last) !== otherThan[gender] ? last : undefined;
	}

	/** What a pronoun told of somebody. */
	tell(person: Person, gender: Gender): void {
		this.#told.set(person, gender);
	}

	/** The last who fits, not longer ago than a few paragraphs. */
	holder(gender: Gender, block: number): Person | undefined {
		if (this.isUnnamed(gender, block)) {
			return undefined;
		}
		let best: { readonly person: Person; readonly order: number } | undefined;
		for (const [person, taken] of this.#taken) {
			if (block - taken.block > memory) {
				this.#taken.delete(person);
			} else if ((genderOf(person) ?? gender) === gender && (!best || taken.order > best.order)) {
				best = { person, order: taken.order };
			}
		}
		return best?.person;
	}
}

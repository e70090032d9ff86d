import type { Knowledge } from '../../src/core/knowledge';
import { halves, referencesOf } from '../../test/readings/all';
import type { Scores } from './measures';
import { bCubed } from './joining/clusters';
import { kindsScore } from './joining/kinds';
import { rolesScores } from './joining/roles';
import { quotationScores } from './joining/quotations';
import { comparisonOf } from './joining/comparison';

/** Scores of joining, roles, kinds and speakers over the reference readings of test/readings and test/golden, a row for each half. */
export function measureJoining(knowledge: Knowledge): Readonly<Record<string, Scores>> {
	return Object.fromEntries(halves.map((half) => [`joining ${half}`, joiningScores(half, knowledge)]));
}

export function joiningScores(half: typeof halves[number], knowledge: Knowledge): Scores {
	const articles = [...referencesOf(half).values()].map((reference) => comparisonOf(reference, knowledge));
	return {
		'people B³': bCubed(articles.map(({ people }) => people)),
		'bodies B³': bCubed(articles.map(({ bodies }) => bodies)),
		...kindsScore(articles),
		...rolesScores(articles),
		...quotationScores(articles),
	};
}

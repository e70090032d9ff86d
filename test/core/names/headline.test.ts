import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';

/** The names of a headline over an article of one paragraph. */
function namesIn(headline: string, paragraph: string): readonly string[] {
	const article = parseArticle(`date 2021-09-30 ${headline}\n\n${paragraph}`);
	const reading = article && new Reading(article, knowledge);
	const end = article?.headline?.end ?? 0;
	return reading?.names.filter(({ span }) => span.end <= end).map(({ span, type }) => `${type} ${textOf(reading.article.text, span)}`) ?? [];
}

suite('names: headlines', () => {
	test('of nothing but capitals names whom the article names', () => {
		assert.deepEqual(namesIn('BARWON SEES HIGHER PAYOUT, HOLM SAYS.', 'Barwon Farmlands Ltd will pay, Karen Holm said. Barwon is old.'), ['organization BARWON', 'person HOLM']);
	});
	test('a word that only begins the second half is no name', () => {
		assert.deepEqual(namesIn('Holm leaves the race; Messages show donors’ queries', 'Karen Holm left on Monday. The messages were read.'), ['person Holm']);
	});
	test('a verb before the given name of somebody is none of the name', () => {
		assert.deepEqual(namesIn('What Just Came Out Could Decimate Hillary’s Chances', 'It was a blow to Hillary Clinton. Hillary Clinton was silent.'), ['person Hillary']);
	});
	test('an adjective that only begins it is none of the name', () => {
		assert.deepEqual(namesIn('Internal Norvale University records must be released', 'The records of Norvale University were sealed.'), ['organization Norvale University']);
	});
	test('of many capitals names by one word whom the article names in full, unless it is a plain word', () => {
		assert.deepEqual(namesIn('Railing Against Holm, Berg Vows To Eliminate A Long Tax', 'Karen Holm met Anna Berg and Bo Long. It was a long day.'), ['person Holm', 'person Berg']);
		assert.deepEqual(namesIn('Omar Holm Worked With The Old Department', 'Omar J. Holm was known. Holm left.'), ['person Omar Holm']);
	});
	test('keeps the head of a body that the article goes on to call by it', () => {
		assert.deepEqual(namesIn('Aides Rolled Out Red Carpet for Guests of the Holm Foundation', 'Karen Holm met the board of the foundation. Holm left the foundation in May.'), ['organization Holm Foundation']);
	});
	test('but no clause before such a head', () => {
		assert.deepEqual(namesIn('Holm Would Put Liberals On Court', 'Karen Holm wants liberals on the court, she said.'), ['person Holm']);
	});
	test('of nothing but capitals is no name by itself', () => {
		assert.deepEqual(namesIn('HIGHER PAYOUT, SATISFACTORY PROFITS.', 'Farmers will be paid on Monday.'), []);
	});
});

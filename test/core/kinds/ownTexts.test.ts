import assert from 'node:assert/strict';
import { speakersIn } from './quotations';

const first = (text: string): string | undefined => speakersIn(`Talks\n\n${text}`)[0];

suite('speakers: a text goes on to speak for whoever put it out', () => {
	test('the letter that somebody had sent', () => {
		assert.equal(first('Bo Lund, the minister, disclosed that he had sent the bank a third letter. The letter called the rate “a national matter”.'), 'Bo Lund');
	});
	test('the statement behind whose opening its author stands', () => {
		assert.equal(first('Anna Wu left. In a statement read to the court, Karen Holm wept. The statement called it “a long night”.'), 'Karen Holm');
	});
	test('the release of a body', () => {
		assert.equal(first('According to a release of Norvale Corp., it rained. The doors stood open, the release says, “in the wrong place”.'), 'Norvale Corp.');
	});
	test('a report with the name of a body before it', () => {
		assert.equal(first('A Norvale Ministry report called the dam “old and tired”.'), 'Norvale Ministry');
	});
	test('not the complaint of which nobody told who made it', () => {
		assert.equal(first('Bo Lund said a complaint had reached him. The complaint calls the dam “old and tired”.'), 'The complaint');
	});
});

suite('speakers: a line of its own repeats words that somebody says below', () => {
	const article = 'A crosshead over a paragraph\n\nIt rained.\n\n‘A long cold night’\n\nThe river rose.\n\n“It was a long cold night,” Bo Lund said.';
	test('a crosshead', () => {
		assert.deepEqual(speakersIn(article).slice(0, 2), ['Bo Lund', 'Bo Lund']);
	});
	test('a line of a summary', () => {
		assert.deepEqual(speakersIn('Rain\n\n* Minister to “keep writing long letters”\n\nIt rained.\n\n“I will keep writing long letters,” Bo Lund said.').slice(0, 1), ['Bo Lund']);
	});
	test('but not two words, which may be anybody’s', () => {
		assert.deepEqual(speakersIn(article.replaceAll('long cold night', 'night')).slice(0, 1), [undefined]);
	});
});

suite('speakers: whom “he” and “she” mean', () => {
	test('whoever an apposition with a clause tells of', () => {
		assert.equal(speakersIn('Talks\n\nBo Lund, an engineer who advised Anna Berg, said neither was lying. “It holds,” he said.')[0], 'Bo Lund');
	});
	test('whoever bears the office that the sentence opens with', () => {
		assert.equal(first('A conciliator with the board, Bo Lund, is to meet them. He described the gap as “narrow and deep”.'), 'Bo Lund');
	});
	test('whoever spoke last where a given name alone tells of the other sex', () => {
		assert.equal(first('Karl Holm, an ecologist, cautioned that it might rain. “It did,” she said.'), 'Karl Holm');
	});
	test('but not whoever only stood there', () => {
		assert.equal(first('Karl Holm, an ecologist, stood by the wall. “It did,” she said.'), 'she');
	});
	test('a sentence that goes on over “and now” is about its subject', () => {
		assert.equal(speakersIn('Talks\n\nIn the lobby of the house, Bo Lund, a former minister and now an independent, was more blunt. “It rained.”')[0], 'Bo Lund');
	});
});

suite('speakers: who has the floor', () => {
	test('whoever a sentence is about, not the father behind “whose”', () => {
		assert.equal(first('Bo Lund, whose father, Mick, played that day, struggled for words. “He is ill,” he said.'), 'Bo Lund');
	});
	test('whoever the judge is', () => {
		assert.equal(first('Justice Anna Wu set the vote aside. Karen Holm left.\n\nThe judge said the money was none of her business. “It may be right,” she wrote.'), 'Anna Wu');
	});
	test('nobody whom an apposition before “she” tells of', () => {
		assert.equal(first('Karen Holm will appeal.\n\nIt did hear from Anna Wu. A former clerk at the bank, she went to the police. “I counted it,” she said.'), 'Anna Wu');
	});
});

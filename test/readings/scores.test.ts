import assert from 'node:assert/strict';
import { bCubed } from '../../scripts/eval/joining/clusters';
import { comparisonOf } from '../../scripts/eval/joining/comparison';
import { foundFor, verdictOn } from '../../scripts/eval/joining/quotations';
import { knowledge } from '../knowledge';
import { readMarkup } from './markup';
import type { Entity } from './reference';

suite('scores of joining', () => {
	const whole = [entity('chase', 1, 2, 3, 4)];
	const halved = [entity('michael', 1, 2), entity('chase', 3, 4)];

	test('are full for the same clusters under other names, and empty for other mentions', () => {
		assert.equal(bCubed([{ gold: halved, found: [entity('a', 3, 4), entity('b', 2, 1)] }]), 100);
		assert.equal(bCubed([{ gold: whole, found: [entity('chase', 7, 8)] }]), 0);
	});

	test('lose recall where one is taken for two, and precision where two are taken for one', () => {
		assert.equal(bCubed([{ gold: whole, found: halved }]), 66.7);
		assert.equal(bCubed([{ gold: halved, found: whole }]), 66.7);
	});

	test('count nothing for a mention that only one side has', () => {
		assert.equal(bCubed([{ gold: [entity('chase', 1)], found: [entity('chase', 1), entity('reuters', 9)] }]), 66.7);
	});
});

suite('scores of speakers', () => {
	test('are right for the named one by name', () => {
		assert.equal(verdict('<chase|said: “It will pass,”> said Mr. [chase: Chase].'), 'right');
	});

	test('count a wrong name for words that another spoke, or that nobody named spoke', () => {
		assert.equal(verdict('<wu|said: “It will pass,”> said Mr. [chase: Chase].'), 'wrong');
		assert.equal(verdict('<"a critic"|said: “It will pass,”> said Mr. [chase: Chase].'), 'wrong');
		assert.equal(verdict('<-: “It will pass,”> said Mr. [chase: Chase].'), 'wrong');
	});

	test('keep the unnamed unnamed', () => {
		assert.equal(verdict('<"one critic"|said: “It will pass,”> one critic said.'), 'right');
		assert.equal(verdict('<wu?: “It will pass,”> one critic said.'), 'none');
	});

	test('miss a quotation with other edges', () => {
		assert.equal(verdict('“<chase|said: It will pass,>” said Mr. [chase: Chase].'), 'missing');
	});
});

function entity(id: string, ...at: number[]): Entity {
	return { id, name: id, sort: '', mentions: at.map((start) => ({ start, end: start + 1 })) };
}

function verdict(marked: string): string | undefined {
	const reference = readMarkup(` date 2021-09-30 Talks\n\n[chase: Michael Chase] met [wu: Wu Qian].\n\n${marked}\n====\nPEOPLE\nchase: Michael Chase (Chase)\nwu: Wu Qian (Wu)\nBODIES\n`);
	const article = comparisonOf(reference, knowledge);
	return reference.quotes.map((gold) => verdictOn(article, gold, foundFor(article, gold)).speaker)[0];
}

import assert from 'node:assert/strict';
import { parseArticle } from '../../src/core/article';
import type { Knowledge } from '../../src/core/knowledge';
import type { BlockWork } from '../../src/core/memory';
import { Reading } from '../../src/core/reading';
import { knowledge } from '../knowledge';

suite('reading', () => {
	test('a kind is found once', () => {
		const reading = readingOf('It met on Wednesday.');
		assert.equal(reading.all('date'), reading.all('date'));
	});

	test('at an offset the most specific comes first', () => {
		const text = 'date 2021-09-30 H\n\n“We met on Wednesday at length,” he said.';
		const reading = readingOf('“We met on Wednesday at length,” he said.');
		assert.deepEqual(reading.at(text.indexOf('Wednesday') + 3).map(({ kind }) => kind).filter((kind) => kind !== 'report'), ['date', 'quote']);
	});

	test('nothing is at an offset without annotations', () => {
		assert.deepEqual(readingOf('It met on Wednesday.').at(20), []);
	});

	test('a new reading takes over what the old one remembers of the blocks that stayed', () => {
		const done: string[] = [];
		const work: BlockWork<number> = { name: 'count', of: (text) => done.push(text) };
		const before = readingOf('One.\n\nTwo.');
		before.blocks.forEach((block) => before.recall(work, block));
		const after = readingOf('One.\n\nTwo and more.', before);
		after.blocks.forEach((block) => after.recall(work, block));
		assert.deepEqual(done, ['H', 'One.', 'Two.', 'Two and more.']);
	});

	test('other knowledge forgets', () => {
		const done: string[] = [];
		const work: BlockWork<number> = { name: 'count', of: (text) => done.push(text) };
		const before = readingOf('One.');
		before.blocks.forEach((block) => before.recall(work, block));
		const after = readingOf('One.', before, { ...knowledge });
		after.blocks.forEach((block) => after.recall(work, block));
		assert.deepEqual(done, ['H', 'One.', 'H', 'One.']);
	});
});

function readingOf(body: string, before?: Reading, known: Knowledge = knowledge): Reading {
	const article = parseArticle(`date 2021-09-30 H\n\n${body}`);
	assert.ok(article);
	return new Reading(article, known, before);
}

import assert from 'node:assert/strict';
import { Memory, type BlockWork } from '../../src/core/memory';

suite('memory', () => {
	test('the same work on the same words is done once', () => {
		const { work, done } = counted();
		const memory = new Memory();
		memory.recall(work, 'One.');
		assert.equal(memory.recall(work, 'One.'), 4);
		assert.deepEqual(done, ['One.']);
	});

	test('two works on the same words are two results', () => {
		const memory = new Memory();
		assert.equal(memory.recall({ name: 'length', of: (text) => text.length }, 'One.'), 4);
		assert.equal(memory.recall({ name: 'first', of: (text) => text.charAt(0) }, 'One.'), 'O');
	});

	test('the next generation takes over what it asks for', () => {
		const { work, done } = counted();
		const first = new Memory();
		first.recall(work, 'One.');
		new Memory(first).recall(work, 'One.');
		assert.deepEqual(done, ['One.']);
	});

	test('another context is done anew, also where the generation before knew one', () => {
		const done: string[] = [];
		const work = { name: 'joined', key: (context: string) => context, of: (text: string, context: string) => done.push(text + context) };
		const first = new Memory();
		first.recallIn(work, 'One.', 'a');
		const second = new Memory(first);
		second.recallIn(work, 'One.', 'a');
		second.recallIn(work, 'One.', 'b');
		second.recallIn(work, 'One.', 'b');
		assert.deepEqual(done, ['One.a', 'One.b']);
	});

	test('words stay the same words from one generation to the next', () => {
		const first = new Memory();
		assert.equal(first.sameWords('Once upon a time.'), 'Once upon a time.');
		assert.equal(new Memory(first).sameWords('Once upon a time.'), 'Once upon a time.');
		assert.equal(new Memory(first).sameWords(''), '');
	});

	test('what a generation did not ask for is forgotten after it', () => {
		const { work, done } = counted();
		const first = new Memory();
		first.recall(work, 'One.');
		const second = new Memory(first);
		second.recall(work, 'Two.');
		new Memory(second).recall(work, 'One.');
		assert.deepEqual(done, ['One.', 'Two.', 'One.']);
	});
});

function counted(): { work: BlockWork<number>; done: string[] } {
	const done: string[] = [];
	return { done, work: { name: 'length', of: (text) => done.push(text) && text.length } };
}

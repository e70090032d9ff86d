import assert from 'node:assert/strict';
import { emptyDirectory, type Directory } from '../../../src/core/directory/directory';
import { keptAtHand } from '../../../src/core/directory/recent';

suite('answers kept at hand', () => {
	test('a question is put once', () => {
		const { directory, asked } = counting();
		directory.organizationsNamed('Pentagon');
		directory.organizationsNamed('Pentagon');
		assert.deepEqual(asked, ['Pentagon']);
	});

	test('another day is another question', () => {
		const { directory, asked } = counting();
		directory.peopleCalled('Biden', { year: 2021, month: 9, day: 30 });
		directory.peopleCalled('Biden', { year: 2021, month: 9, day: 30 });
		directory.peopleCalled('Biden', { year: 2021, month: 10, day: 30 });
		assert.deepEqual(asked, ['Biden 9', 'Biden 10']);
	});

	test('no country is not the empty one', () => {
		const { directory, asked } = counting();
		directory.postsNamed('president');
		directory.postsNamed('president', '');
		directory.postsNamed('president', 'US');
		assert.deepEqual(asked, ['president anywhere', 'president ', 'president US']);
	});

	test('what is too long for a name is not kept', () => {
		const { directory, asked } = counting();
		const long = 'x'.repeat(200);
		directory.organizationsNamed(long);
		directory.organizationsNamed(long);
		assert.equal(asked.length, 2);
	});

	test('thousands of names are not kept for ever', () => {
		const { directory, asked } = counting();
		for (let number = 0; number < 10_000; number++) {
			directory.organizationsNamed(`Body ${number}`);
		}
		directory.organizationsNamed('Body 0');
		assert.equal(asked.length, 10_001);
	});
});

/** A directory that knows nobody and notes what it is asked. */
function counting(): { readonly directory: Directory; readonly asked: string[] } {
	const asked: string[] = [];
	const noted = (question: string): readonly never[] => {
		asked.push(question);
		return [];
	};
	return { asked, directory: keptAtHand({
		...emptyDirectory,
		organizationsNamed: noted,
		peopleCalled: (name, on) => noted(`${name} ${on.month}`),
		postsNamed: (wording, country) => noted(`${wording} ${country ?? 'anywhere'}`),
	}) };
}

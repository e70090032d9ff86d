import assert from 'node:assert/strict';
import fc from 'fast-check';
import { problemsOf, type Edit } from '../../src/core/problems';

/** Expects the marked problems, in order of their kinds, and no others. */
function check(marked: string, codes: readonly string[], name = 'news.txt'): void {
	const text = marked.replace(/[⟦⟧]/g, '');
	const found = problemsOf(text, name);
	assert.deepEqual(found.map(({ code }) => code), codes);
	const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words);
	if (spans.length > 0) {
		assert.deepEqual(found.map(({ span }) => text.slice(span.start, span.end)), spans);
	}
}

function mended(text: string, name = 'news.txt'): string {
	const [problem] = problemsOf(text, name);
	return [...problem?.fix ?? []].sort((a, b) => b.span.start - a.span.start).reduce(applied, text);
}

function applied(text: string, { span, text: words }: Edit): string {
	return text.slice(0, span.start) + words + text.slice(span.end);
}

suite('problems of the header', () => {
	const seedName = '000_5061bdebb244bffe.txt';
	test('none where the name promises one', () => { check('⟦Talks held.⟧\n\nThey met.', ['no-header'], seedName); });
	test('none where the name promises nothing', () => { check('Talks held.', []); });
	test('an empty file is no fault', () => { check(' \n\n ', [], seedName); });
	test('a header behind blank lines', () => {
		check('\n\n⟦date 2021-09-30 Talks held⟧\n\nThey met.', ['late-header'], seedName);
		assert.equal(mended('\n\ndate 2021-09-30 Talks held\n\nThey met.'), 'date 2021-09-30 Talks held\n\nThey met.');
	});
	test('a header behind a stray line, which is kept', () => {
		assert.equal(mended('Moved by wire\r\ndate 2021-09-30 Talks\r\n\r\nThey met.'), 'date 2021-09-30 Talks\r\n\r\nMoved by wire\r\n\r\nThey met.');
	});
	test('a date in running text is no late header', () => { check('The date 2021-09-30 was set.', ['no-header'], seedName); });
	test('a day that no calendar holds', () => {
		check('date ⟦2021-02-30⟧ Talks', ['impossible-date']);
		assert.equal(mended('date 2021-02-30 Talks'), 'date 2021-02-28 Talks');
		assert.equal(mended('date 2024-02-30 Talks'), 'date 2024-02-29 Talks');
	});
	test('a month or a year that no calendar holds is for the author to mend', () => {
		check('date ⟦2021-13-01⟧ Talks', ['impossible-date']);
		assert.equal(mended('date 10000-01-01 Talks'), 'date 10000-01-01 Talks');
	});
	test('a leap day is a day', () => { check('date 2024-02-29 Talks', []); });
});

suite('unclosed quotation marks', () => {
	const inNews = (words: string): string => `date 2021-09-30 Talks\n\n${words}`;
	test('curly', () => { check(inNews('She said ⟦“⟧We met.'), ['unclosed-quotation']); });
	test('straight', () => { check(inNews('She said ⟦"⟧We met.'), ['unclosed-quotation']); });
	test('the closing mark goes to the end of the paragraph', () => {
		assert.equal(mended(inNews('She said: “We met.\n\nMore.')), inNews('She said: “We met.”\n\nMore.'));
	});
	test('closed ones are in order', () => { check(inNews('“A,” she said. "B," he said. «C», „D“ and „E”.'), []); });
	test('each paragraph of a long quotation opens and only the last closes', () => { check(inNews('“One.\n\n“Two.\n\n“Three.”'), []); });
	test('a continued quotation whose next paragraph does not open', () => { check(inNews('⟦“⟧One.\n\nTwo.'), ['unclosed-quotation']); });
	test('apostrophes, inches and single marks are none', () => { check(inNews('The players’ 6\'2" and ’90s; ‘so.'), []); });
	test('one missing mark spoils only its own paragraph', () => { check(inNews('⟦“⟧One, she said.\n\nShe said “two”.\n\nAnd “three”.'), ['unclosed-quotation']); });
});

suite('hidden characters', () => {
	test('one problem lists them all', () => {
		const [problem] = problemsOf('date 2021-09-30 T\n\nA\u202Eb\u200Bc\u200B', 'x.txt');
		assert.equal(problem?.detail, 'U+202E (1), U+200B (2)');
		assert.equal(mended('date 2021-09-30 T\n\nA\u202Eb\u200Bc\u200B'), 'date 2021-09-30 T\n\nAbc');
	});
	test('a byte order mark at the beginning is in order', () => { check('\uFEFFdate 2021-09-30 T', []); });
	test('joiners of scripts and emoji are in order', () => { check('date 2021-09-30 T\n\nمی\u200Cخواهم 👨\u200D👩', []); });
	test('tags count, by whole characters', () => {
		assert.equal(problemsOf('date 2021-09-30 T \u{E0041}x', 'x.txt')[0]?.detail, 'U+E0041 (1)');
	});
});

suite('characters that were lost', () => {
	const bytes = (text: string): string => new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
	test('an article saved as Windows 1252', () => {
		check(bytes('date 2021-09-30 Talks\n\nThe caf\u00E9 was \u0093full\u0094.'), ['lost-characters']);
	});
	test('an accent in UTF-8 is in order', () => { check('date 2021-09-30 Talks\n\nThe café was “full”.', []); });
});

suite('any text', () => {
	test('has problems inside itself, and mending takes each away', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (words, withHeader) => {
			const text = withHeader ? `date 2021-02-30 H\n\n${words}` : words;
			for (const { span, fix } of problemsOf(text, '000_5061bdebb244bffe.txt')) {
				assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
				assert.ok(fix.every((edit) => edit.span.start <= edit.span.end && edit.span.end <= text.length));
			}
		}), { seed: 20210930, numRuns: 500 });
	});
	test('a million adversarial characters are answered', function () {
		this.timeout(120_000); // what it takes is printed; only time that grows out of proportion can fail
		for (const piece of ['“', '"', '«“„', '\n“', 'date ', '\u200B']) {
			const text = `date 2021-09-30 H\n\n${piece.repeat(1_000_000 / piece.length)}`;
			const before = performance.now();
			problemsOf(text, 'x.txt');
			const took = performance.now() - before;
			assert.ok(took < 20_000, `${JSON.stringify(piece)} took ${took.toFixed(0)} ms`);
		}
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const root = join(__dirname, '..', '..');

suite('grammar', () => {
	let grammar: IGrammar;

	suiteSetup(async () => {
		const wasm = readFileSync(join(root, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm'));
		await loadWASM(new Uint8Array(wasm).buffer);
		const registry = new Registry({
			onigLib: Promise.resolve({
				createOnigScanner: (patterns) => new OnigScanner(patterns),
				createOnigString: (text) => new OnigString(text),
			}),
			loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(join(root, 'syntaxes', 'seed.tmLanguage.json'), 'utf8'), 'seed.json')),
		});
		const loaded = await registry.loadGrammar('text.seed');
		assert.ok(loaded);
		grammar = loaded;
	});

	/** Each piece of a text with the innermost scope that is not the file's own. */
	function scopesOf(text: string): readonly string[] {
		let state = INITIAL;
		return text.split('\n').flatMap((line) => {
			const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
			state = ruleStack;
			return tokens.filter(({ scopes }) => scopes.length > 1)
				.map(({ startIndex, endIndex, scopes }) => `${line.slice(startIndex, endIndex)} → ${scopes.slice(1).join(' ')}`);
		});
	}

	test('the first article’s header and quotations keep their scopes', () => {
		const text = readFileSync(join(root, 'seeds', '000_5061bdebb244bffe.txt'), 'utf8');
		const expected = readFileSync(join(__dirname, 'seed.snap.txt'), 'utf8');
		assert.equal(`${scopesOf(text).join('\n')}\n`, expected);
	});

	test('a date line further down is no header', () => {
		assert.ok(scopesOf(' date 2021-09-30 Talks.\n\nThe date 2021-09-30 is past.').every((piece) => !piece.startsWith('2021-09-30 is')));
		const down = scopesOf('Talks.\n\n date 2021-09-30 Talks.');
		assert.deepEqual(down.filter((piece) => piece.includes('2021-09-30')), []);
	});

	test('two apostrophes mark a quotation as one mark does', () => {
		assert.deepEqual(scopesOf('\'\'It holds,\'\' she said.').map((piece) => piece.replace(/ → .*/, '')), ['\'\'', 'It holds,', '\'\'']);
	});

	test('a straight mark behind a comma closes a curved one', () => {
		assert.deepEqual(scopesOf('“It holds," said Mayor Wu.').map((piece) => piece.replace(/ → .*/, '')), ['“', 'It holds,', '"']);
	});

	test('but a pair of straight ones within does not', () => {
		const pieces = scopesOf('“They say "It holds." to us,” she said.').map((piece) => piece.replace(/ → .*/, ''));
		assert.equal(pieces.join(''), '“They say "It holds." to us,”');
	});

	test('an apostrophe opens no quotation', () => {
		assert.deepEqual(scopesOf('China’s ministers’ plan is the people’s.'), []);
	});

	test('a line of 19,999 opening marks takes no longer than its length', () => {
		const took = (length: number): number => {
			const before = performance.now();
			scopesOf('“'.repeat(length));
			return performance.now() - before;
		};
		took(2_000);
		const small = took(5_000);
		const large = took(19_999);
		assert.ok(large < 400 || large / small < 9, `5,000 took ${small.toFixed(0)} ms, 19,999 took ${large.toFixed(0)} ms`);
	});
});

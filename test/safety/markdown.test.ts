import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { plain } from '../../src/core/label';
import { escaped } from '../../src/editor/escape';
import { runs } from './anyText';

// The editor renders cards with marked 14 and then turns `$(name)` into icons and bare addresses into links.
suite(`foreign text in a card (seed ${runs.seed})`, () => {
	const pieces = [
		'a', 'Karen Holm', ' ', '  ', '\n', '\n\n', '\t', '*', '**', '_', '`', '```', '[', ']', '(', ')', '![', '](', 'command:gloss.x', 'https://e.org/x.png', 'www.e.org',
		'a@e.org', '<', '>', '<img src=x onerror=y>', '<script>', '&', '&lt;', '&#36;', '$', '$(', '$(flame)', '$(flame~spin)', '#', '- ', '+ ', '1. ', '> ', '|', '---', '~~', '\\', '\\\\', '"', '\'',
		'“', '’', '\u202E', '\u2066', '\u0000', '\uD800', '😀', '中文', ':', '!', '=', '    code', '[x]: https://e.org', '^', '{', '}',
	];

	test('renders as exactly that text: no link, image, command, HTML or icon', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
			const text = `T${chosen.join('')}`; // a title is never empty
			const tokens = marked.lexer(`**${escaped(text)}** · x`, { gfm: true, breaks: false });
			assert.deepEqual(kindsIn(tokens).filter((kind) => !harmless.has(kind)), []);
			assert.equal(textIn(tokens), `${plain(text)} · x`.trim());
		}), { ...runs, numRuns: 2_000 });
	});

	test('has no icon left in it', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
			assert.doesNotMatch(escaped(chosen.join('')), /\$\([a-z-]+(?:~[a-z]+)?\)/);
		}), runs);
	});

	test('an address is words', () => {
		assert.equal(marked.parse(escaped('https://e.org and a@e.org'), { async: false }).trim(), '<p>https://e.org and a@e.org</p>');
	});
});

const harmless = new Set(['paragraph', 'text', 'strong', 'escape', 'space']);

function kindsIn(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap((token) => [token.type, ...'tokens' in token && token.tokens ? kindsIn(token.tokens) : []]);
}

function textIn(tokens: readonly Token[]): string {
	return tokens.map((token) => ('tokens' in token && token.tokens ? textIn(token.tokens) : 'text' in token ? unescaped(String(token.text)) : '')).join('').trim();
}

function unescaped(text: string): string {
	return text.replaceAll('&#36;', '$').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
}

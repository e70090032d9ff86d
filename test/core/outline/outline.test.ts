import * as assert from 'node:assert';
import type { Annotation } from '../../../src/core/annotations';
import { attributionOf } from '../../../src/core/attribution';
import { citationOf, dateText } from '../../../src/core/citation';
import { minutesToRead, wordCount } from '../../../src/core/length';
import { matches } from '../../../src/core/outline/filter';
import { groups, type OutlineNode } from '../../../src/core/outline/node';
import { firstView, outlineOf, type Order } from '../../../src/core/outline/outline';
import { readingOf } from '../kinds/people';
import { paragraphCards } from '../../../src/core/outline/paragraph';
import { Reading } from '../../../src/core/reading';
import { emptyDirectory } from '../../../src/core/directory/directory';
import { parseArticle } from '../../../src/core/article';
import { inEnglish } from '../../../src/core/card/say';
import { body, mention, person, quote, spanIn, Told } from '../told';

const news = ` date 2022-03-04 Harbour to reopen

Ana Ruiz, the harbour master, said on Thursday: “We will open the gates in the next week or so.” “All of them,” she said.

Critics called it “theatre.” Ruiz spoke to the Port Authority. “No comment at all from us today,” it said.`;

const ruiz = person('Ana Ruiz', {
	roles: [{ span: spanIn(news, 'the harbour master'), title: 'harbour master', organization: undefined, country: undefined, tense: 'current' }],
});

function told(text: string): readonly Annotation[] {
	const authority = body('Port Authority', spanIn(text, 'Port Authority'));
	const [thursday] = new Reading(parseArticle(text) ?? assert.fail(), { names: undefined, directory: emptyDirectory })
		.all('date').filter(({ span }) => span.start === text.indexOf('Thursday'));
	return [
		mention(ruiz, spanIn(text, 'Ana Ruiz')), mention(ruiz, spanIn(text, 'she'), { form: 'pronoun' }),
		mention(ruiz, spanIn(text, 'Ruiz', 2), { form: 'surname' }),
		authority,
		quote(spanIn(text, '“We will open the gates in the next week or so.”'), {
			speaker: { span: spanIn(text, 'Ana Ruiz'), name: 'Ana Ruiz', who: 'person', ids: ['ana-ruiz'] },
			cue: spanIn(text, 'said'), certainty: 'stated', uttered: thursday,
		}),
		quote(spanIn(text, '“All of them,”'), {
			form: 'fragment', speaker: { span: spanIn(text, 'she'), name: 'Ana Ruiz', who: 'person', ids: ['ana-ruiz'] },
			cue: spanIn(text, 'said', 2), certainty: 'pronoun',
		}),
		quote(spanIn(text, '“theatre.”'), {
			form: 'fragment', speaker: { span: spanIn(text, 'Critics'), name: 'Critics', who: 'unnamed', ids: [] },
			cue: spanIn(text, 'called'), certainty: 'stated',
		}),
		quote(spanIn(text, '“No comment at all from us today,”'), {
			speaker: { span: spanIn(text, 'it', 3), name: 'Port Authority', who: 'organization', ids: ['Port Authority'] },
			certainty: 'inferred',
		}),
		...thursday ? [thursday] : [],
	];
}

/** The panel as it is drawn: two spaces a level, the description behind a bar. */
function drawn(nodes: readonly OutlineNode[], depth = 0): string[] {
	return nodes.flatMap(({ label, description, children }) => [
		`${'  '.repeat(depth)}${label}${description ? ` | ${description}` : ''}`, ...drawn(children, depth + 1),
	]);
}

function draws(group: string, order: Order, lines: readonly string[], filter = ''): void {
	const nodes = outlineOf(new Told(news, told), { ...firstView, shown: new Set(groups), order, filter });
	assert.deepStrictEqual(drawn(nodes.filter(({ id }) => id === group)), lines);
}

suite('The panel', () => {
	test('groups quotations by speaker, who speaks first comes first', () => {
		draws('quotes', 'speaker', [
			'Quotes | 4',
			'  Ana Ruiz | 2',
			'    “We will open the gates in the next week or …” | ¶1 · said · Thu 3 Mar · 11 words',
			'    “All of them,” | ¶1 · she said',
			'  Critics | 1',
			'    “theatre.” | ¶2 · called',
			'  Port Authority | 1',
			'    “No comment at all from us today,” | ¶2 · inferred · 7 words',
		]);
	});
	test('names the speaker of each quotation in the text’s order', () => {
		draws('quotes', 'text', [
			'Quotes | 4',
			'  “We will open the gates in the next week or …” | Ana Ruiz · ¶1 · said · Thu 3 Mar · 11 words',
			'  “All of them,” | Ana Ruiz · ¶1 · she said',
			'  “theatre.” | Critics · ¶2 · called',
			'  “No comment at all from us today,” | Port Authority · ¶2 · inferred · 7 words',
		]);
	});
	test('puts quotations under their days, the undated last', () => {
		draws('quotes', 'calendar', [
			'Quotes | 4',
			'  2022-03-03 Thu | 1',
			'    “We will open the gates in the next week or …” | Ana Ruiz · ¶1 · said · 11 words',
			'  No day stated | 3',
			'    “All of them,” | Ana Ruiz · ¶1 · she said',
			'    “theatre.” | Critics · ¶2 · called',
			'    “No comment at all from us today,” | Port Authority · ¶2 · inferred · 7 words',
		]);
	});
	test('lists a person with role and mentions', () => {
		draws('people', 'speaker', [
			'People | 1',
			'  Ana Ruiz | 3 · harbour master',
			'    Ana Ruiz | ¶1 · Ana Ruiz, the harbour master, said on …',
			'    she | ¶1 · pronoun · … week or so.” “All of them,” she said.',
			'    Ruiz | ¶2 · Critics called it “theatre.” Ruiz spoke to the Port Authority. …',
		]);
	});
	test('says whose words are quoted and how surely', () => {
		draws('speakers', 'speaker', [
			'Who speaks | 22 words quoted',
			'  Named people | 64 % · 2 quotations',
			'    Ana Ruiz | 64 % · 2 quotations',
			'  Unnamed sources | 5 % · 1 quotation',
			'    Critics | 5 % · 1 quotation',
			'  Inferred | 32 % · 1 quotation',
			'    Port Authority | 32 % · 1 quotation',
		]);
	});
	test('keeps what a filter names, and what leads there', () => {
		draws('quotes', 'speaker', ['Quotes | 1 of 4', '  Ana Ruiz | 1 of 2', '    “All of them,” | ¶1 · she said'], 'ALL OF');
		draws('quotes', 'speaker', ['Quotes | 1 of 4', '  Critics | 1', '    “theatre.” | ¶2 · called'], 'critics');
	});
	test('is empty when nothing holds the filter’s words', () => {
		draws('quotes', 'speaker', [], 'submarine');
	});
	test('shows neither reported speech nor a group that is hidden', () => {
		const nodes = outlineOf(new Told(news, told), { ...firstView, shown: new Set(['people']) });
		assert.deepStrictEqual(nodes.map(({ id }) => id), ['people']);
		assert.ok(!firstView.shown.has('reports'));
	});
	test('gives every line an id of its own, which stays when text moves', () => {
		const ids = (text: string): string[] => {
			const all = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...all(children)]);
			return all(outlineOf(new Told(text, told), { ...firstView, shown: new Set(groups) }));
		};
		const before = ids(news);
		assert.strictEqual(new Set(before).size, before.length);
		assert.deepStrictEqual(ids(news.replace('Harbour to reopen', 'The old harbour is to reopen')), before);
	});
	test('counts the lines that match', () => {
		assert.strictEqual(matches(outlineOf(new Told(news, told)), 'theatre'), 2); // the quotation and its paragraph, but no name beside it
	});
	test('shows hidden characters as nothing and no line without a label', () => {
		const text = ' date 2022-03-04 X\n\n\u202E“\u0007”';
		const nodes = outlineOf(new Told(text, () => [quote(spanIn(text, '“\u0007”'))]), firstView);
		const labels = drawn(nodes).join('\n');
		assert.doesNotMatch(labels, /[\u0000-\u0009\u202E]/);
		assert.ok(drawn(nodes).every((line) => line.trim() !== ''));
	});
});

suite('Dates of the panel', () => {
	function lists(text: string, lines: readonly string[], order: Order = 'calendar'): void {
		const reading = new Reading(parseArticle(` date 2021-09-30 X\n\n${text}`) ?? assert.fail(), { names: undefined, directory: emptyDirectory });
		const [dates] = outlineOf(reading, { ...firstView, order, shown: new Set(['dates']) });
		assert.deepStrictEqual(drawn(dates?.children ?? []), lines);
	}
	test('stand in the calendar’s order, equal ones once with all their places', () => {
		lists('It said on Wednesday that it met at the end of August and in January 2020.\n\nIt ended on Wednesday after two days.', [
			'2020-01 | January 2020 · ¶1',
			'late Aug 2021 | the end of August · ¶1',
			'2021-09-29 Wed | Wednesday · ¶1, ¶2',
			'  Wednesday | ¶1',
			'  Wednesday | ¶2',
			'2021-09-30 Thu | article date',
			'Durations and repeats | 1',
			'  two days | ¶2 · P2D',
		]);
	});
	test('stand in the text’s order when that is asked for', () => {
		lists('It said on Wednesday that it met in January 2020.', [
			'2021-09-30 Thu | article date', '2021-09-29 Wed | Wednesday · ¶1', '2020-01 | January 2020 · ¶1',
		], 'text');
	});
});

suite('A citation', () => {
	test('holds words, speaker, role, day, certainty, headline, date, file and line', () => {
		const reading = new Told(news, told);
		const [first = assert.fail()] = reading.all('quote');
		assert.strictEqual(
			citationOf(reading, first, { file: 'harbour.txt' }),
			'“We will open the gates in the next week or so.” — Ana Ruiz, harbour master, Thu 3 March 2022 (stated). '
			+ '“Harbour to reopen”, Fri 4 March 2022, harbour.txt, line 3.',
		);
	});
	test('names nobody where nobody is named', () => {
		const text = ' date 2022-03-04 X\n\nIt was a “farce”.';
		const reading = new Told(text, () => [quote(spanIn(text, '“farce”'))]);
		const [first = assert.fail()] = reading.all('quote');
		assert.strictEqual(citationOf(reading, first, { file: 'x.txt' }), '“farce” — (no speaker stated). “X”, Fri 4 March 2022, x.txt, line 3.');
	});
	test('copies a date as the calendar has it', () => {
		const reading = new Reading(parseArticle(' date 2021-09-30 X\n\nIt met this week for two days.') ?? assert.fail(), { names: undefined, directory: emptyDirectory });
		assert.deepStrictEqual(reading.all('date').map(dateText), ['2021-09-30', '2021-09-27/2021-10-03', 'P2D']);
	});
});

suite('Attribution', () => {
	test('does not count titles and words at arm’s length', () => {
		const text = ' date 2022-03-04 X\n\nThe “experts” saw “Hamlet”.';
		const reading = new Told(text, () => [
			quote(spanIn(text, '“experts”'), { form: 'scare' }), quote(spanIn(text, '“Hamlet”'), { form: 'title' }),
		]);
		assert.strictEqual(attributionOf(reading).words, 0);
	});
});

suite('Length', () => {
	test('words are pieces with a letter or digit', () => { assert.strictEqual(wordCount('He paid – on 3 May – £5.'), 6); });
	test('a minute is the least', () => { assert.strictEqual(minutesToRead(3), 1); });
	test('343 words take a minute, 357 take two', () => { assert.deepStrictEqual([343, 357].map(minutesToRead), [1, 2]); });
});

suite('In this paragraph', () => {
	test('has one card for each that is named, in the text’s order', () => {
		const cards = paragraphCards(new Told(news, told), news.indexOf('Ana'), inEnglish)?.cards ?? [];
		assert.deepStrictEqual(cards.map(({ kind }) => kind), ['person', 'date', 'quote', 'quote']);
	});
	test('has what somebody says without marks, unless words of it are quoted', () => {
		const kindsIn = (text: string): readonly string[] => {
			const reading = readingOf(text);
			return (paragraphCards(reading, reading.article.text.length - 1, inEnglish)?.cards ?? []).map(({ kind }) => kind);
		};
		assert.deepStrictEqual(kindsIn('The deputy head of the delegation said the river would rise.'), ['report']);
		assert.deepStrictEqual(kindsIn('The deputy head of the delegation said the river would “rise a lot”.'), ['quote']);
	});
	test('has none of another paragraph', () => {
		const cards = paragraphCards(new Told(news, told), news.indexOf('Critics'), inEnglish)?.cards ?? [];
		assert.deepStrictEqual(cards.map(({ kind }) => kind), ['quote', 'person', 'organization', 'quote']);
	});
});

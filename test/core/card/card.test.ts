import assert from 'node:assert/strict';
import type { DateExpression } from '../../../src/core/annotations';
import type { CalendarDate } from '../../../src/core/calendar';
import { cardOf, type Card } from '../../../src/core/card/card';
import { emptyDirectory, type Directory } from '../../../src/core/directory/directory';
import type { Reading } from '../../../src/core/reading';
import { body, mention, person, quote, spanIn, Told } from '../told';

const news = [
	'date 2021-09-30 Talks held',
	'Lena Marsh, the Harbor Office director, and Capt. Wen Tao, deputy head of the Coast Guard Bureau, met.',
	'Wen said the talks went well. “We agreed,” Wen said. The office praised “open doors” and Marsh left.',
].join('\n\n');

const marsh = person('Lena Marsh', { familyName: 'Marsh' });

function told(directory?: Directory): Told {
	return new Told(news, (text) => {
		const roles = [
			{ span: spanIn(text, 'deputy head of the Coast Guard Bureau'), title: 'deputy head', organization: 'bureau', country: 'CN', tense: 'current' },
			{ span: spanIn(text, 'Capt.'), title: 'sailor', organization: undefined, country: undefined, tense: 'former' },
		] as const;
		const wen = person('Wen Tao', { familyName: 'Wen', nameOrder: 'family-first', rank: 'Capt.', roles });
		const wu = { ...spanIn(text, 'Wen', 3) };
		const speaker = { span: wu, name: 'Wen Tao', who: 'person', ids: ['wen-tao'] } as const;
		return [
			mention(marsh, spanIn(text, 'Lena Marsh')),
			mention(wen, spanIn(text, 'Capt. Wen Tao'), { name: spanIn(text, 'Wen Tao'), form: 'ranked-name' }),
			{ ...body('Coast Guard Bureau', spanIn(text, 'Coast Guard Bureau')), organization: {
				id: 'bureau', name: 'Coast Guard Bureau', classification: 'agency', country: 'CN', parent: undefined, entry: undefined,
			} },
			mention(wen, spanIn(text, 'Wen', 2), { form: 'surname' }),
			quote(spanIn(text, '“We agreed,”'), { speaker, certainty: 'stated', cue: spanIn(text, 'said', 2), reason: 'the verb follows' }),
			mention(wen, wu, { form: 'surname' }),
			quote(spanIn(text, '“open doors”'), { form: 'fragment' }),
			mention(marsh, spanIn(text, 'Marsh', 2), { form: 'surname' }),
		];
	}, directory);
}

suite('card of a person', () => {
	test('name and role here come first, with the line they stand on', () => {
		const card = cardAt(told(), 'Wen', 2);
		assert.equal(`${card.title} — ${card.beside}`, 'Wen Tao — Capt. · China (surname: Wen)');
		assert.deepEqual(card.subtitle, { text: 'deputy head, Coast Guard Bureau', source: { layer: 'article', line: 3 } });
	});
	test('introduced here, or in which line', () => {
		assert.deepEqual(rowsOf(cardAt(told(), 'Wen Tao'))[0], 'introduced here [article 3]');
		assert.deepEqual(rowsOf(cardAt(told(), 'Wen', 3))[0], 'introduced [article 3]');
	});
	test('counts mentions and quotations, and who is always named beside', () => {
		const rows = rowsOf(cardAt(told(), 'Wen', 2));
		assert.ok(rows.includes('Here: 3 mentions (¶1 ¶2) · speaks in 1 quotation · named with Lena Marsh each time'), rows.join('\n'));
		assert.ok(rows.includes('Also called: Wen'));
		assert.ok(rows.includes('“We agreed,” [article 5]'));
	});
	test('what is unknown is left out', () => {
		const card = cardAt(told(), 'Marsh', 2);
		assert.equal(card.beside, '');
		assert.equal(card.subtitle, undefined);
	});
	test('a former role is told as former, below the present one', () => {
		assert.ok(rowsOf(cardAt(told(), 'Wen', 2)).includes('also former sailor [article 3]'));
	});
	test('links lead to the introduction, to all mentions, to quotations where there are any, and to the panel', () => {
		assert.deepEqual(cardAt(told(), 'Wen', 2).links.map(({ to }) => to), ['introduction', 'mentions', 'quotes', 'panel']);
		assert.deepEqual(cardAt(told(), 'Marsh', 2).links.map(({ to }) => to), ['introduction', 'mentions', 'panel']);
	});
	test('the directory speaks for itself, for the article’s day, and only with a certain match', () => {
		const reading = new Told('date 2021-09-30 H\n\nAnn Lee spoke.', (text) => [
			mention(person('Ann Lee', { entry: 'q1' }), spanIn(text, 'Ann Lee')),
		], directory);
		const rows = rowsOf(cardAt(reading, 'Ann Lee'));
		assert.ok(rows.includes('Minister of Tides (since 2020) [directory]'), rows.join('\n'));
		assert.ok(!rows.some((row) => row.includes('Mayor')), 'a term that ended before the article’s day is not shown');
	});
	test('after the day on which a source was taken, an open term is only last known', () => {
		const termsOn = (day: string): readonly string[] => {
			const seen: Directory = { ...directory, membershipsOf: (id) => directory.membershipsOf(id).map((term) => ({ ...term, snapshot: '2022-08-03' })) };
			const reading = new Told(`date ${day} H\n\nFormer Minister of Tides Ann Lee spoke.`, (text) => [
				mention(person('Ann Lee', { entry: 'q1', roles: [{
					span: spanIn(text, 'Former Minister of Tides'), title: 'Minister of Tides', organization: undefined, country: undefined, tense: 'former',
				}] }), spanIn(text, 'Ann Lee')),
			], seen);
			return rowsOf(cardAt(reading, 'Ann Lee')).filter((row) => row.includes('[directory'));
		};
		assert.deepEqual(termsOn('2024-05-01'), ['Minister of Tides (since 2020, last known 2022-08-03) [directory]']);
		assert.deepEqual(termsOn('2022-05-01'), ['Minister of Tides (since 2020) [directory]', 'differs: in office on the article’s day [directory]']);
	});
	test('that a present office was over is told by the directory, beside the words of the article', () => {
		const reading = new Told('date 2031-09-30 H\n\nMinister of Tides Ann Lee spoke.', (text) => [
			mention(person('Ann Lee', { entry: 'q1', roles: [{
				span: spanIn(text, 'Minister of Tides'), title: 'Minister of Tides', organization: undefined, country: undefined, tense: 'former', overBy: 'directory',
			}] }), spanIn(text, 'Ann Lee')),
		], directory);
		const card = cardAt(reading, 'Ann Lee');
		assert.equal(card.subtitle?.text, 'Minister of Tides');
		assert.ok(rowsOf(card).some((row) => row.startsWith('over by then: Minister of Tides') && row.endsWith('[directory]')));
	});
	test('where article and directory differ, the card says so', () => {
		const reading = new Told('date 2021-09-30 H\n\nFormer Minister of Tides Ann Lee spoke.', (text) => [
			mention(person('Ann Lee', { entry: 'q1', roles: [{
				span: spanIn(text, 'Former Minister of Tides'), title: 'Minister of Tides', organization: undefined, country: undefined, tense: 'former',
			}] }), spanIn(text, 'Ann Lee')),
		], directory);
		assert.ok(rowsOf(cardAt(reading, 'Ann Lee')).includes('differs: in office on the article’s day [directory]'));
	});
});

suite('card of a body', () => {
	test('name, sort and country, names used and quotations', () => {
		const card = cardAt(told(), 'Coast Guard Bureau');
		assert.equal(`${card.title} — ${card.beside}`, 'Coast Guard Bureau — agency · China');
		assert.ok(rowsOf(card).includes('Here: Coast Guard Bureau ¶1 · not quoted'));
	});
	test('what the name says already is not said again', () => {
		const reading = new Told('date 2021-09-30 H\n\nCNN said so.', (text) => [body('CNN', spanIn(text, 'CNN'), { form: 'acronym' })]);
		assert.equal(cardAt(reading, 'CNN').subtitle, undefined);
	});
	test('a metonym is explained', () => {
		const reading = new Told('date 2021-09-30 H\n\nThe Pentagon said so.', (text) => [
			body('Department of Defense', spanIn(text, 'Pentagon'), { form: 'metonym' }),
		]);
		assert.equal(cardAt(reading, 'Pentagon').subtitle?.text, '“Pentagon” is a place that stands for it');
	});
});

suite('card of a quotation', () => {
	test('speaker, certainty and reason, cue, extent', () => {
		const card = cardAt(told(), 'We agreed');
		assert.equal(`${card.title} — ${card.beside}`, 'Speaker: Wen (Wen Tao) — stated');
		assert.equal(card.subtitle?.text, 'the verb follows');
		assert.ok(rowsOf(card).includes('Cue: “said” [article 5]'));
		assert.ok(rowsOf(card).some((row) => row.startsWith('2 words · whole sentences')));
	});
	test('whom a pronoun means comes before the pronoun, and a title goes with its name', () => {
		const titleOf = (words: string): string => {
			const reading = new Told(`date 2021-09-30 H\n\n“We agreed,” ${words} said.`, (text) => [
				quote(spanIn(text, '“We agreed,”'), { speaker: { span: spanIn(text, words), name: 'Wen Tao', who: 'person', ids: ['wen-tao'] }, certainty: 'pronoun' }),
			]);
			return cardAt(reading, 'We agreed').title;
		};
		assert.equal(titleOf('he'), 'Speaker: Wen Tao (“he”)');
		assert.equal(titleOf('Rear Admiral Wen Tao'), 'Speaker: Rear Admiral Wen Tao');
	});
	test('a phrase has no speaker, and none is made up', () => {
		const card = cardAt(told(), 'open doors');
		assert.equal(`${card.title} — ${card.beside}`, 'Quoted words — no speaker stated');
		assert.deepEqual(card.links.map(({ to }) => to), ['panel']);
	});
});

suite('card of a date', () => {
	const day = { year: 2021, month: 9, day: 29 };
	const wednesday = { type: 'DATE', value: '2021-09-29', first: day, last: day, basis: 'reckoned', rule: 'weekday after a past-tense verb: the most recent one' } as const;
	test('day, distance from the article, rule and alternative', () => {
		const next = { year: 2021, month: 10, day: 6 };
		const card = dateCard({ ...wednesday, alternative: { value: '2021-10-06', first: next, last: next, rule: 'the coming one' } });
		assert.equal(`${card.title} — ${card.beside}`, 'Wed 29 September 2021 — 1 day before the article (Thu 30 Sep)');
		assert.ok(rowsOf(card).includes('Rule: weekday after a past-tense verb: the most recent one [article 3]'));
		assert.ok(rowsOf(card).includes('Alternative: Wed 6 October 2021 (the coming one)'));
	});
	test('days are counted in days only while they are few', () => {
		const beside = (date: string): string => {
			const when = dayOf(date);
			return dateCard({ ...wednesday, first: when, last: when }).beside;
		};
		assert.equal(beside('2021-07-30'), '62 days before the article (Thu 30 Sep)');
		assert.equal(beside('2020-01-30'), 'about 20 months before the article (Thu 30 Sep)');
		assert.equal(beside('1989-11-09'), 'about 32 years before the article (Thu 30 Sep)');
		assert.equal(beside('2024-10-01'), 'about 3 years after the article (Thu 30 Sep)');
	});
	test('months are counted from month to month and years from year to year', () => {
		const beside = (first: string, last: string): string => dateCard({ ...wednesday, first: dayOf(first), last: dayOf(last) }).beside;
		assert.equal(beside('2021-07-01', '2021-07-31'), '2 months before the article (Thu 30 Sep)');
		assert.equal(beside('2020-01-01', '2020-12-31'), '1 year before the article (Thu 30 Sep)');
		assert.equal(beside('2021-11-01', '2021-11-30'), '2 months after the article (Thu 30 Sep)');
		assert.equal(beside('1980-01-01', '1989-12-31'), '32 years before the article (Thu 30 Sep)');
	});
	test('no code is shown that tells a reader nothing', () => {
		const card = dateCard({ value: 'FUTURE_REF', first: undefined, last: undefined });
		assert.equal(`${card.title} — ${card.beside}`, 'Wednesday: not placed in the calendar — ');
		assert.ok(!rowsOf(card).some((row) => row.startsWith('Value')));
	});
	test('a week, a month, a year and the end of a month', () => {
		const of = (first: string, last: string, more = {}): string => {
			const [from, to] = [first, last].map(dayOf);
			return dateCard({ ...wednesday, ...from && to ? { first: from, last: to } : {}, ...more }).title;
		};
		assert.equal(of('2021-09-27', '2021-10-03'), 'Mon 27 September – Sun 3 October 2021');
		assert.equal(of('2020-01-01', '2020-01-31'), 'January 2020');
		assert.equal(of('2020-01-01', '2020-12-31'), '2020');
		assert.equal(of('1980-01-01', '1989-12-31'), '1980s');
		assert.equal(of('2021-08-01', '2021-08-31', { mod: 'END' }), 'end of August 2021');
		assert.equal(of('2019-12-30', '2020-01-05'), 'Mon 30 December 2019 – Sun 5 January 2020');
	});
	test('a duration and a set have no day', () => {
		assert.equal(dateCard({ type: 'DURATION', value: 'P2D', first: undefined, last: undefined }).title, 'Wednesday: a length of time');
		assert.equal(dateCard({ type: 'SET', value: 'P1M', first: undefined, last: undefined }).title, 'Wednesday: again and again');
	});
	test('an impossible day resolves to nothing', () => {
		const card = dateCard({ value: '', first: undefined, last: undefined, impossible: 'June has 30 days' });
		assert.equal(card.title, 'Wednesday: no such day');
		assert.equal(card.subtitle?.text, 'June has 30 days');
	});
	function dateCard(more: Partial<DateExpression>): Card {
		const text = 'date 2021-09-30 H\n\nIt said on Wednesday that it ended.';
		const date: DateExpression = {
			kind: 'date', span: spanIn(text, 'Wednesday'), type: 'DATE', value: '', mod: undefined, first: undefined, last: undefined,
			basis: 'reckoned', rule: '', alternative: undefined, impossible: undefined, ...more,
		};
		return cardOf(new Told(text, () => [date]), date);
	}
});

suite('every card', () => {
	test('one line for each annotation around it', () => {
		const reading = new Told('date 2021-09-30 H\n\n“Ann Lee won,” they said.', (text) => [
			quote(spanIn(text, '“Ann Lee won,”')), mention(person('Ann Lee'), spanIn(text, 'Ann Lee')),
		]);
		const [first, ...others] = reading.at(reading.article.text.indexOf('Lee'));
		assert.deepEqual(first && cardOf(reading, first, others).nested, ['In the quotation “Ann Lee won,”']);
	});
	test('stays within 12 lines and some 500 characters, whatever the article says', () => {
		const name = `A${'b'.repeat(300)}`;
		const reading = new Told(`date 2021-09-30 H\n\n${`${name}. `.repeat(40)}`, (text) => {
			const long = person(name, { note: 'n'.repeat(900), roles: [{ span: spanIn(text, name), title: 't'.repeat(700), organization: undefined, country: 'XX', tense: 'current' }] });
			return Array.from({ length: 40 }, (_, index) => mention(long, spanIn(text, name, index + 1)));
		});
		const card = cardAt(reading, name, 3);
		const texts = [card.title, card.beside, card.subtitle?.text ?? '', ...card.rows.map(({ text }) => text), ...card.nested];
		assert.ok(texts.join('').length <= 560, String(texts.join('').length));
		assert.ok(2 + card.rows.length + card.nested.length <= 12);
	});
	test('nothing in it hides or breaks a line', () => {
		const reading = new Told('date 2021-09-30 H\n\nAnn\u202E\u0007\nLee won.', (text) => [mention(person('Ann\u202E\u0007\nLee'), spanIn(text, 'Ann\u202E\u0007\nLee'))]);
		assert.equal(cardAt(reading, 'Ann').title, 'Ann\uFFFD Lee');
	});
});

const directory: Directory = {
	...emptyDirectory,
	membershipsOf: (id) => id === 'q1' ? [
		{ person: 'q1', post: 'mayor', startDate: '2001', endDate: '2019-12-31', layer: 'directory', source: 's' },
		{ person: 'q1', post: 'tides', startDate: '2020', endDate: undefined, layer: 'directory', source: 's' },
	] : [],
	post: (id) => ({ id, label: id === 'tides' ? 'Minister of Tides' : 'Mayor', organization: undefined, country: undefined }),
	postsNamed: (wording) => wording === 'Minister of Tides' ? [{ id: 'tides', label: wording, organization: undefined, country: undefined }] : [],
};

function cardAt(reading: Reading, words: string, nth = 1): Card {
	const [annotation, ...others] = reading.at(spanIn(reading.article.text, words, nth).start + 1);
	assert.ok(annotation, `nothing stands at “${words}”`);
	return cardOf(reading, annotation, others);
}

function rowsOf({ rows }: Card): readonly string[] {
	return rows.map(({ text, source }) => source ? `${text} [${[source.layer, source.line].filter(Boolean).join(' ')}]` : text);
}

function dayOf(iso: string): CalendarDate {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return { year, month, day };
}

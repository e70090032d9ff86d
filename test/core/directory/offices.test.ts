import * as assert from 'node:assert';
import { bodyOf, called, day, directory, holders, possibleHolders } from './ask';

suite('directory: who held an office on a day', () => {

	test('on a day within a term', () => {
		assert.deepStrictEqual(holders('US secretary of defense', '2021-09-30'), ['Lloyd Austin']);
		assert.deepStrictEqual(holders('the US defence secretary', '2018-06-01'), ['James Mattis']);
		assert.deepStrictEqual(holders('president', '2021-09-30', 'US'), ['Joe Biden']);
		assert.deepStrictEqual(holders('chancellor', '2010-05-01', 'DE'), ['Angela Merkel']);
		assert.deepStrictEqual(holders('Prime Minister of the Solomon Islands', '2021-05-01'), ['Manasseh Sogavare']);
	});

	test('after a change, the successor', () => {
		assert.deepStrictEqual(holders('US secretary of defense', '2025-03-01'), ['Pete Hegseth']);
		assert.deepStrictEqual(holders('British prime minister', '2022-10-01'), ['Liz Truss']);
		assert.deepStrictEqual(holders('British prime minister', '2022-12-01'), ['Rishi Sunak']);
		assert.deepStrictEqual(holders('Ukrainian defence minister', '2023-10-01'), ['Rustem Umerov']);
	});

	test('on the day of a change nobody is certain', () => {
		assert.deepStrictEqual([...possibleHolders('president', '2021-01-20', 'US')].sort(), ['Donald Trump?', 'Joe Biden?']);
	});

	test('an open end is not certain after its snapshot', () => {
		assert.deepStrictEqual(possibleHolders('minister of health', '2022-07-01', 'SN').filter((name) => name.endsWith('?')), []);
		assert.deepStrictEqual(holders('president', '2040-01-01', 'RU'), []);
		assert.deepStrictEqual(possibleHolders('president', '2040-01-01', 'RU'), ['Vladimir Putin?']);
	});

	test('an end that was yet to come is not certain either', () => {
		assert.deepStrictEqual(holders('president', '2026-06-01', 'US'), ['Donald Trump']);
		assert.deepStrictEqual(holders('president', '2027-06-01', 'US'), []);
	});

	test('before the first term known, nobody', () => {
		assert.deepStrictEqual(possibleHolders('US secretary of defense', '1950-01-01'), []);
		assert.deepStrictEqual(possibleHolders('president', '1900-01-01', 'FR'), []);
	});

	test('a year alone does not say which day', () => {
		assert.deepStrictEqual(possibleHolders('president', '2021-06-01', 'LA'), ['Thongloun Sisoulith?'], 'from 2021');
		assert.deepStrictEqual(holders('president', '2022-06-01', 'LA'), ['Thongloun Sisoulith']);
	});

	test('an office is asked for with its country or with none', () => {
		assert.deepStrictEqual(directory.postsNamed('foreign minister', 'CN').map(({ label }) => label), ['Minister of Foreign Affairs']);
		assert.deepStrictEqual(directory.postsNamed('Chinese foreign minister').map(({ country }) => country), ['CN']);
		assert.ok(directory.postsNamed('foreign minister').length > 100, 'of every country');
		assert.deepStrictEqual(directory.postsNamed('French foreign minister', 'DE'), [], 'what is French is not German');
	});

	test('words of another order and spelling are the same office', () => {
		const [id] = directory.postsNamed('defense secretary', 'US').map((post) => post.id);
		for (const wording of ['Secretary of Defense', 'secretary of defence', 'the defense secretary', 'U.S. Secretary of Defense']) {
			assert.deepStrictEqual(directory.postsNamed(wording, 'US').map((post) => post.id), [id], wording);
		}
	});

	test('what is no office is none', () => {
		for (const wording of ['', 'the', 'secretary of nothing', 'defensive secretary', 'ministry', '…', 'president of the chess club']) {
			assert.deepStrictEqual(directory.postsNamed(wording, 'US'), [], wording);
		}
	});
});

suite('directory: which body an office belongs to', () => {

	test('a department, an armed service, an agency, a house', () => {
		assert.deepStrictEqual(bodyOf('US secretary of defense'), ['us-department-of-defense']);
		assert.deepStrictEqual(bodyOf('US deputy assistant secretary of defense for China'), ['us-department-of-defense']);
		assert.deepStrictEqual(bodyOf('assistant secretary of state for African affairs', 'US'), ['us-department-of-state']);
		assert.deepStrictEqual(bodyOf('chief of naval operations', 'US'), ['us-navy']);
		assert.deepStrictEqual(bodyOf('CIA director', 'US'), ['cia']);
		assert.deepStrictEqual(bodyOf('Fed chair', 'US'), ['federal-reserve']);
		assert.deepStrictEqual(bodyOf('Sen.', 'US'), ['us-senate']);
		assert.strictEqual(directory.postsNamed('Gov.', 'US').length > 50, true);
	});

	test('a ministry by its own entry, or the one that every state has', () => {
		assert.deepStrictEqual(bodyOf('Chinese foreign minister'), ['prc-ministry-of-foreign-affairs']);
		assert.deepStrictEqual(bodyOf('Brazilian foreign minister'), ['itamaraty']);
		assert.deepStrictEqual(bodyOf('Kenyan health minister'), ['ke-ministry-of-health']);
		assert.strictEqual(directory.organization('ke-ministry-of-health')?.country, 'KE');
	});

	test('Scotland’s ministers are not those of the kingdom', () => {
		assert.deepStrictEqual(bodyOf('UK finance minister'), ['uk-hm-treasury']);
	});

	test('an international body', () => {
		assert.deepStrictEqual(bodyOf('NATO secretary general'), ['nato']);
		assert.deepStrictEqual(holders('NATO Secretary-General', '2021-09-30'), ['Jens Stoltenberg']);
		assert.deepStrictEqual(holders('EU foreign policy chief', '2021-09-30'), ['Josep Borrell']);
	});
});

suite('directory: people', () => {

	test('by full name, with and without marks, hyphens and the family name first', () => {
		for (const name of ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan', 'Orbán Viktor', 'Viktor Orban', 'Kim Jong Un', 'Kim Jong-un', 'Nguyen Xuan Phuc']) {
			assert.strictEqual(directory.peopleNamed(name).length, 1, name);
		}
		assert.strictEqual(directory.peopleNamed('Bernie Sanders')[0]?.name, 'Bernard Sanders', 'by another name');
		assert.deepStrictEqual(directory.peopleNamed('joe biden'), [], 'case matters');
		assert.deepStrictEqual(directory.peopleNamed(''), []);
	});

	test('by the name news calls them, on a day on which they held an office', () => {
		assert.strictEqual(called('Biden', '2021-09-30')[0], 'Joe Biden');
		assert.strictEqual(called('Xi', '2021-09-30')[0], 'Xi Jinping');
		assert.strictEqual(called('von der Leyen', '2021-09-30')[0], 'Ursula von der Leyen');
		assert.strictEqual(called('Harris', '2021-09-30').includes('Kamala Harris'), true);
		assert.strictEqual(called('Harris', '2026-06-01').includes('Kamala Harris'), false, 'no longer');
		assert.deepStrictEqual(called('Nobodyknown', '2021-09-30'), []);
	});

	test('Burma, Indonesia and Ethiopia have names without a family', () => {
		assert.strictEqual(directory.peopleNamed('Aung San Suu Kyi')[0]?.familyName, undefined);
		assert.strictEqual(called('Suu Kyi', '2020-09-30')[0], 'Aung San Suu Kyi');
		assert.strictEqual(called('Abiy', '2021-09-30')[0], 'Abiy Ahmed Ali');
	});

	test('all their offices, in order of their start, later ones as well', () => {
		const [person] = directory.peopleNamed('Joe Biden');
		const terms = directory.membershipsOf(person?.id ?? '').map(({ post, startDate }) => `${startDate?.slice(0, 4) ?? '?'} ${directory.post(post)?.label ?? ''}`);
		assert.ok(terms.includes('2009 Vice President'), terms.join());
		assert.strictEqual(terms.at(-1), '2021 President');
		assert.deepStrictEqual(terms, [...terms].sort((a, b) => a.slice(0, 4).localeCompare(b.slice(0, 4))));
		assert.deepStrictEqual(directory.membershipsOf('nobody'), []);
	});

	test('a term names its source, and its snapshot where it is open', () => {
		const [open] = directory.postsNamed('Russian president').flatMap(({ id }) => directory.holdersOf(id, day('2024-01-01')));
		assert.strictEqual(open?.endDate, undefined);
		assert.match(open?.snapshot ?? '', /^\d{4}-\d\d-\d\d$/);
		assert.notStrictEqual(open?.source, '');
	});
});

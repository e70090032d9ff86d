import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/core/article';
import { isoDate } from '../../src/core/calendar';
import { Reading } from '../../src/core/reading';
import { textOf } from '../../src/core/span';
import { knowledge } from '../knowledge';

// What the golden text of the first article leaves out: names from beyond the article, ranks, countries, days, insertions.
suite('the first article', () => {
	const article = parseArticle(readFileSync(join(__dirname, '..', '..', 'seeds', '000_5061bdebb244bffe.txt'), 'utf8'));
	assert.ok(article);
	const reading = new Reading(article, knowledge);
	const words = (span: { start: number; end: number }) => textOf(article.text, span);
	const personNamed = (name: string) => reading.all('person').find(({ person }) => person.name === name)?.person;
	const bodyAt = (name: string) => reading.all('organization').find(({ span }) => words(span) === name)?.organization;

	test('the header', () => {
		assert.equal(article.published && isoDate(article.published), '2021-09-30');
		assert.deepEqual(article.headline, { start: 17, end: 86 });
		assert.deepEqual(article.paragraphs.map(({ number, line, span }) => [number, line, span.start, span.end]), [
			[1, 2, 88, 335], [2, 4, 337, 571], [3, 6, 573, 737], [4, 8, 739, 920],
			[5, 10, 922, 1227], [6, 12, 1229, 1569], [7, 14, 1571, 1936], [8, 16, 1938, 2296],
		]);
	});

	test('mentions by their offsets', () => {
		assert.deepEqual(reading.all('person').map(({ form, span }) => [form, span.start, span.end]), [
			['name', 337, 350], ['ranked-name', 412, 435], ['titled-name', 693, 722], ['surname', 739, 744], ['surname', 819, 824],
			['embedded-surname', 968, 973], ['embedded-surname', 974, 980], ['titled-name', 1571, 1590], ['name', 1938, 1945],
			['surname', 2007, 2012], ['surname', 2017, 2022], ['pronoun', 2257, 2259],
		]);
		assert.deepEqual(reading.all('organization').map(({ form, span }) => [form, span.start, span.end]), [
			['metonym', 124, 135], ['name', 295, 316], ['name', 460, 530], ['nested', 460, 484], ['name', 624, 657], ['name', 786, 802],
			['name', 883, 890], ['name', 968, 995], ['metonym', 1176, 1184], ['short', 1687, 1701], ['name', 1966, 1990],
		]);
	});

	test('“he” who said it is Wu Qian', () => {
		assert.deepEqual(reading.all('person').filter(({ form }) => form === 'pronoun').map(({ person, span }) => [person.name, words(span)]), [['Wu Qian', 'he']]);
	});

	test('Harris is never named in full, and the card says where her name comes from', () => {
		assert.equal(personNamed('Kamala Harris')?.nameFrom, 'directory');
		assert.equal(personNamed('Joe Biden')?.nameFrom, 'article');
	});

	test('Beijing is China’s government in the lead, the city of the briefing, and Washington is criticised', () => {
		assert.deepEqual(reading.all('capital').map(({ sense, span }) => [words(span), sense]), [['Beijing', 'government'], ['Beijing', 'city'], ['Washington', 'government']]);
	});

	test('rank and countries of offices', () => {
		assert.equal(personNamed('Huang Xueping')?.rank, 'Maj. Gen.');
		const countries = ['Michael Chase', 'Huang Xueping', 'Donald Trump', 'Joe Biden', 'Wu Qian'].map((name) => personNamed(name)?.roles[0]?.country);
		assert.deepEqual(countries, ['US', 'CN', 'US', 'US', 'CN']);
	});

	test('bodies by their country', () => {
		const countries = ['Department of Defense', 'White House', 'Biden-Harris Administration', 'People’s Liberation Army', 'RAND Corporation', 'China’s Defense Ministry']
			.map((name) => bodyAt(name)?.country);
		assert.deepEqual(countries, ['US', 'US', 'US', 'CN', 'US', 'CN']);
		assert.equal(bodyAt('Pentagon')?.id, bodyAt('Department of Defense')?.id);
		const office = bodyAt('People’s Liberation Army Office for International Military Cooperation');
		assert.equal(office?.country, 'CN');
		assert.equal(office.parent, bodyAt('People’s Liberation Army')?.id);
	});

	test('quotations by their offsets, when they were spoken and what the editor put in', () => {
		assert.deepEqual(reading.all('quote').map(({ span, uttered }) => [span.start, span.end, uttered?.value]), [
			[64, 71, undefined], [210, 217, '2021-09-29'], [902, 920, undefined], [922, 1171, '2021-09-29'], [1229, 1569, '2021-09-29'], [2102, 2237, undefined],
		]);
		assert.deepEqual(reading.all('quote').flatMap(({ insertions }) => insertions), [{ start: 1085, end: 1113 }]);
		assert.equal(reading.all('quote').filter(({ medium }) => medium && words(medium) === 'in a statement released on Wednesday').length >= 1, true);
	});

	test('dates by their offsets and days', () => {
		const days = reading.all('date').map(({ span, first, last }) => [span.start, span.end, first && isoDate(first), last && isoDate(last)]);
		assert.deepEqual(days, [
			[6, 16, '2021-09-30', '2021-09-30'],
			[232, 241, '2021-09-27', '2021-10-03'],
			[325, 334, '2021-09-29', '2021-09-29'],
			[546, 553, undefined, undefined],
			[674, 686, '2020-01-01', '2020-01-31'],
			[851, 868, '2021-08-21', '2021-08-31'],
			[1217, 1226, '2021-09-29', '2021-09-29'],
			[2032, 2041, '2021-08-19', '2021-08-19'],
			[2052, 2061, '2021-09-27', '2021-10-03'],
			[2067, 2074, undefined, undefined],
		]);
	});
});

import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { checkBodies, checkPeople, readingOf } from './people';

suite('bodies: words that take up a name', () => {
	test('a head with one word more of the name', () => {
		checkBodies('Norvale Health Board met. The Water Commission left. Then the health board voted.', [
			'name: Norvale Health Board = Norvale Health Board', 'name: Water Commission = Water Commission', 'short: health board = Norvale Health Board',
		]);
	});
	test('but not a word that the name has not', () => {
		checkBodies('Norvale Health Board met. Then the school board voted.', ['name: Norvale Health Board = Norvale Health Board']);
	});
	test('the union of an association of those who work', () => {
		checkBodies('The Line Pilots Association met. Then the union voted.', [
			'name: Line Pilots Association = Line Pilots Association', 'short: union = Line Pilots Association',
		]);
	});
	test('but not of an association of others', () => {
		checkBodies('The Norvale Gardens Association met. Then the union voted.', ['name: Norvale Gardens Association = Norvale Gardens Association']);
	});
	test('behind where it is based, how many sit on it or what others call it', () => {
		checkBodies('The Norvale Company met. The Water Board left. The Barwon, Ohio-based company fell. The five-member board voted. The “nonpartisan” board left.', [
			'name: Norvale Company = Norvale Company', 'name: Water Board = Water Board', 'short: company = Norvale Company', 'short: board = Water Board', 'short: board = Water Board',
		]);
	});
	test('the group is no firm where it can be an association', () => {
		const reading = readingOf('The Barwon Phosphate Company met. The company hired. The company fired. The Norvale Rivers Association was near. The group said so.', knowledge);
		assert.equal(reading.all('organization').at(-1)?.organization.name, 'Norvale Rivers Association');
	});
	test('whom somebody accuses of something', () => {
		checkBodies('The Water Commission met. They accused the commission of lying. Others want the commission of states.', [
			'name: Water Commission = Water Commission', 'short: commission = Water Commission',
		]);
	});
	test('nobody where a sentence went on to another of its sort', () => {
		checkBodies('The Norvale Commission met. The commission ruled. But a New Hampshire ballot commission in January was slow. The commission said so.', [
			'name: Norvale Commission = Norvale Commission', 'short: commission = Norvale Commission',
		]);
	});
	test('the agency is whom the auditors look into', () => {
		checkBodies('The Norvale Dam Agency met. The Norvale Audit Office wrote that the agency was slow.', [
			'name: Norvale Dam Agency = Norvale Dam Agency', 'name: Norvale Audit Office = Norvale Audit Office', 'short: agency = Norvale Dam Agency',
		]);
	});
	const inHeadline = (headline: string, text: string): readonly string[] => {
		const article = parseArticle(` date 2021-09-30 ${headline}\n\n${text}`);
		const reading = article && new Reading(article, knowledge);
		return reading?.all('organization').filter(({ form }) => form === 'short').map(({ span, organization }) => `${textOf(reading.article.text, span)} = ${organization.name}`) ?? [];
	};
	test('a head by itself in a headline', () => {
		assert.deepEqual(inHeadline('Talks stumble as council backs cuts', 'Norvale Borough Council met on Monday.'), ['council = Norvale Borough Council']);
	});
	test('but not where the article has two of them, or the headline says whose', () => {
		assert.deepEqual(inHeadline('Council backs cuts', 'Norvale Borough Council met Barwon Borough Council on Monday.'), []);
		assert.deepEqual(inHeadline('Flight attendants’ union backs cuts', 'The Norvale Teachers Union met on Monday.'), []);
	});
	test('the inquiry of a Royal Commission', () => {
		checkBodies('The Royal Commission met. Later the inquiry closed.', ['name: Royal Commission = Royal Commission', 'short: inquiry = Royal Commission']);
	});
	test('the department of the Pentagon, by its whole name in the directory', () => {
		const reading = readingOf('The Pentagon was asked. She said the department was slow.', knowledge);
		assert.deepEqual(reading.all('organization').map(({ span, organization }) => `${textOf(reading.article.text, span)} = ${organization.entry ?? ''}`), [
			'Pentagon = us-department-of-defense', 'department = us-department-of-defense',
		]);
	});
});

suite('bodies: Congress in India', () => {
	const kindOfCongress = (text: string): string | undefined => {
		const article = parseArticle(` date 2015-03-04 Talks\n\n${text}`);
		return article && new Reading(article, knowledge).all('organization').find(({ organization }) => organization.name.includes('Congress'))?.organization.classification;
	};
	test('is the party', () => { assert.equal(kindOfCongress('In New Delhi, Congress attacked the BJP over the budget of India.'), 'party'); });
	test('is the chamber in Washington', () => { assert.equal(kindOfCongress('In Washington, Congress attacked the White House over India.'), 'legislature'); });
	test('is no party where Indians are a people of Peru', () => { assert.notEqual(kindOfCongress('In Lima, Congress heard the Indian weavers of Peru.'), 'party'); });
});

suite('people: a name in its own script', () => {
	test('right behind the name, in brackets', () => {
		checkPeople('Anna Wu (吴安娜) and Bo Lund (left) met.', ['name: Anna Wu = Anna Wu', 'name: 吴安娜 = Anna Wu', 'name: Bo Lund = Bo Lund']);
	});
});

suite('bodies: the House', () => {
	test('is the chamber that the article has named', () => {
		const reading = readingOf('The Assam Legislative Assembly met in Guwahati. Members trooped into the well of the House.', knowledge);
		assert.deepEqual(reading.all('organization').map(({ span, organization }) => `${textOf(reading.article.text, span)} = ${organization.name}`), [
			'Assam Legislative Assembly = Assam Legislative Assembly', 'House = Assam Legislative Assembly',
		]);
	});
	test('is not the General Assembly of the nations', () => {
		assert.ok(readingOf('The General Assembly met. He is an editor for House races.', knowledge).all('organization').every(({ organization, span }) => span.start < 30 || organization.name !== 'General Assembly'));
	});
});

suite('bodies: chambers of several states', () => {
	const bodiesIn = (text: string): readonly string[] => {
		const reading = readingOf(text, knowledge);
		return reading.all('organization').map(({ span, organization }) => `${textOf(reading.article.text, span)} = ${organization.name}, ${organization.classification}`);
	};
	test('the state Senate is not that of the United States', () => {
		assert.deepEqual(bodiesIn('The U.S. Senate voted in Washington. She once sat in the Ohio state Senate and the state House.'), [
			'U.S. Senate = U.S. Senate, legislature', 'Senate = state Senate, legislature', 'House = state House, legislature',
		]);
	});
	test('a Treasury is the one with its country before it', () => {
		assert.deepEqual(bodiesIn('U.S. Treasury notes fell in New York. The Treasury was asked.').map((line) => line.split(', ')[0]), [
			'U.S. Treasury = U.S. Treasury', 'Treasury = U.S. Treasury',
		]);
	});
	test('the party is not its committee', () => {
		assert.deepEqual(bodiesIn('The Republican National Committee met. It could damage the party.').map((line) => line.split(', ')[0]), [
			'Republican National Committee = Republican National Committee',
		]);
	});
});

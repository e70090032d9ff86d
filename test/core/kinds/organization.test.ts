import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { knowledge } from '../../knowledge';
import { checkBodies, readingOf } from './people';

suite('bodies: names joined over the article', () => {
	test('a short form without the country', () => {
		checkBodies('China’s Defense Ministry replied. The letter to the Defense Ministry was lost.', [
			'name: China’s Defense Ministry = China’s Defense Ministry', 'name: Defense Ministry = China’s Defense Ministry',
		]);
	});
	test('"the ministry" takes up the latest ministry', () => {
		checkBodies('China’s Defense Ministry replied. Later the ministry was silent.', [
			'name: China’s Defense Ministry = China’s Defense Ministry', 'short: ministry = China’s Defense Ministry',
		]);
	});
	test('"the ministry" takes up nothing where no ministry was named', () => {
		checkBodies('The ministry was silent.', []);
	});
	test('an acronym and its expansion', () => {
		checkBodies('The International Atomic Energy Agency (IAEA) met. The IAEA agreed.', [
			'name: International Atomic Energy Agency = International Atomic Energy Agency',
			'acronym: IAEA = International Atomic Energy Agency',
			'acronym: IAEA = International Atomic Energy Agency',
		]);
	});
	test('a name that brackets give', () => {
		checkBodies('The National Water Commission (Conagua) met. They asked the Conagua Corporation.', [
			'name: National Water Commission = National Water Commission', 'acronym: Conagua = National Water Commission', 'name: Conagua Corporation = Conagua Corporation',
		]);
	});
	test('a name behind "or"', () => {
		checkBodies('The National Water Commission, or Conagua, met. They asked the Conagua Corporation.', [
			'name: National Water Commission = National Water Commission', 'acronym: Conagua = National Water Commission', 'name: Conagua Corporation = Conagua Corporation',
		]);
	});
	test('a name that "known as" gives', () => {
		checkBodies('The National Water Commission, known as Conagua, met. They asked the Conagua Corporation.', [
			'name: National Water Commission = National Water Commission', 'acronym: Conagua = National Water Commission', 'name: Conagua Corporation = Conagua Corporation',
		]);
	});
	test('"the Council" takes up the latest council', () => {
		const bodies = readingOf('The Bergen Harbour Council met. Karen Holm of the Council agreed.', knowledge).all('organization');
		assert.deepEqual(bodies.map(({ form, organization }) => `${form}: ${organization.name}`), ['name: Bergen Harbour Council', 'short: Bergen Harbour Council']);
	});
	test('a head without "the" is another’s name', () => {
		checkBodies('The Bergen Harbour Council met. It was said by Bergen Council Group.', ['name: Bergen Harbour Council = Bergen Harbour Council', 'name: Bergen Council Group = Bergen Council Group']);
	});
	test('who looks into the police is none of it', () => {
		checkBodies('The Independent Police Complaints Council met.', ['name: Independent Police Complaints Council = Independent Police Complaints Council']);
	});
	test('the noun beside a name tells its kind', () => {
		assert.equal(readingOf('It was a plan of the Popular Force party.', knowledge).all('organization')[0]?.organization.classification, 'party');
	});
	test('a corps may fight or help', () => {
		const kindOf = (body: string): string | undefined => readingOf(`It was a plan of the ${body}.`, knowledge).all('organization')[0]?.organization.classification;
		assert.deepEqual([kindOf('Bergen Rifle Corps'), kindOf('Harvest Corps')], ['armed forces', 'organisation']);
	});
	test('a force by itself is an army', () => {
		assert.equal(readingOf('It was a plan of the Bergen Defence Force.', knowledge).all('organization')[0]?.organization.classification, 'armed forces');
	});
	test('a place or a party in brackets is no name', () => {
		checkBodies('The National Water Commission (Bergen) met Senator Karen Holm (R-Texas).', ['name: National Water Commission = National Water Commission']);
	});
	test('the same ministry the other way round', () => {
		checkBodies('The Ministry of Transport replied. They asked the Transport Ministry.', ['name: Ministry of Transport = Ministry of Transport', 'name: Transport Ministry = Ministry of Transport']);
	});
	test('a state’s body in plain words', () => {
		checkBodies('It went to Ghana’s parliament and the Chinese navy.', ['name: Ghana’s parliament = Ghana’s parliament', 'name: Chinese navy = Chinese navy']);
	});
	test('a body of a man is none of a state', () => { checkBodies('It was Adler’s parliament and his private army.', []); });
	test('a firm without its legal form', () => {
		checkBodies('They asked the RAND Corporation. RAND answered.', ['name: RAND Corporation = RAND Corporation', 'acronym: RAND = RAND Corporation']);
	});
	test('a body inside another’s name', () => {
		checkBodies('The People’s Liberation Army Office for International Military Cooperation replied.', [
			'name: People’s Liberation Army Office for International Military Cooperation = People’s Liberation Army Office for International Military Cooperation',
			'nested: People’s Liberation Army = People’s Liberation Army',
		]);
	});
	test('"the company" takes up the company named last, where it employs', () => {
		checkBodies('Bergen Airlines replied. The company’s director left.', ['name: Bergen Airlines = Bergen Airlines', 'short: company = Bergen Airlines']);
	});
	test('"across the board" is no board', () => {
		checkBodies('The Bergen School Board met. Taxes rose across the board.', ['name: Bergen School Board = Bergen School Board']);
	});
	test('"the office" is too often a room', () => {
		checkBodies('The Office of Foreign Litigation replied. He left the office.', ['name: Office of Foreign Litigation = Office of Foreign Litigation']);
	});
});

suite('bodies: which of several, by day and country', () => {
	const entriesOn = (date: string, text: string): readonly (string | undefined)[] => {
		const article = parseArticle(` date ${date} A day in court\n\n${text}`);
		return article ? new Reading(article, knowledge).all('organization').map(({ organization: { entry } }) => entry) : [];
	};
	test('no court that was founded later', () => {
		assert.deepEqual(entriesOn('1987-04-08', 'The ICC agreed to the merger on Monday.'), [undefined]);
		assert.deepEqual(entriesOn('2021-04-08', 'The ICC agreed to the hearing on Monday.'), ['international-criminal-court']);
	});
	test('letters that several bear are those of the country that the article is about', () => {
		assert.deepEqual(entriesOn('2016-04-08', 'The CBN spoke to voters in Ohio and in the United States.'), [undefined]);
		assert.deepEqual(entriesOn('2016-04-08', 'The CBN raised its rate in Nigeria.'), ['central-bank-of-nigeria']);
	});
});

suite('bodies: members of a party', () => {
	test('are no party of another country', () => {
		assert.deepEqual(readingOf('The Russians and the French came. She is in step with many Republicans, including Jeb Bush.', knowledge).all('organization'), []);
	});
});

suite('bodies: chambers of parliament', () => {
	test('the House is never the White House', () => {
		const names = readingOf('They sent it to the White House. The House agreed.', knowledge).all('organization').map(({ organization: { name } }) => name);
		assert.deepEqual(names, ['White House', 'House']);
	});
});

suite('bodies: what later words take them up', () => {
	const taken = (text: string): readonly string[] => readingOf(text, knowledge).all('organization').filter(({ form }) => form === 'short').map(({ organization, span }) => `${text.slice(span.start, span.end)} = ${organization.name}`);
	test('a committee is a panel', () => {
		assert.deepEqual(taken('The Norvale Budget Committee met. They told the panel nothing.'), ['panel = Norvale Budget Committee']);
	});
	test('its members belong to it without an article', () => {
		assert.deepEqual(taken('The Norvale Budget Committee met. She told committee members nothing, a former committee member said.'), [
			'committee = Norvale Budget Committee', 'committee = Norvale Budget Committee',
		]);
		assert.deepEqual(taken('The Norvale Harbour Board met.\n\nBoard president Karen Holm agreed.'), ['Board = Norvale Harbour Board']);
	});
	test('a noun before the head says that another is meant', () => {
		assert.deepEqual(taken('The Norvale Harbour Board met. She is a school board member.'), []);
	});
	test('an international organisation is an agency where no other is', () => {
		assert.deepEqual(taken('The World Health Organization met. The agency was late.'), ['agency = World Health Organization']);
		assert.deepEqual(taken('The Norvale Food Agency met the World Health Organization. The agency was late.'), ['agency = Norvale Food Agency']);
	});
});

suite('bodies: short names', () => {
	test('what stands before "of"', () => {
		checkBodies('The Norvale Bank of Norvale met. They asked the Norvale Bank.', ['name: Norvale Bank of Norvale = Norvale Bank of Norvale', 'name: Norvale Bank = Norvale Bank of Norvale']);
	});
	test('initials in small letters', () => {
		checkBodies('The Norvale Medical Research Institute (Nemri) met.', ['name: Norvale Medical Research Institute = Norvale Medical Research Institute', 'acronym: Nemri = Norvale Medical Research Institute']);
	});
	test('a constabulary without its force', () => {
		checkBodies('The Norvale Constabulary Force met. They asked the Norvale Constabulary.', ['name: Norvale Constabulary Force = Norvale Constabulary Force', 'nested: Norvale Constabulary = Norvale Constabulary Force', 'name: Norvale Constabulary = Norvale Constabulary Force']);
	});
});

suite('bodies: parliaments without an article', () => {
	test('"told parliament" takes up the one that was named', () => {
		const text = 'The Bundestag met on Monday. She told parliament nothing.';
		assert.deepEqual(readingOf(text, knowledge).all('organization').map(({ form, organization }) => `${form}: ${organization.name}`), ['name: Bundestag', 'short: Bundestag']);
	});
	test('but not the Congress of the United States', () => {
		const text = 'The U.S. Congress met. Karen Holm, a member of parliament, left.';
		assert.deepEqual(readingOf(text, knowledge).all('organization').map(({ form }) => form), ['name']);
	});
});

suite('bodies: governments in plain words', () => {
	const bodies = (text: string): readonly string[] => readingOf(text, knowledge).all('organization').map(({ organization: { name, classification, entry } }) => `${name}, ${classification}, ${entry ?? '-'}`);
	test('of a state', () => { assert.deepEqual(bodies('It was said by the Norwegian government on Monday.'), ['Norwegian government, government, no-government']); });
	test('of a region and of a city', () => {
		assert.deepEqual(bodies('It was said by the Bihar govt and by Birmingham city council on Monday.'), ['Bihar government, government, -', 'Birmingham city council, government, -']);
	});
	test('of a province that no list has', () => {
		assert.deepEqual(bodies('It was said by the Tannu provincial government on Monday.'), ['Tannu provincial government, government, -']);
		assert.deepEqual(bodies('It was said by the provincial government on Monday.'), ['provincial government, government, -']);
	});
	test('of Wales is not the kingdom’s', () => { assert.deepEqual(bodies('It was said by the Welsh government on Monday.'), ['Welsh government, government, welsh-government']); });
	test('of a chamber, a committee', () => {
		assert.deepEqual(bodies('It was said by the National Assembly’s defense committee on Monday.')[0], 'National Assembly’s defense committee, legislature, -');
	});
});

suite('bodies: kinds by wording', () => {
	const kindOf = (name: string): string | undefined => readingOf(`On Monday the ${name} replied.`, knowledge).all('organization')[0]?.organization.classification;
	for (const [name, kind] of [
		['Ohio State Highway Patrol', 'police'], ['Public Accounts Committee', 'legislature'], ['United Nations Interim Force in Norvale', 'international organisation'],
		['Ohio Department of Education', 'agency'], ['Paris Group of Six', 'international organisation'], ['Farm Credit Administration', 'agency'], ['Federal Harvest Insurance Corporation', 'agency'], ['National Weather Institute', 'agency'], ['Group of Sugar Exporting Countries', 'international organisation'], ['International Coffee Organization', 'international organisation'], ['Norvale Research Council', 'agency'],
	] as const) {
		test(name, () => { assert.equal(kindOf(name), kind); });
	}
});

suite('bodies: kinds by the company a name keeps', () => {
	const kindIn = (text: string): string | undefined => readingOf(text, knowledge).all('organization').at(-1)?.organization.classification;
	test('what has shares is a company', () => { assert.equal(kindIn('On Monday shares of Voltarix rose.'), 'company'); });
	test('whom people talk to is a newspaper or a station', () => { assert.equal(kindIn('On Monday she told NKRX that it was late.'), 'news outlet'); });
	test('a head in the name goes before', () => { assert.equal(kindIn('On Monday customers of the Norvale Society left.'), 'organisation'); });
	test('a firm may say so first', () => { assert.equal(kindIn('On Monday Grupo Voltarix replied.'), 'company'); });
	test('the national bank of no state is a firm', () => { assert.equal(kindIn('On Monday the National Bank of Norvale replied.'), 'company'); });
	test('a party’s candidates tell it', () => { assert.equal(kindIn('They met the Norvale Alliance candidate on Monday.'), 'party'); });
	test('another name behind “known as” or “or” is taken whole', () => {
		const reading = readingOf('It is the Federal Home Loan Mortgage Corp., known as Freddie Mac. Freddie Mac sold notes.', knowledge);
		assert.deepEqual([...new Set(reading.all('organization').map(({ organization }) => organization.id))].length, 1);
	});
});

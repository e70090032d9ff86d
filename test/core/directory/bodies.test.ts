import * as assert from 'node:assert';
import { bodies, directory } from './ask';

suite('directory: bodies by their names', () => {

	test('name, alias, acronym, metonym, former name', () => {
		assert.deepStrictEqual(bodies('Department of Defense'), ['us-department-of-defense']);
		assert.deepStrictEqual(bodies('the Pentagon'), ['us-department-of-defense']);
		assert.deepStrictEqual(bodies('IAEA'), ['iaea']);
		assert.deepStrictEqual(bodies('PLA'), ['people-s-liberation-army']);
		assert.deepStrictEqual(bodies('Quai d’Orsay'), ['fr-ministry-of-europe-and-foreign-affairs']);
		assert.deepStrictEqual(bodies('Foreign and Commonwealth Office'), ['uk-foreign-office']);
	});

	test('each name says what sort it is', () => {
		const [defense] = directory.organizationsNamed('Pentagon');
		assert.strictEqual(defense?.otherNames.find(({ name }) => name === 'Pentagon')?.sort, 'metonym');
		assert.strictEqual(defense.otherNames.find(({ name }) => name === 'DoD')?.sort, 'acronym');
	});

	test('British and American spelling, marks, apostrophes, “the” and full stops do not matter', () => {
		assert.deepStrictEqual(bodies('World Health Organisation'), ['world-health-organization']);
		assert.deepStrictEqual(bodies('People\'s Liberation Army'), bodies('the People’s Liberation Army'));
		assert.deepStrictEqual(bodies('U.S. State Department'), bodies('US Department of State'));
		assert.deepStrictEqual(bodies('Elysée'), bodies('Élysée Palace'));
		assert.deepStrictEqual(bodies('Organization of Petroleum Exporting Countries'), ['opec']);
		assert.deepStrictEqual(bodies('Organisation of Economic Cooperation and Development'), ['oecd']);
	});

	test('what everybody knows is of a kind, whether or not its name may mean something else', () => {
		assert.deepStrictEqual(directory.wellKnown('Vodafone'), { classification: 'company', unmistakable: true });
		assert.deepStrictEqual(directory.wellKnown('Orange'), { classification: 'company', unmistakable: false });
		assert.strictEqual(directory.wellKnown('Vodafones of Norvale'), undefined);
		assert.strictEqual(directory.wellKnown(''), undefined);
	});

	test('case does', () => {
		for (const word of ['who', 'pla', 'fed', 'nato', 'us', 'ice', 'pentagon']) {
			assert.deepStrictEqual(bodies(word), [], word);
		}
	});

	test('a country’s own body by its common name', () => {
		assert.deepStrictEqual(bodies('China’s Defense Ministry'), ['prc-ministry-of-national-defense']);
		assert.deepStrictEqual(bodies('Chinese Ministry of National Defense'), ['prc-ministry-of-national-defense']);
		assert.deepStrictEqual(bodies('Ministry of Defense of the Russian Federation'), ['ru-ministry-of-defense']);
		assert.deepStrictEqual(bodies('Russian Ministry of Defence'), ['ru-ministry-of-defense']);
		assert.deepStrictEqual(bodies('Taiwan’s parliament'), ['tw-legislative-yuan']);
	});

	test('a body that nearly every state has needs no entry of its own', () => {
		assert.deepStrictEqual(bodies('Kenya’s Foreign Ministry'), ['ke-ministry-of-foreign-affairs']);
		assert.deepStrictEqual(bodies('Peruvian Supreme Court'), ['pe-supreme-court']);
		assert.deepStrictEqual(bodies('Ministry of Health'), [], 'whose, nothing says');
	});

	test('what nobody knows is nobody’s', () => {
		for (const name of ['', 'the', 'Blue Lantern Society', 'Ministry of Silly Walks', 'Beijing', 'Kyiv', 'China']) {
			assert.deepStrictEqual(bodies(name), [], name);
		}
	});

	test('a name of a million characters is nobody’s, at once', () => {
		const name = 'US '.repeat(333_333);
		const began = performance.now();
		assert.deepStrictEqual([bodies(name), directory.peopleNamed(name), directory.postsNamed(name), directory.governmentsSeatedIn(name)], [[], [], [], []]);
		assert.ok(performance.now() - began < 200);
	});

	test('news agencies, think tanks, banks, services and alliances that news names daily', () => {
		const names = [
			'Reuters', 'AP', 'Associated Press', 'AFP', 'Xinhua', 'Kyodo', 'Yonhap', 'TASS', 'Interfax', 'Anadolu Agency', 'IRNA', 'KCNA', 'dpa'.toUpperCase(),
			'RAND', 'CSIS', 'Brookings', 'IISS', 'SIPRI', 'Chatham House', 'Carnegie Endowment', 'Council on Foreign Relations', 'Lowy Institute', 'RUSI',
			'Bank of England', 'ECB', 'Federal Reserve', 'Bank of Japan', 'People’s Bank of China', 'RBI', 'CIA', 'MI6', 'Mossad', 'FSB', 'GRU', 'ISI', 'BND', 'SBU',
			'United Nations', 'UNHCR', 'WHO', 'WFP', 'UNICEF', 'IAEA', 'ILO', 'NATO', 'ASEAN', 'African Union', 'OPEC', 'IMF', 'World Bank', 'WTO', 'G7',
			'European Commission', 'European Parliament', 'European Council', 'Knesset', 'Bundestag', 'Duma', 'Lok Sabha', 'House of Commons', 'US Senate',
			'International Criminal Court', 'Hamas', 'Hezbollah', 'Taliban', 'White House', 'Kremlin', 'Downing Street', 'Foggy Bottom',
		];
		assert.deepStrictEqual(names.filter((name) => bodies(name).length !== 1), []);
	});

	test('papers and broadcasters are no news agencies', () => {
		const kindOf = (name: string): string | undefined => directory.organizationsNamed(name)[0]?.classification;
		assert.deepStrictEqual(['Reuters', 'Xinhua', 'Dow Jones Newswires'].map(kindOf), ['news agency', 'news agency', 'news agency']);
		assert.deepStrictEqual(['BBC', 'CNN', 'New York Times', 'Global Times'].map(kindOf), ['news outlet', 'news outlet', 'news outlet', 'news outlet']);
	});

	test('a government by the city it sits in, but no city is a body', () => {
		const seated = (city: string): readonly string[] => directory.governmentsSeatedIn(city).map(({ id }) => id);
		assert.deepStrictEqual(seated('Beijing'), ['prc-government']);
		assert.deepStrictEqual(seated('Kyiv'), ['ua-government']);
		assert.deepStrictEqual(seated('London'), ['uk-government']);
		assert.deepStrictEqual(seated('Brussels').length, 2, 'Belgium and the European Union');
		assert.deepStrictEqual(seated('Shanghai'), []);
		assert.deepStrictEqual(directory.organization('prc-government')?.otherNames.at(-1), { name: 'Beijing', sort: 'metonym' });
		assert.deepStrictEqual(directory.organization('ke-government')?.otherNames, [{ name: 'Nairobi', sort: 'metonym' }]);
	});
});

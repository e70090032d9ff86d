import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { checkBodies, readingOf } from './people';

/** Each mention as "words = name, kind", by model and directory. */
function bodiesIn(text: string): readonly string[] {
	const reading = readingOf(text, knowledge);
	return reading.all('organization').map(({ span, organization: { name, classification } }) => `${textOf(reading.article.text, span)} = ${name}, ${classification}`);
}

suite('bodies: of a state, without a name', () => {
	test('the government is one', () => { checkBodies('Farmers said the government had left them alone.', ['short: government = government']); });
	test('the government is the one that the paragraph has named', () => {
		checkBodies('The Turkish government was formed in May. The government has promised rain.', ['name: Turkish government = Turkish government', 'short: government = Turkish government']);
	});
	test('of two governments none is guessed in a paragraph that names neither', () => {
		checkBodies('The Turkish government met the Greek government.\n\nIt rained.\n\nThe government left.', ['name: Turkish government = Turkish government', 'name: Greek government = Greek government']);
	});
	test('courts, juntas and select committees in small letters', () => {
		assert.deepEqual(bodiesIn('He was jailed at Birmingham crown court. Mali’s junta said so. The Mali junta left. She sits on the home affairs select committee.'), [
			'Birmingham crown court = Birmingham crown court, court', 'Mali’s junta = Mali’s junta, government', 'Mali junta = Mali’s junta, government',
			'home affairs select committee = home affairs select committee, legislature',
		]);
	});
	test('a government shutdown is no body, nor is one with its country behind it', () => { checkBodies('The government shutdown went on.', []); });
	test('a ministry without a country, and what takes it up', () => {
		checkBodies('The foreign ministry objected. A spokesman for the ministry gave no reason.', ['short: foreign ministry = foreign ministry', 'short: ministry = foreign ministry']);
	});
	test('the central bank, where none is named', () => {
		assert.deepEqual(bodiesIn('Savings rose, the central bank said. It told the bank of Norvale.'), ['central bank = central bank, central bank']);
	});
	test('a county that the article names has a government, and a town a police', () => {
		assert.deepEqual(bodiesIn('The Kwale County government met. Bataan police objected.'), ['Kwale County government = Kwale County government, government', 'Bataan police = Bataan police, police']);
	});
	test('a sentence that ends in a country is no name of its government', () => {
		assert.deepEqual(bodiesIn('It was built in Spain. The government left.'), ['government = government, government']);
	});
	test('an agency of the United Nations by its task', () => {
		assert.deepEqual(bodiesIn('The U.N. refugee agency met, and UNHCR officials left. The U.N. peace body stayed.'), [
			'U.N. refugee agency = U.N. refugee agency, international organisation', 'UNHCR = U.N. refugee agency, international organisation', 'U.N. = U.N., international organisation',
		]);
	});
	test('the Senate is not its committee', () => {
		assert.deepEqual(bodiesIn('The Senate ethics committee met. The Senate left.'), ['Senate ethics committee = Senate ethics committee, legislature', 'Senate = Senate, legislature']);
	});
	test('a ministry that is named before is that one', () => {
		checkBodies('China’s Defense Ministry objected. A day later the defense ministry gave its reason.', [
			'name: China’s Defense Ministry = China’s Defense Ministry', 'short: defense ministry = China’s Defense Ministry',
		]);
	});
	test('the office of a president or of an attorney general', () => {
		assert.deepEqual(bodiesIn('The presidential office said nothing, and a lawyer in the Attorney General’s office left.'), [
			'presidential office = presidential office, agency', 'Attorney General’s office = attorney general’s office, agency',
		]);
	});
});

suite('bodies: what takes them up', () => {
	test('a name behind the short word', () => {
		assert.deepEqual(bodiesIn('The Norvale Employers Association met. The association, better known as NORVABO, left. Critics of NORVABO laughed.').slice(1), [
			'association = Norvale Employers Association, organisation', 'NORVABO = Norvale Employers Association, organisation', 'NORVABO = Norvale Employers Association, organisation',
		]);
	});
	test('a coast guard by both its words', () => {
		assert.deepEqual(bodiesIn('The Philippine Coast Guard came. Later the coast guard left.').map((each) => each.split(', ')[0]), ['Philippine Coast Guard = Philippine Coast Guard', 'coast guard = Philippine Coast Guard']);
	});
	test('in Westminster is where, not who', () => { assert.deepEqual(bodiesIn('In Westminster they voted.'), []); });
	test('a short word before a name is explained by it', () => {
		assert.deepEqual(bodiesIn('The Daily Norvale Newspaper closed. Karen Holm told the newspaper Berlingske that it was late.'), [
			'Daily Norvale Newspaper = Daily Norvale Newspaper, news outlet', 'Berlingske = Berlingske, news outlet',
		]);
	});
});

suite('bodies: whose they are', () => {
	test('its ministry is the one of the state named before', () => {
		const { organization } = readingOf('Russia’s Foreign Ministry said no. Israel objected. A statement by its Foreign Ministry was angry.', knowledge).all('organization')[1] ?? assert.fail('a second ministry');
		assert.equal(organization.country, 'IL');
	});
	test('two committees of one name and two states are two', () => {
		const found = readingOf('Kyrgyzstan’s State Committee for Security said no. Tajikistan’s State Committee for Security said yes.', knowledge).all('organization');
		assert.deepEqual(found.map(({ organization }) => organization.country), ['KG', 'TJ']);
	});
});

suite('bodies: what stands beside them', () => {
	test('a think tank, a news agency and a ministry’s department', () => {
		assert.deepEqual(bodiesIn('An economist at the Oslo think tank NORV told the Khovar news agency so. The ministry’s Department for Arms Control did not.'), [
			'NORV = NORV, think tank', 'Khovar = Khovar, news agency', 'Department for Arms Control = Department for Arms Control, agency',
		]);
	});
	test('whose dispatch it is, and whose lawmaker somebody is', () => {
		assert.deepEqual(bodiesIn('WARSAW, May 23 (NORVAP) -- A lawmaker with the far-right Norvale First left.'), ['NORVAP = NORVAP, news agency', 'Norvale First = Norvale First, party']);
	});
	test('where professors are there is a university', () => {
		assert.deepEqual(bodiesIn('Karen Holm, a professor at the Getulio Vargas Foundation, left.'), ['Getulio Vargas Foundation = Getulio Vargas Foundation, university']);
	});
	test('a ministry of disasters is a ministry', () => {
		assert.deepEqual(bodiesIn('The Ministry of Food and Disaster Management said so.'), ['Ministry of Food and Disaster Management = Ministry of Food and Disaster Management, ministry']);
	});
});

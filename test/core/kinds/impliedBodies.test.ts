import assert from 'node:assert/strict';
import { knowledge } from '../../knowledge';
import { readingOf } from './people';

/** The body of the first office of the first person of a text, by its name. */
function bodyOf(text: string): string | undefined {
	const reading = readingOf(text, knowledge);
	const held = reading.all('person').flatMap(({ person }) => person.roles)[0]?.organization;
	return reading.all('organization').find(({ organization }) => organization.id === held)?.organization.name;
}

suite('people: bodies that an office implies', () => {
	const cases: Readonly<Record<string, readonly [text: string, body: string | undefined]>> = {
		'a senator sits in the Senate': ['The Philippine Senate met. It was late when Sen. Corazon Magbanua spoke.', 'Philippine Senate'],
		'but a state senator not in that of the nation': ['The U.S. Senate met. It was late when state Sen. Karl Holm spoke.', undefined],
		'and whoever has a state before the title may sit in either': ['The House of Representatives met. It was late when South Carolina Rep. Karl Holm spoke.', undefined],
		'a minister for Home Affairs has a portfolio': ['The Home Ministry met. It was late when State Minister for Home Affairs Karen Holm spoke.', 'Home Ministry'],
		'a party’s leader by its adjective': ['The Liberal Party met. It was late when Liberal leader Karen Holm spoke.', 'Liberal Party'],
		'a councillor sits in the one council': ['The Norvale Township Council met. It was late when Councillor Karen Holm spoke.', 'Norvale Township Council'],
		'of two councils it stays open': ['The Norvale City Council met the Barwon City Council. It was late when Councillor Karen Holm spoke.', undefined],
		'a mayor belongs to city hall': ['City Hall was silent. It was late when Mayor Karen Holm spoke.', 'City Hall'],
		'a governor leads the central bank that is spoken of': ['The Riksbank met. The Riksbank waited. It was late when Governor Karen Holm spoke.', 'Riksbank'],
		'a judge sits in the court': ['The Norvale Regional Court met. It was late when Judge Karen Holm spoke.', 'Norvale Regional Court'],
		'but no judge in a supreme court': ['The Supreme Court waited for him. It was late when Judge Karl Holm spoke.', undefined],
		'a headteacher has a school': ['Hebbleton Primary School was closed. It was late when headteacher Karen Holm spoke.', 'Hebbleton Primary School'],
		'a deputy minister has a portfolio': ['The Ministry of Health met. It was late when Deputy Health Minister Karen Holm spoke.', 'Ministry of Health'],
		'an analyst behind whose name a bank stands works there': ['It was late, said analyst Karen Holm of Norvale Bank.', 'Norvale Bank'],
		'a senator is not of the party behind the name': ['It was late, said Sen. Karen Holm of the Norvale Green Party.', undefined],
		'its chairwoman is of whom the sentence before began with': ['The Norvale Grocers Association accused Barwon Foods plc. Its chairwoman, Karen Holm, left.', 'Norvale Grocers Association'],
		'where it sits is another': ['The Norvale Green Party objected. Its leader in the House, Karen Holm, left.', 'Norvale Green Party'],
		'and in a quotation’s paragraph, of whom the one above began with': ['The Norvale Grocers Association wrote to Barwon Foods plc.\n\n“It is over,” said its chairwoman, Karen Holm.', 'Norvale Grocers Association'],
		'an owner’s mark leads to what is owned': ['The Senate’s Public Accounts Committee wrote twice. Its chairwoman, Karen Holm, left.', 'Public Accounts Committee'],
		'a team has their captain': ['The Norvale Rovers lost on Monday. Their captain, Karl Holm, left.', 'Norvale Rovers'],
		'villagers have no such office': ['The Norvale Rovers lost on Monday. Their lawyer, Karl Holm, left.', undefined],
		'the theatre’s director is of what bears the word in its name': ['The Norvale Theatre Company met the Barwon Society. It was late when the theatre’s director, Karen Holm, spoke.', 'Norvale Theatre Company'],
		'or of the only one in it': ['On Monday it was told by the Barwon Foods Group. Its chairwoman, Karen Holm, left.', 'Barwon Foods Group'],
		'the union’s chairwoman is of the union just named': ['A strike was called by Norvabo, a trade union. It was late when the union’s chairwoman, Karen Holm, spoke.', 'Norvabo'],
		'but of two societies the paragraph tells neither': ['The Norvale Opera met the Barwon Society. It was late when the festival’s chairwoman, Karen Holm, spoke.', undefined],
		'a customs commissioner leads the bureau of customs': ['The Bureau of Customs was closed. It was late when Customs Deputy Commissioner Karl Holm spoke.', 'Bureau of Customs'],
		'a health executive is not of the health ministry': ['The Ministry of Health was closed. It was late when the county’s health executive, Karen Holm, spoke.', undefined],
	};
	for (const [name, [text, body]] of Object.entries(cases)) {
		test(name, () => { assert.equal(bodyOf(text), body); });
	}
	test('a former governor and administrator is neither now, the article before them or not', () => {
		const roles = readingOf('It was led by the former New Jersey governor and Environmental Protection Agency administrator Karen Holm.', knowledge).all('person')[0]?.person.roles;
		assert.deepEqual(roles?.map(({ title, tense }) => `${title}, ${tense}`), ['governor, former', 'administrator, former']);
	});
	test('a former aide and current anchor is one and was the other', () => {
		const roles = readingOf('It was decided by the former aide and current ABC News anchor Karl Holm.', knowledge).all('person')[0]?.person.roles;
		assert.deepEqual(roles?.map(({ title, tense }) => `${title}, ${tense}`), ['aide, former', 'anchor, current']);
	});
	test('a former adviser to two presidents is neither of them', () => {
		const roles = readingOf('It was said by Karen Holm, a former top adviser to President Bill Lund and President Berg.', knowledge).all('person').flatMap(({ person }) => person.roles.map(({ title }) => `${person.name}: ${title}`));
		assert.deepEqual([...new Set(roles)].filter((role) => role.startsWith('Berg')), ['Berg: President']);
	});
	test('an officer is in charge of sustainability', () => {
		const roles = readingOf('It was late, vice-president of sustainability Karen Holm said.', knowledge).all('person')[0]?.person.roles.map(({ title }) => title);
		assert.deepEqual(roles, ['vice-president of sustainability']);
	});
	test('a chief of staff serves a councilman', () => {
		const roles = readingOf('It was late. Karl Lund, chief of staff to Councilman Bo Berg, left.', knowledge).all('person')[0]?.person.roles.map(({ title }) => title);
		assert.deepEqual(roles, ['chief of staff to Councilman Bo Berg']);
	});
	test('a commissioner for something has the ministry for it', () => {
		assert.equal(bodyOf('The Commissioner for Education, Karen Holm, objected. The doors of the Ministry of Education are open.'), 'Ministry of Education');
	});
	test('a governor has the central bank that the article is about', () => {
		assert.equal(bodyOf('The National Bank of Hungary acted. The National Bank of Hungary rested. The National Bank of Hungary is old. Governor Karen Holm spoke to the European Central Bank.'), 'National Bank of Hungary');
	});
	test('a skipper has the team that the article is about', () => {
		assert.equal(bodyOf('The Norvale Raptors lost. Skipper Karen Holm left the Norvale Raptors. The Norvale Raptors rest.'), 'Norvale Raptors');
	});
	test('a finance minister has the finance ministry in small letters', () => {
		assert.equal(bodyOf('The finance ministry objected on Monday. Finance Minister Karen Holm agreed.'), 'finance ministry');
	});
	test('a trustee sits on the school board, a commissioner on the commission', () => {
		assert.equal(bodyOf('The Norvale School Board met. Trustee Karen Holm objected.'), 'Norvale School Board');
		assert.equal(bodyOf('The Norvale Racing Commission met. The Norvale Racing Commission left. Commissioner Karen Holm objected.'), 'Norvale Racing Commission');
	});
	test('whoever is known to be another country’s minister is not of this ministry', () => {
		const reading = readingOf('Ukraine’s Foreign Ministry objected on Monday. Foreign Minister Sergei Lavrov agreed.', knowledge);
		assert.deepEqual(reading.all('person')[0]?.person.roles.map(({ organization, country }) => [organization, country]), [['ru-ministry-of-foreign-affairs', 'RU']]);
	});
});

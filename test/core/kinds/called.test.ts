import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { knowledge } from '../../knowledge';
import { readingOf } from './people';

/** Each mention as "words = name (kind)". */
function bodiesIn(text: string): readonly string[] {
	const reading = readingOf(text, knowledge);
	return reading.all('organization').map(({ span, organization: { name, classification } }) => (
		`${reading.article.text.slice(span.start, span.end)} = ${name} (${classification})`
	));
}

suite('bodies: what the article calls them', () => {
	test('the airline is whoever was named last, and makes it a company', () => {
		assert.deepEqual(bodiesIn('They sued Severnair on Monday. The airline was silent.'), ['Severnair = Severnair (company)', 'airline = Severnair (company)']);
	});
	test('but not where a company was named before', () => {
		assert.deepEqual(bodiesIn('They sued Holm Corp and Severnair on Monday. The company was silent.'), [
			'Holm Corp = Holm Corp (company)', 'Severnair = Severnair (organisation)', 'company = Holm Corp (company)',
		]);
	});
	test('whose analyst looks on is not the company', () => {
		assert.deepEqual(bodiesIn('Shares of Holm Corp fell. They are cheap, said an analyst at Lund Bank. The company was silent.'), [
			'Holm Corp = Holm Corp (company)', 'Lund Bank = Lund Bank (company)', 'company = Holm Corp (company)',
		]);
	});
	test('what a department is for stands for it', () => {
		assert.deepEqual(bodiesIn('The deficit rose, the Commerce Department said. Commerce said it fell in May.'), [
			'Commerce Department = Commerce Department (agency)', 'Commerce = Commerce Department (agency)',
		]);
	});
	test('letters between commas are the name’s, and no other body’s', () => {
		assert.deepEqual(bodiesIn('They met at an International Norvale Organization, INO, council. The Norvale Bank, NATO, and others were there.').slice(0, 4), [
			'International Norvale Organization = International Norvale Organization (organisation)', 'INO = International Norvale Organization (organisation)',
			'Norvale Bank = Norvale Bank (company)', 'NATO = NATO (international organisation)',
		]);
	});
	test('a subsidiary is a firm’s, by the last word of its name too', () => {
		assert.deepEqual(bodiesIn('It owns Banca del Gottardo. Later it sold a Gottardo subsidiary.'), [
			'Banca del Gottardo = Banca del Gottardo (company)', 'Gottardo = Banca del Gottardo (company)',
		]);
	});
	test('capitals of a headline are the name that the article shortens', () => {
		const text = 'BARWON INTERSTATE SEEKS BANK\n\nLater Barwon Interstate Bancorp left. They met Barwon Interstate in May.';
		const article = parseArticle(`date 2021-09-30 ${text}`);
		const bodies = article ? new Reading(article, knowledge).all('organization') : [];
		assert.deepEqual([...new Set(bodies.map(({ organization: { name } }) => name))], ['Barwon Interstate Bancorp']);
	});
	test('the company is what the article is about, though another was named last', () => {
		const text = 'Holm Energy Inc is in talks, Holm said. Holm will sell a stake to Troon Partners Ltd.\n\nTroon Partners will lend on the company’s plants. Later Holm left.';
		assert.deepEqual(bodiesIn(text).filter((body) => body.startsWith('company')), ['company = Holm Energy Inc (company)']);
	});
	test('the company that says more is the one that spoke', () => {
		const text = 'Holm Ltd said it ended a plan to sell Fairlund Systems. Fairlund Systems makes chips, and Fairlund Systems is old.\n\nThe company said it was over.';
		assert.deepEqual(bodiesIn(text).filter((body) => body.startsWith('company')), ['company = Holm Ltd (company)']);
	});
	test('a place in brackets that goes on is no other name', () => {
		assert.deepEqual(bodiesIn('They met the Norvale Water Commission (New York City) on Monday. Later New York left.'), ['Norvale Water Commission = Norvale Water Commission (agency)']);
	});
	test('a head with a capital before an office', () => {
		assert.deepEqual(bodiesIn('They met the Norvale Oversight Committee on Monday. Committee Chairman Karen Holm left.').at(-1), 'Committee = Norvale Oversight Committee (agency)');
	});
	test('a committee of the White House is no lawmakers’', () => {
		assert.deepEqual(bodiesIn('They met the White House Trade Policy Committee on Monday.'), ['White House Trade Policy Committee = White House Trade Policy Committee (agency)']);
	});
	test('a high court in short', () => {
		assert.deepEqual(bodiesIn('The Norvale High Court met. Later, Norvale HC judges left the HC.'), [
			'Norvale High Court = Norvale High Court (court)', 'Norvale HC = Norvale High Court (court)', 'HC = Norvale High Court (court)',
		]);
	});
	test('the company is whom the article names most, where the paragraph names none', () => {
		assert.deepEqual(bodiesIn('Holm Corp fell. Holm Corp owes Lund Bank.\n\nThe company was silent.').at(-1), 'company = Holm Corp (company)');
	});
	test('a bank is a lender, a central bank the central bank', () => {
		assert.deepEqual(bodiesIn('They met Lund Bank on Monday. The lender was silent.').at(-1), 'lender = Lund Bank (company)');
		assert.deepEqual(bodiesIn('They met the Reserve Bank of Norvale on Monday. Later the central bank was silent.').at(-1), 'central bank = Reserve Bank of Norvale (central bank)');
	});
	test('the foreign ministry is the one of foreign affairs', () => {
		assert.deepEqual(bodiesIn('They met the Ministry of Finance on Monday. Later the finance ministry was silent.').at(-1), 'finance ministry = Ministry of Finance (ministry)');
	});
	test('in capitals what the article has in small letters', () => {
		assert.deepEqual(bodiesIn('They met REUTERS on Monday. Later Reuters was silent.').map((body) => body.split(' = ')[1]), ['Reuters (news agency)', 'Reuters (news agency)']);
	});
	test('initials with a small letter', () => {
		assert.deepEqual(bodiesIn('They met the Ministry of Transport on Monday. Later the MoT was silent.').at(-1), 'MoT = Ministry of Transport (ministry)');
	});
	test('the school said so, or anybody of it', () => {
		assert.deepEqual(bodiesIn('They met Norvale Primary School on Monday. The school was silent.').at(-1), 'school = Norvale Primary School (organisation)');
	});
	test('a club by either half of its name', () => {
		assert.deepEqual(bodiesIn('Later Norvale Wanderers met. They asked the Wanderers on Monday.').at(-1), 'Wanderers = Norvale Wanderers (organisation)');
	});
	test('a committee of a chamber in small letters', () => {
		assert.deepEqual(bodiesIn('She told the Commons defence committee on Monday.').filter((body) => body.startsWith('Commons defence')), ['Commons defence committee = Commons defence committee (legislature)']);
	});
	test('the opposition and a ruling group are parties', () => {
		assert.deepEqual(bodiesIn('They met the Norvale Conservative League, the largest opposition group, on Monday.'), ['Norvale Conservative League = Norvale Conservative League (party)']);
	});
	test('what its name and the words beside it say', () => {
		const kindOf = (text: string): string | undefined => readingOf(text, knowledge).all('organization')[0]?.organization.classification;
		const kinds = {
			'It was a plan of the Norvale Institute of Technology.': 'university', 'It was a plan of Norvale Mills.': 'company', 'It was a plan of the State Theatre Company.': 'organisation',
			'It was a plan of the Bundestag Transport Committee.': 'legislature', 'It was a plan of the Norvale Metropolitan Assembly.': 'government', 'It was on Hillside FM on Monday.': 'news outlet',
			'It was a plan of the Norvale Institute for Defense Analyses.': 'think tank', 'It was a plan of the Norvale Meteorological Department.': 'agency',
			'They bought Lund & Gow, the 146-year-old Norvale biscuit maker.': 'company',
		};
		assert.deepEqual(Object.fromEntries(Object.keys(kinds).map((text) => [text, kindOf(text)])), kinds);
	});
	test('an apposition names nobody anew', () => {
		assert.deepEqual(bodiesIn('They met Holm Corp, the company that builds ships.'), ['Holm Corp = Holm Corp (company)']);
	});
	test('a company with its legal form is the one without', () => {
		assert.deepEqual(bodiesIn('They met Qualcomm Corp on Monday. Later Qualcomm was silent.'), ['Qualcomm Corp = Qualcomm Corp (company)', 'Qualcomm = Qualcomm Corp (company)']);
	});
	test('what everybody knows needs no word of the article', () => {
		assert.deepEqual(bodiesIn('They met Heineken and Apple on Monday.'), ['Heineken = Heineken (company)', 'Apple = Apple (company)']);
	});
});

suite('bodies: what their names say that they are', () => {
	const kinds: Readonly<Record<string, string>> = {
		'Lugg Vale Primary School': 'organisation', 'Holm School of Economics': 'university', 'Customs Administration': 'agency', 'Oil and Gas Regulatory Authority': 'agency',
		'Herefordshire Council': 'government', 'University Hospital Norvale': 'organisation', 'Holm Capital Management': 'company', 'Pike County Emergency Management': 'agency',
		'Harlan County Board of Commissioners': 'government', 'BBC Radio Norvale': 'news outlet', 'City of Johannesburg': 'government', 'City of Birmingham Symphony Orchestra': 'organisation', 'Norvale Geological Survey': 'agency',
		'North East Herefordshire Council': 'government', 'Norvale Township Council': 'government', 'Norvale Provincial Water Resources Department': 'agency', 'Norvale Industrial Development Corporation': 'agency',
		'Norvale Cricket Board of Control': 'organisation', 'Norvale Wind B.V.': 'company', 'Norvale Ballet': 'organisation',
	};
	for (const [name, kind] of Object.entries(kinds)) {
		test(name, () => {
			assert.equal(readingOf(`They met the ${name} on Monday.`, knowledge).all('organization').find(({ organization }) => organization.name === name)?.organization.classification, kind);
		});
	}
});

suite('bodies: what the words beside a name make of it', () => {
	const kinds: Readonly<Record<string, string>> = {
		'the conservation charity Grupo Norvale': 'organisation', 'the Institute for Nature and Forests, the state body that pays for losses': 'agency',
		'the Norvale Guarantee Fund (NGF), the Danish export credit agency': 'agency', 'Wan Norvale, the theatre company': 'organisation', 'the ratings agency Norvax': 'company',
	};
	for (const [words, kind] of Object.entries(kinds)) {
		test(words, () => {
			assert.equal(readingOf(`On Monday they met ${words}, and left.`, knowledge).all('organization')[0]?.organization.classification, kind);
		});
	}
});

suite('bodies: how they are taken up', () => {
	const takenUp = (text: string, words: string): readonly string[] => bodiesIn(text).filter((each) => each.startsWith(`${words} = `)).map((each) => each.replace(/^.* = | \(.*$/g, ''));
	test('the troupe is the ballet', () => { assert.deepEqual(takenUp('They met the Norvale Ballet on Monday. The troupe left.', 'troupe'), ['Norvale Ballet']); });
	test('the forum is whoever has it in the name', () => { assert.deepEqual(takenUp('They met the Norvale Consultative Forum on Monday. The forum objected.', 'forum'), ['Norvale Consultative Forum']); });
	test('the brokerage is whose analyst speaks', () => {
		assert.deepEqual(takenUp('“It fell,” said Karen Holm, an analyst at Norvale Research. The brokerage cut its target.', 'brokerage'), ['Norvale Research']);
	});
	test('the agency is the one whose man says so', () => {
		assert.deepEqual(takenUp('The National Disaster Office said so.\n\nUNICEF representative Karen Holm says the agency has supplies.', 'agency'), ['UNICEF']);
	});
	test('a country’s Red Cross is the Red Cross of its article', () => {
		assert.deepEqual(takenUp('The Vanuatu Red Cross opened a school. The Red Cross had mats.', 'Red Cross'), ['Vanuatu Red Cross']);
	});
	test('a council without “the” is the one council of the article', () => {
		assert.deepEqual(takenUp('They met the Norvale Township Council on Monday. Council sold the plow.', 'Council'), ['Norvale Township Council']);
	});
	test('a town’s police and a country’s embassy are bodies', () => {
		assert.deepEqual(bodiesIn('Islamabad police guarded the Peruvian embassy, but its police officers left.').map((each) => each.replace(/ = .*/, '')), ['Islamabad police', 'Peruvian embassy']);
	});
	test('the think tank founded by somebody explains a name', () => {
		assert.deepEqual(takenUp('He left the Center for American Progress, the think tank founded by Karen Holm.', 'think tank'), []);
	});
	test('the credit union is the one that is named', () => {
		assert.deepEqual(takenUp('They robbed the Norvale Credit Union on Monday. They said the credit union was shut.', 'credit union'), ['Norvale Credit Union']);
	});
	test('the agency may be a coast guard, and is no embassy', () => {
		const text = 'It was told by the Korea Coast Guard. He left the Japanese Embassy. A cutter was sent by the agency.';
		assert.deepEqual(takenUp(text, 'agency'), ['Korea Coast Guard']);
	});
	test('the Titans are those whom the article names in full', () => {
		assert.deepEqual(takenUp('He left the Gold Coast Titans on Monday. The Titans objected.', 'Titans'), ['Gold Coast Titans']);
	});
	test('a chamber of representatives, credit unions and the Garda by their names', () => {
		const kinds = readingOf('The Chamber of Representatives met. The Norvale Credit Union and Lund Capital Markets are there. The Garda National Bureau left.', knowledge)
			.all('organization').map(({ organization }) => organization.classification);
		assert.deepEqual(kinds, ['legislature', 'company', 'company', 'police']);
	});
	test('what looks like a place and speaks as a firm is the firm', () => {
		assert.deepEqual(takenUp('They lent to Equatorial Communications Co on Monday. Equatorial said it will lose.', 'Equatorial'), ['Equatorial Communications Co']);
	});
	test('the club is whom it was before, not whoever is named last', () => {
		const text = 'The Redcliffe Raptors fell. Karl Lund left the club’s ground. An Integrity Unit sent two men. They asked the club.';
		assert.deepEqual(takenUp(text, 'club'), ['Redcliffe Raptors', 'Redcliffe Raptors']);
	});
	test('the union, the laboratory and the charity', () => {
		assert.deepEqual(takenUp('They met the Centre of Norvale Trade Unions on Monday. The union objected.', 'union'), ['Centre of Norvale Trade Unions']);
		assert.deepEqual(takenUp('They left the Laboratory of Tree-Ring Research. The roof of the laboratory leaked.', 'laboratory'), ['Laboratory of Tree-Ring Research']);
		assert.deepEqual(takenUp('They met Doctors Without Borders on Monday. The charity objected.', 'charity'), ['Doctors Without Borders']);
	});
	test('departments of a state or of a science are agencies, those of a nation ministries', () => {
		const kinds = (text: string): readonly string[] => readingOf(text, knowledge).all('organization').map(({ organization }) => organization.classification);
		assert.deepEqual(kinds('The Ohio Department of Education met. The Norvale Department of Meteorology left. The Norvale Department of Education stayed.'), ['agency', 'agency', 'ministry']);
		assert.deepEqual(kinds('The Institute for Eastern Borders met. The Norvale Mail-Sentinel left. The Norvale Venture Exchange and Telmar AS stayed.'), [
			'think tank', 'news outlet', 'company', 'company',
		]);
	});
});

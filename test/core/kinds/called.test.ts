import assert from 'node:assert/strict';
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
	test('a high court in short', () => {
		assert.deepEqual(bodiesIn('The Norvale High Court met. Later, Norvale HC judges left the HC.'), [
			'Norvale High Court = Norvale High Court (court)', 'Norvale HC = Norvale High Court (court)', 'HC = Norvale High Court (court)',
		]);
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
	};
	for (const [name, kind] of Object.entries(kinds)) {
		test(name, () => {
			assert.equal(readingOf(`They met the ${name} on Monday.`, knowledge).all('organization').find(({ organization }) => organization.name === name)?.organization.classification, kind);
		});
	}
});

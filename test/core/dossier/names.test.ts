import assert from 'node:assert/strict';
import { cardOf } from '../../../src/core/card/card';
import { paint } from '../../../src/core/paint';
import { textOf } from '../../../src/core/span';
import { bodiesIn, peopleIn, readWith, source } from './sheet';

suite('a reader’s dossier: who is meant', () => {
	const text = 'Zhang San, a baker, opened his shop on Monday. Lao Zhang sold out by noon.';
	const baker = { persons: [{ id: 'zhang-san', name: 'Zhang San', family_name: 'Zhang', other_names: [{ name: 'Lao Zhang' }], summary: 'Baker of Harbin.' }] };

	test('two names of one entry are one person', () => {
		assert.deepEqual(peopleIn(readWith(text, baker)), ['Zhang San: Zhang San, Lao Zhang']);
	});
	test('without the entry nothing joins them', () => {
		assert.notDeepEqual(peopleIn(readWith(text)), ['Zhang San: Zhang San, Lao Zhang']);
	});
	test('the card tells what the dossier says, and that it is the dossier’s', () => {
		const reading = readWith(text, baker);
		const [mention] = reading.all('person');
		const row = mention && cardOf(reading, mention).rows.find((each) => each.text === 'Baker of Harbin.');
		assert.equal(row?.source?.layer, 'dossier');
	});
	test('words that no rule takes for a name are one where an entry says so', () => {
		const iron = { persons: [{ name: 'Maria Keller', other_names: [{ name: 'the quiet negotiator' }] }] };
		assert.deepEqual(peopleIn(readWith('On Monday the quiet negotiator came back.', iron)), ['Maria Keller: the quiet negotiator']);
	});
	test('an entry’s name is found as whole words only', () => {
		const wu = { persons: [{ name: 'Wu' }] };
		assert.deepEqual(peopleIn(readWith('The train to Wuhan was late.', wu)), []);
	});
	test('an entry’s short name does not cut a longer one', () => {
		const huang = { persons: [{ name: 'Huang' }] };
		assert.deepEqual(peopleIn(readWith('On Monday Huang Xueping spoke.', huang)), ['Huang Xueping: Huang Xueping']);
	});
	test('an office in the dossier is on the card with its days', () => {
		const dossier = {
			persons: [{ id: 'ana', name: 'Ana Torres' }],
			memberships: [{ person_id: 'ana', role: 'harbour master', start_date: '2020-01', end_date: '2022-05-01' }],
		};
		const reading = readWith('On Monday Ana Torres closed the harbour.', dossier);
		const [mention] = reading.all('person');
		const row = mention && cardOf(reading, mention).rows.find((each) => each.text.startsWith('harbour master'));
		assert.deepEqual([row?.text, row?.source?.layer], ['harbour master (2020-01 to 2022-05-01)', 'dossier']);
	});
	test('two entries of one name say nothing', () => {
		const two = { persons: [{ id: 'a', name: 'Ana Torres', summary: 'Harbour master.' }, { id: 'b', name: 'Ana Torres', summary: 'Poet.' }] };
		const reading = readWith('On Monday Ana Torres closed the harbour.', two);
		assert.equal(reading.all('person')[0]?.person.entry, undefined);
	});
	test('the nearer dossier has the last word', () => {
		const [near, far] = [{ persons: [{ id: 'ana', name: 'Ana Torres', summary: 'Near.' }] }, { persons: [{ id: 'ana', name: 'Ana Torres', summary: 'Far.' }] }];
		const reading = readWith('On Monday Ana Torres closed the harbour.', near, far);
		assert.equal(reading.knowledge.directory.person('ana')?.summary, 'Near.');
	});
});

suite('a reader’s dossier: bodies', () => {
	test('another name of a body in the built-in directory means that body', () => {
		const dossier = { organizations: [{ id: 'us-department-of-defense', name: 'US Department of Defense', other_names: [{ name: 'the Five Sides' }] }] };
		const found = bodiesIn(readWith('The Department of Defense agreed on Monday. Later the Five Sides said no more.', dossier));
		assert.deepEqual(found, ['Department of Defense: Department of Defense, the Five Sides']);
	});
	test('a body of the reader’s own has the kind that the reader gives it', () => {
		const dossier = { organizations: [{ id: 'lithos', name: 'Lithos', classification: 'company', area_id: 'nl' }] };
		const [mention] = readWith('The shares of Lithos fell on Monday.', dossier).all('organization');
		assert.deepEqual([mention?.organization.classification, mention?.organization.country], ['company', 'NL']);
	});
});

suite('a reader’s dossier: no names, and names that are known', () => {
	const closure = 'On Monday Sandy Keller closed the coast road. Nobody blamed Sandy Keller.';

	test('words that are no name in this article name nobody here', () => {
		assert.deepEqual(peopleIn(readWith(closure, { not_names: [{ name: 'Sandy Keller', target: { source } }] })), []);
	});
	test('words that are no name elsewhere still name someone here', () => {
		assert.deepEqual(peopleIn(readWith(closure, { not_names: [{ name: 'Sandy Keller', target: { source: 'other.txt' } }] })), ['Sandy Keller: Sandy Keller, Sandy Keller']);
	});
	test('words that are no name anywhere name nobody', () => {
		assert.deepEqual(peopleIn(readWith(closure, { not_names: [{ name: 'Sandy Keller' }] })), []);
	});
	test('who is known has no colour and is still in the reading', () => {
		const reading = readWith('On Monday Ana Torres met Maria Keller.', { known: ['Ana Torres'] });
		const coloured = paint(reading).filter(({ kind }) => kind === 'person').map(({ span }) => textOf(reading.article.text, span));
		assert.deepEqual(coloured, ['Maria Keller']);
		assert.equal(reading.all('person').length, 2);
	});
});

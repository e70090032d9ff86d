import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { readingOf } from '../kinds/people';

/** Every name as "words/type". */
function namesIn(text: string): readonly string[] {
	const reading = readingOf(text, knowledge);
	return reading.names.map(({ span, type }) => `${textOf(reading.article.text, span)}/${type}`);
}

suite('names: what is taken for a body and is none', () => {
	test('who ends a row of people is one', () => {
		assert.deepEqual(namesIn('Co-founders Opal Tometi, Alicia Garza and Patrisse Cullors left.'), ['Opal Tometi/person', 'Alicia Garza/person', 'Patrisse Cullors/person']);
	});
	test('a firm at the end of such a row stays one', () => { assert.ok(namesIn('They hired John Smith, Karl Weber and Goldman Sachs for it.').includes('Goldman Sachs/organization')); });
	test('a maker of something is no part of its name', () => { assert.ok(namesIn('Pfizer’s deal with Botox-maker Allergan fell.').includes('Allergan/organization')); });
	test('two states are no body', () => { assert.deepEqual(namesIn('Deployments in Iraq and Syria meant war.'), ['Iraq/place', 'Syria/place']); });
	test('a secretary of state is no State Clinton', () => { assert.ok(namesIn('The then-Secretary of State Clinton’s letters were lost.').includes('Clinton/person')); });
	test('a party and a town in brackets name nobody', () => { assert.deepEqual(namesIn('They met Del. Jennifer McClellan (D-Richmond), a lawyer.'), ['Jennifer McClellan/person']); });
});

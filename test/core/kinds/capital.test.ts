import assert from 'node:assert/strict';
import { articleWithoutHeader } from '../../../src/core/article';
import { cardOf } from '../../../src/core/card/card';
import { sameAs } from '../../../src/core/entity';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';

suite('capitals', () => {
	test('a government objects, asks and is ready to', () => {
		check('Beijing objected to the plan. Moscow, which denies any part in it, has repeatedly asked for talks. Tokyo is ready to study it.', ['Beijing: government', 'Moscow: government', 'Tokyo: government']);
		check('Ottawa and Washington agree on the fish. Ankara no longer needs the loan.', ['Ottawa: government', 'Washington: government', 'Ankara: government']);
		check('Warsaw to withdraw its patrols', ['Warsaw: government']);
	});

	test('a city rises, hosts and has towers', () => {
		check('Jakarta too has plenty of new towers. Oslo was covered in snow. Rome hosted the race.', ['Jakarta: open', 'Oslo: open', 'Rome: open']);
	});

	test('a government is pressed, called on and expected to do something', () => {
		check('Lund urged Tehran to yield, and called on London to help. He expects Paris to sign.', ['Tehran: government', 'London: government', 'Paris: government']);
		check('He expects Paris in the spring.', ['Paris: open']);
	});

	test('what is between governments, and what is a government’s', () => {
		check('Tensions between Moscow and Ankara rose after Seoul’s decision. Pressure on Pretoria grew, and the Managua government fell.', [
			'Moscow: government', 'Ankara: government', 'Seoul: government', 'Pretoria: government', 'Managua: government',
		]);
		check('The way is clear for flights between London and Tokyo.', ['London: open', 'Tokyo: open']);
		check('The port was opened by Lund, but the talks were broken off by London.', ['London: government']);
	});

	test('one is in a city, goes there, and walks its streets', () => {
		check('The mayor of London flew to Cairo, left Vienna for Lima and was seen in Paris, Berlin and Rome. Athens’ air is bad, but Madrid’s streets are clean.', [
			'London: city', 'Cairo: city', 'Vienna: city', 'Lima: city', 'Paris: city', 'Berlin: city', 'Rome: city', 'Athens: open', 'Madrid: city',
		]);
		check('Oslo, May 3 - Lund said it was over. A Norvale firm in Lima, Peru, closed.', ['Oslo: city', 'Lima: city']);
	});

	test('who speaks is a government, wherever the verb stands', () => {
		check('The wheat, London insisted on Monday, was sold long ago.', ['London: government']);
	});

	test('a town or a state of the same name is no capital', () => {
		check('Lund sold a plant in Dublin, Calif., last year. Voters in Alaska, Hawaii and Washington hold caucuses. Lund lives in Athens, N.Y., now.', []);
		check('Lund lives in Washington, D.C., now.', ['Washington: city']);
	});

	test('Brussels may be either of two governments, but the city is Belgium’s', () => {
		const [acting, city] = capitalsIn('Brussels objected to the tariffs. Lund arrived in Brussels on Monday.').all('capital');
		assert.deepEqual([acting?.countries, city?.countries], [['BE', 'EU'], ['BE']]);
		assert.equal(acting?.governments.length, 2);
	});

	test('the card says which, and why', () => {
		const reading = capitalsIn('Beijing objected to the plan. The Chinese government is not alone. Lund spoke in Beijing.');
		const [acting, city] = reading.all('capital');
		assert.ok(acting && city);
		const card = cardOf(reading, acting);
		assert.deepEqual([card.title, card.beside], ['Government of China', 'government · China']);
		assert.equal(card.subtitle?.text, '“Beijing” stands for it here: it does what governments do');
		assert.equal(cardOf(reading, city).subtitle?.text, 'here the city: “in” stands before it');
	});

	test('the government is one by both its names, and not the city', () => {
		const reading = capitalsIn('Beijing objected to the plan. The Chinese government is not alone. Lund spoke in Beijing.');
		const [acting] = reading.all('capital');
		assert.ok(acting);
		assert.deepEqual(sameAs(reading, acting).map(({ span }) => textOf(reading.article.text, span)), ['Beijing', 'Chinese government']);
	});
});

function capitalsIn(text: string): Reading {
	return new Reading(articleWithoutHeader(text, { year: 2021, month: 9, day: 30 }), knowledge);
}

/** Each capital as "words: sense". */
function check(text: string, expected: readonly string[]): void {
	assert.deepEqual(capitalsIn(text).all('capital').map(({ span, sense }) => `${textOf(text, span)}: ${sense}`), expected);
}

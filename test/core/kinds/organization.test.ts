import { checkBodies } from './people';

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

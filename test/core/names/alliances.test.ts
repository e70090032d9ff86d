import { checkNames } from './check';

suite('names of those who join for something', () => {
	test('people of a sort and what they are for', () => {
		checkNames('In an advertisement by [O Americans for a Fair Share], which is rich, nobody spoke.');
		checkNames('It was written by [O Parents for Safe Schools] in May.');
	});
	test('not whoever works for a body', () => {
		checkNames('Workers for [O Boeing] went home.');
	});
});

suite('names of bodies that begin before what was seen', () => {
	test('an office of the United Nations', () => {
		checkNames('It is managed by the [O UN Office for the Coordination of Humanitarian Affairs] in Geneva.'.replace('Geneva', '[L Geneva]'));
	});
	test('not a first word in capitals', () => {
		checkNames('THE [O Redcliffe Raptors] were in meltdown last night.');
	});
});

suite('names and what ranks, heads or forms beside them tell', () => {
	test('a rank before an office is none of the body', () => {
		checkNames('It was written by [O Prothom Alo] Joint Editor [P Sohrab Hossain].');
	});
	test('a ministry whose head is written small', () => {
		checkNames('The [O Intelligence ministry] did not say how many. She worked for [O Hammonds] department store.');
	});
	test('a list before its letters', () => {
		checkNames('The [O Kenya Medical Practitioners, Pharmacists and Dentists Union] ([O KMPDU]) blamed it.');
	});
	test('a legal form makes a firm of what looks like somebody', () => {
		checkNames('It runs the cafeteria, in charge of [O Fredo Fresas S.A.], in the park.');
	});
	test('letters for small words are no body, unless these name one', () => {
		checkNames('Traders within the central business district ([M CBD]) met. The aide-de-camp ([M ADC]) left.');
		checkNames('They asked the central bank ([O CB]) and left.');
	});
	test('people of one descent are none', () => {
		checkNames('She is a member of the [M Santal] ethnic minority, he a leader of the Dalit community.');
	});
	test('an honour is none', () => {
		checkNames('He was honoured with the [M Elder of the Order of the Burning Spear].');
	});
	test('adjectives in a row before a council', () => {
		checkNames('The [O Economic, Social and Environmental Development Council of Puerto Iguazú] met.');
	});
	test('a rank ends nobody’s name', () => {
		checkNames('It was led by Chief of [O Defence Forces] Gen. [P Robert Kibochi].');
	});
	test('those of a land are named behind them', () => {
		checkNames('They met the former Namibian Olympians [P Agnes Samaria], [P Tjipe Herunga] and [P Ann Holm].');
	});
	test('a town where a dateline is from is no firm', () => {
		checkNames('[L INDIAN WELLS], [L Calif]. - [P Patrick Holm] died.\n\nHe is survived by [P Karl Holm] of [L Indian Wells].');
	});
	test('a newspaper named in an apposition', () => {
		checkNames('A student wrote the local newspaper, The [O Perry Chief], that it was so.');
	});
	test('a government is called after whoever leads it, and not after a party', () => {
		checkNames('It was an endorsement of relations with the [P Castro] government. The [O Labour] government fell.');
	});
});

suite('names that are no people', () => {
	test('streets, at home and abroad, and counties', () => {
		checkNames('Her office, on [L Avenida Julio A. Roca], contains a ficus.');
		checkNames('They walked out of the club’s [L Oxley Ave] headquarters.');
		checkNames('A [L Co Mayo] man was jailed.');
	});
	test('the sign of an index', () => {
		checkNames('The main index .BUX closed down 5.8 percent.');
	});
	test('a site', () => {
		checkNames('The crisis at [L Ground Zero] is over.');
	});
});

suite('names behind letters', () => {
	test('of an attorney general, of ministers and vice presidents', () => {
		checkNames('AG [P Mukasey] left. CM [P Yogi] objected. VP [P Harris] came.');
	});
	test('a party in letters keeps them', () => {
		checkNames('The [O DA Federal Council] met.');
	});
});

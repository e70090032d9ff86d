import { checkNames } from './check';

suite('names: what the words around tell', () => {
	test('an age makes a person', () => { checkNames('It was late. [P Suparman], 41, left on Monday.'); });
	test('so do years in an apposition', () => { checkNames('It was late. [P Sutrisno], a 34-year-old cement worker, left on Monday.'); });
	test('and a job', () => { checkNames('It was late. [P Peg], a dairy farmer, left on Monday.'); });
	test('who gives a name has one', () => { checkNames('One farmer, who gave her name only as [P Peg], left on Monday.'); });
	test('a regulator is no person', () => { checkNames('It was late. [O Ofgas], the regulator, left on Monday.'); });
	test('nor is a maker whose name is no person’s', () => { checkNames('It was late. [O Salares del Norte], a lithium producer, left on Monday.'); });
	test('what an apposition makes a company is one by its first word too', () => { checkNames('[O Fermi]’s debts grew. They asked [O Fermi Energia], a company that stores waste, on Monday.'); });
	test('the spokesman of an association with letters in brackets is somebody', () => { checkNames('It was [P Lin Chung-jung], a [O Norvale Shipbreaking Association] ([O NSA]) spokesman, who agreed.'); });
	test('but a producer with a given name is', () => { checkNames('It was late. [P Karen Holm], a film producer, left on Monday.'); });
	test('who asks in a transcript is somebody', () => { checkNames('Q ([P Saltanat Bekmurat], [O Radio Norvale]): Why is it so?'); });
	test('a chamber has no party', () => { checkNames('The Republican [O U.S. House] Speaker [P Paul Holm] left on Monday.'); });
	test('what flies for a country is none', () => { checkNames('They flew with [O Air Vanuatu] on Monday.'); });
	test('two joined by a sign trade', () => { checkNames('It was told by [O Sterling & Wray] on Monday.'); });
	test('an owner before a name makes a person', () => { checkNames('Club owner [P Chip Vandersloot], watching from a chair, agreed.'); });
	test('whose seat has letters is a person', () => { checkNames('Health MEC [P Thandeka Khumalo] and MCA [P Dennis Oduor] left on Monday.'); });
	test('a given name like a month opens a sentence', () => { checkNames('It was late. [P Jan Holm] left. [P April Lund] left on Monday.'); });
	test('a mayor has a town', () => { checkNames('The MP for [L Tamsy Vale] met the mayor of [L Parwan] on Monday.'); });
	test('whose surname is like a paper’s name is mayor still', () => { checkNames('It was bad, said [L Kansas City] Mayor [P Don Guardian] and Gov. [P Karen M. Post] on Monday.'); });
	test('hyphened ranks are no part of a name', () => { checkNames('It was Lt-Col [P Marco Pizzini] and Baroness [P Ruth Crane] who agreed.'); });
});

import { checkNames } from './check';

suite('names: the noun beside a name', () => {
	test('a broadcaster is no person', () => { checkNames('It was told by the broadcaster [O Télé Horizon] on Monday.'); });
	test('nor is a newspaper', () => { checkNames('The [O Le Soir Bleu] newspaper said so on Monday.'); });
	test('who has a show on the radio is one', () => { checkNames('They met [P Karen Holm], radio host, and [P David Adler] radio talk show host.'); });
	test('a movement of two words is no person', () => { checkNames('On Monday the [O Wakan Tira] movement agreed.'); });
	test('a person of a movement stays one', () => { checkNames('On Monday [P Karen Holm] movement and all agreed.'); });
	test('ships bear the names of people', () => { checkNames('They boarded the survey ship Anke Brandt on Monday.'.replace('Anke Brandt', '[M Anke Brandt]')); });
	test('a book is not whom it is about', () => { checkNames('He wrote the book [M Holm Cash] in May. They read [M Holm Cash] on Monday.'); });
	test('and patrol boats', () => { checkNames('It was stopped by the patrol boat [M Anna Berg] on Monday.'); });
	test('whose partner somebody is, is a firm', () => { checkNames('It was late when [P Karen Lund], now a partner at [O Holm Sayre], agreed.'); });
	test('an adjective that opens a sentence is none', () => { checkNames('National security adviser [P Karen Holm] agreed. Local officials agreed.'); });
	test('and so do storms', () => { checkNames('They rebuilt it after [M Hurricane Wanda] in May.'); });
	test('a storm is nobody by its own name either', () => { checkNames('It was Monday when [M Cyclone Wanda] hit the island, and Tuesday when [M Wanda] hit.'); });
	test('how members of a parliament address each other is no name', () => { checkNames('I see that the hon. Gentleman’s men are here. Will the right hon. Lady give way?'); });
	test('an office goes on to the body where it is held', () => { checkNames('It was told by [P Annemarie Lund], Director Offshore at [O Norvale Wind Ltd], on Monday.'); });
	test('a town behind "of" is a place', () => { checkNames('It burned in the municipality of [L San Telmo del Río] on Monday.'); });
	test('an officer of a man is not', () => { checkNames('They asked a lawyer of [P Karen Holm] on Monday.'); });
	test('what was called a province once is one again', () => { checkNames('He left the province of [L Guanamara]. On Monday [L Guanamara] celebrated.'); });
	test('a prize is nobody', () => { checkNames('[M Oscar]-winner [P Karen Holm] left on Monday.'); });
	test('what a noun once called a company is one again', () => { checkNames('The sensor company [O Nordhavn] rose on Monday. [O Nordhavn], founded by [P Lars Bech], has 90 people.'); });
	test('an analyst’s employer is no person', () => { checkNames('It was late, said [O Jefferies] analyst [P Karen Holm] on Monday.'); });
	test('a sheriff is no lake', () => { checkNames('It was a day of grief. Sheriff [P Kelly Lake] declined on Monday.'); });
	test('who has an office before the comma is a person', () => { checkNames('The senator representing the territory, [P Ireti Kingibe], has called for a probe.'); });
	test('and so has who comes before somebody', () => { checkNames('[P Gia Melikidze], her predecessor, has been ill since May.'); });
	test('a firm that owns is none', () => { checkNames('The owner of the mine, [O Salrom Group], has closed it.'); });
	test('what opens a sentence before an apposition is nobody', () => { checkNames('Reacting, the spokesman of the service, [P Karen Holm], denied it on Monday.'); });
	test('nor is whoever is of a people', () => { checkNames('The [M Austrian], a professor, agreed on Monday.'); });
	test('a show is not whom it is named after', () => { checkNames('She was seen on the [M Karen Holm Show] on Monday.'); });
	test('a surname that is a word stays one', () => { checkNames('They met [P Karen Day] and [P David Law] on Monday.'); });
});

suite('names: where a person’s name begins and ends', () => {
	test('behind the city of an ambassador', () => { checkNames('It was said by the ambassador to [L Lima] [P Karen Holm] on Monday.'); });
	test('but a given name may be a place’s', () => { checkNames('They gave it to [P Victoria Karen Holm] on Monday.'); });
	test('before a region', () => { checkNames('The [P Karen Holm] [L South Carolina] office was closed.'); });
	test('behind the court of a judge', () => { checkNames('They buried [O Supreme Court] Justice [P Antonio Holm] on Monday.'); });
	test('a highness is a title', () => { checkNames('It was signed by His Highness [P Hassan bin Faruq Al Tamimi] on Monday.'); });
	test('a country is nobody, though a headline runs it into a name', () => {
		checkNames('A law limits [L Ethiopia], he said. They met [P Mulugeta Abebe] there.');
	});
	test('somebody may be called like a country', () => { checkNames('They met [P Neil Jordan]. Later, [P Jordan] left.'); });
});

suite('names: whom a body is named after', () => {
	test('one who leads an administration is a person', () => { checkNames('It was a plan of the [P Trump] administration.'); });
	test('two leaders and what they lead are a body', () => { checkNames('It was a plan of the [O Biden-Harris administration].'); });
	test('a people does not lead', () => { checkNames('It was a plan of the [M Lebanese] presidency.'); });
});

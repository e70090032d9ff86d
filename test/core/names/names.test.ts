import { checkNames } from './check';

suite('names: titles, owners and lists', () => {
	test('a title is no part of a name', () => {
		checkNames('They met Finance Minister Dr. [P Mohamed Maait] and Secretary of State [P Anna Holm] on Monday.');
	});
	test('a title alone is nobody', () => { checkNames('The plan of the Prime Minister failed, the Foreign Minister said.'); });
	test('an owner is another name', () => { checkNames('It was [L Rwanda]’s [P Salima Mukansanga] who led the match.'); });
	test('a country’s ministry is one name', () => { checkNames('On Friday [O China’s Defense Ministry] replied.'); });
	test('people joined by "and" are two', () => { checkNames('Later [P Karen Holm] and [P David Adler] left.'); });
	test('a ministry with commas is one', () => { checkNames('The [O Ministry of Trade, Industry and Energy] replied on Monday.'); });
	test('whom a body unites opens its name', () => { checkNames('[O Investors Group Inc] sold its shares. [O Farmers Union] members voted.'); });
	test('a known name behind an office is somebody', () => { checkNames('Foreign Secretary [P James Baker] left. It was late when Secretary [P Baker] came.'); });
	test('a party before a known name is none of it', () => { checkNames('[P Karen Holm] left. They voted for [M Republican] [P Holm] on Monday.'); });
	test('who said what follows is not called Said', () => { checkNames('[P Ryan Holm] left. Said [P Holm], “It will rain.”'); });
	test('a weekday is no part of a body', () => { checkNames('They told [O MSNBC] Monday that they would leave. They told [O Fox News] Tuesday that they had left.'); });
	test('behind a country a portfolio goes on over "and"', () => { checkNames('It was said by the [O US Cybersecurity and Infrastructure Security Agency] on Monday.'); });
	test('a legal form with a stroke makes a company', () => { checkNames('Shares of [O Nordhavn A/S] rose on Monday, and [O Nordhavn] was glad.'); });
	test('a holiday is nobody', () => { checkNames('They have lost since [M Boxing Day], host the best on Monday and left.'); });
	test('the sign of a share is nobody', () => { checkNames('Shares of [O Boeing Co] <BA.N>, [O Intel Corp] (INTC.O) and [O Ogden Corp] <OG> rose.'); });
	test('pronouns and sentence openings are none', () => { checkNames('We waited. “They left,” she said. However, nobody came. Analysts agreed.'); });
	test('a party, a seat and who sits there are two names', () => { checkNames('They asked the [O Nav Samaj Party] MLA [P Anil Kumar] on Monday.'); });
	test('an office behind a body is none of its name', () => { checkNames('It was said by [O Kenya Defence Forces] Spokesperson [P Karen Holm] on Monday.'); });
	test('an office is no body', () => { checkNames('The Chief of Legal Services left on Monday.'); });
	test('a portfolio of several words is nobody', () => { checkNames('He met the Minister of Industry and Advanced Technology on Monday.'); });
	test('who belongs to a body is no part of its name', () => { checkNames('They asked [O Nav Samaj Party]’s [P Karen Holm] on Monday.'); });
	test('two countries joined by "And" are two', () => { checkNames('On Monday the [L U.S.] And [L West Germany] agreed.'); });
	test('two institutions joined by "and" are two', () => { checkNames('It was built by the [O Bergen Institute of Technology] and [O Colorado State University] in May.'); });
	test('the state of a governor is a place', () => { checkNames('The governor of [L New Hampshire] agreed on Monday.'); });
	test('peoples are other names', () => { checkNames('The [M French] and the [M Iraqis] agreed in [L Geneva].'); });
});

suite('names: initials in brackets', () => {
	test('tell how far a name reaches', () => {
		checkNames('The [O Organization for Security and Cooperation in Europe] ([O OSCE]) sent observers.');
	});
	test('leave a legal form out', () => { checkNames('They sold shares of the [O Bergen Telegraph and Telephone Corp] ([O BTT]) on Monday.'); });
	test('of a treaty are no body’s', () => { checkNames('They signed the [M Comprehensive Harbour Agreement] ([M CHA]) on Monday.'); });
	test('stand within hyphens too', () => { checkNames('It was the [O Bergen Tehreek-e-Insaf] ([O BTI]) that won. The [O BTI] agreed.'); });
	test('of a thing make no body of it', () => { checkNames('Growth of gross domestic product ([M GDP]) was slow.'); });
});

suite('names: the form of a line', () => {
	test('a dateline is a place', () => { checkNames('[L NAIROBI] — The water rose again on Monday.'); });
	test('a speaker’s label is a person', () => { checkNames('[P HOLM]: The water rose again on Monday.'); });
	test('a dash behind a dateline is no part of a name', () => { checkNames('[L LONDON], April 9 - [P Karen Holm] left.'); });
	test('a note’s label is nobody', () => { checkNames('NOTE: The water rose again on Monday.'); });
	test('who has a score is a team', () => { checkNames('[O Pohang] 3 [O Ulsan] 2'); });
});

suite('names: the rest of the article', () => {
	test('a surname alone is the person named in full', () => { checkNames('They met [P Lucinda Phoenix]. Later, [P Phoenix] left.'); });
	test('a firm is one by its first word as well', () => {
		checkNames('[O Barwon Farmlands Ltd] will pay. [O Barwon] said so on Monday, and shares of [O Barwon] rose.');
	});
	test('and without its legal form', () => { checkNames('They sold [O San Telmo Corp] on Monday. The shares of [O San Telmo] rose.'); });
	test('who has an office is no firm', () => { checkNames('[O Barwon Farmlands Ltd] will pay. The letter was signed by chairman [P Barwon].'); });
	test('a city stays one behind "in"', () => { checkNames('They met [P Whitney Houston]. The storm was felt in [L Houston] too.'); });
	test('a name written out is seen at a sentence’s start', () => { checkNames('They met [P Aung Htay Lwin] on Monday. [P Aung Htay Lwin] said nothing.'); });
	test('particles belong to a surname', () => { checkNames('They met [P Carla del Ponte] on Monday. Then [P del Ponte] left.'); });
	test('Arabic names are whole', () => { checkNames('They met [P Hassan bin Faruq al-Tamimi] on Monday.'); });
});

suite('names: what the directory lists', () => {
	test('a body by one word is no person', () => { checkNames('They asked [O Pemex] and [O Al Qaeda] on Monday.'); });
	test('a family’s name stays one', () => { checkNames('The children of [P Wagner] wept for [P Wagner] on Monday.'); });
	test('who has a full name is a person', () => { checkNames('They met [P Karen Citigroup]. Later, [P Citigroup] left.'); });
});

suite('names: topics, states and what somebody is known as', () => {
	test('a commission is named after its topic', () => { checkNames('The [O Commission on Harbour Fees] met in May.'); });
	test('but not after who directs it', () => {
		checkNames('It was said by [O Council on Harbour Fees] National Executive Director [P Karen Holm] on Monday.');
	});
	test('but not after a day', () => { checkNames('They left the [O European Commission] on Monday.'); });
	test('a state in short is a place', () => { checkNames('They left [L Fullerton], [L Calif]., on Monday.'); });
	test('what somebody is known as is a person', () => { checkNames('They met [P Karen Holm], known as [P KAHO], on Monday.'); });
});

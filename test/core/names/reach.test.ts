import { checkNames } from './check';

suite('names: how far the name of a body reaches', () => {
	test('over two counties', () => { checkNames('Later [O Hereford and Worcester Fire and Rescue Service] came.'); });
	test('over a list of portfolios', () => { checkNames('They asked the [O Department of Climate Change, Energy, the Environment and Water] on Monday.'); });
	test('over the head that closes a row of capitals', () => { checkNames('The [O House Harbour Committee] met. [O Senate Harbour Committee] Chairman [P Karen Holm] left.'); });
	test('not over the party of a chamber', () => { checkNames('Democratic [O Senate] candidates left on Monday.'); });
	test('over what a club is for', () => { checkNames('They belong to the [O Club for Growth], a group of donors.'); });
	test('over the “and” of another language', () => { checkNames('They sold shares of [O Norval ve Kredi Bankasi AS] on Monday.'); });
	test('over a given name before it', () => { checkNames('They met donor [P Luther Stan Holm] on Monday.'); });
	test('over the partners of a firm, and then everywhere', () => { checkNames('On Monday [O Karen Holm and Co Ltd] sold it. Later [O Karen Holm] sold it.'); });
	test('over partners between commas', () => { checkNames('It was sold by [O Norval, Adlermann and Co] on Monday.'); });
	test('over what a firm deals in besides', () => { checkNames('Shares of [O American Telephone and Telegraph Co] rose.'); });
	test('not over another known body', () => { checkNames('They asked the [O FBI] and [O Justice Department] on Monday.'); });
	test('not over whose White House it is', () => { checkNames('The [P Obama] [O White House] agreed.'); });
	test('over a firm of two partners', () => { checkNames('They met a lawyer from the firm of [O Fulbrook and Jawor] on Monday.'); });
	test('over one agency with two tasks', () => { checkNames('The [O Federal Savings and Loan Insurance Corporation] agreed.'); });
	test('not over a poll of it', () => { checkNames('They read it in a [O Fox News] Poll on Monday.'); });
	test('not over the portfolio of whoever serves somebody', () => { checkNames('[P Anna Holm] left. They met [P Anna Holm] Policy Director [P Karen Berg].'); });
	test('not over the day behind somebody', () => { checkNames('They told [P Karen Holm] Thursday that it was late.'); });
	test('not over how much it has', () => { checkNames('It would give [O Barwon] 15 pct of the shares of [O Barwon Inc] on Monday.'); });
	test('over savings and loans', () => { checkNames('They sold [O American Savings and Loan Association of Norvale] on Monday.'); });
	test('not over the rank of a director', () => { checkNames('They met [O Bank of Bergen] Executive Director [P Karen Holm] on Monday.'); });
	test('over a mark that belongs to it', () => { checkNames('They sold it to [O Disney+] on Monday.'); });
	test('over the country of a branch', () => { checkNames('It was sold by [O Barwon Securities (Japan) Ltd] on Monday.'); });
	test('over the part of the world of a branch', () => { checkNames('It was sold by [O Barwon Securities (Far East) Ltd] on Monday.'); });
	test('not over what joins clauses or is over', () => { checkNames('Once [O NEC] cuts output, others will. Former [O NAACP] president [P Karen Holm] agreed.'); });
	test('not over the president of a department', () => {
		checkNames('They asked the [P Obama] [O Justice Department] on Monday. The [O Kansas State Department] agreed.');
	});
	test('not over where it has its seat', () => { checkNames('They met [O Barwon Securities Ltd] Calgary-based analyst [P Karen Holm] on Monday.'); });
	test('not over whoever has three children', () => { checkNames('Mother-of-three [P Karen Holm] left.'); });
	test('a prefix parts nothing', () => { checkNames('It was signed by the [O Organization for Security and Co-operation in Europe] on Monday.'); });
	test('a company without its legal form is the same', () => { checkNames('They sold [O Norvale Copper Corp] on Monday. The shares of [O Norvale Copper] rose.'); });
});

suite('names: firms that look like people', () => {
	test('not the letters of a barrister', () => { checkNames('Opening the case, [P Piers Wetherell] QC said so.'); });
	test('by what they make', () => { checkNames('They met [O Bellhouse Aggregates] on Monday.'); });
	test('by who leads them', () => { checkNames('[P Karen Holm], publisher of [O Barwon], left.'); });
	test('by the noun before them, and then everywhere', () => { checkNames('The consultancy [O Arden Pryor] replied. Later [O Arden Pryor] declined.'); });
	test('in capitals beside small letters', () => { checkNames('A spokesperson for [O GAIL] said it was late.'); });
	test('in brackets behind their whole name', () => { checkNames('The [O Norvale Power Company] ([O Norpower]) met. Later [O Norpower] said so.'); });
	test('by the noun of what comes out', () => { checkNames('They sent it to [O Bergen Circle] magazine.'); });
	test('not whoever develops houses, who', () => { checkNames('They met [P Harlan Holm], a house developer, who left.'); });
	test('by the word of another language', () => { checkNames('They met [O Norvale Bankasi] on Monday.'); });
	test('not a quarter of the year', () => { checkNames('They said [O Norvale Steel] Q1 profit fell.'); });
});

suite('names: what is no body', () => {
	test('what somebody does', () => { checkNames('[P Karen Holm] came. Bashing [P Holm] is fun.'); });
	test('the state that has a governor', () => { checkNames('They met [L Maryland] Gov. [P Karen Holm] on Monday.'); });
	test('many who speak', () => { checkNames('Villagers said it was late.'); });
	test('a headline that is quoted', () => {
		checkNames('Later [P Paul Holm] left. It read “Speaker [P Paul Holm] Joins Growing List of Critics Rebuking Others Again.”');
	});
	test('who comes from a state', () => { checkNames('They met Vermonter [P Karen Holm] on Monday.'); });
	test('a sum of money', () => { checkNames('She said N22.1bn had been released on Monday.'); });
	test('a continent', () => { checkNames('They sailed the [L Indo-Pacific] on Monday.'); });
	test('the business of a commissioner', () => { checkNames('They asked the Securities Commissioner on Monday.'); });
	test('a fund for any campaign', () => { checkNames('She gave money to a super PAC on Monday. The [O Barwon Harbour PAC] took it.'); });
	test('a town of a state', () => { checkNames('They met at a [L Buffalo], [L New York], school on Monday.'); });
	test('a state by its postal code or its by-name', () => { checkNames('They won [L South Carolina]. They need votes in [L SC] and the [L Bluegrass State].'); });
	test('markets that an archive gave a capital', () => { checkNames('The [L U.S.] Markets fell.'); });
	test('a ship, and then everywhere', () => { checkNames('It is led by the aircraft carrier [M Karen Holm]. The [M Karen Holm] left.'); });
	test('members of a party', () => { checkNames('They met [M Republicans] on Monday.'); });
	test('the parties to a case', () => { checkNames('They spoke of [M Roe] v. [M Wade] on Monday.'); });
	test('where somebody sits', () => { checkNames('They met [P Rand Holm] of [L Kentucky] on Monday.'); });
	test('a law by its authors before any noun of laws', () => { checkNames('They would keep the [M Norval-Adler] financial reforms.'); });
	test('the people of a part of the world', () => { checkNames('They met [M Middle Eastern] leaders on Monday.'); });
	test('a city', () => { checkNames('They went to [L Ho Chi Minh City] on Monday.'); });
	test('a call to subscribe', () => { checkNames('They have a show. Subscribe here.'); });
	test('a family', () => { checkNames('[P Karen Holm] left. It belongs to the [M Holms] now.'); });
	test('a figure of economists', () => { checkNames('It said [M West German GNP] rose on Monday.'); });
	test('how much money there is', () => { checkNames('Both M2 and [M M3] grew, and [M U.S. GNP] rose on Monday.'); });
	test('the sign of a share', () => { checkNames('They sold [O Bankers Trust Co] <BT> on Monday.'); });
	test('a bank of a river', () => { checkNames('They met in the [L West Bank]. He is hard on the [L West Bank].'); });
	test('a month in short', () => { checkNames('[P Karen Holm] said Dec. 6 that it was late.'); });
	test('a game', () => { checkNames('They met before the [M Super Bowl] on Monday.'); });
	test('the rest of a heading', () => { checkNames('Invisible. [P Salma Hayek] Described Her Life. [P John Leguizamo] On How It Feels.'); });
	test('the office that a known body has', () => { checkNames('They met Former [O White House] Chief of Staff [P Karen Holm] on Monday.'); });
	test('two candidates', () => { checkNames('[P Karen Holm] and [P Bo Lund] met. They vote for the [M Holm-Lund] ticket.'); });
	test('a faith of which somebody speaks', () => { checkNames('[P Karen Holm] said [M Islam] was old.'); });
	test('a visa or a medal', () => { checkNames('They need an [M H-1B] visa, or the [M Purple Heart].'); });
	test('a family name of two words', () => { checkNames('They met [P Jason Van Dyke]. They charged [P Van Dyke] with it. The [P Van Dyke] case is old.'); });
	test('a given name before the noun of a trade', () => { checkNames('They met [P Cheryl Mills] and [P Cheryl D. Mills] on Monday.'); });
	test('a people of two words', () => { checkNames('They met [M South Africans] on Monday.'); });
});

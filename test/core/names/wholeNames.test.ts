import assert from 'node:assert';
import { parseArticle } from '../../../src/core/article';
import { isLeaderCalled } from '../../../src/core/leaders';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { checkNames } from './check';

suite('names: how far a body’s name goes', () => {
	test('to its legal form, over a comma', () => { checkNames('Shares of [O Norvale Cell Co., Ltd.] rose, and those of [O Barwon Group, Inc.] fell.'); });
	test('and no further', () => { checkNames('It was built with [O Norvale Industries Inc] of [L Osaka] in May.'); });
	test('two firms joined by "and" are two', () => { checkNames('They are [O Norvale, Inc.] and [O Barwon Times, Inc.] of old.'); });
	test('back to its head', () => { checkNames('It was led by the [O Institute of Environmental Science and Research] in May.'); });
	test('to all that a university is named after', () => { checkNames('She taught at the [O University of Prince Edward Island] in May.'); });
	test('over an "and" that joins what it does', () => { checkNames('They lay in the [O Norvale Teaching and Referral Hospital] in May.'); });
	test('a numbered part and the army are two', () => { checkNames('It was done by the [O 7 Division] of the [O Nigerian Army] in May.'); });
	test('to what a panel looks into', () => { checkNames('It was heard by the [O Commission of Inquiry into Certain Planning Matters] in May.'); });
	test('over what makes a board of a university', () => { checkNames('It was said by the [O Norvale University Health Board] in May.'); });
	test('to the bracket that tells two parties apart', () => { checkNames('It was said by the [O CPI(M)] in May.'); });
	test('but not to the town where a group sits', () => { checkNames('It was built by [O Norvale Group] of [L Roermond] in May.'.replace('[L Roermond]', 'Roermond')); });
	test('nor to the part of the world that an office is for', () => { checkNames('It was said by [O UNICEF] Pacific representative [P Karen Holm] in May.'); });
	test('nor to an additional secretary', () => { checkNames('It was said by [O Ministry of Water and Power] Additional Secretary [P Karen Holm] in May.'); });
	test('over small words, where everybody knows it', () => { checkNames('It was said by [O Save the Children] in May.'); });
	test('to where the initials of its own language lead', () => { checkNames('It was said by the [O Movement of Democratic Forces of Casamance] ([O MFDC]) in May.'); });
	test('back to the part of a land that it is named after', () => { checkNames('It was said by the [O East of England Ambulance Service] in May.'); });
	test('not to how many days', () => { checkNames('It gave the [O Ministry of Lands] 90 days in May.'); });
	test('but to how many states', () => { checkNames('It was said by the [O Group of 20] in May.'); });
	test('an office holder by full name is no body', () => { checkNames('It was held at [P Bill Clinton] in May.'); });
	test('over the small words of its language, where initials tell', () => { checkNames('It was said by [O Kilusang Magbubukid ng Pilipinas] ([O KMP]) in May.'); });
	test('back to a Muhammad in short', () => { checkNames('It was said by [P Md Shah Alam Chaudhury] in May.'); });
	test('not over the full stop of its form into the next sentence', () => { checkNames('They met [O Norvale Electric Co.] Combined sales rose in May.'); });
	test('whatever has shares and a chairman is a firm', () => {
		checkNames('It was built by [O Harlow Deane] in May. [P Karen Holm], the [O Harlow Deane] chairman, left.');
		checkNames('It was built by [O Harlow Deane] in May. [O Harlow Deane], which left, is old.');
	});
	test('not to how many times', () => { checkNames('It met the [O Asinikaang First Nation] 14 times in May.'); });
	test('a firm’s name without its trade is the firm', () => { checkNames('It was said by [O Boreal Crown Resources] in May. It fell while [O Boreal Crown] was silent.'); });
	test('but not whoever has a title', () => { checkNames('It was said by [O Kaplan Thaler Group] in May. It fell while Ms. [P Kaplan Thaler] was silent.'); });
	test('over "for a" behind its head', () => { checkNames('He works for the centrist [O Committee for a Better Federal Budget] in May.'); });
	test('whoever somebody is of is a firm', () => { checkNames('They had help from [P Karen Holm] of [O William Norris Endeavor] in May.'); });
	test('a capital within a word', () => { checkNames('[O CityBank] is growing, said [P LisaRaye Holm] and [P Karen McDonald].'); });
	test('the group that somebody is none of', () => { checkNames('They were the group [O Ansar al-Norva]. [O Ansar al-Norva] denied it.'); });
	test('a legal form may end the sentence', () => { checkNames('It was sold to [O Barwon Corp.] Later [O Norvale Group] bought it.'); });
	test('what one follows', () => { checkNames('Follow [O Norvale News] on Monday.'); });
	test('what is kept in reserve is no bank', () => { checkNames('On Monday the [L Strategic Petroleum Reserve] grew.'); });
	test('the name in the title of a show', () => { checkNames('It was said on [O MSNBC]’s “Morning [M Joe],” a show.'); });
	test('a place here is a place there', () => { checkNames('They are from Uthai Thani. It lies near [L Uthai Thani].'.replace('They are from Uthai', 'They are from [L Uthai').replace('Thani. It', 'Thani]. It')); });
	test('a capital behind the stop of initials means nothing', () => { checkNames('Sales of U.S. Bond stock fell, as the bond market did. The [O U.S. Army] and the army agreed.'); });
	test('who is to be stopped is no body', () => { checkNames('[P Karen Holm] left. A Stop [P Holm] movement began in May.'); });
	test('nobody is called Sunday', () => { checkNames('What unified the candidates Sunday was the plan of President [P Karen Holm].'); });
	test('the exchange in a share’s sign', () => { checkNames('Later [O Moulinex] <MOUP.PA> shares fell in May.'); });
	test('a tax and its initials are no body', () => { checkNames('They paid the [M Petroleum Revenue Tax] ([M PRT]) in May. Then [M PRT] fell.'); });
	test('a law by its authors', () => { checkNames('The [M Glass-Steagall Act] may return. Many said [M Glass-Steagall] was good.'); });
	test('a people of two words is no name', () => { checkNames('On Monday Sri Lankan [P Karen Holm] met New Zealander [P Anna Lund].'); });
	test('whoever the office is that owns it', () => { checkNames('It was said by the [O Norvale Prosecutor’s Office] in May.'); });
	test('not to a sum', () => { checkNames('On Monday [O Boeing] DM18 and [O Siemens] DM21.50 were the best.'); });
	test('to a saint’s apostrophe', () => { checkNames('Later they asked the people of [L St Andrew’s] in May.'); });
	test('not to the title of its leader', () => { checkNames('They left the [O Norvale Party] of Prime Minister [P Karen Holm] in May.'); });
});

suite('names: what an apostrophe tells', () => {
	test('a name that the directory has with it', () => { checkNames('On Monday [O Moody’s] cut its rating.'); });
	test('but not of whoever bears the surname', () => { checkNames('They met [P Karen Moody] on Monday. It was [P Moody]’s rating.'); });
	test('a body that owns another', () => { checkNames('It was said by the [O Lok Sabha]’s [O Committee on Harbour Fees] in May.'); });
	test('many who own', () => { checkNames('It was said by the [O Armed Forces of the Philippines]’ [O Northern Command] in May.'); });
});

suite('names: offices and what they are for', () => {
	test('a portfolio in a list is nobody', () => { checkNames('They met [P Karen Holm], Second Vice Minister of Trade, Industry and Energy, in May.'); });
	test('a portfolio behind "for" is nobody', () => { checkNames('The Commissioner for Information, Mrs. [P Karen Holm], agreed.'); });
	test('a portfolio behind a comma is nobody', () => { checkNames('The Director, Defence Information, Maj. [P Karen Holm], agreed.'); });
	test('a seat in brackets is a place, and behind it stands the party', () => { checkNames('It was said by [P Karen Holm] ([L Great Norvale], [O NDP]) on Monday.'); });
	test('so is a seat before "MP"', () => { checkNames('It was said by [L Great Norvale] MP [P Karen Holm] on Monday.'); });
});

suite('names: where and beside what they stand', () => {
	test('what something is in is a place', () => { checkNames('In [L Birch Grove] they sang, and the wells around [L Birch Grove] were dry.'); });
	test('a team’s score is none of its name', () => { checkNames('[O Norvale] 2, [O Barwon] 1'); });
	test('an Oh may be somebody', () => { checkNames('[P Oh Jin-gyu] left on Monday.'); });
	test('a practice is nobody', () => { checkNames('They closed [O Tyndale Surgery] on Monday.'); });
	test('a storm is nobody', () => { checkNames('On Monday [M Storm Elvira] was over.'); });
	test('an analyst works at a firm', () => { checkNames('It was said by [P Karen Holm], an analyst at [O Raymond James], on Monday.'); });
	test('some firms say so first', () => { checkNames('They bought [O Grupo Holm] on Monday.'); });
	test('capitals at the end make a firm', () => { checkNames('They asked [O Holm BDDP] on Monday.'); });
	test('a newspaper asks under its last word', () => {
		checkNames('[P Karen Holm] talked to [O Der Standard].\n\n[O STANDARD]: Was it planned?\n\n[P HOLM]: It was not.\n\n[O STANDARD]: And now?');
	});
	test('a single label that opens an article is its place', () => {
		checkNames('[L NORVALE]: The court met on Monday.\n\nIt was late.\n\nNobody spoke.');
	});
});

suite('names: whoever leads a country', () => {
	function typesOf(date: string, name: string): readonly string[] {
		const text = ` date ${date} Rally.\n\nKaren Holm lost. Recent polling is showing ${name} has a lead.\n\nAn anti-${name} group showed ${name} crushing Holm. On average, ${name} is up 15.6 points.`;
		const article = parseArticle(text);
		const names = article ? new Reading(article, knowledge).names : [];
		return [...new Set(names.filter(({ span }) => textOf(text, span) === name).map(({ type }) => type))];
	}

	test('is a person by the family name alone, as soon as the race is on', () => { assert.deepEqual(typesOf('2016-03-10', 'Trump'), ['person']); });
	test('but not many years before', () => {
		const isLeader = (year: number): boolean => isLeaderCalled(knowledge.directory, 'Trump', { year, month: 3, day: 10 });
		assert.deepEqual([isLeader(1987), isLeader(2016)], [false, true]);
	});
});

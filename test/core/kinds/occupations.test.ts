import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { readingOf } from './people';

const rolesOf = (reading: Reading): readonly string[] => (
	[...new Set(reading.all('person').map(({ person }) => person))].flatMap(({ roles }) => roles.map(({ span, tense }) => `${textOf(reading.article.text, span)}, ${tense}`))
);
const told = (text: string): readonly string[] => rolesOf(readingOf(text, knowledge));

suite('roles: what somebody does, by nouns that no list has', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		'Karl Berg, a carpet wholesaler, left.': ['a carpet wholesaler, current'],
		'Karl Berg, a tea seller reached by phone, left.': ['a tea seller, current'],
		'Karl Berg, a retired ploughman, left.': ['a retired ploughman, former'],
		'Karl Berg, a dairy farmer out past Hull, left.': ['a dairy farmer, current'],
		'Karl Berg, a Russian-born, London-based investor whose firm grew, left.': ['a Russian-born, London-based investor, current'],
		'Karl Berg, the panel’s ranking Democrat, left.': ['the panel’s ranking Democrat, current'],
		'Karl Berg, one of its deputy chairmen, left.': ['one of its deputy chairmen, current'],
		'Karl Berg now works as a school bus driver.': ['a school bus driver, current'],
		'The petition was filed by bangle seller Anna Wu.': ['bangle seller, current'],
		'It was said by conservative radio host Karl Berg.': ['conservative radio host, current'],
		'Karl Berg, a retired miner who is the alliance’s chairman, left.': ['a retired miner, former', 'the alliance’s chairman, current'],
		'Karl Berg, a sociologist who was one of its investigators, left.': ['a sociologist, current', 'one of its investigators, former'],
		'Karl Berg, who was then the chief executive, left.': ['the chief executive, former'],
		'Karl Berg, a detective inspector who retired in May, left.': ['a detective inspector, former'],
		'They went to the flat of Anna Wu, a care worker, whose body was found in May.': ['a care worker, former'],
		'Rep. Anna Wu (R., Texas), a member of the panel, left.': ['Rep., current', 'a member of the panel, current'],
		'They met with the rector of the school, Anna Wu, to talk.': ['the rector of the school, current'],
		'They met her counterpart from Norway, Anna Wu, and left.': ['her counterpart from Norway, current'],
		'As coauthor Anna Wu told them, it rained.': ['coauthor, current'],
		'Karl Berg, chief of the station, has already been discharged from his post.': ['chief of the station, former'],
		'Anna Wu, Mr. Berg’s former campaign manager, left.': ['Mr. Berg’s former campaign manager, former'],
	};
	for (const [text, roles] of Object.entries(cases)) {
		test(text, () => { assert.deepEqual(told(text), roles); });
	}
	test('what somebody was years before the article', () => { assert.deepEqual(told('Karl Berg, the 2008 nominee, left.'), ['the 2008 nominee, former']); });
	test('a partner of a firm', () => { assert.deepEqual(told('Karl Berg, now a partner at Norvale Bank, left.'), ['a partner at Norvale Bank, current']); });
	test('in front of the sentence, behind which a body is explained', () => {
		assert.deepEqual(told('A former director of Barwon Energy, a coal producer, Karl Berg said it rained.'), ['A former director of Barwon Energy, former']);
	});
	test('“its” is of whom the sentence before is about, and not of whom that accuses', () => {
		const { roles } = readingOf('But the Norvale Ministry accused Barwon Bank of lying. Its director of press, Karl Berg, left.', knowledge).all('person')[0]?.person ?? assert.fail('nobody');
		assert.deepEqual(roles.map(({ organization }) => organization), ['norvale-ministry']);
	});
	test('but not what somebody is like', () => { assert.deepEqual(told('Karl Berg is a skilled debater.'), []); });
	test('nor what befell him, nor whom he likes', () => {
		assert.deepEqual(told('Karl Berg, a motorist, was hurt. Anna Wu, a Norvale supporter, and Bo Lund, a Frenchman, left.'), []);
	});
});

suite('roles: bylines', () => {
	const byline = (paragraphs: string): readonly string[] => {
		const article = parseArticle(` date 2021-09-30 It rains\n\n${paragraphs}\n\nHULL -- It rained on Monday, they said.`);
		return article ? rolesOf(new Reading(article, knowledge)) : [];
	};
	test('behind the name', () => { assert.deepEqual(byline('By Karen Holm, Courier Staff'), ['Courier Staff, current']); });
	test('in the line below', () => { assert.deepEqual(byline('By KAREN HOLM\nCOURIER STAFF WRITER'), ['COURIER STAFF WRITER, current']); });
	test('in the paragraph below', () => { assert.deepEqual(byline('By Karen Holm\n\nAssociated Press Writer'), ['Associated Press Writer, current']); });
	test('behind a stroke', () => { assert.deepEqual(byline('By Karen Holm / Staff reporter'), ['Staff reporter, current']); });
	test('but not in the text', () => { assert.deepEqual(byline('Karen Holm met the staff.'), []); });
});

import assert from 'node:assert';
import { parseArticle } from '../../../src/core/article';
import { checkFinds, checkValues, datesIn, datesOf, days } from './dates';

suite('dates as the article writes them', () => {
	test('month, day and year', () => { checkValues('It was signed on ⟦March 26, 1996⟧, in Paris.', ['DATE 1996-03-26']); });
	test('day before month', () => { checkValues('It was signed on ⟦26 March 1996⟧.', ['DATE 1996-03-26']); });
	test('an ordinal day', () => { checkValues('It opened on ⟦the 5th of May 2019⟧.', ['DATE 2019-05-05']); });
	test('an abbreviated month', () => { checkValues('The offer expires on ⟦Nov. 6⟧.', ['DATE 2021-11-06']); });
	test('a month and a year', () => { checkValues('Not since ⟦January 2020⟧ had they met.', ['DATE 2020-01']); });
	test('a year alone', () => { checkValues('The treaty of ⟦1994⟧ held.', ['DATE 1994']); });
	test('a year in words', () => { checkValues('It began in ⟦nineteen ninety-six⟧.', ['DATE 1996']); });
	test('before our era', () => { checkValues('The revolt of ⟦499⟧-⟦493 BC⟧ failed.', ['DATE BC0499', 'DATE BC0493']); });
	test('digits', () => { checkValues('Filed ⟦2021-09-28⟧ in court.', ['DATE 2021-09-28']); });
	test('two days of one month', () => { checkValues('The summit of ⟦Sept. 3⟧–⟦5⟧ failed.', ['DATE 2021-09-03', 'DATE 2021-09-05']); });
	test('a season over two years', () => { checkValues('The ⟦2020⟧/⟦21⟧ financial year ended.', ['DATE 2020', 'DATE 2021']); });
	test('a year in two digits behind a month', () => { checkValues('In ⟦May ’68⟧ and on ⟦2 Oct. \'21⟧ they marched.', ['DATE 1968-05', 'DATE 2021-10-02']); });
	test('two years of one century', () => { checkValues('The war of ⟦1914⟧-⟦18⟧ ended.', ['DATE 1914', 'DATE 1918']); });
	test('the month stands behind both days', () => {
		checkValues('It sailed on ⟦6⟧-⟦7 February 1920⟧.', ['DATE 1920-02-06', 'DATE 1920-02-07']);
	});
	test('months that name a quarter', () => {
		checkValues('It fell in the ⟦April⟧ to ⟦June⟧ ⟦second quarter⟧.', ['DATE 2021-04', 'DATE 2021-06', 'DATE 2021-Q2']);
	});
	test('ahead of a day it has not come', () => { checkValues('They lead in polls ahead of ⟦Monday⟧’s vote.', ['DATE 2021-10-04']); });
	test('what was seen in a month was then', () => { checkValues('It is expected to exceed the record seen in ⟦December⟧.', ['DATE 2020-12']); });
	test('what one may do is no month', () => { checkFinds('They ask where each may thrive.'); });
	test('following a day is after it, and no week later', () => { checkValues('Following ⟦Monday⟧’s debate they left.', ['DATE 2021-09-27']); });
	test('that day, where none was mentioned, is not the article’s', () => {
		checkValues('⟦That day⟧ he left, and ⟦that night⟧ it rained.', ['DATE XXXX-XX-XX', 'TIME XXXX-XX-XXTNI']);
		checkValues('It rained on ⟦Sept. 3⟧. ⟦That day⟧ he left.', ['DATE 2021-09-03', 'DATE 2021-09-03']);
	});
	test('a list shares its year', () => { checkValues('In ⟦April⟧ and ⟦June 1955⟧ he spoke.', ['DATE 1955-04', 'DATE 1955-06']); });
	test('a decade and a century', () => { checkValues('In ⟦the 1980s⟧ and ⟦the 19th century⟧ it was so.', ['DATE 198', 'DATE 18']); });
	test('quarters', () => { checkValues('Profit fell in ⟦the third quarter of 1984⟧.', ['DATE 1984-Q3']); });
	test('a season', () => { checkValues('They fought in ⟦the spring of 1862⟧.', ['DATE 1862-SP']); });
	test('a half of the article’s year', () => { checkValues('Sales rose in ⟦the first half of the year⟧.', ['DATE 2021-H1']); });
	test('a half', () => { checkValues('Sales rose in ⟦the first half of 2020⟧.', ['DATE 2020-H1']); });
});

suite('dates from the article’s day', () => {
	test('a weekday after a past verb', () => { checkValues('It said on ⟦Wednesday⟧ that talks had ended.', ['DATE 2021-09-29']); });
	test('a weekday after will', () => { checkValues('The court will rule on ⟦Wednesday⟧.', ['DATE 2021-10-06']); });
	test('what opens on a day lies ahead, and so do the next in the list', () => { checkValues('Physics follows on ⟦Monday⟧, chemistry on ⟦Tuesday⟧ and peace on ⟦Wednesday⟧.', ['DATE 2021-10-04', 'DATE 2021-10-05', 'DATE 2021-10-06']); });
	test('what follows something of a day is over', () => { checkValues('The move follows an attack on ⟦Monday⟧.', ['DATE 2021-09-27']); });
	test('what is on Monday lies ahead', () => { checkValues('The hearing is on ⟦Monday⟧.', ['DATE 2021-10-04']); });
	test('what was on Monday lies behind', () => { checkValues('The hearing was on ⟦Monday⟧.', ['DATE 2021-09-27']); });
	test('the days about yesterday and tomorrow', () => {
		checkValues('It shut ⟦the day before yesterday⟧ and reopens ⟦the day after tomorrow⟧.', ['DATE 2021-09-28', 'DATE 2021-10-02']);
	});
	test('a week from a day', () => { checkValues('They will vote ⟦a week from Monday⟧.', ['DATE 2021-10-11']); });
	test('Friday week', () => { checkValues('He appears in court on ⟦Friday week⟧.', ['DATE 2021-10-08']); });
	test('a day beside a holiday', () => { checkValues('It fell on ⟦the day after Christmas 2019⟧.', ['DATE 2019-12-26']); });
	test('hours as armies count them', () => { checkValues('The shelling stopped at ⟦1430 hours⟧.', ['TIME 2021-09-30T14:30']); });
	test('a season about to begin', () => { checkValues('With ⟦the winter⟧ season beginning, homes sold.', ['DATE 2021-WI'], '2021-11-26'); });
	test('a season that ended not long ago', () => { checkValues('Over ⟦the winter⟧ two mills closed.', ['DATE 2020-WI'], '2021-04-10'); });
	test('the same weekday is that day', () => { checkValues('He resigned ⟦Thursday⟧.', ['DATE 2021-09-30']); });
	test('to be held looks ahead', () => { checkValues('A vote is to be held on ⟦Monday⟧.', ['DATE 2021-10-04']); });
	test('an infinitive after a past verb of saying stays behind', () => { checkValues('He vowed ⟦Monday⟧ to stay.', ['DATE 2021-09-27']); });
	test('last Friday', () => { checkValues('It closed ⟦last Friday⟧.', ['DATE 2021-09-24']); });
	test('next Tuesday', () => { checkValues('It opens ⟦next Tuesday⟧.', ['DATE 2021-10-05']); });
	test('days by name', () => { checkValues('⟦Yesterday⟧ it rained, ⟦today⟧ it snows.', ['DATE 2021-09-29', 'DATE 2021-09-30']); });
	test('weeks, months and years', () => { checkValues(
		'⟦Last week⟧, ⟦this month⟧ and ⟦next year⟧ differ.', ['DATE 2021-W38', 'DATE 2021-09', 'DATE 2022'],
	); });
	test('a month last year', () => { checkValues('In ⟦June last year⟧ it fell.', ['DATE 2020-06']); });
	test('last May is past', () => { checkValues('It was signed ⟦last May⟧.', ['DATE 2021-05']); });
	test('so long ago', () => { checkValues('It broke ⟦two weeks ago⟧ and ⟦10 days ago⟧.', ['DATE 2021-W37', 'DATE 2021-09-20']); });
	test('a number that an editor put in', () => {
		checkValues('“⟦[Ten] years ago⟧ it was worse,” he said.', ['DATE 2011']);
	});
	test('the weekend', () => { checkValues('Riots broke out over ⟦the weekend⟧.', ['DATE 2021-W38-WE']); });
	test('seasons', () => { checkValues('It burned ⟦last summer⟧.', ['DATE 2021-SU']); });
	test('a month ahead', () => { checkValues('The summit will open in ⟦December⟧.', ['DATE 2021-12']); });
	test('a month that opens its sentence was when its verb was', () => {
		checkValues('In ⟦December⟧, the firm opened a plant.', ['DATE 2020-12'], '2021-10-27');
	});
	test('a deed in a month is over', () => { checkValues('It opened a plant in ⟦December⟧.', ['DATE 2020-12'], '2021-10-27'); });
	test('a deed agreed on lies ahead where that is near', () => { checkValues('It agreed to open a plant in ⟦December⟧.', ['DATE 2021-12'], '2021-10-27'); });
	test('what is heard is not over', () => { checkValues('The case is heard in ⟦November⟧.', ['DATE 2021-11']); });
	test('a plan that was announced lies behind', () => { checkValues('The bank announced the plan ⟦Aug. 21⟧.', ['DATE 2021-08-21']); });
	test('who plans looks ahead', () => { checkValues('They plan a strike on ⟦Monday⟧.', ['DATE 2021-10-04']); });
	test('postponed until Monday', () => { checkValues('The vote was postponed until ⟦Monday⟧.', ['DATE 2021-10-04']); });
	test('not known until Monday', () => { checkValues('The vote was not known until ⟦Monday⟧.', ['DATE 2021-09-27']); });
	test('what could be done by Monday', () => { checkValues('They hoped that an accord could be reached by ⟦Monday⟧.', ['DATE 2021-10-04']); });
	test('the Christmas that is near', () => { checkValues('Sales rose before ⟦Christmas⟧.', ['DATE 2021-12-25'], '2021-12-20'); });
	test('since looks back', () => { checkValues('It has been shut since ⟦December⟧.', ['DATE 2020-12']); });
});

suite('dates from the time mentioned before', () => {
	test('days later', () => { checkValues('On ⟦June 10, 1940⟧ Italy attacked; ⟦twelve days later⟧ France fell.', ['DATE 1940-06-10', 'DATE 1940-06-22']); });
	test('the following day', () => { checkValues('On ⟦July 3, 2020⟧ it began and ⟦the following day⟧ it ended.', ['DATE 2020-07-03', 'DATE 2020-07-04']); });
	test('the night before', () => { checkValues('On ⟦July 3, 2020⟧ it opened. They had met ⟦the night before⟧.', ['DATE 2020-07-03', 'TIME 2020-07-02TNI']); });
	test('that year', () => { checkValues('In ⟦March 2001⟧ and ⟦July 25 of that year⟧ they met.', ['DATE 2001-03', 'DATE 2001-07-25']); });
	test('a text without a day carries its year on', () => { checkValues(
		'On ⟦December 7, 1941⟧ it began. In ⟦January⟧ they met.', ['DATE 1941-12-07', 'DATE 1942-01'], '',
	); });
	test('nothing is guessed without any day', () => {
		const found = datesIn('On Friday, in May, it rained.', '');
		assert.deepStrictEqual(found.map(({ value, basis, first }) => [value, basis, first]), [
			['XXXX-WXX-5', 'open', undefined], ['XXXX-05', 'open', undefined],
		]);
	});
});

suite('times of day, lengths and repetitions', () => {
	test('years and a half with hyphens', () => { checkValues('It has been ⟦seven-and-a-half years⟧.', ['DURATION P7Y6M']); });
	test('a clock with its zone and day', () => { checkValues('It struck at ⟦10:35 a.m. EDT Tuesday⟧.', ['TIME 2021-09-28T10:35']); });
	test('noon', () => { checkValues('They left at ⟦noon Monday⟧.', ['TIME 2021-09-27T12:00']); });
	test('a part of a day', () => { checkValues('He spoke ⟦Tuesday night⟧ and ⟦this morning⟧.', ['TIME 2021-09-28TNI', 'TIME 2021-09-30TMO']); });
	test('a day and its clock', () => { checkValues('Posted ⟦May 2, 2013, 1:32 PM⟧', ['TIME 2013-05-02T13:32']); });
	test('lengths', () => { checkValues('The ⟦two-day⟧ visit took ⟦three weeks⟧ and ⟦5 1/2 hours⟧.', ['DURATION P2D', 'DURATION P3W', 'DURATION PT5H30M']); });
	test('bounds', () => { checkValues(
		'⟦Nearly two years⟧, ⟦more than four hours⟧ and ⟦at least 30 days⟧ passed.',
		['DURATION P2Y LESS_THAN', 'DURATION PT4H MORE_THAN', 'DURATION P30D EQUAL_OR_MORE'],
	); });
	test('repetitions', () => { checkValues('A ⟦monthly⟧ briefing, ⟦every Tuesday⟧ and ⟦twice a week⟧.', ['SET P1M', 'SET XXXX-WXX-2', 'SET P1W']); });
	test('edges', () => { checkValues('By ⟦early 1990⟧ and ⟦the end of 1991⟧ it was over.', ['DATE 1990 START', 'DATE 1991 END']); });
});

suite('holidays', () => {
	test('Thanksgiving', () => { checkValues('Shops had closed on ⟦Thanksgiving⟧.', ['DATE 2020-11-26']); });
	test('Easter of a year', () => { checkValues('The march of ⟦Easter 2016⟧ was long.', ['DATE 2016-03-27']); });
	test('Christmas Eve ahead', () => { checkValues('It will open on ⟦Christmas Eve⟧.', ['DATE 2021-12-24']); });
	test('9/11', () => { checkValues('After ⟦9/11⟧ it changed.', ['DATE 2001-09-11']); });
});

suite('what is no date', () => {
	test('a weekday quoted as speech is one', () => { checkFinds('When? “⟦Monday⟧,” he said.'); });
	test('hours of work', () => { checkFinds('The repair took ⟦1400 hours⟧ of work.'); });
	const none = [
		'Theresa May resigned and May Smith did not.', 'They march on the capital.', 'It may rain.', 'Sun Yat-sen led them.', 'He finished second.',
		'It is open 24/7.', 'The Sundays played.', 'Flight 1990 landed.', 'It costs $1990.', 'The score was 3-2.', 'Resolution 1973 passed.',
		'Some 2000 people came.', 'A 6-year-old boy survived.', 'Mr. March spoke.', 'He met April Ryan.', 'The fall of Saigon hurt.', 'It will spring back.',
		'Three-quarters of it burned.', 'She gave a second reason.', 'Version 10.4.11 shipped.', 'The Daily Telegraph wrote.', 'The Sunday Times wrote.', 'They voted on Super Tuesday.', 'They drank 8 O\'Clock coffee.', 'He read 1,989 pages.',
		'They said that third parties lost.', 'June Carter sang.', 'He is 1.98 meters tall.', 'The law of 15 articles failed.', 'Sat down and wed.',
		'She told NBC’s “Today” so.', 'She told the BBC’s Today programme so.', 'Under law 2015/12 it is banned.',
	];
	for (const sentence of none) {
		test(sentence, () => { checkFinds(sentence); });
	}
	test('that is no part of what was said', () => { checkFinds('He said that ⟦last week⟧ it broke.'); });
	test('to last is a verb', () => { checkFinds('It will last ⟦12 days⟧, compared to ⟦last year⟧.'); });
	test('over leads in a stretch', () => { checkFinds('It fell over ⟦the past two months⟧.'); });
});

suite('impossible dates', () => {
	test('June 31', () => {
		const [found] = datesIn('It ended on June 31.');
		assert.deepStrictEqual([found?.value, found?.impossible, found?.first], ['', 'June has 30 days', undefined]);
	});
	test('29 February of a common year', () => {
		assert.strictEqual(datesIn('It ended on February 29, 2021.')[0]?.impossible, 'February 2021 has 28 days');
	});
	test('29 February of a leap year', () => { checkValues('It ended on ⟦February 29, 2020⟧.', ['DATE 2020-02-29']); });
	test('29 February without a year', () => { checkValues('It ended on ⟦Feb. 29⟧.', ['DATE 2020-02-29']); });
	test('a header that no calendar holds', () => {
		const article = parseArticle(' date 2021-02-30 Talks end\n\nIt said on Wednesday.');
		const found = article ? datesOf(article) : [];
		assert.deepStrictEqual(found.map(({ value, impossible }) => [value, impossible]), [['', 'February 2021 has 28 days'], ['XXXX-WXX-3', undefined]]);
	});
});

suite('days, alternatives and order of digits', () => {
	const thirds: readonly (readonly [string, string])[] = [
		['the end of August', '2021-08-21/2021-08-31'], ['early August', '2021-08-01/2021-08-10'], ['mid-August', '2021-08-11/2021-08-20'],
		['the end of 2020', '2020-09-01/2020-12-31'], ['late last week', '2021-09-24/2021-09-26'], ['this week', '2021-09-27/2021-10-03'],
	];
	for (const [words, expected] of thirds) {
		test(words, () => {
			const [found] = datesIn(`They met in ${words}.`);
			assert.strictEqual(found && days(found), expected);
		});
	}
	test('the other weekday is offered', () => { assert.strictEqual(datesIn('It said on Wednesday.')[0]?.alternative?.value, '2021-10-06'); });
	test('lengths and repetitions stand nowhere', () => {
		assert.deepStrictEqual(datesIn('A monthly, two-day show.').map(days), [undefined, undefined]);
	});
	test('digits alone leave the order open', () => {
		const [found] = datesIn('It was sold on 03/04/2021.');
		assert.deepStrictEqual([found?.value, found?.alternative?.value], ['2021-03-04', '2021-04-03']);
	});
	test('another date of the article decides the order', () => { checkValues('From ⟦03/04/2021⟧ to ⟦30/04/2021⟧.', ['DATE 2021-04-03', 'DATE 2021-04-30']); });
});

import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { knowledge } from '../../knowledge';
import { checkRoles, readingOf } from './people';

/** Each role as "name: title, body, country (wording)", by model and directory. */
function rolesIn(text: string): readonly string[] {
	const reading = readingOf(text, knowledge);
	return [...new Set(reading.all('person').map(({ person }) => person))].flatMap(({ name, roles }) => roles.map(({ title, organization, country, span }) => (
		`${name}: ${[title, organization, country].filter((part) => part !== undefined).join(', ')} (${textOf(reading.article.text, span)})`
	)));
}

suite('people: what is an office and what is not', () => {
	test('initials in brackets part nobody from a party', () => {
		assert.deepEqual(rolesIn('The Green Harbour Party (GHP) leader Karen Holm left.'), ['Karen Holm: leader, green-harbour-party (The Green Harbour Party (GHP) leader)']);
	});
	test('who shepherds, captains or judges another makes him nothing', () => { checkRoles('They will shepherd Karen Holm through, and might judge David Adler.', []); });
	test('a publisher beside somebody is another', () => { checkRoles('He sued Mr. Holm and the publisher. Karen Adler left.', []); });
	test('the year in which a founder began is none of the founder’s', () => {
		checkRoles('It misstated the year the firm’s founder, Karen Holm, began.', ['Karen Holm: founder, current (the firm’s founder)']);
	});
	test('whose son somebody is, is nobody’s office', () => { checkRoles('David Adler is the son of Jorge Holm and Karen Maris Holm.', []); });
	test('a minister for two things', () => {
		checkRoles('Health and Human Services Secretary Karen Holm met the Energy and Mines Minister David Adler.', [
			'Karen Holm: Health and Human Services Secretary, current (Health and Human Services Secretary)', 'David Adler: Energy and Mines Minister, current (the Energy and Mines Minister)',
		]);
	});
	test('what a chief or an editor is for', () => {
		checkRoles('They met the production chief Karen Holm and the young editor David Adler.', ['Karen Holm: production chief, current (the production chief)', 'David Adler: editor, current (editor)']);
	});
	test('an office that is over, with capitals', () => {
		assert.deepEqual(readingOf('It was said by Former CIA Director Karen Holm.', knowledge).all('person')[0]?.person.roles.map(({ organization, tense }) => [organization, tense]), [['cia', 'former']]);
	});
	test('the body of an office whose holder the directory knows, with an initial too', () => {
		const text = 'Attorney General Loretta E. Lynch and Secretary of State John Kerry came.';
		const article = parseArticle(`date 2016-03-02 Talks\n\n${text}`);
		const people = article ? new Reading(article, knowledge).all('person') : [];
		assert.deepEqual(people.map(({ person: { roles } }) => roles[0]?.organization), ['us-department-of-justice', 'us-department-of-state']);
	});
	test('an office that ended by the directory’s dates is a former one', () => {
		const article = parseArticle('date 2016-03-02 Talks\n\nPresident George W. Bush met President Barack Obama and the communications director Jennifer Palmieri.');
		const people = article ? new Reading(article, knowledge).all('person') : [];
		assert.deepEqual(people.map(({ person: { roles } }) => roles[0]?.tense), ['former', 'current', 'current']);
	});
	test('the dead hold none', () => {
		checkRoles('He met his late father Karl Holm, the first chair of the board.', ['Karl Holm: first chair of the board, former (the first chair of the board)']);
	});
	test('former goes with both of two offices', () => {
		checkRoles('Former prosecutor and Norvale Mayor Karen Holm left.', ['Karen Holm: prosecutor, former (Former prosecutor)', 'Karen Holm: Norvale Mayor, former (Norvale Mayor)']);
	});
	test('what somebody quoted calls another is no office', () => { checkRoles('“Karen Holm is the leader that we need,” David Adler said.', []); });
	test('an office ends before the verb of saying', () => { checkRoles('Karen Holm, president of the club stated it.', ['Karen Holm: president of the club, current (president of the club)']); });
	test('an ambassador is sent somewhere', () => {
		assert.deepEqual(rolesIn('Indonesian Ambassador to Seoul Bambang Wardoyo left.'), ['Bambang Wardoyo: Ambassador to Seoul, ID (Indonesian Ambassador to Seoul)']);
	});
	test('a year in brackets does', () => {
		checkRoles('It was a good year (1998) leader Karen Holm said.', ['Karen Holm: leader, current (leader)']);
	});
	test('the ruling party is a party', () => {
		checkRoles('Karen Holm, floor leader of the ruling Democratic Party, left.', ['Karen Holm: floor leader, democratic-party, current (floor leader of the ruling Democratic Party)']);
	});
	test('a lieutenant governor is no governor', () => {
		checkRoles('They met Lt. Gov. Karen Holm on Monday.', ['Karen Holm: Lt. Gov., current (Lt. Gov.)']);
	});
	test('nobody is the president that somebody may be', () => { checkRoles('They fear a President Karen Holm.', []); });
	test('a president is one', () => { checkRoles('They fear President Karen Holm.', ['Karen Holm: President, current (President)']); });
	test('senators in a list are each one', () => {
		checkRoles('They met Sens. Karen Holm (D-Vt.), David Adler and Anna Wu.', [
			'Karen Holm: Sen., current (Sens.)', 'David Adler: Sen., current (Sens.)', 'Anna Wu: Sen., current (Sens.)',
		]);
	});
	test('the one title of a list is the first one’s', () => { checkRoles('They met Sen. Karen Holm, David Adler and Anna Wu.', ['Karen Holm: Sen., current (Sen.)']); });
	test('a president in short', () => { checkRoles('They met Pres. Karen Holm.', ['Karen Holm: Pres., current (Pres.)']); });
	test('a first lady is no Lady', () => { checkRoles('They met former first lady Karen Holm.', ['Karen Holm: first lady, former (former first lady)']); });
	test('what somebody still was', () => {
		checkRoles('Karen Holm, while still a candidate for mayor, left.', ['Karen Holm: candidate for mayor, current (a candidate for mayor)']);
	});
	test('an office at the time of something', () => { checkRoles('Karen Holm, a lawyer by the time her husband left, stayed.', ['Karen Holm: lawyer, current (a lawyer)']); });
	test('two offices of one, joined', () => {
		checkRoles('Norwegian oil minister and bank president Karen Holm left.', ['Karen Holm: oil minister, NO, current (Norwegian oil minister)', 'Karen Holm: bank president, current (bank president)']);
	});
	test('two offices at the head of a sentence, with capitals', () => {
		checkRoles('Deputy Prime Minister and Defence Minister Karen Holm left.', ['Karen Holm: Deputy Prime Minister, current (Deputy Prime Minister)', 'Karen Holm: Defence Minister, current (Defence Minister)']);
	});
	test('a candidate who is a senator', () => {
		checkRoles('They met presidential candidate Sen. Karen Holm.', ['Karen Holm: presidential candidate, current (presidential candidate)', 'Karen Holm: Sen., current (Sen.)']);
	});
	test('what an office is for, behind the body', () => {
		checkRoles('Yesterday, Oslo fleet commissioner Karen Holm left.', ['Karen Holm: fleet commissioner, current (Oslo fleet commissioner)']);
	});
	test('a plural before two names is the title of both, and kin is none', () => {
		checkRoles('They met city councilors Karen Holm and David Adler and brothers Bo Berg and Dan Berg.', [
			'Karen Holm: city councilor, current (city councilors)', 'David Adler: city councilor, current (city councilors)',
		]);
	});
	test('two people with an office each are two', () => { checkRoles('They met the minister and president Karen Holm.', ['Karen Holm: president, current (president)']); });
	test('a former office begins a title', () => { checkRoles('Count former President Karen Holm among them.', ['Karen Holm: President, former (former President)']); });
	test('what somebody thinks of an office is nobody’s office', () => { checkRoles('In her view of the chairman, Karen Holm said more.', []); });
	test('what another says that somebody was makes nobody that', () => { checkRoles('Critics said that Karen Holm was a member of the board.', []); });
	test('under a president is no office', () => { checkRoles('It was built under President Karen Holm.', ['Karen Holm: President, current (President)']); });
	test('an editor at The Herald is no editor at the', () => {
		assert.deepEqual(rolesIn('Karen Holm is senior media editor at The Huffington Post.'), ['Karen Holm: senior media editor, huffington-post (senior media editor at The Huffington Post)']);
	});
	test('whom somebody is to be, or is hardly, nobody is', () => {
		checkRoles('Karen Holm, to be president, left. David Adler is certainly not the first minister to leave. Anna Wu has been formally crowned the nominee.', []);
	});
	test('an office ends where the sentence goes on', () => {
		checkRoles('Karen Holm is a vocal advocate of trade and wrote a law.', ['Karen Holm: vocal advocate of trade, current (a vocal advocate of trade)']);
	});
	test('a parliament elects', () => {
		assert.deepEqual(rolesIn('Kenya’s National Assembly elected opposition leader Karen Holm on Monday.'), ['Karen Holm: opposition leader (opposition leader)']);
	});
	test('a president-elect is newly elected', () => {
		checkRoles('They met newly elected mayor Karen Holm.', ['Karen Holm: newly elected mayor, current (newly elected mayor)']);
	});
	test('a country of two words is whole', () => {
		assert.deepEqual(rolesIn('On Monday the Sri Lankan ambassador Karen Holm left.'), ['Karen Holm: ambassador, LK (the Sri Lankan ambassador)']);
	});
	test('a priest is called father', () => { checkRoles('They met Father Karl Holm.', ['Karl Holm: Father, current (Father)']); });
	test('who speaks for a campaign speaks for no namesake', () => { checkRoles('It was said by a spokesman for the Holm campaign.', []); });
	test('kin is no office', () => { checkRoles('He and his mother Karen Holm left.', []); });
	test('but tells the gender', () => {
		assert.equal(readingOf('He and his mother Karen Holm left.').all('person')[0]?.person.gender, 'female');
	});
	test('whose owner stands in small letters', () => { checkRoles('The yard’s owner, Karen Holm, left.', ['Karen Holm: owner, current (The yard’s owner)']); });
	test('before a name that has a title too', () => {
		checkRoles('They met the committee’s chair, Senator Karen Holm, on Monday.', [
			'Karen Holm: Senator, current (Senator)', 'Karen Holm: chair, current (the committee’s chair)',
		]);
	});
	test('a veteran of something is by that no more', () => {
		assert.deepEqual(rolesIn('Karen Holm, a veteran UNICEF consultant, left.').map((role) => role.split(' (', 1)[0]), ['Karen Holm: consultant, unicef']);
	});
	test('retired is no office', () => { checkRoles('They met retired Lt. Gen. Karen Holm on Monday.', []); });
	test('what is denied through a lawyer is none', () => { checkRoles('Karen Holm, denied the claims through her lawyer, left.', []); });
	test('a league has a vice president', () => { checkRoles('They met league vice president Karen Holm on Monday.', ['Karen Holm: league vice president, current (league vice president)']); });
	test('a commissioner for two things', () => {
		checkRoles('The commissioner for peace and security, Karen Holm, left.', ['Karen Holm: commissioner for peace and security, current (The commissioner for peace and security)']);
	});
	test('a year ended it', () => { checkRoles('Karen Holm, a director of the bank until 2011, left.', ['Karen Holm: director of the bank, former (a director of the bank)']); });
	test('how long it lasted is none of it', () => { checkRoles('Karen Holm, a manager for 20 years, left.', ['Karen Holm: manager, current (a manager)']); });
	test('"its" means nobody of three sentences ago', () => {
		checkRoles('The Bergen Bank replied. The water rose. The road was closed. They asked a chamber. Its president, Karen Holm, left.', ['Karen Holm: president, current (Its president)']);
	});
});

suite('people: where an office ends, and in which body it is', () => {
	test('before whose servant somebody is', () => {
		checkRoles('A spokesman for Governor Karen Holm agreed.', ['Karen Holm: Governor, current (Governor)']);
	});
	test('before a day', () => {
		checkRoles('Karen Holm, who became chairman last April, agreed.', ['Karen Holm: chairman, current (chairman)']);
	});
	test('before kin', () => {
		checkRoles('Karen Holm, a nurse and mother of three, agreed.', ['Karen Holm: nurse, current (a nurse)']);
	});
	test('an hour is no prime minister', () => {
		checkRoles('9:05 pm. Director Karen Holm agreed.', ['Karen Holm: Director, current (Director)']);
	});
	test('a minister of state has a portfolio', () => {
		const [person] = readingOf('They met Minister of State for Defence Karen Holm on Monday.', knowledge).all('person');
		assert.deepEqual(person?.person.roles.map(({ title }) => title), ['Minister of State for Defence']);
	});
	test('what an owner calls the office', () => {
		checkRoles('The Norvale Harbour Board’s incident manager Karen Holm agreed.', ['Karen Holm: incident manager, norvale-harbour-board, current (The Norvale Harbour Board’s incident manager)']);
	});
	test('a judge sits in the article’s one court', () => {
		checkRoles('The Norvale High Court met. Judge Karen Holm agreed.', ['Karen Holm: Judge, norvale-high-court, current (Judge)']);
	});
	test('but not where two courts are named', () => {
		checkRoles('The Norvale High Court met the Barwon Supreme Court. Judge Karen Holm agreed.', ['Karen Holm: Judge, current (Judge)']);
	});
	test('a chief executive leads the foremost firm', () => {
		checkRoles('Norvale Motors grew. Norvale Motors cut jobs. Norvale Motors bought Barwon Energy. Chief Executive Karen Holm agreed.', ['Karen Holm: Chief Executive, norvale-motors, current (Chief Executive)']);
	});
	test('a title ends before the country of its body', () => {
		checkRoles('Karen Holm, director of Norway’s National Sugar Institute, agreed.', ['Karen Holm: director, national-sugar-institute, current (director of Norway’s National Sugar Institute)']);
	});
	test('and before what the body is', () => {
		checkRoles('Karen Holm, head of downstream unit Norvale Motors, agreed.', ['Karen Holm: head, norvale-motors, current (head of downstream unit Norvale Motors)']);
	});
	test('and before what was done to it', () => {
		checkRoles('Karen Holm, economist at newly-privatised Norvale Bank, agreed.', ['Karen Holm: economist, norvale-bank, current (economist at newly-privatised Norvale Bank)']);
	});
	test('a party’s letters are no part of its office', () => {
		const text = 'They quoted ruling Green Harbour Party (GHP) secretary general Karen Holm on Monday.';
		assert.deepEqual(readingOf(text, knowledge).all('person')[0]?.person.roles.map(({ title }) => title), ['secretary general']);
	});
	test('an ex-wife holds no office', () => { checkRoles('He met his ex-wife Karen Holm on Monday.', []); });
	test('whoever is to be fired', () => {
		checkRoles('She may fire campaign manager Karen Holm.', ['Karen Holm: campaign manager, current (campaign manager)']);
	});
	test('whoever was appointed to something else', () => {
		checkRoles('He had appointed former party leader Karen Holm as his aide.', ['Karen Holm: party leader, former (former party leader)']);
	});
	test('who is also something', () => { checkRoles('Karen Holm, who is also chairman, agreed.', ['Karen Holm: chairman, current (chairman)']); });
	test('between two years it was', () => {
		checkRoles('Karen Holm, who was Finance Minister between August 1984 and June 1986, agreed.', ['Karen Holm: Finance Minister, former (Finance Minister)']);
	});
	test('not the office of whoever is named next', () => {
		checkRoles('He met Karen Holm, and the party leader, Bo Lund.', ['Bo Lund: party leader, current (the party leader)']);
	});
	test('no questions about an office', () => { checkRoles('Karen Holm, and questions about whether the nominee will stay, matter.', []); });
	test('an economist at a brokerage house', () => {
		checkRoles('Karen Holm, economist at brokerage house Norvale Bank, agreed.', ['Karen Holm: economist, norvale-bank, current (economist at brokerage house Norvale Bank)']);
	});
	test('a minister has the article’s ministry', () => {
		checkRoles('The Finance Ministry met. Finance Minister Karen Holm agreed.', ['Karen Holm: Finance Minister, finance-ministry, current (Finance Minister)']);
	});
	test('behind an age in brackets', () => {
		checkRoles('Karl Holm (47), an auctioneer, of Norvale, agreed.', ['Karl Holm: auctioneer, current (an auctioneer)']);
	});
	test('behind the letters of a barrister', () => {
		const roles = readingOf('Cross-examined by Karen Holm SC, defending counsel, he paused.', knowledge).all('person')[0]?.person.roles.map(({ title }) => title);
		assert.deepEqual(roles, ['defending counsel']);
	});
	test('what somebody is now, without the “now”', () => {
		checkRoles('Karl Holm, who is now an assistant coach, agreed.', ['Karl Holm: assistant coach, current (an assistant coach)']);
	});
	test('what an office is for, between “with” or “chief” and its noun', () => {
		checkRoles('It was lost, with floor leader Karen Holm absent.', ['Karen Holm: floor leader, current (floor leader)']);
		checkRoles('It was lost, chief armor officer Karen Holm wrote.', ['Karen Holm: chief armor officer, current (chief armor officer)']);
	});
	test('without the town where one works, but with the one a party is of', () => {
		checkRoles('Karen Holm, chairman of the Norvale Party in Copenhagen, agreed.', ['Karen Holm: chairman, norvale-party, current (chairman of the Norvale Party in Copenhagen)']);
		checkRoles('Karen Holm, an economist at Norvale Bank in Copenhagen, agreed.', ['Karen Holm: economist, norvale-bank, current (an economist at Norvale Bank)']);
	});
	test('a member of a parliament by the letters of the seat', () => {
		const roles = readingOf('“No,” fumed MK Karen Holm.', knowledge).all('person')[0]?.person.roles.map(({ title }) => title);
		assert.deepEqual(roles, ['MK']);
	});
	test('a bare title behind “the late” one says nothing new', () => {
		checkRoles('They buried the late Justice Karen Holm on Monday. Everybody mourns Justice Holm.', ['Karen Holm: Justice, former (the late Justice)']);
	});
});

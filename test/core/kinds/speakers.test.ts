import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article';
import { Reading } from '../../../src/core/reading';
import { knowledge } from '../../knowledge';
import { readingOf } from './people';
import { checkQuotes, speakersIn } from './quotations';

suite('speakers: which verb has the words', () => {
	const cases: Readonly<Record<string, string>> = {
		'a bench of a court': 'A bench of the Norvale High Court called it ⟦Norvale High Court: “a raid”⟧ on Monday.',
		'whom a witness of that age is': 'One survivor, 27-year-old Anna Wu, told the court so. ⟦Anna Wu, pronoun: “We were three,”⟧ she said.',
		'a report that is of some year': 'Karl Berg was paid to look, and his 1998 report called it ⟦Karl Berg, pronoun: “a farce.”⟧',
		'an officer by his rank': 'Lieutenant Karl Berg left. The officer called it ⟦Karl Berg, pronoun: “a farce.”⟧',
		'a chief executive by letters': 'Karl Berg, the chief executive, left. The CEO called it ⟦Karl Berg, pronoun: “a farce.”⟧',
		'a son whose name ends in a stop': 'David Lund Jr. said, ⟦David Lund Jr.: “It will rain.”⟧ He went.',
		'and behind the verb': '⟦David Lund Jr.: “It will rain,”⟧ said David Lund Jr. (D-Ohio), a lawyer.',
		'a firm whose name ends in a stop': 'Norvale Corp. said in a statement that it ⟦Norvale Corp.: “will not do.”⟧',
		'an office behind a comma that nothing closes': 'Eva Lund, president and director of the bank stated, ⟦Eva Lund: “It will rain.”⟧',
		'what a body has found out': 'A survey carried out in 1990 by the Norvale Institute called it ⟦Norvale Institute: “a farce”⟧ and closed.',
		'what a part of a body has put out': 'A report released last month by the Norvale Ministry’s Dam Office called it ⟦Dam Office: “a farce”⟧ and closed.',
		'what a body has put out': 'A statement by the Norvale Ministry called it ⟦Norvale Ministry: “a farce”⟧ and left.',
		'a spokesman, not the body he serves': 'It lapsed, said a spokesman for the Norvale Ministry, who called it ⟦a spokesman for the Norvale Ministry: “a farce.”⟧',
		'an office with an “and” in it': 'It went to Bo Lund, Norvale’s minister of transport and communications, who called it ⟦Bo Lund: “a farce.”⟧',
		'a list of places is no clause': 'Eva Lund said both sides spoke of Gogra, Hot Springs and the plains and had agreed ⟦both sides: “on a map.”⟧',
		'money that was announced says nothing': 'Anna Wu said an extra $70 million announced last month would put ⟦Anna Wu: “a tougher cop”⟧ there.',
		'the leading clause keeps its words': 'After Anna Wu called the dam ⟦Anna Wu: “rotten”⟧, Bo Lund said: ⟦Bo Lund: “It will hold.”⟧',
		'so does a clause before “but”': 'Anna Wu called the dam ⟦Anna Wu: “rotten”⟧, but Bo Lund said: ⟦Bo Lund: “It will hold.”⟧',
		'a leading clause without a saying verb has none': 'After a week of rain the dam is ⟦Bo Lund: “rotten”⟧, Bo Lund said.',
		'a managing director does not manage': '⟦Anna Wu: “It will rain,”⟧ managing director Anna Wu said.',
		'a relative clause without commas': 'A farmer whose barn was flooded twice in a week called the dam ⟦A farmer: “rotten to the core”⟧ on Monday.',
		'a clause that somebody says about another': 'A man who said Anna Wu called the dam ⟦Anna Wu: “rotten”⟧ left.',
		'joined over an apposition': 'His wife, Ruth Wu, and their neighbor Bo Lund said they were ⟦Ruth Wu and Bo Lund: “right behind him.”⟧',
		'but not another clause behind an apposition': 'Anna Wu, the mayor, sang, and Bo Lund said: ⟦Bo Lund: “It will rain.”⟧',
		'joined with kin': '⟦Anna Wu and Bo Lund: “It will rain,”⟧ Anna Wu and her brother Bo Lund both said.',
		'through a spokesman': 'The minister, Anna Wu, through a spokesman called the report ⟦Anna Wu: “an invention.”⟧',
		'beyond saying': 'Bo Lund, the mayor, declined to comment beyond saying the dam was ⟦Bo Lund: “old and tired.”⟧',
		'somebody before the colon whom something surprises': 'The timing of the vote does not surprise pollster Bo Lund: ⟦Bo Lund: “It often rains.”⟧',
		'behind when it was said': 'Norvale Corp. earlier this month said it was ⟦Norvale Corp.: “old and tired.”⟧',
		'between the marks of a wire': '⟦A manager at Norvale Corp: “It will rain,”⟧ a manager at <Norvale Corp> said.'.replace('⟦A manager', '⟦a manager'),
		'not whose clause ended before': 'Bo Lund did well in towns, and New York has several, such as ⟦-: “the people’s republic of Ithaca.”⟧',
		'said in front': '⟦Bo Lund: “No,”⟧ Bo Lund said. Said Anna Wu, a lawyer, ⟦Anna Wu: “It will rain.”⟧ He left. Says Karl Berg: ⟦Karl Berg: “It rains.”⟧ He agreed.',
		'nobody who is called Said': 'Said Hassan, a farmer, left.',
		'he began by saying': 'Bo Lund went. When he returned he began by saying: ⟦Bo Lund, pronoun: “It rained.”⟧',
		'ever since': 'Ever since Bo Lund announced the dam, he has said the same thing: ⟦Bo Lund, pronoun: “It will hold.”⟧',
		'by saying': 'Bo Lund explained the long delay by saying: ⟦Bo Lund: “It rained.”⟧',
		'what somebody remembers': 'Anna Wu remembered him as ⟦Anna Wu: “a small man with a large hat.”⟧',
		'behind a whole clause, his spokesman': 'The mayor, Bo Lund, has left, his aide, Anna Wu, said. ⟦Anna Wu, inferred: “He was moved by it.”⟧',
		'among the critics': 'Among the critics is Anna Wu, a councillor, who says the dam is ⟦Anna Wu: “a bridge to nowhere for everybody”⟧.',
		'not so': 'Not so, says Anna Wu: ⟦Anna Wu: “It will hold.”⟧',
		'told by somebody': 'Bo Lund was told by Anna Wu that he was ⟦Anna Wu: “no longer wanted in the valley”⟧.',
		'described by another in passing': 'Bo Lund, described by Anna Wu as ⟦Anna Wu: “a bookkeeper with a flag”⟧, left.',
		'after Jan called': 'Hours after Jan Holm called her ⟦Jan Holm: “rotten”⟧, Anna Wu shrugged.',
		'names like months': '⟦Jan Holm: “It will rain,”⟧ said Jan Holm, 62. ⟦April Lund: “It will snow,”⟧ said April Lund.',
		'what a shirt reads': 'Anna Wu wore a shirt reading ⟦- scare: “Save our old ferry”⟧ at the hearing.',
		'what somebody is charged with': 'Anna Wu was charged with ⟦-: “conduct prejudicial to good order”⟧ on Monday.',
		'what somebody denies': 'Anna Wu denies the charge of ⟦- scare: “hooliganism.”⟧',
		'according to him': 'Bo Lund insisted that it would rain. According to him, ⟦Bo Lund, pronoun: “the dam is old and tired.”⟧',
		'read out by another': 'In a letter read out by his daughter, Ruth Lund, the owner, Bo Lund, said: ⟦Bo Lund: “She was like family.”⟧',
		'in the middle of a sentence about something else': 'Letters to the firm, the mayor, Anna Wu, told members, had come back ⟦Anna Wu: “with a note from nobody at all”⟧.',
		'a party’s member behind an office': 'The committee’s chair, Labour MP Anna Wu, said that it was ⟦Anna Wu: “the tent that did for me”⟧.',
		'an apposition that goes on': 'He learnt from Ruth Lund, an emigrant who told him that he had ⟦Ruth Lund: “the patience of a cow.”⟧',
		'before somebody called him so': 'A farmer who had never run for anything before Anna Wu called him ⟦Anna Wu: “my kind of guy for this”⟧ smiled.',
		'whom the paragraph is about, by an age that is news': 'Bo Lund had missed three frees when Karl Berg came in. Nobody else wanted it. ⟦Bo Lund, pronoun: “It was loud,”⟧ the 61-year-old said.',
		'a day announces nothing': 'The move followed Friday’s announcement of a two-for-one issue of ⟦- scare: “B”⟧ shares.',
		'whom a fronted phrase is about': 'Ruth Holm left. For head ranger Anna Wu, the result was no surprise. ⟦Anna Wu, pronoun: “We always knew,”⟧ she said.',
		'behind among': 'Ruth Holm left. Among the intake is Anna Wu, 20, who grew up there. ⟦Anna Wu, pronoun: “It was loud,”⟧ she said.',
		'who was asked': 'Karl Berg left on Monday, and Bo Lund was asked whether he had seen it. ⟦Bo Lund, pronoun: “I have not,”⟧ he said.',
		'whom something moved': 'Karl Berg left. The deaths prompted Bo Lund to ask for the records. ⟦Bo Lund, pronoun: “I asked and asked,”⟧ he told them.',
		'who only called somebody a name': 'Bo Lund, who never ran for anything before Karl Berg called him ⟦Karl Berg: “my kind of guy”⟧, laughed. ⟦Bo Lund, pronoun: “I will run,”⟧ he said.',
		'who comes to be told that': 'The ministry said that the roof was held up by an error. According to her, ⟦her, pronoun: “it will be mended.”⟧',
		'whom the sentence between is about': '⟦Bo Lund: “He took it,”⟧ Bo Lund said. Ruth Holm was not so sure. ⟦Ruth Holm, inferred: “He says a lot of things.”⟧',
		'who says it from between commas': 'The plan, Anna Wu said, offered people ⟦Anna Wu: “a box for yes and a box for no”⟧.',
		'whose sentence goes on about another': 'Bo Lund called the move ⟦Bo Lund: “a slap in the face”⟧, and his deputy, Anna Wu, wondered aloud why.',
		'who ends the sentence before and is surely a woman': 'Bo Lund was represented by his producer, Anna Wu. ⟦Anna Wu, pronoun: “He wrote it,”⟧ she said.',
		'one of them, by name and age': 'Karl Berg sat. One of them, nine-year-old Bo Lund, silenced the hall when he asked: ⟦Bo Lund, pronoun: “Who reads to us?”⟧',
		'whose office ends a sentence': 'Karl Berg left. It was paid for by Holm Ltd, whose director, Bo Lund, admitted doubts. ⟦Bo Lund, pronoun: “We kept the receipts,”⟧ he said.',
		'what somebody would say only': 'Asked whether the firm would find more money, Bo Lund would say only that it would ⟦Bo Lund: “look at everything there is”⟧.',
		'the husband of a namesake': 'Bo Wu and Anna Wu lost the barn. Anna Wu wept. ⟦Bo Wu, pronoun: “It rained,”⟧ her husband said.',
		'but not her brother': 'Her brother, Bo Wu, lost the barn. Anna Wu wept. ⟦her husband: “It rained,”⟧ her husband said.',
		'who answers a question': '⟦Bo Lund: “By lifting it,”⟧ Bo Lund said.\n\n⟦Anna Wu: “Has anyone?”⟧ Anna Wu asked.\n\n⟦Bo Lund, inferred: “Not recently.”⟧',
		'the owner of a chain, who has no name': 'Karl Berg left. The owner of a chain, who did not wish to be named, said it was dear. ⟦he, pronoun: “Will he explain it?”⟧ he asked.',
		'whoever is met with does not tell': 'Anna Wu has said that she would face off with Bo Lund, recently telling a friend about ⟦Anna Wu: “which Bo Lund would come.”⟧',
		'the one person of the paragraph': 'Bo Lund left on Monday.\n\nThe loudest word went to Karl Berg, who is 87. He told them he had planted it. ⟦Karl Berg, pronoun: “Close it if you must,”⟧ he said.',
		'who would not discuss it except to say': 'Anna Wu would not discuss it, except to say that the charge was ⟦Anna Wu: “quite flattering, really”⟧.',
		'who called a promise so': 'Rates would not rise, a promise that Anna Wu, a councillor, called ⟦Anna Wu: “heartfelt and unenforceable.”⟧',
		'posts are no cue before had': 'Anna Wu said on Saturday that attacks on its border posts had ⟦Anna Wu: “more than doubled within eighteen months”⟧.',
		'nobody is told by a news conference': '⟦Anna Wu: “It rained,”⟧ Anna Wu, who had the lead in its production of ⟦- title: “A Doll’s House,”⟧ told a news conference.',
		'what something is known as': 'Bo Lund said that they spoke over a telephone known as the ⟦- scare: “night line”⟧ on Monday.',
		'a name that ends like a verb': 'Bo Golding came. Karl Berg left. Golding, who watched in a jersey, would not discuss it. ⟦Bo Golding, pronoun: “I like hockey,”⟧ he said.',
		'whose delegate he is': 'Karl Berg left. Bo Lund, Norvale’s delegate to the talks, said he would raise it. ⟦Bo Lund, pronoun: “If it is,”⟧ he said.',
		'a corporal without a name': 'Karl Berg left. At the hospital, a corporal from the same company sat down. ⟦he, pronoun: “We made tea,”⟧ he said.',
		'a child without a name': 'Anna Wu left. One seven-year-old has written her letter. ⟦she, pronoun: “Are there lorries?”⟧ she asks.',
		'who only asks': 'Anna Wu left. Cross-examined by Ruth Holm, for the defence, she was calm. ⟦Anna Wu, pronoun: “He broke the lamp,”⟧ she said.',
		'what a court is told': 'Patients in ⟦-: “constant pain for several years”⟧, court told',
		'but asking is no speaker': 'Asking around was ⟦- scare: “useless”⟧ and said so.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('speakers: a quotation within a quotation', () => {
	test('who says I in it is its speaker', () => {
		const [, inner] = readingOf('“I said, ‘Go home,’ and he went,” Anna Wu said.').all('quote');
		assert.deepStrictEqual([inner?.speaker?.name, inner?.certainty], ['Anna Wu', 'pronoun']);
	});
	test('who says she in it is another', () => {
		const [, inner] = readingOf('“She struck it once and said, ‘Go home,’ and I went,” Anna Wu said.').all('quote');
		assert.deepStrictEqual([inner?.speaker?.name, inner?.certainty], ['She', 'pronoun']);
	});
});

suite('speakers: who is meant by a description', () => {
	const cases: Readonly<Record<string, string>> = {
		'one who tells how to be called': 'One farmer, who gave her name only as Eva Lund, wept. ⟦Eva Lund, pronoun: “It will rain,”⟧ she said.',
		'and speaks by that name': '⟦Eva Lund, pronoun: “It will rain,”⟧ said one farmer, who identified herself as Eva Lund.',
		'by age': 'Anna Wu, 52, fell. Bo Lund, 40, helped her. ⟦Anna Wu, pronoun: “It will rain,”⟧ the 52-year-old said.',
		'by an age that is news': 'Bo Lund came late. ⟦Bo Lund, pronoun: “It will rain,”⟧ said the 40-year-old.',
		'by where somebody is from': 'Bo Lund came late. ⟦Bo Lund, pronoun: “It will rain,”⟧ said the Norvale native.',
		'by one of two jobs': 'Karl Berg sat with Bo Lund, a fisherman and chairman of the Norvale Union. ⟦Bo Lund, pronoun: “It will rain,”⟧ the fisherman said.',
		'in his words': 'Bo Lund said it rained. They were, in his words, ⟦Bo Lund, pronoun: “braver than all their teachers”⟧.',
		'whom the sentence goes on to name': 'The man who told him was 17-year-old Bo Lund, the cox. ⟦Bo Lund, pronoun: “It will rain,”⟧ he said.',
		'not whom the sentence tells of, between commas': 'Bo Lund left. A surgeon had, he said, been shown ⟦Bo Lund, pronoun: “only three of the four legs.”⟧',
		'in a clause that "what" opens': 'It fell with what Bo Lund insisted was ⟦Bo Lund: “a very great noise”⟧.',
		'behind a fronted phrase without its comma': 'The bank met. In a speech on Tuesday its president, Bo Lund, promised to be ⟦Bo Lund: “vigilant and, if need be, boring.”⟧',
		'but not by another’s age': 'Bo Lund, 41, came late. ⟦the 40-year-old: “It will rain,”⟧ said the 40-year-old.',
		'the officer who is named behind a comma': 'The officer in charge, Brigadier David Lund, walked. ⟦David Lund, pronoun: “It will rain,”⟧ he said.',
		'he who is named in the paragraph above': 'Bo Lund spoke. ⟦Bo Lund, pronoun: “It hurts,”⟧ he said.\n\nIt was left to David Holm, a clerk, to explain why.\n\n⟦David Holm, pronoun: “It will rain,”⟧ he said.',
		'he who said whom he spoke of': 'Yaw Tettey said they were betting on David Lund. ⟦Yaw Tettey, pronoun: “It will rain,”⟧ he said.',
		'by nation': 'The coach, Bo Lund, waved. ⟦Bo Lund, pronoun: “It will rain,”⟧ the Spaniard said.',
		'but a whole nation is nobody': 'Bo Lund waved. ⟦the French: “It will rain,”⟧ the French said.',
		'by calling': 'Anna Wu shook her head. ⟦Anna Wu, pronoun: “It will rain,”⟧ the retired novelist said.',
		'but not where another novelist was told of': 'A novelist came. Anna Wu shook her head. ⟦the novelist: “It will rain,”⟧ the novelist said.',
		'nor where two were named': 'Anna Wu met Bo Lund. ⟦the novelist: “It will rain,”⟧ the novelist said.',
		'nor for a judge, who may be another': 'Anna Wu wept. ⟦the judge: “It will rain,”⟧ the judge said.',
		'by a wider noun': 'Bo Lund, a barrister, came. ⟦Bo Lund, pronoun: “It will rain,”⟧ the lawyer said.',
		'by the paragraph’s one name': 'Many here see it as Anna Wu does. ⟦Anna Wu, pronoun: “It will rain,”⟧ the baker says.',
		'one of two senators is the one of that state': 'Ohio Sen. Bo Lund met Sen. Eva Holm. ⟦Bo Lund, pronoun: “It will rain,”⟧ the Ohio senator said.',
		'a finance minister is no foreign minister': 'Foreign Minister Bo Lund came. ⟦the finance minister: “It will rain,”⟧ the finance minister said.',
		'a congressman is no woman': 'Rep. Eva Lund met Rep. David Holm. Eva Lund came. ⟦David Holm, pronoun: “It will rain,”⟧ the congressman said.',
		'he who is told by his office': 'The judge, Sir David Lund, listened to Bo Berg. The judge told jurors not to read. ⟦David Lund, pronoun: “I mean it,”⟧ he said.',
		'a ministry by the words of its name': 'The Ministry of Health asked the Ministry of Finance. ⟦Ministry of Finance: “There is no money,”⟧ the finance ministry said.',
		'a club by what it is': 'Northmoor Athletic Association sacked Bo Lund. ⟦Northmoor Athletic Association, pronoun: “We thank him,”⟧ the club said.',
		'but not where another body was named since': 'Northmoor Athletic Association left the World Bank. ⟦the club: “We thank it,”⟧ the club said.',
		'she of a pair': 'David Lund and Anna Wu met on Monday. ⟦Anna Wu, pronoun: “It will rain,”⟧ she said.',
		'he of a pair': 'Anna Wu and David Lund met on Monday. ⟦David Lund, pronoun: “It will rain,”⟧ he said.',
		'the agency is not the one that reports': 'JAKARTA (Reuters) - The Space Agency told Reuters it was late. ⟦Space Agency: “It will rain,”⟧ the agency said.',
		'but nobody is called by what he identifies': '⟦one farmer: “It will rain,”⟧ said one farmer, who identified the man as Bo Lund.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('speakers: an article with a headline', () => {
	/** Who is found to speak, quotation by quotation, then utterance by utterance. */
	test('in an obituary she is the dead, though a niece has spoken', () => {
		assert.deepEqual(speakersIn('Karen Holm, who sang, dies at 88\n\nShe was 88, said Anna Lund, a niece.\n\n“I sang,” she recalled in 1984.').slice(0, 1), ['Karen Holm']);
	});
	test('in other news she is whoever spoke last', () => {
		assert.deepEqual(speakersIn('Karen Holm, who sang, leaves Norvale\n\nShe left, said Anna Lund, a niece.\n\n“I sang,” she recalled later.').slice(0, 1), ['Anna Lund']);
	});
	test('an office that only the directory knows', () => {
		const text = 'Karl Berg met Marco Rubio. Marco Rubio was brief. “I stand by it,” the Florida senator said. “It will rain,” the Ohio governor said.';
		assert.deepEqual(readingOf(text, knowledge).all('quote').map(({ speaker }) => speaker?.name), ['Marco Rubio', 'the Ohio governor']);
	});
	test('an office in one place is none in another', () => {
		const article = parseArticle('date 2016-01-26 Talks\n\nMarco Rubio spoke with Sen. Joni Ernst, R-Iowa. The Florida senator said “we will see.”');
		assert.deepEqual(article && new Reading(article, knowledge).all('quote').map(({ speaker }) => speaker?.name), ['Marco Rubio']);
	});
	test('whoever speaks below the channel that reports somebody else’s words stays open', () => {
		assert.deepEqual(speakersIn('Talks\n\nThe channel said Anna Lund testified that it was over.\n\n“It was closed on Monday.”').slice(0, 1), [undefined]);
	});
	test('a headline that the first paragraph repeats says what the article lets somebody say', () => {
		const head = '“Berg is cratering” while Holm rises; Questions for Berg';
		assert.deepEqual(speakersIn(`${head}\n\n“Berg is cratering” while Holm rises;\n\nQuestions for Berg.\n\n“Berg is cratering,” Anna Lund said.`), ['Anna Lund', 'Anna Lund', 'Anna Lund']);
	});
	test('an office that somebody once held, as the directory knows', () => {
		const text = 'Donald Trump met Hillary Clinton. Donald Trump was brief. “No,” the former secretary of State said. “Yes,” the former president said.';
		assert.deepEqual(readingOf(text, knowledge).all('quote').map(({ speaker }) => speaker?.name), ['Hillary Clinton', 'Donald Trump']);
	});
	test('an office that is over is not the one who holds it now', () => {
		const text = 'Talks\n\nAnna Lund, the former governor, spoke.\n\nKarl Berg defended the plan.\n\n“I beat Bo Holm,” the governor said.';
		assert.deepEqual(speakersIn(text).slice(0, 1), ['the governor']);
	});
	test('she is whom the paragraph above has named beside a man', () => {
		const text = 'Talks\n\n“No,” Anna Lund said. “It rains,” she said.\n\nHarold Holm left.\n\nTo Prof. Mary Wirth, Harold Holm’s stare spoke of Mr. Berg.\n\n“It was sad,” she said.';
		assert.deepEqual(speakersIn(text).slice(2, 3), ['Mary Wirth']);
	});
	test('whoever is a friend of somebody speaks, not the friend', () => {
		assert.deepEqual(speakersIn('Talks\n\nAnna Lund spoke.\n\n“He is a friend,” said Lund ally Karl Berg.').slice(0, 1), ['Karl Berg']);
	});
	test('whom an introduction names most answers', () => {
		const intro = 'Karen Holm’s novel sold well. The critic Bo Berg liked it. Karen Holm spoke to Karl Lund.';
		assert.deepEqual(speakersIn(`A talk with Karen Holm\n\n${intro}\n\nQ: Why?\n\nA: I had to.\n\nQ: And now?\n\nA: I rest.\n\nQ: Really?\n\nA: No.`).slice(-2), ['Karl Lund', 'Karen Holm']);
	});
});

suite('speakers: whom a description or “it” does not mean', () => {
	test('one diplomat of whom the text told since is the diplomat', () => {
		const text = 'Talks\n\nThe diplomat Karl Berg left.\n\nOne diplomat close to the talks said it would rain.\n\n“It will pass,” the diplomat said.';
		assert.deepEqual(speakersIn(text).slice(0, 1), ['the diplomat']);
	});
	test('a volunteer is no verb', () => {
		assert.deepEqual(speakersIn('Talks\n\n“Mats,” was how a Red Cross volunteer in Tagabe described the mood.').slice(0, 1), ['a Red Cross volunteer in Tagabe']);
	});
	test('in a headline “as” parts two clauses', () => {
		assert.deepEqual(speakersIn('Three ministers leave party as union chief says “harvest has begun”\n\nIt rained.').slice(0, 1), ['union chief']);
	});
	test('“(rtd)” ends no phrase', () => {
		const text = 'Talks\n\nThe Norvale Forum met. In a letter signed by its coordinator, Maj. Ibrahim Holm (rtd), the forum rejected “the do-or-die attitude”.';
		assert.deepEqual(speakersIn(text).slice(0, 1), ['Norvale Forum']);
	});
	test('a station without a name is nobody named before', () => {
		const text = 'Talks\n\nNorvale Radio said it rained.\n\nThe party’s own station gave another account. “It is dry,” it announced.';
		assert.deepEqual(speakersIn(text).slice(-1), ['it']);
	});
	test('a minister of state before the name in brackets has the word', () => {
		const text = 'Debate\n\nMr. Karl Lund (Hull): Will it rain?\n\nThe Minister of State, Ministry of Trade (Mr. Roderick Holm): It will.\n\nMr. Lund: When?\n\nMr. Holm: In May.\n\nMr. Lund: Good.';
		assert.deepEqual(speakersIn(text), ['Karl Lund', 'Roderick Holm', 'Karl Lund', 'Roderick Holm', 'Karl Lund']);
	});
});

suite('speakers: who said which words', () => {
	test('the latter is the one named last', () => {
		assert.deepEqual(speakersIn('Talks\n\nThe Norvale Union and the Barwon Bank objected, with the latter saying it would accept “no delay”.').slice(0, 1), ['Barwon Bank']);
	});
	test('a short paragraph that ends with a name leads to that one’s words', () => {
		assert.deepEqual(speakersIn('Talks\n\nIt rained.\n\nThat did not sit well with Sen. Karl Holm.\n\n“You inherited them. Nobody opened it?”').slice(0, 1), ['Karl Holm']);
	});
	test('her letter is hers', () => {
		assert.deepEqual(speakersIn('Talks\n\nKaren Holm resigned Aug. 3. Her two-line letter thanks the mayor “for the clarity.”').slice(0, 1), ['Karen Holm']);
	});
	test('behind words that end a sentence another begins', () => {
		assert.deepEqual(speakersIn('Talks\n\nA deputy described it as “an object under control.” Norvale protested.').slice(0, 1), ['A deputy']);
	});
	test('since she came the subject is whom the main clause has', () => {
		assert.deepEqual(speakersIn('Talks\n\nEver since she came, Karen Holm has been ill, calling it “bad luck”.').slice(0, 1), ['Karen Holm']);
	});
	test('a clause with “when” only tells when', () => {
		assert.deepEqual(speakersIn('Talks\n\nKaren Holm said that when Anna Lund railed against the banks, “she speaks for all of us.”').slice(0, 1), ['Karen Holm']);
	});
	test('notes are no verb behind “the same”', () => {
		assert.deepEqual(speakersIn('Talks\n\nIn a speech that spoke to “the fear” of all, Karen Holm struck many of the same notes.').slice(0, 1), [undefined]);
	});
	test('whoever confers before telling tells', () => {
		assert.deepEqual(speakersIn('Talks\n\nKarl Holm left. He conferred with his staff before telling Anna Lund that it was “in transit.”').slice(0, 1), ['Karl Holm']);
	});
	test('a member of a party by the place that a bracket tells', () => {
		const [quote] = readingOf('Rep. Anna Wu (R., Texas) met Republicans in May. “No,” the Texas Republican told them.', knowledge).all('quote');
		assert.equal(quote?.speaker?.name, 'Anna Wu');
	});
	test('the body that has a speaker’s body in it is not the speaker', () => {
		assert.deepEqual(speakersIn('Wards\n\n“No beds,” said Anna Wu. One doctor at the Barwon Hospital, Norvale University School of Medicine, called it “a hard winter”.').slice(1), ['One doctor at the Barwon Hospital']);
	});
	test('whom an ambassador is sent to stands before the name', () => {
		const text = 'Talks\n\n“No,” said Norwegian Ambassador to the United States Karl Holm. Anna Wu nodded, and French Ambassador to Norway Bo Lund called it “a start”.';
		const reading = readingOf(text, knowledge);
		assert.deepEqual(reading.all('quote').map(({ speaker }) => speaker?.name), ['Karl Holm', 'Bo Lund']);
		assert.deepEqual(reading.all('person').map(({ person }) => person.name), ['Karl Holm', 'Anna Wu', 'Bo Lund']);
	});
	test('a single mark that opens a sentence, where others do, may close with the next paragraph', () => {
		const text = ' date 2021-09-30 It rains\n\n‘It was here,’ said Anna Wu, an engineer. ‘It hardened into doing nothing.\n\n‘She rang, and nobody came.’';
		const article = parseArticle(text);
		assert.deepEqual((article && new Reading(article, knowledge))?.all('quote').map(({ speaker }) => speaker?.name), ['Anna Wu', 'Anna Wu', 'Anna Wu']);
	});
});

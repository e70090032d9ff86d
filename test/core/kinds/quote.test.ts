import assert from 'node:assert';
import { parseArticle } from '../../../src/core/article';
import { emptyDirectory } from '../../../src/core/directory/directory';
import { Reading } from '../../../src/core/reading';
import { textOf } from '../../../src/core/span';
import { checkQuotes } from './quotations';
import { readingOf } from './people';

suite('quotations: marks', () => {
	const cases: Readonly<Record<string, string>> = {
		'curly double': '⟦Anna Wu: “The dam will hold,”⟧ Anna Wu said.',
		'straight double': '⟦Anna Wu: "The dam will hold,"⟧ Anna Wu said.',
		'British single': '⟦Anna Wu: ‘The dam will hold,’⟧ Anna Wu said.',
		'straight single': '⟦Anna Wu: \'The dam will hold,\'⟧ Anna Wu said.',
		'two apostrophes': '⟦Anna Wu: \'\'The dam will hold,\'\'⟧ Anna Wu said. ⟦Anna Wu: \'\'It must.\'\'⟧',
		'two apostrophes around a part': 'Anna Wu called it ⟦Anna Wu: \'\'profoundly irresponsible\'\'⟧ on Monday.',
		'two single marks that close a double one': '⟦Anna Wu: “The dam will hold,’’⟧ Anna Wu said. ⟦Anna Wu, pronoun: ‘‘It must,’’⟧ she said.',
		'grave accents': '⟦Anna Wu: ``The dam will hold,\'\'⟧ Anna Wu said.',
		'French': '⟦Anna Wu: «The dam will hold»⟧, Anna Wu said.',
		'French with spaces': '⟦Anna Wu: « The dam will hold »⟧, Anna Wu said.',
		'German': '⟦Anna Wu: „The dam will hold“⟧, Anna Wu said.',
		'a straight mark that closes a curly one': '⟦Anna Wu: “The dam will hold,"⟧ Anna Wu said.',
		'a stray space before the closing mark': '⟦Anna Wu: "The dam will hold, "⟧ Anna Wu said.',
		'apostrophes within single marks': '⟦Anna Wu: ‘The boys’ dam can’t fail ’em,’⟧ Anna Wu said.',
		'no mark: possessives and contractions': 'The boys’ school didn’t close; James’ brother won’t say why.',
		'no mark: straight ones': 'The boys\' school didn\'t close; James\' brother won\'t say why.',
		'no mark: decades': 'It was built in the ’90s and mended in the \'80s.',
		'no mark: elisions': '’Tis said that rock ’n’ roll saved \'em.',
		'no mark: what a tag says of itself': 'It ran <tweet id="672" author="@Lund">Rain</tweet> on Monday.',
		'no mark: feet and inches': 'The wall is 6\'2" high and 12\' long.',
		'an unclosed mark spoils only its paragraph': '⟦-: “The dam will hold, Anna Wu said.⟧\n\n⟦Bo Lund: “It will not,”⟧ Bo Lund said.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
	test('a quotation within a quotation', () => {
		const reading = readingOf('“She told us, ‘Go home,’ and we went,” Anna Wu said.');
		assert.deepStrictEqual(reading.all('quote').map(({ span }) => textOf(reading.article.text, span)), ['“She told us, ‘Go home,’ and we went,”', '‘Go home,’']);
	});
	test('insertions of the editor are known', () => {
		const reading = readingOf('“They [the two sides] met … twice,” Anna Wu said.');
		assert.deepStrictEqual(reading.all('quote').flatMap(({ insertions }) => insertions.map((span) => textOf(reading.article.text, span))), ['[the two sides]']);
	});
});

suite('quotations: who says so', () => {
	const cases: Readonly<Record<string, string>> = {
		'verb behind': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said on Monday.',
		'verb before': 'Anna Wu said, ⟦Anna Wu: “It will rain.”⟧',
		'verb first': '⟦Anna Wu: “It will rain,”⟧ said Anna Wu, an engineer.',
		'question': '⟦Anna Wu: “Will it rain?”⟧ Anna Wu asked.',
		'colon': 'Anna Wu on Monday: ⟦Anna Wu: “It will rain.”⟧',
		'split': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said, ⟦Anna Wu: “and then it will snow.”⟧',
		'signed behind a dash': '⟦Anna Wu: “It will rain.”⟧ — Anna Wu, mayor',
		'signed on the line below': '⟦Anna Wu: “It will rain.”⟧\n\n- Anna Wu, mayor.',
		'a dash and a sentence sign nothing': 'It was late. ⟦-: “It will rain all day.”⟧ — Nobody listened to him then.',
		'said behind a full stop': '⟦Anna Wu: “It will rain.”⟧ Said Anna Wu.',
		'goes on': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said. ⟦Anna Wu: “Then it will snow.”⟧',
		'in the middle of a sentence': 'Anna Wu called the plan ⟦Anna Wu: “a disgrace”⟧ on Monday.',
		'letters behind a name': '⟦Anna Wu: “It will rain,”⟧ Anna Wu KC told him.',
		'counsel for a firm': 'Counsel for the company, Anna Wu SC, said it was ⟦Anna Wu: “a mistake of paperwork.”⟧',
		'two with their parties': 'Anna Wu of the Left Party and Bo Lund of the Green Party said they were ⟦Anna Wu and Bo Lund: “kept in the dark.”⟧',
		'a firm that did something first': 'Anna Wu cut her outlook on Thursday and said she would leave, blaming ⟦Anna Wu: “hesitant”⟧ demand.',
		'what is so called': 'Anna Wu said that so-called ⟦- scare: “revenge evictions”⟧ had risen.',
		'described by somebody, not by himself': 'Carl Berg, described as ⟦Anna Wu: “a tyrant”⟧ by Anna Wu, left on Monday.',
		'described by nobody': 'Carl Berg, described as ⟦- scare: “a tyrant,”⟧ left on Monday.',
		'a thing that nobody praised': 'A plan touted as ⟦-: “the biggest in the land”⟧ failed on Monday.',
		'what somebody described': 'They kept to a plan that Anna Wu, a lawyer, described as ⟦Anna Wu: “a disgrace.”⟧',
		'what somebody billed': 'She read the plan, which Anna Wu billed as ⟦Anna Wu: “the best ever.”⟧',
		'what a review found after which somebody left': 'The head of the trust has resigned after a review by Anna Wu found a ⟦a review by Anna Wu: “toxic”⟧ culture.',
		'around': 'The talks were ⟦Anna Wu: “frank and open,”⟧ Anna Wu told reporters.',
		'according to': 'The plan is ⟦Anna Wu: “a disgrace,”⟧ according to Anna Wu.',
		'tweeted': 'Anna Wu tweeted: ⟦Anna Wu: “It will rain.”⟧',
		'saying': 'Anna Wu denounced the plan, calling it ⟦Anna Wu: “a disgrace.”⟧',
		'behind an aside': 'Speaking in Salem on Monday, Anna Wu attacked the plan, calling it ⟦Anna Wu: “a disgrace.”⟧',
		'apposition between': 'Anna Wu, an engineer of the city, said: ⟦Anna Wu: “It will rain.”⟧',
		'relative clause between': 'Anna Wu, who has built dams since 1990, said: ⟦Anna Wu: “It will rain.”⟧',
		'who said': 'The mayor praised Anna Wu, who said: ⟦Anna Wu: “It will rain.”⟧',
		'a description before the name': 'His colleague, Anna Wu, said: ⟦Anna Wu: “It will rain.”⟧',
		'a description behind the verb': '⟦Anna Wu: “It will rain,”⟧ said its director, Anna Wu.',
		'a report by a body or a person': 'A report by Anna Wu called the dam ⟦Anna Wu: “rotten.”⟧',
		'somebody’s statement': 'Anna Wu’s statement said the dam was ⟦Anna Wu: “rotten.”⟧',
		'who explains before speaking': 'A senior official who spoke anonymously to explain the plan said, ⟦A senior official: “It will rain.”⟧',
		'the comma inside the marks': 'Dams are ⟦Anna Wu: “a crisis”⟧ and ⟦Anna Wu: “stunt growth,”⟧ Anna Wu, the mayor, told a crowd.',
		'nobody who refused to say it': 'Anna Wu refused to say ⟦- scare: “sorry.”⟧',
		'joined over appositions': 'Anna Wu, a nurse, and Bo Lund, her brother, said: ⟦Anna Wu and Bo Lund: “It will rain.”⟧',
		'joined': '⟦Anna Wu and Bo Lund: “It will rain,”⟧ Anna Wu and Bo Lund said.',
		'laughed and said': 'Anna Wu laughed and said: ⟦Anna Wu: “It will rain.”⟧',
		'a name between the name and the verb': 'Anna Wu, a friend of Bo Lund, said: ⟦Anna Wu: “It will rain.”⟧',
		'a subject of its own': 'Bo Lund met a man whom he likes, but Anna Wu said: ⟦Anna Wu: “It will rain.”⟧',
		'his remark': 'Critics mocked Anna Wu’s ⟦Anna Wu: “rain will come”⟧ remark.',
		'unnamed, with their words': '⟦a senior official: “It will rain,”⟧ a senior official said.',
		'unnamed many': 'Critics say that it is ⟦Critics: “a disgrace to all of us”⟧.',
		'the next sentence is not the speaker’s name': '⟦Anna Wu: “It will rain,”⟧ said Anna Wu. The fund sold its shares.',
		'as somebody points out': 'It is ⟦Anna Wu: “the driest year of all,”⟧ as Anna Wu now points out.',
		'a speaker who does something besides': '⟦Anna Wu: “It will rain,”⟧ says Anna Wu noting that the dam is old.',
		'a manner of saying is nobody': 'Anna Wu thanked them, and in a letter wrote she was ⟦Anna Wu: “certain that the dam will hold for a year”⟧.',
		'hope within said': 'Anna Wu said Bo Lund hoped for ⟦Anna Wu: “a dry week.”⟧',
		'not whoever is quoted about': 'Anna Wu said that Bo Lund was ⟦Anna Wu: “a good man.”⟧',
		'no “when asked” behind the words': 'Anna Wu had said, ⟦Anna Wu: “We’ll see,”⟧ when asked whether it would rain.',
		'whoever describes it so': 'Bo Lund left. ⟦Anna Wu: “First in their street,”⟧ as described by Anna Wu, they had rain.',
		'no program called so': 'Anna Wu said she had an ⟦Anna Wu: “Oh, no”⟧ moment and deleted a mail using a program called Barwon, which hides it.',
		'not those of whom a clause only tells': 'Anna Wu said it was a vision that critics are offering in contrast to ⟦Anna Wu: “the gloom”⟧ of the day.',
		'whoever speaks in the week behind a clause': 'Earlier this week, Anna Wu, who was mayor when it was built, conceded the dam is ⟦Anna Wu: “too old.”⟧',
		'not a president where “my father” was spoken of': 'David Berg is president.\n\nMy father died in May. ⟦he, pronoun: “It will rain,”⟧ he said.',
		'whoever is blamed for it': 'Bo Lund slammed Anna Wu for suggesting that voters ⟦Anna Wu: “cling to rain”⟧ at home.',
		'the name before a colon': 'Wu: The plan is ⟦Anna Wu, inferred: ‘dead wrong’⟧ now.\n\nAnna Wu left.',
		'whom an office explains that no comma closes': '⟦Anna Wu: “It will rain,”⟧ Anna Wu, director of the city bank told a meeting.',
		'no phrase behind a preposition': 'Anna Wu called its claim of a ⟦Anna Wu: “right”⟧ over her lost emails ⟦Anna Wu: “significant and disturbing.”⟧',
		'nobody but a soldier told of before': 'Bo Lund said it was over.\n\nA soldier who was there, however, told reporters that it was not.\n\n⟦he, pronoun: “It will rain,”⟧ he said.',
		'what a statement read in part': '⟦the statement: “It will rain,”⟧ the statement read in part.',
		'whom “who” goes back to over a mouth': 'It came out in the mouth of Anna Wu, who proclaimed that rain ⟦Anna Wu: “cannot come here”⟧ at all.',
		'a class called so': 'Anna Wu shared notes of a 2002 class called ⟦- scare: “Perception”⟧ and left, writing ⟦Anna Wu: “Here it is for all of you to read.”⟧',
		'behind a clause with “which”': 'Anna Wu said the plan, which affirmed the old dam, had been ⟦Anna Wu: “carefully worded.”⟧',
		'told behind a full stop': '⟦Anna Wu: “I think it will rain.”⟧ Anna Wu told bankers at a luncheon. Bo Lund left.',
		'but not what is told of another': 'Bo Lund left. ⟦Bo Lund, inferred: “It rained.”⟧ Anna Wu told reporters that it was over.',
		'quoted as saying': '⟦Anna Wu: “It will rain,”⟧ Anna Wu is quoted as saying.',
		'but added': 'Anna Wu said it took long. But added: ⟦Anna Wu, inferred: “It will rain on us.”⟧',
		'behind “but”': 'Anna Wu declined to give details but Bo Lund, who hosted the talks, said it was ⟦Bo Lund: “over for a year.”⟧',
		'a letter that goes on': 'The letter said it was ⟦The letter: “over for a year.”⟧ Maha Wu met Bo Lund. ⟦the letter: “It is dry,”⟧ the letter added.',
		'not “there”': 'Anna Wu left. There’s still time for the ⟦- scare: “dry city”⟧ and the mayor.',
		'whoever is “you” in a question': 'Anna Wu asked of the products you called ⟦you, pronoun: “miracles for all of us.”⟧',
		'then he cut': 'Anna Wu left. Bo Lund stayed. Then he cut into her, calling her a ⟦Bo Lund, pronoun: “wet blanket.”⟧',
		'not what she does not believe': 'Anna Wu, who calls it ⟦Anna Wu: “sad,”⟧ said she doesn’t believe the dam will hold. Rather, she said, it leaks.',
		'a second “who”': 'A farmer who lives here and who didn’t want to be named said it was an ⟦A farmer: “awful week of rain.”⟧',
		'not the day before a name': 'Later on Monday Anna Wu said it ⟦Anna Wu: “rains here.”⟧ In April Bo Lund said it ⟦Bo Lund: “rains there.”⟧',
		'no estimates that speak': 'On Monday Anna Wu said that those rain estimates ⟦Anna Wu: “remain about the same.”⟧',
		'whom “who” goes back to over a camera': 'Karl Berg left. ⟦Karl Berg, pronoun: “Go,”⟧ he says to Bo Lund on camera, who responds: ⟦Bo Lund: “Okay, we will go there now!”⟧',
		'not what was sent out': 'They met late. He sent out a letter as the committee meeting began vowing to ⟦-: “fight for every single vote”⟧ in the city.',
		'no remarks that speak': 'It came when Anna Wu described remarks she made on rain as ⟦Anna Wu: “insignificant,”⟧ and left.',
		'who set out something': 'Speaking late, Wu set out the old position saying: ⟦Wu: “It will rain on us.”⟧',
		'no empire that voices': 'Anna Wu was known for her hatred of what she called the old ⟦Anna Wu, pronoun: “dry city,”⟧ voiced in a speech in Bergen: ⟦Anna Wu, pronoun: “Mr. Lund, let it rain on us!”⟧',
		'not whoever is asked': 'Asked by Bo Lund, Anna Wu said: ⟦Anna Wu: “It will rain.”⟧',
		'not whoever owns a spokesman': '⟦a spokesman for Anna Wu: “It will rain,”⟧ a spokesman for Anna Wu said.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('quotations: who is meant', () => {
	const cases: Readonly<Record<string, string>> = {
		'he': 'Bo Lund came on Monday. ⟦Bo Lund, pronoun: “It will rain,”⟧ he said.',
		'she whose house it was': 'Anna Wu’s house burned down. ⟦Anna Wu, pronoun: “It is gone,”⟧ she said.',
		'she, not he': 'Anna Wu met Bo Lund. ⟦Anna Wu, pronoun: “It will rain,”⟧ she said.',
		'whoever shrugs': 'Bo Lund left on Monday.\n\nDavid Berg shrugs. ⟦David Berg, pronoun: “It will rain,”⟧ he says.',
		'whoever waits behind a fronted place': 'Bo Lund left on Monday.\n\nAt a centre in Salem, David Berg, 71, was waiting. ⟦David Berg, pronoun: “It will rain,”⟧ he said.',
		'her claim': 'Anna Wu drew anger with her claim that ⟦Anna Wu, pronoun: “nobody works.”⟧',
		'his claim, whose another may be': 'David Lund attacked Carl Berg for his claim that ⟦his, pronoun: “nobody works.”⟧',
		'her claim for which he attacks her': 'David Lund attacked Anna Wu for her claim that ⟦Anna Wu, pronoun: “nobody works.”⟧',
		'the senator': 'Sen. Bo Lund came. ⟦Bo Lund, pronoun: “It will rain,”⟧ the senator said.',
		'they': 'Anna Wu and Bo Lund came late. ⟦Anna Wu and Bo Lund, pronoun: “It will rain,”⟧ they said.',
		'she is the spokeswoman who has no name': 'Anna Wu came. It may rain, a spokeswoman for the city said. ⟦she, pronoun: “It will,”⟧ she added.',
		'he who was spoken to': 'Anna Wu told David Lund to go. ⟦David Lund, pronoun: “No,”⟧ he said.',
		'the wife whom a name explains': 'Bo Lund’s wife, Eva Lund, wept. ⟦Eva Lund, pronoun: “He was kind,”⟧ she said.',
		'they who are nobody': '⟦they, pronoun: “It will rain,”⟧ they said.',
		'he who is nobody': '⟦he, pronoun: “It will rain,”⟧ he said.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('quotations: without an attribution', () => {
	const cases: Readonly<Record<string, string>> = {
		'a paragraph behind an attributed one': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said.\n\n⟦Anna Wu, inferred: “It will snow as well.”⟧',
		'each paragraph opens, only the last closes': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said. ⟦Anna Wu: “I know it.⟧\n\n⟦Anna Wu: “It will snow.”⟧',
		'announced': 'Anna Wu told reporters on Monday:\n\n⟦Anna Wu: “It will rain.”⟧',
		'the sentence before is about somebody': 'Anna Wu shook her head. ⟦Anna Wu, inferred: “It will rain again today.”⟧',
		'not whoever asked, for somebody else may answer': '⟦Anna Wu: “Is it over?”⟧ asked Anna Wu.\n\n⟦-: “Not yet.”⟧\n\nCarl Berg left.',
		'nobody': 'It was a long day. ⟦-: “It will rain again today.”⟧',
		'no further than one paragraph': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said.\n\nThe dam was built in 1990.\n\n⟦-: “It will snow as well.”⟧',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
	test('a headline’s words are those of whoever says them below', () => {
		const article = parseArticle('date 2021-09-30 “Frank” talks end in Geneva\n\nThe talks were “frank,” Anna Wu said.\n');
		assert.ok(article);
		const [headline] = new Reading(article, { names: undefined, directory: emptyDirectory }).all('quote');
		assert.deepStrictEqual([headline?.speaker?.name, headline?.certainty], ['Anna Wu', 'inferred']);
	});
	test('I in somebody’s words is who says them', () => {
		const article = parseArticle('date 2021-09-30 Talks end\n\n“I told him, ‘It will rain,’ and he left,” Anna Wu said.\n');
		assert.ok(article);
		const [, inner] = new Reading(article, { names: undefined, directory: emptyDirectory }).all('quote');
		assert.deepStrictEqual([inner?.speaker?.name, inner?.certainty], ['Anna Wu', 'pronoun']);
	});
	test('a headline’s words are nobody’s where the article first uses them itself', () => {
		const article = parseArticle('date 2021-09-30 Union gets “final” offer\n\nThe union got a “final offer” on Monday.\n\n“This is our best and final word,” Anna Wu said.\n');
		assert.ok(article);
		const [headline] = new Reading(article, { names: undefined, directory: emptyDirectory }).all('quote');
		assert.deepStrictEqual([headline?.speaker, headline?.certainty], [undefined, 'none']);
	});
});

suite('quotations: phrases that are no speech', () => {
	const cases: Readonly<Record<string, string>> = {
		'a film': 'He starred in the film ⟦- title: “Alien”⟧ in 1979.',
		'a book behind a comma': 'Her memoir, ⟦- title: “Tough Choices,”⟧ was published in May.',
		'a programme': 'He was a guest on ⟦- title: “Meet the Press”⟧ on Sunday.',
		'an article by somebody': '⟦- title: “Gallery opens in June,”⟧ by Bo Lund, was read by many.',
		'a nickname': 'Joe ⟦- nickname: “The Hammer”⟧ Lund won.',
		'a called animal of somebody’s': 'They met a man who had trained his monkey called ⟦- nickname: “Salleh”⟧ for years.',
		'a called animal': 'They lost a goat called ⟦- nickname: “Bishop.”⟧',
		'a programme with small words': 'He was a guest on ⟦- title: “The Nightly Show with Larry Holm”⟧ on Sunday.',
		'a heading between paragraphs': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said.\n\n⟦- scare: ‘A hard decision.’⟧\n\nThe dam is old.',
		'a scare quote': 'Many ⟦- scare: “experts”⟧ came.',
		'but speech is speech in capitals': 'Anna Wu shouted, ⟦Anna Wu: “Stop!”⟧',
		'and so is a short sentence': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said. ⟦Anna Wu: “This is all me.”⟧',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('quotations: who is not to be mistaken for another', () => {
	const cases: Readonly<Record<string, string>> = {
		'the words of a critic': 'In the words of Anna Wu, the dam was ⟦Anna Wu: “the only honest wall in town”⟧.',
		'but not the words of a song': 'Bo Lund found comfort in the words ⟦Bo Lund: “it will all be very well”⟧.',
		'a guess before a colon': 'Anna Wu’s guess: ⟦Anna Wu: “Mud and other eels.”⟧',
		'how somebody put it': '⟦Anna Wu: “They sold the lake,”⟧ was how Anna Wu put it.',
		'a time that was added tells of no speaker': 'Anna Wu, the captain, did not blame the judge for the added time. ⟦Anna Wu, inferred: “It is only football.”⟧',
		'a ruling is no verb': 'Anna Wu called the ruling ⟦Anna Wu: “a good day for orchards”⟧ on Monday.',
		'but to rule is one': '⟦Anna Wu: “The farm may keep its name,”⟧ Anna Wu ruled on Monday.',
		'her neighbour behind a place': 'Two doors along, her neighbour Bo Lund is calm. ⟦Bo Lund, inferred: “You get to know the herons.”⟧',
		'whom the leading clause names': 'Anna Wu sat down.\n\nWhen Eva Lund rose, a man shouted.\n\n⟦Eva Lund, pronoun: “I have curtains,”⟧ she said.',
		'his wife keeps her words': 'Anna Wu met Bo Lund. His wife was kinder. ⟦she, pronoun: “It will rain,”⟧ she said.',
		'and leaves him his': 'Anna Wu met David Lund. His wife was kinder. ⟦David Lund, pronoun: “It will rain,”⟧ he said.',
		'a lawyer is not whom he serves': 'Bo Lund’s lawyer was brief. ⟦he, pronoun: “We shall appeal,”⟧ he said.',
		'they’re is their verb, not their name': 'Critics spoke. They’re wary and say it is ⟦They, pronoun: “a gamble”⟧.',
		'two named as a pair': 'It now rests with Anna Wu and Bo Lund. ⟦Anna Wu and Bo Lund, pronoun: “We are listening,”⟧ they said.',
		'but not two named apart': 'Anna Wu wrote to Bo Lund. ⟦they, pronoun: “We are listening,”⟧ they said.',
		'who answers a question in turn is the other': '⟦Anna Wu: “Once,”⟧ Anna Wu answered. ⟦Bo Lund: “Did you like it?”⟧ Bo Lund asked. ⟦Anna Wu, inferred: “I liked the wedding.”⟧',
		'but one may answer oneself': '⟦Anna Wu: “Who is it for?”⟧ Anna Wu asked. ⟦Anna Wu: “It is not for us.”⟧',
		'a paragraph whose sentence goes on': '⟦Anna Wu: “It will rain,”⟧ Anna Wu said.\n\n⟦-: “They sold the lake,”⟧ was all one could hear.',
		'a memoir with a small title': 'In her memoir, ⟦- title: “A Hand in It”⟧, she wrote of it.',
		'a spokesman has not the words of whom he serves': 'A spokesman for Governor Anna Wu called it ⟦A spokesman for Governor Anna Wu: “a mess”⟧.',
		'a crowd calls': 'Anna Wu spoke, amid shouts of ⟦some members: “Sit down!”⟧ from some members.',
		'a crowd that nobody names': 'Anna Wu left to cries of ⟦- scare: “Shame!”⟧ in the hall.',
		'was her reply': 'Anna Wu was asked. ⟦Anna Wu, pronoun: “It will rain,”⟧ was her reply.',
		'her verdict': 'Anna Wu stayed. Her verdict was that it was ⟦Anna Wu, pronoun: “a mess”⟧.',
		'who on a day said so': 'Anna Wu, who on Monday had called the dam ⟦Anna Wu: “a great mess”⟧, left.',
		'behind a relative clause that ends in a quotation': 'Anna Wu, who called the dam ⟦Anna Wu: “a great mess”⟧, said it was ⟦Anna Wu: “no longer so”⟧.',
		'a clause behind said': 'Its chairman, Bo Lund, said his men fought on. ⟦Bo Lund, pronoun: “It was late,”⟧ he added.',
		'an agency is no relative': '⟦Anna Wu: “It will rain,”⟧ the WHO’s manager Anna Wu told them.',
		'of an age, the only one named': 'Among them was Anna Wu, a crane driver. The film was seen.\n\n⟦Anna Wu, pronoun: “I was tired,”⟧ the 36-year-old said.',
		'an unnamed speaker before': 'Bo Lund came.\n\nA resident said the street was full.\n\n⟦he, pronoun: “I left,”⟧ he said.',
		'nevertheless': 'Anna Wu nevertheless called it ⟦Anna Wu: “a great mess”⟧.',
		'a thing promised is nobody': 'Anna Wu of the Treasury said the money promised for this year was ⟦Anna Wu: “no longer there”⟧.',
		'reports that tell something': 'Anna Wu rejected as ⟦Anna Wu: “baseless and mischievous”⟧ reports that troops had come.',
		'otherwise called': 'Dead is Bo Lund, otherwise called ⟦- scare: “Biggs”⟧, of Norvale.',
		'of a party, who': 'The bill drew fire from Eva Lund of the Moderates, who said it was ⟦Eva Lund: “a mess”⟧.',
		'the member for a place': 'Lands minister Bo Lund, the MP for Ashburton, left. ⟦Bo Lund, pronoun: “They left,”⟧ the Ashburton MP said.',
		'a description goes on': 'Anna Wu was angry. ⟦Anna Wu, pronoun: “Not a letter,”⟧ she said.\n\n⟦Anna Wu, pronoun: “Not a word,”⟧ the retired dinner lady added.',
		'but no woman from a man': 'David Lund was angry. ⟦David Lund, pronoun: “Not a letter,”⟧ he said.\n\n⟦the retired dinner lady: “Not a word,”⟧ the retired dinner lady added.',
		'a clause with a not behind said': 'Anna Wu, who runs the dam, said Bo Lund’s letter didn’t help.\n\n⟦Anna Wu, pronoun: “It was late,”⟧ she said.',
		'of an age, and a mother': 'Anna Wu noted the rule. ⟦Anna Wu, pronoun: “I was tired,”⟧ the 36-year-old mother of three said.',
		'surely she in the same sentence': 'Merrell Lund is 63. If Anna Wu wins the vote, she said, ⟦Anna Wu, pronoun: “it will rain.”⟧',
		'the official is not whoever spoke before': 'The minister, Bo Lund, said it was over.\n\nA senior official told reporters it was late.\n\nIt was dark, the official said.\n\nHe said it rained. ⟦he, pronoun: “It is a lot,”⟧ he said.',
		'a body’s statement': 'The Ministry of Health statement called it ⟦Ministry of Health: “a great mess”⟧.',
		'a statement goes on': 'In a statement, the spokesman Bo Lund said the strike was over.\n\nThe statement added, ⟦Bo Lund, pronoun: “We only ask.”⟧',
		'those whom an apposition names': 'Two neighbors, Anna Wu and Bo Lund, called it ⟦Anna Wu and Bo Lund: “a mess.”⟧',
		'whose office no comma closes': 'Anna Wu, director of the Harbour Agency and member of the board expressed her joy: ⟦Anna Wu: “It is over.”⟧',
		'from somebody’s post': 'Anna Wu left. From Wu’s post: ⟦Anna Wu: “It is over.”⟧',
		'no thing that thinks': 'The place is the one that Anna Wu bought, thinking it would be a ⟦- scare: “home for one.”⟧',
		'the second verb of a headline': 'Anna Wu slams Bo Lund, praises the mayor as ⟦Anna Wu: “a work horse”⟧. Bo Lund left.',
		'not whose words somebody echoes': 'Echoing Lund’s words, Norway’s ambassador, Anna Wu, called it ⟦Anna Wu: “a mess”⟧. Bo Lund left.',
		'not the paper that hands it on': 'Anna Wu said: ⟦Anna Wu: “It is over,”⟧ the Norvale Courier reported.',
		'a report of a year': 'A 2022 report by the Ministry of Health called it ⟦Ministry of Health: “a mess”⟧.',
		'behind an age in brackets': 'Bo Lund met Anna Wu (54), who called it ⟦Anna Wu: “a mess”⟧. The mayor, Bo Lund (R-Ohio), called it ⟦Bo Lund: “a treat”⟧.',
		'behind a name in its own script': 'Bo Lund met Anna Wu (吴安娜), who called it ⟦Anna Wu: “a mess”⟧.',
		'whom a statement quotes': '⟦Anna Wu: “It is over,”⟧ the paper quoted the mayor Anna Wu as saying.',
		'its website': 'The Ministry of Health was asked. ⟦Ministry of Health, pronoun: “We answer within ten days,”⟧ its website promises.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

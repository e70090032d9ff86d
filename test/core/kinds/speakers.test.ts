import { checkQuotes } from './quotations';

suite('speakers: which verb has the words', () => {
	const cases: Readonly<Record<string, string>> = {
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
		'by saying': 'Bo Lund explained the long delay by saying: ⟦Bo Lund: “It rained.”⟧',
		'what somebody remembers': 'Anna Wu remembered him as ⟦Anna Wu: “a small man with a large hat.”⟧',
		'but asking is no speaker': 'Asking around was ⟦- scare: “useless”⟧ and said so.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('speakers: who is meant by a description', () => {
	const cases: Readonly<Record<string, string>> = {
		'one who tells how to be called': 'One farmer, who gave her name only as Eva Lund, wept. ⟦Eva Lund, pronoun: “It will rain,”⟧ she said.',
		'and speaks by that name': '⟦Eva Lund, pronoun: “It will rain,”⟧ said one farmer, who identified herself as Eva Lund.',
		'but nobody is called by what he identifies': '⟦one farmer: “It will rain,”⟧ said one farmer, who identified the man as Bo Lund.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

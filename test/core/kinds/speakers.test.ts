import { checkQuotes } from './quotations';

suite('speakers: which verb has the words', () => {
	const cases: Readonly<Record<string, string>> = {
		'the leading clause keeps its words': 'After Anna Wu called the dam ⟦Anna Wu: “rotten”⟧, Bo Lund said: ⟦Bo Lund: “It will hold.”⟧',
		'so does a clause before “but”': 'Anna Wu called the dam ⟦Anna Wu: “rotten”⟧, but Bo Lund said: ⟦Bo Lund: “It will hold.”⟧',
		'a leading clause without a saying verb has none': 'After a week of rain the dam is ⟦Bo Lund: “rotten”⟧, Bo Lund said.',
		'a managing director does not manage': '⟦Anna Wu: “It will rain,”⟧ managing director Anna Wu said.',
		'but asking is no speaker': 'Asking around was ⟦- scare: “useless”⟧ and said so.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

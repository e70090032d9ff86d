import { checkReports } from './quotations';

suite('reported speech: who and what', () => {
	const cases: Readonly<Record<string, string>> = {
		'said': 'Anna Wu said ⟦Anna Wu: it would rain on Friday⟧.',
		'said that': 'Anna Wu said on Wednesday that ⟦Anna Wu: it would rain⟧.',
		'told somebody that': 'Anna Wu told reporters that ⟦Anna Wu: it would rain⟧.',
		'behind a comma': '⟦Anna Wu: The dam was built in 1990⟧, Anna Wu said on Monday.',
		'said first': '⟦Anna Wu: The dam was built in 1990⟧, said Anna Wu.',
		'according to': '⟦Anna Wu: The dam was built in 1990⟧, according to Anna Wu.',
		'according to, first': 'According to Anna Wu, ⟦Anna Wu: the dam was built in 1990⟧.',
		'according to, with who it is': 'According to the bank’s chief, Anna Wu, ⟦Anna Wu: the dam is full of water⟧.',
		'according to, with what leads in': 'According to Anna Wu, 52, who was there, ⟦Anna Wu: in May the dam was full⟧.',
		'but what the paper hands on is of whoever said it': 'According to the Courier, Anna Wu said ⟦Anna Wu: the dam was full of water⟧.',
		'as somebody told': 'As Anna Wu told the Courier, ⟦Anna Wu: the dam was full of water⟧.',
		'told somebody there': 'Anna Wu told MPs ⟦Anna Wu: there will be another dam⟧.',
		'warned them': 'Anna Wu warned them ⟦Anna Wu: the dam was old⟧.',
		'warned them to': 'Anna Wu warned them to leave.',
		'said, with a verb in the present': 'Anna Wu said ⟦Anna Wu: the dam provides a livelihood⟧.',
		'held that': 'Judge Anna Wu held that ⟦Anna Wu: the motion was bad⟧.',
		'but held no meeting': 'Anna Wu held that day a meeting.',
		'has signalled that': 'Anna Wu has signalled that ⟦Anna Wu: more dams will come⟧.',
		'a clause of which alone it is': 'The bank has boats which, according to Anna Wu, others have sunk.',
		'argued': 'Critics argue that ⟦Critics: the dam is too old⟧.',
		'unnamed': 'A senior official said ⟦A senior official: it would rain⟧.',
		'said that, with another clause within': 'Anna Wu said that ⟦Anna Wu: the dam and the weir, if any, will be built⟧.',
		'the whole sentence around its speaker': '⟦Anna Wu: The exception, Anna Wu said, would be the dam⟧.',
		'up to where the main clause goes on': 'Others, who claimed ⟦Others: it was not possible⟧, are silent.',
		'hours after somebody announced it': 'That’s seven hours after the police announced that ⟦the police: it was over⟧.',
		'nobody who only means it': 'It means admitting that it was over.',
		'vowed to': 'Anna Wu vowed ⟦Anna Wu: to build another dam⟧.',
		'nobody when the saying is denied': 'Anna Wu did not say that it would rain.',
		'nobody who declined': 'Anna Wu declined to say whether it would rain.',
		'nothing where words stand between marks': 'Anna Wu said: “It will rain.”',
		'nothing where nobody can speak': 'The move said little.',
		'nothing without a verb in it': 'Anna Wu said no.',
		'a noun says nothing': 'The claims of the city are old.',
		'without the place of a first sentence': 'NORVALE, March 24 - ⟦Anna Wu: The dam was built in 1990⟧, Anna Wu said.',
		'behind the place, of whom an apposition explains': 'NORVALE, March 24 - Anna Wu, a lawyer, said ⟦Anna Wu: it was over⟧.',
		'of whom something between dashes explains': 'Anna Wu — Norvale’s envoy — said ⟦Anna Wu: it was over⟧.',
		'around the speaker': 'However, Anna Wu said, ⟦Anna Wu: it was built in 1990⟧.',
		'with where it happened': '⟦Anna Wu: The dam was shown on television⟧, Anna Wu said.',
		'without where it was said': 'Anna Wu said ⟦Anna Wu: the dam was old⟧ in an interview.',
		'from several countries': 'Officials in Norway, Sweden and Denmark said ⟦Officials in Norway, Sweden and Denmark: it was over⟧.',
		'a concession is not what others thought': 'Although it was built in 1990, many officials have thought otherwise.',
		'without whoever the speaker is': '⟦Anna Wu: The mayor stayed until the vote was over⟧, his top aide, Anna Wu, said.',
		'without what it was asked after': 'Asked whether the dam was old, Anna Wu replied: “Yes.”',
		'up to the next question': 'Anna Wu said ⟦Anna Wu: it was over⟧, and when pressed on why it was so, Bo Lund replied, “Yes.”',
		'over the stop of an old office': 'Anna Wu said ⟦Anna Wu: it was built by then-Sen. Bo Lund in 1990⟧.',
		'up to the stop that a quotation ends in': 'Anna Wu said ⟦Anna Wu: the dam was “as old as the hills.”⟧ The mayor left.',
		'of what somebody plans, not of what the plan says': 'Anna Wu said ⟦Anna Wu: it plans a dam that was dear⟧.',
		'not the leading clause of another': 'While its leaders, including Bo Lund, had not come, Anna Wu said ⟦Anna Wu: it was over⟧.',
		'not what somebody is asked to think': 'Asked whether he thought that the dam was old, Bo Lund left.',
		'not up to a “which” that goes on behind the speaker': '⟦Anna Wu: The park was near the dam⟧, which, Anna Wu said, is full.',
		'behind when it was said': 'Anna Wu said earlier this month ⟦Anna Wu: the dam was old⟧.',
		'no rise of a share': 'Barwon added 2p to 475 after it was sold.',
		'no “that” of a noun': 'Anna Wu reported 20 victims at the old center of Bergen that has no doors.',
		'not “when asked”': 'Anna Wu also declined comment when asked whether it was over.',
		'behind an earlier clause': 'The mayor slumped in every poll of the city after Anna Wu said ⟦Anna Wu: it was over⟧.',
		'nobody who “faced” it': '⟦the banker: It was over for a year⟧, the banker said. Bo Lund, who asked her, said ⟦Bo Lund: it faced rain from the north⟧.',
		'over a comma without another clause': 'Anna Wu writes in her book that ⟦Anna Wu: the old, international wing of the party had pleaded for it⟧.',
		'of what he hopes': 'Anna Wu said ⟦Anna Wu: she hopes for rain in Bergen⟧. Bo Lund added that ⟦Bo Lund: he plans to leave⟧.',
		'vowed, and no further than the vow': 'Anna Wu, who had vowed ⟦Anna Wu: to back the dam⟧, but wavered this week, left. Bo Lund promised ⟦Bo Lund: to keep it open⟧ and hailed the ruling. Lund pledged ⟦Bo Lund: to mend roads and damaged bridges⟧.',
		'in a clause that only leads in': 'Although Anna Wu admitted that ⟦Anna Wu: the dam was old⟧, she does not regret it.',
		'and not where he was': 'Speaking in Bergen, where Bo Lund had grown up, Anna Wu said ⟦Anna Wu: the dam was old⟧.',
		'not what somebody keeps': 'Anna Wu maintains a lead that was never in doubt. Bo Lund maintains ⟦Bo Lund: he was right⟧.',
		'not what somebody wrote': 'Anna Wu wrote a book in which he is praised. Anna Wu wrote ⟦Anna Wu: a dam was built⟧.',
		'with its “if”': 'Anna Wu said ⟦Anna Wu: if it rained the dam would be lost⟧. Bo Lund pointed out, however, that ⟦Bo Lund: it was dry⟧.',
		'not what somebody wonders or laments': 'Many watchers are wondering if Anna Wu was late. Bo Lund lamented suggestions that only rain was left.',
		'not by whoever hands it on': 'Bo Lund said ⟦Bo Lund: he was happy to go⟧, the Norvale Courier reported.',
		'not what stands in brackets': '“Rain,” said Anna Wu (who had come). “Snow,” Bo Lund said and quickly hung up the phone he held.',
		'a body of which something is alleged': 'Anna Wu left the bank, alleged by ministers to be broke.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkReports(marked);
		});
	}
});

suite('reported speech: transcripts', () => {
	test('a name and a colon', () => {
		checkReports('Anna Wu and Bo Lund met.\n\nWU: ⟦Anna Wu: Will it rain?⟧\n\nLUND: ⟦Bo Lund: It will.⟧\n\nWU: ⟦Anna Wu: Thank you.⟧');
	});
	test('question and answer', () => {
		checkReports('Anna Wu is the mayor. She spoke with Bo Lund.\n\nQ: ⟦Bo Lund: Will it rain?⟧\n\nA: ⟦Anna Wu: It will.⟧\n\nQ: ⟦Bo Lund: And then?⟧');
	});
	test('a question that nobody known asks', () => {
		checkReports('This is an interview with Anna Wu.\n\nQ: ⟦Q: Will it rain?⟧\n\nA: ⟦Anna Wu: It will.⟧\n\nQ: ⟦Q: And then?⟧');
		checkReports('Anna Wu is the mayor.\n\nQ: ⟦Q: Will it rain?⟧\n\nA: ⟦Anna Wu: It will.⟧\n\nQ: ⟦Q: And then?⟧');
	});
	test('question and answer with a full stop', () => {
		checkReports('Anna Wu is the mayor. She spoke with Bo Lund.\n\nQ. ⟦Bo Lund: Will it rain?⟧\n\nA. ⟦Anna Wu: It will.⟧\n\nQ. ⟦Bo Lund: And then?⟧');
	});
	test('an initial opens no answer', () => {
		checkReports('A. Wu left.\n\nA. Lund came.\n\nA. Wu came back.');
	});
	test('the seat of a member stands there once', () => {
		checkReports('Mr. Bo Lund (Norvale East, NDP): ⟦Bo Lund: Will it rain?⟧\n\nHon. Anna Wu (Minister of Rain): ⟦Anna Wu: It will.⟧\n\nSome hon. members: ⟦Some hon. members: Oh, oh!⟧\n\nMr. Bo Lund: ⟦Bo Lund: And then?⟧');
	});
	test('whoever met the interviewed asks', () => {
		checkReports('Anna Wu is the mayor. Bo Lund of the Courier met her.\n\nQ: ⟦Bo Lund: Will it rain?⟧\n\nA: ⟦Anna Wu: It will.⟧\n\nQ: ⟦Bo Lund: And then?⟧');
	});
	test('what somebody was asked is not what he said', () => {
		checkReports('When asked whether Bo Lund, a painter, will be heard over the bridge, Anna Wu said: “No.”');
	});
	test('whom a newspaper spoke with answers', () => {
		checkReports('The Herald Tribune spoke with Anna Wu.\n\nQ: ⟦Q: Will it rain?⟧\n\nA: ⟦Anna Wu: It will.⟧\n\nQ: ⟦Q: And then?⟧');
	});
	test('a state that a sentence is about is not who says it', () => {
		checkReports('The Norvale Ministry said ⟦Norvale Ministry: it would rain⟧.\n\nNorway buys oil at a floating price, it said, adding that ⟦Norvale Ministry: it is cheap⟧.');
	});
	test('a single colon makes no transcript', () => {
		checkReports('Weather: It will rain.\n\nSports: Nobody won.');
	});
	test('words in marks behind a colon are quotations', () => {
		checkReports('WU: “Will it rain?”\n\nLUND: “It will.”\n\nWU: “Thank you.”');
	});
});

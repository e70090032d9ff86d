import assert from 'node:assert/strict';
import { checkQuotes, checkReports, speakersIn } from './quotations';

suite('speakers: words between marks that nobody around them says', () => {
	const cases: Readonly<Record<string, string>> = {
		'what somebody refuses to call it': 'Bo Lund said that his refusal to use the words ⟦- scare: “holy war”⟧ was right.',
		'what somebody may call it': 'Bo Lund asked if anybody used the phrase ⟦- scare: “holy war”⟧ there.',
		'a phrase in front of who speaks of something else': 'To a question on the ⟦-: “sale of the old public waterworks,”⟧ Bo Lund said firms can be dear.',
		'but a phrase of which nothing else is said': 'In a ⟦Bo Lund: “frank and friendly”⟧ talk, Bo Lund said on Monday.',
		'what something is called': 'Both hate a formula called the ⟦- scare: “linked index”⟧ that would lower wages.',
		'but what somebody calls something': 'A critic called the dam ⟦A critic: “old and tired”⟧ on Monday.',
		'what a thing is shown by': 'The trouble is shown by this finding: ⟦-: “The firms reported nine hundred others.”⟧',
		'no verb between a preposition and its noun': 'The lawyers relied on articles from noted scholars to defend the view that it is ⟦- scare: “old”⟧ law.',
		'no verb behind what is paid': 'Anna Wu recalled the freeze on federal pay rates: ⟦Anna Wu: “I saw how hard it was.”⟧',
		'what is chanted, whatever its capitals': 'Hundreds of marchers went by, chanting ⟦Hundreds of marchers: “Holm or Berg, No War,”⟧ in the rain.',
		'this is what it had to say': 'A paper of Norvale Institute had this to say about his plan: ⟦A paper of Norvale Institute: “It is old.”⟧',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkQuotes(marked);
		});
	}
});

suite('reported speech: where it begins and ends', () => {
	const cases: Readonly<Record<string, string>> = {
		'with its condition': '⟦Anna Wu: Unless it acts, the river will rise⟧, Anna Wu said.',
		'without how its speaker was found': 'Reached by phone on Tuesday, Anna Wu said ⟦Anna Wu: it was over⟧.',
		'without what its speaker does besides': 'Anna Wu said ⟦Anna Wu: firms can be dear⟧ and cited the old report.',
		'with what others did': 'Anna Wu said ⟦Anna Wu: firms were dear and cited the old report⟧.',
		'without what others make of it': 'Anna Wu says ⟦Anna Wu: the letters were her own⟧, but for Republicans, it is a cover-up.',
		'nothing that only may be asked': 'One official suggested raising questions about whether Bo Lund was a thief.',
		'nothing that was announced that same day': 'The office answered with the suit Anna Wu announced that same day, as mentioned above.',
		'nothing that others say of a thing': 'The bank recommended a change of the law that traders said would lead to ruin.',
		'by one of those who are told of': 'The campaign slipped, including an adviser to Bo Lund acknowledging that ⟦an adviser to Bo Lund: he did not get it⟧.',
		'by those who do two things': 'It came out with officials underlining its power and vowing ⟦officials: to remain there for long⟧.',
		'without what its speaker goes on to do': 'Bo Lund erred in telling them that ⟦Bo Lund: they would be better off⟧, and threatening them with loss.',
		'a notion that is denied': 'Anna Wu denied the notion that it was over.',
		'what a pronoun points at': 'They say ⟦They: that would leave the choice to others⟧.',
	};
	for (const [name, marked] of Object.entries(cases)) {
		test(name, () => {
			checkReports(marked);
		});
	}
	test('whoever is meant by “who” says nothing by himself', () => {
		assert.deepEqual(speakersIn('Talks\n\n“It is,” said a member who supports Bo Lund.'), ['a member']);
	});
});

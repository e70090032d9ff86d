import assert from 'node:assert/strict';
import { speakersIn } from './quotations';

suite('speakers: two who talk in turn, and who reports', () => {
	test('of two who talk in turn each has a paragraph', () => {
		const talk = 'Talks\n\n“It is late,” Karen Holm said.\n\n“You have no watch,” Karl Berg said.\n\n“I can see the moon.”\n\n“That is a lamp.”\n\nIt rained.';
		assert.deepEqual(speakersIn(talk).slice(0, 4), ['Karen Holm', 'Karl Berg', 'Karen Holm', 'Karl Berg']);
	});
	test('one paragraph of words alone goes on, unless it asks back', () => {
		const talk = (words: string): string => `Talks\n\n“It is late,” Karen Holm said.\n\n“It was open for a year,” Karl Berg said.\n\n“${words}”\n\nIt rained.`;
		assert.deepEqual(speakersIn(talk('Nobody came to see it in all that time.')).at(2), 'Karl Berg');
		assert.deepEqual(speakersIn(talk('For a year?')).at(2), 'Karen Holm');
	});
	test('a question in court is answered by whom the text was about, and the next is the lawyer’s', () => {
		const talk = 'Talks\n\nKarl Berg agreed that he had no training.\n\n“What made you lift a pen?” asked Karen Holm.\n\n“The smell of it.”\n\n“And the colour of it?”\n\nIt rained.';
		assert.deepEqual(speakersIn(talk).slice(0, 3), ['Karen Holm', 'Karl Berg', 'Karen Holm']);
	});
	test('but not a question that somebody asks himself', () => {
		assert.deepEqual(speakersIn('Talks\n\nKarl Berg left.\n\n“Is that a small hand?” Karen Holm said.\n\n“There is no problem.”').slice(0, 2), ['Karen Holm', undefined]);
	});
	test('a paragraph of words is of whom alone the one before is about', () => {
		const talk = (before: string): string | undefined => speakersIn(`Talks\n\n${before}\n\n“Nobody has asked me to write anything twice.”`)[0];
		assert.equal(talk('Karen Holm, who is 49, works nights. The pay is lower and the drive is longer.'), 'Karen Holm');
		assert.equal(talk('A former judge known for his walks, Karl Berg bristled when it was put to him.'), 'Karl Berg');
		assert.equal(talk('Karl Berg left. Outside, a soldier on leave shrugged.'), 'a soldier');
		assert.equal(talk('Nobody knew what to do about Karl Berg in those days.'), undefined);
	});
	test('behind what a crowd calls the speaker goes on', () => {
		const talk = 'Talks\n\n“Who took your pay?” Mr. Karl Berg shouted.\n\n“The bank!” the crowd roared.\n\n“Who sold your looms and your homes?”\n\nIt rained.';
		assert.deepEqual(speakersIn(talk).slice(0, 3), ['Karl Berg', 'the crowd', 'Karl Berg']);
	});
	test('“I” outside the marks is whoever signed the article', () => {
		assert.deepEqual(speakersIn('Talks\n\nBy Nora Haldane\n\n“Why a kitten?” I asked Karen Holm.').slice(0, 1), ['Nora Haldane']);
		assert.deepEqual(speakersIn('Talks\n\nBy Nora Haldane and Karl Lund\n\n“Why a kitten?” I asked Karen Holm.').slice(0, 1), ['I']);
	});
	test('a nickname between marks is a part of the name', () => {
		assert.deepEqual(speakersIn('Talks\n\n“We shared a ute,” former coach Barry “Chook” Lund told a station.').slice(0, 1), ['Barry Lund']);
	});
	test('a wing of a body speaks for it', () => {
		assert.deepEqual(speakersIn('Talks\n\nThe state wing of the Norvale Union of Teachers called it “an empty threat”.').slice(0, 1), ['Norvale Union of Teachers']);
	});
	test('what was all he said he said, and what nobody said nobody did', () => {
		assert.deepEqual(speakersIn('Talks\n\nKarl Berg left. “The truth will come out,” was all he said.').slice(0, 1), ['Karl Berg']);
		assert.deepEqual(speakersIn('Talks\n\nIn those days nobody said “coin toss” in Norvale.').slice(0, 1), [undefined]);
	});
	test('mailings say what their sender says', () => {
		assert.deepEqual(speakersIn('Talks\n\nThe Norvale Union has answered with mailings calling them “two of a kind.”').slice(0, 1), ['Norvale Union']);
	});
	test('of a finding the agency called so it is the agency', () => {
		assert.deepEqual(speakersIn('Talks\n\nOne in three was ill, a finding the Norvale Agency called “deeply alarming.”').slice(0, 1), ['Norvale Agency']);
		assert.deepEqual(speakersIn('Talks\n\nHe sold a plan called “Deep Alarm” to them.').slice(0, 1), [undefined]);
	});
	test('what a thing is called on the way is over behind its comma', () => {
		const text = 'Talks\n\nKaren Holm warned him that the kits, already nicknamed “the corset” by the men, would make it “a slow target.”';
		assert.deepEqual(speakersIn(text).slice(0, 2), ['the men', 'Karen Holm']);
	});
	test('envelopes are marked so by nobody', () => {
		assert.deepEqual(speakersIn('Talks\n\nThe Norvale Post can reveal that nine players took cash in envelopes marked “barra”.').slice(0, 1), [undefined]);
	});
	test('a degree before a colon is nobody', () => {
		assert.deepEqual(speakersIn('Talks\n\nIt rained. Then, more seriously: “The boys are hurting.”').slice(0, 1), [undefined]);
	});
	test('single marks behind a colon go on over paragraphs', () => {
		const text = 'Talks\n\nIn a statement Karen Holm said: ‘I minded him for years. That is what I cannot get over.\n\n‘I do not go into the town now.’';
		assert.deepEqual(speakersIn(text).slice(0, 2), ['Karen Holm', 'Karen Holm']);
	});
	test('whoever is found saying something says it', () => {
		assert.deepEqual(speakersIn('Talks\n\n“Reporters find some innocent people saying, ‘This is good,’ and leave,” Karl Berg said.').slice(0, 2), ['Karl Berg', 'some innocent people']);
	});
	test('of calculations and analyses it is whoever made them', () => {
		assert.deepEqual(speakersIn('Talks\n\nAccording to calculations by Karen Holm, a professor, it is a “living wage” there.').slice(0, 1), ['Karen Holm']);
		assert.deepEqual(speakersIn('Talks\n\nIt is a “living wage”, according to an analysis from the Norvale Institute.').slice(0, 1), ['Norvale Institute']);
		assert.deepEqual(speakersIn('Talks\n\nIt is a “living wage”, according to a report by the union.').slice(0, 1), ['a report']);
	});
});

suite('speakers: who answers', () => {
	const second = (text: string): string | undefined => speakersIn(`Talks\n\n${text}`).find((_, at) => at === 1);
	test('whom the question calls by name', () => {
		assert.equal(second('Karl Berg left.\n\n“Was it a big shed, Mr Berg?” Anna Wu asked.\n\n“It was a very good shed.”\n\nIt rained.'), 'Karl Berg');
	});
	test('but nobody whom the question only tells of', () => {
		assert.equal(second('Karl Berg left.\n\n“Was it the shed of Mr Berg?” Anna Wu asked.\n\n“It was a very good shed.”\n\nIt rained.'), undefined);
	});
	test('of two in a paragraph the other', () => {
		assert.equal(speakersIn('Talks\n\n“Once, at a wedding,” Karl Berg answered. “And did you like it?” Anna Wu asked. “I liked the wedding.”')[2], 'Karl Berg');
	});
	test('whoever was pressed, where the reply came', () => {
		assert.equal(speakersIn('Talks\n\nThe judge, Anna Wu, pressed Karl Berg on why he had left. “It had rained,” came the reply.')[0], 'Karl Berg');
	});
	test('who had spoken before another asked', () => {
		const text = 'Talks\n\n“We paid,” Karl Berg said.\n\nAnna Wu asked whether the firm had ever apologised.\n\n“There is an apology,” came the answer.';
		assert.equal(speakersIn(text)[1], 'Karl Berg');
	});
	test('not one of those to whom the reply came', () => {
		assert.notEqual(speakersIn('Talks\n\nKarl Berg blamed the rain.\n\n“Then send a boat,” came the reply from the benches.')[0], 'Karl Berg');
	});
	test('a mother of however many is one', () => {
		assert.equal(speakersIn('Talks\n\nKaren Holm has been leaving work at noon.\n\n“I pay for it,” said the mother of three.')[0], 'Karen Holm');
	});
});

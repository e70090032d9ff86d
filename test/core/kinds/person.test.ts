import assert from 'node:assert';
import { checkPeople, checkRoles, familyNameIn, readingOf } from './people';

suite('people: who is meant', () => {
	test('a surname after the full name', () => {
		checkPeople('Michael Chase spoke on Monday. Later Chase left.', ['name: Michael Chase = Michael Chase', 'surname: Chase = Michael Chase']);
	});
	test('a surname before the full name', () => {
		checkPeople('The plan of Mr. Chase failed, Michael Chase said.', ['surname: Mr. Chase = Michael Chase', 'name: Michael Chase = Michael Chase']);
	});
	test('a rank belongs to the mention', () => {
		checkPeople('They met Maj. Gen. Huang Weiming. Gen. Huang spoke.', [
			'ranked-name: Maj. Gen. Huang Weiming = Huang Weiming', 'ranked-name: Gen. Huang = Huang Weiming',
		]);
	});
	test('a title belongs to the mention, its "the" does not', () => {
		checkPeople('They met the former President Karen Holm in Oslo.', ['titled-name: former President Karen Holm = Karen Holm']);
	});
	test('a middle initial and a short given name do not make another person', () => {
		checkPeople('Joseph R. Adler spoke. Joe Adler left.', ['name: Joseph R. Adler = Joseph R. Adler', 'name: Joe Adler = Joseph R. Adler']);
	});
	test('one full name is one person, whatever a noun beside it says', () => {
		checkPeople('Karen Adler spoke. Karen Adler, an actor, left.', ['name: Karen Adler = Karen Adler', 'name: Karen Adler = Karen Adler']);
	});
	test('a family name shared over initials', () => {
		checkPeople('They met Charles G. and David H. Holm.', ['name: Charles G. = Charles G. Holm', 'name: David H. Holm = David H. Holm']);
	});
	test('who speaks of a namesake is the other', () => {
		checkPeople('David Adler and Karen Adler came. Adler spoke of Karen Adler on Monday.', [
			'name: David Adler = David Adler', 'name: Karen Adler = Karen Adler', 'surname: Adler = David Adler', 'name: Karen Adler = Karen Adler',
		]);
	});
	test('different given names do', () => {
		checkPeople('Karen Adler spoke. David Adler left.', ['name: Karen Adler = Karen Adler', 'name: David Adler = David Adler']);
	});
	test('a surname is whose the article speaks of, not whom somebody quoted names', () => {
		checkPeople('Karen Holm sued. It says that “the death of David Holm was caused” by it. Holm left.', [
			'name: Karen Holm = Karen Holm', 'name: David Holm = David Holm', 'surname: Holm = Karen Holm',
		]);
	});
	test('and the note says so', () => {
		const text = 'Karen Holm sued. It says that “the death of David Holm was caused” by it. Holm left.';
		assert.match(readingOf(text).all('person').at(-1)?.person.note ?? '', /by the article itself/);
	});
	test('courtesy tells two bearers of a surname apart', () => {
		checkPeople('Mr. David Adler and Mrs. Karen Adler came. Mrs. Adler spoke.', [
			'name: Mr. David Adler = David Adler', 'name: Mrs. Karen Adler = Karen Adler', 'surname: Mrs. Adler = Karen Adler',
		]);
	});
	test('an office that ends the sentence before is no title', () => {
		checkPeople('She sued a columnist. Karen Holm left.', ['name: Karen Holm = Karen Holm']);
	});
	test('a sentence opening is no title', () => {
		checkPeople('Yesterday Karen Adler spoke.', ['name: Karen Adler = Karen Adler']);
	});
	test('a possessive stays outside', () => {
		checkPeople('It was Karen Adler’s idea.', ['name: Karen Adler = Karen Adler']);
	});
	test('a couple shares the surname, and courtesy tells who is meant', () => {
		checkPeople('They met Arthur and Karen Bell. Mrs. Bell spoke. Mr. Bell left.', [
			'name: Arthur = Arthur Bell', 'name: Karen Bell = Karen Bell', 'surname: Mrs. Bell = Karen Bell', 'surname: Mr. Bell = Arthur Bell',
		]);
	});
	test('two spellings of one name', () => {
		checkPeople('Karl Düsterloh spoke. Mr. Duesterloh left.', ['name: Karl Düsterloh = Karl Düsterloh', 'surname: Mr. Duesterloh = Karl Düsterloh']);
	});
	test('a nickname stands inside the name', () => {
		checkPeople('They met Walter “Buck” Pruitt. Mr. Pruitt left.', ['name: Walter “Buck” Pruitt = Walter Pruitt', 'surname: Mr. Pruitt = Walter Pruitt']);
	});
	test('diacritics may be left out', () => {
		checkPeople('Andrés Muñoz spoke. Then Munoz left.', ['name: Andrés Muñoz = Andrés Muñoz', 'surname: Munoz = Andrés Muñoz']);
	});
});

suite('people: which name is the family’s', () => {
	test('the last one in most languages', () => { assert.strictEqual(familyNameIn('They met Karen Holm.'), 'Holm'); });
	test('the first one in Chinese', () => { assert.strictEqual(familyNameIn('They met Wu Qiang.'), 'Wu'); });
	test('the first one in Korean', () => { assert.strictEqual(familyNameIn('They met Park Jin-woo.'), 'Park'); });
	test('the first one in Vietnamese', () => { assert.strictEqual(familyNameIn('They met Nguyen Van Minh.'), 'Nguyen'); });
	test('not the first one of Kim Anderson', () => { assert.strictEqual(familyNameIn('They met Kim Anderson.'), 'Anderson'); });
	test('the first one in Vietnamese, though the given name is used alone', () => {
		checkPeople('They met Nguyen Thi Minh Hanh. Ms. Hanh left.', ['name: Nguyen Thi Minh Hanh = Nguyen Thi Minh Hanh', 'given-name: Ms. Hanh = Nguyen Thi Minh Hanh']);
		assert.strictEqual(familyNameIn('They met Nguyen Thi Minh Hanh. Ms. Hanh left.'), 'Nguyen');
	});
	test('two words when the article uses both', () => {
		assert.strictEqual(familyNameIn('They met María Elena Quispe Huamán. Then Quispe Huamán left.'), 'Quispe Huamán');
	});
	test('the words on both sides of a Spanish "y"', () => { assert.strictEqual(familyNameIn('They met Luis Ortega y Salazar.'), 'Ortega y Salazar'); });
	test('the first one in Japanese, when the article uses it', () => {
		assert.strictEqual(familyNameIn('They met Ishikawa Haruto. Later Ishikawa left.'), 'Ishikawa');
	});
	test('none in Burmese', () => { assert.strictEqual(familyNameIn('They met Aung Htay Lwin.'), undefined); });
	test('none where the last name is the father’s', () => { assert.strictEqual(familyNameIn('They met Tigist Bekele. Later Tigist left.'), undefined); });
	test('the first of two when the article leaves out the second', () => {
		assert.strictEqual(familyNameIn('They met Rodrigo Quintana Báez. Later Quintana left.'), 'Quintana Báez');
	});
	test('particles belong to it', () => { assert.strictEqual(familyNameIn('They met Ursula von der Heide.'), 'von der Heide'); });
	test('whose father bears the name as well is another', () => {
		const people = readingOf('Karl Holm left. His father, Karl Holm Sr., stayed. Holm was tired.').all('person');
		assert.deepStrictEqual(people.map(({ person }) => person.name), ['Karl Holm', 'Karl Holm Sr.', 'Karl Holm']);
	});
	test('"Jr." does not', () => { assert.strictEqual(familyNameIn('They met Martin Holm Jr. today.'), 'Holm'); });
});

suite('people: what the article says they are', () => {
	test('an apposition', () => {
		checkRoles('Karen Holm, the US deputy assistant secretary of defense for China, and David Adler met.', [
			'Karen Holm: deputy assistant secretary of defense for China, US, current (the US deputy assistant secretary of defense for China)',
		]);
	});
	test('an office that is only supposed is none', () => { checkRoles('If Karen Holm is the minister, talks will fail.', []); });
	test('one that somebody has is told', () => { checkRoles('Karen Holm is the minister of trade.', ['Karen Holm: minister of trade, current (the minister of trade)']); });
	test('a former job and its employer', () => {
		checkRoles('Karen Holm, a former senior military analyst at the RAND Corporation think tank, spoke.', [
			'Karen Holm: senior military analyst, rand-corporation, former (a former senior military analyst at the RAND Corporation think tank)',
		]);
	});
	test('an office that stands behind its body', () => {
		checkRoles('Karen Holm, another former RAND Corporation member, spoke.', ['Karen Holm: member, rand-corporation, former (another former RAND Corporation member)']);
	});
	test('a title before the name', () => {
		checkRoles('Former President Karen Holm spoke.', ['Karen Holm: President, former (Former President)']);
	});
	test('a body before the title', () => {
		checkRoles('A letter reached Pentagon spokesman David Adler.', ['David Adler: spokesman, pentagon, current (Pentagon spokesman)']);
	});
	test('an office before the comma, with its owner', () => {
		checkRoles('China’s president, Wu Qiang, spoke.', ['Wu Qiang: president, CN, current (China’s president)']);
	});
	test('an age between name and office', () => {
		checkRoles('Karen Holm, 63, the mayor of Bergen, spoke.', ['Karen Holm: mayor of Bergen, current (the mayor of Bergen)']);
	});
	test('an office that somebody served in', () => {
		checkRoles('Karen Holm, who served as ambassador to Norway, spoke.', ['Karen Holm: ambassador to Norway, former (ambassador to Norway)']);
	});
	test('an office in a body that was named before', () => {
		checkRoles('The Office of Rail and Road replied. Karen Holm, a former inspector at the office, spoke.', [
			'Karen Holm: inspector, office-of-rail-and-road, former (a former inspector at the office)',
		]);
	});
	test('an office that a company owns', () => {
		checkRoles('Bergen Airlines replied. Karen Holm, the company’s managing director, spoke.', [
			'Karen Holm: managing director, bergen-airlines, current (the company’s managing director)',
		]);
	});
	test('a country of two words before it', () => {
		checkRoles('They met South Korean Defense Minister Kim Ha-neul.', ['Kim Ha-neul: Defense Minister, KR, current (South Korean Defense Minister)']);
	});
	test('an office in a body without a name', () => {
		checkRoles('Karen Holm, secretary of a bus owners’ association, spoke.', ['Karen Holm: secretary, current (secretary of a bus owners’ association)']);
	});
	test('whose wife somebody is, is no role', () => { checkRoles('His wife, Karen Holm, spoke.', []); });
	test('an office of the body that was named last', () => {
		checkRoles('The Office of Rail and Road replied. Its director, Karen Holm, left.', ['Karen Holm: director, office-of-rail-and-road, current (Its director)']);
	});
	test('an office in a sentence of its own', () => {
		checkRoles('Karen Holm has been president of the Bergen Water Board since 2016.', [
			'Karen Holm: president, bergen-water-board, current (president of the Bergen Water Board)',
		]);
	});
	test('an office that was held', () => { checkRoles('Karen Holm served as treasurer of Bergen until 2017.', ['Karen Holm: treasurer of Bergen, former (treasurer of Bergen)']); });
	test('an office of somebody who has a name', () => {
		checkRoles('They heard David Adler. Adler’s spokesman, Karen Holm, left.', ['Karen Holm: Adler’s spokesman, current (Adler’s spokesman)']);
	});
	test('what somebody told an official is no role', () => { checkRoles('His widow, Karen Holm, told the coroner that it was late.', []); });
	test('an office before the next name is the next one’s', () => {
		checkRoles('They met David Adler, French President Karen Holm and others.', ['Karen Holm: President, FR, current (French President)']);
	});
	test('an office with a hyphen', () => {
		checkRoles('They met UN Secretary-General Karen Holm.', ['Karen Holm: Secretary-General, un, current (UN Secretary-General)']);
	});
	test('a rank is no role', () => { checkRoles('They met Maj. Gen. Huang Weiming.', []); });
	test('another person after a comma is no role', () => { checkRoles('Karen Holm, David Adler and President Wu Qiang met.', ['Wu Qiang: President, current (President)']); });
	test('a place after a comma is no role', () => { checkRoles('Karen Holm, in Paris since May, spoke.', []); });
});

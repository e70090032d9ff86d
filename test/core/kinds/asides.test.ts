import { checkRoles } from './people';

suite('people: offices beside a name', () => {
	test('a second office behind “and” is the same person’s', () => {
		checkRoles('Karen Holm, a lawyer and a former minister, left.', ['Karen Holm: lawyer, current (a lawyer)', 'Karen Holm: minister, former (a former minister)']);
	});
	test('whoever has no office before the “and” may have one behind it', () => {
		checkRoles('Karen Holm, a Republican and former state legislator who won, left.', ['Karen Holm: state legislator, former (former state legislator)']);
	});
	test('a mother of two has no second office', () => { checkRoles('Karen Holm, a lawyer and a mother of two, left.', ['Karen Holm: lawyer, current (a lawyer)']); });
	test('what an officer does or suffers is no part of the office', () => {
		checkRoles('Karen Holm, the judge hearing the case, met David Adler, a broker based in Tampa, and Anna Wu, a diplomat accused of spying.', [
			'Karen Holm: judge, current (the judge)', 'David Adler: broker, current (a broker)', 'Anna Wu: diplomat, current (a diplomat)',
		]);
	});
	test('a chief operating officer is one office', () => {
		checkRoles('Karen Holm, the bank’s chief operating officer, left.', ['Karen Holm: chief operating officer, current (the bank’s chief operating officer)']);
	});
	test('an aide of somebody is an aide', () => {
		checkRoles('They asked David Adler. Karen Holm, a former Adler aide who left, agreed.', ['Karen Holm: Adler aide, former (a former Adler aide)']);
	});
	test('an office that belongs to somebody', () => {
		checkRoles('They asked David Adler. Karen Holm, Adler’s former campaign manager, agreed.', ['Karen Holm: Adler’s campaign manager, former (Adler’s former campaign manager)']);
	});
	test('an office in somebody’s campaign, years ago', () => {
		checkRoles('They asked David Adler. Karen Holm, the chief strategist for Adler’s campaign four years ago, agreed.', [
			'Karen Holm: chief strategist for Adler’s campaign, former (the chief strategist for Adler’s campaign)',
		]);
	});
	test('the office of the next one in a row is not one’s own', () => {
		checkRoles('Karen Holm, French President David Adler and Anna Wu met.', ['David Adler: President, FR, current (French President)']);
	});
	test('who has an office under somebody', () => { checkRoles('Karen Holm, his chief of staff, left.', ['Karen Holm: chief of staff, current (his chief of staff)']); });
	test('a professor of a university that has an “of” in its name', () => {
		checkRoles('Karen Holm, a University of Oslo law professor, agreed.', ['Karen Holm: law professor, university-of-oslo, current (a University of Oslo law professor)']);
	});
	test('where a nurse lives is no part of her job, but a senator is one from somewhere', () => {
		checkRoles('Karen Holm, a nurse from Malmo, met David Adler, a senator from Idaho.', ['Karen Holm: nurse, current (a nurse)', 'David Adler: senator from Idaho, current (a senator from Idaho)']);
	});
	test('what somebody now is does not stand in what he was', () => {
		checkRoles('Karen Holm, a retired colonel now at a bank, left.', ['Karen Holm: colonel, former (a retired colonel)']);
	});
	test('a second office of another body', () => {
		checkRoles('Karen Holm, a lawmaker of the Green Party and chairman of the panel, left.', [
			'Karen Holm: lawmaker, green-party, current (a lawmaker of the Green Party)', 'Karen Holm: chairman of the panel, current (chairman of the panel)',
		]);
	});
	test('what somebody was and is now', () => {
		checkRoles('Karen Holm, a former analyst who is now head of the school, met David Adler, then the night nurse.', [
			'Karen Holm: analyst, former (a former analyst)', 'Karen Holm: head of the school, current (head of the school)', 'David Adler: night nurse, former (the night nurse)',
		]);
	});
	test('an office behind the body whose somebody is', () => {
		checkRoles('Karen Holm of the Green Party (GP), a former minister, left.', ['Karen Holm: minister, former (a former minister)']);
	});
	test('an office before the name, behind “but” or a verb', () => {
		checkRoles('But the head of the Harbour Agency, Karen Holm, left. It rained, said the chairwoman of the farmers’ union, Anna Wu.', [
			'Karen Holm: head, harbour-agency, current (the head of the Harbour Agency)', 'Anna Wu: chairwoman of the farmers’ union, current (the chairwoman of the farmers’ union)',
		]);
	});
	test('the office of an owner, before a rank', () => {
		checkRoles('The police station’s commander, Brigadier Karen Holm, left.', ['Karen Holm: police station’s commander, current (The police station’s commander)']);
	});
	test('whose owner somebody is', () => {
		checkRoles('They met the Harbour Agency, whose director, Karen Holm, left.', ['Karen Holm: director, harbour-agency, current (director)']);
	});
	test('who took an office over, and who stepped down from it', () => {
		checkRoles('Karen Holm, who took over as director in April, met David Adler. Anna Wu stepped down as mayor on Monday. Bo Lund became famous.', [
			'Karen Holm: director, current (director)', 'Anna Wu: mayor, former (mayor)',
		]);
	});
	test('an office as the subject of which somebody is the predicate', () => {
		checkRoles('The director is Karen Holm. The first witness was David Adler.', ['Karen Holm: director, current (The director)']);
	});
	test('an office told by a pronoun', () => {
		checkRoles('Karen Holm left. She is a hydrologist. David Adler came. He was a great leader.', ['Karen Holm: hydrologist, current (a hydrologist)']);
	});
	test('behind a seat in brackets', () => {
		checkRoles('Karen Holm (R-Ohio), chairman of the panel, left.', ['Karen Holm: chairman of the panel, current (chairman of the panel)']);
	});
	test('what a sentence goes on with is no office', () => {
		checkRoles('They opposed Karen Holm, underscoring divisions over a nominee.', []);
	});
	test('one of several', () => {
		checkRoles('Karen Holm, one of the league’s three secretaries, left. One of its coordinators, David Adler, stayed.', [
			'Karen Holm: three secretaries, current (one of the league’s three secretaries)', 'David Adler: coordinator, current (One of its coordinators)',
		]);
	});
	test('who somebody is to another in office', () => {
		checkRoles('He met his Norwegian counterpart, Karen Holm, on Monday.', ['Karen Holm: counterpart, NO, current (his Norwegian counterpart)']);
	});
	test('a nurse there', () => { checkRoles('Karen Holm, a nurse there, left.', ['Karen Holm: nurse, current (a nurse)']); });
	test('a senior colonel behind a comma', () => {
		checkRoles('The army’s spokesman, Senior Colonel Hao Jianguo, left.', ['Hao Jianguo: spokesman, current (The army’s spokesman)']);
	});
	test('a world that lost somebody is no office', () => { checkRoles('With the death of Karen Holm, the world not only lost an eminent journalist but a thinker.', []); });
	test('who comes with somebody is no part of the office', () => {
		checkRoles('They met Karen Holm, commander of the air force and her delegation.', ['Karen Holm: commander of the air force, current (commander of the air force)']);
	});
	test('the office of somebody who serves another', () => {
		checkRoles('Representative of the Secretary-General, Karen Holm, left.', ['Karen Holm: Representative of the Secretary-General, current (Representative of the Secretary-General)']);
	});
	test('a front-runner is spelled with a hyphen or without', () => {
		checkRoles('Karen Holm, the Democratic front-runner, won.', ['Karen Holm: Democratic front-runner, current (the Democratic front-runner)']);
	});
});

suite('people: offices told by a verb, before a comma, or long ago', () => {
	test('whom a clause has named between commas “is” something', () => {
		checkRoles('Their only son, Karl Holm, is an engineer and wishes that she would stop.', ['Karl Holm: engineer, current (an engineer)']);
	});
	test('once and until last year are over', () => {
		checkRoles('Karl Holm, once a student of law, met Anna Wu, until last year a researcher in Lahore, and left.', [
			'Karl Holm: once a student of law, former (once a student of law)', 'Anna Wu: until last year a researcher in Lahore, former (until last year a researcher in Lahore)',
		]);
	});
	test('his counterpart opens a sentence', () => {
		checkRoles('His Norwegian counterpart, Karen Holm, left.', ['Karen Holm: Norwegian counterpart, current (His Norwegian counterpart)'].map((role) => role.replace(': Norwegian counterpart', ': counterpart, NO')));
	});
	test('a leader and former minister has two offices', () => {
		checkRoles('The party’s leader and former prime minister, Karen Holm, left.', [
			'Karen Holm: leader, current (The party’s leader)', 'Karen Holm: prime minister, former (former prime minister)',
		]);
	});
	test('a chairman and chief executive has one', () => {
		checkRoles('She met the chairman of the board and chief executive, Karen Holm.', [
			'Karen Holm: chairman of the board and chief executive, current (the chairman of the board and chief executive)',
		]);
	});
	test('an erstwhile commissioner is one no more', () => {
		checkRoles('Erstwhile commissioner Karen Holm left.', ['Karen Holm: commissioner, former (Erstwhile commissioner)']);
	});
});

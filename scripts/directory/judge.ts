import { countryNamed } from '../../src/core/directory/countryWords';
import { organizationsOf } from '../../src/core/directory/organizations';
import { tableFrom } from '../../src/core/directory/table';
import { portfolioOf, portfolioWords, wordingKey } from '../../src/core/directory/wordings';
import { linesOf, organizationRows, type Office } from './tables';

/** How likely readers meet an office: 1 (heads of state and government) to 5. The first line that fits decides. */
export function rankOf({ label, country }: Office): string {
	const key = ` ${wordingKey(label, country)} `;
	return ranks.find(([, pattern]) => pattern.test(key))?.[0] ?? '4';
}

// The patterns see the words of an office in the order of the alphabet, as `wordingKey` has them.
const ranks: readonly (readonly [string, RegExp])[] = [
	['5', / ambassador | first lady | spokesperson | aide /],
	['5', / permanent .*representative (?!.*un )/],
	['2', /^ president vice $| deputy premier | premier vice /],
	['4', / (?:deputy|vice|assistant|under|undersecretary|parliamentary|delegate|associate|junior) /],
	['1', /^ (?:acting )?(?:president|premier|chancellor|king|queen|emperor|emir|sultan|taoiseach|pope|leader supreme|grand duke|head state|chief executive) $/],
	['1', /^ (?:council premier state|council president state|communist chinese general party secretary|ayatollah leader supreme|king queen|government head) $/],
	['4', / minister .*state | state .*minister /],
	['2', /^ (?:foreign|defense|finance|interior) (?:minister|secretary) $|^ secretary (?:state|treasury) $|^ chancellor exchequer $/],
	['2', / attorney general | general .*secretary .*un | general nato secretary | advisor security | foreign .*minister /],
	['3', / minister | secretary | chief | director | administrator | governor .*bank | chair | judge | justice | attorney | speaker | commandant | commander /],
];

/**
 * The body an office belongs to: by the table of bodies and offices, by the body that its own title names ("Governor of the Bank of Italy"),
 * by the portfolio ("Minister of Health"), or else the government, of which every minister is a member.
 */
export function bodyOf(office: Office): string | undefined {
	return listedBody(office) ?? namedBody(office) ?? portfolioBody(office) ?? (isOfGovernment.test(office.label) ? bodies.of(office.country, 'government')?.id : undefined);
}

const isOfGovernment = /\b(?:minister|secretary|attorney[- ]general|treasurer|security advis[eo]r|government)\b/i;

function listedBody({ label, country }: Office): string | undefined {
	const key = wordingKey(label, country);
	const listed = rules.find((rule) => (rule.country === country || rule.country === '*') && rule.pattern.test(key));
	return listed?.body.startsWith('+') ? bodies.of(country, listed.body.slice(1))?.id : listed?.body;
}

/** A body of the same country whose name stands after "of", "at" or "to", or the ministry of a minister: "Minister of Public Security". */
function namedBody({ label, otherLabels, country }: Office): string | undefined {
	const names = [label, ...otherLabels].flatMap((each) => [
		...each.startsWith('Minister ') ? [each.replace(/^Minister (?:of|for) /, 'Ministry of ')] : [],
		...[...each.matchAll(/ (?:of|at|to) (?:the )?/g)].map(({ 0: link, index }) => each.slice(index + link.length)),
	]);
	const demonym = countryNamed(country)?.demonyms[0] ?? '';
	return names.flatMap((name) => [...bodies.named(name), ...bodies.named(`${demonym} ${name}`)])
		.find((body) => (body.country ?? '') === country && body.classification !== 'government')?.id;
}

function portfolioBody({ label, country }: Office): string | undefined {
	const portfolio = portfolioOf(label, country);
	return country === '' || portfolio === undefined ? undefined : bodies.of(country, portfolioWords.get(portfolio) ?? portfolio)?.id;
}

const bodies = organizationsOf(tableFrom(`#organizations\n${organizationRows().map((row) => row.join('|')).join('\n')}\n`));

// country|pattern over the wording's key|body, where "+portfolio" is whichever body of the country has it.
const rules = linesOf('bodies-of-offices.txt').map((line) => {
	const [country = '', pattern = '', body = ''] = line.split('\t');
	return { country, pattern: new RegExp(pattern), body };
});

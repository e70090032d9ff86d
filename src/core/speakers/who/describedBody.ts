import type { Organization, OrganizationKind, OrganizationMention } from '../../annotations';
import { companyNouns } from '../../words/bodyHeads';

/** "the finance ministry" after "the Ministry of Finance": the body named last whose name has all of these words. */
export function bodyByItsWords(before: readonly OrganizationMention[], words: string): OrganizationMention | undefined {
	const parts = /^(?:the|this|that) (?<parts>\p{Ll}{3,20}(?: \p{Ll}{3,20}){1,2})$/u.exec(words.toLowerCase())?.groups?.parts?.split(' ') ?? [];
	return parts.length === 0 || /\p{Lu}/u.test(words.slice(1)) ? undefined : before.findLast(({ organization: { name } }) => {
		const own = new Set(name.toLowerCase().split(/[^\p{L}]+/u));
		return parts.every((part) => own.has(part));
	});
}

/** Whether a noun such as "the club" or "the lender" may take up a body of that kind. */
export function mayTakeUp(words: string, { classification }: Organization): boolean {
	const noun = /^(?:the|this|that) (?:\p{Ll}{3,20} )?(?<noun>[\p{Ll}-]{4,20})$/iu.exec(words)?.groups?.noun?.toLowerCase() ?? '';
	return kindsOf.get(noun)?.includes(classification) === true;
}

const trading: readonly OrganizationKind[] = ['company', 'organisation'];
const joint: readonly OrganizationKind[] = ['organisation', 'think tank', 'international organisation'];
const reporting: readonly OrganizationKind[] = ['news agency', 'news outlet', 'organisation'];

/** By nouns of which a body's own name tells nothing: Northmoor Rovers, a club. */
const kindsOf: ReadonlyMap<string, readonly OrganizationKind[]> = new Map([
	...['company', 'firm', ...companyNouns, 'maker', 'producer', 'operator', 'supplier', 'start-up', 'utility']
		.map((noun) => [noun, trading] as const),
	...['club', 'charity', 'group', 'organisation', 'organization', 'union', 'federation', 'association', 'body', 'network', 'campaign', 'coalition', 'alliance', 'foundation', 'institute']
		.map((noun) => [noun, joint] as const),
	...['newspaper', 'broadcaster', 'magazine', 'paper', 'channel', 'station', 'outlet'].map((noun) => [noun, reporting] as const),
	['lender', ['company', 'international organisation', 'central bank']],
	['party', ['party']], ['thinktank', ['think tank', 'organisation']], ['think-tank', ['think tank', 'organisation']], ['tank', ['think tank', 'organisation']],
	['agency', ['agency', 'international organisation', 'intelligence service']], ['bank', ['company', 'central bank']], ['council', ['government', 'organisation']],
	['university', ['university']], ['college', ['university']], ['school', ['university', 'organisation']], ['hospital', ['organisation']], ['museum', ['organisation']],
	['force', ['police']], ['court', ['court']], ['tribunal', ['court']], ['board', ['agency', 'organisation']], ['commission', ['agency']], ['authority', ['agency']],
	['regulator', ['agency', 'organisation']], ['watchdog', ['agency', 'organisation']],
]);

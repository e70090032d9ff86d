import type { OrganizationKind } from '../annotations';

const organisations: readonly OrganizationKind[] = ['organisation'];
const companies: readonly OrganizationKind[] = ['company'];
const agencies: readonly OrganizationKind[] = ['agency', 'organisation', 'international organisation'];

const nouns: readonly (readonly [nouns: string, kinds: readonly OrganizationKind[]])[] = [
	['carrier airline operator brewery brewer miner retailer lender insurer chain company firm maker manufacturer developer utility refinery shipyard yard mill restaurant hotel winery bakery', companies],
	['group', ['company', 'organisation']],
	['association federation union league club team side festival charity society trust foundation theatre theater museum gallery orchestra school hospital church parish co-operative cooperative chamber choir campaign', organisations],
	['institute academy college', ['organisation', 'university', 'think tank']],
	['university', ['university']],
	['force', ['police']],
	['administration county city town borough municipality', ['government']],
	['party', ['party']],
	['agency regulator watchdog commission authority service', agencies],
	['ministry department', ['ministry', 'agency']],
	['bloc alliance', ['international organisation']],
	['newspaper paper magazine station broadcaster channel', ['news outlet']],
	['network', ['news outlet', 'organisation', 'company']],
	['tribunal court', ['court']],
	['bank', ['central bank', 'company']],
];

/** Nouns by which news takes up a body whose an office is, "the carrier’s managing director", with what such a body can be. */
export const kindsOfOwner: ReadonlyMap<string, readonly OrganizationKind[]> = new Map(
	nouns.flatMap(([each, kinds]) => each.split(' ').map((noun) => [noun, kinds] as const)),
);

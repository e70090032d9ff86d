import type { KindRules } from '..';
import type { OrganizationMention } from '../../annotations';
import type { Reading } from '../../reading';
import { inTextOrder } from '../../span';
import { withAliases } from './aliases';
import { withCalledKinds } from './called';
import { joined, type Body } from './joining';
import { nationalSightings, withParts } from './national';
import { nestedSightings } from './nested';
import { shortMentions } from './short';
import { sightingsOf } from './sightings';
import { capitalHeadsIn } from './takenUp';

export const organization: KindRules<'organization'> = { find: findOrganizations };

/** Bodies by their names, by names inside names, and by what later takes them up: "the Pentagon", "the administration". */
function findOrganizations(reading: Reading): readonly OrganizationMention[] {
	const heads = capitalHeadsIn(reading);
	const named = sightingsOf(reading).filter(({ span, name, entry }) => entry !== undefined || name.includes(' ') || !heads.has(span.start));
	const sightings = withAliases(reading, named);
	const national = nationalSightings(reading, sightings);
	const all = [...withParts(sightings, national), ...national, ...nestedSightings(reading, sightings)];
	const bodies = withCalledKinds(reading, joined(reading, all));
	return [...bodies.flatMap(mentionsOf), ...shortMentions(reading, bodies)].sort((a, b) => inTextOrder(a.span, b.span));
}

function mentionsOf({ organization, sightings }: Body): OrganizationMention[] {
	return sightings.map(({ span, form }) => ({ kind: 'organization', span, organization, form }));
}

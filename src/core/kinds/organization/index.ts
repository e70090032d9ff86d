import type { KindRules } from '..';
import type { OrganizationMention } from '../../annotations';
import type { Reading } from '../../reading';
import { inTextOrder } from '../../span';
import { withAliases } from './aliases';
import { withCalledKinds } from './called';
import { joined, type Body } from './joining';
import { nationalSightings, withParts } from './national';
import { withUnitedNations } from './unAgencies';
import { withKnownAs } from './knownAs';
import { nestedSightings } from './nested';
import { withPlainBodies } from './plainBodies';
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
	const all = [...withUnitedNations(reading, withParts(sightings, national)), ...national, ...nestedSightings(reading, sightings)];
	const bodies = withCalledKinds(reading, joined(reading, all));
	return withShortMentions(reading, bodies).sort((a, b) => inTextOrder(a.span, b.span));
}

/** Short words take up what is named, then what has no name but such words: "the ministry" after "the foreign ministry". */
function withShortMentions(reading: Reading, found: readonly Body[]): OrganizationMention[] {
	const first = shortMentions(reading, found);
	const named = withKnownAs(reading, found, first);
	const short = named === found ? first : shortMentions(reading, named);
	const bodies = withPlainBodies(reading, named, new Set(short.map(({ span }) => span.start)));
	const mentions = bodies.flatMap(mentionsOf);
	const taken = new Set(mentions.map(({ span }) => span.start));
	return [...mentions, ...(bodies === named ? short : shortMentions(reading, bodies)).filter(({ span }) => !taken.has(span.start))];
}

function mentionsOf({ organization, sightings }: Body): OrganizationMention[] {
	return sightings.map(({ span, form }) => ({ kind: 'organization', span, organization, form }));
}

import type { OrganizationMention } from '../../annotations';
import type { Reading } from '../../reading';
import { inTextOrder } from '../../span';
import { knownAs } from '../../words/knownAs';
import type { Body } from './joining';

/** With the names that an article gives to a body where a short word takes it up: "the association, better known as Apindo". */
export function withKnownAs({ article: { text } }: Reading, bodies: readonly Body[], short: readonly OrganizationMention[]): readonly Body[] {
	const named = new Map(bodies.flatMap((body) => body.sightings.map(({ span }) => [span.start, body] as const)));
	const merged = new Map<Body, string>();
	for (const { span, organization } of short) {
		const words = leads.exec(text.slice(span.end, span.end + 40))?.[0];
		const alias = words === undefined ? undefined : named.get(span.end + words.length);
		if (alias && alias.organization.entry === undefined && alias.organization.id !== organization.id) {
			merged.set(alias, organization.id);
		}
	}
	if (merged.size === 0) {
		return bodies;
	}
	const aliasesOf = ({ organization }: Body): Body[] => [...merged].filter(([, id]) => id === organization.id).map(([alias]) => alias);
	return bodies.filter((body) => !merged.has(body)).map((body) => withThose(body, aliasesOf(body)));
}

const leads = new RegExp(`^${knownAs}(?:the )?`, 'u');

function withThose(body: Body, aliases: readonly Body[]): Body {
	const sightings = [body, ...aliases].flatMap((each) => each.sightings);
	return aliases.length === 0 ? body : { ...body, sightings: sightings.sort((a, b) => inTextOrder(a.span, b.span)) };
}

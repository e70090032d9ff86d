import { joined } from './later';
import { linesOf, type Holder } from './tables';

/**
 * Lays sources/names.txt over the people: whom news calls by other words than the source's label does.
 * A line is country|name as the source has it|family name ("-": none)|other names.
 */
export function withNames(people: ReadonlyMap<string, Holder>): ReadonlyMap<string, Holder> {
	const known = new Map(people);
	const byName = new Map([...people.values()].map((holder) => [`${holder.country}|${holder.name}`, holder]));
	for (const line of linesOf('names.txt')) {
		const [country = '', name = '', familyName = '', otherNames = ''] = line.split('|');
		const holder = byName.get(`${country}|${name}`);
		if (!holder) {
			throw new Error(`sources/names.txt: nobody of ${country} is called ${name}`);
		}
		known.set(holder.id, {
			...holder,
			...familyName === '' ? {} : { familyName },
			otherNames: joined(holder.otherNames, otherNames),
		});
	}
	return known;
}

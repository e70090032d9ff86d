import { linesOf, type Holder, type Office, type Term } from './tables';

interface Congress {
	readonly offices: readonly Office[];
	readonly people: ReadonlyMap<string, Holder>;
}

/** Members of the American Congress and presidents since 1989, an office for each state and house. */
export function congressOffices(): Congress {
	const offices = new Map<string, Office & { readonly terms: Term[] }>();
	const people = new Map<string, Holder>();
	for (const line of linesOf('us-congress.txt')) {
		const [qid = '', fullName = '', first = '', last = '', type = '', state = '', , start = '', end = ''] = line.split('|');
		const seat = seats[type];
		if (!seat || qid === '') {
			continue;
		}
		const id = state === '' ? seat.id : `${seat.id}-${state.toLowerCase()}`;
		const place = states[state] ?? state;
		const office = offices.get(id) ?? {
			id, country: 'US', label: state === '' ? seat.label : `${seat.label} for ${place}`, organization: seat.body,
			rank: seat.rank, otherLabels: state === '' ? [] : [seat.label, ...seat.others], wikidata: seat.id === id && id.startsWith('Q') ? id : '', terms: [],
		};
		offices.set(id, office);
		office.terms.push({ person: qid, start, end, source: 'congress' });
		people.set(qid, { id: qid, name: `${first} ${last}`, gender: '', died: '', country: 'US', otherNames: fullName === `${first} ${last}` ? '' : fullName, familyName: last });
	}
	return { offices: [...offices.values()], people };
}

const seats: Readonly<Record<string, { id: string; label: string; body: string; rank: string; others: readonly string[] }>> = {
	sen: { id: 'us-senator', label: 'Senator', body: 'us-senate', rank: '4', others: ['Sen'] },
	rep: { id: 'us-representative', label: 'Representative', body: 'us-house-of-representatives', rank: '4', others: ['Rep', 'Congressman', 'Congresswoman'] },
};

const states: Readonly<Record<string, string>> = Object.fromEntries((
	'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,'
	+ 'IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,'
	+ 'NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,'
	+ 'RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,'
	+ 'DC the District of Columbia,PR Puerto Rico,GU Guam,VI the Virgin Islands,AS American Samoa,MP the Northern Mariana Islands'
).split(',').map((pair) => [pair.slice(0, 2), pair.slice(3)]));

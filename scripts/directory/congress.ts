import { familyNameOf } from '../../src/core/directory/familyNames';
import { linesOf, type Holder, type Office, type Term } from './tables';

interface Congress {
	readonly offices: readonly Office[];
	readonly people: ReadonlyMap<string, Holder>;
}

/** Members of the American Congress, an office for each state and house, and presidents and vice presidents since 1989. */
export function congressOffices(): Congress {
	const offices = new Map<string, Office & { readonly terms: Term[] }>();
	const people = new Map<string, Holder>();
	for (const line of linesOf('us-congress.txt')) {
		const [qid = '', fullName = '', first = '', last = '', type = '', state = '', , start = '', end = ''] = line.split('|');
		const seat = seats[type];
		if (!seat || qid === '') {
			continue;
		}
		const office = offices.get(seat.id + state) ?? { ...officeOf(seat, state), terms: [] };
		offices.set(seat.id + state, office);
		office.terms.push({ person: qid, start, end, source: 'congress' });
		people.set(qid, personOf(qid, fullName, { first, last }));
	}
	return { offices: [...offices.values()], people };
}

function officeOf(seat: Seat, state: string): Omit<Office, 'terms'> {
	const place = states[state] ?? state;
	return {
		id: state === '' ? seat.id : `${seat.id}-${state.toLowerCase()}`, country: 'US', organization: seat.body, rank: seat.rank,
		label: state === '' ? seat.label : `${seat.label} for ${place}`,
		otherLabels: state === '' ? [] : [seat.label, ...seat.others], wikidata: state === '' ? seat.id : '',
	};
}

/** 'Charles J. "Chuck" Fleischmann' goes by "Chuck Fleischmann" and may stand in full or as "Charles Fleischmann". */
function personOf(id: string, fullName: string, { first, last }: { readonly first: string; readonly last: string }): Holder {
	const nickname = /^.*?"([^"]+)" (.*)$/.exec(fullName);
	const name = (nickname ? `${nickname[1] ?? ''} ${nickname[2] ?? ''}` : fullName).replace(/,? (?:[JS]r\.?|I{1,3}V?)$/, '').replace(/(?:^| )[A-Z]\.(?= )/g, '').trim();
	const formalName = `${first} ${last}`;
	const others = [fullName.replaceAll('"', '').replace(/,(?= [JS]r)/, ''), formalName.replace(/ ?\([^)]*\)/, '')].filter((each) => each !== name);
	const familyName = familyNameOf(name, 'US') === last ? '' : last;
	return { id, name, gender: '', died: '', country: 'US', otherNames: [...new Set(others)].join(';'), familyName };
}

interface Seat {
	readonly id: string;
	readonly label: string;
	readonly body: string;
	readonly rank: string;
	readonly others: readonly string[];
}

const seats: Readonly<Record<string, Seat>> = {
	sen: { id: 'us-senator', label: 'Senator', body: 'us-senate', rank: '4', others: [] },
	rep: { id: 'us-representative', label: 'Representative', body: 'us-house-of-representatives', rank: '4', others: [] },
	prez: { id: 'Q11696', label: 'President', body: 'us-government', rank: '1', others: [] },
	viceprez: { id: 'Q11699', label: 'Vice President', body: 'us-government', rank: '2', others: [] },
};

const states: Readonly<Record<string, string>> = Object.fromEntries((
	'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,'
	+ 'IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,'
	+ 'NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,'
	+ 'RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,'
	+ 'DC the District of Columbia,PR Puerto Rico,GU Guam,VI the Virgin Islands,AS American Samoa,MP the Northern Mariana Islands'
).split(',').map((pair) => [pair.slice(0, 2), pair.slice(3)]));

import type { Row } from './csv';

/**
 * Offices below a state's own: regions, provinces, cities. The governors of the United States are kept, because news outside
 * their states names them. A region in brackets is the mark of a sub-national list in the facts.
 */
export function isLocal({ country_code, position = '', short_title = '' }: Row): boolean {
	const office = `${position} ${short_title}`;
	if (country_code === 'US') {
		return /lieutenant governor|^secretary of state of|^attorney general of/i.test(position);
	}
	return /\((?:south australia|victoria|new south wales|western australia|queensland|tasmania|northern territory|australian capital territory|quebec|ontario|flanders|wallonia|valencian community|catalonia|southern sudan)/i.test(office)
		|| (/\bgovernor\b/i.test(office) && !/bank|governor[- ]general|reserve|monetary/i.test(office))
		|| /\b(?:mayor|prefect|oblast|krai|okrug|province|voivode|county|canton)\b/i.test(office)
		|| /\bhead of the (?:[a-z]+ )?republic|^head of (?!the |government|state)[A-Z]\w+$/i.test(office)
		|| /\bchief minister of\b|\bexecutive committee\b|\bcouncil of deputies\b|^deputy premier of|\bprovincial assembly\b|\bstate house of assembly\b/i.test(office)
		|| /(?:treasurer|attorney general) of new south wales|norfolk island|administrative area|azad kashmir|senior minister of punjab/i.test(office)
		|| (country_code === 'CA' && /^speaker of the .*assembly|national assembly of quebec/i.test(office));
}

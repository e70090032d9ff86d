/** Words that keep their full stop inside a sentence. In lower case, without the stop. Source: AP and Reuters stylebook usage. */
export const abbreviations: ReadonlySet<string> = new Set([
	// courtesy titles and professions
	'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'hon', 'st', 'messrs', 'mme', 'mlle',
	// offices
	'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'profs', 'drs', 'gens', 'pres', 'sec', 'amb', 'atty', 'supt', 'del', 'insp', 'det',
	// ranks
	'comdt', 'gen', 'lt', 'maj', 'col', 'capt', 'cmdr', 'cdr', 'adm', 'sgt', 'cpl', 'pvt', 'brig', 'spc', 'ens', 'wg', 'flt', 'sqn',
	// months and weekdays
	'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec',
	// names of firms and papers
	'co', 'corp', 'inc', 'ltd', 'bros', 'vs', 'no', 'nos', 'vol', 'fig', 'art', 'para',
	// latin and others
	'etc', 'eg', 'ie', 'cf', 'al', 'approx', 'ca', 'dept', 'univ', 'ave', 'blvd', 'mt', 'ft', 'jr', 'sr',
]);

/** Past forms that do not end in -ed; in lower case. Source: the irregular verbs of any grammar, those news uses. */
export const irregularPast: ReadonlySet<string> = new Set([
	'was', 'were', 'had', 'has', 'have', 'been', 'did', 'said', 'told', 'came', 'went', 'took', 'made', 'got', 'gave', 'saw', 'found', 'left', 'met', 'held',
	'began', 'became', 'brought', 'bought', 'built', 'caught', 'chose', 'cut', 'drew', 'drove', 'fell', 'felt', 'fought', 'flew', 'forbade',
	'froze', 'grew', 'heard', 'hid', 'hit', 'kept', 'knew', 'laid', 'led', 'lent', 'lost', 'meant', 'paid', 'put', 'quit', 'ran',
	'rang', 'rose', 'sank', 'sat', 'sent', 'shook', 'shot', 'shut', 'slept', 'sold', 'sought', 'spent', 'spoke', 'split', 'spread',
	'stood', 'stole', 'struck', 'swore', 'swept', 'taught', 'thought', 'threw', 'understood', 'won', 'withdrew', 'wore', 'wrote',
	'broke', 'dealt', 'died', 'ended', 'won', 'overthrew', 'undertook', 'arose', 'bid', 'bound', 'burst', 'cast', 'clung', 'crept', 'dug',
	'fled', 'flung', 'forecast', 'hung', 'overcame', 'oversaw', 'shone', 'slid', 'sprang', 'stuck', 'strove', 'sued', 'tore', 'underwent', 'upheld', 'wound',
]);

/** Words ending in -ed that are no past verb, so that "hundred" says nothing about time. */
export const notPast: readonly string[] = [
	'hundred', 'indeed', 'need', 'speed', 'seed', 'bed', 'red', 'feed', 'breed', 'exceed', 'proceed', 'succeed', 'united', 'sacred', 'naked',
	'wicked', 'alleged', 'armed', 'indebted', 'agreed-upon',
];

/** Words after which a time lies ahead. */
export const aheadWords: readonly string[] = [
	'will', 'shall', 'll', 'would', 'wo', 'must', 'upcoming', 'tomorrow', 'soon', 'plan', 'expect', 'intend', 'hope', 'effective', 'expects', 'plans', 'intends', 'hopes', 'aims', 'promises', 'vows', 'forthcoming',
];

/** Participles that look ahead: "scheduled for Friday", "due on Monday". */
export const aheadParticiples: readonly string[] = [
	'scheduled', 'expected', 'planned', 'due', 'slated', 'supposed', 'anticipated', 'set', 'likely', 'bound', 'poised', 'postponed', 'rescheduled',
	'planning', 'expecting', 'hoping', 'going',
];

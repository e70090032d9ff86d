/**
 * Nouns by which news takes up somebody whom it named before, though it never said that he or she is one: "Wu shook her head. “…,” the novelist said."
 * Of judges, doctors, drivers and spokespeople there may be another who was not named, so these are left out. Sources: the occupations of
 * ESCO's major groups 2, 3, 6 and 7 and the positions of the games that news reports on.
 */
export const callings: ReadonlySet<string> = new Set((
	// sport
	'striker midfielder goalkeeper keeper defender forward winger full-back centre-back left-back right-back playmaker quarterback linebacker receiver pitcher shortstop '
	+ 'outfielder catcher slugger center guard batsman batter bowler all-rounder spinner wicketkeeper sprinter hurdler golfer cyclist rower swimmer boxer heavyweight '
	+ 'gymnast skater skier wrestler judoka jockey snooker-player footballer cricketer athlete veteran rookie skipper champion ex-champion medallist medalist olympian '
	+ 'teenager tactician gaffer right-hander left-hander opener seamer paceman leg-spinner off-spinner southpaw debutant newcomer fly-half scrum-half leader '
	// letters and arts
	+ 'novelist poet playwright dramatist essayist author writer biographer memoirist singer songwriter singer-songwriter rapper musician pianist violinist cellist guitarist '
	+ 'drummer soprano tenor baritone composer conductor actor actress comedian comic film-maker filmmaker screenwriter sculptor painter potter illustrator cartoonist dancer '
	+ 'ballerina choreographer architect photographer puppeteer chef restaurateur '
	// politics and business
	+ 'candidate front-runner frontrunner challenger incumbent lawmaker legislator politician congressman congresswoman parliamentarian backbencher democrat republican conservative liberal socialist independent populist statesman '
	+ 'tycoon magnate mogul billionaire millionaire entrepreneur industrialist businessman businesswoman financier philanthropist '
	// trades and callings
	+ 'farmer baker butcher fisherman fisherwoman carpenter blacksmith weaver tailor shopkeeper grocer beekeeper winemaker brewer shepherd herder rancher orchardist forester '
	+ 'gardener miner electrician plumber welder glassblower boatbuilder mechanic postman postwoman librarian archivist historian economist physicist chemist biologist '
	+ 'geologist botanist zoologist ecologist ornithologist hydrologist glaciologist volcanologist seismologist astronomer mathematician anthropologist archaeologist '
	+ 'sociologist psychologist philosopher theologian linguist neurosurgeon neuroscientist epidemiologist virologist academic scholar astronaut explorer mountaineer sailor '
	// standing in life, and before a court
	+ 'defendant accused suspect native pensioner retiree widow widower grandmother grandfather mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four octogenarian septuagenarian '
	+ 'nonagenarian centenarian newlywed emigre émigré'
).split(' '));

/** What is above a noun: whoever is the second may later be called by the first. */
export const widerNouns: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
	academic: ['professor', 'lecturer', 'historian', 'sociologist', 'economist', 'scholar'],
	attorney: ['lawyer'],
	author: ['novelist', 'writer', 'poet', 'historian', 'journalist'],
	cleric: ['archbishop', 'bishop', 'imam', 'ayatollah', 'mufti', 'priest', 'cardinal'],
	coach: ['manager'],
	detective: ['detective sergeant', 'detective inspector', 'detective superintendent', 'detective constable', 'dci', 'dsi', 'dcs'],
	diplomat: ['ambassador', 'envoy', 'consul', 'high commissioner'],
	executive: ['chief executive', 'ceo', 'chairman', 'chairwoman'],
	lawyer: ['attorney', 'solicitor', 'barrister', 'counsel'],
	legislator: ['mp', 'deputy', 'assemblyman', 'assemblywoman', 'congressman', 'congresswoman', 'lawmaker', 'parliamentarian'],
	player: ['striker', 'midfielder', 'goalkeeper', 'defender', 'winger', 'quarterback'],
	policeman: ['constable', 'sergeant', 'inspector'],
	officer: ['sgt', 'sergeant', 'detective', 'constable', 'inspector', 'det', 'detective sergeant', 'detective constable', 'lt', 'capt', 'deputy', 'lieutenant', 'captain', 'major', 'maj', 'colonel', 'col', 'commander', 'superintendent', 'supt', 'brigadier', 'corporal'],
	politician: ['senator', 'mp', 'congressman', 'congresswoman', 'mayor', 'minister', 'councillor', 'lawmaker'],
	premier: ['prime minister'],
	prosecutor: ['district attorney', 'state attorney'],
	researcher: ['biologist', 'ecologist', 'sociologist', 'physicist', 'chemist', 'epidemiologist', 'geologist', 'hydrologist', 'scientist'],
	scientist: ['biologist', 'ecologist', 'physicist', 'chemist', 'epidemiologist', 'geologist', 'hydrologist', 'glaciologist', 'astronomer', 'researcher'],
	skipper: ['captain'],
	writer: ['novelist', 'author', 'poet', 'journalist', 'columnist'],
}));

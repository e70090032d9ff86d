/**
 * Words that stand before a person's name or say what a person does. All in lower case, without full stops.
 * Sources: the ranks of NATO STANAG 2116, the AP and Guardian style guides on titles, and the offices of parliaments and cabinets.
 */

/** Courtesy: they tell the gender at most, never an office. "Mr. Chase" is a surname form. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
	['mr', 'male'], ['mister', 'male'], ['sir', 'male'], ['lord', 'male'], ['don', 'male'], ['herr', 'male'], ['monsieur', 'male'],
	['señor', 'male'], ['mrs', 'female'], ['ms', 'female'], ['miss', 'female'], ['lady', 'female'], ['dame', 'female'],
	['madam', 'female'], ['madame', 'female'], ['mme', 'female'], ['doña', 'female'], ['frau', 'female'], ['señora', 'female'],
	['daw', 'female'], ['u', 'male'], ['dr', undefined], ['doctor', undefined], ['prof', undefined], ['hon', undefined], ['messrs', 'male'],
	['sheikh', undefined], ['sheik', 'male'], ['sheikha', 'female'], ['mullah', 'male'], ['sayyed', 'male'], ['alhaji', 'male'], ['engr', undefined], ['barr', undefined], ['hajiya', 'female'], ['datuk', 'male'], ['dato', 'male'], ['seri', undefined], ['sri', undefined], ['datin', 'female'],
	['fr', 'male'], ['msgr', 'male'], ['mgr', undefined], ['alh', 'male'], ['mallam', 'male'], ['malam', 'male'], ['otunba', 'male'], ['shri', 'male'], ['smt', 'female'],
	['maulana', 'male'], ['dato', 'male'], ['encik', 'male'], ['puan', 'female'], ['tengku', undefined], ['adv', undefined], ['atty', undefined], ['revd', undefined], ['comrade', undefined], ['comr', undefined], ['tā', 'male'], ['coun', undefined],
]);

/** Military and police ranks, one word each; "Maj. Gen." is two of them. */
export const ranks: ReadonlySet<string> = new Set([
	'comdt', 'commandant', 'gen', 'general', 'lt', 'lieutenant', 'maj', 'major', 'col', 'colonel', 'capt', 'captain', 'cmdr', 'cdr', 'commander',
	'adm', 'admiral', 'sgt', 'sergeant', 'cpl', 'corporal', 'pvt', 'private', 'brig', 'brigadier', 'commodore', 'marshal',
	'ensign', 'spc', 'specialist', 'pfc', 'insp', 'inspector', 'det', 'detective', 'constable', 'supt', 'superintendent',
	'lt-col', 'lieutenant-colonel', 'maj-gen', 'major-general', 'lt-gen', 'lieutenant-general', 'brig-gen', 'brigadier-general', 'rear-admiral', 'vice-admiral',
	'vice-marshal', 'air-marshal', 'sub-lieutenant', 'sergeant-major', 'lt-cmdr', 'lieutenant-commander', 'colonel-general', 'col-gen',
	'asp', 'dsp', 'dcp', 'acp', 'dig', 'igp', 'csp', 'dci', 'dsi', 'dcs', 'dcop', 'acop', 'sho', 'asho', 'ssp', 'wpc', 'sqn', 'flt', // police of South Asia, West Africa, Britain
	'warrant', 'airman', 'seaman', 'petty', 'subedar', 'havildar', 'lcdr', 'ltc', 'gen-maj', 'rear', 'staff', 'gunnery',
]);

/** Rank words that are ranks only beside another rank: "rear" of "Rear Adm.", "staff" of "Staff Sgt.". */
export const rankModifiers: ReadonlySet<string> = new Set(['rear', 'vice', 'staff', 'petty', 'warrant', 'gunnery', 'first', 'second', 'master', 'air', 'chief', 'senior']);

/** Offices and jobs: the word a role turns on, in the singular. */
export const roleNouns: ReadonlySet<string> = new Set([
	// heads of state and of government, royalty
	'president', 'pres', 'premier', 'chancellor', 'taoiseach', 'king', 'queen', 'prince', 'princess', 'emperor', 'empress', 'emir', 'sultan',
	'crown', 'duke', 'duchess', 'baroness', 'baron', 'countess', 'viscount', 'viscountess', 'monarch', 'ruler', 'regent', 'pm', 'leader', 'chief', 'head', 'dictator', 'strongman',
	// cabinets and parliaments
	'minister', 'secretary', 'sec', 'undersecretary', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman',
	'lawmaker', 'legislator', 'mp', 'mep', 'mla', 'msp', 'mlc', 'mna', 'td', 'parliamentarian', 'deputy', 'delegate', 'speaker', 'whip', 'governor', 'gov', 'mayor',
	'councillor', 'councilor', 'cllr', 'clr', 'councilman', 'councilwoman', 'committeeman', 'committeewoman', 'selectman', 'alderman', 'assemblyman', 'assemblywoman', 'commissioner',
	'ambassador', 'amb', 'envoy', 'consul', 'diplomat', 'attaché', 'attache', 'negotiator', 'mediator', 'emissary', 'treasurer',
	'comptroller', 'controller', 'ombudsman', 'administrator', 'registrar', 'prefect', 'warden', 'sheriff', 'marshal', 'politician', 'candidate',
	'nominee', 'front-runner', 'runner-up', 'standard-bearer', 'operative', 'environmentalist', 'contender', 'challenger', 'incumbent', 'frontrunner', 'hopeful', 'peer', 'backbencher', 'congressperson', 'majority',
	// spokespeople, aides, officials
	'spokesman', 'spokeswoman', 'spokesperson', 'official', 'officer', 'aide', 'adviser', 'advisor', 'assistant', 'staffer',
	'strategist', 'pollster', 'lobbyist', 'coordinator', 'organizer', 'organiser', 'organizer', 'activist', 'campaigner', 'dissident',
	'protester', 'counselor', 'counsellor', 'counsel', 'representative', 'liaison', 'clerk', 'bureaucrat', 'civil', 'commander',
	// law, police
	'attorney', 'lawyer', 'prosecutor', 'solicitor', 'barrister', 'judge', 'justice', 'magistrate', 'jurist', 'inspector', 'agent',
	'investigator', 'policeman', 'policewoman', 'detective', 'marine', 'soldier', 'veteran', 'general', 'admiral', 'colonel', 'captain',
	// business and finance
	'chairman', 'chairwoman', 'chairperson', 'chair', 'ceo', 'cfo', 'coo', 'cto', 'director', 'executive', 'manager', 'founder',
	'cofounder', 'co-founder', 'owner', 'partner', 'investor', 'banker', 'economist', 'trader', 'analyst', 'broker', 'consultant',
	'entrepreneur', 'businessman', 'businesswoman', 'magnate', 'tycoon', 'billionaire', 'financier', 'employee', 'worker', 'trustee',
	// learning, science, medicine
	'professor', 'prof', 'lecturer', 'scholar', 'researcher', 'scientist', 'historian', 'fellow', 'expert', 'specialist', 'teacher',
	'dean', 'rector', 'principal', 'provost', 'student', 'doctor', 'physician', 'surgeon', 'nurse', 'epidemiologist', 'virologist',
	'psychologist', 'psychiatrist', 'sociologist', 'biologist', 'physicist', 'chemist', 'engineer', 'architect', 'astronaut',
	'meteorologist', 'climatologist', 'seismologist', 'anthropologist', 'archaeologist', 'astronomer', 'mathematician',
	// crafts and callings of which news tells less often; from ESCO, major groups 5 to 9
	...(
		'sorter mahout trapper draftsman palaeobotanist paleobotanist mycologist lexicographer stoker coxswain oarswoman sculler bosun purser cashier concierge doorman maid nanny governess '
		+ 'laundress saddler ceramist papermaker thatcher tiler tinsmith riveter toolmaker forewoman overseer cowboy gaucho stockman farmworker cheesemaker confectioner chocolatier distiller '
		+ 'vintner sommelier haberdasher orderly audiologist logger woodcutter gravedigger embalmer mortician verger cantor chorister oboist accordionist juggler acrobat clown ventriloquist busker '
		+ 'whaler sealer diver weightlifter fencer projectionist docent numismatist philatelist genealogist proofreader subeditor lithographer camerawoman newsreader weatherman lyricist '
		+ 'contralto croupier pawnbroker moneylender lodger postwoman mailman lamplighter cabbie busman parachutist balloonist stevedore shipwright sailmaker netmaker gaoler jailer notary '
		+ 'gynecologist geriatrician ophthalmologist anatomist biophysicist bacteriologist parasitologist ethologist lepidopterist arborist oenologist hydrogeologist cosmologist cryptographer coder '
		+ 'rigger driller roughneck ironworker millworker autoworker peddler pedlar stallholder homemaker housewife househusband schoolboy schoolgirl undergraduate postgraduate sophomore trainee '
		+ 'intern friar abbess prioress curate deaconess preacher evangelist shaman healer herbalist astrologer poacher smuggler trafficker forger burglar hacker squatter refugee migrant exile '
		+ 'conscript reservist paratrooper gunner sniper sapper cadet mercenary militiaman guerrilla insurgent hiker climber skydiver surfer kayaker canoeist yachtswoman storekeeper pleader '
		+ 'draughtsman signwriter cr reeve clerk-treasurer packer spinner convenor convener second-in-command understudy geochronologist dendrochronologist palynologist sedimentologist petrologist speleologist phycologist rheologist gerontologist epigraphist codicologist papyrologist trichologist embryologist histologist cytologist ufologist futurologist'
	).split(' '),
	// letters, media, arts, sport
	'journalist', 'reporter', 'correspondent', 'editor', 'columnist', 'commentator', 'anchor', 'host', 'presenter', 'publisher', 'author',
	'writer', 'coauthor', 'co-author', 'novelist', 'poet', 'playwright', 'photographer', 'producer', 'filmmaker', 'actor', 'actress', 'singer', 'musician',
	'artist', 'composer', 'conductor', 'comedian', 'blogger', 'cartoonist', 'coach', 'player', 'striker', 'goalkeeper', 'midfielder',
	'defender', 'quarterback', 'pitcher', 'referee', 'champion', 'athlete', 'trainer', 'skipper', 'boxer', 'cyclist', 'swimmer',
	'sprinter', 'para-athlete', 'olympian', 'paralympian', 'bass-baritone', 'mezzo-soprano', 'golfer', 'cricketer', 'footballer', 'batsman', 'bowler', 'driver', 'jockey', 'captain',
	// faith
	'pope', 'cardinal', 'archbishop', 'bishop', 'rabbi', 'imam', 'ayatollah', 'cleric', 'priest', 'pastor', 'rev', 'reverend',
	'patriarch', 'monk', 'nun', 'father', 'brother', 'sister', 'mufti', 'chaplain', 'deacon', 'vicar', 'lama', 'hojatoleslam',
	// kin and others that introduce a name
	'widow', 'wife', 'husband', 'son', 'daughter', 'mother', 'sister', 'cousin', 'uncle', 'aunt', 'nephew', 'niece', 'grandson',
	'farmer', 'fisherman', 'resident', 'neighbor', 'neighbour', 'witness', 'survivor', 'victim', 'suspect', 'pilot', 'guard',
	// crafts, professions and places in a team, those left out that are common surnames (ISCO-08)
	...(
		'herpetologist ichthyologist primatologist roofer boilerman deckhand lighthouse-keeper lockkeeper crewman oarsman helmsman acupuncturist agronomist allergist anesthesiologist announcer appraiser arbitrator assayer astrophysicist attendant auctioneer aviator bailiff '
		+ 'ballerina baritone barman barmaid bassoonist beautician biochemist boilermaker bookbinder bookkeeper bookseller bricklayer cabinetmaker calligrapher '
		+ 'cameraman caretaker caricaturist cartographer caterer ceramicist chauffeur chiropractor cinematographer clarinettist cleaner clockmaker cobbler '
		+ 'conservationist copywriter cosmonaut courier couturier crofter crystallographer dairyman dermatologist dietician dietitian dispatcher docker '
		+ 'dockworker draughtsman dressmaker educator egyptologist embroiderer endocrinologist engraver entomologist ethicist ethnographer ethnologist farmhand '
		+ 'farrier fireman flautist flier florist flutist furrier gamekeeper gastroenterologist geneticist geochemist geographer geophysicist glazier goldsmith '
		+ 'grazier greengrocer groundsman groundskeeper gunsmith halfback fullback handyman harbormaster harbourmaster herbalist herdsman horticulturist hotelier '
		+ 'housekeeper hygienist illusionist innkeeper instructor inventor ironmonger janitor jeweller jeweler joiner labourer laborer landlady landlord '
		+ 'left-back right-back librettist lifeguard limnologist locksmith longshoreman lumberjack luthier machinist magician masseur medic metallurgist '
		+ 'metalworker microbiologist milliner milkman millwright mineralogist missionary moderator moulder musicologist muralist naturalist navigator '
		+ 'nephrologist nutritionist optician optometrist orthodontist osteopath outfielder paralegal percussionist pharmacologist philologist photojournalist '
		+ 'physiologist physiotherapist pipefitter plasterer podiatrist postmistress printmaker proprietor prospector psychotherapist publican quarryman '
		+ 'radiographer railwayman realtor receptionist repairman rheumatologist ruckman saleswoman salesman satirist schoolmaster schoolmistress schoolteacher '
		+ 'scriptwriter shoemaker shortstop silversmith sinologist smallholder stagehand stationmaster steelworker stenographer stewardess stockbroker stonemason '
		+ 'storekeeper storyteller stringer stuntman tattooist technologist trombonist tutor typesetter typist undertaker upholsterer urbanist urologist '
		+ 'videographer violist watchmaker watchman wheelwright wicketkeeper wicket-keeper yachtsman zookeeper patron patron-in-chief quartermaster rapporteur '
		+ 'ombudswoman alderwoman selectwoman seafarer trawlerman bandmaster choirmaster concertmaster linesman linebacker cornerback scrum-half fly-half '
		+ 'centre-back full-back goaltender defenseman matron'
	).split(' '),
	// crafts and professions
	'curator', 'conservator', 'restorer', 'librarian', 'archivist', 'auditor', 'accountant', 'regulator', 'actuary', 'examiner', 'assessor', 'planner',
	'supervisor', 'superintendent', 'foreman', 'steward', 'operator', 'forecaster', 'statistician', 'demographer', 'geologist', 'ecologist', 'botanist',
	'zoologist', 'oceanographer', 'hydrologist', 'glaciologist', 'linguist', 'philosopher', 'theologian', 'criminologist', 'pathologist', 'cardiologist',
	'oncologist', 'immunologist', 'toxicologist', 'neurologist', 'pediatrician', 'paediatrician', 'radiologist', 'therapist', 'pharmacist', 'dentist',
	'midwife', 'paramedic', 'firefighter', 'ranger', 'miner', 'mechanic', 'carpenter', 'plumber', 'electrician', 'baker', 'butcher', 'tailor', 'weaver',
	'rancher', 'trucker', 'sailor', 'merchant', 'trader', 'vendor', 'sculptor', 'painter', 'dancer', 'choreographer', 'illustrator', 'translator',
	'interpreter', 'publicist', 'pianist', 'violinist', 'guitarist', 'drummer', 'soprano', 'tenor', 'abbot', 'elder', 'chieftain', 'warlord', 'militant',
	'councilmen', 'congressmen', 'senators', 'sens', 'reps', 'govs', 'mayors', 'ambassadors', 'envoys', 'lawmakers', 'secretaries', 'councillors', 'commissioners', 'directors', 'generals', 'representatives', 'presidents', 'ministers', 'governors', 'judges', 'justices', 'professors',
	'secretary-general', 'director-general', 'attorney-general', 'governor-general', 'inspector-general', 'consul-general', 'comptroller-general', 'vice-president',
	'vice-chairman', 'vice-chair', 'vice-premier', 'vice-minister', 'vice-chancellor', 'under-secretary', 'under-secretary-general', 'editor-in-chief', 'commander-in-chief',
	'co-chair', 'co-chairman', 'co-leader', 'co-owner', 'co-director',
	'signalman', 'coroner', 'commandant', 'postman', 'postmaster', 'coastguard', 'harbourmaster', 'prisoner', 'defendant', 'plaintiff', 'petitioner', 'complainant', 'claimant', 'appellant', 'whistleblower', 'hydrographer', 'surveyor', 'ornithologist', 'paleontologist', 'palaeontologist',
	'bassist', 'bandleader', 'organist', 'trumpeter', 'saxophonist', 'cellist', 'harpist', 'blacksmith', 'barista', 'bartender', 'waiter', 'waitress', 'umpire', 'headteacher',
	'headmaster', 'headmistress', 'apprentice', 'fishmonger', 'podcaster', 'broadcaster', 'magician', 'impresario', 'critic', 'boss',
	'shopkeeper', 'volunteer', 'member', 'member-elect', 'president-elect', 'governor-elect', 'mayor-elect', 'senator-elect',
	'rapper', 'songwriter', 'screenwriter', 'dramatist', 'essayist', 'biographer', 'potter', 'puppeteer', 'restaurateur', 'shepherd', 'herder', 'beekeeper', 'winemaker', 'grocer',
	'gardener', 'welder', 'glassblower', 'boatbuilder', 'volcanologist', 'neuroscientist', 'neurosurgeon', 'mountaineer', 'pensioner', 'retiree',
	'personality', 'mogul', 'conciliator', 'dishwasher', 'valet', 'grower', 'constable', 'adjutant', 'shareholder', 'contractor',
	'influencer', 'streamer', 'youtuber', 'vlogger', 'newscaster', 'stylist', 'beadle', 'serjeant', 'cathaoirleach', 'greengrocer',
	'industrialist', 'philanthropist', 'hurdler', 'rower', 'wrestler', 'gymnast', 'skater', 'skier', 'winger', 'hairdresser', 'seamstress',
	'matron', 'corporator', 'advocate', 'fisherwoman', 'headman', 'chieftainess', 'goatherd', 'ferryman', 'boatman', 'haematologist', 'hematologist', 'gynaecologist', 'obstetrician', 'anaesthetist', 'vet', 'veterinarian',
	'minister-designate', 'premier-designate', 'financier', 'chef', 'designer', 'developer', 'programmer', 'technician',
]);

/** What may stand inside a title besides its nouns: "deputy assistant", "prime", "foreign", "chief", "senior". */
export const titleModifiers: ReadonlySet<string> = new Set([
	'former', 'ex', 'then', 'additional', 'acting', 'shadow', 'interim', 'caretaker', 'incoming', 'outgoing', 'late', 'retired', 'one-time', 'onetime', 'longtime', 'current', 'presumptive', 'prospective', 'putative', 'would-be',
	'newly', 'elected', 'appointed', 'new', 'veteran', 'top', 'senior', 'junior', 'chief', 'deputy', 'vice', 'assistant', 'associate',
	'under', 'lt', 'lieutenant', 'principal', 'first', 'second', 'third', 'executive', 'managing', 'general', 'special', 'honorary', 'founding', 'lead', 'leading', 'supreme',
	'prime', 'foreign', 'defense', 'defence', 'finance', 'financial', 'interior', 'home', 'health', 'justice', 'trade', 'energy', 'oil',
	'education', 'environment', 'agriculture', 'labor', 'labour', 'culture', 'transport', 'transportation', 'information', 'economy', 'economic',
	'economics', 'treasury', 'commerce', 'industry', 'planning', 'development', 'tourism', 'sports', 'social', 'security', 'national', 'military',
	'state', 'government', 'federal', 'district', 'county', 'city', 'municipal', 'local', 'regional', 'provincial', 'public', 'press', 'communications', 'political',
	'opposition', 'party', 'house', 'senate', 'majority', 'minority', 'parliamentary', 'cabinet', 'campaign', 'presidential', 'vice-presidential',
	'democratic', 'republican', 'conservative', 'liberal', 'labor', 'socialist', 'communist', 'royal', 'crown', 'rebel', 'union', 'civil',
	'rights', 'human', 'police', 'army', 'navy', 'naval', 'air', 'force', 'marine', 'intelligence', 'nuclear', 'climate', 'affairs', 'policy', 'budget',
	'company', 'bank', 'attorney', 'solicitor', 'surgeon', 'postmaster', 'inspector', 'secretary', 'prosecutor', 'commander', 'research', 'science',
	'club', 'school', 'university', 'museum', 'festival', 'association', 'society', 'group', 'airline', 'network', 'ports', 'fire', 'fisheries', 'forestry', 'mining', 'petroleum',
	'international', 'power', 'innovation', 'roads', 'rail', 'railway', 'aviation', 'maritime', 'port', 'tax', 'customs', 'election', 'electoral', 'welfare', 'family', 'children', 'pensions', 'veterans',
	'sport', 'arts', 'media', 'broadcasting', 'telecommunications', 'radio', 'television', 'tv', 'talk', 'syndicated', 'progressive',
	'board', 'commission', 'committee', 'league', 'jury', 'project', 'panel', 'branch', 'staff', 'programme', 'program', 'safety', 'operations', 'sales', 'marketing', 'costume',
	'fashion', 'technical', 'creative', 'artistic', 'musical', 'editorial', 'clinical', 'pastoral', 'shift', 'ward', 'wildlife', 'crime', 'travel',
	'film', 'football', 'basketball', 'baseball', 'soccer', 'tennis', 'star', 'team', 'world', 'olympic', 'investment', 'private', 'independent',
	'staff', 'protocol', 'operations', 'mission', 'navigation', 'presiding', 'sitting', 'visiting', 'reigning', 'ruling', 'resident',
	'central', 'emeritus', 'water', 'immigration', 'migration', 'women', 'youth', 'religious', 'rural', 'urban', 'digital', 'technology', 'infrastructure', 'housing', 'corporate', 'consumer', 'environmental', 'agricultural', 'educational', 'industrial', 'cultural',
]);

/** An office that is over: "former", "ex-", "then-", "late". */
export const formerWords: ReadonlySet<string> = new Set(['former', 'formerly', 'ex', 'then', 'late', 'retired', 'one-time', 'onetime', 'ousted', 'deposed', 'erstwhile']);

/** Role nouns that tell the holder's gender. */
export const genderedNouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
	['spokesman', 'male'], ['congressman', 'male'], ['businessman', 'male'], ['king', 'male'], ['prince', 'male'],
	['duke', 'male'], ['emperor', 'male'], ['actor', 'male'], ['pope', 'male'], ['father', 'male'], ['husband', 'male'], ['son', 'male'],
	['spokeswoman', 'female'], ['chairwoman', 'female'], ['congresswoman', 'female'], ['businesswoman', 'female'], ['queen', 'female'],
	['princess', 'female'], ['duchess', 'female'], ['baroness', 'female'], ['countess', 'female'], ['viscountess', 'female'], ['baron', 'male'], ['viscount', 'male'], ['empress', 'female'], ['actress', 'female'], ['nun', 'female'], ['mother', 'female'],
	['wife', 'female'], ['widow', 'female'], ['daughter', 'female'], ['sister', 'female'], ['brother', 'male'], ['aunt', 'female'], ['uncle', 'male'], ['councilwoman', 'female'], ['councilman', 'male'],
	...'man boy gentleman widower policeman grandfather grandson nephew monk friar abbot bridegroom fisherman postman schoolboy cameraman'.split(' ').map((noun) => [noun, 'male'] as const),
	...'woman girl lady mother policewoman grandmother granddaughter niece abbess prioress deaconess bride waitress fisherwoman postwoman schoolgirl housewife camerawoman'.split(' ').map((noun) => [noun, 'female'] as const),
]);

/** An office, a rank or a courtesy; in lower case, without the stop. */
export function isTitleWord(plain: string): boolean {
	return roleNouns.has(plain) || ranks.has(plain) || honorifics.has(plain);
}

/** Who sits for a place or a party, or is chosen by those who live there: as news writes them in full and in short. */
export const electedNouns: ReadonlySet<string> = new Set((
	'senator sen representative rep congressman congresswoman lawmaker legislator delegate deputy mp mep msp mla td member councillor councilor cllr cr councilman councilwoman candidate '
	+ 'assemblyman assemblywoman governor gov president leader speaker'
).split(' '));

/** Members of parliaments, as news writes them before a name or behind it: "Labour MP Anna Wu". */
export const seats: ReadonlySet<string> = new Set(['MP', 'MEP', 'MSP', 'MLA', 'MLC', 'MNA', 'MPA', 'MHA', 'MHP', 'MCA', 'MEC', 'MK', 'TD', 'Del.']);

/** Offices in letters before a name: attorney general, district attorney, foreign minister, chief minister, chief justice, director-general of police. */
export const officesInLetters: ReadonlySet<string> = new Set(['AG', 'DA', 'FM', 'CM', 'SG', 'VP', 'DG', 'DGP', 'IGP', 'CJI', 'CJ', 'CEO', 'CFO', 'COO', 'PM']);

/** What somebody bears behind the name, as the source of a pattern: "Karen Holm KC". */
export const dignities = 'KC|QC|SC|BL|MP|MEP|MSP|OBE|CBE|MBE|PhD|MD';

/** Whose kin somebody is, which is no office and no job. */
export const kinNouns: ReadonlySet<string> = new Set((
	'wife husband widow widower son daughter mother father brother sister cousin uncle aunt nephew niece grandson granddaughter partner'
).split(' '));

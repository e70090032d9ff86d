/** The words on which names of places turn, from the feature classes of GeoNames. */

/** "Taiwan Strait", "Kandahar Province". */
export const placeHeads: ReadonlySet<string> = new Set((
	'River Sea Ocean Island Islands Strait Straits Gulf Bay Mountain Mountains Lake Lakes Province County District City State Street Road Avenue Boulevard Lane '
	+ 'Airport Valley Peninsula Desert Square Region Territory Coast Canal Park Hills Hill Heights Village Town Beach Creek Falls Forest Basin Delta Archipelago Harbor '
	+ 'Harbour Port Bridge Highway Plateau Township Borough Parish Prefecture Oblast Governorate Triangle Corridor Cape Stadium Reef Atoll Springs Plaza Tower Towers'
).split(' '));

/** "Gulf of Aden", "Mount Everest", "Republic of Korea". */
export const placeOpeners: ReadonlySet<string> = new Set((
	'Republic Kingdom Gulf Strait Straits Sea Isle Cape City Bay Horn State States Province Commonwealth Emirate Principality Port Mount Lake Fort Camp Rio Isles Rock Valley Coast'
).split(' '));

/** Names ending so are of things and events, neither person, body nor place: "World Cup", "Clean Air Act". */
export const thingHeads: ReadonlySet<string> = new Set((
	'Recession Depression Notes Bonds Debentures Warrants Certificates Cup Open Championship Championships Games Olympics Olympic Award Awards Prize Act Agreement Accord Accords Treaty Day Week Month War Wars Festival Convention Protocol Bill Law Code '
	+ 'Constitution Charter Declaration Resolution Amendment Directive Revolution Spring Uprising Massacre Holocaust Crisis Summit Plan Deal Pact Grand-Prix Prix Tour Medal Trophy '
	+ 'Peace Report Index Bible Quran Koran Century Age Era Mass Show Tournament Series Marathon Masters Classic Derby Election Elections Referendum Intifada Operation '
	+ 'Scheme Incident Barometer Atlas Degree Curriculum Syllabus Manifesto Doctrine Syndrome Virus Hypothesis Principles Regulations Goals Guidelines Statute Ordinance '
	+ 'Decree Memorandum Mutiny Riots Siege Battle Famine Earthquake Eclipse Product Tax Duty Levy Tariff Allowance Visa'
).split(' '));

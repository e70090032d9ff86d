/**
 * The words on which names of bodies turn. Sources: the government directories of the US, UK, EU and UN, the registers of companies of the
 * same countries (legal forms), and the classes of organisations in schema.org.
 */

/** "Ministry of Defense", "Defense Ministry": bodies of a state. A country's possessive before one of them belongs to the name. */
export const stateHeads: ReadonlySet<string> = new Set((
	'Ministry Ministries Department Dept Agency Bureau Directorate Secretariat Treasury Parliament Congress Senate Army Navy Air-Force Cabinet Court '
	+ 'Customs Police Gendarmerie Constabulary Inspectorate Ombudsman'
).split(' '));

/** Bodies whose name may go on with "of" or "for": "Office for International Military Cooperation". */
export const openingHeads: ReadonlySet<string> = new Set((
	'Ministry Ministries Department Dept Agency Bureau Directorate Office Commission Committee Council Court Board Bank University College School Institute '
	+ 'Institution Academy Association Federation Confederation Union League Society Organization Organisation Center Centre Foundation Fund House Chamber '
	+ 'Assembly Parliament Congress Party Church Army Navy Corps Coalition Alliance Movement Front Group Division Authority Administration Service Trust '
	+ 'Conference Forum Network Partnership Secretariat Embassy Consulate Mission Museum Library Hospital Infirmary Faculty Guild Guard Guards Task Joint Chiefs '
	+ 'Community Commonwealth Campaign Initiative Program Programme Project Brotherhood Order Knights Daughters Sons Friends Doctors Reporters Medecins '
	+ 'Club Caucus Lobby Journal Hall Tribunal Registry Observatory Campaigners Citizens Mothers Students Teachers Democrats Ministries'
).split(' '));

/** What else a body's name may end in. */
export const closingHeads: ReadonlySet<string> = new Set((
	'Rail Railway Logistics Shipping Lines Steel Oil Power Cargo Courier Ledger Review Wire Corporation Corp Corp. Incorporated Inc Inc. Ltd Ltd. Limited LLC LLP PLC plc Plc Co Co. Company Companies AG SA GmbH NV BV SpA Oyj AB Bros Bros. Brothers '
	+ 'Holdings Holding Industries Enterprises Systems Partners Associates Laboratories Labs Technologies Technology Motors Airlines Airways Airline Railways '
	+ 'Bancorp Insurance Securities Capital Investments Ventures Petroleum Energy Electric Pharmaceuticals Pharma Foods Stores Communications Telecom Media '
	+ 'Entertainment Pictures Studios Records Press News Times Post Herald Tribune Gazette Guardian Telegraph Observer Chronicle Journal Television TV Radio '
	+ 'Broadcasting Newspapers Magazine Club FC United Rovers Athletic Police Force Forces Troops Brigade Brigades Battalion Regiment Squadron Fleet Command '
	+ 'Militia Guard Guards Senate Government Treasury Cabinet Talks Dialogue Orchestra Symphony Opera Ballet Theatre Theater Band Choir Workers Mechanism '
	+ 'Air Minerals Resources Rovers Wanderers Gaels Harriers Rangers Bulldogs Wildcats Panthers Infrastructure Infra '
	+ 'Strategies Consulting Consultants Advisors Advisers Analytics Solutions Polling Chemicals Semiconductors Biosciences Therapeutics Software '
	+ 'PAC Republicans Liberals Conservatives Greens Tories Panel Cartel Gang Syndicate Bar Legion Reserve Exchange Clinic Seminary Bench'
).split(' '));

/** Bodies known by one name, that no head tells. */
export const knownBodies: ReadonlySet<string> = new Set((
	'Reuters,Pentagon,Kremlin,White House,Congress,Parliament,Senate,House of Representatives,House of Commons,House of Lords,Capitol Hill,Downing Street,Whitehall,'
	+ 'Foggy Bottom,Scotland Yard,Supreme Court,High Court,State Department,Treasury,Cabinet,United Nations,European Union,African Union,NATO,Nato,UN,U.N.,EU,E.U.,AU,ASEAN,'
	+ 'Asean,OPEC,Opec,IMF,WHO,WTO,UNICEF,Unicef,UNESCO,Unesco,UNHCR,IAEA,OSCE,OECD,ECOWAS,Ecowas,SADC,BRICS,Mercosur,Interpol,Europol,Eurojust,FBI,CIA,NSA,NASA,Nasa,'
	+ 'CDC,FDA,EPA,FEMA,SEC,IRS,DEA,MI5,MI6,GCHQ,Mossad,Shin Bet,KGB,FSB,GRU,ISI,PLA,IDF,IRGC,Hamas,Hezbollah,Hizbollah,Hizbullah,Fatah,Taliban,Al-Qaeda,al-Qaeda,al-Qaida,'
	+ 'Islamic State,ISIS,ISIL,Daesh,Boko Haram,Al-Shabaab,al-Shabab,al-Shabaab,Houthis,Farc,FARC,ETA,IRA,Sinn Fein,Sinn Féin,PLO,ANC,BBC,CNN,NBC,CBS,ABC,NPR,PBS,MSNBC,AFP,AP,'
	+ 'Associated Press,Agence France-Presse,Xinhua,TASS,Tass,Itar-Tass,Interfax,Kyodo,Yonhap,Bloomberg,Politico,Axios,Al Jazeera,Al-Jazeera,Haaretz,Le Monde,Der Spiegel,'
	+ 'El País,Pravda,Izvestia,Knesset,Duma,State Duma,Bundestag,Bundesrat,Bundesbank,Bundeswehr,Diet,Lok Sabha,Rajya Sabha,Majlis,Sejm,Riksdag,Folketing,Storting,Dáil,Dail,'
	+ 'Verkhovna Rada,Elysee,Élysée,Politburo,Central Committee,Fed,Federal Reserve,Wall Street,Labour,Tories,Likud,Fidesz,Google,Facebook,Meta,Twitter,Amazon,Apple,Microsoft,'
	+ 'Intel,IBM,Tesla,Boeing,Airbus,Toyota,Honda,Nissan,Volkswagen,BMW,Samsung,Sony,Huawei,Alibaba,Tencent,Gazprom,Rosneft,Shell,BP,Exxon,ExxonMobil,Chevron,Pfizer,Moderna,'
	+ 'AstraZeneca,Novartis,Nestle,Unilever,Siemens,Walmart,McDonald’s,Starbucks,Netflix,Disney,YouTube,TikTok,Instagram,Uber,Oxfam,Greenpeace,Amnesty,FIFA,Fifa,UEFA,Uefa,IOC,'
	+ 'NBA,NFL,MLB,NHL,FIA,ICC,ICJ,Red Cross,Red Crescent,World Bank,Sotheby’s,Lloyd’s'
).split(','));

/**
 * Continents, seas, straits, regions, states and provinces that news names bare. Sources: the UN geoscheme (M49), the International
 * Hydrographic Organization's "Limits of Oceans and Seas", ISO 3166-2 for the states and provinces of larger countries, those left out that are surnames as well.
 */
export const continents: ReadonlySet<string> = new Set((
	'Africa,North Africa,West Africa,East Africa,Southern Africa,Central Africa,Antarctica,Arctic,Asia,South Asia,East Asia,Southeast Asia,South-East Asia,South East Asia,Central Asia,'
	+ 'Asia-Pacific,Indo-Pacific,Asia Pacific,Oceania,Europe,Eastern Europe,Western Europe,Central Europe,Northern Europe,North America,South America,Central America,Latin America,'
	+ 'Middle East,Near East,Far East,Levant,Maghreb,Sahel,Sahara,Horn of Africa,Balkans,Caucasus,Scandinavia,Caribbean,Mediterranean,Eurasia,Polynesia,West'
).split(','));

/** Seas, straits, regions, states and provinces, and the continents with their parts. */
export const regions: ReadonlySet<string> = new Set([...continents, ...(
	'Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean,Black Sea,Red Sea,Dead Sea,North Sea,Baltic Sea,Caspian Sea,Aegean Sea,South China Sea,'
	+ 'East China Sea,Sea of Japan,Sea of Azov,Yellow Sea,Persian Gulf,Arabian Sea,Gulf,Gulf of Aden,Gulf of Mexico,Gulf of Oman,Strait of Hormuz,Taiwan Strait,Bosphorus,'
	+ 'English Channel,Suez Canal,Panama Canal,West Bank,Gaza,Gaza Strip,Golan Heights,East Jerusalem,Kashmir,Crimea,Donbas,Donbass,Chechnya,Dagestan,Siberia,Kurdistan,'
	+ 'Xinjiang,Tibet,Inner Mongolia,Guangdong,Sichuan,Yunnan,Hunan,Hubei,Henan,Hebei,Fujian,Zhejiang,Jiangsu,Shandong,Darfur,Tigray,Amhara,Oromia,Biafra,Punjab,Sindh,'
	+ 'Balochistan,Baluchistan,Khyber Pakhtunkhwa,Waziristan,Kerala,Gujarat,Bihar,Assam,Manipur,Maharashtra,Karnataka,Tamil Nadu,Uttar Pradesh,West Bengal,Rajasthan,Telangana,'
	+ 'Abkhazia,South Ossetia,Nagorno-Karabakh,Transnistria,Catalonia,Andalusia,Basque Country,Bavaria,Saxony,Hesse,Lombardy,Tuscany,Sicily,Sardinia,Corsica,Brittany,Normandy,'
	+ 'Provence,Flanders,Wallonia,Ulster,Cornwall,Yorkshire,Kent,Surrey,Sussex,Essex,Lancashire,Aceh,Java,Sumatra,Borneo,Papua,Mindanao,Luzon,Okinawa,Hokkaido,Kyushu,'
	+ 'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,'
	+ 'Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,'
	+ 'Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,New England,Ontario,Quebec,Québec,'
	+ 'Alberta,Manitoba,Saskatchewan,British Columbia,Nova Scotia,Newfoundland,New Brunswick,Yukon,Nunavut,New South Wales,NSW,Queensland,Tasmania,Victoria,Guam,Manhattan,'
	+ 'Brooklyn,Bronx,Queens,Harlem,Hollywood,Silicon Valley,Long Island,Guantanamo Bay,Guantánamo Bay,Ground Zero,Kurils,Falklands,Falkland Islands,Faroe Islands,Gauteng,KwaZulu-Natal,'
	+ 'Odisha,Orissa,Jharkhand,Chhattisgarh,Haryana,Himachal Pradesh,Andhra Pradesh,Madhya Pradesh,Arunachal Pradesh,Meghalaya,Mizoram,Nagaland,Sikkim,Tripura,Uttarakhand,Jammu and Kashmir,Ladakh,'
	+ 'Baden-Württemberg,Brandenburg,Thuringia,North Rhine-Westphalia,Rhineland-Palatinate,Saarland,Lower Saxony,Schleswig-Holstein,Saxony-Anhalt,Guangxi,Guizhou,Gansu,Shanxi,Shaanxi,'
	+ 'Heilongjiang,Jilin,Liaoning,Jiangxi,Anhui,Hainan,Qinghai,Ningxia,Borno,Kaduna,Kogi,Bayelsa,Benue,Adamawa,Yobe,Zamfara,Sokoto,Katsina,Ogun,Ondo,Oyo,Ekiti,Anambra,Enugu,Ebonyi,Taraba,'
	+ 'Nasarawa,Cross River,Akwa Ibom,Kalimantan,Sulawesi,Maluku,East Java,Central Java,West Java,Northern Territory,South Australia,Western Australia,Prince Edward Island,Northwest Territories,'
	+ 'Minas Gerais,Pernambuco,Rio Grande do Sul,Santa Catarina,Mato Grosso,Sinaloa,Jalisco,Oaxaca,Chiapas,Michoacan,Michoacán,Veracruz,Tamaulipas,Nuevo Leon,Nuevo León,Yucatan,Yucatán,'
	+ 'Anbar,Nineveh,Kirkuk,Helmand,Kandahar,Nangarhar,Luhansk,Zaporizhzhia,Kherson,Limpopo,Mpumalanga,Eastern Cape,Western Cape,Northern Cape'
).split(',')]);

/** States of the US by their postal codes, those that are other words in capitals left out. Source: the US Postal Service, publication 28. */
export const stateCodes: ReadonlyMap<string, string> = new Map((
	'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware FL:Florida GA:Georgia IA:Iowa ID:Idaho IL:Illinois KS:Kansas KY:Kentucky LA:Louisiana '
	+ 'MA:Massachusetts MD:Maryland MI:Michigan MN:Minnesota MO:Missouri MS:Mississippi MT:Montana NC:North_Carolina ND:North_Dakota NE:Nebraska NH:New_Hampshire NJ:New_Jersey NM:New_Mexico '
	+ 'NV:Nevada NY:New_York OH:Ohio PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VA:Virginia VT:Vermont WA:Washington WI:Wisconsin '
	+ 'WV:West_Virginia WY:Wyoming'
).split(' ').map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3).replace('_', ' ')]));

/** The abbreviations of the AP stylebook for the states of the US and those of the Canadian Press for provinces. */
export const statesInShort: ReadonlySet<string> = new Set((
	'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo D.C '
	+ 'Alta B.C Man N.B N.S Ont Que Sask'
).split(' '));

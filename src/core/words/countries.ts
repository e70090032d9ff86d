/**
 * Names of countries and of territories that news treats as such, as English-language news writes them, short forms and initials included.
 * Source: the country names of ISO 3166-1 in English, with the short forms of the AP and Guardian style guides and former states.
 * Case counts: "US" is a country, "us" is not; "Turkey" is one, "turkey" is not.
 */
export const countries: ReadonlySet<string> = new Set((
	'Afghanistan,Albania,Algeria,Andorra,Angola,Antigua and Barbuda,Antigua,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,'
	+ 'Belarus,Belgium,Belize,Benin,Bermuda,Bhutan,Bolivia,Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina,Botswana,Brazil,Britain,Great Britain,Brunei,Bulgaria,'
	+ 'Burkina Faso,Burma,Burundi,Cambodia,Cameroon,Canada,Cape Verde,Cabo Verde,Central African Republic,Chad,Chile,China,Colombia,Comoros,Congo,Costa Rica,'
	+ 'Croatia,Cuba,Cyprus,Czechia,Czech Republic,Czechoslovakia,Democratic Republic of Congo,Democratic Republic of the Congo,Denmark,Djibouti,Dominica,'
	+ 'Dominican Republic,DR Congo,DRC,East Germany,East Timor,Ecuador,Egypt,El Salvador,England,Equatorial Guinea,Eritrea,Estonia,Eswatini,Ethiopia,Fiji,Finland,'
	+ 'France,Gabon,Gambia,Georgia,Germany,Ghana,Gibraltar,Greece,Greenland,Grenada,Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hong Kong,Hungary,'
	+ 'Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,'
	+ 'Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macau,Macao,Macedonia,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Marshall Islands,'
	+ 'Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,New Zealand,Nicaragua,'
	+ 'Niger,Nigeria,North Korea,North Macedonia,Northern Ireland,Norway,Oman,Pakistan,Palau,Palestine,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,'
	+ 'Portugal,Puerto Rico,Qatar,Republic of Congo,Republic of Korea,Republic of Ireland,Romania,Russia,Russian Federation,Rwanda,Saint Lucia,Samoa,San Marino,'
	+ 'Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,Somalia,Somaliland,South Africa,South Korea,'
	+ 'South Sudan,Soviet Union,Spain,Sri Lanka,Sudan,Suriname,Swaziland,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Timor-Leste,Togo,Tonga,'
	+ 'Trinidad and Tobago,Trinidad,Tunisia,Turkey,Turkiye,Türkiye,Turkmenistan,Tuvalu,Uganda,Ukraine,United Arab Emirates,United Kingdom,United States,'
	+ 'United States of America,America,Uruguay,Uzbekistan,Vanuatu,Vatican City,Venezuela,Vietnam,Viet Nam,Wales,West Germany,Western Sahara,Yemen,Yugoslavia,Zaire,'
	+ 'Zambia,Zimbabwe,US,U.S.,USA,U.S.A.,UK,U.K.,UAE,U.A.E.,USSR,PRC,DPRK,ROK,People’s Republic of China,Islamic Republic of Iran,Republic of China'
).split(','));

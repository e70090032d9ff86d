/**
 * Adjectives and nouns of nationality and region: "Chinese", "Chileans". They name no place and no body, but stand beside both.
 * Source: the adjectives of the CIA World Factbook's nationality field and the Guardian style guide; plurals in -s are understood.
 */
export const demonyms: ReadonlySet<string> = new Set([...(
	'Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian '
	+ 'Belarusian Belarussian Belgian Belizean Beninese Bermudian Bhutanese Bolivian Bosnian Botswanan Brazilian Brit British Briton Bruneian Bulgarian Burkinabe '
	+ 'Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Comoran Congolese Croat Croatian Cuban Cypriot Czech Czechoslovak Dane '
	+ 'Danish Djiboutian Dominican Dutch Dutchman East-Timorese Ecuadorean Ecuadorian Egyptian Emirati English Englishman Eritrean Estonian Ethiopian Fijian Filipina Filipino '
	+ 'Finn Finnish French Frenchman Gabonese Gambian Georgian German Ghanaian Greek Greenlandic Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian '
	+ 'Icelander Icelandic Indian Indonesian Iranian Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovan '
	+ 'Kosovar Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourger Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese '
	+ 'Mauritanian Mauritian Mexican Moldovan Monegasque Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien '
	+ 'Norwegian Omani Pakistani Palestinian Panamanian Papuan Paraguayan Persian Peruvian Philippine Pole Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran '
	+ 'Samoan Saudi Scot Scottish Senegalese Serb Serbian Singaporean Slovak Slovakian Slovene Slovenian Somali Soviet Spaniard Spanish Sudanese Surinamese Swazi Swede '
	+ 'Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Timorese Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek '
	+ 'Venezuelan Vietnamese Welsh Welshman Yemeni Yugoslav Zairean Zambian Zimbabwean '
	// regions, peoples, faiths
	+ 'African Arab Arabic Asian Balkan Baltic Basque Berber Caribbean Catalan Caucasian Chechen Eurasian European Flemish Gaelic Hispanic Hutu Iberian Inuit Kashmiri Kurd '
	+ 'Kurdish Latin Latino Latina Maori Mediterranean Mideast Nordic Pashtun Punjabi Quebecois Roma Rohingya Scandinavian Sicilian Sikh Sinhalese Slavic Tamil Tatar '
	+ 'Tibetan Tuareg Tutsi Uighur Uyghur Western Walloon Zionist Zulu Hausa Igbo Yoruba Oromo Tigrayan Darfuri Crimean Siberian Bavarian Texan Californian '
	+ 'Anglican Baptist Buddhist Catholic Christian Evangelical Hindu Islamic Islamist Jew Jewish Lutheran Methodist Mormon Muslim Moslem Orthodox Protestant Shia Shiite '
	+ 'Sunni Hasidic Presbyterian Democrat Democratic Republican Communist Marxist Maoist Socialist Conservative Tory Labour Liberal Nazi Confucian'
).split(' '), 'Costa Rican', 'Puerto Rican', 'Sri Lankan', 'Sierra Leonean', 'Cape Verdean', 'Hong Konger', 'New Zealander', 'Papua New Guinean', 'Saudi Arabian', 'Latin American', 'New Yorker', 'West German', 'East German']);

/** Who comes from a state of the US. Source: the GPO style manual. */
export const stateDemonyms: ReadonlySet<string> = new Set((
	'Alabamian Alaskan Arizonan Arkansan Californian Coloradan Delawarean Floridian Hawaiian Idahoan Illinoisan Hoosier Iowan Kansan Kentuckian Louisianan Mainer Marylander Michigander '
	+ 'Minnesotan Mississippian Missourian Montanan Nebraskan Nevadan Oklahoman Ohioan Oregonian Pennsylvanian Tennessean Texan Utahn Vermonter Virginian Washingtonian Wisconsinite'
).split(' '));

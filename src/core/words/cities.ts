/**
 * Cities that news names without saying where they are: capitals, and cities of the datelines that the AP stylebook lets stand alone
 * or that are among the largest of their countries.
 */
export const cities: ReadonlySet<string> = new Set((
	'Des Moines,Baton Rouge,Tallahassee,Harrisburg,Oklahoma City,Boise,Topeka,Annapolis,Carson City,Jefferson City,Montpelier,El Paso,Fort Worth,Tucson,Albuquerque,Wichita,Spokane,Knoxville,Chattanooga,Swansea,Dundee,Inverness,'
	+ 'Abidjan,Abu Dhabi,Abuja,Accra,Addis Ababa,Aden,Adelaide,Ahmedabad,Albany,Aleppo,Alexandria,Algiers,Almaty,Amman,Amsterdam,Anchorage,Ankara,Antananarivo,Antwerp,'
	+ 'Ashgabat,Asmara,Astana,Asuncion,Athens,Atlanta,Auckland,Austin,Baghdad,Baku,Bali,Baltimore,Bamako,Bangalore,Bengaluru,Bangkok,Bangui,Banjul,Barcelona,Basel,'
	+ 'Basra,Beijing,Beirut,Belfast,Belgrade,Belmopan,Benghazi,Berlin,Bern,Birmingham,Bishkek,Bissau,Bogota,Bogotá,Bologna,Bombay,Bonn,Bordeaux,Boston,Brasilia,'
	+ 'Brasília,Bratislava,Brazzaville,Bremen,Bridgetown,Brisbane,Bristol,Brussels,Bucharest,Budapest,Buenos Aires,Bujumbura,Bulawayo,Busan,Cairo,Calcutta,Calgary,'
	+ 'Cali,Canberra,Cape Town,Caracas,Cardiff,Casablanca,Charlotte,Chengdu,Chennai,Chicago,Chisinau,Chittagong,Chongqing,Christchurch,Cincinnati,Cleveland,Cologne,'
	+ 'Colombo,Conakry,Copenhagen,Cordoba,Dakar,Dalian,Dallas,Damascus,Dar es Salaam,Darwin,Davos,Dayton,Delhi,Denver,Detroit,Dhaka,Dili,Djibouti City,Doha,Donetsk,Douala,'
	+ 'Dresden,Dubai,Dublin,Durban,Dushanbe,Düsseldorf,Dusseldorf,Edinburgh,Edmonton,Entebbe,Essen,Faisalabad,Fallujah,Florence,Frankfurt,Freetown,Fukuoka,Fukushima,'
	+ 'Gaborone,Gdansk,Geneva,Genoa,Georgetown,Glasgow,Goma,Gothenburg,Guadalajara,Guangzhou,Guatemala City,Guayaquil,Hague,The Hague,Haifa,Haiphong,Hamburg,Hangzhou,'
	+ 'Hanoi,Hanover,Harare,Harbin,Hargeisa,Havana,Hebron,Helsinki,Herat,Hiroshima,Ho Chi Minh City,Hobart,Homs,Honolulu,Houston,Hyderabad,Ibadan,Idlib,Indianapolis,'
	+ 'Islamabad,Istanbul,Izmir,Jaffna,Jakarta,Jalalabad,Jeddah,Jerusalem,Johannesburg,Juba,Kabul,Kaduna,Kampala,Kandahar,Kano,Kansas City,Karachi,Kathmandu,Kaunas,'
	+ 'Kazan,Kharkiv,Khartoum,Kherson,Kiev,Kigali,Kingston,Kinshasa,Kirkuk,Kobe,Kolkata,Krakow,Kuala Lumpur,Kunming,Kyiv,Kyoto,La Paz,Lagos,Lahore,Las Vegas,Lausanne,'
	+ 'Leeds,Leicester,Leipzig,Lhasa,Libreville,Lilongwe,Lima,Lisbon,Liverpool,Ljubljana,Lome,London,Los Angeles,Luanda,Lusaka,Lviv,Lyon,Madrid,Malabo,Malaga,Male,'
	+ 'Managua,Manama,Manchester,Mandalay,Manila,Maputo,Mariupol,Marrakesh,Marseille,Maseru,Mbabane,Mecca,Medellin,Medina,Melbourne,Memphis,Mexico City,Miami,Milan,'
	+ 'Milwaukee,Minneapolis,Minsk,Mogadishu,Mombasa,Monrovia,Monterrey,Montevideo,Montreal,Moscow,Mosul,Mumbai,Munich,Murmansk,Muscat,Nagasaki,Nagoya,Nairobi,Nanjing,'
	+ 'Naples,Nashville,Nassau,Naypyidaw,Ndjamena,New Delhi,New Orleans,New York,New York City,Newcastle,Niamey,Nice,Nicosia,Nouakchott,Novosibirsk,Nuremberg,Oakland,'
	+ 'Odesa,Odessa,Omaha,Orlando,Osaka,Oslo,Ottawa,Ouagadougou,Oxford,Panama City,Paramaribo,Paris,Peking,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Podgorica,'
	+ 'Port Harcourt,Port Louis,Port Moresby,Port of Spain,Port-au-Prince,Portland,Porto,Port Said,Prague,Praia,Pretoria,Pristina,Pyongyang,Quebec City,Quetta,Quito,Rabat,'
	+ 'Raleigh,Ramallah,Rangoon,Ravalpindi,Rawalpindi,Recife,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Rostov,Rotterdam,Sacramento,Salt Lake City,Samara,Samarkand,San Antonio,'
	+ 'San Diego,San Francisco,San Jose,San José,San Juan,San Salvador,Sanaa,Santiago,Santo Domingo,Sao Paulo,São Paulo,Sapporo,Sarajevo,Seattle,Sendai,Seoul,Sevastopol,'
	+ 'Seville,Shanghai,Shenyang,Shenzhen,Sheffield,Singapore City,Skopje,Sochi,Sofia,Srebrenica,Srinagar,St Petersburg,St. Petersburg,St. Louis,Stockholm,Strasbourg,Stuttgart,'
	+ 'Surabaya,Suva,Suwon,Sydney,Taipei,Tallinn,Tampa,Tangier,Tashkent,Tbilisi,Tegucigalpa,Tehran,Teheran,Tel Aviv,Thessaloniki,Thimphu,Tianjin,Tijuana,Tikrit,Timbuktu,Tirana,'
	+ 'Tokyo,Toronto,Toulouse,Tripoli,Tunis,Turin,Ulan Bator,Ulaanbaatar,Urumqi,Utrecht,Vaduz,Valencia,Valletta,Vancouver,Venice,Vienna,Vientiane,Vilnius,Vladivostok,'
	+ 'Volgograd,Warsaw,Washington,Washington D.C.,Washington DC,Wellington,Windhoek,Winnipeg,Wuhan,Yangon,Yaounde,Yekaterinburg,Yerevan,Yokohama,Zagreb,Zanzibar,'
	+ 'Zaporizhzhia,Zurich,Zürich'
).split(','));

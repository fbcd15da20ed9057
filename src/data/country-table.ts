/**
 * Countries and territories of the news, one a line: code | names, main one first | adjectives | people | capitals, current
 * one first. Codes are ISO 3166-1 alpha-2; places without one have the code of the state they are usually counted to in brackets or
 * `-`. People are left out where they are the adjective, with "s" for many.
 */
export const COUNTRY_LINES = `
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani||Kabul
AL|Albania|Albanian||Tirana
DZ|Algeria|Algerian||Algiers
AS|American Samoa|American Samoan||Pago Pago
AD|Andorra|Andorran||Andorra la Vella
AO|Angola|Angolan||Luanda
AI|Anguilla|Anguillan,Anguillian||The Valley
AG|Antigua and Barbuda,Antigua|Antiguan,Barbudan||St. John's,Saint John's
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean||Buenos Aires
AM|Armenia|Armenian||Yerevan
AW|Aruba|Aruban||Oranjestad
AU|Australia,Commonwealth of Australia|Australian,Aussie||Canberra
AT|Austria|Austrian||Vienna
AZ|Azerbaijan|Azerbaijani,Azeri||Baku
BS|Bahamas,The Bahamas|Bahamian||Nassau
BH|Bahrain,Kingdom of Bahrain|Bahraini||Manama
BD|Bangladesh|Bangladeshi||Dhaka,Dacca
BB|Barbados|Barbadian,Bajan||Bridgetown
BY|Belarus,Byelorussia|Belarusian,Belarussian||Minsk
BE|Belgium|Belgian||
BZ|Belize|Belizean||Belmopan
BJ|Benin|Beninese,Beninois|Beninese|Porto-Novo,Cotonou
BM|Bermuda|Bermudian,Bermudan||
BT|Bhutan|Bhutanese|Bhutanese|Thimphu
BO|Bolivia,Plurinational State of Bolivia|Bolivian||La Paz,Sucre
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Herzegovina|Bosnian,Herzegovinian,Bosniak||Sarajevo
BW|Botswana|Botswanan,Motswana|Botswanans,Batswana|Gaborone
BR|Brazil|Brazilian||Brasilia,Brasília
VG|British Virgin Islands|||Road Town
BN|Brunei,Brunei Darussalam|Bruneian||Bandar Seri Begawan
BG|Bulgaria|Bulgarian||Sofia
BF|Burkina Faso|Burkinabe,Burkinabé|Burkinabe,Burkinabé|Ouagadougou
BI|Burundi|Burundian||Gitega,Bujumbura
KH|Cambodia,Kampuchea|Cambodian||Phnom Penh
CM|Cameroon|Cameroonian||Yaounde,Yaoundé
CA|Canada|Canadian||Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean,Cape Verdian||Praia
KY|Cayman Islands|Caymanian||George Town
CF|Central African Republic,CAR|Central African||Bangui
TD|Chad|Chadian||N'Djamena,Ndjamena
CL|Chile|Chilean||
CN|China,People's Republic of China,PRC,Mainland China,mainland China|Chinese|Chinese|Beijing,Peking
CO|Colombia|Colombian||Bogota,Bogotá
KM|Comoros|Comorian,Comoran||Moroni
CG|Republic of the Congo,Congo-Brazzaville,Congo Republic|||Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire|Congolese|Congolese|Kinshasa
CK|Cook Islands|Cook Islander||Avarua
CR|Costa Rica|Costa Rican||
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivoirian||Yamoussoukro,Abidjan
HR|Croatia|Croatian,Croat||Zagreb
CU|Cuba|Cuban||Havana
CW|Curaçao,Curacao|Curaçaoan,Curacaoan||Willemstad
CY|Cyprus|Cypriot||Nicosia
CZ|Czech Republic,Czechia|Czech|Czech,Czechs|Prague
DK|Denmark|Danish|Dane,Danes|Copenhagen
DJ|Djibouti|Djiboutian||
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican||Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean||Quito
EG|Egypt,Arab Republic of Egypt|Egyptian||Cairo
SV|El Salvador|Salvadoran,Salvadorian,Salvadorean||San Salvador
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean||Malabo
ER|Eritrea|Eritrean||Asmara
EE|Estonia|Estonian||Tallinn
SZ|Eswatini,Swaziland|Swazi||Mbabane,Lobamba
ET|Ethiopia|Ethiopian||Addis Ababa
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander||Port Stanley
FO|Faroe Islands,Faroes|Faroese|Faroese|Torshavn,Tórshavn
FJ|Fiji|Fijian||Suva
FI|Finland|Finnish|Finn,Finns|Helsinki
FR|France,French Republic|French|Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris
GF|French Guiana|||Cayenne
PF|French Polynesia,Tahiti|French Polynesian,Tahitian||Papeete
GA|Gabon|Gabonese|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian||Banjul
GE|Georgia,Republic of Georgia|Georgian||Tbilisi
DE|Germany,Federal Republic of Germany|German||Berlin
GH|Ghana|Ghanaian||Accra
GI|Gibraltar|Gibraltarian||
GR|Greece,Hellenic Republic|Greek,Hellenic||Athens
GL|Greenland|Greenlandic|Greenlander,Greenlanders|Nuuk
GD|Grenada|Grenadian||St. George's
GP|Guadeloupe|Guadeloupean,Guadeloupian||Basse-Terre
GU|Guam|Guamanian||Hagatna
GT|Guatemala|Guatemalan||Guatemala City
GG|Guernsey|||
GN|Guinea|Guinean||Conakry
GW|Guinea-Bissau|Bissau-Guinean||Bissau
GY|Guyana|Guyanese|Guyanese|Georgetown
HT|Haiti|Haitian||Port-au-Prince
HN|Honduras|Honduran||Tegucigalpa
HK|Hong Kong|Hongkonger,Hong Konger|Hongkongers,Hong Kongers|
HU|Hungary|Hungarian||Budapest
IS|Iceland|Icelandic|Icelander,Icelanders|Reykjavik,Reykjavík
IN|India,Republic of India,Bharat|Indian||New Delhi,Delhi
ID|Indonesia|Indonesian||Jakarta
IR|Iran,Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian||Tehran,Teheran
IQ|Iraq,Republic of Iraq|Iraqi||Baghdad
IE|Ireland,Republic of Ireland,Irish Republic|Irish|Irishman,Irishmen,Irishwoman,Irishwomen|Dublin
IM|Isle of Man|Manx||
IL|Israel,State of Israel|Israeli||Jerusalem
IT|Italy,Italian Republic|Italian||Rome
JM|Jamaica|Jamaican||Kingston
JP|Japan|Japanese|Japanese|Tokyo
JE|Jersey|||Saint Helier,St Helier,St. Helier
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian||Amman
KZ|Kazakhstan|Kazakh,Kazakhstani||Astana,Nur-Sultan
KE|Kenya|Kenyan||Nairobi
KI|Kiribati|||Tarawa
XK|Kosovo|Kosovar,Kosovan||Pristina
KW|Kuwait|Kuwaiti||Kuwait City
KG|Kyrgyzstan,Kirghizia|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao||Vientiane
LV|Latvia|Latvian||Riga
LB|Lebanon|Lebanese|Lebanese|Beirut
LS|Lesotho|Basotho,Mosotho|Basotho|Maseru
LR|Liberia|Liberian||Monrovia
LY|Libya|Libyan||Tripoli
LI|Liechtenstein|Liechtensteiner||Vaduz
LT|Lithuania|Lithuanian||Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger||
MO|Macau,Macao|Macanese|Macanese|
MG|Madagascar|Malagasy,Madagascan||Antananarivo
MW|Malawi|Malawian||Lilongwe
MY|Malaysia|Malaysian||Kuala Lumpur,Putrajaya
MV|Maldives|Maldivian,Maldivan||Male,Malé
ML|Mali|Malian||Bamako
MT|Malta|Maltese|Maltese|Valletta
MH|Marshall Islands|Marshallese|Marshallese|Majuro
MQ|Martinique|Martiniquan,Martinican||Fort-de-France
MR|Mauritania|Mauritanian||Nouakchott
MU|Mauritius|Mauritian||Port Louis
MX|Mexico|Mexican||Mexico City
FM|Micronesia,Federated States of Micronesia|Micronesian||Palikir
MD|Moldova,Moldavia|Moldovan||Chisinau,Chișinău
MC|Monaco|Monegasque,Monacan||
MN|Mongolia|Mongolian||Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin||Podgorica
MA|Morocco|Moroccan||Rabat
MZ|Mozambique|Mozambican||Maputo
MM|Myanmar,Burma|Burmese|Burmese|Naypyidaw,Naypyitaw
NA|Namibia|Namibian||Windhoek
NR|Nauru|Nauruan||Yaren
NP|Nepal|Nepali,Nepalese|Nepalis,Nepalese|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch|Dutchman,Dutchmen,Dutchwoman,Dutchwomen|Amsterdam,The Hague
NC|New Caledonia|New Caledonian,Kanak||Noumea,Nouméa
NZ|New Zealand,Aotearoa|New Zealand,Kiwi|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
NI|Nicaragua|Nicaraguan||Managua
NE|Niger|Nigerien||Niamey
NG|Nigeria|Nigerian||Abuja
KP|North Korea,Democratic People's Republic of Korea,DPRK,N. Korea|North Korean||Pyongyang
MK|North Macedonia,Macedonia|Macedonian,North Macedonian||Skopje
NO|Norway|Norwegian||Oslo
OM|Oman,Sultanate of Oman|Omani||Muscat
PK|Pakistan,Islamic Republic of Pakistan|Pakistani||Islamabad
PW|Palau|Palauan||Ngerulmud
PS|Palestine,State of Palestine,Palestinian territories,Palestinian Territories,occupied Palestinian territory,Occupied Palestinian Territory|Palestinian||Ramallah
PA|Panama|Panamanian||Panama City
PG|Papua New Guinea,PNG|Papua New Guinean||Port Moresby
PY|Paraguay|Paraguayan||Asuncion,Asunción
PE|Peru|Peruvian||Lima
PH|Philippines,The Philippines,Republic of the Philippines|Philippine,Filipino,Filipina|Filipino,Filipinos,Filipina,Filipinas|Manila
PL|Poland|Polish|Pole,Poles|Warsaw
PT|Portugal|Portuguese|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican||
QA|Qatar|Qatari||Doha
RO|Romania|Romanian||Bucharest
RU|Russia,Russian Federation|Russian||Moscow
RW|Rwanda|Rwandan||Kigali
RE|Reunion,Réunion|||
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian,Nevisian||Basseterre
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St. Lucian||Castries
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian||Kingstown
WS|Samoa,Western Samoa|Samoan||Apia
SM|San Marino|Sammarinese|Sammarinese|
ST|Sao Tome and Principe,São Tomé and Príncipe|Sao Tomean||Sao Tome,São Tomé
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian||Riyadh
SN|Senegal|Senegalese|Senegalese|Dakar
RS|Serbia|Serbian,Serb||Belgrade
SC|Seychelles|Seychellois|Seychellois|
SL|Sierra Leone|Sierra Leonean||Freetown
SG|Singapore|Singaporean||
SX|Sint Maarten|||Philipsburg
SK|Slovakia,Slovak Republic|Slovak,Slovakian||Bratislava
SI|Slovenia|Slovenian,Slovene||Ljubljana
SB|Solomon Islands|Solomon Islander||Honiara
SO|Somalia|Somali,Somalian||Mogadishu
ZA|South Africa,Republic of South Africa|South African||Pretoria
KR|South Korea,Republic of Korea,ROK,S. Korea,Korea|South Korean,Korean||Seoul
SS|South Sudan|South Sudanese|South Sudanese|Juba
ES|Spain,Kingdom of Spain|Spanish|Spaniard,Spaniards|Madrid
LK|Sri Lanka,Ceylon|Sri Lankan||Colombo
SD|Sudan,Republic of Sudan|Sudanese|Sudanese|Khartoum
SR|Suriname|Surinamese,Surinamer|Surinamese|Paramaribo
SE|Sweden|Swedish|Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Swiss|Bern,Berne
SY|Syria,Syrian Arab Republic|Syrian||Damascus
TW|Taiwan,Republic of China,ROC,Chinese Taipei|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajikistani,Tadzhik||Dushanbe
TZ|Tanzania|Tanzanian||Dodoma,Dar es Salaam
TH|Thailand,Siam|Thai||Bangkok
TL|East Timor,Timor-Leste|Timorese,East Timorese|Timorese,East Timorese|Dili
TG|Togo|Togolese|Togolese|Lome,Lomé
TO|Tonga|Tongan||Nuku'alofa
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad|Trinidadian,Tobagonian||Port of Spain
TN|Tunisia|Tunisian||Tunis
TR|Turkey,Türkiye,Turkiye|Turkish|Turk,Turks|Ankara
TM|Turkmenistan|Turkmen,Turkmenistani||Ashgabat
TC|Turks and Caicos Islands,Turks and Caicos|||
TV|Tuvalu|Tuvaluan||Funafuti
UG|Uganda|Ugandan||Kampala
UA|Ukraine|Ukrainian||Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,UAE||Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,UK,U.K.|Briton,Britons,Brit,Brits|London
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,US,U.S.|American,Americans|Washington,Washington DC,Washington D.C.
UY|Uruguay|Uruguayan||Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani||Tashkent
VU|Vanuatu|Ni-Vanuatu||Port Vila
VA|Vatican City,Vatican,the Vatican,Holy See|||
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan||Caracas
VN|Vietnam,Viet Nam|Vietnamese|Vietnamese|Hanoi
EH|Western Sahara|Sahrawi,Saharawi||Laayoune,El Aaiún
YE|Yemen|Yemeni,Yemenite||Sanaa,Sana'a
ZM|Zambia|Zambian||Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean||Harare
`;

/** Parts of states and other places with people of their own: state's code | name and other names | adjectives | people. */
export const REGION_LINES = `
PS|Gaza Strip,Gaza|Gazan|
PS|West Bank,occupied West Bank|West Banker|
PS|East Jerusalem,occupied East Jerusalem||
SY|Golan Heights,Golan||
GB|England|English|Englishman,Englishmen,Englishwoman,Englishwomen
GB|Scotland|Scottish,Scots|Scot,Scots,Scotsman,Scotswoman
GB|Wales|Welsh|Welshman,Welshmen,Welshwoman
GB|Northern Ireland,Ulster|Northern Irish|
ES|Catalonia|Catalan,Catalonian|
ES|Basque Country|Basque|
ES|Andalusia|Andalusian|
ES|Galicia|Galician|
FR|Corsica|Corsican|
FR|Brittany|Breton|
IT|Sicily|Sicilian|
IT|Sardinia|Sardinian|
DE|Bavaria|Bavarian|
DE|Saxony|Saxon|
BE|Flanders|Flemish|Fleming,Flemings
BE|Wallonia|Walloon|
UA|Crimea,Crimean Peninsula|Crimean|
UA|Donbas,Donbass||
UA|Donetsk||
UA|Luhansk,Lugansk||
RU|Chechnya|Chechen|
RU|Dagestan|Dagestani|
RU|Tatarstan|Tatar|
RU|Siberia|Siberian|
GE|Abkhazia|Abkhaz,Abkhazian|
GE|South Ossetia|South Ossetian|
MD|Transnistria|Transnistrian|
AZ|Nagorno-Karabakh,Artsakh||
IQ|Iraqi Kurdistan,Kurdistan Region|Iraqi Kurd,Kurdistani|
CY|Northern Cyprus|Turkish Cypriot|
CN|Tibet|Tibetan|
CN|Xinjiang|Uyghur,Uighur|
CN|Inner Mongolia||
CN|Guangdong|Cantonese|
IN|Kashmir,Jammu and Kashmir|Kashmiri|
IN|Punjab|Punjabi|
IN|Kerala|Keralite,Malayali|
IN|Gujarat|Gujarati|
IN|Bengal,West Bengal|Bengali|
IN|Tamil Nadu|Tamil|
IN|Manipur|Manipuri|
IN|Assam|Assamese|Assamese
PK|Balochistan,Baluchistan|Baloch,Baluch|
PK|Sindh|Sindhi|
MM|Rakhine,Rakhine State|Rakhine|
PH|Mindanao||
ID|Aceh|Acehnese|Acehnese
ID|Bali|Balinese|Balinese
ID|Papua,West Papua|Papuan|
ID|Java|Javanese|Javanese
SO|Somaliland|Somalilander|
SO|Puntland||
ET|Tigray|Tigrayan|
ET|Oromia|Oromo|
ET|Amhara|Amhara|
SD|Darfur|Darfuri|
TZ|Zanzibar|Zanzibari|
NG|Biafra|Biafran|
CD|North Kivu,South Kivu,Kivu||
MZ|Cabo Delgado||
CA|Quebec,Québec|Quebecois,Québécois|Quebecer,Quebecers,Quebecois,Québécois
CA|Ontario|Ontarian|
CA|Alberta|Albertan|
CA|British Columbia,B.C.|British Columbian|
CA|Manitoba|Manitoban|
CA|Saskatchewan||
CA|Nova Scotia|Nova Scotian|
CA|New Brunswick||
CA|Newfoundland,Newfoundland and Labrador|Newfoundlander|
CA|Prince Edward Island||
CA|Yukon|Yukoner|
CA|Nunavut||
CA|Northwest Territories||
AU|New South Wales,NSW||
AU|Queensland|Queenslander|
AU|Victoria|Victorian|
AU|Tasmania|Tasmanian|
AU|South Australia|South Australian|
AU|Western Australia|Western Australian|
AU|Northern Territory||
US|Alabama|Alabaman,Alabamian|
US|Alaska|Alaskan|
US|Arizona|Arizonan|
US|Arkansas|Arkansan|
US|California|Californian|
US|Colorado|Coloradan|
US|Connecticut||
US|Delaware|Delawarean|
US|Florida|Floridian|
US|Georgia|Georgian|
US|Hawaii|Hawaiian|
US|Idaho|Idahoan|
US|Illinois|Illinoisan|
US|Indiana|Hoosier,Indianan|
US|Iowa|Iowan|
US|Kansas|Kansan|
US|Kentucky|Kentuckian|
US|Louisiana|Louisianan|
US|Maine|Mainer|
US|Maryland|Marylander|
US|Massachusetts||
US|Michigan|Michigander|
US|Minnesota|Minnesotan|
US|Mississippi|Mississippian|
US|Missouri|Missourian|
US|Montana|Montanan|
US|Nebraska|Nebraskan|
US|Nevada|Nevadan|
US|New Hampshire||
US|New Jersey|New Jerseyan|
US|New Mexico|New Mexican|
US|New York,New York State|New Yorker|
US|North Carolina|North Carolinian|
US|North Dakota|North Dakotan|
US|Ohio|Ohioan|
US|Oklahoma|Oklahoman|
US|Oregon|Oregonian|
US|Pennsylvania|Pennsylvanian|
US|Rhode Island|Rhode Islander|
US|South Carolina|South Carolinian|
US|South Dakota|South Dakotan|
US|Tennessee|Tennessean|
US|Texas|Texan|
US|Utah|Utahn|
US|Vermont|Vermonter|
US|Virginia|Virginian|
US|Washington State||
US|West Virginia|West Virginian|
US|Wisconsin|Wisconsinite|
US|Wyoming|Wyomingite|
US|District of Columbia,D.C.||
US|New England|New Englander|
-|Kurdistan|Kurdish|Kurd,Kurds
-|European Union,EU,E.U.|EU,E.U.|
-|Europe|European|
-|Africa|African|
-|Asia|Asian|
-|Latin America|Latin American|
-|South America|South American|
-|Central America|Central American|
-|North America|North American|
-|Antarctica|Antarctic|
-|Arctic|Arctic|
-|Oceania||
-|Scandinavia|Scandinavian|
-|Balkans,the Balkans|Balkan|
-|Baltics,Baltic states,Baltic States|Baltic|
-|Caucasus|Caucasian|
-|Caribbean|Caribbean|
-|Middle East,Mideast|Middle Eastern,Mideast|Middle Easterner,Middle Easterners
-|Persian Gulf,Arabian Gulf|Gulf|
-|Levant|Levantine|
-|Maghreb|Maghrebi|
-|Sahel|Sahelian|
-|Horn of Africa||
-|West Africa|West African|
-|East Africa|East African|
-|Southern Africa|Southern African|
-|North Africa|North African|
-|Sub-Saharan Africa|Sub-Saharan African|
-|Central Asia|Central Asian|
-|South Asia|South Asian|
-|Southeast Asia,South-East Asia,South East Asia|Southeast Asian|
-|East Asia|East Asian|
-|Western Europe|Western European,West European|
-|Eastern Europe|Eastern European,East European|
-|Soviet Union,USSR,U.S.S.R.|Soviet|
-|Yugoslavia|Yugoslav|
-|Czechoslovakia|Czechoslovak|
-|East Germany|East German|
-|West Germany|West German|
`;

/** Peoples and faiths without a state of the same name; adjective and singular | plural where it is not regular. */
export const PEOPLE_LINES = `
Arab
Jew|Jews|Jewish
Muslim|Muslims|Moslem,Islamic
Christian
Catholic
Protestant
Orthodox|Orthodox
Evangelical
Hindu
Sikh
Buddhist
Sunni|Sunnis
Shiite|Shiites|Shia,Shi'ite,Shi'a
Alawite
Druze|Druze
Yazidi|Yazidis|Yezidi
Ibadi|Ibadis
Copt|Copts|Coptic
Maronite
Kurd|Kurds|Kurdish
Rohingya|Rohingya,Rohingyas
Uyghur|Uyghurs|Uighur
Hazara
Pashtun
Tuareg
Berber
Fulani|Fulani
Hausa|Hausa
Igbo|Igbo
Yoruba|Yoruba
Hutu
Tutsi
Zulu
Roma|Roma|Romani
Maori|Maori|Māori
Inuit|Inuit
Slav|Slavs|Slavic
Latino
Hispanic
Mapuche
Bedouin
Assyrian
Mayan
`;

/** Widely known acronyms and what they stand for, one a line. An article that defines one otherwise is followed instead. */
const LINES = `
UN|United Nations
EU|European Union
AU|African Union
NATO|North Atlantic Treaty Organization
IMF|International Monetary Fund
WHO|World Health Organization
WTO|World Trade Organization
ILO|International Labor Organization
IAEA|International Atomic Energy Agency
ICC|International Criminal Court
ICJ|International Court of Justice
ICRC|International Committee of the Red Cross
OPEC|Organization of the Petroleum Exporting Countries
OECD|Organization for Economic Cooperation and Development
OSCE|Organization for Security and Cooperation in Europe
ASEAN|Association of Southeast Asian Nations
ECOWAS|Economic Community of West African States
UNHCR|United Nations High Commissioner for Refugees
UNRWA|United Nations Relief and Works Agency
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization
WFP|World Food Program
ECB|European Central Bank
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
DHS|Department of Homeland Security
EPA|Environmental Protection Agency
FDA|Food and Drug Administration
FCC|Federal Communications Commission
FTC|Federal Trade Commission
SEC|Securities and Exchange Commission
FAA|Federal Aviation Administration
NTSB|National Transportation Safety Board
FEMA|Federal Emergency Management Agency
NASA|National Aeronautics and Space Administration
NOAA|National Oceanic and Atmospheric Administration
CDC|Centers for Disease Control and Prevention
NIH|National Institutes of Health
IRS|Internal Revenue Service
DOJ|Department of Justice
USAID|United States Agency for International Development
NHS|National Health Service
BBC|British Broadcasting Corporation
IDF|Israel Defense Forces
PLO|Palestine Liberation Organization
PKK|Kurdistan Workers' Party
IRGC|Islamic Revolutionary Guard Corps
IRA|Irish Republican Army
ANC|African National Congress
BJP|Bharatiya Janata Party
FIFA|Fédération Internationale de Football Association
UEFA|Union of European Football Associations
IOC|International Olympic Committee
HRW|Human Rights Watch
MSF|Médecins Sans Frontières
AP|Associated Press
AFP|Agence France-Presse
`;

/** Acronym in capitals -> long form. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
);

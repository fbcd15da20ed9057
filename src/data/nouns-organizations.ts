import type { NounRow } from './nouns';

export const ORGANIZATION_NOUNS: readonly NounRow[] = [
  {
    sense: 'government',
    nouns:
      'government administration cabinet regime junta ministry parliament legislature congress senate assembly council presidency politburo coalition state-department caliphate premiership kremlin knesset duma bundestag chamber',
    why: 'who governs or makes law',
    example: 'The [government] promised relief.',
  },
  {
    sense: 'authority',
    nouns:
      'central_bank supreme_court task_force agency regulator department bureau commission committee subcommittee authority regulator-body watchdog tribunal court supreme-court judiciary inspectorate secretariat treasury central-bank board directorate taskforce task-force jury-court customs inspectorate-general registry exchequer prosecutor-office ',
    why: 'public bodies',
    example: 'The [agency] opened a file.',
  },
  {
    sense: 'media',
    nouns:
      'news_agency social_medium newspaper paper publication outlet magazine daily weekly tabloid broadsheet journal newsroom broadcaster channel website blog portal newswire wire news-agency press media podcast newsletter periodical state_television state_tv state_radio state_media television_station radio_station tv_station',
    why: 'who publishes; what "told the ..." can lead back to',
    example: 'The [newspaper] printed the letter.',
  },
  {
    sense: 'company',
    nouns:
      'law_firm company firm corporation business enterprise startup start-up conglomerate bank insurer airline carrier automaker carmaker manufacturer retailer supplier utility brand subsidiary supermarket-chain chain franchise fund hedge-fund exchange bourse brokerage maker chipmaker drugmaker planemaker shipbuilder steelmaker refiner wholesaler distributor provider consultancy monopoly cartel multinational studio record_label music_label fashion_label telecom telco giant exporter importer bookmaker shipping_line container_line cruise_line ferry_line bus_line',
    why: 'who trades',
    example: 'The [company] cut two thousand jobs.',
  },
  {
    sense: 'movement',
    nouns:
      'group party movement organization organisation union league alliance federation wing association charity ngo nonprofit non-profit foundation syndicate mafia sect cult caucus brotherhood fraternity consortium confederation trust partnership entity body confederacy rebel_group militant_group',
    why: 'people who organized; "the group" leads back to one of them',
    example: 'The [group] keeps an office abroad.',
  },
  {
    sense: 'institution',
    nouns:
      'think_tank university college school academy institute institution think-tank thinktank seminary kindergarten orchestra choir band ensemble archive faculty department-store hospital-trust observatory conservatory',
    why: 'who teaches, studies or performs',
    example: 'The [university] dropped the case.',
  },
  {
    sense: 'sports',
    nouns: 'team club roster',
    why: 'who plays',
    example: 'The [club] lost its third match.',
  },
  {
    sense: 'force',
    nouns:
      'air_force coast_guard armed_force special_force security_force national_guard army military force troop battalion brigade regiment division platoon squad squadron corps navy fleet flotilla air-force airforce coastguard coast-guard gendarmerie police militia paramilitary garrison patrol command commando infantry cavalry legion soldiery unit detachment vanguard reserve-army peacekeeping-force defence-force special-forces rebel-army army-group death-squad swat posse convoy-guard intelligence-service security-service troops intelligence_service security_service secret_service border_guard honor_guard presidential_guard',
    why: 'military and security formations',
    example: 'The [army] crossed at dawn.',
  },
];

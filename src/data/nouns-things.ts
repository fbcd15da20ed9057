import type { NounRow } from './nouns';

export const THING_NOUNS: readonly NounRow[] = [
  {
    sense: 'weapon',
    nouns:
      'weapon arm weaponry gun rifle pistol handgun firearm bomb grenade missile rocket mortar shell bullet ammunition munition artillery tank howitzer drone warhead torpedo explosive knife machete sword launcher interceptor air-defense air-defence arsenal armor armour missile_system weapon_system weapons_system air-defence_system air-defense_system air_defence defence_system defense_system',
    why: 'things to fight with',
    example: 'The [rocket] fell in a field.',
  },
  {
    sense: 'vehicle',
    nouns:
      'flagship bulker supertanker superyacht schooner sloop ketch catamaran dhow dredger gunboat minesweeper minehunter longliner steamer hovercraft car corvette truck lorry bus train tram plane aircraft jet airliner helicopter ship boat vessel ferry submarine yacht bicycle bike motorcycle van taxi ambulance bulldozer tractor satellite spacecraft shuttle warplane fighter-jet warship frigate destroyer convoy trailer barge canoe balloon tanker vehicle aeroplane airplane lifeboat speedboat carriage cutter trawler freighter tug tugboat dinghy raft kayak icebreaker minibus locomotive crane excavator digger forklift',
    why: 'things that carry',
    example: 'The [ferry] sank off the cape.',
  },
  {
    sense: 'goods',
    nouns:
      'aid assistance supply shipment food water medicine drug vaccine fuel oil gas petrol diesel coal electricity grain wheat rice corn soybean fertilizer steel aluminum aluminium copper gold silver lithium chip semiconductor phone smartphone computer laptop device machine equipment gear cargo parcel clothes clothing blanket toy product commodity goods crop livestock cattle meat milk fish bread sugar coffee tea alcohol wine beer tobacco cigarette heroin cocaine cash banknote coin battery engine turbine software app application hardware chipset tool intelligence bag box bottle ring diamond jewel artifact artefact painting sculpture statue delivery medication antibiotic ticket camera container mask flag meal fruit vegetable seed mineral stone rock material fertiliser cryptocurrency donation gift animal dog whale shark horse egg potato onion bird cow elephant flower timber wood ore uranium cotton currency bribe bond',
    why: 'things that are given, sold or used',
    example: 'The [medicine] came by air.',
  },
  {
    sense: 'document',
    nouns:
      'report document letter book novel memoir film movie documentary comedy thriller musical sitcom miniseries song album video photo photograph picture image footage recording tape transcript email e-mail memo note message tweet statement article story leaflet brochure petition passport certificate dossier file database dataset survey study map chart page editorial column poem play communique dispatch ballot_paper text submission affidavit recipe edition copy data_recorder flight_recorder black_box',
    why: 'what can be read or seen',
    example: 'The [report] ran to ninety pages.',
  },
  {
    sense: 'structure',
    nouns:
      'tunnel wall fence barricade barrier trench pipeline cable grid antenna rail railway rubble debris wreckage ruin infrastructure tunnel-network tunnel_network road_network power_grid supply_chain tunnel_system rail_line railway_line train_line tram_line power_line transmission_line phone_line production_line assembly_line levee embankment',
    why: 'things built that are not quite places',
    example: 'The [tunnel] ran under the fence.',
  },
  {
    sense: 'quantity',
    nouns:
      'number lot bunch handful dozen hundred thousand million billion majority series set range variety array pair plenty bulk rest remainder half third most type kind sort form part portion piece share percentage proportion amount total list wave string spate mass multitude swath batch myriad trove each one some all many few several none both either neither any more',
    why: 'says how much or which kind; what it is follows "of"',
    example: 'A [number] of lawmakers left.',
  },
  {
    sense: 'time',
    nouns:
      'second minute hour day week weekend month year decade century era age period moment time morning afternoon evening night midnight noon dawn dusk today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december spring summer autumn fall winter date deadline past future present beginning end start eve meantime while term tenure',
    why: 'when, not who or what',
    example: 'It rained all [week].',
  },
  {
    sense: 'none',
    nouns:
      'half-staff half-mast death_toll defense defence national_security human_right climate_change public_opinion interest_rate real_estate war_effort effort action step move drive way thing something anything nothing everything fact reason question answer problem issue matter situation context aspect detail example instance possibility chance risk hope fear doubt concern belief view opinion feeling sense thought knowledge information evidence truth lie mistake error result outcome effect impact consequence cause role function use value importance need desire wish will attention interest power influence pressure support criticism praise blame credit responsibility right freedom democracy peace security safety stability economy growth inflation unemployment trade price cost rate level point degree extent scale size length height weight speed distance progress success failure loss gain profit revenue income debt deficit surplus money dollar euro pound yen percent percentage-point kilometer kilometre mile meter metre ton tonne life death-toll toll health education science art culture history music sport religion language word name title relationship link tie connection difference similarity comparison balance presence absence existence experience skill ability capacity opportunity access control charge accusation allegation claim remark comment pronouncement declaration announcement speculation threat warning promise vow response reaction reply line position address network refusal denial decision choice frustration anger scene background attempt face hand eye heart mind voice foot back top bottom',
    why: 'abstractions: no node of a graph',
    example: 'The [situation] is unclear.',
  },
];

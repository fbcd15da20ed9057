import type { NounRow } from './nouns';

export const PLACE_NOUNS: readonly NounRow[] = [
  {
    sense: 'settlement',
    nouns:
      'city town village capital metropolis suburb municipality hamlet township borough slum shantytown neighborhood neighbourhood district quarter downtown hometown seaport stronghold outpost settlement refuge haven hub ghetto commune megacity',
    why: 'where people live, smaller than a region',
    example: 'The [city] lies on the coast.',
  },
  {
    sense: 'country',
    nouns:
      'country nation homeland republic kingdom superpower emirate monarchy neighbor-state nation-state motherland fatherland island-nation microstate protectorate colony',
    why: 'sovereign or nearly so; in the news a country also acts',
    example: 'The [country] closed its embassy.',
  },
  {
    sense: 'region',
    nouns:
      'region state province territory enclave exclave strip area zone county prefecture canton governorate oblast frontier border borderland hinterland heartland peninsula continent north south east west northeast northwest southeast southwest coast coastline outskirt corner midlands countryside interior highlands lowlands wilderness battlefield frontline front-line jurisdiction locale location place spot corridor buffer-zone no-man mainland',
    why: 'a stretch of land',
    example: 'Rain reached the southern [region].',
  },
  {
    sense: 'site',
    nouns:
      'building hospital clinic airport station port harbor harbour crossing checkpoint camp base barracks prison jail school-building church mosque synagogue temple cathedral chapel monastery palace castle fortress tower bridge road highway motorway street avenue square park stadium arena theater theatre cinema hotel restaurant cafe bar shop store supermarket mall market factory plant mill mine refinery warehouse farm garden house home apartment flat residence villa shelter tent bunker embassy consulate mission-house headquarters office courthouse courtroom library museum gallery laboratory lab campus classroom beach resort cemetery graveyard grave tomb shrine monument dam reservoir pipeline-terminal terminal runway dock pier shipyard depot garage room hall kitchen bathroom bedroom basement roof floor lobby facility compound complex premises venue ground rooftop playground zoo crossroads intersection tunnel-entrance landfill reactor silo barn branch polling_station route path gate entrance doorway front_line police_station site airfield airstrip quay wharf jetty marina',
    why: 'built places',
    example: 'The [hospital] took in forty patients.',
  },
  {
    sense: 'nature',
    nouns:
      'world globe planet earth river lake sea ocean gulf bay strait canal mountain hill valley desert forest jungle island isle archipelago cape reef glacier volcano cave canyon plain plateau swamp marsh delta coastland waterway stream waterfall shore seabed sky moon sun space cliff ridge basin creek pond woods woodland meadow field lagoon wetland',
    why: 'places nature made',
    example: 'The [river] burst its banks.',
  },
];

import { genderOfGivenName } from '../data/given-names';
import { type NounSense, senseOf } from '../data/nouns';
import { isOutlet, isOutletAlone } from '../data/outlets';
import type { EntityType, NameType } from '../model';
import { countryWord } from './mentions-places';
import { typeOfSense } from './types';

/** Names whose words do not say what they are: seats that stand for who works there, forces known by their initials. */
export const SEATS: readonly { readonly names: string; readonly type: EntityType; readonly example: string }[] = [
  {
    names:
      'white house|kremlin|pentagon|downing street|10 downing street|capitol hill|elysee|élysée|quai d’orsay|zhongnanhai|blue house|whitehall|foggy bottom|wall street|scotland yard|vatican|holy see|casa rosada|buckingham palace|supreme court|federal reserve|state department',
    type: 'organization',
    example: 'The [White House] declined to comment.',
  },
  {
    names:
      'greenpeace|oxfam|unicef|unesco|unhcr|amnesty international|human rights watch|hamas|hezbollah|fatah|taliban|al-qaeda|boko haram|al-shabaab|tesco|asda|aldi|lidl|ikea|google|microsoft|netflix|facebook|youtube|tiktok|spotify|airbnb|samsung|huawei|nokia|siemens|goldman sachs|morgan stanley|jp morgan|jpmorgan|jpmorgan chase|wells fargo|hsbc|barclays|citigroup|deutsche bank|exxonmobil|gazprom|rosneft|aramco|maersk|fedex|dhl|ryanair|easyjet|lufthansa|rolls-royce|pricewaterhousecoopers|ernst & young|deloitte|mckinsey',
    type: 'organization',
    example: 'The bonds were sold by [Morgan Stanley].',
  },
  {
    names: 'idf|irgc|pla|nypd|lapd|spetsnaz|interpol|gendarmerie|carabinieri|janjaweed',
    type: 'unit',
    example: 'The [IDF] moved north.',
  },
];
const seats = new Map(SEATS.flatMap((row) => row.names.split('|').map((name) => [name, row.type] as const)));

/** True of the key of a name that is known to be a body's. */
export const isSeat = (key: string): boolean => seats.get(key) === 'organization';

/** Words that close a name and say what it is, where the noun table alone would mislead. */
const CLOSING_WORDS = new Map<string, EntityType>(
  Object.entries({
    forces: 'unit',
    guards: 'unit',
    guard: 'unit',
    corps: 'unit',
    brigades: 'unit',
    marines: 'unit',
    rangers: 'unit',
    command: 'unit',
    militia: 'unit',
    bank: 'organization',
    times: 'organization',
    post: 'organization',
    news: 'organization',
    press: 'organization',
    house: 'organization',
    office: 'organization',
    states: 'place',
    strip: 'place',
    heights: 'place',
    olympics: 'event',
    games: 'event',
    cup: 'event',
    accords: 'policy',
    accord: 'policy',
    act: 'policy',
    treaty: 'policy',
    party: 'organization',
    union: 'organization',
    nations: 'organization',
    group: 'organization',
    inc: 'organization',
    ltd: 'organization',
    corp: 'organization',
    street: 'place',
    service: 'organization',
    fund: 'organization',
  } as const),
);

/** Words that say what a longer name is whatever a recognizer took it for; no person, and no place or happening, is called so. */
export const SHAPES: readonly {
  readonly words: string;
  readonly at: 'start' | 'end';
  readonly type: EntityType;
  readonly example: string;
}[] = [
  {
    at: 'end',
    words:
      'foods pharma pharmaceuticals airlines airways motors holdings industries technologies shipping petroleum ventures laboratories labs bancorp insurance logistics systems electronics semiconductors media networks communications telecom aerospace capital financial properties inc ltd llc plc sa ag nv spa gmbh ab asa oyj corp corporation company group ministry department council committee commission association federation confederation union authority agency parliament congress senate tribunal foundation society party movement alliance league organization organisation institute bureau secretariat',
    type: 'organization',
    example: 'Shares of [Marlow Foods] rose.',
  },
  {
    at: 'end',
    words: 'division brigade battalion regiment squadron fleet infantry',
    type: 'unit',
    example: 'The [4th Infantry Division] moved north.',
  },
  {
    at: 'end',
    words: 'services therapeutics devices solutions partners biosciences robotics resources software energy surveys',
    type: 'organization',
    example: 'The operator, [Harrow Surveys], apologised.',
  },
  {
    at: 'end',
    words:
      'maritime refining data trust homes savings brewery observatory gazette tribune herald chronicle courier university college academy',
    type: 'organization',
    example: 'The mill was bought by [Castle Homes].',
  },
  {
    at: 'end',
    words: 'lines air club clubs boards exchange rovers united wanderers athletic albion hotspur fc afc fk',
    type: 'organization',
    example: 'The referee stopped [Corvel Rovers] twice.',
  },
  {
    at: 'end',
    words:
      'shipyards shipbuilders dockyards shipbuilding hospitals clinics quarries breweries vineyards trains buses ferries railways metals minerals mining steel hotels resorts stores supermarkets studios records pictures builders consulting advisers advisors analytics research biotech renewables recycling recruitment',
    type: 'organization',
    example: 'The line is run by [Corvel Trains].',
  },
  {
    at: 'end',
    words:
      'water dairies seafoods seafood films productions publishing broadcasting television chemicals plastics textiles cement packaging engineering construction manufacturing automotive aviation aircraft helicopters cruises freight haulage brands beverages cosmetics furniture realty investments equity securities assurance reinsurance mutual pensions payments diagnostics genomics sciences vaccines optics photonics computing rail medical relief',
    type: 'organization',
    example: 'The fine was paid by [Corvel Dale Water].',
  },
  { at: 'end', words: 'branch', type: 'unit', example: 'The [Crime Branch] arrested two men.' },
  { at: 'end', words: 'square avenue boulevard', type: 'place', example: 'Crowds left [Corvel Square].' },
  {
    at: 'end',
    words:
      'zoo falls chowk road drive airport stadium cathedral prison highway mosque palace peninsula strait mountains islands waterfall',
    type: 'place',
    example: 'A jaguar bit him at [Corvel Zoo].',
  },
  { at: 'end', words: 'marathon race', type: 'event', example: 'Nine boats sank in the [Vasco Corvel Race].' },
  { at: 'end', words: 'kc qc mp mep md phd obe', type: 'person', example: 'Her lawyer, [Ada Holm KC], left.' },
  {
    at: 'end',
    words: 'adviser advisor controller comptroller commissioner ombudsman registrar',
    type: 'person',
    example: 'The [National Security Adviser] resigned.',
  },
  {
    at: 'end',
    words: 'limited regional',
    type: 'organization',
    example: 'The yard was sold to [Corvel Anchor Limited].',
  },
  { at: 'end', words: 'health', type: 'organization', example: 'Nurses at [Corvane Health] walked out.' },
  {
    at: 'start',
    words:
      'banco banca banque banka partido partito parti bloco bloque ministerio université universidad radio inmobiliaria constructora minera editorial sindicato asociación fundación',
    type: 'organization',
    example: 'Savers of [Banco Aurel] queued.',
  },
  {
    at: 'start',
    words: 'avenida calle rua plaza piazza rio río costa playa isla sierra cerro river',
    type: 'place',
    example: 'A house on [Avenida Larco] fell.',
  },
  { at: 'start', words: 'port mount lake fort cape', type: 'place', example: 'Shells fell on [Port Amal].' },
  { at: 'start', words: 'pier terminal runway highway', type: 'place', example: 'The crane on [Pier 4] fell.' },
  { at: 'start', words: 'hurricane typhoon cyclone storm', type: 'event', example: '[Hurricane Otto] killed two.' },
  {
    at: 'start',
    words: 'friends sons daughters mothers voices',
    type: 'organization',
    example: '[Friends of Tarn] sued.',
  },
  { at: 'start', words: 'channel', type: 'organization', example: '[Channel Nine] apologised.' },
];
const shapes = new Map(
  SHAPES.flatMap(({ at, words, type }) => words.split(' ').map((word) => [`${at} ${word}`, type] as const)),
);

/** What the last word of a name alone says of what it is, and so of what no recognizer and no word beside it makes it; null for most. */
export function typeByLastWord(key: string): EntityType | null {
  if (!key.includes(' ')) return null;
  const type = shapes.get(`end ${key.slice(key.lastIndexOf(' ') + 1)}`) ?? null;
  return type === 'person' || type === 'place' ? null : type;
}

/** True of "Lake Tarn" and "Port Corvel", whatever does something as bodies do. */
export function opensAsPlace(key: string): boolean {
  return shapes.get(`start ${key.slice(0, key.indexOf(' '))}`) === 'place';
}

/** Null for one word: a person may be called "Lake" or "Union". */
function byShape(text: string, given: NameType): EntityType | null {
  const words = text
    .toLowerCase()
    .split(/ (?:of|for|on|against) /)[0]
    .split(/\s+/);
  // "Ida Holm SC" is a barrister, "Corvel Olaya SC" a club
  if (/^\S+ \S+ sc$/.test(words.join(' ')) && genderOfGivenName(words[0]) !== null) return 'person';
  if (given === 'organization' && shapes.get(`end ${words[words.length - 1]}`) !== 'person') return null;
  const whole = text.split(/\s+/).length;
  const last = shapes.get(`end ${words[words.length - 1]}`);
  if (last !== undefined && whole > (last === 'person' ? 2 : 1)) return last;
  return whole > 1 ? (shapes.get(`start ${words[0]}`) ?? null) : null;
}

/** Senses of the last word that overrule a recognizer that took the name for an organization or could not say. */
const FROM_ORGANIZATION: ReadonlySet<NounSense> = new Set([
  'force',
  'rule',
  'pact',
  'violence',
  'contest',
  'disaster',
  'protest',
]);
/** ... or for a place: names of governments and units often hold a place name. */
const FROM_PLACE: ReadonlySet<NounSense> = new Set([
  'force',
  'government',
  'authority',
  'media',
  'company',
  'movement',
  'violence',
  'contest',
  'pact',
]);

/** ... or for a happening: what was planned or agreed. */
const PLANNED: ReadonlySet<NounSense> = new Set(['pact', 'rule', 'proposal']);

const PLAIN: Readonly<Record<NameType, EntityType | null>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
  object: 'object',
  other: null,
};

/**
 * Type of a proper name from what the recognizer took it for and the word that closes it. `given` is null where no
 * recognizer named it. Ministries named after a place are organizations, armies are units, acts are policies.
 */
export function typeOfName(text: string, given: NameType | null): EntityType | null {
  const bare = text.replace(/^(?:the|The) /, '');
  const seat = seats.get(bare.toLowerCase());
  if (seat !== undefined) return seat;
  // "the Harbor Courier": people are called by their names alone
  // "the ferry Corvel Star" is printed nowhere
  if (given === 'person' ? bare !== text && isOutletAlone(bare) : given !== 'object' && isOutlet(bare))
    return 'organization';
  if (isCalendar(bare) || WEEKDAY.test(bare) || MEASURE.test(bare)) return null;
  const country = countryWord(bare);
  if (country !== null && given !== 'person') return country.kind === 'people' ? 'group' : 'place';
  if ((given === 'event' || given === 'person') && CODE.test(bare)) return 'object';
  if (given !== null && given !== 'place' && NUMBERED.test(bare)) return INDEX.test(bare) ? null : 'object';
  if (given !== null && PARTNERS.test(bare)) return 'organization';
  // "the Taoiseach"
  if (given === 'organization' && !bare.includes(' ') && senseOf(bare) === 'office') return 'person';
  if (PLANS.test(bare)) return 'organization';
  if (CONVENTION.test(bare)) return 'policy';
  const shape = given === null ? null : byShape(bare, given);
  if (shape !== null) return shape;
  if (given === 'person' || given === 'object') return PLAIN[given];
  return byClosingWord(bare, given) ?? (given === null ? null : PLAIN[given]);
}

/** "LV-218", "KX-9b": what is numbered so is a drug, a machine or a vessel. */
const CODE = /^\p{Lu}{2,5}-\d{1,4}\p{L}?$/u;

/** "Hai Yang 5502": a number that is no year closes the names of vessels, flights and machines. */
const NUMBERED = /^\p{Lu}\S* .*(?<= )(?!(?:19|20)\d\d$)\d{3,5}$/u;

/** "Marlow & Finch": firms are written so. */
const PARTNERS = /^\p{Lu}[^\s,]*(?:,? \p{Lu}[^\s,]*)* & \p{Lu}\p{Ll}/u;

/** "the Corvel Health Plan": what pays for treatment or old age is a body, whoever planned it. */
const PLANS =
  /^\p{Lu}.* (?:Health|Medical|Dental|Pension|Retirement|Benefit|Savings) (?:Plan|Plans|Scheme|Fund|Board)\b/u;

/** "the Corvel Convention against Torture": at a convention people meet, and one on or against something they sign. */
const CONVENTION = /^\p{Lu}.* (?:Convention|Covenant|Protocol) (?:on|against) /u;

/** "the FTSE 100": as many shares as are counted in it. */
const INDEX = /^(?:FTSE|S&P|Nikkei|Fortune|Stoxx|STOXX|Euro|Russell|Nasdaq|CSI|Forbes|ASX|BSE|KOSPI) /;

/** "the All-Share Index": a figure. */
const MEASURE = /^\p{Lu}.* (?:Index|Average|Composite)$/u;

/** "March", "Oct. 7": days, which a recognizer takes for happenings. */
function isCalendar(text: string): boolean {
  return /^(?:mid-)?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?:, \d{4})?| \d{4})?$/.test(
    text,
  );
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/;

function byClosingWord(text: string, given: NameType | null): EntityType | null {
  const words = text.split(/ (?:of|on|for|against) /)[0].split(/[\s-]+/);
  if (words.length < 2 && given !== null && given !== 'other') return null;
  const last = words[words.length - 1].toLowerCase();
  const closing = CLOSING_WORDS.get(last);
  const sense = senseOf(last) ?? senseOf(last.replace(/s$/, ''));
  if (given === 'place') return sense !== null && FROM_PLACE.has(sense) ? typeOfSense(sense, false) : null;
  if (closing !== undefined && (given !== 'event' || closing === 'policy')) return closing;
  if (sense === null) return null;
  if (given === 'organization') return FROM_ORGANIZATION.has(sense) ? typeOfSense(sense, false) : null;
  if (given === 'event') return PLANNED.has(sense) ? 'policy' : null;
  return typeOfSense(sense, last.endsWith('s') && !last.endsWith('ss'));
}

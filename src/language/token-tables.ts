/** Prefixes that stay joined to what follows their hyphen, as in the treebanks; every other hyphen is a token of its own. */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    'e non re anti co pre pro mid cross post over multi ex sub counter semi mini inter neo socio psycho arch intra ' +
    'micro un trans ultra super macro extra infra meta para hyper pseudo quasi proto bi tri uni de electro geo'
  ).split(' '),
);

/** Units written against a number that are words of their own: "5pm", "$6.1m", "10kg". */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'k m b bn mn tn mm cm km kg g mg lb lbs oz ft in yd mi mph kph kmh km² m² mw gw kw kwh mwh gwh hz khz mhz ghz kb mb gb tb ' +
    'am pm hr hrs h min mins sec secs s yr yrs pc p c f l ml usd eur gbp x million billion trillion percent years persons'
  ).split(' '),
);

/** Fused forms and the length of their first part; the rest is cut like any other word. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['outta', 3],
  ['lemme', 3],
  ['gimme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
]);

/** Words that cannot be the start of a brand in camel case, so a capital after them marks a lost space: "toThe", "inPlease". */
export const GLUED_BEFORE: ReadonlySet<string> = new Set(
  'to the of in by at for from with that on as and or but than into over is was are were has had will would said says'.split(
    ' ',
  ),
);

/** Words that start sentences and headings; after any lower-case word they mark a lost space: "warThe". */
export const GLUED_AFTER: ReadonlySet<string> = new Set(
  'The This These Those That There He She It They We His Her Their In On At But And As For From With When While After Please Read'.split(
    ' ',
  ),
);

const TITLES =
  'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cpt cmdr sgt cpl pvt adm brig cllr coun supt insp gov sen sens rep reps pres amb ' +
  'supt insp det messrs mme mlle st ste ft mt msgr atty sec dept asst assoc spc cdr vols figs nos pp rt retd rtd ret barr engr comr evang smt pharm';
const COMPANIES = 'inc corp co cos ltd bros llc plc jr sr esq ph.d m.d b.a m.a u.s';
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';
const OTHERS =
  'vs v cf viz approx ca est al etc ave blvd rd ext tel fax vol fig ed eds ariz calif colo conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala ark del md';

/** What the full stop after a word shows about a boundary there. */
export type AbbreviationKind = 'title' | 'company' | 'date' | 'number' | 'other';

/** Lower-cased, without the last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...TITLES.split(' ').map((word) => [word, 'title'] as const),
  ...COMPANIES.split(' ').map((word) => [word, 'company'] as const),
  ...MONTHS.split(' ').map((word) => [word, 'date'] as const),
  ...OTHERS.split(' ').map((word) => [word, 'other'] as const),
  ['no', 'number'],
  ['p', 'number'],
  ['art', 'number'],
  ['para', 'number'],
  ['rs', 'number'],
]);

/** Abbreviations that are also everyday words: with a full stop they are short forms only where a capital or number follows as said. */
export const ALSO_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['no', /^\s\d/],
  ['p', /^\s?\d/],
  ['art', /^\s\d/],
  ['para', /^\s\d/],
  ['nos', /^\s\d/],
  ['mar', /^\s\d/],
  ['sat', /^,|^\s(?:\d|\p{Lu})/u],
  ['sun', /^,|^\s\d/],
  ['mon', /^,|^\s\d/],
  ['wed', /^,|^\s\d/],
  ['jan', /^,|^\s\d/],
  ['fig', /^\s\d/],
  ['figs', /^\s\d/],
  ['ed', /^\s?[,)]/],
  ['ext', /^\s\d/],
  ['sec', /^\s\p{Lu}|^\s\d/u],
  ['rep', /^\s\p{Lu}/u],
  ['reps', /^\s\p{Lu}/u],
  ['pres', /^\s\p{Lu}/u],
  ['gov', /^\s\p{Lu}/u],
  ['hon', /^\s\p{Lu}/u],
  ['det', /^\s\p{Lu}/u],
  ['fr', /^\s\p{Lu}/u],
  ['rev', /^\s\p{Lu}/u],
  ['pa', /^,/],
  ['la', /^,/],
  ['ga', /^,/],
  ['ill', /^,/],
  ['ind', /^,/],
  ['mass', /^,/],
  ['miss', /^,/],
  ['mo', /^,/],
  ['ore', /^,/],
  ['wash', /^,/],
  ['ark', /^,/],
  ['del', /^,/],
  ['md', /^,/],
  ['va', /^,/],
  ['est', /^\s\d/],
  ['ca', /^\s\d/],
  ['cos', /^,/],
  ['tel', /^\s?[\d:(+]/],
  ['fax', /^\s?[\d:(+]/],
  ['vol', /^\s\d/],
  ['vols', /^\s\d/],
  ['rd', /^,/],
  ['al', /^[\s,)]/],
  ['v', /^\s\p{Lu}/u],
  ['rt', /^\s\p{Lu}/u],
  ['mt', /^\s\p{Lu}/u],
  ['ft', /^\s\p{Lu}/u],
]);

import { FEAST_WORDS } from './feasts';

/** Words whose phrases place a deed in time rather than name a participant. */
const UNITS =
  'second minute hour day night morning afternoon evening noon midnight midday week weekend fortnight month quarter season year decade century era moment time period today yesterday tomorrow tonight now then past present future spring summer autumn winter eve dawn dusk a.m p.m anniversary deadline while once date';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
const MONTH_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';

/** Names of months, in full and short, without a full stop. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS.split(' '));

export const WEEKDAYS: ReadonlySet<string> = new Set(DAYS.split(' ').slice(0, 7));

/** Words in small letters that name a day by which news tells when something was said. */
export const DAY_NAMES: ReadonlySet<string> = new Set([...WEEKDAYS, 'yesterday', 'today']);

/** Days and months whose names are of nobody: "April" may be a person, "March" a walk. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...'january february july september october november december'.split(' '),
]);

export const TEMPORAL_NOUNS: ReadonlySet<string> = new Set([
  ...`${UNITS} ${DAYS} ${MONTH_WORDS}`.split(' '),
  ...FEAST_WORDS,
]);

/** Adverbs that say when. */
export const TEMPORAL_ADVERBS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight now then recently lately earlier later soon already currently previously formerly once ago nowadays overnight immediately shortly afterwards afterward still always often sometimes usually daily weekly monthly annually'.split(
    ' ',
  ),
);

/** Units whose "by" says how much: "passed by 52 votes", "fell by 3 percent". */
export const MEASURES: ReadonlySet<string> = new Set(
  'vote point percent percentage degree margin majority dollar euro pound yen cent mile kilometer kilometre meter metre foot inch ton tonne barrel liter litre goal run length fraction factor amount'.split(
    ' ',
  ),
);

/** What was to come, and does not. */
export const CALLED_OFF: ReadonlySet<string> = new Set(
  'cancel call abandon postpone scrap drop suspend delay collapse'.split(' '),
);

/** Verbs whose time is that of what is to come: "plans a rally on Friday", "a vote scheduled for Friday". */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  'plan schedule reschedule slate postpone expect intend book announce'.split(' '),
);

/** Words beside a time that tell which one it is, so that it is when something was, whatever stands behind it: "last year after a strike". */
export const WHICH_TIME =
  /^(?:last|next|this|that|these|every|each|previous|same|following|first|yesterday|today|tomorrow)$/i;

/** What goes on for a time: "waited a year before the vote" for all of it, where one who "resigned a year before the vote" did so once. */
export const LASTING: ReadonlySet<string> = new Set(
  'wait spend serve work last take live stay remain continue run sit lie deliberate play rest linger need stand sleep train study search negotiate'.split(
    ' ',
  ),
);

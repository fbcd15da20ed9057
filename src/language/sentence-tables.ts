const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Capitalized words that start sentences and hardly ever continue a name; they decide after "U.S.", "Inc.", "p.m.". */
export const STARTERS = words(
  `The This That These Those A An He She It They We I You His Her Its Their Our My Your There Here And But Or So Yet Nor If
  When While Where Whether Although Though Because Since Until Unless As At By For From In Into Of On Over Under Through
  To With Without Within After Before During Despite According However Moreover Meanwhile Also Still Some Many Most Much
  Several Few All Both Each Every Other Another Any No Not Only Even Just Now Then Today Yesterday Tomorrow Later Earlier
  What Who Why How Which Once One Two Three Four Five Six Seven Eight Nine Ten Among Amid Against About Around Across
  Police Officials Analysts Critics Experts Residents Instead Nevertheless Nonetheless Thus Therefore Further Indeed Had
  Has Have Is Are Was Were Will Would Could Should Can May Might Must Do Does Did Let Please Last Next Such Like Neither
  Either Perhaps Maybe Almost Nearly Recently Currently Separately Additionally Similarly Since Following Speaking Asked`,
);

/** What goes on with an hour: days, months and the zones of its clock. */
export const BEHIND_CLOCKS = words(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May
  June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central
  Mountain Pacific Atlantic Greenwich Standard Daylight Christmas New`,
);

/** Verbs that name who spoke a quotation; "...?" Biden asked is one sentence. */
export const SPEECH_VERBS = words(
  `said says say asked asks told tells wrote writes added adds replied replies shouted tweeted posted declared exclaimed
  cried remarked joked warned warns insisted noted demanded quipped wondered recalled continued concluded argued explained
  answered responded claimed stated announced mused pleaded yelled whispered quoted reads read reported`,
);

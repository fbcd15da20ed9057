/** Last words of names that are news outlets whatever stands before them: "the Harbor Herald". */
const OUTLET_HEADS = new Set(
  'times post journal herald tribune gazette guardian telegraph observer chronicle courier dispatch examiner inquirer mirror express standard globe sun star mail news newspaper press bulletin record review weekly daily magazine radio television broadcasting tv wire newswire ledger sentinel monitor register argus advertiser echo independent bee banner'.split(
    ' ',
  ),
);

/** Outlets whose names do not say that they are outlets. */
const OUTLET_NAMES = new Set(
  "politico|axios|bloomberg|reuters|ap|afp|bbc|cnn|nbc|cbs|abc|msnbc|npr|pbs|cnbc|al jazeera|haaretz|xinhua|tass|interfax|anadolu|efe|ansa|dpa|kyodo|yonhap|upi|vox|slate|salon|propublica|the intercept|the economist|newsweek|forbes|fortune|the atlantic|the new yorker|le monde|le figaro|der spiegel|die zeit|el país|el pais|el mundo|la repubblica|corriere della sera|the hill|semafor|ynet|wired|vice|buzzfeed|huffpost|agence france-presse|deutsche welle|sky|itv|channel 4|channel 12|channel 13|the information|barron's|marketwatch|the conversation|bellingcat|mediapart|meduza|asharq al-awsat|al arabiya|al-arabiya|al-jazeera|press trust of india|nhk|o globo|clarín|la nación|the hindu|dawn|ria novosti|fars|irna|wafa".split(
    '|',
  ),
);

/** "Channel 12", "the Kestrel News Agency", "Orrin Public Radio": forms of names that only outlets have. */
const OUTLET_FORMS =
  /^channel (?:\d+|one|two|four|five)\b|\b(?:news|press|media) (?:agency|network|service|channel|site)$|\b(?:tv|radio) \d+$/;

/** True where a name, without its article, is that of a news outlet or agency. */
export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  return (
    OUTLET_NAMES.has(lower) ||
    OUTLET_NAMES.has(`the ${lower}`) ||
    OUTLET_FORMS.test(lower) ||
    (lower.includes(' ') && OUTLET_HEADS.has(lower.slice(lower.lastIndexOf(' ') + 1)))
  );
}

/** Last words of outlets that ships, posts and things are called by as well: "the Corvel Star". */
const OF_OTHERS =
  / (?:star|sun|globe|mirror|express|mail|post|record|standard|banner|bee|radio|monitor|sentinel|guardian|independent|observer|echo|register|wire|review|press|examiner|advertiser|daily|weekly|broadcasting|television|tv)$/i;

/** True where nothing but an outlet is called so: "the Harbor Herald". */
export const isOutletAlone = (name: string): boolean => name.includes(' ') && isOutlet(name) && !OF_OTHERS.test(name);

/** Nouns that mean a publication: "the newspaper reported". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper publication outlet website agency broadcaster magazine daily weekly network channel station tabloid newswire'.split(
    ' ',
  ),
);

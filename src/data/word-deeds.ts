import { CITING_VERBS, SPEECH_VERBS } from './speech';

/** Whether what is done beside a telling is a deed of words or of a ruling, by the lemmas of both. */
export function isOfTeller(doing: string, says: string): boolean {
  if (RULING.has(says) && DONE_BY_RULING.has(doing)) return true;
  if (CITING_VERBS.has(doing) || WITH_WORDS.has(doing)) return true;
  return SPEECH_VERBS.get(doing)?.quoteOnly === false && !SHOWN.has(doing);
}

/** What words do too, and what things show: "the figures had risen, suggesting that". */
const SHOWN = new Set(
  'suggest indicate signal show reveal prove establish confirm imply threaten promise report state describe figure find see discover learn feel hope write add post guarantee'.split(
    ' ',
  ),
);
const WITH_WORDS = new Set(
  'blame accuse call describe praise thank urge criticize criticise condemn point refer denounce liken compare quote'.split(
    ' ',
  ),
);
const RULING = new Set('rule decide hold find judge order'.split(' '));
const DONE_BY_RULING = new Set(
  'reverse overturn uphold reject quash dismiss overrule order clear void award annul strike set sentence fine throw'.split(
    ' ',
  ),
);

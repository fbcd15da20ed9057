import { capitalOf } from '../data/countries';
import { type NounSense, senseOf } from '../data/nouns';
import { isOutlet } from '../data/outlets';
import type { Chain } from './coreference-chains';
import { landsNamed as lands } from './mentions-places';

/** Which named things a definite noun can stand for: a row says what the noun is and what the name must be. */
interface SenseRow {
  readonly nouns: readonly NounSense[];
  readonly fits: (chain: Chain, lemma: string) => boolean;
  readonly why: string;
}

const REGION_ENDING = / (?:strip|province|region|valley|peninsula|district|county|oblast|bank|coast)$/;
/** Parts that the law makes of a land: one of them is called a county or a state, and never by the other's word. */
const OF_LAW = new Set(
  'state province county prefecture canton governorate oblast district borough commune'.split(' '),
);
/** Bodies that govern or judge, and are no agency of one. */
const GOVERNING = / ?\b(?:ministry|court|parliament|senate|congress|house|government|cabinet|council)\b/;
const PUBLIC_BODY =
  /\b(?:ministry|department|house|government|council|parliament|court|office|commission|agency|authority|senate|congress|board|bureau|administration|inspectorate|tribunal|regulator|ombudsman|watchdog)\b/;

/** Bodies that lands and people are members of, and no agency whatever their initials. */
const OF_MEMBERS =
  / (?:nations|union|states|alliance|league|party|federation|association|confederation)$|^(?:eu|un|nato|asean|opec|brics|ecowas|g7|g20)$/;
/** "The bloc", "the alliance", and no group. */
const OF_STATES = /^(?:eu|un|nato|european union|united nations)$/;
/** Nouns for anybody whom the text has told of; "the victim" and "the culprit" are one by what befell them or what they did. */
const ANYBODY = new Set('man woman boy girl guy lady gentleman youth teenager teen star celebrity'.split(' '));

const YOUNG = new Set('boy girl youth teenager teen'.split(' '));
/** What those are called who may be called a boy or a girl. */
const OF_THE_YOUNG = new Set(
  'boy girl youth teenager teen child kid baby infant toddler son daughter pupil student schoolboy schoolgirl nephew niece grandson granddaughter'.split(
    ' ',
  ),
);

function isYoung({ lemmas }: Chain): boolean {
  for (const lemma of lemmas) if (OF_THE_YOUNG.has(lemma) || lemma.endsWith('year-old')) return true;
  return false;
}

function named({ names }: Chain, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}
/** "Clean Wells, a movement", "the Morning Post, a newsletter", "Lakeside University". */
function isNoFirm({ lemmas, names, senses }: Chain): boolean {
  if (senses.has('media')) return true;
  for (const lemma of lemmas) if (NO_FIRMS.has(lemma)) return true;
  for (const name of names) if (NO_FIRMS.has(name.slice(name.lastIndexOf(' ') + 1))) return true;
  return false;
}
const NO_FIRMS = new Set(
  'union charity movement party faction gang militia ngo federation coalition watchdog team squad university college school church museum'.split(
    ' ',
  ),
);

/** Nouns for all outlets together. */
const ALL_OUTLETS = new Set(['media', 'press']);

const isLand = (name: string, kind: string) => lands(name).some((land) => land.kind === kind);

const ROWS: readonly SenseRow[] = [
  {
    nouns: ['media'],
    fits: (chain, lemma) => !ALL_OUTLETS.has(lemma) && named(chain, isOutlet),
    why: 'a publication is an outlet; the media are all of them',
  },
  {
    nouns: ['country'],
    fits: (chain) => named(chain, (name) => isLand(name, 'country')),
    why: 'a country is in the table of countries',
  },
  {
    nouns: ['settlement'],
    fits: (chain, lemma) => {
      if (chain.type !== 'place' || OF_LAW.has(lemma)) return false;
      if (lemma === 'capital') return named(chain, (name) => capitalOf(name) !== null);
      return !named(chain, (name) => lands(name).length > 0 || isOfOtherKind(name));
    },
    why: 'a city is a place and no country; its name does not close with another kind of place',
  },
  {
    nouns: ['region'],
    fits: (chain, lemma) =>
      chain.type === 'place' &&
      named(chain, (name) => isLand(name, 'region') || (!OF_LAW.has(lemma) && REGION_ENDING.test(name))),
    why: 'a territory is part of a country, not one; a county is no state',
  },
  {
    nouns: ['company'],
    fits: (chain) =>
      chain.type === 'organization' &&
      (chain.senses.has('company') || !(chain.articled || isNoFirm(chain))) &&
      !named(chain, (name) => isOutlet(name) || PUBLIC_BODY.test(name)),
    why: 'a firm neither publishes nor governs, has no article to its name, and is no union',
  },
  {
    nouns: ['movement'],
    fits: (chain) =>
      chain.type === 'organization' &&
      !named(chain, (name) => isOutlet(name) || PUBLIC_BODY.test(name) || OF_STATES.test(name)),
    why: 'a group is a body that neither publishes nor governs, and no union of states',
  },
  {
    nouns: ['authority'],
    fits: (chain, lemma) =>
      chain.type === 'organization' &&
      !chain.senses.has('company') &&
      (named(chain, (name) => PUBLIC_BODY.test(name)) ||
        (chain.initials && !named(chain, (name) => OF_MEMBERS.test(name)))) &&
      !(lemma === 'agency' && named(chain, (name) => GOVERNING.test(name))) &&
      !named(chain, isOutlet),
    why: 'an agency is a public body by its name or known by its initials, and no ministry; a firm that one fines is not the regulator',
  },
  { nouns: ['force'], fits: (chain) => chain.type === 'unit', why: 'an army is a formation' },
  {
    nouns: ['office', 'source', 'occupation'],
    fits: (chain) => chain.type === 'person',
    why: 'a post is held by a person',
  },
  { nouns: ['kin'], fits: () => false, why: 'whose daughter "the daughter" is says who she is, and not her name' },
  {
    nouns: ['human'],
    fits: (chain, lemma) => chain.type === 'person' && ANYBODY.has(lemma) && (!YOUNG.has(lemma) || isYoung(chain)),
    why: 'anybody is a man or a woman, not anybody is the victim, and no colonel is a boy',
  },
];

/** Nouns that name a kind of thing with a name of its own: "the court" is some Court, "the river" some River. */
const BY_OWN_WORD = new Set(
  'court tribunal committee board council parliament senate congress house commission bank treasury team club squad party union alliance federation league coalition association giant foundation charity nonprofit trust consortium syndicate society ngo'.split(
    ' ',
  ),
);

/**
 * Whether a definite noun can stand for the chain's name: 'yes' where the name holds the noun itself ("the commission",
 * "the river") or a row of its sense allows it, 'no' where the row does not, '-' where nothing is said.
 */
export function senseFits(sense: NounSense | null, lemma: string, chain: Chain): 'yes' | 'no' | '-' {
  if (sense === null || chain.names.size === 0) return '-';
  if (named(chain, (name) => isHeadOf(lemma, name))) return 'yes';
  if (BODY_WORDS.has(lemma) && named(chain, (name) => isOtherBody(name))) return 'no';
  const row = ROWS.find((one) => one.nouns.includes(sense));
  if (row === undefined || BY_OWN_WORD.has(lemma)) return '-';
  return row.fits(chain, lemma) ? 'yes' : 'no';
}

/** Words of the names of bodies that say what kind of body it is: no "department" is the High Court, nor the Water Authority. */
const BODY_WORDS = new Set(
  'court tribunal committee council parliament senate congress commission bank department ministry university college hospital army navy cabinet'.split(
    ' ',
  ),
);
/** And words that other bodies are called by too: "the agency". */
const ANY_BODY_WORDS = [...BODY_WORDS, 'authority', 'agency'];

function isOtherBody(name: string): boolean {
  for (const word of ANY_BODY_WORDS) if (isHeadOf(word, name)) return true;
  return false;
}

/** "Pell County", "Gable Creek": the last word says what kind of place it is, and it is no town. */
function isOfOtherKind(name: string): boolean {
  const sense = name.includes(' ') ? senseOf(name.slice(name.lastIndexOf(' ') + 1)) : null;
  return sense === 'region' || sense === 'nature' || sense === 'site' || sense === 'country';
}

/** "the administration" of "food and drug administration", "the ministry" of "ministry of health"; "the drug" is neither. */
function isHeadOf(lemma: string, name: string): boolean {
  if (!name.includes(lemma)) return false;
  const words = name.split(' ');
  const at = words.lastIndexOf(lemma);
  if (at < 0) return false;
  return at === words.length - 1 || /^(of|for|on|to|against|in)$/.test(words[at + 1]) || NAMED_BEHIND.has(lemma);
}

/** Nouns that stand before the name proper: "River Thames", "Bank Austria". */
const NAMED_BEHIND = new Set(
  'river lake mount mountain port fort camp cape hotel castle villa island isle gulf bay bank club team radio operation hurricane storm typhoon cyclone'.split(
    ' ',
  ),
);

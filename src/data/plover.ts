import { COOPERATION } from './plover/cooperation';
import { FORCE } from './plover/force';
import { OBJECT_CLASSES } from './plover/objects';
import type { ObjectClass, PloverCategory, PloverRow } from './plover/row';
import { VIOLENCE } from './plover/violence';
import { WORDS } from './plover/words';
import { YIELDING } from './plover/yielding';

export { OBJECT_CLASSES } from './plover/objects';
export type { ObjectClass, PloverCategory, PloverRow } from './plover/row';

/** Every row, by category. Order means nothing: a longer row (with object, with preposition) beats a shorter one. */
export const PLOVER_ROWS: readonly PloverRow[] = [...COOPERATION, ...YIELDING, ...WORDS, ...FORCE, ...VIOLENCE];

/** Base score of each category on PLOVER's scale from conflict (-10) to cooperation (10). */
export const PLOVER_SCORES: Readonly<Record<PloverCategory, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

/** What is known of a deed when its category is asked for. */
export interface Deed {
  /** Verb lemma, with particle or preposition if it has one: `warn against`; `vow to enter` for a verb that governs another. */
  readonly lemma: string;
  /** Preposition of the argument in question, when `lemma` does not hold it already. */
  readonly preposition?: string | null;
  /** Words of the object, any case: "a limited military operation". */
  readonly object?: string | null;
  /** `EntityType` of the object, where it is a name: "released Ana Reyes" frees a person. */
  readonly objectType?: string | null;
  /** Lemma of the verb it governs ("enter" of "vowed to enter"), when `lemma` does not hold it already. */
  readonly complement?: string | null;
  /** `ModalityKind` of the claim. */
  readonly modality: string;
  /** `Polarity` of the claim. */
  readonly polarity: string;
}

const TABLE: ReadonlyMap<string, PloverRow> = new Map(PLOVER_ROWS.map((row) => [keyOf(row.lemma, row.object), row]));
const CLASSES_OF: ReadonlyMap<string, readonly ObjectClass[]> = classesOfNouns();

/** Verbs that take the category of the verb they govern: "began to withdraw", "helped to rescue". */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'continue',
  'keep',
  'proceed',
  'manage',
  'resume',
  'help',
  'try',
  'attempt',
  'seek',
  'move',
  'rush',
  'intend',
  'plan',
  'decide',
  'prepare',
  'choose',
]);
/** Verbs by which one binds oneself: what follows is promised, or threatened. */
const COMMISSIVE: ReadonlySet<string> = new Set([
  'agree',
  'promise',
  'pledge',
  'vow',
  'offer',
  'commit',
  'swear',
  'undertake',
  'volunteer',
  'consent',
  'be ready',
  'be willing',
  'be prepared',
  'guarantee',
]);
/** Verbs that refuse what follows. */
const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline', 'vow not', 'threaten not']);
/** Verbs of planning bear no deed yet; what follows is in the future. */
const PLANNING: ReadonlySet<string> = new Set(['intend', 'plan', 'decide', 'prepare', 'choose']);

const COOPERATIVE: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const GIVING_WAY: ReadonlySet<string> = new Set(['RETREAT', 'CONCEDE']);
const MATERIAL_CONFLICT: ReadonlySet<string> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/**
 * PLOVER category of a deed, or null where it has none. One category only.
 * A deed done or tried has its row's category. One promised or conditional is a promise (AGREE, CONCEDE) or a threat
 * (THREATEN). One merely possible, considered, wished, required or asked for has none. Denied, it has none, save that
 * to say one will not cooperate is to REJECT. Auxiliaries are in no row.
 */
export function categoryOf(deed: Deed): PloverCategory | null {
  if (deed.polarity === 'open') return null;
  const { lemma, complement } = splitComplement(deed);
  if (complement === null) return shaded(baseCategory(lemma, deed), deed);
  return governed(lemma, complement, deed);
}

/** Category of the row alone, before modality and polarity are looked at. */
export function baseCategory(
  lemma: string,
  deed: Pick<Deed, 'preposition' | 'object' | 'objectType'>,
): PloverCategory | null {
  const row = findRow(lemma, deed.preposition ?? null, classesOf(deed));
  return row === undefined ? null : row.category;
}

function findRow(lemma: string, preposition: string | null, classes: readonly ObjectClass[]): PloverRow | undefined {
  for (const form of lemmaForms(lemma, preposition)) {
    for (const objectClass of classes) {
      const row = TABLE.get(keyOf(form, objectClass));
      if (row !== undefined) return row;
    }
    const row = TABLE.get(keyOf(form, undefined));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Longest first: "pull out of", "pull out", "pull"; each in American spelling too. */
function lemmaForms(lemma: string, preposition: string | null): string[] {
  const whole = preposition === null || lemma.endsWith(` ${preposition}`) ? lemma : `${lemma} ${preposition}`;
  const words = whole.split(' ');
  const prefixes = words.map((_, index) => words.slice(0, words.length - index).join(' '));
  return prefixes.flatMap((prefix) => (prefix === american(prefix) ? [prefix] : [prefix, american(prefix)]));
}

/** "criticise", "favour" as "criticize", "favor"; tried only after the word as written ("promise"). */
function american(lemma: string): string {
  return lemma.replace(/ise\b/, 'ize').replace(/our\b/, 'or');
}

function governed(verb: string, complement: string, deed: Deed): PloverCategory | null {
  const whole = TABLE.get(keyOf(`${verb} to ${complement}`, undefined));
  if (whole !== undefined) return whole.category;
  const inner = baseCategory(complement, deed);
  if (REFUSING.has(verb)) return deed.polarity === 'denied' ? null : 'REJECT';
  if (COMMISSIVE.has(verb)) return deed.polarity === 'denied' ? null : promised(inner, verb);
  if (verb === 'threaten') return deed.polarity === 'denied' ? null : 'THREATEN';
  if (PLANNING.has(verb)) return shaded(inner, { ...deed, modality: 'planned' });
  if (TRANSPARENT.has(verb)) return shaded(inner, deed);
  return shaded(baseCategory(verb, { preposition: null, object: null }), { ...deed, modality: 'actual' });
}

/** "vowed to attack" threatens; "agreed to release", "offered to mediate" agree; "agreed" to nothing known still agrees. */
function promised(inner: PloverCategory | null, verb: string): PloverCategory | null {
  if (inner !== null && MATERIAL_CONFLICT.has(inner)) return 'THREATEN';
  if (inner === 'REJECT') return 'REJECT';
  if (inner !== null && (COOPERATIVE.has(inner) || GIVING_WAY.has(inner))) return 'AGREE';
  return verb === 'vow' || verb === 'swear' ? null : 'AGREE';
}

function shaded(base: PloverCategory | null, deed: Pick<Deed, 'modality' | 'polarity'>): PloverCategory | null {
  if (base === null) return null;
  switch (deed.modality) {
    case 'actual':
    case 'attempted':
      return deed.polarity === 'denied' ? null : base;
    case 'planned':
    case 'conditional':
      return deed.polarity === 'denied' ? refusal(base) : intended(base);
    default:
      return null;
  }
}

function intended(base: PloverCategory): PloverCategory {
  if (COOPERATIVE.has(base)) return 'AGREE';
  if (GIVING_WAY.has(base)) return 'CONCEDE';
  return MATERIAL_CONFLICT.has(base) ? 'THREATEN' : base;
}

/** To say that one will not help is to reject; that one will not strike has no category of its own. */
function refusal(base: PloverCategory): PloverCategory | null {
  return COOPERATIVE.has(base) || GIVING_WAY.has(base) ? 'REJECT' : null;
}

function splitComplement(deed: Deed): { lemma: string; complement: string | null } {
  if (TABLE.has(keyOf(deed.lemma, undefined))) return { lemma: deed.lemma, complement: deed.complement ?? null };
  const at = deed.lemma.indexOf(' to ');
  if (at <= 0) return { lemma: deed.lemma, complement: deed.complement ?? null };
  return { lemma: deed.lemma.slice(0, at), complement: deed.lemma.slice(at + 4) };
}

const PHRASE_END: ReadonlySet<string> = new Set([
  'of',
  'to',
  'for',
  'on',
  'in',
  'at',
  'with',
  'from',
  'by',
  'against',
  'over',
  'into',
  'between',
  'about',
  'that',
  'which',
  'who',
  'among',
  'under',
]);

/** What a type says of a name that no word list holds. */
const CLASS_OF_TYPE: Readonly<Record<string, ObjectClass>> = { person: 'people', group: 'people', unit: 'troops' };
/** Modifiers that make a raid of a rescue: "a search operation", "a humanitarian mission". */
const PEACEFUL: ReadonlySet<string> = new Set([
  'rescue',
  'relief',
  'humanitarian',
  'search',
  'peace',
  'peacekeeping',
  'aid',
  'cleanup',
  'cleaning',
  'vaccination',
]);

/** Classes of an object, its head (last word before a preposition) first: "military aid to the north" is `aid`. */
function classesOf(deed: Pick<Deed, 'object' | 'objectType'>): ObjectClass[] {
  const words = headWords(deed.object ?? '');
  const classes = words.flatMap((word) => CLASSES_OF.get(singular(word)) ?? CLASSES_OF.get(word) ?? []);
  const byType = Object.hasOwn(CLASS_OF_TYPE, deed.objectType ?? '') ? [CLASS_OF_TYPE[deed.objectType!]] : [];
  const peaceful = words.some((word) => PEACEFUL.has(word));
  return [...new Set([...classes, ...byType])].filter((name) => !(peaceful && name === 'assault'));
}

function headWords(phrase: string): string[] {
  const words = phrase
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => word !== '');
  const end = words.findIndex((word, index) => index > 0 && PHRASE_END.has(word));
  return (end < 0 ? words : words.slice(0, end)).reverse();
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word === 'ties' ? 'tie' : `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function classesOfNouns(): Map<string, ObjectClass[]> {
  const found = new Map<string, ObjectClass[]>();
  for (const [name, nouns] of Object.entries(OBJECT_CLASSES) as [ObjectClass, readonly string[]][])
    for (const noun of nouns) found.set(noun, [...(found.get(noun) ?? []), name]);
  return found;
}

function keyOf(lemma: string, object: ObjectClass | undefined): string {
  return object === undefined ? lemma : `${lemma} <${object}>`;
}

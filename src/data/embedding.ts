import type { ModalityKind, SpeechAct } from '../model';

/**
 * What a word does to the clause it governs.
 *
 * - `control`: whose deed the clause is when it names no subject: the governor's `subject` or its `object`.
 * - `modality`, `polarity`: how far the clause is said to hold. `actual` and `affirmed` change nothing.
 * - `negated`: what a denied governor does to the clause. `flip`: "did not manage to leave" denies leaving;
 *   `open`: "did not promise to leave" says nothing of leaving; `keep`: "does not regret leaving" still presupposes it.
 */
export interface Embedding {
  readonly lemma: string;
  /** Preposition or particle that must introduce the clause: `of` of "accuse of killing"; null for a plain infinitive or gerund. */
  readonly by: string | null;
  readonly control: 'subject' | 'object';
  readonly modality: ModalityKind;
  readonly polarity: 'affirmed' | 'denied';
  readonly negated: 'flip' | 'open' | 'keep';
  /** Set where the clause is somebody's word: "accused Y of killing Z". */
  readonly act: SpeechAct | null;
  /** Rules a gerund only: "stopped to rest" is no end of resting. */
  readonly gerundOnly: boolean;
  /** Rules a clause only in the passive: "is said to", "is scheduled to". */
  readonly passiveOnly: boolean;
  /** A sentence with the clause's predicate in brackets; a test reads it and compares modality and polarity. */
  readonly example: string;
}

type Row = readonly [
  lemmas: string,
  control: Embedding['control'],
  modality: ModalityKind,
  polarity: Embedding['polarity'],
  negated: Embedding['negated'],
  example: string,
];

/** `*` in an example stands for the row's verb in the past tense. Verbs that take an infinitive or a gerund. */
const VERBS: readonly Row[] = [
  [
    'vow plan intend agree offer promise pledge threaten decide prepare undertake aim propose choose resolve swear arrange move opt elect volunteer mean prefer conspire plot vote',
    'subject',
    'planned',
    'affirmed',
    'open',
    'The army * to [enter] the town.',
  ],
  ['go', 'subject', 'planned', 'affirmed', 'flip', 'The company is going to [close] the plant.'],
  [
    'try attempt sue seek strive struggle endeavor endeavour work fight scramble race rush labor',
    'subject',
    'attempted',
    'affirmed',
    'open',
    'The crew * to [save] the ship.',
  ],
  [
    'want hope wish desire long yearn aspire like love hate',
    'subject',
    'wished',
    'affirmed',
    'open',
    'The union * to [open] the port.',
  ],
  [
    'consider contemplate mull float moot debate discuss weigh explore suggest recommend advocate envisage envision',
    'subject',
    'considered',
    'affirmed',
    'open',
    'The ministry * [closing] the port.',
  ],
  // Who "does not want them to leave" wants them not to.
  ['want wish like', 'object', 'wished', 'affirmed', 'flip', 'The union * the bank to [open] the port.'],
  [
    'prefer need desire intend mean',
    'object',
    'wished',
    'affirmed',
    'open',
    'The union * the bank to [open] the port.',
  ],
  ['need', 'subject', 'required', 'affirmed', 'open', 'The town needs to [repair] the bridge.'],
  ['have', 'subject', 'required', 'affirmed', 'open', 'The town has to [repair] the bridge.'],
  ['seem appear tend', 'subject', 'likely', 'affirmed', 'flip', 'The army * to [control] the town.'],
  [
    'begin start continue keep resume proceed manage happen get help come succeed finish enjoy dare bother serve suffice',
    'subject',
    'actual',
    'affirmed',
    'flip',
    'The crew * to [repair] the bridge.',
  ],
  ['rule-out', 'subject', 'planned', 'denied', 'open', 'The ministry ruled out [sending] troops.'],
  [
    'call-off put-off hold-off postpone delay defer',
    'subject',
    'planned',
    'denied',
    'open',
    'The union called off [closing] the port.',
  ],
  ['risk', 'subject', 'possible', 'affirmed', 'flip', 'The bank * [losing] its licence.'],
  ['do-little do-nothing', 'subject', 'actual', 'denied', 'flip', 'The law did little to [lower] rents.'],
  [
    'do-more do-much do-enough do-anything do-something do-everything do-plenty',
    'subject',
    'actual',
    'affirmed',
    'flip',
    'The grant did much to [save] the theatre.',
  ],
  ['give-up', 'subject', 'actual', 'denied', 'open', 'The company gave up [making] ships.'],
  ['set-out', 'subject', 'attempted', 'affirmed', 'open', 'The ministry has set out to [repair] the bridge.'],
  [
    'end-up wind-up carry-on keep-on go-on',
    'subject',
    'actual',
    'affirmed',
    'flip',
    'The company ended up [closing] the plant.',
  ],
  ['claim', 'subject', 'actual', 'affirmed', 'open', 'The group * to [hold] the town.'],
  ['fail neglect omit forget', 'subject', 'actual', 'denied', 'flip', 'The ministry * to [produce] a plan.'],
  ['refuse decline', 'subject', 'actual', 'denied', 'open', 'The ministry * to [publish] the report.'],
  [
    'stop cease quit avoid halt forgo resist',
    'subject',
    'actual',
    'denied',
    'flip',
    'The company * [supplying] the army.',
  ],
  ['deny', 'subject', 'actual', 'denied', 'open', 'The company denied [bribing] the minister.'],
  [
    'admit confess recall remember regret acknowledge report',
    'subject',
    'actual',
    'affirmed',
    'keep',
    'The clerk * [taking] the money.',
  ],
  [
    'urge ask tell order press push pressure beg invite instruct command direct request implore advise encourage lobby petition summon warn exhort entreat remind recommend counsel challenge dare nudge goad badger pester',
    'object',
    'asked',
    'affirmed',
    'open',
    'The mayor * the company to [close] the plant.',
  ],
  [
    'require oblige obligate',
    'object',
    'required',
    'affirmed',
    'open',
    'The law * the company to [publish] the accounts.',
  ],
  [
    'expect project predict forecast anticipate believe think consider estimate presume assume know find show',
    'object',
    'likely',
    'affirmed',
    'flip',
    'Analysts * the company to [close] the plant.',
  ],
  [
    'understand fear reckon deem judge tip suspect',
    'object',
    'likely',
    'affirmed',
    'flip',
    'The ship is * to [carry] weapons.',
  ],
  [
    'report allege rumor rumour say claim',
    'object',
    'likely',
    'affirmed',
    'flip',
    'The ship is said to [carry] weapons.',
  ],
  [
    'allow permit enable let authorize authorise license entitle empower free leave',
    'object',
    'possible',
    'affirmed',
    'flip',
    'The treaty * the company to [open] a mine.',
  ],
  [
    'cause lead make drive prompt get induce spur persuade convince inspire provoke entice lure embolden trick',
    'object',
    'actual',
    'affirmed',
    'flip',
    'The strike * the company to [close] the plant.',
  ],
  // Whom a court "could not compel to pay" may pay of himself.
  ['force compel coerce', 'object', 'actual', 'affirmed', 'open', 'The strike * the company to [close] the plant.'],
  [
    'see hear watch observe notice catch',
    'object',
    'actual',
    'affirmed',
    'open',
    'Neighbors saw the men [leave] the house.',
  ],
  [
    'hire retain engage recruit enlist appoint commission deploy dispatch nominate task designate delegate',
    'object',
    'planned',
    'affirmed',
    'open',
    'The bank * the firm to [review] the offers.',
  ],
  ['clear', 'object', 'possible', 'affirmed', 'flip', 'The inspector cleared the ship to [leave] the port.'],
  [
    'book tap line-up sound-out earmark pencil-in',
    'object',
    'planned',
    'affirmed',
    'open',
    'The singer was * to [open] the show.',
  ],
  ['pay-somebody', 'object', 'planned', 'affirmed', 'open', 'The clan paid the guard to [open] the gate.'],
  ['offer-somebody', 'object', 'asked', 'affirmed', 'open', 'The clan offered him $900 to [open] the gate.'],
  ['be-found', 'object', 'actual', 'affirmed', 'open', 'The ship was found to [carry] weapons.'],
  ['teach', 'object', 'possible', 'affirmed', 'open', 'The pilot taught the crew to [land] the plane.'],
  ['forbid', 'object', 'actual', 'denied', 'open', 'The court forbade the company to [open] the mine.'],
  ['motivate tempt help', 'object', 'actual', 'affirmed', 'open', 'The grant helped the town to [repair] the bridge.'],
  ['suppose', 'object', 'planned', 'affirmed', 'open', 'The trial was supposed to [begin] on Monday.'],
  ['give-time', 'object', 'asked', 'affirmed', 'open', 'The owner was given six months to [repair] the roof.'],
  ['bring-oneself', 'object', 'actual', 'affirmed', 'flip', 'The mayor brought himself to [sign] the order.'],
  ['vote-down', 'subject', 'actual', 'affirmed', 'open', 'The members voted to [reject] the offer.'],
  ['schedule', 'object', 'planned', 'affirmed', 'flip', 'The court is scheduled to [hear] the case.'],
  ['set slate', 'object', 'planned', 'affirmed', 'flip', 'The ministry is set to [publish] the report.'],
];

type PrepositionRow = readonly [
  lemmas: string,
  by: string,
  control: Embedding['control'],
  modality: ModalityKind,
  polarity: Embedding['polarity'],
  negated: Embedding['negated'],
  act: SpeechAct | null,
  example: string,
];

/** Verbs that take a gerund after a preposition. */
const PREPOSITION_VERBS: readonly PrepositionRow[] = [
  [
    'assist help aid support',
    'in',
    'object',
    'actual',
    'affirmed',
    'open',
    null,
    'The army assisted the town in [repairing] the bridge.',
  ],
  [
    'accuse suspect',
    'of',
    'object',
    'actual',
    'affirmed',
    'open',
    'says',
    'The union * the company of [taking] bribes.',
  ],
  [
    'acquit clear exonerate',
    'of',
    'object',
    'actual',
    'denied',
    'open',
    'says',
    'The court cleared the clerk of [taking] bribes.',
  ],
  [
    'convict',
    'of',
    'object',
    'actual',
    'affirmed',
    'open',
    'says',
    'The court convicted the clerk of [taking] bribes.',
  ],
  ['charge', 'with', 'object', 'likely', 'affirmed', 'open', null, 'Police * the clerk with [taking] bribes.'],
  ['call', 'on', 'object', 'asked', 'affirmed', 'open', null, 'The envoy called on the rebels to [leave] the town.'],
  ['call', 'for', 'object', 'asked', 'affirmed', 'open', null, 'The envoy called for the rebels to [leave] the town.'],
  [
    'appeal',
    'to',
    'object',
    'asked',
    'affirmed',
    'open',
    null,
    'The envoy appealed to the rebels to [leave] the town.',
  ],
  [
    'plead',
    'with',
    'object',
    'asked',
    'affirmed',
    'open',
    null,
    'The envoy pleaded with the rebels to [leave] the town.',
  ],
  ['wait', 'for', 'object', 'wished', 'affirmed', 'open', null, 'The rebels waited for the army to [leave] the town.'],
  [
    'blame criticize criticise praise thank condemn dock fine punish arrest detain jail imprison sue prosecute suspend sack dismiss expel fault rebuke reprimand chide castigate denounce ridicule attack commend applaud hail credit',
    'for',
    'object',
    'actual',
    'affirmed',
    'keep',
    'says',
    'The union * the company for [closing] the plant.',
  ],
  [
    'prevent stop keep ban bar block discourage dissuade deter prohibit restrain exclude save',
    'from',
    'object',
    'actual',
    'denied',
    'flip',
    null,
    'The court * the company from [opening] the mine.',
  ],
  [
    'refrain abstain desist stop',
    'from',
    'subject',
    'actual',
    'denied',
    'flip',
    null,
    'The company refrained from [opening] the mine.',
  ],
  ['amount', 'to', 'subject', 'actual', 'affirmed', 'flip', null, 'The order amounted to [closing] the port.'],
  ['commit', 'to', 'subject', 'planned', 'affirmed', 'open', null, 'The company committed to [closing] the plant.'],
  ['insist plan', 'on', 'subject', 'planned', 'affirmed', 'open', null, 'The company * on [opening] the mine.'],
  ['think dream talk', 'of', 'subject', 'considered', 'affirmed', 'open', null, 'They * of [leaving] the country.'],
  [
    'think talk',
    'about',
    'subject',
    'considered',
    'affirmed',
    'open',
    null,
    'The company * about [leaving] the country.',
  ],
  ['succeed', 'in', 'subject', 'actual', 'affirmed', 'flip', null, 'The crew succeeded in [saving] the ship.'],
  [
    'warn caution advise',
    'against',
    'object',
    'asked',
    'denied',
    'open',
    null,
    'The mayor * the company against [closing] the plant.',
  ],
  [
    'decide',
    'against',
    'subject',
    'planned',
    'denied',
    'open',
    null,
    'The company decided against [closing] the plant.',
  ],
];

/** Adjectives: "is likely to". The subject of the adjective is the subject of the clause. */
const ADJECTIVES: readonly Row[] = [
  ['able', 'subject', 'possible', 'affirmed', 'flip', 'The crew is able to [repair] the bridge.'],
  ['eligible', 'subject', 'possible', 'affirmed', 'flip', 'The crew is eligible to [join] the fund.'],
  ['unable powerless', 'subject', 'actual', 'denied', 'flip', 'The crew was unable to [repair] the bridge.'],
  [
    'likely sure certain apt liable prone',
    'subject',
    'likely',
    'affirmed',
    'flip',
    'The army is likely to [enter] the town.',
  ],
  ['unlikely', 'subject', 'likely', 'denied', 'flip', 'The army is unlikely to [enter] the town.'],
  [
    'willing ready prepared open free available content',
    'subject',
    'possible',
    'affirmed',
    'open',
    'The bank is willing to [lend] money.',
  ],
  [
    'unwilling reluctant hesitant loath',
    'subject',
    'possible',
    'denied',
    'open',
    'The bank is reluctant to [lend] money.',
  ],
  [
    'about set due poised bound scheduled slated determined committed resolved',
    'subject',
    'planned',
    'affirmed',
    'open',
    'The army is poised to [enter] the town.',
  ],
  [
    'eager keen anxious desperate impatient',
    'subject',
    'wished',
    'affirmed',
    'open',
    'The bank is eager to [sell] the land.',
  ],
  [
    'supposed obliged obligated',
    'subject',
    'required',
    'affirmed',
    'open',
    'The bank is obliged to [publish] the accounts.',
  ],
  [
    'quick slow right wrong glad happy sorry sad proud',
    'subject',
    'actual',
    'affirmed',
    'open',
    'The bank was quick to [publish] the accounts.',
  ],
];

/** Adjectives with a preposition and a gerund: adjectives, preposition, modality, polarity, what a denial does, example. */
const PREPOSITION_ADJECTIVES: readonly (readonly [
  lemmas: string,
  by: string,
  modality: ModalityKind,
  polarity: Embedding['polarity'],
  negated: Embedding['negated'],
  example: string,
])[] = [
  ['interested', 'in', 'considered', 'affirmed', 'open', 'The bank is interested in [buying] the land.'],
  ['capable', 'of', 'possible', 'affirmed', 'flip', 'The army is capable of [holding] the town.'],
  ['incapable', 'of', 'possible', 'denied', 'flip', 'The army is incapable of [holding] the town.'],
  ['far', 'from', 'actual', 'denied', 'flip', 'The bank is far from [selling] the land.'],
  ['close', 'to', 'planned', 'affirmed', 'open', 'The bank is close to [selling] the land.'],
  ['serious', 'about', 'planned', 'affirmed', 'open', 'The bank is serious about [selling] the land.'],
];

const GERUND_ONLY = new Set(
  'float moot postpone delay defer risk stop quit avoid halt forgo resist consider contemplate mull debate discuss weigh explore suggest recommend advocate envisage envision deny admit recall regret acknowledge report'.split(
    ' ',
  ),
);

const PASSIVE_ONLY = new Set(
  'report allege rumor rumour say claim understand fear reckon deem judge tip suspect schedule set slate book tap line-up sound-out earmark pencil-in'.split(
    ' ',
  ),
);

const table = new Map<string, Embedding[]>();

function add(kind: string, embedding: Embedding): void {
  const key = `${kind}/${embedding.lemma}`;
  const rows = table.get(key);
  if (rows) rows.push(embedding);
  else table.set(key, [embedding]);
}

for (const [kind, rows] of [['verb', VERBS] as const, ['adjective', ADJECTIVES] as const])
  for (const [lemmas, control, modality, polarity, negated, example] of rows)
    for (const lemma of lemmas.split(' '))
      add(kind, {
        lemma,
        by: null,
        control,
        modality,
        polarity,
        negated,
        act: null,
        gerundOnly: control === 'subject' && GERUND_ONLY.has(lemma),
        passiveOnly: control === 'object' && PASSIVE_ONLY.has(lemma),
        example,
      });

for (const [lemmas, by, modality, polarity, negated, example] of PREPOSITION_ADJECTIVES)
  for (const lemma of lemmas.split(' '))
    add('adjective', {
      lemma,
      by,
      control: 'subject',
      modality,
      polarity,
      negated,
      act: null,
      gerundOnly: false,
      passiveOnly: false,
      example,
    });

for (const [lemmas, by, control, modality, polarity, negated, act, example] of PREPOSITION_VERBS)
  for (const lemma of lemmas.split(' '))
    add('verb', {
      lemma,
      by,
      control,
      modality,
      polarity,
      negated,
      act,
      gerundOnly: false,
      passiveOnly: false,
      example,
    });

/**
 * Verbs whose addressee stands behind a preposition and is the one who is to act: "called on the rebels to leave". For these `by` is
 * that preposition, and the clause is an infinitive.
 */
export const ADDRESSEE_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['on', 'upon', 'for']],
  ['appeal', ['to']],
  ['plead', ['with']],
  ['wait', ['for']],
]);

/** Every row, for the tests that read the examples. */
export const EMBEDDINGS: readonly Embedding[] = [...table.values()].flat();

/**
 * The row for a governor. A lemma may stand in a subject row and an object row ("wants to leave", "wants them to leave",
 * "is reported to have left"): `hasObject` chooses; without a fitting row any row of that lemma is taken.
 */
export function embeddingOf(
  kind: 'verb' | 'adjective',
  lemma: string,
  by: string | null,
  hasObject: boolean,
): Embedding | null {
  const rows = (table.get(`${kind}/${lemma}`) ?? []).filter((row) => row.by === by);
  const wanted = hasObject ? 'object' : 'subject';
  return rows.find((row) => row.control === wanted) ?? rows[0] ?? null;
}

import type { ModalityKind } from '../model';

/** What a noun says of the infinitive that hangs on it: "its refusal to sign". */
export interface InfinitiveNoun {
  readonly noun: string;
  readonly modality: ModalityKind;
  readonly polarity: 'affirmed' | 'denied';
  /** First words of the edge type. */
  readonly prefix: readonly string[];
  /** A sentence with the infinitive in brackets; `*` stands for the noun. */
  readonly example: string;
}

const ROWS: readonly (readonly [
  nouns: string,
  modality: ModalityKind,
  polarity: 'affirmed' | 'denied',
  prefix: string,
  example: string,
])[] = [
  [
    'refusal failure reluctance unwillingness inability',
    'actual',
    'denied',
    '',
    "The bank's * to [pay] the crew delayed the ship.",
  ],
  [
    'attempt effort bid push drive struggle',
    'attempted',
    'affirmed',
    'tried to',
    "The bank's * to [sell] the port failed.",
  ],
  [
    'call demand order request appeal plea pressure ultimatum invitation instruction',
    'asked',
    'affirmed',
    'asked to',
    "The mayor rejected the union's * to [close] the port.",
  ],
  [
    'ability right chance opportunity power permission freedom capacity authority licence license permit',
    'possible',
    'affirmed',
    'can',
    "The judge limited the bank's * to [sell] land.",
  ],
  ['duty obligation need', 'required', 'affirmed', 'must', "The judge noted the bank's * to [pay] the crew."],
  ['desire wish hope eagerness', 'wished', 'affirmed', 'hoped to', "The bank's * to [sell] the port is known."],
  ['willingness readiness', 'possible', 'affirmed', 'may', "The bank's * to [sell] the port is known."],
];

export const INFINITIVE_NOUNS: ReadonlyMap<string, InfinitiveNoun> = new Map(
  ROWS.flatMap(([nouns, modality, polarity, prefix, example]) =>
    nouns.split(' ').map(
      (noun) =>
        [
          noun,
          {
            noun,
            modality,
            polarity,
            prefix: prefix.split(' ').filter(Boolean),
            example: example.replace('*', noun),
          },
        ] as const,
    ),
  ),
);

/** Nouns whose infinitive is a deed asked of somebody: "calls to resign". Lower case in. */
export const isAsking = (noun: string): boolean => INFINITIVE_NOUNS.get(noun)?.modality === 'asked';

/**
 * Verbs of what one does with a demand made of oneself: "rejected calls to resign", "bowed to pressure to sell". Who "repeats" or
 * "backs" one is not who is asked. Lemmas; each is read in the sentence of `MET_EXAMPLE` by a test.
 */
export const MEETING_DEMANDS: ReadonlySet<string> = new Set(
  'resist reject ignore refuse dismiss defy face receive accept heed rebuff spurn obey decline consider weigh challenge contest violate disobey flout withstand disregard meet answer fight resent encounter'.split(
    ' ',
  ),
);

export const MET_EXAMPLE = 'The bank * demands from the union to [close] the port.';

/** The same with a preposition before the demand: "is under pressure to", "bowed to calls to". */
export const YIELDING: ReadonlySet<string> = new Set(
  'be come bow yield respond cave agree accede submit listen react'.split(' '),
);

/** Nouns that say what somebody sets out to do: "steps to limit the damage". */
const UNDERTAKINGS = new Set(
  'step effort plan attempt move bid push offer proposal decision threat promise pledge vow way chance right ability need refusal failure intention desire order call deal agreement campaign struggle willingness readiness commitment measure reason ground grounds evidence opportunity power authority mandate capacity duty obligation permission licence license deadline time money room scope leeway'.split(
    ' ',
  ),
);

/** Whether an infinitive right behind this noun belongs to it. Lower case in. */
export function takesInfinitive(noun: string): boolean {
  return UNDERTAKINGS.has(noun) || INFINITIVE_NOUNS.has(noun);
}

/** What a deed is said to be that somebody has before him: "the aim is to close the gap"; nobody can be told by them to do it but their owner. */
export const WHAT_DEEDS_ARE: ReadonlySet<string> = new Set(
  'aim goal objective purpose reason intention intent plan idea ambition hope dream wish priority task job mission role duty challenge answer solution option alternative point strategy'.split(
    ' ',
  ),
);

/** Nouns of what somebody may be ready, able or bound to do, and those of the deeds of setting out to do it. */
const AIMS = 'plan intention intent aim goal ambition desire wish hope willingness readiness';
const VENTURES = 'attempt effort bid push drive move offer proposal decision promise pledge vow commitment threat';
const RIGHTS =
  'right power authority mandate ability capacity chance opportunity permission licence license permit freedom';

/** Verbs by which their subject undertakes what the infinitive of their object tells: "has plans to sell the port". */
export interface Undertaking {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** What the verb denied makes of the deed: who has no plan to sell plans no sale; who announced none may have one. */
  readonly denied: 'denied' | 'open';
  /** A sentence in which the bank is the one who does what stands in brackets. */
  readonly example: string;
}

const UNDERTAKING_ROWS: readonly (readonly [
  verbs: string,
  nouns: string,
  denied: 'denied' | 'open',
  example: string,
])[] = [
  ['have', `${AIMS} ${RIGHTS} duty obligation need`, 'denied', 'The bank has plans to [sell] the port.'],
  ['make', VENTURES, 'denied', 'The bank made a promise to [rebuild] the port.'],
  ['take', 'decision', 'denied', 'The bank took the decision to [sell] the port.'],
  ['launch mount begin', 'attempt effort bid push drive', 'denied', 'The bank launched a bid to [buy] the port.'],
  ['give', 'undertaking commitment promise pledge', 'denied', 'The bank gave a pledge to [keep] the port.'],
  ['win gain secure get obtain receive', RIGHTS, 'denied', 'The bank won the right to [use] the port.'],
  [
    'announce unveil outline reveal disclose renew repeat reiterate reaffirm confirm',
    `${AIMS} ${VENTURES}`,
    'open',
    'The bank announced plans to [sell] the port.',
  ],
  [
    'express voice declare state signal show indicate',
    'intention intent ambition desire wish hope willingness readiness',
    'open',
    'The bank expressed a desire to [sell] the port.',
  ],
  [
    'reach sign strike seal conclude',
    'agreement deal accord pact',
    'open',
    'The bank and the union signed a deal to [sell] the port.',
  ],
];

const words = (list: string) => new Set(list.split(' '));

export const UNDERTAKINGS_OF_VERBS: readonly Undertaking[] = UNDERTAKING_ROWS.map(
  ([verbs, nouns, denied, example]) => ({
    verbs: words(verbs),
    nouns: words(nouns),
    denied,
    example,
  }),
);

/** Nouns of what somebody can deny: "denied any plan to sell the port". */
export const DENIED_UNDERTAKINGS: ReadonlySet<string> = words(
  `${AIMS} attempt effort bid decision offer deal agreement`,
);

/** How a verb with this noun for its object makes its subject the one who acts; null where it does not. Lemmas in. */
export const undertakingOf = (verb: string, noun: string): Undertaking | null =>
  UNDERTAKINGS_OF_VERBS.find(({ verbs, nouns }) => verbs.has(verb) && nouns.has(noun)) ?? null;

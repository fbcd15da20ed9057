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
    'call demand order request appeal',
    'asked',
    'affirmed',
    'asked to',
    "The mayor rejected the union's * to [close] the port.",
  ],
  [
    'ability right chance opportunity power permission freedom capacity authority',
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

/** Nouns that say what somebody sets out to do: "steps to limit the damage". */
const UNDERTAKINGS = new Set(
  'step effort plan attempt move bid push offer proposal decision threat promise pledge vow way chance right ability need refusal failure intention desire order call deal agreement campaign struggle willingness readiness commitment measure reason opportunity power authority mandate capacity duty obligation permission licence license deadline time money'.split(
    ' ',
  ),
);

/** Whether an infinitive right behind this noun belongs to it. Lower case in. */
export function takesInfinitive(noun: string): boolean {
  return UNDERTAKINGS.has(noun) || INFINITIVE_NOUNS.has(noun);
}

import type { ModalityKind } from '../model';

/** What a noun says of the gerund that hangs on it: "sold it in the hope of paying its debts". */
export interface GerundNoun {
  readonly noun: string;
  /** What stands between noun and gerund. */
  readonly mark: string;
  readonly modality: ModalityKind;
  /** First words of the edge type. */
  readonly prefix: readonly string[];
  /** A sentence in which the bank is the one who does what stands in brackets. */
  readonly example: string;
}

const ROWS: readonly (readonly [
  nouns: string,
  mark: string,
  modality: ModalityKind,
  prefix: string,
  example: string,
])[] = [
  ['hope', 'of', 'wished', 'hoped to', 'The bank sold the port in the * of [saving] the fund.'],
  [
    'aim goal intention purpose objective',
    'of',
    'planned',
    'aimed to',
    'The bank bought the port with the * of [closing] the docks.',
  ],
];

export const GERUND_NOUNS: ReadonlyMap<string, GerundNoun> = new Map(
  ROWS.flatMap(([nouns, mark, modality, prefix, example]) =>
    nouns
      .split(' ')
      .map(
        (noun) =>
          [noun, { noun, mark, modality, prefix: prefix.split(' '), example: example.replace('*', noun) }] as const,
      ),
  ),
);

/**
 * Who tells mostly of somebody else: "his lawyer said he had slept" speaks of the client, "a prosecutor said she could be charged"
 * of whoever the text was about. A row is nouns for people who are told of without a name.
 */
export interface TellerRow {
  readonly nouns: string;
  /** Of whom they tell: whom they belong to ("his lawyer", "a friend of Vega"), or whoever else was told of. */
  readonly of: 'owner' | 'others';
  /** `*` stands for the noun; the two phrases in brackets are one. */
  readonly example: string;
}

export const TELLER_ROWS: readonly TellerRow[] = [
  {
    nouns:
      'lawyer solicitor attorney barrister counsel advocate agent publicist spokesman spokesperson representative publisher promoter',
    of: 'owner',
    example: '[Tom Vega] did not answer. His * said [he] had sold the house.',
  },
  {
    nouns:
      'mother father sister brother son daughter uncle aunt cousin grandmother grandfather relative friend neighbour neighbor',
    of: 'owner',
    example: 'Police arrested [Tom Vega] at home. His * said [he] had been beaten.',
  },
  {
    nouns: 'person aide associate ally adviser assistant colleague',
    of: 'owner',
    example: '[Tom Vega] left on Monday. A * close to Vega said [he] had been pushed out.',
  },
  {
    nouns: 'office',
    of: 'owner',
    example: '[Tom Vega] left on Monday. His * said [he] would be back.',
  },
  {
    nouns:
      'judge magistrate prosecutor official officer detective investigator pathologist coroner spokesman spokesperson',
    of: 'others',
    example: '[Tom Vega] was questioned for two days. A * said [he] could still be charged.',
  },
  {
    nouns: 'source insider aide staffer friend pal colleague teammate relative',
    of: 'others',
    example: '[Tom Vega] has left his wife. A * said [he] was devastated.',
  },
];

const byKind = (of: TellerRow['of']): ReadonlySet<string> =>
  new Set(TELLER_ROWS.filter((row) => row.of === of).flatMap(({ nouns }) => nouns.split(' ')));

/** Who speaks for somebody by profession, with a name too: "his lawyer, Ana Holm, said he had slept". */
export const SPEAKERS_FOR: ReadonlySet<string> = new Set(TELLER_ROWS[0].nouns.split(' '));
export const TELLERS_OF_OWNERS = byKind('owner');
export const TELLERS_OF_OTHERS = byKind('others');

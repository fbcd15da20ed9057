/**
 * A preposition with a noun that together say how, when or in what state, and name nobody and nothing: "in place",
 * "behind the scenes", "at the end of the day". With an example each, which a test reads.
 */
const ROWS: readonly (readonly [preposition: string, nouns: string, example: string])[] = [
  [
    'in',
    'place turn addition general particular fact effect practice principle theory public private secret detail full part common vain advance total response person return hope hopes terms light view short question time breath case doubt line touch hiding balance',
    'The bank put the plan [in] place.',
  ],
  [
    'at',
    'end time risk stake least last first once large hand odds moment length times',
    'The bank put jobs [at] risk.',
  ],
  [
    'on',
    'hand side track hold alert purpose average paper balance board time schedule top strike ground grounds basis condition',
    'The minister kept the plan [on] hold.',
  ],
  ['out of', 'control reach date hand view sight work favor favour', 'The crew put the boat [out of] reach.'],
  [
    'under',
    'way control pressure review consideration construction fire scrutiny threat circumstances conditions',
    'The crew kept the fire [under] control.',
  ],
  ['to', 'end halt head standstill light date extent degree terms', 'The ministry brought the talks [to] an end.'],
  ['behind', 'scenes doors bars', 'The minister discussed the plan [behind] closed doors.'],
  [
    'by',
    'far contrast hand force mistake accident surprise name default telephone phone mail email e-mail post letter fax radio satellite video helicopter plane bus train tram car taxi lorry truck van boat ferry ship bicycle air sea road rail land water decree statute lot consensus acclamation jury proxy ballot referendum appointment invitation design definition necessity',
    'The agency took the town [by] surprise.',
  ],
  ['for', 'example instance now sake moment', 'The minister rejected the plan [for] example.'],
  ['with', 'respect regard ease difficulty care', 'The crew left the town [with] ease.'],
];

const ADVERBIALS: ReadonlySet<string> = new Set(
  ROWS.flatMap(([preposition, nouns]) => nouns.split(' ').map((noun) => `${preposition} ${noun}`)),
);

export const ADVERBIAL_EXAMPLES: readonly string[] = ROWS.map(([, , example]) => example);

/** Whether such a phrase is meant where `noun`, lower case as it stands, has no owner and no name before it. */
export function isAdverbial(preposition: string, noun: string): boolean {
  return ADVERBIALS.has(`${preposition} ${noun}`);
}

/** Why two mentions are taken for one thing. One row a rule; each has cases in `test/cases/resolve.csv`. */
export interface Rule {
  readonly name: string;
  /** What it needs, beyond the words. */
  readonly needs: string;
  readonly example: readonly [left: string, right: string];
}

export const RULES = [
  {
    name: 'refers',
    needs: 'extract found that one goes back to the other in its article',
    example: ['Ana Reyes', 'she'],
  },
  { name: 'alias', needs: "a row of the user's aliases.csv", example: ['the Strip', 'Gaza'] },
  {
    name: 'country',
    needs: 'both name one country, by name, short form or adjective',
    example: ['U.S.', 'United States'],
  },
  {
    name: 'metonym',
    needs: 'a capital that speaks, acts or is spoken to as states do, in an article that names another land',
    example: ['Washington', 'United States'],
  },
  { name: 'people', needs: 'both name the people of one country', example: ['Peruvians', 'the Peruvians'] },
  {
    name: 'known-acronym',
    needs: 'a widely known acronym, and no other meaning in its article',
    example: ['UN', 'United Nations'],
  },
  {
    name: 'defined-acronym',
    needs: 'the article writes it in brackets behind the long form',
    example: ['Harbor Safety Board', 'HSB'],
  },
  {
    name: 'acronym',
    needs: 'initials fit one long form only, and the articles share names',
    example: ['HSB', 'Harbor Safety Board'],
  },
  {
    name: 'same-name',
    needs: 'the same words, but for articles, legal endings, accents and spelling',
    example: ['Acme Defence Ltd', 'Acme Defense'],
  },
  {
    name: 'short-form',
    needs: 'the end of one longer name in the same article',
    example: ['the Herald', 'The Harbor Herald'],
  },
  {
    name: 'country-form',
    needs: 'the same words after a country that the other article is about',
    example: ['Health Ministry', 'Peruvian Health Ministry'],
  },
  {
    name: 'full-name',
    needs: 'given and family name; titles or company kept do not speak against it',
    example: ['Joseph Marlow', 'Joe Marlow'],
  },
  {
    name: 'initial',
    needs: 'family name and initial fit one person only, in like company',
    example: ['J. Marlow', 'Joe Marlow'],
  },
  {
    name: 'last-name',
    needs: 'one bearer only in the same article, or in articles in like company',
    example: ['Marlow', 'Joe Marlow'],
  },
  {
    name: 'armed-forces',
    needs: 'the armed forces of one country',
    example: ['Peruvian military', "Peru's armed forces"],
  },
  { name: 'place-noun', needs: 'a place noun and "of" before the name', example: ['the port city of Arden', 'Arden'] },
  {
    name: 'same-phrase',
    needs: 'the same noun, modifiers and parties',
    example: ['a limited operation in Arden', 'limited operation in Arden'],
  },
  {
    name: 'same-deed',
    needs: 'the same noun and modifiers; the parties of one are among those of the other',
    example: ['invasion of Arden', 'Peruvian invasion of Arden'],
  },
  {
    name: 'like-deed',
    needs: 'nouns of one class in the table of deeds, the same parties, and articles in like company',
    example: ['a full-scale assault on Arden', 'the invasion of Arden'],
  },
  {
    name: 'same-day',
    needs: 'deeds of violence called by one day of the year',
    example: ['the Oct. 7 attack', 'the 7 October massacre'],
  },
  {
    name: 'same-company',
    needs:
      'the same bare phrase in articles that share leading names: two for a single word, which must mean one thing at a time',
    example: ['the ceasefire', 'a ceasefire'],
  },
] as const satisfies readonly Rule[];

export type RuleName = (typeof RULES)[number]['name'];

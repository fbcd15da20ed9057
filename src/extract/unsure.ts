import type { Claim, Mention, MentionId } from '../model';

/** Claims that readers found wrong about as often as right, or never right: they are left out of what is drawn. */
export interface UnsureRow {
  readonly why: string;
  /** The confidence below which such a claim is left out. */
  readonly below: number;
  readonly isSuch: (claim: Parties, isOpen: (mention: MentionId) => boolean) => boolean;
}

type Parties = Pick<Claim, 'subject' | 'object'>;

export const UNSURE_ROWS: readonly UnsureRow[] = [
  { why: 'of claims as unsure as that more are wrong than right', below: 0.6, isSuch: () => true },
  {
    why: 'what has an open pronoun for a party is hardly ever right without reserve, and of the less sure ones three in ten are wrong',
    below: 0.75,
    isSuch: ({ subject, object }, isOpen) =>
      [subject, object].some((party) => !!party?.mention && isOpen(party.mention)),
  },
];

/** A test for whether a claim of an article with these mentions is too unsure to be drawn. */
export function unsureAmong(mentions: readonly Mention[]): (claim: Parties, confidence: number) => boolean {
  const isOpen = openAmong(mentions);
  return (claim, confidence) => UNSURE_ROWS.some(({ below, isSuch }) => confidence < below && isSuch(claim, isOpen));
}

/** Pronouns that stand for somebody or something; "somebody" and "nobody" do not. */
const STANDS_FOR = /^(?:it|they|them|he|him|she|her|we|us|I|me|this|that|these|those)$/i;

/** Pronouns that with all they go back to are nothing but pronouns. */
function openAmong(mentions: readonly Mention[]): (id: MentionId) => boolean {
  const known = new Set(mentions.flatMap((one) => (one.form === 'pronoun' ? [] : [one.refers ?? one.id])));
  const open = mentions.filter(
    (one) => one.form === 'pronoun' && STANDS_FOR.test(one.text) && !known.has(one.refers ?? one.id),
  );
  const ids = new Set(open.map(({ id }) => id));
  return (id) => ids.has(id);
}

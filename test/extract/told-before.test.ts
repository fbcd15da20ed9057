import { describe, expect, it } from 'vitest';
import { TOLD_VERB_ROWS } from '../../src/data/told-before';
import { read, unbracket } from './reader';

/** The predicate of the claim that fills the object of the last claim with one of these verbs. */
function filled(text: string, verb: string): string | null {
  const { claims } = read(text);
  const told = claims.findLast(({ predicate }) => predicate.lemma === verb);
  return claims.find(({ id }) => id === told?.object?.claim)?.predicate.text ?? null;
}

describe('what was told before fills the place of what is denied or confirmed', () => {
  for (const { lemma, example } of TOLD_VERB_ROWS)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const [{ start, end }] = marked;
      expect(filled(text, lemma)).toContain(text.slice(start, end));
    });

  it('on the word of whoever told it last, and not of somebody of whom he told it', () => {
    expect(filled('Ada Holm said the union had warned that the mill would close. The mill denied it.', 'deny')).toBe(
      'had warned',
    );
  });

  it('a report is denied that was reported, and an accusation that was made', () => {
    expect(filled('The Skervik Post reported that the mill had closed. The mayor denied the report.', 'deny')).toBe(
      'had closed',
    );
    expect(filled('Ada Holm said that the mill had closed. The mayor denied the accusation.', 'deny')).toBeNull();
  });

  it('nothing of what the denier says, of long ago, or of who asked not to be named', () => {
    expect(filled('The mayor said that the mill had closed. The mayor denied it.', 'deny')).toBeNull();
    expect(
      filled('Ada Holm said the mill had closed. It rained. It was cold in the valley. The mayor denied it.', 'deny'),
    ).toBeNull();
    expect(filled('Two clerks asked not to be named. The mayor confirmed it.', 'confirm')).toBeNull();
  });

  it('nothing where what was told last is a deed that is only named', () => {
    const blamed = 'Ada Holm said the mill was sound. She blamed the union for the fire. The union denied it.';
    expect(filled(blamed, 'deny')).toBeNull();
  });

  it('behind a comma by a noun with a clause of its own', () => {
    expect(filled('Ada Holm said the mill would close, a claim the union denied.', 'deny')).toBe('would close');
    expect(filled('Ada Holm said the bill would hurt tenants, a reading the mayor flatly rejects.', 'reject')).toBe(
      'would hurt',
    );
    expect(filled('Ada Holm accused the port of hiding the cost, a charge it denied.', 'deny')).toContain('hiding');
    expect(filled('Ada Holm, who said the dam was safe, wrote a book, a claim nobody denied.', 'deny')).toBeNull();
  });

  it('one who rejects it may reject an offer', () => {
    expect(filled('Ada Holm said that the mill would be sold. The union rejected it.', 'reject')).toBeNull();
  });
});

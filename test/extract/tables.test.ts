import { describe, expect, it } from 'vitest';
import { CONDITION_MARKS, CONDITION_PREPOSITIONS, MODAL_ADVERBS, MODALS } from '../../src/data/cues';
import { DEED_NOUNS } from '../../src/data/deed-nouns';
import { EMBEDDINGS } from '../../src/data/embedding';
import { SPEECH_PREPOSITIONS, SPEECH_VERBS } from '../../src/data/speech';
import { pastTense } from '../../src/data/verb-forms';
import { claimAt, read, unbracket } from './reader';

describe('embedding rows', () => {
  const examples = new Map(EMBEDDINGS.map((row) => [row.example.replace('*', pastTense(row.lemma)), row]));
  for (const [example, row] of examples)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const claim = claimAt(read(text), marked[0]);
      expect(claim, 'a claim at the bracketed word').toBeDefined();
      expect([claim!.polarity, claim!.modality.kind]).toEqual([row.polarity, row.modality]);
    });
});

describe('modality rows', () => {
  for (const row of [...MODALS, ...MODAL_ADVERBS])
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      expect(claimAt(read(text), marked[0])?.modality.kind).toBe(
        /will likely|Hopefully/.test(text) ? 'planned' : row.kind,
      );
    });
});

describe('condition rows', () => {
  for (const row of [...CONDITION_MARKS, ...CONDITION_PREPOSITIONS])
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      const claim = claimAt(read(text), marked[0]);
      expect(claim?.conditions.map(({ kind, start }) => ({ kind, start }))).toEqual([
        { kind: row.kind, start: marked[1].start },
      ]);
    });
});

describe('speech verbs', () => {
  for (const cue of SPEECH_VERBS.values()) {
    if (cue.quoteOnly || cue.lemma.includes('-')) continue;
    const told = ['tell', 'inform', 'assure', 'remind', 'brief', 'advise', 'caution', 'alert', 'instruct'].includes(
      cue.lemma,
    )
      ? 'reporters '
      : '';
    const text = `The minister ${pastTense(cue.lemma)} ${told}that the company closed the plant.`;
    it(text, () => {
      const reading = read(text);
      const claim = claimAt(reading, { start: text.indexOf('closed'), end: text.indexOf('closed') + 6 });
      expect(claim?.attribution[1]).toMatchObject({ by: { text: 'The minister' }, act: cue.act });
      const polarity =
        cue.act === 'denies'
          ? 'denied'
          : cue.lemma === 'doubt' || cue.lemma === 'wonder' || cue.lemma === 'question'
            ? 'open'
            : 'affirmed';
      expect(claim?.polarity).toBe(polarity);
    });
  }
});

describe('speech prepositions', () => {
  for (const row of SPEECH_PREPOSITIONS)
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      expect(claimAt(read(text), marked[0])?.attribution[1]).toMatchObject({
        by: { text: 'the harbor master' },
        act: row.act,
      });
    });
});

describe('deed nouns', () => {
  for (const row of DEED_NOUNS)
    it(`${row.example} (${row.verb})`, () => {
      const claim = read(row.example).claims.find((each) => each.form === 'noun');
      expect(claim?.subject?.core.text).toBe('The ministry');
      expect(claim?.object?.core.text).toBe('the plan');
      expect(claim?.predicate.lemma).toBe(row.keeps ? `${row.verb} ${row.keeps}` : row.verb);
    });
});

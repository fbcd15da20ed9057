import { describe, expect, it } from 'vitest';
import { ARRANGED_DEEDS } from '../../src/data/arranged';
import { CONDITION_MARKS, CONDITION_PREPOSITIONS, MODAL_ADVERBS, MODALS } from '../../src/data/cues';
import { DEED_NOUNS, type DeedNoun } from '../../src/data/deed-nouns';
import { DEGREES } from '../../src/data/degrees';
import { EMBEDDINGS, type Embedding } from '../../src/data/embedding';
import { GERUND_NOUNS } from '../../src/data/gerund-nouns';
import { IDIOM_EXAMPLES } from '../../src/data/idioms';
import { INFINITIVE_NOUNS, MEETING_DEMANDS, MET_EXAMPLE, UNDERTAKINGS_OF_VERBS } from '../../src/data/infinitive-nouns';
import { KEPT_ADVERBS } from '../../src/data/kept-adverbs';
import { RESULTS } from '../../src/data/results';
import {
  ACCOUNTS,
  MIND_ROWS,
  SPEECH_PREPOSITIONS,
  SPEECH_VERBS,
  type SpeechCue,
  THAT_VERBS,
} from '../../src/data/speech';
import { pastTense } from '../../src/data/verb-forms';
import { claimAt, read, unbracket } from './reader';

/**
 * The tagger does not know every rare verb ("strove", "forwent"), so a table of verbs is held to its first verb of each
 * row, and to nearly all of the rest.
 */
const ENOUGH = 0.95;

function share<T>(items: readonly T[], right: (item: T) => boolean): number {
  return items.filter(right).length / items.length;
}

describe('embedding rows', () => {
  const read1 = (row: Embedding) => {
    const { text, marked } = unbracket(row.example.replace('*', pastTense(row.lemma)));
    const claim = claimAt(read(text), marked[0]);
    return claim ? [claim.polarity, claim.modality.kind] : null;
  };
  const first = new Map<string, Embedding>();
  for (const row of EMBEDDINGS) if (!first.has(row.example)) first.set(row.example, row);
  for (const row of first.values())
    it(row.example.replace('*', pastTense(row.lemma)), () => {
      expect(read1(row)).toEqual([row.polarity, row.modality]);
    });

  it('nearly all other verbs of the rows', () => {
    expect(share(EMBEDDINGS, (row) => String(read1(row)) === String([row.polarity, row.modality]))).toBeGreaterThan(
      ENOUGH,
    );
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

describe('infinitives of nouns', () => {
  for (const row of INFINITIVE_NOUNS.values())
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      const claim = claimAt(read(text), marked[0]);
      expect(claim && [claim.modality.kind, claim.polarity]).toEqual([row.modality, row.polarity]);
    });
});

describe('verbs that take on what the infinitive of their object tells', () => {
  for (const { example } of UNDERTAKINGS_OF_VERBS)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const claim = claimAt(read(text), marked[0]);
      expect([claim?.subject?.core.text, claim?.polarity]).toEqual(['The bank', 'affirmed']);
    });
});

describe('demands that are met', () => {
  const isAsked = (verb: string) => {
    const { text, marked } = unbracket(MET_EXAMPLE.replace('*', pastTense(verb)));
    const claim = claimAt(read(text), marked[0]);
    return claim?.subject?.core.text === 'The bank' && claim.attribution[1]?.by.text === 'the union';
  };
  it('nearly all verbs: who meets a demand is asked, on the word of who makes it', () => {
    expect(share([...MEETING_DEMANDS], isAsked)).toBeGreaterThan(ENOUGH);
  });
});

describe('condition rows', () => {
  for (const row of [...CONDITION_MARKS, ...CONDITION_PREPOSITIONS])
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      // An inverted condition comes first in its sentence.
      if (/^\[(Should|Had|Were|But)/.test(row.example)) marked.reverse();
      const claim = claimAt(read(text), marked[0]);
      expect(claim?.conditions.map(({ kind, start }) => ({ kind, start }))).toEqual([
        { kind: row.kind, start: marked[1].start },
      ]);
    });
});

describe('verbs that tell where "that" follows', () => {
  for (const { example, act } of THAT_VERBS)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const step = claimAt(read(text), marked[0])?.attribution[1];
      expect(
        step && [step.act, /^(?:The (?:minutes|mayor|captain|report|auditor)|the mayor)$/.test(step.by.text)],
      ).toEqual([act, true]);
    });
});

describe('speech verbs', () => {
  const TOLD = ['tell', 'inform', 'assure', 'remind', 'brief', 'advise', 'caution', 'alert', 'instruct'];
  const OPEN = ['doubt', 'wonder', 'question'];
  const cues = [...SPEECH_VERBS.values()].filter((cue) => !cue.quoteOnly && !cue.lemma.includes('-'));
  const isRead = (cue: SpeechCue) => {
    const text = `The minister ${pastTense(cue.lemma)} ${TOLD.includes(cue.lemma) ? 'reporters ' : ''}that the company closed the plant.`;
    const start = text.lastIndexOf('closed');
    const claim = claimAt(read(text), { start, end: start + 6 });
    const polarity = cue.act === 'denies' ? 'denied' : OPEN.includes(cue.lemma) ? 'open' : 'affirmed';
    const step = claim?.attribution[1];
    return step?.by.text === 'The minister' && step.act === cue.act && claim?.polarity === polarity;
  };
  for (const lemma of [
    'say',
    'tell',
    'confirm',
    'deny',
    'warn',
    'promise',
    'demand',
    'believe',
    'know',
    'doubt',
    'wonder',
  ])
    it(lemma, () => expect(isRead(SPEECH_VERBS.get(lemma)!)).toBe(true));

  it('nearly all others', () => {
    expect(share(cues, isRead)).toBeGreaterThan(ENOUGH);
  });
});

describe('speech prepositions', () => {
  for (const row of [...SPEECH_PREPOSITIONS, ...ACCOUNTS])
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      expect(claimAt(read(text), marked[0])?.attribution[1]).toMatchObject({
        by: { text: expect.stringMatching(/^the harbor master$/i) },
        act: 'says',
      });
    });
});

describe('minds', () => {
  for (const row of MIND_ROWS)
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      const claim = claimAt(read(text), marked[0]);
      expect(claim?.attribution[1]).toMatchObject({ by: { text: 'Officials' }, act: row.act });
      const held = { fear: 'likely', hope: 'wished' };
      expect(claim?.modality.kind).toBe(row.like ? held[row.like] : 'actual');
    });
  it('nobody is certain where "it" is', () => {
    const { text, marked } = unbracket('It is certain that the bridge [opened] in time.');
    expect(claimAt(read(text), marked[0])?.attribution).toHaveLength(1);
  });
});

describe('deed nouns', () => {
  const isRead = (row: DeedNoun) => {
    const claim = read(row.example).claims.find((each) => each.form === 'noun');
    const lemma = row.keeps ? `${row.verb} ${row.keeps}` : row.verb;
    return (
      claim?.subject?.core.text === 'The ministry' &&
      claim.object?.core.text === 'the plan' &&
      claim.predicate.lemma === lemma
    );
  };
  const verbs = new Map<string, DeedNoun>();
  for (const row of DEED_NOUNS) if (!verbs.has(row.verb + row.keeps)) verbs.set(row.verb + row.keeps, row);
  for (const row of verbs.values()) it(`${row.example} (${row.verb})`, () => expect(isRead(row)).toBe(true));

  it('nearly all others', () => {
    expect(share(DEED_NOUNS, isRead)).toBeGreaterThan(0.9);
  });
});

describe('gerund nouns', () => {
  for (const row of GERUND_NOUNS.values())
    it(row.example, () => {
      const { text, marked } = unbracket(row.example);
      const claim = claimAt(read(text), marked[0]);
      expect([claim?.subject?.core.text, claim?.modality.kind]).toEqual(['The bank', row.modality]);
    });
});

describe('idioms', () => {
  for (const example of IDIOM_EXAMPLES)
    it(example, () => {
      const { text, marked } = unbracket(example);
      expect(claimAt(read(text), marked[0])?.object).toBeNull();
    });
});

describe('adverbs that are kept, and states that verbs put their objects into', () => {
  for (const { example, gives } of [...KEPT_ADVERBS, ...RESULTS, ...DEGREES])
    it(example, () => {
      expect(read(example).claims.map((claim) => claim.relation)).toContain(gives);
    });
});

describe('deeds that a present tense tells of before they are done', () => {
  for (const { example } of ARRANGED_DEEDS)
    it(example, () => {
      const { text, marked } = unbracket(example);
      const claim = claimAt(read(text), marked[0]);
      expect(claim?.modality.kind).toBe('planned');
      expect(claim?.relation).toMatch(/^WILL_/);
    });
});

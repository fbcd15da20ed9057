import { describe, expect, it } from 'vitest';
import { note } from './note';
import { read } from './reader';

/** A sentence, and the claims that have to be among those read from it. `!` before a relation: no claim has it. */
export type NotedSentence = readonly [sentence: string, ...claims: readonly string[]];

/** A test for each sentence, by what they are examples of. */
export function readsAll(cases: Readonly<Record<string, readonly NotedSentence[]>>): void {
  for (const [of, sentences] of Object.entries(cases))
    describe(of, () => {
      for (const [sentence, ...expected] of sentences)
        it(sentence, () => {
          const { claims } = read(sentence);
          const notes = claims.map(note);
          for (const each of expected)
            if (each.startsWith('!')) expect(claims.map((claim) => claim.relation)).not.toContain(each.slice(1));
            else expect(notes).toContain(each);
        });
    });
}

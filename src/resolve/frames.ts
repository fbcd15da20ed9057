import type { Claim } from '../model';

/** Numbers of the claims that are the first of their sentence to be an empty frame: "four people said" without what they said. */
export function firstFrames(claims: readonly Claim[]): number[] {
  const first = new Map<number, number | null>();
  claims.forEach((claim, at) => {
    // Sentences keep the order of their first claims.
    if ((first.get(claim.sentence) ?? null) === null) first.set(claim.sentence, isEmptyFrame(claim) ? at : null);
  });
  return [...first.values()].filter((at) => at !== null);
}

function isEmptyFrame({ form, object, predicate, arguments: others }: Claim): boolean {
  const said = [object, ...others].some((argument) => argument !== null && argument.claim !== null);
  return form === 'clause' && !said && FRAMES.test(predicate.lemma);
}

const FRAMES = /^(?:say|tell|report|announce|state|confirm|write|reveal|disclose|note|add|claim)\b/;

import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  FINITE,
  firstOf,
  hasSubject,
  isBelow,
  isPastForm,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';

/** "the rule the company denied": a past tense taken for a participle, though it has a subject and no helper. */
export function pastTenses(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  if (!/^[.!?"”’)]+$/.test(tokens[tokens.length - 1]?.text ?? '')) return null;
  eachOf(tokens, 'VBN', (token, at) => {
    if (token.upos !== 'VERB') return;
    const below = childrenOf(tokens, at);
    if (below.some((child) => /^(aux|cop|obl:agent)/.test(tokens[child].relation))) return;
    const subject = below.find((child) => child < at && /^nsubj/.test(tokens[child].relation));
    if (
      subject === undefined ||
      below.some(
        (child) =>
          tokens[child].relation === 'mark' &&
          (tokens[subject].relation === 'nsubj' ? /^(with|than)$/i : /^(as|if|when|once|with|than)$/i).test(
            tokens[child].text,
          ),
      )
    )
      return;
    const isMarked = below.some((child) => child < subject && tokens[child].relation === 'mark');
    if (tokens[subject].relation === 'nsubj:pass' && /^(conj|advcl|parataxis)$/.test(token.relation)) return;
    // "numbers dialled and towers used": no clause, but a noun with its participle.
    if (tokens[subject].relation === 'nsubj:pass' && token.relation === 'acl' && !isMarked) return;
    changes.set(at, { xpos: 'VBD' });
    if (tokens[subject].relation === 'nsubj:pass') changes.set(subject, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "The manufacturer, Votexa, blamed the county": two names between commas without "and" are one party. */
export function namesBetweenCommas(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, at) => {
    if (!NOMINAL_TAG.test(token.upos) || token.head < 0 || token.head > at) return;
    const siblings = tokens.flatMap((each, index) =>
      each.head === token.head && each.relation === 'conj' ? [index] : [],
    );
    if (
      siblings.length > 1 ||
      childrenOf(tokens, at).some((child) => tokens[child].relation === 'cc' || tokens[child].relation === 'conj')
    )
      return;
    const first = firstOf(tokens, at);
    const next = tokens[at + 1]?.text;
    if (tokens[first - 1]?.text !== ',' && tokens[first]?.text !== ',') return;
    if (next !== ',' || !NOMINAL_TAG.test(tokens[token.head].upos)) return;
    const after = tokens[at + 2];
    const isSubject =
      tokens[token.head].relation.startsWith('nsubj') && (FINITE.has(after?.xpos ?? '') || after?.upos === 'ADV');
    const isPlace =
      tokens[token.head].upos === 'PROPN' &&
      token.upos === 'PROPN' &&
      /^(VERB|AUX|ADV|ADP|PUNCT|SCONJ)$/.test(after?.upos ?? 'PUNCT');
    if (!isSubject && !isPlace) return;
    if (childrenOf(tokens, token.head).some((child) => tokens[child].relation === 'cc')) return;
    changes.set(at, { relation: 'appos' });
  });
  return changed(tokens, changes);
}

/** Verbs that name whom they are said to before what is said. */
const ADDRESSING = new Set(
  'tell promise assure inform warn remind convince persuade notify advise reassure brief alert'.split(' '),
);

/** Whether a noun is who is told something, and what is told has not been found. */
export function isAddressed(tokens: Tokens, noun: number): boolean {
  const { relation, head } = tokens[noun];
  if (!/^(obj|iobj)$/.test(relation) || !ADDRESSING.has(tokens[head]?.lemma.toLowerCase() ?? '')) return false;
  return !childrenOf(tokens, head).some((child) => tokens[child].relation === 'ccomp');
}

/**
 * "A rocket carrying a satellite veered off course and was destroyed", "one of the engines shut down and the rocket rolled":
 * where "and" joins a verb to nothing, the verb before it was taken for a participle of a noun.
 */
export function firstConjuncts(tokens: Tokens): Token[] | null {
  for (let verb = 3; verb < tokens.length; verb++) {
    const { upos, relation, head } = tokens[verb];
    const lost = lostConjunct(tokens, verb);
    if (lost) return lost;
    if (upos !== 'VERB' || !/^(root|ccomp|parataxis)$/.test(relation)) continue;
    const subject = childrenOf(tokens, verb).find(
      (child) => child < verb && tokens[child].relation.startsWith('nsubj'),
    );
    if (subject === undefined) continue;
    const own = childrenOf(tokens, verb).find(
      (child) => child < verb && child > subject && tokens[child].relation === 'cc',
    );
    const second = own === undefined ? secondSubject(tokens, verb, subject) : -1;
    const joined =
      own ?? (second < 0 ? -1 : (childrenOf(tokens, second).find((child) => tokens[child].relation === 'cc') ?? -1));
    if (joined < 0) continue;
    const first = participleBefore(tokens, subject, joined);
    if (first < 0) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [first, { head, relation, xpos: 'VBD' }],
      [subject, { head: first, relation: 'nsubj' }],
      [verb, { head: first, relation: 'conj' }],
    ]);
    if (second >= 0) {
      changes.set(second, { head: verb, relation: 'nsubj' });
      changes.set(joined, { head: verb });
    }
    return changed(tokens, changes);
  }
  return null;
}

/** The same where the second verb was coordinated with the noun itself. */
function lostConjunct(tokens: Tokens, verb: number): Token[] | null {
  const { upos, relation, head: noun } = tokens[verb];
  if (
    upos !== 'VERB' ||
    relation !== 'conj' ||
    noun < 0 ||
    tokens[noun].head >= 0 ||
    !NOMINAL_TAG.test(tokens[noun].upos)
  )
    return null;
  // "Dorval is one of two drugs licensed for children and accounts for half of sales"
  if (childrenOf(tokens, noun).some((child) => tokens[child].relation === 'cop')) return null;
  const joined = childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'cc');
  const finite = childrenOf(tokens, verb).some((child) => child < verb && FINITE.has(tokens[child].xpos));
  if (joined === undefined || hasSubject(tokens, verb) || !(finite || FINITE.has(tokens[verb].xpos))) return null;
  const first = participleBefore(tokens, noun, joined);
  if (first < 0) return null;
  const changes: Changes = new Map<number, Partial<Token>>([
    [first, { head: -1, relation: 'root', xpos: 'VBD' }],
    [noun, { head: first, relation: 'nsubj' }],
    [verb, { head: first }],
  ]);
  for (const child of childrenOf(tokens, noun))
    if (child > first && child !== verb) changes.set(child, { head: first });
  return changed(tokens, changes);
}

/** A noun right before the verb and its helpers that is coordinated with something inside the subject. */
function secondSubject(tokens: Tokens, verb: number, subject: number): number {
  const first =
    childrenOf(tokens, verb).find(
      (child) => child > subject && child < verb && /^(aux|advmod)/.test(tokens[child].relation),
    ) ?? verb;
  for (let at = first - 1; at > subject; at = tokens[at].head) {
    if (at < 0 || !isBelow(tokens, at, subject)) return -1;
    if (tokens[at].relation === 'conj' && NOMINAL_TAG.test(tokens[at].upos)) {
      const start = childrenOf(tokens, at).find((child) => tokens[child].relation === 'cc');
      return start !== undefined &&
        !isOfPair(tokens, tokens[at].head) &&
        /^(and|but)$/i.test(tokens[start].text) &&
        /^(DT|PRP\$?|NNPS?)$/.test(tokens[start + 1].xpos)
        ? at
        : -1;
    }
    if (tokens[at].head > first) return -1;
  }
  return -1;
}

/** "fees paid between May and October were lost": "between" asks for the second of the two. */
function isOfPair(tokens: Tokens, noun: number): boolean {
  return /^between$/i.test(tokens[prepositionOf(tokens, noun)]?.text ?? '');
}

/** A participle below the subject with no "by" behind it, the last before `joined`; -1 where there is none. */
function participleBefore(tokens: Tokens, subject: number, joined: number): number {
  for (let at = joined - 1; at > subject; at--) {
    const { xpos, relation } = tokens[at];
    if (relation !== 'acl' || !/^VB[ND]$/.test(xpos) || !isBelow(tokens, at, subject)) continue;
    const below = childrenOf(tokens, at);
    if (
      !isPastForm(tokens[at]) ||
      below.some((child) => child < at || tokens[child].relation === 'obl:agent' || /^by$/i.test(tokens[child].text))
    )
      return -1;
    return below.some((child) => childrenOf(tokens, child).some((mark) => /^by$/i.test(tokens[mark].text))) ? -1 : at;
  }
  return -1;
}

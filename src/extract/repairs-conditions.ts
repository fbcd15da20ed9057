import { CONDITION_MARKS, CONDITION_PREPOSITIONS } from '../data/cues';
import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  firstOf,
  hasCycle,
  hasTense,
  noChanges,
  type Tokens,
} from './tree-repair';

const CLAUSE_MARKS = new Set([
  ...CONDITION_MARKS.map((row) => row.cue),
  ...'as although though because since while whereas when once after before'.split(' '),
]);

/** "if the court rules for the union", "provided that the pitch dries": a clause needs a verb, and the plural noun at its head is one. */
export function verbsOfClauses(tokens: Tokens): Token[] | null {
  for (let verb = 2; verb < tokens.length; verb++) {
    if (!/^NNS?$/.test(tokens[verb].xpos)) continue;
    const children = childrenOf(tokens, verb);
    const mark = children.find(
      (child) => tokens[child].relation === 'mark' && CLAUSE_MARKS.has(markWords(tokens, child)),
    );
    if (mark === undefined || mark > verb || children.some((child) => /^(cop|aux|case)/.test(tokens[child].relation)))
      continue;
    const subject = children.find((child) => child > mark && child < verb && tokens[child].relation === 'nsubj');
    const before = tokens[verb - 1];
    const taken = subject ?? (before.relation === 'compound' && before.head === verb ? verb - 1 : undefined);
    if (taken === undefined || !agree(tokens, taken, verb)) continue;
    const changes: Changes = new Map([
      [verb, { upos: 'VERB', xpos: tokens[verb].xpos === 'NNS' ? 'VBZ' : 'VBP' }],
      [taken, { relation: 'nsubj' }],
    ]);
    if (!/^(advcl|ccomp|conj|acl)/.test(tokens[verb].relation) && tokens[verb].head >= 0)
      changes.set(verb, { ...changes.get(verb), relation: 'advcl' });
    for (const child of children) {
      if (child < taken && /^(det|amod|compound|nmod:poss|nummod)/.test(tokens[child].relation))
        changes.set(child, { head: taken });
      if (child > verb && /^(nmod|amod)$/.test(tokens[child].relation)) changes.set(child, { relation: 'obl' });
    }
    return changed(tokens, changes);
  }
  return null;
}

/** "provided that": "that" alone may open too much. */
function markWords(tokens: Tokens, mark: number): string {
  const word = tokens[mark].text.toLowerCase();
  return word === 'that' ? `${tokens[mark - 1]?.text.toLowerCase() ?? ''} that` : word;
}

/** One who does "rules", many do "rule". */
function agree(tokens: Tokens, subject: number, verb: number): boolean {
  const isMany = /^NN(P?)S$/.test(tokens[subject].xpos);
  return /^(NN|PRP|DT)/.test(tokens[subject].xpos) && isMany === (tokens[verb].xpos === 'NN');
}

/** Subordinators that may open a sentence. */
const LEADING = new Set(
  'if unless although though while whereas because since once after before until when whenever assuming provided'.split(
    ' ',
  ),
);
/** ... of those the ones that are participles to the parser. */
const PARTICIPLES = new Set(['assuming']);

/** "If the rains fail, she said, the harvest will be lost": what a subordinator opens is not the main clause, whoever tells it. */
export function leadingClauses(tokens: Tokens): Token[] | null {
  const first = tokens.findIndex(
    (token) => token.upos !== 'PUNCT' && token.upos !== 'CCONJ' && !/^(even|only)$/i.test(token.text),
  );
  if (first < 0) return null;
  const words = tokens.slice(first, first + 3).map((token) => token.text.toLowerCase());
  const isOfTime = words.join(' ') === 'by the time';
  if (!isOfTime && !LEADING.has(words[0])) return null;
  const below = isOfTime ? topVerb(tokens, first + 2) : subordinate(tokens, first);
  if (below < 0) return null;
  const main = mainOf(tokens, first, below);
  if (main < 0) return null;
  const changes: Changes = new Map([[below, { head: main, relation: 'advcl' }]]);
  if (!isOfTime) changes.set(first, { head: below, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  const start = firstOf(tokens, main);
  for (const above of new Set([first, below]))
    for (const child of childrenOf(tokens, above)) {
      const isTeller = tokens[child].relation === 'parataxis';
      if (child > below && child !== main && (child > start || isTeller)) changes.set(child, { head: main });
    }
  changes.set(main, { head: -1, relation: 'root' });
  // "If they had acted, that oil ...": no clause of its own but a word of the subject.
  const subject = childrenOf(tokens, main).find((child) => /^nsubj/.test(tokens[child].relation));
  if (tokens[start].relation === 'mark' && /^that$/i.test(tokens[start].text) && subject !== undefined)
    changes.set(start, { head: subject, relation: 'det', upos: 'DET', xpos: 'DT' });
  return changed(tokens, changes);
}

/** "By the time the line opens, it will have cost more": the clause says when, and "by the time" opens it like a subordinator. */
export function timesOfClauses(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: time }, verb) => {
    if (!relation.startsWith('acl') || time < 2 || time > verb || tokens[time].head < 0) return;
    const words = tokens.slice(time - 2, time + 1).map(({ text }) => text.toLowerCase());
    if (words.join(' ') !== 'by the time' || !tokens[time].relation.startsWith('obl')) return;
    const { head } = tokens[time];
    changes.set(verb, { head, relation: 'advcl' });
    changes.set(time, { head: verb, relation: 'obl' });
    for (const child of childrenOf(tokens, time)) if (child > verb) changes.set(child, { head });
  });
  return changed(tokens, changes);
}

/** The verb of the clause that the subordinator opens, where it is the top of the sentence; else -1. */
function subordinate(tokens: Tokens, first: number): number {
  if (PARTICIPLES.has(tokens[first].text.toLowerCase()) && tokens[first].head < 0)
    return childrenOf(tokens, first).find((child) => child > first && tokens[child].relation === 'ccomp') ?? -1;
  const { head, relation } = tokens[first];
  return head > first && tokens[head].head < 0 && /^(mark|advmod)$/.test(relation) ? head : -1;
}

/** The verb "by the time" hangs on, where it is the top of the sentence; else -1. */
function topVerb(tokens: Tokens, time: number): number {
  const { head } = tokens[time];
  return head > time && tokens[head].head < 0 ? head : -1;
}

/** The verb of the main clause, taken for a part of the one before it: behind a comma, with a subject of its own; else -1. */
function mainOf(tokens: Tokens, first: number, below: number): number {
  const candidates = [first, below]
    .flatMap((above) => childrenOf(tokens, above))
    .filter((child) => child > below && isClauseBehindComma(tokens, child, below) && !isTeller(tokens, child));
  return candidates.find((child) => tokens[child].relation === 'ccomp') ?? candidates[0] ?? -1;
}

function isClauseBehindComma(tokens: Tokens, verb: number, below: number): boolean {
  if (!/^(ccomp|parataxis|conj|obl|dep|xcomp)$/.test(tokens[verb].relation)) return false;
  const children = childrenOf(tokens, verb);
  if (!children.some((child) => /^(nsubj|expl)/.test(tokens[child].relation))) return false;
  let start = firstOf(tokens, verb);
  while (start > below && /^(["“”'‘’]|``|'')$/.test(tokens[start - 1].text)) start--;
  if (tokens[start].upos === 'PUNCT') while (tokens[start + 1]?.upos === 'PUNCT' && tokens[start].text !== ',') start++;
  return hasTense(tokens, verb) && start > below && (tokens[start - 1].text === ',' || tokens[start].text === ',');
}

/** ", she said,": a verb of telling that has nothing told below it. */
function isTeller(tokens: Tokens, verb: number): boolean {
  const told = childrenOf(tokens, verb).some((child) => /^(ccomp|xcomp|obj)$/.test(tokens[child].relation));
  return tokens[verb].relation === 'parataxis' && SPEECH_VERBS.has(tokens[verb].lemma.toLowerCase()) && !told;
}

const INVERTED = /^(had|should|were)$/i;

/** "would have saved him had she known": an inverted helper that opens a clause behind a "would" makes it a condition. */
export function trailingConditions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, verb) => {
    if (token.head < 0) return;
    // The helper may have been given to the verb of the main clause.
    const first = firstOf(tokens, verb);
    const helper = INVERTED.test(tokens[first].text) ? first : first - 1;
    if (!INVERTED.test(tokens[helper]?.text ?? '') || helper < token.head) return;
    if (tokens[helper].head !== (helper === first ? verb : token.head)) return;
    if (!/^(aux|cop)/.test(tokens[helper].relation)) return;
    const subject = childrenOf(tokens, verb).find((child) => /^(nsubj|expl)/.test(tokens[child].relation));
    if (subject === undefined || firstOf(tokens, subject) !== helper + 1) return;
    if (!childrenOf(tokens, token.head).some((child) => tokens[child].xpos === 'MD')) return;
    changes.set(helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    if (token.xpos === 'VBN') changes.set(verb, { xpos: 'VBD' });
  });
  return changed(tokens, changes);
}

const PHRASES = CONDITION_PREPOSITIONS.map(({ cue }) => cue.split(' ')).filter(
  (words) => words.at(-1) === 'for' && words.some((word) => /^(not|but)$/.test(word)),
);

/** "Were it not for the grant, the mine would close": no clause, but a phrase that names what the deed hangs on. */
export function counterfactualPhrases(tokens: Tokens): Token[] | null {
  for (let first = 0; first < tokens.length - 3; first++) {
    const words = PHRASES.find((phrase) => phrase.every((word, n) => tokens[first + n]?.text.toLowerCase() === word));
    if (!words) continue;
    // "was called off, but for safety": there "but" is a conjunction.
    if (words[0] === 'but' && first > 0 && !/^(?:that|["“])$/i.test(tokens[first - 1].text)) continue;
    const last = first + words.length - 1;
    const noun = nounBehind(tokens, last);
    const main = tokens.findIndex(({ xpos, text }) => xpos === 'MD' && /^(would|could|might|'d|’d)$/i.test(text));
    const verb = main < 0 ? -1 : tokens[main].head;
    const isDone = tokens[first].relation === 'case' && tokens[first].head === noun;
    if (noun < 0 || verb < 0 || verb === noun || isDone) continue;
    const changes: Changes = new Map<number, Partial<Token>>([[noun, { head: verb, relation: 'obl' }]]);
    for (let at = first; at <= last; at++)
      changes.set(
        at,
        at === first ? { head: noun, relation: 'case', upos: 'ADP', xpos: 'IN' } : { head: first, relation: 'fixed' },
      );
    const phrase = new Set([noun, ...changes.keys()]);
    for (const above of phrase)
      for (const child of childrenOf(tokens, above))
        if (!phrase.has(child) && child !== verb && !isOwn(tokens, child, above, noun))
          changes.set(child, { head: verb });
    // What stood on top of the phrase is taken by the verb.
    if ([...phrase].some((at) => tokens[at].head < 0)) changes.set(verb, { head: -1, relation: 'root' });
    const next = changed(tokens, changes);
    return next && !hasCycle(next) ? next : null;
  }
  return null;
}

/** The head of the noun phrase behind "for". */
function nounBehind(tokens: Tokens, last: number): number {
  let at = last + 1;
  while (tokens[at]?.head > at && /^(det|amod|compound|nummod|nmod:poss)/.test(tokens[at].relation))
    at = tokens[at].head;
  return /^(NOUN|PROPN|PRON|NUM)$/.test(tokens[at]?.upos ?? '') ? at : -1;
}

/** Words of the noun phrase itself. */
function isOwn(tokens: Tokens, child: number, above: number, noun: number): boolean {
  return above === noun && /^(det|amod|compound|nummod|nmod|acl|flat)/.test(tokens[child].relation);
}

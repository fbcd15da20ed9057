import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import { pastTense } from '../data/verb-forms';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  FINITE,
  firstOf,
  hasSubject,
  isBelow,
  NOMINAL_TAG,
  type Tokens,
} from './tree-repair';

/** "the rule the company denied": a past tense taken for a participle, though it has a subject and no helper. */
export function pastTenses(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  if (!/^[.!?"”’)]+$/.test(tokens[tokens.length - 1]?.text ?? '')) return null;
  tokens.forEach((token, at) => {
    if (token.xpos !== 'VBN' || token.upos !== 'VERB') return;
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

/** "which the company denied": the verb behind the subject of a relative clause, taken for a participle of that subject. */
export function relativeVerbs(tokens: Tokens): Token[] | null {
  for (let who = 1; who < tokens.length - 2; who++) {
    if (!/^(WDT|WP)$/.test(tokens[who].xpos)) continue;
    const verb = tokens.findIndex(
      (token, at) =>
        at > who + 1 &&
        token.relation === 'acl' &&
        /^VB[ND]$/.test(token.xpos) &&
        token.head === at - 1 &&
        firstOf(tokens, at - 1) === who + 1,
    );
    if (verb < 0) continue;
    const subject = tokens[verb].head;
    if (
      !NOMINAL_TAG.test(tokens[subject].upos) ||
      childrenOf(tokens, verb).some((child) => /^aux/.test(tokens[child].relation))
    )
      continue;
    const noun = /^[,—–-]$/.test(tokens[who - 1].text) ? who - 2 : who - 1;
    if (noun < 0 || !NOMINAL_TAG.test(tokens[noun].upos)) continue;
    if (
      !/nsubj|root|dep|obl|obj/.test(tokens[subject].relation) ||
      (tokens[subject].head !== who && tokens[subject].head !== noun)
    )
      continue;
    return changed(
      tokens,
      new Map<number, Partial<Token>>([
        [verb, { head: noun, relation: 'acl:relcl', xpos: 'VBD' }],
        [subject, { head: verb, relation: 'nsubj' }],
        [who, { head: verb, relation: 'obj' }],
      ]),
    );
  }
  return null;
}

/** "The manufacturer, Votexa, blamed the county": two names between commas without "and" are one party. */
export function namesBetweenCommas(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, at) => {
    if (token.relation !== 'conj' || !NOMINAL_TAG.test(token.upos) || token.head < 0 || token.head > at) return;
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

/**
 * "..., and analysts at the bank believe that": a finite verb without a subject, right behind a noun phrase that hangs
 * elsewhere. The phrase is its subject.
 */
export function subjectsBeforeVerbs(tokens: Tokens): Token[] | null {
  for (let verb = 2; verb < tokens.length; verb++) {
    const token = tokens[verb];
    if (
      token.upos !== 'VERB' ||
      !/^(parataxis|ccomp|root|conj|advcl)$/.test(token.relation) ||
      hasSubject(tokens, verb)
    )
      continue;
    const first =
      childrenOf(tokens, verb).find(
        (child) => child < verb && /^(aux|advmod)/.test(tokens[child].relation) && FINITE.has(tokens[child].xpos),
      ) ?? verb;
    if (
      !FINITE.has(tokens[first].xpos) ||
      childrenOf(tokens, verb).some((child) => child < verb && /^(mark|cc)$/.test(tokens[child].relation))
    )
      continue;
    const end = first - 1;
    if (end < 0 || !NOMINAL_TAG.test(tokens[end].upos) || isBelow(tokens, end, verb)) continue;
    const noun = phraseEnding(tokens, end, verb);
    if (noun < 0 || tokens[noun].relation.startsWith('nsubj')) continue;
    const changes: Changes = new Map<number, Partial<Token>>([[noun, { head: verb, relation: 'nsubj' }]]);
    const above = tokens[noun].head;
    if (isBelow(tokens, verb, noun)) continue;
    for (const child of childrenOf(tokens, noun))
      if (tokens[child].relation === 'cc' && child < noun) changes.set(child, { head: verb });
    if (above < 0) continue;
    return changed(tokens, changes);
  }
  return null;
}

/** The head of the longest noun phrase that ends at `end`, begins after a comma or "and", and does not hold `verb`; -1 where there is none. */
function phraseEnding(tokens: Tokens, end: number, verb: number): number {
  let noun = end;
  for (;;) {
    const { head, relation } = tokens[noun];
    if (head < 0 || head > end || head === verb || !NOMINAL_TAG.test(tokens[head].upos)) break;
    if (/^(appos|parataxis|acl)/.test(relation)) break;
    const start = firstOf(tokens, noun);
    if (relation === 'conj' && (tokens[start].upos === 'PUNCT' || tokens[start - 1]?.upos === 'PUNCT')) break;
    noun = head;
  }
  if (!/^(conj|obj|appos|dep|discourse|dislocated|obl)$/.test(tokens[noun].relation)) return -1;
  const first = firstOf(tokens, noun);
  const joined = tokens[first].relation === 'cc' || tokens[first].upos === 'PUNCT';
  const before = joined ? tokens[first - (tokens[first].upos === 'PUNCT' ? 0 : 1)] : tokens[first - 1];
  const conjunction = tokens[first].relation === 'cc' ? tokens[first - 1]?.text === ',' : true;
  if (!before || !conjunction) return -1;
  return /^[,;:—–]$/.test(before.text) || tokens[first].relation === 'cc' ? noun : -1;
}

/** "Howell, a former treasurer, said": a name and its apposition before a verb without subject. */
export function namesBeforeVerbs(tokens: Tokens): Token[] | null {
  const verb = tokens.findIndex((token) => token.head < 0);
  if (verb < 4 || tokens[verb].upos !== 'VERB' || !FINITE.has(tokens[verb].xpos) || hasSubject(tokens, verb))
    return null;
  if (tokens[verb - 1].text !== ',') return null;
  const phrase = childrenOf(tokens, verb).find(
    (child) =>
      child < verb &&
      /^(ccomp|dislocated|parataxis|obl|dep|advcl|nmod)$/.test(tokens[child].relation) &&
      NOMINAL_TAG.test(tokens[child].upos) &&
      firstOf(tokens, child) === 0,
  );
  if (
    phrase === undefined ||
    tokens
      .slice(0, verb)
      .some((token) => FINITE.has(token.xpos) || (token.relation === 'case' && token.head === phrase))
  )
    return null;
  const name = childrenOf(tokens, phrase).find(
    (child) => child < phrase && tokens[child].relation === 'discourse' && /^\p{Lu}/u.test(tokens[child].text),
  );
  if (name === undefined) return changed(tokens, new Map([[phrase, { relation: 'nsubj' }]]));
  return changed(
    tokens,
    new Map<number, Partial<Token>>([
      [name, { head: verb, relation: 'nsubj', upos: 'PROPN', xpos: 'NNP', lemma: tokens[name].text }],
      [phrase, { head: name, relation: 'appos' }],
    ]),
  );
}

/** Verbs that name whom they are said to before what is said. */
const ADDRESSING = new Set(
  'tell promise assure inform warn remind convince persuade notify advise reassure brief alert'.split(' '),
);

/** "reported in October that": a time holds no clause. */
function isToldAt(tokens: Tokens, noun: number): boolean {
  const { relation, head, text } = tokens[noun];
  if (!/^obl/.test(relation) || !TEMPORAL_NOUNS.has(text.toLowerCase()) || head < 0) return false;
  if (!SPEECH_VERBS.has(tokens[head].lemma.toLowerCase())) return false;
  return !childrenOf(tokens, head).some((child) => tokens[child].relation === 'ccomp');
}

/** Whether a noun is who is told something, and what is told has not been found. */
export function isAddressed(tokens: Tokens, noun: number): boolean {
  const { relation, head } = tokens[noun];
  if (!/^(obj|iobj)$/.test(relation) || !ADDRESSING.has(tokens[head]?.lemma.toLowerCase() ?? '')) return false;
  return !childrenOf(tokens, head).some((child) => tokens[child].relation === 'ccomp');
}

/** "reported in October that the talks had failed", "refused the request that votes be thrown out": what "that" hangs on. */
export function thatClauses(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, at) => {
    const { head, relation } = token;
    if (head < 0 || head > at) return;
    const that = childrenOf(tokens, at).find(
      (child) =>
        child < at && tokens[child].lemma.toLowerCase() === 'that' && /^(mark|obj|nsubj)$/.test(tokens[child].relation),
    );
    if (
      that === undefined ||
      !childrenOf(tokens, at).some(
        (child) => child !== that && child > that && tokens[child].relation.startsWith('nsubj'),
      )
    )
      return;
    const before = tokens[that - 1];
    if (
      relation === 'acl:relcl' &&
      tokens[head].upos === 'VERB' &&
      SPEECH_VERBS.has(tokens[head].lemma.toLowerCase())
    ) {
      if (childrenOf(tokens, head).some((child) => /^ccomp$/.test(tokens[child].relation))) return;
      changes.set(at, { relation: 'ccomp' });
      changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    } else if (
      relation === 'acl:relcl' &&
      that === head + 1 &&
      isToldAt(tokens, head) &&
      !childrenOf(tokens, tokens[head].head).some((child) => child < head && tokens[child].relation === 'ccomp')
    ) {
      changes.set(at, { head: tokens[head].head, relation: 'ccomp' });
      changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    } else if (relation === 'acl:relcl' && that === head + 1 && isAddressed(tokens, head)) {
      // "promised voters that taxes would not rise": said to the voters, not of them.
      changes.set(at, { head: tokens[head].head, relation: 'ccomp' });
      changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    } else if (
      /^(xcomp|ccomp)$/.test(relation) &&
      before?.upos === 'NOUN' &&
      before.head === head &&
      before.relation === 'obj'
    ) {
      if (!SPEECH_NOUNS.has(before.lemma.toLowerCase()) || tokens[that].relation !== 'mark') return;
      changes.set(at, { head: that - 1, relation: 'acl' });
    }
  });
  return changed(tokens, changes);
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
        /^(and|but)$/i.test(tokens[start].text) &&
        /^(DT|PRP\$?|NNPS?)$/.test(tokens[start + 1].xpos)
        ? at
        : -1;
    }
    if (tokens[at].head > first) return -1;
  }
  return -1;
}

/** A participle below the subject with no "by" behind it, the last before `joined`; -1 where there is none. */
function participleBefore(tokens: Tokens, subject: number, joined: number): number {
  for (let at = joined - 1; at > subject; at--) {
    const { xpos, relation } = tokens[at];
    if (relation !== 'acl' || !/^VB[ND]$/.test(xpos) || !isBelow(tokens, at, subject)) continue;
    const below = childrenOf(tokens, at);
    const past = pastTense(tokens[at].lemma.toLowerCase()) === tokens[at].text.toLowerCase();
    if (
      !past ||
      below.some((child) => child < at || tokens[child].relation === 'obl:agent' || /^by$/i.test(tokens[child].text))
    )
      return -1;
    return below.some((child) => childrenOf(tokens, child).some((mark) => /^by$/i.test(tokens[mark].text))) ? -1 : at;
  }
  return -1;
}

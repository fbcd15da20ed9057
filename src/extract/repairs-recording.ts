import { PAPERS } from '../data/speech';
import type { Token } from '../model';
import { changed, childrenOf, eachOf, eachWord, firstWordOf, lemmaOf, noChanges, type Tokens } from './tree-repair';

const WORDS = [
  'record',
  'records',
  'report',
  'reports',
  'note',
  'notes',
  'show',
  'shows',
  'claim',
  'claims',
  'state',
  'states',
];
const PAPER = new Set([
  ...PAPERS,
  'minutes',
  'copy',
  'diary',
  'entry',
  'extract',
  'page',
  'inspection',
  'review',
  'audit',
]);

/** "A log seen by the Gazette records that the lamp failed", "Minutes released by the union record that": what papers do with a "that" is no noun. */
export function recordingOfPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, WORDS, (token, word) => {
    if (token.upos !== 'NOUN' || !/^that$/i.test(tokens[word + 1]?.text ?? '')) return;
    const xpos = /s$/i.test(token.text) ? 'VBZ' : 'VBP';
    const verb = { upos: 'VERB', xpos, lemma: token.text.toLowerCase().replace(/s$/, '') } as const;
    const told = tokens.findIndex(
      ({ relation }, at) => at > word && /^(?:acl|ccomp|advcl)/.test(relation) && tokens[word + 1].head === at,
    );
    if (told < 0) return;
    // The noun is the predicate already, with the paper for its subject.
    const subject = childrenOf(tokens, word).find((child) => child < word && tokens[child].relation === 'nsubj');
    if (subject !== undefined) {
      if (!isPaper(tokens[subject])) return;
      changes.set(word, verb);
      changes.set(told, { head: word, relation: 'ccomp' });
      return;
    }
    const doing = token.head;
    const paper = doing < 0 ? -1 : tokens[doing].head;
    if (!token.relation.startsWith('obl') || paper < 0 || paper > doing || tokens[doing].relation !== 'acl') return;
    if (!isPaper(tokens[paper])) return;
    const agent = childrenOf(tokens, word).findLast(
      (child) => child < word && /^(?:compound|flat|nmod)/.test(tokens[child].relation),
    );
    if (agent === undefined || agent !== word - 1) return;
    changes.set(word, { ...verb, head: tokens[paper].head, relation: tokens[paper].relation });
    changes.set(paper, { head: word, relation: 'nsubj' });
    changes.set(agent, { head: doing, relation: token.relation });
    changes.set(told, { head: word, relation: 'ccomp' });
    for (const child of childrenOf(tokens, word)) if (child < agent) changes.set(child, { head: agent });
    for (const child of childrenOf(tokens, paper))
      if (child > told && child !== told) changes.set(child, { head: word });
  });
  return changed(tokens, changes);
}

const isPaper = (token: Token): boolean => PAPER.has(lemmaOf(token)) || PAPER.has(token.text.toLowerCase());

const OF_THINGS = new Set('warn inform notify advise remind tell convince accuse'.split(' '));
const MEANS = ['radio', 'telephone', 'phone', 'email', 'e-mail', 'letter', 'fax', 'text', 'post', 'mail', 'message'];

/** "was warned twice by radio of the reef": nobody is called so, and it is the reef that they were warned of. */
export function newsByMeans(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, MEANS, (token, means) => {
    const verb = token.head;
    if (verb < 0 || verb > means || !token.relation.startsWith('obl') || !OF_THINGS.has(lemmaOf(tokens[verb]))) return;
    const below = childrenOf(tokens, means);
    if (below.some((child) => child < means && tokens[child].relation !== 'case')) return;
    const thing = below.find((child) => child > means && tokens[child].relation === 'nmod');
    if (thing === undefined || !childrenOf(tokens, thing).some((child) => /^of$/i.test(tokens[child].text))) return;
    changes.set(thing, { head: verb, relation: 'obl' });
    changes.set(means, { relation: 'obl' });
  });
  return changed(tokens, changes);
}

/** "would move her lab, which has kept records since 1950, to Sweden": behind the comma that ends what is told in passing, the clause around it goes on. */
export function phrasesBehindRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const which = firstWordOf(tokens, verb);
    const noun = token.head;
    if (!/^(?:who|whom|which|where|whose)$/i.test(tokens[which].text) || tokens[which - 1]?.text !== ',' || noun < 0)
      return;
    const last = childrenOf(tokens, verb).findLast((child) => tokens[child].text !== ',');
    if (last === undefined) return;
    if (!/^obl/.test(tokens[last].relation) || last < verb) return;
    const first = firstWordOf(tokens, last);
    if (tokens[first - 1].text !== ',' || !/^(?:IN|TO)$/.test(tokens[first].xpos) || first < verb) return;
    if (!/^(?:to|from|into|over|with|for|on)$/i.test(tokens[first].text)) return;
    if (tokens.slice(which, first - 1).some(({ text }) => /^[,;:(]$/.test(text))) return;
    let above = tokens[noun].head;
    while (above >= 0 && tokens[above].upos !== 'VERB') above = tokens[above].head;
    if (above >= 0 && above < noun) changes.set(last, { head: above });
  });
  return changed(tokens, changes);
}

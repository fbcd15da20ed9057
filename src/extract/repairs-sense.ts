import type { Token } from '../model';
import { DITRANSITIVE } from './clause-forms';
import {
  changed,
  childrenOf,
  eachOf,
  isBehindComma,
  isBelow,
  lemmaOf,
  noChanges,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

/** Where grammar leaves two readings open and sense only one: an age is nobody, five percent are not made, a report has who wrote it. */

/** "Kirsty Lund, 38, and three passengers": a bare number between commas behind a name is an age and none of those that "and" joins. */
export function ages(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ text, head }, age) => {
    if (head < 0 || !/^\d{1,2}$/.test(text) || childrenOf(tokens, age).some((child) => child > age)) return;
    const [name, comma] = [tokens[age - 2], tokens[age - 1]];
    if (name?.upos !== 'PROPN' || comma?.text !== ',' || !/^[,;.]$/.test(tokens[age + 1]?.text ?? '')) return;
    changes.set(age, { relation: 'appos', head: age - 2 });
    let top = age - 2;
    while (/^(flat|compound)/.test(tokens[top].relation) && tokens[tokens[top].head].upos === 'PROPN')
      top = tokens[top].head;
    const link = linkOfName(tokens, top);
    if (link !== null) changes.set(top, link);
  });
  return changed(tokens, changes);
}

/** "The driver, Kirsty Lund, 38": of a noun with "the" right before the name the name is who it is, and nobody beside; null where it stands otherwise. */
function linkOfName(tokens: Tokens, name: number): { head: number; relation: string } | null {
  const { relation, head } = tokens[name];
  if (relation !== 'conj' || tokens[head].xpos !== 'NN' || !canAct(tokens[head])) return null;
  let first = name;
  while (tokens[first - 1]?.upos === 'PROPN') first--;
  const hasThe = childrenOf(tokens, head).some((child) => /^the$/i.test(tokens[child].text));
  if (!hasThe || head !== first - 2 || tokens[first - 1].text !== ',') return null;
  return first !== name && tokens[first].head === head
    ? { head: first, relation: 'flat' }
    : { head, relation: 'appos' };
}

/** "an offer of 5 percent made in May": what is made, paid or announced is the offer and not the measure of it. */
export function participlesOfMeasures(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, verb) => {
    const measure = token.head;
    if (token.xpos !== 'VBN' || measure < 0 || measure > verb) return;
    const { relation, head, upos } = tokens[measure];
    if (relation !== 'nmod' || head < 0 || head > measure || tokens[head].upos !== 'NOUN') return;
    const of = prepositionOf(tokens, measure);
    if (of < 0 || !/^of$/i.test(tokens[of].text)) return;
    if (upos === 'NUM' || MEASURE.test(lemmaOf(tokens[measure])) || upos === 'SYM') changes.set(verb, { head });
  });
  return changed(tokens, changes);
}

const MEASURE =
  /^(?:%|percent|cent|[$€£]|dollar|euro|pound|ton|tonne|kilometre|kilometer|mile|metre|meter|acre|hectare)$/;

/** "The inquiry was shown a report by the bureau": who wrote it, not who showed it. */
export function authorsOfWorks(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obl:agent', (token, author) => {
    const verb = token.head;
    if (verb < 0 || verb > author || !DITRANSITIVE.has(lemmaOf(tokens[verb]))) return;
    const work = childrenOf(tokens, verb).findLast(
      (child) => child > verb && child < author && tokens[child].relation === 'obj',
    );
    if (work === undefined || !WORK.test(lemmaOf(tokens[work]))) return;
    if (prepositionOf(tokens, author) === work + 1) changes.set(author, { head: work, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

const WORK =
  /^(?:report|study|survey|analysis|review|book|film|documentary|paper|article|poll|painting|drawing|sketch|portrait|novel|play|poem|song)$/;

/**
 * "were killed when the coach overturned and came to rest": to whom something is done does nothing in the same breath; what follows is done by the thing
 * that the clause between is of.
 */
export function deedsBehindPassives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, deed) => {
    const passive = token.head;
    if (token.xpos !== 'VBD' || passive < 0 || passive > deed) return;
    const below = childrenOf(tokens, deed).filter((child) => child < deed);
    if (
      below.length !== 1 ||
      below[0] !== deed - 1 ||
      tokens[below[0]].relation !== 'cc' ||
      isBehindComma(tokens, deed)
    )
      return;
    const done = childrenOf(tokens, passive);
    if (!done.some((child) => tokens[child].relation === 'aux:pass')) return;
    const clause = tokens.findLastIndex(
      ({ relation }, at) => at > passive && at < deed && relation === 'advcl' && isBelow(tokens, at, passive),
    );
    if (clause < 0 || tokens[clause].xpos !== 'VBD' || OF_PEOPLE.has(lemmaOf(token))) return;
    const thing = subjectOf(tokens, clause);
    if (thing === undefined || tokens[thing].upos === 'PRON') return;
    // "the leading coach overturned" is no trainer.
    if (canAct(tokens[thing]) && !OF_THINGS.has(lemmaOf(tokens[clause]))) return;
    changes.set(deed, { head: clause });
  });
  return changed(tokens, changes);
}

/** What only things do. */
const OF_THINGS = new Set('overturn capsize derail explode collapse erupt burst'.split(' '));

/** What only people do: behind a thing it is told of those before. */
const OF_PEOPLE = new Set(
  'resign die say tell deny admit plead retire apologise apologize appear return escape survive live spend lose receive'.split(
    ' ',
  ),
);

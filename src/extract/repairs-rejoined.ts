import { TEMPORAL_NOUNS } from '../data/temporal';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  hasSubject,
  hasTense,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Repair,
  subjectOf,
  type Tokens,
  toOf,
} from './tree-repair';
import { typeOfLemma } from './types';

/** What the tree hung one step too high or too low: a second post, a second aim, a time behind the noun. */

/** "Ana Ray, the energy minister and leader of the party, said": two posts of one person, and no second one who says it. */
function secondPosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head: name, upos }, second) => {
    if (upos !== 'NOUN' || name < 0 || name > second || tokens[name].upos !== 'PROPN') return;
    if (typeOfLemma(lemmaOf(tokens[second])) !== 'person') return;
    const and = firstOf(tokens, second);
    if (and !== second - 1 || tokens[and].relation !== 'cc') return;
    const post = childrenOf(tokens, name).find(
      (child) => tokens[child].relation === 'appos' && child > name && endOf(tokens, child) === and - 1,
    );
    if (post === undefined || tokens[post].upos !== 'NOUN' || tokens[endOf(tokens, second) + 1]?.text !== ',') return;
    if (typeOfLemma(lemmaOf(tokens[post])) === 'person') changes.set(second, { head: post });
  });
  return changed(tokens, changes);
}

/** "were given the right to stay, but not to vote": what has a "to" is joined to what has one, and not to a verb with a tense. */
function secondAims(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', ({ relation, head: verb }, second) => {
    if (relation !== 'conj' || verb < 0 || verb > second || tokens[verb].upos !== 'VERB') return;
    if (toOf(tokens, second) === undefined || hasSubject(tokens, second)) return;
    if (!hasTense(tokens, verb) || toOf(tokens, verb) !== undefined) return;
    const opens = firstOf(tokens, second);
    const first = tokens.findLastIndex(
      (token, at) => at < opens && at > verb && token.xpos === 'VB' && toOf(tokens, at) !== undefined,
    );
    if (first >= 0 && /^(acl|xcomp|advcl)$/.test(tokens[first].relation)) changes.set(second, { head: first });
  });
  return changed(tokens, changes);
}

/** "Minister of Health Dr Ana Reyes": the office is that of the post, and not part of the name. */
function officesOfPosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'of', ({ relation, head: name }, of) => {
    const [post, office] = [of - 1, of + 1];
    if (relation !== 'case' || post < 0 || tokens[name].upos !== 'PROPN') return;
    if (tokens[office]?.relation !== 'nmod:desc' || tokens[office].head !== name) return;
    if (!/^(NOUN|PROPN)$/.test(tokens[post].upos) || typeOfLemma(lemmaOf(tokens[post])) !== 'person') return;
    changes.set(of, { head: office });
    changes.set(office, { head: post, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "Two truces, in 2021 and 2023, collapsed": between commas the time is that of the deed too. */
function timesBetweenCommas(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'nmod', ({ head: noun, text }, time) => {
    if (noun < 0 || noun > time || !/^nsubj/.test(tokens[noun].relation)) return;
    const verb = tokens[noun].head;
    const mark = prepositionOf(tokens, time);
    if (verb < time || mark < 0 || !/^(in|on|during)$/i.test(tokens[mark].text) || tokens[mark - 1].text !== ',')
      return;
    if (!/^(1[89]|20)\d\d$/.test(text) && !TEMPORAL_NOUNS.has(lemmaOf(tokens[time]))) return;
    if (tokens[verb].upos === 'VERB' && tokens[endOf(tokens, time) + 1]?.text === ',')
      changes.set(time, { head: verb, relation: 'obl' });
  });
  return changed(tokens, changes);
}

/** "paid the guard, who was held on Friday and has agreed to talk": what a comma opens goes on past an "and" that has no comma. */
function verbsOfOpenRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head: above, upos }, verb) => {
    if (upos !== 'VERB' || above < 0 || above > verb || hasSubject(tokens, verb)) return;
    const and = firstOf(tokens, verb);
    if (!/^(and|but)$/i.test(tokens[and].text) || tokens[and].head !== verb || !hasTense(tokens, verb)) return;
    const relative = tokens.findLastIndex(
      (token, at) => at < and && at > above && token.relation === 'acl:relcl' && endOf(tokens, at) === and - 1,
    );
    const who = relative < 0 ? undefined : subjectOf(tokens, relative);
    if (who === undefined || !/^who$/i.test(tokens[who].text) || tokens[who - 1].text !== ',') return;
    if (!tokens.slice(who, and).some(({ upos: tag }) => tag === 'PUNCT')) changes.set(verb, { head: relative });
  });
  return changed(tokens, changes);
}

/** "is due back before the court on Friday": what is due is due then, and there. */
function placesBehindBack(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obl', ({ head: back }, place) => {
    if (back < 0 || back > place || !/^back$/i.test(tokens[back].text)) return;
    const { relation: part, upos, head } = tokens[back];
    if (part !== 'advmod' || upos !== 'ADV' || head < 0 || !/^(VERB|ADJ)$/.test(tokens[head].upos)) return;
    changes.set(place, { head });
  });
  return changed(tokens, changes);
}

/** "At issue is a plan": the plan is at issue. */
function copulasBehindPlaces(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'cop', ({ head: owner }, be) => {
    const place = owner < be ? owner : placeBefore(tokens, owner, be);
    if (place === undefined || prepositionOf(tokens, place) < 0 || endOf(tokens, place) !== be - (owner < be ? 0 : 1))
      return;
    const noun = owner < be ? tokens[place].head : owner;
    if (noun < be || !/^(nmod|obl)$/.test(tokens[place].relation)) return;
    if (!/^(root|ccomp)$/.test(tokens[noun].relation) || !/^(NOUN|PROPN)$/.test(tokens[noun].upos)) return;
    const below = childrenOf(tokens, noun);
    if (prepositionOf(tokens, noun) >= 0 || below.some((child) => SUBJECT.test(tokens[child].relation))) return;
    if (below.some((child) => child !== be && tokens[child].relation === 'cop')) return;
    changes.set(be, { head: place });
    changes.set(place, { head: tokens[noun].head, relation: tokens[noun].relation });
    changes.set(noun, { head: place, relation: 'nsubj' });
    for (const child of below)
      if (child !== be && child !== place && (child < be || isOfClause(tokens, child, noun)))
        changes.set(child, { head: place });
  });
  return changed(tokens, changes);
}

const placeBefore = (tokens: Tokens, noun: number, be: number) =>
  childrenOf(tokens, noun).find(
    (child) => /^(nmod|obl)$/.test(tokens[child].relation) && endOf(tokens, child) === be - 1,
  );

const SUBJECT = /^(nsubj|csubj|expl)/;

/** What hangs behind a noun on the whole clause. */
function isOfClause(tokens: Tokens, child: number, noun: number): boolean {
  const { relation, upos } = tokens[child];
  return (
    child > noun &&
    (/^(advcl|parataxis)$/.test(relation) || (/^(conj|punct)$/.test(relation) && !NOMINAL_TAG.test(upos)))
  );
}

export const REJOINED_REPAIRS: readonly Repair[] = [
  {
    name: 'second posts',
    apply: secondPosts,
    example:
      'Bjarni Ray, the energy minister and leader of the rural Coast Party, said he had heard of it on the radio.',
    gives: 'leader conj minister',
  },
  {
    name: 'second aims',
    apply: secondAims,
    example: 'They were given the right to appeal, but not to vote.',
    gives: 'vote conj appeal',
  },
  {
    name: 'offices of posts',
    apply: officesOfPosts,
    example: 'Minister of Health Dr Kofi Mensah advised parents to boil the water.',
    gives: 'Health nmod Minister',
  },
  {
    name: 'times between commas',
    apply: timesBetweenCommas,
    example: 'Two earlier truces, in 2021 and 2023, collapsed within weeks.',
    gives: '2021 obl collapsed',
  },
  {
    name: 'verbs of open relatives',
    apply: verbsOfOpenRelatives,
    example:
      'He said Dahl had made two payments to the guard, Omar Reza, who was arrested on Friday and has agreed to cooperate.',
    gives: 'agreed conj arrested',
  },
  {
    name: 'places behind back',
    apply: placesBehindBack,
    example: 'Mr Ojo, who is due back before the committee on 26 March, resigned.',
    gives: 'committee obl due',
  },
  {
    name: 'copulas behind places',
    apply: copulasBehindPlaces,
    example:
      'At issue is a plan by the port operator, Harrow Docks, to introduce remotely controlled cranes from 2031.',
    gives: 'plan nsubj issue',
  },
];

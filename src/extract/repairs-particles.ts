import { LASTING, TEMPORAL_NOUNS, WHICH_TIME } from '../data/temporal';
import { objectsOfGerunds } from './repairs-deeds';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  isBare,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  type Repair,
  type Tokens,
} from './tree-repair';

/** Small words, and times, that hang where no such word can, so that the words alone show what they are. */

/** "stopped after two children who had received it died": what stands before the subject of a clause opens the clause. */
function openingsOfClauses(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['after', 'before', 'since', 'until', 'as', 'while', 'once'], (token, mark) => {
    const { head: noun } = token;
    if (token.relation !== 'case') return;
    if (noun < mark) return;
    if (tokens[noun].relation === 'obl') {
      const deed = deedBehind(tokens, noun);
      if (deed < 0) return;
      changes.set(noun, { head: deed, relation: 'nsubj' });
      changes.set(mark, { head: deed, relation: 'mark', upos: 'SCONJ' });
      return;
    }
    if (!tokens[noun].relation.startsWith('nsubj')) return;
    const verb = tokens[noun].head;
    if (verb < noun || tokens[verb].relation !== 'advcl') return;
    if (childrenOf(tokens, verb).some((child) => child < noun && tokens[child].relation === 'mark')) return;
    changes.set(mark, { head: verb, relation: 'mark', upos: 'SCONJ' });
  });
  return changed(tokens, changes);
}

/** The clause without a subject or a mark that follows a phrase, beside it: "after two buyers who had signed withdrew"; -1 without one. */
function deedBehind(tokens: Tokens, noun: number): number {
  const deed = endOf(tokens, noun) + 1;
  const verb = tokens[deed];
  if (!verb || verb.head !== tokens[noun].head || verb.relation !== 'advcl') return -1;
  return /^VB[DPZ]$/.test(verb.xpos) && isBare(tokens, deed) ? deed : -1;
}

/** "ran the paper as managing director": before a noun with no verb of its own it is a preposition. */
function asBeforePosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'as', ({ relation, head: post }, as) => {
    if (relation !== 'mark' || post < as) return;
    // "as managing director": hung on the word before the post
    const noun = tokens[post].head;
    if (tokens[post].xpos === 'VBG' && tokens[post].relation === 'amod' && tokens[noun].relation === 'obl') {
      if (noun === post + 1) changes.set(as, { head: noun, relation: 'case', upos: 'ADP' });
      return;
    }
    if (!/^(?:NOUN|PROPN)$/.test(tokens[post].upos) || !/^(?:obl|nmod)$/.test(tokens[post].relation)) return;
    if (childrenOf(tokens, post).some((child) => /^(?:cop|nsubj|aux)/.test(tokens[child].relation))) return;
    changes.set(as, { relation: 'case', upos: 'ADP' });
  });
  return changed(tokens, changes);
}

/** "would look into it and report within a month": a bare noun joined to a verb behind "would" or "to" is a verb too. */
function verbsJoinedTakenForNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ upos, xpos, head: verb }, deed) => {
    if (upos !== 'NOUN' || xpos !== 'NN' || verb < 0 || verb > deed) return;
    if (tokens[verb].upos !== 'VERB' || tokens[verb].xpos !== 'VB') return;
    const before = childrenOf(tokens, deed).filter((child) => child < deed);
    if (before.length !== 1 || before[0] !== deed - 1 || tokens[before[0]].relation !== 'cc') return;
    const opens = childrenOf(tokens, verb).some(
      (child) => child < verb && (tokens[child].xpos === 'MD' || tokens[child].xpos === 'TO'),
    );
    if (opens) changes.set(deed, { upos: 'VERB', xpos: 'VB' });
  });
  return changed(tokens, changes);
}

/** "how they got in", "advised against": right behind its verb, with nothing of its own, it is part of the verb. */
function particlesOfVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ upos, relation, head }, small) => {
    if (upos !== 'ADP' || !/^(?:advmod|obl)$/.test(relation) || head < 0 || head > small) return;
    if (tokens[head].upos !== 'VERB' || childrenOf(tokens, small).length > 0) return;
    if (head === small - 1) changes.set(small, { relation: 'compound:prt' });
    // "will ask her to force it to": the verb is left out behind it
    else if (relation === 'obl' && tokens[small].text === 'to') changes.set(small, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "veered off course", "taken off a list": with a phrase right behind it that has no other, it is the phrase's preposition. */
function prepositionsBehindVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['off', 'up', 'down', 'over', 'through', 'on', 'in'], ({ relation, head: verb }, small) => {
    if (relation !== 'compound:prt' || verb !== small - 1) return;
    const noun = childrenOf(tokens, verb).find(
      (child) => child > small && /^ob[jl]$/.test(tokens[child].relation) && firstOf(tokens, child) === small + 1,
    );
    if (noun === undefined || !NOMINAL_TAG.test(tokens[noun].upos) || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun]))) return;
    if (childrenOf(tokens, noun).some((child) => tokens[child].relation === 'case')) return;
    // "gone off at ten past two"
    if (tokens[small + 1].upos === 'ADP') return;
    // "called off the talks": such a verb may have the phrase for its object, where it is of those that can have one
    const isPassive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
    if (!isPassive && !MOVING.has(lemmaOf(tokens[verb]))) return;
    changes.set(small, { head: noun, relation: 'case' });
    changes.set(noun, { relation: 'obl' });
  });
  return changed(tokens, changes);
}

/** "called off the talks": behind a verb with its particle, a phrase without a preposition that is no time and no measure is what it is done to. */
function objectsBehindParticles(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obl', ({ head: verb }, object) => {
    const small = firstOf(tokens, object) - 1;
    if (verb < 0 || verb !== small - 1 || tokens[verb].upos !== 'VERB') return;
    if (tokens[small].relation !== 'compound:prt' || tokens[small].head !== verb || MOVING.has(lemmaOf(tokens[verb])))
      return;
    if (!NOMINAL_TAG.test(tokens[object].upos) || TEMPORAL_NOUNS.has(lemmaOf(tokens[object]))) return;
    const isOwn = (child: number) => /^(case|nummod)/.test(tokens[child].relation);
    const isTaken = (child: number) => /^(obj|aux:pass)$/.test(tokens[child].relation);
    if (childrenOf(tokens, object).some(isOwn) || childrenOf(tokens, verb).some(isTaken)) return;
    changes.set(object, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** Verbs of moving, that have no object. */
const MOVING = new Set('veer go come fall climb slide slip walk stray wander crash drift skid sail plunge'.split(' '));

/** "earlier this week", "later that year": how early in it, and no way of doing it. */
function adverbsOfTimes(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['earlier', 'later', 'early', 'late'], ({ relation, head }, adverb) => {
    if (relation !== 'advmod' || head < 0) return;
    const which = tokens[adverb + 1];
    if (!/^(?:this|that|last|next|the)$/i.test(which?.text ?? '')) return;
    const time = which.head;
    if (time <= adverb || tokens[time].head !== head || !/^obl/.test(tokens[time].relation)) return;
    if (TEMPORAL_NOUNS.has(lemmaOf(tokens[time])) && firstOf(tokens, time) === adverb + 1)
      changes.set(adverb, { head: time });
  });
  return changed(tokens, changes);
}

/**
 * "resigned an hour before publication", "signed seven weeks before he died": how long before it was, and no time of the deed. Who "waits five
 * years before competing" does so for all that time.
 */
function gapsOfTime(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head, lemma, upos }, time) => {
    if (!/^(?:obl|nmod):unmarked$/.test(relation) || head < 0 || upos !== 'NOUN' || !UNITS.has(lemma.toLowerCase()))
      return;
    if (isOwnTime(tokens, time) || isRate(tokens, time)) return;
    const held = childrenOf(tokens, time).find((child) => child > time && tokens[child].relation === 'nmod');
    const opening = held === undefined ? undefined : tokens[firstOf(tokens, held)];
    if (held !== undefined && opening?.head === held && /^(?:before|after)$/i.test(opening.text)) {
      // "Hours after the vote, he resigned": hung the other way about
      if (tokens[head].upos !== 'VERB' || LASTING.has(lemmaOf(tokens[head]))) return;
      changes.set(held, { head, relation: 'obl' });
      changes.set(time, { head: held, relation: 'nmod:unmarked' });
      return;
    }
    const small = endOf(tokens, time) + 1;
    if (!/^(?:before|after)$/i.test(tokens[small]?.text ?? '')) return;
    const event = tokens[small].head;
    if (event <= small || event === head || !/^(?:case|mark)$/.test(tokens[small].relation)) return;
    const verb = tokens[event].head;
    if (verb < 0 || !/^(?:obl|nmod|advcl)/.test(tokens[event].relation)) return;
    // "axing 19 shows three weeks before the opening": hung on what stands before it
    if (head !== verb && tokens[head].head !== verb) return;
    if (LASTING.has(lemmaOf(tokens[verb]))) return;
    if (tokens[small].relation === 'case') changes.set(time, { head: event, relation: 'nmod:unmarked' });
    else if (head !== verb) changes.set(time, { head: verb, relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** "last year after a strike", "this week before the vote": the time of the deed. */
function isOwnTime(tokens: Tokens, time: number): boolean {
  return childrenOf(tokens, time).some((child) => WHICH_TIME.test(tokens[child].text));
}

/** "promised him 2 million euros a year after tax": how often. */
function isRate(tokens: Tokens, time: number): boolean {
  const article = tokens[time - 1];
  if (!/^an?$/i.test(article?.text ?? '') || time < 2) return false;
  const figure = tokens[time - 2];
  return (
    /^(?:NUM|SYM)$/.test(figure.upos) ||
    childrenOf(tokens, time - 2).some((child) => tokens[child].relation === 'nummod')
  );
}

const UNITS = new Set('second minute hour day night week fortnight month year decade century season'.split(' '));

/** "is not involved in the trial": a participle with a copula is told of somebody as a quality. */
function participlesWithCopulas(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', ({ upos }, state) => {
    if (upos !== 'VERB') return;
    const below = childrenOf(tokens, state);
    if (
      !below.some(
        (child) =>
          tokens[child].relation === 'cop' && /^(?:is|are|was|were|am|be|['’](?:s|re|m))$/i.test(tokens[child].text),
      )
    )
      return;
    // "is prepared to pay" tells of a plan
    // ... and "had peaked" is no quality
    if (
      below.some((child) => tokens[child].relation === 'aux' && tokens[child].lemma === 'have' && child === state - 1)
    )
      return;
    if (below.some((child) => /^(?:obj|aux:pass|obl:agent|ccomp|xcomp)$/.test(tokens[child].relation))) return;
    changes.set(state, { upos: 'ADJ', xpos: 'JJ' });
  });
  return changed(tokens, changes);
}

/** "outside consultants", "the then minister": before its noun, such a word says which. */
function prepositionsAsQualities(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ relation, upos, head, text }, quality) => {
    if (upos !== 'ADP' || head < quality) return;
    // "by outside lawyers": the first of the two is the preposition
    const isSecond =
      relation === 'case' && head === quality + 1 && /^(?:by|for|to|with|of)$/i.test(tokens[quality - 1]?.text ?? '');
    if (isSecond && /^(?:outside|inside)$/i.test(text) && tokens[head].upos === 'NOUN')
      changes.set(quality, { upos: 'ADJ', xpos: 'JJ', relation: 'amod' });
    if (relation !== 'amod') return;
    // "holding back water"
    if (tokens[quality - 1]?.upos === 'VERB' && tokens[head].head === quality - 1)
      changes.set(quality, { head: quality - 1, relation: 'compound:prt' });
    else changes.set(quality, { upos: 'ADJ', xpos: 'JJ' });
  });
  return changed(tokens, changes);
}

/** "pulled her film “Salt Year”": of two objects side by side the name is what the first is called. */
function titlesOfWorks(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', ({ head, upos }, title) => {
    if (upos !== 'PROPN' || head < 0) return;
    const first = firstOf(tokens, title);
    const quote = tokens[first].upos === 'PUNCT' ? first : first - 1;
    if (!/^["“‘]|``$/.test(tokens[quote]?.text ?? '') || quote < 1) return;
    const work = tokens[quote - 1];
    if (work.upos === 'NOUN' && work.relation === 'obj' && work.head === head)
      changes.set(title, { head: quote - 1, relation: 'appos' });
  });
  return changed(tokens, changes);
}

export const PARTICLE_REPAIRS: readonly Repair[] = [
  {
    name: 'openings of clauses',
    apply: openingsOfClauses,
    example:
      'The ministry has suspended a trial of the vaccine after two children who had received it died within a week.',
    gives: 'after mark died',
  },
  {
    name: 'as before posts',
    apply: asBeforePosts,
    example: 'His aunt ran the bank as managing director until 2019.',
    gives: 'as case director',
  },
  {
    name: 'joined verbs taken for nouns',
    apply: verbsJoinedTakenForNouns,
    example: 'An auditor would look into the claims and report within 21 days.',
    gives: 'days obl report',
  },
  {
    name: 'particles of verbs',
    apply: particlesOfVerbs,
    example: 'The council voted on the road that the engineers had advised against.',
    gives: 'against compound:prt advised',
  },
  {
    name: 'prepositions behind verbs',
    apply: prepositionsBehindVerbs,
    example: 'The ferry veered off course and sank.',
    gives: 'off case course',
  },
  {
    name: 'objects behind particles',
    apply: objectsBehindParticles,
    example: 'The union called off the talks.',
    gives: 'talks obj called',
  },
  {
    name: 'adverbs of times',
    apply: adverbsOfTimes,
    example: 'The Kurier reported earlier this week that the mayor would resign.',
    gives: 'earlier advmod week',
  },
  {
    name: 'gaps of time',
    apply: gapsOfTime,
    example: 'The chairman resigned an hour before publication.',
    gives: 'hour nmod:unmarked publication',
  },
  {
    name: 'objects of considered deeds',
    apply: objectsOfGerunds,
    example:
      'The report also came after informed sources reported that Berg may consider imposing conditions on some future military aid, although adviser Ivo Lang later clarified that these reports are just talk.',
    gives: 'conditions obj imposing',
  },
  {
    name: 'participles with copulas',
    apply: participlesWithCopulas,
    example: 'Ida Holm, an engineer in Bergen who is not involved in the project, called it risky.',
    gives: 'is cop involved',
  },
  {
    name: 'prepositions as qualities',
    apply: prepositionsAsQualities,
    example: 'She said that the plan had been written by outside consultants and had been dropped.',
    gives: 'outside amod consultants',
  },
  {
    name: 'titles of works',
    apply: titlesOfWorks,
    example: 'The director withdrew her drama “Salt Road” in protest.',
    gives: 'Road appos drama',
  },
];

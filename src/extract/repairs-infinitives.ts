import { takesInfinitive } from '../data/infinitive-nouns';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { isLeftBehind } from './clause-governors';
import { changed, childrenOf, eachOf, firstOf, lemmaOf, noChanges, type Tokens, toOf } from './tree-repair';
import { typeOfLemma } from './types';

/** What an infinitive with "to" hangs on, and how. */

/** "ought to lend": the modal helps the infinitive behind it, which is the predicate. */
export function modalInfinitives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ head: modal }, verb) => {
    if (modal < 0 || modal > verb || tokens[modal].xpos !== 'MD') return;
    // "ought to have known", "ought to be sold"
    if (!isBehindTo(tokens, verb)) return;
    const passive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
    const { head, relation: place } = tokens[modal];
    changes.set(verb, { head, relation: place });
    for (const child of childrenOf(tokens, modal)) {
      const isSubject = passive && tokens[child].relation === 'nsubj';
      if (child !== verb) changes.set(child, { head: verb, ...(isSubject ? { relation: 'nsubj:pass' } : {}) });
    }
    changes.set(modal, { head: verb, relation: 'aux', upos: 'AUX' });
  });
  return changed(tokens, changes);
}

/** "The town is too poor to repair it", "was the last to join": with a subject before it, the adjective has no second one behind. */
export function infinitivesOfAdjectives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['csubj', 'acl'], ({ head: adjective }, verb) => {
    if (adjective < 0 || adjective > verb || !hasTo(tokens, verb)) return;
    if (tokens[adjective].upos !== 'ADJ') return;
    const before = childrenOf(tokens, adjective).filter((child) => child < adjective);
    const subject = before.find((child) => tokens[child].relation === 'nsubj');
    if (subject === undefined || !before.some((child) => tokens[child].relation === 'cop')) return;
    if (!/^(it|that|this|which|what)$/i.test(tokens[subject].text)) changes.set(verb, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "voted by 61 to 9 to reject it", "voted 4-3 on Tuesday to drop it": what the vote was for, and no aim of a vote for something else. */
export function deedsVotedFor(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'acl'], ({ relation, head }, deed) => {
    if (head < 0 || head > deed || !hasTo(tokens, deed)) return;
    const votes =
      relation === 'acl' ? tokens.findLastIndex((token, at) => at < head && lemmaOf(token) === 'vote') : head;
    if (votes < 0 || lemmaOf(tokens[votes]) !== 'vote' || tokens[votes].upos !== 'VERB') return;
    // The count and the day may stand between, and nothing else.
    const first = childrenOf(tokens, deed).find((child) => tokens[child].xpos === 'TO')!;
    if (tokens.slice(votes + 1, first).some((token) => !isOfCount(token))) return;
    changes.set(deed, { head: votes, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

function isOfCount(token: Token): boolean {
  if (/^(NUM|ADV|SYM)$/.test(token.upos) || /^(by|to|on|in|than|a|an|the|of|at|with|-|–)$/i.test(token.text))
    return true;
  const lemma = lemmaOf(token);
  return TEMPORAL_NOUNS.has(lemma) || /^(margin|majority|vote|abstention)$/.test(lemma) || token.upos === 'ADJ';
}

/** "gave the firm 30 days to respond": the firm is to do it within that time, and whoever gave it aims at nothing. */
export function timesToAct(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'acl', 'xcomp'], ({ relation, head: verb }, deed) => {
    if (verb < 0 || verb > deed || !hasTo(tokens, deed)) return;
    const gives = relation === 'acl' ? tokens[verb].head : verb;
    if (gives < 0 || !/^(give|grant|allow)$/.test(lemmaOf(tokens[gives]))) return;
    const between = childrenOf(tokens, gives).filter((child) => child > gives && child < deed);
    const [whom, time] = between.filter((child) => /^(i?obj|obl:unmarked)$/.test(tokens[child].relation));
    if (time === undefined || !TEMPORAL_NOUNS.has(lemmaOf(tokens[time])) || TEMPORAL_NOUNS.has(lemmaOf(tokens[whom])))
      return;
    if (relation === 'acl' && verb !== time) return;
    changes.set(deed, { head: gives, relation: 'xcomp' });
    changes.set(whom, { relation: 'iobj' });
    changes.set(time, { relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** "makes it illegal to sell": the "it" only stands for the infinitive, which is what is illegal. */
export function emptyObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'csubj', ({ head: state }, deed) => {
    if (state < 0 || state > deed || tokens[state].relation !== 'xcomp') return;
    const it = state - 1;
    if (!/^it$/i.test(tokens[it]?.text ?? '') || tokens[it].relation !== 'obj') return;
    if (tokens[it].head === tokens[state].head) changes.set(it, { relation: 'expl' });
  });
  return changed(tokens, changes);
}

/** "came too late to save it": the state in which it came, and what it was too late for. */
export function measuredStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ head }, deed) => {
    if (head < 0 || head > deed || !hasTo(tokens, deed)) return;
    const to = childrenOf(tokens, deed).find((child) => tokens[child].xpos === 'TO') ?? 0;
    const state = to - 1;
    const too = to - 2;
    if (!/^too$/i.test(tokens[too]?.text ?? '') || tokens[state].relation !== 'advmod') return;
    // "moved too slowly to save it" tells how it moved.
    if (tokens[state].head < 0 || tokens[state].head >= too || /ly$/.test(tokens[state].text)) return;
    changes.set(state, { relation: 'xcomp', upos: 'ADJ', xpos: 'JJ' });
    changes.set(too, { head: state, relation: 'advmod' });
    changes.set(deed, { head: state });
  });
  return changed(tokens, changes);
}

/** 'said it was "wrong" to say so': right behind an adjective that "it" stands for, the infinitive is what is wrong, and no aim of telling. */
export function deedsThatItStandsFor(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ head }, deed) => {
    if (head < 0 || head > deed || !hasTo(tokens, deed)) return;
    let quality = firstOf(tokens, deed) - 1;
    if (/^["”]$/.test(tokens[quality]?.text ?? '')) quality--;
    if (tokens[quality]?.upos !== 'ADJ' || tokens[quality].relation !== 'ccomp' || tokens[quality].head !== head)
      return;
    const below = childrenOf(tokens, quality).map((child) => tokens[child].relation);
    if (below.includes('expl') && !below.some((each) => /^[cn]subj/.test(each)))
      changes.set(deed, { head: quality, relation: 'csubj' });
  });
  return changed(tokens, changes);
}

const hasTo = (tokens: Tokens, verb: number) => tokens[verb].xpos === 'VB' && isBehindTo(tokens, verb);

/** "to leave", and "to have left" as well. */
const isBehindTo = (tokens: Tokens, verb: number) => toOf(tokens, verb) !== undefined;

/** "who used to work for the bank": what somebody did once, and nothing that was used for a purpose. */
export function formerHabits(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, verb) => {
    const used = token.head;
    if (!/^(advcl|acl|ccomp)$/.test(token.relation) || used < 0 || used > verb) return;
    if (tokens[used].text !== 'used' || tokens[used + 1]?.text !== 'to') return;
    const below = childrenOf(tokens, used);
    if (below.some((child) => /^(aux:pass|obj|obl)/.test(tokens[child].relation))) return;
    if (!below.some((child) => child < used && tokens[child].relation.startsWith('nsubj'))) return;
    changes.set(verb, { relation: 'xcomp' });
    changes.set(used + 1, { upos: 'PART', xpos: 'TO' });
  });
  return changed(tokens, changes);
}

/** "left politics to run a farm", "emailed the dean to ask for it": what somebody leaves or writes for is his own aim. */
export function aimsOfSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ head: verb }, deed) => {
    if (verb < 0 || verb > deed || !hasTo(tokens, deed)) return;
    const object = childrenOf(tokens, verb).find(
      (child) => child > verb && child < deed && /^i?obj$/.test(tokens[child].relation),
    );
    if (object === undefined) return;
    const leaves = lemmaOf(tokens[verb]) === 'leave' && isLeftBehind(tokens, object, deed);
    const writes = WRITING_TO.has(lemmaOf(tokens[verb])) && SPEECH_VERBS.has(lemmaOf(tokens[deed]));
    if (leaves || writes) changes.set(deed, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/**
 * "climbed the tree to reach the cat": of a thing that is known already, an infinitive that has an object of its own tells nothing; it is what
 * somebody climbs for. "has the keys to open it" tells what they are good for.
 */
export function aimsBehindThings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ head: thing }, deed) => {
    if (thing < 0 || thing > deed || !hasTo(tokens, deed)) return;
    const { relation: place, head: verb, upos, xpos } = tokens[thing];
    if (place !== 'obj' || upos !== 'NOUN' || verb < 0 || verb > thing || tokens[verb].upos !== 'VERB') return;
    if (toOf(tokens, deed) !== thing + 1 || takesInfinitive(lemmaOf(tokens[thing]))) return;
    if (!CROSSING.has(lemmaOf(tokens[verb]))) {
      if (GETTING.has(lemmaOf(tokens[verb]))) return;
      if (!/^(?:object|place)$/.test(typeOfLemma(lemmaOf(tokens[thing])) ?? '')) return;
    }
    const isKnown = childrenOf(tokens, thing).some((child) =>
      /^(?:the|this|that|its|his|her|their)$/i.test(tokens[child].text),
    );
    const isFull = childrenOf(tokens, deed).some((child) => child > deed && tokens[child].relation === 'obj');
    if (isKnown && isFull && xpos !== 'NNS') changes.set(deed, { head: verb, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** Verbs of moving whose object is where. */
const CROSSING = new Set('climb cross enter leave board scale mount visit circle tour'.split(' '));

/** Verbs of having and lacking what serves for something. */
const GETTING = new Set('have need lack want find get give provide offer seek raise make build design be'.split(' '));

const WRITING_TO = new Set('email e-mail text message phone telephone ring radio cable contact write'.split(' '));

/** Verbs that name whom they address and what for. */
const BIDDING = /^(urge|ask|tell|advise|order|instruct|encourage|remind|beg|appeal)$/;

/** Verbs whose object is to do something itself: "forced them to leave". */
const OF_OBJECT =
  /^(help|force|allow|ask|tell|order|want|urge|enable|cause|persuade|require|need|expect|permit|invite)$/;

/** "urged anyone who saw the car to call": what they are urged to do, and not what they saw it for. */
export function deedsOfAddressed(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['xcomp', 'acl', 'advcl'], ({ relation, head }, deed) => {
    if (head < 0 || head > deed || !hasTo(tokens, deed)) return;
    if (relation === 'xcomp' && OF_OBJECT.test(lemmaOf(tokens[head]))) return;
    const to = childrenOf(tokens, deed).find((child) => tokens[child].xpos === 'TO') ?? 0;
    // "who tried to leave", "who came to help", and behind a comma an aside
    if (to < 1 || /^(VERB|AUX|PUNCT|ADJ)$/.test(tokens[to - 1].upos)) return;
    // "told a friend who had a plan to save it"
    if (takesInfinitive(lemmaOf(tokens[to - 1]))) return;
    let relative = head;
    while (relative >= 0 && tokens[relative].relation !== 'acl:relcl') relative = tokens[relative].head;
    const whom = relative < 0 ? -1 : tokens[relative].head;
    if (whom < 0 || whom > relative || !/^(obj|iobj|obl)$/.test(tokens[whom].relation)) return;
    const bids = tokens[whom].head;
    if (bids < 0 || bids > whom || !BIDDING.test(lemmaOf(tokens[bids]))) return;
    if ((tokens[whom].relation === 'obl') !== (lemmaOf(tokens[bids]) === 'appeal') || tokens[whom + 1].text === ',')
      return;
    const hasContent = childrenOf(tokens, bids).some(
      (child) => child > whom && /^(xcomp|ccomp|advcl)$/.test(tokens[child].relation),
    );
    if (!hasContent) changes.set(deed, { head: bids, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "pleaded with the miners to wait": whom one pleads with is asked, and pleads nothing. */
export function addressesOfPleas(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', ({ relation, head: plea }, deed) => {
    if (!/^(xcomp|advcl|ccomp)$/.test(relation) || plea < 0 || plea > deed) return;
    if (lemmaOf(tokens[plea]) !== 'plead' || toOf(tokens, deed) === undefined) return;
    const below = childrenOf(tokens, deed);
    const mark = below.find((child) => tokens[child].relation === 'mark' && /^with$/i.test(tokens[child].text));
    const whom = below.find((child) => /^nsubj/.test(tokens[child].relation));
    if (mark === undefined || whom === undefined || mark !== plea + 1 || whom < mark) return;
    changes.set(whom, { head: plea, relation: 'obl' });
    changes.set(mark, { head: whom, relation: 'case', upos: 'ADP', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** "knows how to win": the word that asks is of the infinitive behind it, and no thing that is known. */
export function askingInfinitives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head }, deed) => {
    const word = head;
    if (!/^acl/.test(relation) || word < 0 || word > deed || tokens[word].xpos !== 'WRB') return;
    const verb = tokens[word].head;
    if (tokens[word + 1]?.xpos !== 'TO' || tokens[word + 1].head !== deed || verb < 0 || verb > word) return;
    if (tokens[verb].upos !== 'VERB' || !/^(obj|obl|advmod|ccomp|xcomp)/.test(tokens[word].relation)) return;
    changes.set(deed, { head: verb, relation: 'ccomp' });
    changes.set(word, { head: deed, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** Verbs that give somebody a post. */
const APPOINTING = new Set('name appoint elect crown nominate designate install proclaim'.split(' '));

/** "appointed Ivo Lang acting governor": whom a verb gives a post is its object, and the post what they are made. */
export function givenPosts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', (token, post) => {
    const verb = token.head;
    if (token.upos !== 'NOUN' || verb < 0 || !isPost(token)) return;
    if (!APPOINTING.has(lemmaOf(tokens[verb]))) return;
    const [person] = childrenOf(tokens, post).filter((child) => child < post);
    if (person === undefined || person < verb || !isFullName(tokens, person)) return;
    changes.set(person, { head: verb, relation: 'obj' });
    changes.set(post, { head: verb, relation: 'xcomp' });
    // A second word of the name may hang on the post.
    for (const child of childrenOf(tokens, post))
      if (child === person + 1 && tokens[child].upos === 'PROPN')
        changes.set(child, { head: person, relation: 'flat' });
  });
  return changed(tokens, changes);
}

const isPost = (token: Token) => typeOfLemma(lemmaOf(token)) === 'person';

/** Two words of a name, the first of which hangs on the noun behind. */
function isFullName(tokens: Tokens, at: number): boolean {
  return tokens[at].upos === 'PROPN' && tokens[at].relation === 'compound' && tokens[at + 1]?.upos === 'PROPN';
}

/** "named Ivo Lang as acting governor": the governor is who acts, and nobody acts a governor. */
export function actingPosts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, acting) => {
    const post = tokens.findIndex(({ head, relation }) => head === acting && relation === 'obj');
    if (lemmaOf(token) !== 'act' || !/^(?:advcl|acl)$/.test(token.relation) || post < acting) return;
    const verb = tokens[token.head].upos === 'VERB' ? token.head : tokens[token.head].head;
    if (verb < 0 || tokens[verb].upos !== 'VERB') return;
    const as = childrenOf(tokens, acting).find((child) => child < acting && lemmaOf(tokens[child]) === 'as');
    if (as === undefined || !isPost(tokens[post])) return;
    changes.set(post, { head: verb, relation: 'obl' });
    changes.set(as, { head: post, relation: 'case' });
    changes.set(acting, { head: post, relation: 'amod' });
    for (const child of childrenOf(tokens, acting)) if (child > post) changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

/** "fined in Spain and by the Union": what has a preposition of its own is a participant of its own. */
export function ownPrepositions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, noun) => {
    const first = token.head;
    if (first < 0 || !tokens[first].relation.startsWith('obl') || tokens[first].head < 0) return;
    const own = prepositionOf(tokens, noun);
    const other = prepositionOf(tokens, first);
    if (own < 0 || other < 0 || lemmaOf(tokens[own]) === lemmaOf(tokens[other])) return;
    const verb = tokens[first].head;
    // "born in Hull and on Monday left": it may belong to the verb behind it.
    if (childrenOf(tokens, verb).some((at) => at > noun && tokens[at].relation === 'conj')) return;
    const isAgent =
      lemmaOf(tokens[own]) === 'by' && childrenOf(tokens, verb).some((at) => tokens[at].relation === 'aux:pass');
    changes.set(noun, { head: verb, relation: isAgent ? 'obl:agent' : 'obl' });
    for (const child of childrenOf(tokens, noun))
      if (tokens[child].relation === 'cc') changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

/** "knew where it was before the owner did": what happens before something is no second thing that is known. */
export function timesTakenForContent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head }, time) => {
    if (head < 0 || head > time) return;
    const mark = childrenOf(tokens, time).find((child) => tokens[child].relation === 'mark');
    if (mark === undefined || !/^(before|while|until)$/i.test(tokens[mark].text)) return;
    const first = childrenOf(tokens, head).find((at) => tokens[at].relation === 'ccomp' && at > head && at < mark);
    if (first === undefined) return;
    // "said trucks would not move until both had signed": it is the trucks that wait.
    const isAwaited =
      /^until$/i.test(tokens[mark].text) &&
      tokens[mark - 1].text !== ',' &&
      childrenOf(tokens, first).some((at) => tokens[at].xpos === 'MD');
    changes.set(time, { head: isAwaited ? first : head, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "did not answer questions sent to him on Monday": they were sent then, and the answer is due ever since. */
export function daysOfWhatWasSent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: verb }, day) => {
    if (!/^obl/.test(relation) || verb < 0 || verb > day || !TEMPORAL_NOUNS.has(lemmaOf(tokens[day]))) return;
    if (!/^(respond|reply|answer)$/.test(lemmaOf(tokens[verb]))) return;
    const sent = childrenOf(tokens, verb)
      .filter((noun) => noun > verb && noun < day && /^ob[jl]/.test(tokens[noun].relation))
      .flatMap((noun) => childrenOf(tokens, noun))
      .find((at) => tokens[at].relation === 'acl' && tokens[at].xpos === 'VBN' && SENDING.has(lemmaOf(tokens[at])));
    if (
      sent !== undefined &&
      tokens[firstOf(tokens, day)].text !== ',' &&
      endOf(tokens, sent) + 1 === firstOf(tokens, day)
    )
      changes.set(day, { head: sent });
  });
  return changed(tokens, changes);
}

const SENDING = new Set('send email put submit leave make deliver direct address'.split(' '));

/** "asked by the judge, Ivo Lang, whether it rang": no relative clause opens with "whether". */
export function askedBehindNames(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head }, asked) => {
    if (head < 0 || head > asked) return;
    if (!childrenOf(tokens, asked).some((at) => tokens[at].relation === 'mark' && /^whether$/i.test(tokens[at].text)))
      return;
    let verb = head;
    while (verb >= 0 && tokens[verb].upos !== 'VERB') verb = tokens[verb].head;
    if (verb >= 0 && verb < asked) changes.set(asked, { head: verb, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** 'was heard shouting "drop it"': what somebody shouts in the bare form he tells others to do. */
export function shoutedCommands(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ xpos }, deed) => {
    const says = deed - 2;
    if (xpos !== 'VB' || says < 0 || !/^["“]$/.test(tokens[deed - 1].text)) return;
    if (SPEECH_VERBS.has(lemmaOf(tokens[says]))) changes.set(deed, { head: says, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "has done her best with it": the best that is done is hers, and nothing is done to her. */
export function ownBest(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'her', ({ xpos, head }, her) => {
    const best = tokens[her + 1];
    if (xpos !== 'PRP' || !/^(best|utmost|worst)$/i.test(best?.text ?? '')) return;
    if (head < 0 || best.head !== head || !/^(do|try|give)$/.test(lemmaOf(tokens[head]))) return;
    if (!/^(NOUN|ADJ)$/.test(tokens[her + 2]?.upos ?? '')) {
      changes.set(her, { head: her + 1, relation: 'nmod:poss', xpos: 'PRP$' });
      changes.set(her + 1, { relation: 'obj' });
    }
  });
  return changed(tokens, changes);
}

/** "showed her looking ill": who is shown at something is given nothing. */
export function objectsSeenDoing(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'iobj', ({ head: verb }, whom) => {
    if (verb < 0 || verb > whom) return;
    const below = childrenOf(tokens, verb);
    const does = below.some((at) => at > whom && tokens[at].relation === 'xcomp' && tokens[at].xpos === 'VBG');
    if (does && !below.some((at) => tokens[at].relation === 'obj')) changes.set(whom, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

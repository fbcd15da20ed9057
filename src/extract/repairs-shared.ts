import { embeddingOf } from '../data/embedding';
import { senseOf } from '../data/nouns';
import { AUDIENCE_VERBS, SPEECH_VERBS } from '../data/speech';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  type Repair,
  type Tokens,
} from './tree-repair';
import { canAct, isActorNoun } from './types';

/** What belongs to two words at once, or to the word before the one that the parser has it for. */

const PREPOSITIONS = new Set(
  'in around on near under underneath over above below beneath behind beside inside outside within at to from before after during by for against through across along with beyond into onto'.split(
    ' ',
  ),
);

const isPreposition = (word: string | undefined): boolean => PREPOSITIONS.has(word?.toLowerCase() ?? '');

/** "smugglers in and underneath the town": the noun belongs to both prepositions, and what is in it to the noun before them. */
function sharedNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ text }, first) => {
    const [and, second] = [first + 1, first + 2];
    if (first < 1 || !isPreposition(text) || !/^(?:and|or)$/i.test(tokens[and]?.text ?? '')) return;
    if (!isPreposition(tokens[second]?.text) || tokens[second].relation !== 'case') return;
    const noun = tokens[second].head;
    if (noun < second || tokens[first].head === noun || !NOMINAL_TAG.test(tokens[noun].upos)) return;
    // "before and after which"
    if (
      tokens[noun].xpos.startsWith('W') ||
      !tokens.slice(second + 1, noun).every((_, n) => isBelow(tokens, second + 1 + n, noun))
    )
      return;
    const place = placeOfShared(tokens, first, noun);
    if (place === null) return;
    changes.set(noun, place);
    changes.set(first, { head: noun, relation: 'case', upos: 'ADP', xpos: 'IN' });
    changes.set(and, { head: second, relation: 'cc' });
    changes.set(second, { head: first, relation: 'conj' });
  });
  return changed(tokens, changes);
}

function placeOfShared(tokens: Tokens, first: number, noun: number): { head: number; relation: string } | null {
  const before = tokens[first - 1];
  if (/^(?:NOUN|PROPN)$/.test(before.upos) && senseOf(lemmaOf(before)) !== 'time') {
    const head = /^(?:flat|compound)/.test(before.relation) ? before.head : first - 1;
    return isBelow(tokens, head, noun) || head < 0 ? null : { head, relation: 'nmod' };
  }
  let head = tokens[noun].head;
  if (head === first) head = tokens[first].head;
  return head < 0 || isBelow(tokens, head, noun)
    ? null
    : { head, relation: tokens[head].upos === 'VERB' ? 'obl' : 'nmod' };
}

/** "would cut losses and also widen margins": a bare verb before a noun is no quality of it but the second deed. */
function verbsTakenForQualities(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', ({ relation, head: noun }, deed) => {
    if (!/^(?:amod|compound)$/.test(relation) || noun < deed || tokens[noun].relation !== 'conj') return;
    const object = tokens[noun].head;
    const verb = tokens[object]?.head ?? -1;
    if (object < 0 || tokens[object].relation !== 'obj' || verb < 0 || verb > object || tokens[verb].xpos !== 'VB')
      return;
    const before = childrenOf(tokens, noun).filter((child) => child < deed);
    if (!before.every((child) => /^(?:cc|punct|advmod)$/.test(tokens[child].relation))) return;
    if (firstOf(tokens, deed) > deed || !before.some((child) => /^(?:cc|punct)$/.test(tokens[child].relation))) return;
    changes.set(deed, { head: verb, relation: 'conj', upos: 'VERB' });
    changes.set(noun, { head: deed, relation: 'obj' });
    for (const child of before) changes.set(child, { head: deed });
  });
  return changed(tokens, changes);
}

/** "everything from gloves to chairs": both ends of a range, and nobody whom the thing is brought to. */
function endsOfRanges(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['everything', 'anything', 'everyone', 'everybody', 'anyone', 'anybody'], (_, whole) => {
    const from = tokens[whole + 1];
    if (!/^from$/i.test(from?.text ?? '')) return;
    const start = from.head;
    if (start < whole || from.relation !== 'case') return;
    const to = endOf(tokens, start) + 1;
    const end = tokens[to]?.head ?? -1;
    if (!/^to$/i.test(tokens[to]?.text ?? '') || tokens[to].relation !== 'case' || end < to) return;
    if (tokens[end].head !== whole && !isBelow(tokens, whole, end)) changes.set(end, { head: whole, relation: 'nmod' });
    if (tokens[start].head !== whole && !isBelow(tokens, whole, start))
      changes.set(start, { head: whole, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "must pay by June, failing which its members would strike": nobody fails anything; the words stand for "or else". */
function failingWhich(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'failing', ({ head, relation }, failing) => {
    const which = failing + 1;
    if (!/^which$/i.test(tokens[which]?.text ?? '')) return;
    if (relation !== 'advcl' || head < 0 || head > failing) return;
    const deed = childrenOf(tokens, failing).find((child) => child > which && tokens[child].relation === 'ccomp');
    if (deed === undefined) return;
    changes.set(deed, { head, relation: 'conj' });
    changes.set(which, { head, relation: 'dep' });
    changes.set(failing, { head: which, relation: 'case', upos: 'ADP', xpos: 'IN' });
    for (const child of childrenOf(tokens, failing)) if (child < failing) changes.set(child, { head: deed });
  });
  return changed(tokens, changes);
}

/** "telling the farmers who live there that the road would shut": who lives somewhere lives no content; it is what they are told. */
function toldBehindRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: verb }, content) => {
    if (verb < 0 || verb > content || tokens[verb].relation !== 'acl:relcl') return;
    const marked = childrenOf(tokens, content).some(
      (child) => child < content && tokens[child].relation === 'mark' && /^that$/i.test(tokens[child].text),
    );
    if (
      !marked ||
      SPEECH_VERBS.has(lemmaOf(tokens[verb])) ||
      embeddingOf('verb', lemmaOf(tokens[verb]), null, false) !== null
    )
      return;
    const told = tokens[verb].head;
    const tells = tokens[told]?.head ?? -1;
    if (
      tells < 0 ||
      tells > told ||
      !/^i?obj$/.test(tokens[told].relation) ||
      !AUDIENCE_VERBS.has(lemmaOf(tokens[tells]))
    )
      return;
    if (childrenOf(tokens, tells).some((child) => tokens[child].relation === 'ccomp' && child > told)) return;
    changes.set(content, { head: tells });
    changes.set(told, { relation: 'iobj' });
  });
  return changed(tokens, changes);
}

/** "according to a filing unsealed Friday": right behind the noun of a phrase, the participle tells of that noun and of no subject. */
function participlesBehindSources(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ xpos, head }, participle) => {
    const noun = participle - 1;
    if (xpos !== 'VBN' || head < 0 || head > noun || noun < 1 || tokens[noun].upos !== 'NOUN') return;
    const source = prepositionOf(tokens, noun);
    if (source < 0 || !/^according$/i.test(tokens[source].text)) return;
    if (childrenOf(tokens, participle).some((child) => child < participle)) return;
    if (objectBefore(tokens, participle, tokens.length) === undefined)
      changes.set(participle, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "not, repeat not, cleared": the word asks for no second saying but says the first once more. */
function repeatNot(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'repeat', ({ head, relation }, repeat) => {
    const [not, again] = [repeat - 2, repeat + 1];
    if (not < 0 || !/^not$/i.test(tokens[not].text) || !/^not$/i.test(tokens[again]?.text ?? '')) return;
    const said = childrenOf(tokens, repeat).find(
      (child) => child > again && /^(?:advcl|acl|xcomp|ccomp|obl|obj|amod|conj|parataxis)/.test(tokens[child].relation),
    );
    if (said === undefined) return;
    changes.set(said, { head, relation });
    changes.set(repeat, { head: said, relation: 'discourse' });
    for (const child of childrenOf(tokens, repeat)) {
      if (child === said) continue;
      const isPassive = tokens[child].relation === 'cop' && tokens[said].xpos === 'VBN';
      changes.set(child, {
        head: child === again ? repeat : said,
        ...(isPassive ? { relation: 'aux:pass' } : {}),
        ...(tokens[child].relation === 'nsubj' && tokens[said].xpos === 'VBN' ? { relation: 'nsubj:pass' } : {}),
        ...(child === again ? { relation: 'discourse' } : {}),
      });
    }
  });
  return changed(tokens, changes);
}

/** "the mayor's father and namesake, Ivo Brandt, met": two nouns for one man, where the second has no word of its own before it. */
function nounsOfOnePerson(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ xpos, head: first }, second) => {
    const and = second - 1;
    if (xpos !== 'NN' || first !== second - 2 || tokens[first].xpos !== 'NN') return;
    if (!/^and$/i.test(tokens[and].text) || tokens[second + 1]?.text !== ',') return;
    if (![first, second].every((noun) => isActorNoun(lemmaOf(tokens[noun])) || lemmaOf(tokens[noun]) === 'namesake'))
      return;
    const named = childrenOf(tokens, first).find((child) => child > second && tokens[child].relation === 'appos');
    if (named === undefined || tokens[named].upos !== 'PROPN' || firstOf(tokens, named) > second + 2) return;
    if (childrenOf(tokens, named).some((child) => tokens[child].relation === 'conj')) return;
    changes.set(second, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

const TEXTS = new Set(
  'motion letter petition resolution statement plea note e-mail email appeal message open-letter memo amendment notice'.split(
    ' ',
  ),
);
const CALLS = new Set('call urge demand ask seek condemn accuse press beg implore criticise criticize'.split(' '));

/** "a motion for the May meeting calling on him to resign", "a letter to the council urging a ban": the text calls, no meeting does. */
function callsOfTexts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, call) => {
    const noun = token.head;
    if (token.xpos !== 'VBG' || noun < 0 || noun > call || !CALLS.has(lemmaOf(token))) return;
    const text = tokens[noun].head;
    if (tokens[noun].relation !== 'nmod' || text < 0 || text > noun || !TEXTS.has(lemmaOf(tokens[text]))) return;
    const mark = prepositionOf(tokens, noun);
    if (mark < 0 || (canAct(tokens[noun]) && !/^(?:to|for)$/i.test(tokens[mark].text))) return;
    changes.set(call, { head: text });
  });
  return changed(tokens, changes);
}

export const SHARED_REPAIRS: readonly Repair[] = [
  {
    name: 'shared nouns',
    apply: sharedNouns,
    example: 'The bureau would support a limited raid that would prioritize smugglers in and underneath the town.',
    gives: 'town nmod smugglers',
  },
  {
    name: 'verbs taken for qualities',
    apply: verbsTakenForQualities,
    example: 'The plan would minimize civilian losses and also decimate gang ranks.',
    gives: 'decimate conj minimize',
  },
  {
    name: 'ends of ranges',
    apply: endsOfRanges,
    example: 'Dentists buy everything from gloves to chairs.',
    gives: 'chairs nmod everything',
  },
  {
    name: 'failing which',
    apply: failingWhich,
    example: 'The union said the firm must pay by June, failing which its members would strike.',
    gives: 'strike conj pay',
  },
  {
    name: 'told behind relatives',
    apply: toldBehindRelatives,
    example:
      'The ministry ruled out a delay, telling the more than 200 farmers who live there that the road would shut.',
    gives: 'shut ccomp telling',
  },
  {
    name: 'participles behind sources',
    apply: participlesBehindSources,
    example: 'Boris Lund invoked his right not to answer during a hearing, according to a filing unsealed Friday.',
    gives: 'unsealed acl filing',
  },
  {
    name: 'repeat not',
    apply: repeatNot,
    example: 'The officer said the man was "not, repeat not, confirmed as subject one".',
    gives: 'confirmed ccomp said',
  },
  {
    name: 'nouns of one person',
    apply: nounsOfOnePerson,
    example: "The mayor's father and namesake, Ivo Brandt, met a bishop on Monday.",
    gives: 'namesake dep father',
  },
  {
    name: 'calls of texts',
    apply: callsOfTexts,
    example: "He has tabled a motion for Monday's council meeting calling on Mr Dorran to resign.",
    gives: 'calling acl motion',
  },
];

import { isAdverbial } from '../data/adverbials';
import { embeddingOf } from '../data/embedding';
import { isIdiom } from '../data/idioms';
import { OBJECTLESS } from '../data/objectless';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { NAMING } from '../data/statives';
import { DAY_NAMES, LASTING, MEASURES, WHICH_TIME } from '../data/temporal';
import { DITRANSITIVE, isInfinitive, secondPredicate } from './clause-forms';
import type { Draft, Slot } from './clause-model';
import { toldOf } from './clause-subjects';
import { casePhrase, isRelative, isTemporal } from './clause-words';
import { dependent, dependents, subtree, type Tree } from './tree';

export function fillPlaces(tree: Tree, draft: Draft, sibling: Draft | null, parent: Draft | null): void {
  const slot = (token: number, preposition: string | null = null): Slot => {
    if (
      draft.link === 'relative' &&
      isRelative(tree.tokens[token]) &&
      draft.noun >= 0 &&
      !isDenialOfTold(tree, draft, token)
    )
      return { token: draft.noun, preposition, shared: true };
    const noun = toldOf(tree, token, { link: draft.link, parent });
    if (noun >= 0) return { token: noun, preposition, shared: true };
    return { token, preposition, shared: false };
  };
  const bare =
    draft.kind === 'verb'
      ? dependents(tree, draft.head, 'obj', 'advmod').find((at) => isBareIdiom(tree, draft.head, at))
      : undefined;
  if (bare !== undefined) draft.completion = bare;
  const objects = dependents(tree, draft.head, 'obj')
    .filter(
      (at) =>
        at !== bare &&
        !isDay(tree, at) &&
        !(draft.passive && isTemporal(tree, at)) &&
        !(isStrayThat(tree, draft, at) && toldOf(tree, at, { link: draft.link, parent }) < 0) &&
        !isTimeGap(tree, draft, at),
    )
    .map((at) => slot(at));
  const vote = voteOf(tree, draft);
  if (vote >= 0 && objects.length === 0) objects.push(slot(vote));
  const indirect = dependents(tree, draft.head, 'iobj')
    // "Human rights group Voz Andina said": nobody is told before the verb.
    .filter((at) => at > draft.head || isRelative(tree.tokens[at]) || tree.tokens[at].upos === 'PRON')
    .map((at) => slot(at));
  let agent: Slot | null = null;
  const obliques: Slot[] = dependents(tree, draft.head, 'obj')
    .filter((at) => isDay(tree, at))
    .map((at) => slot(at));
  for (const at of dependents(tree, draft.head, 'obl', ...(draft.kind === 'copula' ? [] : ['nmod']))) {
    if (isOfTimeBefore(tree, draft, at) || isOfLastTime(tree, at)) continue;
    const preposition = casePhrase(tree, at);
    const relation = tree.tokens[at].relation;
    if (
      draft.passive &&
      !agent &&
      !isTemporal(tree, at) &&
      !isMeasure(tree, at) &&
      !isMeans(tree, at) &&
      (relation === 'obl:agent' || preposition === 'by') &&
      !isBeforeSubject(tree, draft, at)
    )
      agent = slot(at);
    else obliques.push(slot(at, preposition));
  }
  // "became aware of the theft": the phrase hangs on what completes the verb.
  if (draft.completion >= 0)
    for (const at of dependents(tree, draft.completion, 'obl', 'nmod')) obliques.push(slot(at, casePhrase(tree, at)));
  // "a prison where the guards say violence has dropped": it dropped there, and is said anywhere; what they said may have been said there
  const told = draft.link === 'that' && parent?.link === 'relative' && isToldWhere(tree, parent) ? parent.noun : -1;
  if (told >= 0) obliques.push({ token: told, preposition: 'in', shared: true });
  if (draft.link === 'relative' && draft.noun >= 0 && isWhere(tree, draft.head) && !isToldWhere(tree, draft))
    obliques.push({ token: draft.noun, preposition: LEADING.has(draft.lemma) ? 'to' : 'in', shared: true });
  if (draft.kind === 'copula') {
    const preposition = casePhrase(tree, draft.head);
    if (preposition === null) objects.unshift({ token: draft.head, preposition: null, shared: false });
    else obliques.unshift({ token: draft.head, preposition, shared: false });
  }
  if (draft.passive) {
    // "was renamed Liberty Square": what it is named is no thing that was renamed.
    const second = NAMING.has(draft.lemma) ? null : (objects[0] ?? null);
    draft.subject = agent;
    draft.object = second ?? draft.surface;
    draft.recipient = second ? draft.surface : (indirect[0] ?? null);
  } else {
    draft.subject = draft.surface;
    draft.object =
      objects[0] ??
      gapObject(tree, draft, obliques) ??
      toldGap(tree, draft, parent) ??
      meantGap(tree, draft, parent) ??
      siblingObject(draft, sibling);
    draft.recipient = indirect[0] ?? null;
    // "charged him, under new rules", "warned residents against it": nothing else is given or told, so he is no recipient.
    if (!draft.object && draft.recipient && !DITRANSITIVE.has(draft.lemma) && !isTelling(tree, draft)) {
      draft.object = draft.recipient;
      draft.recipient = null;
    }
    lendObject(tree, draft, sibling);
  }
  draft.obliques = obliques;
  const named = draft.passive && NAMING.has(draft.lemma) ? objects[0]?.token : undefined;
  const noun = named ?? (draft.kind === 'verb' ? secondPredicate(tree, draft.head, 'NOUN', 'PROPN', 'PRON') : -1);
  if (
    draft.passive &&
    !agent &&
    NAMING.has(draft.lemma) &&
    (noun >= 0 || obliques.some((each) => each.preposition === 'as'))
  ) {
    draft.passive = false;
    draft.kind = 'adjective';
    draft.subject = draft.surface;
    draft.object = noun >= 0 ? slot(noun) : null;
  } else if (noun >= 0 && !draft.object) draft.object = slot(noun);
}

/** A verb of telling with what it tells, or beside it. "The video showed her looking ill": to her nothing is told. */
function isTelling(tree: Tree, { head, lemma }: Draft): boolean {
  if (!SPEECH_VERBS.has(lemma)) return false;
  const told = dependent(tree, head, 'ccomp', 'xcomp');
  // "urged the board to wait": what one is to do is not told beside.
  if (told >= 0 && tree.tokens[told].relation === 'xcomp' && isInfinitive(tree, told)) return false;
  if (lemma === 'show' && told >= 0 && tree.tokens[told].xpos === 'VBG') return false;
  return tree.tokens[head].relation === 'parataxis' || told >= 0;
}

/** "voted no", whatever the parser takes the answer for; -1 where there is none. */
function voteOf(tree: Tree, { head, lemma, passive }: Draft): number {
  if (lemma !== 'vote' || passive || !/^(yes|no|aye|nay)$/i.test(tree.tokens[head + 1]?.text ?? '')) return -1;
  return dependents(tree, head, 'discourse', 'advmod').includes(head + 1) ? head + 1 : -1;
}

/** "said that it had paid bribes, which it denies", "accused of paying bribes": what is denied is what is told, and not the bribes. "a charge, which it denies" is a charge. */
function isDenialOfTold({ tokens }: Tree, { lemma, noun }: Draft, which: number): boolean {
  if (SPEECH_VERBS.get(lemma)?.act !== 'denies' || tokens[which].text.toLowerCase() !== 'which') return false;
  if (tokens[which - 1]?.text !== ',') return false;
  // "without warning, which it denies": a noun that names no telling has no article.
  const isNamed = tokens.some(({ head, relation }) => head === noun && /^(det|nmod:poss|amod)$/.test(relation));
  if (SPEECH_NOUNS.has(tokens[noun].lemma.toLowerCase()) && (isNamed || /S$/.test(tokens[noun].xpos))) return false;
  let above = tokens[noun].head;
  while (above >= 0 && tokens[above].upos !== 'VERB') above = tokens[above].head;
  if (above < 0 || above > noun || tokens[above].head < 0) return false;
  const telling = tokens[tokens[above].head].lemma.toLowerCase();
  if (tokens[above].xpos === 'VBG') return /^(?:accuse|charge|suspect|convict)$/.test(telling);
  return tokens[above].relation === 'ccomp' && SPEECH_VERBS.has(telling);
}

/** "By the union's count, nine were hurt by police": what opens the sentence names the teller or the way, and no doer. */
function isBeforeSubject(tree: Tree, { surface }: Draft, index: number): boolean {
  const isAsked = subtree(tree, index).some((at) => /^W/.test(tree.tokens[at].xpos));
  return surface !== null && !surface.shared && index < surface.token && !isAsked;
}

/** Verbs whose "where" is where somebody or something gets to: "the town where they fled". */
const LEADING = new Set(
  'go come flee move travel return head retreat withdraw escape send bring carry take tow transfer deport evacuate'.split(
    ' ',
  ),
);

/** "the town where they met" */
function isWhere(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'advmod').some((at) => at < head && /^where$/i.test(tree.tokens[at].text));
}

/** "a prison where the guards say violence has dropped" */
const isToldWhere = (tree: Tree, { head, lemma }: Draft): boolean =>
  SPEECH_VERBS.has(lemma) &&
  /^VB[ZP]$/.test(tree.tokens[head].xpos) &&
  dependent(tree, head, 'ccomp') >= 0 &&
  isWhere(tree, head);

/** "five days before he was killed": how long before, and no time of the killing. */
export function isOfTimeBefore(tree: Tree, { head }: Pick<Draft, 'head'>, index: number): boolean {
  const mark = dependents(tree, head, 'mark').find((at) => /^(before|after)$/i.test(tree.tokens[at].text));
  return mark !== undefined && index < mark && isTemporal(tree, index);
}

/** "resigned an hour before the report appeared": how long before it, where nothing says that it was in that time. */
export function isGapBefore(tree: Tree, index: number): boolean {
  if (!isTemporal(tree, index) || casePhrase(tree, index) !== null) return false;
  const words = subtree(tree, index);
  const next = tree.tokens[words[words.length - 1] + 1];
  if (!/^(before|after)$/i.test(next?.text ?? '') || next.relation !== 'mark') return false;
  if (tree.tokens[index].upos !== 'NOUN' || LASTING.has(tree.tokens[tree.tokens[index].head].lemma)) return false;
  return !words.some((at) => WHICH_TIME.test(tree.tokens[at].text));
}

/** "was raised three times, most recently in April": when it was raised last. */
export function isOfLastTime(tree: Tree, index: number): boolean {
  if (!isTemporal(tree, index)) return false;
  const words = subtree(tree, index);
  const before = tree.tokens.slice(Math.max(0, words[0] - 2), words[words.length - 1] + 1);
  return /\bmost recently\b/i.test(before.map(({ text }) => text).join(' '));
}

/** "agreed by telephone": how, not who. */
function isMeans(tree: Tree, index: number): boolean {
  const isBare = tree.children[index].every((at) => tree.tokens[at].relation === 'case' || isTemporal(tree, at));
  return isBare && isAdverbial('by', tree.tokens[index].text.toLowerCase());
}

/** "by 52 votes", "by a wide margin", "by a third", "by $1.2m", "by 200": how much, not who. */
function isMeasure(tree: Tree, index: number): boolean {
  if (tree.tokens[index].text.toLowerCase() === 'third' && dependents(tree, index, 'nmod', 'acl').length === 0)
    return dependents(tree, index, 'det').some((at) => /^an?$/i.test(tree.tokens[at].text));
  const { lemma, upos, text } = tree.tokens[index];
  if (/^(half|two-thirds)$/i.test(text) && dependents(tree, index, 'nmod', 'acl', 'det').length === 0) return true;
  if (
    upos === 'SYM' ||
    (upos === 'NUM' && !dependents(tree, index, 'nmod').some((at) => casePhrase(tree, at) === 'of'))
  )
    return true;
  return (upos !== 'PROPN' && MEASURES.has(lemma.toLowerCase())) || text === '%';
}

/** "told them that he would leave": the "that" of a content clause is no object of it. */
function isStrayThat(tree: Tree, draft: Draft, index: number): boolean {
  return (
    draft.link === 'that' &&
    index < draft.head &&
    tree.tokens[index].lemma.toLowerCase() === 'that' &&
    isRelative(tree.tokens[index])
  );
}

/** "the first time that a woman had won": the "that" of a time is no object. */
function isTimeGap(tree: Tree, draft: Draft, index: number): boolean {
  return draft.link === 'relative' && draft.noun >= 0 && isRelative(tree.tokens[index]) && isTemporal(tree, draft.noun);
}

/** "said Wednesday that ...": a day is no object, though it stands where one would. */
function isDay(tree: Tree, index: number): boolean {
  return (
    DAYS.has(tree.tokens[index].text.toLowerCase()) &&
    tree.children[index].every((at) => tree.tokens[at].upos === 'PUNCT')
  );
}

const DAYS = new Set([...DAY_NAMES, 'tomorrow', 'tonight']);

/** "took place": the noun is part of the verb. */
function isBareIdiom(tree: Tree, verb: number, noun: number): boolean {
  if (isDegreeOfDoing(tree, verb, noun)) return true;
  if (!isIdiom(tree.tokens[verb].lemma.toLowerCase(), tree.tokens[noun].text.toLowerCase())) return false;
  return dependent(tree, noun, 'det', 'nmod:poss', 'conj') < 0;
}

/** "did little to lower rents": how far it was done. */
function isDegreeOfDoing(tree: Tree, verb: number, noun: number): boolean {
  if (
    tree.tokens[verb].lemma !== 'do' ||
    !embeddingOf('verb', `do-${tree.tokens[noun].text.toLowerCase()}`, null, false)
  )
    return false;
  return [verb, noun].some((at) =>
    dependents(tree, at, 'advcl', 'acl', 'xcomp').some((child) => child > noun && tree.tokens[child].xpos === 'VB'),
  );
}

/** "captured or killed the men": the object stands once, after both verbs. */
function siblingObject(draft: Draft, sibling: Draft | null): Slot | null {
  if (!sibling?.object || sibling.passive || draft.kind !== 'verb' || sibling.kind !== 'verb') return null;
  return sibling.object.token > draft.head ? { ...sibling.object, shared: true } : null;
}

/** "captured or killed the men", where the parser gave the object to the second verb alone. */
function lendObject(tree: Tree, draft: Draft, sibling: Draft | null): void {
  if (!sibling || sibling.object || sibling.passive || sibling.kind !== 'verb' || !draft.object || draft.object.shared)
    return;
  // "wept and embraced his wife": nobody weeps somebody.
  if (OBJECTLESS.has(sibling.lemma) && !sibling.particle) return;
  const joined = tree.tokens[sibling.head + 1];
  if (joined?.relation !== 'cc' || joined.head !== draft.head || draft.head !== sibling.head + 2) return;
  sibling.object = { ...draft.object, shared: true };
}

/** "the campaign Israel launched": the noun before the relative clause is what was launched. */
function gapObject(tree: Tree, draft: Draft, obliques: readonly Slot[]): Slot | null {
  if (draft.link !== 'relative' || draft.noun < 0 || draft.kind !== 'verb') return null;
  const bySubject = draft.surface?.token === draft.noun;
  const byOblique = obliques.some((slot) => slot.token === draft.noun);
  // "the town where it shed jobs and later went bankrupt": the "where" is of both.
  const first = tree.tokens[draft.head].relation === 'conj' ? tree.tokens[draft.head].head : draft.head;
  const adverb = [draft.head, first].some((verb) =>
    dependents(tree, verb, 'advmod').some((at) => tree.tokens[at].xpos === 'WRB'),
  );
  const clause = dependent(tree, draft.head, 'ccomp', 'xcomp') >= 0;
  const inSubject =
    draft.surface !== null &&
    !draft.surface.shared &&
    subtree(tree, draft.surface.token).some((at) => isRelative(tree.tokens[at]));
  if (bySubject || byOblique || adverb || clause || inSubject || isTemporal(tree, draft.noun)) return null;
  return { token: draft.noun, preposition: null, shared: true };
}

/** "fields the army said it had cleared": what was cleared stands before the teller, where nothing else was said of it. */
function toldGap(tree: Tree, draft: Draft, above: Draft | null): Slot | null {
  if (draft.link !== 'that' || draft.kind !== 'verb' || above?.link !== 'relative' || above.noun < 0) return null;
  const told = draft.surface?.token ?? above.noun;
  if (above.surface?.token === above.noun || told === above.noun || told < above.head || told > draft.head) return null;
  if (dependent(tree, draft.head, 'ccomp', 'xcomp') >= 0 || draft.particle !== null) return null;
  // "the family, whose trust says it will not sell"
  if (above.surface !== null && subtree(tree, above.surface.token).some((at) => isRelative(tree.tokens[at])))
    return null;
  // "cleared months ago" leaves it open what was, "went there" does not
  const others = dependents(tree, draft.head, 'obl', 'advmod').filter((at) => at > draft.head);
  if (others.some((at) => !isTemporal(tree, at) && !/^ago$/i.test(tree.tokens[at].text))) return null;
  if (
    /^(be|do)$/.test(draft.lemma) ||
    OBJECTLESS.has(draft.lemma) ||
    isTemporal(tree, above.noun) ||
    isWhere(tree, above.head)
  )
    return null;
  if (OF_MANNER.has(tree.tokens[above.noun].lemma.toLowerCase()) || draft.mark !== null) return null;
  if (dependent(tree, above.head, 'obj', 'iobj', 'obl', 'mark') >= 0) return null;
  return { token: above.noun, preposition: null, shared: true };
}

/** "a sale the staff have vowed to fight", "a deal that it threatens to block": what is to be done is done to what the clause hangs on. */
function meantGap(tree: Tree, draft: Draft, above: Draft | null): Slot | null {
  if (draft.link !== 'open' || draft.kind !== 'verb' || draft.passive || above?.link !== 'relative' || above.noun < 0)
    return null;
  if (above.surface === null || above.surface.shared || above.surface.token === above.noun) return null;
  if (/^(?:be|do)$/.test(draft.lemma) || OBJECTLESS.has(draft.lemma)) return null;
  if (draft.particle !== null || (draft.mark ?? 'to') !== 'to') return null;
  if (dependent(tree, draft.head, 'ccomp', 'xcomp', 'iobj') >= 0) return null;
  if (dependents(tree, draft.head, 'obl').some((at) => !isTemporal(tree, at))) return null;
  if (dependent(tree, above.head, 'iobj', 'obl', 'mark', 'ccomp') >= 0 || isWhere(tree, above.head)) return null;
  const objects = [above.head, draft.head].flatMap((verb) => dependents(tree, verb, 'obj'));
  if (objects.some((at) => !isRelative(tree.tokens[at]))) return null;
  if (subtree(tree, above.surface.token).some((at) => isRelative(tree.tokens[at]))) return null;
  if (isTemporal(tree, above.noun) || OF_MANNER.has(tree.tokens[above.noun].lemma.toLowerCase())) return null;
  return { token: above.noun, preposition: null, shared: true };
}

/** Why, how and where something is done: "the reason he said he left". */
const OF_MANNER = new Set('reason way manner place time moment case point extent degree rate speed'.split(' '));

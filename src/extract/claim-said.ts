import { embeddingOf } from '../data/embedding';
import { obliquesOf } from './arguments';
import { clausalSubject, contentOf } from './claim-content';
import type { Reader } from './claim-draft';
import { isFalseToSay } from './clause-verdicts';
import type { Clause, Slot } from './clauses';
import { isImperative } from './meaning';
import { isHowLong } from './meaning-conditions';
import { IMPERSONAL_DEED } from './meaning-content';
import { SILENT_HINGE } from './meaning-embedded';
import { NO_AIM } from './meaning-kinds';
import { questionMark } from './meaning-questions';
import type { Source } from './sources';
import { dependents, subtree, type Tree } from './tree';

/** A clause makes a claim when somebody takes part in it and no other clause carries its words. */
export function isSaid(reader: Reader, clause: Clause): boolean {
  const carrier = reader.carried.get(clause.id);
  if (carrier !== undefined) {
    if (reader.meanings[carrier].hinge === SILENT_HINGE || RAISING.has(clause.lemma)) return false;
    const others =
      [clause.object, clause.recipient].some((slot) => slot && !slot.shared) ||
      obliquesOf(reader.source, clause).some((place) => place.edge);
    if (!others || clause.passive) return false;
  }
  if (clause.link === 'infinitive' && !clause.subject && !isNamedUndergoer(clause)) return false;
  // "Fishing boats": a participle before its noun is an adjective.
  if (clause.link === 'participle' && clause.noun > clause.head) return false;
  // "is believed to hold": the belief has no believer and the holding is a claim of its own. Who "was arrested for taking bribes" was arrested.
  const isDeed = ({ id, form, mark }: Clause) =>
    form === 'gerund' && mark !== null && reader.meanings[id].prefix.length === 0;
  if (
    clause.passive &&
    !clause.subject &&
    !isDoneFor(clause) &&
    contentOf(reader, clause).some((child) => child.link === 'open' && !isDeed(child))
  )
    return false;
  if (isOfNobody(reader, clause) || isCausing(reader.source, clause) || isCleft(reader.source, clause)) return false;
  if (isLikened(reader.source, clause) || isElliptic(reader, clause) || isAskedHow(reader.source, clause)) return false;
  if (isHowLong(reader.source.index.trees[clause.sentence], clause)) return false;
  const { rule } = reader.meanings[clause.id];
  // "did not borrow to buy it": nobody says what else it was for.
  if (rule === 'purpose' && reader.meanings[clause.id].polarity === 'open') return false;
  if (rule === NO_AIM || rule === 'gerund of a noun' || rule === 'bare gerund' || rule === 'infinitive of "it"')
    return false;
  // "as quoted by the paper" names a source, "as planned" a manner.
  if (clause.link === 'adverbial' && clause.passive && clause.mark === 'as' && clause.form === 'participle')
    return false;
  if (existential(reader.source, clause) && hasRelative(reader.source, clause)) return false;
  if (isEmpty(reader, clause) || isLostRelative(reader.source, clause) || asksWhat(reader, clause)) return false;
  if (isBrokenOff(reader.source, clause) || isLeftToThem(reader.source, clause)) return false;
  if (isImperative(reader.source.index.trees[clause.sentence], clause)) return clause.object !== null;
  if (isImpersonalDeed(reader, clause) || clausalSubject(reader.source, clause)) return true;
  const thing =
    clause.subject ?? (clause.object && !(clause.form !== 'finite' && !clause.passive) ? clause.object : null);
  if (!thing) return isUnsettled(reader, clause);
  return clause.subject !== null || clause.passive || existential(reader.source, clause);
}

/** "was scrapped to save time": a verb that rules no infinitive has one for its end or its cause. */
function isDoneFor({ lemma, kind }: Clause): boolean {
  return kind === 'verb' && ![true, false].some((hasObject) => embeddingOf('verb', lemma, null, hasObject) !== null);
}

/** "before it does", "and in 60 it had not": a helper that stands for a verb said before says nothing by itself. */
function isElliptic(reader: Reader, clause: Clause): boolean {
  if (
    clause.kind !== 'verb' ||
    !/^(do|have)$/.test(clause.lemma) ||
    clause.object ||
    clause.recipient ||
    clause.passive
  )
    return false;
  if (clause.particle || clause.completion >= 0 || reader.meanings[clause.id].governor !== null) return false;
  const tree = reader.source.index.trees[clause.sentence];
  // "may not do so again"
  if (/^so$/i.test(tree.tokens[clause.head + 1]?.text ?? '')) return false;
  const says = dependents(tree, clause.head, 'advmod').some((at) =>
    /^(so|well|badly|better|worse)$/i.test(tree.tokens[at].text),
  );
  return !says && contentOf(reader, clause).length === 0;
}

/** "how angry drivers were": how much it was so is asked, and nobody is a "how angry driver". */
function isAskedHow({ index }: Source, { surface, sentence }: Clause): boolean {
  if (!surface || surface.shared) return false;
  const tree = index.trees[sentence];
  return /^how$/i.test(tree.tokens[subtree(tree, surface.token)[0]].text);
}

/** "They talk about fish as if it were furniture": nobody says that it is; what "looks as if" it is so may be. */
function isLikened({ index }: Source, { mark, link, parent }: Clause): boolean {
  if (link !== 'adverbial' || !/^as (if|though)$/.test(mark ?? '') || parent === null) return false;
  return !/^(look|seem|sound|appear|feel)$/.test(index.clauses[parent].lemma);
}

/** "We're not going to – we won't pay": nobody says where they are not going. */
function isBrokenOff(source: Source, clause: Clause): boolean {
  const { tokens } = source.index.trees[clause.sentence];
  const [to, dash] = [tokens[clause.head + 1], tokens[clause.head + 2]];
  return clause.lemma === 'go' && /^to$/i.test(to?.text ?? '') && /^(–|—|-|--|\.\.\.|…)$/.test(dash?.text ?? '');
}

/** "will do whatever it decides to do": it is left to them, and nothing is decided. */
function isLeftToThem(source: Source, clause: Clause): boolean {
  if (clause.link !== 'relative' || clause.noun < 0 || !/^(decide|choose)$/.test(clause.lemma)) return false;
  return /^what(ever)?$/i.test(source.index.trees[clause.sentence].tokens[clause.noun].text);
}

/** "calls for the minister to be fired", "the talks, to be held in May" */
function isNamedUndergoer({ passive, surface, noun }: Clause): boolean {
  return passive && surface !== null && (!surface.shared || surface.token === noun);
}

/** "It has not been determined how the bank will pay": of nobody and nothing, and yet it says what is not settled. */
function isUnsettled(reader: Reader, clause: Clause): boolean {
  if (!clause.passive || dependents(reader.source.index.trees[clause.sentence], clause.head, 'expl').length === 0)
    return false;
  return contentOf(reader, clause).some(
    ({ form, mark }) => form === 'finite' && /^(how|why|when|where|whether)$/.test(mark ?? ''),
  );
}

/** "It is possible to close the port": done by nobody who is named, and yet said of the port. */
function isImpersonalDeed(reader: Reader, clause: Clause): boolean {
  const { rule, polarity } = reader.meanings[clause.id];
  if (clause.link !== 'subject' || clause.form !== 'infinitive' || clause.subject || clause.passive) return false;
  if (!rule.startsWith(IMPERSONAL_DEED) || isFalseToSay(reader.source.index, clause)) return false;
  // "It is too early to say how the bank will pay."
  return clause.object !== null || (polarity === 'denied' && contentOf(reader, clause).length > 0);
}

/** "It was the union that called off the talks": "it" is nothing, and what the union did is a claim of its own. */
function isCleft({ index }: Source, clause: Clause): boolean {
  if (clause.kind !== 'copula' || !clause.surface) return false;
  const tree = index.trees[clause.sentence];
  if (!/^it$/i.test(tree.tokens[clause.surface.token].text)) return false;
  const { upos } = tree.tokens[clause.head];
  const isKnown =
    upos === 'PROPN' ||
    upos === 'PRON' ||
    dependents(tree, clause.head, 'det').some((at) => /^the$/i.test(tree.tokens[at].text));
  const does = ({ link, noun, surface }: Clause) =>
    link === 'relative' && noun === clause.head && surface?.token === noun && surface.shared;
  return isKnown && index.below(clause).some(does);
}

/** "to have the permit revoked": what one has is the revoking, and that is a claim of its own. */
function isCausing({ index }: Source, clause: Clause): boolean {
  if (!/^(have|get)$/.test(clause.lemma) || clause.kind !== 'verb' || !clause.object) return false;
  return index
    .below(clause)
    .some(
      ({ link, form, passive, object }) =>
        link === 'open' && form === 'participle' && passive && object?.token === clause.object?.token,
    );
}

/** Verbs that say nothing of their subject by themselves: "appeared to promise". */
const RAISING = new Set(['appear', 'seem', 'tend', 'happen']);

/** A bare participle with nobody but its noun ("talks beginning") says nothing worth a claim. */
function isEmpty(reader: Reader, clause: Clause): boolean {
  if (clause.link !== 'participle' || clause.passive || clause.object || clause.recipient) return false;
  // "things becoming so bad that ...": what they become is said.
  if (clause.completion >= 0) return false;
  return !obliquesOf(reader.source, clause).some((place) => place.edge) && contentOf(reader, clause).length === 0;
}

/** "that" or "which" with nothing found that it goes back to; "who would command the army" asks, and says it of nobody. */
function isLostRelative(source: Source, clause: Clause): boolean {
  if (!clause.subject) return false;
  const { xpos, lemma } = source.index.trees[clause.sentence].tokens[clause.subject.token];
  return (
    (xpos === 'WDT' || xpos === 'WP') &&
    /^(that|which|who)$/.test(lemma.toLowerCase()) &&
    source.mentions.at(clause.sentence, clause.subject.token)?.refers == null
  );
}

/** "is like trying to catch smoke", "whatever the court decides to do": nobody tries, and what is decided is left open. */
function isOfNobody({ source, meanings }: Reader, clause: Clause): boolean {
  for (let at: number | null = clause.id; at !== null; at = meanings[at].governor) {
    const { sentence, head, noun } = source.index.clauses[at];
    const tree = source.index.trees[sentence];
    const before = dependents(tree, head, 'nsubj', 'obj', 'obl', 'det', 'mark', 'case').filter((child) => child < head);
    const isLike = before.some((child) => /^like$/i.test(tree.tokens[child].text));
    if (isLike && tree.tokens[head].xpos === 'VBG') return true;
    if ([...before, noun].some((child) => WHATEVER.test(tree.tokens[child]?.text ?? ''))) return true;
  }
  return false;
}

const WHATEVER = /^(?:what|who|whom|which)ever$/i;

/** "What happens next?", "knows what is going on": said of nothing. "What began as a protest became a riot" says something. */
function asksWhat({ source }: Reader, clause: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  const isWhat = (slot: Slot | null) =>
    slot !== null && tree.tokens[slot.token].xpos === 'WP' && /^what$/i.test(tree.tokens[slot.token].lemma);
  if (isWhoSomebodyIs(tree, clause)) return true;
  if (!isWhat(clause.subject) && !isWhat(clause.object)) return false;
  if (clause.link === 'root' && (tree.sentence.kind === 'heading' || questionMark(tree, clause.head) >= 0)) return true;
  return isWhat(clause.subject) && !clause.object && !obliquesOf(source, clause).some((place) => place.edge);
}

/** "did not know who the driver was", "that is where the fight will be": the word that asks says nothing of what stands beside it. */
function isWhoSomebodyIs(tree: Tree, { kind, head, surface }: Clause): boolean {
  const { xpos, text } = tree.tokens[head];
  if (kind === 'verb' || !surface) return false;
  if (xpos === 'WRB') return tree.tokens.some((token) => token.head === head && token.relation.endsWith(':relcl'));
  const isAsking = xpos === 'WP' && /^(who|what)$/i.test(text) && surface.token > head;
  return isAsking && dependents(tree, head, 'acl').length === 0;
}

/** "There is no line he would cross" is said by the claim of the crossing. */
function hasRelative(source: Source, clause: Clause): boolean {
  return source.index.below(clause).some((child) => child.link === 'relative' && child.noun === clause.object?.token);
}

function existential(source: Source, clause: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  return dependents(tree, clause.head, 'expl').length > 0 && clause.object !== null;
}

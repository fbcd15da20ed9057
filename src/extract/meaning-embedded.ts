import type { Embedding } from '../data/embedding';
import { pastTense } from '../data/verb-forms';
import type { ModalityKind, Polarity } from '../model';
import { MAKING, PUT_TO_TASKS } from './clause-subjects';
import { type Clause, isTemporal } from './clauses';
import { denier, partlyNegated } from './meaning-denial';
import { isMeans, isThing } from './meaning-governors';
import { type Below, flip, type Meaning, NO_AIM, opened, PERCEIVING, spanOf, unsettled } from './meaning-kinds';
import { dependents, type Tree } from './tree';

function isDutyDone(tree: Tree, { lemma, head, link, group, kind }: Clause): boolean {
  if (kind !== 'verb' || lemma !== 'have' || tree.tokens[head].xpos !== 'VBD') return false;
  return /^(root|relative)$/.test(link) && group.every((at) => at === head);
}

/** Lemmas that leave no word of their own in the edge type: "failed to produce" is `DID_NOT_PRODUCE`. */
const SILENT: ReadonlyMap<string, readonly string[]> = new Map([
  ['fail', []],
  ['go', ['will']],
  ['have', ['must']],
  ['need', ['must']],
  ['able', ['can']],
]);

/** The meaning of a clause that a verb or adjective of the tables takes: "refused to sign", "urged them to leave". */
export function embedded(below: Below, row: Embedding): Meaning {
  const { tree, clause, parent, base } = below;
  const above = isPerceived(below, row) ? { ...below.above, modality: 'actual' as const, prefix: [] } : below.above;
  let polarity: Polarity = row.polarity === 'denied' ? flip(base.polarity) : base.polarity;
  const isWordless = row.control === 'subject' ? SILENT.has(row.lemma) : row.modality === 'actual';
  // "was nearly forced to sell": the words that say so are not the clause's own, and what nearly was, was not.
  const isNear = isWordless && isNearly(tree, parent);
  if (above.polarity === 'open' || isNear) polarity = 'open';
  else if (above.polarity === 'denied')
    polarity =
      row.negated === 'flip' || isForShow(parent, above) ? flip(polarity) : row.negated === 'open' ? 'open' : polarity;
  // "Not everyone wants them to leave": some do.
  if (row.modality === 'wished' && above.polarity === 'denied' && isPartly(tree, parent)) polarity = 'open';
  const governorSpan = spanOf(tree, parent.head);
  const polarityCues =
    row.polarity === 'denied'
      ? [...above.polarityCues, governorSpan, ...base.polarityCues]
      : [...above.polarityCues, ...base.polarityCues];
  const outer = above.modality !== 'actual';
  // "is supposed to have signed it": so it is said, and no plan.
  const isSupposed = row.lemma === 'suppose' && base.prefix.length === 0 && isPerfect(tree, clause);
  const modality = isOuterWord(above.modality, row)
    ? above.modality
    : row.modality !== 'actual'
      ? isSupposed
        ? 'likely'
        : row.modality
      : base.modality;
  const modalityCue =
    modality === above.modality && outer
      ? above.modalityCue
      : row.modality !== 'actual'
        ? governorSpan
        : base.modalityCue;
  const rule = `${row.lemma}${row.by ? ` ${row.by}` : ''} + clause`;
  const shared = { ...base, polarity, polarityCues, modality, modalityCue, rule };
  const carried = row.control === 'subject' || (parent.passive && parent.subject === null);
  const silence = SILENT.get(row.lemma);
  if (carried && row.control === 'subject' && silence) {
    const silent = {
      ...shared,
      negated: polarity === 'denied' && !isOfNobody(tree, parent, above),
      governor: parent.id,
      hinge: SILENT_HINGE,
    };
    // "would have to move": bound to, whenever it comes to that.
    if (row.modality === 'required' && /^(planned|conditional)$/.test(above.modality) && polarity === 'affirmed')
      return { ...silent, modality: row.modality, modalityCue: governorSpan, prefix: [...above.prefix, 'have', 'to'] };
    // "the hospital had to cancel operations": told by the newsroom, a duty of the past was done.
    if (
      row.modality === 'required' &&
      isDutyDone(tree, parent) &&
      above.modality === 'actual' &&
      polarity === 'affirmed'
    )
      return { ...silent, modality: 'actual', modalityCue: null, prefix: ['had', 'to'] };
    // "do not have to pay": the duty is denied, and the edge type has to name it.
    if (row.modality === 'required' && above.polarity === 'denied' && polarity === 'open' && !isNear)
      return { ...silent, polarity: 'denied', ...exempted(above) };
    const words = above.prefix.length > 0 ? prefixOfSilent(above, row) : silence;
    return { ...silent, prefix: isNear ? ['whether', ...words] : words };
  }
  // "did not refuse to sign" says nothing sure of signing, and its words already say "did not".
  if (row.control === 'subject') {
    const open = polarity === 'open' && above.polarity === 'denied';
    return {
      ...shared,
      polarity: open ? 'denied' : polarity,
      prefix: [],
      governor: parent.id,
      hinge: row.by ?? (clause.form === 'infinitive' ? 'to' : null),
    };
  }
  const open = polarity === 'open' ? ['whether'] : [];
  if (row.act) return { ...shared, prefix: [...open, ...base.prefix], negated: polarity === 'denied' };
  if (row.modality === 'actual' && row.polarity === 'affirmed')
    return {
      ...shared,
      // "to help the town repair it": who helps aims at it. "In hopes of persuading them to open it": who persuades hopes for it.
      prefix: [
        ...open,
        ...(outer ? (/^(?:aimed|hoped)$/.test(above.prefix[0] ?? '') ? ['may'] : unsettled(above)) : base.prefix),
      ],
      negated: polarity === 'denied',
    };
  // "wants them to leave": the wish is another's, so that "wanted to leave" would tell of the wrong one.
  if (row.modality === 'wished' && WISHING.has(row.lemma) && !parent.passive && !outer)
    return {
      ...shared,
      negated: above.polarity === 'denied' ? polarity === 'denied' : base.negated,
      prefix: [...open, 'should'],
    };
  const participle = row.modality === 'asked' && row.polarity === 'affirmed' ? 'asked' : participleOf(tree, parent);
  // "has never been asked to leave": the edge type names the asking, and that is denied.
  const isAskedDenied =
    polarity === 'open' &&
    above.polarity === 'denied' &&
    (parent.passive || isOfNone(tree, clause, row)) &&
    row.polarity === 'affirmed' &&
    !isNear;
  // "would not bar him from entering": he is not barred.
  const isUnbarred = row.polarity === 'denied' && above.polarity === 'denied' && polarity === 'affirmed';
  const not = (polarity === 'denied' || isAskedDenied || isUnbarred) && above.negated ? ['not'] : [];
  return {
    ...shared,
    ...(isAskedDenied ? { polarity: 'denied' as const } : {}),
    negated: base.negated,
    prefix: [
      ...(isAskedDenied || (outer && above.prefix[0] === 'whether') ? [] : open),
      ...(outer
        ? [
            ...above.prefix.slice(0, 1),
            ...not,
            ...above.prefix.slice(1),
            above.prefix.at(-1) === 'have' ? 'been' : 'be',
          ]
        : [...(isPastPerfect(tree, parent, row) ? ['had', 'been'] : []), ...not]),
      ...participle.split(' '),
      ...(row.by && clause.form !== 'infinitive' ? [row.by] : ['to']),
    ],
  };
}

/** "asked nobody to reopen it", "none had asked to be moved": the words of the edge type name the asking, and there is none. */
function isOfNone(tree: Tree, { surface, passive }: Clause, { modality }: Embedding): boolean {
  if (modality !== 'asked' || !surface) return false;
  return passive || denier(tree, surface.token) >= 0;
}

const isPerfect = (tree: Tree, { form, head, group }: Clause): boolean =>
  form === 'infinitive' && group.some((at) => at !== head && tree.tokens[at].lemma === 'have');

const isPartly = (tree: Tree, { surface }: Clause): boolean =>
  surface !== null && partlyNegated(tree, surface.token) >= 0;

/** What is wished of somebody else; what is "intended to" or "meant to" do something is so by its own purpose. */
const WISHING = new Set(['want', 'wish', 'like', 'prefer', 'need', 'desire']);

/** "can be heard shouting": who can be heard to do something does it. */
function isPerceived({ tree, parent, above }: Below, { lemma }: Embedding): boolean {
  if (!PERCEIVING.has(lemma) || !parent.passive || above.polarity !== 'affirmed') return false;
  return parent.group.some((at) => /^(can|could)$/i.test(tree.tokens[at].text));
}

/** "nobody will be able to leave": whose deed it is says already that it is not done. */
function isOfNobody(tree: Tree, { surface }: Clause, above: Meaning): boolean {
  if (above.polarity !== 'denied' || above.negated || !surface) return false;
  return /^(nobody|nothing|no-one|none)$/i.test(tree.tokens[surface.token].text);
}

/** "cannot be seen to give in": must not give in, where "was not seen to leave" tells nothing of leaving. */
function isForShow({ lemma, passive }: Clause, { modality }: Meaning): boolean {
  return lemma === 'see' && passive && /^(possible|required)$/.test(modality);
}

function isNearly(tree: Tree, { head }: Clause): boolean {
  return dependents(tree, head, 'advmod').some(
    (at) => at < head && /^(almost|nearly|but)$/i.test(tree.tokens[at].text),
  );
}

/** "had been expected to renew": as often as not it came to nothing, and the edge type has to say that it is past. */
function isPastPerfect(tree: Tree, { passive, group, lent }: Clause, { modality }: Embedding): boolean {
  if (!passive || !/^(likely|planned)$/.test(modality)) return false;
  return [...lent, ...group].some((at) => tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VBD');
}

/** "want them to be required to pay" is no more than a wish, "will be required to pay" is a requirement to come. */
function isOuterWord(outer: ModalityKind, row: Embedding): boolean {
  if (outer === 'actual') return false;
  if (row.control === 'subject' || row.modality === 'actual') return true;
  return /^(required|possible)$/.test(row.modality) && !/^(planned|conditional)$/.test(outer);
}

/** Marks a governor that leaves no word: see SILENT. */
export const SILENT_HINGE = '*';

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['forbid', 'forbidden'],
  ['see', 'seen'],
  ['show', 'shown'],
  ['know', 'known'],
  ['get', 'gotten'],
]);

/** With its particle: "lined up". */
function participleOf(tree: Tree, clause: Clause): string {
  const token = tree.tokens[clause.head];
  const particle = clause.particle ? ` ${clause.particle}` : '';
  // "let the voters decide"
  if (clause.lemma === 'let') return `allowed${particle}`;
  if (token.xpos === 'VBN') return token.text.toLowerCase() + particle;
  const lemma = token.lemma.toLowerCase();
  return (PARTICIPLES.get(lemma) ?? (clause.kind === 'verb' ? pastTense(lemma) : lemma)) + particle;
}

/** "has yet to produce": did not. */
export function yetTo({ tree, clause, parent, base }: Below): Meaning | null {
  const lemma = tree.tokens[parent.head].lemma.toLowerCase();
  if ((lemma !== 'have' && lemma !== 'be') || clause.form !== 'infinitive') return null;
  const yet = [...dependents(tree, parent.head, 'advmod'), ...dependents(tree, clause.head, 'advmod')].find(
    (at) => tree.tokens[at].lemma.toLowerCase() === 'yet',
  );
  if (yet === undefined) return null;
  return {
    ...base,
    polarity: flip(base.polarity),
    negated: true,
    polarityCues: [spanOf(tree, yet), ...base.polarityCues],
    governor: parent.id,
    hinge: SILENT_HINGE,
    rule: 'yet to',
  };
}

/** A governor no row knows: its own doubt goes on to the clause, and the words are joined. */
export function inherited({ base, above, clause, parent, tree }: Below): Meaning {
  // "was angered to learn of it", "was not surprised to learn of it": so it was learned.
  if (clause.form === 'infinitive' && parent.passive && LEARNING.has(clause.lemma) && MOVING.has(parent.lemma))
    return above.polarity === 'open' ? opened(base, MOVED) : { ...base, rule: MOVED };
  const joined = clause.form === 'infinitive' && !parent.object && parent.kind !== 'copula';
  const polarity = above.polarity === 'affirmed' ? base.polarity : above.polarity;
  const modality = base.modality === 'actual' ? above.modality : base.modality;
  if (joined)
    return {
      ...base,
      polarity,
      polarityCues: [...above.polarityCues, ...base.polarityCues],
      modality,
      modalityCue: base.modalityCue ?? above.modalityCue,
      prefix: [],
      governor: parent.id,
      hinge: 'to',
      rule: 'joined to an unknown governor',
    };
  const open = above.polarity !== 'affirmed';
  // "floated selling the port": of a verb that no row knows, nobody can say from its gerund that it was done.
  if (clause.form === 'gerund' && clause.mark === null) return { ...base, rule: 'bare gerund' };
  // "may take 70 days to make people sick": how long it takes, and nobody's aim.
  if (clause.form === 'infinitive' && parent.lemma === 'take' && isTimeTaken(tree, parent))
    return { ...base, rule: NO_AIM };
  if (clause.form === 'infinitive' && parent.lemma === 'need' && isMeans(tree, parent))
    return { ...base, rule: NO_AIM };
  // "is tested to see whether it works": those who test it see it.
  if (clause.form === 'infinitive' && parent.passive && !MAKING.has(parent.lemma) && isThing(tree, parent.surface))
    return { ...base, rule: NO_AIM };
  // "led the firm to believe them": it is the object's deed, and nobody says that it is its aim.
  const isSent = PUT_TO_TASKS.has(parent.lemma) || MAKING.has(parent.lemma);
  if (clause.form === 'infinitive' && base.modality === 'actual' && !open && !isSent && isOfObject(clause, parent))
    return { ...base, polarity, modality: 'possible', prefix: ['may'], rule: 'below an unknown governor' };
  return {
    ...base,
    polarity: open ? 'open' : polarity,
    modality: base.modality === 'actual' && clause.form === 'infinitive' ? 'planned' : modality,
    prefix: [
      ...(open && above.prefix[0] !== 'whether' ? ['whether'] : []),
      ...(clause.form === 'infinitive' ? aim(clause) : bareDeed(above, clause)),
    ],
    rule: 'below an unknown governor',
  };
}

const MOVED = 'moved by what was learned';

/** What news does to whoever hears it. */
const MOVING = new Set(
  'anger enrage infuriate surprise astonish shock stun sadden grieve delight thrill please horrify appall appal dismay alarm disappoint relieve upset devastate'.split(
    ' ',
  ),
);
const LEARNING = new Set(['learn', 'hear', 'see', 'find', 'discover', 'read']);

function isOfObject({ surface }: Clause, { object, passive }: Clause): boolean {
  if (!surface?.shared || object === null) return false;
  return passive || object.token === surface.token;
}

/** "takes 70 days", "may take longer" */
function isTimeTaken(tree: Tree, { head, object }: Clause): boolean {
  if (object !== null && isTemporal(tree, object.token)) return true;
  return dependents(tree, head, 'advmod', 'obj', 'xcomp').some((at) => /^long(er)?$/i.test(tree.tokens[at].text));
}

/** "would help it find them": where the words above are not this clause's own, it may. */
function bareDeed(above: Meaning, clause: Clause): readonly string[] {
  const words = carriedOn(above, clause);
  return words.length === 0 && above.modality !== 'actual' && above.polarity === 'affirmed' ? ['may'] : words;
}

/** "need not pay", "would not have to pay"; of nobody who "has to pay" the edge type says no "not". */
function exempted({ prefix, negated }: Meaning): Pick<Meaning, 'prefix' | 'negated'> {
  if (!negated) return { prefix: prefix.length > 0 ? [...prefix, 'have', 'to'] : ['must'], negated };
  return { prefix: prefix.length > 0 ? [...prefix, 'not', 'have', 'to'] : ['need', 'not'], negated: false };
}

/** "if it fails to win": if it does not win. "if it does not fail to win": if it wins. */
function prefixOfSilent({ prefix, polarity }: Meaning, row: Embedding): readonly string[] {
  if (row.polarity !== 'denied' || polarity !== 'open') return prefix;
  return prefix.at(-1) === 'not' ? prefix.slice(0, -1) : [...prefix, 'not'];
}

/** "went to win": who went aimed to. "so that the town has water", "for the town to have water": the town aims at nothing. */
export function aim({ surface }: Clause): readonly string[] {
  return surface !== null && !surface.shared ? ['is', 'to'] : ['aimed', 'to'];
}

/** The first words of the clause above, for a clause that is no surer: an aim is only of who aims. */
export function carriedOn({ prefix }: Meaning, clause: Clause): readonly string[] {
  return prefix[0] === 'aimed' ? aim(clause) : prefix;
}

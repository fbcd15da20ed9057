/** What a person says of the graph, turned into corrections that hang on words; and what the rules could not tell. */

import { OPPOSITES } from './data/relation-classes';
import {
  type Anchor,
  type Article,
  type Claim,
  type ClaimAnchor,
  type ClaimId,
  type Correction,
  type CorrectionBody,
  type CorrectionId,
  ENTITY_TYPES,
  type Entity,
  type EntityId,
  type EntityType,
  type Judgement,
  type MatterId,
  type Mention,
  type MentionId,
  type Proposition,
} from './model';
import { activeCorrections, anchored, claimAnchor, mentionAnchor, undoOf } from './resolve';
import type { Truth } from './store';
import { articlePart } from './text/article-part';
import { closest } from './text/closest';
import { by } from './text/compare';
import { Problem } from './text/problem';

/** `left`, `right` and `thing` are the id of an entity or a mention, or a name that only one entity has; `left` and `right` may be two claims. */
export type Request =
  | { readonly kind: 'same' | 'different'; readonly left: string; readonly right: string }
  | { readonly kind: 'rename'; readonly thing: string; readonly name: string }
  | { readonly kind: 'retype'; readonly thing: string; readonly type: string }
  | { readonly kind: 'reject' | 'confirm'; readonly claim: string }
  | { readonly kind: 'undo'; readonly id: string };

/** Most words an entity's correction hangs on: enough to survive the removal of an article, few enough to read. */
const MOST_ANCHORS = 3;

/** What `request` says, in words of the articles. Throws a Problem that names what is not there and what may have been meant. */
export function bodyOf(request: Request, truth: Truth, corrections: readonly Correction[]): CorrectionBody {
  switch (request.kind) {
    case 'same':
    case 'different':
      if (isClaim(request.left) || isClaim(request.right)) return deedsOf(request, truth);
      return pairOf(request.kind, thingOf(request.left, truth), thingOf(request.right, truth));
    case 'rename': {
      const name = request.name.replace(/\s+/g, ' ').trim();
      if (name === '') throw new Problem('usage', 'a name needs at least one letter');
      return { kind: 'rename', entity: thingOf(request.thing, truth).anchors, name };
    }
    case 'retype': {
      const type = request.type as EntityType;
      if (!ENTITY_TYPES.includes(type))
        throw new Problem('usage', `"${request.type}" is no type of entity; use one of ${ENTITY_TYPES.join(', ')}`);
      return { kind: 'retype', entity: thingOf(request.thing, truth).anchors, type };
    }
    case 'reject':
    case 'confirm': {
      const { article, claim } = claimOf(request.claim, truth);
      return { kind: request.kind, claim: claimAnchor(article, claim) };
    }
    case 'undo':
      return { kind: 'undo', of: knownId(request.id, corrections) };
    default:
      return request satisfies never;
  }
}

function pairOf(kind: 'same' | 'different', left: Thing, right: Thing): CorrectionBody {
  const one = left.anchors.some((anchor) => right.anchors.some((other) => same(anchor, other)));
  if (one && kind === 'different')
    throw new Problem('usage', `"${left.name}" and "${right.name}" are one and the same mention`, {
      next: 'Give the ids of two mentions that should be two things; `newsgraph explain <entity>` lists them.',
    });
  return { kind, left: left.anchors, right: right.anchors };
}

function same(left: Anchor, right: Anchor): boolean {
  return left.article === right.article && left.start === right.start && left.end === right.end;
}

function isClaim(id: string): boolean {
  return /#c\d+$/.test(id);
}

/** Of two claims it is said whether they tell one deed. */
function deedsOf({ kind, left, right }: Request & { kind: 'same' | 'different' }, truth: Truth): CorrectionBody {
  const strange = [left, right].find((id) => !isClaim(id));
  if (strange !== undefined)
    throw new Problem('usage', `"judge ${kind}" takes two claims or two entities, and "${strange}" is no claim`, {
      next: 'Give two claims, to say whether they tell one deed, or two entities, mentions or names.',
    });
  const [one, other] = [claimOf(left, truth), claimOf(right, truth)];
  const anchors = [one, other].map(({ article, claim }) => claimAnchor(article, claim)) as [ClaimAnchor, ClaimAnchor];
  if (JSON.stringify(anchors[0]) === JSON.stringify(anchors[1]))
    throw new Problem('usage', `${left} and ${right} are one and the same claim`, { next: 'Give two claims.' });
  if (kind === 'same') mayBeOne(one.claim.id, other.claim.id, truth);
  return { kind: kind === 'same' ? 'same-deed' : 'different-deeds', claims: anchors.sort(by(placeName)) };
}

function placeName({ article, start, end }: Anchor): string {
  return `${article} ${String(start).padStart(9, '0')} ${String(end).padStart(9, '0')}`;
}

/** Throws a Problem where two claims cannot be told as one deed, whoever says so. */
function mayBeOne(one: ClaimId, other: ClaimId, truth: Truth): void {
  const [left, right] = [one, other].map((id) => {
    const rejected = truth.resolution.verdicts.find(({ claim, verdict }) => claim === id && verdict === 'rejected');
    if (rejected !== undefined)
      throw new Problem('usage', `${id} tells no deed: somebody rejected it (${rejected.correction})`, {
        next: `\`newsgraph judge undo ${rejected.correction}\` gives it back.`,
      });
    const told = propositionsOf(id, truth);
    if (told.length === 0)
      throw new Problem('usage', `${id} tells no deed: what it says has no party that could be compared`, {
        next: 'Give a claim of the same sentence that says who did what; `newsgraph explain <article>` lists them.',
      });
    return told.map(({ relationClass }) => relationClass);
  });
  if (left!.every((first) => right!.every((second) => OPPOSITES.get(first) === second)))
    throw new Problem(
      'usage',
      `${one} and ${other} are no one deed: what they say is opposite (${left![0]}, ${right![0]})`,
      {
        next: 'What is opposite stands in `newsgraph disputes` if it is told of the same parties; see `newsgraph judge same` for entities.',
      },
    );
}

function propositionsOf(id: ClaimId, { resolution }: Truth) {
  return resolution.propositions.filter((one) =>
    [one.affirmed, one.denied, one.open].some((claims) => claims.includes(id)),
  );
}

/** The matters that each of these claims tells of; those that tell of none are not in it. */
export function mattersOf(
  claims: ReadonlySet<ClaimId>,
  propositions: readonly Proposition[],
): ReadonlyMap<ClaimId, ReadonlySet<MatterId>> {
  const matters = new Map<ClaimId, Set<MatterId>>();
  for (const { matter, affirmed, denied, open } of claims.size === 0 ? [] : propositions)
    for (const side of [affirmed, denied, open])
      for (const claim of side)
        if (claims.has(claim)) matters.set(claim, (matters.get(claim) ?? new Set()).add(matter));
  return matters;
}

interface Thing {
  readonly name: string;
  readonly anchors: readonly Anchor[];
}

function thingOf(name: string, truth: Truth): Thing {
  const mention = mentionOf(name, truth);
  if (mention !== null) {
    if (!truth.resolution.entities.some(({ mentions }) => mentions.includes(mention.mention.id)))
      throw new Problem('unknown-id', `${name} ("${mention.mention.text}") stands for no entity of the graph`);
    return { name, anchors: [mentionAnchor(mention.article, mention.mention)] };
  }
  return { name, anchors: anchorsOf(entityNamed(name, truth), truth) };
}

function mentionOf(id: string, { articles, readings }: Truth): { article: Article; mention: Mention } | null {
  const reading = readings.find(({ article }) => id.startsWith(`${article}#m`));
  const mention = reading?.mentions.find((one) => one.id === id);
  if (reading === undefined || mention === undefined) return null;
  return { article: articles.find((article) => article.id === reading.article)!, mention };
}

function entityNamed(name: string, { resolution }: Truth): Entity {
  const { entities } = resolution;
  const byId = entities.find(({ id }) => id === name);
  if (byId !== undefined) return byId;
  const wanted = name.toLowerCase();
  const called = entities.filter((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === wanted));
  if (called.length === 1) return called[0]!;
  if (called.length > 1)
    throw new Problem('unknown-id', `"${name}" is the name of several: ${called.map(({ id }) => id).join(', ')}`, {
      next: 'Give the id of the one that is meant.',
    });
  throw unknown(
    'entity, mention or name',
    name,
    entities.flatMap((one) => [one.id, one.name]),
  );
}

function unknown(what: string, name: string, candidates: readonly string[]): Problem {
  const near = closest(name, candidates);
  const hint = near.length === 0 ? '' : `; closest: ${near.join(', ')}`;
  return new Problem('unknown-id', `the graph has no ${what} "${name}"${hint}`);
}

/** Up to `MOST_ANCHORS` words, of several articles where there are several: names first. */
function anchorsOf(entity: Entity, { articles, readings }: Truth): Anchor[] {
  const own = new Set<MentionId>(entity.mentions);
  const within = new Set(entity.mentions.map((id) => articlePart(id)));
  const forms = ['name', 'noun', 'pronoun'];
  const best = readings
    .filter(({ article }) => within.has(article))
    .flatMap(({ article: id, mentions }) => {
      const ranked = mentions
        .filter((mention) => own.has(mention.id))
        .sort((left, right) => forms.indexOf(left.form) - forms.indexOf(right.form));
      const article = articles.find((one) => one.id === id);
      return ranked[0] === undefined || article === undefined ? [] : [{ article, mention: ranked[0] }];
    });
  return best
    .sort((left, right) => forms.indexOf(left.mention.form) - forms.indexOf(right.mention.form))
    .slice(0, MOST_ANCHORS)
    .map(({ article, mention }) => mentionAnchor(article, mention));
}

function claimOf(id: string, { articles, readings }: Truth): { article: Article; claim: Claim } {
  const reading = readings.find(({ article }) => id.startsWith(`${article}#c`));
  const claim = reading?.claims.find((one) => one.id === id);
  if (reading !== undefined && claim !== undefined)
    return { article: articles.find((article) => article.id === reading.article)!, claim };
  const ids = readings.flatMap(({ claims }) => claims.map((one): string => one.id));
  throw unknown('claim', id, ids);
}

/** Undone already is no error: the command may be run again because the one before it was killed while it resolved the graph. */
function knownId(id: string, corrections: readonly Correction[]): CorrectionId {
  const found = corrections.find((one) => one.id === id);
  if (found === undefined) {
    const near = closest(
      id,
      corrections.map((one) => one.id),
    );
    const hint = near.length === 0 ? '' : `; closest: ${near.join(', ')}`;
    throw new Problem('no-such-judgement', `there is no judgement "${id}"${hint}`);
  }
  return found.id;
}

/** The correction that says this already and stands; null where nobody has said it. */
export function saidAlready(body: CorrectionBody, corrections: readonly Correction[]): Correction | null {
  if (body.kind === 'undo') return undoOf(body.of, corrections);
  const key = (one: CorrectionBody) => {
    if ('left' in one) return JSON.stringify([one.kind, one.left, one.right]);
    if ('entity' in one) return JSON.stringify([one.kind, one.entity, 'name' in one ? one.name : one.type]);
    return JSON.stringify([one.kind, 'of' in one ? one.of : 'claims' in one ? one.claims : one.claim]);
  };
  return activeCorrections(corrections).find((one) => key(one) === key(body)) ?? null;
}

/** How a correction stands in the graph of today. */
export type Standing = 'in effect' | 'overruled' | 'undone' | 'its words are gone';

export interface ListedCorrection {
  readonly correction: Correction;
  readonly standing: Standing;
}

/** Everything people said, the oldest first, and whether it holds. */
export function listed(truth: Truth, corrections: readonly Correction[]): ListedCorrection[] {
  const active = new Set(activeCorrections(corrections));
  const pairs = truth.articles.map((article, at) => ({ article, reading: truth.readings[at]! }));
  const found = anchored(pairs);
  const entityOf = new Map(truth.resolution.entities.flatMap((one) => one.mentions.map((id) => [id, one] as const)));
  const thing = (anchors: readonly Anchor[]) => {
    const mention = found.first(anchors);
    return mention === null ? undefined : entityOf.get(mention);
  };
  const judged = corrections.flatMap((one) =>
    'claims' in one ? one.claims.flatMap((at) => found.claim(at) ?? []) : [],
  );
  const matters = mattersOf(new Set(judged), truth.resolution.propositions);
  const stands = (one: Correction): Standing => {
    if (one.kind === 'undo') return 'in effect';
    if (!active.has(one)) return 'undone';
    if ('claim' in one) {
      const claim = found.claim(one.claim);
      const verdict = truth.resolution.verdicts.find((verdictOf) => verdictOf.claim === claim);
      return claim === null ? 'its words are gone' : verdict?.correction === one.id ? 'in effect' : 'overruled';
    }
    if ('entity' in one) {
      const entity = thing(one.entity);
      if (entity === undefined) return 'its words are gone';
      const holds = one.kind === 'rename' ? entity.name === one.name : entity.type === one.type;
      return holds ? 'in effect' : 'overruled';
    }
    if ('claims' in one) {
      const [left, right] = one.claims.map((anchor) => found.claim(anchor));
      if (left == null || right == null) return 'its words are gone';
      const areOne = [...(matters.get(left) ?? [])].some((matter) => matters.get(right)?.has(matter));
      return areOne === (one.kind === 'same-deed') ? 'in effect' : 'overruled';
    }
    const [left, right] = [thing(one.left), thing(one.right)];
    if (left === undefined || right === undefined) return 'its words are gone';
    return (left === right) === (one.kind === 'same') ? 'in effect' : 'overruled';
  };
  return [...corrections]
    .sort(by((one) => `${one.when} ${one.id}`))
    .map((correction) => ({ correction, standing: stands(correction) }));
}

/** Two entities that a rule could neither join nor keep apart. */
export interface UnsurePair {
  readonly left: Entity;
  readonly right: Entity;
  /** The judgement that says so, with its rule, reason and features. */
  readonly judgement: Judgement;
}

/** Pairs that wait for a person, those with most mentions at stake first. Each pair of entities once. */
export function unsurePairs(truth: Truth): UnsurePair[] {
  const entityOf = new Map(truth.resolution.entities.flatMap((one) => one.mentions.map((id) => [id, one] as const)));
  const pairs = new Map<string, UnsurePair>();
  const key = (left: EntityId, right: EntityId) => (left < right ? `${left} ${right}` : `${right} ${left}`);
  const apart = new Set<string>();
  for (const judgement of truth.resolution.judgements) {
    const [left, right] = [entityOf.get(judgement.left), entityOf.get(judgement.right)];
    if (left === undefined || right === undefined || left === right || judgement.verdict === 'same') continue;
    if (judgement.verdict === 'different') apart.add(key(left.id, right.id));
    else if (!pairs.has(key(left.id, right.id))) pairs.set(key(left.id, right.id), { left, right, judgement });
  }
  const stake = ({ left, right }: UnsurePair) => Math.min(left.mentions.length, right.mentions.length);
  return [...pairs]
    .filter(([both]) => !apart.has(both))
    .map(([, pair]) => pair)
    .sort((a, b) => stake(b) - stake(a) || (key(a.left.id, a.right.id) < key(b.left.id, b.right.id) ? -1 : 1));
}

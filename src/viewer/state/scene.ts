import type { EntityType } from '../../model';
import { areasOf, type SceneArea } from './areas';
import type { PageIndex } from './page-index';
import type { Places } from './places';
import { plain, shortened } from './plain';
import { relationStance, type Stance } from './stance';
import type { ViewState } from './view-state';
import { onRoute, type PairLine, selectedEntities, shownRelations, type Visible } from './visible';
import { edgeWords } from './words';

/* What is drawn, and how strongly: plain data that the renderer turns into marks on a canvas. */

export interface SceneNode {
  /** Place in the entities. */
  readonly entity: number;
  readonly type: EntityType;
  /** Middle, in CSS pixels at the scale at which names are written; y upward. */
  readonly x: number;
  readonly y: number;
  /** Radius in CSS pixels when the whole graph is in view. */
  readonly size: number;
  readonly label: string;
  readonly faint: boolean;
  /** Selected, or an end of what is selected. */
  readonly chosen: boolean;
  /** Labels are placed from the highest down. */
  readonly priority: number;
}

export interface SceneEdge {
  /** `pair <key>`, `relation <id>` or `claim <relation> <id>`. */
  readonly key: string;
  readonly pair: string;
  /** Place of the one claim it is drawn for; null where it is drawn for several. */
  readonly claim: number | null;
  /** Ends as places in the entities; the arrow, if there is one, points at `target`. */
  readonly source: number;
  readonly target: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly stance: Stance;
  /** Distance of the curve's control point from the chord, as a part of its length; 0 is straight. */
  readonly curvature: number;
  readonly arrow: boolean;
  readonly faint: boolean;
  readonly label: string | null;
  /** The side its words take, where the line says only that there are two. */
  readonly says: Stance;
  readonly priority: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Under everything else, the first lowest. */
  readonly areas: readonly SceneArea[];
}

/**
 * Pairs fan out into their claims, else into their relations, while no more lines than these would be drawn; and one pair into so many claims
 * at most, as more cannot be told apart.
 */
const FANNED_OUT = { all: 80, pair: 9 };
/** Between two curves of a pair, and from its first to its last. */
const BEND = { step: 0.28, all: 1.6 };
/** The claim that is selected, beside the others of its pair. */
const CHOSEN_WIDTH = 2.2;
const NAME_LENGTH = 34;
/** In a picture of more entities than these the pointer fades nothing: it would be ten thousand marks at each movement. */
const CROWD = 1500;

/** Whether a picture is too large for the pointer to change it. */
export function fadesNothing({ entities }: Visible): boolean {
  return entities.length > CROWD;
}

/** The picture of a state, with the entity under the pointer, if any, and what joins it to others brought forward. */
export function sceneOf(
  state: ViewState,
  index: PageIndex,
  seen: Visible,
  places: Places,
  hovered: number | null,
): Scene {
  if (fadesNothing(seen)) hovered = null;
  const chosen = new Set(seen.route === null ? selectedEntities(state, index) : onRoute(seen.route));
  const focus = new Set(chosen.size > 0 ? chosen : hovered === null ? [] : [hovered]);
  const near = nearOf(state, focus, seen.pairs);
  if (hovered !== null) near?.add(hovered);
  const fanned = fannedOut(state, index, focus, seen);
  return {
    areas: areasOf(state, index, seen),
    nodes: seen.entities.map((entity) => {
      const { name, type } = index.data.entities[entity]!;
      const weight = seen.weights[entity]!;
      const place = places.get(entity);
      const faint = near !== null && !near.has(entity);
      return {
        entity,
        type,
        x: place?.x ?? 0,
        y: place?.y ?? 0,
        size: nodeSize(weight),
        label: labelOf(index, entity, name),
        faint,
        chosen: chosen.has(entity),
        priority:
          weight + (focus.has(entity) ? 1e9 : 0) + (near?.has(entity) ? 1e6 : 0) + (entity === hovered ? 1e9 : 0),
      };
    }),
    edges: seen.pairs.flatMap((pair) => {
      const faint = focus.size > 0 && !inFocus(state, focus, pair);
      const strands = fanned.get(pair.key);
      return strands === undefined
        ? [pairEdge(pair, faint)]
        : strandEdges(index, pair, strands, faint, claimOf(state, index));
    }),
  };
}

const labels = new WeakMap<PageIndex, string[]>();

/** The name as it is written in the picture; made once, as a brush asks for all of them at every movement. */
function labelOf(index: PageIndex, entity: number, name: string): string {
  const made = labels.get(index) ?? [];
  labels.set(index, made);
  return (made[entity] ??= shortened(plain(name), NAME_LENGTH));
}

/** Area grows with the number of claims. */
export function nodeSize(claims: number): number {
  return Math.min(22, 4 + 1.9 * Math.sqrt(claims));
}

function inFocus({ selection }: ViewState, focus: ReadonlySet<number>, { a, b }: PairLine): boolean {
  return selection === null || selection.kind === 'entity'
    ? focus.has(a) || focus.has(b)
    : focus.has(a) && focus.has(b);
}

/** The entities that stay strong; null for all of them. */
function nearOf(state: ViewState, focus: ReadonlySet<number>, pairs: readonly PairLine[]): Set<number> | null {
  if (focus.size === 0) return null;
  const near = new Set(focus);
  for (const pair of pairs)
    if (inFocus(state, focus, pair)) {
      near.add(pair.a);
      near.add(pair.b);
    }
  return near;
}

/** One line of a pair that is fanned out: a claim of one of its relations, or all claims of it. */
interface Strand {
  readonly relation: number;
  readonly claims: readonly number[];
}

/** What pairs in focus are drawn as, one line each, while those are few enough to be told apart. */
function fannedOut(
  state: ViewState,
  index: PageIndex,
  focus: ReadonlySet<number>,
  seen: Visible,
): ReadonlyMap<string, readonly Strand[]> {
  if (state.selection === null) return new Map();
  const wanted = seen.pairs.filter((pair) => inFocus(state, focus, pair));
  const relations = wanted.map((pair) => [pair.key, strandsOf(index, seen, pair)] as const);
  const claims = relations.map(([key, strands]) => [key, oneByOne(strands)] as const);
  const few = (drawn: readonly (readonly [string, readonly Strand[]])[]) =>
    drawn.reduce((sum, [, strands]) => sum + strands.length, 0) <= FANNED_OUT.all;
  return new Map(few(claims) ? claims : few(relations) ? relations : []);
}

function strandsOf(index: PageIndex, seen: Visible, pair: PairLine): Strand[] {
  return shownRelations(index, pair, seen).map((relation) => ({
    relation,
    claims: index.data.relations[relation]!.claims.filter((claim) => seen.claims[claim] === 1),
  }));
}

function oneByOne(strands: readonly Strand[]): readonly Strand[] {
  const claims = strands.flatMap(({ relation, claims }) => claims.map((claim) => ({ relation, claims: [claim] })));
  return claims.length > FANNED_OUT.pair ? strands : claims;
}

/** Place of the claim that is selected; null where none is. */
function claimOf({ selection }: ViewState, index: PageIndex): number | null {
  return selection?.kind === 'claim' ? (index.claimAt.get(selection.id) ?? null) : null;
}

function pairEdge(pair: PairLine, faint: boolean): SceneEdge {
  const { key, a, b, weight, voices, direction, stance } = pair;
  return {
    key: `pair ${key}`,
    pair: key,
    claim: null,
    source: direction === 'b' ? b : a,
    target: direction === 'b' ? a : b,
    width: lineWidth(voices),
    stance,
    curvature: 0,
    arrow: direction !== 'both',
    faint,
    label: weight > 1 ? String(weight) : null,
    says: stance,
    priority: weight,
  };
}

function strandEdges(
  index: PageIndex,
  pair: PairLine,
  strands: readonly Strand[],
  faint: boolean,
  selected: number | null,
): SceneEdge[] {
  const middle = (strands.length - 1) / 2;
  const step = Math.min(BEND.step, BEND.all / Math.max(1, strands.length - 1));
  return strands.map(({ relation: at, claims }, place) => {
    const relation = index.data.relations[at]!;
    const { id, source, target, polarity, voices } = relation;
    const claim = claims.length === 1 ? claims[0]! : null;
    const stance = claim === null ? relationStance(relation) : index.stances[claim]!;
    const chosen = selected !== null && claims.includes(selected);
    const bend = (place - middle) * step;
    const width = lineWidth(claim === null ? (voices?.[0] ?? 1) : 1);
    return {
      key: claim === null ? `relation ${id}` : `claim ${id} ${index.data.claims[claim]!.id}`,
      pair: pair.key,
      claim,
      source,
      target,
      width: chosen ? width * CHOSEN_WIDTH : width,
      stance,
      curvature: source === pair.a ? bend : -bend,
      arrow: true,
      faint,
      label: strandWords(index, at, claims, strands),
      says: stance === 'disputed' ? (polarity === 'denied' ? 'denied' : 'stated') : stance,
      priority: 1000 + claims.length + (chosen ? 1000 : 0),
    };
  });
}

/** "warned"; "warned, Fjord Times" beside others that are said in the same words; "warned (12)" for several claims. */
function strandWords(
  index: PageIndex,
  relation: number,
  claims: readonly number[],
  strands: readonly Strand[],
): string {
  const words = shortened(plain(edgeWords(index.data.relations[relation]!.label)), 28);
  if (claims.length > 1) return `${words} (${claims.length})`;
  if (strands.filter((strand) => strand.relation === relation).length === 1) return words;
  const teller = index.data.claims[claims[0]!]!.attribution.at(-1)?.name ?? '';
  return teller === '' ? words : `${words}, ${shortened(plain(teller), 24)}`;
}

/** In CSS pixels, for so many independent voices. */
export function lineWidth(voices: number): number {
  return Math.min(7, 1.2 + 0.9 * Math.log2(Math.max(1, voices)));
}

import { arrange, type Body, type Link } from './arrange';
import type { PageIndex } from './page-index';
import { shortened } from './plain';
import { nodeSize } from './scene';
import { START, type ViewState } from './view-state';
import { selectedEntities, type Visible, visible } from './visible';

export type Places = ReadonlyMap<number, { readonly x: number; readonly y: number }>;

/** Where everything stands in the picture of all entities, and in the overview. Made once for the data. */
export interface Plan {
  /** The store's own layout, brought to the scale of the overview. */
  readonly all: Places;
  /** The leading entities of the unfiltered graph, with room for their names. */
  readonly overview: Places;
  /** Half the side of a square about the origin that holds them all. */
  readonly reach: number;
}

/** Radius of the overview's start, and of the picture of all per root of its entities, in CSS pixels. */
const SCALE = { overview: 260, perEntity: 34 };

export function planOf(index: PageIndex): Plan {
  const all = scaled(index, SCALE.perEntity * Math.sqrt(index.data.entities.length));
  const seen = visible(START, index);
  const start = scaled(index, SCALE.overview, seen.entities);
  const bodies = seen.entities.map((entity) => bodyOf(index, seen, entity, start.get(entity)!, false));
  const overview = arrange(bodies, linksOf(seen));
  const reaches = [...all.values(), ...overview.values()].map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)));
  return { all, overview, reach: reaches.reduce((most, one) => Math.max(most, one), 1) * 1.25 };
}

/**
 * Places of what a state draws. The leading entities stand where they always stand; what a filter or a selection adds to them finds room
 * about what it is joined to.
 */
export function placesOf(state: ViewState, index: PageIndex, seen: Visible, plan: Plan): Places {
  if (state.all) return plan.all;
  const newcomers = seen.entities.filter((entity) => !plan.overview.has(entity));
  if (newcomers.length === 0) return plan.overview;
  if (newcomers.length > CROWD) return new Map([...plan.all, ...plan.overview]);
  const focus = selectedEntities(state, index)[0];
  const center = (focus === undefined ? undefined : plan.overview.get(focus)) ?? { x: 0, y: 0 };
  const bodies = seen.entities.map((entity) => {
    const fixed = plan.overview.get(entity);
    const start = fixed ?? around(center, newcomers.indexOf(entity));
    return bodyOf(index, seen, entity, start, fixed !== undefined);
  });
  return arrange(bodies, linksOf(seen));
}

/** More newcomers than this stand where the picture of all has them: arranging them would take too long. */
const CROWD = 120;

/** Places on a sunflower's spiral: evenly about a point, whatever their number. */
function around(center: { readonly x: number; readonly y: number }, number: number): { x: number; y: number } {
  const angle = number * 2.399_963;
  const radius = 70 + 22 * Math.sqrt(number);
  return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
}

function bodyOf(
  index: PageIndex,
  seen: Visible,
  entity: number,
  { x, y }: { readonly x: number; readonly y: number },
  pinned: boolean,
): Body {
  const radius = nodeSize(seen.weights[entity]!);
  const letters = [...shortened(index.data.entities[entity]!.name, 26)].length;
  const { community } = index.data.entities[entity]!;
  return {
    entity,
    x,
    y,
    halfWidth: Math.max(radius + 8, letters * 3.1),
    halfHeight: radius + 16,
    pinned,
    community: community < 0 ? null : community,
  };
}

function linksOf(seen: Visible): Link[] {
  return seen.pairs.map(({ a, b, weight }) => ({ a, b, weight }));
}

/** The layout's places about their middle, with this root mean square distance from it. */
function scaled(index: PageIndex, radius: number, only?: readonly number[]): Places {
  const { entities } = index.data;
  const chosen = only ?? entities.map((_, at) => at);
  const mean = (of: (at: number) => number) => chosen.reduce((sum, at) => sum + of(at), 0) / Math.max(1, chosen.length);
  const middle = { x: mean((at) => entities[at]!.x), y: mean((at) => entities[at]!.y) };
  const spread = Math.sqrt(mean((at) => (entities[at]!.x - middle.x) ** 2 + (entities[at]!.y - middle.y) ** 2)) || 1;
  const factor = radius / spread;
  return new Map(
    chosen.map((at) => [at, { x: (entities[at]!.x - middle.x) * factor, y: (entities[at]!.y - middle.y) * factor }]),
  );
}

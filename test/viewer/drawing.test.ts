import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/model';
import { areasOf, hullOf } from '../../src/viewer/state/areas';
import { arrange } from '../../src/viewer/state/arrange';
import { distanceTo, type Point, pointAt } from '../../src/viewer/state/curve';
import { neighborIn } from '../../src/viewer/state/direction';
import { besideNode, overlap, placeLabels } from '../../src/viewer/state/label-places';
import { makeIndex } from '../../src/viewer/state/page-index';
import { placesOf, planOf } from '../../src/viewer/state/places';
import { sceneOf } from '../../src/viewer/state/scene';
import { SHAPES } from '../../src/viewer/state/shapes';
import { jointStance } from '../../src/viewer/state/stance';
import { pairOf, START, withSelection } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { sketch } from './sketch';

const VIEW = { width: 800, height: 600 };

describe('labels', () => {
  const anyNode = fc.record({
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
    radius: fc.integer({ min: 2, max: 24 }),
    width: fc.integer({ min: 10, max: 200 }),
    bold: fc.boolean(),
  });

  it('never lie over each other, over a large mark, or outside the view', () => {
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 120 }), (nodes) => {
        const wishes = nodes.map(({ x, y, radius, width, bold }, at) => ({
          key: String(at),
          boxes: besideNode(x, y, radius, width, 18),
          bold,
        }));
        const obstacles = nodes.map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
          small: radius < 8,
        }));
        const placed = placeLabels(wishes, obstacles, VIEW, new Map());
        placed.forEach(({ key, box }, at) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= VIEW.width && box.bottom <= VIEW.height).toBe(true);
          for (const other of placed.slice(at + 1)) expect(overlap(box, other.box)).toBe(false);
          const covered = obstacles.filter((obstacle) => overlap(box, obstacle));
          expect(covered.every(({ small }) => small && nodes[Number(key)]!.bold)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('stand at a corner of their mark where its sides are taken', () => {
    const boxes = besideNode(100, 100, 10, 40, 18);
    const sides = [
      { left: 130, top: 98, right: 135, bottom: 102 },
      { left: 65, top: 98, right: 70, bottom: 102 },
      { left: 98, top: 120, right: 102, bottom: 125 },
      { left: 98, top: 75, right: 102, bottom: 80 },
    ];
    const placed = placeLabels([{ key: 'a', boxes }], sides, VIEW, new Map());
    expect(placed).toHaveLength(1);
    expect(placed[0]!.place).toBeGreaterThan(3);
  });

  it('of the leading ones cover as few small marks as they can', () => {
    const boxes = besideNode(100, 100, 10, 40, 18);
    const at = (x: number, y: number) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3, small: true });
    // Two marks to the right, one at each other place but none below.
    const marks = [at(120, 98), at(140, 102), at(60, 100), at(100, 80), at(115, 85), at(115, 115), at(85, 85)];
    const free = placeLabels([{ key: 'a', boxes, bold: true }], marks, VIEW, new Map());
    expect(free.map(({ box }) => marks.filter((mark) => overlap(box, mark)).length)).toEqual([0]);
    const full = [...marks, at(100, 120), at(108, 118), at(85, 115)];
    const placed = placeLabels([{ key: 'a', boxes, bold: true }], full, VIEW, new Map());
    expect(placed.map(({ box }) => full.filter((mark) => overlap(box, mark)).length)).toEqual([1]);
    expect(placeLabels([{ key: 'a', boxes }], full, VIEW, new Map())).toEqual([]);
  });

  it('stay where they stood while that fits, and the first in the list is served first', () => {
    const boxes = besideNode(100, 100, 10, 40, 18);
    expect(placeLabels([{ key: 'a', boxes }], [], VIEW, new Map())[0]!.place).toBe(0);
    expect(placeLabels([{ key: 'a', boxes }], [], VIEW, new Map([['a', 2]]))[0]!.place).toBe(2);
    const one = [boxes[0]!];
    const both = placeLabels(
      [
        { key: 'a', boxes: one },
        { key: 'b', boxes: one },
      ],
      [],
      VIEW,
      new Map(),
    );
    expect(both.map(({ key }) => key)).toEqual(['a']);
  });
});

describe('places', () => {
  const anyBody = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });

  it('give every name room, and leave what is pinned where it is', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { minLength: 1, maxLength: 30 }), (points) => {
        const bodies = points.map((point, entity) => ({
          entity,
          ...point,
          halfWidth: 40,
          halfHeight: 18,
          pinned: entity === 0,
          community: null,
        }));
        const places = arrange(
          bodies,
          bodies.slice(1).map(({ entity }) => ({ a: 0, b: entity, weight: 1 })),
        );
        expect(places.get(0)).toEqual(points[0]);
        const standing = [...places.values()];
        standing.forEach((one, at) => {
          for (const other of standing.slice(at + 1))
            expect(Math.abs(one.x - other.x) > 79 || Math.abs(one.y - other.y) > 35).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are pushed apart where names are wider than the forces leave room for', () => {
    const body = (entity: number, x: number) => ({
      entity,
      x,
      y: 0,
      halfWidth: 200,
      halfHeight: 200,
      pinned: false,
      community: null,
    });
    const places = arrange([body(0, 0), body(1, 10)], [{ a: 0, b: 1, weight: 8 }]);
    const [one, other] = [places.get(0)!, places.get(1)!];
    expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(399);
  });

  it('of newcomers are near what they are joined to, however communities that cannot move lie over each other', () => {
    const body = (entity: number, x: number, y: number, community: number, pinned = true) => ({
      entity,
      x,
      y,
      halfWidth: 30,
      halfHeight: 20,
      pinned,
      community,
    });
    const crossing = [body(0, -200, 0, 1), body(1, 200, 0, 1), body(2, 0, -200, 2), body(3, 0, 200, 2)];
    const places = arrange([...crossing, body(4, 60, 10, 2, false)], [{ a: 3, b: 4, weight: 1 }]);
    const [newcomer, joined] = [places.get(4)!, places.get(3)!];
    expect(Math.hypot(newcomer.x - joined.x, newcomer.y - joined.y)).toBeLessThan(400);
  });

  it('of the overview stay the same when a selection brings others in', () => {
    const index = makeIndex(sketch(Array.from({ length: 90 }, (_, at) => `One ${at % 7} > met > Other ${at}`)));
    const plan = planOf(index);
    const state = withSelection(START, { kind: 'entity', id: 'e/0' });
    const seen = visible(state, index);
    const places = placesOf(state, index, seen, plan);
    expect(seen.entities.every((entity) => places.has(entity))).toBe(true);
    for (const [entity, place] of plan.overview) if (places.has(entity)) expect(places.get(entity)).toEqual(place);
    expect(planOf(index)).toEqual(plan);
  });
});

describe('the scene', () => {
  const index = makeIndex(sketch(['Ada > met > Bo', 'Ada > !met > Bo', 'Bo > ?would pay > Ada', 'Cy > left > Ada']));
  const sceneFor = (state: typeof START) => {
    const seen = visible(state, index);
    return sceneOf(state, index, seen, placesOf(state, index, seen, planOf(index)), null);
  };

  it('draws one line for a pair in the overview, with the number of its claims', () => {
    const pair = sceneFor(START).edges.filter(({ pair: key }) => key === '0-1');
    expect(pair).toMatchObject([{ label: '3', stance: 'disputed', arrow: false, curvature: 0 }]);
  });

  it('fans a chosen pair out into its relations, each on a curve of its own, and makes the rest faint', () => {
    const { edges, nodes } = sceneFor(withSelection(START, pairOf('e/0', 'e/1')));
    const fanned = edges.filter(({ pair }) => pair === '0-1');
    expect(fanned.map(({ label }) => label).sort()).toEqual(['met', 'met', 'would pay']);
    // Seen from one end, so that opposite directions do not fall on each other.
    const bends = fanned.map(({ source, curvature }) => (source === 0 ? curvature : -curvature));
    expect(new Set(bends).size).toBe(3);
    expect(edges.find(({ pair }) => pair !== '0-1')!.faint).toBe(true);
    expect(nodes.find(({ label }) => label === 'Cy')!.faint).toBe(true);
  });
});

describe('a pair in focus', () => {
  const pairOfTwo = withSelection(START, pairOf('e/0', 'e/1'));
  const edgesFor = (lines: readonly string[], state = pairOfTwo) => {
    const index = makeIndex(sketch(lines));
    const seen = visible(state, index);
    return sceneOf(state, index, seen, placesOf(state, index, seen, planOf(index)), null).edges;
  };
  const told = (count: number) => Array.from({ length: count }, (_, at) => `Ada > met > Bo / source ${at}`);

  it('is one line for each claim, with on whose word, even where they are of one relation', () => {
    const edges = edgesFor(told(3));
    expect(edges.map(({ claim }) => claim)).toEqual([0, 1, 2]);
    expect(edges.map(({ label }) => label)).toEqual(['met, source 0', 'met, source 1', 'met, source 2']);
    expect(new Set(edges.map(({ curvature }) => curvature)).size).toBe(3);
  });

  it('is one line for each relation where its claims are too many to be told apart', () => {
    const edges = edgesFor([...told(12), 'Ada > left > Bo']);
    expect(edges.map(({ claim, label }) => [claim, label])).toEqual([
      [null, 'met (12)'],
      [12, 'left'],
    ]);
  });

  it('shows which of its lines is the claim that is selected', () => {
    const edges = edgesFor(told(3), withSelection(START, { kind: 'claim', id: '1#c0' }));
    const [first, second, third] = edges.map(({ width }) => width);
    expect(second).toBeGreaterThan(first!);
    expect(third).toBe(first);
  });

  it('keeps its curves within reach, however many', () => {
    for (const { curvature } of edgesFor(Array.from({ length: 40 }, (_, at) => `Ada > did ${at} > Bo`)))
      expect(Math.abs(curvature)).toBeLessThanOrEqual(0.81);
  });
});

describe('communities', () => {
  const inside = ({ x, y }: Point, corners: readonly Point[], slack = 1e-9) =>
    corners.every((one, at) => {
      const other = corners[(at + 1) % corners.length]!;
      return (other.x - one.x) * (y - one.y) - (other.y - one.y) * (x - one.x) >= -slack;
    });
  const anyPoint = fc.record({ x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -90, max: 90 }) });

  it('have an outline of some of their places that holds all of them', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 30 }), (points) => {
        const corners = hullOf(points);
        for (const corner of corners) expect(points).toContainEqual(corner);
        for (const point of points) expect(inside(point, corners)).toBe(true);
      }),
    );
    expect(hullOf([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
  });

  /** Five communities of five in which all meet the first of theirs, and some have to do with another's. */
  const groups = sketch([
    ...Array.from({ length: 20 }, (_, at) => `Head ${at % 5} > met > One ${at}`),
    ...Array.from({ length: 12 }, (_, at) => `One ${at} > warned > Head ${(at + 2) % 5}`),
  ]);
  const index = makeIndex({
    ...groups,
    entities: groups.entities.map((entity) => ({ ...entity, community: Number(entity.name.split(' ')[1]) % 5 })),
  });
  const seen = visible(START, index);

  it('stand apart, however much joins one to another: nobody is in the area of another', () => {
    const bodies = Array.from({ length: 24 }, (_, entity) => ({
      entity,
      x: 200 * Math.cos(entity * 2.4),
      y: 200 * Math.sin(entity * 2.4),
      halfWidth: 40,
      halfHeight: 20,
      pinned: false,
      community: entity % 4,
    }));
    const within = bodies.slice(4).map(({ entity }) => ({ a: entity % 4, b: entity, weight: 1 }));
    const across = bodies.slice(1).map(({ entity }) => ({ a: entity - 1, b: entity, weight: 1 }));
    const places = arrange(bodies, [...within, ...across]);
    for (let community = 0; community < 4; community++) {
      const of = (own: boolean) =>
        bodies.flatMap(({ entity }) => ((entity % 4 === community) === own ? [places.get(entity)!] : []));
      const hull = hullOf(of(true));
      for (const stranger of of(false)) expect(inside(stranger, hull)).toBe(false);
    }
  });

  it('say how many are in them, and are not drawn where something is in focus or nobody wants them', () => {
    expect(areasOf(START, index, seen)[0]).toMatchObject({ label: expect.stringMatching(/^5 entities · \d+ claims$/) });
    expect(areasOf({ ...START, areas: false }, index, seen)).toEqual([]);
    const focused = withSelection(START, { kind: 'entity', id: 'e/0' });
    expect(areasOf(focused, index, visible(focused, index))).toEqual([]);
  });
});

describe('marks', () => {
  it('have a shape of their own for every type', () => {
    const forms = ENTITY_TYPES.map((type) => `${SHAPES[type].corners} ${SHAPES[type].turn} ${SHAPES[type].waist}`);
    expect(new Set(forms).size).toBe(ENTITY_TYPES.length);
  });

  it.each([
    [['stated', 'disputed'], 'disputed'],
    [['stated', 'stated', 'denied'], 'stated'],
    [['stated', 'denied'], 'denied'],
    [['tentative', 'stated', 'tentative'], 'tentative'],
  ] as const)('%j together are %s', (stances, joint) => {
    expect(jointStance(stances)).toBe(joint);
  });

  it('are found by the distance of the pointer from their curve', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(distanceTo({ x: 50, y: 7 }, from, to, 0)).toBeCloseTo(7);
    const top = pointAt(from, to, 0.4, 0.5);
    expect(top).toEqual({ x: 50, y: 20 });
    expect(distanceTo(top, from, to, 0.4)).toBeLessThan(0.5);
    expect(distanceTo({ x: 50, y: 0 }, from, to, 0.4)).toBeGreaterThan(15);
  });
});

describe('arrow keys', () => {
  const points = [
    { entity: 0, x: 0, y: 0 },
    { entity: 1, x: 50, y: 5 },
    { entity: 2, x: 40, y: 70 },
    { entity: 3, x: -30, y: 0 },
  ];

  it('go to the nearest in their direction, from the middle at first', () => {
    expect(neighborIn(points, 0, [1, 0])).toBe(1);
    expect(neighborIn(points, 0, [0, 1])).toBe(2);
    expect(neighborIn(points, 0, [-1, 0])).toBe(3);
    expect(neighborIn(points, 3, [-1, 0])).toBeNull();
    expect(neighborIn(points, null, [1, 0])).toBe(0);
    expect(neighborIn([], null, [1, 0])).toBeNull();
  });
});

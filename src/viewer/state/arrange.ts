/*
 * Places for a few dozen entities with room for their names: springs along links, repulsion between all, communities each in a place of its own,
 * then boxes are pushed apart.
 * A function of its input alone: no randomness, a fixed number of steps, so one picture is always the same picture.
 */

export interface Body {
  readonly entity: number;
  /** Where it starts; where it stays, if it is pinned. In CSS pixels at the scale at which names are written. */
  readonly x: number;
  readonly y: number;
  /** Half the box that it and its name take. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly pinned: boolean;
  /** Those of one community stand together; null for one that is in none. */
  readonly community: number | null;
}

export interface Link {
  readonly a: number;
  readonly b: number;
  /** Claims behind it: more pull nearer. */
  readonly weight: number;
}

interface Moving extends Body {
  x: number;
  y: number;
  /** Where it is pushed at this step. */
  readonly push: { x: number; y: number };
}

const STEPS = 300;
const UNTANGLING = 120;
/** How strongly a community is drawn together, and how much room it has about its farthest, in CSS pixels. */
const COMMUNITIES = { pull: 0.045, room: 46 };
/** Length of a link at rest, and how strongly bodies push and links pull. */
const FORCES = { length: 110, push: 26_000, pull: 0.05, center: { x: 0.011, y: 0.009 }, fastest: 28 };

export function arrange(
  bodies: readonly Body[],
  links: readonly Link[],
): ReadonlyMap<number, { x: number; y: number }> {
  const moving = bodies.map((body): Moving => ({ ...body, push: { x: 0, y: 0 } }));
  const at = new Map(moving.map((body) => [body.entity, body]));
  const springs = links.flatMap(({ a, b, weight }) => {
    const [one, other] = [at.get(a), at.get(b)];
    return one && other ? [{ one, other, weight: Math.min(3, 1 + Math.log2(weight) / 2) }] : [];
  });
  const communities = communitiesIn(moving);
  for (let step = 0; step < STEPS; step++) settle(moving, springs, communities, 1 - step / STEPS);
  for (let step = 0; step < UNTANGLING; step++) if (!untangle(moving)) break;
  return new Map(
    moving.map(({ entity, x, y }) => [entity, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]),
  );
}

interface Spring {
  readonly one: Moving;
  readonly other: Moving;
  readonly weight: number;
}

function communitiesIn(bodies: readonly Moving[]): readonly (readonly Moving[])[] {
  const communities = new Map<number, Moving[]>();
  const alone: Moving[][] = [];
  for (const body of bodies) {
    const there = body.community === null ? undefined : communities.get(body.community);
    if (there !== undefined) there.push(body);
    else if (body.community === null) alone.push([body]);
    else communities.set(body.community, [body]);
  }
  return [...communities.values(), ...alone];
}

/**
 * Draws the members of each community together, and two communities apart that reach into each other. One that has pinned members stands
 * where they stand: it cannot give way, and pushing what is free in it would drive that away without end.
 */
function gather(communities: readonly (readonly Moving[])[]): void {
  const discs = communities.map((members) => {
    const x = members.reduce((sum, body) => sum + body.x, 0) / members.length;
    const y = members.reduce((sum, body) => sum + body.y, 0) / members.length;
    const radius = members.reduce((most, body) => Math.max(most, Math.hypot(body.x - x, body.y - y)), 0);
    return { members, x, y, radius: radius + COMMUNITIES.room, free: !members.some(({ pinned }) => pinned) };
  });
  for (const { members, x, y } of discs)
    for (const body of members) shift(body.push, (x - body.x) * COMMUNITIES.pull, (y - body.y) * COMMUNITIES.pull);
  discs.forEach((one, at) => {
    for (const other of discs.slice(at + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const distance = Math.max(1, Math.hypot(dx, dy));
      const over = one.radius + other.radius - distance;
      if (over <= 0) continue;
      const by = (over * 0.1) / distance;
      if (one.free) for (const body of one.members) shift(body.push, -dx * by, -dy * by);
      if (other.free) for (const body of other.members) shift(body.push, dx * by, dy * by);
    }
  });
}

function settle(
  bodies: readonly Moving[],
  springs: readonly Spring[],
  communities: readonly (readonly Moving[])[],
  heat: number,
): void {
  for (const body of bodies) {
    body.push.x = -body.x * FORCES.center.x;
    body.push.y = -body.y * FORCES.center.y;
  }
  for (let left = 0; left < bodies.length; left++)
    for (let right = left + 1; right < bodies.length; right++) repel(bodies[left]!, bodies[right]!);
  for (const { one, other, weight } of springs) {
    const [dx, dy, distance] = between(one, other);
    const pull = (FORCES.pull * weight * (distance - FORCES.length)) / distance;
    shift(one.push, dx * pull, dy * pull);
    shift(other.push, -dx * pull, -dy * pull);
  }
  gather(communities);
  for (const body of bodies) {
    if (body.pinned) continue;
    const { x, y } = body.push;
    const size = Math.hypot(x, y);
    const cut = size === 0 ? 0 : Math.min(size, FORCES.fastest * heat) / size;
    shift(body, x * cut, y * cut);
  }
}

function repel(one: Moving, other: Moving): void {
  const [dx, dy, distance] = between(one, other);
  const force = FORCES.push / (distance * distance * distance);
  shift(one.push, -dx * force, -dy * force);
  shift(other.push, dx * force, dy * force);
}

/** From one to the other; two at one place are taken to be a little apart, the lower number left. */
function between(one: Body, other: Body): readonly [dx: number, dy: number, distance: number] {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  return distance < 1 ? [one.entity < other.entity ? 1 : -1, 0.5, 1] : [dx, dy, distance];
}

function shift(point: { x: number; y: number }, dx: number, dy: number): void {
  point.x += dx;
  point.y += dy;
}

/** Pushes boxes that overlap apart, the shorter way; whether any did. */
function untangle(bodies: readonly Moving[]): boolean {
  let any = false;
  for (let left = 0; left < bodies.length; left++)
    for (let right = left + 1; right < bodies.length; right++) {
      const [one, other] = [bodies[left]!, bodies[right]!];
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const overX = one.halfWidth + other.halfWidth - Math.abs(dx);
      const overY = one.halfHeight + other.halfHeight - Math.abs(dy);
      if (overX <= 0 || overY <= 0 || (one.pinned && other.pinned)) continue;
      any = true;
      const share = one.pinned || other.pinned ? 1 : 0.5;
      const alongX = overX < overY;
      const way = (alongX ? dx : dy) < 0 ? -1 : 1;
      const by = (alongX ? overX : overY) * share * way;
      if (!one.pinned) shift(one, alongX ? -by : 0, alongX ? 0 : -by);
      if (!other.pinned) shift(other, alongX ? by : 0, alongX ? 0 : by);
    }
  return any;
}

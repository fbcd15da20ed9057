import type { Command } from 'commander';
import type { ClaimNode, Polarity, RelationEdge } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { examples, projectOf } from './command';
import { wrapped } from './describe';
import { entitiesNamed } from './lookups';
import { stages } from './stages';
import { put } from './terminal';

/** One thing an actor said or did toward a target. */
export interface StancePoint {
  /** When it was done, else when it was published: an ISO day; null where neither is known. */
  readonly day: string | null;
  readonly actor: string;
  readonly target: string;
  readonly relation: string;
  readonly polarity: Polarity;
  readonly modality: string;
  readonly category: string;
  /** PLOVER's scale from conflict (-10) to cooperation (10); null for what is denied or left open, which is neither. */
  readonly score: number | null;
  readonly voices: readonly [number, number] | null;
  readonly claim: string;
  readonly saidBy: string;
  readonly quote: string;
}

export function defineStance(program: Command): void {
  const command = program
    .command('stance')
    .description(
      'What an actor said or did toward a target over time, on the scale of PLOVER from -10 to 10; each point with its words.',
    )
    .argument('[actor]', 'an entity by id or name')
    .argument('[target]', 'an entity by id or name')
    .option('--json', 'one point a line, as JSON')
    .action(
      async (actor: string | undefined, target: string | undefined, { json }: { json?: boolean }, self: Command) => {
        const points = stancePoints(stages.pipeline().openProject(projectOf(self)), actor, target);
        await put(
          (json === true ? points.map((point) => JSON.stringify(point)) : stanceLines(points)).map(
            (line) => `${line}\n`,
          ),
        );
      },
    );
  examples(command, [
    ["newsgraph stance 'United States' Israel", 'one toward the other, in order of time'],
    ["newsgraph stance 'Joe Biden'", 'toward everybody'],
    ['newsgraph stance --json | jq -s "group_by(.actor)"', 'all of it, for other programs'],
  ]);
}

/** In order of time; what has no date comes last. */
export function stancePoints(opened: Opened, actor?: string, target?: string): StancePoint[] {
  const ids = (name: string | undefined) =>
    name === undefined ? null : new Set<string>(entitiesNamed(opened, name).map(({ id }) => id));
  const [actors, targets] = [ids(actor), ids(target)];
  const graph = opened.graph();
  const points: StancePoint[] = [];
  graph.forEachEdge((_, attributes, source, end) => {
    if (attributes.kind !== 'relation' || attributes.category === null) return;
    if ((actors !== null && !actors.has(source)) || (targets !== null && !targets.has(end))) return;
    const [from, to] = [graph.getNodeAttribute(source, 'label'), graph.getNodeAttribute(end, 'label')];
    for (const id of attributes.claims)
      if (graph.hasNode(id)) points.push(pointOf(attributes, graph.getNodeAttributes(id) as ClaimNode, id, from, to));
  });
  return points.sort(
    (left, right) =>
      byCodeUnit(left.day ?? '9999', right.day ?? '9999') ||
      byCodeUnit(left.claim, right.claim) ||
      byCodeUnit(left.target, right.target),
  );
}

function pointOf(edge: RelationEdge, claim: ClaimNode, id: string, actor: string, target: string): StancePoint {
  return {
    day: (claim.from ?? claim.published)?.slice(0, 10) ?? null,
    actor,
    target,
    relation: edge.type,
    polarity: claim.polarity,
    modality: claim.modality,
    category: edge.category!,
    score: claim.polarity === 'affirmed' ? edge.score : null,
    voices: edge.voices,
    claim: id,
    saidBy: claim.saidBy,
    quote: claim.quote,
  };
}

function stanceLines(points: readonly StancePoint[]): string[] {
  if (points.length === 0) return ['Nothing with a PLOVER category is said between them.'];
  const scores = points.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const lines = points.flatMap((point) => {
    const { day, score, category, actor, relation, target, saidBy, claim, quote } = point;
    const head = `${day ?? 'undated   '} ${scoreWords(score)} ${category.padEnd(9)} ${actor} ${relation} ${target}`;
    return [
      forTerminal(head),
      ...wrapped(forTerminal(quote), `${' '.repeat(17)}`),
      `${' '.repeat(17)}${forTerminal(saidBy)}  ${claim}`,
    ];
  });
  const sum = mean === null ? 'no point has a score' : `mean ${mean.toFixed(1)} of ${scores.length}`;
  return [...lines, '', sum];
}

/** "+5.0", "-9.0", or blanks; five characters. */
function scoreWords(score: number | null): string {
  if (score === null) return '    –';
  return `${score > 0 ? '+' : ''}${score.toFixed(1)}`.padStart(5);
}

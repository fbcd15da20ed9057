import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import type { Dispute, Proposition, Resolution } from '../model';
import type { Opened } from '../pipeline';
import { type Project, projectAt } from '../project';
import { by } from '../text/compare';
import { parsePublished } from '../text/date';
import { forTerminal } from '../text/escape';
import { Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { voiceWords } from './explanations';
import { saysWhat } from './lookups';
import { stages } from './stages';
import { counted, put } from './terminal';

/** What two graphs, or one on two days, tell differently. Each list is in order of ids. */
export interface Difference {
  readonly new: readonly Proposition[];
  readonly gone: readonly Proposition[];
  readonly changed: readonly { readonly before: Proposition; readonly after: Proposition }[];
  readonly newDisputes: readonly Dispute[];
  readonly goneDisputes: readonly Dispute[];
}

export function defineDiff(program: Command): void {
  const command = program
    .command('diff')
    .description('What is new, gone or changed between two days of this graph, or between two graphs.')
    .argument('<before>', 'a day (2024-03-14: everything published up to it), or the folder of a project')
    .argument('<after>', 'the same')
    .option('--json', 'as JSON')
    .action(async (before: string, after: string, { json }: { json?: boolean }, self: Command) => {
      const project = projectOf(self);
      const found = difference(stateOf(project, before), stateOf(project, after));
      await put(json === true ? [`${JSON.stringify(found)}\n`] : diffLines(found).map((line) => `${line}\n`));
    });
  examples(command, [
    ['newsgraph diff 2024-03-12 2024-03-14', 'what two days brought'],
    ['newsgraph diff ../last-week .', 'two projects'],
  ]);
}

/** What is told up to a day, or in a project, given by its folder or by the graph/ in it. */
function stateOf(project: Project, name: string): Resolution {
  const pipeline = stages.pipeline();
  const day = parsePublished(name);
  if (day !== null) return pipeline.resolutionUntil(project, day.slice(0, 10));
  const folder = basename(name) === 'graph' ? dirname(name) : name;
  const opened: Opened | null = openOrNull(() => pipeline.openProject(projectAt(folder)));
  if (opened !== null) return opened.resolution;
  throw new Problem('usage', `"${name}" is neither a day nor the folder of a project with a graph`, {
    next: 'Give a day as 2024-03-14, or a folder that holds graph/.',
  });
}

function openOrNull(open: () => Opened): Opened | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof Problem && error.code === 'nothing-built') return null;
    throw error;
  }
}

export function difference(before: Resolution, after: Resolution): Difference {
  const [old, fresh] = [before, after].map(({ propositions }) => new Map(propositions.map((one) => [one.id, one])));
  const told = ({ affirmed, denied }: Proposition) => affirmed.length + denied.length > 0;
  const missing = (from: readonly Proposition[], other: ReadonlyMap<string, Proposition>) =>
    from.filter((one) => told(one) && !(other.has(one.id) && told(other.get(one.id)!)));
  const changed = before.propositions.flatMap((one) => {
    const now = fresh!.get(one.id);
    return now !== undefined && told(one) && told(now) && standOf(one) !== standOf(now)
      ? [{ before: one, after: now }]
      : [];
  });
  const disputesOnlyIn = (one: Resolution, other: Resolution) => {
    const known = new Set(other.disputes.map(({ id }) => id));
    return one.disputes.filter(({ id }) => !known.has(id)).sort(by(({ id }) => id));
  };
  return {
    new: missing(after.propositions, old!),
    gone: missing(before.propositions, fresh!),
    changed,
    newDisputes: disputesOnlyIn(after, before),
    goneDisputes: disputesOnlyIn(before, after),
  };
}

/** What counts as a change: who stands on which side, and how many voices that is. */
function standOf({ affirmed, denied, voices }: Proposition): string {
  return JSON.stringify([affirmed, denied, voices]);
}

function diffLines(found: Difference): string[] {
  const lines = [
    ...found.new.map((one) => `+ ${words(one)}: ${sides(one)}`),
    ...found.gone.map((one) => `- ${words(one)}: ${sides(one)}`),
    ...found.changed.map(({ before, after }) => `~ ${words(after)}: ${sides(before)} -> ${sides(after)}`),
    ...found.newDisputes.map((one) => `+ ${disputeWords(one)}`),
    ...found.goneDisputes.map((one) => `- ${disputeWords(one)}`),
  ];
  const counts = `${counted(found.new.length, 'proposition')} new, ${found.gone.length} gone, ${found.changed.length} changed; ${counted(found.newDisputes.length, 'dispute')} new, ${found.goneDisputes.length} gone`;
  return [...lines, counts];
}

function words(proposition: Proposition): string {
  return `${saysWhat(proposition)} (${proposition.modality})   ${proposition.id}`;
}

function sides({ affirmed, denied, voices }: Proposition): string {
  const side = (name: 'affirmed' | 'denied', claims: readonly string[]) =>
    claims.length === 0
      ? []
      : [`${name} by ${voices === null ? counted(claims.length, 'claim') : voiceWords(voices[name])}`];
  return [...side('affirmed', affirmed), ...side('denied', denied)].join(', ');
}

function disputeWords({ kind, claim, against, why }: Dispute): string {
  return forTerminal(`${kind}: ${claim} against ${against} (${why})`);
}

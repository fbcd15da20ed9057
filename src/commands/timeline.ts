import type { Command } from 'commander';
import type { ClaimId, Proposition } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { examples, projectOf } from './command';
import { voiceWords } from './explanations';
import { entitiesNamed, type Lookups, lookupsOf, saysWhat } from './lookups';
import { stages } from './stages';
import { put } from './terminal';

/** One proposition in time. */
export interface TimelineRow {
  /** When the deed is placed, else when it was first published: an ISO day; null where neither is known. */
  readonly day: string | null;
  /** True where the text places the deed, false where the day is only that of publication. */
  readonly placed: boolean;
  readonly proposition: string;
  readonly says: string;
  readonly modality: string;
  readonly affirmed: readonly ClaimId[];
  readonly denied: readonly ClaimId[];
  readonly outlets: readonly string[];
  readonly voices: Proposition['voices'];
}

export function defineTimeline(program: Command): void {
  const command = program
    .command('timeline')
    .description('What is said to have happened, or to be planned, in order of time.')
    .argument('[entity]', 'only what names this entity, by id or name')
    .option('--json', 'one row a line, as JSON')
    .action(async (entity: string | undefined, { json }: { json?: boolean }, self: Command) => {
      const rows = timeline(stages.pipeline().openProject(projectOf(self)), entity);
      await put(
        (json === true ? rows.map((row) => JSON.stringify(row)) : timelineLines(rows)).map((line) => `${line}\n`),
      );
    });
  examples(command, [
    ['newsgraph timeline', 'everything with a date'],
    ["newsgraph timeline 'Castermouth'", 'what is told of one entity'],
  ]);
}

/** Propositions that somebody affirms or denies, in order of time; those of places, parts and roles are left out. */
export function timeline(opened: Opened, entity?: string): TimelineRow[] {
  const ids = entity === undefined ? null : new Set<string>(entitiesNamed(opened, entity).map(({ id }) => id));
  const lookups = lookupsOf(opened);
  const rows = opened.resolution.propositions
    .filter(({ subject, target }) => ids === null || [subject, target].some((one) => one !== null && ids.has(one)))
    .flatMap((proposition) => rowOf(proposition, lookups) ?? []);
  return rows.sort(
    (left, right) =>
      byCodeUnit(left.day ?? '9999', right.day ?? '9999') || byCodeUnit(left.proposition, right.proposition),
  );
}

function rowOf(proposition: Proposition, lookups: Lookups): TimelineRow | null {
  const { id, modality, affirmed, denied, voices } = proposition;
  const told = [...affirmed, ...denied].flatMap((claim) => lookups.claims.get(claim) ?? []);
  if (!told.some(({ claim }) => claim.form === 'clause' || claim.form === 'noun')) return null;
  const placed = told.flatMap(({ claim }) => claim.time?.from ?? []).sort(byCodeUnit);
  const published = told.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort(byCodeUnit);
  const outlets = [...new Set(told.flatMap(({ article }) => article.outlet ?? []))].sort(byCodeUnit);
  const says = saysWhat(proposition);
  return {
    day: placed[0] ?? published[0] ?? null,
    placed: placed.length > 0,
    proposition: id,
    says,
    modality,
    affirmed,
    denied,
    outlets,
    voices,
  };
}

function timelineLines(rows: readonly TimelineRow[]): string[] {
  if (rows.length === 0) return ['Nothing is told of it.'];
  return rows.map(({ day, placed, says, modality, affirmed, denied, voices, proposition }) => {
    const when = day === null ? 'undated    ' : `${day}${placed ? ' ' : '~'}`;
    const sides = [
      affirmed.length > 0 ? voicesOf(voices?.affirmed, 'affirmed') : '',
      denied.length > 0 ? voicesOf(voices?.denied, 'denied') : '',
    ];
    const words = modality === 'actual' ? '' : ` (${modality})`;
    return `${when} ${says}${words}: ${sides.filter((one) => one !== '').join(', ')}   ${forTerminal(proposition)}`;
  });
}

function voicesOf(range: readonly [number, number] | undefined, side: string): string {
  return range === undefined ? side : `${side} by ${voiceWords(range)}`;
}

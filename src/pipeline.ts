import { type Fetching, pagesOf } from './addresses';
import {
  bodyOf,
  type ListedCorrection,
  listed,
  type Request,
  saidAlready,
  type UnsurePair,
  unsurePairs,
} from './corrections';
import type { Crew } from './crew';
import { arranged, buildGraph, layout, type NewsGraph } from './graph';
import { isMuch, type OpenShelf, openShelf, resolvedOn, shelfOf, userAliases } from './held';
import { ingest, type Outcome } from './ingest';
import type { EntityId, Handwork, MentionId, Position, Resolution } from './model';
import { keepNotes } from './notes';
import type { Project } from './project';
import { forgetModels, partsOfText, readerKey } from './reader';
import { countClaims, resolve } from './resolve';
import { readShelf, shelveAll, unshelve } from './shelf';
import {
  Aside,
  addCorrections,
  beginBeside,
  commit,
  commitBeside,
  keepHandwork,
  logOutcomes,
  makeCorrection,
  openStore,
  readCorrections,
  readDerived,
  readHandwork,
  recommit,
  removeIfEmpty,
  type Salvage,
  type Saying,
  type Stored,
  salvage,
  setAside,
  type Truth,
  takeLock,
  writeDerived,
} from './store';
import { by } from './text/compare';
import { LONGEST_WHOLE } from './text/long-text';
import { once } from './text/once';
import { Problem } from './text/problem';
import { threadCrew } from './threads/crew';
import { collectAsUsual, collectOften } from './warm-up';

export { decisionsIn, readArticle } from './reader';

export interface BuildOptions {
  readonly project: Project;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Start from nothing instead of adding to what is there. */
  readonly fresh?: boolean;
  /** Who reads; default: the threads of this machine. It is ended with the build. */
  readonly crew?: Crew;
  /** Who fetches addresses; without it those are refused that were not fetched before. */
  readonly fetching?: Fetching;
  readonly onProgress?: (done: number, found: number) => void;
}

/** What a build or a removal did. */
export interface BuildReport {
  /** One for each input, in the order they were read. */
  readonly outcomes: readonly Outcome[];
  /** In the graph now. */
  readonly articles: number;
  readonly claims: number;
  readonly entities: number;
  readonly relations: number;
  /** Names exactly what the graph holds now; empty where there still is no graph. */
  readonly root: string;
  /** Files written; 0 where nothing changed. */
  readonly written: number;
}

/** Adds articles to the project's graph: ingest, read, resolve, commit. One outcome for each input, whatever it is. */
export async function build(args: readonly string[], options: BuildOptions): Promise<BuildReport> {
  const { project } = options;
  return await writing(
    project,
    async (crew, aside) => {
      const shelf = openShelf(project, aside, options.fresh === true);
      // In one that is added to there is more than little from the start.
      if (!shelf.wasEmpty) collectAsUsual();
      let found = 0;
      const inputs = ingest(args, {
        skip: [project.graph, project.exports],
        partsOf: partsOfText,
        pageAt: pagesOf(project, options.fetching ?? null),
        ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
        onFound: (count) => {
          found = count;
        },
      });
      const outcomes = await shelveAll(shelf, inputs, crew, (done) =>
        options.onProgress?.(done, Math.max(found, done)),
      );
      const report = await finish(project, crew, shelf, outcomes);
      if (report.root !== '') logOutcomes(project.graph, outcomes);
      return report;
    },
    options.crew,
  );
}

/** Takes articles away by id, file or url; a name that is not there becomes a failed outcome. */
export async function remove(names: readonly string[], options: { readonly project: Project }): Promise<BuildReport> {
  const { project } = options;
  if (openStore(project.graph) === null) throw nothingBuilt(project);
  return await writing(project, async (crew, aside) => {
    const shelf = openShelf(project, aside);
    const outcomes = names.map((name) => unshelve(shelf, name));
    return await finish(project, crew, shelf, outcomes);
  });
}

/** What became of what a person said. */
export interface JudgeReport extends BuildReport {
  /** One for each request, in order; what was said already and stands is given as it stands. */
  readonly corrections: readonly ListedCorrection[];
  /** How many of them are new. */
  readonly added: number;
}

/**
 * Writes down what a person says of the graph, and resolves it anew. All requests or none: a Problem, where one of them names what is
 * not there, leaves everything as it was.
 */
export async function judge(
  requests: readonly Request[],
  { by, why, when }: Saying,
  { project }: { readonly project: Project },
): Promise<JudgeReport> {
  return await writing(project, async (crew, aside) => {
    const stored = openStore(project.graph);
    if (stored === null) throw nothingBuilt(project);
    const known = readCorrections(project.graph);
    const said = requests.map((request) => {
      const body = bodyOf(request, stored, known);
      return saidAlready(body, known) ?? makeCorrection(body, { by, why, when });
    });
    const fresh = said.filter((one) => !known.includes(one));
    addCorrections(project.graph, fresh);
    const report = await finish(project, crew, openShelf(project, aside), []);
    const now = openStore(project.graph)!;
    const ids = new Set(said.map(({ id }) => id));
    const corrections = listed(now, readCorrections(project.graph)).filter(({ correction }) => ids.has(correction.id));
    return { ...report, corrections, added: fresh.length };
  });
}

/** Everything people said of a project's graph, the oldest first, and whether it holds there. */
export function corrections(project: Project): ListedCorrection[] {
  const stored = openStore(project.graph);
  if (stored === null) throw nothingBuilt(project);
  return listed(stored, readCorrections(project.graph));
}

/** Pairs of entities that the rules could neither join nor keep apart. */
export function unsure(opened: Opened): UnsurePair[] {
  return unsurePairs(opened);
}

/**
 * Keeps what a person did in another program, for nodes and edges by the ids of `before`. Where entities have other ids since, as after a
 * judgement, it goes to the entity that has their mentions now.
 */
export async function keepWork(rows: readonly Handwork[], before: Resolution, project: Project): Promise<void> {
  await writing(project, async () => {
    const now = openStore(project.graph);
    if (now === null) throw nothingBuilt(project);
    const mentionOf = new Map<string, MentionId>(before.entities.map(({ id, mentions }) => [id, mentions[0]!]));
    const entityOf = new Map<MentionId, EntityId>(
      now.resolution.entities.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)),
    );
    const moved = rows.map((row) => ({ ...row, id: entityOf.get(mentionOf.get(row.id)!) ?? row.id }));
    keepHandwork(project.graph, moved);
  });
}

async function writing<Result>(
  project: Project,
  work: (crew: Crew, aside: Aside) => Promise<Result>,
  whoever: Crew = threadCrew(),
): Promise<Result> {
  const crew = { ...whoever, end: once(() => whoever.end()) };
  try {
    const release = takeLock(project.graph);
    const aside = new Aside(project.graph);
    try {
      return await work(crew, aside);
    } finally {
      try {
        aside.end();
      } finally {
        release();
        removeIfEmpty(project.graph);
      }
    }
  } finally {
    await crew.end();
  }
}

/** What a repair saved. */
export interface RepairReport extends BuildReport, Omit<Salvage, 'articles'> {
  /** Folder with a copy of every file as it was before. */
  readonly aside: string;
}

/**
 * Makes a sound store of a damaged one: articles that are sound stay, from the generation before where need be, and everything else is
 * read and resolved anew. Files as they were are copied aside first.
 */
export async function repair(project: Project): Promise<RepairReport> {
  return await writing(project, async (crew, aside) => {
    const saved = salvage(project.graph);
    if (saved === null) throw nothingBuilt(project);
    const { articles, ...rest } = saved;
    const copies = setAside(project.graph);
    const shelf = { ...shelfOf(articles, aside), wasEmpty: false, stored: null };
    return { ...(await finish(project, crew, shelf, [], recommit)), ...rest, aside: copies };
  });
}

/** Reads what has no reading yet, resolves the whole set, and commits it. */
async function finish(
  project: Project,
  crew: Crew,
  shelf: OpenShelf,
  outcomes: readonly Outcome[],
  write: typeof recommit = commit,
): Promise<BuildReport> {
  const articles = [...shelf.articles.values()].sort(by(({ id }) => id));
  await readShelf(shelf, crew);
  // Threads hold memory of their own, and nothing is left to read.
  await crew.end();
  const readings = articles.map(({ id }) => shelf.readings.get(id)!);
  const pairs = articles.map((article, index) => ({ article, reading: readings[index]! }));
  if (isMuch(articles)) {
    forgetModels();
    collectOften(articles.some(({ text }) => text.length > LONGEST_WHOLE) ? 'long' : 'many');
  } else collectAsUsual();
  // What cannot be used stops the build before anything is written.
  userAliases(project);
  const beside = write === commit ? beginBeside(project.graph, shelf.aside, { articles, readings }) : null;
  try {
    const { resolution, notes, isFirst } = resolvedOn(project, shelf, pairs);
    const truth: Truth = { articles, readings, resolution };
    const empty = shelf.wasEmpty && articles.length === 0;
    const { root, written } = empty
      ? { root: '', written: 0 }
      : beside === null
        ? write(project.graph, truth)
        : await commitBeside(project.graph, resolution, beside);
    if (!empty) markRead(project, root);
    if (!empty && (written > 0 || isFirst)) keepNotes(project, root, notes);
    return {
      outcomes,
      articles: articles.length,
      claims: countClaims(readings),
      entities: resolution.entities.length,
      relations: resolution.relations.length,
      root,
      written,
    };
  } finally {
    await beside?.stop();
  }
}

function writeDerivedIfNew(project: Project, name: string, key: string, value: unknown): void {
  if (JSON.stringify(readDerived(project.graph, name, key)) !== JSON.stringify(value))
    writeDerived(project.graph, name, key, value);
}

/** Says that the readings in the store with this root hash are those this program would make; they are kept by the next build. */
export function markRead(project: Project, root: string): void {
  writeDerivedIfNew(project, 'reader', root, readerKey());
}

function nothingBuilt(project: Project): Problem {
  return new Problem('nothing-built', 'there is no graph here yet', { file: project.graph });
}

/** What a project's articles told up to the end of a day (`YYYY-MM-DD`); those without a date are always among them. */
export function resolutionUntil(project: Project, day: string): Resolution {
  const stored = openStore(project.graph);
  if (stored === null) throw nothingBuilt(project);
  const readings = new Map(stored.readings.map((reading) => [reading.article, reading]));
  const pairs = stored.articles
    .filter(({ published }) => published === null || published.slice(0, 10) <= day)
    .map((article) => ({ article, reading: readings.get(article.id)! }));
  return resolve(pairs, { aliases: userAliases(project), corrections: readCorrections(project.graph) });
}

/** A project's graph, opened for reading. */
export interface Opened extends Stored {
  /** Built when first asked for. */
  graph(): NewsGraph;
  /** Node id -> place on the plane; computed when first asked for, then kept beside the store. People's own places come first. */
  positions(): ReadonlyMap<string, Position>;
  /** What people did to nodes and edges in other programs, by id. */
  handwork(): ReadonlyMap<string, Handwork>;
}

/** Opens a project's graph; throws a Problem where there is none, or where it is damaged. */
export function openProject(project: Project): Opened {
  const stored = openStore(project.graph);
  if (stored === null) throw nothingBuilt(project);
  const graph = once(() => buildGraph(stored.articles, stored.readings, stored.resolution));
  const handwork = once(() => readHandwork(project.graph));
  const positions = once(() => arranged(keptLayout(project, stored.root, graph), handwork()));
  return { ...stored, graph, positions, handwork };
}

function keptLayout(project: Project, root: string, graph: () => NewsGraph): ReadonlyMap<string, Position> {
  const kept = readDerived(project.graph, 'layout', root);
  if (Array.isArray(kept)) return new Map(kept as [string, Position][]);
  const positions = layout(graph());
  try {
    writeDerived(project.graph, 'layout', root, [...positions]);
  } catch {
    // A project that can only be read still has its picture; it is computed each time.
  }
  return positions;
}

/*
 * Every operation on the disk fails, or is the last one of a process that dies, one after the other, in each command that writes. After
 * each: the store is sound and holds what it held before or all of what was asked; nothing that was there is lost; the same command run
 * again ends with the same bytes as one that met no fault; no temporary file is left.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from '../../src/commands/export';
import type { ExportFormat } from '../../src/commands/export-files';
import { makeProgram } from '../../src/commands/program';
import type { ArticleId, ClaimId } from '../../src/model';
import { build, judge, openProject, remove } from '../../src/pipeline';
import { type Project, projectAt } from '../../src/project';
import { openStore, readCorrections } from '../../src/store';
import { asideLimit } from '../../src/store/aside';
import { besideHow } from '../../src/store/beside';
import { checkStore } from '../../src/store/check';
import { contents, put } from '../support/disk';
import { type Fault, Killed, withFault } from './broken-disk';
import type { Tally } from './tally';

const FIRST = {
  'in/a.txt': 'Norway would support the harbor plan. Denmark opposed the embargo, Ida Holm said.\n',
  'in/b.txt': 'Ida Holm denied that Norway signed the harbor plan.\n',
};
const SECOND = {
  'in/c.txt': 'Joe Marlow warned Denmark against the embargo.\n',
  'in/d.txt': 'The mayor of Oslo praised Norway.\n',
};

interface Scenario {
  readonly name: string;
  /** Makes the project as it is before; given an empty folder with the inputs in it. */
  readonly before: (project: Project) => Promise<unknown>;
  readonly act: (project: Project) => Promise<unknown>;
}

/** What an outlet made of its article since it was built. */
const CORRECTED = {
  'in/b.txt': 'Correction: Ida Holm denied that Denmark signed the harbor plan. Norway signed it.\n',
};

const inputs = (project: Project, files: object) => Object.keys(files).map((name) => join(project.root, name));
const built = (project: Project) => build(inputs(project, FIRST), { project });
/** As a build of so many articles that what it makes lies on the disk until it is written. */
const builtAside = async (project: Project) => {
  const { inMemory } = asideLimit;
  asideLimit.inMemory = 0;
  try {
    return await built(project);
  } finally {
    asideLimit.inMemory = inMemory;
  }
};
/** As one of more articles still, of which the readings are written before the rest is known: on this thread, whose disk can be made to fail. */
const builtBeside = async (project: Project) => {
  const { from, onThread } = besideHow;
  Object.assign(besideHow, { from: 1, onThread: false });
  try {
    return await builtAside(project);
  } finally {
    Object.assign(besideHow, { from, onThread });
  }
};
const SAYING = { by: 'test', why: null, when: '2024-05-14T00:00:00Z' };
/** Somebody rejects the first claim. */
const rejected = async (project: Project) => {
  const claim = openStore(project.graph)!
    .readings.flatMap(({ claims }) => claims.map(({ id }) => id))
    .sort()[0] as ClaimId;
  await judge([{ kind: 'reject', claim }], SAYING, { project });
};
const exportedAs = (formats: readonly ExportFormat[]) => async (project: Project) => {
  const opened = openProject(project);
  for (const format of formats) writeExport(project, opened, format);
};
const exported = exportedAs(['json', 'gexf', 'claims', 'csv', 'neo4j-csv']);
const exportedForOthers = exportedAs(['graphml', 'cypher', 'turtle', 'jsonld', 'nanopub', 'ftm', 'obsidian', 'events']);

const worked = (project: Project) => join(project.root, 'in', 'worked.json');

/** The graph as somebody saved it who moved every node and marked it in a column of their own. */
async function workedOn(project: Project): Promise<void> {
  await built(project);
  const saved = openProject(project).graph().export();
  const nodes = saved.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: { ...attributes, x: at, y: -at, mark: `seen ${at}` },
  }));
  put(worked(project), JSON.stringify({ ...saved, nodes }));
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'first build', before: async () => {}, act: built },
  { name: 'large build', before: async () => {}, act: builtAside },
  { name: 'larger build', before: async () => {}, act: builtBeside },
  { name: 'add', before: built, act: (project) => build(inputs(project, SECOND), { project }) },
  {
    name: 'corrected article',
    before: async (project) => {
      await built(project);
      for (const [name, text] of Object.entries(CORRECTED)) put(join(project.root, name), text);
    },
    act: built,
  },
  { name: 'remove', before: built, act: (project) => remove([inputs(project, FIRST)[1]!], { project }) },
  {
    name: 'judge',
    before: built,
    act: rejected,
  },
  {
    name: 'judge undo',
    before: async (project) => {
      await built(project);
      await rejected(project);
    },
    act: async (project) => {
      const { id } = readCorrections(project.graph).find(({ kind }) => kind === 'reject')!;
      await judge([{ kind: 'undo', id }], SAYING, { project });
    },
  },
  {
    name: 'import',
    before: workedOn,
    act: (project) =>
      makeProgram().parseAsync(['import', worked(project), '--yes', '--project', project.root], { from: 'user' }),
  },
  { name: 'export', before: built, act: exported },
  {
    name: 'export again',
    before: async (project) => {
      await built(project);
      await exported(project);
      await build(inputs(project, SECOND), { project });
    },
    act: exported,
  },
  { name: 'export for others', before: built, act: exportedForOthers },
];

const FAULTS: readonly Fault[] = [
  { kind: 'kill', torn: false },
  { kind: 'kill', torn: true },
  { kind: 'full', code: 'ENOSPC' },
  { kind: 'error', code: 'EIO' },
  { kind: 'error', code: 'EACCES' },
  { kind: 'error', code: 'EMFILE' },
];
/** What a project promises: the graph but for its log and what can be made again, and the exports. */
const UNPROMISED = /^graph\/(?:derived|outcomes\.jsonl|\.lock)|^in\//;
const promised = (root: string) => contents(root, UNPROMISED);

/** All points of all scenarios, or every `step`th of them. */
export async function faults(tally: Tally, step: number, only: string | null): Promise<void> {
  for (const scenario of SCENARIOS) if (only === null || scenario.name === only) await faultsOf(scenario, tally, step);
}

async function faultsOf(scenario: Scenario, tally: Tally, step: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-campaign-'));
  try {
    const root = join(home, 'project');
    const project = projectAt(root);
    for (const [name, text] of Object.entries({ ...FIRST, ...SECOND })) put(join(root, name), text);
    await scenario.before(project);
    const template = join(home, 'template');
    cpSync(root, template, { recursive: true });
    const told = muted();
    const whole = await withFault(root, 0, { kind: 'none' }, () => scenario.act(project));
    told();
    if ('error' in whole.outcome) throw whole.outcome.error;
    const state = { scenario, project, template, expected: promised(root), before: promised(template) };
    for (const fault of FAULTS)
      for (let at = 1; at <= whole.operations; at += step) await point(state, at, fault, tally);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface State {
  readonly scenario: Scenario;
  readonly project: Project;
  readonly template: string;
  readonly expected: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

async function point(state: State, at: number, fault: Fault, tally: Tally): Promise<void> {
  const { scenario, project, template } = state;
  rmSync(project.root, { recursive: true, force: true });
  cpSync(template, project.root, { recursive: true });
  const told = muted();
  const { outcome } = await withFault(project.root, at, fault, () => scenario.act(project));
  told();
  const where = `${scenario.name}, operation ${at}, ${fault.kind}${'code' in fault ? ` ${fault.code}` : ''}`;
  tally.count(`fault points: ${scenario.name}`);
  if (fault.kind === 'kill') bury(project);
  for (const wrong of wrongAfter(state, outcome)) tally.fail(where, wrong);
  const again = muted();
  try {
    await scenario.act(project);
    again();
    for (const wrong of wrongAgain(state)) tally.fail(where, wrong);
  } catch (error) {
    again();
    tally.fail(where, `the same command fails when it is run again: ${(error as Error).stack}`);
  }
}

/** Higher than any process has. */
const NOBODY = 4_194_399;

/** A process that was killed leaves its lock and its temporary files; here the process lives on, so that they are made those of one long gone. */
function bury(project: Project): void {
  const lock = join(project.graph, '.lock');
  if (existsSync(lock))
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(`"pid":${process.pid}`, `"pid":${NOBODY}`));
  for (const folder of [project.graph, project.exports].filter((path) => existsSync(path)))
    for (const name of readdirSync(folder))
      if (name.endsWith(`-${process.pid}`))
        renameSync(join(folder, name), join(folder, name.replace(/\d+$/, String(NOBODY))));
}

function* wrongAfter({ project, expected, before, scenario }: State, outcome: object): Generator<string> {
  const report = checkStore(project.graph);
  if (report !== null && !report.sound)
    yield `the store is broken: ${JSON.stringify(report.invariants.filter(({ failed }) => failed > 0)[0])}`;
  const now = promised(project.root);
  const same = (other: ReadonlyMap<string, string>, prefix: string) =>
    [...other].filter(([name]) => name.startsWith(prefix)).every(([name, content]) => now.get(name) === content);
  const live = (all: ReadonlyMap<string, string>) => all.get('graph/manifest.json') ?? null;
  const empty = live(before) === null && live(now)?.includes('"segments": []') === true;
  if (!empty && live(now) !== live(before) && live(now) !== live(expected))
    yield 'the graph is neither the one before nor the one asked for';
  for (const [name, content] of now)
    if (
      name.startsWith('exports/') &&
      !name.includes('.tmp-') &&
      content !== before.get(name) &&
      content !== expected.get(name)
    )
      yield `${name} is neither the file before nor the one asked for`;
  const error = 'error' in outcome ? outcome.error : null;
  if (error === null && !same(expected, 'exports/')) yield 'the command ended well and the exports are not there';
  if (error === null && live(now) !== live(expected))
    yield 'the command ended well and the graph is not what was asked for';
  if (error === null && !same(expected, 'graph/handwork'))
    yield 'the command ended well and what was brought back is not there';
  if (
    error !== null &&
    !(error instanceof Killed) &&
    (error as Error).name !== 'Problem' &&
    !scenario.name.startsWith('export')
  )
    yield `the error is not in words: ${(error as Error).stack}`;
  if (report?.sound === false) return;
  const kept = openStore(project.graph)?.articles.map(({ id }) => id) ?? [];
  if (scenario.name !== 'remove') for (const id of idsIn(before)) if (!kept.includes(id)) yield `article ${id} is lost`;
}

function idsIn(files: ReadonlyMap<string, string>): ArticleId[] {
  return [...files]
    .filter(([name]) => name.startsWith('graph/articles'))
    .flatMap(([, content]) => content.split('\n').filter((line) => line !== ''))
    .map((line) => (JSON.parse(line) as { id: ArticleId }).id);
}

function* wrongAgain({ project, expected }: State): Generator<string> {
  const now = promised(project.root);
  for (const [name, content] of expected) if (now.get(name) !== content) yield `run again, ${name} differs`;
  for (const name of now.keys()) if (!expected.has(name)) yield `run again, ${name} is left over`;
  const folders = [project.graph, project.root, project.exports].filter((path) => existsSync(path));
  for (const name of folders.flatMap((path) => readdirSync(path)))
    if (/\.tmp-|\.lock/.test(name)) yield `run again, ${name} is left over`;
}

/** Keeps the program's words off the terminal until the function it gives is called. */
function muted(): () => void {
  const { write } = process.stderr;
  process.stderr.write = (() => true) as typeof write;
  return () => {
    process.stderr.write = write;
  };
}

/** The exit codes of the commands' contract. */
export const EXIT = { ok: 0, internal: 1, usage: 2, unread: 3, busy: 4, damaged: 5 } as const;

interface ProblemRow {
  readonly exit: number;
  /** When it comes up, for docs/errors.md. */
  readonly when: string;
  /** What the person can do about it; printed with the message. */
  readonly next: string;
}

/** Every error a person can meet: its code, exit code, cause and cure. docs/errors.md is written from this table. */
export const PROBLEMS = {
  usage: {
    exit: EXIT.usage,
    when: 'The command line, or an argument of a library call, cannot be understood.',
    next: 'See `newsgraph help` and the examples under `newsgraph help <command>`.',
  },
  'nothing-built': {
    exit: EXIT.usage,
    when: 'A command that reads the graph runs in a project that has none.',
    next: 'Run `newsgraph build <files>` first, or point --project at the folder that holds graph/.',
  },
  'unknown-id': {
    exit: EXIT.usage,
    when: 'No claim, edge, entity or article has the given id.',
    next: 'Ids are printed by `newsgraph stats` and `newsgraph export claims -o -`.',
  },
  'not-writable': {
    exit: EXIT.usage,
    when: 'The project folder, graph/ or exports/ cannot be written to, or a file stands where a folder must be.',
    next: 'Choose another folder with --project, or make this one writable.',
  },
  'disk-full': {
    exit: EXIT.internal,
    when: 'The disk or the quota is full while the graph or an export is written. The old graph stands.',
    next: 'Free some space and run the same command again.',
  },
  'disk-failed': {
    exit: EXIT.internal,
    when: 'The disk reports an error, or the system has no files or memory left to give (EIO, EMFILE). The old graph stands.',
    next: 'Look at the disk (its own log says more) and at how many files are open, then run the same command again.',
  },
  'bad-aliases': {
    exit: EXIT.usage,
    when: 'aliases.csv of the project has a line that is not `alias,name,type`.',
    next: 'Mend the line; docs/graph-format.md shows the form.',
  },
  'bad-judgements': {
    exit: EXIT.damaged,
    when: 'graph/judgements.jsonl, which holds what people said, has a line that cannot be used or was changed by hand.',
    next: 'Restore the file from your copy (for example `git checkout graph/judgements.jsonl`), or take the line out; `newsgraph judge` writes new ones.',
  },
  'no-such-judgement': {
    exit: EXIT.usage,
    when: '`newsgraph judge undo` names a judgement that is not there.',
    next: 'Ids of judgements are printed by `newsgraph judge list`.',
  },
  'import-file': {
    exit: EXIT.unread,
    when: 'A file given to `newsgraph import` cannot be read, or is not GEXF, GraphML or the JSON of graphology.',
    next: 'Save the graph again from the program you worked in, as GEXF, and import that file.',
  },
  'bad-handwork': {
    exit: EXIT.damaged,
    when: 'graph/handwork.jsonl, which holds what people brought back by `newsgraph import`, has a line that cannot be used.',
    next: 'Mend or take out the line, or restore the file from your copy; `newsgraph import` writes new ones.',
  },
  'bad-fetched': {
    exit: EXIT.damaged,
    when: 'graph/fetched/, which holds the bytes that were fetched from addresses, has a line that cannot be used or a file that was changed.',
    next: 'Restore graph/fetched/ from your copy, or take the line out and fetch the address again with `newsgraph build --fetch-again <address>`.',
  },
  'other-graph': {
    exit: EXIT.usage,
    when: '`newsgraph example` runs in a project that holds articles of its own.',
    next: 'Give it a folder of its own: newsgraph example --project <new folder>.',
  },
  'input-gone': {
    exit: EXIT.unread,
    when: 'What `remove` names is not in the graph.',
    next: 'List the articles with `newsgraph stats --articles`.',
  },
  busy: {
    exit: EXIT.busy,
    when: 'Another build or remove is writing to this project.',
    next: 'Wait until it ends, or stop that process.',
  },
  damaged: {
    exit: EXIT.damaged,
    when: 'A file of graph/ is missing, or its content does not match its checksum in graph/manifest.json.',
    next: 'Run `newsgraph repair`: it saves what is sound, and names what only `newsgraph build` over those articles, or your copy of graph/, can bring back.',
  },
  'newer-format': {
    exit: EXIT.damaged,
    when: 'graph/ was written by a newer newsgraph in a format this one does not know.',
    next: 'Update newsgraph (npm install -g newsgraph@latest), or build the articles again in another project.',
  },
  'older-format': {
    exit: EXIT.damaged,
    when: 'graph/ was written by an older newsgraph, and a command that only reads runs on it.',
    next: 'Run `newsgraph build` with new articles, or `newsgraph repair`: both keep every article, read it anew and write the format of today. A copy of the old files stays.',
  },
  'neo4j-down': {
    exit: EXIT.internal,
    when: 'Nothing answers at the address of the Neo4j server, or the connection broke in the middle of a load.',
    next: 'Start the server or mend --uri, then run the same command again: it goes on where it stopped.',
  },
  'neo4j-silent': {
    exit: EXIT.internal,
    when: 'The Neo4j server takes connections but gives no answer in time.',
    next: 'See what the server is busy with or restart it, then run the same command again: it goes on where it stopped.',
  },
  'neo4j-password': {
    exit: EXIT.usage,
    when: 'The Neo4j server does not take the user and password.',
    next: 'Give the user by --user and the password by the variable NEO4J_PASSWORD, by --password-file, or when asked.',
  },
  'neo4j-version': {
    exit: EXIT.usage,
    when: 'The Neo4j server is too old, or speaks no Bolt that is known here.',
    next: 'Use Neo4j 4.4 or later.',
  },
  'neo4j-read-only': {
    exit: EXIT.usage,
    when: 'The Neo4j database cannot be written to, or not by this user.',
    next: 'Choose another database with --database, or a user who may write.',
  },
  'neo4j-database': {
    exit: EXIT.usage,
    when: 'The Neo4j server has no database of that name.',
    next: 'List them with SHOW DATABASES and choose one with --database.',
  },
  'neo4j-conflict': {
    exit: EXIT.usage,
    when: 'The Neo4j database holds nodes of the same labels with ids that are not unique.',
    next: 'Load into a database of its own with --database.',
  },
  'neo4j-full': {
    exit: EXIT.internal,
    when: 'The Neo4j server has no disk or no memory left.',
    next: 'Give the server more disk or memory, then run the same command again: it goes on where it stopped.',
  },
  'neo4j-failed': {
    exit: EXIT.internal,
    when: 'The Neo4j server refuses a statement for a reason of its own, which is printed.',
    next: 'Mend what the server names, then run the same command again: it goes on where it stopped.',
  },
  'queue-down': {
    exit: EXIT.internal,
    when: 'Nothing answers at the address given by --queue, or the Redis there went away and did not come back. The old graph stands.',
    next: 'Start the Redis or mend --queue, then run the same command again: readings that were made are not made again.',
  },
  'queue-password': {
    exit: EXIT.usage,
    when: 'The Redis given by --queue does not take the user and password, or does not let this user write.',
    next: 'Give the password by the variable REDIS_PASSWORD or by --password-file, and the user in the address: redis://user@host.',
  },
  query: {
    exit: EXIT.usage,
    when: 'A query of `newsgraph query` cannot be run: it is not Cypher, asks for what is not there, or uses a construct the engine does not know.',
    next: 'See docs/queries.md for queries that run, and `newsgraph query --list`.',
  },
  'query-engine': {
    exit: EXIT.internal,
    when: 'The embedded query engine, an optional package, is not there for this machine, or failed.',
    next: 'Install newsgraph again without --omit=optional, or ask a Neo4j server with --uri.',
  },
  'page-not-built': {
    exit: EXIT.internal,
    when: 'The page that `newsgraph view` serves was never made from its sources.',
    next: 'In a clone run `npm run page`, or `npm start`; otherwise install newsgraph again.',
  },
  'port-taken': {
    exit: EXIT.usage,
    when: 'The port given to `newsgraph view --port` is used by another program, or may not be used.',
    next: 'Choose another with --port, or leave it out to take a free one.',
  },
  models: {
    exit: EXIT.internal,
    when: 'The language model files are missing or do not match this program.',
    next: 'Install newsgraph again, or in a clone run `npm run train`.',
  },
  internal: {
    exit: EXIT.internal,
    when: 'A fault of the program itself.',
    next: 'Run the command again with --debug and report what it prints.',
  },
} as const satisfies Record<string, ProblemRow>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemOptions {
  /** The file or folder it is about, as the user knows it. */
  readonly file?: string;
  /** Overrides the table's advice where the place knows better. */
  readonly next?: string;
  readonly cause?: unknown;
}

/** An error that names the file, the reason and the next step, and knows its exit code. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly exit: number;
  readonly file: string | null;
  readonly next: string;

  constructor(code: ProblemCode, message: string, options: ProblemOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.exit = PROBLEMS[code].exit;
    this.file = options.file ?? null;
    this.next = options.next ?? PROBLEMS[code].next;
  }
}

/** The errno code (`ENOENT`) of a thrown value, or null where it has none. */
export function errno(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

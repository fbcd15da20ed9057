import { Problem } from '../text/problem';

/** The little of LadybugDB that is used; the package brings its own native part and is optional. */
export interface Ladybug {
  readonly Database: new (
    path: string,
    bufferBytes: number,
    compress: boolean,
    readOnly: boolean,
    maxBytes: number,
  ) => LadybugDatabase;
  readonly Connection: new (database: LadybugDatabase, threads: number) => LadybugConnection;
}

export interface LadybugDatabase {
  close(): Promise<void>;
}

export interface LadybugConnection {
  init(): Promise<void>;
  query(cypher: string): Promise<LadybugResult | LadybugResult[]>;
  prepare(cypher: string): Promise<{ isSuccess(): boolean; getErrorMessage(): string }>;
  execute(statement: unknown, parameters: object): Promise<LadybugResult | LadybugResult[]>;
  close(): Promise<void>;
}

export interface LadybugResult {
  getAll(): Promise<Record<string, unknown>[]>;
  getColumnNames(): Promise<string[]>;
  getColumnDataTypes(): Promise<string[]>;
  close(): void;
}

/** The version all five packages are pinned to; part of the name of a built database. */
export const ENGINE_VERSION = '0.19.1';

function packageName(): string {
  return `@ladybugdb/core-${process.platform}-${process.arch}`;
}

/** Throws a Problem where this machine has no such package. */
export function checkEngine(): void {
  try {
    require.resolve(packageName());
  } catch (error) {
    throw missing(error);
  }
}

export function loadEngine(): Ladybug {
  try {
    return require(packageName()) as Ladybug;
  } catch (error) {
    throw missing(error);
  }
}

function missing(cause: unknown): Problem {
  return new Problem('query-engine', `${packageName()} is not there`, { cause });
}

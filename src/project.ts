import { join, resolve } from 'node:path';

/** A folder in which newsgraph works, and the two folders it keeps there. */
export interface Project {
  readonly root: string;
  /** The store: the graph itself. */
  readonly graph: string;
  /** What analysts take away. */
  readonly exports: string;
  /** The user's own aliases; need not be there. */
  readonly aliases: string;
}

export function projectAt(folder: string): Project {
  const root = resolve(folder);
  return {
    root,
    graph: join(root, 'graph'),
    exports: join(root, 'exports'),
    aliases: join(root, 'aliases.csv'),
  };
}

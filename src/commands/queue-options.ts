import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { errno, Problem } from '../text/problem';

export interface QueueOptions {
  readonly queue?: string;
  readonly passwordFile?: string;
}

/** The options by which a command is told where a Redis is. */
export function queueOptions(command: Command, does: string): Command {
  return command
    .option('--queue <address>', `${does} (redis://[user@]host[:port]; the password comes from REDIS_PASSWORD)`)
    .option('--password-file <file>', 'with --queue: a file that holds the password');
}

/** Of the Redis: from --password-file, else REDIS_PASSWORD; null for one that wants none. */
export function queuePassword({ passwordFile }: QueueOptions): string | null {
  if (passwordFile === undefined) return process.env['REDIS_PASSWORD'] || null;
  try {
    return readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new Problem('usage', `the password file cannot be read (${errno(error)})`, {
      file: passwordFile,
      next: 'Give a file that holds the password and nothing else, or set REDIS_PASSWORD.',
    });
  }
}

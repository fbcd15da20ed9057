import type { Command } from 'commander';
import { readSecret } from './secret';

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
  return readSecret(passwordFile, 'REDIS_PASSWORD');
}

import { Problem } from '../text/problem';

/** Where a Redis answers, and who asks. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly database: number;
  readonly encrypted: boolean;
  readonly password: string | null;
}

const PORT = 6379;

/** Reads `redis://[user@]host[:port][/database]`, or `rediss:` for TLS. A password in it is refused: arguments are seen by all users. */
export function addressOf(url: string, password: string | null): Address {
  let parts: URL;
  try {
    parts = new URL(url);
  } catch {
    throw unusable('is not an address');
  }
  if (parts.protocol !== 'redis:' && parts.protocol !== 'rediss:') throw unusable('is not an address of a Redis');
  if (parts.password !== '')
    throw new Problem(
      'usage',
      'a password does not belong into an argument, where every user of the machine can read it',
      {
        next: 'Give it by the variable REDIS_PASSWORD or by --password-file.',
      },
    );
  const database = parts.pathname.replace(/^\//, '');
  if (!/^\d{0,4}$/.test(database) || parts.hostname === '') throw unusable('names no database by its number');
  return {
    host: decodeURIComponent(parts.hostname).replace(/^\[(.*)\]$/, '$1'),
    port: parts.port === '' ? PORT : Number(parts.port),
    user: parts.username === '' ? null : decodeURIComponent(parts.username),
    database: Number(database),
    encrypted: parts.protocol === 'rediss:',
    password,
  };
}

function unusable(reason: string): Problem {
  return new Problem('usage', `what --queue gives ${reason}`, {
    next: 'Give it as redis://host:6379, or rediss:// for TLS.',
  });
}

/** The place, without who asks and how. */
export const placeOf = ({ host, port }: Address): string => `${host}:${port}`;

import { lookup as systemLookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { refusedAddress } from './networks';
import { Refused } from './refused';
import { hostOf, portOf } from './url';

/** The IP addresses of a host. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/**
 * How the network is reached. The program always uses `OPEN_NETWORK`; only tests, which call the library from within, give another. No
 * option of a command, no file and no variable of the environment reaches it, so that nobody can be talked into opening it.
 */
export interface Network {
  readonly lookup: Lookup;
  /** Pairs `address:port` that may be asked though their network is refused. */
  readonly trusted: readonly string[];
  /** Certificates (PEM) of authorities that are trusted instead of the known ones. */
  readonly authorities: string | null;
}

export const OPEN_NETWORK: Network = {
  lookup: async (host) => (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  trusted: [],
  authorities: null,
};

/** Most addresses of one host that are tried. */
const MOST_TRIES = 4;

/**
 * A socket to the server of a url. The name is looked up once and what was checked is what is connected to, so that a name that means
 * another address a moment later (DNS rebinding) gains nothing. Each socket made is given to `keep`, for the caller to close.
 */
export async function connected(url: URL, network: Network, keep: (socket: Socket) => void): Promise<Socket> {
  const addresses = await checkedAddresses(url, network);
  let last: unknown;
  for (const address of addresses.slice(0, MOST_TRIES)) {
    try {
      const socket = connect({ host: address, port: portOf(url) });
      keep(socket);
      await once(socket, 'connect');
      checkPeer(socket, network);
      return url.protocol === 'https:' ? await secured(socket, url, network, keep) : socket;
    } catch (error) {
      if (error instanceof Refused) throw error;
      last = error;
    }
  }
  throw last;
}

/** Every address of the host must be one that may be asked: a name that also means something inside is not trusted at all. */
async function checkedAddresses(url: URL, network: Network): Promise<readonly string[]> {
  const host = hostOf(url);
  // These names always mean this machine (RFC 6761), whatever a name server says.
  if (/(?:^|\.)localhost\.?$/.test(host)) check('127.0.0.1', portOf(url), network, `${host} is `);
  const addresses = isIP(host) ? [host] : await network.lookup(host);
  for (const address of addresses) check(address, portOf(url), network, isIP(host) ? '' : `${host} is `);
  if (addresses.length === 0) throw new Refused('failed', 'no such host');
  return addresses;
}

/** Looks at who is really there. Throws a Refused where nobody may be asked at that address. */
export function checkPeer(socket: Pick<Socket, 'remoteAddress' | 'remotePort'>, network: Network): void {
  check(socket.remoteAddress ?? '', socket.remotePort ?? 0, network, '');
}

function check(address: string, port: number, { trusted }: Network, before: string): void {
  const what = refusedAddress(address);
  if (what === null || trusted.includes(`${address}:${port}`)) return;
  throw new Refused('rejected', `${before}${address} (${what}) is never asked; save the page and give the file`);
}

async function secured(
  socket: Socket,
  url: URL,
  { authorities }: Network,
  keep: (socket: Socket) => void,
): Promise<TLSSocket> {
  const host = hostOf(url);
  const safe = connectTls({
    socket,
    host,
    ...(isIP(host) ? {} : { servername: host }),
    ALPNProtocols: ['http/1.1'],
    // Said aloud, so that the variable NODE_TLS_REJECT_UNAUTHORIZED changes nothing here.
    rejectUnauthorized: true,
    ...(authorities === null ? {} : { ca: authorities }),
  });
  keep(safe);
  await once(safe, 'secureConnect');
  return safe;
}

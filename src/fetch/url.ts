import { Refused } from './refused';

/** Longest address that is asked for, in code units; a robots.txt with many wildcards is slow on longer ones. */
const LONGEST = 2_000;
const USUAL_PORTS = [80, 443];

/**
 * An address to ask, without its fragment. Throws a Refused for another scheme, a name or password in it, or a port that is neither 80,
 * 443 nor among `ports`. `base` is what a redirect is relative to.
 */
export function checkedUrl(text: string, ports: readonly number[], base?: URL): URL {
  const url = parsedUrl(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refused('rejected', `${url.protocol} is not fetched; http and https are`);
  if (url.username !== '' || url.password !== '')
    throw new Refused('rejected', 'a name or password stands in the address; leave it out');
  if (url.href.length > LONGEST) throw new Refused('rejected', `the address is longer than ${LONGEST} characters`);
  const port = portOf(url);
  if (!USUAL_PORTS.includes(port) && !ports.includes(port))
    throw new Refused('rejected', `port ${port} is not asked without --fetch-port ${port}`);
  return url;
}

/** The address as it is compared and kept: written in the one form of the standard, without its fragment. Throws a Refused. */
export function parsedUrl(text: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new Refused('rejected', 'not an address that can be understood');
  }
  url.hash = '';
  return url;
}

export function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

/** The host as sockets take it: an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

import robotsParser from 'robots-parser';
import { AGENT } from './agent';
import type { Network } from './connection';
import { Refused } from './refused';
import { type Limits, type Reply, request } from './request';
import { checkedUrl } from './url';

/** What a site asks of this program. */
export interface Rules {
  allowed(url: URL): boolean;
  /** Milliseconds the site asks to be left alone between two requests; 0 where it asks for none. */
  readonly pauseMs: number;
}

const NO_RULES: Rules = { allowed: () => true, pauseMs: 0 };
/** The least that RFC 9309 lets a program read of a robots.txt, in bytes; what comes after is not looked at. */
const MOST_BYTES = 512_000;
const MOST_REDIRECTS = 5;
/** Longest pause that is kept, in milliseconds; a site that asks for an hour is not waited for. */
const LONGEST_PAUSE = 30_000;

/**
 * The rules of the site a url belongs to, by RFC 9309: none where it has no robots.txt (4xx), and nothing may be fetched where it cannot
 * be had (5xx, no answer, too many redirects). Throws a Refused then.
 */
export async function rulesOf(url: URL, ports: readonly number[], network: Network, clockMs: number): Promise<Rules> {
  const place = new URL('/robots.txt', url);
  const reply = await followed(place, ports, network, { clockMs, bytes: MOST_BYTES, beyond: 'cut' });
  if (reply.status >= 400 && reply.status < 500) return NO_RULES;
  if (reply.status !== 200) throw new Refused('failed', `the server answered ${reply.status}`);
  return parsedRules(place, new TextDecoder('utf-8').decode(reply.bytes));
}

/** The rules in the text of a robots.txt. */
export function parsedRules(place: URL, text: string): Rules {
  const robots = robotsParser(place.href, text);
  const delay = robots.getCrawlDelay(AGENT) ?? 0;
  return {
    allowed: (url) => robots.isAllowed(url.href, AGENT) !== false,
    pauseMs: delay > 0 ? Math.min(delay * 1_000, LONGEST_PAUSE) : 0,
  };
}

async function followed(place: URL, ports: readonly number[], network: Network, limits: Limits): Promise<Reply> {
  let url = place;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const reply = await request(url, network, limits);
    if (!isRedirect(reply)) return reply;
    url = checkedUrl(reply.location!, ports, url);
  }
  throw new Refused('failed', `more than ${MOST_REDIRECTS} redirects`);
}

export function isRedirect({ status, location }: Reply): boolean {
  return [301, 302, 303, 307, 308].includes(status) && location !== null;
}

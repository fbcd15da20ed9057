import { setTimeout as sleep } from 'node:timers/promises';
import { type Network, OPEN_NETWORK } from './connection';
import { asRefused, Refused, type RefusedKind } from './refused';
import { type Reply, request } from './request';
import { isRedirect, type Rules, rulesOf } from './robots';
import { checkedUrl } from './url';

/** What was behind an address. */
export type Fetched =
  | {
      /** Where the bytes came from in the end. */
      readonly finalUrl: string;
      /** The header Content-Type. */
      readonly type: string | null;
      readonly bytes: Uint8Array;
      /** When they were fetched: ISO 8601 UTC, whole seconds. */
      readonly fetched: string;
    }
  | { readonly kind: RefusedKind; readonly reason: string };

export interface FetcherOptions {
  /** Ports that may be asked beside 80 and 443. */
  readonly ports?: readonly number[];
}

/** Limits of the program; only tests give others. */
export interface FetcherSettings extends Network {
  /** Time for one request, in milliseconds. */
  readonly clockMs: number;
  /** Most bytes of one answer. */
  readonly bytes: number;
  /** Between two requests to one host, in milliseconds; longer where its robots.txt asks for it. */
  readonly pauseMs: number;
}

export const FETCHER_SETTINGS: FetcherSettings = {
  ...OPEN_NETWORK,
  clockMs: 20_000,
  bytes: 20_000_000,
  pauseMs: 1_000,
};

const MOST_REDIRECTS = 5;

/** Fetches one address after the other, never two at once. */
export class Fetcher {
  private readonly ports: readonly number[];
  private readonly settings: FetcherSettings;
  private readonly rules = new Map<string, Promise<Rules>>();
  /** Host -> when it may be asked again, on the clock of `performance.now`. */
  private readonly ready = new Map<string, number>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor({ ports = [] }: FetcherOptions = {}, settings: Partial<FetcherSettings> = {}) {
    this.ports = ports;
    this.settings = { ...FETCHER_SETTINGS, ...settings };
  }

  /** What is behind an address. Never rejects. */
  fetch(address: string): Promise<Fetched> {
    const answer = this.turn.then(() => this.follow(address)).catch(refusal);
    this.turn = answer;
    return answer;
  }

  private async follow(address: string): Promise<Fetched> {
    let url = checkedUrl(address, this.ports);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const reply = await this.ask(url);
      if (reply.status === 200) return whole(url, reply);
      if (!isRedirect(reply)) throw new Refused('failed', `the server answered ${reply.status}`);
      url = redirected(reply.location!, this.ports, url);
    }
    throw new Refused('failed', `more than ${MOST_REDIRECTS} redirects`);
  }

  private async ask(url: URL): Promise<Reply> {
    const rules = await this.rulesFor(url);
    if (!rules.allowed(url)) throw new Refused('rejected', `robots.txt of ${url.host} asks not to fetch it`);
    await sleep(Math.max(0, (this.ready.get(url.hostname) ?? 0) - performance.now()));
    try {
      return await request(url, this.settings, { ...this.settings, beyond: 'refuse' });
    } finally {
      this.ready.set(url.hostname, performance.now() + Math.max(this.settings.pauseMs, rules.pauseMs));
    }
  }

  private async rulesFor(url: URL): Promise<Rules> {
    const known = this.rules.get(url.origin);
    const rules = known ?? rulesOf(url, this.ports, this.settings, this.settings.clockMs);
    this.rules.set(url.origin, rules);
    try {
      return await rules;
    } catch (error) {
      const { kind, message } = asRefused(error);
      // An address that may not be asked is not the fault of a robots.txt.
      if (kind === 'rejected') throw error;
      throw new Refused(kind, `${message} (asked for ${url.origin}/robots.txt, without which nothing is fetched)`);
    }
  }
}

function redirected(location: string, ports: readonly number[], from: URL): URL {
  try {
    return checkedUrl(location, ports, from);
  } catch (error) {
    const { kind, message } = asRefused(error);
    throw new Refused(kind, `it leads elsewhere: ${message}`);
  }
}

function whole(url: URL, { type, bytes }: Reply): Fetched {
  const fetched = `${new Date().toISOString().slice(0, 19)}Z`;
  return { finalUrl: url.href, type, bytes, fetched };
}

function refusal(error: unknown): Fetched {
  const { kind, message } = asRefused(error);
  return { kind, reason: message };
}

import { errno } from '../text/problem';

/** Why an address gave no bytes, as the outcome of an input has it. */
export type RefusedKind = 'rejected' | 'failed' | 'timed-out' | 'too-large';

/** Thrown within this folder; `Fetcher.fetch` gives it as a value. */
export class Refused extends Error {
  readonly kind: RefusedKind;

  constructor(kind: RefusedKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** What codes of the system, of TLS and of the HTTP parser mean to a person. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up now'],
  ['ECONNREFUSED', 'nothing answers there'],
  ['ECONNRESET', 'the server broke the connection'],
  ['EPIPE', 'the server broke the connection'],
  ['ETIMEDOUT', 'nothing answers there'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the host cannot be reached'],
  ['HPE_HEADER_OVERFLOW', 'the head of its answer is too large'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by nobody who is trusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'its certificate is signed by nobody who is trusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate is signed by nobody who is trusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its certificate is signed by nobody who is trusted'],
]);

/** Any error on the way to an answer, as a refusal. */
export function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = errno(error);
  const known = REASONS.get(code ?? '');
  if (known !== undefined) return new Refused('failed', known);
  if (code?.startsWith('HPE_')) return new Refused('failed', `its answer is not HTTP (${code})`);
  if (code?.startsWith('Z_') || code?.startsWith('ERR__ERROR_FORMAT') || code?.startsWith('ERR_PADDING'))
    return new Refused('failed', `its answer cannot be unpacked (${code})`);
  if (code?.startsWith('ERR_SSL') || code?.startsWith('ERR_TLS') || code === 'EPROTO')
    return new Refused('failed', `no safe connection can be made (${code})`);
  return new Refused('failed', `it cannot be fetched (${code ?? (error as Error).message})`);
}

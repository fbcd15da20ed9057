/* Addresses among the inputs of a build: fetched once, kept, and read from what is kept ever after. */
import type { Fetcher } from './fetch';
import { endingFor, formatNamed, formatOf, formatOfAnswer, NOT_FETCHED, type Page, type Refusal } from './ingest';
import type { Project } from './project';
import { type FetchedRow, fetchedBytes, keepFetched, readFetchedRows } from './store';
import { once } from './text/once';
import { Problem } from './text/problem';

export interface Fetching {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  /** Fetches what is kept already, too. */
  readonly again: boolean;
}

/** Gives what is behind the addresses of one build: what the project keeps of them, or else what `fetching` brings, which is then kept. */
export function pagesOf(project: Project, fetching: Fetching | null): (address: string) => Promise<Page | Refusal> {
  const kept = once(() => new Map(readFetchedRows(project.graph).map((row) => [row.url, row])));
  const fresh = new Set<string>();
  return async (address) => {
    const url = normal(address);
    const known = kept().get(url);
    if (known !== undefined && (fetching?.again !== true || fresh.has(url))) return pageOf(project, known);
    if (fetching === null) return NOT_FETCHED;
    const answer = await fetching.fetcher.fetch(address);
    if ('kind' in answer) return answer;
    const { bytes, ...row } = answer;
    const found = formatOfAnswer(row.type, () => formatOf(bytes));
    if ('kind' in found) return found;
    const { format } = found;
    kept().set(url, keepFetched(project.graph, { url, ...row, format, content: bytes, ending: endingFor(format) }));
    fresh.add(url);
    return { url: row.finalUrl, format, type: row.type, bytes };
  };
}

/** The address in the one form of the URL standard, without its fragment; what is none stays as it is, and whoever fetches refuses it. */
function normal(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}

function pageOf({ graph }: Project, row: FetchedRow): Page | Refusal {
  const format = formatNamed(row.format);
  if (format === null)
    return { kind: 'failed', reason: `it was fetched as ${row.format}, which this program does not read` };
  try {
    return { url: row.finalUrl, format, type: row.type, bytes: fetchedBytes(graph, row) };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'bad-fetched') throw error;
    return { kind: 'failed', reason: `what was kept of it ${error.message}; fetch it again with --fetch-again` };
  }
}

import type { PageData } from '../page-data';

/** The data, and by what the server knows the page; null where it takes no corrections. */
export interface Given {
  readonly data: PageData;
  readonly token: string | null;
}

/** The data that stands in the page itself, as in one that `newsgraph export html` wrote. */
export function inPage(): Given | null {
  const text = document.getElementById('graph')?.textContent;
  return text ? { data: JSON.parse(text) as PageData, token: null } : null;
}

/** Asks the server for the data; tells how far it is. Rejects with words for the reader. */
export async function readGraph(tell: (words: string) => void): Promise<Given> {
  const answer = await fetch('graph.json').catch(() => {
    throw new Error('The server did not answer; it may have been stopped.');
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const bytes = await received(answer, tell);
  tell('Putting it in order…');
  // One frame, so that the words are seen before the page is busy.
  await new Promise((done) => setTimeout(done, 0));
  return {
    data: JSON.parse(new TextDecoder().decode(bytes)) as PageData,
    token: answer.headers.get('X-Newsgraph-Token'),
  };
}

async function received(answer: Response, tell: (words: string) => void): Promise<Uint8Array> {
  const total = Number(answer.headers.get('Content-Length') ?? 0);
  const reader = answer.body!.getReader();
  // As long as the server says it will be, or longer.
  let whole = new Uint8Array(total);
  let size = 0;
  let told = performance.now();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (size + value.length > whole.length) {
      const larger = new Uint8Array(2 * (size + value.length));
      larger.set(whole.subarray(0, size));
      whole = larger;
    }
    whole.set(value, size);
    size += value.length;
    if (total <= LARGE || performance.now() - told < PAUSE) continue;
    told = performance.now();
    tell(`${megabytes(size)} of ${megabytes(total)} MB`);
  }
  return whole.subarray(0, size);
}

/** Below this many bytes nobody waits long enough to read how far it is. */
const LARGE = 4_000_000;
/** Between two tellings, in milliseconds: at each the browser draws the window anew. */
const PAUSE = 250;

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

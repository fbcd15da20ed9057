/* Many small articles through reading in one process: what it keeps must not grow with their number. */
import { makeArticle } from '../../src/ingest';
import { readArticle } from '../../src/pipeline';
import type { Tally } from './tally';

/** Most bytes of heap an article may leave behind while articles are read. */
const MOST_SLOPE = 1_000;

export async function soak(tally: Tally, articles: number): Promise<void> {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) throw new Error('run with node --expose-gc, as `npm run campaign` does');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const read = (n: number) =>
    readArticle(
      makeArticle(
        { text: `Norway would support plan ${n}. Ida Holm ${n} opposed the embargo of ${n % 97} ports.` },
        null,
      ),
    );
  const warm = Math.floor(articles / 5);
  for (let n = 0; n < warm; n++) await read(n);
  const before = heap();
  for (let n = warm; n < articles; n++) await read(n);
  const slope = (heap() - before) / (articles - warm);
  tally.count('small articles read', articles);
  tally.note('heap left by each', `${slope.toFixed(0)} bytes`);
  if (slope > MOST_SLOPE) tally.fail('soak', `${slope.toFixed(0)} bytes an article`);
}

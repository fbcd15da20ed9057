import type { Article, Reading } from './model';

/** Who reads articles: this thread, several threads, or other machines. */
export interface Crew {
  /** Rejects with an Error that is the outcome of this article alone, or with a Problem that stops the build. */
  readonly read: (article: Article) => Promise<Reading>;
  /** How many articles it should be given at a time, so that nobody waits for work; no more are held in memory. */
  readonly atOnce: number;
  readonly end: () => Promise<void>;
}

export interface CrowdOptions<Item> {
  readonly atOnce: number;
  /** Items of one key are worked on one after the other, in their order; null for an item that goes with no other. */
  readonly keyOf: (item: Item) => string | null;
}

/** Works on items as they come, several at once. The first error ends it, after what was begun is done. */
export async function crowd<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { atOnce, keyOf }: CrowdOptions<Item>,
  work: (item: Item, number: number) => Promise<void>,
): Promise<void> {
  const running = new Map<unknown, Promise<void>>();
  const failures: unknown[] = [];
  let wake = () => {};
  let number = 0;
  for await (const item of items) {
    const key = keyOf(item) ?? Symbol(number);
    while (running.has(key) || running.size >= atOnce)
      await new Promise<void>((woken) => {
        wake = woken;
      });
    if (failures.length > 0) break;
    const task = work(item, number++)
      .catch((error) => {
        failures.push(error);
      })
      .finally(() => {
        running.delete(key);
        wake();
      });
    running.set(key, task);
  }
  await Promise.all(running.values());
  if (failures.length > 0) throw failures[0];
}

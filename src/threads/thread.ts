/* Runs as a thread of its own: reads the articles it is sent, one after the other, and answers in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LanguageModels } from '../language';
import type { Article } from '../model';
import { readArticle, useModels } from '../reader';
import { type Sent, sent } from './answer';

/** What a thread starts with. */
export interface Begin {
  readonly models: LanguageModels;
}

export type Answer = { readonly ready: true } | Sent | { readonly failed: string };

function say(answer: Answer): void {
  parentPort?.postMessage(answer);
}

async function answer(article: Article): Promise<void> {
  try {
    say(sent(await readArticle(article)));
  } catch (error) {
    say({ failed: (error as Error).message });
  }
}

useModels((workerData as Begin).models);
let turn: Promise<void> = Promise.resolve();
parentPort?.on('message', (article: Article) => {
  turn = turn.then(() => answer(article));
});
say({ ready: true });

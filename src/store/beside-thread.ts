/* Runs as a thread of its own: works on the disk while the build goes on, one job after the other, until it is told to end. */
import { parentPort } from 'node:worker_threads';
import { Problem } from '../text/problem';
import { doneJob, type Job } from './beside-jobs';
import type { ManifestSegment } from './manifest';

export type Order = Job | { readonly end: true };
export type Answer =
  | { readonly made: ManifestSegment }
  | { readonly ended: true }
  | { readonly failed: { readonly code: string; readonly message: string; readonly file: string | null } };

let failed = false;
parentPort?.on('message', (order: Order) => {
  if ('end' in order) say({ ended: true });
  else if (!failed) say(answerTo(order));
});

function answerTo(job: Job): Answer {
  try {
    return { made: doneJob(job) };
  } catch (error) {
    failed = true;
    const { message } = error as Error;
    if (!(error instanceof Problem)) return { failed: { code: 'internal', message, file: null } };
    return { failed: { code: error.code, message, file: error.file } };
  }
}

function say(answer: Answer): void {
  parentPort?.postMessage(answer);
}

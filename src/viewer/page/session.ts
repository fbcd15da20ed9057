import { createContext } from 'preact';

/* What the page may ask of the server that served it. A page opened from a file has no server, and corrects nothing. */

/** As `newsgraph judge` takes them. */
export type JudgeRequest =
  | { readonly kind: 'same' | 'different'; readonly left: string; readonly right: string }
  | { readonly kind: 'rename'; readonly thing: string; readonly name: string }
  | { readonly kind: 'retype'; readonly thing: string; readonly type: string }
  | { readonly kind: 'reject' | 'confirm'; readonly claim: string }
  | { readonly kind: 'undo'; readonly id: string };

export interface Judged {
  /** Id of the judgement, by which it is taken back. */
  readonly id: string;
  readonly standing: string;
}

/** Rejects with words for the reader. */
export async function sendJudgement(token: string, request: JudgeRequest): Promise<Judged> {
  const answer = await fetch('judge', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Newsgraph-Token': token },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error('The server did not answer; it may have been stopped. Nothing was changed.');
  });
  const words = await answer.text();
  if (!answer.ok) throw new Error(words.trim() || `The server answered ${answer.status}.`);
  return JSON.parse(words) as Judged;
}

export interface Corrections {
  /** Says it, shows the graph that follows, and makes it a step that undo takes back. */
  judge(request: JudgeRequest, words: string): void;
  /** True while a judgement is on its way. */
  readonly busy: boolean;
}

/** null where the page cannot correct anything. */
export const CorrectionsContext = createContext<Corrections | null>(null);

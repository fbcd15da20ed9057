import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from '../ingest/outcome';
import type { Article, Modality, Polarity } from '../model';
import { forTerminal } from '../text/escape';
import { thousands } from './terminal';

/** How an outcome is called in the list and in the counts. */
const OUTCOME_WORDS: Readonly<Record<OutcomeKind, { readonly label: string; readonly counted: string }>> = {
  ok: { label: 'read', counted: 'read' },
  warned: { label: 'warning', counted: 'with a warning' },
  stored: { label: 'not read', counted: 'kept but not read' },
  duplicate: { label: 'duplicate', counted: 'there already' },
  rejected: { label: 'rejected', counted: 'rejected' },
  failed: { label: 'failed', counted: 'failed' },
  'timed-out': { label: 'timed out', counted: 'timed out' },
  'too-large': { label: 'too large', counted: 'too large' },
};

/** One line of the outcome list: what became of it, which input, and why. */
export function outcomeLine({ kind, input, reason }: Outcome): string {
  const why = reason === null ? '' : `: ${forTerminal(reason)}`;
  return `${OUTCOME_WORDS[kind].label.padEnd(10)} ${forTerminal(input)}${why}`;
}

/** "5 inputs: 3 read, 1 rejected, 1 failed." The counts add up. */
export function outcomeSummary(outcomes: readonly Outcome[]): string {
  const parts: string[] = [];
  for (const kind of OUTCOME_KINDS) {
    const count = outcomes.filter((outcome) => outcome.kind === kind).length;
    if (count > 0) parts.push(`${thousands(count)} ${OUTCOME_WORDS[kind].counted}`);
  }
  return `${thousands(outcomes.length)} input${outcomes.length === 1 ? '' : 's'}: ${parts.join(', ')}.`;
}

/** How the text presents what a claim says: "would (conditional)", "denied". */
export function stanceWords(polarity: Polarity, modality: Modality['kind']): string {
  return modality === 'actual' ? polarity : `${polarity}, ${modality}`;
}

/** "The Daily Lantern, 2024-03-13": where an article comes from, as far as it is known. */
export function sourceOf({
  outlet,
  published,
  file,
  id,
}: Pick<Article, 'outlet' | 'published' | 'file' | 'id'>): string {
  const name = outlet ?? file ?? id;
  return forTerminal(published === null ? name : `${name}, ${published.slice(0, 10)}`);
}

/** Text broken at blanks into lines of at most `width` code units, each after `indent`. */
export function wrapped(text: string, indent: string, width = 100): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

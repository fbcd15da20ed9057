import { useLayoutEffect, useState } from 'preact/hooks';

/** What a first visit shows, each beside what it is about: the value of `data-tour`. */
const STEPS: readonly (readonly [at: string, title: string, words: string])[] = [
  [
    'picture',
    'Who says what about whom',
    'The leading actors and what joins them. Click a node or a line; its pattern says whether it is stated, denied, possible or disputed.',
  ],
  [
    'evidence',
    'In which words',
    'Every claim with its sentence, who says so through how many hands, and how many independent voices that makes.',
  ],
  [
    'facets',
    'Only what you ask',
    'Filter by kind, outlet or source. Each number is what would be left under the other filters.',
  ],
  [
    'timeline',
    'When',
    'Drag over days to see only them, or play. Stances shows one toward the other, from conflict to cooperation.',
  ],
  [
    'export',
    'Take it with you',
    'Pictures, tables, and a link that opens exactly this view. Press ? for keys at any time.',
  ],
];

const SEEN = 'newsgraph.tour';

/** Whether this browser has seen the tour; where nothing can be remembered, it counts as seen. */
export function tourIsNew(): boolean {
  try {
    return localStorage.getItem(SEEN) === null;
  } catch {
    return false;
  }
}

/** Escape ends it, and so does whoever goes to work with the search; gives what takes the listening back. */
function endedByUse(end: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest('.search') !== null) end();
  };
  addEventListener('keydown', onKey, true);
  addEventListener('focusin', onFocus);
  return () => {
    removeEventListener('keydown', onKey, true);
    removeEventListener('focusin', onFocus);
  };
}

export function Tour({ close }: { close(): void }) {
  const [step, setStep] = useState(0);
  const [at, title, words] = STEPS[step]!;
  useLayoutEffect(() => {
    const element = document.querySelector(`[data-tour="${at}"]`);
    element?.classList.add('toured');
    return () => element?.classList.remove('toured');
  }, [at]);
  useLayoutEffect(() => endedByUse(end), []);
  const end = () => {
    try {
      localStorage.setItem(SEEN, 'seen');
    } catch {
      // It will be shown again.
    }
    close();
  };
  const last = step === STEPS.length - 1;
  return (
    <div class={`tour at-${at}`} role="dialog" aria-label={`Tour, step ${step + 1} of ${STEPS.length}`}>
      <h2>{title}</h2>
      <p>{words}</p>
      <div class="actions">
        <button type="button" class="link" onClick={end}>
          Skip
        </button>
        <span class="count">
          {step + 1} of {STEPS.length}
        </span>
        <button type="button" class="small primary" onClick={() => (last ? end() : setStep(step + 1))}>
          {last ? 'Done' : 'Next'}
        </button>
      </div>
    </div>
  );
}

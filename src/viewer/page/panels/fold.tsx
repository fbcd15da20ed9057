import { type Panel, type ViewState, withPanel } from '../../state/view-state';

interface FoldProps {
  readonly panel: Panel;
  /** What a click does, for the tooltip and for who hears the page. */
  readonly words: string;
  readonly mark: string;
  readonly state: ViewState;
  go(next: ViewState): void;
}

/** Folds a part of the page; `Unfold` of the page brings it back. */
export function Fold({ panel, words, mark, state, go }: FoldProps) {
  return (
    <button
      type="button"
      class="fold"
      aria-expanded="true"
      title={words}
      onClick={() => go(withPanel(state, panel, false))}
    >
      <span aria-hidden="true">{mark}</span>
      <span class="unseen">{words}</span>
    </button>
  );
}

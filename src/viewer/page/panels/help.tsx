import { useLayoutEffect, useRef } from 'preact/hooks';
import { STANCE_WORDS, STANCES } from '../../state/stance';
import { AreaMark, StanceMark, TypeMark } from './marks';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search entities, relations and quotes'],
  ['Tab', 'to the picture; then arrows go to the nearest neighbor'],
  ['Enter', 'open what is marked'],
  ['Esc', 'close, go back to the overview, then leave the picture'],
  ['T', 'table or picture'],
  ['+ −', 'nearer, farther; 0 fits everything'],
  ['Ctrl Z', 'undo; Ctrl Shift Z or Ctrl Y redo'],
  ['← →', 'on the timeline: move the days; with Shift widen them; Space plays'],
  ['?', 'this page'],
];

/** Keys, and how to read the picture. */
export function Help({ close, tour }: { close(): void; tour(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">How to read this</h2>
      <p>
        Every node is someone or something the articles name; every line is what they are said to do. A line is as wide
        as the number of independent voices behind it; the number on it counts claims. Its pattern says how they are
        made:
      </p>
      <ul class="grammar">
        {STANCES.map((stance) => (
          <li key={stance}>
            <StanceMark stance={stance} /> <b>{STANCE_WORDS[stance].name}</b>: {STANCE_WORDS[stance].means}
          </li>
        ))}
        <li>
          <AreaMark /> An area holds who belongs together: a community, which many claims join to each other and few to
          others. A click on its words shows it alone.
        </li>
        <li>
          <TypeMark type="person" /> <TypeMark type="place" /> <TypeMark type="organization" /> Shapes tell what a node
          is, with color or without; the legend names them, and a click on it hides them.
        </li>
      </ul>
      <p>
        Choose a node or a line to read each claim in the sentence that makes it, and on whose word. The program records
        what texts say, not what is true.
      </p>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="small" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            dialog.current?.close();
            tour();
          }}
        >
          Take the tour
        </button>
      </div>
    </dialog>
  );
}

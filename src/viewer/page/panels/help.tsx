import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search entities, relations and quotes'],
  ['Tab', 'to the picture; then arrows go to the nearest neighbor'],
  ['Enter', 'open what is marked'],
  ['Esc', 'close, or go back to the overview'],
  ['+ −', 'nearer, farther; 0 fits everything'],
  ['?', 'this page'],
];

/** Keys, and how to read the picture. */
export function Help({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">How to read this</h2>
      <p>
        Every node is someone or something the articles name; every line is what they are said to do. A line’s width is
        the number of claims behind it, its pattern how they are made: solid where they are stated, dashed where denied,
        dotted where possible or conditional, double where sources contradict each other.
      </p>
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
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

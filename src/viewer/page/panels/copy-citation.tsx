import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../clipboard';

/** Copies these words; where the browser refuses, they are shown selected, to be copied by hand. */
export function CopyCitation({ words }: { readonly words: string }) {
  const [how, setHow] = useState<'not yet' | 'copied' | 'refused'>('not yet');
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: who reads that it is selected finds it so.
  useLayoutEffect(() => {
    if (how === 'refused') field.current?.select();
  }, [how]);
  const copy = () =>
    copyText(words).then(
      () => setHow('copied'),
      () => setHow('refused'),
    );
  return (
    <>
      <button type="button" class="link" onClick={() => void copy()}>
        {how === 'copied' ? 'Copied' : 'Copy citation'}
      </button>
      {how === 'refused' && (
        <label class="by-hand">
          <span role="alert">This browser keeps the clipboard closed. The citation is selected: press Ctrl C.</span>
          <textarea ref={field} readOnly rows={4} value={words} />
        </label>
      )}
    </>
  );
}

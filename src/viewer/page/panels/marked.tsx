import { excerpt, matched } from '../../state/matched';
import { plain } from '../../state/plain';

interface Props {
  readonly text: string;
  readonly query: string;
  /** How many characters may stand before the first hit; whatever there are, where it is left out. */
  readonly before?: number;
}

/** A text with what was looked for marked in it. */
export function Marked({ text, query, before = Infinity }: Props) {
  return (
    <bdi>
      {excerpt(matched(text, query), before).map((part, at) =>
        part.hit ? <mark key={at}>{plain(part.text)}</mark> : plain(part.text),
      )}
    </bdi>
  );
}

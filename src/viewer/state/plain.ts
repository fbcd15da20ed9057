/* Names as they are shown: characters that steer the reader's eye rather than spell a word are made visible. */

const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Every control, invisible or direction-changing character as its code point in angle brackets: `Ann⟨202E⟩`. */
export function plain(text: string): string {
  return text.replace(STEERING, (character) =>
    character === '\n' || character === '\t' || character === '\r' || character === '\u200d'
      ? character === '\u200d'
        ? character
        : ' '
      : `⟨${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** At most `length` code points, the rest as an ellipsis. */
export function shortened(text: string, length: number): string {
  const points = [...text];
  return points.length <= length
    ? text
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** The address if it leads to a page, else null: never `javascript:` or `data:`. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

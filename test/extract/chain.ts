import { read } from './reader';

/** `teller cue`, outermost first, with `!` before a cue that is denied or open and `~` before one that is no fact. */
export function chainOf(text: string, words: string): string | undefined {
  const claim = read(text).claims.find((each) => each.predicate.text === words);
  return claim?.attribution
    .slice(1)
    .map(({ by, cue, polarity, modality }) => {
      const marks = `${polarity === 'affirmed' ? '' : '!'}${modality === 'actual' ? '' : '~'}`;
      return `${by.text} ${marks}${cue?.text ?? ''}`;
    })
    .join(' > ');
}

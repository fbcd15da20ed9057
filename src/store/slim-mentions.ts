import type { Mention, Span } from '../model';

/*
 * Mentions are what a build holds of all its articles. As they come from JSON each has its own copy of every word, id and span, in objects
 * with room to grow; here equal ones of an article are one, in objects that are no larger than what they say.
 */

/** The same mentions. */
export function slimMentions(mentions: readonly Mention[]): readonly Mention[] {
  const words = new Map<string, string>();
  const one = <Word extends string>(word: Word): Word => {
    const known = words.get(word);
    if (known !== undefined) return known as Word;
    words.set(word, word);
    return word;
  };
  const oneOrNull = <Word extends string>(word: Word | null) => (word === null ? null : one(word));
  return mentions.map((mention): AllParts => {
    const { start, end, sentence, form, type, unnamed, refers, title, owner } = mention;
    const head = slim(mention.head);
    return {
      id: one(mention.id),
      start,
      end,
      text: one(mention.text),
      sentence,
      full: mention.full === undefined || !isSame(mention.full, head) ? slimOrNone(mention.full) : head,
      head,
      form,
      type,
      refers: oneOrNull(refers),
      unnamed,
      key: one(mention.key),
      title: oneOrNull(title),
      owner: oneOrNull(owner),
    };
  });
}

/** Every part by name, so that a part that mentions get some day is not forgotten here. */
type AllParts = { readonly [Name in keyof Required<Mention>]: Mention[Name] };

const isSame = (left: Span, right: Span) => left.start === right.start && left.end === right.end;
const slim = ({ start, end }: Span): Span => ({ start, end });
const slimOrNone = (span: Span | undefined) => (span === undefined ? undefined : slim(span));

import type { Mention, Span } from '../model';

/*
 * Mentions are what a build holds of all its articles. As they come from JSON each has its own copy of every word, id and span, in objects
 * with room to grow; here equal ones of an article are one, in objects that are no larger than what they say.
 */

/** The same mentions. Equal words of those that are given the same `words` are one text too. */
export function slimMentions(mentions: readonly Mention[], words: Map<string, string> = new Map()): readonly Mention[] {
  // Ids are those of one article.
  const ids = new Map<string, string>();
  return mentions.map((mention): AllParts => {
    const { start, end, sentence, form, type, unnamed, refers, title, owner } = mention;
    const head = slim(mention.head);
    return {
      id: one(mention.id, ids),
      start,
      end,
      text: one(mention.text, words),
      sentence,
      full: mention.full === undefined || !isSame(mention.full, head) ? slimOrNone(mention.full) : head,
      head,
      form,
      type,
      refers: refers && one(refers, ids),
      unnamed,
      key: one(mention.key, words),
      title: title && one(title, words),
      owner: owner && one(owner, ids),
    };
  });
}

function one<Word extends string>(word: Word, known: Map<string, string>): Word {
  const same = known.get(word);
  if (same !== undefined) return same as Word;
  known.set(word, word);
  return word;
}

/** Every part by name, so that a part that mentions get some day is not forgotten here. */
type AllParts = { readonly [Name in keyof Required<Mention>]: Mention[Name] };

const isSame = (left: Span, right: Span) => left.start === right.start && left.end === right.end;
const slim = ({ start, end }: Span): Span => ({ start, end });
const slimOrNone = (span: Span | undefined) => (span === undefined ? undefined : slim(span));

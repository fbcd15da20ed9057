import type { MentionId } from '../model';
import { articlePart } from '../text/article-part';
import { mentionNumber } from '../text/packed-mentions';
import { virtualList } from '../text/virtual-list';

/** From how many ids on they are held as numbers. */
const MANY = 1_000;

/** The same ids, held as numbers where they are many of one article: a very long one speaks of one name tens of thousands of times. */
export function idList(ids: readonly MentionId[]): readonly MentionId[] {
  const [first] = ids;
  if (first === undefined || ids.length < MANY) return ids;
  const article = articlePart(first);
  const numbers = Int32Array.from(ids, mentionNumber);
  const idAt = (at: number) => `${article}#m${numbers[at]}` as MentionId;
  return ids.every((id, at) => id === idAt(at)) ? virtualList(ids.length, idAt) : ids;
}

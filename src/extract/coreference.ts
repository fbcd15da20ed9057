import type { Article, Mention } from '../model';
import type { Draft } from './mentions-draft';
import type { NamedTree } from './mentions-tree';

export function linkMentions(
  _article: Article,
  _trees: readonly NamedTree[],
  _drafts: readonly Draft[],
  mentions: readonly Mention[],
): readonly Mention[] {
  return mentions;
}

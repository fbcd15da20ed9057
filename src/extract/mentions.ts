import type { Analysis, Article, Mention, MentionId, Sentence } from '../model';
import { linkMentions } from './coreference';
import { type Draft, draftFinder, draftsOf } from './mentions-draft';
import { completeNames } from './mentions-names';
import { type NamedTree, namedTree } from './mentions-tree';
import { settleBodiesInCapitals, settleReadAgain } from './types-again';
import { settleNameTypes } from './types-agreement';
import { settleNounsOfEither } from './types-either';

/** All mentions of one article, in text order, found by the token that heads them. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  /** The mention headed by this token; for a name, any token of the name that heads it. */
  at(sentence: number, token: number): Mention | null;
  get(id: MentionId): Mention | null;
  /** The first mention that starts at this offset of the text, or null. */
  startingAt(offset: number): Mention | null;
  /** Index, in its sentence, of the token the mention hangs on the tree by. */
  headToken(id: MentionId): number;
  /** True of a mention whose type serves to tie it and to read claims, and is not to be told: too little speaks for it. */
  isUnsure(id: MentionId): boolean;
}

/** Every noun phrase of a text, by its repaired sentences, before anything is tied. */
export function findDrafts(
  text: string,
  sentences: readonly Sentence[],
): { readonly trees: readonly NamedTree[]; readonly drafts: readonly Draft[] } {
  const trees = completeNames(sentences).map(namedTree);
  const drafts = trees.flatMap((tree) => draftsOf(tree, text));
  settleNameTypes(trees, drafts);
  settleReadAgain(trees, drafts);
  settleBodiesInCapitals(trees, drafts);
  settleNounsOfEither(trees, drafts);
  return { trees, drafts };
}

/** Every noun phrase of the article with its type, its owner and the mention it goes back to. */
export function findMentions(article: Article, analysis: Analysis): MentionIndex {
  const { trees, drafts } = findDrafts(article.text, analysis.sentences);
  const ids = new Map(drafts.map((draft, n) => [draft, `${article.id}#m${n}` as MentionId]));
  const mentions = drafts.map(
    (draft): Mention => ({
      id: ids.get(draft)!,
      start: draft.start,
      end: draft.end,
      text: article.text.slice(draft.start, draft.end),
      sentence: draft.sentence,
      full: {
        start: trees[draft.sentence].tokens[draft.full[0]].start,
        end: trees[draft.sentence].tokens[draft.full[1]].end,
      },
      head: draft.headSpan,
      form: draft.form,
      type: draft.type,
      refers: null,
      unnamed: draft.unnamed,
      key: draft.key,
      title: draft.title,
      owner: draft.owner === null ? null : ids.get(draft.owner)!,
    }),
  );
  const draftAt = draftFinder(drafts);
  const linked = linkMentions(article, trees, drafts, mentions);
  const unsure = new Set(drafts.filter((draft) => draft.unsure).map((draft) => ids.get(draft)!));
  const byStart = new Map(linked.toReversed().map((mention) => [mention.start, mention]));
  const byId = new Map(linked.map((mention) => [mention.id, mention]));
  const heads = new Map(drafts.map((draft) => [ids.get(draft)!, draft.hangsBy]));
  return {
    mentions: linked,
    at: (sentence, token) => linked[draftAt(sentence, token)] ?? null,
    get: (id) => byId.get(id) ?? null,
    startingAt: (offset) => byStart.get(offset) ?? null,
    headToken: (id) => heads.get(id) ?? 0,
    isUnsure: (id) => unsure.has(id),
  };
}

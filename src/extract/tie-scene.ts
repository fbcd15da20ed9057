import type { Article, Mention, MentionId, Quote, Span } from '../model';
import type { MentionIndex } from './mentions';
import { childrenBy, type NamedTree } from './mentions-tree';

/** What the wording of a phrase says of two of its mentions, without a verb. */
export interface Tie {
  readonly form: 'role' | 'part' | 'place';
  /** Index of the sentence. */
  readonly sentence: number;
  readonly subject: MentionId;
  /** null where what somebody is joins nobody: then `words` say it. */
  readonly object: MentionId | null;
  readonly words?: Quote;
  readonly relation: 'HAS_ROLE' | 'PART_OF' | 'LOCATED_IN';
  readonly label: string;
  readonly lemma: string;
  /** The words that show it: the title, the preposition, or the owner itself where nothing stands between. */
  readonly predicate: readonly Span[];
  /** The role as written ("defense minister"); null for parts and places. */
  readonly title: string | null;
}

/** Everything one rule needs to look at. */
export interface Scene {
  readonly article: Article;
  readonly tree: NamedTree;
  readonly index: MentionIndex;
}

/** The mention an apposition stands beside, whichever of the two the tree made the head. */
export function apposedTo(scene: Scene, mention: Mention): Mention | null {
  const head = scene.index.headToken(mention.id);
  const { relation, head: above } = scene.tree.tokens[head];
  if (relation === 'appos' && above >= 0) {
    const beside = scene.index.at(mention.sentence, above);
    return beside?.form === 'name' ? beside : (nameBeside(scene, mention, above) ?? beside);
  }
  const [below] = childrenBy(scene.tree, head, 'appos');
  return below === undefined ? nameBehind(scene, mention) : scene.index.at(mention.sentence, below);
}

/** "his sister Nora, a nurse": both are beside the sister, and the name stands before what she is. */
function nameBeside({ tree, index }: Scene, { sentence, start }: Mention, noun: number): Mention | null {
  return (
    childrenBy(tree, noun, 'appos')
      .map((at) => index.at(sentence, at))
      .find((each) => each?.form === 'name' && each.start < start) ?? null
  );
}

/** "the head of the bank, Ana Reyes": the name behind the comma, wherever the tree hung it. */
function nameBehind({ article, index }: Scene, { sentence, end }: Mention): Mention | null {
  if (article.text.slice(end, end + 2) !== ', ') return null;
  const behind = index.startingAt(end + 2);
  return behind?.sentence === sentence ? behind : null;
}

/** True where both go back to the same mention. */
export function isSame(one: Mention, other: Mention): boolean {
  return (one.refers ?? one.id) === (other.refers ?? other.id);
}

/** "a regional manager who has since died", "a director who has since left": what somebody was, and is no more. */
export function hasSinceLeft(tree: NamedTree, head: number): boolean {
  return childrenBy(tree, head, 'acl:relcl', 'acl').some((verb) => {
    const isSince = childrenBy(tree, verb, 'advmod').some((at) => /^since$/i.test(tree.tokens[at].text));
    return isSince && LEAVING.has(tree.tokens[verb].lemma.toLowerCase());
  });
}

const LEAVING = new Set(
  'die leave retire resign quit depart go dismiss fire sack remove suspend replace oust drop defect'.split(' '),
);

/** The noun that heads a phrase, as dictionaries have it. */
export const nounOf = ({ tree, index }: Scene, mention: Mention): string =>
  tree.tokens[index.headToken(mention.id)].lemma.toLowerCase();

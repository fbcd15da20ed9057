import { isPostOfBody } from '../data/posts-of-bodies';
import { SPEECH_VERBS } from '../data/speech';
import type { Mention } from '../model';
import type { MentionIndex } from './mentions';
import type { NamedTree } from './mentions-tree';
import type { Scene, Tie } from './tie-scene';
import { dependents } from './tree';
import { typeOfLemma } from './types';

/**
 * "Corvel Mining lost money. Managing director Ida Holm said": a post that only a body has and that is told without one is held at
 * the body that the sentence before was about, where it tells of no other.
 */
export function postTies({ article, tree, index }: Scene, mention: Mention, before: NamedTree | undefined): Tie[] {
  const { title, type, owner, form, sentence } = mention;
  if (form !== 'name' || type !== 'person' || title === null || owner !== null || before === undefined) return [];
  const said = title.toLowerCase();
  if (!isPostOfBody(said) || !isSubject(tree, index.headToken(mention.id))) return [];
  const start = article.text.indexOf(title, mention.start);
  const body = start < 0 || start >= mention.end ? null : bodyToldOf(index, before, sentence - 1);
  if (body === null || tellsOfOther(index, mention, body)) return [];
  const words = title
    .split(' ')
    .map((word) => (word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ');
  return [
    {
      form: 'role',
      sentence,
      subject: mention.id,
      object: body.id,
      relation: 'HAS_ROLE',
      label: `is ${words} of`,
      lemma: 'be',
      predicate: [{ start, end: start + title.length }],
      title: words,
    },
  ];
}

/** Who does what the sentence says, or tells it. */
function isSubject(tree: NamedTree, word: number): boolean {
  return subjectsOf(tree).includes(word);
}

function subjectsOf(tree: NamedTree): number[] {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const telling = dependents(tree, root, 'parataxis').filter((at) => SPEECH_VERBS.has(tree.tokens[at].lemma));
  return [root, ...telling].flatMap((verb) => dependents(tree, verb, 'nsubj'));
}

/** The body that is the subject of a sentence, by its name or else its first noun; null for anything else. */
function bodyToldOf(index: MentionIndex, tree: NamedTree, sentence: number): Mention | null {
  const subjects = subjectsOf(tree);
  const subject = subjects.length === 1 ? index.at(sentence, subjects[0]) : null;
  if (subject === null) return null;
  const root = rootOf(index, subject);
  const body = subject.form === 'name' ? subject : root;
  // "A gang calling itself Black Heron": people have no managing director.
  if (
    [subject, root].some(
      ({ form, key }) => form === 'noun' && typeOfLemma(key.slice(key.lastIndexOf(' ') + 1)) === 'group',
    )
  )
    return null;
  return root.type === 'organization' && body.form !== 'pronoun' ? body : null;
}

/** Whether another body is told of in the sentence before, or in this one before the name. */
function tellsOfOther(index: MentionIndex, { sentence, start }: Mention, body: Mention): boolean {
  return index.mentions.some(
    (other) =>
      (other.sentence === sentence - 1 || (other.sentence === sentence && other.start < start)) &&
      rootOf(index, other).type === 'organization' &&
      rootOf(index, other) !== rootOf(index, body) &&
      !isSeveral(other),
  );
}

/** "The distributors" have no one post. */
const isSeveral = ({ form, text }: Mention): boolean => form === 'noun' && /s$/.test(text);

function rootOf(index: MentionIndex, mention: Mention): Mention {
  return mention.refers === null ? mention : (index.get(mention.refers) ?? mention);
}

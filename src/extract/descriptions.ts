import type { NounSense } from '../data/nouns';
import type { Mention, Span } from '../model';
import { isHonorific, isTitleOfPerson, titleSense } from './mentions-titles';
import { caseOf, childrenBy } from './mentions-tree';
import { apposedTo, hasSinceLeft, isSame, type Scene, type Tie } from './tie-scene';
import { subtree } from './tree';
import { typeOfLemma } from './types';

/** Senses of nouns that say what somebody is by a post or a trade; "Mr" and "Dame" say nothing of the kind. */
const POSTS: ReadonlySet<NounSense> = new Set<NounSense>(['office', 'occupation', 'source', 'member']);

interface DescriptionRule {
  readonly rule: string;
  readonly example: string;
  /** "subject is object" for each description found in the example. */
  readonly says: readonly string[];
  /** Words that tell what the mention is, with the name it is told of. */
  readonly find: (scene: Scene, mention: Mention) => { readonly name: Mention; readonly words: Span } | null;
}

/** Who or what somebody is, told beside the name and without a body that it belongs to. Each example is a test. */
export const DESCRIPTIONS: readonly DescriptionRule[] = [
  {
    rule: 'title before a name',
    example: 'Defense Minister Ida Holm resigned on Monday.',
    says: ['Defense Minister Ida Holm is Defense Minister'],
    find: ({ article }, mention) => {
      const { form, type, title } = mention;
      if (form !== 'name' || title === null || !isPost(title)) return null;
      if (type !== 'person' && (type !== 'organization' || isTitleOfPerson(title))) return null;
      const start = article.text.indexOf(title, mention.start);
      const words = { start, end: start + title.length };
      return start < 0 || words.end > mention.end ? null : { name: mention, words };
    },
  },
  {
    rule: 'noun before a name',
    example: 'Board member Ida Holm and guest conductor Carlos Ruiz resigned.',
    says: ['Board member Ida Holm is Board member', 'Carlos Ruiz is guest conductor'],
    find: ({ tree, index }, mention) => {
      if (mention.form !== 'name' || mention.title !== null || !/^(?:person|organization)$/.test(mention.type ?? ''))
        return null;
      const noun = childrenBy(tree, index.headToken(mention.id), 'nmod:desc').at(-1);
      if (noun === undefined || tree.tokens[noun].xpos !== 'NN' || isHonorific(tree.tokens[noun].text)) return null;
      // "the elder Holm" is told from another Holm, and holds no post
      if (/^elder$/i.test(tree.tokens[noun].text)) return null;
      if ((typeOfLemma(tree.tokens[noun].lemma) ?? 'person') !== mention.type) return null;
      // "the left-wing Bloco"
      if (tree.tokens[noun - 1]?.text === '-' || childrenBy(tree, noun, 'nmod:poss').length > 0) return null;
      const [first] = subtree(tree, noun);
      const words = { start: tree.tokens[first].start, end: tree.tokens[noun].end };
      return words.start < mention.start ? null : { name: mention, words };
    },
  },
  {
    rule: 'noun beside a name',
    example: 'KazMetall, a state-owned mining company, paid the fine, and Anjali Deshmukh, a professor of law, smiled.',
    says: ['KazMetall is a state-owned mining company', 'Anjali Deshmukh is a professor of law'],
    find: (scene, mention) => {
      if (mention.form !== 'noun' || mention.type === null || /^(?:one|another|neither) of /i.test(mention.text))
        return null;
      const name = apposedTo(scene, mention);
      if (name === null || name.form !== 'name' || name.type !== mention.type || !isSame(mention, name)) return null;
      if (hasSinceLeft(scene.tree, scene.index.headToken(mention.id))) return null;
      return { name, words: withThen(scene, withPhrases(scene, mention, name)) };
    },
  },
  {
    rule: 'capitalized post beside a name',
    example: 'The Police Conduct Commissioner, Alasdair Munro, said that the file was lost.',
    says: ['Alasdair Munro is The Police Conduct Commissioner'],
    find: (scene, mention) => {
      if (mention.form !== 'name' || !/^the /i.test(mention.text) || !isPost(mention.text)) return null;
      const name = apposedTo(scene, mention);
      if (name === null || name.form !== 'name' || name.type !== 'person' || /^the /i.test(name.text)) return null;
      return { name, words: mention };
    },
  },
];

/** "Leo Marsh, then head of sales at Dorn": the "then" says that he is not now. */
function withThen({ article, tree }: Scene, words: Span): Span {
  const then = tree.tokens.find(({ start, end }) => start < words.start && end === words.start - 1);
  return then && /^then$/i.test(then.text) && article.text[then.end] === ' ' ? { ...words, start: then.start } : words;
}

/** "the maker of the app Glint", "the largest lender in Norway": with the phrases that follow, up to a comma or a clause. */
function withPhrases({ tree, index }: Scene, mention: Mention, name: Mention): Span {
  const head = index.headToken(mention.id);
  const isOutside = (at: number) =>
    /^(?:acl|conj|parataxis|advcl)/.test(tree.tokens[at].relation) || /^[^\w-]+$/.test(tree.tokens[at].text);
  const words = childrenBy(tree, head, 'nmod')
    .filter((child) => child > head && tells(caseOf(tree, child)))
    .flatMap((child) => subtree(tree, child, isOutside))
    .sort((a, b) => a - b);
  let { end } = mention;
  for (const at of words)
    if (tree.tokens[at].start >= end && tree.tokens[at].start <= end + 1) end = tree.tokens[at].end;
  return name.end <= mention.start || end <= name.start ? { start: mention.start, end } : mention;
}

/** "of", "in", "for": but "the biggest customer according to Hull" is not called so. */
function tells(preposition: string | null): boolean {
  return preposition !== null && !preposition.startsWith('according');
}

/** The last word names a post: "Defense Minister", "secretary general". */
function isPost(words: string): boolean {
  const sense = titleSense(words);
  return sense !== null && POSTS.has(sense);
}

/** Descriptions of one mention, as ties whose object is words and no mention: they join nobody to anybody. */
export function descriptionTies(scene: Scene, mention: Mention): Tie[] {
  return DESCRIPTIONS.flatMap(({ find }) => {
    const found = find(scene, mention);
    if (found === null) return [];
    const { name, words } = found;
    const text = scene.article.text.slice(words.start, words.end);
    return [
      {
        form: 'role' as const,
        sentence: mention.sentence,
        subject: name.id,
        object: null,
        words: { start: words.start, end: words.end, text },
        relation: 'HAS_ROLE' as const,
        label: 'is',
        lemma: 'be',
        predicate: [{ start: words.start, end: words.end }],
        title: text,
      },
    ];
  });
}

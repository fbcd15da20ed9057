import type { Argument, Article, ArticleId, Claim, EntityType, Mention, MentionId, Reading } from '../../src/model';
import { nameKey } from '../../src/resolve/spelling';

/*
 * Small readings by hand. A phrase is written `type: [title] words`; `type*:` makes it a noun, and names inside a noun
 * stand in braces: `policy*: limited operation in {Arden}`, `organization*: {Peru}'s navy`.
 */

export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

interface Placed {
  readonly mentions: Mention[];
  readonly text: string;
}

const NO_ARTICLE = { outlet: null, title: null, byline: null, published: null, url: null, file: null };

/** An article that mentions these phrases, one a sentence; each noun is the subject of a claim. */
export function articleOf(id: string, phrases: readonly string[]): ReadArticle {
  let text = '';
  const mentions: Mention[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (const phrase of phrases) {
    const start = text.length;
    const placed = place(phrase, text, mentions.length, id);
    mentions.push(...placed.mentions.map((mention) => ({ ...mention, sentence: sentences.length })));
    text = `${placed.text} was there.\n`;
    sentences.push({ start, end: text.length - 1 });
  }
  const claims = mentions.filter(({ form }) => form === 'noun').map((mention, at) => claimAbout(id, at, mention));
  const article: Article = { ...NO_ARTICLE, id: id as ArticleId, text };
  return { article, reading: { article: article.id, sentences, mentions, claims, notices: [] } };
}

function place(phrase: string, before: string, count: number, id: string): Placed {
  const [, type, star, title, words] = /^(\w+)(\*?): (?:\[([^\]]+)\] )?(.+)$/.exec(phrase)!;
  const start = before.length + (title === undefined ? 0 : title.length + 1);
  const plain = words.replace(/[{}]/g, '');
  const text = `${before}${title === undefined ? '' : `${title} `}${plain}`;
  const end = start + plain.replace(/ \([A-Z]+\)$/, '').length;
  const number = (at: number) => `${id}#m${count + at}` as MentionId;
  const noun = star === '*';
  const inner = noun ? innerNames(words, start, text) : [];
  const owner = inner.length > 0 && words.startsWith('{') ? number(1) : null;
  const mention: Mention = {
    id: number(0),
    start: noun ? start : start - (title === undefined ? 0 : title.length + 1),
    end,
    text: text.slice(noun || title === undefined ? start : start - title.length - 1, end),
    sentence: 0,
    head: { start, end },
    form: noun ? 'noun' : 'name',
    type: type === 'untyped' ? null : (type as EntityType),
    refers: null,
    unnamed: false,
    key: noun ? nounKey(words) : nameKey(text.slice(start, end)),
    title: title ?? null,
    owner,
  };
  return { mentions: [mention, ...inner.map((one, at) => ({ ...one, id: number(at + 1) }))], text };
}

/** As extract writes it: lower case, without determiners and possessors. */
function nounKey(words: string): string {
  return words
    .replace(/^\{[^}]+\}['’]s? /, '')
    .replace(/[{}]/g, '')
    .replace(/^(?:the|an?|its|their|this) /i, '')
    .toLowerCase();
}

function innerNames(words: string, start: number, text: string): Mention[] {
  const found: Mention[] = [];
  let braces = 0;
  for (const match of words.matchAll(/\{([^}]+)\}/g)) {
    const from = start + match.index - braces;
    const end = from + match[1].length;
    braces += 2;
    const [span, key] = [{ start: from, end }, nameKey(match[1])];
    const rest = {
      sentence: 0,
      form: 'name',
      type: 'place',
      refers: null,
      unnamed: false,
      title: null,
      owner: null,
    } as const;
    found.push({ id: '' as MentionId, ...span, text: text.slice(from, end), head: span, key, ...rest });
  }
  return found;
}

export function argumentOf(
  mention: Mention,
  relation: string | null = null,
  preposition: string | null = null,
): Argument {
  const { start, end, text, id } = mention;
  const core = { start, end, text };
  return { role: 'agent', preposition, start, end, text, core, mention: id, claim: null, relation };
}

function claimAbout(id: string, at: number, mention: Mention): Claim {
  return { ...BARE_CLAIM, id: `${id}#c${at}` as Claim['id'], sentence: mention.sentence, subject: argumentOf(mention) };
}

export const BARE_CLAIM: Omit<Claim, 'id'> = {
  sentence: 0,
  form: 'clause',
  status: 'asserted',
  relation: 'WAS_THERE',
  label: 'was there',
  predicate: { spans: [], text: 'was there', lemma: 'be there' },
  subject: null,
  object: null,
  arguments: [],
  polarity: 'affirmed',
  modality: { kind: 'actual', cue: null },
  attribution: [],
  conditions: [],
  time: null,
  category: null,
  evidence: [],
  confidence: 0.9,
};

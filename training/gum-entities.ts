/** Reads the entity and coreference annotation of GUM (`Entity=` in the tenth column; https://gucorpling.org/gum/). */
import type { Name, NameType, Sentence } from '../src/model';
import { type ConlluDocument, toSentences } from './conllu';

/** One annotated mention; `first` and `last` are token indexes of its sentence, both inclusive. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Same id, same thing. */
  readonly entity: string;
  /** person, place, organization, object, event, time, substance, animal, plant, abstract. */
  readonly type: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** With names where a mention is headed by a proper noun. */
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly GoldMention[];
}

export function readEntities(document: ConlluDocument): GoldDocument {
  const { text, sentences } = toSentences(document);
  const mentions = goldMentions(document);
  const bySentence: GoldMention[][] = sentences.map(() => []);
  for (const mention of mentions) bySentence[mention.sentence].push(mention);
  return {
    id: document.id,
    text,
    mentions,
    sentences: sentences.map((sentence, n) => ({ ...sentence, names: namesOf(sentence, bySentence[n]) })),
  };
}

function goldMentions(document: ConlluDocument): GoldMention[] {
  const found: GoldMention[] = [];
  document.sentences.forEach((sentence, number) => {
    const open: GoldMention[] = [];
    sentence.tokens.forEach((token, index) => {
      const annotation = /(?:^|\|)Entity=([^|]+)/.exec(token.misc)?.[1] ?? '';
      for (const [whole, started, ended] of annotation.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
        if (started !== undefined) {
          const [entity, type] = started.split('-');
          open.push({ sentence: number, first: index, last: index, entity, type });
          continue;
        }
        const at =
          ended === '' ? open.length - 1 : open.findLastIndex((mention) => mention.entity === ended.split('-')[0]);
        if (whole !== '' && at >= 0) found.push({ ...open.splice(at, 1)[0], last: index });
      }
    });
  });
  return found;
}

const NAME_TYPES: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'event', 'object']);

/** Stand-ins for what a name recognizer would find: the proper nouns around the head of a mention. */
function namesOf(sentence: Sentence, mentions: readonly GoldMention[]): Name[] {
  const taken = new Set<number>();
  const names: Name[] = [];
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const head = headToken(sentence, mention.first, mention.last);
    if (head < 0 || sentence.tokens[head].upos !== 'PROPN') continue;
    const [first, last] = properRun(sentence, head, mention);
    if (Array.from({ length: last - first + 1 }, (_, n) => first + n).some((at) => taken.has(at))) continue;
    for (let at = first; at <= last; at++) taken.add(at);
    const type: NameType = NAME_TYPES.has(mention.type) ? (mention.type as NameType) : 'other';
    names.push({ first, last, type, start: sentence.tokens[first].start, end: sentence.tokens[last].end });
  }
  return names.sort((a, b) => a.first - b.first);
}

export function headToken(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head, upos } = sentence.tokens[at];
    if ((head < first || head > last) && upos !== 'PUNCT') return at;
  }
  return -1;
}

function properRun(sentence: Sentence, head: number, mention: GoldMention): [number, number] {
  const proper = (at: number) => {
    const token = sentence.tokens[at];
    return (token.upos === 'PROPN' || token.xpos.startsWith('NNP')) && token.relation !== 'nmod:desc';
  };
  let first = head;
  let last = head;
  while (first > mention.first && proper(first - 1)) first--;
  while (
    last < mention.last &&
    (proper(last + 1) || (sentence.tokens[last + 1].text === 'of' && last + 2 <= mention.last && proper(last + 2)))
  )
    last++;
  return [first, last];
}

import type { Mention, MentionId, Reading } from '../model';
import { articlePart } from '../text/article-part';
import { mentionNumber, type PackedMentions, packedMentionsOf } from '../text/packed-mentions';

/** Numbers above this are no places in a list. */
const MOST = 10_000_000;

/**
 * Values by mention, in a list for each article: a quarter of what one map of all their ids takes. Ids of another form than the program
 * gives are in a map.
 */
export class MentionMap<Value> {
  private readonly lists = new Map<string, (Value | undefined)[]>();
  private readonly others = new Map<string, Value>();
  /** The article that was asked for last: whoever asks for a mention soon asks for others of its article. */
  private article = '';
  private list: (Value | undefined)[] | undefined;

  get(id: MentionId): Value | undefined {
    const number = numberIn(id);
    return number < 0 ? this.others.get(id) : this.listOf(id)?.[number];
  }

  set(id: MentionId, value: Value): void {
    const number = numberIn(id);
    if (number < 0) {
      this.others.set(id, value);
      return;
    }
    let list = this.listOf(id);
    if (list === undefined) {
      this.lists.set(this.article, (list = []));
      this.list = list;
    }
    list[number] = value;
  }

  private listOf(id: string): (Value | undefined)[] | undefined {
    const end = id.lastIndexOf('#');
    if (end !== this.article.length || !id.startsWith(this.article)) {
      this.article = id.slice(0, end);
      this.list = this.lists.get(this.article);
    }
    return this.list;
  }
}

function numberIn(id: string): number {
  const number = mentionNumber(id);
  return number > MOST ? -1 : number;
}

/** Finds the mentions of these readings by id. Those that are packed are made when they are asked for. */
export function mentionsById(readings: readonly Reading[]): (id: MentionId) => Mention | undefined {
  const packed = new Map<string, PackedMentions>();
  const others = new Map<MentionId, Mention>();
  for (const reading of readings) {
    const rows = packedMentionsOf(reading);
    if (rows !== null) packed.set(reading.article, rows);
    else for (const mention of reading.mentions) others.set(mention.id, mention);
  }
  return (id) => packed.get(articlePart(id))?.at(mentionNumber(id)) ?? others.get(id);
}

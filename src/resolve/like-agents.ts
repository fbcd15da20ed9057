import { groupedBy } from '../text/grouped';
import { wordsOf } from '../text/minhash';
import { tellBoth } from './like-things';
import { daysApart, sentenceText } from './like-words';
import { sets as unionOf } from './union';
import type { Utterance } from './utterances';

/*
 * "The defense department will close Fort Barrow" here is "the department will shutter Fort Barrow" there: two agents without a name, of one
 * noun, who do one thing to what has a name.
 */

/** Agents of one noun that are compared; keeps the work linear. */
const MOST = 16;
/** Days between two articles that tell of one deed. */
const MOST_DAYS = 7;

interface Agent {
  readonly at: number;
  readonly key: string;
  readonly more: readonly string[];
  readonly utterances: readonly Utterance[];
}

/** Keys of deeds whose agents are one, in groups; `keys` have class, target and the noun of the agent in common. */
export function sameLikeAgents(keys: readonly string[], groups: ReadonlyMap<string, readonly Utterance[]>): string[][] {
  const agents = keys.map((key, at): Agent => {
    const [agent] = JSON.parse(key) as [string];
    return { at, key, more: agent.slice(2).split(' ').slice(0, -1), utterances: groups.get(key)! };
  });
  const union = unionOf(keys.length);
  const some = agents.slice(0, MOST);
  for (const less of some) {
    const wider = some.filter((more) => more !== less && isWider(more, less));
    // "The department" is neither the one nor the other where two are told of.
    if (wider.length > 0 && wider.every(({ more }) => more.join(' ') === wider[0]!.more.join(' ')))
      union.join(less.at, wider[0]!.at);
  }
  const found = [...groupedBy(agents, ({ at }) => union.find(at)).values()].filter(({ length }) => length > 1);
  return found.map((one) => one.map(({ key }) => key));
}

/** All that is said of the one is said of the other, and more; who tells of both in one article tells of two. */
function isWider(more: Agent, less: Agent): boolean {
  if (more.more.length <= less.more.length || tellBoth(more.utterances, less.utterances)) return false;
  if (!less.more.every((word) => more.more.includes(word))) return false;
  const further = more.more.filter((word) => !less.more.includes(word));
  return more.utterances.some((one) =>
    less.utterances.some((other) => areNear(one, other) && (isDefinite(other) || saysToo(other, further))),
  );
}

function areNear(one: Utterance, other: Utterance): boolean {
  return daysApart(one.article, other.article) <= MOST_DAYS;
}

/** "The department": one that readers are taken to know. */
function isDefinite({ claim: { subject } }: Utterance): boolean {
  return subject !== null && /^the /i.test(subject.core.text);
}

/** "Fans of Kofori Stars", beside "Kofori Stars fans". */
function saysToo({ article, reading, row }: Utterance, words: readonly string[]): boolean {
  const said = new Set(wordsOf(sentenceText(article.text, reading.sentences[row.sentence])));
  return words.every((word) => said.has(word));
}

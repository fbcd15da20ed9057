import type { Mention } from '../model';
import type { Cluster } from './clusters';
import { type NameSpans, namesInside } from './name-spans';
import type { Work } from './work';

const SETTLEMENTS =
  /\b(?:city|town|village|island|state|province|district|republic|kingdom|port|county|municipality|enclave|territory|suburb|hamlet|canton|emirate|city-state|nation|capital city)$/;

/**
 * The place a phrase ends in, when its name stands beside it: "an operation in the strip's southern city, Arden, that", "the town
 * Arden". After a comma the name must be closed off too, or a new clause may begin with it ("left the city, Arden said").
 */
export function apposedPlace(work: Work, article: number, mention: Mention, spans: NameSpans): Mention | null {
  if (!SETTLEMENTS.test(mention.text.toLowerCase())) return null;
  return placeAfter(work, article, mention, spans) ?? placeBefore(work, article, mention, spans);
}

function placeAfter(work: Work, article: number, mention: Mention, spans: NameSpans): Mention | null {
  const { text } = work.articles[article].article;
  const gap = text.startsWith(', ', mention.end) ? 2 : text[mention.end] === ' ' ? 1 : 0;
  const name = gap === 0 ? undefined : placeAt(work, spans[article].get(mention.end + gap));
  if (name === undefined || (gap === 2 && !/^[,.;)—–]|^ —/.test(text.slice(name.end, name.end + 2)))) return null;
  return name;
}

/** "Arden, the crowded port city": how far back a name is looked for, in code units. */
const LONGEST_NAME = 40;

function placeBefore(work: Work, article: number, mention: Mention, spans: NameSpans): Mention | null {
  const { text } = work.articles[article].article;
  if (
    mention.type !== 'place' ||
    !/^(?:the|an?) /i.test(mention.text) ||
    text.slice(Math.max(0, mention.start - 2), mention.start) !== ', '
  )
    return null;
  for (let at = mention.start - 3; at >= Math.max(0, mention.start - LONGEST_NAME); at--) {
    const name = placeAt(work, spans[article].get(at));
    if (name?.end === mention.start - 2) return name;
  }
  return null;
}

function placeAt(work: Work, names: readonly Mention[] | undefined): Mention | undefined {
  return names?.find(({ id }) => work.byMention.get(id)?.kind === 'place');
}

/** "the port city of Arden" is Arden, and so is "the strip's southern city, Arden,"; "the north of Arden" is not. */
export function matchPlaceNouns(work: Work, nouns: readonly Cluster[], spans: NameSpans): void {
  for (const cluster of nouns) {
    if (cluster.kind !== 'place') continue;
    for (const mention of cluster.mentions) {
      const apposed = apposedPlace(work, cluster.article, mention, spans);
      if (apposed !== null)
        work.links.same(
          work.byMention.get(apposed.id)!,
          cluster,
          'place-noun',
          `"${mention.text}" stands before ${apposed.text}`,
        );
      const of = mention.text.lastIndexOf(' of ');
      if (of < 0 || !SETTLEMENTS.test(mention.text.slice(0, of).toLowerCase())) continue;
      const name = namesInside(spans, cluster.article, mention).find(
        (one) => one.start >= mention.start + of && one.end === mention.end,
      );
      const place = name && work.byMention.get(name.id);
      if (place?.kind === 'place') work.links.same(place, cluster, 'place-noun', `"${mention.text}" is ${name!.text}`);
    }
  }
}

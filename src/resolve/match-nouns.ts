import { deedWords } from '../data/deeds';
import { senseOf } from '../data/nouns';
import type { Features } from '../model';
import type { Cluster } from './clusters';
import { contextOf, ENOUGH } from './context';
import { armedForcesOf, landOf } from './match-countries';
import { firstOfEach } from './match-names';
import { matchPlaceNouns } from './match-place-nouns';
import { nameSpans } from './name-spans';
import { holdsName } from './party-words';
import { type Phrase, phraseOf } from './phrase';
import { groupBy, type Work } from './work';

/** Noun phrases: by place, by owner, by words and parties; bare ones by words and company. People never. */
export function matchNouns(work: Work): void {
  const nouns = work.clusters.filter(
    (cluster) => cluster.names.length === 0 && !cluster.unnamed && cluster.type !== 'person',
  );
  const spans = nameSpans(work);
  matchPlaceNouns(work, nouns, spans);
  const phrases = nouns.map((cluster) => phraseOf(work, cluster, spans));
  matchForces(work, phrases);
  const placed = phrases.filter((phrase) => phrase.parties.length > 0 && phrase.words !== '');
  matchPhrases(work, placed);
  matchLikeDeeds(work, placed);
  matchDated(work, work.clusters);
  const bare = phrases.filter((phrase) => phrase.parties.length === 0 && phrase.words !== '');
  matchUnplaced(work, bare, placed);
  matchBare(work, bare);
}

/** "Peru's armed forces", "the Peruvian military" and the name of these forces. */
function matchForces(work: Work, phrases: readonly Phrase[]): void {
  const landOfSet = new Map<number, string>();
  for (const cluster of work.named.flat()) {
    const land = landOf(work, cluster);
    if (land !== null) landOfSet.set(work.links.root(cluster), land.name);
  }
  const keys = new Map<Cluster, string>();
  for (const cluster of work.named.flat()) {
    const land =
      cluster.kind === 'thing'
        ? work.forms[cluster.index].map((form) => armedForcesOf(form.key, null)).find((one) => one !== null)
        : null;
    if (land) keys.set(cluster, land);
  }
  for (const phrase of phrases) {
    if (phrase.parties.length !== 1) continue;
    const land = armedForcesOf(phrase.words, landOfSet.get(phrase.parties[0]) ?? null) ?? inOrder(phrase, landOfSet);
    if (land !== null) keys.set(phrase.cluster, land);
  }
  const ordered = [...keys.keys()].sort((left, right) => left.index - right.index);
  for (const [land, group] of groupBy(ordered, (cluster) => [keys.get(cluster)!]))
    for (const other of group.slice(1))
      work.links.same(group[0], other, 'armed-forces', `both are the armed forces of ${land}`, { land });
}

/** Sorted words put back: "armed force". */
function inOrder(phrase: Phrase, landOfSet: ReadonlyMap<number, string>): string | null {
  return phrase.words === 'armed force' || phrase.words === 'armed forces'
    ? (landOfSet.get(phrase.parties[0]) ?? null)
    : null;
}

/** Policies and events are compared with each other: what one article plans another tells as done. */
function typeBlock(cluster: Cluster): string {
  return cluster.type === 'policy' || cluster.type === 'event' ? 'deed' : cluster.type;
}

function seen({ words, parties }: Phrase): Features {
  return { words, parties: parties.length };
}

/** Same words and same parties; or same words, and the parties of one among those of just one other. */
function matchPhrases(work: Work, phrases: readonly Phrase[]): void {
  const byCluster = new Map(phrases.map((phrase) => [phrase.cluster, phrase]));
  const clusters = phrases.map((phrase) => phrase.cluster);
  const exact = groupBy(clusters, (cluster) => [
    `${typeBlock(cluster)} ${byCluster.get(cluster)!.words} | ${byCluster.get(cluster)!.parties.join(' ')}`,
  ]);
  for (const group of exact.values())
    for (const other of group.slice(1))
      work.links.same(
        group[0],
        other,
        'same-phrase',
        'the same words and the same parties',
        seen(byCluster.get(other)!),
      );
  const firsts = [...exact.values()]
    .map((group) => byCluster.get(group[0])!)
    .filter((phrase) => typeBlock(phrase.cluster) === 'deed');
  const byParty = new Map<string, Phrase[]>();
  for (const phrase of firsts)
    for (const party of phrase.parties) {
      const key = `${phrase.words} | ${party}`;
      byParty.set(key, [...(byParty.get(key) ?? []), phrase]);
    }
  for (const phrase of firsts) joinWider(work, phrase, byParty);
}

/** How many sets of deeds under like names are compared with a further one. */
const MOST_LIKE = 20;

/** "a full-scale assault on Arden" and "the invasion of Arden": nouns of one class, the same parties, in like company. */
function matchLikeDeeds(work: Work, phrases: readonly Phrase[]): void {
  const deeds = phrases.filter((phrase) => typeBlock(phrase.cluster) === 'deed');
  const byCluster = new Map(deeds.map((phrase) => [phrase.cluster, phrase]));
  const context = contextOf(work);
  const groups = groupBy(byCluster.keys(), (cluster) => {
    const { words, parties } = byCluster.get(cluster)!;
    return [`${deedWords(words)} | ${parties.join(' ')}`];
  });
  for (const group of groups.values()) {
    const known: Cluster[] = [];
    for (const deed of firstOfEach(work, group)) {
      const { parties } = byCluster.get(deed)!;
      const company = known.map((other) => context.company(other, deed, parties));
      const at = company.findIndex((weight) => weight >= ENOUGH);
      const features = (weight: number) => ({ parties: parties.length, company: weight });
      if (at >= 0)
        work.links.same(
          known[at],
          deed,
          'like-deed',
          'two names of one kind of deed, the same parties',
          features(company[at]),
        );
      else if (known.length > 0)
        work.links.unsure(
          known[0],
          deed,
          'like-deed',
          'deeds of one kind, but not in like company',
          features(company[0]),
        );
      if (at < 0 && known.length < MOST_LIKE) known.push(deed);
    }
  }
}

/** How many deeds that share words and a party are looked at for one that holds all parties. */
const MOST_WIDER = 50;

function joinWider(work: Work, phrase: Phrase, byParty: ReadonlyMap<string, readonly Phrase[]>): void {
  const near = (byParty.get(`${phrase.words} | ${phrase.parties[0]}`) ?? []).slice(0, MOST_WIDER);
  const wider = near.filter(
    (other) =>
      other !== phrase &&
      other.parties.length > phrase.parties.length &&
      phrase.parties.every((party) => other.parties.includes(party)),
  );
  const least = wider.filter((other) => other.parties.length === Math.min(...wider.map((one) => one.parties.length)));
  if (least.length === 1)
    work.links.same(
      least[0].cluster,
      phrase.cluster,
      'same-deed',
      'the same words; all parties of one are parties of the other',
      seen(phrase),
    );
  else
    for (const other of least.slice(0, 5))
      work.links.unsure(
        other.cluster,
        phrase.cluster,
        'same-deed',
        'the same words, but several deeds have these parties',
        { ...seen(phrase), candidates: least.length },
      );
}

/** Senses of nouns that, bare, mean one thing at a time where two leading names are the same: "the ceasefire". */
const ONE_AT_A_TIME = new Set(['pact', 'contest']);
const WARS = new Set(['war', 'conflict', 'election', 'strike', 'pandemic', 'famine', 'drought']);

/** "five votes", "two elections": counted, and so no one vote or election. */
function isCounted({ mentions }: Cluster): boolean {
  return mentions.some(({ form, text }) => form === 'noun' && COUNT.test(text));
}

const COUNT = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|few|some) /i;

/**
 * Phrases that name no party ("the ceasefire", "red line"): the same words in one article, or in articles that share a
 * leading name. A single word must mean one thing at a time ("plan" and "attack" mean many), and takes two leading names.
 */
function matchBare(work: Work, phrases: readonly Phrase[]): void {
  const telling = phrases.filter(
    ({ words, cluster }) =>
      words.includes(' ') || ((WARS.has(words) || ONE_AT_A_TIME.has(senseOf(words) ?? '')) && !isCounted(cluster)),
  );
  const words = new Map(telling.map((phrase) => [phrase.cluster, deedWords(phrase.words)]));
  const written = new Map(telling.map((phrase) => [phrase.cluster, phrase.words]));
  const context = contextOf(work);
  const keys = (cluster: Cluster) => {
    const own = `${typeBlock(cluster)} ${words.get(cluster)!}`;
    const several = words.get(cluster)!.includes(' ');
    const company = several ? context.leading(cluster.article) : context.pairs(cluster.article);
    // within an article "the vote" of a board is not "the election": only the same noun is the same
    return [
      `${typeBlock(cluster)} ${written.get(cluster)!} in ${cluster.article}`,
      ...(isNamedBody(cluster) ? [`${cluster.type} ${written.get(cluster)!} by name`] : []),
      ...company.map((names) => `${own} of ${names}`),
    ];
  };
  for (const group of groupBy(words.keys(), keys).values())
    for (const other of group.slice(1)) {
      if (other.article === group[0].article && isNew(other)) continue;
      work.links.same(group[0], other, 'same-company', 'the same words, in articles about the same leading names', {
        words: words.get(other)!,
      });
    }
}

/** "The Portsel dockers' union": a body that is told of by what it is and a name, which was read as no name of its own. */
function isNamedBody({ type, mentions }: Cluster): boolean {
  return (
    (type === 'organization' || type === 'unit') &&
    mentions.some(({ form, text }) => form === 'noun' && holdsName(text))
  );
}

/** "A vote is due", after "the vote": told of as another one. */
function isNew({ mentions }: Cluster): boolean {
  return /^(?:an?|another) /i.test(mentions[0].text);
}

/** "the limited operation", in an article that names Arden, is the "limited operation in Arden", if no second one fits. */
function matchUnplaced(work: Work, bare: readonly Phrase[], placed: readonly Phrase[]): void {
  const places = work.articles.map(() => new Set<number>());
  const isPlace = new Set<number>();
  for (const cluster of work.named.flat())
    if (cluster.kind === 'place') {
      places[cluster.article].add(work.links.root(cluster));
      isPlace.add(work.links.root(cluster));
    }
  const byWords = new Map<string, Phrase[]>();
  for (const phrase of placed)
    if (typeBlock(phrase.cluster) === 'deed' && phrase.parties.some((party) => isPlace.has(party)))
      byWords.set(phrase.words, [...(byWords.get(phrase.words) ?? []), phrase]);
  for (const phrase of bare) {
    if (typeBlock(phrase.cluster) !== 'deed' || !phrase.words.includes(' ')) continue;
    const here = places[phrase.cluster.article];
    const fits = (byWords.get(phrase.words) ?? []).filter(({ parties }) =>
      parties.every((party) => !isPlace.has(party) || here.has(party)),
    );
    const deeds = firstOfEach(
      work,
      fits.map(({ cluster }) => cluster),
    );
    if (deeds.length === 1)
      work.links.same(
        deeds[0],
        phrase.cluster,
        'same-deed',
        'the same words, in an article that names its place, and no second one fits',
        { ...seen(phrase), candidates: 1 },
      );
  }
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const VIOLENT = new Set('attack assault massacre bombing shooting raid killing'.split(' '));

/** "the Oct. 7 attack" and "the 7 October terrorist attack": the same day, and a deed of violence. */
function matchDated(work: Work, clusters: readonly Cluster[]): void {
  const keys = (cluster: Cluster) =>
    cluster.mentions.flatMap((mention) => (mention.form === 'pronoun' ? [] : dateKey(mention.text)));
  const dated = clusters.filter((cluster) => cluster.type === 'event' && !cluster.unnamed);
  for (const [day, group] of groupBy(dated, keys))
    for (const other of group.slice(1))
      work.links.same(group[0], other, 'same-day', `both are the violence of ${day}`, { day });
}

function dateKey(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const month = MONTHS.findIndex((name) =>
    words.some((word) => word === name || (word.length >= 3 && word.length <= 4 && name.startsWith(word))),
  );
  const day = words.find((word) => /^[0-3]?\d(?:st|nd|rd|th)?$/.test(word));
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word)) ?? '';
  const violent = words.some((word) => VIOLENT.has(word.replace(/s$/, '')));
  return month < 0 || day === undefined || !violent
    ? []
    : [`${Number.parseInt(day, 10)} ${MONTHS[month]} ${year}`.trim()];
}

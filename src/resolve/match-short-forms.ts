import type { Cluster } from './clusters';
import { contextOf } from './context';
import { firstOfEach } from './match-names';
import { outletKey, tellOn, tiesOf } from './ties';
import { groupBy, type Work } from './work';

/** Words after which a name says no more than without them: "Marlow Group" is called "Marlow". */
const CORPORATE = new Set([
  'group',
  'holdings',
  'company',
  'bank',
  'motors',
  'airlines',
  'airways',
  'industries',
  'international',
  'technologies',
  'systems',
  'entertainment',
  'pharmaceuticals',
  'energy',
  'partners',
  'stores',
  'newspaper',
  'magazine',
  'news',
]);

/**
 * Short forms inside an article: "the Herald" after "The Harbor Herald". Gives the short clusters: they lend their words to
 * no other article.
 */
export function matchShortForms(work: Work): ReadonlySet<Cluster> {
  const short = new Set<Cluster>();
  for (const clusters of work.named) {
    const others = clusters.filter((cluster) => cluster.kind !== 'person' && !cluster.guessed);
    const keys = (cluster: Cluster) => work.forms[cluster.index].map((form) => form.key);
    const longer = groupBy(others.filter(isThing), (cluster) => keys(cluster).flatMap(shortFormsOf));
    const parts = groupBy(others, (cluster) => keys(cluster).flatMap(firstAndLast));
    for (const cluster of clusters) {
      if (cluster.kind === 'person' || (!isThing(cluster) && !cluster.guessed)) continue;
      const forms = work.forms[cluster.index].filter((form) => form.country === null);
      const candidates = forms.flatMap((form) => (cluster.guessed ? parts : longer).get(form.key) ?? []);
      if (firstOfEach(work, candidates).length !== 1 || candidates[0] === cluster) continue;
      work.links.same(candidates[0], cluster, 'short-form', 'the only longer name in the article it can be short for', {
        candidates: 1,
      });
      short.add(cluster);
    }
  }
  return short;
}

/**
 * Short forms in articles without the long form: one longer name in like company where nothing but the longer name said what it is; one of
 * which the same is told where the short one has a kind of its own.
 */
export function matchGuessed(work: Work, short: ReadonlySet<Cluster>): void {
  const named = work.named.flat().filter((cluster) => cluster.kind !== 'person');
  const parts = groupBy(
    named.filter((cluster) => !cluster.guessed),
    (cluster) => work.forms[cluster.index].flatMap((form) => firstAndLast(form.key)),
  );
  const ends = groupBy(named.filter(isThing), (cluster) =>
    work.forms[cluster.index].flatMap((form) => [...shortFormsOf(form.key), ...firstAndLast(form.key).slice(0, 1)]),
  );
  const context = contextOf(work);
  const ties = tiesOf(work);
  for (const cluster of named) {
    if (short.has(cluster) || !(cluster.guessed || isThing(cluster))) continue;
    const forms = work.forms[cluster.index].filter((form) => form.country === null);
    const longer = forms.flatMap((form) => (cluster.guessed ? parts : ends).get(form.key) ?? []);
    if (longer.length === 0) continue;
    const candidates = firstOfEach(work, longer).filter((one) => work.links.root(one) !== work.links.root(cluster));
    const isToldOn = (one: Cluster) =>
      longer
        .filter((other) => work.links.root(other) === work.links.root(one))
        .slice(0, MOST_ALIKE)
        .some((other) => tellOn(work, ties, other, cluster));
    const near = candidates.filter((one) => (cluster.guessed && context.near(cluster, one)) || isToldOn(one));
    if (near.length === 1)
      work.links.same(near[0], cluster, 'short-form', 'the only longer name, in like company, it can be short for', {
        candidates: candidates.length,
        company: context.company(cluster, near[0]),
      });
  }
}

/** In how many articles of a longer name it is looked for what is told of a short one. */
const MOST_ALIKE = 12;

/** "Two attorneys told the Ledger", in the Calder County Ledger: the last words of its own name are the outlet, in every article. */
export function matchOutletForms(work: Work): ReadonlySet<Cluster> {
  const outlets = new Set(work.articles.map(({ article }) => outletKey(article)));
  const known = new Map<string, Cluster>();
  const own: (readonly [string, Cluster])[] = [];
  work.named.forEach((clusters, at) => {
    const key = outletKey(work.articles[at].article) ?? '';
    for (const cluster of clusters.filter(isThing))
      for (const form of work.forms[cluster.index]) {
        if (outlets.has(form.key)) known.set(form.key, known.get(form.key) ?? cluster);
        else if (key.endsWith(` ${form.key}`) || (form.key.includes(' ') && key.startsWith(`${form.key} `)))
          own.push([key, cluster]);
      }
  });
  for (const [key, cluster] of own) {
    const first = known.get(key);
    if (first === undefined) known.set(key, cluster);
    else
      work.links.same(first, cluster, 'short-form', 'a part of the name of the outlet of its article', { outlet: key });
  }
  return new Set(own.map(([, cluster]) => cluster));
}

function isThing(cluster: Cluster): boolean {
  return cluster.kind === 'thing';
}

function firstAndLast(key: string): string[] {
  const words = key.split(' ');
  return words.length === 1 ? [] : [words[0], words[words.length - 1]];
}

/** Ends of a name, and its start where only words like "Group" follow. */
function shortFormsOf(key: string): string[] {
  const words = key.split(' ');
  const ends = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const starts = words
    .slice(1)
    .flatMap((_, at) =>
      words.slice(at + 1).every((word) => CORPORATE.has(word)) ? [words.slice(0, at + 1).join(' ')] : [],
    );
  return [...ends.filter((end) => !COMMON_ENDS.has(end)), ...starts];
}
/** Ends that are names of other things as often as not. */
const COMMON_ENDS = new Set([
  'party',
  'union',
  'inc',
  'states',
  'forces',
  'act',
  'city',
  'east',
  'west',
  'north',
  'south',
  'day',
  'and',
  'of',
]);

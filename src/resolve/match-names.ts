import { ACRONYMS } from '../data/acronyms';
import type { Cluster } from './clusters';
import { comparedKey, officeKey } from './compared-key';
import { type Context, contextOf } from './context';
import { countryOfKey } from './country';
import { acronymOf, initialsOf, mixesScripts, nameKey } from './spelling';
import { type Form, groupBy, type Work } from './work';

/** How far behind a name its acronym in brackets may begin and reach, in code units. */
const BRACKET_REACH = 12;

/** "Harbor Safety Board (HSB)": the acronym's own mentions in that article are the board. Gives what was defined. */
export function matchDefinedAcronyms(work: Work): Map<string, Cluster[]> {
  const defined = new Map<string, Cluster[]>();
  work.named.forEach((clusters, at) => {
    const text = work.articles[at].article.text;
    for (const [acronym, long] of definitions(clusters, text)) {
      push(defined, acronym, long);
      for (const other of clusters)
        if (other !== long && work.forms[other.index].some((form) => form.acronym === acronym))
          work.links.same(long, other, 'defined-acronym', `the article writes "(${acronym})" behind the long form`, {
            acronym,
          });
    }
  });
  return defined;
}

function definitions(clusters: readonly Cluster[], text: string): Map<string, Cluster> {
  const found = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const mention of cluster.names) {
      const bracket = /^[”"’']?\s?\(([A-Z][A-Za-z.&]{1,8})\)/.exec(
        text.slice(mention.end, mention.end + BRACKET_REACH),
      );
      const acronym = bracket === null ? null : acronymOf(bracket[1].toUpperCase());
      if (acronym === null || cluster.kind === 'person') continue;
      const fits = initialsOf(text.slice(mention.head.start, mention.head.end)).some((initials) =>
        similar(initials, acronym),
      );
      if (fits && !found.has(acronym)) found.set(acronym, cluster);
    }
  return found;
}

/** Acronyms often take a second letter of a word or leave a word out; the first letter they keep. */
function similar(initials: string, acronym: string): boolean {
  return initials === acronym || (initials[0] === acronym[0] && Math.abs(initials.length - acronym.length) <= 2);
}

/** Equal names over all articles. A place's "Strip" or "Peninsula" may be left out. */
export function matchSameNames(work: Work, short: ReadonlySet<Cluster>): void {
  const eligible = work.named.flat().filter((cluster) => cluster.kind !== 'person' && !short.has(cluster));
  const groups = groupBy(eligible, (cluster) => keysAcross(work, cluster));
  for (const [key, group] of groups)
    for (const other of group.slice(1))
      work.links.same(
        group[0],
        other,
        known(key) ? 'known-acronym' : 'same-name',
        `both are named "${key.slice(key.indexOf(' ') + 1)}"`,
        { name: key.slice(key.indexOf(' ') + 1) },
      );
}

function known(key: string): boolean {
  return key.startsWith('known ');
}

function keysAcross(work: Work, cluster: Cluster): string[] {
  const forms = work.forms[cluster.index];
  const longest = forms.reduce((best, form) => (form.key.length > best.key.length ? form : best));
  return forms
    .filter((form) => form.country === null && (form === longest || !isPartOf(form, longest)))
    .flatMap((form) => [`${cluster.kind} ${comparedKey(form.key, cluster)}`, ...knownKeys(form, cluster)]);
}

/** A form that only shortens another name of the same cluster would drag strangers in: "Post" beside "Washington Post". */
function isPartOf(form: Form, longest: Form): boolean {
  return form.acronym !== null || ` ${longest.key} `.includes(` ${form.key} `);
}

function knownKeys(form: Form, cluster: Cluster): string[] {
  if (cluster.kind !== 'thing') return [];
  const long = form.acronym === null ? spelledOut(form) : ACRONYMS.get(form.acronym);
  return long === undefined ? [] : [`known ${comparedKey(nameKey(long), cluster)}`];
}

/** "UN Security Council" with its widely known acronym written out. */
function spelledOut(form: Form): string {
  const [first, ...rest] = form.text.replace(/^the /i, '').split(' ');
  const acronym = rest.length === 0 ? null : acronymOf(first);
  const long = acronym === null ? undefined : ACRONYMS.get(acronym);
  return long === undefined ? form.key : `${long} ${rest.join(' ')}`;
}

/** Acronyms without a long form in their article, by initials or by another article's brackets. */
export function matchAcronyms(work: Work, defined: ReadonlyMap<string, readonly Cluster[]>): void {
  const things = work.named.flat().filter((cluster) => cluster.kind === 'thing');
  const long = groupBy(things, (cluster) =>
    work.forms[cluster.index].flatMap((form) =>
      form.acronym === null && !mixesScripts(form.text) ? initialsOf(form.text) : [],
    ),
  );
  const bare = things.filter((cluster) =>
    work.forms[cluster.index].every((form) => form.acronym !== null && form.country === null),
  );
  const context = contextOf(work);
  for (const [acronym, group] of groupBy(bare, (cluster) => work.forms[cluster.index].map((form) => form.acronym!))) {
    if (acronym.length < 3 && !defined.has(acronym)) continue;
    const candidates = firstOfEach(work, [...(defined.get(acronym) ?? []), ...(long.get(acronym) ?? [])]);
    for (const cluster of firstOfEach(work, group)) linkAcronym(work, context, cluster, candidates, acronym);
  }
}

function linkAcronym(
  work: Work,
  context: Context,
  cluster: Cluster,
  candidates: readonly Cluster[],
  acronym: string,
): void {
  const others = candidates.filter((one) => work.links.root(one) !== work.links.root(cluster));
  if (others.length === 0 || others.length !== candidates.length) return;
  const near = others.filter((one) => context.near(cluster, one));
  const why = `"${acronym}" fits its initials`;
  const features = (one: Cluster) => ({ candidates: others.length, company: context.company(cluster, one) });
  if (near.length === 1)
    work.links.same(near[0], cluster, 'acronym', `${why}, and the articles share names`, features(near[0]));
  else
    for (const one of others.slice(0, 5))
      work.links.unsure(one, cluster, 'acronym', `${why}, but not it alone or not in like company`, features(one));
}

/** One cluster for each set they are in, the first. */
export function firstOfEach(work: Work, clusters: readonly Cluster[]): Cluster[] {
  const first = new Map<number, Cluster>();
  for (const cluster of clusters) {
    const root = work.links.root(cluster);
    if (!first.has(root)) first.set(root, cluster);
  }
  return [...first.values()];
}

/** A name of something of a country, without the country. */
interface Landed {
  readonly land: string;
  readonly cluster: Cluster;
}

/** "Health Ministry" in an article about Peru is the "Peruvian Health Ministry" of another, if no second country fits. */
export function matchCountryForms(work: Work): void {
  const things = work.named.flat().filter((cluster) => cluster.kind === 'thing');
  const context = contextOf(work);
  const bare = groupBy(things, (cluster) => work.forms[cluster.index].map((form) => officeKey(form.key)));
  const landed = new Map<string, Landed[]>();
  for (const cluster of things)
    for (const { key, land } of work.forms[cluster.index].flatMap((form) => withoutCountry(officeKey(form.key))))
      push(landed, key, { land, cluster });
  joinLanded(work, landed);
  for (const [key, candidates] of landed)
    for (const cluster of bare.get(key) ?? []) {
      const here = candidates.filter(({ land }) => context.hasLand(cluster.article, land));
      const fits = firstOfEach(
        work,
        here.map((candidate) => candidate.cluster),
      );
      if (fits.length === 1)
        work.links.same(
          fits[0],
          cluster,
          'country-form',
          `its article names ${here[0].land} and no other country that fits`,
          { land: here[0].land, candidates: fits.length },
        );
    }
}

/** "Peruvian Supreme Court" and "Supreme Court of Peru". */
function joinLanded(work: Work, landed: ReadonlyMap<string, readonly Landed[]>): void {
  for (const candidates of landed.values()) {
    const first = new Map<string, Cluster>();
    for (const { land, cluster } of candidates) {
      const known = first.get(land);
      if (known === undefined) first.set(land, cluster);
      else work.links.same(known, cluster, 'country-form', `both are of ${land}`, { land });
    }
  }
}

/** "us state department" and "state department of the us" as "state department" of the United States; at least two words must remain. */
function withoutCountry(key: string): { key: string; land: string }[] {
  const words = key.split(' ');
  const of = words.lastIndexOf('of');
  const behind =
    of < 2
      ? null
      : countryOfKey(
          words
            .slice(of + 1)
            .join(' ')
            .replace(/^the /, ''),
        );
  if (behind !== null) return [{ key: words.slice(0, of).join(' '), land: behind }];
  for (let cut = Math.min(3, words.length - 2); cut > 0; cut--) {
    const land = countryOfKey(words.slice(0, cut).join(' '));
    if (land !== null) return [{ key: words.slice(cut).join(' '), land }];
  }
  return [];
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

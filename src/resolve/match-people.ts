import type { Features } from '../model';
import { groupedBy } from '../text/grouped';
import type { Cluster } from './clusters';
import { contextOf } from './context';
import { matchAlone } from './match-alone';
import { firstOfEach } from './match-names';
import { type Company, nameLine, namesSeen, type Person } from './people';
import { clash, givenKey, isInitial, lettersOf, middlesAgree, type PersonName, personName } from './person-name';
import { headOfTitle } from './person-title';
import { type Tie, tellOn, tiesOf } from './ties';
import { groupBy, type Work } from './work';

/** In how many articles the only bearer of a name is looked for in like words. */
const MOST_ALIKE = 20;

/** People: full names first, then initials, then last names alone. */
export function matchPeople(work: Work): void {
  const people = spelledAlike(
    work.named
      .flat()
      .filter((cluster) => cluster.kind === 'person')
      .flatMap((cluster) => personOf(work, cluster)),
  );
  const byCluster = new Map(people.map((person) => [person.cluster, person]));
  const full = people.filter(({ name }) => name.first !== null && !isInitial(name.first));
  const ties = tiesOf(work);
  matchFullNames(work, { ...contextOf(work), ties }, full);
  // Twice, as the first round widens the company that people are known to keep; only what the second leaves is unsure.
  matchShortNames(work, { ...contextOf(work), ties }, people, full, byCluster, false);
  matchShortNames(work, { ...contextOf(work), ties }, people, full, byCluster, true);
}

/** Names written with the same letters ("Mary-Ann Teller", "Mary Ann Teller") are taken apart alike: the one of most words is followed. */
function spelledAlike(people: readonly Person[]): Person[] {
  const fullest = new Map<string, PersonName>();
  for (const { name } of people) {
    if (name.first === null) continue;
    const letters = lettersOf(name);
    const known = fullest.get(letters);
    if (known === undefined || known.middle.length < name.middle.length) fullest.set(letters, name);
  }
  return people.map((person) => {
    const { name } = person;
    const like = name.first === null ? undefined : fullest.get(lettersOf(name));
    if (like === undefined || like.middle.length === name.middle.length) return person;
    return { ...person, name: { ...like, suffix: name.suffix, sex: name.sex } };
  });
}

function personOf(work: Work, cluster: Cluster): Person[] {
  let best: PersonName | null = null;
  let [sex, suffix]: [PersonName['sex'], PersonName['suffix']] = [null, null];
  for (const form of work.forms[cluster.index]) {
    const name = personName(form.text);
    if (name === null) continue;
    sex ??= name.sex;
    suffix ??= name.suffix;
    if (best === null || fullness(name) > fullness(best)) best = name;
  }
  if (best === null) return [];
  for (const { title } of cluster.mentions) sex ??= title === null ? null : (personName('x', title)?.sex ?? null);
  best = { ...best, sex, suffix };
  const titles = cluster.mentions.flatMap((mention) => (mention.title === null ? [] : [headOfTitle(mention.title)]));
  return [{ cluster, name: best, titles: new Set(titles) }];
}

function fullness(name: PersonName): number {
  if (name.first === null) return 0;
  return (isInitial(name.first) ? 1 : 10) + name.middle.length;
}

/** Bearers of one given and one family name, set apart by middle names, and by titles in unlike company. */
function matchFullNames(work: Work, context: Company, people: readonly Person[]): void {
  const blocks = groupedBy(people, ({ name }) => `${givenKey(name.first!)} ${name.last}`);
  for (const block of blocks.values()) {
    const groups: Person[][] = [];
    const fullestFirst = [...block].sort(
      (left, right) => right.name.middle.length - left.name.middle.length || left.cluster.index - right.cluster.index,
    );
    for (const person of fullestFirst) placePerson(work, context, person, groups);
  }
  apartByFirstName(work, people);
}

function placePerson(work: Work, context: Company, person: Person, groups: Person[][]): void {
  const fits = groups.filter((group) =>
    group.every(
      (other) =>
        middlesAgree(person.name.middle, other.name.middle) &&
        !clash(person.name, other.name) &&
        !areTwoInOne(person, other),
    ),
  );
  const sameMiddle = fits.filter((group) => group[0].name.middle.join(' ') === person.name.middle.join(' '));
  const close = (sameMiddle.length > 0 ? sameMiddle : fits).filter((group) =>
    agreeInRole(work, context, person, group),
  );
  if (close.length === 1 || (close.length > 1 && sameMiddle.length > 0)) {
    work.links.same(
      close[0][0].cluster,
      person.cluster,
      'full-name',
      `both are ${person.name.first} ${person.name.last}`,
      namesSeen(context, person, close[0]),
    );
    if (close[0].length < 20) close[0].push(person);
    return;
  }
  for (const group of groups.slice(0, 3)) {
    const middle = !fits.includes(group);
    if (middle)
      work.links.different(
        group[0].cluster,
        person.cluster,
        'full-name',
        'their middle names, suffixes or honorifics differ',
        {
          names: `${nameLine(group[0])} / ${nameLine(person)}`,
        },
      );
    else
      work.links.unsure(
        group[0].cluster,
        person.cluster,
        'full-name',
        'one name, but other titles in other company, or two who bear it',
        namesSeen(context, person, group),
      );
  }
  groups.push([person]);
}

/** "Joe Marlow" and "Joe Marlow Jr." of one article, which tells them apart, are father and son. */
function areTwoInOne(one: Person, other: Person): boolean {
  const isOneJunior = (one.name.suffix === null) !== (other.name.suffix === null);
  return isOneJunior && one.cluster.article === other.cluster.article;
}

/** Titles that have nothing in common, in articles that share no names and tell other things, make two people of one name likely. */
function agreeInRole(work: Work, context: Company, person: Person, group: readonly Person[]): boolean {
  const titles = group.flatMap((other) => [...other.titles]);
  if (person.titles.size === 0 || titles.length === 0) return true;
  return (
    titles.some((title) => person.titles.has(title)) ||
    group.some(
      ({ cluster }) =>
        context.near(person.cluster, cluster) ||
        TELLING_ON.has(context.ties.between(person.cluster.article, cluster.article)) ||
        tellOn(work, context.ties, cluster, person.cluster),
    )
  );
}

/** Ties that are enough where the whole name is the same. */
const TELLING_ON: ReadonlySet<Tie | null> = new Set(['cites', 'report']);

/** One row for each pair of neighbors among given names, so that it is on record why two Sullivans are two. */
function apartByFirstName(work: Work, people: readonly Person[]): void {
  for (const block of groupedBy(people, ({ name }) => name.last).values()) {
    const byFirst = [...groupedBy(block, ({ name }) => givenKey(name.first!)).values()].map((some) => some[0]);
    for (let at = 1; at < byFirst.length; at++)
      work.links.different(
        byFirst[at - 1].cluster,
        byFirst[at].cluster,
        'last-name',
        'one family name, two given names',
        { names: `${nameLine(byFirst[at - 1])} / ${nameLine(byFirst[at])}` },
      );
  }
}

/** Initials and last names alone go to the one bearer who fits: of the same article first, then of like company. */
function matchShortNames(
  work: Work,
  context: Company,
  people: readonly Person[],
  full: readonly Person[],
  byCluster: ReadonlyMap<Cluster, Person>,
  last: boolean,
): void {
  const bearers = groupBy(
    full.map((person) => person.cluster),
    (cluster) => familyKeys(byCluster.get(cluster)!.name),
  );
  const inArticle = groupBy(
    full.map((person) => person.cluster),
    (cluster) => familyKeys(byCluster.get(cluster)!.name).map((key) => `${cluster.article} ${key}`),
  );
  const left: Person[] = [];
  const called: Called[] = [];
  for (const person of people) {
    if (person.name.first !== null && !isInitial(person.name.first)) continue;
    const fits = (cluster: Cluster) => initialFits(person.name, byCluster.get(cluster)!.name);
    const here = (inArticle.get(`${person.cluster.article} ${person.name.last}`) ?? []).filter(fits);
    const anywhere = here.length > 0 ? here : (bearers.get(person.name.last) ?? []).filter(fits);
    if (anywhere.length === 0) left.push(person);
    else called.push({ person, bearers: anywhere, here: here.length > 0 });
  }
  const together = calledTogether(called);
  // Those who were found to be one with a bearer in the round before are told on from as well.
  const members = groupBy(
    people.map(({ cluster }) => cluster),
    (cluster) => [`${work.links.root(cluster)}`],
  );
  for (const { person, bearers: some, here } of called)
    choose(work, { ...context, together, members }, person, some, byCluster, here, last);
  if (last) matchAlone(work, context, left);
}

/** Who is called by less than the whole name, and who may be meant. */
interface Called {
  readonly person: Person;
  readonly bearers: readonly Cluster[];
  readonly here: boolean;
}

/** Whether a bearer's article names in full one more who is called by a last name where this person is: "Ansari is out, Maddox said". */
type Together = (person: Person, bearer: Cluster) => boolean;

function calledTogether(called: readonly Called[]): Together {
  const known = new Map<number, Map<string, ReadonlySet<number>>>();
  for (const { person, bearers, here } of called) {
    if (here) continue;
    const names = known.get(person.cluster.article) ?? new Map<string, ReadonlySet<number>>();
    names.set(person.name.last, new Set(bearers.slice(0, MOST_ALIKE).map(({ article }) => article)));
    known.set(person.cluster.article, names);
  }
  return ({ cluster, name }, bearer) =>
    [...(known.get(cluster.article) ?? [])].some(
      ([other, articles]) => other !== name.last && articles.has(bearer.article),
    );
}

function familyKeys(name: PersonName): string[] {
  return name.family === null ? [name.last] : [name.last, name.family];
}

function initialFits(short: PersonName, full: PersonName): boolean {
  if (clash(short, full)) return false;
  return short.first === null || (full.first!.startsWith(short.first) && middlesAgree(short.middle, full.middle));
}

function choose(
  work: Work,
  context: Company & { readonly together: Together; readonly members: ReadonlyMap<string, readonly Cluster[]> },
  person: Person,
  candidates: readonly Cluster[],
  byCluster: ReadonlyMap<Cluster, Person>,
  sameArticle: boolean,
  last: boolean,
): void {
  const rule = person.name.first === null ? 'last-name' : 'initial';
  const sharesTitle = (cluster: Cluster) =>
    [...(byCluster.get(cluster)?.titles ?? [])].some((title) => person.titles.has(title));
  const sets = firstOfEach(work, candidates);
  const titled = firstOfEach(work, candidates.filter(sharesTitle));
  const features = (other: Cluster): Features => ({
    bearers: sets.length,
    title: titled.includes(other),
    company: context.company(person.cluster, other),
  });
  const one = sets.length === 1 ? sets[0] : titled.length === 1 ? titled[0] : null;
  const why = (other: Cluster): string | null => {
    if (sameArticle) return 'the only one of that name in its article';
    if (titled.length > 0 || context.near(person.cluster, other)) return 'the only one of that name in like company';
    if (candidates.slice(0, MOST_ALIKE).some((candidate) => context.together(person, candidate)))
      return 'the only one of that name, beside another who is named in full in the same article';
    const alike = candidates
      .slice(0, MOST_ALIKE)
      .some((candidate) => tellOn(work, context.ties, candidate, person.cluster));
    return alike ? 'the only one of that name, of whom the same is told' : null;
  };
  const reason = one === null ? null : why(one);
  if (one !== null && reason !== null) {
    work.links.same(one, person.cluster, rule, reason, features(one));
    return;
  }
  if (!last) return;
  const doubt = sets.length > 1 ? 'several people bear this name' : 'the articles share too few names';
  for (const candidate of sets.slice(0, 5))
    work.links.unsure(candidate, person.cluster, rule, doubt, features(candidate));
}

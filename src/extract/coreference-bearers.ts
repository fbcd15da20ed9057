import { type Addressed, isRank, mayBeOfOneRank } from './coreference-addressed';
import type { Chain } from './coreference-chains';
import { areOneName, clashes, suffixOf, withoutSuffix } from './coreference-names';
import { membersInSentence, type View } from './coreference-view';
import type { Draft } from './mentions-draft';
import { lastNamesOf } from './mentions-key';

/**
 * Whom the name of a person goes back to, of the chains that share a word with it and agree with it in sex and type. A first name and
 * a last name are enough where they fit one alone; a last name that several bear goes by the post, the form of address, the age or
 * the floor, and to nobody where these do not tell: a new person is a smaller mistake than the wrong one.
 */
export function bearerOf(view: View, mention: number, chains: readonly Chain[], of: readonly Chain[]): Chain | null {
  const draft = view.drafts[mention];
  const { key } = draft;
  const addressed = view.traits[mention].addressed ?? BY_NAME;
  if (isSomeOfThatName(view, draft)) return null;
  const found = bearers(view, draft, chains, addressed).filter((chain) => !isOneOfSeveral(key, chain, chains));
  if (addressed.by === 'age') return byAge(view, addressed.word === 'elder', found, of);
  const exact =
    withoutSuffix(key).includes(' ') || suffixOf(key) !== null ? found.find(({ names }) => names.has(key)) : undefined;
  if (exact !== undefined || found.length < 2) return exact ?? found[0] ?? relativeCalled(view, mention, chains, of);
  const left = narrowed(found, PREFERENCES[addressed.by], { ...addressed, key });
  if (left.length === 1) return left[0];
  if (addressed.by === 'post' && !left.some((chain) => hasPost(chain, addressed))) return onlyNear(view, mention, left);
  // "the second Holm term" may be of either
  return view.roles[mention] === 'mod' ? null : whoIsTalkedOf(view, mention, left);
}

const BY_NAME: Addressed = { by: 'name', word: '', posts: [] };

/** All who may bear a name, one of whose forms it is: who has a rank of another kind is not addressed by this one. */
function bearers(view: View, draft: Draft, chains: readonly Chain[], { posts }: Addressed): Chain[] {
  const { key } = draft;
  return chains.filter(({ names, posts: held, lemmas, members }) => {
    const others = [...names];
    if (!others.some((name) => areOneName(key, name)) || others.some((name) => clashes(key, name))) return false;
    if (isOtherOfFirst(key, others)) return false;
    if (isChildOf(key, others) && members.some((one) => !isHeadline(view, one))) return false;
    return names.has(key) && key.includes(' ')
      ? true
      : posts.every((post) => lemmas.has(post) || mayBeOfOneRank(held, post));
  });
}

/** "A Mark Odell boarded a flight", "the Mark Odell it suspended": somebody of that name, who may be another one. */
function isSomeOfThatName(view: View, { sentence, range, key, titled }: Draft): boolean {
  const [article, first] = view.trees[sentence].tokens.slice(range[0], range[0] + 2);
  if (titled !== null || !key.includes(' ')) return false;
  // "a second John Tuohy"; "the late John Tuohy" is he
  return (
    /^an?$/i.test(article.text) || (/^the$/i.test(article.text) && key.startsWith(first?.text.toLowerCase() ?? ' '))
  );
}

/** "Reyes", of whom two were told by then, says not that "Leo Reyes" was told of. */
function isOneOfSeveral(key: string, { id, names }: Chain, chains: readonly Chain[]): boolean {
  if (!key.includes(' ')) return false;
  if (![...names].every((name) => lastNamesOf(key).includes(name))) return false;
  return chains.some((other) => other.id < id && [...other.names].some((name) => clashes(key, name)));
}

/** "Karen Birt" is not the Karen who is Karen Hoyle. */
function isOtherOfFirst(key: string, others: readonly string[]): boolean {
  const fit = others.filter((name) => areOneName(key, name));
  const isByFirst = key.includes(' ') && fit.every((name) => key.startsWith(`${name} `));
  return isByFirst && others.some((name) => name.includes(' ') && !fit.includes(name));
}

/** "Thomas Vane Jr." after "Thomas Vane": who is told from a father is so from the first on. */
function isChildOf(key: string, others: readonly string[]): boolean {
  const suffix = suffixOf(key);
  return (
    suffix !== null && !others.some((name) => suffixOf(name) === suffix) && others.some((name) => name.includes(' '))
  );
}

function isHeadline(view: View, mention: number): boolean {
  return view.trees[view.drafts[mention].sentence].sentence.kind === 'heading';
}

type Named = Addressed & { readonly key: string };
type Fits = (chain: Chain, named: Named) => boolean;

/** What tells several bearers of one last name apart, the surest first. */
const PREFERENCES: Readonly<Record<'post' | 'courtesy' | 'name', readonly Fits[]>> = {
  post: [
    ({ called }, { word, key }) => called.has(`${word} ${key}`),
    ({ posts, titles }, { word }) => posts.has(word) || titles.has(word),
    hasPost,
    (chain) => !isRanked(chain),
  ],
  courtesy: [({ called }, { word, key }) => called.has(`${word} ${key}`), (chain) => !isRanked(chain)],
  name: [({ called }, { key }) => called.has(` ${key}`)],
};

/** Whose post it is, by his title or by what he is called. */
function hasPost({ posts, titles, lemmas }: Chain, { word }: Addressed): boolean {
  return posts.has(word) || titles.has(word) || lemmas.has(word);
}

/** "Sheriff Holm" is not called "Mr Holm" where somebody else can be. */
function isRanked({ posts }: Chain): boolean {
  return [...posts].some(isRank);
}

/** Those that fit, test by test; a test that nobody passes tells nothing. */
function narrowed(chains: readonly Chain[], tests: readonly Fits[], named: Named): readonly Chain[] {
  return tests.reduce<readonly Chain[]>((left, fits) => {
    const kept = left.filter((chain) => fits(chain, named));
    return kept.length === 0 ? left : kept;
  }, chains);
}

/** "His widow, Ida Holm, sold them. Holm said": who did something in this sentence or the one before, where no namesake is told of there; else whom the article is about. */
function whoIsTalkedOf(view: View, mention: number, chains: readonly Chain[]): Chain | null {
  const { sentence } = view.drafts[mention];
  const near = onlyNear(view, mention, chains);
  if (near !== null && toldIn(view, near, sentence).some((one) => view.roles[one] === 'subj')) return near;
  const [first, second] = [...chains].sort((a, b) => b.members.length - a.members.length);
  return first.members.length >= LEADING && first.members.length >= 2 * second.members.length ? first : null;
}

const LEADING = 4;

/** The only one who is told of in this sentence or the one before. */
function onlyNear(view: View, mention: number, chains: readonly Chain[]): Chain | null {
  const near = chains.filter((chain) => toldIn(view, chain, view.drafts[mention].sentence).length > 0);
  return near.length === 1 ? near[0] : null;
}

function toldIn(view: View, chain: Chain, sentence: number): number[] {
  const told = [...membersInSentence(view, chain, sentence), ...membersInSentence(view, chain, sentence - 1)];
  // "his" of "his widow" tells of the widow
  return told.filter((one) => view.roles[one] !== 'poss');
}

/** "the elder Holm": of two the father, whoever is told to be the older, or who is written "Sr."; null where the article does not say. */
function byAge(view: View, isElder: boolean, found: readonly Chain[], of: readonly Chain[]): Chain | null {
  const word = isElder ? 'elder' : 'younger';
  const before = found.find(({ called }) => [...called].some((form) => form.startsWith(`${word} `)));
  if (before !== undefined) return before;
  const all = [...new Set([...found, ...relativesOf(view, found, of)])].filter((chain) => isKnown(chain));
  if (all.length < 2) return null;
  const ages = all.map((chain) => seniorityOf(view, chain));
  const wanted = isElder ? 1 : -1;
  const fitting = all.filter((_, n) => ages[n] === wanted);
  if (fitting.length === 1) return fitting[0];
  // of two, the one that is not the son
  return fitting.length === 0 && all.length === 2 && ages.filter((age) => age === -wanted).length === 1
    ? all[ages.indexOf(-wanted) === 0 ? 1 : 0]
    : null;
}

/** Not by a last name alone, which may be of any of them. */
const isKnown = ({ names, called }: Chain): boolean =>
  [...names].some((name) => !called.has(` ${name}`) || suffixOf(name) !== null);

/** 1 for a father, -1 for a niece, 0 where it is not told, or both are. */
function seniorityOf(view: View, { members, lemmas, keys, names }: Chain): number {
  const said = members.flatMap((one) => saidToBe(view, one) ?? []);
  const words = [
    ...lemmas,
    ...said,
    ...[...keys].map((key) => key.split(' ')[0]),
    ...[...names].flatMap((name) => suffixOf(name) ?? []),
  ];
  const isOld = words.some((word) => OLDER.has(word));
  const isYoung = words.some((word) => YOUNGER.has(word));
  return isOld === isYoung ? 0 : isOld ? 1 : -1;
}

/** "nephew" of "He is the nephew of Lars Holm": the noun that a mention is said to be; null for none. */
function saidToBe(view: View, mention: number): string | null {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  const { relation, head } = tokens[hangsBy];
  const isCopula =
    relation === 'nsubj' && head >= 0 && children[head].some((child) => tokens[child].relation === 'cop');
  return isCopula ? tokens[head].lemma.toLowerCase() : null;
}

const OLDER = new Set(
  'father mother uncle aunt grandfather grandmother grandparent dad mum mom stepfather stepmother elder older big sr'.split(
    ' ',
  ),
);
const YOUNGER = new Set(
  'son daughter nephew niece grandson granddaughter grandchild stepson stepdaughter younger little jr'.split(' '),
);

/** Those whom the words before call somebody's relatives: "Holm's father, Ole"; he bears the name too. */
function relativesOf(view: View, bearers: readonly Chain[], of: readonly Chain[]): Chain[] {
  const found: Chain[] = [];
  of.forEach((chain, mention) => {
    const { owner, form } = view.drafts[mention];
    if (owner === null || form !== 'noun' || view.traits[mention].sense !== 'kin' || chain.type !== 'person') return;
    const whose = of[view.numberOf.get(owner) ?? -1];
    if (
      whose !== undefined &&
      bearers.includes(whose) &&
      [...chain.names].every((name) => !withoutSuffix(name).includes(' '))
    )
      found.push(chain);
  });
  return found;
}

/** "Mrs Holm" after "Holm's wife, Ida", "Mr Holm Sr" after "his father, Ole": the only relative of the name who may be called so. */
function relativeCalled(view: View, mention: number, chains: readonly Chain[], of: readonly Chain[]): Chain | null {
  const { key } = view.drafts[mention];
  const { gender } = view.traits[mention];
  const bare = withoutSuffix(key);
  if (bare.includes(' ') || (gender === null && suffixOf(key) === null)) return null;
  const bearing = [...new Set(of.filter(({ names }) => [...names].some((name) => lastNamesOf(name).includes(bare))))];
  const fitting = [...new Set(relativesOf(view, bearing, of))].filter(
    (chain) =>
      chain.names.size > 0 &&
      (gender === null || chain.gender === null || chain.gender === gender) &&
      (suffixOf(key) === null || seniorityOf(view, chain) === (suffixOf(key) === 'sr' ? 1 : -1)),
  );
  return fitting.length === 1 && !chains.includes(fitting[0]) ? fitting[0] : null;
}

import type { Mention, Span } from '../model';
import { groupedBy } from '../text/grouped';
import { onceOf } from '../text/once';
import { countryAt, landsOfKey } from './mentions-places';
import { caseOf, childrenBy, isPlural } from './mentions-tree';
import { nounOf, type Scene, type Tie } from './tie-scene';
import { wordSense } from './types';

/** Places that lie in places. */

const INSIDE = new Set(['in', 'within', 'inside', 'of']);

/** "Rafah in Gaza", "Gaza's southernmost city", "Lyon, France": a place inside a place. */
export function placeTies(scene: Scene, mention: Mention): Tie[] {
  if (mention.type !== 'place' || mention.form === 'pronoun') return [];
  const head = scene.index.headToken(mention.id);
  if (mention.form === 'noun' && scene.tree.tokens[head].upos !== 'NOUN') return [];
  // "There is no building in Hull": nothing is there.
  if (childrenBy(scene.tree, head, 'det').some((child) => scene.tree.tokens[child].lemma.toLowerCase() === 'no'))
    return [];
  const ties: Tie[] = [];
  for (const child of childrenBy(scene.tree, head, 'nmod', 'nmod:poss', 'compound', 'amod', 'appos', 'obl')) {
    const other = scene.index.at(mention.sentence, child);
    if (other === null || other === mention || other.type !== 'place' || !liesIn(scene, mention, other, child))
      continue;
    const marks = childrenBy(scene.tree, child, 'case').filter((mark) => mark < child);
    const predicate =
      marks.length > 0 ? marks.map((mark) => spanOf(scene, mark)) : [{ start: other.start, end: other.end }];
    ties.push({
      form: 'place',
      sentence: mention.sentence,
      subject: mention.id,
      object: other.id,
      relation: 'LOCATED_IN',
      label: 'is in',
      lemma: 'be in',
      predicate,
      title: null,
    });
  }
  return ties;
}

function liesIn(scene: Scene, mention: Mention, other: Mention, child: number): boolean {
  const { relation } = scene.tree.tokens[child];
  if (relation === 'nmod:poss' && BESIDE.has(nounOf(scene, mention))) return false;
  if (relation === 'nmod' || relation === 'obl') {
    const preposition = caseOf(scene.tree, child);
    if (preposition === null || !INSIDE.has(preposition)) return false;
    return !(
      preposition === 'of' &&
      (sameThing(mention, other) ||
        isCalled(scene, mention, other) ||
        isShare(scene, mention) ||
        isMadeOf(scene, mention, child))
    );
  }
  if (relation === 'appos')
    return mention.form === 'name' && other.form === 'name' && !sameThing(mention, other) && other.start > mention.end;
  if (relation === 'compound' && isOnlyItsName(scene, other)) return false;
  return mention.form === 'noun' && !sameThing(mention, other) && !isNamedSo(scene, mention, relation);
}

/** What lies beside a place, or takes its place: "its upstream neighbour", "in its place". */
const BESIDE = new Set('neighbour neighbor place side stead'.split(' '));

/** "a region of four island provinces": they lie in it. */
function isMadeOf({ tree, index }: Scene, mention: Mention, child: number): boolean {
  if (mention.form !== 'noun' || !AREAS.has(tree.tokens[index.headToken(mention.id)].lemma.toLowerCase())) return false;
  return isPlural(tree, child) && childrenBy(tree, child, 'nummod').length > 0;
}

/** What is made of smaller places. */
const AREAS = new Set(
  'region area territory federation bloc group cluster chain archipelago district municipality zone'.split(' '),
);

/** "a third of farms", "the rest of the mountain": how much of it, and nowhere. */
function isShare(scene: Scene, mention: Mention): boolean {
  return SHARES.has(nounOf(scene, mention));
}

const SHARES = new Set('half third fourth fifth tenth rest remainder majority most'.split(' '));

/** "Pinyon Ridge resort", "Kromrivier prison": a name that the article has for nothing else, and that no known land bears, may be of the house alone. */
function isOnlyItsName({ index }: Scene, { id, key, form, refers }: Mention): boolean {
  if (form !== 'name' || refers !== null || landsOfKey(key).length > 0) return false;
  const { called, meantAgain } = namesIn(index.mentions);
  return !meantAgain.has(id) && called.get(key)!.length === 1;
}

/** Mentions by what they are called, and those that others go back to. */
const namesIn = onceOf((mentions: readonly Mention[]) => ({
  called: groupedBy(mentions, ({ key }) => key),
  meantAgain: new Set(mentions.map(({ refers }) => refers)),
}));

const NAMED_BY_OF = new Set(
  'island isle city town village port state province county department district canton governorate prefecture oblast commune municipality region republic church cathedral basilica chapel monastery shrine parish'.split(
    ' ',
  ),
);

/** "the island of Unst" is Unst, "the departments of Nariño and Cauca" are those two; "the largest island of Greece" is not Greece. */
function isCalled({ tree, index }: Scene, mention: Mention, other: Mention): boolean {
  const head = index.headToken(mention.id);
  if (other.form !== 'name' || !NAMED_BY_OF.has(tree.tokens[head].lemma.toLowerCase())) return false;
  const isOne =
    childrenBy(tree, head, 'nmod:poss').length > 0 ||
    childrenBy(tree, head, 'det').some((at) => /^the$/i.test(tree.tokens[at].text));
  const isPicked = childrenBy(tree, head, 'amod', 'nummod').some((at) => !/^JJ$/.test(tree.tokens[at].xpos));
  if (!isOne || isPicked) return false;
  return childrenBy(tree, head, 'amod').length === 0 || countryAt(tree, index.headToken(other.id)) === null;
}

/** What a land has in other lands, and what is called after it everywhere. */
const ABROAD = new Set('embassy consulate legation mission base restaurant'.split(' '));

/** "the Corvane region" is called so; "its embassy" stands elsewhere, many a house is owned from afar, and a river is between its banks. */
function isNamedSo(scene: Scene, mention: Mention, relation: string): boolean {
  const sense = wordSense(scene.tree, scene.index.headToken(mention.id));
  // "the Danish state": the adjective names it, and it lies in nothing.
  const { lemma } = scene.tree.tokens[scene.index.headToken(mention.id)];
  if (relation === 'amod' && (sense === 'country' || lemma.toLowerCase() === 'state')) return true;
  if (relation === 'amod' && ABROAD.has(lemma.toLowerCase())) return true;
  // "the Lima-Cusco line" runs between the two
  if (relation === 'compound' && ROUTES.has(lemma.toLowerCase())) return true;
  // "San Corvel town" is San Corvel; "a Corvane village" lies there
  const isOne = !childrenBy(scene.tree, scene.index.headToken(mention.id), 'det', 'nummod').some(
    (child) => !/^the$/i.test(scene.tree.tokens[child].text),
  );
  return relation === 'compound'
    ? sense === 'region' ||
        sense === 'nature' ||
        (sense === 'settlement' && isOne && !isPlural(scene.tree, scene.index.headToken(mention.id)))
    : relation === 'nmod:poss' && (sense === 'site' || sense === 'nature');
}

/** What is called after where it leads. */
const ROUTES = new Set('route line road highway motorway railway corridor flight pipeline service'.split(' '));

function sameThing(a: Mention, b: Mention): boolean {
  return a.refers === b.id || b.refers === a.id || (a.refers !== null && a.refers === b.refers) || a.key === b.key;
}

function spanOf(scene: Scene, token: number): Span {
  return { start: scene.tree.tokens[token].start, end: scene.tree.tokens[token].end };
}

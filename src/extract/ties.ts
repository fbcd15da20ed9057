import { takesPreposition } from '../data/frames';
import { senseOf } from '../data/nouns';
import { isOfEither } from '../data/nouns-of-either';
import type { Analysis, Article, EntityType, Mention, MentionId, Span } from '../model';
import { descriptionTies } from './descriptions';
import type { MentionIndex } from './mentions';
import { countryAt } from './mentions-places';
import { isHonorific, titleSense } from './mentions-titles';
import { caseOf, childrenBy, namedTree } from './mentions-tree';
import { placeTies } from './tie-places';
import { postTies } from './tie-posts';
import { apposedTo, hasSinceLeft, isSame, nounOf, type Scene, type Tie } from './tie-scene';
import { runs, subtree } from './tree';
import { wordSense } from './types';

/** Roles, parts and places told by titles, appositions, possessives and prepositions; in text order of their subjects. */
export function findTies(article: Article, analysis: Analysis, index: MentionIndex): Tie[] {
  const trees = analysis.sentences.map(namedTree);
  const ties: Tie[] = [];
  const seen = new Set<string>();
  for (const mention of index.mentions) {
    const scene = { article, tree: trees[mention.sentence], index };
    const roles = [
      ...titleTies(scene, mention),
      ...appositionTies(scene, mention),
      ...postTies(scene, mention, trees[mention.sentence - 1]),
    ];
    for (const tie of [
      ...(roles.length > 0 ? roles : descriptionTies(scene, mention)),
      ...partTies(scene, mention),
      ...placeTies(scene, mention),
    ]) {
      if (isToItself(index, tie)) continue;
      const key = `${tie.relation} ${tie.object === null ? described(index, tie) : `${tie.subject} ${tie.object}`}`;
      if (!seen.has(key)) ties.push(tie);
      seen.add(key);
    }
  }
  return ties;
}

/** "whose husband, Petrus Dlomo": nobody is anybody's husband, part or place who is the same. */
function isToItself(index: MentionIndex, { subject, object }: Tie): boolean {
  if (object === null) return false;
  const whom = (id: MentionId) => index.get(id)?.refers ?? id;
  return whom(subject) === whom(object);
}

/** A post is told of somebody once, however often the title is written. */
function described(index: MentionIndex, { subject, title }: Tie): string {
  const who = index.get(subject);
  return `${who?.refers ?? subject} is ${title?.toLowerCase()}`;
}

const HOLDERS: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['place', 'organization', 'unit', 'group']);

/** "Hamas leader Yahya Sinwar": the title with the name, of the body or place it belongs to. */
function titleTies(scene: Scene, mention: Mention): Tie[] {
  if (mention.title === null || mention.type !== 'person' || mention.owner === null) return [];
  const owner = scene.index.get(mention.owner);
  if (owner === null || !HOLDERS.has(owner.type)) return [];
  // "17-year-old Miss Okoli of Nsukka", "rank-holder Ida Holm of Orsk": from there, and no post
  if (owner.type === 'place' && owner.start > mention.head.start && isNoPost(mention.title)) return [];
  const title = withoutOwner(mention.title, owner);
  if (title.text === '' || isHonorific(title.text) || isTradeOfANation(scene, title.text, owner)) return [];
  const start = scene.article.text.indexOf(title.text, mention.start);
  if (start < 0 || start >= mention.end) return [];
  const words = { start, end: start + title.text.length };
  const [first] = mention.title.split(' ');
  // "former Norland Transport Secretary Ida Quell": in front of the owner too
  const isPast = PAST_POSTS.has(first.toLowerCase()) && !title.text.startsWith(first);
  if (!isPast) return [roleTie(mention, owner, title.text, [words])];
  const past = scene.article.text.indexOf(first, mention.start);
  return [
    roleTie(mention, owner, `${first.toLowerCase()} ${title.text}`, [{ start: past, end: past + first.length }, words]),
  ];
}

const isNoPost = (title: string): boolean =>
  /^old\b/.test(title) || titleSense(title) === null || /holder$/.test(title);

/** "the Canadian lawyer Peter Okafor" is no lawyer of Canada. */
function isTradeOfANation({ tree, index }: Scene, title: string, owner: Mention): boolean {
  const sense = titleSense(title);
  return tree.tokens[index.headToken(owner.id)].upos === 'ADJ' && sense !== 'office' && sense !== 'source';
}

/** "Prime Minister" of "Israeli Prime Minister": the owner's own words are no part of the role. */
function withoutOwner(title: string, owner: Mention): { text: string } {
  const at = title.indexOf(owner.text);
  if (at < 0) return { text: title };
  return { text: title.slice(at + owner.text.length).replace(/^['’]s?\s+|^\s+/, '') };
}

/** "Jake Sullivan, the national security adviser of X", "its head, Y" and "Y's sister, Z": a noun of a role beside a name. */
function appositionTies(scene: Scene, mention: Mention): Tie[] {
  if (mention.form !== 'noun' || mention.type !== 'person') return [];
  const owner = mention.owner === null ? bodyServed(scene, mention) : scene.index.get(mention.owner);
  const person = owner === null || isOfNation(scene, mention, owner) ? null : apposedTo(scene, mention);
  if (person === null || person.form !== 'name' || owner === null) return [];
  const holder = ownerType(scene, owner);
  if (!HOLDERS.has(holder) && holder !== 'person') return [];
  if (!isSame(mention, person)) return [];
  const role = roleWords(scene, mention, owner);
  const words = role.map(({ start, end }) => scene.article.text.slice(start, end)).join(' ');
  return [roleTie(person, owner, words, role)];
}

/** "A Russian co-author, Pavel Yurin" is no co-author of Russia; "a Russian official" is one of Russia's. */
function isOfNation({ tree, index }: Scene, mention: Mention, owner: Mention): boolean {
  const sense = wordSense(tree, index.headToken(mention.id));
  return (
    owner.sentence === mention.sentence &&
    tree.tokens[index.headToken(owner.id)].upos === 'ADJ' &&
    (sense === 'occupation' || sense === 'human')
  );
}

/** Prepositions between a post or a trade and the body it is held at. */
const SERVING = new Set(['at', 'for', 'with']);

/** Whoever held a post once does not speak for the body now. */
const PAST_POSTS = new Set(['former', 'retired', 'ex', 'one-time', 'onetime', 'late']);

/** "a strategist at Halden Capital", "a spokesman for the mayor": whom somebody with a post or a trade serves. */
function bodyServed(scene: Scene, mention: Mention): Mention | null {
  const { tree, index } = scene;
  const head = index.headToken(mention.id);
  const sense = senseOf(tree.tokens[head].lemma.toLowerCase());
  if (sense !== 'office' && sense !== 'occupation' && sense !== 'source') return null;
  if (isOfThePast(scene, mention)) return null;
  for (const child of childrenBy(tree, head, 'nmod')) {
    const preposition = caseOf(tree, child);
    const body = preposition !== null && SERVING.has(preposition) ? index.at(mention.sentence, child) : null;
    if (body === null || body.form === 'pronoun') continue;
    const type = index.get(body.refers ?? body.id)?.type ?? body.type;
    if (type === 'organization' || (preposition === 'for' && type === 'person' && body.form === 'name')) return body;
  }
  return null;
}

/** "national security adviser" of "the national security adviser of the US", "former | senator" of "a former Italian senator". */
function roleWords(scene: Scene, mention: Mention, owner: Mention): Span[] {
  const { tree, index } = scene;
  const head = index.headToken(mention.id);
  // "natural" of "its natural resources minister" is of the resources
  const first = Math.min(head, ...childrenBy(tree, head, 'compound', 'amod').flatMap((child) => subtree(tree, child)));
  const owned = (at: number) => tree.tokens[at].start >= owner.start && tree.tokens[at].end <= owner.end;
  const last = endOfTitle(scene, mention, head, owner);
  const words = tree.tokens
    .map((_, at) => at)
    .filter((at) => at >= first && at <= last && !owned(at) && tree.tokens[at].text.toLowerCase() !== 'then');
  return runs(tree, words);
}

/**
 * Last word of a title: "chief of staff", "director of surgery", "Head of Research | at Corvane Rail", where what stands behind "of" is
 * neither a name nor pointed to.
 */
function endOfTitle(scene: Scene, mention: Mention, head: number, owner: Mention): number {
  const { tree, index } = scene;
  // "brother-in-law": no brother
  if (/^-in-law\b/.test(scene.article.text.slice(tree.tokens[head].end, tree.tokens[head].end + 8))) return head + 4;
  const part = childrenBy(tree, head, 'nmod').find((child) => caseOf(tree, child) === 'of');
  if (part === undefined) return head;
  const all = subtree(tree, part);
  const further = all.findIndex((at, n) => n > 0 && tree.tokens[at].upos === 'ADP' && tree.tokens[at].text !== 'of');
  const words = further < 0 ? all : all.slice(0, further);
  const isOwner = words.some((at) => tree.tokens[at].start >= owner.start && tree.tokens[at].end <= owner.end);
  const isPlain = words.every((at) => /^(?:NOUN|ADJ|ADP|CCONJ)$/.test(tree.tokens[at].upos));
  // "Director of Animal Care"
  const isField = words.slice(1).every((at) => /^(?:NOUN|ADJ|CCONJ|PROPN)$/.test(tree.tokens[at].upos));
  const named = index.at(mention.sentence, part)?.type ?? null;
  // "the zoo's Director of Animal Care": behind an owner stands no second one
  const isOther =
    tree.tokens[index.headToken(owner.id)]?.relation !== 'nmod:poss' && named !== null && HOLDERS.has(named);
  const isTitle = isPlain || (isField && /^\p{Lu}/u.test(tree.tokens[head].text) && !isOther);
  const last = words[words.length - 1];
  return isTitle && !isOwner && named !== 'person' && words[0] === head + 1 && words.length <= 5 ? last : head;
}

/** "two former Corvel engineers" are none of Corvel's now. */
function isOfThePast({ tree, index }: Scene, mention: Mention): boolean {
  const head = index.headToken(mention.id);
  if (hasSinceLeft(tree, head)) return true;
  return childrenBy(tree, head, 'amod').some((child) => PAST_POSTS.has(tree.tokens[child].lemma.toLowerCase()));
}

function roleTie(person: Mention, owner: Mention, title: string, predicate: readonly Span[]): Tie {
  return {
    form: 'role',
    sentence: person.sentence,
    subject: person.id,
    object: owner.id,
    relation: 'HAS_ROLE',
    label: `is ${title} of`,
    lemma: 'be',
    predicate,
    title,
  };
}

/** What can be a part, and of what: battalions of a movement, a ministry of a country, officials of a government. */
const PARTS: readonly {
  readonly part: readonly EntityType[];
  readonly whole: readonly EntityType[];
  readonly example: string;
}[] = [
  { part: ['unit'], whole: ['place', 'organization', 'unit'], example: "Harbor Front's [four battalions]" },
  { part: ['organization'], whole: ['place', 'organization'], example: 'the Ruritanian [government]' },
  { part: ['group'], whole: ['place', 'organization', 'unit'], example: 'US [officials]' },
];

/** Senses of groups that belong to a body by what they are; "the city's critics" do not. */
const BELONGING = new Set(['office', 'source', 'member', 'occupation', 'crowd']);
const OUTSIDERS = new Set(
  'critic opponent rival adversary foe enemy ally supporter backer detractor victim counterpart friend neighbor neighbour observer expert hostage captive prisoner detainee inmate suspect defendant analyst visitor tourist creditor lender minority majority exile diaspora emigrant expatriate lawyer solicitor barrister attorney auditor accountant consultant contractor subcontractor adviser advisor investor shareholder stakeholder insurer broker banker customer client supplier buyer subscriber tenant landlord donor sponsor'.split(
    ' ',
  ),
);

function partTies(scene: Scene, mention: Mention): Tie[] {
  if (mention.form === 'pronoun' || mention.owner === null || mention.type === null) return [];
  const owner = scene.index.get(mention.owner);
  if (owner === null || (owner.form === 'pronoun' && owner.refers === null)) return [];
  const whole = ownerType(scene, owner);
  const { type } = mention;
  if (whole === null || !PARTS.some((row) => row.part.includes(type) && row.whole.includes(whole))) return [];
  if (type === 'group' && (!belongs(scene, mention) || isOfThePast(scene, mention))) return [];
  if (type === 'organization' && whole === 'place' && !isOfState(scene, mention, owner)) return [];
  if (type === 'organization' && OUTSIDERS.has(nounOf(scene, mention))) return [];
  if (type === 'organization' && whole === 'organization' && isServing(scene, mention)) return [];
  if (type === 'organization' && whole === 'place' && isOfEither(nounOf(scene, mention))) return [];
  if (type === 'group' && whole === 'place' && isCalledAfter(scene, mention, owner)) return [];
  if (whole === 'place' && isPrivate(scene, mention, owner)) return [];
  // "an insurers' association", "a growers' group": of whom it is, and the article is its own
  if (/^an? .*s$/i.test(owner.text) && scene.article.text[owner.end]?.match(/['’]/)) return [];
  if (isAskedByVerb(scene, mention, owner) || isNamedBy(scene, mention, owner)) return [];
  if (ownsWithOthers(scene, mention, owner) || isMadeUpOf(scene, mention, owner)) return [];
  return [
    {
      form: 'part',
      sentence: mention.sentence,
      subject: mention.id,
      object: owner.id,
      relation: 'PART_OF',
      label: 'is part of',
      lemma: 'be part of',
      predicate: [{ start: owner.start, end: owner.end }],
      title: null,
    },
  ];
}

/** Senses of bodies that stand in a country and are no part of it, unless it owns them: "a Czech engineering group", "Europe's largest airline". */
const PRIVATE = new Set(['company', 'media', 'movement', 'sports']);

/** Bodies that work for another body or watch over it and are no part of it: "its insurer". */
const SERVING_BODIES = new Set(
  'stablemate sister insurer bank supplier carrier provider regulator watchdog consultancy brokerage distributor manufacturer'.split(
    ' ',
  ),
);

/**
 * "India's Mehra Group", "Telmarra Resources of Perth", "two Bolivian drivers", "a London auction house": firms, outlets and people with a trade are
 * from a place and no part of it; "Colombia's National Bank" and its ministries are.
 */
function isPrivate({ tree, index, article }: Scene, mention: Mention, owner: Mention): boolean {
  const head = index.headToken(mention.id);
  const sense = wordSense(tree, head);
  const owning = index.headToken(owner.id);
  if (mention.type === 'group')
    return sense === 'occupation' && tree.tokens[owning].upos === 'ADJ' && !OF_STATES.has(tree.tokens[head].lemma);
  if (mention.type !== 'organization') return false;
  const words = article.text.slice(mention.start, mention.end).toLowerCase();
  if (mention.form === 'name') return !words.split(/[^a-z]+/).some((word) => word.length > 1 && isOfPublicBody(word));
  return (
    owning < head && /^an? /.test(words) && sense !== 'government' && sense !== 'institution' && sense !== 'office'
  );
}

/** Trades that one has in the service of a state. */
const OF_STATES = new Set('soldier sailor marine officer detective constable guard airman'.split(' '));

const isOfPublicBody = (word: string): boolean =>
  /^(?:national|state|federal|royal|central|supreme|bureau|service|republic|police|museum|library|hospital)$/.test(
    word,
  ) ||
  PUBLIC.has(senseOf(word)) ||
  (word.endsWith('s') && PUBLIC.has(senseOf(word.slice(0, -1))));
const PUBLIC: ReadonlySet<string | null> = new Set(['government', 'authority', 'institution', 'force']);

/** "a group of seven banks" is made up of the banks; "creditors of states" name no state. */
function isMadeUpOf({ tree, index }: Scene, mention: Mention, owner: Mention): boolean {
  const [head, owning] = [index.headToken(mention.id), index.headToken(owner.id)];
  return owning > head && tree.tokens[owning].xpos === 'NNS' && childrenBy(tree, owning, 'det', 'nmod').length === 0;
}

/** "the Varna bombers", "the Delta gang": a town before a noun says what they did there or are called; the people of a land are its own. */
function isCalledAfter(scene: Scene, mention: Mention, owner: Mention): boolean {
  const { tree, index } = scene;
  const owning = index.headToken(owner.id);
  if (tree.tokens[owning].relation !== 'compound' || countryAt(tree, owning) !== null) return false;
  const sense = senseOf(nounOf(scene, mention));
  return sense !== 'office' && sense !== 'source' && sense !== 'member';
}

function isServing(scene: Scene, mention: Mention): boolean {
  const lemma = nounOf(scene, mention);
  // "its rival Palawan Air"
  return isOfEither(lemma) || SERVING_BODIES.has(lemma) || mention.text.split(' ').some(isOfEither);
}

function isOfState(scene: Scene, mention: Mention, owner: Mention): boolean {
  const head = scene.index.headToken(mention.id);
  const isFirst = childrenBy(scene.tree, head, 'amod').some((child) => scene.tree.tokens[child].xpos === 'JJS');
  if (scene.tree.tokens[scene.index.headToken(owner.id)].relation === 'nmod:poss' && !isFirst) return true;
  const lemma = nounOf(scene, mention);
  const sense = senseOf(lemma);
  // "the region's largest payer": what no table knows as a body of a state is none
  return !isOfEither(lemma) && (sense === null ? mention.form === 'name' : !PRIVATE.has(sense));
}

/** "Kovar's Progress party": what stands right before "party" is the party's own name. */
function isNamedBy({ tree, index }: Scene, mention: Mention, owner: Mention): boolean {
  const head = index.headToken(mention.id);
  const { text, lemma } = tree.tokens[head];
  const isInside = tree.tokens[index.headToken(owner.id)].relation === 'compound';
  // "Tri-Dale Health": the name of a body is not what owns it
  if (mention.form === 'name' && owner.form === 'name' && isInside && owner.end < mention.end) return true;
  // "the Kothari group": what Kothari alone may be, it is no part of it
  if (isInside && CALLED_AFTER.has(lemma.toLowerCase())) return true;
  const isParty = /^(party|movement|coalition|alliance)$/i.test(text);
  return isParty && tree.tokens[head - 1]?.end === owner.end && tree.tokens[head - 1].xpos !== 'POS';
}

/** "stripped the airline of its base": the phrase is the verb's, and no owner of the airline. */
function isAskedByVerb({ tree, index }: Scene, mention: Mention, owner: Mention): boolean {
  const owning = index.headToken(owner.id);
  const { head } = tree.tokens[index.headToken(mention.id)];
  const preposition = owning > index.headToken(mention.id) ? caseOf(tree, owning) : null;
  return preposition !== null && head >= 0 && takesPreposition(tree.tokens[head].lemma.toLowerCase(), preposition);
}

/** Bodies that are called by a name before them. */
const CALLED_AFTER = new Set(
  'group cartel clan gang conglomerate empire chain brand foundation trust fund firm company club team band consortium network newspaper magazine newsletter school hospital university college'.split(
    ' ',
  ),
);

function ownerType(scene: Scene, owner: Mention): EntityType | null {
  return owner.refers === null ? owner.type : (scene.index.get(owner.refers)?.type ?? owner.type);
}

function belongs(scene: Scene, mention: Mention): boolean {
  const { lemma } = scene.tree.tokens[scene.index.headToken(mention.id)];
  const sense = senseOf(lemma);
  return sense !== null && BELONGING.has(sense) && !OUTSIDERS.has(lemma.toLowerCase());
}

/** "US and Ruritanian officials", "Norway target Front leaders": where more than one could own a group, which one does is not said. */
function ownsWithOthers(scene: Scene, mention: Mention, owner: Mention): boolean {
  const first = scene.index.headToken(owner.id);
  const last = scene.index.headToken(mention.id);
  if (first > last || scene.tree.tokens[first].relation === 'nmod:poss') return false;
  const between = scene.tree.tokens.slice(first + 1, last);
  return between.some((token, n) => token.upos === 'CCONJ' || isOtherName(scene, owner, first + 1 + n));
}

function isOtherName(scene: Scene, owner: Mention, at: number): boolean {
  const token = scene.tree.tokens[at];
  const name = scene.tree.nameAt[at];
  return name !== null && name.start >= owner.end && /^\p{Lu}/u.test(token.text);
}

/*
 * A made-up graph of the program's own kinds, of any size, that is held nowhere: nodes and edges are made one after another, in order of
 * their ids, each time they are asked for. Its shape is that of the example: an article has 35 claims, a claim four ties; what relationships
 * remain are relations between entities, with a few hubs and a few common types.
 */
import { KINDS } from '../src/export/flat';
import { edgeType, edgeValues, labelsOf, NODE_LABELS, nodeValues } from '../src/export/properties';
import type {
  ArticleNode,
  ClaimNode,
  EdgeAttributes,
  EntityNode,
  EntityType,
  FlatEdge,
  FlatGraph,
  FlatNode,
  NodeAttributes,
  OutletNode,
  RelationEdge,
  TieEdge,
} from '../src/model';
import { byCodeUnit } from '../src/text/compare';
import { hashed, relation, typeName } from './exports-graph';

/** Claims of an article, in order of their ids, and of the ids of their ties, in which `>` comes after. */
const CLAIMS = Array.from({ length: 35 }, (_, at) => at).sort((left, right) => byCodeUnit(`${left}`, `${right}`));
const TIED = [...CLAIMS].sort((left, right) => byCodeUnit(`${left}>`, `${right}>`));
/** Types of entities whose ids stand before those of outlets, and after them; all stand after those of articles. */
const BEFORE: readonly EntityType[] = ['group', 'object', 'organization'];
const AFTER: readonly EntityType[] = ['person', 'place', 'policy', 'unit'];
const TYPES = [...BEFORE, ...AFTER];
const PREPOSITIONS = ['over', 'in', 'with', 'against', 'for'];
const WORDS =
  'the harbor council told reporters on Monday that a plan for new ferries would be put to a vote before the summer if the ministry of transport agreed to pay for half of the piers and nobody in the district objected to the noise of night crossings'.split(
    ' ',
  );

interface Sizes {
  readonly outlets: number;
  readonly articles: number;
  readonly entities: number;
  readonly relations: number;
}

/** The graph; throws where there are too few relationships for the ties of the claims. */
export function streamedGraph(nodes: number, relationships: number): FlatGraph {
  const articles = Math.max(2, Math.floor(nodes / 50));
  const outlets = Math.ceil(nodes / 2_000);
  const entities = nodes - outlets - articles * (1 + CLAIMS.length);
  const ties = articles * (1 + CLAIMS.reduce((sum, at) => sum + claimTies(at).length, 0));
  if (entities < TYPES.length || relationships < ties)
    throw new Error(`${nodes} nodes take at least ${ties} relationships, and more than 100 nodes`);
  const sizes = { outlets, articles, entities, relations: relationships - ties };
  return {
    ...KINDS,
    order: nodes,
    size: relationships,
    nodes: (kind) => nodesOf(sizes, kind),
    edges: (kind) => edgesOf(sizes, kind),
  };
}

function flatNode(id: string, node: NodeAttributes): FlatNode {
  return { id, kind: node.kind, labels: labelsOf(node), values: nodeValues(node) };
}

type NodeKind = NodeAttributes['kind'];

function flatEdge(id: string, ends: Ends, edge: EdgeAttributes, from: NodeKind, to: NodeKind): FlatEdge {
  const labels = { from: NODE_LABELS[from], to: NODE_LABELS[to] };
  return { id, ...ends, kind: edge.kind, type: edgeType(edge), ...labels, values: edgeValues(edge) };
}

type Ends = Pick<FlatEdge, 'source' | 'target'>;

function* nodesOf(sizes: Sizes, kind?: string): Generator<FlatNode> {
  const wanted = (one: NodeKind) => kind === undefined || kind === one;
  for (let n = 0; n < sizes.articles && (wanted('article') || wanted('claim')); n++) {
    if (wanted('article')) yield flatNode(articleId(sizes, n), article(sizes, n));
    if (wanted('claim')) for (const at of CLAIMS) yield flatNode(claimId(sizes, n, at), claim(sizes, n, at));
  }
  if (wanted('entity')) yield* entitiesOf(sizes, BEFORE);
  if (wanted('outlet')) for (let n = 0; n < sizes.outlets; n++) yield flatNode(outletId(n), outlet(n));
  if (wanted('entity')) yield* entitiesOf(sizes, AFTER);
}

function* entitiesOf({ entities }: Sizes, types: readonly EntityType[]): Generator<FlatNode> {
  for (const type of types)
    for (let n = TYPES.indexOf(type); n < entities; n += TYPES.length) yield flatNode(entityId(n), entity(n, type));
}

function* edgesOf(sizes: Sizes, kind?: string): Generator<FlatEdge> {
  const wanted = (one: EdgeAttributes['kind']) => kind === undefined || kind === one;
  for (let n = 0; n < sizes.articles && kind !== 'relation'; n++) {
    for (const at of TIED)
      for (const tie of claimTies(at)) {
        if (!wanted(tie.kind)) continue;
        const source = claimId(sizes, n, at);
        const { id, target, to } = tieEnd(sizes, n, at, tie);
        yield flatEdge(`${source}>${id}`, { source, target }, tie, 'claim', to);
      }
    const ends = { source: articleId(sizes, n), target: outletId(n % sizes.outlets) };
    if (wanted('outlet')) yield flatEdge(`${ends.source}>outlet`, ends, PUBLISHED, 'article', 'outlet');
  }
  for (let n = 0; n < sizes.relations && wanted('relation'); n++) {
    const ends = { source: hub(sizes, n, 11), target: entityId(Math.floor(sizes.entities * share(n, 13))) };
    yield flatEdge(`r/${hashed(n, sizes.relations)}`, ends, relationOf(sizes, n), 'entity', 'entity');
  }
}

const PUBLISHED: TieEdge = { kind: 'outlet', position: 0, label: null };
/** Ties by the number of their claim, in order of their ids: made once, since every article has the same. */
const CLAIM_TIES = CLAIMS.map((_, at) => tiesOf(at));

function claimTies(at: number): readonly TieEdge[] {
  return CLAIM_TIES[at]!;
}

function tiesOf(at: number): TieEdge[] {
  const ties: TieEdge[] = [];
  const tie = (kind: TieEdge['kind'], position: number, label: string | null) => ties.push({ kind, position, label });
  if (at % 5 === 0) tie('argument', 0, PREPOSITIONS[(at / 5) % PREPOSITIONS.length]!);
  tie('article', 0, null);
  if (at % 20 === 0) tie('condition', 0, 'if');
  if (at === 7) tie('disputes', 0, 'denial');
  if (at % 5 < 3) tie('object', 0, null);
  if (at % 6 !== 0) tie('subject', 0, null);
  tie('teller', 0, 'says');
  if (at % 3 === 0) tie('teller', 1, 'warns');
  return ties;
}

function tieEnd(sizes: Sizes, n: number, at: number, { kind, position }: TieEdge) {
  const id = `${kind}/${position}`;
  if (kind === 'article') return { id, target: articleId(sizes, n), to: 'article' } as const;
  if (kind === 'condition') return { id, target: claimId(sizes, n, at + 1), to: 'claim' } as const;
  if (kind === 'disputes') return { id, target: claimId(sizes, (n + 1) % sizes.articles, at), to: 'claim' } as const;
  if (kind === 'teller' && position === 0) return { id, target: outletId(n % sizes.outlets), to: 'outlet' } as const;
  return { id, target: hub(sizes, n * CLAIMS.length + at, kind.length), to: 'entity' } as const;
}

/** From 0 to 1, by the numbers alone. */
function share(n: number, salt: number): number {
  const mixed = Math.imul(n ^ (salt * 0x9e3779b9), 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0) / 2 ** 32;
}

function hub({ entities }: Sizes, n: number, salt: number): string {
  return entityId(Math.floor(entities * share(n, salt) ** 3));
}

function articleId({ articles }: Sizes, n: number): string {
  return hashed(n, articles);
}

function claimId(sizes: Sizes, n: number, at: number): string {
  return `${articleId(sizes, n)}#c${at}`;
}

function entityId(n: number): string {
  const type = TYPES[n % TYPES.length]!;
  return `${type}/${type}-${String(n).padStart(9, '0')}`;
}

function outletId(n: number): string {
  return `outlet/post-${String(n).padStart(6, '0')}`;
}

function outletName(n: number): string {
  return `The Post of District ${n}`;
}

function day(n: number): string {
  return `20${10 + (n % 16)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
}

/** As many of the words, from a place that hangs on `n`. */
function words(n: number, count: number): string {
  const found: string[] = [];
  for (let at = 0; at < count; at++) found.push(WORDS[(n + at) % WORDS.length]!);
  return found.join(' ');
}

function outlet(n: number): OutletNode {
  return { kind: 'outlet', label: outletName(n), articles: 40 };
}

function article({ outlets }: Sizes, n: number): ArticleNode {
  const title = `${words(n, 8)} ${n}`;
  return {
    kind: 'article',
    label: title,
    title,
    outlet: outletName(n % outlets),
    byline: n % 3 === 0 ? null : `Reporter ${n % 997}`,
    published: n % 4 === 0 ? `${day(n)}T08:30:00Z` : day(n),
    url: `https://post.example/${n}`,
    file: `articles/${n}.txt`,
    claims: CLAIMS.length,
  };
}

function entity(n: number, type: EntityType): EntityNode {
  return {
    kind: 'entity',
    label: `Name ${n} & Sons`,
    type,
    aliases: n % 3 === 0 ? [`N. ${n}`, `The ${n}s`] : [],
    country: null,
    unnamed: n % 20 === 0,
    mentions: n % 50,
    claims: n % 20,
    articles: n % 10,
  };
}

function claim(sizes: Sizes, n: number, at: number): ClaimNode {
  const number = n * CLAIMS.length + at;
  const [name, teller] = [outletName(n % sizes.outlets), `Name ${number % sizes.entities} & Sons`];
  const says = { kind: 'newsroom', name, entity: null, act: 'says', polarity: 'affirmed' } as const;
  const warns = { kind: 'named', name: teller, entity: null, act: 'warns', polarity: 'affirmed' } as const;
  return {
    kind: 'claim',
    label: `Name ${number % sizes.entities} ${words(number, 6)}`,
    relation: typeName(share(number, 17)),
    polarity: number % 10 === 0 ? 'denied' : 'affirmed',
    modality: number % 5 === 0 ? 'conditional' : 'actual',
    status: 'asserted',
    category: number % 3 === 0 ? 'CONSULT' : null,
    confidence: (500 + (number % 500)) / 1_000,
    quote: `${words(number, 22)}, number ${number}.`,
    start: at * 140,
    end: at * 140 + 135,
    attribution: at % 3 === 0 ? [says, warns] : [says],
    saidBy: at % 3 === 0 ? `${name} > ${teller}` : name,
    conditions: at % 20 === 0 ? [{ kind: 'if', text: words(number, 5) }] : [],
    origins: [],
    article: articleId(sizes, n) as ClaimNode['article'],
    outlet: name,
    published: day(n),
    from: at % 4 === 0 ? day(n) : null,
    to: at % 4 === 0 ? day(n) : null,
  };
}

function relationOf(sizes: Sizes, n: number): RelationEdge {
  const of = Math.floor(sizes.articles * share(n, 19));
  const claims = [claimId(sizes, of, n % CLAIMS.length)] as unknown as RelationEdge['claims'];
  return { ...relation(n, typeName(share(n, 23))), claims };
}
